// The shapes of secretsmanager. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/secretsmanager.hpp"

// clang-format off

namespace stepwell::shapes::secretsmanager {
namespace {

constinit const Shape name_type = {.name = "NameType", .type = Type::string, .min = 1, .max = 512};
constinit const Shape client_request_token_type = {.name = "ClientRequestTokenType", .type = Type::string, .min = 32,
    .max = 64};
constinit const Shape description_type = {.name = "DescriptionType", .type = Type::string, .max = 2048};
constinit const Shape kms_key_id_type = {.name = "KmsKeyIdType", .type = Type::string, .min = 0, .max = 2048};
constinit const Shape secret_binary_type = {.name = "SecretBinaryType", .type = Type::blob, .min = 1, .max = 65536,
    .sensitive = true};
constinit const Shape secret_string_type = {.name = "SecretStringType", .type = Type::string, .min = 1, .max = 65536,
    .sensitive = true};
constinit const Shape tag_key_type = {.name = "TagKeyType", .type = Type::string, .min = 1, .max = 128};
constinit const Shape tag_value_type = {.name = "TagValueType", .type = Type::string, .min = 0, .max = 256};
constinit const Member tag_members[] = {{"Key", "Key", &tag_key_type}, {"Value", "Value", &tag_value_type}};
constinit const Shape tag = {.name = "Tag", .type = Type::structure, .members = tag_members};
constinit const Shape tag_list_type = {.name = "TagListType", .type = Type::list, .element = &tag};
constinit const Shape region_type = {.name = "RegionType", .type = Type::string, .min = 1, .max = 128,
    .pattern = R"~(^([a-z]+-)+\d+$)~"};
constinit const Member replica_region_type_members[] = {{"Region", "Region", &region_type},
    {"KmsKeyId", "KmsKeyId", &kms_key_id_type}};
constinit const Shape replica_region_type = {.name = "ReplicaRegionType", .type = Type::structure,
    .members = replica_region_type_members};
constinit const Shape add_replica_region_list_type = {.name = "AddReplicaRegionListType", .type = Type::list,
    .element = &replica_region_type, .min = 1};
constinit const Shape boolean_type = {.name = "BooleanType", .type = Type::boolean};
constinit const Shape medea_type_type = {.name = "MedeaTypeType", .type = Type::string, .min = 0, .max = 256};
constinit const Member create_secret_request_members[] = {
    {.name = "Name", .wire = "Name", .shape = &name_type, .required = true},
    {.name = "ClientRequestToken", .wire = "ClientRequestToken", .shape = &client_request_token_type, .idempotency_token = true},
    {"Description", "Description", &description_type}, {"KmsKeyId", "KmsKeyId", &kms_key_id_type},
    {"SecretBinary", "SecretBinary", &secret_binary_type}, {"SecretString", "SecretString", &secret_string_type},
    {"Tags", "Tags", &tag_list_type}, {"AddReplicaRegions", "AddReplicaRegions", &add_replica_region_list_type},
    {"ForceOverwriteReplicaSecret", "ForceOverwriteReplicaSecret", &boolean_type}, {"Type", "Type", &medea_type_type}};
constinit const Shape create_secret_request = {.name = "CreateSecretRequest", .type = Type::structure,
    .members = create_secret_request_members};
constinit const Shape secret_arn_type = {.name = "SecretARNType", .type = Type::string, .min = 20, .max = 2048};
constinit const Shape secret_name_type = {.name = "SecretNameType", .type = Type::string, .min = 1, .max = 256};
constinit const Shape secret_version_id_type = {.name = "SecretVersionIdType", .type = Type::string, .min = 32,
    .max = 64};
constinit const std::string_view status_type_values[] = {"InSync", "Failed", "InProgress"};
constinit const Shape status_type = {.name = "StatusType", .type = Type::string, .values = status_type_values};
constinit const Shape status_message_type = {.name = "StatusMessageType", .type = Type::string, .min = 1, .max = 4096};
constinit const Shape last_accessed_date_type = {.name = "LastAccessedDateType", .type = Type::timestamp};
constinit const Member replication_status_type_members[] = {{"Region", "Region", &region_type},
    {"KmsKeyId", "KmsKeyId", &kms_key_id_type}, {"Status", "Status", &status_type},
    {"StatusMessage", "StatusMessage", &status_message_type},
    {"LastAccessedDate", "LastAccessedDate", &last_accessed_date_type}};
constinit const Shape replication_status_type = {.name = "ReplicationStatusType", .type = Type::structure,
    .members = replication_status_type_members};
constinit const Shape replication_status_list_type = {.name = "ReplicationStatusListType", .type = Type::list,
    .element = &replication_status_type};
constinit const Member create_secret_response_members[] = {{"ARN", "ARN", &secret_arn_type},
    {"Name", "Name", &secret_name_type}, {"VersionId", "VersionId", &secret_version_id_type},
    {"ReplicationStatus", "ReplicationStatus", &replication_status_list_type}};
constinit const Shape create_secret_response = {.name = "CreateSecretResponse", .type = Type::structure,
    .members = create_secret_response_members};
constinit const Shape error_message = {.name = "ErrorMessage", .type = Type::string};
constinit const Member invalid_parameter_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape invalid_parameter_exception = {.name = "InvalidParameterException", .type = Type::structure,
    .members = invalid_parameter_exception_members};
constinit const Member invalid_request_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape invalid_request_exception = {.name = "InvalidRequestException", .type = Type::structure,
    .members = invalid_request_exception_members};
constinit const Member limit_exceeded_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape limit_exceeded_exception = {.name = "LimitExceededException", .type = Type::structure,
    .members = limit_exceeded_exception_members};
constinit const Member encryption_failure_members[] = {{"Message", "Message", &error_message}};
constinit const Shape encryption_failure = {.name = "EncryptionFailure", .type = Type::structure,
    .members = encryption_failure_members};
constinit const Member resource_exists_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape resource_exists_exception = {.name = "ResourceExistsException", .type = Type::structure,
    .members = resource_exists_exception_members};
constinit const Member resource_not_found_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape resource_not_found_exception = {.name = "ResourceNotFoundException", .type = Type::structure,
    .members = resource_not_found_exception_members};
constinit const Member malformed_policy_document_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape malformed_policy_document_exception = {.name = "MalformedPolicyDocumentException",
    .type = Type::structure, .members = malformed_policy_document_exception_members};
constinit const Member internal_service_error_members[] = {{"Message", "Message", &error_message}};
constinit const Shape internal_service_error = {.name = "InternalServiceError", .type = Type::structure,
    .members = internal_service_error_members};
constinit const Member precondition_not_met_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape precondition_not_met_exception = {.name = "PreconditionNotMetException", .type = Type::structure,
    .members = precondition_not_met_exception_members};
constinit const Member decryption_failure_members[] = {{"Message", "Message", &error_message}};
constinit const Shape decryption_failure = {.name = "DecryptionFailure", .type = Type::structure,
    .members = decryption_failure_members};
constinit const ErrorShape create_secret_errors[] = {{"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InvalidRequestException", 400, &invalid_request_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"EncryptionFailure", 400, &encryption_failure},
    {"ResourceExistsException", 400, &resource_exists_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"MalformedPolicyDocumentException", 400, &malformed_policy_document_exception},
    {"InternalServiceError", 500, &internal_service_error},
    {"PreconditionNotMetException", 400, &precondition_not_met_exception},
    {"DecryptionFailure", 400, &decryption_failure}};
constinit const Shape secret_id_type = {.name = "SecretIdType", .type = Type::string, .min = 1, .max = 2048};
constinit const Shape recovery_window_in_days_type = {.name = "RecoveryWindowInDaysType", .type = Type::long_integer};
constinit const Member delete_secret_request_members[] = {
    {.name = "SecretId", .wire = "SecretId", .shape = &secret_id_type, .required = true},
    {"RecoveryWindowInDays", "RecoveryWindowInDays", &recovery_window_in_days_type},
    {"ForceDeleteWithoutRecovery", "ForceDeleteWithoutRecovery", &boolean_type}};
constinit const Shape delete_secret_request = {.name = "DeleteSecretRequest", .type = Type::structure,
    .members = delete_secret_request_members};
constinit const Shape deletion_date_type = {.name = "DeletionDateType", .type = Type::timestamp};
constinit const Member delete_secret_response_members[] = {{"ARN", "ARN", &secret_arn_type},
    {"Name", "Name", &secret_name_type}, {"DeletionDate", "DeletionDate", &deletion_date_type}};
constinit const Shape delete_secret_response = {.name = "DeleteSecretResponse", .type = Type::structure,
    .members = delete_secret_response_members};
constinit const ErrorShape delete_secret_errors[] = {{"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InvalidRequestException", 400, &invalid_request_exception}, {"InternalServiceError", 500, &internal_service_error}};
constinit const Member describe_secret_request_members[] = {
    {.name = "SecretId", .wire = "SecretId", .shape = &secret_id_type, .required = true}};
constinit const Shape describe_secret_request = {.name = "DescribeSecretRequest", .type = Type::structure,
    .members = describe_secret_request_members};
constinit const Shape rotation_enabled_type = {.name = "RotationEnabledType", .type = Type::boolean};
constinit const Shape rotation_lambda_arn_type = {.name = "RotationLambdaARNType", .type = Type::string, .min = 0,
    .max = 2048};
constinit const Shape automatically_rotate_after_days_type = {.name = "AutomaticallyRotateAfterDaysType",
    .type = Type::long_integer, .min = 1, .max = 1000};
constinit const Shape duration_type = {.name = "DurationType", .type = Type::string, .min = 2, .max = 3,
    .pattern = "[0-9]+h"};
constinit const Shape schedule_expression_type = {.name = "ScheduleExpressionType", .type = Type::string, .min = 1,
    .max = 256, .pattern = R"~([0-9A-Za-z\(\)#\?\*\-\/, ]+)~"};
constinit const Member rotation_rules_type_members[] = {
    {"AutomaticallyAfterDays", "AutomaticallyAfterDays", &automatically_rotate_after_days_type},
    {"Duration", "Duration", &duration_type}, {"ScheduleExpression", "ScheduleExpression", &schedule_expression_type}};
constinit const Shape rotation_rules_type = {.name = "RotationRulesType", .type = Type::structure,
    .members = rotation_rules_type_members};
constinit const Shape external_secret_rotation_metadata_item_key_type = {
    .name = "ExternalSecretRotationMetadataItemKeyType", .type = Type::string, .min = 1, .max = 256};
constinit const Shape external_secret_rotation_metadata_item_value_type = {
    .name = "ExternalSecretRotationMetadataItemValueType", .type = Type::string, .min = 1, .max = 2048};
constinit const Member external_secret_rotation_metadata_item_members[] = {
    {"Key", "Key", &external_secret_rotation_metadata_item_key_type},
    {"Value", "Value", &external_secret_rotation_metadata_item_value_type}};
constinit const Shape external_secret_rotation_metadata_item = {.name = "ExternalSecretRotationMetadataItem",
    .type = Type::structure, .members = external_secret_rotation_metadata_item_members};
constinit const Shape external_secret_rotation_metadata_type = {.name = "ExternalSecretRotationMetadataType",
    .type = Type::list, .element = &external_secret_rotation_metadata_item};
constinit const Shape role_arn_type = {.name = "RoleARNType", .type = Type::string, .min = 20, .max = 2048};
constinit const Shape last_rotated_date_type = {.name = "LastRotatedDateType", .type = Type::timestamp};
constinit const Shape last_changed_date_type = {.name = "LastChangedDateType", .type = Type::timestamp};
constinit const Shape deleted_date_type = {.name = "DeletedDateType", .type = Type::timestamp};
constinit const Shape next_rotation_date_type = {.name = "NextRotationDateType", .type = Type::timestamp};
constinit const Shape secret_version_stage_type = {.name = "SecretVersionStageType", .type = Type::string, .min = 1,
    .max = 256};
constinit const Shape secret_version_stages_type = {.name = "SecretVersionStagesType", .type = Type::list,
    .element = &secret_version_stage_type, .min = 1, .max = 20};
constinit const Shape secret_versions_to_stages_map_type = {.name = "SecretVersionsToStagesMapType", .type = Type::map,
    .element = &secret_version_stages_type, .key = &secret_version_id_type};
constinit const Shape owning_service_type = {.name = "OwningServiceType", .type = Type::string, .min = 1, .max = 128};
constinit const Shape timestamp_type = {.name = "TimestampType", .type = Type::timestamp};
constinit const Member describe_secret_response_members[] = {{"ARN", "ARN", &secret_arn_type},
    {"Name", "Name", &secret_name_type}, {"Type", "Type", &medea_type_type},
    {"Description", "Description", &description_type}, {"KmsKeyId", "KmsKeyId", &kms_key_id_type},
    {"RotationEnabled", "RotationEnabled", &rotation_enabled_type},
    {"RotationLambdaARN", "RotationLambdaARN", &rotation_lambda_arn_type},
    {"RotationRules", "RotationRules", &rotation_rules_type},
    {"ExternalSecretRotationMetadata", "ExternalSecretRotationMetadata", &external_secret_rotation_metadata_type},
    {"ExternalSecretRotationRoleArn", "ExternalSecretRotationRoleArn", &role_arn_type},
    {"LastRotatedDate", "LastRotatedDate", &last_rotated_date_type},
    {"LastChangedDate", "LastChangedDate", &last_changed_date_type},
    {"LastAccessedDate", "LastAccessedDate", &last_accessed_date_type},
    {"DeletedDate", "DeletedDate", &deleted_date_type},
    {"NextRotationDate", "NextRotationDate", &next_rotation_date_type}, {"Tags", "Tags", &tag_list_type},
    {"VersionIdsToStages", "VersionIdsToStages", &secret_versions_to_stages_map_type},
    {"OwningService", "OwningService", &owning_service_type}, {"CreatedDate", "CreatedDate", &timestamp_type},
    {"PrimaryRegion", "PrimaryRegion", &region_type},
    {"ReplicationStatus", "ReplicationStatus", &replication_status_list_type}};
constinit const Shape describe_secret_response = {.name = "DescribeSecretResponse", .type = Type::structure,
    .members = describe_secret_response_members};
constinit const ErrorShape describe_secret_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServiceError", 500, &internal_service_error},
    {"InvalidParameterException", 400, &invalid_parameter_exception}};
constinit const Member get_resource_policy_request_members[] = {
    {.name = "SecretId", .wire = "SecretId", .shape = &secret_id_type, .required = true}};
constinit const Shape get_resource_policy_request = {.name = "GetResourcePolicyRequest", .type = Type::structure,
    .members = get_resource_policy_request_members};
constinit const Shape non_empty_resource_policy_type = {.name = "NonEmptyResourcePolicyType", .type = Type::string,
    .min = 1, .max = 20480};
constinit const Member get_resource_policy_response_members[] = {{"ARN", "ARN", &secret_arn_type},
    {"Name", "Name", &name_type}, {"ResourcePolicy", "ResourcePolicy", &non_empty_resource_policy_type}};
constinit const Shape get_resource_policy_response = {.name = "GetResourcePolicyResponse", .type = Type::structure,
    .members = get_resource_policy_response_members};
constinit const ErrorShape get_resource_policy_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServiceError", 500, &internal_service_error},
    {"InvalidRequestException", 400, &invalid_request_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}};
