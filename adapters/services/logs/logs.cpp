// Registers the operations, and ends deletions that a former server began.
#include "adapters/services/logs/logs.hpp"

#include "adapters/aws/shapes/logs.hpp"
#include "adapters/services/logs/dialect.hpp"
#include "adapters/services/logs/log_groups.hpp"
#include "adapters/services/logs/log_store.hpp"
#include "adapters/services/logs/log_streams.hpp"
#include "adapters/services/logs/put_events.hpp"
#include "adapters/services/logs/read_events.hpp"
#include "adapters/services/logs/resource_policies.hpp"

namespace stepwell::logs {

Logs::Logs(Platform& platform) : platform_(platform), writer_(platform.database, platform.clock) {
    migrate(platform.database);
    platform.registry.add_dialect(dialect);
    const auto add = [&](const shapes::Operation& shape, Operation operation) {
        platform.registry.add(shape, [&platform, operation](Context context, Request request) {
            return operation(platform, std::move(context), std::move(request));
        });
    };
    add(shapes::logs::create_log_group, create_log_group);
    add(shapes::logs::delete_log_group, delete_log_group);
    add(shapes::logs::describe_log_groups, describe_log_groups);
    add(shapes::logs::put_retention_policy, put_retention_policy);
    add(shapes::logs::delete_retention_policy, delete_retention_policy);
    add(shapes::logs::tag_log_group, tag_log_group);
    add(shapes::logs::untag_log_group, untag_log_group);
    add(shapes::logs::list_tags_log_group, list_tags_log_group);
    add(shapes::logs::tag_resource, tag_resource);
    add(shapes::logs::untag_resource, untag_resource);
    add(shapes::logs::list_tags_for_resource, list_tags_for_resource);
    add(shapes::logs::create_log_stream, create_log_stream);
    add(shapes::logs::delete_log_stream, delete_log_stream);
    add(shapes::logs::describe_log_streams, describe_log_streams);
    add(shapes::logs::put_log_events, put_log_events);
    add(shapes::logs::get_log_events, get_log_events);
    add(shapes::logs::filter_log_events, filter_log_events);
    add(shapes::logs::put_resource_policy, put_resource_policy);
    add(shapes::logs::describe_resource_policies, describe_resource_policies);
    add(shapes::logs::delete_resource_policy, delete_resource_policy);
}

asio::awaitable<void> Logs::start() {
    const std::vector<std::int64_t> orphans = co_await platform_.database.read(orphaned_streams);
    for (const std::int64_t stream : orphans)
        for (bool more = true; more;) {
            auto remove = [stream](sqlite::Connection& connection) {
                return remove_events(connection, "stream_id", stream);
            };
            more = co_await platform_.database.write(std::move(remove));
        }
}

asio::awaitable<void> Logs::reset() {
    co_await platform_.database.write(remove_everything);
    co_await platform_.documents.clear(resource_policies);
}

Value Logs::notes() const {
    const std::uint64_t lost = writer_.lost();
    if (lost == 0) return {};
    return Value(
        std::to_string(lost) +
        " log events of other services are lost: no such log group, or they came faster than they can be kept");
}

}  // namespace stepwell::logs
