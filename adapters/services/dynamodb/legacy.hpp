#pragma once
// The parameters from before expressions, read as the expressions that could stand for them. Developer guide: "Legacy
// DynamoDB conditional parameters".

#include <optional>

#include "adapters/services/dynamodb/expression.hpp"

namespace stepwell::dynamodb {

/// A request has expressions or these parameters, not both.
void refuse_mixture(const Value& input);

/// AttributesToGet.
std::optional<Projection> legacy_projection(const Value& input);
/// Expected with ConditionalOperator.
std::optional<Condition> legacy_expected(const Value& input);
/// QueryFilter or ScanFilter (`member`) with ConditionalOperator, or KeyConditions.
std::optional<Condition> legacy_conditions(const Value& input, std::string_view member);
/// AttributeUpdates; none: an empty update.
Update legacy_update(const Value& input);

}  // namespace stepwell::dynamodb
