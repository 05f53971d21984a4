#pragma once
// Calling a function on behalf of whoever asked.

#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

/// Invoke and InvokeWithResponseStream.
void add_invoke_operations(Core& core);

/// A new X-Ray header, not sampled.
std::string new_trace_id(TimePoint now);

}  // namespace stepwell::lambda
