#include "adapters/services/apigatewayv2/http_apis.hpp"

#include "tests/adapters/services/apigatewayv2/gateway_fixture.hpp"

namespace stepwell::apigatewayv2 {
namespace {

TEST_F(Gateway, AnApiIsDescribed) {
    const Value made = call("CreateApi", R"({"Name": "hooks", "ProtocolType": "HTTP", "Description": "d",
        "Tags": {"a": "b"}})");
    const std::string id(made["ApiId"].as_string());
    EXPECT_EQ(id.size(), 10U);
    EXPECT_EQ(made["ApiEndpoint"], Value("http://127.0.0.1:4566/_api/" + id));
    EXPECT_EQ(made["RouteSelectionExpression"], Value("${request.method} ${request.path}"));
    EXPECT_EQ(made["ApiKeySelectionExpression"], Value("$request.header.x-api-key"));
    EXPECT_EQ(made["CreatedDate"], Value(1584039838.390));
    EXPECT_EQ(made["Tags"], Value::object({{"a", "b"}}));
    EXPECT_EQ(call("GetApi", Value::object({{"ApiId", id}})), made);

    const Value updated = call("UpdateApi", Value::object({{"ApiId", id}, {"Name", "other"}}));
    EXPECT_EQ(updated["Name"], Value("other"));
    EXPECT_EQ(updated["Description"], Value("d"));
    EXPECT_EQ(call("GetApis", Value::empty_object())["Items"].size(), 1U);
    call("DeleteApi", Value::object({{"ApiId", id}}));
    EXPECT_EQ(call("GetApis", Value::empty_object())["Items"].size(), 0U);
    EXPECT_EQ(refusal("GetApi", Value::object({{"ApiId", id}})),
              "NotFoundException 404: Invalid API identifier specified 111122223333:" + id);
    EXPECT_EQ(refusal("DeleteApi", Value::object({{"ApiId", id}})).substr(0, 17), "NotFoundException");
}

TEST_F(Gateway, WhatIsNotSupportedIsRefused) {
    const auto refused = [&](const char* input) { return refusal("CreateApi", *parse_json(input)).substr(0, 24); };
    EXPECT_EQ(refused(R"({"Name": "a", "ProtocolType": "WEBSOCKET"})"), "BadRequestException 400:");
    EXPECT_EQ(refused(R"({"Name": "a", "ProtocolType": "HTTP", "DisableSchemaValidation": true})"),
              "BadRequestException 400:");
    EXPECT_EQ(refused(R"({"Name": "", "ProtocolType": "HTTP"})"), "BadRequestException 400:");
    EXPECT_EQ(refused(R"({"Name": "a", "ProtocolType": "HTTP", "CorsConfiguration": {"AllowOrigins": ["*"],
        "AllowCredentials": true}})"),
              "BadRequestException 400:");
    EXPECT_EQ(refused(R"({"Name": "a", "ProtocolType": "HTTP", "Target": "https://example.com"})"),
              "BadRequestException 400:");
    EXPECT_EQ(call("GetApis", Value::empty_object())["Items"].size(), 0U);
}

TEST_F(Gateway, ApisBelongToAnAccountAndARegion) {
    const std::string id = make_api();
    context.region = "us-west-2";
    EXPECT_EQ(refusal("GetApi", Value::object({{"ApiId", id}})).substr(0, 17), "NotFoundException");
    EXPECT_EQ(refusal("DeleteApi", Value::object({{"ApiId", id}})).substr(0, 17), "NotFoundException");
    EXPECT_EQ(call("GetApis", Value::empty_object())["Items"].size(), 0U);
}

TEST_F(Gateway, QuickCreateMakesAWholeApi) {
    const Value made = call("CreateApi", Value::object({{"Name", "q"}, {"ProtocolType", "HTTP"}, {"Target", arn}}));
    const Value api = Value::object({{"ApiId", made["ApiId"]}});
    const Value routes = call("GetRoutes", api)["Items"];
    ASSERT_EQ(routes.size(), 1U);
    EXPECT_EQ(routes.items()[0]["RouteKey"], Value("$default"));
    const Value integrations = call("GetIntegrations", api)["Items"];
    ASSERT_EQ(integrations.size(), 1U);
    EXPECT_EQ(integrations.items()[0]["PayloadFormatVersion"], Value("2.0"));
    EXPECT_EQ(call("GetStages", api)["Items"].items()[0]["StageName"], Value("$default"));
    EXPECT_EQ(get(std::string(made["ApiId"].as_string()), "/any/path").body, R"({"ok":true})");

    call("UpdateApi", api.with("RouteKey", "GET /only"));
    EXPECT_EQ(get(std::string(made["ApiId"].as_string()), "/any/path").status, 404);
    EXPECT_EQ(get(std::string(made["ApiId"].as_string()), "/only").status, 200);
}

