// A table is a record under "account/region/name"; its items and index entries are rows under numbers.

#include "adapters/services/dynamodb/tables.hpp"

#include <algorithm>
#include <set>

#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/index_store.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/schema.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"
#include "adapters/services/dynamodb/table_description.hpp"
#include "adapters/services/dynamodb/table_place.hpp"
#include "adapters/services/dynamodb/table_rules.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

const std::string collection = "dynamodb.tables";

[[noreturn]] void not_found() { throw ApiError("ResourceNotFoundException", 400, "Requested resource not found"); }

[[noreturn]] void not_found(const std::string& name) {
    throw ApiError("ResourceNotFoundException", 400, "Requested resource not found: Table: " + name + " not found");
}

struct Sizes {
    TableSize table;
    std::map<std::string, TableSize> indexes;
};

}  // namespace

Tables::Tables(Platform& platform) : platform_(platform) { migrate(platform.database); }

TablePtr Tables::find(const std::string& record) const {
    const std::optional<Value> stored = platform_.documents.find(collection, record);
    const std::lock_guard lock(mutex_);
    TablePtr& read = read_[record];
    if (!stored) {
        read_.erase(record);
        return nullptr;
    }
    if (!read || !read->stored.same(*stored)) read = read_table(record, *stored);
    return read;
}

TablePtr Tables::require(const Context& context, std::string_view name_or_arn) const {
    TablePtr table = find(table_record(context, name_or_arn));
    if (!table) not_found();
    return table;
}

TablePtr Tables::require_named(const Context& context, std::string_view name_or_arn) const {
    const TablePlace place = table_place(context, name_or_arn);
    TablePtr table = find(place.record());
    if (!table) not_found(place.name);
    return table;
}

TablePtr Tables::current(const Table& seen) const {
    TablePtr now = find(seen.record);
    if (!now || now->number != seen.number) not_found();
    return now;
}

std::vector<TablePtr> Tables::all() const {
    std::vector<TablePtr> tables;
    for (const auto& [record, stored] : platform_.documents.list(collection))
        if (TablePtr table = find(record)) tables.push_back(std::move(table));
    return tables;
}

asio::awaitable<TablePtr> Tables::change(TablePtr table, Change change) {
    Documents::Change checked = [change = std::move(change), table](const std::optional<Value>& stored) {
        if (!stored || (*stored)["Number"] != Value(table->number)) not_found(table->name);
        return std::optional<Value>(change(*stored));
    };
    const std::optional<Value> made =
        co_await platform_.documents.update(collection, table->record, std::move(checked));
    co_return read_table(table->record, *made);
}

asio::awaitable<Answer> Tables::create_table(Context context, Request request) {
    const Value& input = request.input;
    const TablePlace place = table_place(context, input["TableName"].as_string());
    check_new_table(input, place.name);
    const std::string record = place.record();
    const auto exists = [name = place.name] {
        throw ApiError("ResourceInUseException", 400, "Table already exists: " + name);
    };
    if (find(record)) exists();
    const Value described = new_description(place.context, input, place.name, platform_.clock.now());
    auto make = [described, now = platform_.clock.now()](sqlite::Connection& connection) {
        return make_rows(connection, described, now);
    };
    const Value made = co_await platform_.database.write(make);
    std::exception_ptr failed;
    try {
        Documents::Change change = [made, exists](const std::optional<Value>& current) {
            if (current) exists();
            return std::optional<Value>(made);
        };
        co_await platform_.documents.update(collection, record, std::move(change));
    } catch (...) {
        failed = std::current_exception();
    }
    const TablePtr table = read_table(record, made);
    if (failed) {
        co_await remove_table(table);
        std::rethrow_exception(failed);
    }
    // AWS: a new table is CREATING for a moment; here it is ready when it is next looked at.
    const Value description = co_await describe(table, "CREATING");
    Answer answer;
    answer.output = Value::object({{"TableDescription", description}});
    co_return answer;
}

