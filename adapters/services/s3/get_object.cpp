// GetObject, HeadObject, GetObjectAttributes.
#include <algorithm>

#include "adapters/aws/models/s3.hpp"
#include "adapters/services/s3/conditions.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/facts.hpp"
#include "adapters/services/s3/operations.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::uint64_t small_object = std::uint64_t{64} * 1024;  // given whole, not as a stream
constexpr std::int64_t most_parts_told = 1000;

/// Members that the request may put in place of the object's own.
struct Override {
    std::string_view asked, given;
};
constexpr Override overrides[] = {{"ResponseCacheControl", "CacheControl"},
                                  {"ResponseContentDisposition", "ContentDisposition"},
                                  {"ResponseContentEncoding", "ContentEncoding"},
                                  {"ResponseContentLanguage", "ContentLanguage"},
                                  {"ResponseContentType", "ContentType"}};

struct Selected {
    Span span;
    bool part_of_it = false;  ///< a range or a part was asked for: 206
    Value checksums;          ///< facts with the checksums of what is given
    std::size_t parts = 0;    ///< of a request for a part
};

Selected select_part(const Objects::Found& found, std::int64_t number) {
    if (!found.pieces.empty() && number == 1 && found.pieces.front().number == 0)
        return {{0, found.version.size}, found.version.size > 0, found.version.facts, 1};
    std::uint64_t offset = 0;
    for (const Piece& piece : found.pieces) {
        if (piece.number == number) return {{offset, piece.size}, true, piece.facts, found.pieces.size()};
        offset += piece.size;
    }
    throw ApiError("InvalidPartNumber", 416, "The requested partnumber is not satisfiable",
                   Value::object({{"PartNumberRequested", number}, {"ActualPartCount", found.pieces.size()}}));
}

Selected select(const Value& input, const Objects::Found& found) {
    const std::uint64_t size = found.version.size;
    const Value* part = input.find("PartNumber");
    const Value* range = input.find("Range");
    if (part && range) invalid_request("Cannot specify both Range header and partNumber query parameter");
    if (part) return select_part(found, part->as_integer().value_or(0));
    if (range)
        if (const auto span = range_of(range->as_string(), size)) return {*span, true, Value(), 0};
    return {{0, size}, false, found.version.facts, 0};
}

Value described(const Value& input, const Objects::Found& found, const Selected& selected) {
    const Version& version = found.version;
    ObjectBuilder output;
    output.set("AcceptRanges", "bytes").set("LastModified", seconds(version.modified));
    output.set("ContentLength", selected.span.length).set("ETag", etag_text(version.etag));
    for (const std::string_view name : {"CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage",
                                        "ContentType", "Expires", "WebsiteRedirectLocation", "StorageClass"}) {
        const auto* other = std::find_if(std::begin(overrides), std::end(overrides),
                                         [&](const Override& each) { return each.given == name; });
        const bool replaced = other != std::end(overrides) && input.contains(other->asked);
        const Value& value = replaced ? input[other->asked] : version.facts[name];
        if (!value.is_null()) output.set(name, value);
    }
    if (const auto when = input["ResponseExpires"].as_string(); !when.empty()) output.set("Expires", when);
    output.set("Metadata", version.facts.contains("Metadata") ? version.facts["Metadata"] : Value::empty_object());
    set_encryption(output, version.facts);
    if (!found.bucket.unversioned()) output.set("VersionId", version.version);
    if (const std::size_t tags = version.facts["Tags"].size(); tags > 0) output.set("TagCount", tags);
    if (selected.parts > 0 && found.pieces.front().number > 0) output.set("PartsCount", selected.parts);
    if (selected.part_of_it) output.set("ContentRange", selected.span.content_range(version.size));
    if (input["ChecksumMode"].as_string() == "ENABLED" && !selected.checksums.is_null())
        copy_checksum(output, selected.checksums);
    return output.build();
}

/// AWS: of a 304 only what a cache wants to know.
Answer already_there(const Objects::Found& found) {
    ObjectBuilder output;
    output.set("ETag", etag_text(found.version.etag)).set("LastModified", seconds(found.version.modified));
    if (!found.bucket.unversioned()) output.set("VersionId", found.version.version);
    Answer answer = answer_of(output.build());
    answer.status = 304;
    return answer;
}