constinit const Member get_secret_value_request_members[] = {
    {.name = "SecretId", .wire = "SecretId", .shape = &secret_id_type, .required = true},
    {"VersionId", "VersionId", &secret_version_id_type}, {"VersionStage", "VersionStage", &secret_version_stage_type}};
constinit const Shape get_secret_value_request = {.name = "GetSecretValueRequest", .type = Type::structure,
    .members = get_secret_value_request_members};
constinit const Shape created_date_type = {.name = "CreatedDateType", .type = Type::timestamp};
constinit const Member get_secret_value_response_members[] = {{"ARN", "ARN", &secret_arn_type},
    {"Name", "Name", &secret_name_type}, {"VersionId", "VersionId", &secret_version_id_type},
    {"SecretBinary", "SecretBinary", &secret_binary_type}, {"SecretString", "SecretString", &secret_string_type},
    {"VersionStages", "VersionStages", &secret_version_stages_type}, {"CreatedDate", "CreatedDate", &created_date_type}};
constinit const Shape get_secret_value_response = {.name = "GetSecretValueResponse", .type = Type::structure,
    .members = get_secret_value_response_members};
constinit const ErrorShape get_secret_value_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InvalidRequestException", 400, &invalid_request_exception}, {"DecryptionFailure", 400, &decryption_failure},
    {"InternalServiceError", 500, &internal_service_error}};
