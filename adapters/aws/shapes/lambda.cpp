// The shapes of lambda. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/lambda.hpp"

// clang-format off

namespace stepwell::shapes::lambda {
namespace {

constinit const Shape layer_name = {.name = "LayerName", .type = Type::string, .min = 1, .max = 140,
    .pattern = R"~((arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)~"};
constinit const Shape layer_version_number = {.name = "LayerVersionNumber", .type = Type::long_integer};
constinit const Shape statement_id = {.name = "StatementId", .type = Type::string, .min = 1, .max = 100,
    .pattern = "([a-zA-Z0-9-_]+)"};
constinit const Shape layer_permission_allowed_action = {.name = "LayerPermissionAllowedAction", .type = Type::string,
    .min = 0, .max = 22, .pattern = "lambda:GetLayerVersion"};
constinit const Shape layer_permission_allowed_principal = {.name = "LayerPermissionAllowedPrincipal",
    .type = Type::string, .pattern = R"~(\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root)~"};
constinit const Shape organization_id = {.name = "OrganizationId", .type = Type::string, .min = 0, .max = 34,
    .pattern = "o-[a-z0-9]{10,32}"};
constinit const Shape string = {.name = "String", .type = Type::string};
constinit const Member add_layer_version_permission_request_members[] = {
    {.name = "LayerName", .wire = "LayerName", .shape = &layer_name, .place = Place::uri, .required = true},
    {.name = "VersionNumber", .wire = "VersionNumber", .shape = &layer_version_number, .place = Place::uri, .required = true},
    {.name = "StatementId", .wire = "StatementId", .shape = &statement_id, .required = true},
    {.name = "Action", .wire = "Action", .shape = &layer_permission_allowed_action, .required = true},
    {.name = "Principal", .wire = "Principal", .shape = &layer_permission_allowed_principal, .required = true},
    {"OrganizationId", "OrganizationId", &organization_id},
    {.name = "RevisionId", .wire = "RevisionId", .shape = &string, .place = Place::query}};
constinit const Shape add_layer_version_permission_request = {.name = "AddLayerVersionPermissionRequest",
    .type = Type::structure, .members = add_layer_version_permission_request_members};
constinit const Member add_layer_version_permission_response_members[] = {{"Statement", "Statement", &string},
    {"RevisionId", "RevisionId", &string}};
constinit const Shape add_layer_version_permission_response = {.name = "AddLayerVersionPermissionResponse",
    .type = Type::structure, .members = add_layer_version_permission_response_members};
constinit const Member invalid_parameter_value_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape invalid_parameter_value_exception = {.name = "InvalidParameterValueException",
    .type = Type::structure, .members = invalid_parameter_value_exception_members};
constinit const Member resource_conflict_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape resource_conflict_exception = {.name = "ResourceConflictException", .type = Type::structure,
    .members = resource_conflict_exception_members};
constinit const Member service_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape service_exception = {.name = "ServiceException", .type = Type::structure,
    .members = service_exception_members};
constinit const std::string_view throttle_reason_values[] = {"ConcurrentInvocationLimitExceeded",
    "FunctionInvocationRateLimitExceeded", "ReservedFunctionConcurrentInvocationLimitExceeded",
    "ReservedFunctionInvocationRateLimitExceeded", "CallerRateLimitExceeded", "ConcurrentSnapshotCreateLimitExceeded"};
constinit const Shape throttle_reason = {.name = "ThrottleReason", .type = Type::string,
    .values = throttle_reason_values};
constinit const Member too_many_requests_exception_members[] = {
    {.name = "retryAfterSeconds", .wire = "Retry-After", .shape = &string, .place = Place::header},
    {"Type", "Type", &string}, {"message", "message", &string}, {"Reason", "Reason", &throttle_reason}};
constinit const Shape too_many_requests_exception = {.name = "TooManyRequestsException", .type = Type::structure,
    .members = too_many_requests_exception_members};
constinit const Member policy_length_exceeded_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape policy_length_exceeded_exception = {.name = "PolicyLengthExceededException",
    .type = Type::structure, .members = policy_length_exceeded_exception_members};
constinit const Member resource_not_found_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape resource_not_found_exception = {.name = "ResourceNotFoundException", .type = Type::structure,
    .members = resource_not_found_exception_members};
constinit const Member precondition_failed_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape precondition_failed_exception = {.name = "PreconditionFailedException", .type = Type::structure,
    .members = precondition_failed_exception_members};
constinit const ErrorShape add_layer_version_permission_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"PolicyLengthExceededException", 400, &policy_length_exceeded_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};
constinit const Shape namespaced_function_name = {.name = "NamespacedFunctionName", .type = Type::string, .min = 1,
    .max = 256,
    .pattern = R"~((arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?)~"};
constinit const Shape action = {.name = "Action", .type = Type::string, .pattern = "(lambda:[*]|lambda:[a-zA-Z]+|[*])"};
constinit const Shape principal = {.name = "Principal", .type = Type::string, .pattern = R"~([^\s]+)~"};
constinit const Shape arn = {.name = "Arn", .type = Type::string,
    .pattern = R"~(arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.*))~"};
constinit const Shape source_owner = {.name = "SourceOwner", .type = Type::string, .min = 0, .max = 12,
    .pattern = R"~(\d{12})~"};
constinit const Shape event_source_token = {.name = "EventSourceToken", .type = Type::string, .min = 0, .max = 256,
    .pattern = R"~([a-zA-Z0-9._\-]+)~"};
constinit const Shape numeric_latest_published_or_alias_qualifier = {.name = "NumericLatestPublishedOrAliasQualifier",
    .type = Type::string, .min = 1, .max = 128, .pattern = R"~(\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)~"};
constinit const Shape principal_org_id = {.name = "PrincipalOrgID", .type = Type::string, .min = 12, .max = 34,
    .pattern = "o-[a-z0-9]{10,32}"};
constinit const std::string_view function_url_auth_type_values[] = {"NONE", "AWS_IAM"};
constinit const Shape function_url_auth_type = {.name = "FunctionUrlAuthType", .type = Type::string,
    .values = function_url_auth_type_values};
constinit const Shape invoked_via_function_url = {.name = "InvokedViaFunctionUrl", .type = Type::boolean};
constinit const Member add_permission_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "StatementId", .wire = "StatementId", .shape = &statement_id, .required = true},
    {.name = "Action", .wire = "Action", .shape = &action, .required = true},
    {.name = "Principal", .wire = "Principal", .shape = &principal, .required = true}, {"SourceArn", "SourceArn", &arn},
    {"SourceAccount", "SourceAccount", &source_owner}, {"EventSourceToken", "EventSourceToken", &event_source_token},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query},
    {"RevisionId", "RevisionId", &string}, {"PrincipalOrgID", "PrincipalOrgID", &principal_org_id},
    {"FunctionUrlAuthType", "FunctionUrlAuthType", &function_url_auth_type},
    {"InvokedViaFunctionUrl", "InvokedViaFunctionUrl", &invoked_via_function_url}};
constinit const Shape add_permission_request = {.name = "AddPermissionRequest", .type = Type::structure,
    .members = add_permission_request_members};
constinit const Member add_permission_response_members[] = {{"Statement", "Statement", &string}};
constinit const Shape add_permission_response = {.name = "AddPermissionResponse", .type = Type::structure,
    .members = add_permission_response_members};
constinit const ErrorShape add_permission_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"PolicyLengthExceededException", 400, &policy_length_exceeded_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};
constinit const Shape function_name = {.name = "FunctionName", .type = Type::string, .min = 1, .max = 140,
    .pattern = R"~((arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?)~"};
constinit const Shape alias = {.name = "Alias", .type = Type::string, .min = 1, .max = 128,
    .pattern = "(?!^[0-9]+$)([a-zA-Z0-9-_]+)"};
constinit const Shape version_with_latest_published = {.name = "VersionWithLatestPublished", .type = Type::string,
    .min = 1, .max = 1024, .pattern = R"~((\$LATEST(\.PUBLISHED)?|[0-9]+))~"};
constinit const Shape description = {.name = "Description", .type = Type::string, .min = 0, .max = 256};
constinit const Shape weight = {.name = "Weight", .type = Type::double_number, .min = 0, .max = 1};
constinit const Shape additional_version = {.name = "AdditionalVersion", .type = Type::string, .min = 1, .max = 1024,
    .pattern = "[0-9]+"};
constinit const Shape additional_version_weights = {.name = "AdditionalVersionWeights", .type = Type::map,
    .element = &weight, .key = &additional_version};
constinit const Member alias_routing_configuration_members[] = {
    {"AdditionalVersionWeights", "AdditionalVersionWeights", &additional_version_weights}};
constinit const Shape alias_routing_configuration = {.name = "AliasRoutingConfiguration", .type = Type::structure,
    .members = alias_routing_configuration_members};
constinit const Member create_alias_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Name", .wire = "Name", .shape = &alias, .required = true},
    {.name = "FunctionVersion", .wire = "FunctionVersion", .shape = &version_with_latest_published, .required = true},
    {"Description", "Description", &description}, {"RoutingConfig", "RoutingConfig", &alias_routing_configuration}};
constinit const Shape create_alias_request = {.name = "CreateAliasRequest", .type = Type::structure,
    .members = create_alias_request_members};
constinit const Shape function_arn = {.name = "FunctionArn", .type = Type::string, .min = 0, .max = 10000,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?)~"};
constinit const Shape version = {.name = "Version", .type = Type::string, .min = 1, .max = 1024,
    .pattern = R"~((\$LATEST|[0-9]+))~"};
constinit const Member alias_configuration_members[] = {{"AliasArn", "AliasArn", &function_arn},
    {"Name", "Name", &alias}, {"FunctionVersion", "FunctionVersion", &version},
    {"Description", "Description", &description}, {"RoutingConfig", "RoutingConfig", &alias_routing_configuration},
    {"RevisionId", "RevisionId", &string}};
constinit const Shape alias_configuration = {.name = "AliasConfiguration", .type = Type::structure,
    .members = alias_configuration_members};
constinit const ErrorShape create_alias_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Shape enabled = {.name = "Enabled", .type = Type::boolean};
constinit const Shape batch_size = {.name = "BatchSize", .type = Type::integer, .min = 1, .max = 10000};
constinit const Shape pattern = {.name = "Pattern", .type = Type::string, .min = 0, .max = 4096, .pattern = ".*"};
constinit const Member filter_members[] = {{"Pattern", "Pattern", &pattern}};
constinit const Shape filter = {.name = "Filter", .type = Type::structure, .members = filter_members};
constinit const Shape filter_list = {.name = "FilterList", .type = Type::list, .element = &filter};
constinit const Member filter_criteria_members[] = {{"Filters", "Filters", &filter_list}};
constinit const Shape filter_criteria = {.name = "FilterCriteria", .type = Type::structure,
    .members = filter_criteria_members};
constinit const Shape maximum_batching_window_in_seconds = {.name = "MaximumBatchingWindowInSeconds",
    .type = Type::integer, .min = 0, .max = 300};
constinit const Shape parallelization_factor = {.name = "ParallelizationFactor", .type = Type::integer, .min = 1,
    .max = 10};
constinit const std::string_view event_source_position_values[] = {"TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"};
constinit const Shape event_source_position = {.name = "EventSourcePosition", .type = Type::string,
    .values = event_source_position_values};
constinit const Shape date = {.name = "Date", .type = Type::timestamp};
constinit const Shape destination_arn = {.name = "DestinationArn", .type = Type::string, .min = 0, .max = 350,
    .pattern = R"~($|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*))~"};
constinit const Member on_success_members[] = {{"Destination", "Destination", &destination_arn}};
constinit const Shape on_success = {.name = "OnSuccess", .type = Type::structure, .members = on_success_members};
constinit const Member on_failure_members[] = {{"Destination", "Destination", &destination_arn}};
constinit const Shape on_failure = {.name = "OnFailure", .type = Type::structure, .members = on_failure_members};
constinit const Member destination_config_members[] = {{"OnSuccess", "OnSuccess", &on_success},
    {"OnFailure", "OnFailure", &on_failure}};
constinit const Shape destination_config = {.name = "DestinationConfig", .type = Type::structure,
    .members = destination_config_members};
constinit const Shape maximum_record_age_in_seconds = {.name = "MaximumRecordAgeInSeconds", .type = Type::integer,
    .min = -1, .max = 604800};
constinit const Shape bisect_batch_on_function_error = {.name = "BisectBatchOnFunctionError", .type = Type::boolean};
constinit const Shape maximum_retry_attempts_event_source_mapping = {.name = "MaximumRetryAttemptsEventSourceMapping",
    .type = Type::integer, .min = -1, .max = 10000};
constinit const Shape tag_value = {.name = "TagValue", .type = Type::string};
constinit const Shape tag_key = {.name = "TagKey", .type = Type::string};
constinit const Shape tags = {.name = "Tags", .type = Type::map, .element = &tag_value, .key = &tag_key};
constinit const Shape tumbling_window_in_seconds = {.name = "TumblingWindowInSeconds", .type = Type::integer, .min = 0,
    .max = 900};
constinit const Shape topic = {.name = "Topic", .type = Type::string, .min = 1, .max = 249,
    .pattern = R"~([^.]([a-zA-Z0-9\-_.]+))~"};
constinit const Shape topics = {.name = "Topics", .type = Type::list, .element = &topic, .min = 1, .max = 1};
constinit const Shape queue = {.name = "Queue", .type = Type::string, .min = 1, .max = 1000, .pattern = R"~([\s\S]*)~"};
constinit const Shape queues = {.name = "Queues", .type = Type::list, .element = &queue, .min = 1, .max = 1};
constinit const std::string_view source_access_type_values[] = {"BASIC_AUTH", "VPC_SUBNET", "VPC_SECURITY_GROUP",
    "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH", "VIRTUAL_HOST", "CLIENT_CERTIFICATE_TLS_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE"};
constinit const Shape source_access_type = {.name = "SourceAccessType", .type = Type::string,
    .values = source_access_type_values};
constinit const Shape uri = {.name = "URI", .type = Type::string, .min = 1, .max = 200,
    .pattern = R"~([a-zA-Z0-9-\/*:_+=.@-]*)~"};
constinit const Member source_access_configuration_members[] = {{"Type", "Type", &source_access_type},
    {"URI", "URI", &uri}};
constinit const Shape source_access_configuration = {.name = "SourceAccessConfiguration", .type = Type::structure,
    .members = source_access_configuration_members};
constinit const Shape source_access_configurations = {.name = "SourceAccessConfigurations", .type = Type::list,
    .element = &source_access_configuration, .min = 0, .max = 22};
constinit const Shape endpoint = {.name = "Endpoint", .type = Type::string, .min = 1, .max = 300,
    .pattern = R"~((([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5})~"};
constinit const Shape endpoint_lists = {.name = "EndpointLists", .type = Type::list, .element = &endpoint, .min = 1,
    .max = 10};
constinit const std::string_view end_point_type_values[] = {"KAFKA_BOOTSTRAP_SERVERS"};
constinit const Shape end_point_type = {.name = "EndPointType", .type = Type::string, .values = end_point_type_values};
constinit const Shape endpoints = {.name = "Endpoints", .type = Type::map, .element = &endpoint_lists,
    .key = &end_point_type, .min = 1, .max = 2};
constinit const Member self_managed_event_source_members[] = {{"Endpoints", "Endpoints", &endpoints}};
constinit const Shape self_managed_event_source = {.name = "SelfManagedEventSource", .type = Type::structure,
    .members = self_managed_event_source_members};
constinit const std::string_view function_response_type_values[] = {"ReportBatchItemFailures"};
constinit const Shape function_response_type = {.name = "FunctionResponseType", .type = Type::string,
    .values = function_response_type_values};
constinit const Shape function_response_type_list = {.name = "FunctionResponseTypeList", .type = Type::list,
    .element = &function_response_type, .min = 0, .max = 1};
constinit const Shape schema_registry_uri = {.name = "SchemaRegistryUri", .type = Type::string, .min = 1, .max = 10000,
    .pattern = R"~([a-zA-Z0-9-\/*:_+=.@-]*)~"};
constinit const std::string_view schema_registry_event_record_format_values[] = {"JSON", "SOURCE"};
constinit const Shape schema_registry_event_record_format = {.name = "SchemaRegistryEventRecordFormat",
    .type = Type::string, .values = schema_registry_event_record_format_values};
constinit const std::string_view kafka_schema_registry_auth_type_values[] = {"BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE"};
constinit const Shape kafka_schema_registry_auth_type = {.name = "KafkaSchemaRegistryAuthType", .type = Type::string,
    .values = kafka_schema_registry_auth_type_values};
constinit const Member kafka_schema_registry_access_config_members[] = {
    {"Type", "Type", &kafka_schema_registry_auth_type}, {"URI", "URI", &arn}};
constinit const Shape kafka_schema_registry_access_config = {.name = "KafkaSchemaRegistryAccessConfig",
    .type = Type::structure, .members = kafka_schema_registry_access_config_members};
constinit const Shape kafka_schema_registry_access_config_list = {.name = "KafkaSchemaRegistryAccessConfigList",
    .type = Type::list, .element = &kafka_schema_registry_access_config};
constinit const std::string_view kafka_schema_validation_attribute_values[] = {"KEY", "VALUE"};
constinit const Shape kafka_schema_validation_attribute = {.name = "KafkaSchemaValidationAttribute",
    .type = Type::string, .values = kafka_schema_validation_attribute_values};
