// tests/engine/jsonata/regex_test.cpp — regular expressions mean what JavaScript means by them.
#include <gtest/gtest.h>

#include "engine/jsonata/functions/regex.hpp"
#include "engine/jsonata/functions/regex_program.hpp"
#include "engine/jsonata/functions/regex_syntax.hpp"
#include "engine/jsonata/jsonata.hpp"
#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {
namespace {

struct RegexCase {
    std::string_view regex;
    std::string text;
    std::string_view expected;  // the first match, or "none"
};

std::string first_match(std::string_view regex, const std::string& text) {
    const auto expression = compile("$match($, " + std::string(regex) + ")[0].match");
    if (!expression) return expression.error().code;
    const auto result = expression->evaluate(Value(text));
    if (!result) return result.error().code;
    return *result ? std::string((*result)->as_string()) : "none";
}

TEST(Regex, MatchesAsJavaScriptDoes) {
    const RegexCase cases[] = {
        {"/a$/", "a\n", "none"},
        {"/a$/m", "a\nb", "a"},
        {"/^b/m", "a\u2028b", "b"},
        {"/^b/", "a\nb", "none"},
        {"/a.b/", "a\rb a\u2029b a\u0085b", "a\u0085b"},
        {"/[^]b/", "\nb", "\nb"},
        {"/a[]|b/", "ab", "b"},
        {R"(/\d/)",
         "\u0663"
         "4",
         "4"},
        {R"(/\w+/)", "é_a1", "_a1"},
        {R"(/\s/)",
         "a\ufeff"
         "b",
         "\ufeff"},
        {R"(/[\S]+/)", "\u00a0xy ", "xy"},
        {R"(/[\w-]+/)", " a-b ", "a-b"},
        {R"(/[a-\d]+/)", "3-a b", "3-a"},
        {R"(/[\[:x]+/)", "y[:x]", "[:x"},
        {R"(/\u00e9\x61\cJ/)", "éa\n", "éa\n"},
        {R"(/\ud83d\ude00+/)", "😀😀", "😀😀"},
        {R"(/\Qa\E/)", "QaE", "QaE"},
        {R"(/a{,2}/)", "aa a{,2}", "a{,2}"},
        {R"(/(?<y>\d)-\k<y>/)", "1-2 3-3", "3-3"},
        {R"(/(a)?b\1c/)", "bc", "bc"},
        {R"(/(?<=\$)\d+/)", "12 $34", "34"},
        {R"(/(?<!\d)\d(?!\d)/)", "12 3", "3"},
        {"/É/i", "é", "é"},
        {R"(/a\/b/)", "a/b", "a/b"},
    };
    for (const RegexCase& c : cases) EXPECT_EQ(first_match(c.regex, c.text), c.expected) << c.regex;
}

TEST(Regex, WhatIsNoneIsRefused) {
    constexpr std::string_view patterns[] = {
        "*",  "a**",   "a++", "(*ACCEPT)", "(?i)a",          "(?>a)",         "(",      ")",
        "[a", "[z-a]", "\\",  "a{2,1}",    "(?<a>x)(?<a>y)", "(?<n>x)\\k<m>", R"(\b+)",
    };
    for (const std::string_view pattern : patterns) {
        EXPECT_THROW(pcre_syntax(pattern, false), Problem) << pattern;
    }
    EXPECT_EQ(first_match("/a**/", "a"), "S0303");
}

TEST(Regex, ManyAttemptsEndAtTheSamePlaceEachTime) {
    const auto expression = compile(R"($match($, /^(a|aa)+$/))");
    const Value text(std::string(60, 'a') + "b");
    // With this many steps it ends, with that many it does not: by count, whatever the machine does meanwhile.
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(expression->evaluate(text, {}, {}, {.steps = 20'000}).error().code, "U1001");
    }
    const Value shorter(std::string(12, 'a') + "b");
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(expression->evaluate(shorter, {}, {}, {.steps = 20'000}).has_value());
}

const std::string unrolled = "((a{1,99}b{1,99}){1,9}c){1,9}";

TEST(Regex, AProgramThatIsMuchLargerThanItsPatternIsNotKept) {
    EXPECT_GT(compile_regex({unrolled})->bytes, 50 * unrolled.size());
    EXPECT_FALSE(Regex(unrolled, false, false).keeps_program());
    for (const char* const usual :
         {"a", R"(^\s+|\s+$)", R"(^(\d{4})-(\d{2})-(\d{2})T)", R"([^\s@]+@[^\s@]+\.[a-z]{2,})"}) {
        EXPECT_TRUE(Regex(usual, false, false).keeps_program()) << usual;
    }
}

TEST(Regex, AProgramThatIsNotKeptFindsTheSame) {
    const std::string regex = "/" + unrolled + "/";
    EXPECT_EQ(first_match(regex, "xaabbabcabbcabx"), "aabbabcabbc");
    EXPECT_EQ(first_match(regex, "aabbab"), "none");
    EXPECT_EQ(first_match(regex + "i", "xABC"), "ABC");
    EXPECT_EQ(first_match("/((((a{1,99}){1,99}){1,99}){1,99}){1,99}/", "a"), "S0303");
    // two that take turns, one within the other's matches, and those of $eval
    const auto expression = compile(R"x($replace($, /((ab{1,99}){1,99}c){1,9}/, function($m) {
        $string($count($match($m.match, /((b{1,2}){1,99}c){1,9}/)))
            & $eval("$contains('bb', /((b{1,2}){1,99}){1,9}$/)") }))x");
    ASSERT_TRUE(expression);
    EXPECT_EQ((**expression->evaluate(Value("abbc-abcabc-ac"))).as_string(), "1true-2true-ac");
}

TEST(Regex, ProgramsThatAreUsedAreKeptUpToABound) {
    RegexPrograms programs(20'000);
    const auto pattern = [](int i) { return RegexPattern{unrolled + std::to_string(i)}; };
    const RegexProgramPointer first = programs.find(pattern(0));
    EXPECT_EQ(programs.find(pattern(0)), first);
    EXPECT_NE(programs.find({unrolled + "0", true}), first);
    for (int i = 1; i < 100; ++i) {
        programs.find(pattern(i));
        EXPECT_LE(programs.bytes(), 20'000U);
    }
    EXPECT_EQ(programs.find(pattern(99)), programs.find(pattern(99)));
    EXPECT_NE(programs.find(pattern(0)), first);
}

}  // namespace
}  // namespace stepwell::jsonata
