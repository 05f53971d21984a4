#include "adapters/aws/protocol/xml.hpp"

#include <gtest/gtest.h>

namespace stepwell::protocol::xml {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

TEST(Xml, ReadsElementsAndText) {
    const auto root =
        parse(R"(<?xml version="1.0"?><a xmlns="urn:x" k="v"><b>1 &lt; 2</b><c/><b><![CDATA[<x>]]></b></a>)");
    ASSERT_TRUE(root);
    EXPECT_EQ(root->name, "a");
    ASSERT_EQ(root->children.size(), 3U);
    EXPECT_EQ(root->children[0].text, "1 < 2");
    EXPECT_EQ(root->children[1].name, "c");
    EXPECT_EQ(root->children[2].text, "<x>");
    EXPECT_EQ(parse("<n:a xmlns:n='urn:x'/>")->name, "a");
    EXPECT_EQ(parse("<a>&#228;</a>")->text, "\xc3\xa4");
}

TEST(Xml, RefusesWhatIsNotWellFormed) {
    for (const char* bad : {"", " ", "text", "<a>", "<a></b>", "<a/><b/>", "<a b/>", "<a>&unknown;</a>", "<a>\xff</a>",
                            "<n:a/>", "<a>\x01</a>"})
        EXPECT_FALSE(parse(bad)) << bad;
    EXPECT_FALSE(parse(std::string_view("<a>\0</a>", 8)));
}

TEST(Xml, NothingExpands) {
    EXPECT_FALSE(parse("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"));
    EXPECT_FALSE(parse("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"));
}

TEST(Xml, DepthAndSizeAreBounded) {
    const auto nested = [](std::size_t depth) { return parse(repeated("<a>", depth) + repeated("</a>", depth)); };
    EXPECT_TRUE(nested(deepest));
    EXPECT_FALSE(nested(deepest + 1));
    EXPECT_FALSE(nested(100'000));
    EXPECT_FALSE(parse("<a>" + repeated("<b/>", most_elements) + "</a>"));
    EXPECT_TRUE(parse("<a>" + repeated("<b/>", most_elements - 1) + "</a>"));
}

TEST(Xml, WritesWhatItReads) {
    const std::string text = "<&>\"' \n\t\xc3\xa4";
    Writer out;
    out.open("a").element("b", text).element("c", "").close("a");
    const auto root = parse(out.take());
    ASSERT_TRUE(root);
    EXPECT_EQ(root->children[0].text, text);
    EXPECT_EQ(root->children[1].text, "");
    EXPECT_EQ(escaped(std::string_view("\0\r\x1f", 3)), "&#x00;&#x0d;&#x1f;");
}

}  // namespace
}  // namespace stepwell::protocol::xml
