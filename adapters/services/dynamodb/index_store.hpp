#pragma once
// The entries of secondary indexes in SQLite: for each item that is in an index its key there and its primary key.

#include <cstdint>
#include <optional>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/table.hpp"

namespace stepwell::dynamodb {

/// The numbers of indexes.
const NumberedRows& entry_rows();

/// Brings an index up to date with an item that was `before` and is `after` (null: none). Returns the bytes that
/// were written, 0 when the index does not change.
std::size_t update_index(sqlite::Connection& connection, const Index& index, const EncodedKey& item,
                         const Value& before, const Value& after);

/// Enters the next items of the table after `from`; the last one's key, or nothing at the end.
std::optional<EncodedKey> fill_some(sqlite::Connection& connection, const Table& table, const Index& index,
                                    const std::optional<EncodedKey>& from);

/// Keys of the items whose time to live lies in [from, to], epoch seconds, the oldest first.
std::vector<EncodedKey> expired_items(sqlite::Connection& connection, const Index& index, std::int64_t from,
                                      std::int64_t to, std::int64_t most);

}  // namespace stepwell::dynamodb
