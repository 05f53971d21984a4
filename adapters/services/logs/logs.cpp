// Ends the deletions that a former server began.
#include "adapters/services/logs/logs.hpp"

#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/logs/dialect.hpp"
#include "adapters/services/logs/log_store.hpp"
#include "adapters/services/logs/operations.hpp"
#include "adapters/services/logs/pages.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::logs {

Logs::Logs(Platform& platform) : platform_(platform), writer_(platform.database, platform.clock) {
    migrate(platform.database);
    platform.registry.add_dialect(dialect);
    for (const auto add : {add_group_operations, add_stream_operations, add_write_operations, add_read_operations,
                           add_policy_operations})
        add(platform.registry, platform);
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

std::unique_ptr<Service> make_service(Platform& platform) {
    auto logs = std::make_unique<Logs>(platform);
    platform.log_sink = &logs->writer();
    return logs;
}

}  // namespace stepwell::logs
