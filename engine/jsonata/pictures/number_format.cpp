// engine/jsonata/pictures/number_format.cpp — $formatNumber. XPath functions 3.1, "Formatting the number"; the bullets
// are that section's.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/jsonata/functions/rounding.hpp"
#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/pictures/number_picture.hpp"
#include "engine/jsonata/pictures/pictures.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::size_t most_decimals = 100;

std::string decimals_text(double number, int decimals) {
    char buffer[160];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed, decimals).ptr};
}

// A positive number with that many decimals; in the middle between two the greater one, as ECMAScript's toFixed
// chooses.
std::string fixed_text(double number, int decimals) {
    // The middle needs one digit more, a 5, and a binary fraction of so many places has no further digits.
    const double moved = std::ldexp(number, decimals + 1);
    std::string text = moved == std::floor(moved) ? decimals_text(number, decimals + 1) : "";
    if (!text.ends_with('5')) return decimals_text(number, decimals);
    text.resize(text.size() - (decimals == 0 ? 2 : 1));
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit) {
        if (*digit == '.') continue;
        if (*digit != '9') {
            ++*digit;
            return text;
        }
        *digit = '0';
    }
    return '1' + text;
}

// The number's digits without its sign, as ECMAScript's toFixed writes them.
std::u32string fixed(double number, std::size_t decimals, const DecimalFormat& format) {
    number = std::abs(number);
    const std::string text = number >= 1e21 ? number_text(number) : fixed_text(number, static_cast<int>(decimals));
    std::u32string digits(text.begin(), text.end());
    for (char32_t& c : digits) {
        if (c >= U'0' && c <= U'9') c = c - U'0' + format.zero;
    }
    return digits;
}

struct Scaled {
    double mantissa;
    int exponent;
};

// Bullet 6: a mantissa with as many digits before its point as the picture has.
Scaled scale(double number, std::size_t digits) {
    const double greatest = std::pow(10, digits);
    const double least = std::pow(10, static_cast<double>(digits) - 1);
    Scaled scaled{number, 0};
    if (number == 0) return scaled;
    for (; std::abs(scaled.mantissa) < least; --scaled.exponent) scaled.mantissa *= 10;
    for (; std::abs(scaled.mantissa) > greatest; ++scaled.exponent) scaled.mantissa /= 10;
    return scaled;
}

// Bullets 11 and 12 for all digits with the decimal separator, which is at `point`.
std::u32string grouped(const std::u32string& digits, std::size_t point, const NumberPicture& picture,
                       const DecimalFormat& format) {
    const std::u32string& separator = format.grouping_separator;
    std::u32string out;
    if (picture.regular_grouping > 0) {
        for (std::size_t i = 0; i < point; ++i) {
            if (i > 0 && (point - i) % picture.regular_grouping == 0) out += separator;
            out += digits[i];
        }
        out += digits.substr(point);
    } else {
        out = digits;
        for (const std::size_t position : picture.integer_grouping) {
            // The reference counts positions left of all digits from the end of the text.
            const std::size_t at =
                position <= point ? point - position : out.size() - std::min(out.size(), position - point);
            out.insert(at, separator);
            ++point;
        }
    }
    const std::size_t after = out.find(format.decimal_separator) + 1;
    for (const std::size_t position : picture.fraction_grouping)
        out.insert(std::min(position + after, out.size()), separator);
    return out;
}

}  // namespace

void set_number_option(NumberOptions& options, std::string_view name, std::string_view value) {
    struct Option {
        std::string_view name;
        std::string NumberOptions::*member;
    };
    static constexpr Option all[] = {
        {"decimal-separator", &NumberOptions::decimal_separator},
        {"grouping-separator", &NumberOptions::grouping_separator},
        {"exponent-separator", &NumberOptions::exponent_separator},
        {"infinity", &NumberOptions::infinity},
        {"minus-sign", &NumberOptions::minus_sign},
        {"NaN", &NumberOptions::nan},
        {"percent", &NumberOptions::percent},
        {"per-mille", &NumberOptions::per_mille},
        {"zero-digit", &NumberOptions::zero_digit},
        {"digit", &NumberOptions::digit},
        {"pattern-separator", &NumberOptions::pattern_separator},
    };
    for (const Option& option : all) {
        if (option.name == name) options.*option.member = value;
    }
}

std::string format_number(double number, std::string_view text, const NumberOptions& options) {
    const DecimalFormat format(options);
    const NumberPictures pictures = parse_number_picture(text, format);
    const NumberPicture& picture = number < 0 && pictures.negative ? *pictures.negative : pictures.positive;
    const std::u32string prefix = (number < 0 && !pictures.negative ? format.minus_sign : U"") + picture.prefix;
    if (std::isnan(number)) return options.nan;
    if (std::isinf(number)) return utf8(prefix) + options.infinity + utf8(picture.suffix);
    if (picture.greatest_fraction_size > most_decimals)
        refuse("A number cannot be formatted with more than 100 decimals");

    if (picture.has_percent) number *= 100;
    if (picture.has_per_mille) number *= 1000;
    Scaled scaled{number, 0};
    if (picture.least_exponent_size > 0) scaled = scale(number, picture.scaling_factor);
    const double value = rounded_half_even(scaled.mantissa, static_cast<double>(picture.greatest_fraction_size));

    // Bullets 8 to 10: digits without zeros on either side, then with those that the picture demands.
    std::u32string digits = fixed(value, picture.greatest_fraction_size, format);
    const std::size_t point = std::min(digits.find(U'.'), digits.size());
    std::u32string integer = digits.substr(0, point);
    std::u32string fraction = digits.substr(std::min(point + 1, digits.size()));
    integer.erase(0, std::min(integer.find_first_not_of(format.zero), integer.size()));
    fraction.erase(fraction.find_last_not_of(format.zero) + 1);
    if (integer.size() < picture.least_integer_size) {
        integer.insert(0, picture.least_integer_size - integer.size(), format.zero);
    }
    if (fraction.size() < picture.least_fraction_size) fraction.resize(picture.least_fraction_size, format.zero);

    std::u32string all = grouped(integer + format.decimal_separator + fraction, integer.size(), picture, format);
    if (!picture.has_decimal_separator || all.ends_with(format.decimal_separator)) {
        if (!all.empty()) all.pop_back();
    }
    std::string out = utf8(prefix + all);
    if (picture.least_exponent_size > 0) {
        append_utf8(out, format.exponent_separator);
        if (scaled.exponent < 0) append_utf8(out, format.minus_sign);
        const std::u32string exponent = fixed(scaled.exponent, 0, format);
        const std::size_t size = std::max(picture.least_exponent_size, exponent.size());
        append_utf8(out, std::u32string(size - exponent.size(), format.zero) + exponent);
    }
    append_utf8(out, picture.suffix);
    return out;
}

}  // namespace stepwell::jsonata
