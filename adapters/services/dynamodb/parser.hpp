#pragma once
// Parses the five kinds of expressions. Every mistake is a ValidationException in AWS's words.

#include <string_view>

#include "adapters/services/dynamodb/expression.hpp"
#include "adapters/services/dynamodb/placeholders.hpp"

namespace stepwell::dynamodb {

/// A ConditionExpression, FilterExpression or KeyConditionExpression; `member` is which, for messages.
Condition parse_condition(std::string_view member, std::string_view text, Placeholders& placeholders);
Projection parse_projection(std::string_view text, Placeholders& placeholders);
Update parse_update(std::string_view text, Placeholders& placeholders);

}  // namespace stepwell::dynamodb
