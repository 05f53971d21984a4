// Times on the wire: Smithy's epoch-seconds, date-time and http-date.
#include "adapters/aws/shapes/timestamp.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace stepwell::shapes {
namespace {

constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr double last_second = 253402300799;  // the end of the year 9999

std::optional<unsigned> digits(std::string_view text) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// `Tue, 29 Apr 2014 18:30:38 GMT`
std::optional<TimePoint> read_http_date(std::string_view text) {
    using namespace std::chrono;
    if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT") return std::nullopt;
    unsigned name = 0;
    while (name < months.size() && months[name] != text.substr(8, 3)) ++name;
    const auto day_number = digits(text.substr(5, 2)), year_number = digits(text.substr(12, 4));
    const auto hour = digits(text.substr(17, 2)), minute = digits(text.substr(20, 2)),
               second = digits(text.substr(23, 2));
    if (name == months.size() || !day_number || !year_number || !hour || !minute || !second) return std::nullopt;
    const auto date = year{static_cast<int>(*year_number)} / month{name + 1} / day{*day_number};
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
    return TimePoint{sys_days{date} + hours{*hour} + minutes{*minute} + seconds{*second}};
}

}  // namespace

std::optional<TimePoint> read_time(std::string_view text) {
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error == std::errc{} && end == text.data() + text.size()) {
        if (!(std::abs(seconds) <= last_second)) return std::nullopt;
        return TimePoint{std::chrono::milliseconds{std::llround(seconds * 1000)}};
    }
    if (const auto time = parse_timestamp(text)) return time;
    return read_http_date(text);
}

std::string write_time(TimePoint time, TimeFormat format) {
    using namespace std::chrono;
    const auto day_start = floor<std::chrono::days>(time);
    const year_month_day date{day_start};
    const hh_mm_ss clock{floor<seconds>(time) - day_start};
    std::array<char, 64> text{};
    switch (format) {
        case TimeFormat::unix_seconds:
            std::snprintf(text.data(), text.size(), "%.3f", epoch_seconds(time));
            break;
        case TimeFormat::iso8601:
            std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                          static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                          static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                          static_cast<int>(clock.seconds().count()));
            break;
        case TimeFormat::rfc822:
            std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                          days[weekday{day_start}.c_encoding()].data(), static_cast<unsigned>(date.day()),
                          months[static_cast<unsigned>(date.month()) - 1].data(), static_cast<int>(date.year()),
                          static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                          static_cast<int>(clock.seconds().count()));
            break;
    }
    return text.data();
}

}  // namespace stepwell::shapes
