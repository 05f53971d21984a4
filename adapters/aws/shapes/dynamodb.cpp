// The shapes of dynamodb. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/dynamodb.hpp"

// clang-format off

namespace stepwell::shapes::dynamodb {
namespace {

extern const Shape attribute_value;  // contains itself
constinit const Shape parti_ql_statement = {.name = "PartiQLStatement", .type = Type::string, .min = 1, .max = 8192};
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
constinit const Shape prepared_statement_parameters = {.name = "PreparedStatementParameters", .type = Type::list,
    .element = &attribute_value, .min = 1};
constinit const Shape consistent_read = {.name = "ConsistentRead", .type = Type::boolean};
constinit const std::string_view return_values_on_condition_check_failure_values[] = {"ALL_OLD", "NONE"};
constinit const Shape return_values_on_condition_check_failure = {.name = "ReturnValuesOnConditionCheckFailure",
    .type = Type::string, .values = return_values_on_condition_check_failure_values};
constinit const Member batch_statement_request_members[] = {
    {.name = "Statement", .wire = "Statement", .shape = &parti_ql_statement, .required = true},
    {"Parameters", "Parameters", &prepared_statement_parameters},
    {"ConsistentRead", "ConsistentRead", &consistent_read},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape batch_statement_request = {.name = "BatchStatementRequest", .type = Type::structure,
    .members = batch_statement_request_members};
constinit const Shape parti_ql_batch_request = {.name = "PartiQLBatchRequest", .type = Type::list,
    .element = &batch_statement_request, .min = 1, .max = 25};
constinit const std::string_view return_consumed_capacity_values[] = {"INDEXES", "TOTAL", "NONE"};
constinit const Shape return_consumed_capacity = {.name = "ReturnConsumedCapacity", .type = Type::string,
    .values = return_consumed_capacity_values};
constinit const Member batch_execute_statement_input_members[] = {
    {.name = "Statements", .wire = "Statements", .shape = &parti_ql_batch_request, .required = true},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity}};
constinit const Shape batch_execute_statement_input = {.name = "BatchExecuteStatementInput", .type = Type::structure,
    .members = batch_execute_statement_input_members};
constinit const std::string_view batch_statement_error_code_enum_values[] = {"ConditionalCheckFailed",
    "ItemCollectionSizeLimitExceeded", "RequestLimitExceeded", "ValidationError", "ProvisionedThroughputExceeded",
    "TransactionConflict", "ThrottlingError", "InternalServerError", "ResourceNotFound", "AccessDenied", "DuplicateItem"};
constinit const Shape batch_statement_error_code_enum = {.name = "BatchStatementErrorCodeEnum", .type = Type::string,
    .values = batch_statement_error_code_enum_values};
constinit const Shape string = {.name = "String", .type = Type::string};
constinit const Shape attribute_map = {.name = "AttributeMap", .type = Type::map, .element = &attribute_value,
    .key = &attribute_name};
constinit const Member batch_statement_error_members[] = {{"Code", "Code", &batch_statement_error_code_enum},
    {"Message", "Message", &string}, {"Item", "Item", &attribute_map}};
constinit const Shape batch_statement_error = {.name = "BatchStatementError", .type = Type::structure,
    .members = batch_statement_error_members};
constinit const Shape table_name = {.name = "TableName", .type = Type::string, .min = 3, .max = 255,
    .pattern = "[a-zA-Z0-9_.-]+"};
constinit const Member batch_statement_response_members[] = {{"Error", "Error", &batch_statement_error},
    {"TableName", "TableName", &table_name}, {"Item", "Item", &attribute_map}};
constinit const Shape batch_statement_response = {.name = "BatchStatementResponse", .type = Type::structure,
    .members = batch_statement_response_members};
constinit const Shape parti_ql_batch_response = {.name = "PartiQLBatchResponse", .type = Type::list,
    .element = &batch_statement_response};
constinit const Shape table_arn = {.name = "TableArn", .type = Type::string, .min = 1, .max = 1024};
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
constinit const Member batch_execute_statement_output_members[] = {
    {"Responses", "Responses", &parti_ql_batch_response},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity_multiple}};
constinit const Shape batch_execute_statement_output = {.name = "BatchExecuteStatementOutput", .type = Type::structure,
    .members = batch_execute_statement_output_members};
constinit const Shape error_message = {.name = "ErrorMessage", .type = Type::string};
constinit const Shape reason = {.name = "Reason", .type = Type::string};
constinit const Shape resource = {.name = "Resource", .type = Type::string};
constinit const Member throttling_reason_members[] = {{"reason", "reason", &reason}, {"resource", "resource", &resource}};
constinit const Shape throttling_reason = {.name = "ThrottlingReason", .type = Type::structure,
    .members = throttling_reason_members};
constinit const Shape throttling_reason_list = {.name = "ThrottlingReasonList", .type = Type::list,
    .element = &throttling_reason};
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
constinit const ErrorShape batch_execute_statement_errors[] = {{"RequestLimitExceeded", 400, &request_limit_exceeded},
    {"InternalServerError", 500, &internal_server_error}, {"ThrottlingException", 400, &throttling_exception}};
constinit const Shape key = {.name = "Key", .type = Type::map, .element = &attribute_value, .key = &attribute_name};
constinit const Shape key_list = {.name = "KeyList", .type = Type::list, .element = &key, .min = 1, .max = 100};
constinit const Shape attribute_name_list = {.name = "AttributeNameList", .type = Type::list,
    .element = &attribute_name, .min = 1};
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
constinit const Shape batch_get_request_map = {.name = "BatchGetRequestMap", .type = Type::map,
    .element = &keys_and_attributes, .key = &table_arn, .min = 1, .max = 100};
constinit const Member batch_get_item_input_members[] = {
    {.name = "RequestItems", .wire = "RequestItems", .shape = &batch_get_request_map, .required = true},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity}};
constinit const Shape batch_get_item_input = {.name = "BatchGetItemInput", .type = Type::structure,
    .members = batch_get_item_input_members};
constinit const Shape item_list = {.name = "ItemList", .type = Type::list, .element = &attribute_map};
constinit const Shape batch_get_response_map = {.name = "BatchGetResponseMap", .type = Type::map, .element = &item_list,
    .key = &table_arn};
