#include "adapters/services/dynamodb/dynamodb.hpp"

#include "adapters/services/dynamodb/dialect.hpp"
#include "adapters/services/dynamodb/integration.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/table_updates.hpp"
#include "adapters/services/dynamodb/time_to_live.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"

namespace stepwell::dynamodb {

Dynamodb::Dynamodb(Platform& platform) : core_(platform), upkeep_(core_) {
    platform.registry.add_dialect(dialect);
    platform.registry.add_dialect(streams_dialect);
    platform.integrations.add(task_integrations);
    platform.event_sources.push_back(&core_.streams);
    for (const auto add : {add_table_operations, add_update_operations, add_time_to_live_operations,
                           add_settings_operations, add_item_operations, add_query_operations, add_batch_operations,
                           add_transaction_operations, add_statement_operations, add_stream_operations})
        add(platform.registry, core_);
}

asio::awaitable<void> Dynamodb::start() {
    co_await core_.tables.start();
    co_await resume_table_updates(core_);
    co_await resume_time_to_live(core_);
    upkeep_.start();
}

asio::awaitable<void> Dynamodb::reset() { return core_.tables.reset(); }

asio::awaitable<void> Dynamodb::stop() {
    upkeep_.stop();
    co_return;
}

std::unique_ptr<Service> make_service(Platform& platform) { return std::make_unique<Dynamodb>(platform); }

}  // namespace stepwell::dynamodb
