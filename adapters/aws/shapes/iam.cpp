// The shapes of iam. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/iam.hpp"

// clang-format off

namespace stepwell::shapes::iam {
namespace {

constinit const Shape role_name_type = {.name = "roleNameType", .type = Type::string, .min = 1, .max = 64,
    .pattern = R"~([\w+=,.@-]+)~"};
constinit const Shape arn_type = {.name = "arnType", .type = Type::string, .min = 20, .max = 2048};
constinit const Member attach_role_policy_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true}};
constinit const Shape attach_role_policy_request = {.name = "AttachRolePolicyRequest", .type = Type::structure,
    .members = attach_role_policy_request_members};
constinit const Shape no_such_entity_message = {.name = "noSuchEntityMessage", .type = Type::string};
constinit const Member no_such_entity_exception_members[] = {{"message", "message", &no_such_entity_message}};
constinit const Shape no_such_entity_exception = {.name = "NoSuchEntityException", .type = Type::structure,
    .members = no_such_entity_exception_members};
constinit const Shape limit_exceeded_message = {.name = "limitExceededMessage", .type = Type::string};
constinit const Member limit_exceeded_exception_members[] = {{"message", "message", &limit_exceeded_message}};
constinit const Shape limit_exceeded_exception = {.name = "LimitExceededException", .type = Type::structure,
    .members = limit_exceeded_exception_members};
constinit const Shape invalid_input_message = {.name = "invalidInputMessage", .type = Type::string};
constinit const Member invalid_input_exception_members[] = {{"message", "message", &invalid_input_message}};
constinit const Shape invalid_input_exception = {.name = "InvalidInputException", .type = Type::structure,
    .members = invalid_input_exception_members};
constinit const Shape unmodifiable_entity_message = {.name = "unmodifiableEntityMessage", .type = Type::string};
constinit const Member unmodifiable_entity_exception_members[] = {{"message", "message", &unmodifiable_entity_message}};
constinit const Shape unmodifiable_entity_exception = {.name = "UnmodifiableEntityException", .type = Type::structure,
    .members = unmodifiable_entity_exception_members};
constinit const Shape policy_not_attachable_message = {.name = "policyNotAttachableMessage", .type = Type::string};
constinit const Member policy_not_attachable_exception_members[] = {
    {"message", "message", &policy_not_attachable_message}};
constinit const Shape policy_not_attachable_exception = {.name = "PolicyNotAttachableException",
    .type = Type::structure, .members = policy_not_attachable_exception_members};
constinit const Shape service_failure_exception_message = {.name = "serviceFailureExceptionMessage",
    .type = Type::string};
constinit const Member service_failure_exception_members[] = {
    {"message", "message", &service_failure_exception_message}};
constinit const Shape service_failure_exception = {.name = "ServiceFailureException", .type = Type::structure,
    .members = service_failure_exception_members};
