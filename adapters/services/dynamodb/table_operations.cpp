// CreateTable, DescribeTable, ListTables and DeleteTable.
#include <memory>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/page.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/schema.hpp"
#include "adapters/services/dynamodb/table_description.hpp"
#include "adapters/services/dynamodb/table_place.hpp"
#include "adapters/services/dynamodb/table_rules.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

asio::awaitable<Answer> create_table(Core& core, Context context, Request request) {
    const Value& input = request.input;
    const TablePlace place = table_place(context, input["TableName"].as_string());
    check_new_table(input, place.name);
    const std::string record = place.record();
    const auto exists = [name = place.name] {
        throw ApiError("ResourceInUseException", 400, "Table already exists: " + name);
    };
    if (core.tables.find(record)) exists();
    const Value described = new_description(place, input, place.name, core.platform.clock.now());
    auto make = [described, now = core.platform.clock.now()](sqlite::Connection& connection) {
        return make_rows(connection, described, now);
    };
    const Value made = co_await core.platform.database.write(make);
    std::exception_ptr failed;
    try {
        Documents::Change change = [made, exists](const std::optional<Value>& current) {
            if (current) exists();
            return std::optional<Value>(made);
        };
        co_await core.platform.documents.update(table_records, record, std::move(change));
    } catch (...) {
        failed = std::current_exception();
    }
    const TablePtr table = read_table(record, made);
    if (failed) {
        co_await core.tables.remove(table);
        std::rethrow_exception(failed);
    }
    // AWS: a new table is CREATING for a moment; here it is ready when it is next looked at.
    const Value description = co_await core.tables.describe(table, "CREATING");
    co_return answer_of(Value::object({{"TableDescription", description}}));
}

asio::awaitable<Answer> describe_table(Core& core, Context context, Request request) {
    const TablePtr table = core.tables.require_named(context, request.input["TableName"].as_string());
    const Value description = co_await core.tables.describe(table, std::string(table_status(table->stored)));
    co_return answer_of(Value::object({{"Table", description}}));
}

constexpr PageRules table_pages{.size = "Limit",
                                .token = "ExclusiveStartTableName",
                                .next = "LastEvaluatedTableName",
                                .kind = PageToken::plain_key};

Answer list_tables(Core& core, const Context& context, const Request& request) {
    std::vector<Listed> all;
    for (const auto& [record, stored] : core.platform.documents.list(table_records, context.prefix())) {
        const std::string name(name_of_key(record));
        all.push_back({name, Value(name)});
    }
    return answer_of(page(table_pages, request.input, "TableNames", std::move(all)));
}

asio::awaitable<Answer> delete_table(Core& core, Context context, Request request) {
    const TablePlace place = table_place(context, request.input["TableName"].as_string());
    auto removed = std::make_shared<Value>();
    Documents::Change change = [removed, name = place.name](const std::optional<Value>& current) {
        if (!current) table_not_found(name);
        if ((*current)["Description"]["DeletionProtectionEnabled"].as_bool())
            invalid(
                "Resource cannot be deleted as it is currently protected against deletion. Disable deletion "
                "protection first.");
        *removed = *current;
        return std::optional<Value>();
    };
    co_await core.platform.documents.update(table_records, place.record(), std::move(change));
    const TablePtr table = read_table(place.record(), *removed);
    const Value description = co_await core.tables.describe(table, "DELETING");
    co_await core.tables.remove(table);
    co_return answer_of(Value::object({{"TableDescription", description}}));
}

constexpr Operation<Core> table_operations[] = {
    {shapes::dynamodb::create_table, create_table},
    {shapes::dynamodb::delete_table, delete_table},
    {shapes::dynamodb::describe_table, describe_table},
    {shapes::dynamodb::list_tables, list_tables},
};

}  // namespace

void add_table_operations(Registry& registry, Core& core) { add_operations(registry, core, table_operations); }

}  // namespace stepwell::dynamodb
