// The shapes of states. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/states.hpp"

// clang-format off

namespace stepwell::shapes::states {
namespace {

constinit const Shape name = {.name = "Name", .type = Type::string, .min = 1, .max = 80};
constinit const Shape tag_key = {.name = "TagKey", .type = Type::string, .min = 1, .max = 128};
constinit const Shape tag_value = {.name = "TagValue", .type = Type::string, .min = 0, .max = 256};
constinit const Member tag_members[] = {{"key", "key", &tag_key}, {"value", "value", &tag_value}};
constinit const Shape tag = {.name = "Tag", .type = Type::structure, .members = tag_members};
constinit const Shape tag_list = {.name = "TagList", .type = Type::list, .element = &tag};
constinit const Shape kms_key_id = {.name = "KmsKeyId", .type = Type::string, .min = 1, .max = 2048};
constinit const Shape kms_data_key_reuse_period_seconds = {.name = "KmsDataKeyReusePeriodSeconds",
    .type = Type::integer, .min = 60, .max = 900};
constinit const std::string_view encryption_type_values[] = {"AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"};
constinit const Shape encryption_type = {.name = "EncryptionType", .type = Type::string,
    .values = encryption_type_values};
constinit const Member encryption_configuration_members[] = {{"kmsKeyId", "kmsKeyId", &kms_key_id},
    {"kmsDataKeyReusePeriodSeconds", "kmsDataKeyReusePeriodSeconds", &kms_data_key_reuse_period_seconds},
    {.name = "type", .wire = "type", .shape = &encryption_type, .required = true}};
constinit const Shape encryption_configuration = {.name = "EncryptionConfiguration", .type = Type::structure,
    .members = encryption_configuration_members};
constinit const Member create_activity_input_members[] = {
    {.name = "name", .wire = "name", .shape = &name, .required = true}, {"tags", "tags", &tag_list},
    {"encryptionConfiguration", "encryptionConfiguration", &encryption_configuration}};
constinit const Shape create_activity_input = {.name = "CreateActivityInput", .type = Type::structure,
    .members = create_activity_input_members};
constinit const Shape arn = {.name = "Arn", .type = Type::string, .min = 1, .max = 256};
constinit const Shape timestamp = {.name = "Timestamp", .type = Type::timestamp};
constinit const Member create_activity_output_members[] = {
    {.name = "activityArn", .wire = "activityArn", .shape = &arn, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true}};
constinit const Shape create_activity_output = {.name = "CreateActivityOutput", .type = Type::structure,
    .members = create_activity_output_members};
constinit const Shape error_message = {.name = "ErrorMessage", .type = Type::string};
constinit const Member activity_limit_exceeded_members[] = {{"message", "message", &error_message}};
constinit const Shape activity_limit_exceeded = {.name = "ActivityLimitExceeded", .type = Type::structure,
    .members = activity_limit_exceeded_members};
constinit const Member activity_already_exists_members[] = {{"message", "message", &error_message}};
constinit const Shape activity_already_exists = {.name = "ActivityAlreadyExists", .type = Type::structure,
    .members = activity_already_exists_members};
constinit const Member invalid_name_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_name = {.name = "InvalidName", .type = Type::structure, .members = invalid_name_members};
constinit const Member too_many_tags_members[] = {{"message", "message", &error_message},
    {"resourceName", "resourceName", &arn}};
constinit const Shape too_many_tags = {.name = "TooManyTags", .type = Type::structure, .members = too_many_tags_members};
constinit const Member invalid_encryption_configuration_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_encryption_configuration = {.name = "InvalidEncryptionConfiguration",
    .type = Type::structure, .members = invalid_encryption_configuration_members};
constinit const Member kms_access_denied_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape kms_access_denied_exception = {.name = "KmsAccessDeniedException", .type = Type::structure,
    .members = kms_access_denied_exception_members};
constinit const Member kms_throttling_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape kms_throttling_exception = {.name = "KmsThrottlingException", .type = Type::structure,
    .members = kms_throttling_exception_members};
constinit const ErrorShape create_activity_errors[] = {{"ActivityLimitExceeded", 400, &activity_limit_exceeded},
    {"ActivityAlreadyExists", 400, &activity_already_exists}, {"InvalidName", 400, &invalid_name},
    {"TooManyTags", 400, &too_many_tags}, {"InvalidEncryptionConfiguration", 400, &invalid_encryption_configuration},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Shape definition = {.name = "Definition", .type = Type::string, .min = 1, .max = 1048576,
    .sensitive = true};
constinit const std::string_view state_machine_type_values[] = {"STANDARD", "EXPRESS"};
constinit const Shape state_machine_type = {.name = "StateMachineType", .type = Type::string,
    .values = state_machine_type_values};
constinit const std::string_view log_level_values[] = {"ALL", "ERROR", "FATAL", "OFF"};
constinit const Shape log_level = {.name = "LogLevel", .type = Type::string, .values = log_level_values};
constinit const Shape include_execution_data = {.name = "IncludeExecutionData", .type = Type::boolean};
constinit const Member cloud_watch_logs_log_group_members[] = {{"logGroupArn", "logGroupArn", &arn}};
constinit const Shape cloud_watch_logs_log_group = {.name = "CloudWatchLogsLogGroup", .type = Type::structure,
    .members = cloud_watch_logs_log_group_members};
constinit const Member log_destination_members[] = {
    {"cloudWatchLogsLogGroup", "cloudWatchLogsLogGroup", &cloud_watch_logs_log_group}};
constinit const Shape log_destination = {.name = "LogDestination", .type = Type::structure,
    .members = log_destination_members};
constinit const Shape log_destination_list = {.name = "LogDestinationList", .type = Type::list,
    .element = &log_destination};
constinit const Member logging_configuration_members[] = {{"level", "level", &log_level},
    {"includeExecutionData", "includeExecutionData", &include_execution_data},
    {"destinations", "destinations", &log_destination_list}};
constinit const Shape logging_configuration = {.name = "LoggingConfiguration", .type = Type::structure,
    .members = logging_configuration_members};
constinit const Shape enabled = {.name = "Enabled", .type = Type::boolean};
constinit const Member tracing_configuration_members[] = {{"enabled", "enabled", &enabled}};
constinit const Shape tracing_configuration = {.name = "TracingConfiguration", .type = Type::structure,
    .members = tracing_configuration_members};
constinit const Shape publish = {.name = "Publish", .type = Type::boolean};
constinit const Shape version_description = {.name = "VersionDescription", .type = Type::string, .max = 256,
    .sensitive = true};
constinit const Member create_state_machine_input_members[] = {
    {.name = "name", .wire = "name", .shape = &name, .required = true},
    {.name = "definition", .wire = "definition", .shape = &definition, .required = true},
    {.name = "roleArn", .wire = "roleArn", .shape = &arn, .required = true}, {"type", "type", &state_machine_type},
    {"loggingConfiguration", "loggingConfiguration", &logging_configuration}, {"tags", "tags", &tag_list},
    {"tracingConfiguration", "tracingConfiguration", &tracing_configuration}, {"publish", "publish", &publish},
    {"versionDescription", "versionDescription", &version_description},
    {"encryptionConfiguration", "encryptionConfiguration", &encryption_configuration}};
constinit const Shape create_state_machine_input = {.name = "CreateStateMachineInput", .type = Type::structure,
    .members = create_state_machine_input_members};
constinit const Member create_state_machine_output_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true},
    {"stateMachineVersionArn", "stateMachineVersionArn", &arn}};
constinit const Shape create_state_machine_output = {.name = "CreateStateMachineOutput", .type = Type::structure,
    .members = create_state_machine_output_members};
constinit const Member invalid_arn_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_arn = {.name = "InvalidArn", .type = Type::structure, .members = invalid_arn_members};
constinit const Member invalid_definition_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_definition = {.name = "InvalidDefinition", .type = Type::structure,
    .members = invalid_definition_members};
constinit const Member invalid_logging_configuration_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_logging_configuration = {.name = "InvalidLoggingConfiguration", .type = Type::structure,
    .members = invalid_logging_configuration_members};
constinit const Member invalid_tracing_configuration_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_tracing_configuration = {.name = "InvalidTracingConfiguration", .type = Type::structure,
    .members = invalid_tracing_configuration_members};
constinit const Member state_machine_already_exists_members[] = {{"message", "message", &error_message}};
constinit const Shape state_machine_already_exists = {.name = "StateMachineAlreadyExists", .type = Type::structure,
    .members = state_machine_already_exists_members};
constinit const Member state_machine_deleting_members[] = {{"message", "message", &error_message}};
constinit const Shape state_machine_deleting = {.name = "StateMachineDeleting", .type = Type::structure,
    .members = state_machine_deleting_members};
constinit const Member state_machine_limit_exceeded_members[] = {{"message", "message", &error_message}};
constinit const Shape state_machine_limit_exceeded = {.name = "StateMachineLimitExceeded", .type = Type::structure,
    .members = state_machine_limit_exceeded_members};
constinit const Member state_machine_type_not_supported_members[] = {{"message", "message", &error_message}};
constinit const Shape state_machine_type_not_supported = {.name = "StateMachineTypeNotSupported",
    .type = Type::structure, .members = state_machine_type_not_supported_members};
constinit const std::string_view validation_exception_reason_values[] = {"API_DOES_NOT_SUPPORT_LABELED_ARNS",
    "MISSING_REQUIRED_PARAMETER", "CANNOT_UPDATE_COMPLETED_MAP_RUN", "INVALID_ROUTING_CONFIGURATION"};
constinit const Shape validation_exception_reason = {.name = "ValidationExceptionReason", .type = Type::string,
    .values = validation_exception_reason_values};
constinit const Member validation_exception_members[] = {{"message", "message", &error_message},
    {"reason", "reason", &validation_exception_reason}};
constinit const Shape validation_exception = {.name = "ValidationException", .type = Type::structure,
    .members = validation_exception_members};
constinit const Member conflict_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape conflict_exception = {.name = "ConflictException", .type = Type::structure,
    .members = conflict_exception_members};
constinit const ErrorShape create_state_machine_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"InvalidDefinition", 400, &invalid_definition}, {"InvalidName", 400, &invalid_name},
    {"InvalidLoggingConfiguration", 400, &invalid_logging_configuration},
    {"InvalidTracingConfiguration", 400, &invalid_tracing_configuration},
    {"StateMachineAlreadyExists", 400, &state_machine_already_exists},
    {"StateMachineDeleting", 400, &state_machine_deleting},
    {"StateMachineLimitExceeded", 400, &state_machine_limit_exceeded},
    {"StateMachineTypeNotSupported", 400, &state_machine_type_not_supported}, {"TooManyTags", 400, &too_many_tags},
    {"ValidationException", 400, &validation_exception}, {"ConflictException", 400, &conflict_exception},
    {"InvalidEncryptionConfiguration", 400, &invalid_encryption_configuration},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Shape alias_description = {.name = "AliasDescription", .type = Type::string, .max = 256,
    .sensitive = true};
constinit const Shape character_restricted_name = {.name = "CharacterRestrictedName", .type = Type::string, .min = 1,
    .max = 80, .pattern = R"~(^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$)~"};
constinit const Shape version_weight = {.name = "VersionWeight", .type = Type::integer, .min = 0, .max = 100};
constinit const Member routing_configuration_list_item_members[] = {
    {.name = "stateMachineVersionArn", .wire = "stateMachineVersionArn", .shape = &arn, .required = true},
    {.name = "weight", .wire = "weight", .shape = &version_weight, .required = true}};
constinit const Shape routing_configuration_list_item = {.name = "RoutingConfigurationListItem",
    .type = Type::structure, .members = routing_configuration_list_item_members};
constinit const Shape routing_configuration_list = {.name = "RoutingConfigurationList", .type = Type::list,
    .element = &routing_configuration_list_item, .min = 1, .max = 2};
constinit const Member create_state_machine_alias_input_members[] = {
    {"description", "description", &alias_description},
    {.name = "name", .wire = "name", .shape = &character_restricted_name, .required = true},
    {.name = "routingConfiguration", .wire = "routingConfiguration", .shape = &routing_configuration_list, .required = true}};
constinit const Shape create_state_machine_alias_input = {.name = "CreateStateMachineAliasInput",
    .type = Type::structure, .members = create_state_machine_alias_input_members};
constinit const Member create_state_machine_alias_output_members[] = {
    {.name = "stateMachineAliasArn", .wire = "stateMachineAliasArn", .shape = &arn, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true}};
