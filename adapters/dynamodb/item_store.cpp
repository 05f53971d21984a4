// SQL of the items. Every access is by the primary key or a range of it.

#include "adapters/dynamodb/item_store.hpp"

#include <stdexcept>

#include "adapters/store/sqlite/sums.hpp"

namespace stepwell::dynamodb {

namespace {

using sqlite::Connection;
using sqlite::Statement;

constexpr std::int64_t items_removed_at_once = 2000;

}  // namespace

Value read_item(const Statement& row, int column) {
    const Parsed parsed = parse_json(row.text(column));
    if (!parsed) throw std::runtime_error("a stored DynamoDB item is damaged: " + parsed.error.message);
    return *parsed;
}

std::int64_t make_table(Connection& connection) {
    connection.prepare("INSERT INTO dynamodb_tables DEFAULT VALUES").run();
    return connection.last_row_id();
}

void drop_table(Connection& connection, std::int64_t table) {
    connection.prepare("DELETE FROM dynamodb_tables WHERE id=?").bind(1, table).run();
}

bool remove_some_items(Connection& connection, std::int64_t table) {
    // Pieces, so that others' writes need not wait for a large table.
    connection
        .prepare(
            "DELETE FROM dynamodb_items WHERE table_id=?1 AND (hash, range) IN"
            " (SELECT hash, range FROM dynamodb_items WHERE table_id=?1 LIMIT ?2)")
        .bind(1, table)
        .bind(2, items_removed_at_once)
        .run();
    return connection.changes() == items_removed_at_once;
}

std::vector<std::int64_t> all_tables(Connection& connection) {
    std::vector<std::int64_t> tables;
    Statement rows = connection.prepare(
        "SELECT id FROM dynamodb_tables UNION SELECT DISTINCT table_id FROM dynamodb_items ORDER BY 1");
    while (rows.step()) tables.push_back(rows.integer(0));
    return tables;
}

std::optional<StoredItem> ItemStore::get(const EncodedKey& key) const {
    Statement row =
        connection_.prepare("SELECT item, size FROM dynamodb_items WHERE table_id=? AND hash=? AND range=?");
    if (!row.bind(1, table_).bind_blob(2, key.hash).bind_blob(3, key.range).step()) return std::nullopt;
    return StoredItem{read_item(row, 0), static_cast<std::size_t>(row.integer(1))};
}

std::size_t ItemStore::size_of(const EncodedKey& key) const {
    Statement row = connection_.prepare("SELECT size FROM dynamodb_items WHERE table_id=? AND hash=? AND range=?");
    if (!row.bind(1, table_).bind_blob(2, key.hash).bind_blob(3, key.range).step()) return 0;
    return static_cast<std::size_t>(row.integer(0));
}

void ItemStore::put(const EncodedKey& key, const Value& item, std::size_t size, std::size_t old_size) {
    const auto bytes = static_cast<std::int64_t>(size);
    count(old_size == 0 ? 1 : 0, bytes - static_cast<std::int64_t>(old_size));
    const std::string text = print(item);
    connection_.prepare("INSERT OR REPLACE INTO dynamodb_items(table_id, hash, range, size, item) VALUES(?,?,?,?,?)")
        .bind(1, table_)
        .bind_blob(2, key.hash)
        .bind_blob(3, key.range)
        .bind(4, bytes)
        .bind(5, text)
        .run();
}

void ItemStore::remove(const EncodedKey& key, std::size_t old_size) {
    if (old_size == 0) return;
    count(-1, -static_cast<std::int64_t>(old_size));
    connection_.prepare("DELETE FROM dynamodb_items WHERE table_id=? AND hash=? AND range=?")
        .bind(1, table_)
        .bind_blob(2, key.hash)
        .bind_blob(3, key.range)
        .run();
}

TableSize ItemStore::table_size() const {
    Statement row = connection_.prepare("SELECT items, bytes FROM dynamodb_tables WHERE id=?");
    if (!row.bind(1, table_).step()) return {};
    return {row.integer(0), row.integer(1)};
}

void ItemStore::count(std::int64_t items, std::int64_t bytes) {
    connection_.sums().add("UPDATE dynamodb_tables SET items=items+?, bytes=bytes+? WHERE id=?", table_, items, bytes);
}

std::int64_t ItemStore::partition_bytes(const std::string& hash) const {
    Statement row = connection_.prepare("SELECT SUM(size) FROM dynamodb_items WHERE table_id=? AND hash=?");
    return row.bind(1, table_).bind_blob(2, hash).step() ? row.integer(0) : 0;
}

}  // namespace stepwell::dynamodb
