// engine/jsonata/pictures/characters.cpp — code points, spaces and leading numbers.
#include "engine/jsonata/pictures/characters.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/text.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

double hexadecimal(std::string_view text) {
    double number = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t i = 0; i < text.size() && hex_digit(text[i]) >= 0; ++i) {
        number = (i == 0 ? 0 : number * 16) + hex_digit(text[i]);
    }
    return number;
}

double decimal(std::string_view text) {
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; });
    double number = std::numeric_limits<double>::quiet_NaN();
    const auto read =
        std::from_chars(text.data(), text.data() + (end - text.begin()), number, std::chars_format::fixed);
    if (read.ec == std::errc::result_out_of_range) return std::numeric_limits<double>::infinity();
    return number;
}

}  // namespace

void refuse(std::string_view sentence) {
    Problem problem{"U1001"};
    problem.message = sentence;
    throw problem;
}

void check_picture_length(std::string_view picture) {
    if (picture.size() > longest_picture) refuse("The picture string is longer than 10000 bytes");
}

void check_text_length(std::string_view text) {
    if (text.size() > longest_text) refuse("A text longer than 100000 bytes cannot be parsed with a picture string");
}

std::u32string code_points(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) out += static_cast<char32_t>(next_code_point(text, at));
    return out;
}

void append_utf8(std::string& out, std::u32string_view text) {
    for (const char32_t c : text) append_code_point(out, c);
}

std::string utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size());
    append_utf8(out, text);
    return out;
}

bool is_space(char32_t c) noexcept {
    return (c >= 9 && c <= 13) || c == ' ' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

double leading_integer(std::string_view text) {
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size() && is_space(next_code_point(text, at));) start = at;
    text.remove_prefix(start);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    const double number = hex ? hexadecimal(text.substr(2)) : decimal(text);
    return negative ? -number : number;
}

}  // namespace stepwell::jsonata