constinit const Shape create_state_machine_alias_output = {.name = "CreateStateMachineAliasOutput",
    .type = Type::structure, .members = create_state_machine_alias_output_members};
constinit const Member resource_not_found_members[] = {{"message", "message", &error_message},
    {"resourceName", "resourceName", &arn}};
constinit const Shape resource_not_found = {.name = "ResourceNotFound", .type = Type::structure,
    .members = resource_not_found_members};
constinit const Member service_quota_exceeded_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape service_quota_exceeded_exception = {.name = "ServiceQuotaExceededException",
    .type = Type::structure, .members = service_quota_exceeded_exception_members};
constinit const ErrorShape create_state_machine_alias_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"InvalidName", 400, &invalid_name}, {"ValidationException", 400, &validation_exception},
    {"StateMachineDeleting", 400, &state_machine_deleting}, {"ResourceNotFound", 400, &resource_not_found},
    {"ConflictException", 400, &conflict_exception},
    {"ServiceQuotaExceededException", 400, &service_quota_exceeded_exception}};
constinit const Member delete_activity_input_members[] = {
    {.name = "activityArn", .wire = "activityArn", .shape = &arn, .required = true}};
constinit const Shape delete_activity_input = {.name = "DeleteActivityInput", .type = Type::structure,
    .members = delete_activity_input_members};
constinit const Shape delete_activity_output = {.name = "DeleteActivityOutput", .type = Type::structure};
constinit const ErrorShape delete_activity_errors[] = {{"InvalidArn", 400, &invalid_arn}};
constinit const Member delete_state_machine_input_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true}};
constinit const Shape delete_state_machine_input = {.name = "DeleteStateMachineInput", .type = Type::structure,
    .members = delete_state_machine_input_members};
constinit const Shape delete_state_machine_output = {.name = "DeleteStateMachineOutput", .type = Type::structure};
constinit const ErrorShape delete_state_machine_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"ValidationException", 400, &validation_exception}};
constinit const Member delete_state_machine_alias_input_members[] = {
    {.name = "stateMachineAliasArn", .wire = "stateMachineAliasArn", .shape = &arn, .required = true}};
constinit const Shape delete_state_machine_alias_input = {.name = "DeleteStateMachineAliasInput",
    .type = Type::structure, .members = delete_state_machine_alias_input_members};
constinit const Shape delete_state_machine_alias_output = {.name = "DeleteStateMachineAliasOutput",
    .type = Type::structure};
constinit const ErrorShape delete_state_machine_alias_errors[] = {{"ValidationException", 400, &validation_exception},
    {"InvalidArn", 400, &invalid_arn}, {"ResourceNotFound", 400, &resource_not_found},
    {"ConflictException", 400, &conflict_exception}};
constinit const Shape long_arn = {.name = "LongArn", .type = Type::string, .min = 1, .max = 2000};
constinit const Member delete_state_machine_version_input_members[] = {
    {.name = "stateMachineVersionArn", .wire = "stateMachineVersionArn", .shape = &long_arn, .required = true}};
constinit const Shape delete_state_machine_version_input = {.name = "DeleteStateMachineVersionInput",
    .type = Type::structure, .members = delete_state_machine_version_input_members};
constinit const Shape delete_state_machine_version_output = {.name = "DeleteStateMachineVersionOutput",
    .type = Type::structure};
constinit const ErrorShape delete_state_machine_version_errors[] = {
    {"ValidationException", 400, &validation_exception}, {"InvalidArn", 400, &invalid_arn},
    {"ConflictException", 400, &conflict_exception}};
constinit const Member describe_activity_input_members[] = {
    {.name = "activityArn", .wire = "activityArn", .shape = &arn, .required = true}};
constinit const Shape describe_activity_input = {.name = "DescribeActivityInput", .type = Type::structure,
    .members = describe_activity_input_members};
constinit const Member describe_activity_output_members[] = {
    {.name = "activityArn", .wire = "activityArn", .shape = &arn, .required = true},
    {.name = "name", .wire = "name", .shape = &name, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true},
    {"encryptionConfiguration", "encryptionConfiguration", &encryption_configuration}};
constinit const Shape describe_activity_output = {.name = "DescribeActivityOutput", .type = Type::structure,
    .members = describe_activity_output_members};
constinit const Member activity_does_not_exist_members[] = {{"message", "message", &error_message}};
constinit const Shape activity_does_not_exist = {.name = "ActivityDoesNotExist", .type = Type::structure,
    .members = activity_does_not_exist_members};
constinit const ErrorShape describe_activity_errors[] = {{"ActivityDoesNotExist", 400, &activity_does_not_exist},
    {"InvalidArn", 400, &invalid_arn}};
constinit const std::string_view included_data_values[] = {"ALL_DATA", "METADATA_ONLY"};
constinit const Shape included_data = {.name = "IncludedData", .type = Type::string, .values = included_data_values};
constinit const Member describe_execution_input_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {"includedData", "includedData", &included_data}};
constinit const Shape describe_execution_input = {.name = "DescribeExecutionInput", .type = Type::structure,
    .members = describe_execution_input_members};
constinit const std::string_view execution_status_values[] = {"RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED",
    "PENDING_REDRIVE"};
constinit const Shape execution_status = {.name = "ExecutionStatus", .type = Type::string,
    .values = execution_status_values};
constinit const Shape sensitive_data = {.name = "SensitiveData", .type = Type::string, .max = 262144, .sensitive = true};
constinit const Shape included_details = {.name = "includedDetails", .type = Type::boolean};
constinit const Member cloud_watch_events_execution_data_details_members[] = {
    {"included", "included", &included_details}};
constinit const Shape cloud_watch_events_execution_data_details = {.name = "CloudWatchEventsExecutionDataDetails",
    .type = Type::structure, .members = cloud_watch_events_execution_data_details_members};
constinit const Shape trace_header = {.name = "TraceHeader", .type = Type::string, .min = 0, .max = 256,
    .pattern = R"~(\p{ASCII}*)~"};
constinit const Shape sensitive_error = {.name = "SensitiveError", .type = Type::string, .min = 0, .max = 256,
    .sensitive = true};
constinit const Shape sensitive_cause = {.name = "SensitiveCause", .type = Type::string, .min = 0, .max = 32768,
    .sensitive = true};
constinit const Shape redrive_count = {.name = "RedriveCount", .type = Type::integer};
constinit const std::string_view execution_redrive_status_values[] = {"REDRIVABLE", "NOT_REDRIVABLE",
    "REDRIVABLE_BY_MAP_RUN"};
constinit const Shape execution_redrive_status = {.name = "ExecutionRedriveStatus", .type = Type::string,
    .values = execution_redrive_status_values};
constinit const Member describe_execution_output_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true}, {"name", "name", &name},
    {.name = "status", .wire = "status", .shape = &execution_status, .required = true},
    {.name = "startDate", .wire = "startDate", .shape = &timestamp, .required = true},
    {"stopDate", "stopDate", &timestamp}, {"input", "input", &sensitive_data},
    {"inputDetails", "inputDetails", &cloud_watch_events_execution_data_details}, {"output", "output", &sensitive_data},
    {"outputDetails", "outputDetails", &cloud_watch_events_execution_data_details},
    {"traceHeader", "traceHeader", &trace_header}, {"mapRunArn", "mapRunArn", &long_arn},
    {"error", "error", &sensitive_error}, {"cause", "cause", &sensitive_cause},
    {"stateMachineVersionArn", "stateMachineVersionArn", &arn}, {"stateMachineAliasArn", "stateMachineAliasArn", &arn},
    {"redriveCount", "redriveCount", &redrive_count}, {"redriveDate", "redriveDate", &timestamp},
    {"redriveStatus", "redriveStatus", &execution_redrive_status},
    {"redriveStatusReason", "redriveStatusReason", &sensitive_data}};
constinit const Shape describe_execution_output = {.name = "DescribeExecutionOutput", .type = Type::structure,
    .members = describe_execution_output_members};
constinit const Member execution_does_not_exist_members[] = {{"message", "message", &error_message}};
constinit const Shape execution_does_not_exist = {.name = "ExecutionDoesNotExist", .type = Type::structure,
    .members = execution_does_not_exist_members};
constinit const std::string_view kms_key_state_values[] = {"DISABLED", "PENDING_DELETION", "PENDING_IMPORT",
    "UNAVAILABLE", "CREATING"};
constinit const Shape kms_key_state = {.name = "KmsKeyState", .type = Type::string, .values = kms_key_state_values};
constinit const Member kms_invalid_state_exception_members[] = {{"kmsKeyState", "kmsKeyState", &kms_key_state},
    {"message", "message", &error_message}};
constinit const Shape kms_invalid_state_exception = {.name = "KmsInvalidStateException", .type = Type::structure,
    .members = kms_invalid_state_exception_members};
constinit const ErrorShape describe_execution_errors[] = {{"ExecutionDoesNotExist", 400, &execution_does_not_exist},
    {"InvalidArn", 400, &invalid_arn}, {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member describe_map_run_input_members[] = {
    {.name = "mapRunArn", .wire = "mapRunArn", .shape = &long_arn, .required = true}};
constinit const Shape describe_map_run_input = {.name = "DescribeMapRunInput", .type = Type::structure,
    .members = describe_map_run_input_members};
constinit const std::string_view map_run_status_values[] = {"RUNNING", "SUCCEEDED", "FAILED", "ABORTED"};
constinit const Shape map_run_status = {.name = "MapRunStatus", .type = Type::string, .values = map_run_status_values};
constinit const Shape max_concurrency = {.name = "MaxConcurrency", .type = Type::integer, .min = 0};
constinit const Shape tolerated_failure_percentage = {.name = "ToleratedFailurePercentage", .type = Type::float_number,
    .min = 0, .max = 100};
constinit const Shape tolerated_failure_count = {.name = "ToleratedFailureCount", .type = Type::long_integer, .min = 0};
constinit const Shape unsigned_long = {.name = "UnsignedLong", .type = Type::long_integer, .min = 0};
constinit const Shape long_object = {.name = "LongObject", .type = Type::long_integer};
constinit const Member map_run_item_counts_members[] = {
    {.name = "pending", .wire = "pending", .shape = &unsigned_long, .required = true},
    {.name = "running", .wire = "running", .shape = &unsigned_long, .required = true},
    {.name = "succeeded", .wire = "succeeded", .shape = &unsigned_long, .required = true},
    {.name = "failed", .wire = "failed", .shape = &unsigned_long, .required = true},
    {.name = "timedOut", .wire = "timedOut", .shape = &unsigned_long, .required = true},
    {.name = "aborted", .wire = "aborted", .shape = &unsigned_long, .required = true},
    {.name = "total", .wire = "total", .shape = &unsigned_long, .required = true},
    {.name = "resultsWritten", .wire = "resultsWritten", .shape = &unsigned_long, .required = true},
    {"failuresNotRedrivable", "failuresNotRedrivable", &long_object}, {"pendingRedrive", "pendingRedrive", &long_object}};
constinit const Shape map_run_item_counts = {.name = "MapRunItemCounts", .type = Type::structure,
    .members = map_run_item_counts_members};
constinit const Member map_run_execution_counts_members[] = {
    {.name = "pending", .wire = "pending", .shape = &unsigned_long, .required = true},
    {.name = "running", .wire = "running", .shape = &unsigned_long, .required = true},
    {.name = "succeeded", .wire = "succeeded", .shape = &unsigned_long, .required = true},
    {.name = "failed", .wire = "failed", .shape = &unsigned_long, .required = true},
    {.name = "timedOut", .wire = "timedOut", .shape = &unsigned_long, .required = true},
    {.name = "aborted", .wire = "aborted", .shape = &unsigned_long, .required = true},
    {.name = "total", .wire = "total", .shape = &unsigned_long, .required = true},
    {.name = "resultsWritten", .wire = "resultsWritten", .shape = &unsigned_long, .required = true},
    {"failuresNotRedrivable", "failuresNotRedrivable", &long_object}, {"pendingRedrive", "pendingRedrive", &long_object}};
constinit const Shape map_run_execution_counts = {.name = "MapRunExecutionCounts", .type = Type::structure,
    .members = map_run_execution_counts_members};
constinit const Member describe_map_run_output_members[] = {
    {.name = "mapRunArn", .wire = "mapRunArn", .shape = &long_arn, .required = true},
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {.name = "status", .wire = "status", .shape = &map_run_status, .required = true},
    {.name = "startDate", .wire = "startDate", .shape = &timestamp, .required = true},
    {"stopDate", "stopDate", &timestamp},
    {.name = "maxConcurrency", .wire = "maxConcurrency", .shape = &max_concurrency, .required = true},
    {.name = "toleratedFailurePercentage", .wire = "toleratedFailurePercentage", .shape = &tolerated_failure_percentage, .required = true},
    {.name = "toleratedFailureCount", .wire = "toleratedFailureCount", .shape = &tolerated_failure_count, .required = true},
    {.name = "itemCounts", .wire = "itemCounts", .shape = &map_run_item_counts, .required = true},
    {.name = "executionCounts", .wire = "executionCounts", .shape = &map_run_execution_counts, .required = true},
    {"redriveCount", "redriveCount", &redrive_count}, {"redriveDate", "redriveDate", &timestamp}};
constinit const Shape describe_map_run_output = {.name = "DescribeMapRunOutput", .type = Type::structure,
    .members = describe_map_run_output_members};
constinit const ErrorShape describe_map_run_errors[] = {{"ResourceNotFound", 400, &resource_not_found},
    {"InvalidArn", 400, &invalid_arn}};
constinit const Member describe_state_machine_input_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {"includedData", "includedData", &included_data}};
constinit const Shape describe_state_machine_input = {.name = "DescribeStateMachineInput", .type = Type::structure,
    .members = describe_state_machine_input_members};
constinit const std::string_view state_machine_status_values[] = {"ACTIVE", "DELETING"};
constinit const Shape state_machine_status = {.name = "StateMachineStatus", .type = Type::string,
    .values = state_machine_status_values};
constinit const Shape map_run_label = {.name = "MapRunLabel", .type = Type::string};
constinit const Shape revision_id = {.name = "RevisionId", .type = Type::string};
constinit const Shape variable_name = {.name = "VariableName", .type = Type::string, .sensitive = true};
constinit const Shape variable_name_list = {.name = "VariableNameList", .type = Type::list, .element = &variable_name};
constinit const Shape state_name = {.name = "StateName", .type = Type::string, .min = 1, .max = 80};
constinit const Shape variable_references = {.name = "VariableReferences", .type = Type::map,
    .element = &variable_name_list, .key = &state_name, .sensitive = true};
constinit const Member describe_state_machine_output_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {.name = "name", .wire = "name", .shape = &name, .required = true}, {"status", "status", &state_machine_status},
    {.name = "definition", .wire = "definition", .shape = &definition, .required = true},
    {.name = "roleArn", .wire = "roleArn", .shape = &arn, .required = true},
    {.name = "type", .wire = "type", .shape = &state_machine_type, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true},
    {"loggingConfiguration", "loggingConfiguration", &logging_configuration},
    {"tracingConfiguration", "tracingConfiguration", &tracing_configuration}, {"label", "label", &map_run_label},
    {"revisionId", "revisionId", &revision_id}, {"description", "description", &version_description},
    {"encryptionConfiguration", "encryptionConfiguration", &encryption_configuration},
    {"variableReferences", "variableReferences", &variable_references}};
