// tests/engine/jsonata/pictures_test.cpp — numbers and moments by their picture strings, both ways.
#include "engine/jsonata/pictures/pictures.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/problem.hpp"
#include "tests/engine/jsonata/repeated.hpp"

namespace stepwell::jsonata {
namespace {

// 2024-02-29T17:05:09.048Z, a Thursday, is "now" too.
constexpr std::int64_t leap_day = 1709226309048;

// The answer, or the code of the problem.
template <class Call>
std::string outcome(Call call) {
    try {
        return call();
    } catch (const Problem& problem) {
        return std::string(problem.code);
    }
}

std::string moment_of(std::string_view text, std::optional<std::string_view> picture = std::nullopt) {
    return outcome([&]() -> std::string {
        const auto millis = to_millis(text, picture, leap_day);
        if (!millis) return "nothing";
        return std::isnan(*millis) ? "NaN" : from_millis(*millis);
    });
}

struct NumberCase {
    double number;
    std::string_view picture;
    std::string_view expected;
};

TEST(FormatNumber, FollowsThePicture) {
    const NumberCase cases[] = {
        {7.25, "0", "7"},
        {7.5, "0", "8"},
        {6.5, "0", "6"},  // halves to the even neighbour
        {7.25, "000.000", "007.250"},
        {7.25, "#.#####", "7.25"},
        {0.25, "#.##", ".25"},
        {0, "#.##", ".0"},
        {0, "#", "0"},
        {-7.25, "0.0", "-7.2"},
        {-7.25, "0.0;(0.0)", "(7.2)"},
        {7.25, "0.0;(0.0)", "7.2"},
        {98765.4321, "#,##0.00", "98,765.43"},
        {987654321, "#,##0", "987,654,321"},
        {987654321, "#,##,##0", "9876,54,321"},
        {1.23456, "0.00,00", "1.23,46"},
        {0.375, "0.0%", "37.5%"},
        {0.375, "0‰", "375‰"},
        {12345, "0.00e0", "1.23e4"},
        {0.00012, "0.0e00", "1.2e-04"},
        {0, "0.0e0", "0.0e0"},
        {-50, "0e0", "-5e1"},
        {64, "about 0 or so", "about 64 or so"},
        {1e24, "0", "1e+24"},
    };
    for (const NumberCase& c : cases) {
        EXPECT_EQ(outcome([&] { return format_number(c.number, c.picture); }), c.expected) << c.picture;
    }
}

TEST(FormatNumber, RoundsBeyondWhatDoublesCanHold) {
    // The nearest double to the rounded number lies in the middle of two decimals, of which the greater one is printed.
    EXPECT_EQ(format_number(171846399557453.0625, "0.000"), "171846399557453.063");
    EXPECT_EQ(format_number(-102617970519292.203125, "0.0#####"), "-102617970519292.203125");
    EXPECT_EQ(format_number(9.9999, "0.00"), "10.00");
}

TEST(FormatNumber, RefusesPicturesByTheirRules) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"0;0;0", "D3080"}, {"0.0.0", "D3081"},    {"0%%", "D3082"},  {"0‰‰", "D3083"}, {"0%‰", "D3084"},
        {".", "D3085"},     {"0a0", "D3086"},      {"0,.0", "D3087"}, {"0,", "D3088"},  {"0,,0", "D3089"},
        {"0#", "D3090"},    {"0.#0", "D3091"},     {"0e0%", "D3092"}, {"0e#", "D3093"}, {"", "D3085"},
        {"words", "D3086"}, {"0.0,0,#0", "D3091"},
    };
    for (const auto& [picture, code] : cases) {
        EXPECT_EQ(outcome([&] { return format_number(1, picture); }), code) << picture;
    }
}

TEST(FormatNumber, TakesOptions) {
    NumberOptions options;
    set_number_option(options, "decimal-separator", ",");
    set_number_option(options, "grouping-separator", ".");
    set_number_option(options, "minus-sign", "−");
    set_number_option(options, "zero-digit", "٠");
    set_number_option(options, "infinity", "endless");
    set_number_option(options, "no such option", "x");
    EXPECT_EQ(format_number(-4321.5, "#.##٠,٠٠", options), "−٤.٣٢١,٥٠");
    EXPECT_EQ(format_number(-HUGE_VAL, "٠%", options), "−endless%");
    EXPECT_EQ(format_number(std::nan(""), "٠", options), "NaN");
    NumberOptions without_zero;
    set_number_option(without_zero, "zero-digit", "");
    EXPECT_EQ(outcome([&] { return format_number(1, "0", without_zero); }), "D3086");
}

