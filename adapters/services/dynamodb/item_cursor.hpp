#pragma once
// Walks over a table's items in order of their keys, or in the order of an index.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/key_condition.hpp"
#include "adapters/services/dynamodb/table.hpp"

namespace stepwell::dynamodb {

/// The SQL of reading an index (null: a table): a range of one partition from its start and after a place in it, both
/// ways, and all of it. For looking at how SQLite would run it.
std::vector<std::string> cursor_statements(const Index* index);

/// A place in an order: in an index several items may have one key.
struct Position {
    EncodedKey key;
    EncodedKey item = {};  ///< the item's primary key; of an index only
};

class ItemCursor {
public:
    /// Of one partition of the table (`index` null) or the index, after `start` (exclusive) if there is one, in rising
    /// or falling order of the sort key.
    ItemCursor(sqlite::Connection& connection, const Table& table, const Index* index, const KeyRange& range,
               bool forward, const std::optional<Position>& start);
    /// Of all of it, after `start` (exclusive) if there is one.
    ItemCursor(sqlite::Connection& connection, const Table& table, const Index* index,
               const std::optional<Position>& start);

    bool next() { return rows_.step(); }
    std::string_view hash() const { return rows_.blob(0); }
    /// The whole item as JSON text; valid until `next`.
    std::string_view text() const { return rows_.text(1); }
    Value item() const { return StoredItem::read_item(text()); }
    /// Bytes of what the index projects; without an index those of the item.
    std::size_t size() const { return static_cast<std::size_t>(rows_.integer(2)); }

private:
    sqlite::Statement rows_;
};

}  // namespace stepwell::dynamodb