constinit const Member kafka_schema_validation_config_members[] = {
    {"Attribute", "Attribute", &kafka_schema_validation_attribute}};
constinit const Shape kafka_schema_validation_config = {.name = "KafkaSchemaValidationConfig", .type = Type::structure,
    .members = kafka_schema_validation_config_members};
constinit const Shape kafka_schema_validation_config_list = {.name = "KafkaSchemaValidationConfigList",
    .type = Type::list, .element = &kafka_schema_validation_config};
constinit const Member kafka_schema_registry_config_members[] = {
    {"SchemaRegistryURI", "SchemaRegistryURI", &schema_registry_uri},
    {"EventRecordFormat", "EventRecordFormat", &schema_registry_event_record_format},
    {"AccessConfigs", "AccessConfigs", &kafka_schema_registry_access_config_list},
    {"SchemaValidationConfigs", "SchemaValidationConfigs", &kafka_schema_validation_config_list}};
constinit const Shape kafka_schema_registry_config = {.name = "KafkaSchemaRegistryConfig", .type = Type::structure,
    .members = kafka_schema_registry_config_members};
constinit const Member amazon_managed_kafka_event_source_config_members[] = {
    {"ConsumerGroupId", "ConsumerGroupId", &uri},
    {"SchemaRegistryConfig", "SchemaRegistryConfig", &kafka_schema_registry_config}};
constinit const Shape amazon_managed_kafka_event_source_config = {.name = "AmazonManagedKafkaEventSourceConfig",
    .type = Type::structure, .members = amazon_managed_kafka_event_source_config_members};
constinit const Member self_managed_kafka_event_source_config_members[] = {
    {"ConsumerGroupId", "ConsumerGroupId", &uri},
    {"SchemaRegistryConfig", "SchemaRegistryConfig", &kafka_schema_registry_config}};
constinit const Shape self_managed_kafka_event_source_config = {.name = "SelfManagedKafkaEventSourceConfig",
    .type = Type::structure, .members = self_managed_kafka_event_source_config_members};
constinit const Shape maximum_concurrency = {.name = "MaximumConcurrency", .type = Type::integer, .min = 2, .max = 1000};
constinit const Member scaling_config_members[] = {{"MaximumConcurrency", "MaximumConcurrency", &maximum_concurrency}};
constinit const Shape scaling_config = {.name = "ScalingConfig", .type = Type::structure,
    .members = scaling_config_members};
constinit const Shape database_name = {.name = "DatabaseName", .type = Type::string, .min = 1, .max = 63,
    .pattern = R"~([^ /\.$\x22]*)~"};
constinit const Shape collection_name = {.name = "CollectionName", .type = Type::string, .min = 1, .max = 57,
    .pattern = R"~((^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*))~"};
constinit const std::string_view full_document_values[] = {"UpdateLookup", "Default"};
constinit const Shape full_document = {.name = "FullDocument", .type = Type::string, .values = full_document_values};
constinit const Member document_db_event_source_config_members[] = {{"DatabaseName", "DatabaseName", &database_name},
    {"CollectionName", "CollectionName", &collection_name}, {"FullDocument", "FullDocument", &full_document}};
constinit const Shape document_db_event_source_config = {.name = "DocumentDBEventSourceConfig", .type = Type::structure,
    .members = document_db_event_source_config_members};
constinit const Shape kms_key_arn = {.name = "KMSKeyArn", .type = Type::string,
    .pattern = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"};
constinit const std::string_view event_source_mapping_metric_values[] = {"EventCount", "ErrorCount", "KafkaMetrics"};
constinit const Shape event_source_mapping_metric = {.name = "EventSourceMappingMetric", .type = Type::string,
    .values = event_source_mapping_metric_values};
constinit const Shape event_source_mapping_metric_list = {.name = "EventSourceMappingMetricList", .type = Type::list,
    .element = &event_source_mapping_metric, .min = 0, .max = 3};
constinit const Member event_source_mapping_metrics_config_members[] = {
    {"Metrics", "Metrics", &event_source_mapping_metric_list}};
constinit const Shape event_source_mapping_metrics_config = {.name = "EventSourceMappingMetricsConfig",
    .type = Type::structure, .members = event_source_mapping_metrics_config_members};
constinit const std::string_view event_source_mapping_system_log_level_values[] = {"DEBUG", "INFO", "WARN"};
constinit const Shape event_source_mapping_system_log_level = {.name = "EventSourceMappingSystemLogLevel",
    .type = Type::string, .values = event_source_mapping_system_log_level_values};
constinit const Member event_source_mapping_logging_config_members[] = {
    {"SystemLogLevel", "SystemLogLevel", &event_source_mapping_system_log_level}};
constinit const Shape event_source_mapping_logging_config = {.name = "EventSourceMappingLoggingConfig",
    .type = Type::structure, .members = event_source_mapping_logging_config_members};
constinit const Shape minimum_number_of_pollers = {.name = "MinimumNumberOfPollers", .type = Type::integer, .min = 1,
    .max = 200};
constinit const Shape maximum_number_of_pollers = {.name = "MaximumNumberOfPollers", .type = Type::integer, .min = 1,
    .max = 2000};
constinit const Shape provisioned_poller_group_name = {.name = "ProvisionedPollerGroupName", .type = Type::string,
    .min = 0, .max = 128, .pattern = "[a-zA-Z0-9-_]*"};
constinit const Member provisioned_poller_config_members[] = {
    {"MinimumPollers", "MinimumPollers", &minimum_number_of_pollers},
    {"MaximumPollers", "MaximumPollers", &maximum_number_of_pollers},
    {"PollerGroupName", "PollerGroupName", &provisioned_poller_group_name}};
constinit const Shape provisioned_poller_config = {.name = "ProvisionedPollerConfig", .type = Type::structure,
    .members = provisioned_poller_config_members};
constinit const Member create_event_source_mapping_request_members[] = {{"EventSourceArn", "EventSourceArn", &arn},
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .required = true},
    {"Enabled", "Enabled", &enabled}, {"BatchSize", "BatchSize", &batch_size},
    {"FilterCriteria", "FilterCriteria", &filter_criteria},
    {"MaximumBatchingWindowInSeconds", "MaximumBatchingWindowInSeconds", &maximum_batching_window_in_seconds},
    {"ParallelizationFactor", "ParallelizationFactor", &parallelization_factor},
    {"StartingPosition", "StartingPosition", &event_source_position},
    {"StartingPositionTimestamp", "StartingPositionTimestamp", &date},
    {"DestinationConfig", "DestinationConfig", &destination_config},
    {"MaximumRecordAgeInSeconds", "MaximumRecordAgeInSeconds", &maximum_record_age_in_seconds},
    {"BisectBatchOnFunctionError", "BisectBatchOnFunctionError", &bisect_batch_on_function_error},
    {"MaximumRetryAttempts", "MaximumRetryAttempts", &maximum_retry_attempts_event_source_mapping},
    {"Tags", "Tags", &tags}, {"TumblingWindowInSeconds", "TumblingWindowInSeconds", &tumbling_window_in_seconds},
    {"Topics", "Topics", &topics}, {"Queues", "Queues", &queues},
    {"SourceAccessConfigurations", "SourceAccessConfigurations", &source_access_configurations},
    {"SelfManagedEventSource", "SelfManagedEventSource", &self_managed_event_source},
    {"FunctionResponseTypes", "FunctionResponseTypes", &function_response_type_list},
    {"AmazonManagedKafkaEventSourceConfig", "AmazonManagedKafkaEventSourceConfig", &amazon_managed_kafka_event_source_config},
    {"SelfManagedKafkaEventSourceConfig", "SelfManagedKafkaEventSourceConfig", &self_managed_kafka_event_source_config},
    {"ScalingConfig", "ScalingConfig", &scaling_config},
    {"DocumentDBEventSourceConfig", "DocumentDBEventSourceConfig", &document_db_event_source_config},
    {"KMSKeyArn", "KMSKeyArn", &kms_key_arn}, {"MetricsConfig", "MetricsConfig", &event_source_mapping_metrics_config},
    {"LoggingConfig", "LoggingConfig", &event_source_mapping_logging_config},
    {"ProvisionedPollerConfig", "ProvisionedPollerConfig", &provisioned_poller_config}};
constinit const Shape create_event_source_mapping_request = {.name = "CreateEventSourceMappingRequest",
    .type = Type::structure, .members = create_event_source_mapping_request_members};
constinit const Shape filter_criteria_error_code = {.name = "FilterCriteriaErrorCode", .type = Type::string, .min = 10,
    .max = 50, .pattern = "[A-Za-z]+Exception"};
constinit const Shape filter_criteria_error_message = {.name = "FilterCriteriaErrorMessage", .type = Type::string,
    .min = 10, .max = 2048, .pattern = ".*"};
constinit const Member filter_criteria_error_members[] = {{"ErrorCode", "ErrorCode", &filter_criteria_error_code},
    {"Message", "Message", &filter_criteria_error_message}};
constinit const Shape filter_criteria_error = {.name = "FilterCriteriaError", .type = Type::structure,
    .members = filter_criteria_error_members};
constinit const Shape event_source_mapping_arn = {.name = "EventSourceMappingArn", .type = Type::string, .min = 85,
    .max = 120,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})~"};
constinit const Member event_source_mapping_configuration_members[] = {{"UUID", "UUID", &string},
    {"StartingPosition", "StartingPosition", &event_source_position},
    {"StartingPositionTimestamp", "StartingPositionTimestamp", &date}, {"BatchSize", "BatchSize", &batch_size},
    {"MaximumBatchingWindowInSeconds", "MaximumBatchingWindowInSeconds", &maximum_batching_window_in_seconds},
    {"ParallelizationFactor", "ParallelizationFactor", &parallelization_factor},
    {"EventSourceArn", "EventSourceArn", &arn}, {"FilterCriteria", "FilterCriteria", &filter_criteria},
    {"FunctionArn", "FunctionArn", &function_arn}, {"LastModified", "LastModified", &date},
    {"LastProcessingResult", "LastProcessingResult", &string}, {"State", "State", &string},
    {"StateTransitionReason", "StateTransitionReason", &string},
    {"DestinationConfig", "DestinationConfig", &destination_config}, {"Topics", "Topics", &topics},
    {"Queues", "Queues", &queues},
    {"SourceAccessConfigurations", "SourceAccessConfigurations", &source_access_configurations},
    {"SelfManagedEventSource", "SelfManagedEventSource", &self_managed_event_source},
    {"MaximumRecordAgeInSeconds", "MaximumRecordAgeInSeconds", &maximum_record_age_in_seconds},
    {"BisectBatchOnFunctionError", "BisectBatchOnFunctionError", &bisect_batch_on_function_error},
    {"MaximumRetryAttempts", "MaximumRetryAttempts", &maximum_retry_attempts_event_source_mapping},
    {"TumblingWindowInSeconds", "TumblingWindowInSeconds", &tumbling_window_in_seconds},
    {"FunctionResponseTypes", "FunctionResponseTypes", &function_response_type_list},
    {"AmazonManagedKafkaEventSourceConfig", "AmazonManagedKafkaEventSourceConfig", &amazon_managed_kafka_event_source_config},
    {"SelfManagedKafkaEventSourceConfig", "SelfManagedKafkaEventSourceConfig", &self_managed_kafka_event_source_config},
    {"ScalingConfig", "ScalingConfig", &scaling_config},
    {"DocumentDBEventSourceConfig", "DocumentDBEventSourceConfig", &document_db_event_source_config},
    {"KMSKeyArn", "KMSKeyArn", &kms_key_arn}, {"FilterCriteriaError", "FilterCriteriaError", &filter_criteria_error},
    {"EventSourceMappingArn", "EventSourceMappingArn", &event_source_mapping_arn},
    {"MetricsConfig", "MetricsConfig", &event_source_mapping_metrics_config},
    {"LoggingConfig", "LoggingConfig", &event_source_mapping_logging_config},
    {"ProvisionedPollerConfig", "ProvisionedPollerConfig", &provisioned_poller_config}};
constinit const Shape event_source_mapping_configuration = {.name = "EventSourceMappingConfiguration",
    .type = Type::structure, .members = event_source_mapping_configuration_members};
constinit const ErrorShape create_event_source_mapping_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const std::string_view runtime_values[] = {"nodejs", "nodejs4.3", "nodejs6.10", "nodejs8.10", "nodejs10.x",
    "nodejs12.x", "nodejs14.x", "nodejs16.x", "java8", "java8.al2", "java11", "python2.7", "python3.6", "python3.7",
    "python3.8", "python3.9", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet6", "dotnet8",
    "nodejs4.3-edge", "go1.x", "ruby2.5", "ruby2.7", "provided", "provided.al2", "nodejs18.x", "python3.10", "java17",
    "ruby3.2", "ruby3.3", "ruby3.4", "python3.11", "nodejs20.x", "provided.al2023", "python3.12", "java21",
    "python3.13", "nodejs22.x", "nodejs24.x", "python3.14", "java25", "dotnet10", "ruby4.0"};
constinit const Shape runtime = {.name = "Runtime", .type = Type::string, .values = runtime_values};
constinit const Shape role_arn = {.name = "RoleArn", .type = Type::string,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+)~"};
constinit const Shape handler = {.name = "Handler", .type = Type::string, .min = 0, .max = 128, .pattern = R"~([^\s]+)~"};
constinit const Shape blob = {.name = "Blob", .type = Type::blob, .sensitive = true};
constinit const Shape s3_bucket = {.name = "S3Bucket", .type = Type::string, .min = 3, .max = 63,
    .pattern = R"~([0-9A-Za-z\.\-_]*(?<!\.))~"};
constinit const Shape s3_key = {.name = "S3Key", .type = Type::string, .min = 1, .max = 1024};
constinit const Shape s3_object_version = {.name = "S3ObjectVersion", .type = Type::string, .min = 1, .max = 1024};
constinit const Member function_code_members[] = {{"ZipFile", "ZipFile", &blob}, {"S3Bucket", "S3Bucket", &s3_bucket},
    {"S3Key", "S3Key", &s3_key}, {"S3ObjectVersion", "S3ObjectVersion", &s3_object_version},
    {"ImageUri", "ImageUri", &string}, {"SourceKMSKeyArn", "SourceKMSKeyArn", &kms_key_arn}};
constinit const Shape function_code = {.name = "FunctionCode", .type = Type::structure, .members = function_code_members};
constinit const Shape timeout = {.name = "Timeout", .type = Type::integer, .min = 1};
constinit const Shape memory_size = {.name = "MemorySize", .type = Type::integer, .min = 128, .max = 32768};
constinit const Shape boolean = {.name = "Boolean", .type = Type::boolean};
constinit const Shape subnet_id = {.name = "SubnetId", .type = Type::string};
constinit const Shape subnet_ids = {.name = "SubnetIds", .type = Type::list, .element = &subnet_id, .min = 0, .max = 16};
constinit const Shape security_group_id = {.name = "SecurityGroupId", .type = Type::string};
constinit const Shape security_group_ids = {.name = "SecurityGroupIds", .type = Type::list,
    .element = &security_group_id, .min = 0, .max = 5};
constinit const Shape nullable_boolean = {.name = "NullableBoolean", .type = Type::boolean};
constinit const Member vpc_config_members[] = {{"SubnetIds", "SubnetIds", &subnet_ids},
    {"SecurityGroupIds", "SecurityGroupIds", &security_group_ids},
    {"Ipv6AllowedForDualStack", "Ipv6AllowedForDualStack", &nullable_boolean}};
constinit const Shape vpc_config = {.name = "VpcConfig", .type = Type::structure, .members = vpc_config_members};
constinit const std::string_view package_type_values[] = {"Zip", "Image"};
constinit const Shape package_type = {.name = "PackageType", .type = Type::string, .values = package_type_values};
constinit const Shape resource_arn = {.name = "ResourceArn", .type = Type::string,
    .pattern = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"};
constinit const Member dead_letter_config_members[] = {{"TargetArn", "TargetArn", &resource_arn}};
constinit const Shape dead_letter_config = {.name = "DeadLetterConfig", .type = Type::structure,
    .members = dead_letter_config_members};
constinit const Shape environment_variable_value = {.name = "EnvironmentVariableValue", .type = Type::string,
    .sensitive = true};
constinit const Shape environment_variable_name = {.name = "EnvironmentVariableName", .type = Type::string,
    .pattern = "[a-zA-Z]([a-zA-Z0-9_])+", .sensitive = true};
constinit const Shape environment_variables = {.name = "EnvironmentVariables", .type = Type::map,
    .element = &environment_variable_value, .key = &environment_variable_name, .sensitive = true};
constinit const Member environment_members[] = {{"Variables", "Variables", &environment_variables}};
constinit const Shape environment = {.name = "Environment", .type = Type::structure, .members = environment_members};
constinit const std::string_view tracing_mode_values[] = {"Active", "PassThrough"};
constinit const Shape tracing_mode = {.name = "TracingMode", .type = Type::string, .values = tracing_mode_values};
constinit const Member tracing_config_members[] = {{"Mode", "Mode", &tracing_mode}};
constinit const Shape tracing_config = {.name = "TracingConfig", .type = Type::structure,
    .members = tracing_config_members};
constinit const Shape layer_version_arn = {.name = "LayerVersionArn", .type = Type::string, .min = 1, .max = 140,
    .pattern = R"~(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)~"};
constinit const Shape layer_list = {.name = "LayerList", .type = Type::list, .element = &layer_version_arn};
constinit const Shape file_system_arn = {.name = "FileSystemArn", .type = Type::string, .min = 0, .max = 256,
    .pattern = R"~(arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40})~"};
constinit const Shape local_mount_path = {.name = "LocalMountPath", .type = Type::string, .min = 0, .max = 160,
    .pattern = "/mnt/[a-zA-Z0-9-_.]+"};
constinit const Member file_system_config_members[] = {
    {.name = "Arn", .wire = "Arn", .shape = &file_system_arn, .required = true},
    {.name = "LocalMountPath", .wire = "LocalMountPath", .shape = &local_mount_path, .required = true}};
constinit const Shape file_system_config = {.name = "FileSystemConfig", .type = Type::structure,
    .members = file_system_config_members};
constinit const Shape file_system_config_list = {.name = "FileSystemConfigList", .type = Type::list,
    .element = &file_system_config, .min = 0, .max = 1};
constinit const Shape string_list = {.name = "StringList", .type = Type::list, .element = &string, .min = 0, .max = 1500};
constinit const Shape working_directory = {.name = "WorkingDirectory", .type = Type::string, .min = 0, .max = 1000};
constinit const Member image_config_members[] = {{"EntryPoint", "EntryPoint", &string_list},
    {"Command", "Command", &string_list}, {"WorkingDirectory", "WorkingDirectory", &working_directory}};
constinit const Shape image_config = {.name = "ImageConfig", .type = Type::structure, .members = image_config_members};
constinit const Shape code_signing_config_arn = {.name = "CodeSigningConfigArn", .type = Type::string, .min = 0,
    .max = 200,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17})~"};
