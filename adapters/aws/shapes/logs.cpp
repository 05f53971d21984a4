// The shapes of logs. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/logs.hpp"

// clang-format off

namespace stepwell::shapes::logs {
namespace {

constinit const Shape log_group_name = {.name = "LogGroupName", .type = Type::string, .min = 1, .max = 512,
    .pattern = R"~([\.\-_/#A-Za-z0-9]+)~"};
constinit const Shape kms_key_id = {.name = "KmsKeyId", .type = Type::string, .max = 256};
constinit const Shape tag_value = {.name = "TagValue", .type = Type::string, .max = 256,
    .pattern = R"~(^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$)~"};
constinit const Shape tag_key = {.name = "TagKey", .type = Type::string, .min = 1, .max = 128,
    .pattern = R"~(^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$)~"};
constinit const Shape tags = {.name = "Tags", .type = Type::map, .element = &tag_value, .key = &tag_key, .min = 1,
    .max = 50};
constinit const std::string_view log_group_class_values[] = {"STANDARD", "INFREQUENT_ACCESS", "DELIVERY"};
constinit const Shape log_group_class = {.name = "LogGroupClass", .type = Type::string, .values = log_group_class_values};
constinit const Shape deletion_protection_enabled = {.name = "DeletionProtectionEnabled", .type = Type::boolean};
constinit const Member create_log_group_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true},
    {"kmsKeyId", "kmsKeyId", &kms_key_id}, {"tags", "tags", &tags},
    {"logGroupClass", "logGroupClass", &log_group_class},
    {"deletionProtectionEnabled", "deletionProtectionEnabled", &deletion_protection_enabled}};
constinit const Shape create_log_group_request = {.name = "CreateLogGroupRequest", .type = Type::structure,
    .members = create_log_group_request_members};
constinit const Shape invalid_parameter_exception = {.name = "InvalidParameterException", .type = Type::structure};
constinit const Shape resource_already_exists_exception = {.name = "ResourceAlreadyExistsException",
    .type = Type::structure};
constinit const Shape limit_exceeded_exception = {.name = "LimitExceededException", .type = Type::structure};
constinit const Shape operation_aborted_exception = {.name = "OperationAbortedException", .type = Type::structure};
constinit const Shape service_unavailable_exception = {.name = "ServiceUnavailableException", .type = Type::structure};
constinit const ErrorShape create_log_group_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceAlreadyExistsException", 400, &resource_already_exists_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception},
    {"OperationAbortedException", 400, &operation_aborted_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Shape log_stream_name = {.name = "LogStreamName", .type = Type::string, .min = 1, .max = 512,
    .pattern = "[^:*]*"};
constinit const Member create_log_stream_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true},
    {.name = "logStreamName", .wire = "logStreamName", .shape = &log_stream_name, .required = true}};
constinit const Shape create_log_stream_request = {.name = "CreateLogStreamRequest", .type = Type::structure,
    .members = create_log_stream_request_members};
constinit const Shape resource_not_found_exception = {.name = "ResourceNotFoundException", .type = Type::structure};
constinit const ErrorShape create_log_stream_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceAlreadyExistsException", 400, &resource_already_exists_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Member delete_log_group_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true}};
constinit const Shape delete_log_group_request = {.name = "DeleteLogGroupRequest", .type = Type::structure,
    .members = delete_log_group_request_members};
constinit const Shape validation_exception = {.name = "ValidationException", .type = Type::structure};
constinit const ErrorShape delete_log_group_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"OperationAbortedException", 400, &operation_aborted_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception},
    {"ValidationException", 400, &validation_exception}};
constinit const Member delete_log_stream_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true},
    {.name = "logStreamName", .wire = "logStreamName", .shape = &log_stream_name, .required = true}};
constinit const Shape delete_log_stream_request = {.name = "DeleteLogStreamRequest", .type = Type::structure,
    .members = delete_log_stream_request_members};
constinit const ErrorShape delete_log_stream_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"OperationAbortedException", 400, &operation_aborted_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception},
    {"ValidationException", 400, &validation_exception}};
