// engine/jsonata/pictures/number_picture.cpp — what a picture of a number says.
#include "engine/jsonata/pictures/number_picture.hpp"

#include <algorithm>
#include <numeric>

#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {

namespace {

using Text = std::u32string_view;
constexpr std::size_t nowhere = Text::npos;

// A sub-picture taken apart; all are parts of it.
struct Parts {
    Text picture;
    Text prefix;
    Text suffix;
    Text active;
    Text mantissa;
    std::optional<Text> exponent{};
    Text integer{};
    Text fraction{};
};

Parts split(Text picture, const DecimalFormat& format) {
    const auto starts_active = [&](char32_t c) { return format.is_active(c) && !format.is_exponent_separator(c); };
    auto first = std::find_if(picture.begin(), picture.end(), starts_active);
    auto last = std::find_if(picture.rbegin(), std::make_reverse_iterator(first), starts_active).base();
    if (first == picture.end()) {
        // Without an active character nothing is prefix or suffix.
        first = picture.begin();
        last = picture.end();
    }
    const auto start = static_cast<std::size_t>(first - picture.begin());
    const auto end = static_cast<std::size_t>(last - picture.begin());
    Parts parts;
    parts.picture = picture;
    parts.prefix = picture.substr(0, start);
    parts.suffix = picture.substr(end);
    parts.active = parts.mantissa = picture.substr(start, end - start);
    // The reference finds the exponent's place in the whole sub-picture, even as its suffix's first character, and cuts
    // the active part there: a prefix moves it.
    const std::size_t exponent = picture.find(format.exponent_separator, start);
    if (exponent <= end) {
        parts.mantissa = parts.active.substr(0, exponent);
        parts.exponent = parts.active.substr(std::min(exponent + 1, parts.active.size()));
    }
    const std::size_t point = parts.mantissa.find(format.decimal_separator);
    parts.integer = parts.mantissa.substr(0, point);
    if (point != nowhere) parts.fraction = parts.mantissa.substr(std::min(point + 1, parts.mantissa.size()));
    return parts;
}

bool appears_twice(Text text, Text what) { return text.find(what) != text.rfind(what); }
bool contains(Text text, Text what) { return text.find(what) != nowhere; }

// The rules of section "Analyzing the picture string"; where several are broken, the last one is reported, as the
// reference does.
std::string_view broken_rule(const Parts& parts, const DecimalFormat& format) {
    const auto is_digit = [&](char32_t c) { return format.is_digit(c); };
    const auto is_optional = [&](char32_t c) { return format.is_optional_digit(c); };
    const auto any = [](Text text, auto test) { return std::any_of(text.begin(), text.end(), test); };
    const Text picture = parts.picture;
    const std::u32string& grouping = format.grouping_separator;
    const auto is_grouping_at = [&](std::size_t at) {
        return at < picture.size() && grouping.size() == 1 && picture[at] == grouping[0];
    };
    const bool percent = contains(picture, format.percent);
    const bool per_mille = contains(picture, format.per_mille);

    if (parts.exponent) {
        if (!std::all_of(parts.exponent->begin(), parts.exponent->end(), is_digit) || parts.exponent->empty()) {
            return "D3093";
        }
        if (percent || per_mille) return "D3092";
    }
    const auto last_optional = std::find_if(parts.fraction.rbegin(), parts.fraction.rend(), is_optional);
    if (last_optional != parts.fraction.rend() && std::any_of(last_optional.base(), parts.fraction.end(), is_digit)) {
        return "D3091";
    }
    const auto first_optional = std::find_if(parts.integer.begin(), parts.integer.end(), is_optional);
    if (first_optional != parts.integer.end() && std::any_of(parts.integer.begin(), first_optional, is_digit)) {
        return "D3090";
    }
    if (contains(picture, grouping + grouping)) return "D3089";
    if (const std::size_t point = picture.find(format.decimal_separator); point != nowhere) {
        if (is_grouping_at(point - 1) || is_grouping_at(point + 1)) return "D3087";
    } else if (grouping.size() == 1 && parts.integer.ends_with(grouping[0])) {
        return "D3088";
    }
    if (any(parts.active, [&](char32_t c) { return !format.is_active(c); })) return "D3086";
    if (!any(parts.mantissa, is_digit) && !any(parts.mantissa, is_optional)) return "D3085";
    if (percent && per_mille) return "D3084";
    if (appears_twice(picture, format.per_mille)) return "D3083";
    if (appears_twice(picture, format.percent)) return "D3082";
    if (appears_twice(picture, format.decimal_separator)) return "D3081";
    return "";
}

// The distance at which all separators stand, 0 when they are irregular. The positions come from the left.
std::size_t regular_grouping(const std::vector<std::size_t>& positions) {
    std::size_t distance = 0;
    for (const std::size_t position : positions) distance = std::gcd(distance, position);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (positions[i] != (positions.size() - i) * distance) return 0;
    }
    return distance;
}

