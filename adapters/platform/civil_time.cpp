#include "adapters/platform/civil_time.hpp"

#include <array>
#include <ctime>

namespace stepwell {

namespace {

constexpr const char* basic = "%04Y%m%dT%H%M%SZ";
constexpr const char* http_date = "%a, %d %b %04Y %H:%M:%S GMT";

std::optional<std::chrono::sys_seconds> parse(std::string_view text, const char* form) {
    std::tm parts{};
    const std::string copy(text);
    const char* const end = strptime(copy.c_str(), form, &parts);
    if (!end || end != copy.c_str() + copy.size()) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(parts.tm_year + 1900),
                                           std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
                                           std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
    if (!date.ok() || parts.tm_sec > 60) return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min) +
           std::chrono::seconds(parts.tm_sec);
}

}  // namespace

std::string print_time(std::chrono::sys_seconds time, const char* form) {
    const std::time_t seconds = time.time_since_epoch().count();
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 80> text{};
    return std::string(text.data(), std::strftime(text.data(), text.size(), form, &parts));
}

std::string print_basic_time(std::chrono::sys_seconds time) { return print_time(time, basic); }

std::string print_http_date(std::chrono::sys_seconds time) { return print_time(time, http_date); }

std::optional<std::chrono::sys_seconds> parse_basic_time(std::string_view text) {
    // strptime would take blanks and fewer digits
    if (text.size() != 16 || text.find_first_not_of("0123456789TZ") != std::string_view::npos) return std::nullopt;
    return parse(text, "%Y%m%dT%H%M%SZ");
}

std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text) {
    return parse(text, "%a, %d %b %Y %H:%M:%S GMT");
}

}  // namespace stepwell
