#pragma once
// The body of an error answer, which the JSON protocols share but for the name of the error.

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/shapes/shape.hpp"
#include "engine/value/value.hpp"

namespace stepwell::protocol {

/// What the model says of that error of that operation; null where it says nothing.
const shapes::ErrorShape* modeled_error(const shapes::Operation* operation, std::string_view code);

/// The message, spelled as the service spells it ("message" or "Message"), and the error's further members.
Value error_body(const shapes::Operation* operation, const ApiError& error);

}  // namespace stepwell::protocol
