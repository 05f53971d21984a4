#pragma once
// DynamoDB: tables with typed items, conditions, updates and queries, kept in the server's SQLite file.

#include "adapters/dynamodb/batch.hpp"
#include "adapters/dynamodb/items.hpp"
#include "adapters/dynamodb/query.hpp"
#include "adapters/dynamodb/tables.hpp"
#include "adapters/service.hpp"

namespace stepwell::dynamodb {

class Dynamodb final : public Service {
public:
    /// Makes its SQL tables and registers its operations. Must outlive their calls.
    explicit Dynamodb(Platform& platform);

    std::string_view name() const override { return "dynamodb"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;

private:
    Tables tables_;
    Items items_;
    Queries queries_;
    Batches batches_;
};

}  // namespace stepwell::dynamodb