TEST(FormatInteger, FollowsThePicture) {
    const NumberCase cases[] = {
        {42, "0", "42"},
        {42, "00000", "00042"},
        {-42.5, "0", "-43"},
        {1234567, "#,##0", "1,234,567"},
        {1234567, "#:###,##0", "1:234,567"},
        {1234567, "##,##,##0", "12,34,567"},
        {12, "##,##,##0", ",,12"},  // irregular separators stay where they are
        {305, "#०", "३०५"},
        {1, "0;o", "1st"},
        {12, "0;o", "12th"},
        {23, "0;o", "23rd"},
        {112, "0;o", "112th"},
        {28, "a", "ab"},
        {703, "A", "AAA"},
        {0, "a", ""},
        {1492, "I", "MCDXCII"},
        {-14, "i", "-xiv"},
        {0, "w", "zero"},
        {16, "W", "SIXTEEN"},
        {342, "Ww", "Three Hundred and Forty-Two"},
        {5000, "w", "five thousand"},
        {5007, "w", "five thousand and seven"},
        {2000300, "w", "two million, three hundred"},
        {1e15, "w", "one thousand trillion"},
        {1e24, "w", "one trillion trillion"},
        {40, "w;o", "fortieth"},
        {45, "w;o", "forty-fifth"},
        {6000, "w;o", "six thousandth"},
        {112, "W;o", "ONE HUNDRED AND TWELFTH"},
        {1, "α", "D3130"},
        {1, "#", "D3130"},
        {1, "0٠", "D3131"},
        {1e9, "I", "U1001"},
    };
    for (const NumberCase& c : cases) {
        EXPECT_EQ(outcome([&] { return format_integer(c.number, c.picture); }), c.expected) << c.picture;
    }
}

TEST(ParseInteger, ReadsWhatThePictureSays) {
    struct Case {
        std::string_view text;
        std::string_view picture;
        std::string_view expected;
    };
    const Case cases[] = {
        {"42", "0", "42"},
        {"-42", "0", "-42"},
        {"1,234,567", "#,##0", "1234567"},
        {"1:234,567", "#:###,##0", "1234567"},
        {"३०५", "०", "305"},
        {"23rd", "0;o", "23"},
        {"ab", "a", "28"},
        {"AAA", "A", "703"},
        {"MCDXCII", "I", "1492"},
        {"xiv", "i", "14"},
        {"", "I", "0"},
        {"Three Hundred and Forty-Two", "w", "342"},
        {"two million, three hundred", "w", "2000300"},
        {"one thousand trillion", "w", "1000000000000000"},
        {"ONE HUNDRED AND TWELFTH", "W;o", "112"},
        {"forty-fifth", "w", "45"},
        {"forty-several", "w", "NaN"},
        {"", "0", "NaN"},
        {"xyz", "0", "NaN"},
        {"xyz", "i", "NaN"},
        {"1", "#", "D3130"},
        {"1", "0٠", "D3131"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(outcome([&] { return number_text(parse_integer(c.text, c.picture)); }), c.expected) << c.text;
    }
}

TEST(Integers, WordsRomanNumeralsAndLettersReadBack) {
    for (const std::string_view picture : {"0", "#,##0", "0;o", "w", "W;o", "Ww", "i", "I", "a", "A"}) {
        for (double number = 1; number < 3'000'000; number = std::floor(number * 1.3) + 1) {
            if (picture == "#,##0" || number < 5000 || (picture != "i" && picture != "I")) {
                EXPECT_EQ(parse_integer(format_integer(number, picture), picture), number) << picture;
            }
        }
    }
}

TEST(FromMillis, WithoutAPictureIsIso8601) {
    EXPECT_EQ(from_millis(leap_day), "2024-02-29T17:05:09.048Z");
    EXPECT_EQ(from_millis(leap_day, std::nullopt, "+0530"), "2024-02-29T22:35:09.048+05:30");
    EXPECT_EQ(from_millis(leap_day, std::nullopt, "-0800"), "2024-02-29T09:05:09.048-08:00");
    EXPECT_EQ(from_millis(-1), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(from_millis(-62167219200000), "0000-01-01T00:00:00.000Z");
    EXPECT_EQ(from_millis(1.9), "1970-01-01T00:00:00.001Z");
}

struct DateCase {
    std::string_view picture;
    std::string_view expected;
};

TEST(FromMillis, FollowsThePicture) {
    const DateCase cases[] = {
        {"", ""},
        {"no marker", "no marker"},
        {"[[[Y]]]", "[2024]"},
        {"[Y,2-2] [Y01] [Y0] [Y9,999,*] [YI] [Yw]", "24 24 2024 2,024 MMXXIV two thousand and twenty-four"},
        {"[M] [M01] [MN] [Mn] [MNn] [MNn,3-3] [MI] [Ma]", "2 02 FEBRUARY february February Feb II b"},
        {"[D] [D1o] [Dwo] [DWwo] [D,4]", "29 29th twenty-ninth Twenty-Ninth 0029"},
        {"[d] [F] [FNn] [FN,*-2] [F1]", "60 thursday Thursday TH 4"},
        {"[W] [w] [X] [x] [xNn]", "9 5 2024 2 February"},
        {"[H] [h] [P] [PN] [H001]", "17 5 pm PM 017"},
        {"[m]:[s].[f] [f001] [m1]", "05:09.48 048 5"},
        {"[Z] [Z0] [Z0000] [Z01:01t] [z] [z0]", "+00:00 +0 +0000 Z GMT+00:00 GMT+0"},
        {"[C] [E]", "ISO ISO"},
        {"[ Y 0001 ]", "2024"},
        {"[YN]", "D3133"},
        {"[Q]", "D3132"},
        {"[]", "D3132"},
        {"[Y", "D3135"},
        {"[Yα]", "D3130"},
        {"[Y0٠]", "D3131"},
        {"[Z00000]", "D3134"},
    };
    for (const DateCase& c : cases) {
        EXPECT_EQ(outcome([&] { return from_millis(leap_day, c.picture); }), c.expected) << c.picture;
    }
    EXPECT_EQ(from_millis(leap_day, "[Z0] [Z01] [Z000] [z]", "+0545"), "+5:45 +05:45 +545 GMT+05:45");
}

TEST(FromMillis, KnowsTheWeeksOfIso8601) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"1977-01-01", "1976-W53-6 of 12"}, {"1977-01-03", "1977-W01-1 of 1"},  {"2008-12-29", "2009-W01-1 of 1"},
        {"2010-01-03", "2009-W53-7 of 12"}, {"2020-12-31", "2020-W53-4 of 12"}, {"2023-07-01", "2023-W26-6 of 6"},
    };
    for (const auto& [date, week] : cases) {
        EXPECT_EQ(from_millis(*to_millis(date, std::nullopt, 0), "[X0001]-W[W01]-[F1] of [x]"), week) << date;
    }
}