constinit const ErrorShape attach_role_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"InvalidInput", 400, &invalid_input_exception},
    {"UnmodifiableEntity", 400, &unmodifiable_entity_exception},
    {"PolicyNotAttachable", 400, &policy_not_attachable_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Shape policy_name_type = {.name = "policyNameType", .type = Type::string, .min = 1, .max = 128,
    .pattern = R"~([\w+=,.@-]+)~"};
constinit const Shape policy_path_type = {.name = "policyPathType", .type = Type::string, .min = 1, .max = 512,
    .pattern = R"~(((/[A-Za-z0-9\.,\+@=_-]+)*)/)~"};
constinit const Shape policy_document_type = {.name = "policyDocumentType", .type = Type::string, .min = 1,
    .max = 131072, .pattern = R"~([\u0009\u000A\u000D\u0020-\u00FF]+)~"};
constinit const Shape policy_description_type = {.name = "policyDescriptionType", .type = Type::string, .max = 1000};
constinit const Shape tag_key_type = {.name = "tagKeyType", .type = Type::string, .min = 1, .max = 128,
    .pattern = R"~([\p{L}\p{Z}\p{N}_.:/=+\-@]+)~"};
constinit const Shape tag_value_type = {.name = "tagValueType", .type = Type::string, .min = 0, .max = 256,
    .pattern = R"~([\p{L}\p{Z}\p{N}_.:/=+\-@]*)~"};
constinit const Member tag_members[] = {{.name = "Key", .wire = "Key", .shape = &tag_key_type, .required = true},
    {.name = "Value", .wire = "Value", .shape = &tag_value_type, .required = true}};
constinit const Shape tag = {.name = "Tag", .type = Type::structure, .members = tag_members};
constinit const Shape tag_list_type = {.name = "tagListType", .type = Type::list, .element = &tag, .max = 50};
constinit const Member create_policy_request_members[] = {
    {.name = "PolicyName", .wire = "PolicyName", .shape = &policy_name_type, .required = true},
    {"Path", "Path", &policy_path_type},
    {.name = "PolicyDocument", .wire = "PolicyDocument", .shape = &policy_document_type, .required = true},
    {"Description", "Description", &policy_description_type}, {"Tags", "Tags", &tag_list_type}};
constinit const Shape create_policy_request = {.name = "CreatePolicyRequest", .type = Type::structure,
    .members = create_policy_request_members};
constinit const Shape id_type = {.name = "idType", .type = Type::string, .min = 16, .max = 128, .pattern = R"~([\w]+)~"};
constinit const Shape policy_version_id_type = {.name = "policyVersionIdType", .type = Type::string,
    .pattern = R"~(v[1-9][0-9]*(\.[A-Za-z0-9-]*)?)~"};
constinit const Shape attachment_count_type = {.name = "attachmentCountType", .type = Type::integer};
constinit const Shape boolean_type = {.name = "booleanType", .type = Type::boolean};
constinit const Shape date_type = {.name = "dateType", .type = Type::timestamp, .time = TimeFormat::iso8601};
constinit const Member policy_members[] = {{"PolicyName", "PolicyName", &policy_name_type},
    {"PolicyId", "PolicyId", &id_type}, {"Arn", "Arn", &arn_type}, {"Path", "Path", &policy_path_type},
    {"DefaultVersionId", "DefaultVersionId", &policy_version_id_type},
    {"AttachmentCount", "AttachmentCount", &attachment_count_type},
    {"PermissionsBoundaryUsageCount", "PermissionsBoundaryUsageCount", &attachment_count_type},
    {"IsAttachable", "IsAttachable", &boolean_type}, {"Description", "Description", &policy_description_type},
    {"CreateDate", "CreateDate", &date_type}, {"UpdateDate", "UpdateDate", &date_type}, {"Tags", "Tags", &tag_list_type}};
constinit const Shape policy = {.name = "Policy", .type = Type::structure, .members = policy_members};
constinit const Member create_policy_response_members[] = {{"Policy", "Policy", &policy}};
constinit const Shape create_policy_response = {.name = "CreatePolicyResponse", .type = Type::structure,
    .members = create_policy_response_members};
constinit const Shape entity_already_exists_message = {.name = "entityAlreadyExistsMessage", .type = Type::string};
constinit const Member entity_already_exists_exception_members[] = {
    {"message", "message", &entity_already_exists_message}};
constinit const Shape entity_already_exists_exception = {.name = "EntityAlreadyExistsException",
    .type = Type::structure, .members = entity_already_exists_exception_members};
constinit const Shape malformed_policy_document_message = {.name = "malformedPolicyDocumentMessage",
    .type = Type::string};
constinit const Member malformed_policy_document_exception_members[] = {
    {"message", "message", &malformed_policy_document_message}};
constinit const Shape malformed_policy_document_exception = {.name = "MalformedPolicyDocumentException",
    .type = Type::structure, .members = malformed_policy_document_exception_members};
constinit const Shape concurrent_modification_message = {.name = "ConcurrentModificationMessage", .type = Type::string};
constinit const Member concurrent_modification_exception_members[] = {
    {"message", "message", &concurrent_modification_message}};
constinit const Shape concurrent_modification_exception = {.name = "ConcurrentModificationException",
    .type = Type::structure, .members = concurrent_modification_exception_members};
constinit const ErrorShape create_policy_errors[] = {{"InvalidInput", 400, &invalid_input_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"EntityAlreadyExists", 409, &entity_already_exists_exception},
    {"MalformedPolicyDocument", 400, &malformed_policy_document_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member create_policy_version_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {.name = "PolicyDocument", .wire = "PolicyDocument", .shape = &policy_document_type, .required = true},
    {"SetAsDefault", "SetAsDefault", &boolean_type}};
constinit const Shape create_policy_version_request = {.name = "CreatePolicyVersionRequest", .type = Type::structure,
    .members = create_policy_version_request_members};
constinit const Member policy_version_members[] = {{"Document", "Document", &policy_document_type},
    {"VersionId", "VersionId", &policy_version_id_type}, {"IsDefaultVersion", "IsDefaultVersion", &boolean_type},
    {"CreateDate", "CreateDate", &date_type}};
constinit const Shape policy_version = {.name = "PolicyVersion", .type = Type::structure,
    .members = policy_version_members};
constinit const Member create_policy_version_response_members[] = {{"PolicyVersion", "PolicyVersion", &policy_version}};
constinit const Shape create_policy_version_response = {.name = "CreatePolicyVersionResponse", .type = Type::structure,
    .members = create_policy_version_response_members};
constinit const ErrorShape create_policy_version_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"MalformedPolicyDocument", 400, &malformed_policy_document_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"LimitExceeded", 409, &limit_exceeded_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Shape path_type = {.name = "pathType", .type = Type::string, .min = 1, .max = 512,
    .pattern = R"~((\u002F)|(\u002F[\u0021-\u007E]+\u002F))~"};
constinit const Shape role_description_type = {.name = "roleDescriptionType", .type = Type::string, .max = 1000,
    .pattern = R"~([\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*)~"};
constinit const Shape role_max_session_duration_type = {.name = "roleMaxSessionDurationType", .type = Type::integer,
    .min = 3600, .max = 43200};
constinit const Member create_role_request_members[] = {{"Path", "Path", &path_type},
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "AssumeRolePolicyDocument", .wire = "AssumeRolePolicyDocument", .shape = &policy_document_type, .required = true},
    {"Description", "Description", &role_description_type},
    {"MaxSessionDuration", "MaxSessionDuration", &role_max_session_duration_type},
    {"PermissionsBoundary", "PermissionsBoundary", &arn_type}, {"Tags", "Tags", &tag_list_type}};
constinit const Shape create_role_request = {.name = "CreateRoleRequest", .type = Type::structure,
    .members = create_role_request_members};
constinit const std::string_view permissions_boundary_attachment_type_values[] = {"PermissionsBoundaryPolicy"};
constinit const Shape permissions_boundary_attachment_type = {.name = "PermissionsBoundaryAttachmentType",
    .type = Type::string, .values = permissions_boundary_attachment_type_values};
constinit const Member attached_permissions_boundary_members[] = {
    {"PermissionsBoundaryType", "PermissionsBoundaryType", &permissions_boundary_attachment_type},
    {"PermissionsBoundaryArn", "PermissionsBoundaryArn", &arn_type}};
constinit const Shape attached_permissions_boundary = {.name = "AttachedPermissionsBoundary", .type = Type::structure,
    .members = attached_permissions_boundary_members};
constinit const Shape string_type = {.name = "stringType", .type = Type::string};
constinit const Member role_last_used_members[] = {{"LastUsedDate", "LastUsedDate", &date_type},
    {"Region", "Region", &string_type}};
constinit const Shape role_last_used = {.name = "RoleLastUsed", .type = Type::structure,
    .members = role_last_used_members};
constinit const Member role_members[] = {{.name = "Path", .wire = "Path", .shape = &path_type, .required = true},
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "RoleId", .wire = "RoleId", .shape = &id_type, .required = true},
    {.name = "Arn", .wire = "Arn", .shape = &arn_type, .required = true},
    {.name = "CreateDate", .wire = "CreateDate", .shape = &date_type, .required = true},
    {"AssumeRolePolicyDocument", "AssumeRolePolicyDocument", &policy_document_type},
    {"Description", "Description", &role_description_type},
    {"MaxSessionDuration", "MaxSessionDuration", &role_max_session_duration_type},
    {"PermissionsBoundary", "PermissionsBoundary", &attached_permissions_boundary}, {"Tags", "Tags", &tag_list_type},
    {"RoleLastUsed", "RoleLastUsed", &role_last_used}};
constinit const Shape role = {.name = "Role", .type = Type::structure, .members = role_members};
constinit const Member create_role_response_members[] = {
    {.name = "Role", .wire = "Role", .shape = &role, .required = true}};
constinit const Shape create_role_response = {.name = "CreateRoleResponse", .type = Type::structure,
    .members = create_role_response_members};