constinit const std::string_view architecture_values[] = {"x86_64", "arm64"};
constinit const Shape architecture = {.name = "Architecture", .type = Type::string, .values = architecture_values};
constinit const Shape architectures_list = {.name = "ArchitecturesList", .type = Type::list, .element = &architecture,
    .min = 1, .max = 1};
constinit const Shape ephemeral_storage_size = {.name = "EphemeralStorageSize", .type = Type::integer, .min = 512,
    .max = 10240};
constinit const Member ephemeral_storage_members[] = {
    {.name = "Size", .wire = "Size", .shape = &ephemeral_storage_size, .required = true}};
constinit const Shape ephemeral_storage = {.name = "EphemeralStorage", .type = Type::structure,
    .members = ephemeral_storage_members};
constinit const std::string_view snap_start_apply_on_values[] = {"PublishedVersions", "None"};
constinit const Shape snap_start_apply_on = {.name = "SnapStartApplyOn", .type = Type::string,
    .values = snap_start_apply_on_values};
constinit const Member snap_start_members[] = {{"ApplyOn", "ApplyOn", &snap_start_apply_on}};
constinit const Shape snap_start = {.name = "SnapStart", .type = Type::structure, .members = snap_start_members};
constinit const std::string_view log_format_values[] = {"JSON", "Text"};
constinit const Shape log_format = {.name = "LogFormat", .type = Type::string, .values = log_format_values};
constinit const std::string_view application_log_level_values[] = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"};
constinit const Shape application_log_level = {.name = "ApplicationLogLevel", .type = Type::string,
    .values = application_log_level_values};
constinit const std::string_view system_log_level_values[] = {"DEBUG", "INFO", "WARN"};
constinit const Shape system_log_level = {.name = "SystemLogLevel", .type = Type::string,
    .values = system_log_level_values};
constinit const Shape log_group = {.name = "LogGroup", .type = Type::string, .min = 1, .max = 512,
    .pattern = R"~([\.\-_/#A-Za-z0-9]+)~"};
constinit const Member logging_config_members[] = {{"LogFormat", "LogFormat", &log_format},
    {"ApplicationLogLevel", "ApplicationLogLevel", &application_log_level},
    {"SystemLogLevel", "SystemLogLevel", &system_log_level}, {"LogGroup", "LogGroup", &log_group}};
constinit const Shape logging_config = {.name = "LoggingConfig", .type = Type::structure,
    .members = logging_config_members};
constinit const Shape capacity_provider_arn = {.name = "CapacityProviderArn", .type = Type::string, .min = 1,
    .max = 140,
    .pattern = R"~(arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)~"};
constinit const Shape per_execution_environment_max_concurrency = {.name = "PerExecutionEnvironmentMaxConcurrency",
    .type = Type::integer, .min = 1, .max = 1600};
constinit const Shape execution_environment_memory_gi_b_per_v_cpu = {.name = "ExecutionEnvironmentMemoryGiBPerVCpu",
    .type = Type::double_number, .min = 2, .max = 8};
constinit const Member lambda_managed_instances_capacity_provider_config_members[] = {
    {.name = "CapacityProviderArn", .wire = "CapacityProviderArn", .shape = &capacity_provider_arn, .required = true},
    {"PerExecutionEnvironmentMaxConcurrency", "PerExecutionEnvironmentMaxConcurrency", &per_execution_environment_max_concurrency},
    {"ExecutionEnvironmentMemoryGiBPerVCpu", "ExecutionEnvironmentMemoryGiBPerVCpu", &execution_environment_memory_gi_b_per_v_cpu}};
constinit const Shape lambda_managed_instances_capacity_provider_config = {
    .name = "LambdaManagedInstancesCapacityProviderConfig", .type = Type::structure,
    .members = lambda_managed_instances_capacity_provider_config_members};
constinit const Member capacity_provider_config_members[] = {
    {.name = "LambdaManagedInstancesCapacityProviderConfig", .wire = "LambdaManagedInstancesCapacityProviderConfig", .shape = &lambda_managed_instances_capacity_provider_config, .required = true}};
constinit const Shape capacity_provider_config = {.name = "CapacityProviderConfig", .type = Type::structure,
    .members = capacity_provider_config_members};
constinit const std::string_view function_version_latest_published_values[] = {"LATEST_PUBLISHED"};
constinit const Shape function_version_latest_published = {.name = "FunctionVersionLatestPublished",
    .type = Type::string, .values = function_version_latest_published_values};
constinit const Shape retention_period_in_days = {.name = "RetentionPeriodInDays", .type = Type::integer, .min = 1,
    .max = 90};
constinit const Shape execution_timeout = {.name = "ExecutionTimeout", .type = Type::integer, .min = 1, .max = 31622400};
constinit const Member durable_config_members[] = {
    {"RetentionPeriodInDays", "RetentionPeriodInDays", &retention_period_in_days},
    {"ExecutionTimeout", "ExecutionTimeout", &execution_timeout}};
constinit const Shape durable_config = {.name = "DurableConfig", .type = Type::structure,
    .members = durable_config_members};
constinit const std::string_view tenant_isolation_mode_values[] = {"PER_TENANT"};
constinit const Shape tenant_isolation_mode = {.name = "TenantIsolationMode", .type = Type::string,
    .values = tenant_isolation_mode_values};
constinit const Member tenancy_config_members[] = {
    {.name = "TenantIsolationMode", .wire = "TenantIsolationMode", .shape = &tenant_isolation_mode, .required = true}};
constinit const Shape tenancy_config = {.name = "TenancyConfig", .type = Type::structure,
    .members = tenancy_config_members};
constinit const Member create_function_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .required = true},
    {"Runtime", "Runtime", &runtime}, {.name = "Role", .wire = "Role", .shape = &role_arn, .required = true},
    {"Handler", "Handler", &handler}, {.name = "Code", .wire = "Code", .shape = &function_code, .required = true},
    {"Description", "Description", &description}, {"Timeout", "Timeout", &timeout},
    {"MemorySize", "MemorySize", &memory_size}, {"Publish", "Publish", &boolean},
    {"VpcConfig", "VpcConfig", &vpc_config}, {"PackageType", "PackageType", &package_type},
    {"DeadLetterConfig", "DeadLetterConfig", &dead_letter_config}, {"Environment", "Environment", &environment},
    {"KMSKeyArn", "KMSKeyArn", &kms_key_arn}, {"TracingConfig", "TracingConfig", &tracing_config},
    {"Tags", "Tags", &tags}, {"Layers", "Layers", &layer_list},
    {"FileSystemConfigs", "FileSystemConfigs", &file_system_config_list}, {"ImageConfig", "ImageConfig", &image_config},
    {"CodeSigningConfigArn", "CodeSigningConfigArn", &code_signing_config_arn},
    {"Architectures", "Architectures", &architectures_list},
    {"EphemeralStorage", "EphemeralStorage", &ephemeral_storage}, {"SnapStart", "SnapStart", &snap_start},
    {"LoggingConfig", "LoggingConfig", &logging_config},
    {"CapacityProviderConfig", "CapacityProviderConfig", &capacity_provider_config},
    {"PublishTo", "PublishTo", &function_version_latest_published}, {"DurableConfig", "DurableConfig", &durable_config},
    {"TenancyConfig", "TenancyConfig", &tenancy_config}};
constinit const Shape create_function_request = {.name = "CreateFunctionRequest", .type = Type::structure,
    .members = create_function_request_members};
constinit const Shape name_spaced_function_arn = {.name = "NameSpacedFunctionArn", .type = Type::string, .min = 0,
    .max = 10000,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?)~"};
constinit const Shape long_ = {.name = "Long", .type = Type::long_integer};
constinit const Shape timestamp = {.name = "Timestamp", .type = Type::string};
constinit const Shape vpc_id = {.name = "VpcId", .type = Type::string};
constinit const Member vpc_config_response_members[] = {{"SubnetIds", "SubnetIds", &subnet_ids},
    {"SecurityGroupIds", "SecurityGroupIds", &security_group_ids}, {"VpcId", "VpcId", &vpc_id},
    {"Ipv6AllowedForDualStack", "Ipv6AllowedForDualStack", &nullable_boolean}};
constinit const Shape vpc_config_response = {.name = "VpcConfigResponse", .type = Type::structure,
    .members = vpc_config_response_members};
constinit const Shape sensitive_string = {.name = "SensitiveString", .type = Type::string, .sensitive = true};
constinit const Member environment_error_members[] = {{"ErrorCode", "ErrorCode", &string},
    {"Message", "Message", &sensitive_string}};
constinit const Shape environment_error = {.name = "EnvironmentError", .type = Type::structure,
    .members = environment_error_members};
constinit const Member environment_response_members[] = {{"Variables", "Variables", &environment_variables},
    {"Error", "Error", &environment_error}};
constinit const Shape environment_response = {.name = "EnvironmentResponse", .type = Type::structure,
    .members = environment_response_members};
constinit const Member tracing_config_response_members[] = {{"Mode", "Mode", &tracing_mode}};
constinit const Shape tracing_config_response = {.name = "TracingConfigResponse", .type = Type::structure,
    .members = tracing_config_response_members};
constinit const Member layer_members[] = {{"Arn", "Arn", &layer_version_arn}, {"CodeSize", "CodeSize", &long_},
    {"SigningProfileVersionArn", "SigningProfileVersionArn", &arn}, {"SigningJobArn", "SigningJobArn", &arn}};
constinit const Shape layer = {.name = "Layer", .type = Type::structure, .members = layer_members};
constinit const Shape layers_reference_list = {.name = "LayersReferenceList", .type = Type::list, .element = &layer};
constinit const std::string_view state_values[] = {"Pending", "Active", "Inactive", "Failed", "Deactivating",
    "Deactivated", "ActiveNonInvocable", "Deleting"};
constinit const Shape state = {.name = "State", .type = Type::string, .values = state_values};
constinit const Shape state_reason = {.name = "StateReason", .type = Type::string};
constinit const std::string_view state_reason_code_values[] = {"Idle", "Creating", "Restoring", "EniLimitExceeded",
    "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet",
    "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound",
    "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure",
    "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "DrainingDurableExecutions",
    "VcpuLimitExceeded", "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded",
    "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError",
    "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied",
    "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl"};
constinit const Shape state_reason_code = {.name = "StateReasonCode", .type = Type::string,
    .values = state_reason_code_values};
constinit const std::string_view last_update_status_values[] = {"Successful", "Failed", "InProgress"};
constinit const Shape last_update_status = {.name = "LastUpdateStatus", .type = Type::string,
    .values = last_update_status_values};
constinit const Shape last_update_status_reason = {.name = "LastUpdateStatusReason", .type = Type::string};
constinit const std::string_view last_update_status_reason_code_values[] = {"EniLimitExceeded",
    "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet",
    "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound",
    "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure",
    "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "VcpuLimitExceeded",
    "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded",
    "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError",
    "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied",
    "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl"};
constinit const Shape last_update_status_reason_code = {.name = "LastUpdateStatusReasonCode", .type = Type::string,
    .values = last_update_status_reason_code_values};
constinit const Member image_config_error_members[] = {{"ErrorCode", "ErrorCode", &string},
    {"Message", "Message", &sensitive_string}};
constinit const Shape image_config_error = {.name = "ImageConfigError", .type = Type::structure,
    .members = image_config_error_members};
constinit const Member image_config_response_members[] = {{"ImageConfig", "ImageConfig", &image_config},
    {"Error", "Error", &image_config_error}};
constinit const Shape image_config_response = {.name = "ImageConfigResponse", .type = Type::structure,
    .members = image_config_response_members};
constinit const std::string_view snap_start_optimization_status_values[] = {"On", "Off"};
constinit const Shape snap_start_optimization_status = {.name = "SnapStartOptimizationStatus", .type = Type::string,
    .values = snap_start_optimization_status_values};
constinit const Member snap_start_response_members[] = {{"ApplyOn", "ApplyOn", &snap_start_apply_on},
    {"OptimizationStatus", "OptimizationStatus", &snap_start_optimization_status}};
constinit const Shape snap_start_response = {.name = "SnapStartResponse", .type = Type::structure,
    .members = snap_start_response_members};
constinit const Shape runtime_version_arn = {.name = "RuntimeVersionArn", .type = Type::string, .min = 26, .max = 2048,
    .pattern = R"~(arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}::runtime:.+)~"};
constinit const Member runtime_version_error_members[] = {{"ErrorCode", "ErrorCode", &string},
    {"Message", "Message", &sensitive_string}};
constinit const Shape runtime_version_error = {.name = "RuntimeVersionError", .type = Type::structure,
    .members = runtime_version_error_members};
constinit const Member runtime_version_config_members[] = {
    {"RuntimeVersionArn", "RuntimeVersionArn", &runtime_version_arn}, {"Error", "Error", &runtime_version_error}};
constinit const Shape runtime_version_config = {.name = "RuntimeVersionConfig", .type = Type::structure,
    .members = runtime_version_config_members};
constinit const Member function_configuration_members[] = {{"FunctionName", "FunctionName", &namespaced_function_name},
    {"FunctionArn", "FunctionArn", &name_spaced_function_arn}, {"Runtime", "Runtime", &runtime},
    {"Role", "Role", &role_arn}, {"Handler", "Handler", &handler}, {"CodeSize", "CodeSize", &long_},
    {"Description", "Description", &description}, {"Timeout", "Timeout", &timeout},
    {"MemorySize", "MemorySize", &memory_size}, {"LastModified", "LastModified", &timestamp},
    {"CodeSha256", "CodeSha256", &string}, {"Version", "Version", &version},
    {"VpcConfig", "VpcConfig", &vpc_config_response}, {"DeadLetterConfig", "DeadLetterConfig", &dead_letter_config},
    {"Environment", "Environment", &environment_response}, {"KMSKeyArn", "KMSKeyArn", &kms_key_arn},
    {"TracingConfig", "TracingConfig", &tracing_config_response}, {"MasterArn", "MasterArn", &function_arn},
    {"RevisionId", "RevisionId", &string}, {"Layers", "Layers", &layers_reference_list}, {"State", "State", &state},
    {"StateReason", "StateReason", &state_reason}, {"StateReasonCode", "StateReasonCode", &state_reason_code},
    {"LastUpdateStatus", "LastUpdateStatus", &last_update_status},
    {"LastUpdateStatusReason", "LastUpdateStatusReason", &last_update_status_reason},
    {"LastUpdateStatusReasonCode", "LastUpdateStatusReasonCode", &last_update_status_reason_code},
    {"FileSystemConfigs", "FileSystemConfigs", &file_system_config_list}, {"PackageType", "PackageType", &package_type},
    {"ImageConfigResponse", "ImageConfigResponse", &image_config_response},
    {"SigningProfileVersionArn", "SigningProfileVersionArn", &arn}, {"SigningJobArn", "SigningJobArn", &arn},
    {"Architectures", "Architectures", &architectures_list},
    {"EphemeralStorage", "EphemeralStorage", &ephemeral_storage}, {"SnapStart", "SnapStart", &snap_start_response},
    {"RuntimeVersionConfig", "RuntimeVersionConfig", &runtime_version_config},
    {"LoggingConfig", "LoggingConfig", &logging_config},
    {"CapacityProviderConfig", "CapacityProviderConfig", &capacity_provider_config},
    {"ConfigSha256", "ConfigSha256", &string}, {"DurableConfig", "DurableConfig", &durable_config},
    {"TenancyConfig", "TenancyConfig", &tenancy_config}};
constinit const Shape function_configuration = {.name = "FunctionConfiguration", .type = Type::structure,
    .members = function_configuration_members};
constinit const Member invalid_code_signature_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape invalid_code_signature_exception = {.name = "InvalidCodeSignatureException",
    .type = Type::structure, .members = invalid_code_signature_exception_members};
