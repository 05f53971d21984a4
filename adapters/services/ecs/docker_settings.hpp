#pragma once
// What of a container definition only a container engine can do, in the words of the Engine API.

#include <string>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::ecs {

/// Members of the body that creates the container.
Value docker_settings(const Value& definition, const Value& container, const Value& override_, const Value& task);

/// Docker volumes that are made for one task and go with it.
std::vector<std::string> task_volumes(const Value& definition, const std::string& task_id);

}  // namespace stepwell::ecs
