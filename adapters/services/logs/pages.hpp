#pragma once
// What the operations of the logs share: tokens, time.

#include <cstdint>
#include <string>
#include <string_view>

#include "adapters/aws/api_error.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::logs {

inline constexpr const char* resource_policies = "logs/resource-policies";  ///< by Place::key of the name

/// Milliseconds since 1970, as this service says times.
std::int64_t milliseconds(const Platform& platform);

/// A token that names `last`, the last of a page; and back. Throws InvalidParameterException.
std::string token_of(std::string_view last);
std::string read_token(const Value& token);
ApiError invalid_token();

/// Sequence tokens order nothing since 2023; clients are still given one.
std::string sequence_token(std::int64_t stream);

}  // namespace stepwell::logs
