// engine/jsonata/pictures/integer_picture.cpp — what a picture of whole numbers says.
#include "engine/jsonata/pictures/integer_picture.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

// The zeros of the decimal digit families in Unicode's basic plane.
constexpr char32_t zeros[] = {0x30,   0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6,
                              0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0,
                              0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
                              0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10};

// The zero of the family that a digit belongs to, 0 for what is no digit.
char32_t zero_of(char32_t c) noexcept {
    if (c < 0x80) return c >= U'0' && c <= U'9' ? U'0' : 0;
    const auto* const above = std::upper_bound(std::begin(zeros), std::end(zeros), c);
    return above != std::begin(zeros) && c - above[-1] <= 9 ? above[-1] : 0;
}

// The distance at which all separators stand, each of them the same character; 0 when they are irregular.
std::size_t regular_group_size(const std::vector<IntegerPicture::Separator>& separators) {
    std::size_t size = 0;
    for (const auto& separator : separators) {
        if (separator.character != separators.front().character) return 0;
        size = std::gcd(size, separator.position);
    }
    for (std::size_t i = 1; i <= separators.size(); ++i) {
        // They stand in order, so the i-th of a regular picture is at i groups.
        if (separators[i - 1].position != i * size) return 0;
    }
    return size;
}

void parse_digits(std::string_view text, IntegerPicture& picture) {
    std::size_t digits = 0;
    std::size_t optional = 0;
    for (std::size_t end = text.size(); end > 0;) {
        std::size_t start = end - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80) --start;
        std::size_t at = start;
        const char32_t c = next_code_point(text, at);
        end = start;
        if (const char32_t zero = zero_of(c)) {
            if (digits++ > 0 && zero != picture.zero) throw Problem{"D3131"};
            picture.zero = zero;
        } else if (c == U'#') {
            ++optional;
        } else {
            picture.separators.push_back({digits + optional, c});
        }
    }
    if (digits == 0) {
        picture = {.kind = IntegerPicture::Kind::sequence, .ordinal = picture.ordinal, .token = std::string(text)};
        return;
    }
    picture.mandatory_digits = static_cast<double>(digits);
    picture.optional_digits = static_cast<double>(optional);
    picture.group_size = regular_group_size(picture.separators);
}

struct Presentation {
    std::string_view text;
    IntegerPicture::Kind kind;
    LetterCase letter_case;
};

constexpr Presentation presentations[] = {
    {"A", IntegerPicture::Kind::letters, LetterCase::upper}, {"a", IntegerPicture::Kind::letters, LetterCase::lower},
    {"I", IntegerPicture::Kind::roman, LetterCase::upper},   {"i", IntegerPicture::Kind::roman, LetterCase::lower},
    {"W", IntegerPicture::Kind::words, LetterCase::upper},   {"w", IntegerPicture::Kind::words, LetterCase::lower},
    {"Ww", IntegerPicture::Kind::words, LetterCase::title},
};

}  // namespace

IntegerPicture parse_integer_picture(std::string_view text) {
    check_picture_length(text);
    IntegerPicture picture;
    const std::size_t semicolon = text.rfind(';');
    if (semicolon != std::string_view::npos) {
        picture.ordinal = text.substr(semicolon + 1).starts_with('o');
        text = text.substr(0, semicolon);
    }
    for (const Presentation& presentation : presentations) {
        if (presentation.text != text) continue;
        picture.kind = presentation.kind;
        picture.letter_case = presentation.letter_case;
        return picture;
    }
    parse_digits(text, picture);
    return picture;
}

void check_is_supported(const IntegerPicture& picture) {
    if (picture.kind == IntegerPicture::Kind::sequence) throw Problem{"D3130"}.about(Value(picture.token));
}

}  // namespace stepwell::jsonata
