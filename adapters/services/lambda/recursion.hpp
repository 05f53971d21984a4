#pragma once
// Functions that invoke themselves again and again, directly or through others, are stopped. Lambda developer guide:
// "Use Lambda recursive loop detection to prevent infinite loops".

#include "adapters/services/lambda/functions.hpp"
#include "adapters/services/lambda/invocation.hpp"

namespace stepwell::lambda {

/// Of one function in a chain of requests.
inline constexpr std::int64_t most_invocations = 16;

/// Whether the function ran so often in the chain of this invocation that it must not run again.
bool is_recursive(const Function& function, const Invocation& invocation);
/// Then throws ApiError (RecursiveInvocationException).
void refuse_recursion(const Function& function, const Invocation& invocation);

}  // namespace stepwell::lambda
