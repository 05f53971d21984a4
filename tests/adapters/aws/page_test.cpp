#include "adapters/aws/page.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

std::vector<Listed> letters(std::string_view keys) {
    std::vector<Listed> all;
    for (const char key : keys) all.push_back({std::string(1, key), Value(std::string(1, key))});
    return all;
}

PageRules rules(PageToken kind) {
    return {.kind = kind, .invalid_token = [] { return ApiError("InvalidToken", 400, "no such token"); }};
}

/// All pages of `keys` as `[page][page]`, while `remove` is gone after the first.
std::string walk(const PageRules& with, std::string keys, int size, char remove = 0) {
    std::string text;
    Value input = Value::object({{with.size, size}});
    for (;;) {
        const Value shown = page(with, input, "Items", letters(keys));
        text += '[';
        for (const Value& item : shown["Items"].items()) text += item.as_string();
        text += ']';
        if (!shown.contains(with.next)) return text;
        input = input.with(with.token, shown[with.next]);
        std::erase(keys, remove);
    }
}

TEST(Page, GoesThroughAListWithEachKindOfToken) {
    for (const PageToken kind :
         {PageToken::after_key, PageToken::plain_key, PageToken::known_key, PageToken::hashed_key}) {
        EXPECT_EQ(walk(rules(kind), "abcde", 2), "[ab][cd][e]");
        EXPECT_EQ(walk(rules(kind), "abcd", 2), "[ab][cd]") << "no token behind a last page that is full";
        EXPECT_EQ(walk(rules(kind), "", 2), "[]");
    }
}

TEST(Page, WhatATokenNamesMayBeGoneInAnOrderedList) {
    EXPECT_EQ(walk(rules(PageToken::after_key), "abcd", 2, 'b'), "[ab][cd]");
    EXPECT_EQ(walk(rules(PageToken::plain_key), "abcd", 2, 'b'), "[ab][cd]");
    EXPECT_THROW(walk(rules(PageToken::known_key), "abcd", 2, 'b'), ApiError);
    EXPECT_THROW(walk(rules(PageToken::hashed_key), "abcd", 2, 'b'), ApiError);
}

TEST(Page, AListInAnyOrderKeepsIt) { EXPECT_EQ(walk(rules(PageToken::known_key), "cab", 2), "[ca][b]"); }

TEST(Page, WhatAFilterLeavesOutIsNotShownButATokenMayNameIt) {
    std::vector<Listed> all = letters("abcd");
    all[0].value = all[1].value = all[3].value = Value();
    const PageRules with = rules(PageToken::known_key);
    Value shown = page(with, Value::object({{"maxResults", 1}}), "Items", all);
    EXPECT_EQ(print(shown), R"({"Items":["c"]})");
    const Value first = page(with, Value::object({{"maxResults", 1}}), "Items", letters("abcd"));
    shown = page(with, Value::object({{"nextToken", first["nextToken"]}}), "Items", all);
    EXPECT_EQ(print(shown), R"({"Items":["c"]})");
}

TEST(Page, TokensThatAreNoneAreRefused) {
    for (const PageToken kind : {PageToken::after_key, PageToken::known_key, PageToken::hashed_key})
        EXPECT_THROW(page(rules(kind), Value::object({{"nextToken", "%"}}), "Items", letters("abc")), ApiError);
}

TEST(Page, SizesAreCutOrRefused) {
    PageRules with = rules(PageToken::after_key);
    with.usual_size = 1;
    with.largest_size = 2;
    const auto size = [&](const Value& wanted) {
        return page(with, Value::object({{"maxResults", wanted}}), "Items", letters("abc"))["Items"].size();
    };
    EXPECT_EQ(size(Value()), 1U);
    EXPECT_EQ(size(Value(3)), 2U);
    with.invalid_size = [] { return ApiError("InvalidSize", 400, "no such size"); };
    EXPECT_THROW(size(Value(3)), ApiError);
    EXPECT_THROW(size(Value(0)), ApiError);
}

TEST(Page, SaysWhetherThereIsMoreWhereTheServiceDoes) {
    PageRules with = rules(PageToken::after_key);
    with.size = "MaxItems";
    with.token = with.next = "Marker";
    with.truncated = "IsTruncated";
    EXPECT_EQ(print(page(with, Value::object({{"MaxItems", 1}}), "Roles", letters("ab"))),
              R"({"Roles":["a"],"IsTruncated":true,"Marker":"YQ=="})");
    EXPECT_EQ(print(page(with, Value::object({{"Marker", "YQ=="}}), "Roles", letters("ab"))),
              R"({"Roles":["b"],"IsTruncated":false})");
}

}  // namespace
}  // namespace stepwell
