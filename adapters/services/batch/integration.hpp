#pragma once
// batch:submitJob for Task states.
#include <span>

#include "adapters/tasks/integrations/integration.hpp"

namespace stepwell::batch {

extern const std::span<const integrations::Integration> task_integrations;

}  // namespace stepwell::batch
