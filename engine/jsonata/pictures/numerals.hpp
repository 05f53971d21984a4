#pragma once
// Numbers written with letters: English words, Roman numerals, and the names of a spreadsheet's columns.

#include <string>
#include <string_view>
#include <vector>

namespace stepwell::jsonata {

/// "Five Hundred and Fifty-Five", as an ordinal "Five Hundred and Fifty-Fifth". A finite whole number from 0.
std::string english_words(double number, bool ordinal);

/// What the words, in lower case, stand for; NaN when one of them is unknown.
double read_english_words(std::string_view words);

/// The lengths of the number words, "and", hyphens, commas and spaces that `text`, in lower case, begins with.
std::vector<std::size_t> number_word_lengths(std::string_view text);

/// "mcmlxxxiv"; empty for 0.
std::string roman_numeral(double number);

/// What the capital letters stand for; NaN when one is no Roman digit.
double read_roman_numeral(std::string_view letters);

/// "a" to "z", "aa"...: `first` is 'a' or 'A'. Empty for 0.
std::string column_letters(double number, char first);

/// The number of a spreadsheet's column.
double read_column_letters(std::u32string_view letters, char32_t first);

}  // namespace stepwell::jsonata
