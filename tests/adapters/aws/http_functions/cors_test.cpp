#include "adapters/aws/http_functions/cors.hpp"

#include <gtest/gtest.h>

namespace stepwell::http_functions {
namespace {

const char* const settings = R"({"AllowOrigins": ["https://a.example", "http://*"], "AllowMethods": ["GET", "POST"],
    "AllowHeaders": ["authorization", "x-b"], "ExposeHeaders": ["date"], "MaxAge": 300, "AllowCredentials": true})";

http::Request request(std::string method, std::initializer_list<std::pair<const char*, const char*>> headers) {
    http::Request made;
    made.method = std::move(method);
    for (const auto& [name, value] : headers) made.headers.add(name, value);
    return made;
}

TEST(Cors, PreflightIsAnswered) {
    const Value cors = *parse_json(settings);
    const auto response = preflight(
        cors, request("OPTIONS", {{"Origin", "https://a.example"}, {"Access-Control-Request-Method", "POST"}}));
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 204);
    EXPECT_EQ(response->headers.get("access-control-allow-origin"), "https://a.example");
    EXPECT_EQ(response->headers.get("access-control-allow-methods"), "GET,POST");
    EXPECT_EQ(response->headers.get("access-control-allow-headers"), "authorization,x-b");
    EXPECT_EQ(response->headers.get("access-control-max-age"), "300");
    EXPECT_EQ(response->headers.get("access-control-allow-credentials"), "true");
}

TEST(Cors, ForeignOriginsGetNoHeaders) {
    const Value cors = *parse_json(settings);
    const auto response = preflight(
        cors, request("OPTIONS", {{"Origin", "https://evil.example"}, {"Access-Control-Request-Method", "POST"}}));
    ASSERT_TRUE(response);
    EXPECT_FALSE(response->headers.has("access-control-allow-origin"));
}

TEST(Cors, OtherRequestsAreNoPreflight) {
    const Value cors = *parse_json(settings);
    EXPECT_FALSE(preflight(cors, request("OPTIONS", {{"Origin", "https://a.example"}})));
    EXPECT_FALSE(preflight(cors, request("GET", {{"Origin", "x"}, {"Access-Control-Request-Method", "GET"}})));
    EXPECT_FALSE(preflight(Value(), request("OPTIONS", {{"Origin", "x"}, {"Access-Control-Request-Method", "GET"}})));
}

TEST(Cors, ConfiguredHeadersReplaceTheFunctions) {
    http::Response response;
    response.headers.add("Access-Control-Allow-Origin", "*").add("x", "y");
    const auto changed = with_cors(*parse_json(settings), request("GET", {{"Origin", "http://any.example"}}), response);
    EXPECT_EQ(changed.headers.get("access-control-allow-origin"), "http://any.example");
    EXPECT_EQ(changed.headers.get("access-control-expose-headers"), "date");
    EXPECT_EQ(changed.headers.get("vary"), "Origin");
    EXPECT_EQ(changed.headers.get("x"), "y");
    EXPECT_EQ(with_cors(Value(), request("GET", {}), response).headers.get("access-control-allow-origin"), "*")
        << "without a configuration the function's own stay";
}

}  // namespace
}  // namespace stepwell::http_functions
