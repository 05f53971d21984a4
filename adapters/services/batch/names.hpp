#pragma once
// Names and ARNs of AWS Batch. Everything is kept under ACCOUNT/REGION/NAME.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/registry.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::batch {

inline constexpr const char* environment_records = "batch/environments";
inline constexpr const char* queue_records = "batch/queues";
inline constexpr const char* family_records = "batch/families";         ///< the newest revision's number
inline constexpr const char* definition_records = "batch/definitions";  ///< key: ACCOUNT/REGION/NAME:REVISION
inline constexpr const char* job_records = "batch/jobs";                ///< key: ACCOUNT/REGION/ID[:INDEX]

struct Place {
    std::string account, region;
    std::string arn(std::string_view resource) const;
    std::string key(std::string_view name) const;
};
Place place_of(const Context& context);

/// The key of what a name or an ARN ("job-queue/NAME", with `kind` "job-queue") names.
std::string key_of(const Context& context, std::string_view kind, std::string_view text);
/// What follows account and region in a key.
std::string name_of_key(std::string_view key);
Place place_of_key(std::string_view key);

/// Up to 128 letters, digits, hyphens and underscores, beginning with a letter or a digit. Throws ClientException.
void check_name(std::string_view what, std::string_view name);

/// Throws ClientException for keys that AWS keeps to itself.
void check_tags(const Value& tags);

/// Milliseconds since 1970, as Batch tells times.
Value milliseconds(TimePoint time);

[[noreturn]] void client_error(std::string message);

/// The page that `input` asks for, of at most `most` items. Throws ClientException.
Value page_of(const std::vector<std::pair<std::string, Value>>& items, const Value& input, std::string_view member,
              std::int64_t most);

}  // namespace stepwell::batch
