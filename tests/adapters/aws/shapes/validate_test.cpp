#include "adapters/aws/shapes/validate.hpp"

#include <gtest/gtest.h>

#include <string>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/models/apigatewayv2.hpp"
#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/models/models.hpp"
#include "adapters/aws/models/secretsmanager.hpp"
#include "adapters/aws/models/states.hpp"
#include "adapters/services/apigatewayv2/dialect.hpp"
#include "adapters/services/dynamodb/dialect.hpp"
#include "adapters/services/ecs/dialect.hpp"
#include "adapters/services/iam/dialect.hpp"
#include "adapters/services/lambda/dialect.hpp"

namespace stepwell::shapes {
namespace {

Value json(std::string_view text) { return *parse_json(text); }

std::string taken(const Operation& operation, std::string_view text) {
    for (const Dialect& dialect : {stepwell::apigatewayv2::dialect, stepwell::dynamodb::dialect, stepwell::ecs::dialect,
                                   stepwell::iam::dialect, stepwell::lambda::dialect})
        if (dialect.service == operation.service->id) return print(validate(operation, json(text), dialect));
    return print(validate(operation, json(text)));
}

std::string refused(const Operation& operation, std::string_view text) {
    try {
        return "taken: " + taken(operation, text);
    } catch (const ApiError& error) {
        EXPECT_EQ(error.status, 400);
        return error.code + ": " + error.message;
    }
}

// The texts of the first three tests were recorded from AWS.
TEST(Validate, RangesAreAsRecorded) {
    EXPECT_EQ(
        refused(states::list_executions, R"({"maxResults": 1001})"),
        "ValidationException: 1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint: "
        "Member must have value less than or equal to 1000");
    EXPECT_EQ(refused(states::list_executions, R"({"nextToken": ")" + std::string(3097, 'x') + "\"}"),
              "ValidationException: 1 validation error detected: Value '" + std::string(3097, 'x') +
                  "' at 'nextToken' failed to satisfy constraint: Member must have length less than or equal to 3096");
}

TEST(Validate, EnumerationsAreListedInTheOrderThatWasRecorded) {
    EXPECT_EQ(
        refused(states::list_executions, R"({"statusFilter": "succeeded"})"),
        "ValidationException: 1 validation error detected: Value 'succeeded' at 'statusFilter' failed to satisfy "
        "constraint: Member must satisfy enum value set: [SUCCEEDED, TIMED_OUT, PENDING_REDRIVE, ABORTED, FAILED, "
        "RUNNING]");
}

TEST(Validate, RequiredMembersAreNamedAsRecorded) {
    EXPECT_EQ(
        refused(dynamodb::put_item, R"({"TableName": "t"})"),
        "ValidationException: 1 validation error detected: Value null at 'item' failed to satisfy constraint: Member "
        "must not be null");
    EXPECT_EQ(refused(dynamodb::put_item, R"({"TableName": "t", "Item": null})"),
              refused(dynamodb::put_item, R"({"TableName": "t"})"));
}

TEST(Validate, AllFailuresAreListed) {
    EXPECT_EQ(
        refused(dynamodb::put_item, R"({})"),
        "ValidationException: 2 validation errors detected: Value null at 'tableName' failed to satisfy constraint: "
        "Member must not be null; Value null at 'item' failed to satisfy constraint: Member must not be null");
}

TEST(Validate, PathsNumberItemsAndNameKeys) {
    EXPECT_EQ(
        refused(
            dynamodb::create_table,
            R"({"TableName":"t","KeySchema":[{"AttributeName":"a","KeyType":"HASH"},{"AttributeName":"b","KeyType":"X"}]})"),
        "ValidationException: 1 validation error detected: Value 'X' at 'keySchema.2.member.keyType' failed to "
        "satisfy constraint: Member must satisfy enum value set: [HASH, RANGE]");
    EXPECT_EQ(refused(dynamodb::batch_get_item, R"({"RequestItems":{"t":{"Keys":[]}}})"),
              "ValidationException: 1 validation error detected: Value '[]' at 'requestItems.t.member.keys' failed to "
              "satisfy constraint: Member must have length greater than or equal to 1");
}

TEST(Validate, ElementsAndKeysAreReportedWithTheirCollection) {
    EXPECT_EQ(
        refused(secretsmanager::put_secret_value, R"({"SecretId":"a","VersionStages":["ok",""]})"),
        "ValidationException: 1 validation error detected: Value '[ok, ]' at 'versionStages' failed to satisfy "
        "constraint: Member must satisfy constraint: [Member must have length less than or equal to 256, Member must "
        "have length greater than or equal to 1]");
    EXPECT_EQ(refused(lambda::update_function_configuration,
                      R"({"FunctionName":"f","Environment":{"Variables":{"1a":"secret"}}})"),
              "ValidationException: 1 validation error detected: Value at 'environment.variables' failed to satisfy "
              "constraint: Map keys must satisfy constraint: [Member must satisfy regular expression pattern: "
              "[a-zA-Z]([a-zA-Z0-9_])+]");
}

TEST(Validate, NothingSecretIsQuoted) {
    const std::string text =
        refused(states::start_execution, R"({"stateMachineArn":"a","input":")" + std::string(262145, 's') + "\"}");
    EXPECT_EQ(
        text,
        "ValidationException: 1 validation error detected: Value at 'input' failed to satisfy constraint: Member must "
        "have length less than or equal to 262144");
}