constinit const Member batch_get_item_output_members[] = {{"Responses", "Responses", &batch_get_response_map},
    {"UnprocessedKeys", "UnprocessedKeys", &batch_get_request_map},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity_multiple}};
constinit const Shape batch_get_item_output = {.name = "BatchGetItemOutput", .type = Type::structure,
    .members = batch_get_item_output_members};
constinit const Member provisioned_throughput_exceeded_exception_members[] = {{"message", "message", &error_message},
    {"ThrottlingReasons", "ThrottlingReasons", &throttling_reason_list}};
constinit const Shape provisioned_throughput_exceeded_exception = {.name = "ProvisionedThroughputExceededException",
    .type = Type::structure, .members = provisioned_throughput_exceeded_exception_members};
constinit const Member resource_not_found_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape resource_not_found_exception = {.name = "ResourceNotFoundException", .type = Type::structure,
    .members = resource_not_found_exception_members};
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
constinit const Member describe_continuous_backups_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true}};
constinit const Shape describe_continuous_backups_input = {.name = "DescribeContinuousBackupsInput",
    .type = Type::structure, .members = describe_continuous_backups_input_members};
constinit const std::string_view continuous_backups_status_values[] = {"ENABLED", "DISABLED"};
constinit const Shape continuous_backups_status = {.name = "ContinuousBackupsStatus", .type = Type::string,
    .values = continuous_backups_status_values};
constinit const std::string_view point_in_time_recovery_status_values[] = {"ENABLED", "DISABLED"};
constinit const Shape point_in_time_recovery_status = {.name = "PointInTimeRecoveryStatus", .type = Type::string,
    .values = point_in_time_recovery_status_values};
constinit const Shape recovery_period_in_days = {.name = "RecoveryPeriodInDays", .type = Type::integer, .min = 1,
    .max = 35};
constinit const Member point_in_time_recovery_description_members[] = {
    {"PointInTimeRecoveryStatus", "PointInTimeRecoveryStatus", &point_in_time_recovery_status},
    {"RecoveryPeriodInDays", "RecoveryPeriodInDays", &recovery_period_in_days},
    {"EarliestRestorableDateTime", "EarliestRestorableDateTime", &date},
    {"LatestRestorableDateTime", "LatestRestorableDateTime", &date}};
constinit const Shape point_in_time_recovery_description = {.name = "PointInTimeRecoveryDescription",
    .type = Type::structure, .members = point_in_time_recovery_description_members};
constinit const Member continuous_backups_description_members[] = {
    {.name = "ContinuousBackupsStatus", .wire = "ContinuousBackupsStatus", .shape = &continuous_backups_status, .required = true},
    {"PointInTimeRecoveryDescription", "PointInTimeRecoveryDescription", &point_in_time_recovery_description}};
constinit const Shape continuous_backups_description = {.name = "ContinuousBackupsDescription", .type = Type::structure,
    .members = continuous_backups_description_members};
constinit const Member describe_continuous_backups_output_members[] = {
    {"ContinuousBackupsDescription", "ContinuousBackupsDescription", &continuous_backups_description}};
constinit const Shape describe_continuous_backups_output = {.name = "DescribeContinuousBackupsOutput",
    .type = Type::structure, .members = describe_continuous_backups_output_members};
constinit const Member table_not_found_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape table_not_found_exception = {.name = "TableNotFoundException", .type = Type::structure,
    .members = table_not_found_exception_members};
constinit const ErrorShape describe_continuous_backups_errors[] = {
    {"TableNotFoundException", 400, &table_not_found_exception}, {"InternalServerError", 500, &internal_server_error}};
constinit const Member describe_contributor_insights_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"IndexName", "IndexName", &index_name}};
constinit const Shape describe_contributor_insights_input = {.name = "DescribeContributorInsightsInput",
    .type = Type::structure, .members = describe_contributor_insights_input_members};
constinit const Shape contributor_insights_rule = {.name = "ContributorInsightsRule", .type = Type::string,
    .pattern = R"~([A-Za-z0-9][A-Za-z0-9\-\_\.]{0,126}[A-Za-z0-9])~"};
constinit const Shape contributor_insights_rule_list = {.name = "ContributorInsightsRuleList", .type = Type::list,
    .element = &contributor_insights_rule};
constinit const std::string_view contributor_insights_status_values[] = {"ENABLING", "ENABLED", "DISABLING", "DISABLED",
    "FAILED"};
constinit const Shape contributor_insights_status = {.name = "ContributorInsightsStatus", .type = Type::string,
    .values = contributor_insights_status_values};
constinit const Shape last_update_date_time = {.name = "LastUpdateDateTime", .type = Type::timestamp};
constinit const Shape exception_name = {.name = "ExceptionName", .type = Type::string};
constinit const Shape exception_description = {.name = "ExceptionDescription", .type = Type::string};
constinit const Member failure_exception_members[] = {{"ExceptionName", "ExceptionName", &exception_name},
    {"ExceptionDescription", "ExceptionDescription", &exception_description}};
constinit const Shape failure_exception = {.name = "FailureException", .type = Type::structure,
    .members = failure_exception_members};
constinit const std::string_view contributor_insights_mode_values[] = {"ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"};
constinit const Shape contributor_insights_mode = {.name = "ContributorInsightsMode", .type = Type::string,
    .values = contributor_insights_mode_values};
constinit const Member describe_contributor_insights_output_members[] = {{"TableName", "TableName", &table_name},
    {"IndexName", "IndexName", &index_name},
    {"ContributorInsightsRuleList", "ContributorInsightsRuleList", &contributor_insights_rule_list},
    {"ContributorInsightsStatus", "ContributorInsightsStatus", &contributor_insights_status},
    {"LastUpdateDateTime", "LastUpdateDateTime", &last_update_date_time},
    {"FailureException", "FailureException", &failure_exception},
    {"ContributorInsightsMode", "ContributorInsightsMode", &contributor_insights_mode}};
constinit const Shape describe_contributor_insights_output = {.name = "DescribeContributorInsightsOutput",
    .type = Type::structure, .members = describe_contributor_insights_output_members};
