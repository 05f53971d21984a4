#include "adapters/services/logs/filter_pattern.hpp"

#include <gtest/gtest.h>

#include <string>

#include "adapters/aws/api_error.hpp"

namespace stepwell::logs {
namespace {

bool matches(std::string_view pattern, std::string_view message) { return FilterPattern(pattern).matches(message); }

std::string refused(std::string_view pattern) {
    try {
        const FilterPattern taken(pattern);
        return "taken";
    } catch (const ApiError& error) {
        return error.code == "InvalidParameterException" && error.status == 400 ? error.message : "?";
    }
}

TEST(FilterPattern, Terms) {
    EXPECT_TRUE(matches("", "anything"));
    EXPECT_TRUE(matches("  ", "anything"));
    EXPECT_TRUE(matches("ERROR", "an ERROR here"));
    EXPECT_FALSE(matches("ERROR", "an error here"));  // by case
    EXPECT_TRUE(matches("ERROR here", "here is an ERROR"));
    EXPECT_FALSE(matches("ERROR there", "here is an ERROR"));
    EXPECT_TRUE(matches(R"("an ERROR")", "here is an ERROR"));
    EXPECT_FALSE(matches(R"("ERROR an")", "here is an ERROR"));
    EXPECT_TRUE(matches(R"("a \"b\"")", R"(say a "b")"));
    EXPECT_TRUE(matches("ERROR -DEBUG", "ERROR"));
    EXPECT_FALSE(matches("ERROR -DEBUG", "ERROR DEBUG"));
    EXPECT_FALSE(matches(R"(-"a b")", "x a b"));
    EXPECT_TRUE(matches("?ERROR ?WARN", "a WARN"));
    EXPECT_FALSE(matches("?ERROR ?WARN", "an INFO"));
    EXPECT_TRUE(matches("?ERROR INFO", "an INFO"));  // beside other terms those with ? do not count
}

TEST(FilterPattern, WhatIsNotSupportedIsRefused) {
    EXPECT_EQ(refused("[a, b]"), "Space-delimited filter patterns ([...]) are not supported here.");
    EXPECT_NE(refused("%a+%").find("not supported"), std::string::npos);
    EXPECT_NE(refused("-%a+%").find("not supported"), std::string::npos);
    EXPECT_EQ(refused("a.b"), "Invalid character(s) in term 'a.b'");
    EXPECT_NE(refused("\"open"), "taken");
    EXPECT_NE(refused("-"), "taken");
    for (const char* json : {"{", "{}", "{ $.a }", "{ $ = 1 }", "{ $.a = 1", "{ $.a = 1 } x", "{ $.a = }", "{ a = 1 }",
                             "{ ($.a = 1 }", "{ $.a > b }", "{ $.a IS ODD }", "{ $.a = %x% }", "{ $.* = 1 }",
                             "{ $.a[x] = 1 }", "{ $.a[99999999] = 1 }", "{ $.a = \"x }", "{ $.a = 1 && }"})
        EXPECT_TRUE(refused(json).starts_with("Invalid filter pattern: ")) << json;
    EXPECT_NE(refused("{" + std::string(1000, '(') + "}"), "taken");
}

TEST(FilterPattern, JsonComparisons) {
    const std::string message =
        R"({"level": "ERROR", "code": 404, "ok": true, "bad": false, "none": null, "list": [1, {"x": "y"}],
            "deep": {"a b": {"c": 1.5}}, "ip": "10.0.0.7"})";
    for (const char* pattern : {R"({ $.level = "ERROR" })",
                                "{ $.level = ERROR }",
                                R"({$.level="ERR*"})",
                                "{ $.level = *R }",
                                R"({ $.level != "INFO" })",
                                "{ $.code = 404 }",
                                "{ $.code = 4.04e2 }",
                                "{ $.code != 400 }",
                                "{ $.code > 403 }",
                                "{ $.code >= 404 }",
                                "{ $.code < 405 }",
                                "{ $.code <= 404 }",
                                "{ $.code = 4* }",
                                "{ $.ok IS TRUE }",
                                "{ $.bad IS FALSE }",
                                "{ $.none IS NULL }",
                                "{ $.gone NOT EXISTS }",
                                "{ $.list[0] = 1 }",
                                "{ $.list[1].x = y }",
                                "{ $.list[*] = 1 }",
                                R"({ $.deep['a b'].c = 1.5 })",
                                R"({ $.deep.["a b"].c > 1 })",
                                "{ $.ip = 10.0.* }",
                                "{ $.level = ERROR && $.code = 404 }",
                                "{ $.level = INFO || $.code = 404 }",
                                "{ ($.level = INFO || $.level = ERROR) && $.ok IS TRUE }",
                                "{ $.level = ERROR || $.x = 1 && $.y = 2 }"})
        EXPECT_TRUE(matches(pattern, message)) << pattern;
    for (const char* pattern : {"{ $.level = error }", "{ $.level = ERR }", "{ $.level != ERROR }", "{ $.code > 404 }",
                                "{ $.code != 404 }", "{ $.gone != 1 }", "{ $.gone = 1 }", "{ $.gone IS NULL }",
                                "{ $.ok IS FALSE }", "{ $.level NOT EXISTS }", "{ $.list[7] = 1 }", "{ $.level > 1 }",
                                "{ $.level = ERROR && $.code = 1 }", "{ ($.level = ERROR || $.x = 1) && $.y = 2 }"})
        EXPECT_FALSE(matches(pattern, message)) << pattern;
    EXPECT_FALSE(matches("{ $.a NOT EXISTS }", "no JSON"));
    EXPECT_FALSE(matches("{ $.a = 1 }", R"("a")"));
}

TEST(FilterPattern, Wildcards) {
    EXPECT_TRUE(matches_wildcard("a*b*c", "aXbYbZc"));
    EXPECT_TRUE(matches_wildcard("*", ""));
    EXPECT_FALSE(matches_wildcard("a*b", "aXc"));
    EXPECT_FALSE(matches_wildcard("", "a"));
    EXPECT_FALSE(matches_wildcard(std::string(500, '*') + "b", std::string(100'000, 'a')));  // and soon
}

}  // namespace
}  // namespace stepwell::logs
