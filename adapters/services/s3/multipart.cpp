// Multipart uploads: begun, filled part by part, and completed, which moves no bytes: the object is its parts' files.
#include <algorithm>
#include <unordered_map>

#include "adapters/aws/models/s3.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/s3/conditions.hpp"
#include "adapters/services/s3/copy_source.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/facts.hpp"
#include "adapters/services/s3/operations.hpp"
#include "adapters/services/s3/part_list.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::int64_t most_parts = 10'000;
constexpr std::int64_t most_parts_listed = 1000;

std::string upload_id_of(const Value& input) { return std::string(input["UploadId"].as_string()); }

/// The checksum that the object will have, as the request says it or as AWS chooses.
Value upload_facts(const Value& input, Value facts) {
    const Value* name = input.find("ChecksumAlgorithm");
    const std::string type(input["ChecksumType"].as_string());
    if (!name) {
        if (!type.empty())
            invalid_request(
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
        return facts;
    }
    const Checksum* known = checksum_named(name->as_string());
    if (!known) not_supported("The checksum " + std::string(name->as_string()));
    if (type == "FULL_OBJECT" && !known->linear)
        invalid_request("The FULL_OBJECT checksum type cannot be used with the " + std::string(known->name) +
                        " checksum algorithm.");
    if (type == "COMPOSITE" && known->algorithm == ChecksumAlgorithm::crc64nvme)
        invalid_request("The COMPOSITE checksum type cannot be used with the crc64nvme checksum algorithm.");
    const bool whole = type.empty() ? known->algorithm == ChecksumAlgorithm::crc64nvme : type == "FULL_OBJECT";
    facts = facts.with("ChecksumAlgorithm", known->name);
    return facts.with("ChecksumType", whole ? "FULL_OBJECT" : "COMPOSITE");
}

asio::awaitable<Answer> create_multipart_upload(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const Objects::Name name = name_of(input);
    Upload upload;
    upload.id = random_text(64, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._");
    upload.key = name.key;
    upload.created = second_of(objects.platform().clock.now());
    auto work = objects.change([context, name, input, upload](Connection& connection) {
        const Bucket bucket = require_bucket(connection, context, name.bucket, name.expected_owner);
        Upload made = upload;
        made.facts = upload_facts(input, new_facts(input, bucket));
        add_upload(connection, name.bucket, made);
        return made;
    });
    const Upload made = co_await std::move(work);
    ObjectBuilder output;
    output.set("Bucket", name.bucket).set("Key", name.key).set("UploadId", made.id);
    set_encryption(output, made.facts);
    for (const char* member : {"ChecksumAlgorithm", "ChecksumType"})
        if (made.facts.contains(member)) output.set(member, made.facts[member]);
    co_return answer_of(output.build());
}

int part_number_of(const Value& input) {
    const std::int64_t number = input["PartNumber"].as_integer().value_or(0);
    if (number < 1 || number > most_parts)
        invalid_argument("Part number must be an integer between 1 and 10000, inclusive", "partNumber",
                         std::to_string(number));
    return static_cast<int>(number);
}

asio::awaitable<Upload> look(Objects& objects, Context context, Objects::Name name, std::string id) {
    auto work = objects.query([context, name, id](Connection& connection) {
        require_bucket(connection, context, name.bucket, name.expected_owner);
        return require_upload(connection, name.bucket, name.key, id);
    });
    co_return co_await std::move(work);
}

/// The checksum of the parts of this upload.
ChecksumAlgorithm algorithm_of(const Upload& upload, const std::optional<ChecksumAlgorithm>& asked) {
    const Checksum* own = checksum_named(upload.facts["ChecksumAlgorithm"].as_string());
    if (!own) return asked.value_or(ChecksumAlgorithm::crc64nvme);
    if (asked && *asked != own->algorithm)
        invalid_request("Checksum Type mismatch occurred, expected checksum Type: " + std::string(own->name) +
                        ", actual checksum Type: " + std::string(checksum(*asked).name));
    return own->algorithm;
}

/// What was received becomes a part of the upload, unless `announced` does not fit it.
asio::awaitable<UploadedPart> keep_part(Objects& objects, Context context, Objects::Name name, Upload upload,
                                        int number, Received received, Announced announced,
                                        ChecksumAlgorithm algorithm) {
    UploadedPart part;
    part.piece.number = number;
    part.piece.file = received.file;
    part.piece.size = received.size;
    part.modified = second_of(objects.platform().clock.now());
    part.etag = hex(received.md5);
    std::exception_ptr refused;
    std::vector<std::string> gone;
    try {
        verify(received, announced);
        ObjectBuilder facts;
        facts.set("ETag", part.etag);
        facts.set(checksum(algorithm).member, base64_encode(received.digest(algorithm)));
        // So that the whole has a checksum, whichever the parts were sent with.
        facts.set(checksum(ChecksumAlgorithm::crc64nvme).member,
                  base64_encode(received.digest(ChecksumAlgorithm::crc64nvme)));
        part.piece.facts = facts.build();
        auto work = objects.change([context, name, upload, part](Connection& connection) {
            require_bucket(connection, context, name.bucket);
            require_upload(connection, name.bucket, name.key, upload.id);  // it may have ended meanwhile
            return add_part(connection, upload.id, part);
        });
        gone = co_await std::move(work);
    } catch (...) {
        refused = std::current_exception();
        gone.push_back(received.file);
    }
    co_await objects.discard(std::move(gone));
    if (refused) std::rethrow_exception(refused);
    co_return part;
}

std::vector<ChecksumAlgorithm> part_algorithms(ChecksumAlgorithm algorithm) {
    std::vector<ChecksumAlgorithm> all(1, algorithm);
    if (algorithm != ChecksumAlgorithm::crc64nvme) all.push_back(ChecksumAlgorithm::crc64nvme);
    return all;
}

/// Its checksum, if a client chose one.
void tell_checksum(ObjectBuilder& output, const UploadedPart& part, ChecksumAlgorithm algorithm) {
    output.set(checksum(algorithm).member, part.piece.facts[checksum(algorithm).member]);
}

asio::awaitable<Answer> upload_part(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported(input);
    const Objects::Name name = name_of(input);
    const int number = part_number_of(input);
    const Announced announced = announced_digests(input, request.payload);
    auto looking = look(objects, context, name, upload_id_of(input));
    const Upload upload = co_await std::move(looking);
    const ChecksumAlgorithm algorithm = algorithm_of(upload, announced.algorithm);
    std::vector<ChecksumAlgorithm> algorithms = part_algorithms(algorithm);
    auto arrival = objects.receive(std::move(request.payload), std::move(algorithms), most_bytes_at_once);
    Received received = co_await std::move(arrival);
    auto work = keep_part(objects, std::move(context), name, upload, number, std::move(received), announced, algorithm);
    const UploadedPart part = co_await std::move(work);
    ObjectBuilder output;
    output.set("ETag", etag_text(part.etag));
    tell_checksum(output, part, algorithm);
    set_encryption(output, upload.facts);
    co_return answer_of(output.build());
}

asio::awaitable<Answer> upload_part_copy(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported(input);
    const Objects::Name name = name_of(input);
    const int number = part_number_of(input);
    const CopySource from = copy_source(input["CopySource"].as_string());
    auto looking = look(objects, context, name, upload_id_of(input));
    const Upload upload = co_await std::move(looking);
    auto finding = objects.find(context, from.name(input));
    Objects::Found source = co_await std::move(finding);
    if (not_modified(input, source.version, "CopySource")) precondition_failed("x-amz-copy-source-if-none-match");
    Span span{0, source.version.size};
    if (const Value* range = input.find("CopySourceRange")) {
        const auto wanted = range_of(range->as_string(), source.version.size);
        if (!wanted)
            invalid_argument(
                "The x-amz-copy-source-range value must be of the form bytes=first-last where first and "
                "last are the zero-based offsets of the first and last bytes to copy",
                "x-amz-copy-source-range", range->as_string());
        span = *wanted;
    }
    if (span.length > most_bytes_at_once) entity_too_large(span.length, most_bytes_at_once);
    const std::string source_version = source.bucket.unversioned() ? "" : source.version.version;
    const ChecksumAlgorithm algorithm = algorithm_of(upload, std::nullopt);
    Body body;
    auto opening = objects.read(std::move(source), span.offset, span.length);
    body.stream = co_await std::move(opening);
    std::vector<ChecksumAlgorithm> algorithms = part_algorithms(algorithm);
    auto arrival = objects.receive(std::move(body), std::move(algorithms), most_bytes_at_once);
    Received received = co_await std::move(arrival);
    auto work =
        keep_part(objects, std::move(context), name, upload, number, std::move(received), Announced{}, algorithm);
    const UploadedPart part = co_await std::move(work);
    ObjectBuilder result;
    result.set("ETag", etag_text(part.etag)).set("LastModified", seconds(part.modified));
    if (upload.facts.contains("ChecksumAlgorithm")) tell_checksum(result, part, algorithm);
    ObjectBuilder output;
    output.set("CopyPartResult", result.build());
    if (!source_version.empty()) output.set("CopySourceVersionId", source_version);
    set_encryption(output, upload.facts);
    co_return answer_of(output.build());
}

struct Completed {
    Bucket bucket;
    Version version;
    std::vector<std::string> gone;
};

Completed complete(Connection& connection, const Context& context, const Objects::Name& name, const Value& input,
                   TimePoint now) {
    Completed done;
    done.bucket = require_bucket(connection, context, name.bucket, name.expected_owner);
    const std::string id = upload_id_of(input);
    const Upload upload = require_upload(connection, name.bucket, name.key, id);
    if (has_write_conditions(input)) {
        auto current = find_version(connection, name.bucket, name.key);
        if (current && current->marker) current.reset();
        check_write(input, name.key, current);
    }
    std::vector<UploadedPart> there = parts_of(connection, id, 0, static_cast<std::size_t>(most_parts));
    const PartList list = chosen_parts(input["MultipartUpload"]["Parts"], there, id);
    Version& version = done.version;
    version.key = name.key;
    version.version = done.bucket.versioning() ? new_version_id() : "null";
    version.size = list.size();
    version.modified = second_of(now);
    version.etag = list.etag();
    version.facts = list.with_checksum(upload.facts, input);
    // The files that are not chosen go; the others are the object's from now on.
    done.gone = list.left_over(there);
    remove_upload(connection, id);
    std::vector<std::string> replaced = add_version(connection, name.bucket, version, list.pieces());
    done.gone.insert(done.gone.end(), replaced.begin(), replaced.end());
    return done;
}

asio::awaitable<Answer> complete_multipart_upload(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported(input);
    const Objects::Name name = name_of(input);
    const TimePoint now = objects.platform().clock.now();
    auto work = objects.change([context, name, input, now](Connection& connection) {
        return complete(connection, context, name, input, now);
    });
    Completed done = co_await std::move(work);
    co_await objects.discard(std::move(done.gone));
    ObjectBuilder output;
    output.set("Location",
               objects.platform().endpoint_url() + "/" + name.bucket + "/" + http::percent_encode(name.key));
    output.set("Bucket", name.bucket).set("Key", name.key).set("ETag", etag_text(done.version.etag));
    copy_checksum(output, done.version.facts);
    set_encryption(output, done.version.facts);
    if (!done.bucket.unversioned()) output.set("VersionId", done.version.version);
    co_return answer_of(output.build());
}

asio::awaitable<Answer> abort_multipart_upload(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const Objects::Name name = name_of(input);
    auto work = objects.change([context, name, input](Connection& connection) {
        require_bucket(connection, context, name.bucket, name.expected_owner);
        const Upload upload = require_upload(connection, name.bucket, name.key, upload_id_of(input));
        return remove_upload(connection, upload.id);
    });
    std::vector<std::string> gone = co_await std::move(work);
    co_await objects.discard(std::move(gone));
    co_return Answer{};
}

asio::awaitable<Answer> list_parts(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported(input);
    const Objects::Name name = name_of(input);
    const std::int64_t after =
        std::clamp<std::int64_t>(input["PartNumberMarker"].as_integer().value_or(0), 0, most_parts);
    const std::int64_t most =
        std::clamp<std::int64_t>(input["MaxParts"].as_integer().value_or(most_parts_listed), 0, most_parts_listed);
    const Value owner = owner_of(context.account);
    struct Found {
        Upload upload;
        std::vector<UploadedPart> parts;
    };
    auto work = objects.query([context, name, input, after, most](Connection& connection) {
        require_bucket(connection, context, name.bucket, name.expected_owner);
        Found found;
        found.upload = require_upload(connection, name.bucket, name.key, upload_id_of(input));
        found.parts =
            parts_of(connection, found.upload.id, static_cast<int>(after), static_cast<std::size_t>(most + 1));
        return found;
    });
    Found found = co_await std::move(work);
    const bool more = static_cast<std::int64_t>(found.parts.size()) > most;
    if (more) found.parts.pop_back();
    const Checksum* chosen = checksum_named(found.upload.facts["ChecksumAlgorithm"].as_string());
    Values parts;
    for (const UploadedPart& part : found.parts) {
        ObjectBuilder entry;
        entry.set("PartNumber", part.piece.number).set("LastModified", seconds(part.modified));
        entry.set("ETag", etag_text(part.etag)).set("Size", part.piece.size);
        if (chosen) entry.set(chosen->member, part.piece.facts[chosen->member]);
        parts.push_back(entry.build());
    }
    ObjectBuilder output;
    output.set("Bucket", name.bucket).set("Key", name.key).set("UploadId", found.upload.id);
    output.set("PartNumberMarker", after).set("MaxParts", most).set("IsTruncated", more && most > 0);
    output.set("NextPartNumberMarker", found.parts.empty() ? 0 : found.parts.back().piece.number);
    output.set("Parts", Value(std::move(parts))).set("Initiator", owner).set("Owner", owner);
    const Value& storage = found.upload.facts["StorageClass"];
    output.set("StorageClass", storage.is_null() ? Value("STANDARD") : storage);
    for (const char* member : {"ChecksumAlgorithm", "ChecksumType"})
        if (found.upload.facts.contains(member)) output.set(member, found.upload.facts[member]);
    co_return answer_of(output.build());
}

constexpr Operation<Objects> multipart_operations[] = {
    {shapes::s3::create_multipart_upload, create_multipart_upload},
    {shapes::s3::upload_part, upload_part},
    {shapes::s3::upload_part_copy, upload_part_copy},
    {shapes::s3::complete_multipart_upload, complete_multipart_upload},
    {shapes::s3::abort_multipart_upload, abort_multipart_upload},
    {shapes::s3::list_parts, list_parts},
};

}  // namespace

void add_multipart_operations(Registry& registry, Objects& objects) {
    add_operations(registry, objects, multipart_operations);
}

}  // namespace stepwell::s3
