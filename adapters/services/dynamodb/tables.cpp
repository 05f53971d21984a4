// A table is a record under "account/region/name"; its items and index entries are rows under numbers.
#include "adapters/services/dynamodb/tables.hpp"

#include <set>

#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/index_store.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/schema.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"
#include "adapters/services/dynamodb/table_description.hpp"
#include "adapters/services/dynamodb/table_place.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

[[noreturn]] void not_found() { throw ApiError("ResourceNotFoundException", 400, "Requested resource not found"); }

struct Sizes {
    TableSize table;
    std::map<std::string, TableSize> indexes;
};

}  // namespace

void table_not_found(const std::string& name) {
    throw ApiError("ResourceNotFoundException", 400, "Requested resource not found: Table: " + name + " not found");
}

Tables::Tables(Platform& platform) : platform_(platform) { migrate(platform.database); }

TablePtr Tables::find(const std::string& record) const {
    const std::optional<Value> stored = platform_.documents.find(table_records, record);
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
    if (!table) table_not_found(place.name);
    return table;
}

TablePtr Tables::current(const Table& seen) const {
    TablePtr now = find(seen.record);
    if (!now || now->number != seen.number) not_found();
    return now;
}

std::vector<TablePtr> Tables::all() const {
    std::vector<TablePtr> tables;
    for (const auto& [record, stored] : platform_.documents.list(table_records))
        if (TablePtr table = find(record)) tables.push_back(std::move(table));
    return tables;
}

asio::awaitable<TablePtr> Tables::change(TablePtr table, Change change) {
    Documents::Change checked = [change = std::move(change), table](const std::optional<Value>& stored) {
        if (!stored || (*stored)["Number"] != Value(table->number)) table_not_found(table->name);
        return std::optional<Value>(change(*stored));
    };
    const std::optional<Value> made =
        co_await platform_.documents.update(table_records, table->record, std::move(checked));
    co_return read_table(table->record, *made);
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

asio::awaitable<void> Tables::remove(TablePtr table) {
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
    co_await platform_.documents.clear(table_records);
    co_await platform_.database.write(remove_everything);
}

}  // namespace stepwell::dynamodb
