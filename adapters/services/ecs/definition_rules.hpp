#pragma once
// What a task definition may say: AWS's own rules, and what the runner cannot do, which is refused by name.

#include "adapters/platform/containers/container_runner.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ecs {

/// Checks the input of RegisterTaskDefinition (already valid by its shape) and returns the members of the task
/// definition as they are described later, with the defaults filled in. Throws ClientException.
Value check_definition(const Value& input, containers::RunnerKind runner);

}  // namespace stepwell::ecs
