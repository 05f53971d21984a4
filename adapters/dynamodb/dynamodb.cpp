// The list of DynamoDB's operations.

#include "adapters/dynamodb/dynamodb.hpp"

#include "adapters/shapes/dynamodb.hpp"

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
    : tables_(platform), items_(platform, tables_), queries_(platform, tables_), batches_(platform, tables_) {
    namespace operations = shapes::dynamodb;
    Registry& registry = platform.registry;
    registry.add(operations::create_table, handler(tables_, &Tables::create_table));
    registry.add(operations::describe_table, handler(tables_, &Tables::describe_table));
    registry.add(operations::list_tables, handler(tables_, &Tables::list_tables));
    registry.add(operations::delete_table, handler(tables_, &Tables::delete_table));
    registry.add(operations::get_item, handler(items_, &Items::get_item));
    registry.add(operations::put_item, handler(items_, &Items::put_item));
    registry.add(operations::update_item, handler(items_, &Items::update_item));
    registry.add(operations::delete_item, handler(items_, &Items::delete_item));
    registry.add(operations::query, handler(queries_, &Queries::query));
    registry.add(operations::scan, handler(queries_, &Queries::scan));
    registry.add(operations::batch_get_item, handler(batches_, &Batches::batch_get_item));
    registry.add(operations::batch_write_item, handler(batches_, &Batches::batch_write_item));
}

asio::awaitable<void> Dynamodb::start() { return tables_.start(); }

asio::awaitable<void> Dynamodb::reset() { return tables_.reset(); }

}  // namespace stepwell::dynamodb
