#pragma once
// A table as its operations see it: key, indexes, stream, time to live. Made from the stored record, never changed.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/services/dynamodb/key.hpp"

namespace stepwell::dynamodb {

/// A further order of a table's items. Items without the index's key attributes are not in it.
struct Index {
    enum class Kind : std::uint8_t {
        global,
        local,
        expiry  ///< ours: by the time-to-live attribute, all in one partition
    };
    Kind kind = Kind::global;
    std::int64_t number = 0;  ///< in SQLite
    std::string name;
    KeySchema schema;
    bool active = true;  ///< it has all items
    bool projects_all = true;
    std::vector<std::string> projected = {};  ///< sorted, with all key attributes; unless it projects all

    bool projects(std::string_view attribute) const;
    /// The attributes of `item` that the index has.
    Value project(const Value& item) const;
    /// Nothing when the item is not in the index; a value of a wrong type is not either.
    std::optional<EncodedKey> key_in(const Value& item) const;
};

struct TableStream {
    std::int64_t number = 0;  ///< in SQLite
    std::string arn;
    std::string view;  ///< "NEW_AND_OLD_IMAGES"
};

struct Table {
    std::string record;       ///< "account/region/name", its key among the records
    std::int64_t number = 0;  ///< in SQLite
    std::string name;
    std::string arn;
    std::string region;
    KeySchema schema;
    std::vector<Index> indexes;
    std::optional<TableStream> stream;
    Value stored;  ///< the record

    /// A global or local index that clients know.
    const Index* find_index(std::string_view index) const;
    bool has_local_indexes() const;
};

using TablePtr = std::shared_ptr<const Table>;

/// Reads a stored record.
TablePtr read_table(const std::string& record, const Value& stored);

/// The key that `elements` (a KeySchema) names, its types from `definitions`.
KeySchema read_key_schema(const Value& elements, const Value& definitions);

}  // namespace stepwell::dynamodb
