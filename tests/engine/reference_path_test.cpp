#include <gtest/gtest.h>

#include "engine/jsonpath/jsonpath.hpp"

namespace stepwell::jsonpath {
namespace {

std::string put(std::string_view path, std::string_view input, const Value& value = "new") {
    const auto compiled = ReferencePath::compile(path);
    if (!compiled) return "!" + compiled.error().message;
    const auto result = compiled->put(*parse_json(input), value);
    return result ? print(*result) : "nothing";
}

TEST(ReferencePath, PutsAValue) {
    EXPECT_EQ(put("$", R"({"a":1})"), R"("new")");
    EXPECT_EQ(put("$.a", R"({"a":1,"b":2})"), R"({"a":"new","b":2})");
    EXPECT_EQ(put("$.c", R"({"a":1})"), R"({"a":1,"c":"new"})");
    EXPECT_EQ(put("$.a.b.c", "{}"), R"({"a":{"b":{"c":"new"}}})");
    EXPECT_EQ(put("$['a b']['c.d']", "{}"), R"({"a b":{"c.d":"new"}})");
    EXPECT_EQ(put("$.a[1].b", R"({"a":[1,{"c":2}]})"), R"({"a":[1,{"c":2,"b":"new"}]})");
    EXPECT_EQ(put("$[0]", "[1,2]"), R"(["new",2])");
    EXPECT_EQ(put("$.store\\.book", "{}"), R"({"store.book":"new"})");
    EXPECT_TRUE(ReferencePath::compile("$")->is_root());
}

TEST(ReferencePath, CannotBeAppliedToEveryInput) {
    EXPECT_EQ(put("$.a", "[1]"), "nothing");
    EXPECT_EQ(put("$.a", "\"text\""), "nothing");
    EXPECT_EQ(put("$.a", "null"), "nothing");
    EXPECT_EQ(put("$.a.b", R"({"a":1})"), "nothing");
    EXPECT_EQ(put("$.a[0]", R"({"a":[]})"), "nothing");
    EXPECT_EQ(put("$.a[0]", "{}"), "nothing");
}

TEST(ReferencePath, IsStricterThanAPath) {
    for (const char* text :
         {"", "a", "$a", "$$.a", "$.", "$..a", "$.a[*]", "$.*", "$.a[-1]", "$.a[0:1]", "$.a[0,1]", "$.a[?(@.b)]",
          "$['a','b']", "$.a[", "$['a", "$[99999999999999999999999]", "$.a()", "$ .a"}) {
        EXPECT_EQ(put(text, "{}")[0], '!') << text;
    }
    EXPECT_EQ(put("a", "{}"), "!Reference path didn't start with '$'");
}

}  // namespace
}  // namespace stepwell::jsonpath
