// ListObjects, ListObjectsV2, ListObjectVersions, ListMultipartUploads.
#include <algorithm>

#include "adapters/aws/models/s3.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/operations.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::int64_t most_keys = 1000;
constexpr std::string_view token_mark = "s3-list-1:";

/// How names are told: as they are, or percent-encoded.
class Names {
public:
    explicit Names(const Value& input) : encoded_(input["EncodingType"].as_string() == "url") {}
    std::string operator()(std::string_view name) const {
        return encoded_ ? http::percent_encode(name, "/") : std::string(name);
    }
    void tell(ObjectBuilder& output) const {
        if (encoded_) output.set("EncodingType", "url");
    }

private:
    bool encoded_;
};

std::int64_t checked_most(const Value& input, std::string_view member, std::string_view argument) {
    const std::int64_t most = input[member].as_integer().value_or(most_keys);
    if (most < 0)
        invalid_argument("Argument " + std::string(argument) + " must be an integer between 0 and 2147483647", argument,
                         std::to_string(most));
    return std::min(most, most_keys);
}

ListQuery query_of(const Value& input, std::int64_t most) {
    ListQuery query;
    query.prefix = input["Prefix"].as_string();
    query.delimiter = input["Delimiter"].as_string();
    query.most = static_cast<std::size_t>(most);
    return query;
}

Value common_prefixes(const std::vector<std::string>& prefixes, const Names& name) {
    Values items;
    for (const std::string& prefix : prefixes) items.push_back(Value::object({{"Prefix", name(prefix)}}));
    return Value(std::move(items));
}

/// What objects and versions have in common.
ObjectBuilder entry_of(const Version& version, const Names& name) {
    ObjectBuilder entry;
    entry.set("Key", name(version.key)).set("LastModified", seconds(version.modified));
    if (version.marker) return entry;
    entry.set("ETag", etag_text(version.etag));
    for (const Checksum& each : checksums())
        if (version.facts.contains(each.member)) {
            entry.set("ChecksumAlgorithm", Value::array({each.name}));
            entry.set("ChecksumType", version.facts["ChecksumType"]);
        }
    entry.set("Size", version.size);
    entry.set("StorageClass", version.facts.contains("StorageClass") ? version.facts["StorageClass"] : "STANDARD");
    return entry;
}

Value contents(const Listing& listing, const Names& name, const Value& owner) {
    Values items;
    for (const Version& version : listing.objects) {
        ObjectBuilder entry = entry_of(version, name);
        if (!owner.is_null()) entry.set("Owner", owner);
        items.push_back(entry.build());
    }
    return Value(std::move(items));
}

template <class List>
auto listed(Objects& objects, Context context, Value input, ListQuery query, List list) {
    return objects.query([context, input, query, list](Connection& connection) {
        const std::string bucket(input["Bucket"].as_string());
        require_bucket(connection, context, bucket, input["ExpectedBucketOwner"].as_string());
        return list(connection, bucket, query);
    });
}

/// The parts that all answers share.
ObjectBuilder begun(const Value& input, const Names& name) {
    ObjectBuilder output;
    output.set("Prefix", name(input["Prefix"].as_string()));
    if (const auto delimiter = input["Delimiter"].as_string(); !delimiter.empty())
        output.set("Delimiter", name(delimiter));
    name.tell(output);
    return output;
}

asio::awaitable<Answer> list_objects_1(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const Names name(input);
    const std::int64_t most = checked_most(input, "MaxKeys", "max-keys");
    ListQuery query = query_of(input, most);
    query.after = input["Marker"].as_string();
    const std::string account = context.account;
    auto work = listed(objects, std::move(context), input, query, list_objects);
    const Listing listing = co_await std::move(work);
    ObjectBuilder output = begun(input, name);
    output.set("Name", input["Bucket"]).set("Marker", name(query.after)).set("MaxKeys", most);
    output.set("IsTruncated", listing.truncated);
    // AWS: without a delimiter the last key is the next marker, and is not told.
    if (listing.truncated && !query.delimiter.empty()) output.set("NextMarker", name(listing.last));
    output.set("Contents", contents(listing, name, owner_of(account)));
    output.set("CommonPrefixes", common_prefixes(listing.common_prefixes, name));
    co_return answer_of(output.build());
}

std::string read_token(const Value& token) {
    const auto text = base64_decode(token.as_string());
    if (!text || !text->starts_with(token_mark))
        invalid_argument("The continuation token provided is incorrect", "continuation-token", token.as_string());
    return text->substr(token_mark.size());
}