constinit const Shape describe_state_machine_output = {.name = "DescribeStateMachineOutput", .type = Type::structure,
    .members = describe_state_machine_output_members};
constinit const Member state_machine_does_not_exist_members[] = {{"message", "message", &error_message}};
constinit const Shape state_machine_does_not_exist = {.name = "StateMachineDoesNotExist", .type = Type::structure,
    .members = state_machine_does_not_exist_members};
constinit const ErrorShape describe_state_machine_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"StateMachineDoesNotExist", 400, &state_machine_does_not_exist},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member describe_state_machine_alias_input_members[] = {
    {.name = "stateMachineAliasArn", .wire = "stateMachineAliasArn", .shape = &arn, .required = true}};
constinit const Shape describe_state_machine_alias_input = {.name = "DescribeStateMachineAliasInput",
    .type = Type::structure, .members = describe_state_machine_alias_input_members};
constinit const Member describe_state_machine_alias_output_members[] = {
    {"stateMachineAliasArn", "stateMachineAliasArn", &arn}, {"name", "name", &name},
    {"description", "description", &alias_description},
    {"routingConfiguration", "routingConfiguration", &routing_configuration_list},
    {"creationDate", "creationDate", &timestamp}, {"updateDate", "updateDate", &timestamp}};
constinit const Shape describe_state_machine_alias_output = {.name = "DescribeStateMachineAliasOutput",
    .type = Type::structure, .members = describe_state_machine_alias_output_members};
constinit const ErrorShape describe_state_machine_alias_errors[] = {
    {"ValidationException", 400, &validation_exception}, {"InvalidArn", 400, &invalid_arn},
    {"ResourceNotFound", 400, &resource_not_found}};
constinit const Member describe_state_machine_for_execution_input_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {"includedData", "includedData", &included_data}};
constinit const Shape describe_state_machine_for_execution_input = {.name = "DescribeStateMachineForExecutionInput",
    .type = Type::structure, .members = describe_state_machine_for_execution_input_members};
constinit const Member describe_state_machine_for_execution_output_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {.name = "name", .wire = "name", .shape = &name, .required = true},
    {.name = "definition", .wire = "definition", .shape = &definition, .required = true},
    {.name = "roleArn", .wire = "roleArn", .shape = &arn, .required = true},
    {.name = "updateDate", .wire = "updateDate", .shape = &timestamp, .required = true},
    {"loggingConfiguration", "loggingConfiguration", &logging_configuration},
    {"tracingConfiguration", "tracingConfiguration", &tracing_configuration}, {"mapRunArn", "mapRunArn", &long_arn},
    {"label", "label", &map_run_label}, {"revisionId", "revisionId", &revision_id},
    {"encryptionConfiguration", "encryptionConfiguration", &encryption_configuration},
    {"variableReferences", "variableReferences", &variable_references}};
constinit const Shape describe_state_machine_for_execution_output = {.name = "DescribeStateMachineForExecutionOutput",
    .type = Type::structure, .members = describe_state_machine_for_execution_output_members};
constinit const ErrorShape describe_state_machine_for_execution_errors[] = {
    {"ExecutionDoesNotExist", 400, &execution_does_not_exist}, {"InvalidArn", 400, &invalid_arn},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member get_activity_task_input_members[] = {
    {.name = "activityArn", .wire = "activityArn", .shape = &arn, .required = true}, {"workerName", "workerName", &name}};
constinit const Shape get_activity_task_input = {.name = "GetActivityTaskInput", .type = Type::structure,
    .members = get_activity_task_input_members};
constinit const Shape task_token = {.name = "TaskToken", .type = Type::string, .min = 1, .max = 2048};
constinit const Shape sensitive_data_job_input = {.name = "SensitiveDataJobInput", .type = Type::string, .max = 1048576,
    .sensitive = true};
constinit const Member get_activity_task_output_members[] = {{"taskToken", "taskToken", &task_token},
    {"input", "input", &sensitive_data_job_input}};
constinit const Shape get_activity_task_output = {.name = "GetActivityTaskOutput", .type = Type::structure,
    .members = get_activity_task_output_members};
constinit const Member activity_worker_limit_exceeded_members[] = {{"message", "message", &error_message}};
constinit const Shape activity_worker_limit_exceeded = {.name = "ActivityWorkerLimitExceeded", .type = Type::structure,
    .members = activity_worker_limit_exceeded_members};
constinit const ErrorShape get_activity_task_errors[] = {{"ActivityDoesNotExist", 400, &activity_does_not_exist},
    {"ActivityWorkerLimitExceeded", 400, &activity_worker_limit_exceeded}, {"InvalidArn", 400, &invalid_arn},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Shape page_size = {.name = "PageSize", .type = Type::integer, .min = 0, .max = 1000};
constinit const Shape reverse_order = {.name = "ReverseOrder", .type = Type::boolean};
constinit const Shape page_token = {.name = "PageToken", .type = Type::string, .min = 1, .max = 1024};
constinit const Shape include_execution_data_get_execution_history = {
    .name = "IncludeExecutionDataGetExecutionHistory", .type = Type::boolean};
constinit const Member get_execution_history_input_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {"maxResults", "maxResults", &page_size}, {"reverseOrder", "reverseOrder", &reverse_order},
    {"nextToken", "nextToken", &page_token},
    {"includeExecutionData", "includeExecutionData", &include_execution_data_get_execution_history}};
constinit const Shape get_execution_history_input = {.name = "GetExecutionHistoryInput", .type = Type::structure,
    .members = get_execution_history_input_members};
constinit const std::string_view history_event_type_values[] = {"ActivityFailed", "ActivityScheduled",
    "ActivityScheduleFailed", "ActivityStarted", "ActivitySucceeded", "ActivityTimedOut", "ChoiceStateEntered",
    "ChoiceStateExited", "ExecutionAborted", "ExecutionFailed", "ExecutionStarted", "ExecutionSucceeded",
    "ExecutionTimedOut", "FailStateEntered", "LambdaFunctionFailed", "LambdaFunctionScheduled",
    "LambdaFunctionScheduleFailed", "LambdaFunctionStarted", "LambdaFunctionStartFailed", "LambdaFunctionSucceeded",
    "LambdaFunctionTimedOut", "MapIterationAborted", "MapIterationFailed", "MapIterationStarted",
    "MapIterationSucceeded", "MapStateAborted", "MapStateEntered", "MapStateExited", "MapStateFailed",
    "MapStateStarted", "MapStateSucceeded", "ParallelStateAborted", "ParallelStateEntered", "ParallelStateExited",
    "ParallelStateFailed", "ParallelStateStarted", "ParallelStateSucceeded", "PassStateEntered", "PassStateExited",
    "SucceedStateEntered", "SucceedStateExited", "TaskFailed", "TaskScheduled", "TaskStarted", "TaskStartFailed",
    "TaskStateAborted", "TaskStateEntered", "TaskStateExited", "TaskSubmitFailed", "TaskSubmitted", "TaskSucceeded",
    "TaskTimedOut", "WaitStateAborted", "WaitStateEntered", "WaitStateExited", "MapRunAborted", "MapRunFailed",
    "MapRunStarted", "MapRunSucceeded", "ExecutionRedriven", "MapRunRedriven", "EvaluationFailed"};
constinit const Shape history_event_type = {.name = "HistoryEventType", .type = Type::string,
    .values = history_event_type_values};
constinit const Shape event_id = {.name = "EventId", .type = Type::long_integer};
constinit const Member activity_failed_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape activity_failed_event_details = {.name = "ActivityFailedEventDetails", .type = Type::structure,
    .members = activity_failed_event_details_members};
constinit const Member activity_schedule_failed_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape activity_schedule_failed_event_details = {.name = "ActivityScheduleFailedEventDetails",
    .type = Type::structure, .members = activity_schedule_failed_event_details_members};
constinit const Shape truncated = {.name = "truncated", .type = Type::boolean};
constinit const Member history_event_execution_data_details_members[] = {{"truncated", "truncated", &truncated}};
constinit const Shape history_event_execution_data_details = {.name = "HistoryEventExecutionDataDetails",
    .type = Type::structure, .members = history_event_execution_data_details_members};
constinit const Shape timeout_in_seconds = {.name = "TimeoutInSeconds", .type = Type::long_integer};
constinit const Member activity_scheduled_event_details_members[] = {
    {.name = "resource", .wire = "resource", .shape = &arn, .required = true}, {"input", "input", &sensitive_data},
    {"inputDetails", "inputDetails", &history_event_execution_data_details},
    {"timeoutInSeconds", "timeoutInSeconds", &timeout_in_seconds},
    {"heartbeatInSeconds", "heartbeatInSeconds", &timeout_in_seconds}};
constinit const Shape activity_scheduled_event_details = {.name = "ActivityScheduledEventDetails",
    .type = Type::structure, .members = activity_scheduled_event_details_members};
constinit const Shape identity = {.name = "Identity", .type = Type::string, .max = 256};
constinit const Member activity_started_event_details_members[] = {{"workerName", "workerName", &identity}};
constinit const Shape activity_started_event_details = {.name = "ActivityStartedEventDetails", .type = Type::structure,
    .members = activity_started_event_details_members};
constinit const Member activity_succeeded_event_details_members[] = {{"output", "output", &sensitive_data},
    {"outputDetails", "outputDetails", &history_event_execution_data_details}};
constinit const Shape activity_succeeded_event_details = {.name = "ActivitySucceededEventDetails",
    .type = Type::structure, .members = activity_succeeded_event_details_members};
constinit const Member activity_timed_out_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape activity_timed_out_event_details = {.name = "ActivityTimedOutEventDetails",
    .type = Type::structure, .members = activity_timed_out_event_details_members};
constinit const Member task_failed_event_details_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &name, .required = true},
    {.name = "resource", .wire = "resource", .shape = &name, .required = true}, {"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape task_failed_event_details = {.name = "TaskFailedEventDetails", .type = Type::structure,
    .members = task_failed_event_details_members};