TEST(Validate, LengthsAreCountedInCharacters) {
    std::string name;
    for (int i = 0; i < 80; ++i) name += "\xC3\xA4";
    EXPECT_EQ(taken(states::start_execution, R"({"stateMachineArn":"a","name":")" + name + "\"}"),
              R"({"stateMachineArn":"a","name":")" + name + "\"}");
}

TEST(Validate, PatternsHold) {
    EXPECT_TRUE(
        refused(lambda::get_function, R"({"FunctionName":"a b"})")
            .starts_with("ValidationException: 1 validation error detected: Value 'a b' at 'functionName' failed "
                         "to satisfy constraint: Member must satisfy regular expression pattern: (arn:(aws"));
    EXPECT_EQ(taken(lambda::get_function, R"({"FunctionName":"arn:aws:lambda:us-east-1:123456789012:function:f:1"})"),
              R"({"FunctionName":"arn:aws:lambda:us-east-1:123456789012:function:f:1"})");
}

TEST(Validate, EachServiceHasItsCode) {
    const auto code = [](const Operation& operation, std::string_view text) {
        const std::string all = refused(operation, text);
        return all.substr(0, all.find(':'));
    };
    EXPECT_EQ(code(ecs::describe_tasks, "{}"), "InvalidParameterException");
    EXPECT_EQ(code(ecs::register_task_definition, "{}"), "ClientException");
    EXPECT_EQ(code(secretsmanager::get_secret_value, "{}"), "ValidationException");
    EXPECT_EQ(code(apigatewayv2::create_api, "{}"), "BadRequestException");
    EXPECT_EQ(code(iam::create_role, "{}"), "ValidationError");
    EXPECT_EQ(code(lambda::get_function, "{}"), "ValidationException");
}

TEST(Validate, SomePatternsAreExplainedInWords) {
    EXPECT_EQ(refused(iam::get_role, R"({"RoleName":"a b"})"),
              "ValidationError: The specified value for roleName is invalid. It must contain only alphanumeric "
              "characters and/or the following: +=,.@_-");
}

TEST(Validate, WrongTypesCannotBeRead) {
    const auto& list = states::list_executions;
    EXPECT_EQ(refused(list, R"({"maxResults":"5"})"),
              "SerializationException: STRING_VALUE can not be converted to an Integer");
    EXPECT_EQ(refused(list, R"({"maxResults":4294967296})"),
              "SerializationException: NUMBER_VALUE can not be converted to an Integer");
    EXPECT_EQ(refused(list, R"({"nextToken":5})"),
              "SerializationException: NUMBER_VALUE can not be converted to a String");
    EXPECT_EQ(refused(list, R"({"nextToken":true})"),
              "SerializationException: TRUE_VALUE can not be converted to a String");
    EXPECT_EQ(refused(list, R"({"nextToken":{}})"),
              "SerializationException: Start of structure or map found where not expected.");
    EXPECT_EQ(refused(list, R"({"nextToken":[]})"), "SerializationException: Start of list found where not expected");
    EXPECT_EQ(refused(states::tag_resource, R"({"resourceArn":"a","tags":"x"})"),
              "SerializationException: Expected list or null");
    EXPECT_EQ(refused(list, "[]"), "SerializationException: Expected structure or null");
    EXPECT_EQ(refused(dynamodb::put_item, R"({"TableName":"t","Item":{"a":{"N":5}}})"),
              "SerializationException: NUMBER_VALUE cannot be converted to String");
    EXPECT_EQ(refused(dynamodb::put_item, R"({"TableName":"t","Item":"x"})"),
              "SerializationException: Unexpected field type");
}

