#pragma once
// Decide, commit, act: the path of a stimulus through a shard. It is applied to its run, appended to the journal, and
// only when that is on disk are its commands performed.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <vector>

#include "engine/runtime/due_times.hpp"
#include "engine/runtime/executions.hpp"
#include "engine/runtime/live_run.hpp"
#include "engine/runtime/open_runs.hpp"
#include "engine/runtime/parking.hpp"
#include "engine/runtime/set_aside.hpp"
#include "engine/runtime/start_lane.hpp"

namespace stepwell {

/// Every function runs on the executor.
class RunDriver : public std::enable_shared_from_this<RunDriver> {
public:
    RunDriver(boost::asio::any_io_executor executor, Executions::Ports& ports, const TokenKey& key, MapRuns& map_runs);

    OpenRuns& runs() { return runs_; }
    MapRuns& map_runs() { return map_runs_; }

    /// A run takes its stimuli one at a time, in the order of the calls; this one after the timers due before it.
    void deliver(const LivePointer& live, Stimulus stimulus, LiveRun::Taken taken = {});
    /// The same; returns when it is on disk. True: it answered something open.
    boost::asio::awaitable<bool> delivered(LivePointer live, Stimulus stimulus);
    /// The run's next due time may be another.
    void schedule(const LivePointer& live);

    /// Calls `then` with the execution's run, at once if it is in memory; null: it does not run here. Not `urgent`: it
    /// is rebuilt behind others.
    void with_run(ExecutionId id, Parking::Then then, bool urgent = true);
    /// The same for one who waits for it.
    boost::asio::awaitable<LivePointer> awake(ExecutionId id);
    Parking& parking() { return *parking_; }
    /// An execution that runs, of an earlier life of the server: it is rebuilt at once and what nobody answered is
    /// performed again, or it stays parked.
    void resume(const ParkedExecution& execution);
    /// The executions that are left alone.
    SetAside& aside() { return aside_; }
    const SetAside& aside() const { return aside_; }

    /// Every run is given up, and none is started any more until `admit_starts`. What their tasks do is not stopped.
    void drop_all();
    void admit_starts();
    bool admits_starts() const { return admits_starts_; }
    /// The tasks that start executions wait, and those that wait go on.
    void hold_start_tasks();
    void release_start_tasks();
    /// No more timers, no more commands.
    void end();
    bool ended() const { return ended_; }

private:
    /// What is on disk with an append.
    struct Committed {
        std::uint64_t number = 0;
        std::size_t events = 0;       ///< what readers may see
        std::size_t events_kept = 0;  ///< of these nothing is needed in memory
    };

    void take_next(const LivePointer& live);
    Applied apply(Run& run, Stimulus& stimulus) const;
    void compute(const LivePointer& live, Stimulus stimulus);
    void interrupt(const LivePointer& live, const Stimulus& stimulus);
    void work(const LivePointer& live, Stimulus stimulus, Applied applied);
    void continue_later(const LivePointer& live);
    void append(const LivePointer& live, const Stimulus& stimulus, Applied applied);
    void committed(const LivePointer& live, const Committed& now, const std::vector<Command>& commands);
    void lost(const LivePointer& live, const std::exception_ptr& error);
    boost::asio::awaitable<void> reload(LivePointer lost);
    void rebuilt(const LivePointer& live, bool taken_up);
    void give_up(const LivePointer& live, const std::string& fault);
    void remove(const LivePointer& live);
    Noting noting_of(const LiveRun& live) const;

    // run_commands.cpp
    void perform(const LivePointer& live, const Command& command);
    void perform_task(const LivePointer& live, const TaskOrder& order);
    void perform_now(const LivePointer& live, const TaskOrder& order);
    void leave_start_lane(StartLane::Task task);
    void perform_waiting_starts();
    void perform_map_run(const LivePointer& live, MapOrder order);
    void finish(const LivePointer& live);

    boost::asio::any_io_executor executor_;
    Executions::Ports& ports_;
    OpenRuns runs_;
    MapRuns& map_runs_;
    Turns& turns_;
    std::shared_ptr<DueTimes> due_;
    std::shared_ptr<Parking> parking_;
    SetAside aside_;
    StartLane start_lane_;
    bool performing_starts_ = false;
    bool admits_starts_ = true;
    bool ended_ = false;
};

}  // namespace stepwell
