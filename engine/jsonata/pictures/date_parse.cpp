// engine/jsonata/pictures/date_parse.cpp — $toMillis with a picture.
#include "engine/jsonata/pictures/date_parse.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "engine/jsonata/pictures/calendar.hpp"
#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/pictures/date_match.hpp"
#include "engine/jsonata/pictures/date_picture.hpp"
#include "engine/jsonata/pictures/integer_picture.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

// The components found: nothing for one that was not in the picture or whose name is unknown.
class Components {
public:
    std::optional<double>& operator[](char component) { return values_[static_cast<unsigned char>(component) & 127U]; }
    double value(char component) const { return *values_[static_cast<unsigned char>(component) & 127U]; }

    // Neither missing, nor 0, nor NaN.
    bool is_set(char component) const {
        const auto& value = values_[static_cast<unsigned char>(component) & 127U];
        return value && *value != 0 && !std::isnan(*value);
    }

    // Some of `all` are set, and none but those of the `others`.
    bool has_only(std::string_view all, std::string_view other_components) const {
        bool some = false;
        for (const char component : other_components) {
            if (!is_set(component)) continue;
            if (all.find(component) == std::string_view::npos) return false;
            some = true;
        }
        return some;
    }

private:
    std::array<std::optional<double>, 128> values_{};
};

template <std::size_t n>
std::optional<double> number_of(std::string_view text, const std::string_view (&names)[n], double greatest_width) {
    std::optional<double> number;
    for (std::size_t i = 0; i < n; ++i) {
        std::string_view name = names[i];
        if (greatest_width < 0 || greatest_width > 0) {
            name = name.substr(0, static_cast<std::size_t>(std::max(0.0, greatest_width)));
        }
        if (name == text) number = static_cast<double>(i + 1);  // of equal short names the last one
    }
    return number;
}

std::optional<double> read_name(std::string_view text, const DatePart& part) {
    if (part.component == 'F') return number_of(text, day_names, part.greatest_width);
    if (part.component != 'P') return number_of(text, month_names, part.greatest_width);
    if (text == "am" || text == "AM") return 0;
    if (text == "pm" || text == "PM") return 1;
    return std::nullopt;
}

// In minutes.
double read_timezone(std::string_view text, const DatePart& part) {
    if (part.component == 'z') text.remove_prefix(3);
    if (part.integer->group_size > 0) {
        std::string separator;
        append_code_point(separator, part.integer->separators.front().character);
        const std::size_t at = std::min(text.find(separator), text.size());
        const std::string_view minutes = text.substr(std::min(at + 1, text.size()));
        return leading_integer(text.substr(0, at)) * 60 + leading_integer(minutes);
    }
    if (text.size() <= 3) return leading_integer(text) * 60;
    return leading_integer(text.substr(0, 3)) * 60 + leading_integer(text.substr(3));
}

// In milliseconds: the first three digits of the fraction, however the picture presents it. (Releases before 2.2 read
// all digits as milliseconds.)
double read_fraction(std::string_view digits) {
    std::string three(digits.substr(0, 3));
    three.resize(3, '0');
    return leading_integer(three);
}

std::optional<double> read_part(std::string_view text, const DatePart& part) {
    if (part.component == 'Z' || part.component == 'z') return read_timezone(text, part);
    if (part.component == 'f') return read_fraction(text);
    if (part.integer) return read_integer(text, *part.integer);
    return read_name(text, part);
}

// `order` names the components from the greatest to the least. Those greater than what the text has are taken from now,
// those less than that begin; a gap is a problem.
void complete(Components& components, std::string_view order, const Moment& now) {
    bool started = false;
    bool ended = false;
    for (const char component : order) {
        auto& value = components[component];
        if (value) {
            if (ended) throw Problem{"D3136"};
            started = true;
        } else if (started) {
            value = component == 'M' || component == 'D' || component == 'd' ? 1 : 0;
            ended = true;
        } else {
            value = component == 'P' ? 0 : component_of(now, component);
        }
    }
}

double moment_of(Components& components, const Moment& now) {
    constexpr std::string_view dates = "YXMxWwdD";
    constexpr std::string_view times = "PHhmsf";
    const bool by_date = components.has_only("YMD", dates);
    const bool by_day_of_year = !by_date && components.has_only("Yd", dates);
    const bool by_week = components.has_only("Xxw", dates) || components.has_only("XW", dates);
    const bool by_half_day = !components.has_only("Hmsf", times) && components.has_only("Phmsf", times);
    if (by_week) throw Problem{"D3136"};  // the reference cannot do it either
    // The day of the year is completed as if it were a day without a month, so no time can follow it.
    std::string order = by_day_of_year ? "YD" : "YMD";
    order += by_half_day ? "Phmsf" : "Hmsf";
    complete(components, order, now);

    const double year = components.value('Y');
    double month = 0;
    double day = 1;
    if (by_day_of_year) {
        const Moment derived(utc_millis(year, 0) + (components.value('d') - 1) * day_millis);
        month = derived.month;
        day = derived.day;
    } else {
        const double given = components.value('M');
        month = given > 0 ? given - 1 : 0;
        day = components.value('D');
    }
    double hour = 0;
    if (by_half_day) {
        hour = (components.value('h') == 12 ? 0 : components.value('h')) + (components.value('P') == 1 ? 12 : 0);
    } else {
        hour = components.value('H');
    }
    const double time =
        ((hour * 60 + components.value('m')) * 60 + components.value('s')) * 1000 + components.value('f');
    const char timezone = components.is_set('Z') ? 'Z' : 'z';
    const double offset = components.is_set(timezone) ? components.value(timezone) : 0;
    return utc_millis(year, month, day, time) - offset * 60'000;
}

}  // namespace

std::optional<double> parse_date(std::string_view text, std::string_view picture, double now_millis) {
    check_text_length(text);
    const DatePicture parts = parse_date_picture(picture);
    const auto found = match_date(text, parts);
    if (!found) return std::nullopt;
    Components components;
    bool any = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].is_marker) continue;
        components[parts[i].component] = read_part((*found)[i], parts[i]);
        any = true;
    }
    if (!any) return std::nullopt;
    return moment_of(components, Moment(now_millis));
}

}  // namespace stepwell::jsonata
