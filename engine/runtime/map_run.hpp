#pragma once
// One Map Run while it runs: starts its children as there is room, and ends when all of them have. Every function runs
// on the executor of its parent's shard. What it keeps does not grow with the number of items.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/runtime/map_input.hpp"
#include "engine/runtime/map_outcome.hpp"
#include "engine/runtime/map_runs.hpp"
#include "engine/runtime/map_tally.hpp"
#include "engine/runtime/signal.hpp"

namespace stepwell {

class MapRun : public std::enable_shared_from_this<MapRun> {
public:
    /// What its children have of its parent.
    struct Parent {
        std::string arn;
        std::string role_arn;
        std::string revision;
        std::string mocks;
    };
    /// Without an order it is only to be stopped.
    MapRun(MapRuns& owner, boost::asio::any_io_executor executor, MapRecord record, std::optional<MapOrder> order,
           Parent parent, MapRuns::Report report);

    const boost::asio::any_io_executor& executor() const { return executor_; }
    const std::string& arn() const { return arn_; }      ///< any thread
    std::int64_t redrives() const { return redrives_; }  ///< any thread

    boost::asio::awaitable<void> run();
    /// Stops it and its children.
    void abort();
    /// The server ends: it stands still where it is.
    void leave();
    void look_again() { changed_.notify(); }
    void set_report(MapRuns::Report report) { report_ = std::move(report); }
    void child_closed(std::int64_t place, std::int64_t items, Status status);
    MapRecord snapshot() const;
    std::vector<ExecutionRecord> express_children() const;
    boost::asio::awaitable<std::optional<MapRecord>> change(MapChange change);

private:
    enum class Phase : std::uint8_t {
        running,  ///< as long as there may be children to start
        failed,   ///< no more are started, those that run are stopped
        aborted,  ///< likewise
        leaving   ///< the server ends
    };

    boost::asio::awaitable<void> load();
    boost::asio::awaitable<void> dispatch();
    boost::asio::awaitable<void> open_input();
    boost::asio::awaitable<void> start_child(std::int64_t place, MapInput::Batch batch);
    boost::asio::awaitable<void> stop_children();
    boost::asio::awaitable<void> conclude();
    void fail(Error error);
    void stop(Phase phase);
    void check_threshold();
    // map_redrive.cpp
    boost::asio::awaitable<void> reopen();
    boost::asio::awaitable<void> redrive_children();
    boost::asio::awaitable<void> redrive_child(ExecutionRecord child);
    void return_to_pending(const ExecutionRecord& child, bool never);

    StartRequest request_of(std::int64_t place, std::int64_t items, Value input) const;
    bool running() const { return phase_ == Phase::running; }
    bool leaving() const { return phase_ == Phase::leaving; }
    bool has_room() const;
    bool express() const { return order_ && order_->plan.express; }
    std::optional<std::int64_t> total_items() const { return input_ ? input_->total() : std::nullopt; }
    Executions& executions() const;
    MapOwner owner() const;
    MapOutcome make_outcome() const;

    MapRuns& runs_;
    boost::asio::any_io_executor executor_;
    const std::string arn_;
    const std::int64_t redrives_;  // which of its redrives this is
    MapRecord record_;
    std::optional<MapOrder> order_;
    Parent parent_;
    MapRuns::Report report_;
    std::shared_ptr<const Definition> definition_;  // of the children
    std::optional<MapInput> input_;                 // once it is open
    MapTally tally_;
    Phase phase_ = Phase::running;
    std::optional<Error> failure_;
    Signal changed_;  // a child has ended, a setting or the phase has changed
};

}  // namespace stepwell
