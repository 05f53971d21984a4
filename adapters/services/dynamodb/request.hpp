#pragma once
// What the item operations share in reading their requests. Parameters from before expressions mean what the
// expressions mean that could stand for them.

#include <initializer_list>
#include <optional>
#include <string_view>

#include "adapters/services/dynamodb/expression.hpp"
#include "adapters/services/dynamodb/placeholders.hpp"

namespace stepwell::dynamodb {

/// The parsed expression under `member`, if the request has it.
std::optional<Condition> condition_of(const Value& input, std::string_view member, Placeholders& placeholders);
/// ProjectionExpression or AttributesToGet.
std::optional<Projection> projection_of(const Value& input, Placeholders& placeholders);
/// ConditionExpression or Expected.
std::optional<Condition> write_condition_of(const Value& input, Placeholders& placeholders);
/// UpdateExpression or AttributeUpdates.
Update update_of_request(const Value& input, Placeholders& placeholders);

/// ReturnValues, NONE if absent; refuses one that the operation does not allow.
std::string_view return_values(const Value& input, std::initializer_list<std::string_view> allowed);

/// Throws ConditionalCheckFailedException when `condition` is false for `item`, with the item if the request asks for
/// it. An item that does not exist is null.
void check_condition(const std::optional<Condition>& condition, const Value& item, bool return_item);
bool returns_item_on_failure(const Value& input);

}  // namespace stepwell::dynamodb
