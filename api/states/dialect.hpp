#pragma once
// What Step Functions does in its own way.
#include "adapters/aws/dialect.hpp"

namespace stepwell::states {

inline constexpr Dialect dialect{.service = "states",
                                 .display_name = "Step Functions",
                                 .second_name = "stepfunctions",
                                 .java_client = {"StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException"}};

}  // namespace stepwell::states
