#pragma once
// Points in time as AWS counts them: milliseconds since 1970, UTC.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// `2016-03-14T01:59:00.123Z`, as the context object and most service answers print it.
std::string print_timestamp(TimePoint time);
/// An ISO 8601 / RFC 3339 time with upper-case T and Z or an offset, as the States Language requires it.
std::optional<TimePoint> parse_timestamp(std::string_view text);
double epoch_seconds(TimePoint time);
/// Seconds since 1970 with three decimals, as AWS JSON prints times: 1700000000.123
inline std::string print_epoch(TimePoint time) {
    const auto ms = time.time_since_epoch().count();
    std::string rest = std::to_string(ms % 1000);
    return std::to_string(ms / 1000) + "." + std::string(3 - rest.size(), '0') + rest;
}

}  // namespace stepwell
