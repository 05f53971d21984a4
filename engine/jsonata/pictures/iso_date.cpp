// engine/jsonata/pictures/iso_date.cpp — $toMillis without a picture. The reference takes texts that a lenient pattern
// accepts, and then has ECMAScript's Date.parse read them, which knows some of them to be no moment.
#include <cmath>
#include <limits>

#include "engine/jsonata/pictures/calendar.hpp"
#include "engine/jsonata/pictures/date_parse.hpp"
#include "engine/jsonata/pictures/pictures.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr double no_moment = std::numeric_limits<double>::quiet_NaN();

// Takes characters off the front of a text.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    bool at_end() const { return text_.empty(); }
    bool is_next(char c) const { return text_.starts_with(c); }

    bool take(char c) {
        if (!is_next(c)) return false;
        text_.remove_prefix(1);
        return true;
    }

    // A number of two digits of which the first is at most `greatest_first`.
    std::optional<int> two_digits(char greatest_first) {
        if (text_.size() < 2 || text_[0] < '0' || text_[0] > greatest_first || !is_digit(text_[1])) return std::nullopt;
        const int number = (text_[0] - '0') * 10 + (text_[1] - '0');
        text_.remove_prefix(2);
        return number;
    }

    // One or more digits, of which the first three count.
    std::optional<int> thousandths() {
        if (text_.empty() || !is_digit(text_[0])) return std::nullopt;
        int number = 0;
        for (int unit = 100; !text_.empty() && is_digit(text_[0]); unit /= 10) {
            number += (text_[0] - '0') * unit;
            text_.remove_prefix(1);
        }
        return number;
    }

private:
    std::string_view text_;
};

struct IsoDate {
    int year = 0, month = 1, day = 1;
    int hour = 0, minute = 0, second = 0, millisecond = 0;
    int offset_hours = 0, offset_minutes = 0;
    int sign = 1;
    bool has_offset = false;
    bool has_time = false;
    bool has_fraction = false;
};

// "-05", "-05:30" or "-0530": two digits behind a sign; with more of them they are the offset from UTC.
bool read_offset_minutes(Reader& reader, IsoDate& date, int hours, int sign) {
    reader.take(':');
    const auto minutes = reader.two_digits('5');
    if (!minutes || hours > 29) return false;
    date.offset_hours = hours;
    date.offset_minutes = *minutes;
    date.sign = sign;
    date.has_offset = true;
    return reader.at_end();
}

// ^\d{4}(-[01]\d)?(-[0-3]\d)?(T[0-2]\d:[0-5]\d:[0-5]\d)?(\.\d+)?([+-][0-2]\d:?[0-5]\d|Z)?$
bool read(Reader reader, IsoDate& date) {
    const auto century = reader.two_digits('9');
    const auto year = reader.two_digits('9');
    if (!century || !year) return false;
    date.year = *century * 100 + *year;
    for (int parts = 0; parts < 2 && reader.take('-'); ++parts) {
        const auto part = reader.two_digits('3');
        if (!part) return false;
        const bool more = reader.at_end() || reader.is_next('-') || reader.is_next('+') || reader.is_next('T') ||
                          reader.is_next('.') || reader.is_next('Z');
        if (!more) return read_offset_minutes(reader, date, *part, -1);
        (parts == 0 ? date.month : date.day) = *part;
        if (*part >= 20) break;  // no month, so it is taken for a day, which ends the date
    }
    if (reader.take('T')) {
        date.has_time = true;
        const auto hour = reader.two_digits('2');
        const auto minute = hour && reader.take(':') ? reader.two_digits('5') : std::nullopt;
        const auto second = minute && reader.take(':') ? reader.two_digits('5') : std::nullopt;
        if (!second) return false;
        date.hour = *hour;
        date.minute = *minute;
        date.second = *second;
    }
    if (reader.take('.')) {
        const auto fraction = reader.thousandths();
        if (!fraction) return false;
        date.millisecond = *fraction;
        date.has_fraction = true;
    }
    if (reader.at_end()) return true;
    if (reader.take('Z')) return reader.at_end();
    const int sign = reader.is_next('-') ? -1 : 1;
    if (!reader.take('-') && !reader.take('+')) return false;
    const auto hours = reader.two_digits('2');
    return hours && read_offset_minutes(reader, date, *hours, sign);
}

bool is_moment(const IsoDate& date) {
    if (!date.has_time && (date.has_fraction || date.has_offset)) return false;
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return false;
    const bool midnight = date.hour == 24 && date.minute == 0 && date.second == 0 && date.millisecond == 0;
    return (date.hour < 24 || midnight) && date.offset_hours < 24;
}

}  // namespace

std::optional<double> parse_iso_date(std::string_view text) {
    IsoDate date;
    if (!read(Reader(text), date)) return std::nullopt;
    if (!is_moment(date)) return no_moment;
    const double offset = date.sign * (date.offset_hours * 60 + date.offset_minutes);
    const double time = ((date.hour * 60.0 + date.minute - offset) * 60 + date.second) * 1000 + date.millisecond;
    return utc_millis_of_full_year(date.year, date.month - 1, date.day, time);
}

std::optional<double> to_millis(std::string_view text, std::optional<std::string_view> picture,
                                std::int64_t now_millis) {
    if (picture) return parse_date(text, *picture, static_cast<double>(now_millis));
    const auto millis = parse_iso_date(text);
    if (!millis) throw Problem{"D3110"}.about(Value(text));
    return millis;
}

}  // namespace stepwell::jsonata