constinit const Shape policy_name = {.name = "PolicyName", .type = Type::string};
constinit const Shape arn = {.name = "Arn", .type = Type::string};
constinit const Shape expected_revision_id = {.name = "ExpectedRevisionId", .type = Type::string, .min = 1};
constinit const Member delete_resource_policy_request_members[] = {{"policyName", "policyName", &policy_name},
    {"resourceArn", "resourceArn", &arn}, {"expectedRevisionId", "expectedRevisionId", &expected_revision_id}};
constinit const Shape delete_resource_policy_request = {.name = "DeleteResourcePolicyRequest", .type = Type::structure,
    .members = delete_resource_policy_request_members};
constinit const ErrorShape delete_resource_policy_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"OperationAbortedException", 400, &operation_aborted_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Member delete_retention_policy_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true}};
constinit const Shape delete_retention_policy_request = {.name = "DeleteRetentionPolicyRequest",
    .type = Type::structure, .members = delete_retention_policy_request_members};
constinit const ErrorShape delete_retention_policy_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"OperationAbortedException", 400, &operation_aborted_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Shape account_id = {.name = "AccountId", .type = Type::string, .min = 12, .max = 12,
    .pattern = R"~(^\d{12}$)~"};
constinit const Shape account_ids = {.name = "AccountIds", .type = Type::list, .element = &account_id, .min = 0,
    .max = 20};
constinit const Shape log_group_name_pattern = {.name = "LogGroupNamePattern", .type = Type::string, .min = 0,
    .max = 512, .pattern = R"~([\.\-_/#A-Za-z0-9]*)~"};
constinit const Shape next_token = {.name = "NextToken", .type = Type::string, .min = 1};
constinit const Shape describe_limit = {.name = "DescribeLimit", .type = Type::integer, .min = 1, .max = 50};
constinit const Shape include_linked_accounts = {.name = "IncludeLinkedAccounts", .type = Type::boolean};
constinit const Shape log_group_identifier = {.name = "LogGroupIdentifier", .type = Type::string, .min = 1, .max = 2048,
    .pattern = R"~([\w#+=/:,.@-]*)~"};
constinit const Shape describe_log_groups_log_group_identifiers = {.name = "DescribeLogGroupsLogGroupIdentifiers",
    .type = Type::list, .element = &log_group_identifier, .min = 1, .max = 50};
constinit const Member describe_log_groups_request_members[] = {
    {"accountIdentifiers", "accountIdentifiers", &account_ids},
    {"logGroupNamePrefix", "logGroupNamePrefix", &log_group_name},
    {"logGroupNamePattern", "logGroupNamePattern", &log_group_name_pattern}, {"nextToken", "nextToken", &next_token},
    {"limit", "limit", &describe_limit}, {"includeLinkedAccounts", "includeLinkedAccounts", &include_linked_accounts},
    {"logGroupClass", "logGroupClass", &log_group_class},
    {"logGroupIdentifiers", "logGroupIdentifiers", &describe_log_groups_log_group_identifiers}};
constinit const Shape describe_log_groups_request = {.name = "DescribeLogGroupsRequest", .type = Type::structure,
    .members = describe_log_groups_request_members};
constinit const Shape timestamp = {.name = "Timestamp", .type = Type::long_integer, .min = 0};
constinit const Shape days = {.name = "Days", .type = Type::integer};
constinit const Shape filter_count = {.name = "FilterCount", .type = Type::integer};
constinit const Shape stored_bytes = {.name = "StoredBytes", .type = Type::long_integer, .min = 0};
constinit const std::string_view data_protection_status_values[] = {"ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"};
constinit const Shape data_protection_status = {.name = "DataProtectionStatus", .type = Type::string,
    .values = data_protection_status_values};
constinit const std::string_view inherited_property_values[] = {"ACCOUNT_DATA_PROTECTION"};
constinit const Shape inherited_property = {.name = "InheritedProperty", .type = Type::string,
    .values = inherited_property_values};
constinit const Shape inherited_properties = {.name = "InheritedProperties", .type = Type::list,
    .element = &inherited_property};
constinit const Shape bearer_token_authentication_enabled = {.name = "BearerTokenAuthenticationEnabled",
    .type = Type::boolean};
