#pragma once
// A picture of a number for $formatNumber: XPath functions 3.1, "Defining a decimal format" and "Analyzing the picture
// string".

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/jsonata/pictures/pictures.hpp"

namespace stepwell::jsonata {

/// The options as code points.
class DecimalFormat {
public:
    explicit DecimalFormat(const NumberOptions& options);

    bool is_digit(char32_t c) const noexcept { return c >= zero && c - zero <= 9; }
    bool is_optional_digit(char32_t c) const noexcept { return digit.size() == 1 && c == digit[0]; }
    bool is_exponent_separator(char32_t c) const noexcept {
        return exponent_separator.size() == 1 && c == exponent_separator[0];
    }
    /// Whether a character has a meaning of its own in the active part of a picture.
    bool is_active(char32_t c) const noexcept;

    std::u32string decimal_separator, grouping_separator, exponent_separator, minus_sign, percent, per_mille, digit,
        pattern_separator;
    char32_t zero;
};

/// What one sub-picture says; the names are those of the specification.
struct NumberPicture {
    std::u32string prefix;
    std::u32string suffix;
    bool has_percent = false;
    bool has_per_mille = false;
    bool has_decimal_separator = false;
    std::vector<std::size_t> integer_grouping{};  ///< digits to the right of each separator
    std::size_t regular_grouping = 0;
    std::vector<std::size_t> fraction_grouping{};  ///< digits to the left of each separator
    std::size_t least_integer_size = 0;
    std::size_t scaling_factor = 0;
    std::size_t least_fraction_size = 0;
    std::size_t greatest_fraction_size = 0;
    std::size_t least_exponent_size = 0;  ///< 0 for no exponent
};

/// The picture for positive and for negative numbers; the second one only where there is one. Problems D3080 to D3093.
struct NumberPictures {
    NumberPicture positive;
    std::optional<NumberPicture> negative;
};
NumberPictures parse_number_picture(std::string_view picture, const DecimalFormat& format);

}  // namespace stepwell::jsonata
