// The shapes of dynamodbstreams. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/dynamodbstreams.hpp"

// clang-format off

namespace stepwell::shapes::dynamodbstreams {
namespace {

extern const Shape attribute_value;  // contains itself
constinit const Shape stream_arn = {.name = "StreamArn", .type = Type::string, .min = 37, .max = 1024};
constinit const Shape positive_integer_object = {.name = "PositiveIntegerObject", .type = Type::integer, .min = 1};
constinit const Shape shard_id = {.name = "ShardId", .type = Type::string, .min = 28, .max = 65};
constinit const std::string_view shard_filter_type_values[] = {"CHILD_SHARDS"};
constinit const Shape shard_filter_type = {.name = "ShardFilterType", .type = Type::string,
    .values = shard_filter_type_values};
constinit const Member shard_filter_members[] = {{"Type", "Type", &shard_filter_type}, {"ShardId", "ShardId", &shard_id}};
constinit const Shape shard_filter = {.name = "ShardFilter", .type = Type::structure, .members = shard_filter_members};
constinit const Member describe_stream_input_members[] = {
    {.name = "StreamArn", .wire = "StreamArn", .shape = &stream_arn, .required = true},
    {"Limit", "Limit", &positive_integer_object}, {"ExclusiveStartShardId", "ExclusiveStartShardId", &shard_id},
    {"ShardFilter", "ShardFilter", &shard_filter}};
constinit const Shape describe_stream_input = {.name = "DescribeStreamInput", .type = Type::structure,
    .members = describe_stream_input_members};
constinit const Shape string = {.name = "String", .type = Type::string};
constinit const std::string_view stream_status_values[] = {"ENABLING", "ENABLED", "DISABLING", "DISABLED"};
constinit const Shape stream_status = {.name = "StreamStatus", .type = Type::string, .values = stream_status_values};
constinit const std::string_view stream_view_type_values[] = {"NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES",
    "KEYS_ONLY"};
constinit const Shape stream_view_type = {.name = "StreamViewType", .type = Type::string,
    .values = stream_view_type_values};
constinit const Shape date = {.name = "Date", .type = Type::timestamp};
constinit const Shape table_name = {.name = "TableName", .type = Type::string, .min = 3, .max = 255,
    .pattern = "[a-zA-Z0-9_.-]+"};
constinit const Shape key_schema_attribute_name = {.name = "KeySchemaAttributeName", .type = Type::string, .min = 1,
    .max = 255};
constinit const std::string_view key_type_values[] = {"HASH", "RANGE"};
constinit const Shape key_type = {.name = "KeyType", .type = Type::string, .values = key_type_values};
constinit const Member key_schema_element_members[] = {
    {.name = "AttributeName", .wire = "AttributeName", .shape = &key_schema_attribute_name, .required = true},
    {.name = "KeyType", .wire = "KeyType", .shape = &key_type, .required = true}};
constinit const Shape key_schema_element = {.name = "KeySchemaElement", .type = Type::structure,
    .members = key_schema_element_members};
constinit const Shape key_schema = {.name = "KeySchema", .type = Type::list, .element = &key_schema_element, .min = 1,
    .max = 2};
constinit const Shape sequence_number = {.name = "SequenceNumber", .type = Type::string, .min = 21, .max = 40};
constinit const Member sequence_number_range_members[] = {
    {"StartingSequenceNumber", "StartingSequenceNumber", &sequence_number},
    {"EndingSequenceNumber", "EndingSequenceNumber", &sequence_number}};
constinit const Shape sequence_number_range = {.name = "SequenceNumberRange", .type = Type::structure,
    .members = sequence_number_range_members};
constinit const Member shard_members[] = {{"ShardId", "ShardId", &shard_id},
    {"SequenceNumberRange", "SequenceNumberRange", &sequence_number_range},
    {"ParentShardId", "ParentShardId", &shard_id}};
constinit const Shape shard = {.name = "Shard", .type = Type::structure, .members = shard_members};
constinit const Shape shard_description_list = {.name = "ShardDescriptionList", .type = Type::list, .element = &shard};
constinit const Member stream_description_members[] = {{"StreamArn", "StreamArn", &stream_arn},
    {"StreamLabel", "StreamLabel", &string}, {"StreamStatus", "StreamStatus", &stream_status},
    {"StreamViewType", "StreamViewType", &stream_view_type},
    {"CreationRequestDateTime", "CreationRequestDateTime", &date}, {"TableName", "TableName", &table_name},
    {"KeySchema", "KeySchema", &key_schema}, {"Shards", "Shards", &shard_description_list},
    {"LastEvaluatedShardId", "LastEvaluatedShardId", &shard_id}};
constinit const Shape stream_description = {.name = "StreamDescription", .type = Type::structure,
    .members = stream_description_members};
constinit const Member describe_stream_output_members[] = {
    {"StreamDescription", "StreamDescription", &stream_description}};
constinit const Shape describe_stream_output = {.name = "DescribeStreamOutput", .type = Type::structure,
    .members = describe_stream_output_members};
constinit const Shape error_message = {.name = "ErrorMessage", .type = Type::string};
constinit const Member resource_not_found_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape resource_not_found_exception = {.name = "ResourceNotFoundException", .type = Type::structure,
    .members = resource_not_found_exception_members};
constinit const Member internal_server_error_members[] = {{"message", "message", &error_message}};
constinit const Shape internal_server_error = {.name = "InternalServerError", .type = Type::structure,
    .members = internal_server_error_members};
constinit const ErrorShape describe_stream_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}};
constinit const Shape shard_iterator = {.name = "ShardIterator", .type = Type::string, .min = 1, .max = 2048};
constinit const Member get_records_input_members[] = {
    {.name = "ShardIterator", .wire = "ShardIterator", .shape = &shard_iterator, .required = true},
    {"Limit", "Limit", &positive_integer_object}};