constinit const Member log_group_members[] = {{"logGroupName", "logGroupName", &log_group_name},
    {"creationTime", "creationTime", &timestamp}, {"retentionInDays", "retentionInDays", &days},
    {"metricFilterCount", "metricFilterCount", &filter_count}, {"arn", "arn", &arn},
    {"storedBytes", "storedBytes", &stored_bytes}, {"kmsKeyId", "kmsKeyId", &kms_key_id},
    {"dataProtectionStatus", "dataProtectionStatus", &data_protection_status},
    {"inheritedProperties", "inheritedProperties", &inherited_properties},
    {"logGroupClass", "logGroupClass", &log_group_class}, {"logGroupArn", "logGroupArn", &arn},
    {"deletionProtectionEnabled", "deletionProtectionEnabled", &deletion_protection_enabled},
    {"bearerTokenAuthenticationEnabled", "bearerTokenAuthenticationEnabled", &bearer_token_authentication_enabled}};
constinit const Shape log_group = {.name = "LogGroup", .type = Type::structure, .members = log_group_members};
constinit const Shape log_groups = {.name = "LogGroups", .type = Type::list, .element = &log_group};
constinit const Member describe_log_groups_response_members[] = {{"logGroups", "logGroups", &log_groups},
    {"nextToken", "nextToken", &next_token}};
constinit const Shape describe_log_groups_response = {.name = "DescribeLogGroupsResponse", .type = Type::structure,
    .members = describe_log_groups_response_members};
constinit const ErrorShape describe_log_groups_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const std::string_view order_by_values[] = {"LogStreamName", "LastEventTime"};
constinit const Shape order_by = {.name = "OrderBy", .type = Type::string, .values = order_by_values};
constinit const Shape descending = {.name = "Descending", .type = Type::boolean};
constinit const Member describe_log_streams_request_members[] = {{"logGroupName", "logGroupName", &log_group_name},
    {"logGroupIdentifier", "logGroupIdentifier", &log_group_identifier},
    {"logStreamNamePrefix", "logStreamNamePrefix", &log_stream_name}, {"orderBy", "orderBy", &order_by},
    {"descending", "descending", &descending}, {"nextToken", "nextToken", &next_token},
    {"limit", "limit", &describe_limit}};
constinit const Shape describe_log_streams_request = {.name = "DescribeLogStreamsRequest", .type = Type::structure,
    .members = describe_log_streams_request_members};
constinit const Shape sequence_token = {.name = "SequenceToken", .type = Type::string, .min = 1};
constinit const Member log_stream_members[] = {{"logStreamName", "logStreamName", &log_stream_name},
    {"creationTime", "creationTime", &timestamp}, {"firstEventTimestamp", "firstEventTimestamp", &timestamp},
    {"lastEventTimestamp", "lastEventTimestamp", &timestamp}, {"lastIngestionTime", "lastIngestionTime", &timestamp},
    {"uploadSequenceToken", "uploadSequenceToken", &sequence_token}, {"arn", "arn", &arn},
    {"storedBytes", "storedBytes", &stored_bytes}};
constinit const Shape log_stream = {.name = "LogStream", .type = Type::structure, .members = log_stream_members};
constinit const Shape log_streams = {.name = "LogStreams", .type = Type::list, .element = &log_stream};
constinit const Member describe_log_streams_response_members[] = {{"logStreams", "logStreams", &log_streams},
    {"nextToken", "nextToken", &next_token}};
constinit const Shape describe_log_streams_response = {.name = "DescribeLogStreamsResponse", .type = Type::structure,
    .members = describe_log_streams_response_members};
constinit const ErrorShape describe_log_streams_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const std::string_view policy_scope_values[] = {"ACCOUNT", "RESOURCE"};
constinit const Shape policy_scope = {.name = "PolicyScope", .type = Type::string, .values = policy_scope_values};
constinit const Member describe_resource_policies_request_members[] = {{"nextToken", "nextToken", &next_token},
    {"limit", "limit", &describe_limit}, {"resourceArn", "resourceArn", &arn},
    {"policyScope", "policyScope", &policy_scope}};
constinit const Shape describe_resource_policies_request = {.name = "DescribeResourcePoliciesRequest",
    .type = Type::structure, .members = describe_resource_policies_request_members};
