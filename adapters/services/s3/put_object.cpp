// PutObject and CopyObject.
#include <algorithm>

#include "adapters/aws/models/s3.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/services/s3/conditions.hpp"
#include "adapters/services/s3/copy_source.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/facts.hpp"
#include "adapters/services/s3/operations.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::size_t longest_key = 1024;

/// The bucket, and whether the conditions hold so far: before the body is read.
asio::awaitable<Bucket> look(Objects& objects, Context context, Objects::Name name, Value input) {
    auto work = objects.query([context, name, input](Connection& connection) {
        Bucket bucket = require_bucket(connection, context, name.bucket, name.expected_owner);
        if (has_write_conditions(input)) {
            auto current = find_version(connection, name.bucket, name.key);
            if (current && current->marker) current.reset();
            check_write(input, name.key, current);
        }
        return bucket;
    });
    co_return co_await std::move(work);
}

/// What was received as a version with these facts, and its only file.
Version version_of(Objects& objects, const Received& received, const Value& facts, ChecksumAlgorithm algorithm) {
    Version version;
    version.size = received.size;
    version.modified = second_of(objects.platform().clock.now());
    version.etag = hex(received.md5);
    version.facts = facts.with(checksum(algorithm).member, base64_encode(received.digest(algorithm)))
                        .with("ChecksumType", "FULL_OBJECT");
    return version;
}

std::vector<Piece> piece_of(const Received& received) {
    Piece piece;
    piece.file = received.file;
    piece.size = received.size;
    return {piece};
}

/// Refuses at once what is far too large, whatever chunks add to it; the rest shows when it arrives.
void check_length(const Value& input) {
    const auto length =
        static_cast<std::uint64_t>(std::max<std::int64_t>(input["ContentLength"].as_integer().value_or(0), 0));
    if (length > most_bytes_at_once + most_bytes_at_once / 8) entity_too_large(length, most_bytes_at_once);
}

asio::awaitable<Answer> put_object(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const Objects::Name name = name_of(input);
    check_length(input);
    const Announced announced = announced_digests(input, request.payload);
    const Bucket bucket = co_await look(objects, context, name, input);
    const Value facts = new_facts(input, bucket);
    const ChecksumAlgorithm algorithm = announced.algorithm.value_or(ChecksumAlgorithm::crc64nvme);
    std::vector<ChecksumAlgorithm> algorithms(1, algorithm);
    auto arrival = objects.receive(std::move(request.payload), std::move(algorithms), most_bytes_at_once);
    const Received received = co_await std::move(arrival);
    std::exception_ptr refused;
    try {
        verify(received, announced);
    } catch (const ApiError&) {
        refused = std::current_exception();
    }
    if (refused) {
        std::vector<std::string> files(1, received.file);
        co_await objects.discard(std::move(files));
        std::rethrow_exception(refused);
    }
    Objects::Check check;
    if (has_write_conditions(input))
        check = [input, key = name.key](const std::optional<Version>& current) { check_write(input, key, current); };
    auto work = objects.commit(std::move(context), name, version_of(objects, received, facts, algorithm),
                               piece_of(received), std::move(check));
    const Version version = co_await std::move(work);
    ObjectBuilder output;
    output.set("ETag", etag_text(version.etag));
    copy_checksum(output, version.facts);
    set_encryption(output, version.facts);
    if (!version.version.empty()) output.set("VersionId", version.version);
    co_return answer_of(output.build());
}

/// What the copy is given: the source's facts or the request's own, as its directives say.
Value copied_facts(const Value& input, const Bucket& bucket, const Version& source) {
    const bool replace = input["MetadataDirective"].as_string() == "REPLACE";
    const bool replace_tags = input["TaggingDirective"].as_string() == "REPLACE";
    Value given = input;
    if (!replace) {
        for (const char* name : {"CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage",
                                 "ContentType", "Expires", "Metadata"})
            given = given.without(name);
        const Value taken = metadata_of(source.facts);
        for (const auto& [key, value] : taken.members()) given = given.with(key.as_string(), value);
    }
    if (!replace_tags) given = given.without("Tagging");
    Value facts = new_facts(given, bucket);
    if (!replace_tags && source.facts.contains("Tags")) facts = facts.with("Tags", source.facts["Tags"]);
    return facts;
}

/// AWS: a copy onto itself must change something.
bool changes_nothing(const Value& input, const CopySource& source, const Objects::Name& to) {
    if (source.bucket != to.bucket || source.key != to.key || !source.version.empty()) return false;
    if (input["MetadataDirective"].as_string() == "REPLACE") return false;
    for (const char* name : {"StorageClass", "WebsiteRedirectLocation", "ServerSideEncryption", "ChecksumAlgorithm"})
        if (input.contains(name)) return false;
    return true;
}

