#pragma once
// Evaluates conditions against an item.

#include <optional>

#include "adapters/services/dynamodb/expression.hpp"

namespace stepwell::dynamodb {

/// The attribute value that `path` names in `item`, or null.
const Value* find_path(const Value& item, const Path& path);

/// Nothing where an operand names what is not there.
std::optional<Value> evaluate(const Operand& operand, const Value& item);

/// Whether `condition` is true for `item`; an item that does not exist is an empty object.
bool holds(const Condition& condition, const Value& item);

}  // namespace stepwell::dynamodb
