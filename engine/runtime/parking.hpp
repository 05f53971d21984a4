#pragma once
// Executions that wait take next to no memory: after a while their runs leave it, and are rebuilt from their journals
// when something happens to them.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/runtime/executions.hpp"
#include "engine/runtime/live_run.hpp"
#include "engine/runtime/open_runs.hpp"
#include "engine/runtime/set_aside.hpp"
#include "engine/runtime/signal.hpp"
#include "engine/runtime/turns.hpp"

namespace stepwell {

/// A shard's executions that run but are not in memory. Every function runs on the shard's executor.
class Parking : public std::enable_shared_from_this<Parking> {
public:
    /// Called with the run; null: it cannot be had, since it ended or its replay failed.
    using Then = std::function<void(const LivePointer&)>;
    /// What the driver does with a run that is in memory again. `taken_up`: what nobody answered must be performed
    /// again.
    using Rebuilt = std::function<void(const LivePointer& live, bool taken_up)>;
    /// An execution cannot be replayed.
    using LeftAlone = std::function<void(SetAside::Execution execution, const std::string& fault)>;

    Parking(boost::asio::any_io_executor executor, const Executions::Ports& ports, OpenRuns& runs, Rebuilt rebuilt,
            LeftAlone left_alone);

    /// The run waits, as far as can be seen. If it does nothing for the ports' idle time, it leaves memory.
    void idles(const LivePointer& live);
    /// Those that wait now leave memory without delay. Returns how many there were.
    std::size_t park_all();

    /// An execution that runs and is not in memory: of an earlier life of the server. `taken_up`: it is rebuilt at once
    /// and what nobody answered is performed again.
    void add(const ParkedExecution& execution, bool taken_up);
    /// Returns when all that were added to be taken up are in memory, or set aside.
    boost::asio::awaitable<void> all_taken_up();

    bool holds(ExecutionId id) const { return parked_.contains(id); }
    /// Rebuilds one that is held. `urgent`: somebody waits for it, so it goes before the others.
    void wake(ExecutionId id, Then then, bool urgent);
    /// It is no longer known when its next timer is due, because that has been reported.
    void forget_due(ExecutionId id);

    /// Forgets all; whoever waits gets nothing.
    void clear();
    /// Nothing leaves memory any more, and nothing comes back.
    void end();

private:
    struct Parked {
        std::optional<TimePoint> due;
        bool taken_up = false;
    };
    struct Loading {
        std::vector<Then> waiting;
        bool begun = false;
        Turns::Handle replay{};
    };
    struct Idle {
        ExecutionId id;
        std::chrono::steady_clock::time_point since;
    };
    using Heartbeats = std::vector<std::pair<CommandId, TimePoint>>;

    boost::asio::awaitable<void> sweep();
    /// Whether it has left memory; `rows` gets what a start must know of it.
    bool park(ExecutionId id, std::vector<ParkedExecution>& rows);
    void store(std::vector<ParkedExecution> rows);
    boost::asio::awaitable<void> load();
    void rebuild(OpenExecution open);
    void give(ExecutionId id, const LivePointer& live);

    boost::asio::any_io_executor executor_;
    Turns& turns_;
    const Executions::Ports& ports_;
    OpenRuns& runs_;
    Rebuilt rebuilt_;
    LeftAlone left_alone_;
    std::unordered_map<ExecutionId, Parked> parked_;
    std::unordered_map<ExecutionId, Heartbeats> heartbeats_;  // of those that have some
    std::deque<Idle> idle_;                                   // in the order of `since`
    Signal idle_changed_;
    std::unordered_map<ExecutionId, Loading> loading_;
    std::deque<ExecutionId> to_load_;  // one that became urgent is there twice
    std::size_t rebuilding_ = 0;
    std::size_t to_take_up_ = 0;
    Signal loaded_;
    std::uint64_t lives_ = 0;  // how often all was forgotten
    bool sweeps_ = false;
    bool loads_ = false;
    bool ended_ = false;
};

}  // namespace stepwell
