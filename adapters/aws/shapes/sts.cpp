// The shapes of sts. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/sts.hpp"

// clang-format off

namespace stepwell::shapes::sts {
namespace {

constinit const Shape arn_type = {.name = "arnType", .type = Type::string, .min = 20, .max = 2048,
    .pattern = R"~([\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+)~"};
constinit const Shape role_session_name_type = {.name = "roleSessionNameType", .type = Type::string, .min = 2,
    .max = 64, .pattern = R"~([\w+=,.@-]*)~"};
constinit const Member policy_descriptor_type_members[] = {{"arn", "arn", &arn_type}};
constinit const Shape policy_descriptor_type = {.name = "PolicyDescriptorType", .type = Type::structure,
    .members = policy_descriptor_type_members};
constinit const Shape policy_descriptor_list_type = {.name = "policyDescriptorListType", .type = Type::list,
    .element = &policy_descriptor_type};
constinit const Shape unrestricted_session_policy_document_type = {.name = "unrestrictedSessionPolicyDocumentType",
    .type = Type::string, .min = 1, .pattern = R"~([\u0009\u000A\u000D\u0020-\u00FF]+)~"};
constinit const Shape role_duration_seconds_type = {.name = "roleDurationSecondsType", .type = Type::integer,
    .min = 900, .max = 43200};
constinit const Shape tag_key_type = {.name = "tagKeyType", .type = Type::string, .min = 1, .max = 128,
    .pattern = R"~([\p{L}\p{Z}\p{N}_.:/=+\-@]+)~"};
constinit const Shape tag_value_type = {.name = "tagValueType", .type = Type::string, .min = 0, .max = 256,
    .pattern = R"~([\p{L}\p{Z}\p{N}_.:/=+\-@]*)~"};
constinit const Member tag_members[] = {{.name = "Key", .wire = "Key", .shape = &tag_key_type, .required = true},
    {.name = "Value", .wire = "Value", .shape = &tag_value_type, .required = true}};
constinit const Shape tag = {.name = "Tag", .type = Type::structure, .members = tag_members};
constinit const Shape tag_list_type = {.name = "tagListType", .type = Type::list, .element = &tag, .max = 50};
constinit const Shape tag_key_list_type = {.name = "tagKeyListType", .type = Type::list, .element = &tag_key_type,
    .max = 50};
constinit const Shape external_id_type = {.name = "externalIdType", .type = Type::string, .min = 2, .max = 1224,
    .pattern = R"~([\w+=,.@:\/-]*)~"};
constinit const Shape serial_number_type = {.name = "serialNumberType", .type = Type::string, .min = 9, .max = 256,
    .pattern = R"~([\w+=/:,.@-]*)~"};
constinit const Shape token_code_type = {.name = "tokenCodeType", .type = Type::string, .min = 6, .max = 6,
    .pattern = R"~([\d]*)~"};
constinit const Shape source_identity_type = {.name = "sourceIdentityType", .type = Type::string, .min = 2, .max = 64,
    .pattern = R"~([\w+=,.@-]*)~"};
constinit const Shape context_assertion_type = {.name = "contextAssertionType", .type = Type::string, .min = 4,
    .max = 2048};
constinit const Member provided_context_members[] = {{"ProviderArn", "ProviderArn", &arn_type},
    {"ContextAssertion", "ContextAssertion", &context_assertion_type}};
constinit const Shape provided_context = {.name = "ProvidedContext", .type = Type::structure,
    .members = provided_context_members};
constinit const Shape provided_contexts_list_type = {.name = "ProvidedContextsListType", .type = Type::list,
    .element = &provided_context, .min = 1, .max = 5};
constinit const Member assume_role_request_members[] = {
    {.name = "RoleArn", .wire = "RoleArn", .shape = &arn_type, .required = true},
    {.name = "RoleSessionName", .wire = "RoleSessionName", .shape = &role_session_name_type, .required = true},
    {"PolicyArns", "PolicyArns", &policy_descriptor_list_type},
    {"Policy", "Policy", &unrestricted_session_policy_document_type},
    {"DurationSeconds", "DurationSeconds", &role_duration_seconds_type}, {"Tags", "Tags", &tag_list_type},
    {"TransitiveTagKeys", "TransitiveTagKeys", &tag_key_list_type}, {"ExternalId", "ExternalId", &external_id_type},
    {"SerialNumber", "SerialNumber", &serial_number_type}, {"TokenCode", "TokenCode", &token_code_type},
    {"SourceIdentity", "SourceIdentity", &source_identity_type},
    {"ProvidedContexts", "ProvidedContexts", &provided_contexts_list_type}};
constinit const Shape assume_role_request = {.name = "AssumeRoleRequest", .type = Type::structure,
    .members = assume_role_request_members};
constinit const Shape access_key_id_type = {.name = "accessKeyIdType", .type = Type::string, .min = 16, .max = 128,
    .pattern = R"~([\w]*)~"};
constinit const Shape access_key_secret_type = {.name = "accessKeySecretType", .type = Type::string, .sensitive = true};
constinit const Shape token_type = {.name = "tokenType", .type = Type::string};
constinit const Shape date_type = {.name = "dateType", .type = Type::timestamp, .time = TimeFormat::iso8601};
constinit const Member credentials_members[] = {
    {.name = "AccessKeyId", .wire = "AccessKeyId", .shape = &access_key_id_type, .required = true},
    {.name = "SecretAccessKey", .wire = "SecretAccessKey", .shape = &access_key_secret_type, .required = true},
    {.name = "SessionToken", .wire = "SessionToken", .shape = &token_type, .required = true},
    {.name = "Expiration", .wire = "Expiration", .shape = &date_type, .required = true}};
constinit const Shape credentials = {.name = "Credentials", .type = Type::structure, .members = credentials_members};
constinit const Shape assumed_role_id_type = {.name = "assumedRoleIdType", .type = Type::string, .min = 2, .max = 193,
    .pattern = R"~([\w+=,.@:-]*)~"};
constinit const Member assumed_role_user_members[] = {
    {.name = "AssumedRoleId", .wire = "AssumedRoleId", .shape = &assumed_role_id_type, .required = true},
    {.name = "Arn", .wire = "Arn", .shape = &arn_type, .required = true}};
constinit const Shape assumed_role_user = {.name = "AssumedRoleUser", .type = Type::structure,
    .members = assumed_role_user_members};
constinit const Shape non_negative_integer_type = {.name = "nonNegativeIntegerType", .type = Type::integer, .min = 0};
constinit const Member assume_role_response_members[] = {{"Credentials", "Credentials", &credentials},
    {"AssumedRoleUser", "AssumedRoleUser", &assumed_role_user},
    {"PackedPolicySize", "PackedPolicySize", &non_negative_integer_type},
    {"SourceIdentity", "SourceIdentity", &source_identity_type}};
constinit const Shape assume_role_response = {.name = "AssumeRoleResponse", .type = Type::structure,
    .members = assume_role_response_members};
constinit const Shape malformed_policy_document_message = {.name = "malformedPolicyDocumentMessage",
    .type = Type::string};
constinit const Member malformed_policy_document_exception_members[] = {
    {"message", "message", &malformed_policy_document_message}};
constinit const Shape malformed_policy_document_exception = {.name = "MalformedPolicyDocumentException",
    .type = Type::structure, .members = malformed_policy_document_exception_members};
constinit const Shape packed_policy_too_large_message = {.name = "packedPolicyTooLargeMessage", .type = Type::string};
constinit const Member packed_policy_too_large_exception_members[] = {
    {"message", "message", &packed_policy_too_large_message}};
constinit const Shape packed_policy_too_large_exception = {.name = "PackedPolicyTooLargeException",
    .type = Type::structure, .members = packed_policy_too_large_exception_members};
constinit const Shape region_disabled_message = {.name = "regionDisabledMessage", .type = Type::string};
constinit const Member region_disabled_exception_members[] = {{"message", "message", &region_disabled_message}};
constinit const Shape region_disabled_exception = {.name = "RegionDisabledException", .type = Type::structure,
    .members = region_disabled_exception_members};
constinit const Shape expired_identity_token_message = {.name = "expiredIdentityTokenMessage", .type = Type::string};
constinit const Member expired_token_exception_members[] = {{"message", "message", &expired_identity_token_message}};
constinit const Shape expired_token_exception = {.name = "ExpiredTokenException", .type = Type::structure,
    .members = expired_token_exception_members};
constinit const ErrorShape assume_role_errors[] = {
    {"MalformedPolicyDocument", 400, &malformed_policy_document_exception},
    {"PackedPolicyTooLarge", 400, &packed_policy_too_large_exception},
    {"RegionDisabledException", 403, &region_disabled_exception},
    {"ExpiredTokenException", 400, &expired_token_exception}};
constinit const Member get_access_key_info_request_members[] = {
    {.name = "AccessKeyId", .wire = "AccessKeyId", .shape = &access_key_id_type, .required = true}};
constinit const Shape get_access_key_info_request = {.name = "GetAccessKeyInfoRequest", .type = Type::structure,
    .members = get_access_key_info_request_members};
constinit const Shape account_type = {.name = "accountType", .type = Type::string};
constinit const Member get_access_key_info_response_members[] = {{"Account", "Account", &account_type}};
constinit const Shape get_access_key_info_response = {.name = "GetAccessKeyInfoResponse", .type = Type::structure,
    .members = get_access_key_info_response_members};
constinit const Shape get_caller_identity_request = {.name = "GetCallerIdentityRequest", .type = Type::structure};
constinit const Shape user_id_type = {.name = "userIdType", .type = Type::string};
constinit const Member get_caller_identity_response_members[] = {{"UserId", "UserId", &user_id_type},
    {"Account", "Account", &account_type}, {"Arn", "Arn", &arn_type}};
constinit const Shape get_caller_identity_response = {.name = "GetCallerIdentityResponse", .type = Type::structure,
    .members = get_caller_identity_response_members};
constinit const Shape duration_seconds_type = {.name = "durationSecondsType", .type = Type::integer, .min = 900,
    .max = 129600};
constinit const Member get_session_token_request_members[] = {
    {"DurationSeconds", "DurationSeconds", &duration_seconds_type},
    {"SerialNumber", "SerialNumber", &serial_number_type}, {"TokenCode", "TokenCode", &token_code_type}};
constinit const Shape get_session_token_request = {.name = "GetSessionTokenRequest", .type = Type::structure,
    .members = get_session_token_request_members};
constinit const Member get_session_token_response_members[] = {{"Credentials", "Credentials", &credentials}};
constinit const Shape get_session_token_response = {.name = "GetSessionTokenResponse", .type = Type::structure,
    .members = get_session_token_response_members};
constinit const ErrorShape get_session_token_errors[] = {{"RegionDisabledException", 403, &region_disabled_exception}};

}  // namespace

constinit const Service service = {.id = "sts", .signing_name = "sts", .target = "", .json_version = "",
    .sdk_name = "sts", .sdk_id = "STS", .protocol = Protocol::query,
    .xml_namespace = "https://sts.amazonaws.com/doc/2011-06-15/"};
constinit const Operation assume_role = {.service = &service, .name = "AssumeRole", .method = "POST", .uri = "/",
    .input = &assume_role_request, .output = &assume_role_response, .errors = assume_role_errors};
constinit const Operation get_access_key_info = {.service = &service, .name = "GetAccessKeyInfo", .method = "POST",
    .uri = "/", .input = &get_access_key_info_request, .output = &get_access_key_info_response};
constinit const Operation get_caller_identity = {.service = &service, .name = "GetCallerIdentity", .method = "POST",
    .uri = "/", .input = &get_caller_identity_request, .output = &get_caller_identity_response};
constinit const Operation get_session_token = {.service = &service, .name = "GetSessionToken", .method = "POST",
    .uri = "/", .input = &get_session_token_request, .output = &get_session_token_response,
    .errors = get_session_token_errors};
namespace {
constinit const Operation* const all[] = {&assume_role, &get_access_key_info, &get_caller_identity,
    &get_session_token};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::sts
