#pragma once
// Points in time as text, UTC and in English. ISO 8601 with milliseconds is in engine/time.hpp.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell {

/// In a form of strftime: "%Y-%m-%d".
std::string print_time(std::chrono::sys_seconds time, const char* form);
/// `20130524T000000Z`, as signatures have it.
std::string print_basic_time(std::chrono::sys_seconds time);
/// `Fri, 24 May 2013 00:00:00 GMT`, as HTTP has it.
std::string print_http_date(std::chrono::sys_seconds time);

std::optional<std::chrono::sys_seconds> parse_basic_time(std::string_view text);
std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text);

}  // namespace stepwell
