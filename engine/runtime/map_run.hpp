#pragma once
// One Map Run while it runs: starts its children as there is room, counts how they end, gathers what they gave. Every
// function runs on the executor of its parent's shard. What it keeps does not grow with the number of items.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/runtime/map_runs.hpp"
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
    void abort();
    void end();
    void set_report(MapRuns::Report report) { report_ = std::move(report); }
    void child_closed(std::int64_t item, std::int64_t items, Status status);
    MapRecord snapshot() const;
    std::vector<ExecutionRecord> express_children() const;
    boost::asio::awaitable<std::optional<MapRecord>> change(MapChange change);

private:
    struct Batch {
        Value input;
        std::int64_t items = 0;
    };

    struct Child {
        std::string arn;
        std::int64_t items = 0;
        TimePoint start;
    };

    boost::asio::awaitable<void> take_up();
    boost::asio::awaitable<void> dispatch();
    boost::asio::awaitable<void> open_source();
    boost::asio::awaitable<std::optional<Batch>> next_batch();
    boost::asio::awaitable<std::optional<Value>> next_input();
    boost::asio::awaitable<void> start_child(std::int64_t index, Batch batch);
    // map_redrive.cpp
    boost::asio::awaitable<void> reopen();
    boost::asio::awaitable<void> redrive_children();
    boost::asio::awaitable<void> redrive_child(ExecutionRecord child);
    void put_back(const ExecutionRecord& child, bool for_good);
    void settle_awaiting();
    StartRequest request_of(std::int64_t index, std::int64_t items, Value input) const;
    boost::asio::awaitable<void> stop_children();
    boost::asio::awaitable<void> wait();
    boost::asio::awaitable<std::variant<Value, Error>> result();
    boost::asio::awaitable<std::variant<Value, Error>> gathered();
    boost::asio::awaitable<std::shared_ptr<ResultFiles>> files() const;
    boost::asio::awaitable<void> write_files();
    boost::asio::awaitable<void> conclude();
    void fail(Error error);
    void check_threshold();
    void wake();
    std::size_t room() const;
    bool express() const { return order_ && order_->plan.express; }
    Executions& executions() const;
    MapOwner owner() const;

    MapRuns& owner_;
    boost::asio::any_io_executor executor_;
    const std::string arn_;
    const std::int64_t redrives_;  // which of its redrives this is
    MapRecord record_;
    std::optional<MapOrder> order_;
    Parent parent_;
    MapRuns::Report report_;
    std::shared_ptr<const Definition> definition_;  // of the children
    std::shared_ptr<ItemSource> source_;
    std::optional<Value> held_;  // an input that did not fit into the last batch
    std::int64_t items_read_ = 0;
    std::int64_t items_started_ = 0;
    std::optional<std::int64_t> total_items_;
    std::map<std::int64_t, Child> in_flight_;  // by their places
    std::int64_t resumed_ = 0;                 // children below this were started by a former server, but for
    std::set<std::int64_t> missing_;           // these
    MapCounts counts_;
    MapCounts awaiting_;  // by how they ended: children that a redrive is still to come to
    std::optional<Error> failure_;
    bool loading_ = true;
    bool stopping_ = false;  // no more children are started
    bool aborted_ = false;
    bool ending_ = false;  // the server is
    struct Closed {
        std::int64_t item, items;
        Status status;
    };
    std::vector<Closed> early_;  // told while loading
    Signal changed_;
};

}  // namespace stepwell
