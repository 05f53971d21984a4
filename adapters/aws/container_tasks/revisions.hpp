#pragma once
// Families of definitions: immutable revisions with numbers that are never used twice.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/place.hpp"
#include "adapters/platform/store/documents.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
class Documents;
}

namespace stepwell::container_tasks {

/// The collections that keep them.
struct Revisions {
    const char* families;     ///< the newest revision's number; key: ACCOUNT/REGION/FAMILY
    const char* definitions;  ///< key: ACCOUNT/REGION/FAMILY:REVISION
};

std::string revision_name(const std::string& family, std::int64_t revision);
/// Digits of a number from 1 on.
std::optional<std::int64_t> parse_revision(std::string_view digits);

/// The record of a revision, or of the newest active one.
std::optional<Value> find_revision(const Documents& documents, const Revisions& revisions, const Place& place,
                                   const std::string& family, std::optional<std::int64_t> revision);
/// The number for a new one.
boost::asio::awaitable<std::int64_t> next_revision(Documents& documents, Revisions revisions, std::string family_key);

}  // namespace stepwell::container_tasks
