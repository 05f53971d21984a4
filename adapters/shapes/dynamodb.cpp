// The shapes of dynamodb. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/shapes/generate.py
#include "adapters/shapes/dynamodb.hpp"

// clang-format off

namespace stepwell::shapes::dynamodb {
namespace {

extern const Shape attribute_value;  // contains itself
constinit const Shape string_attribute_value = {.name = "StringAttributeValue", .type = Type::string};
constinit const Shape number_attribute_value = {.name = "NumberAttributeValue", .type = Type::string};
constinit const Shape binary_attribute_value = {.name = "BinaryAttributeValue", .type = Type::blob};
constinit const Shape string_set_attribute_value = {.name = "StringSetAttributeValue", .type = Type::list,
    .element = &string_attribute_value};
constinit const Shape number_set_attribute_value = {.name = "NumberSetAttributeValue", .type = Type::list,
    .element = &number_attribute_value};
constinit const Shape binary_set_attribute_value = {.name = "BinarySetAttributeValue", .type = Type::list,
    .element = &binary_attribute_value};
constinit const Shape attribute_name = {.name = "AttributeName", .type = Type::string, .max = 65535};
constinit const Shape map_attribute_value = {.name = "MapAttributeValue", .type = Type::map,
    .element = &attribute_value, .key = &attribute_name};
constinit const Shape list_attribute_value = {.name = "ListAttributeValue", .type = Type::list,
    .element = &attribute_value};
constinit const Shape null_attribute_value = {.name = "NullAttributeValue", .type = Type::boolean};
constinit const Shape boolean_attribute_value = {.name = "BooleanAttributeValue", .type = Type::boolean};
constinit const Member attribute_value_members[] = {{"S", "S", &string_attribute_value},
    {"N", "N", &number_attribute_value}, {"B", "B", &binary_attribute_value}, {"SS", "SS", &string_set_attribute_value},
    {"NS", "NS", &number_set_attribute_value}, {"BS", "BS", &binary_set_attribute_value},
    {"M", "M", &map_attribute_value}, {"L", "L", &list_attribute_value}, {"NULL", "NULL", &null_attribute_value},
    {"BOOL", "BOOL", &boolean_attribute_value}};
constinit const Shape attribute_value = {.name = "AttributeValue", .type = Type::structure,
    .members = attribute_value_members};
constinit const Shape key = {.name = "Key", .type = Type::map, .element = &attribute_value, .key = &attribute_name};
constinit const Shape key_list = {.name = "KeyList", .type = Type::list, .element = &key, .min = 1, .max = 100};
constinit const Shape attribute_name_list = {.name = "AttributeNameList", .type = Type::list,
    .element = &attribute_name, .min = 1};
constinit const Shape consistent_read = {.name = "ConsistentRead", .type = Type::boolean};
constinit const Shape projection_expression = {.name = "ProjectionExpression", .type = Type::string};
constinit const Shape expression_attribute_name_variable = {.name = "ExpressionAttributeNameVariable",
    .type = Type::string};
constinit const Shape expression_attribute_name_map = {.name = "ExpressionAttributeNameMap", .type = Type::map,
    .element = &attribute_name, .key = &expression_attribute_name_variable};
constinit const Member keys_and_attributes_members[] = {
    {.name = "Keys", .wire = "Keys", .shape = &key_list, .required = true},
    {"AttributesToGet", "AttributesToGet", &attribute_name_list},
    {"ConsistentRead", "ConsistentRead", &consistent_read},
    {"ProjectionExpression", "ProjectionExpression", &projection_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map}};
constinit const Shape keys_and_attributes = {.name = "KeysAndAttributes", .type = Type::structure,
    .members = keys_and_attributes_members};
constinit const Shape table_arn = {.name = "TableArn", .type = Type::string, .min = 1, .max = 1024};
constinit const Shape batch_get_request_map = {.name = "BatchGetRequestMap", .type = Type::map,
    .element = &keys_and_attributes, .key = &table_arn, .min = 1, .max = 100};
constinit const std::string_view return_consumed_capacity_values[] = {"INDEXES", "TOTAL", "NONE"};
constinit const Shape return_consumed_capacity = {.name = "ReturnConsumedCapacity", .type = Type::string,
    .values = return_consumed_capacity_values};
constinit const Member batch_get_item_input_members[] = {
    {.name = "RequestItems", .wire = "RequestItems", .shape = &batch_get_request_map, .required = true},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity}};
constinit const Shape batch_get_item_input = {.name = "BatchGetItemInput", .type = Type::structure,
    .members = batch_get_item_input_members};
constinit const Shape attribute_map = {.name = "AttributeMap", .type = Type::map, .element = &attribute_value,
    .key = &attribute_name};
constinit const Shape item_list = {.name = "ItemList", .type = Type::list, .element = &attribute_map};
constinit const Shape batch_get_response_map = {.name = "BatchGetResponseMap", .type = Type::map, .element = &item_list,
    .key = &table_arn};
constinit const Shape consumed_capacity_units = {.name = "ConsumedCapacityUnits", .type = Type::double_number};
constinit const Member capacity_members[] = {{"ReadCapacityUnits", "ReadCapacityUnits", &consumed_capacity_units},
    {"WriteCapacityUnits", "WriteCapacityUnits", &consumed_capacity_units},
    {"CapacityUnits", "CapacityUnits", &consumed_capacity_units}};
constinit const Shape capacity = {.name = "Capacity", .type = Type::structure, .members = capacity_members};
constinit const Shape index_name = {.name = "IndexName", .type = Type::string, .min = 3, .max = 255,
    .pattern = "[a-zA-Z0-9_.-]+"};
constinit const Shape secondary_indexes_capacity_map = {.name = "SecondaryIndexesCapacityMap", .type = Type::map,
    .element = &capacity, .key = &index_name};
constinit const Member consumed_capacity_members[] = {{"TableName", "TableName", &table_arn},
    {"CapacityUnits", "CapacityUnits", &consumed_capacity_units},
    {"ReadCapacityUnits", "ReadCapacityUnits", &consumed_capacity_units},
    {"WriteCapacityUnits", "WriteCapacityUnits", &consumed_capacity_units}, {"Table", "Table", &capacity},
    {"LocalSecondaryIndexes", "LocalSecondaryIndexes", &secondary_indexes_capacity_map},
    {"GlobalSecondaryIndexes", "GlobalSecondaryIndexes", &secondary_indexes_capacity_map}};
constinit const Shape consumed_capacity = {.name = "ConsumedCapacity", .type = Type::structure,
    .members = consumed_capacity_members};
constinit const Shape consumed_capacity_multiple = {.name = "ConsumedCapacityMultiple", .type = Type::list,
    .element = &consumed_capacity};
constinit const Member batch_get_item_output_members[] = {{"Responses", "Responses", &batch_get_response_map},
    {"UnprocessedKeys", "UnprocessedKeys", &batch_get_request_map},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity_multiple}};
