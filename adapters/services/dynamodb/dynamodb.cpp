// The list of DynamoDB's operations.

#include "adapters/services/dynamodb/dynamodb.hpp"

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/dynamodbstreams.hpp"
#include "adapters/services/dynamodb/dialect.hpp"
#include "adapters/services/dynamodb/integration.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"

namespace stepwell::dynamodb {

namespace {

/// A handler that calls a member function of one of the parts.
template <class Part>
Handler handler(Part& part, asio::awaitable<Answer> (Part::*operation)(Context, Request)) {
    return [&part, operation](Context context, Request request) {
        return (part.*operation)(std::move(context), std::move(request));
    };
}

}  // namespace

Dynamodb::Dynamodb(Platform& platform)
    : tables_(platform),
      updates_(platform, tables_),
      settings_(platform, tables_),
      time_to_live_(platform, tables_),
      items_(platform, tables_),
      queries_(platform, tables_),
      batches_(platform, tables_),
      transactions_(platform, tables_),
      partiql_(platform, tables_, queries_, transactions_),
      streams_(platform),
      upkeep_(platform, time_to_live_) {
    platform.registry.add_dialect(dialect);
    platform.integrations.add(task_integrations);
    platform.registry.add_dialect(streams_dialect);
    register_tables(platform.registry);
    register_items(platform.registry);
    register_streams(platform.registry);
}

void Dynamodb::register_tables(Registry& registry) {
    namespace operations = shapes::dynamodb;
    registry.add(operations::create_table, handler(tables_, &Tables::create_table));
    registry.add(operations::describe_table, handler(tables_, &Tables::describe_table));
    registry.add(operations::list_tables, handler(tables_, &Tables::list_tables));
    registry.add(operations::delete_table, handler(tables_, &Tables::delete_table));
    registry.add(operations::update_table, handler(updates_, &TableUpdates::update_table));
    registry.add(operations::update_time_to_live, handler(time_to_live_, &TimeToLive::update_time_to_live));
    registry.add(operations::describe_time_to_live, handler(time_to_live_, &TimeToLive::describe_time_to_live));
    registry.add(operations::tag_resource, handler(settings_, &TableSettings::tag_resource));
    registry.add(operations::untag_resource, handler(settings_, &TableSettings::untag_resource));
    registry.add(operations::list_tags_of_resource, handler(settings_, &TableSettings::list_tags_of_resource));
    registry.add(operations::describe_continuous_backups,
                 handler(settings_, &TableSettings::describe_continuous_backups));
    registry.add(operations::update_continuous_backups, handler(settings_, &TableSettings::update_continuous_backups));
    registry.add(operations::get_resource_policy, handler(settings_, &TableSettings::get_resource_policy));
    registry.add(operations::describe_kinesis_streaming_destination,
                 handler(settings_, &TableSettings::describe_kinesis_streaming_destination));
    registry.add(operations::describe_contributor_insights,
                 handler(settings_, &TableSettings::describe_contributor_insights));
    registry.add(operations::describe_limits, handler(settings_, &TableSettings::describe_limits));
    registry.add(operations::describe_endpoints, handler(settings_, &TableSettings::describe_endpoints));
}

void Dynamodb::register_items(Registry& registry) {
    namespace operations = shapes::dynamodb;
    registry.add(operations::get_item, handler(items_, &Items::get_item));
    registry.add(operations::put_item, handler(items_, &Items::put_item));
    registry.add(operations::update_item, handler(items_, &Items::update_item));
    registry.add(operations::delete_item, handler(items_, &Items::delete_item));
    registry.add(operations::query, handler(queries_, &Queries::query));
    registry.add(operations::scan, handler(queries_, &Queries::scan));
    registry.add(operations::batch_get_item, handler(batches_, &Batches::batch_get_item));
    registry.add(operations::batch_write_item, handler(batches_, &Batches::batch_write_item));
    registry.add(operations::transact_write_items, handler(transactions_, &Transactions::transact_write_items));
    registry.add(operations::transact_get_items, handler(transactions_, &Transactions::transact_get_items));
    registry.add(operations::execute_statement, handler(partiql_, &Partiql::execute_statement));
    registry.add(operations::batch_execute_statement, handler(partiql_, &Partiql::batch_execute_statement));
    registry.add(operations::execute_transaction, handler(partiql_, &Partiql::execute_transaction));
}

void Dynamodb::register_streams(Registry& registry) {
    namespace operations = shapes::dynamodbstreams;
    registry.add(operations::list_streams, handler(streams_, &StreamOperations::list_streams));
    registry.add(operations::describe_stream, handler(streams_, &StreamOperations::describe_stream));
    registry.add(operations::get_shard_iterator, handler(streams_, &StreamOperations::get_shard_iterator));
    registry.add(operations::get_records, handler(streams_, &StreamOperations::get_records));
}

asio::awaitable<void> Dynamodb::start() {
    co_await tables_.start();
    co_await updates_.start();
    co_await time_to_live_.start();
    upkeep_.start();
}

asio::awaitable<void> Dynamodb::reset() { return tables_.reset(); }

asio::awaitable<void> Dynamodb::stop() {
    upkeep_.stop();
    co_return;
}

std::unique_ptr<Service> make_service(Platform& platform) { return std::make_unique<Dynamodb>(platform); }

}  // namespace stepwell::dynamodb