constinit const ErrorShape create_role_errors[] = {{"LimitExceeded", 409, &limit_exceeded_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"EntityAlreadyExists", 409, &entity_already_exists_exception},
    {"MalformedPolicyDocument", 400, &malformed_policy_document_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Shape group_name_type = {.name = "groupNameType", .type = Type::string, .min = 1, .max = 128,
    .pattern = R"~([\w+=,.@-]+)~"};
constinit const Shape custom_suffix_type = {.name = "customSuffixType", .type = Type::string, .min = 1, .max = 64,
    .pattern = R"~([\w+=,.@-]+)~"};
constinit const Member create_service_linked_role_request_members[] = {
    {.name = "AWSServiceName", .wire = "AWSServiceName", .shape = &group_name_type, .required = true},
    {"Description", "Description", &role_description_type}, {"CustomSuffix", "CustomSuffix", &custom_suffix_type}};
constinit const Shape create_service_linked_role_request = {.name = "CreateServiceLinkedRoleRequest",
    .type = Type::structure, .members = create_service_linked_role_request_members};
constinit const Member create_service_linked_role_response_members[] = {{"Role", "Role", &role}};
constinit const Shape create_service_linked_role_response = {.name = "CreateServiceLinkedRoleResponse",
    .type = Type::structure, .members = create_service_linked_role_response_members};
constinit const ErrorShape create_service_linked_role_errors[] = {{"InvalidInput", 400, &invalid_input_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"NoSuchEntity", 404, &no_such_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Shape user_name_type = {.name = "userNameType", .type = Type::string, .min = 1, .max = 64,
    .pattern = R"~([\w+=,.@-]+)~"};
constinit const Member create_user_request_members[] = {{"Path", "Path", &path_type},
    {.name = "UserName", .wire = "UserName", .shape = &user_name_type, .required = true},
    {"PermissionsBoundary", "PermissionsBoundary", &arn_type}, {"Tags", "Tags", &tag_list_type}};
constinit const Shape create_user_request = {.name = "CreateUserRequest", .type = Type::structure,
    .members = create_user_request_members};
constinit const Member user_members[] = {{.name = "Path", .wire = "Path", .shape = &path_type, .required = true},
    {.name = "UserName", .wire = "UserName", .shape = &user_name_type, .required = true},
    {.name = "UserId", .wire = "UserId", .shape = &id_type, .required = true},
    {.name = "Arn", .wire = "Arn", .shape = &arn_type, .required = true},
    {.name = "CreateDate", .wire = "CreateDate", .shape = &date_type, .required = true},
    {"PasswordLastUsed", "PasswordLastUsed", &date_type},
    {"PermissionsBoundary", "PermissionsBoundary", &attached_permissions_boundary}, {"Tags", "Tags", &tag_list_type}};
constinit const Shape user = {.name = "User", .type = Type::structure, .members = user_members};
constinit const Member create_user_response_members[] = {{"User", "User", &user}};
constinit const Shape create_user_response = {.name = "CreateUserResponse", .type = Type::structure,
    .members = create_user_response_members};
constinit const ErrorShape create_user_errors[] = {{"LimitExceeded", 409, &limit_exceeded_exception},
    {"EntityAlreadyExists", 409, &entity_already_exists_exception}, {"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member delete_policy_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true}};
constinit const Shape delete_policy_request = {.name = "DeletePolicyRequest", .type = Type::structure,
    .members = delete_policy_request_members};
constinit const Shape delete_conflict_message = {.name = "deleteConflictMessage", .type = Type::string};
constinit const Member delete_conflict_exception_members[] = {{"message", "message", &delete_conflict_message}};
constinit const Shape delete_conflict_exception = {.name = "DeleteConflictException", .type = Type::structure,
    .members = delete_conflict_exception_members};
constinit const ErrorShape delete_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"InvalidInput", 400, &invalid_input_exception},
    {"DeleteConflict", 409, &delete_conflict_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member delete_policy_version_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {.name = "VersionId", .wire = "VersionId", .shape = &policy_version_id_type, .required = true}};
constinit const Shape delete_policy_version_request = {.name = "DeletePolicyVersionRequest", .type = Type::structure,
    .members = delete_policy_version_request_members};
constinit const ErrorShape delete_policy_version_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"InvalidInput", 400, &invalid_input_exception},
    {"DeleteConflict", 409, &delete_conflict_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member delete_role_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true}};
constinit const Shape delete_role_request = {.name = "DeleteRoleRequest", .type = Type::structure,
    .members = delete_role_request_members};
constinit const ErrorShape delete_role_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"DeleteConflict", 409, &delete_conflict_exception}, {"LimitExceeded", 409, &limit_exceeded_exception},
    {"UnmodifiableEntity", 400, &unmodifiable_entity_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member delete_role_permissions_boundary_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true}};
constinit const Shape delete_role_permissions_boundary_request = {.name = "DeleteRolePermissionsBoundaryRequest",
    .type = Type::structure, .members = delete_role_permissions_boundary_request_members};
constinit const ErrorShape delete_role_permissions_boundary_errors[] = {
    {"NoSuchEntity", 404, &no_such_entity_exception}, {"UnmodifiableEntity", 400, &unmodifiable_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member delete_role_policy_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "PolicyName", .wire = "PolicyName", .shape = &policy_name_type, .required = true}};
constinit const Shape delete_role_policy_request = {.name = "DeleteRolePolicyRequest", .type = Type::structure,
    .members = delete_role_policy_request_members};
constinit const ErrorShape delete_role_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"UnmodifiableEntity", 400, &unmodifiable_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member delete_service_linked_role_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true}};
constinit const Shape delete_service_linked_role_request = {.name = "DeleteServiceLinkedRoleRequest",
    .type = Type::structure, .members = delete_service_linked_role_request_members};
constinit const Shape deletion_task_id_type = {.name = "DeletionTaskIdType", .type = Type::string, .min = 1, .max = 1000};
constinit const Member delete_service_linked_role_response_members[] = {
    {.name = "DeletionTaskId", .wire = "DeletionTaskId", .shape = &deletion_task_id_type, .required = true}};
constinit const Shape delete_service_linked_role_response = {.name = "DeleteServiceLinkedRoleResponse",
    .type = Type::structure, .members = delete_service_linked_role_response_members};
constinit const ErrorShape delete_service_linked_role_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Shape existing_user_name_type = {.name = "existingUserNameType", .type = Type::string, .min = 1,
    .max = 128, .pattern = R"~([\w+=,.@-]+)~"};
