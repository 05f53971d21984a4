#pragma once
// The header X-Amzn-Trace-Id: Root=...;Parent=...;Sampled=0;Lineage=HASH:COUNT|HASH:COUNT. Its lineage says how often
// each function was invoked in a chain of requests before. Lambda puts the header into a handler's _X_AMZN_TRACE_ID,
// and AWS's SDKs send it on with what the handler calls. A service that invokes functions for what it was sent (a
// message, an object) keeps the Context's trace_header with that, and gives it to the invocation. Lambda developer
// guide: "Use Lambda recursive loop detection to prevent infinite loops".

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/time.hpp"

namespace stepwell {

/// The header of an invocation of the function, which `cause` led to: the header of a request, or empty for none.
std::string trace_of_invocation(std::string_view cause, std::string_view function_arn, TimePoint now);

/// How often the function was invoked before, by the header of its invocation.
std::int64_t earlier_invocations(std::string_view trace_header, std::string_view function_arn);

}  // namespace stepwell
