#pragma once
// What all picture files share: texts as code points, JavaScript's idea of spaces and of reading a number, and
// refusing.

#include <string>
#include <string_view>

namespace stepwell::jsonata {

/// A picture, a width or a timestamp beyond these is no use to anybody but an attacker.
inline constexpr std::size_t longest_picture = 10'000;  ///< bytes
inline constexpr std::size_t longest_text = 100'000;    ///< bytes of what is parsed
inline constexpr double greatest_width = 10'000;        ///< characters of one number
inline constexpr std::size_t longest_answer = 1'000'000;

/// Throws Problem U1001 with this sentence.
[[noreturn]] void refuse(std::string_view sentence);

/// Refuse what is too long.
void check_picture_length(std::string_view picture);
void check_text_length(std::string_view text);

std::u32string code_points(std::string_view text);
void append_utf8(std::string& out, std::u32string_view text);
std::string utf8(std::u32string_view text);

/// A white space or line end as ECMAScript has them.
bool is_space(char32_t c) noexcept;

/// ECMAScript's parseInt: the whole number that the text begins with, or NaN.
double leading_integer(std::string_view text);

}  // namespace stepwell::jsonata
