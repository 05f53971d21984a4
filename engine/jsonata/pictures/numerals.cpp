// engine/jsonata/pictures/numerals.cpp — Roman numerals and letters as numbers.
#include "engine/jsonata/pictures/numerals.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/jsonata/pictures/characters.hpp"

namespace stepwell::jsonata {

namespace {

constexpr double longest_numeral = 10'000;  // letters

struct Roman {
    double value;
    std::string_view letters;
};

constexpr Roman romans[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
                            {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};

double roman_digit(char letter) noexcept {
    switch (letter) {
        case 'M':
            return 1000;
        case 'D':
            return 500;
        case 'C':
            return 100;
        case 'L':
            return 50;
        case 'X':
            return 10;
        case 'V':
            return 5;
        case 'I':
            return 1;
        default:
            return std::numeric_limits<double>::quiet_NaN();
    }
}

}  // namespace

std::string roman_numeral(double number) {
    if (number >= longest_numeral * 1000) refuse("The number is too great for Roman numerals");
    std::string letters;
    for (const Roman& roman : romans) {
        for (; number >= roman.value; number -= roman.value) letters += roman.letters;
    }
    return letters;
}

double read_roman_numeral(std::string_view letters) {
    double number = 0;
    double greatest = 1;
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        const double value = roman_digit(*letter);
        number += value < greatest ? -value : value;
        greatest = std::max(greatest, value);
    }
    return number;
}

std::string column_letters(double number, char first) {
    if (std::isinf(number)) refuse("The number is too great for letters");
    std::string letters;
    for (; number > 0; number = std::floor((number - 1) / 26)) {
        letters += static_cast<char>(first + static_cast<int>(std::fmod(number - 1, 26)));
    }
    std::reverse(letters.begin(), letters.end());
    return letters;
}

double read_column_letters(std::u32string_view letters, char32_t first) {
    double number = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const double letter = static_cast<double>(letters[letters.size() - i - 1]);
        number += (letter - static_cast<double>(first) + 1) * std::pow(26, i);
    }
    return number;
}

}  // namespace stepwell::jsonata