TEST_F(Gateway, RoutesAreCheckedAndChanged) {
    const std::string id = make_api();
    const Value api = Value::object({{"ApiId", id}});
    const Value made = call("CreateRoute", api.with("RouteKey", "POST /webhook"));
    EXPECT_EQ(made["AuthorizationType"], Value("NONE"));
    EXPECT_EQ(refusal("CreateRoute", api.with("RouteKey", "POST /webhook")),
              "ConflictException 409: Route with key POST /webhook already exists for this API");
    EXPECT_EQ(refusal("CreateRoute", api.with("RouteKey", "webhook")),
              "BadRequestException 400: The provided route key is not formatted properly for HTTP protocol. Format "
              "should be \"<HTTP METHOD> /<RESOURCE PATH>\" or \"$default\"");
    EXPECT_EQ(refusal("CreateRoute", api.with("RouteKey", "GET /a").with("AuthorizationType", "JWT")).substr(0, 19),
              "BadRequestException");
    EXPECT_EQ(refusal("CreateRoute", api.with("RouteKey", "GET /a").with("Target", "integrations/none")).substr(0, 17),
              "NotFoundException");
    const Value named = api.with("RouteId", made["RouteId"]);
    EXPECT_EQ(call("UpdateRoute", named.with("RouteKey", "PUT /webhook"))["RouteKey"], Value("PUT /webhook"));
    EXPECT_EQ(call("GetRoute", named)["RouteKey"], Value("PUT /webhook"));
    call("DeleteRoute", named);
    EXPECT_EQ(refusal("GetRoute", named), "NotFoundException 404: Invalid Route identifier specified");
}

TEST_F(Gateway, IntegrationsAreCheckedAndChanged) {
    const std::string id = make_api();
    const Value base = Value::object(
        {{"ApiId", id}, {"IntegrationType", "AWS_PROXY"}, {"IntegrationUri", arn}, {"PayloadFormatVersion", "2.0"}});
    const Value made = call("CreateIntegration", base);
    EXPECT_EQ(made["TimeoutInMillis"], Value(30000));
    EXPECT_EQ(made["ConnectionType"], Value("INTERNET"));
    for (const auto& [member, value] : std::initializer_list<std::pair<const char*, Value>>{
             {"IntegrationType", "HTTP_PROXY"},
             {"IntegrationSubtype", "SQS-SendMessage"},
             {"IntegrationUri", "https://example.com"},
             {"IntegrationUri", "arn:aws:apigateway:r:lambda:path/2015-03-31/functions//invocations"},
             {"PayloadFormatVersion", "3.0"},
             {"TimeoutInMillis", 31000},
             {"RequestParameters", Value::object({{"append:header.a", "b"}})},
             {"ConnectionType", "VPC_LINK"}}) {
        EXPECT_EQ(refusal("CreateIntegration", base.with(member, value)).substr(0, 19), "BadRequestException")
            << member;
    }
    EXPECT_EQ(refusal("CreateIntegration", base.without("PayloadFormatVersion")),
              "BadRequestException 400: PayloadFormatVersion is a required parameter for integration");

    const Value named = Value::object({{"ApiId", id}, {"IntegrationId", made["IntegrationId"]}});
    const std::string target = "integrations/" + std::string(made["IntegrationId"].as_string());
    call("CreateRoute", Value::object({{"ApiId", id}, {"RouteKey", "$default"}, {"Target", target}}));
    EXPECT_EQ(refusal("DeleteIntegration", named).substr(0, 17), "ConflictException");
    EXPECT_EQ(call("UpdateIntegration", named.with("TimeoutInMillis", 50))["TimeoutInMillis"], Value(50));
}

