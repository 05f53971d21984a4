#include "adapters/aws/http_functions/event.hpp"

#include <gtest/gtest.h>

namespace stepwell::http_functions {
namespace {

Call sample_call() {
    Call call;
    call.account = "123456789012";
    call.region = "eu-west-1";
    call.api_id = "abc1234567";
    call.stage = "prod";
    call.stage_variables = Value::object({{"color", "blue"}});
    call.request_id = "11111111-2222-4333-8444-555555555555";
    call.path = "/prod/pets/a%20b";
    call.query = "x=1&x=2&y=a%26b&z";
    call.time = TimePoint(std::chrono::milliseconds(1584039838390));
    call.route = {"r1", "POST /pets/{id}", "/pets/{id}", {{"id", "a b"}}};
    return call;
}

http::Request sample_request() {
    http::Request request;
    request.method = "POST";
    request.headers.add("Host", "127.0.0.1:4566").add("X-Two", "one").add("x-two", "two");
    request.headers.add("Cookie", "a=1; b=2").add("Content-Type", "application/json").add("User-Agent", "curl");
    request.body = R"({"k":1})";
    request.remote = "10.0.0.7";
    return request;
}

TEST(Event, FormatTwo) {
    const Value event = event_2_0(sample_call(), sample_request());
    EXPECT_EQ(event["version"], Value("2.0"));
    EXPECT_EQ(event["routeKey"], Value("POST /pets/{id}"));
    EXPECT_EQ(event["rawPath"], Value("/prod/pets/a b"));
    EXPECT_EQ(event["rawQueryString"], Value("x=1&x=2&y=a%26b&z"));
    EXPECT_EQ(event["cookies"], Value::array({"a=1", "b=2"}));
    EXPECT_EQ(event["headers"]["x-two"], Value("one,two"));
    EXPECT_FALSE(event["headers"].contains("cookie"));
    EXPECT_EQ(event["headers"]["x-forwarded-for"], Value("10.0.0.7"));
    EXPECT_EQ(event["headers"]["x-forwarded-port"], Value("4566"));
    EXPECT_EQ(event["queryStringParameters"], Value::object({{"x", "1,2"}, {"y", "a&b"}, {"z", ""}}));
    EXPECT_EQ(event["pathParameters"], Value::object({{"id", "a b"}}));
    EXPECT_EQ(event["stageVariables"], Value::object({{"color", "blue"}}));
    EXPECT_EQ(event["body"], Value(R"({"k":1})"));
    EXPECT_EQ(event["isBase64Encoded"], Value(false));
    const Value& context = event["requestContext"];
    EXPECT_EQ(context["accountId"], Value("123456789012"));
    EXPECT_EQ(context["domainName"], Value("abc1234567.execute-api.eu-west-1.amazonaws.com"));
    EXPECT_EQ(context["domainPrefix"], Value("abc1234567"));
    EXPECT_EQ(context["http"], Value::object({{"method", "POST"},
                                              {"path", "/prod/pets/a b"},
                                              {"protocol", "HTTP/1.1"},
                                              {"sourceIp", "10.0.0.7"},
                                              {"userAgent", "curl"}}));
    EXPECT_EQ(context["stage"], Value("prod"));
    EXPECT_EQ(context["time"], Value("12/Mar/2020:19:03:58 +0000"));
    EXPECT_EQ(context["timeEpoch"], Value(1584039838390));
}

TEST(Event, FormatTwoLeavesOutWhatIsNotThere) {
    Call call = sample_call();
    call.query.clear();
    call.stage_variables = Value::empty_object();
    call.route = {"r1", "$default", "$default", {}};
    http::Request request;
    request.method = "GET";
    const Value event = event_2_0(call, request);
    for (const char* name : {"cookies", "queryStringParameters", "pathParameters", "stageVariables", "body"}) {
        EXPECT_FALSE(event.contains(name)) << name;
    }
    EXPECT_EQ(event["rawQueryString"], Value(""));
}

TEST(Event, FormatOne) {
    const Value event = event_1_0(sample_call(), sample_request());
    EXPECT_EQ(event["version"], Value("1.0"));
    EXPECT_EQ(event["resource"], Value("/pets/{id}"));
    EXPECT_EQ(event["path"], Value("/prod/pets/a b"));
    EXPECT_EQ(event["httpMethod"], Value("POST"));
    EXPECT_EQ(event["headers"]["x-two"], Value("two"));
    EXPECT_EQ(event["headers"]["cookie"], Value("a=1; b=2"));
    EXPECT_EQ(event["multiValueHeaders"]["x-two"], Value::array({"one", "two"}));
    EXPECT_EQ(event["queryStringParameters"]["x"], Value("2"));
    EXPECT_EQ(event["multiValueQueryStringParameters"]["x"], Value::array({"1", "2"}));
    EXPECT_EQ(event["requestContext"]["requestTime"], Value("12/Mar/2020:19:03:58 +0000"));
    EXPECT_EQ(event["requestContext"]["identity"]["sourceIp"], Value("10.0.0.7"));
    Call bare = sample_call();
    bare.query.clear();
    bare.stage_variables = Value::empty_object();
    bare.route.parameters.clear();
    http::Request request;
    request.method = "GET";
    const Value empty = event_1_0(bare, request);
    for (const char* name : {"queryStringParameters", "pathParameters", "stageVariables", "body"}) {
        ASSERT_TRUE(empty.contains(name)) << name;
        EXPECT_TRUE(empty[name].is_null()) << name;
    }
}

TEST(Event, BodiesThatAreNoTextComeAsBase64) {
    struct Case {
        const char* type;
        std::string body;
        const char* expected;
        bool base64;
    };
    const Case cases[] = {
        {"application/octet-stream", std::string("\0\1\2", 3), "AAEC", true},
        {"application/json", "\xFF", "/w==", true},
        {"application/x-www-form-urlencoded", "a=b", "YT1i", true},
        {"text/plain; charset=utf-8", "hi", "hi", false},
        {"Application/Problem+JSON", "{}", "{}", false},
        {"", "plain", "plain", false},
    };
    for (const Case& c : cases) {
        http::Request request;
        request.method = "POST";
        if (*c.type) request.headers.add("content-type", c.type);
        request.body = c.body;
        const Value event = event_2_0(sample_call(), request);
        EXPECT_EQ(event["body"], Value(c.expected)) << c.type;
        EXPECT_EQ(event["isBase64Encoded"], Value(c.base64)) << c.type;
    }
}

TEST(Event, HostileBytesStillMakeJson) {
    Call call = sample_call();
    call.path = "/%FF%C3/x";
    call.query = "a=%ED%A0%80&=&&%zz=1";
    http::Request request;
    request.method = "GET";
    request.headers.add("X-Bytes", "\xC0\xAF\xF5");
    const Value event = event_2_0(call, request);
    EXPECT_TRUE(parse_json(print(event))) << "valid UTF-8 throughout";
    EXPECT_EQ(event["queryStringParameters"]["%zz"], Value("1"));
}

TEST(Event, TheHostNamesTheDomainWhenTheRequestCameByIt) {
    http::Request request;
    request.method = "GET";
    request.headers.add("Host", "abc1234567.execute-api.localhost:4566");
    EXPECT_EQ(event_2_0(sample_call(), request)["requestContext"]["domainName"],
              Value("abc1234567.execute-api.localhost"));
}

}  // namespace
}  // namespace stepwell::http_functions
