#pragma once
// Applies a parsed UpdateExpression to an item.

#include "adapters/services/dynamodb/expression.hpp"

namespace stepwell::dynamodb {

/// The changed item. All operands are read from the item as it was. Throws AWS's errors for what does not fit it.
Value apply_update(const Update& update, const Value& item);

}  // namespace stepwell::dynamodb
