#pragma once
// One execution, as a value: feed it what happened, read what must be done now. It never blocks, does no I/O and looks
// at no clock; the same stimuli always give the same commands and the same history.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/asl/definition.hpp"
#include "engine/entropy.hpp"
#include "engine/error.hpp"
#include "engine/event.hpp"
#include "engine/run/command.hpp"
#include "engine/run/data_steps.hpp"
#include "engine/run/history.hpp"
#include "engine/run/open_tasks.hpp"
#include "engine/run/origin.hpp"
#include "engine/run/ready_queue.hpp"
#include "engine/run/stimulus.hpp"
#include "engine/run/timer_queue.hpp"
#include "engine/states/step.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

struct FailureFlags;
struct Frame;
struct Machine;

/// What does not change while an execution runs.
struct Identity : Origin {
    std::string machine_name{};
    std::string region{};
    Value input{};
    std::size_t most_steps = 4'096;    ///< in a burst
    std::size_t most_events = 25'000;  ///< AWS: "Maximum execution history size"
    bool express = false;
    std::optional<std::int64_t> most_seconds{};  ///< an Express workflow may take no longer
    /// The task token of an attempt; must give the same token at every replay.
    std::function<std::string(CommandId)> token{};
};

class Run {
public:
    Run(std::shared_ptr<const Definition> definition, Identity identity);
    ~Run();
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    /// The next stimulus, no earlier than the one before. A stimulus that answers nothing open changes nothing; one
    /// that has ended takes Redriven only. A long burst stops to let others run (busy): the stimulus is then journaled
    /// with the steps that were made, and the next, Continued or another, goes on. Likewise when it is given up in the
    /// middle of an evaluation (engine/effort.hpp): it is then journaled with the evaluations that were finished. One
    /// that has its `steps` or `evaluations`, as in a replay, makes just those.
    Applied apply(const Stimulus& stimulus);
    bool busy() const { return !ready_.empty() && !outcome_; }
    /// Another burst of the same stimulus: of journals written when they were not counted.
    void go_on(Applied& applied);

    const Identity& identity() const { return identity_; }
    const History& history() const { return history_; }
    /// Those in memory.
    const std::vector<Event>& events() const { return history_.events(); }
    /// Of History::forget.
    void forget_events(std::size_t count) { history_.forget(count); }
    /// About what it holds in memory, in bytes of JSON text; what is shared may count twice. Looks at all of it.
    std::uint64_t held_bytes() const;
    const std::optional<Outcome>& outcome() const { return outcome_; }
    /// Whether it ended without success, so that Redriven makes it go on.
    bool redrivable() const { return parked_ != nullptr; }
    std::int64_t redrives() const { return redrives_; }
    /// A hash of all events and commands so far: two replays that differ differ here.
    std::uint64_t fingerprint() const { return history_.fingerprint(); }
    /// Stimuli applied so far.
    std::uint64_t stimuli() const { return stimuli_; }

    /// Whether a stimulus answers something that is open; if not, applying it changes nothing.
    bool answers(const Stimulus& stimulus) const;
    /// When the next timer is due.
    std::optional<TimePoint> next_due() const { return timers_.next_due(); }
    /// When the execution's own time is over.
    std::optional<TimePoint> deadline() const { return deadline_; }
    /// The timers due at `now`, for a TimersFired stimulus.
    std::vector<TimerId> due(TimePoint now) const { return timers_.due(now); }

    enum class TaskState : std::uint8_t { unknown, open, over };
    TaskState task_state(CommandId id) const;
    /// A sign of life: the heartbeat interval begins anew. Not a stimulus: a replay need not know.
    void heartbeat(CommandId id, TimePoint now);
    /// After a replay: every heartbeat interval begins anew.
    void restart_heartbeats(TimePoint now);
    /// When the next sign of life is due, of the tasks that must give some.
    std::vector<std::pair<CommandId, TimePoint>> heartbeats() const;
    /// After a replay: that of a task is due then.
    void move_heartbeat(CommandId id, TimePoint due);
    /// The open tasks, in order.
    std::vector<TaskOrder> open_tasks() const;
    /// Null: it is not open.
    const TaskOrder* open_task(CommandId id) const;
    /// Likewise the open Map Runs.
    std::vector<MapOrder> open_map_runs() const;

private:
    // run.cpp: stimuli, timers, the end
    void take(const Stimulus& stimulus);
    void start();
    void limit_time(const Frame& root, TimePoint from);
    void timers_fired(const TimersFired& fired);
    void timed_out(TimePoint moment);
    void aborted(const Aborted& aborted);
    void make_steps(Applied& applied, std::uint64_t wanted);
    void close(Applied& applied);
    template <class Work, class Again>
    auto evaluate(Work work, Again again);
    void make_step();
    void end_if_full();
    std::uint32_t add(EventType type, std::uint32_t previous, std::vector<EventField> fields = {});
    void add_to(Frame& frame, EventType type, std::vector<EventField> fields = {});
    void command(Command command);
    void finish(Outcome outcome);