constinit const Member code_verification_failed_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape code_verification_failed_exception = {.name = "CodeVerificationFailedException",
    .type = Type::structure, .members = code_verification_failed_exception_members};
constinit const Member code_signing_config_not_found_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape code_signing_config_not_found_exception = {.name = "CodeSigningConfigNotFoundException",
    .type = Type::structure, .members = code_signing_config_not_found_exception_members};
constinit const Member code_storage_exceeded_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape code_storage_exceeded_exception = {.name = "CodeStorageExceededException",
    .type = Type::structure, .members = code_storage_exceeded_exception_members};
constinit const Member function_versions_per_capacity_provider_limit_exceeded_exception_members[] = {
    {"Type", "Type", &string}, {"message", "message", &string}};
constinit const Shape function_versions_per_capacity_provider_limit_exceeded_exception = {
    .name = "FunctionVersionsPerCapacityProviderLimitExceededException", .type = Type::structure,
    .members = function_versions_per_capacity_provider_limit_exceeded_exception_members};
constinit const ErrorShape create_function_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"InvalidCodeSignatureException", 400, &invalid_code_signature_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"CodeVerificationFailedException", 400, &code_verification_failed_exception},
    {"CodeSigningConfigNotFoundException", 404, &code_signing_config_not_found_exception},
    {"CodeStorageExceededException", 400, &code_storage_exceeded_exception},
    {"FunctionVersionsPerCapacityProviderLimitExceededException", 400, &function_versions_per_capacity_provider_limit_exceeded_exception}};
constinit const Shape function_url_qualifier = {.name = "FunctionUrlQualifier", .type = Type::string, .min = 1,
    .max = 128, .pattern = R"~(((?!^\d+$)^[0-9a-zA-Z-_]+$))~"};
constinit const Shape allow_credentials = {.name = "AllowCredentials", .type = Type::boolean};
constinit const Shape header = {.name = "Header", .type = Type::string, .min = 0, .max = 1024, .pattern = ".*"};
constinit const Shape headers_list = {.name = "HeadersList", .type = Type::list, .element = &header, .min = 0,
    .max = 100};
constinit const Shape method = {.name = "Method", .type = Type::string, .min = 0, .max = 6, .pattern = ".*"};
constinit const Shape allow_methods_list = {.name = "AllowMethodsList", .type = Type::list, .element = &method,
    .min = 0, .max = 6};
constinit const Shape origin = {.name = "Origin", .type = Type::string, .min = 1, .max = 253, .pattern = ".*"};
constinit const Shape allow_origins_list = {.name = "AllowOriginsList", .type = Type::list, .element = &origin,
    .min = 0, .max = 100};
constinit const Shape max_age = {.name = "MaxAge", .type = Type::integer, .min = 0, .max = 86400};
constinit const Member cors_members[] = {{"AllowCredentials", "AllowCredentials", &allow_credentials},
    {"AllowHeaders", "AllowHeaders", &headers_list}, {"AllowMethods", "AllowMethods", &allow_methods_list},
    {"AllowOrigins", "AllowOrigins", &allow_origins_list}, {"ExposeHeaders", "ExposeHeaders", &headers_list},
    {"MaxAge", "MaxAge", &max_age}};
constinit const Shape cors = {.name = "Cors", .type = Type::structure, .members = cors_members};
constinit const std::string_view invoke_mode_values[] = {"BUFFERED", "RESPONSE_STREAM"};
constinit const Shape invoke_mode = {.name = "InvokeMode", .type = Type::string, .values = invoke_mode_values};
constinit const Member create_function_url_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &function_url_qualifier, .place = Place::query},
    {.name = "AuthType", .wire = "AuthType", .shape = &function_url_auth_type, .required = true},
    {"Cors", "Cors", &cors}, {"InvokeMode", "InvokeMode", &invoke_mode}};
constinit const Shape create_function_url_config_request = {.name = "CreateFunctionUrlConfigRequest",
    .type = Type::structure, .members = create_function_url_config_request_members};
constinit const Shape function_url = {.name = "FunctionUrl", .type = Type::string, .min = 40, .max = 100};
constinit const Member create_function_url_config_response_members[] = {
    {.name = "FunctionUrl", .wire = "FunctionUrl", .shape = &function_url, .required = true},
    {.name = "FunctionArn", .wire = "FunctionArn", .shape = &function_arn, .required = true},
    {.name = "AuthType", .wire = "AuthType", .shape = &function_url_auth_type, .required = true},
    {"Cors", "Cors", &cors}, {.name = "CreationTime", .wire = "CreationTime", .shape = &timestamp, .required = true},
    {"InvokeMode", "InvokeMode", &invoke_mode}};
constinit const Shape create_function_url_config_response = {.name = "CreateFunctionUrlConfigResponse",
    .type = Type::structure, .members = create_function_url_config_response_members};
constinit const ErrorShape create_function_url_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member delete_alias_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Name", .wire = "Name", .shape = &alias, .place = Place::uri, .required = true}};
constinit const Shape delete_alias_request = {.name = "DeleteAliasRequest", .type = Type::structure,
    .members = delete_alias_request_members};
constinit const ErrorShape delete_alias_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member delete_event_source_mapping_request_members[] = {
    {.name = "UUID", .wire = "UUID", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape delete_event_source_mapping_request = {.name = "DeleteEventSourceMappingRequest",
    .type = Type::structure, .members = delete_event_source_mapping_request_members};
constinit const Member resource_in_use_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape resource_in_use_exception = {.name = "ResourceInUseException", .type = Type::structure,
    .members = resource_in_use_exception_members};
constinit const ErrorShape delete_event_source_mapping_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceInUseException", 400, &resource_in_use_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member delete_function_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape delete_function_request = {.name = "DeleteFunctionRequest", .type = Type::structure,
    .members = delete_function_request_members};
constinit const Shape integer = {.name = "Integer", .type = Type::integer};
constinit const Member delete_function_response_members[] = {
    {.name = "StatusCode", .wire = "StatusCode", .shape = &integer, .place = Place::status}};
constinit const Shape delete_function_response = {.name = "DeleteFunctionResponse", .type = Type::structure,
    .members = delete_function_response_members};
constinit const ErrorShape delete_function_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member delete_function_concurrency_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true}};
constinit const Shape delete_function_concurrency_request = {.name = "DeleteFunctionConcurrencyRequest",
    .type = Type::structure, .members = delete_function_concurrency_request_members};
constinit const ErrorShape delete_function_concurrency_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member delete_function_event_invoke_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape delete_function_event_invoke_config_request = {.name = "DeleteFunctionEventInvokeConfigRequest",
    .type = Type::structure, .members = delete_function_event_invoke_config_request_members};
constinit const ErrorShape delete_function_event_invoke_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member delete_function_url_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &function_url_qualifier, .place = Place::query}};
constinit const Shape delete_function_url_config_request = {.name = "DeleteFunctionUrlConfigRequest",
    .type = Type::structure, .members = delete_function_url_config_request_members};
constinit const ErrorShape delete_function_url_config_errors[] = {
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member delete_layer_version_request_members[] = {
    {.name = "LayerName", .wire = "LayerName", .shape = &layer_name, .place = Place::uri, .required = true},
    {.name = "VersionNumber", .wire = "VersionNumber", .shape = &layer_version_number, .place = Place::uri, .required = true}};
constinit const Shape delete_layer_version_request = {.name = "DeleteLayerVersionRequest", .type = Type::structure,
    .members = delete_layer_version_request_members};
constinit const ErrorShape delete_layer_version_errors[] = {{"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Shape qualifier = {.name = "Qualifier", .type = Type::string, .min = 1, .max = 128,
    .pattern = "(|[a-zA-Z0-9$_-]+)"};
constinit const Member delete_provisioned_concurrency_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &qualifier, .place = Place::query, .required = true}};
constinit const Shape delete_provisioned_concurrency_config_request = {
    .name = "DeleteProvisionedConcurrencyConfigRequest", .type = Type::structure,
    .members = delete_provisioned_concurrency_config_request_members};
constinit const ErrorShape delete_provisioned_concurrency_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Shape get_account_settings_request = {.name = "GetAccountSettingsRequest", .type = Type::structure};
constinit const Shape unreserved_concurrent_executions = {.name = "UnreservedConcurrentExecutions",
    .type = Type::integer, .min = 0};
constinit const Member account_limit_members[] = {{"TotalCodeSize", "TotalCodeSize", &long_},
    {"CodeSizeUnzipped", "CodeSizeUnzipped", &long_}, {"CodeSizeZipped", "CodeSizeZipped", &long_},
    {"ConcurrentExecutions", "ConcurrentExecutions", &integer},
    {"UnreservedConcurrentExecutions", "UnreservedConcurrentExecutions", &unreserved_concurrent_executions}};
constinit const Shape account_limit = {.name = "AccountLimit", .type = Type::structure, .members = account_limit_members};
constinit const Member account_usage_members[] = {{"TotalCodeSize", "TotalCodeSize", &long_},
    {"FunctionCount", "FunctionCount", &long_}};
constinit const Shape account_usage = {.name = "AccountUsage", .type = Type::structure, .members = account_usage_members};
constinit const Member get_account_settings_response_members[] = {{"AccountLimit", "AccountLimit", &account_limit},
    {"AccountUsage", "AccountUsage", &account_usage}};
constinit const Shape get_account_settings_response = {.name = "GetAccountSettingsResponse", .type = Type::structure,
    .members = get_account_settings_response_members};
constinit const ErrorShape get_account_settings_errors[] = {{"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member get_alias_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Name", .wire = "Name", .shape = &alias, .place = Place::uri, .required = true}};
constinit const Shape get_alias_request = {.name = "GetAliasRequest", .type = Type::structure,
    .members = get_alias_request_members};
constinit const ErrorShape get_alias_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_event_source_mapping_request_members[] = {
    {.name = "UUID", .wire = "UUID", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape get_event_source_mapping_request = {.name = "GetEventSourceMappingRequest",
    .type = Type::structure, .members = get_event_source_mapping_request_members};
constinit const ErrorShape get_event_source_mapping_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_function_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape get_function_request = {.name = "GetFunctionRequest", .type = Type::structure,
    .members = get_function_request_members};
constinit const Member function_code_location_members[] = {{"RepositoryType", "RepositoryType", &string},
    {"Location", "Location", &string}, {"ImageUri", "ImageUri", &string},
    {"ResolvedImageUri", "ResolvedImageUri", &string}, {"SourceKMSKeyArn", "SourceKMSKeyArn", &string}};
constinit const Shape function_code_location = {.name = "FunctionCodeLocation", .type = Type::structure,
    .members = function_code_location_members};
constinit const Shape tags_error_code = {.name = "TagsErrorCode", .type = Type::string, .min = 10, .max = 21,
    .pattern = "[A-Za-z]+Exception"};
constinit const Shape tags_error_message = {.name = "TagsErrorMessage", .type = Type::string, .min = 84, .max = 1000,
    .pattern = ".*"};
constinit const Member tags_error_members[] = {
    {.name = "ErrorCode", .wire = "ErrorCode", .shape = &tags_error_code, .required = true},
    {.name = "Message", .wire = "Message", .shape = &tags_error_message, .required = true}};
constinit const Shape tags_error = {.name = "TagsError", .type = Type::structure, .members = tags_error_members};
constinit const Shape reserved_concurrent_executions = {.name = "ReservedConcurrentExecutions", .type = Type::integer,
    .min = 0};
constinit const Member concurrency_members[] = {
    {"ReservedConcurrentExecutions", "ReservedConcurrentExecutions", &reserved_concurrent_executions}};
constinit const Shape concurrency = {.name = "Concurrency", .type = Type::structure, .members = concurrency_members};
constinit const Member get_function_response_members[] = {{"Configuration", "Configuration", &function_configuration},
    {"Code", "Code", &function_code_location}, {"Tags", "Tags", &tags}, {"TagsError", "TagsError", &tags_error},
    {"Concurrency", "Concurrency", &concurrency}};
constinit const Shape get_function_response = {.name = "GetFunctionResponse", .type = Type::structure,
    .members = get_function_response_members};
constinit const ErrorShape get_function_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_function_code_signing_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true}};
constinit const Shape get_function_code_signing_config_request = {.name = "GetFunctionCodeSigningConfigRequest",
    .type = Type::structure, .members = get_function_code_signing_config_request_members};
constinit const Member get_function_code_signing_config_response_members[] = {
    {.name = "CodeSigningConfigArn", .wire = "CodeSigningConfigArn", .shape = &code_signing_config_arn, .required = true},
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .required = true}};
constinit const Shape get_function_code_signing_config_response = {.name = "GetFunctionCodeSigningConfigResponse",
    .type = Type::structure, .members = get_function_code_signing_config_response_members};
constinit const ErrorShape get_function_code_signing_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_function_concurrency_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true}};
constinit const Shape get_function_concurrency_request = {.name = "GetFunctionConcurrencyRequest",
    .type = Type::structure, .members = get_function_concurrency_request_members};
constinit const Member get_function_concurrency_response_members[] = {
    {"ReservedConcurrentExecutions", "ReservedConcurrentExecutions", &reserved_concurrent_executions}};
constinit const Shape get_function_concurrency_response = {.name = "GetFunctionConcurrencyResponse",
    .type = Type::structure, .members = get_function_concurrency_response_members};
constinit const ErrorShape get_function_concurrency_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_function_configuration_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape get_function_configuration_request = {.name = "GetFunctionConfigurationRequest",
    .type = Type::structure, .members = get_function_configuration_request_members};
constinit const ErrorShape get_function_configuration_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_function_event_invoke_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape get_function_event_invoke_config_request = {.name = "GetFunctionEventInvokeConfigRequest",
    .type = Type::structure, .members = get_function_event_invoke_config_request_members};
constinit const Shape maximum_retry_attempts = {.name = "MaximumRetryAttempts", .type = Type::integer, .min = 0,
    .max = 2};
constinit const Shape maximum_event_age_in_seconds = {.name = "MaximumEventAgeInSeconds", .type = Type::integer,
    .min = 60, .max = 21600};
constinit const Member function_event_invoke_config_members[] = {{"LastModified", "LastModified", &date},
    {"FunctionArn", "FunctionArn", &function_arn},
    {"MaximumRetryAttempts", "MaximumRetryAttempts", &maximum_retry_attempts},
    {"MaximumEventAgeInSeconds", "MaximumEventAgeInSeconds", &maximum_event_age_in_seconds},
    {"DestinationConfig", "DestinationConfig", &destination_config}};
constinit const Shape function_event_invoke_config = {.name = "FunctionEventInvokeConfig", .type = Type::structure,
    .members = function_event_invoke_config_members};
constinit const ErrorShape get_function_event_invoke_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Shape unqualified_function_name = {.name = "UnqualifiedFunctionName", .type = Type::string, .min = 1,
    .max = 140,
    .pattern = R"~((arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+))~"};
constinit const Member get_function_recursion_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &unqualified_function_name, .place = Place::uri, .required = true}};
constinit const Shape get_function_recursion_config_request = {.name = "GetFunctionRecursionConfigRequest",
    .type = Type::structure, .members = get_function_recursion_config_request_members};
constinit const std::string_view recursive_loop_values[] = {"Allow", "Terminate"};
constinit const Shape recursive_loop = {.name = "RecursiveLoop", .type = Type::string, .values = recursive_loop_values};
constinit const Member get_function_recursion_config_response_members[] = {
    {"RecursiveLoop", "RecursiveLoop", &recursive_loop}};
constinit const Shape get_function_recursion_config_response = {.name = "GetFunctionRecursionConfigResponse",
    .type = Type::structure, .members = get_function_recursion_config_response_members};
constinit const ErrorShape get_function_recursion_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_function_url_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &function_url_qualifier, .place = Place::query}};
constinit const Shape get_function_url_config_request = {.name = "GetFunctionUrlConfigRequest", .type = Type::structure,
    .members = get_function_url_config_request_members};
constinit const Member get_function_url_config_response_members[] = {
    {.name = "FunctionUrl", .wire = "FunctionUrl", .shape = &function_url, .required = true},
    {.name = "FunctionArn", .wire = "FunctionArn", .shape = &function_arn, .required = true},
    {.name = "AuthType", .wire = "AuthType", .shape = &function_url_auth_type, .required = true},
    {"Cors", "Cors", &cors}, {.name = "CreationTime", .wire = "CreationTime", .shape = &timestamp, .required = true},
    {.name = "LastModifiedTime", .wire = "LastModifiedTime", .shape = &timestamp, .required = true},
    {"InvokeMode", "InvokeMode", &invoke_mode}};
constinit const Shape get_function_url_config_response = {.name = "GetFunctionUrlConfigResponse",
    .type = Type::structure, .members = get_function_url_config_response_members};
constinit const ErrorShape get_function_url_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_layer_version_request_members[] = {
    {.name = "LayerName", .wire = "LayerName", .shape = &layer_name, .place = Place::uri, .required = true},
    {.name = "VersionNumber", .wire = "VersionNumber", .shape = &layer_version_number, .place = Place::uri, .required = true}};
constinit const Shape get_layer_version_request = {.name = "GetLayerVersionRequest", .type = Type::structure,
    .members = get_layer_version_request_members};
constinit const Member layer_version_content_output_members[] = {{"Location", "Location", &string},
    {"CodeSha256", "CodeSha256", &string}, {"CodeSize", "CodeSize", &long_},
    {"SigningProfileVersionArn", "SigningProfileVersionArn", &string}, {"SigningJobArn", "SigningJobArn", &string}};
