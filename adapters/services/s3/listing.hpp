#pragma once
// Which keys of a bucket come next: prefixes, delimiters, pages.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/services/s3/records.hpp"

namespace stepwell::s3 {

struct ListQuery {
    std::string prefix = {};
    std::string delimiter = {};      ///< keys alike up to it, behind the prefix, count as one common prefix
    std::string after = {};          ///< only what comes behind it: a key, or a common prefix of an earlier page
    std::string after_version = {};  ///< of list_versions: behind this version of the key `after`
    std::size_t most = 1000;
};

struct Listing {
    std::vector<Version> objects;
    std::vector<std::string> common_prefixes;
    bool truncated = false;
    std::string last;          ///< the last key or common prefix: `after` of the next page
    std::string last_version;  ///< empty behind a common prefix
};

/// The latest versions, without delete markers.
Listing list_objects(Connection& connection, std::string_view bucket, const ListQuery& query);
/// All versions and delete markers, those of one key from the newest to the oldest.
Listing list_versions(Connection& connection, std::string_view bucket, const ListQuery& query);

/// Uploads under way by key and id, in the same pages; `last_version` is an upload's id.
struct UploadListing {
    std::vector<Upload> uploads;
    std::vector<std::string> common_prefixes;
    bool truncated = false;
    std::string last, last_upload;
};
UploadListing list_uploads(Connection& connection, std::string_view bucket, const ListQuery& query);

/// The least text that is behind all texts that begin with `prefix`; empty: there is none.
std::string successor(std::string prefix);

}  // namespace stepwell::s3