TEST(Validate, WhatCannotBeReadComesBeforeWhatFailsAConstraint) {
    EXPECT_EQ(refused(dynamodb::put_item, R"({"Item":{"a":{"S":1}}})"),
              "SerializationException: NUMBER_VALUE cannot be converted to String");
}

TEST(Validate, NullsAndUnknownMembersAreLeftOut) {
    EXPECT_EQ(taken(states::list_executions, R"({"statusFilter":null,"foo":{"bar":[1]},"maxResults":3})"),
              R"({"maxResults":3})");
    EXPECT_EQ(taken(states::create_state_machine,
                    R"({"name":"n","definition":"{}","roleArn":"r","tags":[{"key":"k","value":null,"x":1}]})"),
              R"({"name":"n","definition":"{}","roleArn":"r","tags":[{"key":"k"}]})");
}

TEST(Validate, NullInAListIsNoElement) {
    EXPECT_EQ(refused(states::untag_resource, R"({"resourceArn":"a","tagKeys":["k",null]})"),
              "ValidationException: 1 validation error detected: Value null at 'tagKeys.2.member' failed to satisfy "
              "constraint: Member must not be null");
}

TEST(Validate, NumbersBecomeWhole) {
    EXPECT_EQ(taken(states::list_executions, R"({"maxResults":5.0})"), R"({"maxResults":5})");
    EXPECT_EQ(refused(states::list_executions, R"({"maxResults":5.5})"),
              "SerializationException: NUMBER_VALUE can not be converted to an Integer");
}

TEST(Validate, TimesBecomeSeconds) {
    const Shape time{.name = "T", .type = Type::timestamp};
    const Member members[] = {{"At", "At", &time}};
    const Shape input{.name = "I", .type = Type::structure, .members = members};
    const Operation operation{
        .service = models::find_service("states"), .name = "O", .method = "POST", .uri = "/", .input = &input};
    EXPECT_EQ(validate(operation, json(R"({"At":"2014-04-29T18:30:38Z"})"))["At"].as_double(), 1398796238);
    EXPECT_EQ(taken(operation, R"({"At":1398796238})"), R"({"At":1398796238})");
    EXPECT_EQ(refused(operation, R"({"At":"soon"})"),
              "SerializationException: STRING_VALUE can not be converted to a Timestamp");
}

TEST(Validate, BlobsAreBase64) {
    EXPECT_EQ(taken(dynamodb::put_item, R"({"TableName":"t","Item":{"a":{"B":"Zm8="}}})"),
              R"({"TableName":"t","Item":{"a":{"B":"Zm8="}}})");
    EXPECT_EQ(refused(dynamodb::put_item, R"({"TableName":"t","Item":{"a":{"B":"%%"}}})").substr(0, 22),
              "SerializationException");
}

TEST(Validate, TheRuntimeIsTheLambdaServicesOwnMatter) {
    EXPECT_EQ(taken(lambda::update_function_configuration, R"({"FunctionName":"f","Runtime":"python3.99"})"),
              R"({"FunctionName":"f","Runtime":"python3.99"})");
}

TEST(Validate, NeedsNoBytesInPlaceOfThePayload) {
    EXPECT_EQ(taken(lambda::invoke, R"({"FunctionName":"f"})"), R"({"FunctionName":"f"})");
}

TEST(Validate, HostileRequestsGetShortAnswers) {
    std::string wide = R"({"TableName":")" + std::string(100000, 'x') + R"(","KeySchema":[)";
    for (int i = 0; i < 5000; ++i) wide += R"({"AttributeName":"a","KeyType":"nonsense"},)";
    wide += R"({}],"AttributeDefinitions":[]})";
    EXPECT_LT(refused(dynamodb::create_table, wide).size(), 300000U);

    Value deep = Value::object({{"S", "x"}});
    for (int i = 0; i < 20000; ++i) deep = Value::object({{"L", Value::array({deep})}});
    const Value request = Value::object({{"TableName", "t"}, {"Item", Value::object({{"a", deep}})}});
    EXPECT_THROW(validate(dynamodb::put_item, request), ApiError);
}

}  // namespace
}  // namespace stepwell::shapes