constinit const ErrorShape describe_contributor_insights_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}};
constinit const Shape describe_endpoints_request = {.name = "DescribeEndpointsRequest", .type = Type::structure};
constinit const Shape long_ = {.name = "Long", .type = Type::long_integer};
constinit const Member endpoint_members[] = {
    {.name = "Address", .wire = "Address", .shape = &string, .required = true},
    {.name = "CachePeriodInMinutes", .wire = "CachePeriodInMinutes", .shape = &long_, .required = true}};
constinit const Shape endpoint = {.name = "Endpoint", .type = Type::structure, .members = endpoint_members};
constinit const Shape endpoints = {.name = "Endpoints", .type = Type::list, .element = &endpoint};
constinit const Member describe_endpoints_response_members[] = {
    {.name = "Endpoints", .wire = "Endpoints", .shape = &endpoints, .required = true}};
constinit const Shape describe_endpoints_response = {.name = "DescribeEndpointsResponse", .type = Type::structure,
    .members = describe_endpoints_response_members};
constinit const Member describe_kinesis_streaming_destination_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true}};
constinit const Shape describe_kinesis_streaming_destination_input = {
    .name = "DescribeKinesisStreamingDestinationInput", .type = Type::structure,
    .members = describe_kinesis_streaming_destination_input_members};
constinit const std::string_view destination_status_values[] = {"ENABLING", "ACTIVE", "DISABLING", "DISABLED",
    "ENABLE_FAILED", "UPDATING"};
constinit const Shape destination_status = {.name = "DestinationStatus", .type = Type::string,
    .values = destination_status_values};
constinit const std::string_view approximate_creation_date_time_precision_values[] = {"MILLISECOND", "MICROSECOND"};
constinit const Shape approximate_creation_date_time_precision = {.name = "ApproximateCreationDateTimePrecision",
    .type = Type::string, .values = approximate_creation_date_time_precision_values};
constinit const Member kinesis_data_stream_destination_members[] = {{"StreamArn", "StreamArn", &stream_arn},
    {"DestinationStatus", "DestinationStatus", &destination_status},
    {"DestinationStatusDescription", "DestinationStatusDescription", &string},
    {"ApproximateCreationDateTimePrecision", "ApproximateCreationDateTimePrecision", &approximate_creation_date_time_precision}};
constinit const Shape kinesis_data_stream_destination = {.name = "KinesisDataStreamDestination",
    .type = Type::structure, .members = kinesis_data_stream_destination_members};
constinit const Shape kinesis_data_stream_destinations = {.name = "KinesisDataStreamDestinations", .type = Type::list,
    .element = &kinesis_data_stream_destination};
constinit const Member describe_kinesis_streaming_destination_output_members[] = {
    {"TableName", "TableName", &table_name},
    {"KinesisDataStreamDestinations", "KinesisDataStreamDestinations", &kinesis_data_stream_destinations}};
constinit const Shape describe_kinesis_streaming_destination_output = {
    .name = "DescribeKinesisStreamingDestinationOutput", .type = Type::structure,
    .members = describe_kinesis_streaming_destination_output_members};
constinit const ErrorShape describe_kinesis_streaming_destination_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}};
constinit const Shape describe_limits_input = {.name = "DescribeLimitsInput", .type = Type::structure};
constinit const Member describe_limits_output_members[] = {
    {"AccountMaxReadCapacityUnits", "AccountMaxReadCapacityUnits", &positive_long_object},
    {"AccountMaxWriteCapacityUnits", "AccountMaxWriteCapacityUnits", &positive_long_object},
    {"TableMaxReadCapacityUnits", "TableMaxReadCapacityUnits", &positive_long_object},
    {"TableMaxWriteCapacityUnits", "TableMaxWriteCapacityUnits", &positive_long_object}};
constinit const Shape describe_limits_output = {.name = "DescribeLimitsOutput", .type = Type::structure,
    .members = describe_limits_output_members};
constinit const ErrorShape describe_limits_errors[] = {{"InternalServerError", 500, &internal_server_error}};
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
constinit const Member describe_time_to_live_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true}};
constinit const Shape describe_time_to_live_input = {.name = "DescribeTimeToLiveInput", .type = Type::structure,
    .members = describe_time_to_live_input_members};
constinit const std::string_view time_to_live_status_values[] = {"ENABLING", "DISABLING", "ENABLED", "DISABLED"};
constinit const Shape time_to_live_status = {.name = "TimeToLiveStatus", .type = Type::string,
    .values = time_to_live_status_values};
constinit const Shape time_to_live_attribute_name = {.name = "TimeToLiveAttributeName", .type = Type::string, .min = 1,
    .max = 255};
constinit const Member time_to_live_description_members[] = {
    {"TimeToLiveStatus", "TimeToLiveStatus", &time_to_live_status},
    {"AttributeName", "AttributeName", &time_to_live_attribute_name}};
constinit const Shape time_to_live_description = {.name = "TimeToLiveDescription", .type = Type::structure,
    .members = time_to_live_description_members};
constinit const Member describe_time_to_live_output_members[] = {
    {"TimeToLiveDescription", "TimeToLiveDescription", &time_to_live_description}};
constinit const Shape describe_time_to_live_output = {.name = "DescribeTimeToLiveOutput", .type = Type::structure,
    .members = describe_time_to_live_output_members};
constinit const ErrorShape describe_time_to_live_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}};
constinit const Shape parti_ql_next_token = {.name = "PartiQLNextToken", .type = Type::string, .min = 1, .max = 32768};
constinit const Shape positive_integer_object = {.name = "PositiveIntegerObject", .type = Type::integer, .min = 1};
constinit const Member execute_statement_input_members[] = {
    {.name = "Statement", .wire = "Statement", .shape = &parti_ql_statement, .required = true},
    {"Parameters", "Parameters", &prepared_statement_parameters},
    {"ConsistentRead", "ConsistentRead", &consistent_read}, {"NextToken", "NextToken", &parti_ql_next_token},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"Limit", "Limit", &positive_integer_object},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape execute_statement_input = {.name = "ExecuteStatementInput", .type = Type::structure,
    .members = execute_statement_input_members};
constinit const Member execute_statement_output_members[] = {{"Items", "Items", &item_list},
    {"NextToken", "NextToken", &parti_ql_next_token}, {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity},
    {"LastEvaluatedKey", "LastEvaluatedKey", &key}};
constinit const Shape execute_statement_output = {.name = "ExecuteStatementOutput", .type = Type::structure,
    .members = execute_statement_output_members};