constinit const Shape batch_get_item_output = {.name = "BatchGetItemOutput", .type = Type::structure,
    .members = batch_get_item_output_members};
constinit const Shape error_message = {.name = "ErrorMessage", .type = Type::string};
constinit const Shape reason = {.name = "Reason", .type = Type::string};
constinit const Shape resource = {.name = "Resource", .type = Type::string};
constinit const Member throttling_reason_members[] = {{"reason", "reason", &reason}, {"resource", "resource", &resource}};
constinit const Shape throttling_reason = {.name = "ThrottlingReason", .type = Type::structure,
    .members = throttling_reason_members};
constinit const Shape throttling_reason_list = {.name = "ThrottlingReasonList", .type = Type::list,
    .element = &throttling_reason};
constinit const Member provisioned_throughput_exceeded_exception_members[] = {{"message", "message", &error_message},
    {"ThrottlingReasons", "ThrottlingReasons", &throttling_reason_list}};
constinit const Shape provisioned_throughput_exceeded_exception = {.name = "ProvisionedThroughputExceededException",
    .type = Type::structure, .members = provisioned_throughput_exceeded_exception_members};
constinit const Member resource_not_found_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape resource_not_found_exception = {.name = "ResourceNotFoundException", .type = Type::structure,
    .members = resource_not_found_exception_members};
constinit const Member request_limit_exceeded_members[] = {{"message", "message", &error_message},
    {"ThrottlingReasons", "ThrottlingReasons", &throttling_reason_list}};
constinit const Shape request_limit_exceeded = {.name = "RequestLimitExceeded", .type = Type::structure,
    .members = request_limit_exceeded_members};
constinit const Member internal_server_error_members[] = {{"message", "message", &error_message}};
constinit const Shape internal_server_error = {.name = "InternalServerError", .type = Type::structure,
    .members = internal_server_error_members};
constinit const Shape availability_error_message = {.name = "AvailabilityErrorMessage", .type = Type::string};
constinit const Member throttling_exception_members[] = {{"message", "message", &availability_error_message},
    {"throttlingReasons", "throttlingReasons", &throttling_reason_list}};
constinit const Shape throttling_exception = {.name = "ThrottlingException", .type = Type::structure,
    .members = throttling_exception_members};
constinit const ErrorShape batch_get_item_errors[] = {
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const Shape put_item_input_attribute_map = {.name = "PutItemInputAttributeMap", .type = Type::map,
    .element = &attribute_value, .key = &attribute_name};
constinit const Member put_request_members[] = {
    {.name = "Item", .wire = "Item", .shape = &put_item_input_attribute_map, .required = true}};
constinit const Shape put_request = {.name = "PutRequest", .type = Type::structure, .members = put_request_members};
constinit const Member delete_request_members[] = {{.name = "Key", .wire = "Key", .shape = &key, .required = true}};
constinit const Shape delete_request = {.name = "DeleteRequest", .type = Type::structure,
    .members = delete_request_members};
constinit const Member write_request_members[] = {{"PutRequest", "PutRequest", &put_request},
    {"DeleteRequest", "DeleteRequest", &delete_request}};
constinit const Shape write_request = {.name = "WriteRequest", .type = Type::structure, .members = write_request_members};
constinit const Shape write_requests = {.name = "WriteRequests", .type = Type::list, .element = &write_request,
    .min = 1, .max = 25};
constinit const Shape batch_write_item_request_map = {.name = "BatchWriteItemRequestMap", .type = Type::map,
    .element = &write_requests, .key = &table_arn, .min = 1, .max = 25};
constinit const std::string_view return_item_collection_metrics_values[] = {"SIZE", "NONE"};
constinit const Shape return_item_collection_metrics = {.name = "ReturnItemCollectionMetrics", .type = Type::string,
    .values = return_item_collection_metrics_values};
constinit const Member batch_write_item_input_members[] = {
    {.name = "RequestItems", .wire = "RequestItems", .shape = &batch_write_item_request_map, .required = true},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"ReturnItemCollectionMetrics", "ReturnItemCollectionMetrics", &return_item_collection_metrics}};
constinit const Shape batch_write_item_input = {.name = "BatchWriteItemInput", .type = Type::structure,
    .members = batch_write_item_input_members};
constinit const Shape item_collection_key_attribute_map = {.name = "ItemCollectionKeyAttributeMap", .type = Type::map,
    .element = &attribute_value, .key = &attribute_name};
constinit const Shape item_collection_size_estimate_bound = {.name = "ItemCollectionSizeEstimateBound",
    .type = Type::double_number};
constinit const Shape item_collection_size_estimate_range = {.name = "ItemCollectionSizeEstimateRange",
    .type = Type::list, .element = &item_collection_size_estimate_bound};
constinit const Member item_collection_metrics_members[] = {
    {"ItemCollectionKey", "ItemCollectionKey", &item_collection_key_attribute_map},
    {"SizeEstimateRangeGB", "SizeEstimateRangeGB", &item_collection_size_estimate_range}};
constinit const Shape item_collection_metrics = {.name = "ItemCollectionMetrics", .type = Type::structure,
    .members = item_collection_metrics_members};
constinit const Shape item_collection_metrics_multiple = {.name = "ItemCollectionMetricsMultiple", .type = Type::list,
    .element = &item_collection_metrics};
constinit const Shape item_collection_metrics_per_table = {.name = "ItemCollectionMetricsPerTable", .type = Type::map,
    .element = &item_collection_metrics_multiple, .key = &table_arn};
constinit const Member batch_write_item_output_members[] = {
    {"UnprocessedItems", "UnprocessedItems", &batch_write_item_request_map},
    {"ItemCollectionMetrics", "ItemCollectionMetrics", &item_collection_metrics_per_table},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity_multiple}};
constinit const Shape batch_write_item_output = {.name = "BatchWriteItemOutput", .type = Type::structure,
    .members = batch_write_item_output_members};
constinit const Member item_collection_size_limit_exceeded_exception_members[] = {
    {"message", "message", &error_message}};
constinit const Shape item_collection_size_limit_exceeded_exception = {
    .name = "ItemCollectionSizeLimitExceededException", .type = Type::structure,
    .members = item_collection_size_limit_exceeded_exception_members};
constinit const Member replicated_write_conflict_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape replicated_write_conflict_exception = {.name = "ReplicatedWriteConflictException",
    .type = Type::structure, .members = replicated_write_conflict_exception_members};
constinit const ErrorShape batch_write_item_errors[] = {
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ItemCollectionSizeLimitExceededException", 400, &item_collection_size_limit_exceeded_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ReplicatedWriteConflictException", 400, &replicated_write_conflict_exception},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const Shape key_schema_attribute_name = {.name = "KeySchemaAttributeName", .type = Type::string, .min = 1,
    .max = 255};
