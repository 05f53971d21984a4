// SQL of the index entries. Every access is by the primary key or a range of it.

#include "adapters/services/dynamodb/index_store.hpp"

#include <algorithm>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/item_cursor.hpp"
#include "adapters/services/dynamodb/number.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::dynamodb {

namespace {

using sqlite::Blob;
using sqlite::Connection;
using sqlite::Statement;

constexpr std::int64_t entries_removed_at_once = 5000;
constexpr int entries_filled_at_once = 1000;

/// An item's place in an index.
struct Entry {
    EncodedKey key;
    std::size_t size = 0;
};

std::optional<Entry> entry_of(const Index& index, const Value& item) {
    if (item.is_null()) return std::nullopt;
    std::optional<EncodedKey> key = index.key_in(item);
    if (!key) return std::nullopt;
    return Entry{std::move(*key), index.kind == Index::Kind::expiry ? 0 : item_size(index.project(item))};
}

/// True when there was one.
bool erase(Connection& connection, const Index& index, const EncodedKey& key, const EncodedKey& item) {
    connection
        .prepare(
            "DELETE FROM dynamodb_index_entries WHERE index_id=? AND hash=? AND range=? AND item_hash=? AND "
            "item_range=?")
        .bind(index.number, Blob{key.hash}, Blob{key.range}, Blob{item.hash}, Blob{item.range})
        .run();
    return connection.changes() > 0;
}

/// False when it was there already.
bool insert(Connection& connection, const Index& index, const Entry& entry, const EncodedKey& item) {
    connection.prepare("INSERT OR IGNORE INTO dynamodb_index_entries VALUES(?,?,?,?,?,?)")
        .bind(index.number, Blob{entry.key.hash}, Blob{entry.key.range}, Blob{item.hash}, Blob{item.range}, entry.size)
        .run();
    return connection.changes() > 0;
}

}  // namespace

const NumberedRows& entry_rows() {
    static const NumberedRows rows("dynamodb_indexes", "dynamodb_index_entries", "index_id",
                                   "hash, range, item_hash, item_range", entries_removed_at_once);
    return rows;
}

std::size_t update_index(Connection& connection, const Index& index, const EncodedKey& item, const Value& before,
                         const Value& after) {
    const std::optional<Entry> old_entry = entry_of(index, before);
    const std::optional<Entry> new_entry = entry_of(index, after);
    if (!old_entry && !new_entry) return 0;
    if (old_entry && new_entry && old_entry->key == new_entry->key && index.project(before) == index.project(after))
        return 0;
    std::int64_t items = 0;
    std::int64_t bytes = 0;
    // While the index is being filled the old entry may not be there yet.
    if (old_entry && erase(connection, index, old_entry->key, item)) {
        --items;
        bytes -= static_cast<std::int64_t>(old_entry->size);
    }
    if (new_entry && insert(connection, index, *new_entry, item)) {
        ++items;
        bytes += static_cast<std::int64_t>(new_entry->size);
    }
    if (index.kind == Index::Kind::expiry) return 0;
    entry_rows().count(connection, index.number, items, bytes);
    return std::max({std::size_t{1}, old_entry ? old_entry->size : 0, new_entry ? new_entry->size : 0});
}

std::optional<EncodedKey> fill_some(Connection& connection, const Table& table, const Index& index,
                                    const std::optional<EncodedKey>& from) {
    if (!entry_rows().exists(connection, index.number)) return std::nullopt;  // it was deleted meanwhile
    std::optional<Position> start;
    if (from) start = Position{*from};
    ItemCursor rows(connection, table, nullptr, start);
    std::int64_t items = 0;
    std::int64_t bytes = 0;
    std::optional<EncodedKey> last;
    int seen = 0;
    while (seen < entries_filled_at_once && rows.next()) {
        ++seen;
        const Value item = rows.item();
        last = encode_item_key(table.schema, item);
        const std::optional<Entry> entry = entry_of(index, item);
        if (!entry || !insert(connection, index, *entry, *last)) continue;
        ++items;
        bytes += static_cast<std::int64_t>(entry->size);
    }
    entry_rows().count(connection, index.number, items, bytes);
    return seen == entries_filled_at_once ? last : std::nullopt;
}

std::vector<EncodedKey> expired_items(Connection& connection, const Index& index, std::int64_t from, std::int64_t to,
                                      std::int64_t most) {
    std::vector<EncodedKey> keys;
    Statement rows = connection.prepare(
        "SELECT item_hash, item_range FROM dynamodb_index_entries WHERE index_id=? AND hash=x'' AND range>=? AND "
        "range<=? ORDER BY range LIMIT ?");
    rows.bind(index.number, Blob{Number::parse(std::to_string(from)).order_key()},
              Blob{Number::parse(std::to_string(to)).order_key()}, most);
    while (rows.step()) keys.push_back({std::string(rows.blob(0)), std::string(rows.blob(1))});
    return keys;
}

}  // namespace stepwell::dynamodb
