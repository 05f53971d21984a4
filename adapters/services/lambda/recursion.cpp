#include "adapters/services/lambda/recursion.hpp"

#include "adapters/aws/trace_header.hpp"
#include "adapters/services/lambda/errors.hpp"

namespace stepwell::lambda {

bool is_recursive(const Function& function, const Invocation& invocation) {
    return earlier_invocations(invocation.trace_id, function.name.arn()) >= most_invocations &&
           function.record["RecursiveLoop"].as_string() != "Allow";
}

void refuse_recursion(const Function& function, const Invocation& invocation) {
    if (is_recursive(function, invocation))
        throw client_error("RecursiveInvocationException", 400,
                           "Lambda has detected your function being invoked in a recursive loop with other Amazon Web "
                           "Services resources and stopped your function's invocation.");
}

}  // namespace stepwell::lambda
