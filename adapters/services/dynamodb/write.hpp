#pragma once
// One write to one item, whoever asks for it: the condition, the item, its entries in the indexes and its record in
// the stream change together, in the caller's transaction.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/capacity.hpp"
#include "adapters/services/dynamodb/expression.hpp"
#include "adapters/services/dynamodb/table.hpp"
#include "engine/time.hpp"

namespace stepwell::dynamodb {

inline constexpr std::size_t most_item_bytes = std::size_t{400} * 1024;

/// What is asked, checked as far as that goes without the item that is there.
struct Write {
    enum class Kind : std::uint8_t { put, update, remove, check };
    Kind kind = Kind::put;
    TablePtr table;
    EncodedKey key;
    Value attributes;       ///< the item of a put, else the key's attributes
    std::string text = {};  ///< of a put's item
    std::size_t size = 0;   ///< of a put's item
    Update update = {};
    std::optional<Condition> condition = {};
    bool item_on_failure = false;  ///< a failed condition's error has the item
    bool needs_before = false;     ///< the caller wants the item as it was
    bool expired = false;          ///< by the time to live: the stream says so
};

/// Checks an item or a key and makes a write of it.
Write put_of(TablePtr table, const Value& item);
Write remove_of(TablePtr table, const Value& key);
Write check_of(TablePtr table, const Value& key);
Write update_of(TablePtr table, const Value& key, Update update);

/// An item before and after a write; null where there is none, or where nobody needs it.
struct Written {
    Value before;
    Value after;
    Units units;
    TablePtr table = nullptr;  ///< as it was when it was written
};

/// Does it. `table` is the write's as it now is. Throws AWS's errors; what was done then is to be rolled back.
Written perform(sqlite::Connection& connection, const Table& table, const Write& write, TimePoint now);

/// Only looks whether it would be done. Returns the item that is there (null: none).
Value rehearse(sqlite::Connection& connection, const Table& table, const Write& write);

}  // namespace stepwell::dynamodb
