#pragma once
// How times and sizes are written in options.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stepwell {

/// Nothing: it is no time. "off" is none at all.
std::optional<std::optional<std::chrono::seconds>> parse_time(std::string_view value);

/// Bytes, as in 4096, 512M or 2G, by powers of 1024. Nothing: it is no size.
std::optional<std::uint64_t> parse_size(std::string_view value);

}  // namespace stepwell