constinit const Shape max_results_type = {.name = "MaxResultsType", .type = Type::integer, .min = 1, .max = 100};
constinit const Shape next_token_type = {.name = "NextTokenType", .type = Type::string, .min = 1, .max = 4096};
constinit const std::string_view filter_name_string_type_values[] = {"description", "name", "tag-key", "tag-value",
    "primary-region", "owning-service", "all"};
constinit const Shape filter_name_string_type = {.name = "FilterNameStringType", .type = Type::string,
    .values = filter_name_string_type_values};
constinit const Shape filter_value_string_type = {.name = "FilterValueStringType", .type = Type::string, .max = 512,
    .pattern = R"~(^\!?[a-zA-Z0-9 :_@\/\+\=\.\-\!]*$)~"};
constinit const Shape filter_values_string_list = {.name = "FilterValuesStringList", .type = Type::list,
    .element = &filter_value_string_type, .min = 1, .max = 10};
constinit const Member filter_members[] = {{"Key", "Key", &filter_name_string_type},
    {"Values", "Values", &filter_values_string_list}};
constinit const Shape filter = {.name = "Filter", .type = Type::structure, .members = filter_members};
constinit const Shape filters_list_type = {.name = "FiltersListType", .type = Type::list, .element = &filter, .max = 10};
constinit const std::string_view sort_order_type_values[] = {"asc", "desc"};
constinit const Shape sort_order_type = {.name = "SortOrderType", .type = Type::string, .values = sort_order_type_values};
constinit const std::string_view sort_by_type_values[] = {"created-date", "last-accessed-date", "last-changed-date",
    "name"};
