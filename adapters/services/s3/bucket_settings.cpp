// What a bucket is told and asked besides its objects. Settings that are kept are given back as they came; of those
// that are not here, a bucket answers as one on which nothing was configured.
#include "adapters/aws/models/s3.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/facts.hpp"
#include "adapters/services/s3/operations.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::size_t most_policy_bytes = 20 * 1024;

/// Sets one of the bucket's settings; null: removes it.
asio::awaitable<Answer> change_setting(Objects& objects, Context context, Value input, std::string setting,
                                       Value value) {
    auto work = objects.change([context, input, setting, value](Connection& connection) {
        Bucket bucket =
            require_bucket(connection, context, input["Bucket"].as_string(), input["ExpectedBucketOwner"].as_string());
        bucket.settings = value.is_null() ? bucket.settings.without(setting) : bucket.settings.with(setting, value);
        save_bucket(connection, bucket);
    });
    co_await std::move(work);
    co_return Answer{};
}

struct Missing {
    const char* code;
    const char* text;
};

[[noreturn]] void refuse(const Missing& missing, const Bucket& bucket) {
    throw ApiError(missing.code, 404, missing.text, Value::object({{"BucketName", bucket.name}}));
}

/// Answers with a setting as the member `name`.
asio::awaitable<Answer> setting_or(Objects& objects, Context context, Value input, std::string setting,
                                   std::string name, Missing missing) {
    auto work = bucket_of(objects, std::move(context), std::move(input));
    const Bucket bucket = co_await std::move(work);
    const Value* value = bucket.settings.find(setting);
    if (!value) refuse(missing, bucket);
    co_return answer_of(Value::object({{name, *value}}));
}

// ---- versioning

asio::awaitable<Answer> put_versioning(Objects& objects, Context context, Request request) {
    const Value& wanted = request.input["VersioningConfiguration"];
    if (request.input.contains("MFA") || wanted["MFADelete"].as_string() == "Enabled") not_supported("MFA delete");
    if (!wanted.contains("Status"))
        throw ApiError("IllegalVersioningConfigurationException", 400, "The Versioning element must be specified");
    return change_setting(objects, std::move(context), request.input, "Versioning", wanted["Status"]);
}

asio::awaitable<Answer> get_versioning(Objects& objects, Context context, Request request) {
    auto work = bucket_of(objects, std::move(context), request.input);
    const Bucket bucket = co_await std::move(work);
    ObjectBuilder output;
    if (!bucket.unversioned()) output.set("Status", bucket.settings["Versioning"]);
    co_return answer_of(output.build());
}

// ---- tags

asio::awaitable<Answer> put_tagging(Objects& objects, Context context, Request request) {
    const Value tags = checked_tags(request.input["Tagging"]["TagSet"], TagsOf::bucket);
    return change_setting(objects, std::move(context), request.input, "Tags", tags.size() > 0 ? tags : Value());
}

asio::awaitable<Answer> get_tagging(Objects& objects, Context context, Request request) {
    return setting_or(objects, std::move(context), request.input, "Tags", "TagSet",
                      {"NoSuchTagSet", "The TagSet does not exist"});
}

asio::awaitable<Answer> delete_tagging(Objects& objects, Context context, Request request) {
    return change_setting(objects, std::move(context), request.input, "Tags", Value());
}

// ---- policy

constexpr Missing no_policy = {"NoSuchBucketPolicy", "The bucket policy does not exist"};

asio::awaitable<Answer> put_policy(Objects& objects, Context context, Request request) {
    const std::string_view text = request.input["Policy"].as_string();
    const auto malformed = [](const char* why) { throw ApiError("MalformedPolicy", 400, why); };
    const Parsed policy = parse_json(text);
    if (!policy || !(*policy).is_object()) malformed("Policies must be valid JSON and the first byte must be '{'");
    if (text.size() > most_policy_bytes) malformed("Normalized policy document exceeds the maximum allowed size");
    if ((*policy)["Statement"].size() == 0) malformed("Missing required field Statement");
    return change_setting(objects, std::move(context), request.input, "Policy", request.input["Policy"]);
}

asio::awaitable<Answer> get_policy(Objects& objects, Context context, Request request) {
    return setting_or(objects, std::move(context), request.input, "Policy", "Policy", no_policy);
}

asio::awaitable<Answer> delete_policy(Objects& objects, Context context, Request request) {
    return change_setting(objects, std::move(context), request.input, "Policy", Value());
}