asio::awaitable<Value> Tables::describe(TablePtr table, std::string status) {
    auto measure = [table](sqlite::Connection& connection) {
        Sizes sizes{item_rows().size(connection, table->number), {}};
        for (const Index& index : table->indexes)
            if (index.kind != Index::Kind::expiry)
                sizes.indexes[index.name] = entry_rows().size(connection, index.number);
        return sizes;
    };
    const Sizes sizes = co_await platform_.database.read(measure);
    co_return table_description(table->stored, status, sizes.table, sizes.indexes);
}

asio::awaitable<Answer> Tables::describe_table(Context context, Request request) {
    const TablePtr table = require_named(context, request.input["TableName"].as_string());
    const Value description = co_await describe(table, std::string(table_status(table->stored)));
    Answer answer;
    answer.output = Value::object({{"Table", description}});
    co_return answer;
}

asio::awaitable<Answer> Tables::list_tables(Context context, Request request) {
    const std::string start(request.input["ExclusiveStartTableName"].as_string());
    const auto limit = static_cast<std::size_t>(request.input["Limit"].as_integer().value_or(100));
    const std::string before = TablePlace{context, ""}.record();
    Values names;
    bool more = false;
    for (const auto& [record, stored] : platform_.documents.list(collection, before)) {
        const std::string_view name = std::string_view(record).substr(before.size());
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
    const TablePlace place = table_place(context, request.input["TableName"].as_string());
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
    co_await platform_.documents.update(collection, place.record(), std::move(change));
    const TablePtr table = read_table(place.record(), *removed);
    const Value description = co_await describe(table, "DELETING");
    co_await remove_table(table);
    Answer answer;
    answer.output = Value::object({{"TableDescription", description}});
    co_return answer;
}

asio::awaitable<void> Tables::remove_table(TablePtr table) {
    if (table->stream) {
        auto disable = [stream = table->stream->number, now = platform_.clock.now()](sqlite::Connection& connection) {
            disable_stream(connection, stream, now);
        };
        co_await platform_.database.write(disable);
    }
    co_await remove_items(table->number);
    for (const std::int64_t index : index_numbers(table->stored)) co_await remove_index(index);
}

asio::awaitable<void> Tables::remove_items(std::int64_t table) { return remove_rows(item_rows(), table); }

asio::awaitable<void> Tables::remove_index(std::int64_t index) { return remove_rows(entry_rows(), index); }

asio::awaitable<void> Tables::remove_rows(const NumberedRows& rows, std::int64_t number) {
    auto drop = [&rows, number](sqlite::Connection& connection) { rows.drop(connection, number); };
    co_await platform_.database.write(drop);
    auto remove_some = [&rows, number](sqlite::Connection& connection) { return rows.remove_some(connection, number); };
    bool more = true;
    while (more) more = co_await platform_.database.write(remove_some);
}

asio::awaitable<void> Tables::start() {
    std::set<std::int64_t> numbers;
    std::set<std::int64_t> indexes;
    std::set<std::int64_t> streams;
    for (const TablePtr& table : all()) {
        numbers.insert(table->number);
        for (const std::int64_t index : index_numbers(table->stored)) indexes.insert(index);
        if (table->stream) streams.insert(table->stream->number);
    }
    auto list_tables = [](sqlite::Connection& connection) { return item_rows().all(connection); };
    const std::vector<std::int64_t> all_numbers = co_await platform_.database.read(list_tables);
    for (const std::int64_t number : all_numbers)
        if (!numbers.contains(number)) co_await remove_items(number);
    auto list_indexes = [](sqlite::Connection& connection) { return entry_rows().all(connection); };
    const std::vector<std::int64_t> every_index = co_await platform_.database.read(list_indexes);
    for (const std::int64_t index : every_index)
        if (!indexes.contains(index)) co_await remove_index(index);
    auto disable = [streams, now = platform_.clock.now()](sqlite::Connection& connection) {
        for (const StoredStream& stream : list_streams(connection, "", ""))
            if (stream.enabled && !streams.contains(stream.number)) disable_stream(connection, stream.number, now);
    };
    co_await platform_.database.write(disable);
}

asio::awaitable<void> Tables::reset() {
    co_await platform_.documents.clear(collection);
    co_await platform_.database.write(remove_everything);
}

}  // namespace stepwell::dynamodb