constinit const Shape sort_by_type = {.name = "SortByType", .type = Type::string, .values = sort_by_type_values};
constinit const Member list_secrets_request_members[] = {
    {"IncludePlannedDeletion", "IncludePlannedDeletion", &boolean_type},
    {"MaxResults", "MaxResults", &max_results_type}, {"NextToken", "NextToken", &next_token_type},
    {"Filters", "Filters", &filters_list_type}, {"SortOrder", "SortOrder", &sort_order_type},
    {"SortBy", "SortBy", &sort_by_type}};
constinit const Shape list_secrets_request = {.name = "ListSecretsRequest", .type = Type::structure,
    .members = list_secrets_request_members};
constinit const Member secret_list_entry_members[] = {{"ARN", "ARN", &secret_arn_type},
    {"Name", "Name", &secret_name_type}, {"Type", "Type", &medea_type_type},
    {"Description", "Description", &description_type}, {"KmsKeyId", "KmsKeyId", &kms_key_id_type},
    {"RotationEnabled", "RotationEnabled", &rotation_enabled_type},
    {"RotationLambdaARN", "RotationLambdaARN", &rotation_lambda_arn_type},
    {"RotationRules", "RotationRules", &rotation_rules_type},
    {"ExternalSecretRotationMetadata", "ExternalSecretRotationMetadata", &external_secret_rotation_metadata_type},
    {"ExternalSecretRotationRoleArn", "ExternalSecretRotationRoleArn", &role_arn_type},
    {"LastRotatedDate", "LastRotatedDate", &last_rotated_date_type},
    {"LastChangedDate", "LastChangedDate", &last_changed_date_type},
    {"LastAccessedDate", "LastAccessedDate", &last_accessed_date_type},
    {"DeletedDate", "DeletedDate", &deleted_date_type},
    {"NextRotationDate", "NextRotationDate", &next_rotation_date_type}, {"Tags", "Tags", &tag_list_type},
    {"SecretVersionsToStages", "SecretVersionsToStages", &secret_versions_to_stages_map_type},
    {"OwningService", "OwningService", &owning_service_type}, {"CreatedDate", "CreatedDate", &timestamp_type},
    {"PrimaryRegion", "PrimaryRegion", &region_type}};