/// AWS: public is a policy that allows anything to anybody, without conditions.
bool is_public(const Value& policy) {
    const Value& given = policy["Statement"];
    const Values one = {given};
    for (const Value& statement : given.is_array() ? given.items() : std::span<const Value>(one)) {
        const Value& principal = statement["Principal"];
        const Value& accounts = principal.is_object() ? principal["AWS"] : principal;
        bool anybody = accounts.as_string() == "*";
        for (const Value& each : accounts.items()) anybody = anybody || each.as_string() == "*";
        if (anybody && statement["Effect"].as_string() == "Allow" && !statement.contains("Condition")) return true;
    }
    return false;
}

asio::awaitable<Answer> get_policy_status(Objects& objects, Context context, Request request) {
    auto work = bucket_of(objects, std::move(context), request.input);
    const Bucket bucket = co_await std::move(work);
    const Value* policy = bucket.settings.find("Policy");
    if (!policy) refuse(no_policy, bucket);
    const Parsed parsed = parse_json(policy->as_string());
    co_return answer_of(Value::object({{"PolicyStatus", Value::object({{"IsPublic", parsed && is_public(*parsed)}})}}));
}

// ---- encryption

asio::awaitable<Answer> put_encryption(Objects& objects, Context context, Request request) {
    const Value& wanted = request.input["ServerSideEncryptionConfiguration"];
    if (wanted["Rules"].size() != 1) malformed_xml();
    const Value& rule = wanted["Rules"].items().front();
    const Value& standard = rule["ApplyServerSideEncryptionByDefault"];
    if (standard.is_null()) malformed_xml();
    if (rule.contains("BlockedEncryptionTypes")) not_supported("BlockedEncryptionTypes");
    if (standard.contains("KMSMasterKeyID") && !standard["SSEAlgorithm"].as_string().starts_with("aws:kms"))
        invalid_argument(
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or "
            "aws:kms:dsse",
            "ApplyServerSideEncryptionByDefault", standard["SSEAlgorithm"].as_string());
    Value kept = rule;
    if (!kept.contains("BucketKeyEnabled")) kept = kept.with("BucketKeyEnabled", false);
    return change_setting(objects, std::move(context), request.input, "Encryption",
                          Value::object({{"Rules", Value::array({kept})}}));
}

asio::awaitable<Answer> get_encryption(Objects& objects, Context context, Request request) {
    auto work = bucket_of(objects, std::move(context), request.input);
    const Bucket bucket = co_await std::move(work);
    const Value standard =
        Value::object({{"Rules", Value::array({Value::object({{"ApplyServerSideEncryptionByDefault",
                                                               Value::object({{"SSEAlgorithm", "AES256"}})},
                                                              {"BucketKeyEnabled", false}})})}});
    const Value* own = bucket.settings.find("Encryption");
    co_return answer_of(Value::object({{"ServerSideEncryptionConfiguration", own ? *own : standard}}));
}

asio::awaitable<Answer> delete_encryption(Objects& objects, Context context, Request request) {
    return change_setting(objects, std::move(context), request.input, "Encryption", Value());
}

// ---- public access, ownership

asio::awaitable<Answer> put_public_access_block(Objects& objects, Context context, Request request) {
    Value kept = Value::empty_object();
    for (const char* name : {"BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"})
        kept = kept.with(name, request.input["PublicAccessBlockConfiguration"][name].as_bool());
    return change_setting(objects, std::move(context), request.input, "PublicAccessBlock", kept);
}

asio::awaitable<Answer> get_public_access_block(Objects& objects, Context context, Request request) {
    return setting_or(objects, std::move(context), request.input, "PublicAccessBlock", "PublicAccessBlockConfiguration",
                      {"NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found"});
}

asio::awaitable<Answer> delete_public_access_block(Objects& objects, Context context, Request request) {
    return change_setting(objects, std::move(context), request.input, "PublicAccessBlock", Value());
}

asio::awaitable<Answer> put_ownership(Objects& objects, Context context, Request request) {
    const Value& wanted = request.input["OwnershipControls"];
    if (wanted["Rules"].size() != 1) malformed_xml();
    return change_setting(objects, std::move(context), request.input, "OwnershipControls", wanted);
}

asio::awaitable<Answer> get_ownership(Objects& objects, Context context, Request request) {
    return setting_or(objects, std::move(context), request.input, "OwnershipControls", "OwnershipControls",
                      {"OwnershipControlsNotFoundError", "The bucket ownership controls were not found"});
}

