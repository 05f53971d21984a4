#pragma once
// The shapes of lambda. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::lambda {

extern const Service service;
extern const Operation add_layer_version_permission;
extern const Operation add_permission;
extern const Operation create_alias;
extern const Operation create_event_source_mapping;
extern const Operation create_function;
extern const Operation create_function_url_config;
extern const Operation delete_alias;
extern const Operation delete_event_source_mapping;
extern const Operation delete_function;
extern const Operation delete_function_concurrency;
extern const Operation delete_function_event_invoke_config;
extern const Operation delete_function_url_config;
extern const Operation delete_layer_version;
extern const Operation delete_provisioned_concurrency_config;
extern const Operation get_account_settings;
extern const Operation get_alias;
extern const Operation get_event_source_mapping;
extern const Operation get_function;
extern const Operation get_function_code_signing_config;
extern const Operation get_function_concurrency;
extern const Operation get_function_configuration;
extern const Operation get_function_event_invoke_config;
extern const Operation get_function_recursion_config;
extern const Operation get_function_url_config;
extern const Operation get_layer_version;
extern const Operation get_layer_version_by_arn;
extern const Operation get_layer_version_policy;
extern const Operation get_policy;
extern const Operation get_provisioned_concurrency_config;
extern const Operation get_runtime_management_config;
extern const Operation invoke;
extern const Operation invoke_with_response_stream;
extern const Operation list_aliases;
extern const Operation list_event_source_mappings;
extern const Operation list_function_event_invoke_configs;
extern const Operation list_function_url_configs;
extern const Operation list_functions;
extern const Operation list_layer_versions;
extern const Operation list_layers;
extern const Operation list_provisioned_concurrency_configs;
extern const Operation list_tags;
extern const Operation list_versions_by_function;
extern const Operation publish_layer_version;
extern const Operation publish_version;
extern const Operation put_function_concurrency;
extern const Operation put_function_event_invoke_config;
extern const Operation put_function_recursion_config;
extern const Operation put_provisioned_concurrency_config;
extern const Operation put_runtime_management_config;
extern const Operation remove_layer_version_permission;
extern const Operation remove_permission;
extern const Operation tag_resource;
extern const Operation untag_resource;
extern const Operation update_alias;
extern const Operation update_event_source_mapping;
extern const Operation update_function_code;
extern const Operation update_function_configuration;
extern const Operation update_function_event_invoke_config;
extern const Operation update_function_url_config;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::lambda