constinit const Member duplicate_item_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape duplicate_item_exception = {.name = "DuplicateItemException", .type = Type::structure,
    .members = duplicate_item_exception_members};
constinit const ErrorShape execute_statement_errors[] = {
    {"ConditionalCheckFailedException", 400, &conditional_check_failed_exception},
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"ItemCollectionSizeLimitExceededException", 400, &item_collection_size_limit_exceeded_exception},
    {"TransactionConflictException", 400, &transaction_conflict_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"DuplicateItemException", 400, &duplicate_item_exception}, {"ThrottlingException", 400, &throttling_exception}};
constinit const Member parameterized_statement_members[] = {
    {.name = "Statement", .wire = "Statement", .shape = &parti_ql_statement, .required = true},
    {"Parameters", "Parameters", &prepared_statement_parameters},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape parameterized_statement = {.name = "ParameterizedStatement", .type = Type::structure,
    .members = parameterized_statement_members};
constinit const Shape parameterized_statements = {.name = "ParameterizedStatements", .type = Type::list,
    .element = &parameterized_statement, .min = 1, .max = 100};
constinit const Shape client_request_token = {.name = "ClientRequestToken", .type = Type::string, .min = 1, .max = 36};
constinit const Member execute_transaction_input_members[] = {
    {.name = "TransactStatements", .wire = "TransactStatements", .shape = &parameterized_statements, .required = true},
    {.name = "ClientRequestToken", .wire = "ClientRequestToken", .shape = &client_request_token, .idempotency_token = true},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity}};
constinit const Shape execute_transaction_input = {.name = "ExecuteTransactionInput", .type = Type::structure,
    .members = execute_transaction_input_members};
constinit const Member item_response_members[] = {{"Item", "Item", &attribute_map}};
constinit const Shape item_response = {.name = "ItemResponse", .type = Type::structure, .members = item_response_members};
constinit const Shape item_response_list = {.name = "ItemResponseList", .type = Type::list, .element = &item_response,
    .min = 1, .max = 100};
constinit const Member execute_transaction_output_members[] = {{"Responses", "Responses", &item_response_list},
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity_multiple}};
constinit const Shape execute_transaction_output = {.name = "ExecuteTransactionOutput", .type = Type::structure,
    .members = execute_transaction_output_members};
constinit const Shape code = {.name = "Code", .type = Type::string};
constinit const Member cancellation_reason_members[] = {{"Item", "Item", &attribute_map}, {"Code", "Code", &code},
    {"Message", "Message", &error_message}};
constinit const Shape cancellation_reason = {.name = "CancellationReason", .type = Type::structure,
    .members = cancellation_reason_members};
constinit const Shape cancellation_reason_list = {.name = "CancellationReasonList", .type = Type::list,
    .element = &cancellation_reason, .min = 1, .max = 100};
constinit const Member transaction_canceled_exception_members[] = {{"Message", "Message", &error_message},
    {"CancellationReasons", "CancellationReasons", &cancellation_reason_list}};
constinit const Shape transaction_canceled_exception = {.name = "TransactionCanceledException", .type = Type::structure,
    .members = transaction_canceled_exception_members};
constinit const Member transaction_in_progress_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape transaction_in_progress_exception = {.name = "TransactionInProgressException",
    .type = Type::structure, .members = transaction_in_progress_exception_members};
constinit const Member idempotent_parameter_mismatch_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape idempotent_parameter_mismatch_exception = {.name = "IdempotentParameterMismatchException",
    .type = Type::structure, .members = idempotent_parameter_mismatch_exception_members};
constinit const ErrorShape execute_transaction_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"TransactionCanceledException", 400, &transaction_canceled_exception},
    {"TransactionInProgressException", 400, &transaction_in_progress_exception},
    {"IdempotentParameterMismatchException", 400, &idempotent_parameter_mismatch_exception},
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ThrottlingException", 400, &throttling_exception}};
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
constinit const Shape resource_arn_string = {.name = "ResourceArnString", .type = Type::string, .min = 1, .max = 1283};
constinit const Member get_resource_policy_input_members[] = {
    {.name = "ResourceArn", .wire = "ResourceArn", .shape = &resource_arn_string, .required = true}};
constinit const Shape get_resource_policy_input = {.name = "GetResourcePolicyInput", .type = Type::structure,
    .members = get_resource_policy_input_members};
constinit const Shape policy_revision_id = {.name = "PolicyRevisionId", .type = Type::string, .min = 1, .max = 255};
constinit const Member get_resource_policy_output_members[] = {{"Policy", "Policy", &resource_policy},
    {"RevisionId", "RevisionId", &policy_revision_id}};
constinit const Shape get_resource_policy_output = {.name = "GetResourcePolicyOutput", .type = Type::structure,
    .members = get_resource_policy_output_members};
constinit const Member policy_not_found_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape policy_not_found_exception = {.name = "PolicyNotFoundException", .type = Type::structure,
    .members = policy_not_found_exception_members};
constinit const ErrorShape get_resource_policy_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}, {"PolicyNotFoundException", 400, &policy_not_found_exception}};
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
constinit const Shape next_token_string = {.name = "NextTokenString", .type = Type::string};
constinit const Member list_tags_of_resource_input_members[] = {
    {.name = "ResourceArn", .wire = "ResourceArn", .shape = &resource_arn_string, .required = true},
    {"NextToken", "NextToken", &next_token_string}};
constinit const Shape list_tags_of_resource_input = {.name = "ListTagsOfResourceInput", .type = Type::structure,
    .members = list_tags_of_resource_input_members};
constinit const Member list_tags_of_resource_output_members[] = {{"Tags", "Tags", &tag_list},
    {"NextToken", "NextToken", &next_token_string}};
constinit const Shape list_tags_of_resource_output = {.name = "ListTagsOfResourceOutput", .type = Type::structure,
    .members = list_tags_of_resource_output_members};
constinit const ErrorShape list_tags_of_resource_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}};
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
constinit const Member tag_resource_input_members[] = {
    {.name = "ResourceArn", .wire = "ResourceArn", .shape = &resource_arn_string, .required = true},
    {.name = "Tags", .wire = "Tags", .shape = &tag_list, .required = true}};