asio::awaitable<Answer> delete_ownership(Objects& objects, Context context, Request request) {
    return change_setting(objects, std::move(context), request.input, "OwnershipControls", Value());
}

// ---- what cannot be configured here

asio::awaitable<Answer> get_acl(Objects& objects, Context context, Request request) {
    auto work = bucket_of(objects, std::move(context), request.input);
    const Bucket bucket = co_await std::move(work);
    co_return answer_of(acl_of(bucket.account));
}

asio::awaitable<Answer> get_request_payment(Objects& objects, Context context, Request request) {
    auto work = bucket_of(objects, std::move(context), request.input);
    co_await std::move(work);
    co_return answer_of(Value::object({{"Payer", "BucketOwner"}}));
}

/// Accelerate, logging, notification: an empty answer. Removing what is not there is fine, too.
asio::awaitable<Answer> nothing(Objects& objects, Context context, Request request) {
    auto work = bucket_of(objects, std::move(context), request.input);
    co_await std::move(work);
    co_return answer_of(Value::empty_object());
}

asio::awaitable<Answer> absent(Objects& objects, Context context, Value input, Missing missing) {
    auto work = bucket_of(objects, std::move(context), std::move(input));
    const Bucket bucket = co_await std::move(work);
    refuse(missing, bucket);
}

asio::awaitable<Answer> get_cors(Objects& objects, Context context, Request request) {
    return absent(objects, std::move(context), request.input,
                  {"NoSuchCORSConfiguration", "The CORS configuration does not exist"});
}

asio::awaitable<Answer> get_lifecycle(Objects& objects, Context context, Request request) {
    return absent(objects, std::move(context), request.input,
                  {"NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist"});
}

asio::awaitable<Answer> get_website(Objects& objects, Context context, Request request) {
    return absent(objects, std::move(context), request.input,
                  {"NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration"});
}

asio::awaitable<Answer> get_replication(Objects& objects, Context context, Request request) {
    return absent(objects, std::move(context), request.input,
                  {"ReplicationConfigurationNotFoundError", "The replication configuration was not found"});
}

asio::awaitable<Answer> get_object_lock(Objects& objects, Context context, Request request) {
    return absent(objects, std::move(context), request.input,
                  {"ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket"});
}

constexpr Operation<Objects> operations[] = {
    {shapes::s3::put_bucket_versioning, put_versioning},
    {shapes::s3::get_bucket_versioning, get_versioning},
    {shapes::s3::put_bucket_tagging, put_tagging},
    {shapes::s3::get_bucket_tagging, get_tagging},
    {shapes::s3::delete_bucket_tagging, delete_tagging},
    {shapes::s3::put_bucket_policy, put_policy},
    {shapes::s3::get_bucket_policy, get_policy},
    {shapes::s3::delete_bucket_policy, delete_policy},
    {shapes::s3::get_bucket_policy_status, get_policy_status},
    {shapes::s3::put_bucket_encryption, put_encryption},
    {shapes::s3::get_bucket_encryption, get_encryption},
    {shapes::s3::delete_bucket_encryption, delete_encryption},
    {shapes::s3::put_public_access_block, put_public_access_block},
    {shapes::s3::get_public_access_block, get_public_access_block},
    {shapes::s3::delete_public_access_block, delete_public_access_block},
    {shapes::s3::put_bucket_ownership_controls, put_ownership},
    {shapes::s3::get_bucket_ownership_controls, get_ownership},
    {shapes::s3::delete_bucket_ownership_controls, delete_ownership},
    {shapes::s3::get_bucket_acl, get_acl},
    {shapes::s3::get_bucket_request_payment, get_request_payment},
    {shapes::s3::get_bucket_accelerate_configuration, nothing},
    {shapes::s3::get_bucket_logging, nothing},
    {shapes::s3::get_bucket_notification_configuration, nothing},
    {shapes::s3::get_bucket_cors, get_cors},
    {shapes::s3::delete_bucket_cors, nothing},
    {shapes::s3::get_bucket_lifecycle_configuration, get_lifecycle},
    {shapes::s3::delete_bucket_lifecycle, nothing},
    {shapes::s3::get_bucket_website, get_website},
    {shapes::s3::delete_bucket_website, nothing},
    {shapes::s3::get_bucket_replication, get_replication},
    {shapes::s3::delete_bucket_replication, nothing},
    {shapes::s3::get_object_lock_configuration, get_object_lock},
};

}  // namespace

void add_bucket_settings(Registry& registry, Objects& objects) { add_operations(registry, objects, operations); }

}  // namespace stepwell::s3