    // progress.cpp: from a state's entry to its exit
    Frame& new_frame(FrameId parent, std::size_t index, const Machine& machine, Value input, std::uint32_t last_event);
    void enter(Frame& frame);
    void attempt(Frame& frame);
    void complete(Frame& frame, Value result, std::optional<Proceed::Chosen> chosen = {});
    void leave(Frame& frame, Value output, std::optional<std::size_t> next, const Value& assigned);
    Surroundings surroundings(const Frame& frame, const Value& context);
    Value context(Frame& frame, CommandId token_of = 0) const;

    // tasks.cpp: from a task's order to its end
    void perform(Frame& frame, const Perform& step);
    void record_scheduled(Frame& frame, OpenTask& task);
    void task_accepted(CommandId id);
    void task_started(const TaskStarted& started);
    void task_submitted(const TaskSubmitted& submitted);
    void task_settled(const TaskSettled& settled);
    void task_timed_out(Frame& frame, std::string_view other_name);
    void end_task(Frame& frame, bool cancel);
    void cancel_tasks();

    // children.cpp: branches and iterations
    void run_children(Frame& frame, RunChildren step);
    bool start_child(Frame& frame, std::uint32_t previous);
    std::uint32_t add_iteration(EventType type, std::uint32_t previous, const Frame& frame, std::size_t index);
    void child_done(Frame& child, Value output);
    void children_done(Frame& frame, std::uint32_t last_event);
    void child_failed(Frame& child, Error error, const FailureFlags& flags);
    void abort_children(Frame& frame, std::uint32_t previous);
    void abort(Frame& frame, std::uint32_t previous);

    // map_run.cpp: a distributed Map
    void order_map_run(Frame& frame, const RunMapRun& step);
    void begin_map_run(Frame& frame, MapOrder order);
    void redrive_map_run(Frame& frame);
    void map_run_settled(const MapRunSettled& settled);

    // failure.cpp: retry, catch
    void fail(Frame& frame, Error error, FailureFlags flags);
    void fail(Frame& frame, Failure failure);
    void fail_execution(Frame& frame, Error error);
    bool retry(Frame& frame, const Error& error, const FailureFlags& flags);
    bool caught(Frame& frame, const Error& error, const FailureFlags& flags);
    void record_evaluation_failure(Frame& frame, const Error& error);

    // redrive.cpp: what is kept of an execution that did not succeed, and how it goes on
    std::unique_ptr<Frame> detach(FrameId id);
    Frame& attach(std::unique_ptr<Frame> frame);
    void stop(Frame& child);
    void stop_all(Frame& frame);
    void park();
    void redriven();
    void resume(Frame& frame, std::uint32_t previous);
    void resume_children(Frame& frame, std::uint32_t previous);
    void refill(Frame& frame);

    std::shared_ptr<const Definition> definition_;
    Identity identity_;
    Value execution_context_;  // these two are the same in every state; null: no state looked at them yet
    Value state_machine_context_;
    History history_;
    OpenTasks tasks_;
    TimerQueue timers_;
    ReadyQueue ready_;
    std::unordered_map<FrameId, std::unique_ptr<Frame>> frames_;
    FrameId last_frame_ = 0;
    std::vector<Command> commands_;
    std::optional<Outcome> outcome_;
    TimePoint now_;
    Entropy entropy_;
    std::uint64_t stimuli_ = 0;
    std::uint64_t evaluations_ = 0;                  // finished within this stimulus
    std::optional<std::uint64_t> most_evaluations_;  // in a replay: where it was given up
    std::optional<TimePoint> deadline_;
    std::uint64_t variable_bytes_ = 0;  // set in all scopes that are open
    std::unique_ptr<Frame> parked_;     // the root of an execution that ended without success
    std::int64_t redrives_ = 0;
    TimePoint redriven_at_;
};

}  // namespace stepwell