constinit const Shape tag_resource_input = {.name = "TagResourceInput", .type = Type::structure,
    .members = tag_resource_input_members};
constinit const ErrorShape tag_resource_errors[] = {{"LimitExceededException", 400, &limit_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}, {"ResourceInUseException", 400, &resource_in_use_exception}};
constinit const Member get_members[] = {{.name = "Key", .wire = "Key", .shape = &key, .required = true},
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"ProjectionExpression", "ProjectionExpression", &projection_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map}};
constinit const Shape get = {.name = "Get", .type = Type::structure, .members = get_members};
constinit const Member transact_get_item_members[] = {{.name = "Get", .wire = "Get", .shape = &get, .required = true}};
constinit const Shape transact_get_item = {.name = "TransactGetItem", .type = Type::structure,
    .members = transact_get_item_members};
constinit const Shape transact_get_item_list = {.name = "TransactGetItemList", .type = Type::list,
    .element = &transact_get_item, .min = 1, .max = 100};
constinit const Member transact_get_items_input_members[] = {
    {.name = "TransactItems", .wire = "TransactItems", .shape = &transact_get_item_list, .required = true},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity}};
constinit const Shape transact_get_items_input = {.name = "TransactGetItemsInput", .type = Type::structure,
    .members = transact_get_items_input_members};
constinit const Member transact_get_items_output_members[] = {
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity_multiple},
    {"Responses", "Responses", &item_response_list}};
constinit const Shape transact_get_items_output = {.name = "TransactGetItemsOutput", .type = Type::structure,
    .members = transact_get_items_output_members};
constinit const ErrorShape transact_get_items_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"TransactionCanceledException", 400, &transaction_canceled_exception},
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const Member condition_check_members[] = {{.name = "Key", .wire = "Key", .shape = &key, .required = true},
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {.name = "ConditionExpression", .wire = "ConditionExpression", .shape = &condition_expression, .required = true},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape condition_check = {.name = "ConditionCheck", .type = Type::structure,
    .members = condition_check_members};
constinit const Member put_members[] = {
    {.name = "Item", .wire = "Item", .shape = &put_item_input_attribute_map, .required = true},
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"ConditionExpression", "ConditionExpression", &condition_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape put = {.name = "Put", .type = Type::structure, .members = put_members};
constinit const Member delete__members[] = {{.name = "Key", .wire = "Key", .shape = &key, .required = true},
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"ConditionExpression", "ConditionExpression", &condition_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape delete_ = {.name = "Delete", .type = Type::structure, .members = delete__members};
constinit const Shape update_expression = {.name = "UpdateExpression", .type = Type::string};
constinit const Member update_members[] = {{.name = "Key", .wire = "Key", .shape = &key, .required = true},
    {.name = "UpdateExpression", .wire = "UpdateExpression", .shape = &update_expression, .required = true},
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"ConditionExpression", "ConditionExpression", &condition_expression},
    {"ExpressionAttributeNames", "ExpressionAttributeNames", &expression_attribute_name_map},
    {"ExpressionAttributeValues", "ExpressionAttributeValues", &expression_attribute_value_map},
    {"ReturnValuesOnConditionCheckFailure", "ReturnValuesOnConditionCheckFailure", &return_values_on_condition_check_failure}};
constinit const Shape update = {.name = "Update", .type = Type::structure, .members = update_members};
constinit const Member transact_write_item_members[] = {{"ConditionCheck", "ConditionCheck", &condition_check},
    {"Put", "Put", &put}, {"Delete", "Delete", &delete_}, {"Update", "Update", &update}};
constinit const Shape transact_write_item = {.name = "TransactWriteItem", .type = Type::structure,
    .members = transact_write_item_members};
constinit const Shape transact_write_item_list = {.name = "TransactWriteItemList", .type = Type::list,
    .element = &transact_write_item, .min = 1, .max = 100};
constinit const Member transact_write_items_input_members[] = {
    {.name = "TransactItems", .wire = "TransactItems", .shape = &transact_write_item_list, .required = true},
    {"ReturnConsumedCapacity", "ReturnConsumedCapacity", &return_consumed_capacity},
    {"ReturnItemCollectionMetrics", "ReturnItemCollectionMetrics", &return_item_collection_metrics},
    {.name = "ClientRequestToken", .wire = "ClientRequestToken", .shape = &client_request_token, .idempotency_token = true}};
constinit const Shape transact_write_items_input = {.name = "TransactWriteItemsInput", .type = Type::structure,
    .members = transact_write_items_input_members};
constinit const Member transact_write_items_output_members[] = {
    {"ConsumedCapacity", "ConsumedCapacity", &consumed_capacity_multiple},
    {"ItemCollectionMetrics", "ItemCollectionMetrics", &item_collection_metrics_per_table}};
constinit const Shape transact_write_items_output = {.name = "TransactWriteItemsOutput", .type = Type::structure,
    .members = transact_write_items_output_members};
constinit const ErrorShape transact_write_items_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"TransactionCanceledException", 400, &transaction_canceled_exception},
    {"TransactionInProgressException", 400, &transaction_in_progress_exception},
    {"IdempotentParameterMismatchException", 400, &idempotent_parameter_mismatch_exception},
    {"ProvisionedThroughputExceededException", 400, &provisioned_throughput_exceeded_exception},
    {"RequestLimitExceeded", 400, &request_limit_exceeded}, {"InternalServerError", 500, &internal_server_error},
    {"ThrottlingException", 400, &throttling_exception}};
constinit const Shape tag_key_list = {.name = "TagKeyList", .type = Type::list, .element = &tag_key_string};
constinit const Member untag_resource_input_members[] = {
    {.name = "ResourceArn", .wire = "ResourceArn", .shape = &resource_arn_string, .required = true},
    {.name = "TagKeys", .wire = "TagKeys", .shape = &tag_key_list, .required = true}};
constinit const Shape untag_resource_input = {.name = "UntagResourceInput", .type = Type::structure,
    .members = untag_resource_input_members};
constinit const ErrorShape untag_resource_errors[] = {{"LimitExceededException", 400, &limit_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}, {"ResourceInUseException", 400, &resource_in_use_exception}};
constinit const Member point_in_time_recovery_specification_members[] = {
    {.name = "PointInTimeRecoveryEnabled", .wire = "PointInTimeRecoveryEnabled", .shape = &boolean_object, .required = true},
    {"RecoveryPeriodInDays", "RecoveryPeriodInDays", &recovery_period_in_days}};