constinit const Shape get_records_input = {.name = "GetRecordsInput", .type = Type::structure,
    .members = get_records_input_members};
constinit const std::string_view operation_type_values[] = {"INSERT", "MODIFY", "REMOVE"};
constinit const Shape operation_type = {.name = "OperationType", .type = Type::string, .values = operation_type_values};
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
constinit const Shape attribute_map = {.name = "AttributeMap", .type = Type::map, .element = &attribute_value,
    .key = &attribute_name};
constinit const Shape positive_long_object = {.name = "PositiveLongObject", .type = Type::long_integer, .min = 1};
constinit const Member stream_record_members[] = {
    {"ApproximateCreationDateTime", "ApproximateCreationDateTime", &date}, {"Keys", "Keys", &attribute_map},
    {"NewImage", "NewImage", &attribute_map}, {"OldImage", "OldImage", &attribute_map},
    {"SequenceNumber", "SequenceNumber", &sequence_number}, {"SizeBytes", "SizeBytes", &positive_long_object},
    {"StreamViewType", "StreamViewType", &stream_view_type}};
constinit const Shape stream_record = {.name = "StreamRecord", .type = Type::structure, .members = stream_record_members};
constinit const Member identity_members[] = {{"PrincipalId", "PrincipalId", &string}, {"Type", "Type", &string}};
constinit const Shape identity = {.name = "Identity", .type = Type::structure, .members = identity_members};
constinit const Member record_members[] = {{"eventID", "eventID", &string}, {"eventName", "eventName", &operation_type},
    {"eventVersion", "eventVersion", &string}, {"eventSource", "eventSource", &string},
    {"awsRegion", "awsRegion", &string}, {"dynamodb", "dynamodb", &stream_record},
    {"userIdentity", "userIdentity", &identity}};
constinit const Shape record = {.name = "Record", .type = Type::structure, .members = record_members};
constinit const Shape record_list = {.name = "RecordList", .type = Type::list, .element = &record};
constinit const Member get_records_output_members[] = {{"Records", "Records", &record_list},
    {"NextShardIterator", "NextShardIterator", &shard_iterator}};
constinit const Shape get_records_output = {.name = "GetRecordsOutput", .type = Type::structure,
    .members = get_records_output_members};
constinit const Member limit_exceeded_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape limit_exceeded_exception = {.name = "LimitExceededException", .type = Type::structure,
    .members = limit_exceeded_exception_members};
constinit const Member expired_iterator_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape expired_iterator_exception = {.name = "ExpiredIteratorException", .type = Type::structure,
    .members = expired_iterator_exception_members};
