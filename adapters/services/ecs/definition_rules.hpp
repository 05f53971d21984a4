#pragma once
// What a task definition may say: AWS's own rules, and what the runner cannot do, which is refused by name.

#include "adapters/platform/containers/container_runner.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ecs {

/// Checks the input of RegisterTaskDefinition (already valid by its shape) and returns the members of the task
/// definition as they are described later, with the defaults filled in. Throws ClientException.
Value check_definition(const Value& input, containers::RunnerKind runner);

/// What the runner cannot do of a definition that was registered when another one was at work. Throws ClientException.
void check_runnable(const Value& definition, containers::RunnerKind runner);

/// A text that a process can be given: without the character 0.
bool passable(std::string_view text);

/// Anything but null, false, and an empty text, list or object.
bool is_set(const Value& value);

}  // namespace stepwell::ecs
