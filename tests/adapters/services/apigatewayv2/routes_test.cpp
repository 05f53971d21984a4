#include "adapters/services/apigatewayv2/routes.hpp"

#include <gtest/gtest.h>

namespace stepwell::apigatewayv2 {
namespace {

/// Routes by the keys given; a route's id is its key.
Value routes(std::initializer_list<const char*> keys) {
    ObjectBuilder all;
    for (const char* key : keys) all.set(key, Value::object({{"RouteKey", key}}));
    return all.build();
}

std::string taken(const Value& all, std::string_view method, std::string_view path) {
    const auto match = match_route(all, method, path);
    return match ? match->key : "none";
}

TEST(Routes, KeysAreParsed) {
    EXPECT_TRUE(parse_route_key("$default")->is_default());
    const auto key = parse_route_key("GET /pets/{id}/{rest+}");
    ASSERT_TRUE(key);
    EXPECT_EQ(key->method, "GET");
    EXPECT_EQ(key->path, "/pets/{id}/{rest+}");
    ASSERT_EQ(key->segments.size(), 3U);
    EXPECT_EQ(key->segments[2].text, "rest");
    EXPECT_EQ(key->segments[2].kind, RouteKey::Segment::Kind::greedy);
    EXPECT_EQ(parse_route_key("ANY /")->segments.size(), 0U);
}

TEST(Routes, WhatIsNoKeyIsRefused) {
    for (const char* text :
         {"", "GET", "GET pets", "get /pets", "FETCH /pets", "GET /a//b", "GET /{a", "GET /{}", "GET /{+}",
          "GET /{a+}/b", "GET /x{a}", "GET /{a}/{a}", "GET /a b", "$other", "GET  /a", "GET /{a b}"}) {
        EXPECT_FALSE(parse_route_key(text)) << text;
    }
}

TEST(Routes, TheMostSpecificRouteIsTaken) {
    const Value all = routes({"$default", "ANY /{proxy+}", "GET /pets/{proxy+}", "GET /pets/dog/{id}",
                              "GET /pets/dog/1", "ANY /pets/dog/1"});
    EXPECT_EQ(taken(all, "GET", "/pets/dog/1"), "GET /pets/dog/1");
    EXPECT_EQ(taken(all, "POST", "/pets/dog/1"), "ANY /pets/dog/1");
    EXPECT_EQ(taken(all, "GET", "/pets/dog/2"), "GET /pets/dog/{id}");
    EXPECT_EQ(taken(all, "GET", "/pets/cat/1"), "GET /pets/{proxy+}");
    EXPECT_EQ(taken(all, "POST", "/pets/cat/1"), "ANY /{proxy+}");
    EXPECT_EQ(taken(all, "GET", "/"), "$default");
}

TEST(Routes, OrderOfCreationDoesNotMatter) {
    const Value all = routes({"GET /a/{x}", "GET /a/b", "ANY /a/b", "GET /{p+}"});
    const Value turned = routes({"GET /{p+}", "ANY /a/b", "GET /a/b", "GET /a/{x}"});
    for (const char* path : {"/a/b", "/a/c", "/d"}) EXPECT_EQ(taken(all, "GET", path), taken(turned, "GET", path));
}

TEST(Routes, WithoutDefaultRouteNothingMayMatch) {
    const Value all = routes({"POST /webhook"});
    EXPECT_EQ(taken(all, "GET", "/webhook"), "none");
    EXPECT_EQ(taken(all, "POST", "/webhook/"), "none");
    EXPECT_EQ(taken(all, "POST", "/webhook/x"), "none");
    EXPECT_EQ(taken(all, "POST", "/webhook"), "POST /webhook");
}

TEST(Routes, ParametersAreDecoded) {
    const auto match = match_route(routes({"GET /pets/{id}/{rest+}"}), "GET", "/pets/a%20b%2Fc/x/y%C3%A9");
    ASSERT_TRUE(match);
    ASSERT_EQ(match->parameters.size(), 2U);
    EXPECT_EQ(match->parameters[0], std::pair(std::string("id"), std::string("a b/c")));
    EXPECT_EQ(match->parameters[1], std::pair(std::string("rest"), std::string("x/y\xC3\xA9")));
}

TEST(Routes, BrokenEscapesStayAsTheyAre) {
    const auto match = match_route(routes({"GET /{id}"}), "GET", "/%zz");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->parameters[0].second, "%zz");
}

}  // namespace
}  // namespace stepwell::apigatewayv2
