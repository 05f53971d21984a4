#include "engine/states/resource.hpp"

#include <gtest/gtest.h>

#include "tests/engine/aws_integrations.hpp"

namespace stepwell {
namespace {

TEST(Resource, FunctionsAndActivities) {
    const auto function = parse_resource("arn:aws:lambda:us-east-1:123456789012:function:name");
    ASSERT_TRUE(function);
    EXPECT_EQ(function->kind, ResourceKind::lambda_function);
    EXPECT_EQ(function->service, "lambda");
    EXPECT_EQ(function->action, "name");
    EXPECT_EQ(function->region, "us-east-1");
    EXPECT_EQ(function->account, "123456789012");
    EXPECT_EQ(parse_resource("arn:aws:lambda:us-east-1:123456789012:function:name:live")->action, "name:live");
    // documents and samples write made-up places
    EXPECT_EQ(parse_resource("arn:aws:lambda:region-1:1234567890:function:name")->account, "1234567890");
    EXPECT_EQ(parse_resource("arn:aws:lambda:::function:name")->region, "");
    const auto activity = parse_resource("arn:aws:states:eu-west-1:123456789012:activity:work");
    ASSERT_TRUE(activity);
    EXPECT_EQ(activity->kind, ResourceKind::activity);
    EXPECT_EQ(activity->action, "work");
}

TEST(Resource, IntegrationsAndTheirPatterns) {
    struct Case {
        const char* arn;
        ResourceKind kind;
        TaskPattern pattern;
        const char* type;
        const char* resource;
    };
    const Case cases[] = {
        {"arn:aws:states:::lambda:invoke", ResourceKind::optimised, TaskPattern::request_response, "lambda", "invoke"},
        {"arn:aws:states:::lambda:invoke.waitForTaskToken", ResourceKind::optimised, TaskPattern::wait_for_token,
         "lambda", "invoke.waitForTaskToken"},
        {"arn:aws:states:::ecs:runTask.sync", ResourceKind::optimised, TaskPattern::sync, "ecs", "runTask.sync"},
        {"arn:aws:states:::states:startExecution.sync:2", ResourceKind::optimised, TaskPattern::sync, "states",
         "startExecution.sync:2"},
        {"arn:aws-cn:states:::sqs:sendMessage", ResourceKind::optimised, TaskPattern::request_response, "sqs",
         "sendMessage"},
        {"arn:aws:states:::aws-sdk:dynamodb:query", ResourceKind::aws_sdk, TaskPattern::request_response,
         "aws-sdk:dynamodb", "query"},
        {"arn:aws:states:::aws-sdk:s3:listBuckets.waitForTaskToken", ResourceKind::aws_sdk, TaskPattern::wait_for_token,
         "aws-sdk:s3", "listBuckets.waitForTaskToken"},
    };
    for (const Case& c : cases) {
        const auto name = parse_resource(c.arn);
        ASSERT_TRUE(name) << c.arn;
        EXPECT_EQ(name->kind, c.kind) << c.arn;
        EXPECT_EQ(name->pattern, c.pattern) << c.arn;
        EXPECT_EQ(name->resource_type(), c.type);
        EXPECT_EQ(name->resource(), c.resource);
        EXPECT_EQ(name->arn, c.arn);
    }
    const auto placed = parse_resource("arn:aws:states:us-east-1:123456789012:aws-sdk:s3:getObject");
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->resource_type(), "aws-sdk:s3");
    EXPECT_EQ(placed->region, "");
    EXPECT_EQ(parse_resource("arn:aws:states:::states:startExecution.sync:2")->sync_version, 2);
    EXPECT_EQ(parse_resource("arn:aws:states:::states:startExecution.sync")->sync_version, 1);
}

TEST(Resource, IntegrationsAreOfferedWithTheirPatterns) {
    const auto offered = [](std::string_view arn) { return parse_resource(arn)->is_offered(test::aws_integrations); };
    EXPECT_TRUE(offered("arn:aws:states:::dynamodb:getItem"));
    EXPECT_TRUE(offered("arn:aws:states:::ecs:runTask.sync"));
    EXPECT_TRUE(offered("arn:aws:states:::ecs:runTask.waitForTaskToken"));
    EXPECT_TRUE(offered("arn:aws:states:::states:startExecution.sync:2"));
    EXPECT_FALSE(offered("arn:aws:states:::dynamodb:query"));
    EXPECT_FALSE(offered("arn:aws:states:us-east-1:123456789012:stateMachine:a"));
    EXPECT_FALSE(offered("arn:aws:states:::sqs:sendMessage.sync"));
    EXPECT_FALSE(offered("arn:aws:states:::ecs:runTask.sync:2"));
    EXPECT_TRUE(offered("arn:aws:states:::aws-sdk:unheard:of"));
    EXPECT_TRUE(offered("arn:aws:lambda:us-east-1:123456789012:function:name"));
    EXPECT_TRUE(parse_resource("arn:aws:states:::dynamodb:query")->is_offered({}));
}

TEST(Resource, FormOfAnArn) {
    EXPECT_TRUE(is_arn("arn:aws:swf:us-east-1:123456789012:task:X"));
    EXPECT_TRUE(is_arn("arn:aws:states:::dynamodb:query"));
    for (const char* text : {"", "create", "${lambdaArn}", "arn:aws:lambda", "arn:aws:states:::", "urn:a:b:c:d:e:f"}) {
        EXPECT_FALSE(is_arn(text)) << text;
    }
}

TEST(Resource, WhatAwsDoesNotRecognise) {
    for (const char* arn : {"",
                            "arn",
                            "arn:",
                            "arn:aws",
                            "arn:aws:states:::",
                            "arn:aws:states:::dynamodb",
                            "arn:aws:states:::dynamodb:",
                            "arn:aws:states:::ecs:runTask.sync:3",
                            "arn:aws:states:::ecs:runTask:x",
                            "arn:aws:states:::lambda:Invoke",
                            "arn:aws:states:::aws-sdk:ecs:runTask.sync",
                            "arn:aws:states:::aws-sdk:ecs",
                            "arn:aws:states:::aws-sdk::x",
                            "arn:aws:states:::aws-sdk:s3:ListBuckets",
                            "arn:aws:states:::aws-sdk:s3:a:b",
                            "arn:aws:lambda:us east:123456789012:function:name",
                            "arn:aws:lambda:us-east-1:123456789012:activity:name",
                            "arn:aws:lambda:us-east-1:123456789012:function:",
                            "arn:aws:lambda:us-east-1:123456789012:function:a:b:c",
                            "arn:aws:lambda:us-east-1:123456789012:layer:a",
                            "arn:aws:lambda:us-east-1:123456789012:function:a:",
                            "arn:aws:states:us-east-1:123456789012:activity:a:b",
                            "arn:other:states:::lambda:invoke",
                            "arn:aws:s3:::bucket",
                            "http://example.com",
                            ".sync",
                            ":::::::::"}) {
        EXPECT_FALSE(parse_resource(arn)) << arn;
    }
}

}  // namespace
}  // namespace stepwell
