// An update changes the record at once. Writes go by the record as it is when they run, so that a new index, which is
// filled afterwards, misses nothing.
#include "adapters/services/dynamodb/table_updates.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/index_store.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"
#include "adapters/services/dynamodb/table_change.hpp"
#include "adapters/services/dynamodb/table_description.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::dynamodb {

namespace {

/// The first index of the record whose status is `status`; null: none.
Value index_in(const Value& record, std::string_view status) {
    for (const Value& index : record["Description"]["GlobalSecondaryIndexes"].items())
        if (index["IndexStatus"].as_string() == status) return index;
    return {};
}

Value activated(const Value& record, const Value& name) {
    return change_index(record, name,
                        [](const Value& index) { return index.with("IndexStatus", "ACTIVE").without("Backfilling"); });
}

/// The record without an index that has been removed.
Value forgotten(const Value& record, const Value& name) {
    const Value without = change_index(record, name, [](const Value&) { return Value(); });
    return without_unused_definitions(without.with("IndexNumbers", without["IndexNumbers"].without(name.as_string())));
}

asio::awaitable<void> finish_indexes(Core& core, TablePtr table) {
    while (true) {
        const Value fresh = index_in(table->stored, "CREATING");
        if (!fresh.is_null()) {
            const Index index = *table->find_index(fresh["IndexName"].as_string());
            co_await fill_index(core.platform, table, index);
            Tables::Change done = [name = fresh["IndexName"]](const Value& record) { return activated(record, name); };
            table = co_await core.tables.change(table, std::move(done));
            continue;
        }
        const Value old = index_in(table->stored, "DELETING");
        if (old.is_null()) co_return;
        const std::string name(old["IndexName"].as_string());
        co_await core.tables.remove_index(table->stored["IndexNumbers"][name].as_integer().value_or(0));
        Tables::Change done = [name = old["IndexName"]](const Value& record) { return forgotten(record, name); };
        table = co_await core.tables.change(table, std::move(done));
    }
}

void finish_in_background(Core& core, TablePtr table) {
    asio::co_spawn(core.platform.background, finish_indexes(core, std::move(table)), [](std::exception_ptr error) {
        if (!error) return;
        try {
            std::rethrow_exception(error);
        } catch (const ApiError&) {
            // The table was deleted meanwhile.
        } catch (const std::exception& e) {
            log::error("dynamodb", "an index was not finished; it will be when the server starts again",
                       {{"error", e.what()}});
        }
    });
}

}  // namespace

asio::awaitable<void> fill_index(Platform& platform, TablePtr table, Index index) {
    std::optional<EncodedKey> from;
    do {
        auto fill = [table, index, from](sqlite::Connection& connection) {
            return fill_some(connection, *table, index, from);
        };
        from = co_await platform.database.write(fill);
    } while (from);
}

asio::awaitable<void> resume_table_updates(Core& core) {
    for (const TablePtr& table : core.tables.all())
        if (table_status(table->stored) != "ACTIVE") finish_in_background(core, table);
    co_return;
}

namespace {

asio::awaitable<Answer> update_table(Core& core, Context context, Request request) {
    const Value input = request.input;
    const TablePtr table = core.tables.require_named(context, input["TableName"].as_string());
    check_table_update(table->stored, input);
    // Numbers come first: a record never names what is not there.
    auto make = [&](sqlite::Connection& connection) {
        const bool creates = !created_index(input).is_null();
        return creates ? entry_rows().make(connection) : 0;
    };
    const std::int64_t index_number = co_await core.platform.database.write(make);
    std::optional<StoredStream> stream;
    if (input["StreamSpecification"]["StreamEnabled"].as_bool()) {
        auto add = [&](sqlite::Connection& connection) {
            return make_stream(connection, core.platform.clock.now(), table->arn, table->stored["Description"],
                               input["StreamSpecification"]["StreamViewType"].as_string());
        };
        stream = co_await core.platform.database.write(add);
    }
    Tables::Change apply = [=, now = core.platform.clock.now()](const Value& record) {
        check_table_update(record, input);
        return updated_record(record, input, {context, index_number, stream, now});
    };
    std::exception_ptr failed;
    TablePtr changed;
    try {
        changed = co_await core.tables.change(table, std::move(apply));
    } catch (...) {
        failed = std::current_exception();
    }
    const bool disables = !failed && table->stream && !changed->stream;
    if (disables || (failed && stream)) {
        auto end = [number = disables ? table->stream->number : stream->number, now = core.platform.clock.now()](
                       sqlite::Connection& connection) { disable_stream(connection, number, now); };
        co_await core.platform.database.write(end);
    }
    if (failed && index_number != 0) co_await core.tables.remove_index(index_number);
    if (failed) std::rethrow_exception(failed);
    if (table_status(changed->stored) != "ACTIVE") finish_in_background(core, changed);
    const Value description = co_await core.tables.describe(changed, "UPDATING");
    co_return answer_of(Value::object({{"TableDescription", description}}));
}

constexpr Operation<Core> update_operations[] = {
    {shapes::dynamodb::update_table, update_table},
};

}  // namespace

void add_update_operations(Registry& registry, Core& core) { add_operations(registry, core, update_operations); }

}  // namespace stepwell::dynamodb