constinit const Shape connector_parameters = {.name = "ConnectorParameters", .type = Type::string, .min = 0,
    .max = 262144, .sensitive = true};
constinit const Member task_credentials_members[] = {{"roleArn", "roleArn", &long_arn}};
constinit const Shape task_credentials = {.name = "TaskCredentials", .type = Type::structure,
    .members = task_credentials_members};
constinit const Member task_scheduled_event_details_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &name, .required = true},
    {.name = "resource", .wire = "resource", .shape = &name, .required = true},
    {.name = "region", .wire = "region", .shape = &name, .required = true},
    {.name = "parameters", .wire = "parameters", .shape = &connector_parameters, .required = true},
    {"timeoutInSeconds", "timeoutInSeconds", &timeout_in_seconds},
    {"heartbeatInSeconds", "heartbeatInSeconds", &timeout_in_seconds},
    {"taskCredentials", "taskCredentials", &task_credentials}};
constinit const Shape task_scheduled_event_details = {.name = "TaskScheduledEventDetails", .type = Type::structure,
    .members = task_scheduled_event_details_members};
constinit const Member task_start_failed_event_details_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &name, .required = true},
    {.name = "resource", .wire = "resource", .shape = &name, .required = true}, {"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape task_start_failed_event_details = {.name = "TaskStartFailedEventDetails", .type = Type::structure,
    .members = task_start_failed_event_details_members};
constinit const Member task_started_event_details_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &name, .required = true},
    {.name = "resource", .wire = "resource", .shape = &name, .required = true}};
constinit const Shape task_started_event_details = {.name = "TaskStartedEventDetails", .type = Type::structure,
    .members = task_started_event_details_members};
constinit const Member task_submit_failed_event_details_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &name, .required = true},
    {.name = "resource", .wire = "resource", .shape = &name, .required = true}, {"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape task_submit_failed_event_details = {.name = "TaskSubmitFailedEventDetails",
    .type = Type::structure, .members = task_submit_failed_event_details_members};
constinit const Member task_submitted_event_details_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &name, .required = true},
    {.name = "resource", .wire = "resource", .shape = &name, .required = true}, {"output", "output", &sensitive_data},
    {"outputDetails", "outputDetails", &history_event_execution_data_details}};
constinit const Shape task_submitted_event_details = {.name = "TaskSubmittedEventDetails", .type = Type::structure,
    .members = task_submitted_event_details_members};
constinit const Member task_succeeded_event_details_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &name, .required = true},
    {.name = "resource", .wire = "resource", .shape = &name, .required = true}, {"output", "output", &sensitive_data},
    {"outputDetails", "outputDetails", &history_event_execution_data_details}};
constinit const Shape task_succeeded_event_details = {.name = "TaskSucceededEventDetails", .type = Type::structure,
    .members = task_succeeded_event_details_members};
constinit const Member task_timed_out_event_details_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &name, .required = true},
    {.name = "resource", .wire = "resource", .shape = &name, .required = true}, {"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape task_timed_out_event_details = {.name = "TaskTimedOutEventDetails", .type = Type::structure,
    .members = task_timed_out_event_details_members};
constinit const Member execution_failed_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape execution_failed_event_details = {.name = "ExecutionFailedEventDetails", .type = Type::structure,
    .members = execution_failed_event_details_members};
constinit const Member execution_started_event_details_members[] = {{"input", "input", &sensitive_data},
    {"inputDetails", "inputDetails", &history_event_execution_data_details}, {"roleArn", "roleArn", &arn},
    {"stateMachineAliasArn", "stateMachineAliasArn", &arn}, {"stateMachineVersionArn", "stateMachineVersionArn", &arn}};
constinit const Shape execution_started_event_details = {.name = "ExecutionStartedEventDetails",
    .type = Type::structure, .members = execution_started_event_details_members};
constinit const Member execution_succeeded_event_details_members[] = {{"output", "output", &sensitive_data},
    {"outputDetails", "outputDetails", &history_event_execution_data_details}};
constinit const Shape execution_succeeded_event_details = {.name = "ExecutionSucceededEventDetails",
    .type = Type::structure, .members = execution_succeeded_event_details_members};
constinit const Member execution_aborted_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape execution_aborted_event_details = {.name = "ExecutionAbortedEventDetails",
    .type = Type::structure, .members = execution_aborted_event_details_members};
constinit const Member execution_timed_out_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape execution_timed_out_event_details = {.name = "ExecutionTimedOutEventDetails",
    .type = Type::structure, .members = execution_timed_out_event_details_members};
constinit const Member execution_redriven_event_details_members[] = {{"redriveCount", "redriveCount", &redrive_count}};
constinit const Shape execution_redriven_event_details = {.name = "ExecutionRedrivenEventDetails",
    .type = Type::structure, .members = execution_redriven_event_details_members};
constinit const Shape unsigned_integer = {.name = "UnsignedInteger", .type = Type::integer, .min = 0};
constinit const Member map_state_started_event_details_members[] = {{"length", "length", &unsigned_integer}};
constinit const Shape map_state_started_event_details = {.name = "MapStateStartedEventDetails", .type = Type::structure,
    .members = map_state_started_event_details_members};
constinit const Member map_iteration_event_details_members[] = {{"name", "name", &name},
    {"index", "index", &unsigned_integer}};
constinit const Shape map_iteration_event_details = {.name = "MapIterationEventDetails", .type = Type::structure,
    .members = map_iteration_event_details_members};
constinit const Member lambda_function_failed_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape lambda_function_failed_event_details = {.name = "LambdaFunctionFailedEventDetails",
    .type = Type::structure, .members = lambda_function_failed_event_details_members};
constinit const Member lambda_function_schedule_failed_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape lambda_function_schedule_failed_event_details = {
    .name = "LambdaFunctionScheduleFailedEventDetails", .type = Type::structure,
    .members = lambda_function_schedule_failed_event_details_members};
constinit const Member lambda_function_scheduled_event_details_members[] = {
    {.name = "resource", .wire = "resource", .shape = &arn, .required = true}, {"input", "input", &sensitive_data},
    {"inputDetails", "inputDetails", &history_event_execution_data_details},
    {"timeoutInSeconds", "timeoutInSeconds", &timeout_in_seconds},
    {"taskCredentials", "taskCredentials", &task_credentials}};
constinit const Shape lambda_function_scheduled_event_details = {.name = "LambdaFunctionScheduledEventDetails",
    .type = Type::structure, .members = lambda_function_scheduled_event_details_members};
constinit const Member lambda_function_start_failed_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape lambda_function_start_failed_event_details = {.name = "LambdaFunctionStartFailedEventDetails",
    .type = Type::structure, .members = lambda_function_start_failed_event_details_members};
constinit const Member lambda_function_succeeded_event_details_members[] = {{"output", "output", &sensitive_data},
    {"outputDetails", "outputDetails", &history_event_execution_data_details}};
constinit const Shape lambda_function_succeeded_event_details = {.name = "LambdaFunctionSucceededEventDetails",
    .type = Type::structure, .members = lambda_function_succeeded_event_details_members};
constinit const Member lambda_function_timed_out_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape lambda_function_timed_out_event_details = {.name = "LambdaFunctionTimedOutEventDetails",
    .type = Type::structure, .members = lambda_function_timed_out_event_details_members};
constinit const Member state_entered_event_details_members[] = {
    {.name = "name", .wire = "name", .shape = &name, .required = true}, {"input", "input", &sensitive_data},
    {"inputDetails", "inputDetails", &history_event_execution_data_details}};
constinit const Shape state_entered_event_details = {.name = "StateEnteredEventDetails", .type = Type::structure,
    .members = state_entered_event_details_members};
constinit const Shape variable_value = {.name = "VariableValue", .type = Type::string, .sensitive = true};
constinit const Shape assigned_variables = {.name = "AssignedVariables", .type = Type::map, .element = &variable_value,
    .key = &variable_name};
constinit const Member assigned_variables_details_members[] = {{"truncated", "truncated", &truncated}};
constinit const Shape assigned_variables_details = {.name = "AssignedVariablesDetails", .type = Type::structure,
    .members = assigned_variables_details_members};
constinit const Member state_exited_event_details_members[] = {
    {.name = "name", .wire = "name", .shape = &name, .required = true}, {"output", "output", &sensitive_data},
    {"outputDetails", "outputDetails", &history_event_execution_data_details},
    {"assignedVariables", "assignedVariables", &assigned_variables},
    {"assignedVariablesDetails", "assignedVariablesDetails", &assigned_variables_details}};
constinit const Shape state_exited_event_details = {.name = "StateExitedEventDetails", .type = Type::structure,
    .members = state_exited_event_details_members};
constinit const Member map_run_started_event_details_members[] = {{"mapRunArn", "mapRunArn", &long_arn}};
constinit const Shape map_run_started_event_details = {.name = "MapRunStartedEventDetails", .type = Type::structure,
    .members = map_run_started_event_details_members};
constinit const Member map_run_failed_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape map_run_failed_event_details = {.name = "MapRunFailedEventDetails", .type = Type::structure,
    .members = map_run_failed_event_details_members};
constinit const Member map_run_redriven_event_details_members[] = {{"mapRunArn", "mapRunArn", &long_arn},
    {"redriveCount", "redriveCount", &redrive_count}};
constinit const Shape map_run_redriven_event_details = {.name = "MapRunRedrivenEventDetails", .type = Type::structure,
    .members = map_run_redriven_event_details_members};
constinit const Shape evaluation_failure_location = {.name = "EvaluationFailureLocation", .type = Type::string,
    .min = 0, .max = 256, .sensitive = true};
constinit const Member evaluation_failed_event_details_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}, {"location", "location", &evaluation_failure_location},
    {.name = "state", .wire = "state", .shape = &state_name, .required = true}};
constinit const Shape evaluation_failed_event_details = {.name = "EvaluationFailedEventDetails",
    .type = Type::structure, .members = evaluation_failed_event_details_members};