constinit const std::string_view scalar_attribute_type_values[] = {"S", "N", "B"};
constinit const Shape scalar_attribute_type = {.name = "ScalarAttributeType", .type = Type::string,
    .values = scalar_attribute_type_values};
constinit const Member attribute_definition_members[] = {
    {.name = "AttributeName", .wire = "AttributeName", .shape = &key_schema_attribute_name, .required = true},
    {.name = "AttributeType", .wire = "AttributeType", .shape = &scalar_attribute_type, .required = true}};
constinit const Shape attribute_definition = {.name = "AttributeDefinition", .type = Type::structure,
    .members = attribute_definition_members};
constinit const Shape attribute_definitions = {.name = "AttributeDefinitions", .type = Type::list,
    .element = &attribute_definition};
constinit const std::string_view key_type_values[] = {"HASH", "RANGE"};
constinit const Shape key_type = {.name = "KeyType", .type = Type::string, .values = key_type_values};
constinit const Member key_schema_element_members[] = {
    {.name = "AttributeName", .wire = "AttributeName", .shape = &key_schema_attribute_name, .required = true},
    {.name = "KeyType", .wire = "KeyType", .shape = &key_type, .required = true}};
constinit const Shape key_schema_element = {.name = "KeySchemaElement", .type = Type::structure,
    .members = key_schema_element_members};
constinit const Shape key_schema = {.name = "KeySchema", .type = Type::list, .element = &key_schema_element, .min = 1};
constinit const std::string_view projection_type_values[] = {"ALL", "KEYS_ONLY", "INCLUDE"};
constinit const Shape projection_type = {.name = "ProjectionType", .type = Type::string,
    .values = projection_type_values};
constinit const Shape non_key_attribute_name = {.name = "NonKeyAttributeName", .type = Type::string, .min = 1,
    .max = 255};
constinit const Shape non_key_attribute_name_list = {.name = "NonKeyAttributeNameList", .type = Type::list,
    .element = &non_key_attribute_name, .min = 1, .max = 20};
constinit const Member projection_members[] = {{"ProjectionType", "ProjectionType", &projection_type},
    {"NonKeyAttributes", "NonKeyAttributes", &non_key_attribute_name_list}};
constinit const Shape projection = {.name = "Projection", .type = Type::structure, .members = projection_members};
constinit const Member local_secondary_index_members[] = {
    {.name = "IndexName", .wire = "IndexName", .shape = &index_name, .required = true},
    {.name = "KeySchema", .wire = "KeySchema", .shape = &key_schema, .required = true},
    {.name = "Projection", .wire = "Projection", .shape = &projection, .required = true}};
constinit const Shape local_secondary_index = {.name = "LocalSecondaryIndex", .type = Type::structure,
    .members = local_secondary_index_members};
constinit const Shape local_secondary_index_list = {.name = "LocalSecondaryIndexList", .type = Type::list,
    .element = &local_secondary_index};
constinit const Shape positive_long_object = {.name = "PositiveLongObject", .type = Type::long_integer, .min = 1};
constinit const Member provisioned_throughput_members[] = {
    {.name = "ReadCapacityUnits", .wire = "ReadCapacityUnits", .shape = &positive_long_object, .required = true},
    {.name = "WriteCapacityUnits", .wire = "WriteCapacityUnits", .shape = &positive_long_object, .required = true}};
constinit const Shape provisioned_throughput = {.name = "ProvisionedThroughput", .type = Type::structure,
    .members = provisioned_throughput_members};
constinit const Shape long_object = {.name = "LongObject", .type = Type::long_integer};
constinit const Member on_demand_throughput_members[] = {{"MaxReadRequestUnits", "MaxReadRequestUnits", &long_object},
    {"MaxWriteRequestUnits", "MaxWriteRequestUnits", &long_object}};
constinit const Shape on_demand_throughput = {.name = "OnDemandThroughput", .type = Type::structure,
    .members = on_demand_throughput_members};
constinit const Member warm_throughput_members[] = {{"ReadUnitsPerSecond", "ReadUnitsPerSecond", &long_object},
    {"WriteUnitsPerSecond", "WriteUnitsPerSecond", &long_object}};
constinit const Shape warm_throughput = {.name = "WarmThroughput", .type = Type::structure,
    .members = warm_throughput_members};
constinit const Member global_secondary_index_members[] = {
    {.name = "IndexName", .wire = "IndexName", .shape = &index_name, .required = true},
    {.name = "KeySchema", .wire = "KeySchema", .shape = &key_schema, .required = true},
    {.name = "Projection", .wire = "Projection", .shape = &projection, .required = true},
    {"ProvisionedThroughput", "ProvisionedThroughput", &provisioned_throughput},
    {"OnDemandThroughput", "OnDemandThroughput", &on_demand_throughput},
    {"WarmThroughput", "WarmThroughput", &warm_throughput}};
constinit const Shape global_secondary_index = {.name = "GlobalSecondaryIndex", .type = Type::structure,
    .members = global_secondary_index_members};
constinit const Shape global_secondary_index_list = {.name = "GlobalSecondaryIndexList", .type = Type::list,
    .element = &global_secondary_index};
constinit const std::string_view billing_mode_values[] = {"PROVISIONED", "PAY_PER_REQUEST"};
constinit const Shape billing_mode = {.name = "BillingMode", .type = Type::string, .values = billing_mode_values};
constinit const Shape stream_enabled = {.name = "StreamEnabled", .type = Type::boolean};
constinit const std::string_view stream_view_type_values[] = {"NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES",
    "KEYS_ONLY"};
constinit const Shape stream_view_type = {.name = "StreamViewType", .type = Type::string,
    .values = stream_view_type_values};
constinit const Member stream_specification_members[] = {
    {.name = "StreamEnabled", .wire = "StreamEnabled", .shape = &stream_enabled, .required = true},
    {"StreamViewType", "StreamViewType", &stream_view_type}};
constinit const Shape stream_specification = {.name = "StreamSpecification", .type = Type::structure,
    .members = stream_specification_members};
constinit const Shape sse_enabled = {.name = "SSEEnabled", .type = Type::boolean};
constinit const std::string_view sse_type_values[] = {"AES256", "KMS"};
constinit const Shape sse_type = {.name = "SSEType", .type = Type::string, .values = sse_type_values};
constinit const Shape kms_master_key_id = {.name = "KMSMasterKeyId", .type = Type::string};
constinit const Member sse_specification_members[] = {{"Enabled", "Enabled", &sse_enabled},
    {"SSEType", "SSEType", &sse_type}, {"KMSMasterKeyId", "KMSMasterKeyId", &kms_master_key_id}};
constinit const Shape sse_specification = {.name = "SSESpecification", .type = Type::structure,
    .members = sse_specification_members};
