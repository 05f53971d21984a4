#pragma once
// Zip or Image: what a request may have of either, as Lambda says it.

#include "engine/value/value.hpp"

namespace stepwell::lambda {

/// Of CreateFunction. These throw ApiError (InvalidParameterValueException).
void check_new_package(const Value& input);
/// Of UpdateFunctionCode, for a function with this configuration.
void check_new_code(const Value& configuration, const Value& input);
/// Of UpdateFunctionConfiguration.
void check_new_settings(const Value& configuration, const Value& input);

}  // namespace stepwell::lambda
