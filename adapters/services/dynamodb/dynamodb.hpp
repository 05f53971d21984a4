#pragma once
// DynamoDB: tables with typed items, conditions, updates and queries, kept in the server's SQLite file.

#include "adapters/aws/service.hpp"
#include "adapters/services/dynamodb/batch.hpp"
#include "adapters/services/dynamodb/items.hpp"
#include "adapters/services/dynamodb/partiql.hpp"
#include "adapters/services/dynamodb/query.hpp"
#include "adapters/services/dynamodb/stream_operations.hpp"
#include "adapters/services/dynamodb/table_settings.hpp"
#include "adapters/services/dynamodb/table_updates.hpp"
#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/services/dynamodb/time_to_live.hpp"
#include "adapters/services/dynamodb/transactions.hpp"
#include "adapters/services/dynamodb/upkeep.hpp"

namespace stepwell::dynamodb {

class Dynamodb final : public Service {
public:
    /// Makes its SQL tables and registers its operations. Must outlive their calls.
    explicit Dynamodb(Platform& platform);

    std::string_view name() const override { return "dynamodb"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    asio::awaitable<void> stop() override;

    /// What it does by itself, at once.
    asio::awaitable<void> run_upkeep() { return upkeep_.run_once(); }

private:
    void register_tables(Registry& registry);
    void register_items(Registry& registry);
    void register_streams(Registry& registry);

    Tables tables_;
    TableUpdates updates_;
    TableSettings settings_;
    TimeToLive time_to_live_;
    Items items_;
    Queries queries_;
    Batches batches_;
    Transactions transactions_;
    Partiql partiql_;
    StreamOperations streams_;
    Upkeep upkeep_;
};

}  // namespace stepwell::dynamodb