TEST_F(Gateway, StagesAreCheckedAndChanged) {
    const std::string id = make_api();
    const Value base = Value::object({{"ApiId", id}, {"StageName", "prod"}, {"AutoDeploy", true}});
    const Value made = call("CreateStage", base.with("StageVariables", Value::object({{"a", "1"}, {"b", "2"}})));
    EXPECT_EQ(made["StageVariables"].size(), 2U);
    EXPECT_EQ(refusal("CreateStage", base), "ConflictException 409: Stage already exists");
    EXPECT_EQ(refusal("CreateStage", base.with("StageName", "a/b")).substr(0, 19), "BadRequestException");
    EXPECT_EQ(refusal("CreateStage", base.with("StageName", "x").without("AutoDeploy")).substr(0, 19),
              "BadRequestException");
    const Value changed =
        call("UpdateStage",
             Value::object(
                 {{"ApiId", id}, {"StageName", "prod"}, {"StageVariables", Value::object({{"a", ""}, {"c", "3"}})}}));
    EXPECT_EQ(changed["StageVariables"], Value::object({{"b", "2"}, {"c", "3"}}));
    call("DeleteStage", base.without("AutoDeploy"));
    EXPECT_EQ(refusal("GetStage", base.without("AutoDeploy")),
              "NotFoundException 404: Invalid Stage identifier specified");
}

TEST_F(Gateway, ListsArePaged) {
    const std::string id = make_api();
    for (const char* key : {"GET /a", "GET /b", "GET /c"}) {
        call("CreateRoute", Value::object({{"ApiId", id}, {"RouteKey", key}}));
    }
    std::set<std::string> seen;
    Value input = Value::object({{"ApiId", id}, {"MaxResults", "2"}});
    for (int pages = 0; pages < 2; ++pages) {
        const Value page = call("GetRoutes", input);
        for (const Value& route : page["Items"].items()) seen.emplace(route["RouteKey"].as_string());
        EXPECT_EQ(page.contains("NextToken"), pages == 0);
        input = input.with("NextToken", page["NextToken"]);
    }
    EXPECT_EQ(seen.size(), 3U);
    EXPECT_EQ(refusal("GetRoutes", input.with("NextToken", "?")).substr(0, 19), "BadRequestException");
    EXPECT_EQ(refusal("GetRoutes", input.with("MaxResults", "many")).substr(0, 19), "BadRequestException");
}

TEST_F(Gateway, CreationAndTaggingRefuseTheSameTags) {
    const std::string id = make_api();
    ObjectBuilder many;
    for (int i = 0; i <= 50; ++i) many.set("k" + std::to_string(i), "v");
    const std::pair<Value, std::string> wrong[] = {
        {Value::object({{"aws:x", "1"}}), "Tag keys have 1 to 128 characters and do not begin with aws:."},
        {many.build(), "A resource has at most 50 tags."}};
    for (const auto& [tags, message] : wrong) {
        const std::string expected = "BadRequestException 400: " + message;
        EXPECT_EQ(refusal("TagResource", Value::object({{"ResourceArn", "arn:aws:apigateway:eu-west-1::/apis/" + id},
                                                        {"Tags", tags}})),
                  expected);
        EXPECT_EQ(refusal("CreateApi", Value::object({{"Name", "n"}, {"ProtocolType", "HTTP"}, {"Tags", tags}})),
                  expected);
        EXPECT_EQ(refusal("CreateStage",
                          Value::object({{"ApiId", id}, {"StageName", "s"}, {"AutoDeploy", true}, {"Tags", tags}})),
                  expected);
    }
}

TEST_F(Gateway, ApisAndStagesHaveTags) {
    const std::string id = make_api();
    call("CreateStage", Value::object({{"ApiId", id}, {"StageName", "prod"}, {"AutoDeploy", true}}));
    for (const std::string& path : {"/apis/" + id, "/apis/" + id + "/stages/prod"}) {
        const Value named = Value::object({{"ResourceArn", "arn:aws:apigateway:eu-west-1::" + path}});
        call("TagResource", named.with("Tags", Value::object({{"a", "1"}, {"b", "2"}})));
        call("UntagResource", named.with("TagKeys", Value::array({"a"})));
        EXPECT_EQ(call("GetTags", named)["Tags"], Value::object({{"b", "2"}})) << path;
        EXPECT_EQ(refusal("TagResource", named.with("Tags", Value::object({{"aws:x", "1"}}))).substr(0, 19),
                  "BadRequestException");
    }
    for (const char* wrong :
         {"nonsense", "arn:aws:apigateway:us-east-1::/apis/a", "arn:aws:apigateway:eu-west-1::/x"}) {
        EXPECT_EQ(refusal("GetTags", Value::object({{"ResourceArn", wrong}})).substr(0, 19), "BadRequestException");
    }
}

TEST_F(Gateway, ResetRemovesEverything) {
    const std::string id = make_api();
    test::run(service_.reset());
    EXPECT_EQ(refusal("GetApi", Value::object({{"ApiId", id}})).substr(0, 17), "NotFoundException");
}

}  // namespace
}  // namespace stepwell::apigatewayv2
