#pragma once
// The shapes of dynamodb. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::dynamodb {

extern const Service service;
extern const Operation batch_execute_statement;
extern const Operation batch_get_item;
extern const Operation batch_write_item;
extern const Operation create_table;
extern const Operation delete_item;
extern const Operation delete_table;
extern const Operation describe_continuous_backups;
extern const Operation describe_contributor_insights;
extern const Operation describe_endpoints;
extern const Operation describe_kinesis_streaming_destination;
extern const Operation describe_limits;
extern const Operation describe_table;
extern const Operation describe_time_to_live;
extern const Operation execute_statement;
extern const Operation execute_transaction;
extern const Operation get_item;
extern const Operation get_resource_policy;
extern const Operation list_tables;
extern const Operation list_tags_of_resource;
extern const Operation put_item;
extern const Operation query;
extern const Operation scan;
extern const Operation tag_resource;
extern const Operation transact_get_items;
extern const Operation transact_write_items;
extern const Operation untag_resource;
extern const Operation update_continuous_backups;
extern const Operation update_item;
extern const Operation update_table;
extern const Operation update_time_to_live;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::dynamodb
