#include "adapters/services/s3/facts.hpp"

#include <algorithm>
#include <array>

#include "adapters/aws/tag_rules.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/services/s3/errors.hpp"
#include "engine/text.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::size_t most_metadata_bytes = 2048;

constexpr std::array<std::string_view, 6> headers = {"CacheControl",    "ContentDisposition", "ContentEncoding",
                                                     "ContentLanguage", "ContentType",        "Expires"};

/// AWS: names are lower case, and all of it together is small.
Value checked_metadata(const Value& given) {
    ObjectBuilder metadata;
    std::size_t size = 0;
    for (const auto& [key, value] : given.members()) {
        size += key.as_string().size() + value.as_string().size();
        metadata.set(ascii_lower(key.as_string()), value);
    }
    if (size > most_metadata_bytes)
        throw ApiError("MetadataTooLarge", 400, "Your metadata headers exceed the maximum allowed metadata size",
                       Value::object({{"Size", size}, {"MaxSizeAllowed", most_metadata_bytes}}));
    return metadata.build();
}

void set_storage_class(ObjectBuilder& facts, const Value& input) {
    const std::string_view name = input["StorageClass"].as_string();
    if (name.empty() || name == "STANDARD") return;
    // What must be restored before it can be read, or is another kind of bucket's, is not here.
    for (const std::string_view kept :
         {"REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR"})
        if (name == kept) {
            facts.set("StorageClass", name);
            return;
        }
    throw ApiError("InvalidStorageClass", 400, "The storage class you specified is not valid",
                   Value::object({{"StorageClassRequested", name}}));
}

/// What the request says, else the bucket's default. The bytes are kept as they are: there is no KMS here.
void set_new_encryption(ObjectBuilder& facts, const Value& input, const Bucket& bucket) {
    const Value& rules = bucket.settings["Encryption"]["Rules"];
    const Value rule = rules.size() > 0 ? rules.items().front() : Value();
    const Value& standard = rule["ApplyServerSideEncryptionByDefault"];
    const bool own = !input["ServerSideEncryption"].is_null();
    const Value algorithm = own ? input["ServerSideEncryption"] : standard["SSEAlgorithm"];
    const Value key = own ? input["SSEKMSKeyId"] : standard["KMSMasterKeyID"];
    if (!input["SSEKMSKeyId"].is_null() && !input["ServerSideEncryption"].as_string().starts_with("aws:kms"))
        invalid_argument(
            "Server Side Encryption with AWS KMS managed key requires HTTP header "
            "x-amz-server-side-encryption : aws:kms",
            "x-amz-server-side-encryption", input["ServerSideEncryption"].as_string());
    if (algorithm.as_string() == "aws:fsx") not_supported("The encryption aws:fsx");
    facts.set("ServerSideEncryption", algorithm.is_null() ? Value("AES256") : algorithm);
    if (!key.is_null()) facts.set("SSEKMSKeyId", key);
    const Value bucket_key = input["BucketKeyEnabled"].is_null() ? rule["BucketKeyEnabled"] : input["BucketKeyEnabled"];
    if (bucket_key.as_bool() && algorithm.as_string().starts_with("aws:kms")) facts.set("BucketKeyEnabled", true);
}

ApiError invalid_tag(const TagFinding& finding) {
    const auto invalid = [&](const char* text) {
        return ApiError("InvalidTag", 400, text, Value::object({{"TagKey", finding.key}, {"TagValue", finding.value}}));
    };
    switch (finding.fault) {
        case TagFault::reserved_key:
            return invalid("System tags cannot be added/updated by requester");
        case TagFault::duplicate_key:
            return {"InvalidTag", 400, "Cannot provide multiple Tags with the same key",
                    Value::object({{"TagKey", finding.key}})};
        default:
            return invalid(finding.text == finding.key ? "The TagKey you have provided is invalid"
                                                       : "The TagValue you have provided is invalid");
    }
}

ApiError object_tag_refusal(const TagFinding& finding) {
    if (finding.fault != TagFault::too_many) return invalid_tag(finding);
    return {"BadRequest", 400, "Object tags cannot be greater than 10"};
}

ApiError bucket_tag_refusal(const TagFinding& finding) {
    if (finding.fault != TagFault::too_many) return invalid_tag(finding);
    return {"BadRequest", 400, "Tag count exceeded the limit of 50"};
}

constexpr TagRules tag_rules(ApiError (*refusal)(const TagFinding&), std::size_t most) {
    return {.key = "Key",
            .value = "Value",
            .refusal = refusal,
            .most = most,
            .reserved_in_any_case = true,
            .counts_before_reading = true};
}
constexpr TagRules object_tag_rules = tag_rules(object_tag_refusal, 10);
constexpr TagRules bucket_tag_rules = tag_rules(bucket_tag_refusal, 50);

std::string raw_digest(std::string_view base64, std::size_t size, std::string_view header) {
    const auto raw = base64_decode(base64);
    if (!raw || raw->size() != size) invalid_request("Value for " + std::string(header) + " header is invalid.");
    return *raw;
}

}  // namespace

Value new_facts(const Value& input, const Bucket& bucket) {
    refuse_unsupported(input);
    ObjectBuilder facts;
    for (const std::string_view name : headers)
        if (const Value& value = input[name]; !value.as_string().empty()) facts.set(name, value);
    if (input["ContentType"].as_string().empty()) facts.set("ContentType", "binary/octet-stream");
    if (input["Metadata"].size() > 0) facts.set("Metadata", checked_metadata(input["Metadata"]));
    if (const Value& location = input["WebsiteRedirectLocation"]; !location.is_null())
        facts.set("WebsiteRedirectLocation", location);
    set_storage_class(facts, input);
    set_new_encryption(facts, input, bucket);
    if (!input["Tagging"].as_string().empty()) {
        const Value tags = tags_of_header(input["Tagging"].as_string());
        if (tags.size() > 0) facts.set("Tags", tags);
    }
    return facts.build();
}

