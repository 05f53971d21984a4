#pragma once
// What S3 keeps in the database: buckets, versions of objects, the files that they are made of, uploads under way.
// Plain functions on a connection, for the jobs of readers and of the writer.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/registry.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::s3 {

using sqlite::Blob;
using sqlite::Connection;
using sqlite::Statement;

void migrate(sqlite::Database& database);

struct Bucket {
    std::string name;
    std::string account;
    std::string region;
    TimePoint created;
    Value settings = Value::empty_object();  ///< by the name of the operation's member: "Versioning", "Tags", "Policy"
    /// Versioning was never switched on: objects have no version ids.
    bool unversioned() const { return !settings.contains("Versioning"); }
    bool versioning() const { return settings["Versioning"].as_string() == "Enabled"; }
};

/// A file and the part of an object that is in it.
struct Piece {
    int number = 0;  ///< of the part; 0: the whole object was put at once
    std::string file;
    std::uint64_t size = 0;
    Value facts = Value::empty_object();  ///< ETag and checksums of a part
};

/// A version of an object, or a delete marker.
struct Version {
    std::int64_t id = 0;  ///< grows with every commit
    std::string key;
    std::string version = "null";
    bool latest = true;
    bool marker = false;
    std::uint64_t size = 0;
    TimePoint modified;
    std::string etag;                     ///< without quotes
    Value facts = Value::empty_object();  ///< the members of HeadObject's output that are kept as they came, and Tags
};

struct Upload {
    std::string id;
    std::string key;
    TimePoint created;
    Value facts = Value::empty_object();  ///< those of the object to be
};

struct UploadedPart {
    Piece piece;
    TimePoint modified;
    std::string etag;
};

// ---- buckets
std::optional<Bucket> find_bucket(Connection& connection, std::string_view name);
/// Throws NoSuchBucket, AccessDenied (another account's, or not `expected_owner`'s).
Bucket require_bucket(Connection& connection, const Context& context, std::string_view name,
                      std::string_view expected_owner = {});
std::vector<Bucket> list_buckets(Connection& connection, std::string_view account, std::string_view prefix,
                                 std::string_view after, std::size_t most);
void save_bucket(Connection& connection, const Bucket& bucket);
/// Also ends its uploads, whose files are returned.
std::vector<std::string> remove_bucket(Connection& connection, std::string_view name);
bool is_empty(Connection& connection, std::string_view bucket);

// ---- versions
/// The latest version that there is, delete markers included; or that version.
std::optional<Version> find_version(Connection& connection, std::string_view bucket, std::string_view key,
                                    std::string_view version = {});
std::vector<Piece> pieces_of(Connection& connection, std::int64_t id);
/// Makes it the latest of its key; replaces the version of the same name. Returns the files that nothing needs any
/// more.
std::vector<std::string> add_version(Connection& connection, std::string_view bucket, Version& version,
                                     const std::vector<Piece>& pieces);
/// Removes it; the newest one left is the latest. Returns its files.
std::vector<std::string> remove_version(Connection& connection, std::string_view bucket, const Version& version);
void save_facts(Connection& connection, std::int64_t id, const Value& facts);
Version read_version(const Statement& row);
/// What read_version wants to find in a row.
inline constexpr std::string_view version_columns = "id,key,version,latest,marker,size,modified,etag,facts";
bool is_known_file(Connection& connection, std::string_view file);

// ---- uploads
void add_upload(Connection& connection, std::string_view bucket, const Upload& upload);
Upload read_upload(const Statement& row);  ///< of the columns id,key,created,facts
/// Throws NoSuchUpload.
Upload require_upload(Connection& connection, std::string_view bucket, std::string_view key, std::string_view id);
/// Replaces a part of the same number, whose file is returned.
std::vector<std::string> add_part(Connection& connection, std::string_view upload, const UploadedPart& part);
/// Parts with numbers above `after`, in order.
std::vector<UploadedPart> parts_of(Connection& connection, std::string_view upload, int after, std::size_t most);
/// Returns the files of its parts.
std::vector<std::string> remove_upload(Connection& connection, std::string_view upload);

void remove_everything(Connection& connection);

}  // namespace stepwell::s3
