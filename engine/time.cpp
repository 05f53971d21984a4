// engine/time.cpp — printing and reading points in time.
#include "engine/time.hpp"

#include <array>
#include <cstdio>

namespace stepwell {

namespace {

using std::chrono::milliseconds;

// Takes the front of `text` piece by piece; the first piece that does not fit spoils all that follow.
class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    int digits(std::size_t count) {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (rest_.empty() || rest_.front() < '0' || rest_.front() > '9') {
                good_ = false;
                return 0;
            }
            value = value * 10 + (rest_.front() - '0');
            rest_.remove_prefix(1);
        }
        return value;
    }
    bool accept(char c) {
        if (rest_.empty() || rest_.front() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }
    void expect(char c) {
        if (!accept(c)) good_ = false;
    }
    bool at_digit() const { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
    bool good() const { return good_; }
    bool done() const { return good_ && rest_.empty(); }

private:
    std::string_view rest_;
    bool good_ = true;
};

// Digits after the point, of which milliseconds are kept.
milliseconds fraction(Reader& reader) {
    int value = 0;
    int kept = 0;
    int read = 0;
    do {
        const int digit = reader.digits(1);
        if (kept < 3) {
            value = value * 10 + digit;
            ++kept;
        }
        ++read;
    } while (reader.at_digit() && read < 9);
    for (; kept < 3; ++kept) value *= 10;
    return milliseconds(value);
}

}  // namespace

std::string print_timestamp(TimePoint time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 64> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<TimePoint> parse_timestamp(std::string_view text) {
    Reader reader(text);
    const std::chrono::year year(reader.digits(4));
    reader.expect('-');
    const std::chrono::month month(static_cast<unsigned>(reader.digits(2)));
    reader.expect('-');
    const std::chrono::day day(static_cast<unsigned>(reader.digits(2)));
    reader.expect('T');
    const int hour = reader.digits(2);
    reader.expect(':');
    const int minute = reader.digits(2);
    int second = 0;
    milliseconds part(0);
    // AWS: seconds may be left out, as Java's ISO_OFFSET_DATE_TIME has it.
    if (reader.accept(':')) {
        second = reader.digits(2);
        if (reader.accept('.')) part = fraction(reader);
    }
    int offset = 0;  // in minutes
    if (!reader.accept('Z')) {
        const bool west = reader.accept('-');
        if (!west) reader.expect('+');
        const int hours = reader.digits(2);
        reader.expect(':');
        const int minutes = reader.digits(2);
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) return std::nullopt;
        offset = (hours * 60 + minutes) * (west ? -1 : 1);
    }
    const std::chrono::year_month_day date(year, month, day);
    if (!reader.done() || !date.ok() || hour > 23 || minute > 59 || second > 59) return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute - offset) +
           std::chrono::seconds(second) + part;
}

double epoch_seconds(TimePoint time) { return static_cast<double>(time.time_since_epoch().count()) / 1000.0; }

}  // namespace stepwell
