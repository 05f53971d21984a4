#pragma once
// The items of one table in SQLite, in order of their keys.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/key.hpp"
#include "adapters/services/dynamodb/numbered_rows.hpp"

namespace stepwell::dynamodb {

/// What stands of an item beside its text.
struct ItemRow {
    std::int64_t id = 0;   ///< in SQLite; 0: there is no item
    std::size_t size = 0;  ///< bytes as DynamoDB counts them
};

/// An item as it is kept and sent: as JSON text. Most are read to be sent on; who must look into one reads it.
struct StoredItem {
    std::shared_ptr<const std::string> text;
    ItemRow row = {};

    Value value() const { return read_item(*text); }
    static Value read_item(std::string_view text);
};

/// The numbers of tables.
const NumberedRows& item_rows();

class ItemStore {
public:
    ItemStore(sqlite::Connection& connection, std::int64_t table) : connection_(connection), table_(table) {}

    std::optional<StoredItem> get(const EncodedKey& key) const;
    ItemRow find(const EncodedKey& key) const;
    /// `there` is the key's row as it is.
    void put(const EncodedKey& key, std::string_view text, std::size_t size, ItemRow there);
    void remove(ItemRow there);
    /// Bytes of all items with one partition key.
    std::int64_t partition_bytes(const std::string& hash) const;

private:
    sqlite::Connection& connection_;
    std::int64_t table_;
};

}  // namespace stepwell::dynamodb
