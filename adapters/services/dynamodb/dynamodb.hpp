#pragma once
// DynamoDB: tables with typed items, conditions, updates and queries, kept in the server's SQLite file.

#include "adapters/aws/service.hpp"
#include "adapters/services/dynamodb/core.hpp"
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
    Core core_;
    Upkeep upkeep_;
};

}  // namespace stepwell::dynamodb
