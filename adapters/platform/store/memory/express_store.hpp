#pragma once
// The Store of Express executions: nothing of them is journaled or kept, but for the ends of a Map Run's children.
// Whoever is interested is called when one ends.

#include <atomic>
#include <functional>

#include "engine/runtime/ports.hpp"

namespace stepwell {

class ExpressStore final : public Store {
public:
    /// Called with the final record, on the execution's shard.
    using Closed = std::function<void(const ExecutionRecord&)>;
    /// Called once the end of a Map Run's child is on disk, or could not be put there. Any thread. Of the origin there
    /// is the child's place only.
    using Child = std::function<void(const Origin& child, Status status, const std::exception_ptr& error)>;
    /// `map_store`: keeps the ends of such children.
    ExpressStore(TimePoint now, MapStore& map_store, Closed closed, Child child);

    ExecutionId new_id() override { return --last_id_; }
    bool keeps_histories() const override { return false; }
    void append(Append append, Done done) override;
    boost::asio::awaitable<std::optional<ExecutionRecord>> find(std::string) override { co_return std::nullopt; }
    boost::asio::awaitable<std::optional<ExecutionRecord>> find(ExecutionId) override { co_return std::nullopt; }
    boost::asio::awaitable<std::vector<ExecutionRecord>> list(ExecutionQuery) override {
        co_return std::vector<ExecutionRecord>();
    }
    boost::asio::awaitable<HistoryPart> history(ExecutionId, HistoryRange) override { co_return HistoryPart(); }
    boost::asio::awaitable<std::vector<ParkedExecution>> running() override {
        co_return std::vector<ParkedExecution>();
    }
    boost::asio::awaitable<std::vector<OpenCount>> count_running() override { co_return std::vector<OpenCount>(); }
    void park(std::vector<ParkedExecution>) override {}
    boost::asio::awaitable<std::vector<OpenExecution>> open(std::vector<ExecutionId>) override {
        co_return std::vector<OpenExecution>();
    }
    boost::asio::awaitable<std::vector<JournalRow>> journal(ExecutionId) override {
        co_return std::vector<JournalRow>();
    }
    boost::asio::awaitable<std::size_t> expire(Expiry) override { co_return 0; }
    boost::asio::awaitable<void> clear() override { co_return; }
    // Express workflows have no Map Runs: their definitions are refused
    void save_child(ExecutionRecord, std::function<void(std::exception_ptr)> done) override { done(nullptr); }
    boost::asio::awaitable<void> save_map_run(MapRecord) override { co_return; }
    boost::asio::awaitable<std::optional<MapRecord>> find_map_run(std::string) override { co_return std::nullopt; }
    boost::asio::awaitable<std::optional<MapRecord>> find_map_run(std::int64_t) override { co_return std::nullopt; }
    boost::asio::awaitable<std::vector<MapRecord>> list_map_runs(std::string, std::int64_t, std::size_t) override {
        co_return std::vector<MapRecord>();
    }
    boost::asio::awaitable<std::vector<MapRecord>> running_map_runs() override { co_return std::vector<MapRecord>(); }
    boost::asio::awaitable<std::vector<MapChild>> map_children(std::int64_t, std::int64_t, std::size_t) override {
        co_return std::vector<MapChild>();
    }
    boost::asio::awaitable<std::vector<ExecutionRecord>> map_results(std::int64_t, std::int64_t, std::size_t) override {
        co_return std::vector<ExecutionRecord>();
    }

private:
    std::atomic<ExecutionId> last_id_;
    MapStore& map_store_;
    Closed closed_;
    Child child_;
};

}  // namespace stepwell
