// engine/jsonata/pictures/integer_words.cpp — whole numbers in English words, written and read.
#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/pictures/numerals.hpp"
#include "engine/jsonata/text.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::string_view small[] = {"Zero",     "One",     "Two",     "Three",     "Four",     "Five",    "Six",
                                      "Seven",    "Eight",   "Nine",    "Ten",       "Eleven",   "Twelve",  "Thirteen",
                                      "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"};

constexpr std::string_view small_ordinals[] = {"Zeroth",    "First",     "Second",      "Third",      "Fourth",
                                               "Fifth",     "Sixth",     "Seventh",     "Eighth",     "Ninth",
                                               "Tenth",     "Eleventh",  "Twelfth",     "Thirteenth", "Fourteenth",
                                               "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth"};

constexpr std::string_view tens[] = {"Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"};

struct Magnitude {
    double value;
    std::string_view word;
};

constexpr Magnitude magnitudes[] = {{1e12, "Trillion"}, {1e9, "Billion"}, {1e6, "Million"}, {1e3, "Thousand"}};

// Below 1000. `follows` is set behind a greater part of the number, to which the words are then linked.
void append_hundreds(std::string& out, double number, bool follows, bool ordinal) {
    if (number >= 100) {
        if (follows) out += ", ";
        const double hundreds = std::floor(number / 100);
        out.append(small[static_cast<std::size_t>(hundreds)]) += " Hundred";
        number -= hundreds * 100;
        if (number == 0) {
            if (ordinal) out += "th";
            return;
        }
        follows = true;
    }
    if (follows) out += " and ";
    auto below = static_cast<std::size_t>(number);
    if (below >= 20) {
        out += tens[below / 10 - 2];
        below %= 10;
        if (below == 0) {
            if (ordinal) out.replace(out.size() - 1, 1, "ieth");
            return;
        }
        out += '-';
    }
    out += (ordinal ? small_ordinals : small)[below];
}

void append_words(std::string& out, double number, bool follows, bool ordinal) {
    const auto* magnitude = std::find_if(std::begin(magnitudes), std::end(magnitudes),
                                         [&](const Magnitude& m) { return number >= m.value; });
    if (magnitude == std::end(magnitudes)) {
        append_hundreds(out, number, follows, ordinal);
        return;
    }
    if (follows) out += ", ";
    const double count = std::floor(number / magnitude->value);
    append_words(out, count, false, false);  // beyond a thousand trillions: trillions of trillions
    out.append(1, ' ') += magnitude->word;
    // Doubles beyond 2^53 may leave any rest, even one below 0.
    const double rest = number - count * magnitude->value;
    if (rest > 0) {
        append_words(out, rest, true, ordinal);
    } else if (ordinal) {
        out += "th";
    }
}

// One word in lower case, or NaN.
double word_value(std::string_view word) {
    const auto is = [&](std::string_view name, std::string_view ending = "") {
        if (word.size() != name.size() + ending.size() || !word.ends_with(ending)) return false;
        if (word[0] != static_cast<char>(name[0] | 0x20)) return false;
        return word.substr(1, name.size() - 1) == name.substr(1);
    };
    for (std::size_t i = 0; i < std::size(small); ++i) {
        if (is(small[i]) || is(small_ordinals[i])) return static_cast<double>(i);
    }
    for (std::size_t i = 0; i < std::size(tens); ++i) {
        if (is(tens[i]) || is(tens[i].substr(0, tens[i].size() - 1), "ieth")) return static_cast<double>(i * 10 + 20);
    }
    if (is("Hundred") || is("Hundred", "th")) return 100;
    for (const Magnitude& magnitude : magnitudes) {
        if (is(magnitude.word) || is(magnitude.word, "th")) return magnitude.value;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

std::size_t space_bytes(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    std::size_t end = at;
    return is_space(next_code_point(text, end)) ? end - at : 0;
}

// Bytes of what separates two words, 0 when `at` is inside a word.
std::size_t separator_bytes(std::string_view text, std::size_t at) {
    if (text[at] == ',') {
        const std::size_t space = space_bytes(text, at + 1);
        return space ? space + 1 : 0;
    }
    if (text[at] == '-' || text[at] == '\\') return 1;
    const std::size_t space = space_bytes(text, at);
    if (space && text.substr(at + space, 3) == "and") {
        if (const std::size_t second = space_bytes(text, at + space + 3)) return space + 3 + second;
    }
    return space;
}

// All words in lower case, in the order in which they are tried.
std::vector<std::string> all_words() {
    std::vector<std::string> words;
    const auto add = [&](std::string_view word) { words.push_back(ascii_lower(word)); };
    for (const std::string_view word : small) add(word);
    for (const std::string_view word : small_ordinals) add(word);
    for (const std::string_view word : tens) {
        add(word);
        add(std::string(word.substr(0, word.size() - 1)) + "ieth");
    }
    for (const std::string_view word : {"hundred", "hundredth"}) add(word);
    for (const Magnitude& magnitude : magnitudes) {
        add(magnitude.word);
        add(std::string(magnitude.word) + "th");
    }
    for (const std::string_view word : {"and", "-", ",", " "}) add(word);
    return words;
}

}  // namespace

std::string english_words(double number, bool ordinal) {
    if (!std::isfinite(number)) refuse("The number cannot be told in words");
    std::string words;
    append_words(words, number, false, ordinal);
    return words;
}

double read_english_words(std::string_view words) {
    double total = 0;
    double last = 0;  // the part that a following "hundred" or "million" multiplies
    const auto add = [&](std::string_view word) {
        const double value = word_value(word);
        if (!(value < 100)) {
            last *= value;
            return;
        }
        if (last >= 1000) {
            total += last;
            last = 0;
        }
        last += value;
    };
    std::size_t start = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t bytes = separator_bytes(words, at);
        if (bytes) {
            add(words.substr(start, at - start));
            start = at + bytes;
        }
        at += bytes ? bytes : 1;
    }
    add(words.substr(start));
    return total + last;
}

std::vector<std::size_t> number_word_lengths(std::string_view text) {
    static const std::vector<std::string> words = all_words();
    struct Place {
        std::size_t at;
        std::size_t next_word;
    };
    // Depth first: as many words as possible, at each place the first words first; then back, one word after the other.
    std::vector<std::size_t> lengths;
    std::vector<bool> seen(text.size() + 1);
    std::vector<Place> path{{0, 0}};
    while (!path.empty()) {
        Place& place = path.back();
        if (place.next_word == words.size()) {
            if (place.at > 0) lengths.push_back(place.at);
            path.pop_back();
            continue;
        }
        const std::string& word = words[place.next_word++];
        const std::size_t end = place.at + word.size();
        if (!text.substr(place.at).starts_with(word) || seen[end]) continue;
        seen[end] = true;
        path.push_back({end, 0});
    }
    return lengths;
}

}  // namespace stepwell::jsonata
