#pragma once
// states:startExecution for Task states.
#include <span>

#include "adapters/tasks/integrations/integration.hpp"

namespace stepwell::states {

extern const std::span<const integrations::Integration> task_integrations;

}  // namespace stepwell::states