constinit const Shape tag_key_string = {.name = "TagKeyString", .type = Type::string, .min = 1, .max = 128};
constinit const Shape tag_value_string = {.name = "TagValueString", .type = Type::string, .min = 0, .max = 256};
constinit const Member tag_members[] = {{.name = "Key", .wire = "Key", .shape = &tag_key_string, .required = true},
    {.name = "Value", .wire = "Value", .shape = &tag_value_string, .required = true}};
constinit const Shape tag = {.name = "Tag", .type = Type::structure, .members = tag_members};
constinit const Shape tag_list = {.name = "TagList", .type = Type::list, .element = &tag};
constinit const std::string_view table_class_values[] = {"STANDARD", "STANDARD_INFREQUENT_ACCESS"};
constinit const Shape table_class = {.name = "TableClass", .type = Type::string, .values = table_class_values};
constinit const Shape deletion_protection_enabled = {.name = "DeletionProtectionEnabled", .type = Type::boolean};
constinit const Shape resource_policy = {.name = "ResourcePolicy", .type = Type::string};
constinit const std::string_view global_table_settings_replication_mode_values[] = {"ENABLED", "DISABLED",
    "ENABLED_WITH_OVERRIDES"};
constinit const Shape global_table_settings_replication_mode = {.name = "GlobalTableSettingsReplicationMode",
    .type = Type::string, .values = global_table_settings_replication_mode_values};
constinit const Member create_table_input_members[] = {
    {"AttributeDefinitions", "AttributeDefinitions", &attribute_definitions},
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"KeySchema", "KeySchema", &key_schema},
    {"LocalSecondaryIndexes", "LocalSecondaryIndexes", &local_secondary_index_list},
    {"GlobalSecondaryIndexes", "GlobalSecondaryIndexes", &global_secondary_index_list},
    {"BillingMode", "BillingMode", &billing_mode},
    {"ProvisionedThroughput", "ProvisionedThroughput", &provisioned_throughput},
    {"StreamSpecification", "StreamSpecification", &stream_specification},
    {"SSESpecification", "SSESpecification", &sse_specification}, {"Tags", "Tags", &tag_list},
    {"TableClass", "TableClass", &table_class},
    {"DeletionProtectionEnabled", "DeletionProtectionEnabled", &deletion_protection_enabled},
    {"WarmThroughput", "WarmThroughput", &warm_throughput}, {"ResourcePolicy", "ResourcePolicy", &resource_policy},
    {"OnDemandThroughput", "OnDemandThroughput", &on_demand_throughput},
    {"GlobalTableSourceArn", "GlobalTableSourceArn", &table_arn},
    {"GlobalTableSettingsReplicationMode", "GlobalTableSettingsReplicationMode", &global_table_settings_replication_mode}};
constinit const Shape create_table_input = {.name = "CreateTableInput", .type = Type::structure,
    .members = create_table_input_members};
constinit const Shape table_name = {.name = "TableName", .type = Type::string, .min = 3, .max = 255,
    .pattern = "[a-zA-Z0-9_.-]+"};
constinit const std::string_view table_status_values[] = {"CREATING", "UPDATING", "DELETING", "ACTIVE",
    "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED", "REPLICATION_NOT_AUTHORIZED"};
constinit const Shape table_status = {.name = "TableStatus", .type = Type::string, .values = table_status_values};
constinit const Shape date = {.name = "Date", .type = Type::timestamp};
constinit const Shape non_negative_long_object = {.name = "NonNegativeLongObject", .type = Type::long_integer, .min = 0};
constinit const Member provisioned_throughput_description_members[] = {
    {"LastIncreaseDateTime", "LastIncreaseDateTime", &date}, {"LastDecreaseDateTime", "LastDecreaseDateTime", &date},
    {"NumberOfDecreasesToday", "NumberOfDecreasesToday", &positive_long_object},
    {"ReadCapacityUnits", "ReadCapacityUnits", &non_negative_long_object},
    {"WriteCapacityUnits", "WriteCapacityUnits", &non_negative_long_object}};
constinit const Shape provisioned_throughput_description = {.name = "ProvisionedThroughputDescription",
    .type = Type::structure, .members = provisioned_throughput_description_members};
