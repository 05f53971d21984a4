#pragma once
// Picture strings: how $formatNumber, $formatInteger, $parseInteger, $fromMillis and $toMillis describe the form of
// numbers and moments. Pure functions; texts are UTF-8. What a picture gets wrong is thrown as a Problem without a
// position; a width, an answer or an effort beyond all reason is a Problem U1001.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell::jsonata {

/// The third argument of $formatNumber: the characters that have a meaning in the picture and in the answer.
struct NumberOptions {
    std::string decimal_separator = ".";
    std::string grouping_separator = ",";
    std::string exponent_separator = "e";
    std::string infinity = "Infinity";
    std::string minus_sign = "-";
    std::string nan = "NaN";
    std::string percent = "%";
    std::string per_mille = "\u2030";
    std::string zero_digit = "0";
    std::string digit = "#";
    std::string pattern_separator = ";";
};

/// Sets the option with this name ("zero-digit", "NaN", ...). Other names have no effect, as in the reference.
void set_number_option(NumberOptions& options, std::string_view name, std::string_view value);

/// $formatNumber. XPath functions 3.1, "fn:format-number". Problems D3080 to D3093.
std::string format_number(double number, std::string_view picture, const NumberOptions& options = {});

/// $formatInteger. XPath functions 3.1, "fn:format-integer". Problems D3130, D3131.
std::string format_integer(double number, std::string_view picture);

/// $parseInteger; NaN when the text is none of the picture's numbers. Problems D3130, D3131.
double parse_integer(std::string_view text, std::string_view picture);

/// $fromMillis: ISO 8601 without a picture, UTC without a time zone ("-0500"). Problems D3130 to D3135.
std::string from_millis(double millis, std::optional<std::string_view> picture = std::nullopt,
                        std::optional<std::string_view> timezone = std::nullopt);

/// $toMillis: a text in ISO 8601, or of the picture's form. Nothing when the text has not the picture's form, NaN when
/// it names no moment. What is greater than the greatest part that the text has is taken from now. Problems D3110,
/// D3130 to D3136.
std::optional<double> to_millis(std::string_view text, std::optional<std::string_view> picture,
                                std::int64_t now_millis);

}  // namespace stepwell::jsonata
