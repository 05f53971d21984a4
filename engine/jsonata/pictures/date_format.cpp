// engine/jsonata/pictures/date_format.cpp — $fromMillis.
#include <algorithm>
#include <cmath>
#include <iterator>

#include "engine/jsonata/pictures/calendar.hpp"
#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/pictures/date_picture.hpp"
#include "engine/jsonata/pictures/integer_picture.hpp"
#include "engine/jsonata/pictures/pictures.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::string_view iso_8601 = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]";

struct Offset {
    double hours = 0;
    double minutes = 0;
};

// Hours are rounded down and minutes keep the sign, so -0530 means 6 hours and 30 minutes, as in the reference.
Offset parse_offset(std::string_view timezone) {
    const double number = leading_integer(timezone);
    return {std::floor(number / 100), std::fmod(number, 100)};
}

void append_name(std::string& out, double number, const DatePart& part) {
    const bool month = part.component == 'M' || part.component == 'x';
    if (!month && part.component != 'F') throw_has_no_names(part);
    std::string name = "undefined";  // what the reference calls a moment beyond the calendar's range, unless it fails
    if (std::isnan(number)) {
        if (part.names != LetterCase::title) refuse("A moment beyond the calendar's range has no names");
    } else {
        const auto index = static_cast<std::size_t>(number) - 1;
        name = month ? month_names[index] : day_names[index];
    }
    if (part.names == LetterCase::upper) name = ascii_upper(name);
    if (part.names == LetterCase::lower) name = ascii_lower(name);
    if (static_cast<double>(name.size()) > part.greatest_width) {
        name.resize(static_cast<std::size_t>(std::max(0.0, part.greatest_width)));
    }
    out += name;
}

// Section "Formatting timezones".
std::string timezone_text(const Offset& offset, const DatePart& part) {
    const IntegerPicture& picture = *part.integer;
    const double number = offset.hours * 100 + offset.minutes;
    const double digits = picture.mandatory_digits;
    std::string text = part.component == 'z' ? "GMT" : "";
    if (number >= 0) text += '+';
    if (picture.group_size > 0 || digits == 3 || digits == 4) {
        append_integer(text, number, picture);
    } else if (digits == 1 || digits == 2) {
        append_integer(text, offset.hours, picture);
        if (offset.minutes != 0) {
            text += ':';
            append_integer(text, offset.minutes, parse_integer_picture("00"));
        }
    } else {
        throw Problem{"D3134"};
    }
    return number == 0 && part.zulu ? "Z" : text;
}

void append_component(std::string& out, const Moment& moment, const Offset& offset, const DatePart& part) {
    switch (part.component) {
        case 'Z':
        case 'z':
            out += timezone_text(offset, part);
            return;
        case 'P':
            out += component_of(moment, 'P') == 1 ? (part.names == LetterCase::upper ? "PM" : "pm")
                                                  : (part.names == LetterCase::upper ? "AM" : "am");
            return;
        case 'C':
        case 'E':
            out += "ISO";
            return;
        default:
            break;
    }
    double number = component_of(moment, part.component);
    const bool known = part.component && numbered_components.find(part.component) != std::string_view::npos;
    if (part.names && known) {
        append_name(out, number, part);
    } else if (part.integer) {
        if (part.component == 'Y' && part.year_digits != -1) number = std::fmod(number, std::pow(10, part.year_digits));
        append_integer(out, number, *part.integer);
    } else {
        out += "undefined";  // a component that does not exist, with a presentation: as the reference has it
    }
}

std::string format(const DatePicture& parts, const Moment& moment, const Offset& offset) {
    std::string out;
    for (const DatePart& part : parts) {
        if (part.is_marker) {
            append_component(out, moment, offset, part);
        } else {
            out += part.literal;
        }
        if (out.size() > longest_answer) refuse("The picture string makes a text longer than 1000000 bytes");
    }
    return out;
}

}  // namespace

std::string from_millis(double millis, std::optional<std::string_view> picture,
                        std::optional<std::string_view> timezone) {
    const Offset offset = timezone ? parse_offset(*timezone) : Offset{};
    const Moment moment(millis + (offset.hours * 60 + offset.minutes) * 60'000);
    if (picture) return format(parse_date_picture(*picture), moment, offset);
    static const DatePicture iso = parse_date_picture(iso_8601);
    return format(iso, moment, offset);
}

}  // namespace stepwell::jsonata