constinit const Shape layer_version_content_output = {.name = "LayerVersionContentOutput", .type = Type::structure,
    .members = layer_version_content_output_members};
constinit const Shape layer_arn = {.name = "LayerArn", .type = Type::string, .min = 1, .max = 140,
    .pattern = R"~(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+)~"};
constinit const Shape compatible_runtimes = {.name = "CompatibleRuntimes", .type = Type::list, .element = &runtime,
    .min = 0, .max = 15};
constinit const Shape license_info = {.name = "LicenseInfo", .type = Type::string, .min = 0, .max = 512};
constinit const Shape compatible_architectures = {.name = "CompatibleArchitectures", .type = Type::list,
    .element = &architecture, .min = 0, .max = 2};
constinit const Member get_layer_version_response_members[] = {{"Content", "Content", &layer_version_content_output},
    {"LayerArn", "LayerArn", &layer_arn}, {"LayerVersionArn", "LayerVersionArn", &layer_version_arn},
    {"Description", "Description", &description}, {"CreatedDate", "CreatedDate", &timestamp},
    {"Version", "Version", &layer_version_number}, {"CompatibleRuntimes", "CompatibleRuntimes", &compatible_runtimes},
    {"LicenseInfo", "LicenseInfo", &license_info},
    {"CompatibleArchitectures", "CompatibleArchitectures", &compatible_architectures}};
constinit const Shape get_layer_version_response = {.name = "GetLayerVersionResponse", .type = Type::structure,
    .members = get_layer_version_response_members};
constinit const ErrorShape get_layer_version_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_layer_version_by_arn_request_members[] = {
    {.name = "Arn", .wire = "Arn", .shape = &layer_version_arn, .place = Place::query, .required = true}};
constinit const Shape get_layer_version_by_arn_request = {.name = "GetLayerVersionByArnRequest",
    .type = Type::structure, .members = get_layer_version_by_arn_request_members};
constinit const ErrorShape get_layer_version_by_arn_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_layer_version_policy_request_members[] = {
    {.name = "LayerName", .wire = "LayerName", .shape = &layer_name, .place = Place::uri, .required = true},
    {.name = "VersionNumber", .wire = "VersionNumber", .shape = &layer_version_number, .place = Place::uri, .required = true}};
constinit const Shape get_layer_version_policy_request = {.name = "GetLayerVersionPolicyRequest",
    .type = Type::structure, .members = get_layer_version_policy_request_members};
constinit const Member get_layer_version_policy_response_members[] = {{"Policy", "Policy", &string},
    {"RevisionId", "RevisionId", &string}};
constinit const Shape get_layer_version_policy_response = {.name = "GetLayerVersionPolicyResponse",
    .type = Type::structure, .members = get_layer_version_policy_response_members};
constinit const ErrorShape get_layer_version_policy_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_policy_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape get_policy_request = {.name = "GetPolicyRequest", .type = Type::structure,
    .members = get_policy_request_members};
constinit const Member get_policy_response_members[] = {{"Policy", "Policy", &string},
    {"RevisionId", "RevisionId", &string}};
constinit const Shape get_policy_response = {.name = "GetPolicyResponse", .type = Type::structure,
    .members = get_policy_response_members};
constinit const ErrorShape get_policy_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_provisioned_concurrency_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &qualifier, .place = Place::query, .required = true}};
constinit const Shape get_provisioned_concurrency_config_request = {.name = "GetProvisionedConcurrencyConfigRequest",
    .type = Type::structure, .members = get_provisioned_concurrency_config_request_members};
constinit const Shape positive_integer = {.name = "PositiveInteger", .type = Type::integer, .min = 1};
constinit const Shape non_negative_integer = {.name = "NonNegativeInteger", .type = Type::integer, .min = 0};
constinit const std::string_view provisioned_concurrency_status_enum_values[] = {"IN_PROGRESS", "READY", "FAILED"};
constinit const Shape provisioned_concurrency_status_enum = {.name = "ProvisionedConcurrencyStatusEnum",
    .type = Type::string, .values = provisioned_concurrency_status_enum_values};
constinit const Member get_provisioned_concurrency_config_response_members[] = {
    {"RequestedProvisionedConcurrentExecutions", "RequestedProvisionedConcurrentExecutions", &positive_integer},
    {"AvailableProvisionedConcurrentExecutions", "AvailableProvisionedConcurrentExecutions", &non_negative_integer},
    {"AllocatedProvisionedConcurrentExecutions", "AllocatedProvisionedConcurrentExecutions", &non_negative_integer},
    {"Status", "Status", &provisioned_concurrency_status_enum}, {"StatusReason", "StatusReason", &string},
    {"LastModified", "LastModified", &timestamp}};
constinit const Shape get_provisioned_concurrency_config_response = {.name = "GetProvisionedConcurrencyConfigResponse",
    .type = Type::structure, .members = get_provisioned_concurrency_config_response_members};
constinit const Member provisioned_concurrency_config_not_found_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape provisioned_concurrency_config_not_found_exception = {
    .name = "ProvisionedConcurrencyConfigNotFoundException", .type = Type::structure,
    .members = provisioned_concurrency_config_not_found_exception_members};
constinit const ErrorShape get_provisioned_concurrency_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ProvisionedConcurrencyConfigNotFoundException", 404, &provisioned_concurrency_config_not_found_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_runtime_management_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape get_runtime_management_config_request = {.name = "GetRuntimeManagementConfigRequest",
    .type = Type::structure, .members = get_runtime_management_config_request_members};
constinit const std::string_view update_runtime_on_values[] = {"Auto", "Manual", "FunctionUpdate"};
constinit const Shape update_runtime_on = {.name = "UpdateRuntimeOn", .type = Type::string,
    .values = update_runtime_on_values};
constinit const Member get_runtime_management_config_response_members[] = {
    {"UpdateRuntimeOn", "UpdateRuntimeOn", &update_runtime_on},
    {"RuntimeVersionArn", "RuntimeVersionArn", &runtime_version_arn},
    {"FunctionArn", "FunctionArn", &name_spaced_function_arn}};
constinit const Shape get_runtime_management_config_response = {.name = "GetRuntimeManagementConfigResponse",
    .type = Type::structure, .members = get_runtime_management_config_response_members};
constinit const ErrorShape get_runtime_management_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const std::string_view invocation_type_values[] = {"Event", "RequestResponse", "DryRun"};
constinit const Shape invocation_type = {.name = "InvocationType", .type = Type::string,
    .values = invocation_type_values};
constinit const std::string_view log_type_values[] = {"None", "Tail"};
constinit const Shape log_type = {.name = "LogType", .type = Type::string, .values = log_type_values};
constinit const Shape durable_execution_name = {.name = "DurableExecutionName", .type = Type::string, .min = 1,
    .max = 64, .pattern = "[a-zA-Z0-9-_]+"};
constinit const Shape tenant_id = {.name = "TenantId", .type = Type::string, .min = 1, .max = 256,
    .pattern = R"~([a-zA-Z0-9\._:\/=+\-@ ]+)~"};
constinit const Member invocation_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "InvocationType", .wire = "X-Amz-Invocation-Type", .shape = &invocation_type, .place = Place::header},
    {.name = "LogType", .wire = "X-Amz-Log-Type", .shape = &log_type, .place = Place::header},
    {.name = "ClientContext", .wire = "X-Amz-Client-Context", .shape = &string, .place = Place::header},
    {.name = "DurableExecutionName", .wire = "X-Amz-Durable-Execution-Name", .shape = &durable_execution_name, .place = Place::header},
    {.name = "Payload", .wire = "Payload", .shape = &blob, .place = Place::payload},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query},
    {.name = "TenantId", .wire = "X-Amz-Tenant-Id", .shape = &tenant_id, .place = Place::header}};
constinit const Shape invocation_request = {.name = "InvocationRequest", .type = Type::structure,
    .members = invocation_request_members};
constinit const Shape durable_execution_arn = {.name = "DurableExecutionArn", .type = Type::string, .min = 1,
    .max = 1024,
    .pattern = R"~(arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+))~"};
constinit const Member invocation_response_members[] = {
    {.name = "StatusCode", .wire = "StatusCode", .shape = &integer, .place = Place::status},
    {.name = "FunctionError", .wire = "X-Amz-Function-Error", .shape = &string, .place = Place::header},
    {.name = "LogResult", .wire = "X-Amz-Log-Result", .shape = &string, .place = Place::header},
    {.name = "Payload", .wire = "Payload", .shape = &blob, .place = Place::payload},
    {.name = "ExecutedVersion", .wire = "X-Amz-Executed-Version", .shape = &version, .place = Place::header},
    {.name = "DurableExecutionArn", .wire = "X-Amz-Durable-Execution-Arn", .shape = &durable_execution_arn, .place = Place::header}};
constinit const Shape invocation_response = {.name = "InvocationResponse", .type = Type::structure,
    .members = invocation_response_members};
constinit const Member resource_not_ready_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape resource_not_ready_exception = {.name = "ResourceNotReadyException", .type = Type::structure,
    .members = resource_not_ready_exception_members};
constinit const Member invalid_security_group_id_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape invalid_security_group_id_exception = {.name = "InvalidSecurityGroupIDException",
    .type = Type::structure, .members = invalid_security_group_id_exception_members};
constinit const Member snap_start_timeout_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape snap_start_timeout_exception = {.name = "SnapStartTimeoutException", .type = Type::structure,
    .members = snap_start_timeout_exception_members};
constinit const Member ec2_throttled_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape ec2_throttled_exception = {.name = "EC2ThrottledException", .type = Type::structure,
    .members = ec2_throttled_exception_members};
constinit const Member efs_mount_connectivity_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape efs_mount_connectivity_exception = {.name = "EFSMountConnectivityException",
    .type = Type::structure, .members = efs_mount_connectivity_exception_members};
constinit const Member subnet_ip_address_limit_reached_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape subnet_ip_address_limit_reached_exception = {.name = "SubnetIPAddressLimitReachedException",
    .type = Type::structure, .members = subnet_ip_address_limit_reached_exception_members};
constinit const Member kms_access_denied_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape kms_access_denied_exception = {.name = "KMSAccessDeniedException", .type = Type::structure,
    .members = kms_access_denied_exception_members};
constinit const Member request_too_large_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape request_too_large_exception = {.name = "RequestTooLargeException", .type = Type::structure,
    .members = request_too_large_exception_members};
constinit const Member kms_disabled_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape kms_disabled_exception = {.name = "KMSDisabledException", .type = Type::structure,
    .members = kms_disabled_exception_members};
constinit const Member unsupported_media_type_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape unsupported_media_type_exception = {.name = "UnsupportedMediaTypeException",
    .type = Type::structure, .members = unsupported_media_type_exception_members};
constinit const Member s3_files_mount_connectivity_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape s3_files_mount_connectivity_exception = {.name = "S3FilesMountConnectivityException",
    .type = Type::structure, .members = s3_files_mount_connectivity_exception_members};
constinit const Member serialized_request_entity_too_large_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape serialized_request_entity_too_large_exception = {
    .name = "SerializedRequestEntityTooLargeException", .type = Type::structure,
    .members = serialized_request_entity_too_large_exception_members};
constinit const Member invalid_runtime_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape invalid_runtime_exception = {.name = "InvalidRuntimeException", .type = Type::structure,
    .members = invalid_runtime_exception_members};
constinit const Member no_published_version_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape no_published_version_exception = {.name = "NoPublishedVersionException", .type = Type::structure,
    .members = no_published_version_exception_members};
constinit const Member ec2_unexpected_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string},
    {"EC2ErrorCode", "EC2ErrorCode", &string}};
constinit const Shape ec2_unexpected_exception = {.name = "EC2UnexpectedException", .type = Type::structure,
    .members = ec2_unexpected_exception_members};
constinit const Member invalid_subnet_id_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape invalid_subnet_id_exception = {.name = "InvalidSubnetIDException", .type = Type::structure,
    .members = invalid_subnet_id_exception_members};
constinit const Member kms_not_found_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape kms_not_found_exception = {.name = "KMSNotFoundException", .type = Type::structure,
    .members = kms_not_found_exception_members};
constinit const Member ec2_access_denied_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape ec2_access_denied_exception = {.name = "EC2AccessDeniedException", .type = Type::structure,
    .members = ec2_access_denied_exception_members};
constinit const Member efsio_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape efsio_exception = {.name = "EFSIOException", .type = Type::structure,
    .members = efsio_exception_members};
constinit const Member kms_invalid_state_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape kms_invalid_state_exception = {.name = "KMSInvalidStateException", .type = Type::structure,
    .members = kms_invalid_state_exception_members};
constinit const Member eni_limit_reached_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape eni_limit_reached_exception = {.name = "ENILimitReachedException", .type = Type::structure,
    .members = eni_limit_reached_exception_members};
constinit const Member snap_start_not_ready_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape snap_start_not_ready_exception = {.name = "SnapStartNotReadyException", .type = Type::structure,
    .members = snap_start_not_ready_exception_members};
constinit const Member snap_start_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape snap_start_exception = {.name = "SnapStartException", .type = Type::structure,
    .members = snap_start_exception_members};
constinit const Member recursive_invocation_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape recursive_invocation_exception = {.name = "RecursiveInvocationException", .type = Type::structure,
    .members = recursive_invocation_exception_members};
constinit const Member s3_files_mount_failure_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape s3_files_mount_failure_exception = {.name = "S3FilesMountFailureException",
    .type = Type::structure, .members = s3_files_mount_failure_exception_members};
constinit const Member efs_mount_timeout_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape efs_mount_timeout_exception = {.name = "EFSMountTimeoutException", .type = Type::structure,
    .members = efs_mount_timeout_exception_members};
constinit const Member s3_files_mount_timeout_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape s3_files_mount_timeout_exception = {.name = "S3FilesMountTimeoutException",
    .type = Type::structure, .members = s3_files_mount_timeout_exception_members};
constinit const Member invalid_request_content_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape invalid_request_content_exception = {.name = "InvalidRequestContentException",
    .type = Type::structure, .members = invalid_request_content_exception_members};
constinit const Member durable_execution_already_started_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape durable_execution_already_started_exception = {.name = "DurableExecutionAlreadyStartedException",
    .type = Type::structure, .members = durable_execution_already_started_exception_members};
constinit const Member invalid_zip_file_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape invalid_zip_file_exception = {.name = "InvalidZipFileException", .type = Type::structure,
    .members = invalid_zip_file_exception_members};
constinit const Member efs_mount_failure_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape efs_mount_failure_exception = {.name = "EFSMountFailureException", .type = Type::structure,
    .members = efs_mount_failure_exception_members};
constinit const ErrorShape invoke_errors[] = {{"ResourceNotReadyException", 502, &resource_not_ready_exception},
    {"InvalidSecurityGroupIDException", 502, &invalid_security_group_id_exception},
    {"SnapStartTimeoutException", 408, &snap_start_timeout_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"EC2ThrottledException", 502, &ec2_throttled_exception},
    {"EFSMountConnectivityException", 408, &efs_mount_connectivity_exception},
    {"SubnetIPAddressLimitReachedException", 502, &subnet_ip_address_limit_reached_exception},
    {"KMSAccessDeniedException", 502, &kms_access_denied_exception},
    {"RequestTooLargeException", 413, &request_too_large_exception},
    {"KMSDisabledException", 502, &kms_disabled_exception},
    {"UnsupportedMediaTypeException", 415, &unsupported_media_type_exception},
    {"S3FilesMountConnectivityException", 408, &s3_files_mount_connectivity_exception},
    {"SerializedRequestEntityTooLargeException", 413, &serialized_request_entity_too_large_exception},
    {"InvalidRuntimeException", 502, &invalid_runtime_exception},
    {"NoPublishedVersionException", 400, &no_published_version_exception},
    {"EC2UnexpectedException", 502, &ec2_unexpected_exception},
    {"InvalidSubnetIDException", 502, &invalid_subnet_id_exception},
    {"KMSNotFoundException", 502, &kms_not_found_exception},
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"EC2AccessDeniedException", 502, &ec2_access_denied_exception}, {"EFSIOException", 410, &efsio_exception},
    {"KMSInvalidStateException", 502, &kms_invalid_state_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception},
    {"ENILimitReachedException", 502, &eni_limit_reached_exception},
    {"SnapStartNotReadyException", 409, &snap_start_not_ready_exception}, {"ServiceException", 500, &service_exception},
    {"SnapStartException", 400, &snap_start_exception},
    {"RecursiveInvocationException", 400, &recursive_invocation_exception},
    {"S3FilesMountFailureException", 403, &s3_files_mount_failure_exception},
    {"EFSMountTimeoutException", 408, &efs_mount_timeout_exception},
    {"S3FilesMountTimeoutException", 408, &s3_files_mount_timeout_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"InvalidRequestContentException", 400, &invalid_request_content_exception},
    {"DurableExecutionAlreadyStartedException", 409, &durable_execution_already_started_exception},
    {"InvalidZipFileException", 502, &invalid_zip_file_exception},
    {"EFSMountFailureException", 403, &efs_mount_failure_exception}};
constinit const std::string_view response_streaming_invocation_type_values[] = {"RequestResponse", "DryRun"};
constinit const Shape response_streaming_invocation_type = {.name = "ResponseStreamingInvocationType",
    .type = Type::string, .values = response_streaming_invocation_type_values};