constinit const Member delete_user_request_members[] = {
    {.name = "UserName", .wire = "UserName", .shape = &existing_user_name_type, .required = true}};
constinit const Shape delete_user_request = {.name = "DeleteUserRequest", .type = Type::structure,
    .members = delete_user_request_members};
constinit const ErrorShape delete_user_errors[] = {{"LimitExceeded", 409, &limit_exceeded_exception},
    {"NoSuchEntity", 404, &no_such_entity_exception}, {"DeleteConflict", 409, &delete_conflict_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member detach_role_policy_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true}};
constinit const Shape detach_role_policy_request = {.name = "DetachRolePolicyRequest", .type = Type::structure,
    .members = detach_role_policy_request_members};
constinit const ErrorShape detach_role_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"InvalidInput", 400, &invalid_input_exception},
    {"UnmodifiableEntity", 400, &unmodifiable_entity_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member get_policy_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true}};
constinit const Shape get_policy_request = {.name = "GetPolicyRequest", .type = Type::structure,
    .members = get_policy_request_members};
constinit const Member get_policy_response_members[] = {{"Policy", "Policy", &policy}};
constinit const Shape get_policy_response = {.name = "GetPolicyResponse", .type = Type::structure,
    .members = get_policy_response_members};
constinit const ErrorShape get_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member get_policy_version_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {.name = "VersionId", .wire = "VersionId", .shape = &policy_version_id_type, .required = true}};
constinit const Shape get_policy_version_request = {.name = "GetPolicyVersionRequest", .type = Type::structure,
    .members = get_policy_version_request_members};
constinit const Member get_policy_version_response_members[] = {{"PolicyVersion", "PolicyVersion", &policy_version}};
constinit const Shape get_policy_version_response = {.name = "GetPolicyVersionResponse", .type = Type::structure,
    .members = get_policy_version_response_members};
constinit const ErrorShape get_policy_version_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member get_role_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true}};
constinit const Shape get_role_request = {.name = "GetRoleRequest", .type = Type::structure,
    .members = get_role_request_members};
constinit const Member get_role_response_members[] = {
    {.name = "Role", .wire = "Role", .shape = &role, .required = true}};
constinit const Shape get_role_response = {.name = "GetRoleResponse", .type = Type::structure,
    .members = get_role_response_members};
constinit const ErrorShape get_role_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member get_role_policy_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "PolicyName", .wire = "PolicyName", .shape = &policy_name_type, .required = true}};
constinit const Shape get_role_policy_request = {.name = "GetRolePolicyRequest", .type = Type::structure,
    .members = get_role_policy_request_members};
constinit const Member get_role_policy_response_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "PolicyName", .wire = "PolicyName", .shape = &policy_name_type, .required = true},
    {.name = "PolicyDocument", .wire = "PolicyDocument", .shape = &policy_document_type, .required = true}};
constinit const Shape get_role_policy_response = {.name = "GetRolePolicyResponse", .type = Type::structure,
    .members = get_role_policy_response_members};
constinit const ErrorShape get_role_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member get_service_linked_role_deletion_status_request_members[] = {
    {.name = "DeletionTaskId", .wire = "DeletionTaskId", .shape = &deletion_task_id_type, .required = true}};
constinit const Shape get_service_linked_role_deletion_status_request = {
    .name = "GetServiceLinkedRoleDeletionStatusRequest", .type = Type::structure,
    .members = get_service_linked_role_deletion_status_request_members};
constinit const std::string_view deletion_task_status_type_values[] = {"SUCCEEDED", "IN_PROGRESS", "FAILED",
    "NOT_STARTED"};
constinit const Shape deletion_task_status_type = {.name = "DeletionTaskStatusType", .type = Type::string,
    .values = deletion_task_status_type_values};
constinit const Shape reason_type = {.name = "ReasonType", .type = Type::string, .max = 1000};
constinit const Shape region_name_type = {.name = "RegionNameType", .type = Type::string, .min = 1, .max = 100};
constinit const Shape arn_list_type = {.name = "ArnListType", .type = Type::list, .element = &arn_type};
constinit const Member role_usage_type_members[] = {{"Region", "Region", &region_name_type},
    {"Resources", "Resources", &arn_list_type}};
constinit const Shape role_usage_type = {.name = "RoleUsageType", .type = Type::structure,
    .members = role_usage_type_members};
constinit const Shape role_usage_list_type = {.name = "RoleUsageListType", .type = Type::list,
    .element = &role_usage_type};
constinit const Member deletion_task_failure_reason_type_members[] = {{"Reason", "Reason", &reason_type},
    {"RoleUsageList", "RoleUsageList", &role_usage_list_type}};
constinit const Shape deletion_task_failure_reason_type = {.name = "DeletionTaskFailureReasonType",
    .type = Type::structure, .members = deletion_task_failure_reason_type_members};
constinit const Member get_service_linked_role_deletion_status_response_members[] = {
    {.name = "Status", .wire = "Status", .shape = &deletion_task_status_type, .required = true},
    {"Reason", "Reason", &deletion_task_failure_reason_type}};
constinit const Shape get_service_linked_role_deletion_status_response = {
    .name = "GetServiceLinkedRoleDeletionStatusResponse", .type = Type::structure,
    .members = get_service_linked_role_deletion_status_response_members};
