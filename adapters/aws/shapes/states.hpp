#pragma once
// The shapes of states. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::states {

extern const Service service;
extern const Operation create_activity;
extern const Operation create_state_machine;
extern const Operation create_state_machine_alias;
extern const Operation delete_activity;
extern const Operation delete_state_machine;
extern const Operation delete_state_machine_alias;
extern const Operation delete_state_machine_version;
extern const Operation describe_activity;
extern const Operation describe_execution;
extern const Operation describe_map_run;
extern const Operation describe_state_machine;
extern const Operation describe_state_machine_alias;
extern const Operation describe_state_machine_for_execution;
extern const Operation get_activity_task;
extern const Operation get_execution_history;
extern const Operation list_activities;
extern const Operation list_executions;
extern const Operation list_map_runs;
extern const Operation list_state_machine_aliases;
extern const Operation list_state_machine_versions;
extern const Operation list_state_machines;
extern const Operation list_tags_for_resource;
extern const Operation publish_state_machine_version;
extern const Operation redrive_execution;
extern const Operation send_task_failure;
extern const Operation send_task_heartbeat;
extern const Operation send_task_success;
extern const Operation start_execution;
extern const Operation start_sync_execution;
extern const Operation stop_execution;
extern const Operation tag_resource;
extern const Operation test_state;
extern const Operation untag_resource;
extern const Operation update_map_run;
extern const Operation update_state_machine;
extern const Operation update_state_machine_alias;
extern const Operation validate_state_machine_definition;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::states