constinit const Member history_event_members[] = {
    {.name = "timestamp", .wire = "timestamp", .shape = &timestamp, .required = true},
    {.name = "type", .wire = "type", .shape = &history_event_type, .required = true},
    {.name = "id", .wire = "id", .shape = &event_id, .required = true},
    {"previousEventId", "previousEventId", &event_id},
    {"activityFailedEventDetails", "activityFailedEventDetails", &activity_failed_event_details},
    {"activityScheduleFailedEventDetails", "activityScheduleFailedEventDetails", &activity_schedule_failed_event_details},
    {"activityScheduledEventDetails", "activityScheduledEventDetails", &activity_scheduled_event_details},
    {"activityStartedEventDetails", "activityStartedEventDetails", &activity_started_event_details},
    {"activitySucceededEventDetails", "activitySucceededEventDetails", &activity_succeeded_event_details},
    {"activityTimedOutEventDetails", "activityTimedOutEventDetails", &activity_timed_out_event_details},
    {"taskFailedEventDetails", "taskFailedEventDetails", &task_failed_event_details},
    {"taskScheduledEventDetails", "taskScheduledEventDetails", &task_scheduled_event_details},
    {"taskStartFailedEventDetails", "taskStartFailedEventDetails", &task_start_failed_event_details},
    {"taskStartedEventDetails", "taskStartedEventDetails", &task_started_event_details},
    {"taskSubmitFailedEventDetails", "taskSubmitFailedEventDetails", &task_submit_failed_event_details},
    {"taskSubmittedEventDetails", "taskSubmittedEventDetails", &task_submitted_event_details},
    {"taskSucceededEventDetails", "taskSucceededEventDetails", &task_succeeded_event_details},
    {"taskTimedOutEventDetails", "taskTimedOutEventDetails", &task_timed_out_event_details},
    {"executionFailedEventDetails", "executionFailedEventDetails", &execution_failed_event_details},
    {"executionStartedEventDetails", "executionStartedEventDetails", &execution_started_event_details},
    {"executionSucceededEventDetails", "executionSucceededEventDetails", &execution_succeeded_event_details},
    {"executionAbortedEventDetails", "executionAbortedEventDetails", &execution_aborted_event_details},
    {"executionTimedOutEventDetails", "executionTimedOutEventDetails", &execution_timed_out_event_details},
    {"executionRedrivenEventDetails", "executionRedrivenEventDetails", &execution_redriven_event_details},
    {"mapStateStartedEventDetails", "mapStateStartedEventDetails", &map_state_started_event_details},
    {"mapIterationStartedEventDetails", "mapIterationStartedEventDetails", &map_iteration_event_details},
    {"mapIterationSucceededEventDetails", "mapIterationSucceededEventDetails", &map_iteration_event_details},
    {"mapIterationFailedEventDetails", "mapIterationFailedEventDetails", &map_iteration_event_details},
    {"mapIterationAbortedEventDetails", "mapIterationAbortedEventDetails", &map_iteration_event_details},
    {"lambdaFunctionFailedEventDetails", "lambdaFunctionFailedEventDetails", &lambda_function_failed_event_details},
    {"lambdaFunctionScheduleFailedEventDetails", "lambdaFunctionScheduleFailedEventDetails", &lambda_function_schedule_failed_event_details},
    {"lambdaFunctionScheduledEventDetails", "lambdaFunctionScheduledEventDetails", &lambda_function_scheduled_event_details},
    {"lambdaFunctionStartFailedEventDetails", "lambdaFunctionStartFailedEventDetails", &lambda_function_start_failed_event_details},
    {"lambdaFunctionSucceededEventDetails", "lambdaFunctionSucceededEventDetails", &lambda_function_succeeded_event_details},
    {"lambdaFunctionTimedOutEventDetails", "lambdaFunctionTimedOutEventDetails", &lambda_function_timed_out_event_details},
    {"stateEnteredEventDetails", "stateEnteredEventDetails", &state_entered_event_details},
    {"stateExitedEventDetails", "stateExitedEventDetails", &state_exited_event_details},
    {"mapRunStartedEventDetails", "mapRunStartedEventDetails", &map_run_started_event_details},
    {"mapRunFailedEventDetails", "mapRunFailedEventDetails", &map_run_failed_event_details},
    {"mapRunRedrivenEventDetails", "mapRunRedrivenEventDetails", &map_run_redriven_event_details},
    {"evaluationFailedEventDetails", "evaluationFailedEventDetails", &evaluation_failed_event_details}};
constinit const Shape history_event = {.name = "HistoryEvent", .type = Type::structure, .members = history_event_members};
constinit const Shape history_event_list = {.name = "HistoryEventList", .type = Type::list, .element = &history_event};
constinit const Member get_execution_history_output_members[] = {
    {.name = "events", .wire = "events", .shape = &history_event_list, .required = true},
    {"nextToken", "nextToken", &page_token}};
constinit const Shape get_execution_history_output = {.name = "GetExecutionHistoryOutput", .type = Type::structure,
    .members = get_execution_history_output_members};
constinit const Member invalid_token_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_token = {.name = "InvalidToken", .type = Type::structure, .members = invalid_token_members};
constinit const ErrorShape get_execution_history_errors[] = {{"ExecutionDoesNotExist", 400, &execution_does_not_exist},
    {"InvalidArn", 400, &invalid_arn}, {"InvalidToken", 400, &invalid_token},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member list_activities_input_members[] = {{"maxResults", "maxResults", &page_size},
    {"nextToken", "nextToken", &page_token}};
constinit const Shape list_activities_input = {.name = "ListActivitiesInput", .type = Type::structure,
    .members = list_activities_input_members};
constinit const Member activity_list_item_members[] = {
    {.name = "activityArn", .wire = "activityArn", .shape = &arn, .required = true},
    {.name = "name", .wire = "name", .shape = &name, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true}};
constinit const Shape activity_list_item = {.name = "ActivityListItem", .type = Type::structure,
    .members = activity_list_item_members};
constinit const Shape activity_list = {.name = "ActivityList", .type = Type::list, .element = &activity_list_item};
constinit const Member list_activities_output_members[] = {
    {.name = "activities", .wire = "activities", .shape = &activity_list, .required = true},
    {"nextToken", "nextToken", &page_token}};
constinit const Shape list_activities_output = {.name = "ListActivitiesOutput", .type = Type::structure,
    .members = list_activities_output_members};
constinit const ErrorShape list_activities_errors[] = {{"InvalidToken", 400, &invalid_token}};
constinit const Shape list_executions_page_token = {.name = "ListExecutionsPageToken", .type = Type::string, .min = 1,
    .max = 3096};
constinit const std::string_view execution_redrive_filter_values[] = {"REDRIVEN", "NOT_REDRIVEN"};
constinit const Shape execution_redrive_filter = {.name = "ExecutionRedriveFilter", .type = Type::string,
    .values = execution_redrive_filter_values};
constinit const Member list_executions_input_members[] = {{"stateMachineArn", "stateMachineArn", &arn},
    {"statusFilter", "statusFilter", &execution_status}, {"maxResults", "maxResults", &page_size},
    {"nextToken", "nextToken", &list_executions_page_token}, {"mapRunArn", "mapRunArn", &long_arn},
    {"redriveFilter", "redriveFilter", &execution_redrive_filter}};
constinit const Shape list_executions_input = {.name = "ListExecutionsInput", .type = Type::structure,
    .members = list_executions_input_members};
constinit const Member execution_list_item_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {.name = "name", .wire = "name", .shape = &name, .required = true},
    {.name = "status", .wire = "status", .shape = &execution_status, .required = true},
    {.name = "startDate", .wire = "startDate", .shape = &timestamp, .required = true},
    {"stopDate", "stopDate", &timestamp}, {"mapRunArn", "mapRunArn", &long_arn},
    {"itemCount", "itemCount", &unsigned_integer}, {"stateMachineVersionArn", "stateMachineVersionArn", &arn},
    {"stateMachineAliasArn", "stateMachineAliasArn", &arn}, {"redriveCount", "redriveCount", &redrive_count},
    {"redriveDate", "redriveDate", &timestamp}};
constinit const Shape execution_list_item = {.name = "ExecutionListItem", .type = Type::structure,
    .members = execution_list_item_members};
constinit const Shape execution_list = {.name = "ExecutionList", .type = Type::list, .element = &execution_list_item};
constinit const Member list_executions_output_members[] = {
    {.name = "executions", .wire = "executions", .shape = &execution_list, .required = true},
    {"nextToken", "nextToken", &list_executions_page_token}};
constinit const Shape list_executions_output = {.name = "ListExecutionsOutput", .type = Type::structure,
    .members = list_executions_output_members};
constinit const ErrorShape list_executions_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"InvalidToken", 400, &invalid_token}, {"StateMachineDoesNotExist", 400, &state_machine_does_not_exist},
    {"StateMachineTypeNotSupported", 400, &state_machine_type_not_supported},
    {"ValidationException", 400, &validation_exception}, {"ResourceNotFound", 400, &resource_not_found}};
constinit const Member list_map_runs_input_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {"maxResults", "maxResults", &page_size}, {"nextToken", "nextToken", &page_token}};
constinit const Shape list_map_runs_input = {.name = "ListMapRunsInput", .type = Type::structure,
    .members = list_map_runs_input_members};
constinit const Member map_run_list_item_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {.name = "mapRunArn", .wire = "mapRunArn", .shape = &long_arn, .required = true},
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {.name = "startDate", .wire = "startDate", .shape = &timestamp, .required = true},
    {"stopDate", "stopDate", &timestamp}};
constinit const Shape map_run_list_item = {.name = "MapRunListItem", .type = Type::structure,
    .members = map_run_list_item_members};
constinit const Shape map_run_list = {.name = "MapRunList", .type = Type::list, .element = &map_run_list_item};
constinit const Member list_map_runs_output_members[] = {
    {.name = "mapRuns", .wire = "mapRuns", .shape = &map_run_list, .required = true},
    {"nextToken", "nextToken", &page_token}};
constinit const Shape list_map_runs_output = {.name = "ListMapRunsOutput", .type = Type::structure,
    .members = list_map_runs_output_members};
constinit const ErrorShape list_map_runs_errors[] = {{"ExecutionDoesNotExist", 400, &execution_does_not_exist},
    {"InvalidArn", 400, &invalid_arn}, {"InvalidToken", 400, &invalid_token}};
constinit const Member list_state_machine_aliases_input_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {"nextToken", "nextToken", &page_token}, {"maxResults", "maxResults", &page_size}};
constinit const Shape list_state_machine_aliases_input = {.name = "ListStateMachineAliasesInput",
    .type = Type::structure, .members = list_state_machine_aliases_input_members};
constinit const Member state_machine_alias_list_item_members[] = {
    {.name = "stateMachineAliasArn", .wire = "stateMachineAliasArn", .shape = &long_arn, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true}};
constinit const Shape state_machine_alias_list_item = {.name = "StateMachineAliasListItem", .type = Type::structure,
    .members = state_machine_alias_list_item_members};
constinit const Shape state_machine_alias_list = {.name = "StateMachineAliasList", .type = Type::list,
    .element = &state_machine_alias_list_item};
constinit const Member list_state_machine_aliases_output_members[] = {
    {.name = "stateMachineAliases", .wire = "stateMachineAliases", .shape = &state_machine_alias_list, .required = true},
    {"nextToken", "nextToken", &page_token}};
constinit const Shape list_state_machine_aliases_output = {.name = "ListStateMachineAliasesOutput",
    .type = Type::structure, .members = list_state_machine_aliases_output_members};
constinit const ErrorShape list_state_machine_aliases_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"InvalidToken", 400, &invalid_token}, {"ResourceNotFound", 400, &resource_not_found},
    {"StateMachineDoesNotExist", 400, &state_machine_does_not_exist},
    {"StateMachineDeleting", 400, &state_machine_deleting}};
constinit const Member list_state_machine_versions_input_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {"nextToken", "nextToken", &page_token}, {"maxResults", "maxResults", &page_size}};
constinit const Shape list_state_machine_versions_input = {.name = "ListStateMachineVersionsInput",
    .type = Type::structure, .members = list_state_machine_versions_input_members};
constinit const Member state_machine_version_list_item_members[] = {
    {.name = "stateMachineVersionArn", .wire = "stateMachineVersionArn", .shape = &long_arn, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true}};
constinit const Shape state_machine_version_list_item = {.name = "StateMachineVersionListItem", .type = Type::structure,
    .members = state_machine_version_list_item_members};
constinit const Shape state_machine_version_list = {.name = "StateMachineVersionList", .type = Type::list,
    .element = &state_machine_version_list_item};
constinit const Member list_state_machine_versions_output_members[] = {
    {.name = "stateMachineVersions", .wire = "stateMachineVersions", .shape = &state_machine_version_list, .required = true},
    {"nextToken", "nextToken", &page_token}};
constinit const Shape list_state_machine_versions_output = {.name = "ListStateMachineVersionsOutput",
    .type = Type::structure, .members = list_state_machine_versions_output_members};
constinit const ErrorShape list_state_machine_versions_errors[] = {{"ValidationException", 400, &validation_exception},
    {"InvalidArn", 400, &invalid_arn}, {"InvalidToken", 400, &invalid_token}};
constinit const Member list_state_machines_input_members[] = {{"maxResults", "maxResults", &page_size},
    {"nextToken", "nextToken", &page_token}};
constinit const Shape list_state_machines_input = {.name = "ListStateMachinesInput", .type = Type::structure,
    .members = list_state_machines_input_members};
constinit const Member state_machine_list_item_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {.name = "name", .wire = "name", .shape = &name, .required = true},
    {.name = "type", .wire = "type", .shape = &state_machine_type, .required = true},
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true}};
constinit const Shape state_machine_list_item = {.name = "StateMachineListItem", .type = Type::structure,
    .members = state_machine_list_item_members};
constinit const Shape state_machine_list = {.name = "StateMachineList", .type = Type::list,
    .element = &state_machine_list_item};
constinit const Member list_state_machines_output_members[] = {
    {.name = "stateMachines", .wire = "stateMachines", .shape = &state_machine_list, .required = true},
    {"nextToken", "nextToken", &page_token}};
constinit const Shape list_state_machines_output = {.name = "ListStateMachinesOutput", .type = Type::structure,
    .members = list_state_machines_output_members};
