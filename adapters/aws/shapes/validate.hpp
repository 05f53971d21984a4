#pragma once
// Checks a request against its shape: types, required members, lengths, ranges, patterns, enumerations.

#include "adapters/aws/dialect.hpp"
#include "adapters/aws/shapes/shape.hpp"
#include "engine/value/value.hpp"

namespace stepwell::shapes {

/// Throws ApiError: a SerializationException for a wrong JSON type, else the service's validation error that lists the
/// constraints that failed, in AWS's words ("2 validation errors detected: Value '' at 'name' failed to satisfy ...").
/// Members that the model does not know are ignored, as AWS ignores them; the result has none of them, and no member
/// that is null.
Value validate(const Operation& operation, const Value& input, const Dialect& dialect = standard_dialect);

}  // namespace stepwell::shapes
