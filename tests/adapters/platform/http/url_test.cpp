#include "adapters/platform/http/url.hpp"

#include <gtest/gtest.h>

namespace stepwell::http {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(Url, DecodesPercentEscapes) {
    EXPECT_EQ(percent_decode("a%2Fb%c3%A9+"), "a/b\xc3\xa9+");
    EXPECT_EQ(percent_decode("a+b%2B", Plus::space), "a b+");
    EXPECT_EQ(percent_decode(""), "");
    EXPECT_EQ(percent_decode("%00"), std::string(1, '\0'));
}

TEST(Url, RefusesBrokenEscapes) {
    for (const char* text : {"%", "%1", "a%", "%g0", "%0g", "%%41"}) EXPECT_FALSE(percent_decode(text)) << text;
}

TEST(Url, EncodesWhatIsReserved) {
    EXPECT_EQ(percent_encode("a b/\xc3\xa9~"), "a%20b%2F%C3%A9~");
    EXPECT_EQ(percent_encode("a/b:c", "/:"), "a/b:c");
}

TEST(Url, ReadsQueries) {
    EXPECT_EQ(parse_query("a=1&b=x%20y&a=2&flag&e=&p=1+2&q==="),
              (Pairs{{"a", "1"}, {"b", "x y"}, {"a", "2"}, {"flag", ""}, {"e", ""}, {"p", "1 2"}, {"q", "=="}}));
    EXPECT_EQ(parse_query(""), Pairs{});
    EXPECT_EQ(parse_query("&&"), Pairs{});
    EXPECT_FALSE(parse_query("a=%zz"));
}

}  // namespace
}  // namespace stepwell::http