constinit const Shape string = {.name = "String", .type = Type::string};
constinit const Shape table_id = {.name = "TableId", .type = Type::string,
    .pattern = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"};
constinit const Member billing_mode_summary_members[] = {{"BillingMode", "BillingMode", &billing_mode},
    {"LastUpdateToPayPerRequestDateTime", "LastUpdateToPayPerRequestDateTime", &date}};
constinit const Shape billing_mode_summary = {.name = "BillingModeSummary", .type = Type::structure,
    .members = billing_mode_summary_members};
constinit const Member local_secondary_index_description_members[] = {{"IndexName", "IndexName", &index_name},
    {"KeySchema", "KeySchema", &key_schema}, {"Projection", "Projection", &projection},
    {"IndexSizeBytes", "IndexSizeBytes", &long_object}, {"ItemCount", "ItemCount", &long_object},
    {"IndexArn", "IndexArn", &string}};
constinit const Shape local_secondary_index_description = {.name = "LocalSecondaryIndexDescription",
    .type = Type::structure, .members = local_secondary_index_description_members};
constinit const Shape local_secondary_index_description_list = {.name = "LocalSecondaryIndexDescriptionList",
    .type = Type::list, .element = &local_secondary_index_description};
constinit const std::string_view index_status_values[] = {"CREATING", "UPDATING", "DELETING", "ACTIVE"};
constinit const Shape index_status = {.name = "IndexStatus", .type = Type::string, .values = index_status_values};
constinit const Shape backfilling = {.name = "Backfilling", .type = Type::boolean};
constinit const Member global_secondary_index_warm_throughput_description_members[] = {
    {"ReadUnitsPerSecond", "ReadUnitsPerSecond", &positive_long_object},
    {"WriteUnitsPerSecond", "WriteUnitsPerSecond", &positive_long_object}, {"Status", "Status", &index_status}};
constinit const Shape global_secondary_index_warm_throughput_description = {
    .name = "GlobalSecondaryIndexWarmThroughputDescription", .type = Type::structure,
    .members = global_secondary_index_warm_throughput_description_members};
constinit const Member global_secondary_index_description_members[] = {{"IndexName", "IndexName", &index_name},
    {"KeySchema", "KeySchema", &key_schema}, {"Projection", "Projection", &projection},
    {"IndexStatus", "IndexStatus", &index_status}, {"Backfilling", "Backfilling", &backfilling},
    {"ProvisionedThroughput", "ProvisionedThroughput", &provisioned_throughput_description},
    {"IndexSizeBytes", "IndexSizeBytes", &long_object}, {"ItemCount", "ItemCount", &long_object},
    {"IndexArn", "IndexArn", &string}, {"OnDemandThroughput", "OnDemandThroughput", &on_demand_throughput},
    {"WarmThroughput", "WarmThroughput", &global_secondary_index_warm_throughput_description}};
constinit const Shape global_secondary_index_description = {.name = "GlobalSecondaryIndexDescription",
    .type = Type::structure, .members = global_secondary_index_description_members};
constinit const Shape global_secondary_index_description_list = {.name = "GlobalSecondaryIndexDescriptionList",
    .type = Type::list, .element = &global_secondary_index_description};
constinit const Shape stream_arn = {.name = "StreamArn", .type = Type::string, .min = 37, .max = 1024};
constinit const Shape region_name = {.name = "RegionName", .type = Type::string};
constinit const std::string_view replica_status_values[] = {"CREATING", "CREATION_FAILED", "UPDATING", "DELETING",
    "ACTIVE", "REGION_DISABLED", "INACCESSIBLE_ENCRYPTION_CREDENTIALS", "ARCHIVING", "ARCHIVED",
    "REPLICATION_NOT_AUTHORIZED"};
constinit const Shape replica_status = {.name = "ReplicaStatus", .type = Type::string, .values = replica_status_values};
constinit const Shape replica_status_description = {.name = "ReplicaStatusDescription", .type = Type::string};
constinit const Shape replica_status_percent_progress = {.name = "ReplicaStatusPercentProgress", .type = Type::string};
constinit const Member provisioned_throughput_override_members[] = {
    {"ReadCapacityUnits", "ReadCapacityUnits", &positive_long_object}};
constinit const Shape provisioned_throughput_override = {.name = "ProvisionedThroughputOverride",
    .type = Type::structure, .members = provisioned_throughput_override_members};
constinit const Member on_demand_throughput_override_members[] = {
    {"MaxReadRequestUnits", "MaxReadRequestUnits", &long_object}};
constinit const Shape on_demand_throughput_override = {.name = "OnDemandThroughputOverride", .type = Type::structure,
    .members = on_demand_throughput_override_members};
constinit const Member table_warm_throughput_description_members[] = {
    {"ReadUnitsPerSecond", "ReadUnitsPerSecond", &positive_long_object},
    {"WriteUnitsPerSecond", "WriteUnitsPerSecond", &positive_long_object}, {"Status", "Status", &table_status}};
constinit const Shape table_warm_throughput_description = {.name = "TableWarmThroughputDescription",
    .type = Type::structure, .members = table_warm_throughput_description_members};
constinit const Member replica_global_secondary_index_description_members[] = {{"IndexName", "IndexName", &index_name},
    {"ProvisionedThroughputOverride", "ProvisionedThroughputOverride", &provisioned_throughput_override},
    {"OnDemandThroughputOverride", "OnDemandThroughputOverride", &on_demand_throughput_override},
    {"WarmThroughput", "WarmThroughput", &global_secondary_index_warm_throughput_description}};
constinit const Shape replica_global_secondary_index_description = {.name = "ReplicaGlobalSecondaryIndexDescription",
    .type = Type::structure, .members = replica_global_secondary_index_description_members};
constinit const Shape replica_global_secondary_index_description_list = {
    .name = "ReplicaGlobalSecondaryIndexDescriptionList", .type = Type::list,
    .element = &replica_global_secondary_index_description};
constinit const Member table_class_summary_members[] = {{"TableClass", "TableClass", &table_class},
    {"LastUpdateDateTime", "LastUpdateDateTime", &date}};
constinit const Shape table_class_summary = {.name = "TableClassSummary", .type = Type::structure,
    .members = table_class_summary_members};
constinit const Member replica_description_members[] = {{"RegionName", "RegionName", &region_name},
    {"ReplicaStatus", "ReplicaStatus", &replica_status}, {"ReplicaArn", "ReplicaArn", &string},
    {"ReplicaStatusDescription", "ReplicaStatusDescription", &replica_status_description},
    {"ReplicaStatusPercentProgress", "ReplicaStatusPercentProgress", &replica_status_percent_progress},
    {"KMSMasterKeyId", "KMSMasterKeyId", &kms_master_key_id},
    {"ProvisionedThroughputOverride", "ProvisionedThroughputOverride", &provisioned_throughput_override},
    {"OnDemandThroughputOverride", "OnDemandThroughputOverride", &on_demand_throughput_override},
    {"WarmThroughput", "WarmThroughput", &table_warm_throughput_description},
    {"GlobalSecondaryIndexes", "GlobalSecondaryIndexes", &replica_global_secondary_index_description_list},
    {"ReplicaInaccessibleDateTime", "ReplicaInaccessibleDateTime", &date},
    {"ReplicaTableClassSummary", "ReplicaTableClassSummary", &table_class_summary},
    {"GlobalTableSettingsReplicationMode", "GlobalTableSettingsReplicationMode", &global_table_settings_replication_mode}};
constinit const Shape replica_description = {.name = "ReplicaDescription", .type = Type::structure,
    .members = replica_description_members};
constinit const Shape replica_description_list = {.name = "ReplicaDescriptionList", .type = Type::list,
    .element = &replica_description};
constinit const std::string_view witness_status_values[] = {"CREATING", "DELETING", "ACTIVE"};
constinit const Shape witness_status = {.name = "WitnessStatus", .type = Type::string, .values = witness_status_values};
constinit const Member global_table_witness_description_members[] = {{"RegionName", "RegionName", &region_name},
    {"WitnessStatus", "WitnessStatus", &witness_status}};
constinit const Shape global_table_witness_description = {.name = "GlobalTableWitnessDescription",
    .type = Type::structure, .members = global_table_witness_description_members};
constinit const Shape global_table_witness_description_list = {.name = "GlobalTableWitnessDescriptionList",
    .type = Type::list, .element = &global_table_witness_description};
constinit const Shape backup_arn = {.name = "BackupArn", .type = Type::string, .min = 37, .max = 1024};
constinit const Shape restore_in_progress = {.name = "RestoreInProgress", .type = Type::boolean};
constinit const Member restore_summary_members[] = {{"SourceBackupArn", "SourceBackupArn", &backup_arn},
    {"SourceTableArn", "SourceTableArn", &table_arn},
    {.name = "RestoreDateTime", .wire = "RestoreDateTime", .shape = &date, .required = true},
    {.name = "RestoreInProgress", .wire = "RestoreInProgress", .shape = &restore_in_progress, .required = true}};
constinit const Shape restore_summary = {.name = "RestoreSummary", .type = Type::structure,
    .members = restore_summary_members};
constinit const std::string_view sse_status_values[] = {"ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"};
constinit const Shape sse_status = {.name = "SSEStatus", .type = Type::string, .values = sse_status_values};
constinit const Shape kms_master_key_arn = {.name = "KMSMasterKeyArn", .type = Type::string};
constinit const Member sse_description_members[] = {{"Status", "Status", &sse_status},
    {"SSEType", "SSEType", &sse_type}, {"KMSMasterKeyArn", "KMSMasterKeyArn", &kms_master_key_arn},
    {"InaccessibleEncryptionDateTime", "InaccessibleEncryptionDateTime", &date}};
constinit const Shape sse_description = {.name = "SSEDescription", .type = Type::structure,
    .members = sse_description_members};
constinit const Shape archival_reason = {.name = "ArchivalReason", .type = Type::string};
constinit const Member archival_summary_members[] = {{"ArchivalDateTime", "ArchivalDateTime", &date},
    {"ArchivalReason", "ArchivalReason", &archival_reason}, {"ArchivalBackupArn", "ArchivalBackupArn", &backup_arn}};
constinit const Shape archival_summary = {.name = "ArchivalSummary", .type = Type::structure,
    .members = archival_summary_members};
constinit const std::string_view multi_region_consistency_values[] = {"EVENTUAL", "STRONG"};
constinit const Shape multi_region_consistency = {.name = "MultiRegionConsistency", .type = Type::string,
    .values = multi_region_consistency_values};
constinit const Member table_description_members[] = {
    {"AttributeDefinitions", "AttributeDefinitions", &attribute_definitions}, {"TableName", "TableName", &table_name},
    {"KeySchema", "KeySchema", &key_schema}, {"TableStatus", "TableStatus", &table_status},
    {"CreationDateTime", "CreationDateTime", &date},
    {"ProvisionedThroughput", "ProvisionedThroughput", &provisioned_throughput_description},
    {"TableSizeBytes", "TableSizeBytes", &long_object}, {"ItemCount", "ItemCount", &long_object},
    {"TableArn", "TableArn", &string}, {"TableId", "TableId", &table_id},
    {"BillingModeSummary", "BillingModeSummary", &billing_mode_summary},
    {"LocalSecondaryIndexes", "LocalSecondaryIndexes", &local_secondary_index_description_list},
    {"GlobalSecondaryIndexes", "GlobalSecondaryIndexes", &global_secondary_index_description_list},
    {"StreamSpecification", "StreamSpecification", &stream_specification},
    {"LatestStreamLabel", "LatestStreamLabel", &string}, {"LatestStreamArn", "LatestStreamArn", &stream_arn},
    {"GlobalTableVersion", "GlobalTableVersion", &string}, {"Replicas", "Replicas", &replica_description_list},
    {"GlobalTableWitnesses", "GlobalTableWitnesses", &global_table_witness_description_list},
    {"GlobalTableSettingsReplicationMode", "GlobalTableSettingsReplicationMode", &global_table_settings_replication_mode},
    {"RestoreSummary", "RestoreSummary", &restore_summary}, {"SSEDescription", "SSEDescription", &sse_description},
    {"ArchivalSummary", "ArchivalSummary", &archival_summary},
    {"TableClassSummary", "TableClassSummary", &table_class_summary},
    {"DeletionProtectionEnabled", "DeletionProtectionEnabled", &deletion_protection_enabled},
    {"OnDemandThroughput", "OnDemandThroughput", &on_demand_throughput},
    {"WarmThroughput", "WarmThroughput", &table_warm_throughput_description},
    {"MultiRegionConsistency", "MultiRegionConsistency", &multi_region_consistency}};
constinit const Shape table_description = {.name = "TableDescription", .type = Type::structure,
    .members = table_description_members};
constinit const Member create_table_output_members[] = {{"TableDescription", "TableDescription", &table_description}};
constinit const Shape create_table_output = {.name = "CreateTableOutput", .type = Type::structure,
    .members = create_table_output_members};
constinit const Member resource_in_use_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape resource_in_use_exception = {.name = "ResourceInUseException", .type = Type::structure,
    .members = resource_in_use_exception_members};
constinit const Member limit_exceeded_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape limit_exceeded_exception = {.name = "LimitExceededException", .type = Type::structure,
    .members = limit_exceeded_exception_members};
constinit const ErrorShape create_table_errors[] = {{"ResourceInUseException", 400, &resource_in_use_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"InternalServerError", 500, &internal_server_error}};
constinit const Shape boolean_object = {.name = "BooleanObject", .type = Type::boolean};
constinit const std::string_view comparison_operator_values[] = {"EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN",
    "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"};
constinit const Shape comparison_operator = {.name = "ComparisonOperator", .type = Type::string,
    .values = comparison_operator_values};
constinit const Shape attribute_value_list = {.name = "AttributeValueList", .type = Type::list,
    .element = &attribute_value};
constinit const Member expected_attribute_value_members[] = {{"Value", "Value", &attribute_value},
    {"Exists", "Exists", &boolean_object}, {"ComparisonOperator", "ComparisonOperator", &comparison_operator},
    {"AttributeValueList", "AttributeValueList", &attribute_value_list}};
constinit const Shape expected_attribute_value = {.name = "ExpectedAttributeValue", .type = Type::structure,
    .members = expected_attribute_value_members};
constinit const Shape expected_attribute_map = {.name = "ExpectedAttributeMap", .type = Type::map,
    .element = &expected_attribute_value, .key = &attribute_name};
constinit const std::string_view conditional_operator_values[] = {"AND", "OR"};
constinit const Shape conditional_operator = {.name = "ConditionalOperator", .type = Type::string,
    .values = conditional_operator_values};
constinit const std::string_view return_value_values[] = {"NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"};
constinit const Shape return_value = {.name = "ReturnValue", .type = Type::string, .values = return_value_values};
constinit const Shape condition_expression = {.name = "ConditionExpression", .type = Type::string};
constinit const Shape expression_attribute_value_variable = {.name = "ExpressionAttributeValueVariable",
    .type = Type::string};
constinit const Shape expression_attribute_value_map = {.name = "ExpressionAttributeValueMap", .type = Type::map,
    .element = &attribute_value, .key = &expression_attribute_value_variable};
constinit const std::string_view return_values_on_condition_check_failure_values[] = {"ALL_OLD", "NONE"};
constinit const Shape return_values_on_condition_check_failure = {.name = "ReturnValuesOnConditionCheckFailure",
    .type = Type::string, .values = return_values_on_condition_check_failure_values};
constinit const Member delete_item_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {.name = "Key", .wire = "Key", .shape = &key, .required = true}, {"Expected", "Expected", &expected_attribute_map},
    {"ConditionalOperator", "ConditionalOperator", &conditional_operator},
    {"ReturnValues", "ReturnValues", &return_value},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"ReturnItemCollectionMetrics", "ReturnItemCollectionMetrics", &return_item_collection_metrics},
    {"ConditionExpression", "ConditionExpression", &condition_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape delete_item_input = {.name = "DeleteItemInput", .type = Type::structure,
    .members = delete_item_input_members};
constinit const Member delete_item_output_members[] = {{"Attributes", "Attributes", &attribute_map},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity},
    {"ItemCollectionMetrics", "ItemCollectionMetrics", &item_collection_metrics}};
