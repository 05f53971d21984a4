#pragma once
// What the item operations share in reading their requests.

#include <initializer_list>
#include <optional>
#include <string_view>

#include "adapters/dynamodb/expression.hpp"
#include "adapters/dynamodb/placeholders.hpp"

namespace stepwell::dynamodb {

/// Refuses the parameters from before expressions, which this server does not support.
void refuse_legacy(const Value& input);

/// The parsed expression under `member`, if the request has it.
std::optional<Condition> condition_of(const Value& input, std::string_view member, Placeholders& placeholders);
std::optional<Projection> projection_of(const Value& input, Placeholders& placeholders);

/// ReturnValues, NONE if absent; refuses one that the operation does not allow.
std::string_view return_values(const Value& input, std::initializer_list<std::string_view> allowed);

/// Throws ConditionalCheckFailedException when `condition` is false for `item`, with the item if the request asks for
/// it. An item that does not exist is null.
void check_condition(const std::optional<Condition>& condition, const Value& item, bool return_item);
bool returns_item_on_failure(const Value& input);

}  // namespace stepwell::dynamodb
