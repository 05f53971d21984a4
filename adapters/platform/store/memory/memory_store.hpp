#pragma once
// The Store that keeps nothing: for `--data-dir :memory:` and for tests.

#include <map>
#include <mutex>
#include <set>
#include <unordered_map>

#include "engine/runtime/ports.hpp"

namespace stepwell {

class MemoryStore final : public Store {
public:
    ExecutionId new_id() override;
    void append(Append append, Done done) override;
    boost::asio::awaitable<std::optional<ExecutionRecord>> find(std::string arn) override;
    boost::asio::awaitable<std::optional<ExecutionRecord>> find(ExecutionId id) override;
    boost::asio::awaitable<std::vector<ExecutionRecord>> list(ExecutionQuery query) override;
    boost::asio::awaitable<HistoryPart> history(ExecutionId id, HistoryRange range) override;
    boost::asio::awaitable<std::vector<ParkedExecution>> running() override;
    boost::asio::awaitable<std::vector<OpenCount>> count_running() override;
    void park(std::vector<ParkedExecution> executions) override;
    boost::asio::awaitable<std::vector<OpenExecution>> open(std::vector<ExecutionId> ids) override;
    boost::asio::awaitable<std::vector<JournalRow>> journal(ExecutionId id) override;
    boost::asio::awaitable<std::size_t> expire(Expiry expiry) override;  // expiry.cpp
    boost::asio::awaitable<void> clear() override;
    void save_child(ExecutionRecord child, Done done) override;
    boost::asio::awaitable<void> save_map_run(MapRecord record) override;
    boost::asio::awaitable<std::optional<MapRecord>> find_map_run(std::string arn) override;
    boost::asio::awaitable<std::optional<MapRecord>> find_map_run(std::int64_t id) override;
    boost::asio::awaitable<std::vector<MapRecord>> list_map_runs(std::string execution_arn, std::int64_t before,
                                                                 std::size_t limit) override;
    boost::asio::awaitable<std::vector<MapRecord>> running_map_runs() override;
    boost::asio::awaitable<std::vector<MapChild>> map_children(std::int64_t map_run, std::int64_t from,
                                                               std::size_t limit) override;
    boost::asio::awaitable<std::vector<ExecutionRecord>> map_results(std::int64_t map_run, std::int64_t from,
                                                                     std::size_t limit) override;

private:
    struct Kept {
        ExecutionRecord record;
        std::vector<JournalRow> journal;
        std::vector<Event> events;
        bool journal_gone = false;
    };
    std::exception_ptr keep(Append& append);
    void note_end(const ExecutionRecord& record, bool ended);
    void erase(ExecutionId id);
    std::size_t expire_some(const Expiry& expiry);
    std::vector<ExecutionRecord> children(std::int64_t map_run, std::int64_t from, std::size_t limit);

    std::mutex mutex_;
    ExecutionId last_id_ = 0;
    std::map<ExecutionId, Kept> executions_;
    std::unordered_map<std::string, ExecutionId> by_arn_;
    std::unordered_map<std::string, std::set<ExecutionId>> by_machine_;
    std::map<std::int64_t, MapRecord> map_runs_;
    std::map<std::pair<std::int64_t, std::int64_t>, ExecutionId> by_map_run_;  // (Map Run, item)
    using ByStop = std::set<std::pair<TimePoint, ExecutionId>>;
    ByStop closed_;                  // but for children of Map Runs
    ByStop journaled_;               // those that did not succeed and have their journals still
    std::set<std::int64_t> doomed_;  // Map Runs that are gone, but for their children
};

}  // namespace stepwell