constinit const Shape secret_list_entry = {.name = "SecretListEntry", .type = Type::structure,
    .members = secret_list_entry_members};
constinit const Shape secret_list_type = {.name = "SecretListType", .type = Type::list, .element = &secret_list_entry};
constinit const Member list_secrets_response_members[] = {{"SecretList", "SecretList", &secret_list_type},
    {"NextToken", "NextToken", &next_token_type}};
constinit const Shape list_secrets_response = {.name = "ListSecretsResponse", .type = Type::structure,
    .members = list_secrets_response_members};
constinit const Member invalid_next_token_exception_members[] = {{"Message", "Message", &error_message}};
constinit const Shape invalid_next_token_exception = {.name = "InvalidNextTokenException", .type = Type::structure,
    .members = invalid_next_token_exception_members};
constinit const ErrorShape list_secrets_errors[] = {{"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InvalidRequestException", 400, &invalid_request_exception},
    {"InvalidNextTokenException", 400, &invalid_next_token_exception},
    {"InternalServiceError", 500, &internal_service_error}};
constinit const Shape rotation_token_type = {.name = "RotationTokenType", .type = Type::string, .min = 36, .max = 256,
    .pattern = R"~(^[a-zA-Z0-9\-]+$)~", .sensitive = true};
constinit const Member put_secret_value_request_members[] = {
    {.name = "SecretId", .wire = "SecretId", .shape = &secret_id_type, .required = true},
    {.name = "ClientRequestToken", .wire = "ClientRequestToken", .shape = &client_request_token_type, .idempotency_token = true},
    {"SecretBinary", "SecretBinary", &secret_binary_type}, {"SecretString", "SecretString", &secret_string_type},
    {"VersionStages", "VersionStages", &secret_version_stages_type},
    {"RotationToken", "RotationToken", &rotation_token_type}};
