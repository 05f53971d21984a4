// engine/jsonata/pictures/integer_format.cpp — $formatInteger and $parseInteger.
#include <algorithm>
#include <cmath>

#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/pictures/integer_picture.hpp"
#include "engine/jsonata/pictures/numerals.hpp"
#include "engine/jsonata/pictures/pictures.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

void insert_separators(std::u32string& digits, const IntegerPicture& picture) {
    if (picture.group_size > 0) {
        std::u32string grouped;
        for (std::size_t i = 0; i < digits.size(); ++i) {
            if (i > 0 && (digits.size() - i) % picture.group_size == 0) grouped += picture.separators.front().character;
            grouped += digits[i];
        }
        digits = std::move(grouped);
        return;
    }
    for (auto separator = picture.separators.rbegin(); separator != picture.separators.rend(); ++separator) {
        // Where there are too few digits the reference keeps the separator and loses digits: 1234 by "##,##,##0" is
        // ",,4".
        if (separator->position > digits.size()) {
            digits.erase(0, digits.size() - std::min(digits.size(), separator->position - digits.size()));
            digits.insert(0, 1, separator->character);
        } else {
            digits.insert(digits.size() - separator->position, 1, separator->character);
        }
    }
}

std::string_view ordinal_ending(std::u32string_view digits) {
    if (digits.size() > 1 && digits[digits.size() - 2] == U'1') return "th";
    switch (digits.empty() ? U'0' : digits.back()) {
        case U'1':
            return "st";
        case U'2':
            return "nd";
        case U'3':
            return "rd";
        default:
            return "th";
    }
}

void append_decimal(std::string& out, double number, const IntegerPicture& picture) {
    std::string digits = number_text(number);
    const double padding = picture.mandatory_digits - static_cast<double>(digits.size());
    if (padding > greatest_width) refuse("A number in the picture string is wider than 10000 characters");
    if (padding > 0) digits.insert(0, static_cast<std::size_t>(padding), '0');
    if (picture.zero == U'0' && picture.separators.empty() && !picture.ordinal) {
        out += digits;
        return;
    }
    std::u32string characters(digits.begin(), digits.end());
    for (char32_t& c : characters) c = c - U'0' + picture.zero;
    insert_separators(characters, picture);
    append_utf8(out, characters);
    if (picture.ordinal) out += ordinal_ending(characters);
}

void append_words(std::string& out, double number, const IntegerPicture& picture) {
    const std::string words = english_words(number, picture.ordinal);
    out += picture.letter_case == LetterCase::title   ? words
           : picture.letter_case == LetterCase::upper ? ascii_upper(words)
                                                      : ascii_lower(words);
}

double read_decimal(std::string_view text, const IntegerPicture& picture) {
    std::u32string digits = code_points(text);
    if (picture.ordinal) digits.resize(digits.size() - std::min<std::size_t>(digits.size(), 2));
    std::u32string separators;
    if (picture.group_size > 0) separators = U",";  // whatever the picture has
    if (picture.group_size == 0) {
        for (const auto& separator : picture.separators) separators += separator.character;
    }
    std::sort(separators.begin(), separators.end());
    std::erase_if(digits, [&](char32_t c) { return std::binary_search(separators.begin(), separators.end(), c); });
    for (char32_t& c : digits) c = c - picture.zero + U'0';
    return leading_integer(utf8(digits));
}

}  // namespace

void append_integer(std::string& out, double number, const IntegerPicture& picture) {
    check_is_supported(picture);
    if (number < 0) out += '-';
    number = std::abs(number);
    const bool upper = picture.letter_case == LetterCase::upper;
    switch (picture.kind) {
        case IntegerPicture::Kind::letters:
            out += column_letters(number, upper ? 'A' : 'a');
            return;
        case IntegerPicture::Kind::roman:
            out += upper ? ascii_upper(roman_numeral(number)) : roman_numeral(number);
            return;
        case IntegerPicture::Kind::words:
            append_words(out, number, picture);
            return;
        default:
            append_decimal(out, number, picture);
    }
}

double read_integer(std::string_view text, const IntegerPicture& picture) {
    check_is_supported(picture);
    const bool upper = picture.letter_case == LetterCase::upper;
    switch (picture.kind) {
        case IntegerPicture::Kind::letters:
            return read_column_letters(code_points(text), upper ? U'A' : U'a');
        case IntegerPicture::Kind::roman:
            return read_roman_numeral(upper ? std::string(text) : ascii_upper(text));
        case IntegerPicture::Kind::words:
            return read_english_words(ascii_lower(text));
        default:
            return read_decimal(text, picture);
    }
}

std::string format_integer(double number, std::string_view picture) {
    std::string out;
    append_integer(out, std::floor(number), parse_integer_picture(picture));
    return out;
}

double parse_integer(std::string_view text, std::string_view picture) {
    check_text_length(text);
    return read_integer(text, parse_integer_picture(picture));
}

}  // namespace stepwell::jsonata
