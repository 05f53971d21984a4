#pragma once
// The four operations that are optimised for Task states.
#include <span>

#include "adapters/tasks/integrations/integration.hpp"

namespace stepwell::dynamodb {

extern const std::span<const integrations::Integration> task_integrations;

}  // namespace stepwell::dynamodb
