// tests/engine/jsonata/regex_test.cpp — regular expressions mean what JavaScript means by them.
#include <gtest/gtest.h>

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

}  // namespace
}  // namespace stepwell::jsonata
