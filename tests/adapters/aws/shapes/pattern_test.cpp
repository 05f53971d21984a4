#include "adapters/aws/shapes/pattern.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/adapters/aws/models/all_shapes.hpp"

namespace stepwell::shapes {
namespace {

TEST(Pattern, EveryPatternOfTheServicesRuns) {
    int patterns = 0;
    for (const std::string_view service : models::emulated)
        for (const Shape* shape : models::all_shapes(service)) {
            if (shape->pattern.empty()) continue;
            ++patterns;
            EXPECT_NO_THROW(matches(shape->pattern, "x")) << service << " " << shape->name << ": " << shape->pattern;
        }
    EXPECT_GT(patterns, 30);
}

TEST(Pattern, MatchesTheWholeText) {
    EXPECT_TRUE(matches("[a-z]+", "abc"));
    EXPECT_FALSE(matches("[a-z]+", "abc1"));
    EXPECT_FALSE(matches("[a-z]+", "abc\n"));
}

TEST(Pattern, AliasNamesHoldSomethingThatIsNoDigit) {
    constexpr std::string_view alias = R"(^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$)";
    for (const char* good : {"a", "PROD", "1a", "1.2", "-1", "1_"}) EXPECT_TRUE(matches(alias, good)) << good;
    for (const char* bad : {"", "123", "INVALID ALIAS", "ALIAS@", "!INVALID"}) EXPECT_FALSE(matches(alias, bad)) << bad;
}

TEST(Pattern, BucketNamesDoNotEndWithADot) {
    constexpr std::string_view bucket = R"([0-9A-Za-z\.\-_]*(?<!\.))";
    for (const char* good : {"", "a", "a.b", "..a"}) EXPECT_TRUE(matches(bucket, good)) << good;
    for (const char* bad : {".", "a.", "a b"}) EXPECT_FALSE(matches(bucket, bad)) << bad;
}

TEST(Pattern, AsciiIsAsciiOnly) {
    EXPECT_TRUE(matches(R"(\p{ASCII}*)", "a\n~"));
    EXPECT_FALSE(matches(R"(\p{ASCII}*)", "\xC3\xA4"));
}

TEST(Pattern, TextOfAllPlanes) {
    constexpr std::string_view text = R"([\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*)";
    EXPECT_TRUE(matches(text, "a\n\xC3\xA4\xF0\x9F\x98\x80"));
    EXPECT_FALSE(matches(text, "\x01"));
}

TEST(Pattern, OneThatCannotRunIsAnErrorOfOurs) { EXPECT_THROW(matches("(?<=a)b", "ab"), std::logic_error); }

TEST(Pattern, OneThatARequestBringsMayBeNone) {
    EXPECT_EQ(matches_given("[0-9]+", "12"), true);
    EXPECT_EQ(matches_given("[0-9]+", "1a"), false);
    EXPECT_EQ(matches_given("[", "1"), std::nullopt);
}

}  // namespace
}  // namespace stepwell::shapes