constinit const Shape point_in_time_recovery_specification = {.name = "PointInTimeRecoverySpecification",
    .type = Type::structure, .members = point_in_time_recovery_specification_members};
constinit const Member update_continuous_backups_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {.name = "PointInTimeRecoverySpecification", .wire = "PointInTimeRecoverySpecification", .shape = &point_in_time_recovery_specification, .required = true}};
constinit const Shape update_continuous_backups_input = {.name = "UpdateContinuousBackupsInput",
    .type = Type::structure, .members = update_continuous_backups_input_members};
constinit const Member update_continuous_backups_output_members[] = {
    {"ContinuousBackupsDescription", "ContinuousBackupsDescription", &continuous_backups_description}};
constinit const Shape update_continuous_backups_output = {.name = "UpdateContinuousBackupsOutput",
    .type = Type::structure, .members = update_continuous_backups_output_members};
constinit const Member continuous_backups_unavailable_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape continuous_backups_unavailable_exception = {.name = "ContinuousBackupsUnavailableException",
    .type = Type::structure, .members = continuous_backups_unavailable_exception_members};
constinit const ErrorShape update_continuous_backups_errors[] = {
    {"TableNotFoundException", 400, &table_not_found_exception},
    {"ContinuousBackupsUnavailableException", 400, &continuous_backups_unavailable_exception},
    {"InternalServerError", 500, &internal_server_error}};
constinit const std::string_view attribute_action_values[] = {"ADD", "PUT", "DELETE"};
constinit const Shape attribute_action = {.name = "AttributeAction", .type = Type::string,
    .values = attribute_action_values};
constinit const Member attribute_value_update_members[] = {{"Value", "Value", &attribute_value},
    {"Action", "Action", &attribute_action}};
constinit const Shape attribute_value_update = {.name = "AttributeValueUpdate", .type = Type::structure,
    .members = attribute_value_update_members};
constinit const Shape attribute_updates = {.name = "AttributeUpdates", .type = Type::map,
    .element = &attribute_value_update, .key = &attribute_name};
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
constinit const Member update_global_secondary_index_action_members[] = {
    {.name = "IndexName", .wire = "IndexName", .shape = &index_name, .required = true},
    {"ProvisionedThroughput", "ProvisionedThroughput", &provisioned_throughput},
    {"OnDemandThroughput", "OnDemandThroughput", &on_demand_throughput},
    {"WarmThroughput", "WarmThroughput", &warm_throughput}};
constinit const Shape update_global_secondary_index_action = {.name = "UpdateGlobalSecondaryIndexAction",
    .type = Type::structure, .members = update_global_secondary_index_action_members};
constinit const Member create_global_secondary_index_action_members[] = {
    {.name = "IndexName", .wire = "IndexName", .shape = &index_name, .required = true},
    {.name = "KeySchema", .wire = "KeySchema", .shape = &key_schema, .required = true},
    {.name = "Projection", .wire = "Projection", .shape = &projection, .required = true},
    {"ProvisionedThroughput", "ProvisionedThroughput", &provisioned_throughput},
    {"OnDemandThroughput", "OnDemandThroughput", &on_demand_throughput},
    {"WarmThroughput", "WarmThroughput", &warm_throughput}};
constinit const Shape create_global_secondary_index_action = {.name = "CreateGlobalSecondaryIndexAction",
    .type = Type::structure, .members = create_global_secondary_index_action_members};
constinit const Member delete_global_secondary_index_action_members[] = {
    {.name = "IndexName", .wire = "IndexName", .shape = &index_name, .required = true}};
constinit const Shape delete_global_secondary_index_action = {.name = "DeleteGlobalSecondaryIndexAction",
    .type = Type::structure, .members = delete_global_secondary_index_action_members};
constinit const Member global_secondary_index_update_members[] = {
    {"Update", "Update", &update_global_secondary_index_action},
    {"Create", "Create", &create_global_secondary_index_action},
    {"Delete", "Delete", &delete_global_secondary_index_action}};
constinit const Shape global_secondary_index_update = {.name = "GlobalSecondaryIndexUpdate", .type = Type::structure,
    .members = global_secondary_index_update_members};
constinit const Shape global_secondary_index_update_list = {.name = "GlobalSecondaryIndexUpdateList",
    .type = Type::list, .element = &global_secondary_index_update};
constinit const Member replica_global_secondary_index_members[] = {
    {.name = "IndexName", .wire = "IndexName", .shape = &index_name, .required = true},
    {"ProvisionedThroughputOverride", "ProvisionedThroughputOverride", &provisioned_throughput_override},
    {"OnDemandThroughputOverride", "OnDemandThroughputOverride", &on_demand_throughput_override}};
constinit const Shape replica_global_secondary_index = {.name = "ReplicaGlobalSecondaryIndex", .type = Type::structure,
    .members = replica_global_secondary_index_members};
constinit const Shape replica_global_secondary_index_list = {.name = "ReplicaGlobalSecondaryIndexList",
    .type = Type::list, .element = &replica_global_secondary_index, .min = 1};
constinit const Member create_replication_group_member_action_members[] = {
    {.name = "RegionName", .wire = "RegionName", .shape = &region_name, .required = true},
    {"KMSMasterKeyId", "KMSMasterKeyId", &kms_master_key_id},
    {"ProvisionedThroughputOverride", "ProvisionedThroughputOverride", &provisioned_throughput_override},
    {"OnDemandThroughputOverride", "OnDemandThroughputOverride", &on_demand_throughput_override},
    {"GlobalSecondaryIndexes", "GlobalSecondaryIndexes", &replica_global_secondary_index_list},
    {"TableClassOverride", "TableClassOverride", &table_class}};
constinit const Shape create_replication_group_member_action = {.name = "CreateReplicationGroupMemberAction",
    .type = Type::structure, .members = create_replication_group_member_action_members};