asio::awaitable<Answer> get(Objects& objects, Context context, Request request, bool with_body) {
    const Value input = request.input;
    refuse_unsupported(input);
    auto finding = objects.find(std::move(context), name_of(input));
    Objects::Found found = co_await std::move(finding);
    if (not_modified(input, found.version)) co_return already_there(found);
    const Selected selected = select(input, found);
    Answer answer = answer_of(described(input, found, selected));
    if (selected.part_of_it) answer.status = 206;
    if (!with_body || selected.span.length == 0) co_return answer;
    auto opening = objects.read(std::move(found), selected.span.offset, selected.span.length);
    answer.payload.stream = co_await std::move(opening);
    if (selected.span.length > small_object) co_return answer;
    auto gathering = gathered(std::move(answer.payload), small_object);
    answer.payload = co_await std::move(gathering);
    co_return answer;
}

asio::awaitable<Answer> get_object(Objects& objects, Context context, Request request) {
    return get(objects, std::move(context), std::move(request), true);
}

asio::awaitable<Answer> head_object(Objects& objects, Context context, Request request) {
    return get(objects, std::move(context), std::move(request), false);
}

Value parts_described(const Value& input, const Objects::Found& found) {
    const std::int64_t after = input["PartNumberMarker"].as_integer().value_or(0);
    const std::int64_t most =
        std::clamp<std::int64_t>(input["MaxParts"].as_integer().value_or(most_parts_told), 0, most_parts_told);
    ObjectBuilder parts;
    parts.set("TotalPartsCount", found.pieces.size());
    // AWS: of parts one by one only where they have checksums of their own.
    if (found.version.facts["ChecksumType"].as_string() == "FULL_OBJECT") return parts.build();
    Values shown;
    bool truncated = false;
    std::int64_t last = after;
    for (const Piece& piece : found.pieces) {
        if (piece.number <= after) continue;
        truncated = static_cast<std::int64_t>(shown.size()) == most;
        if (truncated) break;
        ObjectBuilder part;
        part.set("PartNumber", piece.number).set("Size", piece.size);
        copy_checksum(part, piece.facts, false);
        shown.push_back(part.build());
        last = piece.number;
    }
    parts.set("PartNumberMarker", after).set("NextPartNumberMarker", last).set("MaxParts", most);
    return parts.set("IsTruncated", truncated).set("Parts", Value(std::move(shown))).build();
}

asio::awaitable<Answer> get_object_attributes(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported(input);
    auto finding = objects.find(std::move(context), name_of(input));
    const Objects::Found found = co_await std::move(finding);
    const Version& version = found.version;
    ObjectBuilder output;
    output.set("LastModified", seconds(version.modified));
    if (!found.bucket.unversioned()) output.set("VersionId", version.version);
    for (const Value& name : input["ObjectAttributes"].items()) {
        const std::string_view asked = name.as_string();
        if (asked == "ETag") output.set("ETag", version.etag);
        if (asked == "ObjectSize") output.set("ObjectSize", version.size);
        if (asked == "StorageClass")
            output.set("StorageClass",
                       version.facts.contains("StorageClass") ? version.facts["StorageClass"] : "STANDARD");
        if (asked == "Checksum") {
            ObjectBuilder checksum;
            copy_checksum(checksum, version.facts);
            output.set("Checksum", checksum.build());
        }
        if (asked == "ObjectParts" && !found.pieces.empty() && found.pieces.front().number > 0)
            output.set("ObjectParts", parts_described(input, found));
    }
    co_return answer_of(output.build());
}

constexpr Operation<Objects> get_operations[] = {
    {shapes::s3::get_object, get_object},
    {shapes::s3::head_object, head_object},
    {shapes::s3::get_object_attributes, get_object_attributes},
};

}  // namespace

void add_get_operations(Registry& registry, Objects& objects) { add_operations(registry, objects, get_operations); }

}  // namespace stepwell::s3
