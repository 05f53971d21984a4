#pragma once
// The items of one table in SQLite, in order of their keys.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/dynamodb/key.hpp"
#include "adapters/dynamodb/numbered_rows.hpp"
#include "adapters/store/sqlite/database.hpp"

namespace stepwell::dynamodb {

struct StoredItem {
    Value item;
    std::size_t size = 0;  ///< bytes as DynamoDB counts them
};

/// The item whose text stands in a column of a row.
Value read_item(const sqlite::Statement& row, int column);

/// The numbers of tables.
const NumberedRows& item_rows();

class ItemStore {
public:
    ItemStore(sqlite::Connection& connection, std::int64_t table) : connection_(connection), table_(table) {}

    std::optional<StoredItem> get(const EncodedKey& key) const;
    /// 0 when there is none.
    std::size_t size_of(const EncodedKey& key) const;
    /// `old_size` is that of the item which is there (0: none).
    void put(const EncodedKey& key, const Value& item, std::size_t size, std::size_t old_size);
    void remove(const EncodedKey& key, std::size_t old_size);
    /// Bytes of all items with one partition key.
    std::int64_t partition_bytes(const std::string& hash) const;

private:
    sqlite::Connection& connection_;
    std::int64_t table_;
};

}  // namespace stepwell::dynamodb
