// DeleteObject and DeleteObjects.
#include <iterator>

#include "adapters/aws/models/s3.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/facts.hpp"
#include "adapters/services/s3/operations.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::size_t most_deletions = 1000;

struct Deleted {
    std::string version;  ///< the version that is gone, or the delete marker's; empty: the bucket has none
    bool marker = false;  ///< a delete marker was made or removed
    std::vector<std::string> files;
};

/// Refuses a deletion whose condition does not hold.
void check_condition(const Value& input, const std::optional<Version>& current, std::string_view key) {
    if (const Value* match = input.find("IfMatch")) {
        if (!current) no_such_key(key);
        if (match->as_string() != "*" && match->as_string() != current->etag &&
            match->as_string() != etag_text(current->etag))
            precondition_failed("If-Match");
    }
    for (const char* name : {"IfMatchLastModifiedTime", "IfMatchSize"})
        if (input.contains(name)) not_supported(std::string("Deleting with ") + name);
}

Deleted delete_version(Connection& connection, const Bucket& bucket, const std::string& key,
                       const std::string& version) {
    Deleted deleted;
    deleted.version = version;
    if (bucket.unversioned() && version != "null") return deleted;
    if (const auto found = find_version(connection, bucket.name, key, version)) {
        deleted.marker = found->marker;
        deleted.files = remove_version(connection, bucket.name, *found);
    }
    return deleted;
}

Deleted delete_key(Connection& connection, const Bucket& bucket, const std::string& key, TimePoint now) {
    Deleted deleted;
    if (bucket.unversioned()) {
        if (const auto found = find_version(connection, bucket.name, key))
            deleted.files = remove_version(connection, bucket.name, *found);
        return deleted;
    }
    Version marker;
    marker.key = key;
    marker.version = bucket.versioning() ? new_version_id() : "null";
    marker.marker = true;
    marker.modified = second_of(now);
    deleted.files = add_version(connection, bucket.name, marker, {});
    deleted.version = marker.version;
    deleted.marker = true;
    return deleted;
}

asio::awaitable<Answer> delete_object(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported(input);
    const Objects::Name name = name_of(input);
    const TimePoint now = objects.platform().clock.now();
    auto work = objects.change([context, name, input, now](Connection& connection) {
        const Bucket bucket = require_bucket(connection, context, name.bucket, name.expected_owner);
        auto current = find_version(connection, name.bucket, name.key, name.version);
        if (current && current->marker) current.reset();
        check_condition(input, current, name.key);
        return name.version.empty() ? delete_key(connection, bucket, name.key, now)
                                    : delete_version(connection, bucket, name.key, name.version);
    });
    Deleted deleted = co_await std::move(work);
    co_await objects.discard(std::move(deleted.files));
    ObjectBuilder output;
    if (deleted.marker) output.set("DeleteMarker", true);
    if (!deleted.version.empty()) output.set("VersionId", deleted.version);
    co_return answer_of(output.build());
}

/// One of many; its failure is reported beside the others' success.
Value delete_one(Connection& connection, const Bucket& bucket, const Value& object, TimePoint now,
                 std::vector<std::string>& files, bool& failed) {
    const std::string key(object["Key"].as_string());
    const std::string version(object["VersionId"].as_string());
    ObjectBuilder entry;
    entry.set("Key", key);
    if (!version.empty()) entry.set("VersionId", version);
    try {
        if (object.contains("ETag") || object.contains("LastModifiedTime") || object.contains("Size"))
            not_supported("Deleting many objects on conditions");
        Deleted deleted = version.empty() ? delete_key(connection, bucket, key, now)
                                          : delete_version(connection, bucket, key, version);
        files.insert(files.end(), std::make_move_iterator(deleted.files.begin()),
                     std::make_move_iterator(deleted.files.end()));
        if (deleted.marker) entry.set("DeleteMarker", true).set("DeleteMarkerVersionId", deleted.version);
    } catch (const ApiError& error) {
        failed = true;
        entry.set("Code", error.code).set("Message", error.message);
    }
    return entry.build();
}

asio::awaitable<Answer> delete_objects(Objects& objects, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported(input);
    const Value list = input["Delete"]["Objects"];
    if (list.size() == 0 || list.size() > most_deletions) malformed_xml();
    struct Outcome {
        Values deleted, errors;
        std::vector<std::string> files;
    };
    const TimePoint now = objects.platform().clock.now();
    auto work = objects.change([context, input, list, now](Connection& connection) {
        const Bucket bucket =
            require_bucket(connection, context, input["Bucket"].as_string(), input["ExpectedBucketOwner"].as_string());
        Outcome outcome;
        for (const Value& object : list.items()) {
            bool failed = false;
            Value entry = delete_one(connection, bucket, object, now, outcome.files, failed);
            (failed ? outcome.errors : outcome.deleted).push_back(std::move(entry));
        }
        return outcome;
    });
    Outcome outcome = co_await std::move(work);
    co_await objects.discard(std::move(outcome.files));
    ObjectBuilder output;
    if (!input["Delete"]["Quiet"].as_bool()) output.set("Deleted", Value(std::move(outcome.deleted)));
    if (!outcome.errors.empty()) output.set("Errors", Value(std::move(outcome.errors)));
    co_return answer_of(output.build());
}

constexpr Operation<Objects> delete_operations[] = {
    {shapes::s3::delete_object, delete_object},
    {shapes::s3::delete_objects, delete_objects},
};

}  // namespace

void add_delete_operations(Registry& registry, Objects& objects) {
    add_operations(registry, objects, delete_operations);
}

}  // namespace stepwell::s3
