#pragma once
// The shapes of logs. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::logs {

extern const Service service;
extern const Operation create_log_group;
extern const Operation create_log_stream;
extern const Operation delete_log_group;
extern const Operation delete_log_stream;
extern const Operation delete_resource_policy;
extern const Operation delete_retention_policy;
extern const Operation describe_log_groups;
extern const Operation describe_log_streams;
extern const Operation describe_resource_policies;
extern const Operation filter_log_events;
extern const Operation get_log_events;
extern const Operation list_tags_for_resource;
extern const Operation list_tags_log_group;
extern const Operation put_log_events;
extern const Operation put_resource_policy;
extern const Operation put_retention_policy;
extern const Operation tag_log_group;
extern const Operation tag_resource;
extern const Operation untag_log_group;
extern const Operation untag_resource;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::logs
