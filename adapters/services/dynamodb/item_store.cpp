// SQL of the items. Every access is by the primary key or a range of it.

#include "adapters/services/dynamodb/item_store.hpp"

#include <stdexcept>

namespace stepwell::dynamodb {

namespace {

using sqlite::Blob;
using sqlite::Connection;
using sqlite::Statement;

constexpr std::int64_t items_removed_at_once = 2000;

}  // namespace

Value StoredItem::read_item(std::string_view text) {
    const Parsed parsed = parse_json(text);
    if (!parsed) throw std::runtime_error("a stored DynamoDB item is damaged: " + parsed.error.message);
    return *parsed;
}

const NumberedRows& item_rows() {
    static const NumberedRows rows("dynamodb_tables", "dynamodb_rows", "table_id", "id", items_removed_at_once);
    return rows;
}

std::optional<StoredItem> ItemStore::get(const EncodedKey& key) const {
    Statement row =
        connection_.prepare("SELECT id, size, item FROM dynamodb_rows WHERE table_id=? AND hash=? AND range=?");
    if (!row.bind(table_, Blob{key.hash}, Blob{key.range}).step()) return std::nullopt;
    return StoredItem{std::make_shared<const std::string>(row.text(2)),
                      {row.integer(0), static_cast<std::size_t>(row.integer(1))}};
}

ItemRow ItemStore::find(const EncodedKey& key) const {
    Statement row = connection_.prepare("SELECT id, size FROM dynamodb_rows WHERE table_id=? AND hash=? AND range=?");
    if (!row.bind(table_, Blob{key.hash}, Blob{key.range}).step()) return {};
    return {row.integer(0), static_cast<std::size_t>(row.integer(1))};
}

void ItemStore::put(const EncodedKey& key, std::string_view text, std::size_t size, ItemRow there) {
    const auto bytes = static_cast<std::int64_t>(size);
    item_rows().count(connection_, table_, there.id == 0 ? 1 : 0, bytes - static_cast<std::int64_t>(there.size));
    if (there.id != 0) {
        connection_.prepare("UPDATE dynamodb_rows SET size=?, item=? WHERE id=?").bind(bytes, text, there.id).run();
        return;
    }
    connection_.prepare("INSERT INTO dynamodb_rows(table_id, hash, range, size, item) VALUES(?,?,?,?,?)")
        .bind(table_, Blob{key.hash}, Blob{key.range}, bytes, text)
        .run();
}

void ItemStore::remove(ItemRow there) {
    if (there.id == 0) return;
    item_rows().count(connection_, table_, -1, -static_cast<std::int64_t>(there.size));
    connection_.prepare("DELETE FROM dynamodb_rows WHERE id=?").bind(there.id).run();
}

std::int64_t ItemStore::partition_bytes(const std::string& hash) const {
    Statement row = connection_.prepare("SELECT SUM(size) FROM dynamodb_rows WHERE table_id=? AND hash=?");
    return row.bind(table_, Blob{hash}).step() ? row.integer(0) : 0;
}

}  // namespace stepwell::dynamodb
