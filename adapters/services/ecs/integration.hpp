#pragma once
// ecs:runTask for Task states.
#include <span>

#include "adapters/tasks/integrations/integration.hpp"

namespace stepwell::ecs {

extern const std::span<const integrations::Integration> task_integrations;

}  // namespace stepwell::ecs
