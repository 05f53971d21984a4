#pragma once
// What Batch keeps, each under ACCOUNT/REGION/NAME, and lists of it.

#include <string_view>
#include <vector>

#include "adapters/aws/page.hpp"
#include "adapters/aws/place.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::batch {

inline constexpr const char* environment_records = "batch/environments";
inline constexpr const char* queue_records = "batch/queues";
inline constexpr const char* family_records = "batch/families";         ///< the newest revision's number
inline constexpr const char* definition_records = "batch/definitions";  ///< key: ACCOUNT/REGION/NAME:REVISION
inline constexpr const char* job_records = "batch/jobs";                ///< key: ACCOUNT/REGION/ID[:INDEX]

/// The page of `all` that `input` asks for, of at most `most` entries. Throws ClientException.
Value page_of(std::vector<Listed> all, const Value& input, std::string_view member, std::int64_t most = 100);

/// The things that a describing request names (all when it names none), in order; those that do not exist are missing.
std::vector<Listed> named_or_all(const Platform& platform, const Place& place, const char* collection,
                                 std::string_view kind, const Value& names);

/// Throws ClientException for tags that something new cannot have.
void check_tags(const Value& tags);

}  // namespace stepwell::batch
