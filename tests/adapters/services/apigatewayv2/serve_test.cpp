#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "tests/adapters/services/apigatewayv2/gateway_fixture.hpp"

namespace stepwell::apigatewayv2 {
namespace {

class Serving : public Gateway {
protected:
    Serving() {
        id = make_api();
        integrate("GET /pets/{id}", Value::object({{"PayloadFormatVersion", "2.0"}}));
        call("CreateStage", Value::object({{"ApiId", id}, {"StageName", "$default"}, {"AutoDeploy", true}}));
    }

    void integrate(const char* key, const Value& settings) {
        Value input = Value::object({{"ApiId", id}, {"IntegrationType", "AWS_PROXY"}, {"IntegrationUri", arn}});
        for (const Member& setting : settings.members()) input = input.with(setting.name(), setting.value);
        const std::string integration(call("CreateIntegration", input)["IntegrationId"].as_string());
        call("CreateRoute",
             Value::object({{"ApiId", id}, {"RouteKey", key}, {"Target", "integrations/" + integration}}));
    }

    std::string id;
};

TEST_F(Serving, ARequestReachesItsFunction) {
    function = [](Context, Request) { return returning(R"({"statusCode":202,"body":"taken"})"); };
    const http::Response response = get(id, "/pets/7?x=1");
    EXPECT_EQ(response.status, 202);
    EXPECT_EQ(response.body, "taken");
    EXPECT_EQ(response.headers.get("apigw-requestid").size(), 36U);
    ASSERT_EQ(invocations.size(), 1U);
    EXPECT_EQ(invocations[0].request.input["FunctionName"], Value(arn));
    EXPECT_EQ(invocations[0].context.account, "111122223333");
    EXPECT_EQ(invocations[0].context.region, "eu-west-1");
    const Value event = *parse_json(invocations[0].request.payload.bytes);
    EXPECT_EQ(event["rawPath"], Value("/pets/7"));
    EXPECT_EQ(event["pathParameters"]["id"], Value("7"));
    EXPECT_EQ(event["queryStringParameters"]["x"], Value("1"));
    EXPECT_EQ(event["requestContext"]["stage"], Value("$default"));
    EXPECT_EQ(event["requestContext"]["requestId"], Value(response.headers.get("apigw-requestid")));
}

TEST_F(Serving, WhatNobodyServesIsNotFound) {
    for (const auto& [api, target] : {std::pair<std::string, std::string>{id, "/nothing"},
                                      {id, "/"},
                                      {id, ""},
                                      {id, "/pets/1/2"},
                                      {"unknown123", "/pets/1"}}) {
        const http::Response response = get(api, target);
        EXPECT_EQ(response.status, 404) << api << target;
        EXPECT_EQ(response.body, R"({"message":"Not Found"})");
        EXPECT_EQ(response.headers.get("content-type"), "application/json");
    }
    EXPECT_TRUE(invocations.empty());
}

TEST_F(Serving, AStageIsThePathsFirstSegment) {
    call("CreateStage", Value::object({{"ApiId", id},
                                       {"StageName", "beta"},
                                       {"AutoDeploy", true},
                                       {"StageVariables", Value::object({{"color", "red"}})}}));
    EXPECT_EQ(get(id, "/beta/pets/7").status, 200);
    const Value event = *parse_json(invocations.at(0).request.payload.bytes);
    EXPECT_EQ(event["rawPath"], Value("/beta/pets/7"));
    EXPECT_EQ(event["requestContext"]["stage"], Value("beta"));
    EXPECT_EQ(event["stageVariables"], Value::object({{"color", "red"}}));
    EXPECT_EQ(event["pathParameters"]["id"], Value("7"));

    call("DeleteStage", Value::object({{"ApiId", id}, {"StageName", "$default"}}));
    EXPECT_EQ(get(id, "/pets/7").status, 404);
    EXPECT_EQ(get(id, "/beta/pets/8").status, 200);
}

TEST_F(Serving, FormatOneIsSentAndUnderstood) {
    integrate("GET /old", Value::object({{"PayloadFormatVersion", "1.0"}}));
    function = [](Context, Request) { return returning(R"({"statusCode":200,"body":"old"})"); };
    EXPECT_EQ(get(id, "/old").body, "old");
    EXPECT_EQ((*parse_json(invocations.at(0).request.payload.bytes))["version"], Value("1.0"));
    function = [](Context, Request) { return returning(R"({"no":"status"})"); };
    EXPECT_EQ(get(id, "/old").status, 500);
}

TEST_F(Serving, AFailingFunctionIsAnInternalError) {
    function = [](Context, Request) -> asio::awaitable<Answer> {
        Answer answer;
        answer.output = Value::object({{"FunctionError", "Unhandled"}});
        answer.payload.bytes = R"({"errorMessage":"secret","statusCode":200})";
        co_return answer;
    };
    EXPECT_EQ(get(id, "/pets/1").body, R"({"message":"Internal Server Error"})");
    function = [](Context, Request) -> asio::awaitable<Answer> {
        throw ApiError("ResourceNotFoundException", 404, "Function not found");
        co_return Answer{};
    };
    EXPECT_EQ(get(id, "/pets/1").status, 500);
    function = [](Context, Request) -> asio::awaitable<Answer> {
        throw ApiError("RequestTooLargeException", 413, "too large");
        co_return Answer{};
    };
    EXPECT_EQ(get(id, "/pets/1").status, 413);
}

TEST_F(Serving, AFunctionThatTakesTooLongIsUnavailable) {
    integrate("GET /slow", Value::object({{"PayloadFormatVersion", "2.0"}, {"TimeoutInMillis", 50}}));
    bool went_on = false;
    function = [&went_on](Context, Request) -> asio::awaitable<Answer> {
        asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::milliseconds(400));
        co_await timer.async_wait(asio::use_awaitable);
        went_on = true;
        co_return Answer{};
    };
    const http::Response response = get(id, "/slow");
    EXPECT_EQ(response.status, 503);
    EXPECT_EQ(response.body, R"({"message":"Service Unavailable"})");
    EXPECT_TRUE(went_on) << "the function itself is not stopped";
}

TEST_F(Serving, ADisabledEndpointIsNotThere) {
    call("UpdateApi", Value::object({{"ApiId", id}, {"DisableExecuteApiEndpoint", true}}));
    EXPECT_EQ(get(id, "/pets/1").status, 404);
}

TEST_F(Serving, CorsIsAnsweredByTheGateway) {
    call("UpdateApi", Value::object({{"ApiId", id},
                                     {"CorsConfiguration", Value::object({{"AllowOrigins", Value::array({"*"})},
                                                                          {"AllowMethods", Value::array({"GET"})}})}}));
    http::Request ask;
    ask.method = "OPTIONS";
    ask.headers.add("Origin", "https://x.example").add("Access-Control-Request-Method", "GET");
    const http::Response early = serve(id, "/no/route/needed", ask);
    EXPECT_EQ(early.status, 204);
    EXPECT_EQ(early.headers.get("access-control-allow-methods"), "GET");
    EXPECT_TRUE(invocations.empty());

    function = [](Context, Request) {
        return returning(R"({"statusCode":200,"headers":{"Access-Control-Allow-Origin":"https://mine"},"body":""})");
    };
    http::Request request;
    request.method = "GET";
    request.headers.add("Origin", "https://x.example");
    EXPECT_EQ(serve(id, "/pets/1", request).headers.get("access-control-allow-origin"), "*");
}

TEST_F(Serving, TheInvocationsArnNamesTheFunctionToo) {
    const std::string uri =
        std::string("arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/") + arn + "/invocations";
    integrate("GET /long", Value::object({{"PayloadFormatVersion", "2.0"}, {"IntegrationUri", uri}}));
    EXPECT_EQ(get(id, "/long").status, 200);
    EXPECT_EQ(invocations.at(0).request.input["FunctionName"], Value(arn));
}

}  // namespace
}  // namespace stepwell::apigatewayv2