constinit const ErrorShape list_state_machines_errors[] = {{"InvalidToken", 400, &invalid_token}};
constinit const Member list_tags_for_resource_input_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &arn, .required = true}};
constinit const Shape list_tags_for_resource_input = {.name = "ListTagsForResourceInput", .type = Type::structure,
    .members = list_tags_for_resource_input_members};
constinit const Member list_tags_for_resource_output_members[] = {{"tags", "tags", &tag_list}};
constinit const Shape list_tags_for_resource_output = {.name = "ListTagsForResourceOutput", .type = Type::structure,
    .members = list_tags_for_resource_output_members};
constinit const ErrorShape list_tags_for_resource_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"ResourceNotFound", 400, &resource_not_found}};
constinit const Member publish_state_machine_version_input_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {"revisionId", "revisionId", &revision_id}, {"description", "description", &version_description}};
constinit const Shape publish_state_machine_version_input = {.name = "PublishStateMachineVersionInput",
    .type = Type::structure, .members = publish_state_machine_version_input_members};
constinit const Member publish_state_machine_version_output_members[] = {
    {.name = "creationDate", .wire = "creationDate", .shape = &timestamp, .required = true},
    {.name = "stateMachineVersionArn", .wire = "stateMachineVersionArn", .shape = &arn, .required = true}};
constinit const Shape publish_state_machine_version_output = {.name = "PublishStateMachineVersionOutput",
    .type = Type::structure, .members = publish_state_machine_version_output_members};
constinit const ErrorShape publish_state_machine_version_errors[] = {
    {"ValidationException", 400, &validation_exception}, {"StateMachineDeleting", 400, &state_machine_deleting},
    {"StateMachineDoesNotExist", 400, &state_machine_does_not_exist},
    {"ServiceQuotaExceededException", 400, &service_quota_exceeded_exception},
    {"ConflictException", 400, &conflict_exception}, {"InvalidArn", 400, &invalid_arn}};
constinit const Shape client_token = {.name = "ClientToken", .type = Type::string, .min = 1, .max = 64,
    .pattern = "[!-~]+"};
constinit const Member redrive_execution_input_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {.name = "clientToken", .wire = "clientToken", .shape = &client_token, .idempotency_token = true}};
constinit const Shape redrive_execution_input = {.name = "RedriveExecutionInput", .type = Type::structure,
    .members = redrive_execution_input_members};
constinit const Member redrive_execution_output_members[] = {
    {.name = "redriveDate", .wire = "redriveDate", .shape = &timestamp, .required = true}};
constinit const Shape redrive_execution_output = {.name = "RedriveExecutionOutput", .type = Type::structure,
    .members = redrive_execution_output_members};
constinit const Member execution_not_redrivable_members[] = {{"message", "message", &error_message}};
constinit const Shape execution_not_redrivable = {.name = "ExecutionNotRedrivable", .type = Type::structure,
    .members = execution_not_redrivable_members};
constinit const Member execution_limit_exceeded_members[] = {{"message", "message", &error_message}};
constinit const Shape execution_limit_exceeded = {.name = "ExecutionLimitExceeded", .type = Type::structure,
    .members = execution_limit_exceeded_members};
constinit const ErrorShape redrive_execution_errors[] = {{"ExecutionDoesNotExist", 400, &execution_does_not_exist},
    {"ExecutionNotRedrivable", 400, &execution_not_redrivable},
    {"ExecutionLimitExceeded", 400, &execution_limit_exceeded}, {"InvalidArn", 400, &invalid_arn},
    {"ValidationException", 400, &validation_exception}};
constinit const Member send_task_failure_input_members[] = {
    {.name = "taskToken", .wire = "taskToken", .shape = &task_token, .required = true},
    {"error", "error", &sensitive_error}, {"cause", "cause", &sensitive_cause}};
constinit const Shape send_task_failure_input = {.name = "SendTaskFailureInput", .type = Type::structure,
    .members = send_task_failure_input_members};
constinit const Shape send_task_failure_output = {.name = "SendTaskFailureOutput", .type = Type::structure};
constinit const Member task_does_not_exist_members[] = {{"message", "message", &error_message}};
constinit const Shape task_does_not_exist = {.name = "TaskDoesNotExist", .type = Type::structure,
    .members = task_does_not_exist_members};
constinit const Member task_timed_out_members[] = {{"message", "message", &error_message}};
constinit const Shape task_timed_out = {.name = "TaskTimedOut", .type = Type::structure,
    .members = task_timed_out_members};
constinit const ErrorShape send_task_failure_errors[] = {{"TaskDoesNotExist", 400, &task_does_not_exist},
    {"InvalidToken", 400, &invalid_token}, {"TaskTimedOut", 400, &task_timed_out},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member send_task_heartbeat_input_members[] = {
    {.name = "taskToken", .wire = "taskToken", .shape = &task_token, .required = true}};
constinit const Shape send_task_heartbeat_input = {.name = "SendTaskHeartbeatInput", .type = Type::structure,
    .members = send_task_heartbeat_input_members};
constinit const Shape send_task_heartbeat_output = {.name = "SendTaskHeartbeatOutput", .type = Type::structure};
constinit const ErrorShape send_task_heartbeat_errors[] = {{"TaskDoesNotExist", 400, &task_does_not_exist},
    {"InvalidToken", 400, &invalid_token}, {"TaskTimedOut", 400, &task_timed_out}};
constinit const Member send_task_success_input_members[] = {
    {.name = "taskToken", .wire = "taskToken", .shape = &task_token, .required = true},
    {.name = "output", .wire = "output", .shape = &sensitive_data, .required = true}};
constinit const Shape send_task_success_input = {.name = "SendTaskSuccessInput", .type = Type::structure,
    .members = send_task_success_input_members};
constinit const Shape send_task_success_output = {.name = "SendTaskSuccessOutput", .type = Type::structure};
constinit const Member invalid_output_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_output = {.name = "InvalidOutput", .type = Type::structure,
    .members = invalid_output_members};
constinit const ErrorShape send_task_success_errors[] = {{"TaskDoesNotExist", 400, &task_does_not_exist},
    {"InvalidOutput", 400, &invalid_output}, {"InvalidToken", 400, &invalid_token},
    {"TaskTimedOut", 400, &task_timed_out}, {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member start_execution_input_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true}, {"name", "name", &name},
    {"input", "input", &sensitive_data}, {"traceHeader", "traceHeader", &trace_header}};
constinit const Shape start_execution_input = {.name = "StartExecutionInput", .type = Type::structure,
    .members = start_execution_input_members};
constinit const Member start_execution_output_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {.name = "startDate", .wire = "startDate", .shape = &timestamp, .required = true}};
constinit const Shape start_execution_output = {.name = "StartExecutionOutput", .type = Type::structure,
    .members = start_execution_output_members};
constinit const Member execution_already_exists_members[] = {{"message", "message", &error_message}};
constinit const Shape execution_already_exists = {.name = "ExecutionAlreadyExists", .type = Type::structure,
    .members = execution_already_exists_members};
constinit const Member invalid_execution_input_members[] = {{"message", "message", &error_message}};
constinit const Shape invalid_execution_input = {.name = "InvalidExecutionInput", .type = Type::structure,
    .members = invalid_execution_input_members};
constinit const ErrorShape start_execution_errors[] = {{"ExecutionLimitExceeded", 400, &execution_limit_exceeded},
    {"ExecutionAlreadyExists", 400, &execution_already_exists}, {"InvalidArn", 400, &invalid_arn},
    {"InvalidExecutionInput", 400, &invalid_execution_input}, {"InvalidName", 400, &invalid_name},
    {"StateMachineDoesNotExist", 400, &state_machine_does_not_exist},
    {"StateMachineDeleting", 400, &state_machine_deleting}, {"ValidationException", 400, &validation_exception},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member start_sync_execution_input_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true}, {"name", "name", &name},
    {"input", "input", &sensitive_data}, {"traceHeader", "traceHeader", &trace_header},
    {"includedData", "includedData", &included_data}};
constinit const Shape start_sync_execution_input = {.name = "StartSyncExecutionInput", .type = Type::structure,
    .members = start_sync_execution_input_members};
constinit const std::string_view sync_execution_status_values[] = {"SUCCEEDED", "FAILED", "TIMED_OUT"};
constinit const Shape sync_execution_status = {.name = "SyncExecutionStatus", .type = Type::string,
    .values = sync_execution_status_values};
constinit const Shape billed_memory_used = {.name = "BilledMemoryUsed", .type = Type::long_integer, .min = 0};
constinit const Shape billed_duration = {.name = "BilledDuration", .type = Type::long_integer, .min = 0};
constinit const Member billing_details_members[] = {
    {"billedMemoryUsedInMB", "billedMemoryUsedInMB", &billed_memory_used},
    {"billedDurationInMilliseconds", "billedDurationInMilliseconds", &billed_duration}};
constinit const Shape billing_details = {.name = "BillingDetails", .type = Type::structure,
    .members = billing_details_members};
constinit const Member start_sync_execution_output_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {"stateMachineArn", "stateMachineArn", &arn}, {"name", "name", &name},
    {.name = "startDate", .wire = "startDate", .shape = &timestamp, .required = true},
    {.name = "stopDate", .wire = "stopDate", .shape = &timestamp, .required = true},
    {.name = "status", .wire = "status", .shape = &sync_execution_status, .required = true},
    {"error", "error", &sensitive_error}, {"cause", "cause", &sensitive_cause}, {"input", "input", &sensitive_data},
    {"inputDetails", "inputDetails", &cloud_watch_events_execution_data_details}, {"output", "output", &sensitive_data},
    {"outputDetails", "outputDetails", &cloud_watch_events_execution_data_details},
    {"traceHeader", "traceHeader", &trace_header}, {"billingDetails", "billingDetails", &billing_details}};
constinit const Shape start_sync_execution_output = {.name = "StartSyncExecutionOutput", .type = Type::structure,
    .members = start_sync_execution_output_members};
constinit const ErrorShape start_sync_execution_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"InvalidExecutionInput", 400, &invalid_execution_input}, {"InvalidName", 400, &invalid_name},
    {"StateMachineDoesNotExist", 400, &state_machine_does_not_exist},
    {"StateMachineDeleting", 400, &state_machine_deleting},
    {"StateMachineTypeNotSupported", 400, &state_machine_type_not_supported},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member stop_execution_input_members[] = {
    {.name = "executionArn", .wire = "executionArn", .shape = &arn, .required = true},
    {"error", "error", &sensitive_error}, {"cause", "cause", &sensitive_cause}};
constinit const Shape stop_execution_input = {.name = "StopExecutionInput", .type = Type::structure,
    .members = stop_execution_input_members};
constinit const Member stop_execution_output_members[] = {
    {.name = "stopDate", .wire = "stopDate", .shape = &timestamp, .required = true}};
constinit const Shape stop_execution_output = {.name = "StopExecutionOutput", .type = Type::structure,
    .members = stop_execution_output_members};
constinit const ErrorShape stop_execution_errors[] = {{"ExecutionDoesNotExist", 400, &execution_does_not_exist},
    {"InvalidArn", 400, &invalid_arn}, {"ValidationException", 400, &validation_exception},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsInvalidStateException", 400, &kms_invalid_state_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member tag_resource_input_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &arn, .required = true},
    {.name = "tags", .wire = "tags", .shape = &tag_list, .required = true}};
constinit const Shape tag_resource_input = {.name = "TagResourceInput", .type = Type::structure,
    .members = tag_resource_input_members};
constinit const Shape tag_resource_output = {.name = "TagResourceOutput", .type = Type::structure};
constinit const ErrorShape tag_resource_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"ResourceNotFound", 400, &resource_not_found}, {"TooManyTags", 400, &too_many_tags}};
constinit const std::string_view inspection_level_values[] = {"INFO", "DEBUG", "TRACE"};
constinit const Shape inspection_level = {.name = "InspectionLevel", .type = Type::string,
    .values = inspection_level_values};
constinit const Shape reveal_secrets = {.name = "RevealSecrets", .type = Type::boolean};
constinit const Shape test_state_state_name = {.name = "TestStateStateName", .type = Type::string, .min = 1, .max = 80,
    .sensitive = true};
constinit const Member mock_error_output_members[] = {{"error", "error", &sensitive_error},
    {"cause", "cause", &sensitive_cause}};
constinit const Shape mock_error_output = {.name = "MockErrorOutput", .type = Type::structure,
    .members = mock_error_output_members};
constinit const std::string_view mock_response_validation_mode_values[] = {"STRICT", "PRESENT", "NONE"};
constinit const Shape mock_response_validation_mode = {.name = "MockResponseValidationMode", .type = Type::string,
    .values = mock_response_validation_mode_values};