constinit const Shape delete_item_output = {.name = "DeleteItemOutput", .type = Type::structure,
    .members = delete_item_output_members};
constinit const Member conditional_check_failed_exception_members[] = {{"message", "message", &error_message},
    {"Item", "Item", &attribute_map}};
constinit const Shape conditional_check_failed_exception = {.name = "ConditionalCheckFailedException",
    .type = Type::structure, .members = conditional_check_failed_exception_members};
constinit const Member transaction_conflict_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape transaction_conflict_exception = {.name = "TransactionConflictException", .type = Type::structure,
    .members = transaction_conflict_exception_members};
constinit const ErrorShape delete_item_errors[] = {
    {"ConditionalCheckFailedException", 400, &conditional_check_failed_exception},
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ItemCollectionSizeLimitExceededException", 400, &item_collection_size_limit_exceeded_exception},
    {"TransactionConflictException", 400, &transaction_conflict_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ReplicatedWriteConflictException", 400, &replicated_write_conflict_exception},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const Member delete_table_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true}};
constinit const Shape delete_table_input = {.name = "DeleteTableInput", .type = Type::structure,
    .members = delete_table_input_members};
constinit const Member delete_table_output_members[] = {{"TableDescription", "TableDescription", &table_description}};
constinit const Shape delete_table_output = {.name = "DeleteTableOutput", .type = Type::structure,
    .members = delete_table_output_members};
constinit const ErrorShape delete_table_errors[] = {{"ResourceInUseException", 400, &resource_in_use_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"InternalServerError", 500, &internal_server_error}};
constinit const Member describe_table_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true}};
constinit const Shape describe_table_input = {.name = "DescribeTableInput", .type = Type::structure,
    .members = describe_table_input_members};