TEST(ToMillis, ReadsIso8601) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"2024-02-29T17:05:09.048Z", "2024-02-29T17:05:09.048Z"},
        {"2024-02-29T17:05:09.0489", "2024-02-29T17:05:09.048Z"},
        {"2024-02-29T17:05:09+05:30", "2024-02-29T11:35:09.000Z"},
        {"2024-02-29T17:05:09-0800", "2024-03-01T01:05:09.000Z"},
        {"2024-02-29T24:00:00Z", "2024-03-01T00:00:00.000Z"},
        {"2024-02-29", "2024-02-29T00:00:00.000Z"},
        {"2023-02-29", "2023-03-01T00:00:00.000Z"},
        {"2024-02", "2024-02-01T00:00:00.000Z"},
        {"2024", "2024-01-01T00:00:00.000Z"},
        {"0044-03-15", "0044-03-15T00:00:00.000Z"},
        {"2024-13-01", "NaN"},
        {"2024-00", "NaN"},
        {"2024-01-32", "NaN"},
        {"2024-01-01T25:00:00", "NaN"},
        {"2024-01-01T10:00:00+29:00", "NaN"},
        {"2024-30-01", "D3110"},
        {"2024-01-01 10:00:00", "D3110"},
        {"2024-01-01T10:00", "D3110"},
        {"2024-01-01T10:60:00", "D3110"},
        {"2024-01-01T10:00:00.", "D3110"},
        {"2024-01-01T10:00:00z", "D3110"},
        {"24-01-01", "D3110"},
        {"yesterday", "D3110"},
        {"", "D3110"},
    };
    for (const auto& [text, expected] : cases) EXPECT_EQ(moment_of(text), expected) << text;
}