constinit const Member invoke_with_response_stream_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "InvocationType", .wire = "X-Amz-Invocation-Type", .shape = &response_streaming_invocation_type, .place = Place::header},
    {.name = "LogType", .wire = "X-Amz-Log-Type", .shape = &log_type, .place = Place::header},
    {.name = "ClientContext", .wire = "X-Amz-Client-Context", .shape = &string, .place = Place::header},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query},
    {.name = "Payload", .wire = "Payload", .shape = &blob, .place = Place::payload},
    {.name = "TenantId", .wire = "X-Amz-Tenant-Id", .shape = &tenant_id, .place = Place::header}};
constinit const Shape invoke_with_response_stream_request = {.name = "InvokeWithResponseStreamRequest",
    .type = Type::structure, .members = invoke_with_response_stream_request_members};
constinit const Shape invoke_with_response_stream_response_event = {.name = "InvokeWithResponseStreamResponseEvent",
    .type = Type::blob};
constinit const Member invoke_with_response_stream_response_members[] = {
    {.name = "StatusCode", .wire = "StatusCode", .shape = &integer, .place = Place::status},
    {.name = "ExecutedVersion", .wire = "X-Amz-Executed-Version", .shape = &version, .place = Place::header},
    {.name = "EventStream", .wire = "EventStream", .shape = &invoke_with_response_stream_response_event, .place = Place::payload, .streaming = true},
    {.name = "ResponseStreamContentType", .wire = "Content-Type", .shape = &string, .place = Place::header}};
constinit const Shape invoke_with_response_stream_response = {.name = "InvokeWithResponseStreamResponse",
    .type = Type::structure, .members = invoke_with_response_stream_response_members};
constinit const ErrorShape invoke_with_response_stream_errors[] = {
    {"ResourceNotReadyException", 502, &resource_not_ready_exception},
    {"InvalidSecurityGroupIDException", 502, &invalid_security_group_id_exception},
    {"SnapStartTimeoutException", 408, &snap_start_timeout_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"EC2ThrottledException", 502, &ec2_throttled_exception},
    {"EFSMountConnectivityException", 408, &efs_mount_connectivity_exception},
    {"SubnetIPAddressLimitReachedException", 502, &subnet_ip_address_limit_reached_exception},
    {"KMSAccessDeniedException", 502, &kms_access_denied_exception},
    {"RequestTooLargeException", 413, &request_too_large_exception},
    {"KMSDisabledException", 502, &kms_disabled_exception},
    {"UnsupportedMediaTypeException", 415, &unsupported_media_type_exception},
    {"S3FilesMountConnectivityException", 408, &s3_files_mount_connectivity_exception},
    {"SerializedRequestEntityTooLargeException", 413, &serialized_request_entity_too_large_exception},
    {"InvalidRuntimeException", 502, &invalid_runtime_exception},
    {"NoPublishedVersionException", 400, &no_published_version_exception},
    {"EC2UnexpectedException", 502, &ec2_unexpected_exception},
    {"InvalidSubnetIDException", 502, &invalid_subnet_id_exception},
    {"KMSNotFoundException", 502, &kms_not_found_exception},
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"EC2AccessDeniedException", 502, &ec2_access_denied_exception}, {"EFSIOException", 410, &efsio_exception},
    {"KMSInvalidStateException", 502, &kms_invalid_state_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception},
    {"ENILimitReachedException", 502, &eni_limit_reached_exception},
    {"SnapStartNotReadyException", 409, &snap_start_not_ready_exception}, {"ServiceException", 500, &service_exception},
    {"SnapStartException", 400, &snap_start_exception},
    {"RecursiveInvocationException", 400, &recursive_invocation_exception},
    {"S3FilesMountFailureException", 403, &s3_files_mount_failure_exception},
    {"EFSMountTimeoutException", 408, &efs_mount_timeout_exception},
    {"S3FilesMountTimeoutException", 408, &s3_files_mount_timeout_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"InvalidRequestContentException", 400, &invalid_request_content_exception},
    {"InvalidZipFileException", 502, &invalid_zip_file_exception},
    {"EFSMountFailureException", 403, &efs_mount_failure_exception}};
constinit const Shape max_list_items = {.name = "MaxListItems", .type = Type::integer, .min = 1, .max = 10000};
constinit const Member list_aliases_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "FunctionVersion", .wire = "FunctionVersion", .shape = &version_with_latest_published, .place = Place::query},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_list_items, .place = Place::query}};
constinit const Shape list_aliases_request = {.name = "ListAliasesRequest", .type = Type::structure,
    .members = list_aliases_request_members};
constinit const Shape alias_list = {.name = "AliasList", .type = Type::list, .element = &alias_configuration};
constinit const Member list_aliases_response_members[] = {{"NextMarker", "NextMarker", &string},
    {"Aliases", "Aliases", &alias_list}};
constinit const Shape list_aliases_response = {.name = "ListAliasesResponse", .type = Type::structure,
    .members = list_aliases_response_members};
constinit const ErrorShape list_aliases_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member list_event_source_mappings_request_members[] = {
    {.name = "EventSourceArn", .wire = "EventSourceArn", .shape = &arn, .place = Place::query},
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::query},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_list_items, .place = Place::query}};
constinit const Shape list_event_source_mappings_request = {.name = "ListEventSourceMappingsRequest",
    .type = Type::structure, .members = list_event_source_mappings_request_members};
constinit const Shape event_source_mappings_list = {.name = "EventSourceMappingsList", .type = Type::list,
    .element = &event_source_mapping_configuration};
constinit const Member list_event_source_mappings_response_members[] = {{"NextMarker", "NextMarker", &string},
    {"EventSourceMappings", "EventSourceMappings", &event_source_mappings_list}};
constinit const Shape list_event_source_mappings_response = {.name = "ListEventSourceMappingsResponse",
    .type = Type::structure, .members = list_event_source_mappings_response_members};
constinit const ErrorShape list_event_source_mappings_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Shape max_function_event_invoke_config_list_items = {.name = "MaxFunctionEventInvokeConfigListItems",
    .type = Type::integer, .min = 1, .max = 50};
constinit const Member list_function_event_invoke_configs_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_function_event_invoke_config_list_items, .place = Place::query}};
constinit const Shape list_function_event_invoke_configs_request = {.name = "ListFunctionEventInvokeConfigsRequest",
    .type = Type::structure, .members = list_function_event_invoke_configs_request_members};
constinit const Shape function_event_invoke_config_list = {.name = "FunctionEventInvokeConfigList", .type = Type::list,
    .element = &function_event_invoke_config};
constinit const Member list_function_event_invoke_configs_response_members[] = {
    {"FunctionEventInvokeConfigs", "FunctionEventInvokeConfigs", &function_event_invoke_config_list},
    {"NextMarker", "NextMarker", &string}};
constinit const Shape list_function_event_invoke_configs_response = {.name = "ListFunctionEventInvokeConfigsResponse",
    .type = Type::structure, .members = list_function_event_invoke_configs_response_members};
constinit const ErrorShape list_function_event_invoke_configs_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Shape max_items = {.name = "MaxItems", .type = Type::integer, .min = 1, .max = 50};
constinit const Member list_function_url_configs_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_items, .place = Place::query}};
constinit const Shape list_function_url_configs_request = {.name = "ListFunctionUrlConfigsRequest",
    .type = Type::structure, .members = list_function_url_configs_request_members};
constinit const Member function_url_config_members[] = {
    {.name = "FunctionUrl", .wire = "FunctionUrl", .shape = &function_url, .required = true},
    {.name = "FunctionArn", .wire = "FunctionArn", .shape = &function_arn, .required = true},
    {.name = "CreationTime", .wire = "CreationTime", .shape = &timestamp, .required = true},
    {.name = "LastModifiedTime", .wire = "LastModifiedTime", .shape = &timestamp, .required = true},
    {"Cors", "Cors", &cors},
    {.name = "AuthType", .wire = "AuthType", .shape = &function_url_auth_type, .required = true},
    {"InvokeMode", "InvokeMode", &invoke_mode}};
constinit const Shape function_url_config = {.name = "FunctionUrlConfig", .type = Type::structure,
    .members = function_url_config_members};
constinit const Shape function_url_config_list = {.name = "FunctionUrlConfigList", .type = Type::list,
    .element = &function_url_config};
constinit const Member list_function_url_configs_response_members[] = {
    {.name = "FunctionUrlConfigs", .wire = "FunctionUrlConfigs", .shape = &function_url_config_list, .required = true},
    {"NextMarker", "NextMarker", &string}};
constinit const Shape list_function_url_configs_response = {.name = "ListFunctionUrlConfigsResponse",
    .type = Type::structure, .members = list_function_url_configs_response_members};
constinit const ErrorShape list_function_url_configs_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Shape master_region = {.name = "MasterRegion", .type = Type::string,
    .pattern = R"~(ALL|[a-z]{2}(-gov)?-[a-z]+-\d{1})~"};
constinit const std::string_view function_version_values[] = {"ALL"};
constinit const Shape function_version = {.name = "FunctionVersion", .type = Type::string,
    .values = function_version_values};
constinit const Member list_functions_request_members[] = {
    {.name = "MasterRegion", .wire = "MasterRegion", .shape = &master_region, .place = Place::query},
    {.name = "FunctionVersion", .wire = "FunctionVersion", .shape = &function_version, .place = Place::query},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_list_items, .place = Place::query}};
constinit const Shape list_functions_request = {.name = "ListFunctionsRequest", .type = Type::structure,
    .members = list_functions_request_members};
constinit const Shape function_list = {.name = "FunctionList", .type = Type::list, .element = &function_configuration};
constinit const Member list_functions_response_members[] = {{"NextMarker", "NextMarker", &string},
    {"Functions", "Functions", &function_list}};
constinit const Shape list_functions_response = {.name = "ListFunctionsResponse", .type = Type::structure,
    .members = list_functions_response_members};
constinit const ErrorShape list_functions_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Shape max_layer_list_items = {.name = "MaxLayerListItems", .type = Type::integer, .min = 1, .max = 50};
constinit const Member list_layer_versions_request_members[] = {
    {.name = "CompatibleRuntime", .wire = "CompatibleRuntime", .shape = &runtime, .place = Place::query},
    {.name = "LayerName", .wire = "LayerName", .shape = &layer_name, .place = Place::uri, .required = true},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_layer_list_items, .place = Place::query},
    {.name = "CompatibleArchitecture", .wire = "CompatibleArchitecture", .shape = &architecture, .place = Place::query}};
constinit const Shape list_layer_versions_request = {.name = "ListLayerVersionsRequest", .type = Type::structure,
    .members = list_layer_versions_request_members};
constinit const Member layer_versions_list_item_members[] = {
    {"LayerVersionArn", "LayerVersionArn", &layer_version_arn}, {"Version", "Version", &layer_version_number},
    {"Description", "Description", &description}, {"CreatedDate", "CreatedDate", &timestamp},
    {"CompatibleRuntimes", "CompatibleRuntimes", &compatible_runtimes}, {"LicenseInfo", "LicenseInfo", &license_info},
    {"CompatibleArchitectures", "CompatibleArchitectures", &compatible_architectures}};
constinit const Shape layer_versions_list_item = {.name = "LayerVersionsListItem", .type = Type::structure,
    .members = layer_versions_list_item_members};
constinit const Shape layer_versions_list = {.name = "LayerVersionsList", .type = Type::list,
    .element = &layer_versions_list_item};
constinit const Member list_layer_versions_response_members[] = {{"NextMarker", "NextMarker", &string},
    {"LayerVersions", "LayerVersions", &layer_versions_list}};
constinit const Shape list_layer_versions_response = {.name = "ListLayerVersionsResponse", .type = Type::structure,
    .members = list_layer_versions_response_members};
constinit const ErrorShape list_layer_versions_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member list_layers_request_members[] = {
    {.name = "CompatibleRuntime", .wire = "CompatibleRuntime", .shape = &runtime, .place = Place::query},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_layer_list_items, .place = Place::query},
    {.name = "CompatibleArchitecture", .wire = "CompatibleArchitecture", .shape = &architecture, .place = Place::query}};
constinit const Shape list_layers_request = {.name = "ListLayersRequest", .type = Type::structure,
    .members = list_layers_request_members};
constinit const Member layers_list_item_members[] = {{"LayerName", "LayerName", &layer_name},
    {"LayerArn", "LayerArn", &layer_arn}, {"LatestMatchingVersion", "LatestMatchingVersion", &layer_versions_list_item}};
constinit const Shape layers_list_item = {.name = "LayersListItem", .type = Type::structure,
    .members = layers_list_item_members};
constinit const Shape layers_list = {.name = "LayersList", .type = Type::list, .element = &layers_list_item};
constinit const Member list_layers_response_members[] = {{"NextMarker", "NextMarker", &string},
    {"Layers", "Layers", &layers_list}};
constinit const Shape list_layers_response = {.name = "ListLayersResponse", .type = Type::structure,
    .members = list_layers_response_members};
constinit const ErrorShape list_layers_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Shape max_provisioned_concurrency_config_list_items = {
    .name = "MaxProvisionedConcurrencyConfigListItems", .type = Type::integer, .min = 1, .max = 50};
constinit const Member list_provisioned_concurrency_configs_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_provisioned_concurrency_config_list_items, .place = Place::query}};
constinit const Shape list_provisioned_concurrency_configs_request = {
    .name = "ListProvisionedConcurrencyConfigsRequest", .type = Type::structure,
    .members = list_provisioned_concurrency_configs_request_members};
constinit const Member provisioned_concurrency_config_list_item_members[] = {
    {"FunctionArn", "FunctionArn", &function_arn},
    {"RequestedProvisionedConcurrentExecutions", "RequestedProvisionedConcurrentExecutions", &positive_integer},
    {"AvailableProvisionedConcurrentExecutions", "AvailableProvisionedConcurrentExecutions", &non_negative_integer},
    {"AllocatedProvisionedConcurrentExecutions", "AllocatedProvisionedConcurrentExecutions", &non_negative_integer},
    {"Status", "Status", &provisioned_concurrency_status_enum}, {"StatusReason", "StatusReason", &string},
    {"LastModified", "LastModified", &timestamp}};
constinit const Shape provisioned_concurrency_config_list_item = {.name = "ProvisionedConcurrencyConfigListItem",
    .type = Type::structure, .members = provisioned_concurrency_config_list_item_members};
constinit const Shape provisioned_concurrency_config_list = {.name = "ProvisionedConcurrencyConfigList",
    .type = Type::list, .element = &provisioned_concurrency_config_list_item};
constinit const Member list_provisioned_concurrency_configs_response_members[] = {
    {"ProvisionedConcurrencyConfigs", "ProvisionedConcurrencyConfigs", &provisioned_concurrency_config_list},
    {"NextMarker", "NextMarker", &string}};
constinit const Shape list_provisioned_concurrency_configs_response = {
    .name = "ListProvisionedConcurrencyConfigsResponse", .type = Type::structure,
    .members = list_provisioned_concurrency_configs_response_members};
constinit const ErrorShape list_provisioned_concurrency_configs_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Shape taggable_resource = {.name = "TaggableResource", .type = Type::string, .min = 1, .max = 256,
    .pattern = R"~(arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+))~"};
constinit const Member list_tags_request_members[] = {
    {.name = "Resource", .wire = "Resource", .shape = &taggable_resource, .place = Place::uri, .required = true}};
constinit const Shape list_tags_request = {.name = "ListTagsRequest", .type = Type::structure,
    .members = list_tags_request_members};
constinit const Member list_tags_response_members[] = {{"Tags", "Tags", &tags}};
constinit const Shape list_tags_response = {.name = "ListTagsResponse", .type = Type::structure,
    .members = list_tags_response_members};
constinit const ErrorShape list_tags_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member list_versions_by_function_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_list_items, .place = Place::query}};
constinit const Shape list_versions_by_function_request = {.name = "ListVersionsByFunctionRequest",
    .type = Type::structure, .members = list_versions_by_function_request_members};
constinit const Member list_versions_by_function_response_members[] = {{"NextMarker", "NextMarker", &string},
    {"Versions", "Versions", &function_list}};
constinit const Shape list_versions_by_function_response = {.name = "ListVersionsByFunctionResponse",
    .type = Type::structure, .members = list_versions_by_function_response_members};
constinit const ErrorShape list_versions_by_function_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member layer_version_content_input_members[] = {{"S3Bucket", "S3Bucket", &s3_bucket},
    {"S3Key", "S3Key", &s3_key}, {"S3ObjectVersion", "S3ObjectVersion", &s3_object_version},
    {"ZipFile", "ZipFile", &blob}};
constinit const Shape layer_version_content_input = {.name = "LayerVersionContentInput", .type = Type::structure,
    .members = layer_version_content_input_members};
constinit const Member publish_layer_version_request_members[] = {
    {.name = "LayerName", .wire = "LayerName", .shape = &layer_name, .place = Place::uri, .required = true},
    {"Description", "Description", &description},
    {.name = "Content", .wire = "Content", .shape = &layer_version_content_input, .required = true},
    {"CompatibleRuntimes", "CompatibleRuntimes", &compatible_runtimes}, {"LicenseInfo", "LicenseInfo", &license_info},
    {"CompatibleArchitectures", "CompatibleArchitectures", &compatible_architectures}};