constinit const Member mock_input_members[] = {{"result", "result", &sensitive_data},
    {"errorOutput", "errorOutput", &mock_error_output},
    {"fieldValidationMode", "fieldValidationMode", &mock_response_validation_mode}};
constinit const Shape mock_input = {.name = "MockInput", .type = Type::structure, .members = mock_input_members};
constinit const Shape retrier_retry_count = {.name = "RetrierRetryCount", .type = Type::integer, .min = 0};
constinit const Shape map_iteration_failure_count = {.name = "MapIterationFailureCount", .type = Type::integer, .min = 0};
constinit const Member test_state_configuration_members[] = {
    {"retrierRetryCount", "retrierRetryCount", &retrier_retry_count},
    {"errorCausedByState", "errorCausedByState", &test_state_state_name},
    {"mapIterationFailureCount", "mapIterationFailureCount", &map_iteration_failure_count},
    {"mapItemReaderData", "mapItemReaderData", &sensitive_data}};
constinit const Shape test_state_configuration = {.name = "TestStateConfiguration", .type = Type::structure,
    .members = test_state_configuration_members};
constinit const Member test_state_input_members[] = {
    {.name = "definition", .wire = "definition", .shape = &definition, .required = true}, {"roleArn", "roleArn", &arn},
    {"input", "input", &sensitive_data}, {"inspectionLevel", "inspectionLevel", &inspection_level},
    {"revealSecrets", "revealSecrets", &reveal_secrets}, {"variables", "variables", &sensitive_data},
    {"stateName", "stateName", &test_state_state_name}, {"mock", "mock", &mock_input},
    {"context", "context", &sensitive_data}, {"stateConfiguration", "stateConfiguration", &test_state_configuration}};
constinit const Shape test_state_input = {.name = "TestStateInput", .type = Type::structure,
    .members = test_state_input_members};
constinit const Shape http_protocol = {.name = "HTTPProtocol", .type = Type::string};
constinit const Shape http_method = {.name = "HTTPMethod", .type = Type::string};
constinit const Shape url = {.name = "URL", .type = Type::string};
constinit const Shape http_headers = {.name = "HTTPHeaders", .type = Type::string};
constinit const Shape http_body = {.name = "HTTPBody", .type = Type::string};
constinit const Member inspection_data_request_members[] = {{"protocol", "protocol", &http_protocol},
    {"method", "method", &http_method}, {"url", "url", &url}, {"headers", "headers", &http_headers},
    {"body", "body", &http_body}};
constinit const Shape inspection_data_request = {.name = "InspectionDataRequest", .type = Type::structure,
    .members = inspection_data_request_members};
constinit const Shape http_status_code = {.name = "HTTPStatusCode", .type = Type::string};
constinit const Shape http_status_message = {.name = "HTTPStatusMessage", .type = Type::string};
constinit const Member inspection_data_response_members[] = {{"protocol", "protocol", &http_protocol},
    {"statusCode", "statusCode", &http_status_code}, {"statusMessage", "statusMessage", &http_status_message},
    {"headers", "headers", &http_headers}, {"body", "body", &http_body}};
constinit const Shape inspection_data_response = {.name = "InspectionDataResponse", .type = Type::structure,
    .members = inspection_data_response_members};
constinit const Shape exception_handler_index = {.name = "ExceptionHandlerIndex", .type = Type::integer, .min = 0,
    .sensitive = true};
constinit const Shape retry_backoff_interval_seconds = {.name = "RetryBackoffIntervalSeconds", .type = Type::integer,
    .min = 0, .sensitive = true};
constinit const Member inspection_error_details_members[] = {{"catchIndex", "catchIndex", &exception_handler_index},
    {"retryIndex", "retryIndex", &exception_handler_index},
    {"retryBackoffIntervalSeconds", "retryBackoffIntervalSeconds", &retry_backoff_interval_seconds}};
constinit const Shape inspection_error_details = {.name = "InspectionErrorDetails", .type = Type::structure,
    .members = inspection_error_details_members};
constinit const Shape inspection_tolerated_failure_count = {.name = "InspectionToleratedFailureCount",
    .type = Type::integer, .min = 0, .sensitive = true};
constinit const Shape inspection_tolerated_failure_percentage = {.name = "InspectionToleratedFailurePercentage",
    .type = Type::float_number, .min = 0, .max = 100, .sensitive = true};
constinit const Shape inspection_max_concurrency = {.name = "InspectionMaxConcurrency", .type = Type::integer, .min = 0,
    .sensitive = true};
constinit const Member inspection_data_members[] = {{"input", "input", &sensitive_data},
    {"afterArguments", "afterArguments", &sensitive_data}, {"afterInputPath", "afterInputPath", &sensitive_data},
    {"afterParameters", "afterParameters", &sensitive_data}, {"result", "result", &sensitive_data},
    {"afterResultSelector", "afterResultSelector", &sensitive_data},
    {"afterResultPath", "afterResultPath", &sensitive_data}, {"request", "request", &inspection_data_request},
    {"response", "response", &inspection_data_response}, {"variables", "variables", &sensitive_data},
    {"errorDetails", "errorDetails", &inspection_error_details}, {"afterItemsPath", "afterItemsPath", &sensitive_data},
    {"afterItemSelector", "afterItemSelector", &sensitive_data},
    {"afterItemBatcher", "afterItemBatcher", &sensitive_data},
    {"afterItemsPointer", "afterItemsPointer", &sensitive_data},
    {"toleratedFailureCount", "toleratedFailureCount", &inspection_tolerated_failure_count},
    {"toleratedFailurePercentage", "toleratedFailurePercentage", &inspection_tolerated_failure_percentage},
    {"maxConcurrency", "maxConcurrency", &inspection_max_concurrency}};
constinit const Shape inspection_data = {.name = "InspectionData", .type = Type::structure,
    .members = inspection_data_members, .sensitive = true};
constinit const std::string_view test_execution_status_values[] = {"SUCCEEDED", "FAILED", "RETRIABLE", "CAUGHT_ERROR"};
constinit const Shape test_execution_status = {.name = "TestExecutionStatus", .type = Type::string,
    .values = test_execution_status_values};
constinit const Member test_state_output_members[] = {{"output", "output", &sensitive_data},
    {"error", "error", &sensitive_error}, {"cause", "cause", &sensitive_cause},
    {"inspectionData", "inspectionData", &inspection_data}, {"nextState", "nextState", &state_name},
    {"status", "status", &test_execution_status}};
constinit const Shape test_state_output = {.name = "TestStateOutput", .type = Type::structure,
    .members = test_state_output_members};
constinit const ErrorShape test_state_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"InvalidDefinition", 400, &invalid_definition}, {"InvalidExecutionInput", 400, &invalid_execution_input},
    {"ValidationException", 400, &validation_exception}};
constinit const Shape tag_key_list = {.name = "TagKeyList", .type = Type::list, .element = &tag_key};
constinit const Member untag_resource_input_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &arn, .required = true},
    {.name = "tagKeys", .wire = "tagKeys", .shape = &tag_key_list, .required = true}};
constinit const Shape untag_resource_input = {.name = "UntagResourceInput", .type = Type::structure,
    .members = untag_resource_input_members};
constinit const Shape untag_resource_output = {.name = "UntagResourceOutput", .type = Type::structure};
constinit const ErrorShape untag_resource_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"ResourceNotFound", 400, &resource_not_found}};
constinit const Member update_map_run_input_members[] = {
    {.name = "mapRunArn", .wire = "mapRunArn", .shape = &long_arn, .required = true},
    {"maxConcurrency", "maxConcurrency", &max_concurrency},
    {"toleratedFailurePercentage", "toleratedFailurePercentage", &tolerated_failure_percentage},
    {"toleratedFailureCount", "toleratedFailureCount", &tolerated_failure_count}};
constinit const Shape update_map_run_input = {.name = "UpdateMapRunInput", .type = Type::structure,
    .members = update_map_run_input_members};
constinit const Shape update_map_run_output = {.name = "UpdateMapRunOutput", .type = Type::structure};
constinit const ErrorShape update_map_run_errors[] = {{"ResourceNotFound", 400, &resource_not_found},
    {"InvalidArn", 400, &invalid_arn}, {"ValidationException", 400, &validation_exception}};
constinit const Member update_state_machine_input_members[] = {
    {.name = "stateMachineArn", .wire = "stateMachineArn", .shape = &arn, .required = true},
    {"definition", "definition", &definition}, {"roleArn", "roleArn", &arn},
    {"loggingConfiguration", "loggingConfiguration", &logging_configuration},
    {"tracingConfiguration", "tracingConfiguration", &tracing_configuration}, {"publish", "publish", &publish},
    {"versionDescription", "versionDescription", &version_description},
    {"encryptionConfiguration", "encryptionConfiguration", &encryption_configuration}};
constinit const Shape update_state_machine_input = {.name = "UpdateStateMachineInput", .type = Type::structure,
    .members = update_state_machine_input_members};
constinit const Member update_state_machine_output_members[] = {
    {.name = "updateDate", .wire = "updateDate", .shape = &timestamp, .required = true},
    {"revisionId", "revisionId", &revision_id}, {"stateMachineVersionArn", "stateMachineVersionArn", &arn}};
constinit const Shape update_state_machine_output = {.name = "UpdateStateMachineOutput", .type = Type::structure,
    .members = update_state_machine_output_members};
constinit const Member missing_required_parameter_members[] = {{"message", "message", &error_message}};
constinit const Shape missing_required_parameter = {.name = "MissingRequiredParameter", .type = Type::structure,
    .members = missing_required_parameter_members};
constinit const ErrorShape update_state_machine_errors[] = {{"InvalidArn", 400, &invalid_arn},
    {"InvalidDefinition", 400, &invalid_definition},
    {"InvalidLoggingConfiguration", 400, &invalid_logging_configuration},
    {"InvalidTracingConfiguration", 400, &invalid_tracing_configuration},
    {"MissingRequiredParameter", 400, &missing_required_parameter},
    {"StateMachineDeleting", 400, &state_machine_deleting},
    {"StateMachineDoesNotExist", 400, &state_machine_does_not_exist},
    {"ServiceQuotaExceededException", 400, &service_quota_exceeded_exception},
    {"ConflictException", 400, &conflict_exception}, {"ValidationException", 400, &validation_exception},
    {"InvalidEncryptionConfiguration", 400, &invalid_encryption_configuration},
    {"KmsAccessDeniedException", 400, &kms_access_denied_exception},
    {"KmsThrottlingException", 400, &kms_throttling_exception}};
constinit const Member update_state_machine_alias_input_members[] = {
    {.name = "stateMachineAliasArn", .wire = "stateMachineAliasArn", .shape = &arn, .required = true},
    {"description", "description", &alias_description},
    {"routingConfiguration", "routingConfiguration", &routing_configuration_list}};
constinit const Shape update_state_machine_alias_input = {.name = "UpdateStateMachineAliasInput",
    .type = Type::structure, .members = update_state_machine_alias_input_members};
constinit const Member update_state_machine_alias_output_members[] = {
    {.name = "updateDate", .wire = "updateDate", .shape = &timestamp, .required = true}};
constinit const Shape update_state_machine_alias_output = {.name = "UpdateStateMachineAliasOutput",
    .type = Type::structure, .members = update_state_machine_alias_output_members};
constinit const ErrorShape update_state_machine_alias_errors[] = {{"ValidationException", 400, &validation_exception},
    {"InvalidArn", 400, &invalid_arn}, {"ResourceNotFound", 400, &resource_not_found},
    {"ConflictException", 400, &conflict_exception}, {"StateMachineDeleting", 400, &state_machine_deleting}};
constinit const std::string_view validate_state_machine_definition_severity_values[] = {"ERROR", "WARNING"};
constinit const Shape validate_state_machine_definition_severity = {.name = "ValidateStateMachineDefinitionSeverity",
    .type = Type::string, .values = validate_state_machine_definition_severity_values};
constinit const Shape validate_state_machine_definition_max_result = {
    .name = "ValidateStateMachineDefinitionMaxResult", .type = Type::integer, .min = 0, .max = 100};
constinit const Member validate_state_machine_definition_input_members[] = {
    {.name = "definition", .wire = "definition", .shape = &definition, .required = true},
    {"type", "type", &state_machine_type}, {"severity", "severity", &validate_state_machine_definition_severity},
    {"maxResults", "maxResults", &validate_state_machine_definition_max_result}};
