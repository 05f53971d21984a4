// The attribute has an index of its own, so that finding what has expired reads nothing else.
#include "adapters/services/dynamodb/time_to_live.hpp"

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/index_store.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/table_updates.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::int64_t removed_at_once = 100;
/// AWS: what seems to have expired longer ago than this is no time at all.
constexpr std::int64_t oldest = std::int64_t{5} * 365 * 24 * 3600;

const Index* expiry_index(const Table& table) {
    for (const Index& index : table.indexes)
        if (index.kind == Index::Kind::expiry) return &index;
    return nullptr;
}

void check_change(const Value& record, bool enabled, const Value& attribute) {
    const Value* now = record.find("TimeToLive");
    if (!enabled && !now) invalid("TimeToLive is already disabled");
    if (!now) return;
    if ((*now)["AttributeName"] != attribute)
        invalid("TimeToLive is active on a different AttributeName: current AttributeName is " +
                std::string((*now)["AttributeName"].as_string()));
    if (enabled) invalid("TimeToLive is already enabled");
}

asio::awaitable<void> fill(Core& core, TablePtr table) {
    const Index index = *expiry_index(*table);
    co_await fill_index(core.platform, table, index);
    Tables::Change done = [number = index.number](const Value& record) {
        const Value& now = record["TimeToLive"];
        return now["IndexNumber"] == Value(number) ? record.with("TimeToLive", now.without("Filling")) : record;
    };
    co_await core.tables.change(table, std::move(done));
}

asio::awaitable<void> enable(Core& core, TablePtr table, Value attribute) {
    auto make = [](sqlite::Connection& connection) { return entry_rows().make(connection); };
    const std::int64_t number = co_await core.platform.database.write(make);
    Tables::Change change = [attribute, number](const Value& record) {
        check_change(record, true, attribute);
        return record.with("TimeToLive",
                           Value::object({{"AttributeName", attribute}, {"IndexNumber", number}, {"Filling", true}}));
    };
    std::exception_ptr failed;
    try {
        table = co_await core.tables.change(table, std::move(change));
    } catch (...) {
        failed = std::current_exception();
    }
    if (failed) {
        co_await core.tables.remove_index(number);
        std::rethrow_exception(failed);
    }
    co_await fill(core, table);
}

asio::awaitable<void> disable(Core& core, TablePtr table) {
    const Index index = *expiry_index(*table);
    Tables::Change change = [name = table->stored["TimeToLive"]["AttributeName"]](const Value& record) {
        check_change(record, false, name);
        return record.without("TimeToLive");
    };
    co_await core.tables.change(table, std::move(change));
    co_await core.tables.remove_index(index.number);
}

asio::awaitable<void> remove_expired_of(Core& core, TablePtr table, Index index) {
    const std::int64_t now = core.platform.clock.now().time_since_epoch().count() / 1000;
    auto find = [index, now](sqlite::Connection& connection) {
        return expired_items(connection, index, now - oldest, now, removed_at_once);
    };
    std::vector<EncodedKey> expired = co_await core.platform.database.read(find);
    while (!expired.empty()) {
        // Looked up once more where nothing can come between.
        ItemCache::Writing writing(core.tables.cache());
        TablePtr written = table;
        auto remove = [&core, table, find, &writing, &written](sqlite::Connection& connection) {
            for (const EncodedKey& key : find(connection)) {
                Write write;
                write.kind = Write::Kind::remove;
                write.table = table;
                write.key = key;
                write.expired = true;
                written = core.writer.perform_in(connection, write, writing).table;
            }
            return find(connection);
        };
        try {
            expired = co_await core.platform.database.write(remove);
        } catch (const ApiError&) {
            co_return;  // the table was deleted meanwhile
        }
        core.writer.notify(*written);
    }
}

}  // namespace

asio::awaitable<void> remove_expired(Core& core) {
    for (const TablePtr& table : core.tables.all()) {
        const Index* index = expiry_index(*table);
        if (index) co_await remove_expired_of(core, table, *index);
    }
}

asio::awaitable<void> resume_time_to_live(Core& core) {
    for (const TablePtr& table : core.tables.all())
        if (table->stored["TimeToLive"]["Filling"].as_bool()) co_await fill(core, table);
}

namespace {

asio::awaitable<Answer> update_time_to_live(Core& core, Context context, Request request) {
    const TablePtr table = core.tables.require_named(context, request.input["TableName"].as_string());
    const Value specification = request.input["TimeToLiveSpecification"];
    const Value attribute = specification["AttributeName"];
    const bool enabled = specification["Enabled"].as_bool();
    check_change(table->stored, enabled, attribute);
    if (enabled)
        co_await enable(core, table, attribute);
    else
        co_await disable(core, table);
    co_return answer_of(Value::object({{"TimeToLiveSpecification", specification}}));
}

Answer describe_time_to_live(Core& core, const Context& context, const Request& request) {
    const TablePtr table = core.tables.require_named(context, request.input["TableName"].as_string());
    const Value* now = table->stored.find("TimeToLive");
    Value description = Value::object({{"TimeToLiveStatus", now ? "ENABLED" : "DISABLED"}});
    if (now) description = description.with("AttributeName", (*now)["AttributeName"]);
    return answer_of(Value::object({{"TimeToLiveDescription", description}}));
}

constexpr Operation<Core> time_to_live_operations[] = {
    {shapes::dynamodb::describe_time_to_live, describe_time_to_live},
    {shapes::dynamodb::update_time_to_live, update_time_to_live},
};

}  // namespace

void add_time_to_live_operations(Registry& registry, Core& core) {
    add_operations(registry, core, time_to_live_operations);
}

}  // namespace stepwell::dynamodb
