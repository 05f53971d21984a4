#pragma once
// A picture of whole numbers, for $formatInteger, $parseInteger and the parts of dates. XPath functions 3.1, "The
// picture string" of fn:format-integer.

#include <cmath>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell::jsonata {

enum class LetterCase : unsigned char { lower, upper, title };

struct IntegerPicture {
    enum class Kind : unsigned char { decimal, letters, roman, words, sequence };

    struct Separator {
        std::size_t position;  ///< digits to its right
        char32_t character;
    };

    Kind kind = Kind::decimal;
    LetterCase letter_case = LetterCase::lower;
    bool ordinal = false;

    // Of decimal digit patterns. What the other kinds do not have is NaN, which is neither less nor more than anything.
    char32_t zero = U'0';
    double mandatory_digits = std::numeric_limits<double>::quiet_NaN();
    double optional_digits = std::numeric_limits<double>::quiet_NaN();
    std::vector<Separator> separators{};  ///< from the right to the left
    std::size_t group_size = 0;           ///< of regular grouping, which repeats the first separator
    double parse_width = 0;               ///< digits to take when parsing; 0 takes all there are

    std::string token{};  ///< the picture of a numbering sequence, of which none is known
};

/// Problem D3131 when the picture mixes digits of several scripts.
IntegerPicture parse_integer_picture(std::string_view picture);

/// A whole number, or NaN. Problem D3130 for a numbering sequence.
void append_integer(std::string& out, double number, const IntegerPicture& picture);

/// The number that a text of this picture stands for, or NaN. Problem D3130 for a numbering sequence.
double read_integer(std::string_view text, const IntegerPicture& picture);

/// Throws Problem D3130 for a numbering sequence.
void check_is_supported(const IntegerPicture& picture);

}  // namespace stepwell::jsonata
