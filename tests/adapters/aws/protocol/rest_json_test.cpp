#include "adapters/aws/protocol/rest_json.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/models/apigatewayv2.hpp"
#include "adapters/aws/models/lambda.hpp"
#include "adapters/services/lambda/dialect.hpp"
#include "tests/adapters/aws/protocol/route_to.hpp"

namespace stepwell::protocol::rest_json {
namespace {

http::Request request(std::string target, std::string body = {}) {
    http::Request made;
    made.target = std::move(target);
    made.body = std::move(body);
    return made;
}

test::RouteTo route_to(const shapes::Operation& operation, Labels labels = {}) {
    return test::RouteTo(&operation, operation.service->id == "lambda" ? lambda::dialect : standard_dialect,
                         std::move(labels));
}

Request decode(const shapes::Operation& operation, const Labels& labels, const http::Request& from) {
    return rest_json::decode(route_to(operation, labels).route, from);
}

http::Response encode(const shapes::Operation& operation, const Answer& answer) {
    return rest_json::encode(route_to(operation).route, answer);
}

http::Response encode_error(const shapes::Operation* operation, const ApiError& error) {
    return rest_json::encode_error(route_to(*operation).route, error);
}

std::string decoded(const shapes::Operation& operation, const Labels& labels, const http::Request& from) {
    try {
        return print(decode(operation, labels, from).input);
    } catch (const ApiError& error) {
        return error.code;
    }
}

TEST(RestJson, MembersComeFromEveryPlace) {
    http::Request invoke = request("/x?Qualifier=%24LATEST&other=1", "\x01 any bytes");
    invoke.headers.add("x-amz-invocation-type", "Event").add("X-Amz-Log-Type", "Tail");
    const Request input = decode(shapes::lambda::invoke, {{"FunctionName", "f"}}, invoke);
    EXPECT_EQ(input.input["FunctionName"].as_string(), "f");
    EXPECT_EQ(input.input["InvocationType"].as_string(), "Event");
    EXPECT_EQ(input.input["LogType"].as_string(), "Tail");
    EXPECT_EQ(input.input["Qualifier"].as_string(), "$LATEST");
    EXPECT_EQ(input.input.size(), 4U);
    EXPECT_EQ(input.payload.bytes, "\x01 any bytes");
}

TEST(RestJson, BodiesAndQueriesAreTyped) {
    EXPECT_EQ(decoded(shapes::lambda::list_functions, {}, request("/x?MaxItems=5&Marker=m")),
              R"({"Marker":"m","MaxItems":5})");
    EXPECT_EQ(decoded(shapes::apigatewayv2::create_route, {{"apiId", "a"}},
                      request("/x", R"({"routeKey":"GET /","apiKeyRequired":false,"ApiId":"evil","apiId":"evil"})")),
              R"({"ApiId":"a","RouteKey":"GET /","ApiKeyRequired":false})");
    EXPECT_EQ(
        decoded(shapes::apigatewayv2::untag_resource, {{"resource-arn", "r"}}, request("/x?tagKeys=a&tagKeys=b%20c")),
        R"({"ResourceArn":"r","TagKeys":["a","b c"]})");
}

TEST(RestJson, WhatCannotBeReadIsRefused) {
    EXPECT_EQ(decoded(shapes::lambda::create_function, {}, request("/x", "{")), "InvalidRequestContentException");
    EXPECT_EQ(decoded(shapes::apigatewayv2::create_api, {}, request("/x", "[1]")), "SerializationException");
    EXPECT_EQ(decoded(shapes::lambda::list_functions, {}, request("/x?Marker=%FF")), "SerializationException");
    EXPECT_EQ(decoded(shapes::lambda::list_functions, {}, request("/x?Marker=%C0%80")), "SerializationException");
    EXPECT_EQ(decoded(shapes::lambda::list_functions, {}, request("/x?Marker=%ED%A0%80")), "SerializationException");
    EXPECT_EQ(decoded(shapes::lambda::list_functions, {}, request("/x?Marker=%E2%82%AC")), R"({"Marker":"€"})");
    EXPECT_EQ(decoded(shapes::lambda::list_functions, {}, request("/x?Marker=%F0%9F%98%80")), R"({"Marker":"😀"})");
    EXPECT_EQ(decoded(shapes::lambda::list_functions, {}, request("/x?Marker=%E2%82")), "SerializationException");
    EXPECT_EQ(decoded(shapes::lambda::list_functions, {}, request("/x?Marker=%G")), "SerializationException");
}

TEST(RestJson, AnswersHaveStatusHeadersAndBytes) {
    Answer answer;
    answer.output = Value::object(
        {{"StatusCode", 200}, {"FunctionError", "Unhandled\r\nX-Evil: 1"}, {"ExecutedVersion", "$LATEST"}});
    answer.payload.bytes = "not json";
    const http::Response response = encode(shapes::lambda::invoke, answer);
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body, "not json");
    EXPECT_EQ(response.headers.get("X-Amz-Executed-Version"), "$LATEST");
    EXPECT_EQ(response.headers.get("X-Amz-Function-Error"), "UnhandledX-Evil: 1");
    answer.output = answer.output.with("StatusCode", 202);
    EXPECT_EQ(encode(shapes::lambda::invoke, answer).status, 202);
}

TEST(RestJson, AnswersHaveTheShapesStatusAndNames) {
    const Answer answer{.output = Value::object({{"ApiId", "a"}, {"CreatedDate", 0}}), .payload = {}};
    const http::Response response = encode(shapes::apigatewayv2::create_api, answer);
    EXPECT_EQ(response.status, 201);
    EXPECT_EQ(response.headers.get("Content-Type"), "application/json");
    EXPECT_EQ(response.body, R"({"apiId":"a","createdDate":"1970-01-01T00:00:00Z"})");
    const http::Response empty = encode(shapes::apigatewayv2::delete_api, Answer{});
    EXPECT_EQ(empty.status, 204);
    EXPECT_EQ(empty.body, "");
}

TEST(RestJson, ErrorsAreNamedInAHeader) {
    const http::Response missing =
        encode_error(&*shapes::lambda::get_function, {"ResourceNotFoundException", 404, "Function not found: f"});
    EXPECT_EQ(missing.status, 404);
    EXPECT_EQ(missing.headers.get("x-amzn-ErrorType"), "ResourceNotFoundException");
    EXPECT_EQ(missing.body, R"({"Type":"User","Message":"Function not found: f"})");
    EXPECT_EQ(encode_error(&*shapes::lambda::get_function, {"InvalidParameterValueException", 400, "m"}).body,
              R"({"Type":"User","message":"m"})");
    EXPECT_EQ(encode_error(&*shapes::apigatewayv2::get_api,
                           {"NotFoundException", 404, "m", Value::object({{"ResourceType", "api"}})})
                  .body,
              R"({"message":"m","resourceType":"api"})");
    const http::Response throttled =
        encode_error(&*shapes::lambda::invoke,
                     {"TooManyRequestsException", 429, "m",
                      Value::object({{"retryAfterSeconds", "3"}, {"Reason", "ConcurrentInvocationLimitExceeded"}})});
    EXPECT_EQ(throttled.headers.get("Retry-After"), "3");
    EXPECT_EQ(throttled.body, R"({"Type":"User","message":"m","Reason":"ConcurrentInvocationLimitExceeded"})");
}

}  // namespace
}  // namespace stepwell::protocol::rest_json