constinit const Shape put_secret_value_request = {.name = "PutSecretValueRequest", .type = Type::structure,
    .members = put_secret_value_request_members};
constinit const Member put_secret_value_response_members[] = {{"ARN", "ARN", &secret_arn_type},
    {"Name", "Name", &secret_name_type}, {"VersionId", "VersionId", &secret_version_id_type},
    {"VersionStages", "VersionStages", &secret_version_stages_type}};
constinit const Shape put_secret_value_response = {.name = "PutSecretValueResponse", .type = Type::structure,
    .members = put_secret_value_response_members};
constinit const ErrorShape put_secret_value_errors[] = {
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InvalidRequestException", 400, &invalid_request_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"EncryptionFailure", 400, &encryption_failure},
    {"ResourceExistsException", 400, &resource_exists_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InternalServiceError", 500, &internal_service_error}, {"DecryptionFailure", 400, &decryption_failure}};
constinit const Member tag_resource_request_members[] = {
    {.name = "SecretId", .wire = "SecretId", .shape = &secret_id_type, .required = true},
    {.name = "Tags", .wire = "Tags", .shape = &tag_list_type, .required = true}};
constinit const Shape tag_resource_request = {.name = "TagResourceRequest", .type = Type::structure,
    .members = tag_resource_request_members};
constinit const ErrorShape tag_resource_errors[] = {{"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InvalidRequestException", 400, &invalid_request_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InternalServiceError", 500, &internal_service_error}};
constinit const Shape tag_key_list_type = {.name = "TagKeyListType", .type = Type::list, .element = &tag_key_type};
constinit const Member untag_resource_request_members[] = {
    {.name = "SecretId", .wire = "SecretId", .shape = &secret_id_type, .required = true},
    {.name = "TagKeys", .wire = "TagKeys", .shape = &tag_key_list_type, .required = true}};
constinit const Shape untag_resource_request = {.name = "UntagResourceRequest", .type = Type::structure,
    .members = untag_resource_request_members};
constinit const ErrorShape untag_resource_errors[] = {
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"InvalidRequestException", 400, &invalid_request_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InternalServiceError", 500, &internal_service_error}};
constinit const Member update_secret_request_members[] = {
    {.name = "SecretId", .wire = "SecretId", .shape = &secret_id_type, .required = true},
    {.name = "ClientRequestToken", .wire = "ClientRequestToken", .shape = &client_request_token_type, .idempotency_token = true},
    {"Description", "Description", &description_type}, {"KmsKeyId", "KmsKeyId", &kms_key_id_type},
    {"SecretBinary", "SecretBinary", &secret_binary_type}, {"SecretString", "SecretString", &secret_string_type},
    {"Type", "Type", &medea_type_type}};
constinit const Shape update_secret_request = {.name = "UpdateSecretRequest", .type = Type::structure,
    .members = update_secret_request_members};
constinit const Member update_secret_response_members[] = {{"ARN", "ARN", &secret_arn_type},
    {"Name", "Name", &secret_name_type}, {"VersionId", "VersionId", &secret_version_id_type}};
constinit const Shape update_secret_response = {.name = "UpdateSecretResponse", .type = Type::structure,
    .members = update_secret_response_members};
constinit const ErrorShape update_secret_errors[] = {{"InvalidParameterException", 400, &invalid_parameter_exception},
    {"InvalidRequestException", 400, &invalid_request_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"EncryptionFailure", 400, &encryption_failure},
    {"ResourceExistsException", 400, &resource_exists_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception},
    {"MalformedPolicyDocumentException", 400, &malformed_policy_document_exception},
    {"InternalServiceError", 500, &internal_service_error},
    {"PreconditionNotMetException", 400, &precondition_not_met_exception},
    {"DecryptionFailure", 400, &decryption_failure}};

}  // namespace

constinit const Service service = {.id = "secretsmanager", .signing_name = "secretsmanager", .target = "secretsmanager",
    .json_version = "1.1", .sdk_name = "secretsmanager", .sdk_id = "Secrets Manager", .protocol = Protocol::json};
constinit const Operation create_secret = {.service = &service, .name = "CreateSecret", .method = "POST", .uri = "/",
    .input = &create_secret_request, .output = &create_secret_response, .errors = create_secret_errors};
constinit const Operation delete_secret = {.service = &service, .name = "DeleteSecret", .method = "POST", .uri = "/",
    .input = &delete_secret_request, .output = &delete_secret_response, .errors = delete_secret_errors};
constinit const Operation describe_secret = {.service = &service, .name = "DescribeSecret", .method = "POST",
    .uri = "/", .input = &describe_secret_request, .output = &describe_secret_response, .errors = describe_secret_errors};
constinit const Operation get_resource_policy = {.service = &service, .name = "GetResourcePolicy", .method = "POST",
    .uri = "/", .input = &get_resource_policy_request, .output = &get_resource_policy_response,
    .errors = get_resource_policy_errors};
constinit const Operation get_secret_value = {.service = &service, .name = "GetSecretValue", .method = "POST",
    .uri = "/", .input = &get_secret_value_request, .output = &get_secret_value_response,
    .errors = get_secret_value_errors};
constinit const Operation list_secrets = {.service = &service, .name = "ListSecrets", .method = "POST", .uri = "/",
    .input = &list_secrets_request, .output = &list_secrets_response, .errors = list_secrets_errors};
constinit const Operation put_secret_value = {.service = &service, .name = "PutSecretValue", .method = "POST",
    .uri = "/", .input = &put_secret_value_request, .output = &put_secret_value_response,
    .errors = put_secret_value_errors};
constinit const Operation tag_resource = {.service = &service, .name = "TagResource", .method = "POST", .uri = "/",
    .input = &tag_resource_request, .errors = tag_resource_errors};
constinit const Operation untag_resource = {.service = &service, .name = "UntagResource", .method = "POST", .uri = "/",
    .input = &untag_resource_request, .errors = untag_resource_errors};
constinit const Operation update_secret = {.service = &service, .name = "UpdateSecret", .method = "POST", .uri = "/",
    .input = &update_secret_request, .output = &update_secret_response, .errors = update_secret_errors};
namespace {
constinit const Operation* const all[] = {&create_secret, &delete_secret, &describe_secret,
    &get_resource_policy, &get_secret_value, &list_secrets, &put_secret_value, &tag_resource, &untag_resource,
    &update_secret};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::secretsmanager