asio::awaitable<Answer> copy_object(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const Objects::Name name = name_of(input);
    const CopySource from = copy_source(input["CopySource"].as_string());
    if (changes_nothing(input, from, name))
        invalid_request(
            "This copy request is illegal because it is trying to copy an object to itself without changing the "
            "object's metadata, storage class, website redirect location or encryption attributes.");
    const Bucket bucket = co_await look(objects, context, name, input);
    auto finding = objects.find(context, from.name(input));
    Objects::Found source = co_await std::move(finding);
    if (not_modified(input, source.version, "CopySource")) precondition_failed("x-amz-copy-source-if-none-match");
    if (source.version.size > most_bytes_at_once)
        invalid_request("The specified copy source is larger than the maximum allowable size for a copy source: " +
                        std::to_string(most_bytes_at_once));
    const Version original = source.version;
    const Value facts = copied_facts(input, bucket, original);
    const std::string source_version = source.bucket.unversioned() ? "" : original.version;
    ChecksumAlgorithm algorithm = ChecksumAlgorithm::crc64nvme;
    if (const auto kept = checksum_in(original.facts)) algorithm = kept->first;
    if (const Value* wanted = input.find("ChecksumAlgorithm")) {
        const Checksum* known = checksum_named(wanted->as_string());
        if (!known) not_supported("The checksum " + std::string(wanted->as_string()));
        algorithm = known->algorithm;
    }
    Body body;
    auto opening = objects.read(std::move(source));
    body.stream = co_await std::move(opening);
    std::vector<ChecksumAlgorithm> algorithms(1, algorithm);
    auto arrival = objects.receive(std::move(body), std::move(algorithms), most_bytes_at_once);
    const Received received = co_await std::move(arrival);
    Objects::Check check;
    if (has_write_conditions(input))
        check = [input, key = name.key](const std::optional<Version>& current) { check_write(input, key, current); };
    auto work = objects.commit(std::move(context), name, version_of(objects, received, facts, algorithm),
                               piece_of(received), std::move(check));
    const Version version = co_await std::move(work);
    ObjectBuilder result;
    result.set("ETag", etag_text(version.etag)).set("LastModified", seconds(version.modified));
    copy_checksum(result, version.facts);
    ObjectBuilder output;
    output.set("CopyObjectResult", result.build());
    if (!source_version.empty()) output.set("CopySourceVersionId", source_version);
    if (!version.version.empty()) output.set("VersionId", version.version);
    set_encryption(output, version.facts);
    co_return answer_of(output.build());
}

constexpr Operation<Objects> put_operations[] = {
    {shapes::s3::put_object, put_object},
    {shapes::s3::copy_object, copy_object},
};

}  // namespace

Objects::Name name_of(const Value& input) {
    Objects::Name name;
    name.bucket = input["Bucket"].as_string();
    name.key = input["Key"].as_string();
    name.version = input["VersionId"].as_string();
    name.expected_owner = input["ExpectedBucketOwner"].as_string();
    if (name.key.size() > longest_key)
        throw ApiError("KeyTooLongError", 400, "Your key is too long",
                       Value::object({{"Size", name.key.size()}, {"MaxSizeAllowed", longest_key}}));
    return name;
}

std::string etag_text(std::string_view etag) { return std::string("\"").append(etag).append("\""); }

Value owner_of(std::string_view account) {
    return Value::object({{"ID", hex(digest(ChecksumAlgorithm::sha256, std::string("account ").append(account)))}});
}

Value seconds(TimePoint time) {
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

CopySource copy_source(std::string_view text) {
    if (text.starts_with('/')) text.remove_prefix(1);
    CopySource source;
    constexpr std::string_view mark = "?versionId=";
    if (const std::size_t at = text.rfind(mark); at != std::string_view::npos) {
        source.version = text.substr(at + mark.size());
        text = text.substr(0, at);
    }
    const auto plain = http::percent_decode(text, http::Plus::space);
    const std::size_t slash = plain ? plain->find('/') : std::string::npos;
    if (slash == std::string::npos || slash == 0 || slash + 1 == plain->size() || text.starts_with("arn:"))
        invalid_argument("Invalid copy source object key", "x-amz-copy-source", text);
    source.bucket = plain->substr(0, slash);
    source.key = plain->substr(slash + 1);
    return source;
}

Objects::Name CopySource::name(const Value& input) const {
    Objects::Name name;
    name.bucket = bucket;
    name.key = key;
    name.version = version;
    name.expected_owner = input["ExpectedSourceBucketOwner"].as_string();
    return name;
}

void add_put_operations(Registry& registry, Objects& objects) { add_operations(registry, objects, put_operations); }

}  // namespace stepwell::s3