Value metadata_of(const Value& facts) {
    ObjectBuilder taken;
    for (const std::string_view name : headers)
        if (const Value* value = facts.find(name)) taken.set(name, *value);
    if (const Value* metadata = facts.find("Metadata")) taken.set("Metadata", *metadata);
    return taken.build();
}

void refuse_unsupported(const Value& input) {
    for (const auto& [key, value] : input.members()) {
        const std::string_view name = key.as_string();
        if (name.starts_with("SSECustomer") || name.starts_with("CopySourceSSECustomer"))
            not_supported("Server-side encryption with keys of the customer");
        // AWS: so answers a bucket that has no object lock; none here has.
        if (name == "ObjectLockMode" || name == "ObjectLockRetainUntilDate" || name == "ObjectLockLegalHoldStatus")
            invalid_request("Bucket is missing Object Lock Configuration");
        // AWS: so answer buckets whose owner owns all objects, as all new ones are.
        const bool harmless = value.as_string() == "private" || value.as_string() == "bucket-owner-full-control";
        if ((name == "ACL" && !harmless) || name.starts_with("Grant"))
            throw ApiError("AccessControlListNotSupported", 400, "The bucket does not allow ACLs");
        if (name == "WriteOffsetBytes") not_supported("Appending to objects");
        if (name.starts_with("ChecksumXXHASH")) not_supported("The checksum " + std::string(name.substr(8)));
        if (name == "MFA") not_supported("Deleting with MFA");
    }
}

void set_encryption(ObjectBuilder& output, const Value& facts) {
    for (const std::string_view name : {"ServerSideEncryption", "SSEKMSKeyId", "BucketKeyEnabled"})
        if (const Value* value = facts.find(name)) output.set(name, *value);
}

Value tags_of_header(std::string_view header) {
    const auto pairs = http::parse_query(header);
    if (!pairs)
        invalid_argument(
            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters "
            "without tag name duplicates.",
            "x-amz-tagging", header);
    Values tags;
    for (const auto& [key, value] : *pairs) tags.push_back(Value::object({{"Key", key}, {"Value", value}}));
    return checked_tags(Value(std::move(tags)), TagsOf::object);
}

Value checked_tags(const Value& tags, TagsOf owner) {
    check_tags(owner == TagsOf::object ? object_tag_rules : bucket_tag_rules, tags);
    return tags.is_null() ? Value::empty_array() : tags;
}

std::optional<std::pair<ChecksumAlgorithm, std::string>> checksum_in(const Value& members) {
    std::optional<std::pair<ChecksumAlgorithm, std::string>> found;
    for (const Checksum& each : checksums()) {
        const Value* value = members.find(each.member);
        if (!value) continue;
        if (found)
            invalid_request("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
        found.emplace(each.algorithm, value->as_string());
    }
    return found;
}

Announced announced_digests(const Value& input, const Body& body) {
    Announced announced;
    announced.sha256 = ascii_lower(body.sha256);
    if (const Value* md5 = input.find("ContentMD5")) {
        const auto raw = base64_decode(md5->as_string());
        if (!raw || raw->size() != checksum(ChecksumAlgorithm::md5).size)
            throw ApiError("InvalidDigest", 400, "The Content-MD5 you specified was invalid.",
                           Value::object({{"Content-MD5", *md5}}));
        announced.md5 = *raw;
    }
    if (const Value* name = input.find("ChecksumAlgorithm")) {
        const Checksum* known = checksum_named(name->as_string());
        if (!known) not_supported("The checksum " + std::string(name->as_string()));
        announced.algorithm = known->algorithm;
    }
    if (const auto given = checksum_in(input)) {
        const Checksum& known = checksum(given->first);
        if (announced.algorithm && *announced.algorithm != given->first)
            invalid_request("Value for x-amz-sdk-checksum-algorithm header is invalid.");
        announced.algorithm = given->first;
        announced.value = raw_digest(given->second, known.size, known.header);
    }
    return announced;
}

void verify(const Received& received, const Announced& announced) {
    if (!announced.md5.empty() && announced.md5 != received.md5)
        throw ApiError(
            "BadDigest", 400, "The Content-MD5 you specified did not match what we received.",
            Value::object({{"ExpectedDigest", hex(announced.md5)}, {"CalculatedDigest", base64_encode(received.md5)}}));
    if (!announced.sha256.empty() && announced.sha256 != received.sha256)
        throw ApiError("XAmzContentSHA256Mismatch", 400,
                       "The provided 'x-amz-content-sha256' header does not match what was computed.",
                       Value::object({{"ClientComputedContentSHA256", announced.sha256},
                                      {"S3ComputedContentSHA256", received.sha256}}));
    if (!announced.algorithm) return;
    const Checksum& known = checksum(*announced.algorithm);
    std::string wanted = announced.value;
    for (const auto& [name, value] : received.trailers)
        if (same_letters(name, known.header)) wanted = raw_digest(value, known.size, known.header);
    if (!wanted.empty() && wanted != received.digest(*announced.algorithm))
        throw ApiError("BadDigest", 400,
                       "The " + std::string(known.name) + " you specified did not match the calculated checksum.");
}

void copy_checksum(ObjectBuilder& output, const Value& facts, bool with_type) {
    bool any = false;
    for (const Checksum& each : checksums())
        if (const Value* value = facts.find(each.member)) {
            output.set(each.member, *value);
            any = true;
        }
    if (any && with_type && facts.contains("ChecksumType")) output.set("ChecksumType", facts["ChecksumType"]);
}

}  // namespace stepwell::s3