NumberPicture analyse(const Parts& parts, const DecimalFormat& format) {
    const auto count = [&](Text text) {
        return static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [&](char32_t c) { return format.is_digit(c); }));
    };
    const auto count_all = [&](Text text) {
        return static_cast<std::size_t>(std::count_if(
            text.begin(), text.end(), [&](char32_t c) { return format.is_digit(c) || format.is_optional_digit(c); }));
    };
    NumberPicture picture{std::u32string(parts.prefix), std::u32string(parts.suffix)};
    picture.has_percent = contains(parts.picture, format.percent);
    picture.has_per_mille = !picture.has_percent && contains(parts.picture, format.per_mille);
    picture.has_decimal_separator = contains(parts.picture, format.decimal_separator);
    const Text grouping = format.grouping_separator;
    for (std::size_t at = parts.integer.find(grouping); at != nowhere; at = parts.integer.find(grouping, at + 1)) {
        picture.integer_grouping.push_back(count_all(parts.integer.substr(at)));
    }
    picture.regular_grouping = regular_grouping(picture.integer_grouping);
    // The reference searches the integer part for all but the first separator of the fraction.
    for (std::size_t at = parts.fraction.find(grouping); at != nowhere; at = parts.integer.find(grouping, at + 1)) {
        picture.fraction_grouping.push_back(count_all(parts.fraction.substr(0, at)));
    }
    picture.scaling_factor = picture.least_integer_size = count(parts.integer);
    picture.least_fraction_size = count(parts.fraction);
    picture.greatest_fraction_size = count_all(parts.fraction);
    const bool exponent = parts.exponent.has_value();
    if (picture.least_integer_size == 0 && picture.greatest_fraction_size == 0) {
        if (exponent) {
            picture.least_fraction_size = picture.greatest_fraction_size = 1;
        } else {
            picture.least_integer_size = 1;
        }
    }
    if (exponent && picture.least_integer_size == 0 && contains(parts.integer, format.digit)) {
        picture.least_integer_size = 1;
    }
    if (picture.least_integer_size == 0 && picture.least_fraction_size == 0) picture.least_fraction_size = 1;
    if (exponent) picture.least_exponent_size = count(*parts.exponent);
    return picture;
}

std::vector<Text> split_pictures(Text text, Text separator) {
    std::vector<Text> pictures;
    if (separator.empty()) {
        for (std::size_t i = 0; i < text.size(); ++i) pictures.push_back(text.substr(i, 1));
        if (text.empty()) pictures.push_back(text);
        return pictures;
    }
    std::size_t start = 0;
    for (std::size_t at = text.find(separator); at != nowhere; at = text.find(separator, start)) {
        pictures.push_back(text.substr(start, at - start));
        start = at + separator.size();
    }
    pictures.push_back(text.substr(start));
    return pictures;
}

}  // namespace

DecimalFormat::DecimalFormat(const NumberOptions& options)
    : decimal_separator(code_points(options.decimal_separator)),
      grouping_separator(code_points(options.grouping_separator)),
      exponent_separator(code_points(options.exponent_separator)),
      minus_sign(code_points(options.minus_sign)),
      percent(code_points(options.percent)),
      per_mille(code_points(options.per_mille)),
      digit(code_points(options.digit)),
      pattern_separator(code_points(options.pattern_separator)) {
    const std::u32string zeros = code_points(options.zero_digit);
    zero = zeros.empty() ? 0x110000 : zeros[0];  // no character is a digit then
}

bool DecimalFormat::is_active(char32_t c) const noexcept {
    if (is_digit(c)) return true;
    for (const std::u32string* option :
         {&decimal_separator, &exponent_separator, &grouping_separator, &digit, &pattern_separator}) {
        if (option->size() == 1 && (*option)[0] == c) return true;
    }
    return false;
}

NumberPictures parse_number_picture(std::string_view text, const DecimalFormat& format) {
    check_picture_length(text);
    const std::u32string picture = code_points(text);
    const std::vector<Text> sub_pictures = split_pictures(picture, format.pattern_separator);
    if (sub_pictures.size() > 2) throw Problem{"D3080"};
    const auto parse = [&](Text sub_picture) {
        const Parts parts = split(sub_picture, format);
        if (const std::string_view code = broken_rule(parts, format); !code.empty()) throw Problem{code};
        return analyse(parts, format);
    };
    NumberPictures pictures{parse(sub_pictures[0]), std::nullopt};
    if (sub_pictures.size() == 2) pictures.negative = parse(sub_pictures[1]);
    return pictures;
}

}  // namespace stepwell::jsonata