TEST(ToMillis, ReadsByPicture) {
    struct Case {
        std::string_view text;
        std::string_view picture;
        std::string_view expected;
    };
    const Case cases[] = {
        {"20240229", "[Y0001][M01][D01]", "2024-02-29T00:00:00.000Z"},
        {"29/2/24", "[D]/[M]/[Y]", "1924-02-29T00:00:00.000Z"},
        {"29 FEBRUARY 2024", "[D] [MNn] [Y]", "D3136"},  // names count as they are written
        {"29 February 2024", "[D] [MNn] [Y]", "2024-02-29T00:00:00.000Z"},
        {"29 Feb 2024", "[D] [MNn,*-3] [Y]", "2024-02-29T00:00:00.000Z"},
        {"DATE: 2024-02-29", "Date: [Y]-[M]-[D]", "2024-02-29T00:00:00.000Z"},
        {"Thursday, 29th of February 2024", "[FNn], [D1o] of [MNn] [Y]", "2024-02-29T00:00:00.000Z"},
        {"twenty-ninth February, two thousand and twenty-four", "[Dwo] [MNn], [Yw]", "2024-02-29T00:00:00.000Z"},
        {"xxix.ii.MMXXIV", "[Di].[Mi].[YI]", "2024-02-29T00:00:00.000Z"},
        {"2024-060", "[Y]-[d]", "2024-02-29T00:00:00.000Z"},
        {"5:05 pm", "[h]:[m] [P]", "2024-02-29T17:05:00.000Z"},
        {"12:05 am", "[h]:[m] [P]", "2024-02-29T00:05:00.000Z"},
        {"12:05 PM", "[h]:[m] [P]", "2024-02-29T12:05:00.000Z"},
        {"9.5", "[s].[f]", "2024-02-29T17:05:09.500Z"},
        {"9.0489", "[s].[f]", "2024-02-29T17:05:09.048Z"},
        {"2024-02-29 17:05 +0530", "[Y]-[M]-[D] [H]:[m] [Z0000]", "2024-02-29T11:35:00.000Z"},
        {"2024-02-29 17:05 GMT-8", "[Y]-[M]-[D] [H]:[m] [z0]", "2024-03-01T01:05:00.000Z"},
        {"3", "[M]", "2024-03-01T00:00:00.000Z"},
        {"7", "[D]", "2024-02-07T00:00:00.000Z"},
        {"2024-14-01", "[Y]-[M]-[D]", "2025-02-01T00:00:00.000Z"},
        {"2024-2-x", "[Y]-[M]-[D]", "nothing"},
        {"text", "text", "nothing"},
        {"", "[Y]", "nothing"},
        {"123456789", "[Y]", "NaN"},
        {"2024 29", "[Y] [D]", "D3136"},
        {"2024 10:30", "[Y] [H]:[m]", "D3136"},
        {"10 30", "[H] [s]", "D3136"},
        {"2024-9-4", "[X]-[W]-[F1]", "D3136"},
        {"2024-060 10", "[Y]-[d] [H]", "D3136"},
        {"2024", "[YN]", "D3133"},
        {"2024", "[Q]", "D3132"},
        {"2024", "[Y", "D3135"},
        {"2024", "[Yα]", "D3130"},
    };
    for (const Case& c : cases) EXPECT_EQ(moment_of(c.text, c.picture), c.expected) << c.picture << " of " << c.text;
}

TEST(ToMillis, ReadsWhatFromMillisWrites) {
    for (const std::string_view picture :
         {"[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z]", "[D1o] [MNn] [Y], [h]:[m]:[s].[f001] [P]",
          "[s]/[m]/[H]/[Dw]/[MI]/[YI]/[f001]"}) {
        for (double millis = -27'000'000'000'000; millis < 250'000'000'000'000; millis += 9'876'543'210'123) {
            EXPECT_EQ(to_millis(from_millis(millis, picture), picture, leap_day), millis) << picture;
        }
    }
}

TEST(Pictures, HostileOnesAreRefused) {
    EXPECT_EQ(outcome([] { return from_millis(0, "[Y,1000000000]"); }), "U1001");
    EXPECT_EQ(outcome([] { return from_millis(0, "[Y,1-1000000000]"); }), "U1001");
    EXPECT_EQ(outcome([] { return from_millis(0, repeated("[Y,9999]", 1000)); }), "U1001");
    EXPECT_EQ(outcome([] { return from_millis(0, repeated("x", 20'000)); }), "U1001");
    EXPECT_EQ(outcome([] { return format_integer(1, repeated("0", 20'000)); }), "U1001");
    EXPECT_EQ(outcome([] { return format_number(1, repeated("0", 20'000)); }), "U1001");
    EXPECT_EQ(outcome([] { return format_number(1, "0." + repeated("0", 101)); }), "U1001");
    EXPECT_EQ(format_number(1, repeated("0", 9000)).size(), 9000U);
}

TEST(Pictures, HostileTextsAreReadInBoundedTime) {
    EXPECT_EQ(moment_of(repeated("1", 200'000), "[Y]"), "U1001");
    EXPECT_EQ(moment_of(repeated("one and ", 800) + "!", repeated("[Yw]1", 80)), "nothing");
    EXPECT_EQ(moment_of(repeated("a", 300) + "1", repeated("[MNn]", 20)), "nothing");
    EXPECT_EQ(moment_of(repeated("a", 4000) + "1", repeated("[MNn]", 1000)), "U1001");
    EXPECT_EQ(outcome([] { return number_text(parse_integer(repeated("one ", 100'000), "w")); }), "U1001");
}

}  // namespace
}  // namespace stepwell::jsonata