constinit const Shape policy_document = {.name = "PolicyDocument", .type = Type::string, .min = 1, .max = 51200};
constinit const Member resource_policy_members[] = {{"policyName", "policyName", &policy_name},
    {"policyDocument", "policyDocument", &policy_document}, {"lastUpdatedTime", "lastUpdatedTime", &timestamp},
    {"policyScope", "policyScope", &policy_scope}, {"resourceArn", "resourceArn", &arn},
    {"revisionId", "revisionId", &expected_revision_id}};
constinit const Shape resource_policy = {.name = "ResourcePolicy", .type = Type::structure,
    .members = resource_policy_members};
constinit const Shape resource_policies = {.name = "ResourcePolicies", .type = Type::list, .element = &resource_policy};
constinit const Member describe_resource_policies_response_members[] = {
    {"resourcePolicies", "resourcePolicies", &resource_policies}, {"nextToken", "nextToken", &next_token}};
constinit const Shape describe_resource_policies_response = {.name = "DescribeResourcePoliciesResponse",
    .type = Type::structure, .members = describe_resource_policies_response_members};
constinit const ErrorShape describe_resource_policies_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Shape input_log_stream_names = {.name = "InputLogStreamNames", .type = Type::list,
    .element = &log_stream_name, .min = 1, .max = 100};
constinit const Shape filter_pattern = {.name = "FilterPattern", .type = Type::string, .min = 0, .max = 1024};
constinit const Shape events_limit = {.name = "EventsLimit", .type = Type::integer, .min = 1, .max = 10000};
constinit const Shape interleaved = {.name = "Interleaved", .type = Type::boolean};
constinit const Shape unmask = {.name = "Unmask", .type = Type::boolean};
constinit const Member filter_log_events_request_members[] = {{"logGroupName", "logGroupName", &log_group_name},
    {"logGroupIdentifier", "logGroupIdentifier", &log_group_identifier},
    {"logStreamNames", "logStreamNames", &input_log_stream_names},
    {"logStreamNamePrefix", "logStreamNamePrefix", &log_stream_name}, {"startTime", "startTime", &timestamp},
    {"endTime", "endTime", &timestamp}, {"filterPattern", "filterPattern", &filter_pattern},
    {"nextToken", "nextToken", &next_token}, {"limit", "limit", &events_limit},
    {"interleaved", "interleaved", &interleaved}, {"unmask", "unmask", &unmask}};
constinit const Shape filter_log_events_request = {.name = "FilterLogEventsRequest", .type = Type::structure,
    .members = filter_log_events_request_members};
constinit const Shape event_message = {.name = "EventMessage", .type = Type::string, .min = 1};
constinit const Shape event_id = {.name = "EventId", .type = Type::string};
constinit const Member filtered_log_event_members[] = {{"logStreamName", "logStreamName", &log_stream_name},
    {"timestamp", "timestamp", &timestamp}, {"message", "message", &event_message},
    {"ingestionTime", "ingestionTime", &timestamp}, {"eventId", "eventId", &event_id}};
constinit const Shape filtered_log_event = {.name = "FilteredLogEvent", .type = Type::structure,
    .members = filtered_log_event_members};
constinit const Shape filtered_log_events = {.name = "FilteredLogEvents", .type = Type::list,
    .element = &filtered_log_event};
constinit const Shape log_stream_searched_completely = {.name = "LogStreamSearchedCompletely", .type = Type::boolean};
constinit const Member searched_log_stream_members[] = {{"logStreamName", "logStreamName", &log_stream_name},
    {"searchedCompletely", "searchedCompletely", &log_stream_searched_completely}};
constinit const Shape searched_log_stream = {.name = "SearchedLogStream", .type = Type::structure,
    .members = searched_log_stream_members};
constinit const Shape searched_log_streams = {.name = "SearchedLogStreams", .type = Type::list,
    .element = &searched_log_stream};
constinit const Member filter_log_events_response_members[] = {{"events", "events", &filtered_log_events},
    {"searchedLogStreams", "searchedLogStreams", &searched_log_streams}, {"nextToken", "nextToken", &next_token}};
constinit const Shape filter_log_events_response = {.name = "FilterLogEventsResponse", .type = Type::structure,
    .members = filter_log_events_response_members};
