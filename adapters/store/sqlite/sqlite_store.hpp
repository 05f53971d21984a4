#pragma once
// The Store on SQLite: what an answer waits for is one group commit of the database's single writer.

#include <atomic>

#include "adapters/store/sqlite/database.hpp"
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
    boost::asio::awaitable<std::vector<Value>> history(ExecutionId id, std::size_t skip, std::size_t limit,
                                                       bool backwards) override;
    boost::asio::awaitable<std::vector<OpenExecution>> open() override;
    boost::asio::awaitable<std::optional<OpenExecution>> open(ExecutionId id) override;
    boost::asio::awaitable<void> clear() override;

private:
    sqlite::Database& database_;
    std::atomic<ExecutionId> last_id_ = 0;
};

}  // namespace stepwell
