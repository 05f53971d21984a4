#pragma once
// lambda:invoke, and a function's ARN, for Task states.
#include <span>

#include "adapters/tasks/integrations/integration.hpp"

namespace stepwell::lambda {

extern const std::span<const integrations::Integration> task_integrations;

}  // namespace stepwell::lambda
