#include "engine/text.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

TEST(Text, ChangesTheCaseOfAsciiLettersOnly) {
    EXPECT_EQ(ascii_lower("AbZ_\xc3\x84"), "abz_\xc3\x84");
    EXPECT_EQ(ascii_upper("aBz_\xc3\xa4"), "ABZ_\xc3\xa4");
    EXPECT_TRUE(same_letters("Host", "hOST"));
    EXPECT_FALSE(same_letters("Host", "Hos"));
}

TEST(Text, IsTrimmedAtBothEnds) {
    EXPECT_EQ(trimmed(" \ta b\r\n"), "a b");
    EXPECT_EQ(trimmed(" \n"), "");
    EXPECT_EQ(trimmed("\"a\"", "\""), "a");
}

TEST(Text, IsSplitAtEverySeparator) {
    using Parts = std::vector<std::string_view>;
    EXPECT_EQ(split("a::b:", ':'), (Parts{"a", "", "b", ""}));
    EXPECT_EQ(split("", ':'), Parts{""});
}

}  // namespace
}  // namespace stepwell
