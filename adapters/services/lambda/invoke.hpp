#pragma once
// Calling a function on behalf of whoever asked.

#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

/// A new X-Ray header, not sampled.
std::string new_trace_id(TimePoint now);

}  // namespace stepwell::lambda
