#pragma once
// The Store on SQLite: what an answer waits for is one group commit of the database's single writer.

#include <atomic>

#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell {

class SqliteStore final : public Store {
public:
    /// Makes or upgrades its tables.
    explicit SqliteStore(sqlite::Database& database);

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
    // map_rows.cpp
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
    sqlite::Database& database_;
    std::atomic<ExecutionId> last_id_ = 0;
};

}  // namespace stepwell
