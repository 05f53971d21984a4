#include "engine/value/java_text.hpp"

#include <gtest/gtest.h>

#include "engine/value/decimal.hpp"

namespace stepwell {
namespace {

TEST(JavaText, PrintsAsToStringDoes) {
    EXPECT_EQ(java_text(*parse_json(R"({"Arg1":1,"Arg2":[],"Arg3":{"x":null,"y":[true,"s",1.50]}})")),
              "{Arg1=1, Arg2=[], Arg3={x=null, y=[true, s, 1.5]}}");
    EXPECT_EQ(java_text(Value("plain \"text\"")), "plain \"text\"");
    EXPECT_EQ(java_text(Value()), "null");
}

TEST(JavaText, OrdersByUtf16) {
    EXPECT_TRUE(compare_utf16("a", "b") < 0);
    EXPECT_TRUE(compare_utf16("", "a") < 0);
    EXPECT_TRUE(compare_utf16("ab", "a") > 0);
    EXPECT_TRUE(compare_utf16("é", "é") == 0);
    EXPECT_TRUE(compare_utf16("z", "é") < 0);
    EXPECT_TRUE(compare_utf16("\xEF\xBF\xBD", "𝄞") > 0) << "U+FFFD comes after a surrogate";
    EXPECT_TRUE(compare_utf16("\xED\x9F\xBF", "𝄞") < 0) << "U+D7FF comes before one";
    EXPECT_TRUE(compare_utf16("𝄞", "😀") < 0);
    EXPECT_EQ(utf16_length("aé𝄞"), 4U);
}

TEST(Decimal, ReadsWhatBigDecimalReads) {
    for (const char* text : {"1", "-1", "+1", "1.", ".5", "1e5", "1E+05", "1e-400", "007", "0.0e999"}) {
        EXPECT_TRUE(Decimal::parse(text)) << text;
    }
    for (const char* text :
         {"", "-", ".", "e5", "1e", "1e+", "1 ", " 1", "0x1", "1.2.3", "true", "1e99999999999", "1e+-5", "--1"}) {
        EXPECT_FALSE(Decimal::parse(text)) << text;
    }
}

TEST(Decimal, ComparesExactly) {
    const auto compare = [](std::string_view a, std::string_view b) {
        return *Decimal::parse(a) <=> *Decimal::parse(b);
    };
    EXPECT_TRUE(compare("1", "1.000") == 0);
    EXPECT_TRUE(compare("100", "1e2") == 0);
    EXPECT_TRUE(compare("0", "-0.0e7") == 0);
    EXPECT_TRUE(compare("-2", "1") < 0);
    EXPECT_TRUE(compare("-2", "-1") < 0);
    EXPECT_TRUE(compare("0.009", "0.01") < 0);
    EXPECT_TRUE(compare("10", "9.999") > 0);
    EXPECT_TRUE(compare("12345678901234567890.1", "12345678901234567890.2") < 0);
    EXPECT_TRUE(compare("1e2000000000", "1e1999999999") > 0);
    EXPECT_TRUE(compare("0", "1e-2000000000") < 0);
}

}  // namespace
}  // namespace stepwell
