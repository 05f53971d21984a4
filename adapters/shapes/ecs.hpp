#pragma once
// The shapes of ecs. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/shapes/generate.py

#include <span>

#include "adapters/shapes/shape.hpp"

namespace stepwell::shapes::ecs {

extern const Service service;
extern const Operation create_cluster;
extern const Operation describe_clusters;
extern const Operation describe_task_definition;
extern const Operation describe_tasks;
extern const Operation list_tasks;
extern const Operation register_task_definition;
extern const Operation run_task;
extern const Operation stop_task;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::ecs