constinit const Member update_replication_group_member_action_members[] = {
    {.name = "RegionName", .wire = "RegionName", .shape = &region_name, .required = true},
    {"KMSMasterKeyId", "KMSMasterKeyId", &kms_master_key_id},
    {"ProvisionedThroughputOverride", "ProvisionedThroughputOverride", &provisioned_throughput_override},
    {"OnDemandThroughputOverride", "OnDemandThroughputOverride", &on_demand_throughput_override},
    {"GlobalSecondaryIndexes", "GlobalSecondaryIndexes", &replica_global_secondary_index_list},
    {"TableClassOverride", "TableClassOverride", &table_class}};
constinit const Shape update_replication_group_member_action = {.name = "UpdateReplicationGroupMemberAction",
    .type = Type::structure, .members = update_replication_group_member_action_members};
constinit const Member delete_replication_group_member_action_members[] = {
    {.name = "RegionName", .wire = "RegionName", .shape = &region_name, .required = true}};
constinit const Shape delete_replication_group_member_action = {.name = "DeleteReplicationGroupMemberAction",
    .type = Type::structure, .members = delete_replication_group_member_action_members};
constinit const Member replication_group_update_members[] = {
    {"Create", "Create", &create_replication_group_member_action},
    {"Update", "Update", &update_replication_group_member_action},
    {"Delete", "Delete", &delete_replication_group_member_action}};
constinit const Shape replication_group_update = {.name = "ReplicationGroupUpdate", .type = Type::structure,
    .members = replication_group_update_members};
constinit const Shape replication_group_update_list = {.name = "ReplicationGroupUpdateList", .type = Type::list,
    .element = &replication_group_update, .min = 1};
constinit const Member create_global_table_witness_group_member_action_members[] = {
    {.name = "RegionName", .wire = "RegionName", .shape = &region_name, .required = true}};
constinit const Shape create_global_table_witness_group_member_action = {
    .name = "CreateGlobalTableWitnessGroupMemberAction", .type = Type::structure,
    .members = create_global_table_witness_group_member_action_members};
constinit const Member delete_global_table_witness_group_member_action_members[] = {
    {.name = "RegionName", .wire = "RegionName", .shape = &region_name, .required = true}};
constinit const Shape delete_global_table_witness_group_member_action = {
    .name = "DeleteGlobalTableWitnessGroupMemberAction", .type = Type::structure,
    .members = delete_global_table_witness_group_member_action_members};
constinit const Member global_table_witness_group_update_members[] = {
    {"Create", "Create", &create_global_table_witness_group_member_action},
    {"Delete", "Delete", &delete_global_table_witness_group_member_action}};
constinit const Shape global_table_witness_group_update = {.name = "GlobalTableWitnessGroupUpdate",
    .type = Type::structure, .members = global_table_witness_group_update_members};
constinit const Shape global_table_witness_group_update_list = {.name = "GlobalTableWitnessGroupUpdateList",
    .type = Type::list, .element = &global_table_witness_group_update, .min = 1, .max = 1};
constinit const Member update_table_input_members[] = {
    {"AttributeDefinitions", "AttributeDefinitions", &attribute_definitions},
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {"BillingMode", "BillingMode", &billing_mode},
    {"ProvisionedThroughput", "ProvisionedThroughput", &provisioned_throughput},
    {"GlobalSecondaryIndexUpdates", "GlobalSecondaryIndexUpdates", &global_secondary_index_update_list},
    {"StreamSpecification", "StreamSpecification", &stream_specification},
    {"SSESpecification", "SSESpecification", &sse_specification},
    {"ReplicaUpdates", "ReplicaUpdates", &replication_group_update_list}, {"TableClass", "TableClass", &table_class},
    {"DeletionProtectionEnabled", "DeletionProtectionEnabled", &deletion_protection_enabled},
    {"MultiRegionConsistency", "MultiRegionConsistency", &multi_region_consistency},
    {"GlobalTableWitnessUpdates", "GlobalTableWitnessUpdates", &global_table_witness_group_update_list},
    {"OnDemandThroughput", "OnDemandThroughput", &on_demand_throughput},
    {"WarmThroughput", "WarmThroughput", &warm_throughput},
    {"GlobalTableSettingsReplicationMode", "GlobalTableSettingsReplicationMode", &global_table_settings_replication_mode}};
constinit const Shape update_table_input = {.name = "UpdateTableInput", .type = Type::structure,
    .members = update_table_input_members};
constinit const Member update_table_output_members[] = {{"TableDescription", "TableDescription", &table_description}};
constinit const Shape update_table_output = {.name = "UpdateTableOutput", .type = Type::structure,
    .members = update_table_output_members};
constinit const ErrorShape update_table_errors[] = {{"ResourceInUseException", 400, &resource_in_use_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"InternalServerError", 500, &internal_server_error}};
constinit const Shape time_to_live_enabled = {.name = "TimeToLiveEnabled", .type = Type::boolean};
constinit const Member time_to_live_specification_members[] = {
    {.name = "Enabled", .wire = "Enabled", .shape = &time_to_live_enabled, .required = true},
    {.name = "AttributeName", .wire = "AttributeName", .shape = &time_to_live_attribute_name, .required = true}};
constinit const Shape time_to_live_specification = {.name = "TimeToLiveSpecification", .type = Type::structure,
    .members = time_to_live_specification_members};
constinit const Member update_time_to_live_input_members[] = {
    {.name = "TableName", .wire = "TableName", .shape = &table_arn, .required = true},
    {.name = "TimeToLiveSpecification", .wire = "TimeToLiveSpecification", .shape = &time_to_live_specification, .required = true}};
constinit const Shape update_time_to_live_input = {.name = "UpdateTimeToLiveInput", .type = Type::structure,
    .members = update_time_to_live_input_members};
constinit const Member update_time_to_live_output_members[] = {
    {"TimeToLiveSpecification", "TimeToLiveSpecification", &time_to_live_specification}};
constinit const Shape update_time_to_live_output = {.name = "UpdateTimeToLiveOutput", .type = Type::structure,
    .members = update_time_to_live_output_members};
constinit const ErrorShape update_time_to_live_errors[] = {{"ResourceInUseException", 400, &resource_in_use_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"InternalServerError", 500, &internal_server_error}};

}  // namespace

constinit const Service service = {.id = "dynamodb", .signing_name = "dynamodb", .target = "DynamoDB_20120810",
    .json_version = "1.0", .sdk_name = "dynamodb", .sdk_id = "DynamoDB", .protocol = Protocol::json};