constinit const Shape validate_state_machine_definition_input = {.name = "ValidateStateMachineDefinitionInput",
    .type = Type::structure, .members = validate_state_machine_definition_input_members};
constinit const std::string_view validate_state_machine_definition_result_code_values[] = {"OK", "FAIL"};
constinit const Shape validate_state_machine_definition_result_code = {
    .name = "ValidateStateMachineDefinitionResultCode", .type = Type::string,
    .values = validate_state_machine_definition_result_code_values};
constinit const Shape validate_state_machine_definition_code = {.name = "ValidateStateMachineDefinitionCode",
    .type = Type::string, .sensitive = true};
constinit const Shape validate_state_machine_definition_message = {.name = "ValidateStateMachineDefinitionMessage",
    .type = Type::string, .sensitive = true};
constinit const Shape validate_state_machine_definition_location = {.name = "ValidateStateMachineDefinitionLocation",
    .type = Type::string, .sensitive = true};
constinit const Member validate_state_machine_definition_diagnostic_members[] = {
    {.name = "severity", .wire = "severity", .shape = &validate_state_machine_definition_severity, .required = true},
    {.name = "code", .wire = "code", .shape = &validate_state_machine_definition_code, .required = true},
    {.name = "message", .wire = "message", .shape = &validate_state_machine_definition_message, .required = true},
    {"location", "location", &validate_state_machine_definition_location}};
constinit const Shape validate_state_machine_definition_diagnostic = {
    .name = "ValidateStateMachineDefinitionDiagnostic", .type = Type::structure,
    .members = validate_state_machine_definition_diagnostic_members};
constinit const Shape validate_state_machine_definition_diagnostic_list = {
    .name = "ValidateStateMachineDefinitionDiagnosticList", .type = Type::list,
    .element = &validate_state_machine_definition_diagnostic};
constinit const Shape validate_state_machine_definition_truncated = {.name = "ValidateStateMachineDefinitionTruncated",
    .type = Type::boolean};
constinit const Member validate_state_machine_definition_output_members[] = {
    {.name = "result", .wire = "result", .shape = &validate_state_machine_definition_result_code, .required = true},
    {.name = "diagnostics", .wire = "diagnostics", .shape = &validate_state_machine_definition_diagnostic_list, .required = true},
    {"truncated", "truncated", &validate_state_machine_definition_truncated}};
constinit const Shape validate_state_machine_definition_output = {.name = "ValidateStateMachineDefinitionOutput",
    .type = Type::structure, .members = validate_state_machine_definition_output_members};
constinit const ErrorShape validate_state_machine_definition_errors[] = {
    {"ValidationException", 400, &validation_exception}};

}  // namespace

constinit const Service service = {.id = "states", .signing_name = "states", .target = "AWSStepFunctions",
    .json_version = "1.0", .sdk_name = "sfn", .sdk_id = "SFN", .protocol = Protocol::json};
constinit const Operation create_activity = {.service = &service, .name = "CreateActivity", .method = "POST",
    .uri = "/", .input = &create_activity_input, .output = &create_activity_output, .errors = create_activity_errors};
constinit const Operation create_state_machine = {.service = &service, .name = "CreateStateMachine", .method = "POST",
    .uri = "/", .input = &create_state_machine_input, .output = &create_state_machine_output,
    .errors = create_state_machine_errors};
constinit const Operation create_state_machine_alias = {.service = &service, .name = "CreateStateMachineAlias",
    .method = "POST", .uri = "/", .input = &create_state_machine_alias_input,
    .output = &create_state_machine_alias_output, .errors = create_state_machine_alias_errors};
constinit const Operation delete_activity = {.service = &service, .name = "DeleteActivity", .method = "POST",
    .uri = "/", .input = &delete_activity_input, .output = &delete_activity_output, .errors = delete_activity_errors};
constinit const Operation delete_state_machine = {.service = &service, .name = "DeleteStateMachine", .method = "POST",
    .uri = "/", .input = &delete_state_machine_input, .output = &delete_state_machine_output,
    .errors = delete_state_machine_errors};
constinit const Operation delete_state_machine_alias = {.service = &service, .name = "DeleteStateMachineAlias",
    .method = "POST", .uri = "/", .input = &delete_state_machine_alias_input,
    .output = &delete_state_machine_alias_output, .errors = delete_state_machine_alias_errors};
constinit const Operation delete_state_machine_version = {.service = &service, .name = "DeleteStateMachineVersion",
    .method = "POST", .uri = "/", .input = &delete_state_machine_version_input,
    .output = &delete_state_machine_version_output, .errors = delete_state_machine_version_errors};
constinit const Operation describe_activity = {.service = &service, .name = "DescribeActivity", .method = "POST",
    .uri = "/", .input = &describe_activity_input, .output = &describe_activity_output,
    .errors = describe_activity_errors};
constinit const Operation describe_execution = {.service = &service, .name = "DescribeExecution", .method = "POST",
    .uri = "/", .input = &describe_execution_input, .output = &describe_execution_output,
    .errors = describe_execution_errors};
constinit const Operation describe_map_run = {.service = &service, .name = "DescribeMapRun", .method = "POST",
    .uri = "/", .input = &describe_map_run_input, .output = &describe_map_run_output, .errors = describe_map_run_errors};
constinit const Operation describe_state_machine = {.service = &service, .name = "DescribeStateMachine",
    .method = "POST", .uri = "/", .input = &describe_state_machine_input, .output = &describe_state_machine_output,
    .errors = describe_state_machine_errors};
constinit const Operation describe_state_machine_alias = {.service = &service, .name = "DescribeStateMachineAlias",
    .method = "POST", .uri = "/", .input = &describe_state_machine_alias_input,
    .output = &describe_state_machine_alias_output, .errors = describe_state_machine_alias_errors};
constinit const Operation describe_state_machine_for_execution = {.service = &service,
    .name = "DescribeStateMachineForExecution", .method = "POST", .uri = "/",
    .input = &describe_state_machine_for_execution_input, .output = &describe_state_machine_for_execution_output,
    .errors = describe_state_machine_for_execution_errors};
constinit const Operation get_activity_task = {.service = &service, .name = "GetActivityTask", .method = "POST",
    .uri = "/", .input = &get_activity_task_input, .output = &get_activity_task_output,
    .errors = get_activity_task_errors};
constinit const Operation get_execution_history = {.service = &service, .name = "GetExecutionHistory", .method = "POST",
    .uri = "/", .input = &get_execution_history_input, .output = &get_execution_history_output,
    .errors = get_execution_history_errors};
constinit const Operation list_activities = {.service = &service, .name = "ListActivities", .method = "POST",
    .uri = "/", .input = &list_activities_input, .output = &list_activities_output, .errors = list_activities_errors};
constinit const Operation list_executions = {.service = &service, .name = "ListExecutions", .method = "POST",
    .uri = "/", .input = &list_executions_input, .output = &list_executions_output, .errors = list_executions_errors};
constinit const Operation list_map_runs = {.service = &service, .name = "ListMapRuns", .method = "POST", .uri = "/",
    .input = &list_map_runs_input, .output = &list_map_runs_output, .errors = list_map_runs_errors};
constinit const Operation list_state_machine_aliases = {.service = &service, .name = "ListStateMachineAliases",
    .method = "POST", .uri = "/", .input = &list_state_machine_aliases_input,
    .output = &list_state_machine_aliases_output, .errors = list_state_machine_aliases_errors};
constinit const Operation list_state_machine_versions = {.service = &service, .name = "ListStateMachineVersions",
    .method = "POST", .uri = "/", .input = &list_state_machine_versions_input,
    .output = &list_state_machine_versions_output, .errors = list_state_machine_versions_errors};
constinit const Operation list_state_machines = {.service = &service, .name = "ListStateMachines", .method = "POST",
    .uri = "/", .input = &list_state_machines_input, .output = &list_state_machines_output,
    .errors = list_state_machines_errors};
constinit const Operation list_tags_for_resource = {.service = &service, .name = "ListTagsForResource",
    .method = "POST", .uri = "/", .input = &list_tags_for_resource_input, .output = &list_tags_for_resource_output,
    .errors = list_tags_for_resource_errors};
constinit const Operation publish_state_machine_version = {.service = &service, .name = "PublishStateMachineVersion",
    .method = "POST", .uri = "/", .input = &publish_state_machine_version_input,
    .output = &publish_state_machine_version_output, .errors = publish_state_machine_version_errors};
constinit const Operation redrive_execution = {.service = &service, .name = "RedriveExecution", .method = "POST",
    .uri = "/", .input = &redrive_execution_input, .output = &redrive_execution_output,
    .errors = redrive_execution_errors};
constinit const Operation send_task_failure = {.service = &service, .name = "SendTaskFailure", .method = "POST",
    .uri = "/", .input = &send_task_failure_input, .output = &send_task_failure_output,
    .errors = send_task_failure_errors};
constinit const Operation send_task_heartbeat = {.service = &service, .name = "SendTaskHeartbeat", .method = "POST",
    .uri = "/", .input = &send_task_heartbeat_input, .output = &send_task_heartbeat_output,
    .errors = send_task_heartbeat_errors};
constinit const Operation send_task_success = {.service = &service, .name = "SendTaskSuccess", .method = "POST",
    .uri = "/", .input = &send_task_success_input, .output = &send_task_success_output,
    .errors = send_task_success_errors};
constinit const Operation start_execution = {.service = &service, .name = "StartExecution", .method = "POST",
    .uri = "/", .input = &start_execution_input, .output = &start_execution_output, .errors = start_execution_errors};
constinit const Operation start_sync_execution = {.service = &service, .name = "StartSyncExecution", .method = "POST",
    .uri = "/", .input = &start_sync_execution_input, .output = &start_sync_execution_output,
    .errors = start_sync_execution_errors};
constinit const Operation stop_execution = {.service = &service, .name = "StopExecution", .method = "POST", .uri = "/",
    .input = &stop_execution_input, .output = &stop_execution_output, .errors = stop_execution_errors};
constinit const Operation tag_resource = {.service = &service, .name = "TagResource", .method = "POST", .uri = "/",
    .input = &tag_resource_input, .output = &tag_resource_output, .errors = tag_resource_errors};
constinit const Operation test_state = {.service = &service, .name = "TestState", .method = "POST", .uri = "/",
    .input = &test_state_input, .output = &test_state_output, .errors = test_state_errors};
constinit const Operation untag_resource = {.service = &service, .name = "UntagResource", .method = "POST", .uri = "/",
    .input = &untag_resource_input, .output = &untag_resource_output, .errors = untag_resource_errors};
constinit const Operation update_map_run = {.service = &service, .name = "UpdateMapRun", .method = "POST", .uri = "/",
    .input = &update_map_run_input, .output = &update_map_run_output, .errors = update_map_run_errors};
constinit const Operation update_state_machine = {.service = &service, .name = "UpdateStateMachine", .method = "POST",
    .uri = "/", .input = &update_state_machine_input, .output = &update_state_machine_output,
    .errors = update_state_machine_errors};
constinit const Operation update_state_machine_alias = {.service = &service, .name = "UpdateStateMachineAlias",
    .method = "POST", .uri = "/", .input = &update_state_machine_alias_input,
    .output = &update_state_machine_alias_output, .errors = update_state_machine_alias_errors};
constinit const Operation validate_state_machine_definition = {.service = &service,
    .name = "ValidateStateMachineDefinition", .method = "POST", .uri = "/",
    .input = &validate_state_machine_definition_input, .output = &validate_state_machine_definition_output,
    .errors = validate_state_machine_definition_errors};
namespace {
constinit const Operation* const all[] = {&create_activity, &create_state_machine,
    &create_state_machine_alias, &delete_activity, &delete_state_machine, &delete_state_machine_alias,
    &delete_state_machine_version, &describe_activity, &describe_execution, &describe_map_run, &describe_state_machine,
    &describe_state_machine_alias, &describe_state_machine_for_execution, &get_activity_task, &get_execution_history,
    &list_activities, &list_executions, &list_map_runs, &list_state_machine_aliases, &list_state_machine_versions,
    &list_state_machines, &list_tags_for_resource, &publish_state_machine_version, &redrive_execution,
    &send_task_failure, &send_task_heartbeat, &send_task_success, &start_execution, &start_sync_execution,
    &stop_execution, &tag_resource, &test_state, &untag_resource, &update_map_run, &update_state_machine,
    &update_state_machine_alias, &validate_state_machine_definition};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::states