constinit const ErrorShape filter_log_events_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Shape start_from_head = {.name = "StartFromHead", .type = Type::boolean};
constinit const Member get_log_events_request_members[] = {{"logGroupName", "logGroupName", &log_group_name},
    {"logGroupIdentifier", "logGroupIdentifier", &log_group_identifier},
    {.name = "logStreamName", .wire = "logStreamName", .shape = &log_stream_name, .required = true},
    {"startTime", "startTime", &timestamp}, {"endTime", "endTime", &timestamp}, {"nextToken", "nextToken", &next_token},
    {"limit", "limit", &events_limit}, {"startFromHead", "startFromHead", &start_from_head},
    {"unmask", "unmask", &unmask}};
constinit const Shape get_log_events_request = {.name = "GetLogEventsRequest", .type = Type::structure,
    .members = get_log_events_request_members};
constinit const Member output_log_event_members[] = {{"timestamp", "timestamp", &timestamp},
    {"message", "message", &event_message}, {"ingestionTime", "ingestionTime", &timestamp}};
constinit const Shape output_log_event = {.name = "OutputLogEvent", .type = Type::structure,
    .members = output_log_event_members};
constinit const Shape output_log_events = {.name = "OutputLogEvents", .type = Type::list, .element = &output_log_event};
constinit const Member get_log_events_response_members[] = {{"events", "events", &output_log_events},
    {"nextForwardToken", "nextForwardToken", &next_token}, {"nextBackwardToken", "nextBackwardToken", &next_token}};
constinit const Shape get_log_events_response = {.name = "GetLogEventsResponse", .type = Type::structure,
    .members = get_log_events_response_members};
constinit const ErrorShape get_log_events_errors[] = {{"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Shape amazon_resource_name = {.name = "AmazonResourceName", .type = Type::string, .min = 1, .max = 1011,
    .pattern = R"~([\w+=/:,.@-]*)~"};
constinit const Member list_tags_for_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &amazon_resource_name, .required = true}};
constinit const Shape list_tags_for_resource_request = {.name = "ListTagsForResourceRequest", .type = Type::structure,
    .members = list_tags_for_resource_request_members};
constinit const Member list_tags_for_resource_response_members[] = {{"tags", "tags", &tags}};
constinit const Shape list_tags_for_resource_response = {.name = "ListTagsForResourceResponse", .type = Type::structure,
    .members = list_tags_for_resource_response_members};
constinit const ErrorShape list_tags_for_resource_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Member list_tags_log_group_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true}};
constinit const Shape list_tags_log_group_request = {.name = "ListTagsLogGroupRequest", .type = Type::structure,
    .members = list_tags_log_group_request_members};
constinit const Member list_tags_log_group_response_members[] = {{"tags", "tags", &tags}};
constinit const Shape list_tags_log_group_response = {.name = "ListTagsLogGroupResponse", .type = Type::structure,
    .members = list_tags_log_group_response_members};
constinit const ErrorShape list_tags_log_group_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Member input_log_event_members[] = {
    {.name = "timestamp", .wire = "timestamp", .shape = &timestamp, .required = true},
    {.name = "message", .wire = "message", .shape = &event_message, .required = true}};
constinit const Shape input_log_event = {.name = "InputLogEvent", .type = Type::structure,
    .members = input_log_event_members};
constinit const Shape input_log_events = {.name = "InputLogEvents", .type = Type::list, .element = &input_log_event,
    .min = 1, .max = 10000};
constinit const Shape entity_key_attributes_value = {.name = "EntityKeyAttributesValue", .type = Type::string, .min = 1,
    .max = 512};
constinit const Shape entity_key_attributes_key = {.name = "EntityKeyAttributesKey", .type = Type::string, .min = 1,
    .max = 32};
constinit const Shape entity_key_attributes = {.name = "EntityKeyAttributes", .type = Type::map,
    .element = &entity_key_attributes_value, .key = &entity_key_attributes_key, .min = 2, .max = 4};
constinit const Shape entity_attributes_value = {.name = "EntityAttributesValue", .type = Type::string, .min = 1,
    .max = 512};
