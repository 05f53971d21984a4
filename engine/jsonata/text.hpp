#pragma once
// Texts are UTF-8; the language counts in code points or, where it gives positions, in UTF-16 code units. A lone
// surrogate, which an escape can make, is kept as the three bytes that UTF-8's scheme gives it.

#include <cstdint>
#include <string>
#include <string_view>

namespace stepwell::jsonata {

bool is_ascii(std::string_view text);

/// Bytes of the code point that starts with this byte (1 for a byte that starts none).
inline std::size_t code_point_bytes(char first) noexcept {
    const auto c = static_cast<unsigned char>(first);
    return c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/// The code point at `at`, which moves behind it.
std::uint32_t next_code_point(std::string_view text, std::size_t& at) noexcept;

/// The text with U+FFFD for each byte that is part of no character.
std::string well_formed(std::string_view text);

/// Appends a code point; a low surrogate joins a high one that the text ends with.
void append_code_point(std::string& out, std::uint32_t code_point);

std::size_t count_code_points(std::string_view text);
std::size_t count_utf16(std::string_view text);

/// The byte offset of the n-th code point, or the text's size.
std::size_t offset_of_code_point(std::string_view text, std::size_t n);

/// Less than, equal to or greater than 0: the order of UTF-16 code units, which is JavaScript's.
int compare_texts(std::string_view a, std::string_view b) noexcept;

inline bool has_lone_surrogate(std::string_view text) noexcept {
    for (std::size_t at = text.find('\xED'); at != std::string_view::npos; at = text.find('\xED', at + 1)) {
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0) return true;
    }
    return false;
}

}  // namespace stepwell::jsonata