constinit const Member trimmed_data_access_exception_members[] = {{"message", "message", &error_message}};
constinit const Shape trimmed_data_access_exception = {.name = "TrimmedDataAccessException", .type = Type::structure,
    .members = trimmed_data_access_exception_members};
constinit const ErrorShape get_records_errors[] = {{"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"InternalServerError", 500, &internal_server_error},
    {"ExpiredIteratorException", 400, &expired_iterator_exception},
    {"TrimmedDataAccessException", 400, &trimmed_data_access_exception}};
constinit const std::string_view shard_iterator_type_values[] = {"TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER",
    "AFTER_SEQUENCE_NUMBER"};
constinit const Shape shard_iterator_type = {.name = "ShardIteratorType", .type = Type::string,
    .values = shard_iterator_type_values};
constinit const Member get_shard_iterator_input_members[] = {
    {.name = "StreamArn", .wire = "StreamArn", .shape = &stream_arn, .required = true},
    {.name = "ShardId", .wire = "ShardId", .shape = &shard_id, .required = true},
    {.name = "ShardIteratorType", .wire = "ShardIteratorType", .shape = &shard_iterator_type, .required = true},
    {"SequenceNumber", "SequenceNumber", &sequence_number}};
constinit const Shape get_shard_iterator_input = {.name = "GetShardIteratorInput", .type = Type::structure,
    .members = get_shard_iterator_input_members};
constinit const Member get_shard_iterator_output_members[] = {{"ShardIterator", "ShardIterator", &shard_iterator}};
constinit const Shape get_shard_iterator_output = {.name = "GetShardIteratorOutput", .type = Type::structure,
    .members = get_shard_iterator_output_members};
constinit const ErrorShape get_shard_iterator_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error},
    {"TrimmedDataAccessException", 400, &trimmed_data_access_exception}};
constinit const Member list_streams_input_members[] = {{"TableName", "TableName", &table_name},
    {"Limit", "Limit", &positive_integer_object}, {"ExclusiveStartStreamArn", "ExclusiveStartStreamArn", &stream_arn}};
constinit const Shape list_streams_input = {.name = "ListStreamsInput", .type = Type::structure,
    .members = list_streams_input_members};
constinit const Member stream_members[] = {{"StreamArn", "StreamArn", &stream_arn},
    {"TableName", "TableName", &table_name}, {"StreamLabel", "StreamLabel", &string}};
constinit const Shape stream = {.name = "Stream", .type = Type::structure, .members = stream_members};
constinit const Shape stream_list = {.name = "StreamList", .type = Type::list, .element = &stream};
constinit const Member list_streams_output_members[] = {{"Streams", "Streams", &stream_list},
    {"LastEvaluatedStreamArn", "LastEvaluatedStreamArn", &stream_arn}};
constinit const Shape list_streams_output = {.name = "ListStreamsOutput", .type = Type::structure,
    .members = list_streams_output_members};
constinit const ErrorShape list_streams_errors[] = {{"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServerError", 500, &internal_server_error}};

}  // namespace

constinit const Service service = {.id = "dynamodbstreams", .signing_name = "dynamodb",
    .target = "DynamoDBStreams_20120810", .json_version = "1.0", .sdk_name = "dynamodbstreams",
    .sdk_id = "DynamoDB Streams", .protocol = Protocol::json};
constinit const Operation describe_stream = {.service = &service, .name = "DescribeStream", .method = "POST",
    .uri = "/", .input = &describe_stream_input, .output = &describe_stream_output, .errors = describe_stream_errors};
constinit const Operation get_records = {.service = &service, .name = "GetRecords", .method = "POST", .uri = "/",
    .input = &get_records_input, .output = &get_records_output, .errors = get_records_errors};
constinit const Operation get_shard_iterator = {.service = &service, .name = "GetShardIterator", .method = "POST",
    .uri = "/", .input = &get_shard_iterator_input, .output = &get_shard_iterator_output,
    .errors = get_shard_iterator_errors};
constinit const Operation list_streams = {.service = &service, .name = "ListStreams", .method = "POST", .uri = "/",
    .input = &list_streams_input, .output = &list_streams_output, .errors = list_streams_errors};
namespace {
constinit const Operation* const all[] = {&describe_stream, &get_records, &get_shard_iterator, &list_streams};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::dynamodbstreams