constinit const Member describe_table_output_members[] = {{"Table", "Table", &table_description}};
constinit const Shape describe_table_output = {.name = "DescribeTableOutput", .type = Type::structure,
    .members = describe_table_output_members};
constinit const ErrorShape describe_table_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}};
constinit const Member get_item_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {.name = "Key", .wire = "Key", .shape = &key, .required = true},
    {"AttributesToGet", "AttributesToGet", &attribute_name_list},
    {"ConsistentRead", "ConsistentRead", &consistent_read},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"ProjectionExpression", "ProjectionExpression", &projection_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map}};
constinit const Shape get_item_input = {.name = "GetItemInput", .type = Type::structure,
    .members = get_item_input_members};
constinit const Member get_item_output_members[] = {{"Item", "Item", &attribute_map},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity}};
constinit const Shape get_item_output = {.name = "GetItemOutput", .type = Type::structure,
    .members = get_item_output_members};
constinit const ErrorShape get_item_errors[] = {
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const Shape list_tables_input_limit = {.name = "ListTablesInputLimit", .type = Type::integer, .min = 1,
    .max = 100};
constinit const Member list_tables_input_members[] = {
    {"ExclusiveStartTableName", "ExclusiveStartTableName", &table_name}, {"Limit", "Limit", &list_tables_input_limit}};
constinit const Shape list_tables_input = {.name = "ListTablesInput", .type = Type::structure,
    .members = list_tables_input_members};
constinit const Shape table_name_list = {.name = "TableNameList", .type = Type::list, .element = &table_name};
constinit const Member list_tables_output_members[] = {{"TableNames", "TableNames", &table_name_list},
    {"LastEvaluatedTableName", "LastEvaluatedTableName", &table_name}};
constinit const Shape list_tables_output = {.name = "ListTablesOutput", .type = Type::structure,
    .members = list_tables_output_members};
constinit const ErrorShape list_tables_errors[] = {{"InternalServerError", 500, &internal_server_error}};
constinit const Member put_item_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {.name = "Item", .wire = "Item", .shape = &put_item_input_attribute_map, .required = true},
    {"Expected", "Expected", &expected_attribute_map}, {"ReturnValues", "ReturnValues", &return_value},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"ReturnItemCollectionMetrics", "ReturnItemCollectionMetrics", &return_item_collection_metrics},
    {"ConditionalOperator", "ConditionalOperator", &conditional_operator},
    {"ConditionExpression", "ConditionExpression", &condition_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape put_item_input = {.name = "PutItemInput", .type = Type::structure,
    .members = put_item_input_members};
constinit const Member put_item_output_members[] = {{"Attributes", "Attributes", &attribute_map},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity},
    {"ItemCollectionMetrics", "ItemCollectionMetrics", &item_collection_metrics}};
constinit const Shape put_item_output = {.name = "PutItemOutput", .type = Type::structure,
    .members = put_item_output_members};
constinit const ErrorShape put_item_errors[] = {
    {"ConditionalCheckFailedException", 400, &conditional_check_failed_exception},
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ItemCollectionSizeLimitExceededException", 400, &item_collection_size_limit_exceeded_exception},
    {"TransactionConflictException", 400, &transaction_conflict_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ReplicatedWriteConflictException", 400, &replicated_write_conflict_exception},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const std::string_view select_values[] = {"ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES",
    "COUNT"};
constinit const Shape select = {.name = "Select", .type = Type::string, .values = select_values};
constinit const Shape positive_integer_object = {.name = "PositiveIntegerObject", .type = Type::integer, .min = 1};
constinit const Member condition_members[] = {{"AttributeValueList", "AttributeValueList", &attribute_value_list},
    {.name = "ComparisonOperator", .wire = "ComparisonOperator", .shape = &comparison_operator, .required = true}};
constinit const Shape condition = {.name = "Condition", .type = Type::structure, .members = condition_members};
constinit const Shape key_conditions = {.name = "KeyConditions", .type = Type::map, .element = &condition,
    .key = &attribute_name};
constinit const Shape filter_condition_map = {.name = "FilterConditionMap", .type = Type::map, .element = &condition,
    .key = &attribute_name};
constinit const Shape key_expression = {.name = "KeyExpression", .type = Type::string};
constinit const Member query_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"IndexName", "IndexName", &index_name}, {"Select", "Select", &select},
    {"AttributesToGet", "AttributesToGet", &attribute_name_list}, {"Limit", "Limit", &positive_integer_object},
    {"ConsistentRead", "ConsistentRead", &consistent_read}, {"KeyConditions", "KeyConditions", &key_conditions},
    {"QueryFilter", "QueryFilter", &filter_condition_map},
    {"ConditionalOperator", "ConditionalOperator", &conditional_operator},
    {"ScanIndexForward", "ScanIndexForward", &boolean_object}, {"ExclusiveStartKey", "ExclusiveStartKey", &key},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"ProjectionExpression", "ProjectionExpression", &projection_expression},
    {"FilterExpression", "FilterExpression", &condition_expression},
    {"KeyConditionExpression", "KeyConditionExpression", &key_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map}};
constinit const Shape query_input = {.name = "QueryInput", .type = Type::structure, .members = query_input_members};
constinit const Shape integer = {.name = "Integer", .type = Type::integer};
constinit const Member query_output_members[] = {{"Items", "Items", &item_list}, {"Count", "Count", &integer},
    {"ScannedCount", "ScannedCount", &integer}, {"LastEvaluatedKey", "LastEvaluatedKey", &key},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity}};
