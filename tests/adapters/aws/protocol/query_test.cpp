#include "adapters/aws/protocol/query.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/models/models.hpp"
#include "adapters/aws/models/sts.hpp"
#include "tests/adapters/aws/protocol/route_to.hpp"

namespace stepwell::protocol::query {
namespace {

http::Request form(std::string body, std::string target = "/") {
    http::Request request;
    request.method = "POST";
    request.target = std::move(target);
    request.body = std::move(body);
    return request;
}

http::Response encode(const shapes::Operation& operation, const Answer& answer, std::string request_id) {
    test::RouteTo to(&operation);
    to.route.context.request_id = std::move(request_id);
    return query::encode(to.route, answer);
}

http::Response encode_error(const shapes::Service* service, const ApiError& error, std::string request_id) {
    Route route;
    route.service = service;
    route.context.request_id = std::move(request_id);
    return query::encode_error(route, error);
}

std::string decoded(const shapes::Operation& operation, std::string body) {
    try {
        return print(decode(test::RouteTo(&operation).route, form(std::move(body))).input);
    } catch (const ApiError& error) {
        return error.code;
    }
}

TEST(Query, FormsBecomeInputsByTheirShapes) {
    EXPECT_EQ(decoded(shapes::iam::create_role,
                      "Action=CreateRole&Version=2010-05-08&RoleName=a+b%26c&MaxSessionDuration=3600"
                      "&Tags.member.2.Key=y&Tags.member.2.Value=&Tags.member.10.Key=z&Tags.member.1.Key=x"),
              R"({"RoleName":"a b&c","MaxSessionDuration":3600,)"
              R"("Tags":[{"Key":"x"},{"Key":"y","Value":""},{"Key":"z"}]})");
    EXPECT_EQ(decoded(shapes::iam::untag_role, "TagKeys.member.1=a&TagKeys.member.2=b&Unknown=1"),
              R"({"TagKeys":["a","b"]})");
    EXPECT_EQ(decoded(shapes::iam::untag_role, "TagKeys="), R"({"TagKeys":[]})");
    EXPECT_EQ(decoded(shapes::iam::list_policies, "OnlyAttached=true&MaxItems=x"),
              R"({"OnlyAttached":true,"MaxItems":"x"})");
    EXPECT_EQ(decoded(shapes::iam::get_role, ""), "{}");
}

TEST(Query, WhatCannotBeReadIsMalformed) {
    for (const char* body : {"RoleName=%z", "RoleName=%ff", "Tags.member.0x.Key=a", "Tags.member.-1.Key=a",
                             "Tags.member..Key=a", "Tags.member.01.Key=a", "Tags.member.99999999999.Key=a"})
        EXPECT_EQ(decoded(shapes::iam::tag_role, body), "MalformedInput") << body;
}

TEST(Query, ParametersAreInTheQueryStringOrTheBody) {
    EXPECT_EQ(parameter(form("a=1&Action=Get%52ole&b"), "Action"), "GetRole");
    EXPECT_EQ(parameter(form("", "/?x=1&Action=GetRole"), "Action"), "GetRole");
    EXPECT_EQ(parameter(form("XAction=GetRole&Actions=1"), "Action"), "");
    EXPECT_EQ(parameter(form("Action=%"), "Action"), "");
}

TEST(Query, AnswersAreXml) {
    Answer answer;
    answer.output = Value::object(
        {{"Role", Value::object({{"RoleName", "<a>&\r\n\x01"}, {"CreateDate", 1'700'000'000}, {"Unknown", 1}})}});
    EXPECT_EQ(
        encode(shapes::iam::get_role, answer, "id-1").body,
        R"(<?xml version="1.0" encoding="UTF-8"?>)"
        R"(<GetRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><GetRoleResult><Role>)"
        "<RoleName>&lt;a&gt;&amp;&#xD;\n\xEF\xBF\xBD</RoleName><CreateDate>2023-11-14T22:13:20Z</CreateDate></Role>"
        "</GetRoleResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></GetRoleResponse>");
    answer.output =
        Value::object({{"Tags", Value::array({Value::object({{"Key", "k"}, {"Value", ""}})})}, {"IsTruncated", false}});
    const http::Response tags = encode(shapes::iam::list_role_tags, answer, "id-1");
    EXPECT_NE(tags.body.find("<ListRoleTagsResult><Tags><member><Key>k</Key><Value></Value></member></Tags>"
                             "<IsTruncated>false</IsTruncated></ListRoleTagsResult>"),
              std::string::npos)
        << tags.body;
    EXPECT_EQ(tags.headers.get("Content-Type"), "text/xml");
    EXPECT_EQ(encode(shapes::iam::delete_role, Answer{}, "id-1").body,
              R"(<?xml version="1.0" encoding="UTF-8"?>)"
              R"(<DeleteRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ResponseMetadata>)"
              "<RequestId>id-1</RequestId></ResponseMetadata></DeleteRoleResponse>");
}

TEST(Query, ErrorsAreXml) {
    const http::Response error =
        encode_error(models::find_service("sts"), ApiError("SerializationException", 400, "a < b"), "id-1");
    EXPECT_EQ(error.status, 400);
    EXPECT_EQ(
        error.body,
        R"(<?xml version="1.0" encoding="UTF-8"?>)"
        R"(<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>)"
        "<Code>MalformedInput</Code><Message>a &lt; b</Message></Error><RequestId>id-1</RequestId></ErrorResponse>");
    EXPECT_NE(encode_error(nullptr, ApiError("InternalFailure", 500, ""), "x").body.find("<Type>Receiver</Type>"),
              std::string::npos);
}

}  // namespace
}  // namespace stepwell::protocol::query