asio::awaitable<Answer> list_objects_2(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const Names name(input);
    const std::int64_t most = checked_most(input, "MaxKeys", "max-keys");
    ListQuery query = query_of(input, most);
    query.after = input["StartAfter"].as_string();
    if (const Value* token = input.find("ContinuationToken")) query.after = read_token(*token);
    const std::string account = context.account;
    auto work = listed(objects, std::move(context), input, query, list_objects);
    const Listing listing = co_await std::move(work);
    ObjectBuilder output = begun(input, name);
    output.set("Name", input["Bucket"]).set("MaxKeys", most);
    output.set("KeyCount", listing.objects.size() + listing.common_prefixes.size());
    output.set("IsTruncated", listing.truncated);
    if (input.contains("ContinuationToken")) output.set("ContinuationToken", input["ContinuationToken"]);
    if (input.contains("StartAfter")) output.set("StartAfter", name(input["StartAfter"].as_string()));
    if (listing.truncated) output.set("NextContinuationToken", base64_encode(std::string(token_mark) + listing.last));
    output.set("Contents", contents(listing, name, input["FetchOwner"].as_bool() ? owner_of(account) : Value()));
    output.set("CommonPrefixes", common_prefixes(listing.common_prefixes, name));
    co_return answer_of(output.build());
}

asio::awaitable<Answer> list_object_versions(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const Names name(input);
    const std::int64_t most = checked_most(input, "MaxKeys", "max-keys");
    ListQuery query = query_of(input, most);
    query.after = input["KeyMarker"].as_string();
    query.after_version = input["VersionIdMarker"].as_string();
    if (query.after.empty() && !query.after_version.empty())
        invalid_argument("A version-id marker cannot be specified without a key marker.", "version-id-marker",
                         query.after_version);
    const std::string account = context.account;
    auto work = listed(objects, std::move(context), input, query, list_versions);
    const Listing listing = co_await std::move(work);
    ObjectBuilder output = begun(input, name);
    output.set("Name", input["Bucket"]).set("MaxKeys", most).set("IsTruncated", listing.truncated);
    output.set("KeyMarker", name(query.after)).set("VersionIdMarker", query.after_version);
    if (listing.truncated) {
        output.set("NextKeyMarker", name(listing.last));
        if (!listing.last_version.empty()) output.set("NextVersionIdMarker", listing.last_version);
    }
    Values versions, markers;
    const Value owner = owner_of(account);
    for (const Version& version : listing.objects) {
        ObjectBuilder entry = entry_of(version, name);
        entry.set("VersionId", version.version).set("IsLatest", version.latest).set("Owner", owner);
        (version.marker ? markers : versions).push_back(entry.build());
    }
    output.set("Versions", Value(std::move(versions))).set("DeleteMarkers", Value(std::move(markers)));
    output.set("CommonPrefixes", common_prefixes(listing.common_prefixes, name));
    co_return answer_of(output.build());
}

asio::awaitable<Answer> list_multipart_uploads(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    const Names name(input);
    const std::int64_t most = checked_most(input, "MaxUploads", "max-uploads");
    ListQuery query = query_of(input, most);
    query.after = input["KeyMarker"].as_string();
    if (!query.after.empty()) query.after_version = input["UploadIdMarker"].as_string();
    const Value owner = owner_of(context.account);
    auto work = listed(objects, std::move(context), input, query, list_uploads);
    const UploadListing listing = co_await std::move(work);
    ObjectBuilder output = begun(input, name);
    output.set("Bucket", input["Bucket"]).set("KeyMarker", name(query.after));
    output.set("UploadIdMarker", query.after_version).set("MaxUploads", most).set("IsTruncated", listing.truncated);
    if (listing.truncated)
        output.set("NextKeyMarker", name(listing.last)).set("NextUploadIdMarker", listing.last_upload);
    Values uploads;
    for (const Upload& upload : listing.uploads) {
        ObjectBuilder entry;
        entry.set("UploadId", upload.id).set("Key", name(upload.key)).set("Initiated", seconds(upload.created));
        entry.set("StorageClass",
                  upload.facts.contains("StorageClass") ? upload.facts["StorageClass"] : Value("STANDARD"));
        entry.set("Owner", owner).set("Initiator", owner);
        for (const char* member : {"ChecksumAlgorithm", "ChecksumType"})
            if (upload.facts.contains(member)) entry.set(member, upload.facts[member]);
        uploads.push_back(entry.build());
    }
    output.set("Uploads", Value(std::move(uploads)));
    output.set("CommonPrefixes", common_prefixes(listing.common_prefixes, name));
    co_return answer_of(output.build());
}

constexpr Operation<Objects> list_operations[] = {
    {shapes::s3::list_objects, list_objects_1},
    {shapes::s3::list_objects_v2, list_objects_2},
    {shapes::s3::list_object_versions, list_object_versions},
    {shapes::s3::list_multipart_uploads, list_multipart_uploads},
};

}  // namespace

void add_list_operations(Registry& registry, Objects& objects) { add_operations(registry, objects, list_operations); }

}  // namespace stepwell::s3