constinit const Shape entity_attributes_key = {.name = "EntityAttributesKey", .type = Type::string, .min = 1, .max = 256};
constinit const Shape entity_attributes = {.name = "EntityAttributes", .type = Type::map,
    .element = &entity_attributes_value, .key = &entity_attributes_key, .min = 0, .max = 10};
constinit const Member entity_members[] = {{"keyAttributes", "keyAttributes", &entity_key_attributes},
    {"attributes", "attributes", &entity_attributes}};
constinit const Shape entity = {.name = "Entity", .type = Type::structure, .members = entity_members};
constinit const Member put_log_events_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true},
    {.name = "logStreamName", .wire = "logStreamName", .shape = &log_stream_name, .required = true},
    {.name = "logEvents", .wire = "logEvents", .shape = &input_log_events, .required = true},
    {"sequenceToken", "sequenceToken", &sequence_token}, {"entity", "entity", &entity}};
constinit const Shape put_log_events_request = {.name = "PutLogEventsRequest", .type = Type::structure,
    .members = put_log_events_request_members};
constinit const Shape log_event_index = {.name = "LogEventIndex", .type = Type::integer};
constinit const Member rejected_log_events_info_members[] = {
    {"tooNewLogEventStartIndex", "tooNewLogEventStartIndex", &log_event_index},
    {"tooOldLogEventEndIndex", "tooOldLogEventEndIndex", &log_event_index},
    {"expiredLogEventEndIndex", "expiredLogEventEndIndex", &log_event_index}};
constinit const Shape rejected_log_events_info = {.name = "RejectedLogEventsInfo", .type = Type::structure,
    .members = rejected_log_events_info_members};
constinit const std::string_view entity_rejection_error_type_values[] = {"InvalidEntity", "InvalidTypeValue",
    "InvalidKeyAttributes", "InvalidAttributes", "EntitySizeTooLarge", "UnsupportedLogGroupType",
    "MissingRequiredFields"};
constinit const Shape entity_rejection_error_type = {.name = "EntityRejectionErrorType", .type = Type::string,
    .values = entity_rejection_error_type_values};
constinit const Member rejected_entity_info_members[] = {
    {.name = "errorType", .wire = "errorType", .shape = &entity_rejection_error_type, .required = true}};
constinit const Shape rejected_entity_info = {.name = "RejectedEntityInfo", .type = Type::structure,
    .members = rejected_entity_info_members};
constinit const Member put_log_events_response_members[] = {
    {"nextSequenceToken", "nextSequenceToken", &sequence_token},
    {"rejectedLogEventsInfo", "rejectedLogEventsInfo", &rejected_log_events_info},
    {"rejectedEntityInfo", "rejectedEntityInfo", &rejected_entity_info}};
constinit const Shape put_log_events_response = {.name = "PutLogEventsResponse", .type = Type::structure,
    .members = put_log_events_response_members};
constinit const Member invalid_sequence_token_exception_members[] = {
    {"expectedSequenceToken", "expectedSequenceToken", &sequence_token}};
constinit const Shape invalid_sequence_token_exception = {.name = "InvalidSequenceTokenException",
    .type = Type::structure, .members = invalid_sequence_token_exception_members};
constinit const Member data_already_accepted_exception_members[] = {
    {"expectedSequenceToken", "expectedSequenceToken", &sequence_token}};
constinit const Shape data_already_accepted_exception = {.name = "DataAlreadyAcceptedException",
    .type = Type::structure, .members = data_already_accepted_exception_members};
constinit const Shape unrecognized_client_exception = {.name = "UnrecognizedClientException", .type = Type::structure};
constinit const ErrorShape put_log_events_errors[] = {{"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InvalidSequenceTokenException", 400, &invalid_sequence_token_exception},
    {"DataAlreadyAcceptedException", 400, &data_already_accepted_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception},
    {"UnrecognizedClientException", 400, &unrecognized_client_exception}};
constinit const Member put_resource_policy_request_members[] = {{"policyName", "policyName", &policy_name},
    {"policyDocument", "policyDocument", &policy_document}, {"resourceArn", "resourceArn", &arn},
    {"expectedRevisionId", "expectedRevisionId", &expected_revision_id}};
