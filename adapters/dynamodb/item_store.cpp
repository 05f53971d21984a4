// SQL of the items. Every access is by the primary key or a range of it.

#include "adapters/dynamodb/item_store.hpp"

#include <stdexcept>

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

const NumberedRows& item_rows() {
    static const NumberedRows rows("dynamodb_tables", "dynamodb_items", "table_id", "hash, range",
                                   items_removed_at_once);
    return rows;
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
    item_rows().count(connection_, table_, old_size == 0 ? 1 : 0, bytes - static_cast<std::int64_t>(old_size));
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
    item_rows().count(connection_, table_, -1, -static_cast<std::int64_t>(old_size));
    connection_.prepare("DELETE FROM dynamodb_items WHERE table_id=? AND hash=? AND range=?")
        .bind(1, table_)
        .bind_blob(2, key.hash)
        .bind_blob(3, key.range)
        .run();
}

std::int64_t ItemStore::partition_bytes(const std::string& hash) const {
    Statement row = connection_.prepare("SELECT SUM(size) FROM dynamodb_items WHERE table_id=? AND hash=?");
    return row.bind(1, table_).bind_blob(2, hash).step() ? row.integer(0) : 0;
}

}  // namespace stepwell::dynamodb