constinit const Shape query_output = {.name = "QueryOutput", .type = Type::structure, .members = query_output_members};
constinit const ErrorShape query_errors[] = {
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const Shape scan_total_segments = {.name = "ScanTotalSegments", .type = Type::integer, .min = 1,
    .max = 1000000};
constinit const Shape scan_segment = {.name = "ScanSegment", .type = Type::integer, .min = 0, .max = 999999};
constinit const Member scan_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"IndexName", "IndexName", &index_name}, {"AttributesToGet", "AttributesToGet", &attribute_name_list},
    {"Limit", "Limit", &positive_integer_object}, {"Select", "Select", &select},
    {"ScanFilter", "ScanFilter", &filter_condition_map},
    {"ConditionalOperator", "ConditionalOperator", &conditional_operator},
    {"ExclusiveStartKey", "ExclusiveStartKey", &key},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"TotalSegments", "TotalSegments", &scan_total_segments}, {"Segment", "Segment", &scan_segment},
    {"ProjectionExpression", "ProjectionExpression", &projection_expression},
    {"FilterExpression", "FilterExpression", &condition_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map},
    {"ConsistentRead", "ConsistentRead", &consistent_read}};
constinit const Shape scan_input = {.name = "ScanInput", .type = Type::structure, .members = scan_input_members};
constinit const Member scan_output_members[] = {{"Items", "Items", &item_list}, {"Count", "Count", &integer},
    {"ScannedCount", "ScannedCount", &integer}, {"LastEvaluatedKey", "LastEvaluatedKey", &key},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity}};
constinit const Shape scan_output = {.name = "ScanOutput", .type = Type::structure, .members = scan_output_members};
constinit const ErrorShape scan_errors[] = {
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const std::string_view attribute_action_values[] = {"ADD", "PUT", "DELETE"};
constinit const Shape attribute_action = {.name = "AttributeAction", .type = Type::string,
    .values = attribute_action_values};
constinit const Member attribute_value_update_members[] = {{"Value", "Value", &attribute_value},
    {"Action", "Action", &attribute_action}};
constinit const Shape attribute_value_update = {.name = "AttributeValueUpdate", .type = Type::structure,
    .members = attribute_value_update_members};
constinit const Shape attribute_updates = {.name = "AttributeUpdates", .type = Type::map,
    .element = &attribute_value_update, .key = &attribute_name};
constinit const Shape update_expression = {.name = "UpdateExpression", .type = Type::string};
constinit const Member update_item_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {.name = "Key", .wire = "Key", .shape = &key, .required = true},
    {"AttributeUpdates", "AttributeUpdates", &attribute_updates}, {"Expected", "Expected", &expected_attribute_map},
    {"ConditionalOperator", "ConditionalOperator", &conditional_operator},
    {"ReturnValues", "ReturnValues", &return_value},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"ReturnItemCollectionMetrics", "ReturnItemCollectionMetrics", &return_item_collection_metrics},
    {"UpdateExpression", "UpdateExpression", &update_expression},
    {"ConditionExpression", "ConditionExpression", &condition_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape update_item_input = {.name = "UpdateItemInput", .type = Type::structure,
    .members = update_item_input_members};
constinit const Member update_item_output_members[] = {{"Attributes", "Attributes", &attribute_map},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity},
    {"ItemCollectionMetrics", "ItemCollectionMetrics", &item_collection_metrics}};
constinit const Shape update_item_output = {.name = "UpdateItemOutput", .type = Type::structure,
    .members = update_item_output_members};
constinit const ErrorShape update_item_errors[] = {
    {"ConditionalCheckFailedException", 400, &conditional_check_failed_exception},
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ItemCollectionSizeLimitExceededException", 400, &item_collection_size_limit_exceeded_exception},
    {"TransactionConflictException", 400, &transaction_conflict_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ReplicatedWriteConflictException", 400, &replicated_write_conflict_exception},
    {"ThrottlingException", 400, &throttling_exception}};

}  // namespace

constinit const Service service = {.id = "dynamodb", .signing_name = "dynamodb", .target = "DynamoDB_20120810",
    .json_version = "1.0", .sdk_name = "dynamodb", .sdk_id = "DynamoDB", .protocol = Protocol::json};
constinit const Operation batch_get_item = {.service = &service, .name = "BatchGetItem", .method = "POST", .uri = "/",
    .input = &batch_get_item_input, .output = &batch_get_item_output, .errors = batch_get_item_errors};
constinit const Operation batch_write_item = {.service = &service, .name = "BatchWriteItem", .method = "POST",
    .uri = "/", .input = &batch_write_item_input, .output = &batch_write_item_output, .errors = batch_write_item_errors};
constinit const Operation create_table = {.service = &service, .name = "CreateTable", .method = "POST", .uri = "/",
    .input = &create_table_input, .output = &create_table_output, .errors = create_table_errors};
constinit const Operation delete_item = {.service = &service, .name = "DeleteItem", .method = "POST", .uri = "/",
    .input = &delete_item_input, .output = &delete_item_output, .errors = delete_item_errors};
constinit const Operation delete_table = {.service = &service, .name = "DeleteTable", .method = "POST", .uri = "/",
    .input = &delete_table_input, .output = &delete_table_output, .errors = delete_table_errors};
constinit const Operation describe_table = {.service = &service, .name = "DescribeTable", .method = "POST", .uri = "/",
    .input = &describe_table_input, .output = &describe_table_output, .errors = describe_table_errors};
constinit const Operation get_item = {.service = &service, .name = "GetItem", .method = "POST", .uri = "/",
    .input = &get_item_input, .output = &get_item_output, .errors = get_item_errors};
constinit const Operation list_tables = {.service = &service, .name = "ListTables", .method = "POST", .uri = "/",
    .input = &list_tables_input, .output = &list_tables_output, .errors = list_tables_errors};
constinit const Operation put_item = {.service = &service, .name = "PutItem", .method = "POST", .uri = "/",
    .input = &put_item_input, .output = &put_item_output, .errors = put_item_errors};
constinit const Operation query = {.service = &service, .name = "Query", .method = "POST", .uri = "/",
    .input = &query_input, .output = &query_output, .errors = query_errors};
constinit const Operation scan = {.service = &service, .name = "Scan", .method = "POST", .uri = "/",
    .input = &scan_input, .output = &scan_output, .errors = scan_errors};
constinit const Operation update_item = {.service = &service, .name = "UpdateItem", .method = "POST", .uri = "/",
    .input = &update_item_input, .output = &update_item_output, .errors = update_item_errors};
namespace {
constinit const Operation* const all[] = {&batch_get_item, &batch_write_item, &create_table, &delete_item,
    &delete_table, &describe_table, &get_item, &list_tables, &put_item, &query, &scan, &update_item};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::dynamodb
