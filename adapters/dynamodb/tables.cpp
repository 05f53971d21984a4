// CreateTable, DescribeTable, ListTables and DeleteTable. A table is a record under "account/region/name"; its items
// are rows under its number.

#include "adapters/dynamodb/tables.hpp"

#include <algorithm>
#include <set>

#include "adapters/dynamodb/item_store.hpp"
#include "adapters/dynamodb/table_description.hpp"
#include "adapters/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

const std::string collection = "dynamodb.tables";

std::string prefix(const Context& context) { return context.account + "/" + context.region + "/"; }

/// Where a table is to be found: by its name here, or by its ARN there.
struct Place {
    Context context;
    std::string name;
};

Place place_of(const Context& context, std::string_view name_or_arn) {
    if (!name_or_arn.starts_with("arn:")) return {context, std::string(name_or_arn)};
    std::vector<std::string> parts;
    std::string_view rest = name_or_arn;
    while (parts.size() < 5) {
        const std::size_t colon = rest.find(':');
        if (colon == std::string_view::npos) break;
        parts.emplace_back(rest.substr(0, colon));
        rest.remove_prefix(colon + 1);
    }
    if (parts.size() < 5 || parts[2] != "dynamodb" || !rest.starts_with("table/") ||
        rest.substr(6).find_first_of("/:") != std::string_view::npos)
        invalid("Invalid table ARN: " + std::string(name_or_arn));
    Place place{context, std::string(rest.substr(6))};
    place.context.region = parts[3];
    place.context.account = parts[4];
    return place;
}

[[noreturn]] void not_found() { throw ApiError("ResourceNotFoundException", 400, "Requested resource not found"); }

[[noreturn]] void not_found(const std::string& name) {
    throw ApiError("ResourceNotFoundException", 400, "Requested resource not found: Table: " + name + " not found");
}

std::int64_t number_of(const Value& stored) { return stored["Number"].as_integer().value_or(0); }

}  // namespace

Tables::Tables(Platform& platform) : platform_(platform) { migrate_items(platform.database); }

Table Tables::require(const Context& context, std::string_view name_or_arn) const {
    const Place place = place_of(context, name_or_arn);
    const std::optional<Value> stored = platform_.documents.find(collection, prefix(place.context) + place.name);
    if (!stored) not_found();
    return {number_of(*stored), place.name, schema_of(*stored), *stored};
}

asio::awaitable<Answer> Tables::create_table(Context context, Request request) {
    const Value& input = request.input;
    check_new_table(input);
    const std::string name(input["TableName"].as_string());
    const std::string key = prefix(context) + name;
    const auto exists = [name] { throw ApiError("ResourceInUseException", 400, "Table already exists: " + name); };
    if (platform_.documents.find(collection, key)) exists();
    const std::int64_t number = co_await platform_.database.write(make_table);
    const Value made = new_description(context, input, number, platform_.clock.now());
    std::exception_ptr failed;
    try {
        Documents::Change change = [made, exists](const std::optional<Value>& current) {
            if (current) exists();
            return std::optional<Value>(made);
        };
        co_await platform_.documents.update(collection, key, std::move(change));
    } catch (...) {
        failed = std::current_exception();
    }
    if (failed) {
        co_await remove_items(number);
        std::rethrow_exception(failed);
    }
    // AWS: a new table is CREATING for a moment; here it is ready when it is next looked at.
    Answer answer;
    answer.output = Value::object({{"TableDescription", table_description(made, "CREATING", {})}});
    co_return answer;
}

asio::awaitable<Answer> Tables::describe_table(Context context, Request request) {
    const Place place = place_of(context, request.input["TableName"].as_string());
    const std::optional<Value> stored = platform_.documents.find(collection, prefix(place.context) + place.name);
    if (!stored) not_found(place.name);
    auto measure = [number = number_of(*stored)](sqlite::Connection& connection) {
        return ItemStore(connection, number).table_size();
    };
    const TableSize size = co_await platform_.database.read(measure);
    Answer answer;
    answer.output = Value::object({{"Table", table_description(*stored, "ACTIVE", size)}});
    co_return answer;
}

asio::awaitable<Answer> Tables::list_tables(Context context, Request request) {
    const std::string start(request.input["ExclusiveStartTableName"].as_string());
    const auto limit = static_cast<std::size_t>(request.input["Limit"].as_integer().value_or(100));
    const std::string before = prefix(context);
    Values names;
    bool more = false;
    for (const auto& [key, stored] : platform_.documents.list(collection, before)) {
        const std::string_view name = std::string_view(key).substr(before.size());
        if (!start.empty() && name <= start) continue;
        more = names.size() == limit;
        if (more) break;
        names.emplace_back(name);
    }
    ObjectBuilder output;
    if (more) output.set("LastEvaluatedTableName", names.back());
    output.set("TableNames", Value(std::move(names)));
    Answer answer;
    answer.output = output.build();
    co_return answer;
}

asio::awaitable<Answer> Tables::delete_table(Context context, Request request) {
    const Place place = place_of(context, request.input["TableName"].as_string());
    const std::string key = prefix(place.context) + place.name;
    auto removed = std::make_shared<Value>();
    Documents::Change change = [removed, name = place.name](const std::optional<Value>& current) {
        if (!current) not_found(name);
        if ((*current)["Description"]["DeletionProtectionEnabled"].as_bool())
            invalid(
                "Resource cannot be deleted as it is currently protected against deletion. Disable deletion "
                "protection first.");
        *removed = *current;
        return std::optional<Value>();
    };
    co_await platform_.documents.update(collection, key, std::move(change));
    auto measure = [number = number_of(*removed)](sqlite::Connection& connection) {
        return ItemStore(connection, number).table_size();
    };
    const TableSize size = co_await platform_.database.read(measure);
    co_await remove_items(number_of(*removed));
    Answer answer;
    answer.output = Value::object({{"TableDescription", table_description(*removed, "DELETING", size)}});
    co_return answer;
}

asio::awaitable<void> Tables::remove_items(std::int64_t table) {
    auto drop = [table](sqlite::Connection& connection) { drop_table(connection, table); };
    co_await platform_.database.write(drop);
    auto remove_some = [table](sqlite::Connection& connection) { return remove_some_items(connection, table); };
    bool more = true;
    while (more) more = co_await platform_.database.write(remove_some);
}

asio::awaitable<void> Tables::start() {
    std::set<std::int64_t> described;
    for (const auto& [key, stored] : platform_.documents.list(collection)) described.insert(number_of(stored));
    const std::vector<std::int64_t> tables = co_await platform_.database.read(all_tables);
    for (const std::int64_t table : tables)
        if (!described.contains(table)) co_await remove_items(table);
}

asio::awaitable<void> Tables::reset() {
    co_await platform_.documents.clear(collection);
    co_await platform_.database.write(remove_everything);
}

}  // namespace stepwell::dynamodb