constinit const ErrorShape get_service_linked_role_deletion_status_errors[] = {
    {"NoSuchEntity", 404, &no_such_entity_exception}, {"InvalidInput", 400, &invalid_input_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member get_user_request_members[] = {{"UserName", "UserName", &existing_user_name_type}};
constinit const Shape get_user_request = {.name = "GetUserRequest", .type = Type::structure,
    .members = get_user_request_members};
constinit const Member get_user_response_members[] = {
    {.name = "User", .wire = "User", .shape = &user, .required = true}};
constinit const Shape get_user_response = {.name = "GetUserResponse", .type = Type::structure,
    .members = get_user_response_members};
constinit const ErrorShape get_user_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Shape marker_type = {.name = "markerType", .type = Type::string, .min = 1, .max = 320,
    .pattern = R"~([\u0020-\u00FF]+)~"};
constinit const Shape max_items_type = {.name = "maxItemsType", .type = Type::integer, .min = 1, .max = 1000};
constinit const Member list_attached_role_policies_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {"PathPrefix", "PathPrefix", &policy_path_type}, {"Marker", "Marker", &marker_type},
    {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_attached_role_policies_request = {.name = "ListAttachedRolePoliciesRequest",
    .type = Type::structure, .members = list_attached_role_policies_request_members};
constinit const Member attached_policy_members[] = {{"PolicyName", "PolicyName", &policy_name_type},
    {"PolicyArn", "PolicyArn", &arn_type}};
constinit const Shape attached_policy = {.name = "AttachedPolicy", .type = Type::structure,
    .members = attached_policy_members};
constinit const Shape attached_policies_list_type = {.name = "attachedPoliciesListType", .type = Type::list,
    .element = &attached_policy};
constinit const Shape response_marker_type = {.name = "responseMarkerType", .type = Type::string};
constinit const Member list_attached_role_policies_response_members[] = {
    {"AttachedPolicies", "AttachedPolicies", &attached_policies_list_type},
    {"IsTruncated", "IsTruncated", &boolean_type}, {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_attached_role_policies_response = {.name = "ListAttachedRolePoliciesResponse",
    .type = Type::structure, .members = list_attached_role_policies_response_members};
constinit const ErrorShape list_attached_role_policies_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const std::string_view entity_type_values[] = {"User", "Role", "Group", "LocalManagedPolicy",
    "AWSManagedPolicy"};
constinit const Shape entity_type = {.name = "EntityType", .type = Type::string, .values = entity_type_values};
constinit const std::string_view policy_usage_type_values[] = {"PermissionsPolicy", "PermissionsBoundary"};
constinit const Shape policy_usage_type = {.name = "PolicyUsageType", .type = Type::string,
    .values = policy_usage_type_values};
constinit const Member list_entities_for_policy_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {"EntityFilter", "EntityFilter", &entity_type}, {"PathPrefix", "PathPrefix", &path_type},
    {"PolicyUsageFilter", "PolicyUsageFilter", &policy_usage_type}, {"Marker", "Marker", &marker_type},
    {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_entities_for_policy_request = {.name = "ListEntitiesForPolicyRequest",
    .type = Type::structure, .members = list_entities_for_policy_request_members};
constinit const Member policy_group_members[] = {{"GroupName", "GroupName", &group_name_type},
    {"GroupId", "GroupId", &id_type}};
constinit const Shape policy_group = {.name = "PolicyGroup", .type = Type::structure, .members = policy_group_members};
constinit const Shape policy_group_list_type = {.name = "PolicyGroupListType", .type = Type::list,
    .element = &policy_group};
constinit const Member policy_user_members[] = {{"UserName", "UserName", &user_name_type},
    {"UserId", "UserId", &id_type}};
constinit const Shape policy_user = {.name = "PolicyUser", .type = Type::structure, .members = policy_user_members};
constinit const Shape policy_user_list_type = {.name = "PolicyUserListType", .type = Type::list, .element = &policy_user};
constinit const Member policy_role_members[] = {{"RoleName", "RoleName", &role_name_type},
    {"RoleId", "RoleId", &id_type}};
constinit const Shape policy_role = {.name = "PolicyRole", .type = Type::structure, .members = policy_role_members};
constinit const Shape policy_role_list_type = {.name = "PolicyRoleListType", .type = Type::list, .element = &policy_role};
constinit const Member list_entities_for_policy_response_members[] = {
    {"PolicyGroups", "PolicyGroups", &policy_group_list_type}, {"PolicyUsers", "PolicyUsers", &policy_user_list_type},
    {"PolicyRoles", "PolicyRoles", &policy_role_list_type}, {"IsTruncated", "IsTruncated", &boolean_type},
    {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_entities_for_policy_response = {.name = "ListEntitiesForPolicyResponse",
    .type = Type::structure, .members = list_entities_for_policy_response_members};
constinit const ErrorShape list_entities_for_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member list_instance_profiles_for_role_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {"Marker", "Marker", &marker_type}, {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_instance_profiles_for_role_request = {.name = "ListInstanceProfilesForRoleRequest",
    .type = Type::structure, .members = list_instance_profiles_for_role_request_members};
constinit const Shape instance_profile_name_type = {.name = "instanceProfileNameType", .type = Type::string, .min = 1,
    .max = 128, .pattern = R"~([\w+=,.@-]+)~"};
constinit const Shape role_list_type = {.name = "roleListType", .type = Type::list, .element = &role};
constinit const Member instance_profile_members[] = {
    {.name = "Path", .wire = "Path", .shape = &path_type, .required = true},
    {.name = "InstanceProfileName", .wire = "InstanceProfileName", .shape = &instance_profile_name_type, .required = true},
    {.name = "InstanceProfileId", .wire = "InstanceProfileId", .shape = &id_type, .required = true},
    {.name = "Arn", .wire = "Arn", .shape = &arn_type, .required = true},
    {.name = "CreateDate", .wire = "CreateDate", .shape = &date_type, .required = true},
    {.name = "Roles", .wire = "Roles", .shape = &role_list_type, .required = true}, {"Tags", "Tags", &tag_list_type}};
constinit const Shape instance_profile = {.name = "InstanceProfile", .type = Type::structure,
    .members = instance_profile_members};
constinit const Shape instance_profile_list_type = {.name = "instanceProfileListType", .type = Type::list,
    .element = &instance_profile};
constinit const Member list_instance_profiles_for_role_response_members[] = {
    {.name = "InstanceProfiles", .wire = "InstanceProfiles", .shape = &instance_profile_list_type, .required = true},
    {"IsTruncated", "IsTruncated", &boolean_type}, {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_instance_profiles_for_role_response = {.name = "ListInstanceProfilesForRoleResponse",
    .type = Type::structure, .members = list_instance_profiles_for_role_response_members};
constinit const ErrorShape list_instance_profiles_for_role_errors[] = {
    {"NoSuchEntity", 404, &no_such_entity_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const std::string_view policy_scope_type_values[] = {"All", "AWS", "Local"};
constinit const Shape policy_scope_type = {.name = "policyScopeType", .type = Type::string,
    .values = policy_scope_type_values};
constinit const Member list_policies_request_members[] = {{"Scope", "Scope", &policy_scope_type},
    {"OnlyAttached", "OnlyAttached", &boolean_type}, {"PathPrefix", "PathPrefix", &policy_path_type},
    {"PolicyUsageFilter", "PolicyUsageFilter", &policy_usage_type}, {"Marker", "Marker", &marker_type},
    {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_policies_request = {.name = "ListPoliciesRequest", .type = Type::structure,
    .members = list_policies_request_members};
constinit const Shape policy_list_type = {.name = "policyListType", .type = Type::list, .element = &policy};
constinit const Member list_policies_response_members[] = {{"Policies", "Policies", &policy_list_type},
    {"IsTruncated", "IsTruncated", &boolean_type}, {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_policies_response = {.name = "ListPoliciesResponse", .type = Type::structure,
    .members = list_policies_response_members};
constinit const ErrorShape list_policies_errors[] = {{"ServiceFailure", 500, &service_failure_exception}};
constinit const Member list_policy_tags_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {"Marker", "Marker", &marker_type}, {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_policy_tags_request = {.name = "ListPolicyTagsRequest", .type = Type::structure,
    .members = list_policy_tags_request_members};
constinit const Member list_policy_tags_response_members[] = {
    {.name = "Tags", .wire = "Tags", .shape = &tag_list_type, .required = true},
    {"IsTruncated", "IsTruncated", &boolean_type}, {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_policy_tags_response = {.name = "ListPolicyTagsResponse", .type = Type::structure,
    .members = list_policy_tags_response_members};
constinit const ErrorShape list_policy_tags_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}, {"InvalidInput", 400, &invalid_input_exception}};
constinit const Member list_policy_versions_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {"Marker", "Marker", &marker_type}, {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_policy_versions_request = {.name = "ListPolicyVersionsRequest", .type = Type::structure,
    .members = list_policy_versions_request_members};
constinit const Shape policy_document_version_list_type = {.name = "policyDocumentVersionListType", .type = Type::list,
    .element = &policy_version};
constinit const Member list_policy_versions_response_members[] = {
    {"Versions", "Versions", &policy_document_version_list_type}, {"IsTruncated", "IsTruncated", &boolean_type},
    {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_policy_versions_response = {.name = "ListPolicyVersionsResponse", .type = Type::structure,
    .members = list_policy_versions_response_members};
constinit const ErrorShape list_policy_versions_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member list_role_policies_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {"Marker", "Marker", &marker_type}, {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_role_policies_request = {.name = "ListRolePoliciesRequest", .type = Type::structure,
    .members = list_role_policies_request_members};
constinit const Shape policy_name_list_type = {.name = "policyNameListType", .type = Type::list,
    .element = &policy_name_type};
constinit const Member list_role_policies_response_members[] = {
    {.name = "PolicyNames", .wire = "PolicyNames", .shape = &policy_name_list_type, .required = true},
    {"IsTruncated", "IsTruncated", &boolean_type}, {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_role_policies_response = {.name = "ListRolePoliciesResponse", .type = Type::structure,
    .members = list_role_policies_response_members};
constinit const ErrorShape list_role_policies_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member list_role_tags_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {"Marker", "Marker", &marker_type}, {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_role_tags_request = {.name = "ListRoleTagsRequest", .type = Type::structure,
    .members = list_role_tags_request_members};
constinit const Member list_role_tags_response_members[] = {
    {.name = "Tags", .wire = "Tags", .shape = &tag_list_type, .required = true},
    {"IsTruncated", "IsTruncated", &boolean_type}, {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_role_tags_response = {.name = "ListRoleTagsResponse", .type = Type::structure,
    .members = list_role_tags_response_members};
constinit const ErrorShape list_role_tags_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Shape path_prefix_type = {.name = "pathPrefixType", .type = Type::string, .min = 1, .max = 512,
    .pattern = R"~(\u002F[\u0021-\u007F]*)~"};
constinit const Member list_roles_request_members[] = {{"PathPrefix", "PathPrefix", &path_prefix_type},
    {"Marker", "Marker", &marker_type}, {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_roles_request = {.name = "ListRolesRequest", .type = Type::structure,
    .members = list_roles_request_members};
constinit const Member list_roles_response_members[] = {
    {.name = "Roles", .wire = "Roles", .shape = &role_list_type, .required = true},
    {"IsTruncated", "IsTruncated", &boolean_type}, {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_roles_response = {.name = "ListRolesResponse", .type = Type::structure,
    .members = list_roles_response_members};
constinit const ErrorShape list_roles_errors[] = {{"ServiceFailure", 500, &service_failure_exception}};
constinit const Member list_users_request_members[] = {{"PathPrefix", "PathPrefix", &path_prefix_type},
    {"Marker", "Marker", &marker_type}, {"MaxItems", "MaxItems", &max_items_type}};
constinit const Shape list_users_request = {.name = "ListUsersRequest", .type = Type::structure,
    .members = list_users_request_members};
constinit const Shape user_list_type = {.name = "userListType", .type = Type::list, .element = &user};
constinit const Member list_users_response_members[] = {
    {.name = "Users", .wire = "Users", .shape = &user_list_type, .required = true},
    {"IsTruncated", "IsTruncated", &boolean_type}, {"Marker", "Marker", &response_marker_type}};
constinit const Shape list_users_response = {.name = "ListUsersResponse", .type = Type::structure,
    .members = list_users_response_members};
constinit const ErrorShape list_users_errors[] = {{"ServiceFailure", 500, &service_failure_exception}};
constinit const Member put_role_permissions_boundary_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "PermissionsBoundary", .wire = "PermissionsBoundary", .shape = &arn_type, .required = true}};
constinit const Shape put_role_permissions_boundary_request = {.name = "PutRolePermissionsBoundaryRequest",
    .type = Type::structure, .members = put_role_permissions_boundary_request_members};
constinit const ErrorShape put_role_permissions_boundary_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"UnmodifiableEntity", 400, &unmodifiable_entity_exception},
    {"PolicyNotAttachable", 400, &policy_not_attachable_exception}, {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member put_role_policy_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "PolicyName", .wire = "PolicyName", .shape = &policy_name_type, .required = true},
    {.name = "PolicyDocument", .wire = "PolicyDocument", .shape = &policy_document_type, .required = true}};
constinit const Shape put_role_policy_request = {.name = "PutRolePolicyRequest", .type = Type::structure,
    .members = put_role_policy_request_members};
constinit const ErrorShape put_role_policy_errors[] = {{"LimitExceeded", 409, &limit_exceeded_exception},
    {"MalformedPolicyDocument", 400, &malformed_policy_document_exception},
    {"NoSuchEntity", 404, &no_such_entity_exception}, {"UnmodifiableEntity", 400, &unmodifiable_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member set_default_policy_version_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {.name = "VersionId", .wire = "VersionId", .shape = &policy_version_id_type, .required = true}};
constinit const Shape set_default_policy_version_request = {.name = "SetDefaultPolicyVersionRequest",
    .type = Type::structure, .members = set_default_policy_version_request_members};
constinit const ErrorShape set_default_policy_version_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception}, {"LimitExceeded", 409, &limit_exceeded_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member tag_policy_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {.name = "Tags", .wire = "Tags", .shape = &tag_list_type, .required = true}};
constinit const Shape tag_policy_request = {.name = "TagPolicyRequest", .type = Type::structure,
    .members = tag_policy_request_members};
constinit const ErrorShape tag_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"InvalidInput", 400, &invalid_input_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member tag_role_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "Tags", .wire = "Tags", .shape = &tag_list_type, .required = true}};
constinit const Shape tag_role_request = {.name = "TagRoleRequest", .type = Type::structure,
    .members = tag_role_request_members};
constinit const ErrorShape tag_role_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"InvalidInput", 400, &invalid_input_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Shape tag_key_list_type = {.name = "tagKeyListType", .type = Type::list, .element = &tag_key_type,
    .max = 50};
constinit const Member untag_policy_request_members[] = {
    {.name = "PolicyArn", .wire = "PolicyArn", .shape = &arn_type, .required = true},
    {.name = "TagKeys", .wire = "TagKeys", .shape = &tag_key_list_type, .required = true}};
constinit const Shape untag_policy_request = {.name = "UntagPolicyRequest", .type = Type::structure,
    .members = untag_policy_request_members};
constinit const ErrorShape untag_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"InvalidInput", 400, &invalid_input_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member untag_role_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "TagKeys", .wire = "TagKeys", .shape = &tag_key_list_type, .required = true}};
constinit const Shape untag_role_request = {.name = "UntagRoleRequest", .type = Type::structure,
    .members = untag_role_request_members};
constinit const ErrorShape untag_role_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"ConcurrentModification", 409, &concurrent_modification_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member update_assume_role_policy_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {.name = "PolicyDocument", .wire = "PolicyDocument", .shape = &policy_document_type, .required = true}};
constinit const Shape update_assume_role_policy_request = {.name = "UpdateAssumeRolePolicyRequest",
    .type = Type::structure, .members = update_assume_role_policy_request_members};
constinit const ErrorShape update_assume_role_policy_errors[] = {{"NoSuchEntity", 404, &no_such_entity_exception},
    {"MalformedPolicyDocument", 400, &malformed_policy_document_exception},
    {"LimitExceeded", 409, &limit_exceeded_exception}, {"UnmodifiableEntity", 400, &unmodifiable_entity_exception},
    {"ServiceFailure", 500, &service_failure_exception}};
constinit const Member update_role_request_members[] = {
    {.name = "RoleName", .wire = "RoleName", .shape = &role_name_type, .required = true},
    {"Description", "Description", &role_description_type},
    {"MaxSessionDuration", "MaxSessionDuration", &role_max_session_duration_type}};
constinit const Shape update_role_request = {.name = "UpdateRoleRequest", .type = Type::structure,
    .members = update_role_request_members};
constinit const Shape update_role_response = {.name = "UpdateRoleResponse", .type = Type::structure};
constinit const ErrorShape update_role_errors[] = {{"UnmodifiableEntity", 400, &unmodifiable_entity_exception},
    {"NoSuchEntity", 404, &no_such_entity_exception}, {"ServiceFailure", 500, &service_failure_exception}};

}  // namespace

constinit const Service service = {.id = "iam", .signing_name = "iam", .target = "", .json_version = "",
    .sdk_name = "iam", .sdk_id = "IAM", .protocol = Protocol::query,
    .xml_namespace = "https://iam.amazonaws.com/doc/2010-05-08/"};
constinit const Operation attach_role_policy = {.service = &service, .name = "AttachRolePolicy", .method = "POST",
    .uri = "/", .input = &attach_role_policy_request, .errors = attach_role_policy_errors};
constinit const Operation create_policy = {.service = &service, .name = "CreatePolicy", .method = "POST", .uri = "/",
    .input = &create_policy_request, .output = &create_policy_response, .errors = create_policy_errors};
constinit const Operation create_policy_version = {.service = &service, .name = "CreatePolicyVersion", .method = "POST",
    .uri = "/", .input = &create_policy_version_request, .output = &create_policy_version_response,
    .errors = create_policy_version_errors};
constinit const Operation create_role = {.service = &service, .name = "CreateRole", .method = "POST", .uri = "/",
    .input = &create_role_request, .output = &create_role_response, .errors = create_role_errors};
constinit const Operation create_service_linked_role = {.service = &service, .name = "CreateServiceLinkedRole",
    .method = "POST", .uri = "/", .input = &create_service_linked_role_request,
    .output = &create_service_linked_role_response, .errors = create_service_linked_role_errors};
constinit const Operation create_user = {.service = &service, .name = "CreateUser", .method = "POST", .uri = "/",
    .input = &create_user_request, .output = &create_user_response, .errors = create_user_errors};
constinit const Operation delete_policy = {.service = &service, .name = "DeletePolicy", .method = "POST", .uri = "/",
    .input = &delete_policy_request, .errors = delete_policy_errors};
constinit const Operation delete_policy_version = {.service = &service, .name = "DeletePolicyVersion", .method = "POST",
    .uri = "/", .input = &delete_policy_version_request, .errors = delete_policy_version_errors};
constinit const Operation delete_role = {.service = &service, .name = "DeleteRole", .method = "POST", .uri = "/",
    .input = &delete_role_request, .errors = delete_role_errors};
constinit const Operation delete_role_permissions_boundary = {.service = &service,
    .name = "DeleteRolePermissionsBoundary", .method = "POST", .uri = "/",
    .input = &delete_role_permissions_boundary_request, .errors = delete_role_permissions_boundary_errors};
constinit const Operation delete_role_policy = {.service = &service, .name = "DeleteRolePolicy", .method = "POST",
    .uri = "/", .input = &delete_role_policy_request, .errors = delete_role_policy_errors};
constinit const Operation delete_service_linked_role = {.service = &service, .name = "DeleteServiceLinkedRole",
    .method = "POST", .uri = "/", .input = &delete_service_linked_role_request,
    .output = &delete_service_linked_role_response, .errors = delete_service_linked_role_errors};
constinit const Operation delete_user = {.service = &service, .name = "DeleteUser", .method = "POST", .uri = "/",
    .input = &delete_user_request, .errors = delete_user_errors};
constinit const Operation detach_role_policy = {.service = &service, .name = "DetachRolePolicy", .method = "POST",
    .uri = "/", .input = &detach_role_policy_request, .errors = detach_role_policy_errors};
constinit const Operation get_policy = {.service = &service, .name = "GetPolicy", .method = "POST", .uri = "/",
    .input = &get_policy_request, .output = &get_policy_response, .errors = get_policy_errors};
constinit const Operation get_policy_version = {.service = &service, .name = "GetPolicyVersion", .method = "POST",
    .uri = "/", .input = &get_policy_version_request, .output = &get_policy_version_response,
    .errors = get_policy_version_errors};
constinit const Operation get_role = {.service = &service, .name = "GetRole", .method = "POST", .uri = "/",
    .input = &get_role_request, .output = &get_role_response, .errors = get_role_errors};
constinit const Operation get_role_policy = {.service = &service, .name = "GetRolePolicy", .method = "POST", .uri = "/",
    .input = &get_role_policy_request, .output = &get_role_policy_response, .errors = get_role_policy_errors};
constinit const Operation get_service_linked_role_deletion_status = {.service = &service,
    .name = "GetServiceLinkedRoleDeletionStatus", .method = "POST", .uri = "/",
    .input = &get_service_linked_role_deletion_status_request,
    .output = &get_service_linked_role_deletion_status_response,
    .errors = get_service_linked_role_deletion_status_errors};
constinit const Operation get_user = {.service = &service, .name = "GetUser", .method = "POST", .uri = "/",
    .input = &get_user_request, .output = &get_user_response, .errors = get_user_errors};
constinit const Operation list_attached_role_policies = {.service = &service, .name = "ListAttachedRolePolicies",
    .method = "POST", .uri = "/", .input = &list_attached_role_policies_request,
    .output = &list_attached_role_policies_response, .errors = list_attached_role_policies_errors};
constinit const Operation list_entities_for_policy = {.service = &service, .name = "ListEntitiesForPolicy",
    .method = "POST", .uri = "/", .input = &list_entities_for_policy_request,
    .output = &list_entities_for_policy_response, .errors = list_entities_for_policy_errors};
constinit const Operation list_instance_profiles_for_role = {.service = &service, .name = "ListInstanceProfilesForRole",
    .method = "POST", .uri = "/", .input = &list_instance_profiles_for_role_request,
    .output = &list_instance_profiles_for_role_response, .errors = list_instance_profiles_for_role_errors};
constinit const Operation list_policies = {.service = &service, .name = "ListPolicies", .method = "POST", .uri = "/",
    .input = &list_policies_request, .output = &list_policies_response, .errors = list_policies_errors};
constinit const Operation list_policy_tags = {.service = &service, .name = "ListPolicyTags", .method = "POST",
    .uri = "/", .input = &list_policy_tags_request, .output = &list_policy_tags_response,
    .errors = list_policy_tags_errors};
constinit const Operation list_policy_versions = {.service = &service, .name = "ListPolicyVersions", .method = "POST",
    .uri = "/", .input = &list_policy_versions_request, .output = &list_policy_versions_response,
    .errors = list_policy_versions_errors};
constinit const Operation list_role_policies = {.service = &service, .name = "ListRolePolicies", .method = "POST",
    .uri = "/", .input = &list_role_policies_request, .output = &list_role_policies_response,
    .errors = list_role_policies_errors};
constinit const Operation list_role_tags = {.service = &service, .name = "ListRoleTags", .method = "POST", .uri = "/",
    .input = &list_role_tags_request, .output = &list_role_tags_response, .errors = list_role_tags_errors};
constinit const Operation list_roles = {.service = &service, .name = "ListRoles", .method = "POST", .uri = "/",
    .input = &list_roles_request, .output = &list_roles_response, .errors = list_roles_errors};
constinit const Operation list_users = {.service = &service, .name = "ListUsers", .method = "POST", .uri = "/",
    .input = &list_users_request, .output = &list_users_response, .errors = list_users_errors};
constinit const Operation put_role_permissions_boundary = {.service = &service, .name = "PutRolePermissionsBoundary",
    .method = "POST", .uri = "/", .input = &put_role_permissions_boundary_request,
    .errors = put_role_permissions_boundary_errors};
constinit const Operation put_role_policy = {.service = &service, .name = "PutRolePolicy", .method = "POST", .uri = "/",
    .input = &put_role_policy_request, .errors = put_role_policy_errors};
constinit const Operation set_default_policy_version = {.service = &service, .name = "SetDefaultPolicyVersion",
    .method = "POST", .uri = "/", .input = &set_default_policy_version_request,
    .errors = set_default_policy_version_errors};
constinit const Operation tag_policy = {.service = &service, .name = "TagPolicy", .method = "POST", .uri = "/",
    .input = &tag_policy_request, .errors = tag_policy_errors};
constinit const Operation tag_role = {.service = &service, .name = "TagRole", .method = "POST", .uri = "/",
    .input = &tag_role_request, .errors = tag_role_errors};
constinit const Operation untag_policy = {.service = &service, .name = "UntagPolicy", .method = "POST", .uri = "/",
    .input = &untag_policy_request, .errors = untag_policy_errors};
constinit const Operation untag_role = {.service = &service, .name = "UntagRole", .method = "POST", .uri = "/",
    .input = &untag_role_request, .errors = untag_role_errors};
constinit const Operation update_assume_role_policy = {.service = &service, .name = "UpdateAssumeRolePolicy",
    .method = "POST", .uri = "/", .input = &update_assume_role_policy_request,
    .errors = update_assume_role_policy_errors};
constinit const Operation update_role = {.service = &service, .name = "UpdateRole", .method = "POST", .uri = "/",
    .input = &update_role_request, .output = &update_role_response, .errors = update_role_errors};
namespace {
constinit const Operation* const all[] = {&attach_role_policy, &create_policy, &create_policy_version,
    &create_role, &create_service_linked_role, &create_user, &delete_policy, &delete_policy_version, &delete_role,
    &delete_role_permissions_boundary, &delete_role_policy, &delete_service_linked_role, &delete_user,
    &detach_role_policy, &get_policy, &get_policy_version, &get_role, &get_role_policy,
    &get_service_linked_role_deletion_status, &get_user, &list_attached_role_policies, &list_entities_for_policy,
    &list_instance_profiles_for_role, &list_policies, &list_policy_tags, &list_policy_versions, &list_role_policies,
    &list_role_tags, &list_roles, &list_users, &put_role_permissions_boundary, &put_role_policy,
    &set_default_policy_version, &tag_policy, &tag_role, &untag_policy, &untag_role, &update_assume_role_policy,
    &update_role};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::iam
