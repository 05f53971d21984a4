#pragma once
// Attribute values in DynamoDB's typed JSON: {"S": "text"}. They are kept as such, in one normal form: numbers printed
// plainly, base64 canonical, sets without duplicates. What a client sends is brought into it here, once.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

/// "S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS" or "BS", of a normal attribute value.
std::string_view type_of(const Value& attribute);
/// What stands under the type: text for S, N and B, an array for sets and L, an object for M.
const Value& content(const Value& attribute);
inline std::string_view text_of(const Value& attribute) { return content(attribute).as_string(); }
bool is_set(std::string_view type);

Value make_attribute(std::string_view type, Value content);

/// The normal form; throws a ValidationException in AWS's words for what is no attribute value.
Value normal_attribute(const Value& sent);
/// The same for a map of attributes: an item or a key; `size`, where it is given, becomes its item_size.
Value normal_item(const Value& sent, std::size_t* size = nullptr);

/// Bytes of an item as DynamoDB counts them; throws when it is nested deeper than 32 levels.
std::size_t item_size(const Value& item);

/// Sets regardless of order; values of different types are unequal.
bool equal_attributes(const Value& a, const Value& b);
/// The order of two strings, numbers or binaries of the same type; nothing for all other pairs.
std::optional<std::strong_ordering> compare_attributes(const Value& a, const Value& b);

/// AttributeValue: {S:text}, as AWS prints one in messages.
std::string describe_attribute(const Value& attribute);

}  // namespace stepwell::dynamodb