constinit const Shape publish_layer_version_request = {.name = "PublishLayerVersionRequest", .type = Type::structure,
    .members = publish_layer_version_request_members};
constinit const Member publish_layer_version_response_members[] = {
    {"Content", "Content", &layer_version_content_output}, {"LayerArn", "LayerArn", &layer_arn},
    {"LayerVersionArn", "LayerVersionArn", &layer_version_arn}, {"Description", "Description", &description},
    {"CreatedDate", "CreatedDate", &timestamp}, {"Version", "Version", &layer_version_number},
    {"CompatibleRuntimes", "CompatibleRuntimes", &compatible_runtimes}, {"LicenseInfo", "LicenseInfo", &license_info},
    {"CompatibleArchitectures", "CompatibleArchitectures", &compatible_architectures}};
constinit const Shape publish_layer_version_response = {.name = "PublishLayerVersionResponse", .type = Type::structure,
    .members = publish_layer_version_response_members};
constinit const ErrorShape publish_layer_version_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"CodeStorageExceededException", 400, &code_storage_exceeded_exception}};
constinit const Member publish_version_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {"CodeSha256", "CodeSha256", &string}, {"Description", "Description", &description},
    {"RevisionId", "RevisionId", &string}, {"PublishTo", "PublishTo", &function_version_latest_published}};
constinit const Shape publish_version_request = {.name = "PublishVersionRequest", .type = Type::structure,
    .members = publish_version_request_members};
constinit const ErrorShape publish_version_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"CodeStorageExceededException", 400, &code_storage_exceeded_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception},
    {"FunctionVersionsPerCapacityProviderLimitExceededException", 400, &function_versions_per_capacity_provider_limit_exceeded_exception}};
constinit const Member put_function_concurrency_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "ReservedConcurrentExecutions", .wire = "ReservedConcurrentExecutions", .shape = &reserved_concurrent_executions, .required = true}};
constinit const Shape put_function_concurrency_request = {.name = "PutFunctionConcurrencyRequest",
    .type = Type::structure, .members = put_function_concurrency_request_members};
constinit const ErrorShape put_function_concurrency_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member put_function_event_invoke_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query},
    {"MaximumRetryAttempts", "MaximumRetryAttempts", &maximum_retry_attempts},
    {"MaximumEventAgeInSeconds", "MaximumEventAgeInSeconds", &maximum_event_age_in_seconds},
    {"DestinationConfig", "DestinationConfig", &destination_config}};
constinit const Shape put_function_event_invoke_config_request = {.name = "PutFunctionEventInvokeConfigRequest",
    .type = Type::structure, .members = put_function_event_invoke_config_request_members};
constinit const ErrorShape put_function_event_invoke_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member put_function_recursion_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &unqualified_function_name, .place = Place::uri, .required = true},
    {.name = "RecursiveLoop", .wire = "RecursiveLoop", .shape = &recursive_loop, .required = true}};
constinit const Shape put_function_recursion_config_request = {.name = "PutFunctionRecursionConfigRequest",
    .type = Type::structure, .members = put_function_recursion_config_request_members};
constinit const Member put_function_recursion_config_response_members[] = {
    {"RecursiveLoop", "RecursiveLoop", &recursive_loop}};
constinit const Shape put_function_recursion_config_response = {.name = "PutFunctionRecursionConfigResponse",
    .type = Type::structure, .members = put_function_recursion_config_response_members};
constinit const ErrorShape put_function_recursion_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member put_provisioned_concurrency_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &qualifier, .place = Place::query, .required = true},
    {.name = "ProvisionedConcurrentExecutions", .wire = "ProvisionedConcurrentExecutions", .shape = &positive_integer, .required = true}};
constinit const Shape put_provisioned_concurrency_config_request = {.name = "PutProvisionedConcurrencyConfigRequest",
    .type = Type::structure, .members = put_provisioned_concurrency_config_request_members};
constinit const Member put_provisioned_concurrency_config_response_members[] = {
    {"RequestedProvisionedConcurrentExecutions", "RequestedProvisionedConcurrentExecutions", &positive_integer},
    {"AvailableProvisionedConcurrentExecutions", "AvailableProvisionedConcurrentExecutions", &non_negative_integer},
    {"AllocatedProvisionedConcurrentExecutions", "AllocatedProvisionedConcurrentExecutions", &non_negative_integer},
    {"Status", "Status", &provisioned_concurrency_status_enum}, {"StatusReason", "StatusReason", &string},
    {"LastModified", "LastModified", &timestamp}};
constinit const Shape put_provisioned_concurrency_config_response = {.name = "PutProvisionedConcurrencyConfigResponse",
    .type = Type::structure, .members = put_provisioned_concurrency_config_response_members};
constinit const ErrorShape put_provisioned_concurrency_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member put_runtime_management_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query},
    {.name = "UpdateRuntimeOn", .wire = "UpdateRuntimeOn", .shape = &update_runtime_on, .required = true},
    {"RuntimeVersionArn", "RuntimeVersionArn", &runtime_version_arn}};
constinit const Shape put_runtime_management_config_request = {.name = "PutRuntimeManagementConfigRequest",
    .type = Type::structure, .members = put_runtime_management_config_request_members};
constinit const Member put_runtime_management_config_response_members[] = {
    {.name = "UpdateRuntimeOn", .wire = "UpdateRuntimeOn", .shape = &update_runtime_on, .required = true},
    {.name = "FunctionArn", .wire = "FunctionArn", .shape = &function_arn, .required = true},
    {"RuntimeVersionArn", "RuntimeVersionArn", &runtime_version_arn}};
constinit const Shape put_runtime_management_config_response = {.name = "PutRuntimeManagementConfigResponse",
    .type = Type::structure, .members = put_runtime_management_config_response_members};
constinit const ErrorShape put_runtime_management_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member remove_layer_version_permission_request_members[] = {
    {.name = "LayerName", .wire = "LayerName", .shape = &layer_name, .place = Place::uri, .required = true},
    {.name = "VersionNumber", .wire = "VersionNumber", .shape = &layer_version_number, .place = Place::uri, .required = true},
    {.name = "StatementId", .wire = "StatementId", .shape = &statement_id, .place = Place::uri, .required = true},
    {.name = "RevisionId", .wire = "RevisionId", .shape = &string, .place = Place::query}};
constinit const Shape remove_layer_version_permission_request = {.name = "RemoveLayerVersionPermissionRequest",
    .type = Type::structure, .members = remove_layer_version_permission_request_members};
constinit const ErrorShape remove_layer_version_permission_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};
constinit const Shape namespaced_statement_id = {.name = "NamespacedStatementId", .type = Type::string, .min = 1,
    .max = 100, .pattern = "([a-zA-Z0-9-_.]+)"};
constinit const Member remove_permission_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "StatementId", .wire = "StatementId", .shape = &namespaced_statement_id, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query},
    {.name = "RevisionId", .wire = "RevisionId", .shape = &string, .place = Place::query}};
constinit const Shape remove_permission_request = {.name = "RemovePermissionRequest", .type = Type::structure,
    .members = remove_permission_request_members};
constinit const ErrorShape remove_permission_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};
constinit const Member tag_resource_request_members[] = {
    {.name = "Resource", .wire = "Resource", .shape = &taggable_resource, .place = Place::uri, .required = true},
    {.name = "Tags", .wire = "Tags", .shape = &tags, .required = true}};
constinit const Shape tag_resource_request = {.name = "TagResourceRequest", .type = Type::structure,
    .members = tag_resource_request_members};
constinit const ErrorShape tag_resource_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Shape tag_key_list = {.name = "TagKeyList", .type = Type::list, .element = &tag_key};
constinit const Member untag_resource_request_members[] = {
    {.name = "Resource", .wire = "Resource", .shape = &taggable_resource, .place = Place::uri, .required = true},
    {.name = "TagKeys", .wire = "tagKeys", .shape = &tag_key_list, .place = Place::query, .required = true}};
constinit const Shape untag_resource_request = {.name = "UntagResourceRequest", .type = Type::structure,
    .members = untag_resource_request_members};
constinit const ErrorShape untag_resource_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member update_alias_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Name", .wire = "Name", .shape = &alias, .place = Place::uri, .required = true},
    {"FunctionVersion", "FunctionVersion", &version_with_latest_published},
    {"Description", "Description", &description}, {"RoutingConfig", "RoutingConfig", &alias_routing_configuration},
    {"RevisionId", "RevisionId", &string}};
constinit const Shape update_alias_request = {.name = "UpdateAliasRequest", .type = Type::structure,
    .members = update_alias_request_members};
constinit const ErrorShape update_alias_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};
constinit const Member update_event_source_mapping_request_members[] = {
    {.name = "UUID", .wire = "UUID", .shape = &string, .place = Place::uri, .required = true},
    {"FunctionName", "FunctionName", &namespaced_function_name}, {"Enabled", "Enabled", &enabled},
    {"BatchSize", "BatchSize", &batch_size}, {"FilterCriteria", "FilterCriteria", &filter_criteria},
    {"MaximumBatchingWindowInSeconds", "MaximumBatchingWindowInSeconds", &maximum_batching_window_in_seconds},
    {"DestinationConfig", "DestinationConfig", &destination_config},
    {"MaximumRecordAgeInSeconds", "MaximumRecordAgeInSeconds", &maximum_record_age_in_seconds},
    {"BisectBatchOnFunctionError", "BisectBatchOnFunctionError", &bisect_batch_on_function_error},
    {"MaximumRetryAttempts", "MaximumRetryAttempts", &maximum_retry_attempts_event_source_mapping},
    {"ParallelizationFactor", "ParallelizationFactor", &parallelization_factor},
    {"SourceAccessConfigurations", "SourceAccessConfigurations", &source_access_configurations},
    {"TumblingWindowInSeconds", "TumblingWindowInSeconds", &tumbling_window_in_seconds},
    {"FunctionResponseTypes", "FunctionResponseTypes", &function_response_type_list},
    {"ScalingConfig", "ScalingConfig", &scaling_config},
    {"AmazonManagedKafkaEventSourceConfig", "AmazonManagedKafkaEventSourceConfig", &amazon_managed_kafka_event_source_config},
    {"SelfManagedKafkaEventSourceConfig", "SelfManagedKafkaEventSourceConfig", &self_managed_kafka_event_source_config},
    {"DocumentDBEventSourceConfig", "DocumentDBEventSourceConfig", &document_db_event_source_config},
    {"KMSKeyArn", "KMSKeyArn", &kms_key_arn}, {"MetricsConfig", "MetricsConfig", &event_source_mapping_metrics_config},
    {"LoggingConfig", "LoggingConfig", &event_source_mapping_logging_config},
    {"ProvisionedPollerConfig", "ProvisionedPollerConfig", &provisioned_poller_config}};
constinit const Shape update_event_source_mapping_request = {.name = "UpdateEventSourceMappingRequest",
    .type = Type::structure, .members = update_event_source_mapping_request_members};
constinit const ErrorShape update_event_source_mapping_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceInUseException", 400, &resource_in_use_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member update_function_code_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {"ZipFile", "ZipFile", &blob}, {"S3Bucket", "S3Bucket", &s3_bucket}, {"S3Key", "S3Key", &s3_key},
    {"S3ObjectVersion", "S3ObjectVersion", &s3_object_version}, {"ImageUri", "ImageUri", &string},
    {"Publish", "Publish", &boolean}, {"DryRun", "DryRun", &boolean}, {"RevisionId", "RevisionId", &string},
    {"Architectures", "Architectures", &architectures_list}, {"SourceKMSKeyArn", "SourceKMSKeyArn", &kms_key_arn},
    {"PublishTo", "PublishTo", &function_version_latest_published}};
constinit const Shape update_function_code_request = {.name = "UpdateFunctionCodeRequest", .type = Type::structure,
    .members = update_function_code_request_members};
constinit const ErrorShape update_function_code_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"InvalidCodeSignatureException", 400, &invalid_code_signature_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"CodeVerificationFailedException", 400, &code_verification_failed_exception},
    {"CodeSigningConfigNotFoundException", 404, &code_signing_config_not_found_exception},
    {"CodeStorageExceededException", 400, &code_storage_exceeded_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};
constinit const Member update_function_configuration_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {"Role", "Role", &role_arn}, {"Handler", "Handler", &handler}, {"Description", "Description", &description},
    {"Timeout", "Timeout", &timeout}, {"MemorySize", "MemorySize", &memory_size},
    {"VpcConfig", "VpcConfig", &vpc_config}, {"Environment", "Environment", &environment},
    {"Runtime", "Runtime", &runtime}, {"DeadLetterConfig", "DeadLetterConfig", &dead_letter_config},
    {"KMSKeyArn", "KMSKeyArn", &kms_key_arn}, {"TracingConfig", "TracingConfig", &tracing_config},
    {"RevisionId", "RevisionId", &string}, {"Layers", "Layers", &layer_list},
    {"FileSystemConfigs", "FileSystemConfigs", &file_system_config_list}, {"ImageConfig", "ImageConfig", &image_config},
    {"EphemeralStorage", "EphemeralStorage", &ephemeral_storage}, {"SnapStart", "SnapStart", &snap_start},
    {"LoggingConfig", "LoggingConfig", &logging_config},
    {"CapacityProviderConfig", "CapacityProviderConfig", &capacity_provider_config},
    {"DurableConfig", "DurableConfig", &durable_config}};
constinit const Shape update_function_configuration_request = {.name = "UpdateFunctionConfigurationRequest",
    .type = Type::structure, .members = update_function_configuration_request_members};
constinit const ErrorShape update_function_configuration_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"InvalidCodeSignatureException", 400, &invalid_code_signature_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"CodeVerificationFailedException", 400, &code_verification_failed_exception},
    {"CodeSigningConfigNotFoundException", 404, &code_signing_config_not_found_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};
constinit const Member update_function_event_invoke_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query},
    {"MaximumRetryAttempts", "MaximumRetryAttempts", &maximum_retry_attempts},
    {"MaximumEventAgeInSeconds", "MaximumEventAgeInSeconds", &maximum_event_age_in_seconds},
    {"DestinationConfig", "DestinationConfig", &destination_config}};
constinit const Shape update_function_event_invoke_config_request = {.name = "UpdateFunctionEventInvokeConfigRequest",
    .type = Type::structure, .members = update_function_event_invoke_config_request_members};
constinit const ErrorShape update_function_event_invoke_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member update_function_url_config_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &function_url_qualifier, .place = Place::query},
    {"AuthType", "AuthType", &function_url_auth_type}, {"Cors", "Cors", &cors},
    {"InvokeMode", "InvokeMode", &invoke_mode}};
constinit const Shape update_function_url_config_request = {.name = "UpdateFunctionUrlConfigRequest",
    .type = Type::structure, .members = update_function_url_config_request_members};
constinit const Member update_function_url_config_response_members[] = {
    {.name = "FunctionUrl", .wire = "FunctionUrl", .shape = &function_url, .required = true},
    {.name = "FunctionArn", .wire = "FunctionArn", .shape = &function_arn, .required = true},
    {.name = "AuthType", .wire = "AuthType", .shape = &function_url_auth_type, .required = true},
    {"Cors", "Cors", &cors}, {.name = "CreationTime", .wire = "CreationTime", .shape = &timestamp, .required = true},
    {.name = "LastModifiedTime", .wire = "LastModifiedTime", .shape = &timestamp, .required = true},
    {"InvokeMode", "InvokeMode", &invoke_mode}};
constinit const Shape update_function_url_config_response = {.name = "UpdateFunctionUrlConfigResponse",
    .type = Type::structure, .members = update_function_url_config_response_members};
constinit const ErrorShape update_function_url_config_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};

}  // namespace

constinit const Service service = {.id = "lambda", .signing_name = "lambda", .target = "", .json_version = "",
    .sdk_name = "lambda", .sdk_id = "Lambda", .protocol = Protocol::rest_json};
constinit const Operation add_layer_version_permission = {.service = &service, .name = "AddLayerVersionPermission",
    .method = "POST", .uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", .status = 201,
    .input = &add_layer_version_permission_request, .output = &add_layer_version_permission_response,
    .errors = add_layer_version_permission_errors};
constinit const Operation add_permission = {.service = &service, .name = "AddPermission", .method = "POST",
    .uri = "/2015-03-31/functions/{FunctionName}/policy", .status = 201, .input = &add_permission_request,
    .output = &add_permission_response, .errors = add_permission_errors};
constinit const Operation create_alias = {.service = &service, .name = "CreateAlias", .method = "POST",
    .uri = "/2015-03-31/functions/{FunctionName}/aliases", .status = 201, .input = &create_alias_request,
    .output = &alias_configuration, .errors = create_alias_errors};
constinit const Operation create_event_source_mapping = {.service = &service, .name = "CreateEventSourceMapping",
    .method = "POST", .uri = "/2015-03-31/event-source-mappings", .status = 202,
    .input = &create_event_source_mapping_request, .output = &event_source_mapping_configuration,
    .errors = create_event_source_mapping_errors};
constinit const Operation create_function = {.service = &service, .name = "CreateFunction", .method = "POST",
    .uri = "/2015-03-31/functions", .status = 201, .input = &create_function_request, .output = &function_configuration,
    .errors = create_function_errors};
constinit const Operation create_function_url_config = {.service = &service, .name = "CreateFunctionUrlConfig",
    .method = "POST", .uri = "/2021-10-31/functions/{FunctionName}/url", .status = 201,
    .input = &create_function_url_config_request, .output = &create_function_url_config_response,
    .errors = create_function_url_config_errors};
