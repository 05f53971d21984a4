// Times on the wire: Smithy's epoch-seconds, date-time and http-date.
#include "adapters/aws/shapes/timestamp.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "adapters/platform/civil_time.hpp"

namespace stepwell::shapes {
namespace {

constexpr double last_second = 253402300799;  // the end of the year 9999

}  // namespace

std::optional<TimePoint> read_time(std::string_view text) {
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error == std::errc{} && end == text.data() + text.size()) {
        if (!(std::abs(seconds) <= last_second)) return std::nullopt;
        return TimePoint{std::chrono::milliseconds{std::llround(seconds * 1000)}};
    }
    if (const auto time = parse_timestamp(text)) return time;
    return parse_http_date(text);
}

std::string write_time(TimePoint time, TimeFormat format) {
    using namespace std::chrono;
    const auto second = floor<seconds>(time);
    std::array<char, 32> text{};
    switch (format) {
        case TimeFormat::unix_seconds:
            std::snprintf(text.data(), text.size(), "%.3f", epoch_seconds(time));
            return text.data();
        case TimeFormat::iso8601:
            return print_time(second, "%04Y-%m-%dT%H:%M:%SZ");
        case TimeFormat::rfc822:
            return print_http_date(second);
    }
    return {};
}

}  // namespace stepwell::shapes