constinit const Shape put_resource_policy_request = {.name = "PutResourcePolicyRequest", .type = Type::structure,
    .members = put_resource_policy_request_members};
constinit const Member put_resource_policy_response_members[] = {
    {"resourcePolicy", "resourcePolicy", &resource_policy}, {"revisionId", "revisionId", &expected_revision_id}};
constinit const Shape put_resource_policy_response = {.name = "PutResourcePolicyResponse", .type = Type::structure,
    .members = put_resource_policy_response_members};
constinit const ErrorShape put_resource_policy_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception},
    {"OperationAbortedException", 400, &operation_aborted_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Member put_retention_policy_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true},
    {.name = "retentionInDays", .wire = "retentionInDays", .shape = &days, .required = true}};
constinit const Shape put_retention_policy_request = {.name = "PutRetentionPolicyRequest", .type = Type::structure,
    .members = put_retention_policy_request_members};
constinit const ErrorShape put_retention_policy_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"OperationAbortedException", 400, &operation_aborted_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};
constinit const Member tag_log_group_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true},
    {.name = "tags", .wire = "tags", .shape = &tags, .required = true}};
constinit const Shape tag_log_group_request = {.name = "TagLogGroupRequest", .type = Type::structure,
    .members = tag_log_group_request_members};
constinit const ErrorShape tag_log_group_errors[] = {{"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}};
constinit const Member tag_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &amazon_resource_name, .required = true},
    {.name = "tags", .wire = "tags", .shape = &tags, .required = true}};
constinit const Shape tag_resource_request = {.name = "TagResourceRequest", .type = Type::structure,
    .members = tag_resource_request_members};
constinit const Shape message = {.name = "Message", .type = Type::string};
constinit const Member too_many_tags_exception_members[] = {{"message", "message", &message},
    {"resourceName", "resourceName", &amazon_resource_name}};
constinit const Shape too_many_tags_exception = {.name = "TooManyTagsException", .type = Type::structure,
    .members = too_many_tags_exception_members};
constinit const ErrorShape tag_resource_errors[] = {{"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception},
    {"TooManyTagsException", 400, &too_many_tags_exception}};
constinit const Shape tag_list = {.name = "TagList", .type = Type::list, .element = &tag_key, .min = 1};
constinit const Member untag_log_group_request_members[] = {
    {.name = "logGroupName", .wire = "logGroupName", .shape = &log_group_name, .required = true},
    {.name = "tags", .wire = "tags", .shape = &tag_list, .required = true}};
constinit const Shape untag_log_group_request = {.name = "UntagLogGroupRequest", .type = Type::structure,
    .members = untag_log_group_request_members};
constinit const ErrorShape untag_log_group_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception}};
constinit const Shape tag_key_list = {.name = "TagKeyList", .type = Type::list, .element = &tag_key, .min = 0, .max = 50};
constinit const Member untag_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &amazon_resource_name, .required = true},
    {.name = "tagKeys", .wire = "tagKeys", .shape = &tag_key_list, .required = true}};
constinit const Shape untag_resource_request = {.name = "UntagResourceRequest", .type = Type::structure,
    .members = untag_resource_request_members};
constinit const ErrorShape untag_resource_errors[] = {{"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ServiceUnavailableException", 500, &service_unavailable_exception}};

}  // namespace

constinit const Service service = {.id = "logs", .signing_name = "logs", .target = "Logs_20140328",
    .json_version = "1.1", .sdk_name = "cloudwatchlogs", .sdk_id = "CloudWatch Logs", .protocol = Protocol::json};
constinit const Operation create_log_group = {.service = &service, .name = "CreateLogGroup", .method = "POST",
    .uri = "/", .input = &create_log_group_request, .errors = create_log_group_errors};
constinit const Operation create_log_stream = {.service = &service, .name = "CreateLogStream", .method = "POST",
    .uri = "/", .input = &create_log_stream_request, .errors = create_log_stream_errors};
constinit const Operation delete_log_group = {.service = &service, .name = "DeleteLogGroup", .method = "POST",
    .uri = "/", .input = &delete_log_group_request, .errors = delete_log_group_errors};
constinit const Operation delete_log_stream = {.service = &service, .name = "DeleteLogStream", .method = "POST",
    .uri = "/", .input = &delete_log_stream_request, .errors = delete_log_stream_errors};