constinit const Operation delete_alias = {.service = &service, .name = "DeleteAlias", .method = "DELETE",
    .uri = "/2015-03-31/functions/{FunctionName}/aliases/{Name}", .status = 204, .input = &delete_alias_request,
    .errors = delete_alias_errors};
constinit const Operation delete_event_source_mapping = {.service = &service, .name = "DeleteEventSourceMapping",
    .method = "DELETE", .uri = "/2015-03-31/event-source-mappings/{UUID}", .status = 202,
    .input = &delete_event_source_mapping_request, .output = &event_source_mapping_configuration,
    .errors = delete_event_source_mapping_errors};
constinit const Operation delete_function = {.service = &service, .name = "DeleteFunction", .method = "DELETE",
    .uri = "/2015-03-31/functions/{FunctionName}", .status = 200, .input = &delete_function_request,
    .output = &delete_function_response, .errors = delete_function_errors};
constinit const Operation delete_function_concurrency = {.service = &service, .name = "DeleteFunctionConcurrency",
    .method = "DELETE", .uri = "/2017-10-31/functions/{FunctionName}/concurrency", .status = 204,
    .input = &delete_function_concurrency_request, .errors = delete_function_concurrency_errors};
constinit const Operation delete_function_event_invoke_config = {.service = &service,
    .name = "DeleteFunctionEventInvokeConfig", .method = "DELETE",
    .uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config", .status = 204,
    .input = &delete_function_event_invoke_config_request, .errors = delete_function_event_invoke_config_errors};
constinit const Operation delete_function_url_config = {.service = &service, .name = "DeleteFunctionUrlConfig",
    .method = "DELETE", .uri = "/2021-10-31/functions/{FunctionName}/url", .status = 204,
    .input = &delete_function_url_config_request, .errors = delete_function_url_config_errors};
constinit const Operation delete_layer_version = {.service = &service, .name = "DeleteLayerVersion", .method = "DELETE",
    .uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", .status = 204,
    .input = &delete_layer_version_request, .errors = delete_layer_version_errors};
constinit const Operation delete_provisioned_concurrency_config = {.service = &service,
    .name = "DeleteProvisionedConcurrencyConfig", .method = "DELETE",
    .uri = "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", .status = 204,
    .input = &delete_provisioned_concurrency_config_request, .errors = delete_provisioned_concurrency_config_errors};
constinit const Operation get_account_settings = {.service = &service, .name = "GetAccountSettings", .method = "GET",
    .uri = "/2016-08-19/account-settings", .status = 200, .input = &get_account_settings_request,
    .output = &get_account_settings_response, .errors = get_account_settings_errors};
constinit const Operation get_alias = {.service = &service, .name = "GetAlias", .method = "GET",
    .uri = "/2015-03-31/functions/{FunctionName}/aliases/{Name}", .status = 200, .input = &get_alias_request,
    .output = &alias_configuration, .errors = get_alias_errors};
constinit const Operation get_event_source_mapping = {.service = &service, .name = "GetEventSourceMapping",
    .method = "GET", .uri = "/2015-03-31/event-source-mappings/{UUID}", .status = 200,
    .input = &get_event_source_mapping_request, .output = &event_source_mapping_configuration,
    .errors = get_event_source_mapping_errors};
constinit const Operation get_function = {.service = &service, .name = "GetFunction", .method = "GET",
    .uri = "/2015-03-31/functions/{FunctionName}", .status = 200, .input = &get_function_request,
    .output = &get_function_response, .errors = get_function_errors};
constinit const Operation get_function_code_signing_config = {.service = &service,
    .name = "GetFunctionCodeSigningConfig", .method = "GET",
    .uri = "/2020-06-30/functions/{FunctionName}/code-signing-config", .status = 200,
    .input = &get_function_code_signing_config_request, .output = &get_function_code_signing_config_response,
    .errors = get_function_code_signing_config_errors};
constinit const Operation get_function_concurrency = {.service = &service, .name = "GetFunctionConcurrency",
    .method = "GET", .uri = "/2019-09-30/functions/{FunctionName}/concurrency", .status = 200,
    .input = &get_function_concurrency_request, .output = &get_function_concurrency_response,
    .errors = get_function_concurrency_errors};
constinit const Operation get_function_configuration = {.service = &service, .name = "GetFunctionConfiguration",
    .method = "GET", .uri = "/2015-03-31/functions/{FunctionName}/configuration", .status = 200,
    .input = &get_function_configuration_request, .output = &function_configuration,
    .errors = get_function_configuration_errors};
constinit const Operation get_function_event_invoke_config = {.service = &service,
    .name = "GetFunctionEventInvokeConfig", .method = "GET",
    .uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config", .status = 200,
    .input = &get_function_event_invoke_config_request, .output = &function_event_invoke_config,
    .errors = get_function_event_invoke_config_errors};
constinit const Operation get_function_recursion_config = {.service = &service, .name = "GetFunctionRecursionConfig",
    .method = "GET", .uri = "/2024-08-31/functions/{FunctionName}/recursion-config", .status = 200,
    .input = &get_function_recursion_config_request, .output = &get_function_recursion_config_response,
    .errors = get_function_recursion_config_errors};
constinit const Operation get_function_url_config = {.service = &service, .name = "GetFunctionUrlConfig",
    .method = "GET", .uri = "/2021-10-31/functions/{FunctionName}/url", .status = 200,
    .input = &get_function_url_config_request, .output = &get_function_url_config_response,
    .errors = get_function_url_config_errors};
constinit const Operation get_layer_version = {.service = &service, .name = "GetLayerVersion", .method = "GET",
    .uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", .status = 200,
    .input = &get_layer_version_request, .output = &get_layer_version_response, .errors = get_layer_version_errors};
constinit const Operation get_layer_version_by_arn = {.service = &service, .name = "GetLayerVersionByArn",
    .method = "GET", .uri = "/2018-10-31/layers?find=LayerVersion", .status = 200,
    .input = &get_layer_version_by_arn_request, .output = &get_layer_version_response,
    .errors = get_layer_version_by_arn_errors};
constinit const Operation get_layer_version_policy = {.service = &service, .name = "GetLayerVersionPolicy",
    .method = "GET", .uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", .status = 200,
    .input = &get_layer_version_policy_request, .output = &get_layer_version_policy_response,
    .errors = get_layer_version_policy_errors};
constinit const Operation get_policy = {.service = &service, .name = "GetPolicy", .method = "GET",
    .uri = "/2015-03-31/functions/{FunctionName}/policy", .status = 200, .input = &get_policy_request,
    .output = &get_policy_response, .errors = get_policy_errors};
constinit const Operation get_provisioned_concurrency_config = {.service = &service,
    .name = "GetProvisionedConcurrencyConfig", .method = "GET",
    .uri = "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", .status = 200,
    .input = &get_provisioned_concurrency_config_request, .output = &get_provisioned_concurrency_config_response,
    .errors = get_provisioned_concurrency_config_errors};
constinit const Operation get_runtime_management_config = {.service = &service, .name = "GetRuntimeManagementConfig",
    .method = "GET", .uri = "/2021-07-20/functions/{FunctionName}/runtime-management-config", .status = 200,
    .input = &get_runtime_management_config_request, .output = &get_runtime_management_config_response,
    .errors = get_runtime_management_config_errors};
constinit const Operation invoke = {.service = &service, .name = "Invoke", .method = "POST",
    .uri = "/2015-03-31/functions/{FunctionName}/invocations", .status = 200, .input = &invocation_request,
    .output = &invocation_response, .errors = invoke_errors};
constinit const Operation invoke_with_response_stream = {.service = &service, .name = "InvokeWithResponseStream",
    .method = "POST", .uri = "/2021-11-15/functions/{FunctionName}/response-streaming-invocations", .status = 200,
    .input = &invoke_with_response_stream_request, .output = &invoke_with_response_stream_response,
    .errors = invoke_with_response_stream_errors};
constinit const Operation list_aliases = {.service = &service, .name = "ListAliases", .method = "GET",
    .uri = "/2015-03-31/functions/{FunctionName}/aliases", .status = 200, .input = &list_aliases_request,
    .output = &list_aliases_response, .errors = list_aliases_errors};
constinit const Operation list_event_source_mappings = {.service = &service, .name = "ListEventSourceMappings",
    .method = "GET", .uri = "/2015-03-31/event-source-mappings", .status = 200,
    .input = &list_event_source_mappings_request, .output = &list_event_source_mappings_response,
    .errors = list_event_source_mappings_errors};
constinit const Operation list_function_event_invoke_configs = {.service = &service,
    .name = "ListFunctionEventInvokeConfigs", .method = "GET",
    .uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config/list", .status = 200,
    .input = &list_function_event_invoke_configs_request, .output = &list_function_event_invoke_configs_response,
    .errors = list_function_event_invoke_configs_errors};
constinit const Operation list_function_url_configs = {.service = &service, .name = "ListFunctionUrlConfigs",
    .method = "GET", .uri = "/2021-10-31/functions/{FunctionName}/urls", .status = 200,
    .input = &list_function_url_configs_request, .output = &list_function_url_configs_response,
    .errors = list_function_url_configs_errors};
constinit const Operation list_functions = {.service = &service, .name = "ListFunctions", .method = "GET",
    .uri = "/2015-03-31/functions", .status = 200, .input = &list_functions_request, .output = &list_functions_response,
    .errors = list_functions_errors};
constinit const Operation list_layer_versions = {.service = &service, .name = "ListLayerVersions", .method = "GET",
    .uri = "/2018-10-31/layers/{LayerName}/versions", .status = 200, .input = &list_layer_versions_request,
    .output = &list_layer_versions_response, .errors = list_layer_versions_errors};
constinit const Operation list_layers = {.service = &service, .name = "ListLayers", .method = "GET",
    .uri = "/2018-10-31/layers", .status = 200, .input = &list_layers_request, .output = &list_layers_response,
    .errors = list_layers_errors};
constinit const Operation list_provisioned_concurrency_configs = {.service = &service,
    .name = "ListProvisionedConcurrencyConfigs", .method = "GET",
    .uri = "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL", .status = 200,
    .input = &list_provisioned_concurrency_configs_request, .output = &list_provisioned_concurrency_configs_response,
    .errors = list_provisioned_concurrency_configs_errors};
constinit const Operation list_tags = {.service = &service, .name = "ListTags", .method = "GET",
    .uri = "/2017-03-31/tags/{Resource}", .status = 200, .input = &list_tags_request, .output = &list_tags_response,
    .errors = list_tags_errors};
constinit const Operation list_versions_by_function = {.service = &service, .name = "ListVersionsByFunction",
    .method = "GET", .uri = "/2015-03-31/functions/{FunctionName}/versions", .status = 200,
    .input = &list_versions_by_function_request, .output = &list_versions_by_function_response,
    .errors = list_versions_by_function_errors};
constinit const Operation publish_layer_version = {.service = &service, .name = "PublishLayerVersion", .method = "POST",
    .uri = "/2018-10-31/layers/{LayerName}/versions", .status = 201, .input = &publish_layer_version_request,
    .output = &publish_layer_version_response, .errors = publish_layer_version_errors};
constinit const Operation publish_version = {.service = &service, .name = "PublishVersion", .method = "POST",
    .uri = "/2015-03-31/functions/{FunctionName}/versions", .status = 201, .input = &publish_version_request,
    .output = &function_configuration, .errors = publish_version_errors};
constinit const Operation put_function_concurrency = {.service = &service, .name = "PutFunctionConcurrency",
    .method = "PUT", .uri = "/2017-10-31/functions/{FunctionName}/concurrency", .status = 200,
    .input = &put_function_concurrency_request, .output = &concurrency, .errors = put_function_concurrency_errors};
constinit const Operation put_function_event_invoke_config = {.service = &service,
    .name = "PutFunctionEventInvokeConfig", .method = "PUT",
    .uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config", .status = 200,
    .input = &put_function_event_invoke_config_request, .output = &function_event_invoke_config,
    .errors = put_function_event_invoke_config_errors};
constinit const Operation put_function_recursion_config = {.service = &service, .name = "PutFunctionRecursionConfig",
    .method = "PUT", .uri = "/2024-08-31/functions/{FunctionName}/recursion-config", .status = 200,
    .input = &put_function_recursion_config_request, .output = &put_function_recursion_config_response,
    .errors = put_function_recursion_config_errors};
constinit const Operation put_provisioned_concurrency_config = {.service = &service,
    .name = "PutProvisionedConcurrencyConfig", .method = "PUT",
    .uri = "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", .status = 202,
    .input = &put_provisioned_concurrency_config_request, .output = &put_provisioned_concurrency_config_response,
    .errors = put_provisioned_concurrency_config_errors};
constinit const Operation put_runtime_management_config = {.service = &service, .name = "PutRuntimeManagementConfig",
    .method = "PUT", .uri = "/2021-07-20/functions/{FunctionName}/runtime-management-config", .status = 200,
    .input = &put_runtime_management_config_request, .output = &put_runtime_management_config_response,
    .errors = put_runtime_management_config_errors};
constinit const Operation remove_layer_version_permission = {.service = &service,
    .name = "RemoveLayerVersionPermission", .method = "DELETE",
    .uri = "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}", .status = 204,
    .input = &remove_layer_version_permission_request, .errors = remove_layer_version_permission_errors};
constinit const Operation remove_permission = {.service = &service, .name = "RemovePermission", .method = "DELETE",
    .uri = "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", .status = 204,
    .input = &remove_permission_request, .errors = remove_permission_errors};
constinit const Operation tag_resource = {.service = &service, .name = "TagResource", .method = "POST",
    .uri = "/2017-03-31/tags/{Resource}", .status = 204, .input = &tag_resource_request, .errors = tag_resource_errors};
constinit const Operation untag_resource = {.service = &service, .name = "UntagResource", .method = "DELETE",
    .uri = "/2017-03-31/tags/{Resource}", .status = 204, .input = &untag_resource_request,
    .errors = untag_resource_errors};
constinit const Operation update_alias = {.service = &service, .name = "UpdateAlias", .method = "PUT",
    .uri = "/2015-03-31/functions/{FunctionName}/aliases/{Name}", .status = 200, .input = &update_alias_request,
    .output = &alias_configuration, .errors = update_alias_errors};
constinit const Operation update_event_source_mapping = {.service = &service, .name = "UpdateEventSourceMapping",
    .method = "PUT", .uri = "/2015-03-31/event-source-mappings/{UUID}", .status = 202,
    .input = &update_event_source_mapping_request, .output = &event_source_mapping_configuration,
    .errors = update_event_source_mapping_errors};
constinit const Operation update_function_code = {.service = &service, .name = "UpdateFunctionCode", .method = "PUT",
    .uri = "/2015-03-31/functions/{FunctionName}/code", .status = 200, .input = &update_function_code_request,
    .output = &function_configuration, .errors = update_function_code_errors};
constinit const Operation update_function_configuration = {.service = &service, .name = "UpdateFunctionConfiguration",
    .method = "PUT", .uri = "/2015-03-31/functions/{FunctionName}/configuration", .status = 200,
    .input = &update_function_configuration_request, .output = &function_configuration,
    .errors = update_function_configuration_errors};
constinit const Operation update_function_event_invoke_config = {.service = &service,
    .name = "UpdateFunctionEventInvokeConfig", .method = "POST",
    .uri = "/2019-09-25/functions/{FunctionName}/event-invoke-config", .status = 200,
    .input = &update_function_event_invoke_config_request, .output = &function_event_invoke_config,
    .errors = update_function_event_invoke_config_errors};
constinit const Operation update_function_url_config = {.service = &service, .name = "UpdateFunctionUrlConfig",
    .method = "PUT", .uri = "/2021-10-31/functions/{FunctionName}/url", .status = 200,
    .input = &update_function_url_config_request, .output = &update_function_url_config_response,
    .errors = update_function_url_config_errors};
namespace {
constinit const Operation* const all[] = {&add_layer_version_permission, &add_permission, &create_alias,
    &create_event_source_mapping, &create_function, &create_function_url_config, &delete_alias,
    &delete_event_source_mapping, &delete_function, &delete_function_concurrency, &delete_function_event_invoke_config,
    &delete_function_url_config, &delete_layer_version, &delete_provisioned_concurrency_config, &get_account_settings,
    &get_alias, &get_event_source_mapping, &get_function, &get_function_code_signing_config, &get_function_concurrency,
    &get_function_configuration, &get_function_event_invoke_config, &get_function_recursion_config,
    &get_function_url_config, &get_layer_version, &get_layer_version_by_arn, &get_layer_version_policy, &get_policy,
    &get_provisioned_concurrency_config, &get_runtime_management_config, &invoke, &invoke_with_response_stream,
    &list_aliases, &list_event_source_mappings, &list_function_event_invoke_configs, &list_function_url_configs,
    &list_functions, &list_layer_versions, &list_layers, &list_provisioned_concurrency_configs, &list_tags,
    &list_versions_by_function, &publish_layer_version, &publish_version, &put_function_concurrency,
    &put_function_event_invoke_config, &put_function_recursion_config, &put_provisioned_concurrency_config,
    &put_runtime_management_config, &remove_layer_version_permission, &remove_permission, &tag_resource,
    &untag_resource, &update_alias, &update_event_source_mapping, &update_function_code, &update_function_configuration,
    &update_function_event_invoke_config, &update_function_url_config};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::lambda
