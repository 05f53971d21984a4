#pragma once
// The items of one table in SQLite, in order of their keys, with the table's count and bytes kept beside them.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/dynamodb/key.hpp"
#include "adapters/store/sqlite/database.hpp"

namespace stepwell::dynamodb {

struct StoredItem {
    Value item;
    std::size_t size = 0;  ///< bytes as DynamoDB counts them
};

struct TableSize {
    std::int64_t items = 0;
    std::int64_t bytes = 0;
};

/// The item whose text stands in a column of a row.
Value read_item(const sqlite::Statement& row, int column);

/// A table's number in SQLite; numbers are never used again.
std::int64_t make_table(sqlite::Connection& connection);
/// To be called when nothing writes to the table any more; its items are then removed piece by piece with
/// `remove_some_items`.
void drop_table(sqlite::Connection& connection, std::int64_t table);
/// False once nothing is left.
bool remove_some_items(sqlite::Connection& connection, std::int64_t table);
std::vector<std::int64_t> all_tables(sqlite::Connection& connection);

class ItemStore {
public:
    ItemStore(sqlite::Connection& connection, std::int64_t table) : connection_(connection), table_(table) {}

    std::optional<StoredItem> get(const EncodedKey& key) const;
    /// 0 when there is none.
    std::size_t size_of(const EncodedKey& key) const;
    /// `old_size` is that of the item which is there (0: none).
    void put(const EncodedKey& key, const Value& item, std::size_t size, std::size_t old_size);
    void remove(const EncodedKey& key, std::size_t old_size);
    TableSize table_size() const;
    /// Bytes of all items with one partition key.
    std::int64_t partition_bytes(const std::string& hash) const;

private:
    void count(std::int64_t items, std::int64_t bytes);

    sqlite::Connection& connection_;
    std::int64_t table_;
};

}  // namespace stepwell::dynamodb
