#pragma once
// A table's primary key, and its encoding as bytes whose order is DynamoDB's.

#include <optional>
#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

struct KeyAttribute {
    std::string name;
    std::string type;  ///< "S", "N" or "B"
};

struct KeySchema {
    KeyAttribute hash;
    std::optional<KeyAttribute> range;

    bool contains(std::string_view attribute) const {
        return attribute == hash.name || (range && attribute == range->name);
    }
};

/// An item's place in its table. `range` is empty in a table without a sort key.
struct EncodedKey {
    std::string hash;
    std::string range;
    friend auto operator<=>(const EncodedKey&, const EncodedKey&) = default;
};

/// The bytes of one key value of the type S, N or B.
std::string encode_key_value(const Value& attribute);

/// Of the argument `Key`: exactly the key attributes, of their types. Throws AWS's errors.
EncodedKey encode_key(const KeySchema& schema, const Value& key);
/// Of a whole item.
EncodedKey encode_item_key(const KeySchema& schema, const Value& item);
/// Only the key attributes of `item`.
Value key_of(const KeySchema& schema, const Value& item);
/// Lengths, and no empty value.
bool fits_key(const KeyAttribute& attribute, bool is_hash, const Value& value);
/// The same, in AWS's words. `index` is the secondary index whose key it is; empty: the table's.
void check_key_value(const KeyAttribute& attribute, bool is_hash, const Value& value, std::string_view index = {});

}  // namespace stepwell::dynamodb