constinit const Operation delete_resource_policy = {.service = &service, .name = "DeleteResourcePolicy",
    .method = "POST", .uri = "/", .input = &delete_resource_policy_request, .errors = delete_resource_policy_errors};
constinit const Operation delete_retention_policy = {.service = &service, .name = "DeleteRetentionPolicy",
    .method = "POST", .uri = "/", .input = &delete_retention_policy_request, .errors = delete_retention_policy_errors};
constinit const Operation describe_log_groups = {.service = &service, .name = "DescribeLogGroups", .method = "POST",
    .uri = "/", .input = &describe_log_groups_request, .output = &describe_log_groups_response,
    .errors = describe_log_groups_errors};
constinit const Operation describe_log_streams = {.service = &service, .name = "DescribeLogStreams", .method = "POST",
    .uri = "/", .input = &describe_log_streams_request, .output = &describe_log_streams_response,
    .errors = describe_log_streams_errors};
constinit const Operation describe_resource_policies = {.service = &service, .name = "DescribeResourcePolicies",
    .method = "POST", .uri = "/", .input = &describe_resource_policies_request,
    .output = &describe_resource_policies_response, .errors = describe_resource_policies_errors};
constinit const Operation filter_log_events = {.service = &service, .name = "FilterLogEvents", .method = "POST",
    .uri = "/", .input = &filter_log_events_request, .output = &filter_log_events_response,
    .errors = filter_log_events_errors};
constinit const Operation get_log_events = {.service = &service, .name = "GetLogEvents", .method = "POST", .uri = "/",
    .input = &get_log_events_request, .output = &get_log_events_response, .errors = get_log_events_errors};
constinit const Operation list_tags_for_resource = {.service = &service, .name = "ListTagsForResource",
    .method = "POST", .uri = "/", .input = &list_tags_for_resource_request, .output = &list_tags_for_resource_response,
    .errors = list_tags_for_resource_errors};
constinit const Operation list_tags_log_group = {.service = &service, .name = "ListTagsLogGroup", .method = "POST",
    .uri = "/", .input = &list_tags_log_group_request, .output = &list_tags_log_group_response,
    .errors = list_tags_log_group_errors};
constinit const Operation put_log_events = {.service = &service, .name = "PutLogEvents", .method = "POST", .uri = "/",
    .input = &put_log_events_request, .output = &put_log_events_response, .errors = put_log_events_errors};
constinit const Operation put_resource_policy = {.service = &service, .name = "PutResourcePolicy", .method = "POST",
    .uri = "/", .input = &put_resource_policy_request, .output = &put_resource_policy_response,
    .errors = put_resource_policy_errors};
constinit const Operation put_retention_policy = {.service = &service, .name = "PutRetentionPolicy", .method = "POST",
    .uri = "/", .input = &put_retention_policy_request, .errors = put_retention_policy_errors};
constinit const Operation tag_log_group = {.service = &service, .name = "TagLogGroup", .method = "POST", .uri = "/",
    .input = &tag_log_group_request, .errors = tag_log_group_errors};
constinit const Operation tag_resource = {.service = &service, .name = "TagResource", .method = "POST", .uri = "/",
    .input = &tag_resource_request, .errors = tag_resource_errors};
constinit const Operation untag_log_group = {.service = &service, .name = "UntagLogGroup", .method = "POST", .uri = "/",
    .input = &untag_log_group_request, .errors = untag_log_group_errors};
constinit const Operation untag_resource = {.service = &service, .name = "UntagResource", .method = "POST", .uri = "/",
    .input = &untag_resource_request, .errors = untag_resource_errors};
namespace {
constinit const Operation* const all[] = {&create_log_group, &create_log_stream, &delete_log_group,
    &delete_log_stream, &delete_resource_policy, &delete_retention_policy, &describe_log_groups, &describe_log_streams,
    &describe_resource_policies, &filter_log_events, &get_log_events, &list_tags_for_resource, &list_tags_log_group,
    &put_log_events, &put_resource_policy, &put_retention_policy, &tag_log_group, &tag_resource, &untag_log_group,
    &untag_resource};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::logs
