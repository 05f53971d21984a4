#pragma once
// The shapes of ecs. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::ecs {

extern const Service service;
extern const Operation create_cluster;
extern const Operation create_service;
extern const Operation delete_cluster;
extern const Operation delete_service;
extern const Operation delete_task_definitions;
extern const Operation deregister_task_definition;
extern const Operation describe_clusters;
extern const Operation describe_services;
extern const Operation describe_task_definition;
extern const Operation describe_tasks;
extern const Operation list_account_settings;
extern const Operation list_clusters;
extern const Operation list_services;
extern const Operation list_tags_for_resource;
extern const Operation list_task_definition_families;
extern const Operation list_task_definitions;
extern const Operation list_tasks;
extern const Operation put_cluster_capacity_providers;
extern const Operation register_task_definition;
extern const Operation run_task;
extern const Operation stop_task;
extern const Operation tag_resource;
extern const Operation untag_resource;
extern const Operation update_cluster;
extern const Operation update_cluster_settings;
extern const Operation update_service;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::ecs