constinit const Operation batch_execute_statement = {.service = &service, .name = "BatchExecuteStatement",
    .method = "POST", .uri = "/", .input = &batch_execute_statement_input, .output = &batch_execute_statement_output,
    .errors = batch_execute_statement_errors};
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
constinit const Operation describe_continuous_backups = {.service = &service, .name = "DescribeContinuousBackups",
    .method = "POST", .uri = "/", .input = &describe_continuous_backups_input,
    .output = &describe_continuous_backups_output, .errors = describe_continuous_backups_errors};
constinit const Operation describe_contributor_insights = {.service = &service, .name = "DescribeContributorInsights",
    .method = "POST", .uri = "/", .input = &describe_contributor_insights_input,
    .output = &describe_contributor_insights_output, .errors = describe_contributor_insights_errors};
constinit const Operation describe_endpoints = {.service = &service, .name = "DescribeEndpoints", .method = "POST",
    .uri = "/", .input = &describe_endpoints_request, .output = &describe_endpoints_response};
constinit const Operation describe_kinesis_streaming_destination = {.service = &service,
    .name = "DescribeKinesisStreamingDestination", .method = "POST", .uri = "/",
    .input = &describe_kinesis_streaming_destination_input, .output = &describe_kinesis_streaming_destination_output,
    .errors = describe_kinesis_streaming_destination_errors};
constinit const Operation describe_limits = {.service = &service, .name = "DescribeLimits", .method = "POST",
    .uri = "/", .input = &describe_limits_input, .output = &describe_limits_output, .errors = describe_limits_errors};
constinit const Operation describe_table = {.service = &service, .name = "DescribeTable", .method = "POST", .uri = "/",
    .input = &describe_table_input, .output = &describe_table_output, .errors = describe_table_errors};
constinit const Operation describe_time_to_live = {.service = &service, .name = "DescribeTimeToLive", .method = "POST",
    .uri = "/", .input = &describe_time_to_live_input, .output = &describe_time_to_live_output,
    .errors = describe_time_to_live_errors};
constinit const Operation execute_statement = {.service = &service, .name = "ExecuteStatement", .method = "POST",
    .uri = "/", .input = &execute_statement_input, .output = &execute_statement_output,
    .errors = execute_statement_errors};
constinit const Operation execute_transaction = {.service = &service, .name = "ExecuteTransaction", .method = "POST",
    .uri = "/", .input = &execute_transaction_input, .output = &execute_transaction_output,
    .errors = execute_transaction_errors};
constinit const Operation get_item = {.service = &service, .name = "GetItem", .method = "POST", .uri = "/",
    .input = &get_item_input, .output = &get_item_output, .errors = get_item_errors};
constinit const Operation get_resource_policy = {.service = &service, .name = "GetResourcePolicy", .method = "POST",
    .uri = "/", .input = &get_resource_policy_input, .output = &get_resource_policy_output,
    .errors = get_resource_policy_errors};
constinit const Operation list_tables = {.service = &service, .name = "ListTables", .method = "POST", .uri = "/",
    .input = &list_tables_input, .output = &list_tables_output, .errors = list_tables_errors};
constinit const Operation list_tags_of_resource = {.service = &service, .name = "ListTagsOfResource", .method = "POST",
    .uri = "/", .input = &list_tags_of_resource_input, .output = &list_tags_of_resource_output,
    .errors = list_tags_of_resource_errors};
constinit const Operation put_item = {.service = &service, .name = "PutItem", .method = "POST", .uri = "/",
    .input = &put_item_input, .output = &put_item_output, .errors = put_item_errors};
constinit const Operation query = {.service = &service, .name = "Query", .method = "POST", .uri = "/",
    .input = &query_input, .output = &query_output, .errors = query_errors};
constinit const Operation scan = {.service = &service, .name = "Scan", .method = "POST", .uri = "/",
    .input = &scan_input, .output = &scan_output, .errors = scan_errors};
constinit const Operation tag_resource = {.service = &service, .name = "TagResource", .method = "POST", .uri = "/",
    .input = &tag_resource_input, .errors = tag_resource_errors};
constinit const Operation transact_get_items = {.service = &service, .name = "TransactGetItems", .method = "POST",
    .uri = "/", .input = &transact_get_items_input, .output = &transact_get_items_output,
    .errors = transact_get_items_errors};
constinit const Operation transact_write_items = {.service = &service, .name = "TransactWriteItems", .method = "POST",
    .uri = "/", .input = &transact_write_items_input, .output = &transact_write_items_output,
    .errors = transact_write_items_errors};
constinit const Operation untag_resource = {.service = &service, .name = "UntagResource", .method = "POST", .uri = "/",
    .input = &untag_resource_input, .errors = untag_resource_errors};
constinit const Operation update_continuous_backups = {.service = &service, .name = "UpdateContinuousBackups",
    .method = "POST", .uri = "/", .input = &update_continuous_backups_input,
    .output = &update_continuous_backups_output, .errors = update_continuous_backups_errors};
constinit const Operation update_item = {.service = &service, .name = "UpdateItem", .method = "POST", .uri = "/",
    .input = &update_item_input, .output = &update_item_output, .errors = update_item_errors};
constinit const Operation update_table = {.service = &service, .name = "UpdateTable", .method = "POST", .uri = "/",
    .input = &update_table_input, .output = &update_table_output, .errors = update_table_errors};
constinit const Operation update_time_to_live = {.service = &service, .name = "UpdateTimeToLive", .method = "POST",
    .uri = "/", .input = &update_time_to_live_input, .output = &update_time_to_live_output,
    .errors = update_time_to_live_errors};
namespace {
constinit const Operation* const all[] = {&batch_execute_statement, &batch_get_item, &batch_write_item,
    &create_table, &delete_item, &delete_table, &describe_continuous_backups, &describe_contributor_insights,
    &describe_endpoints, &describe_kinesis_streaming_destination, &describe_limits, &describe_table,
    &describe_time_to_live, &execute_statement, &execute_transaction, &get_item, &get_resource_policy, &list_tables,
    &list_tags_of_resource, &put_item, &query, &scan, &tag_resource, &transact_get_items, &transact_write_items,
    &untag_resource, &update_continuous_backups, &update_item, &update_table, &update_time_to_live};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::dynamodb
