#pragma once
// What of a container definition only a container engine can do, in the words of the Engine API.

#include <string>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::container_tasks {

struct Task;

/// Members of the body that creates one of the task's containers.
Value docker_settings(const Task& task, const Value& container, const Value& override_);

/// Docker volumes that are made for one task and go with it.
std::vector<std::string> task_volumes(const Value& definition, const std::string& task_id);

}  // namespace stepwell::container_tasks
