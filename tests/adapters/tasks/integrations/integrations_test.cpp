#include "adapters/tasks/integrations/integrations.hpp"

#include <gtest/gtest.h>

#include <regex>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/models/secretsmanager.hpp"
#include "adapters/aws/models/states.hpp"
#include "tests/adapters/tasks/integrations/recorder.hpp"

namespace stepwell {
namespace {

using test::Lines;
using test::Operations;
using test::Recorder;

constexpr const char* invoked = R"({"StatusCode": 200, "ExecutedVersion": "$LATEST"})";

std::string matches(const Lines& lines, const std::string& pattern) {
    const std::string last = lines.empty() ? "" : lines.back();
    return std::regex_match(last, std::regex(pattern)) ? "" : last;
}

constexpr const char* uuid = "[0-9a-f-]{36}";

TEST(Lambda, AnInvocationsOutputHasItsMetadata) {
    Operations world;
    world.add(shapes::lambda::invoke, [](const Request& r) { return Operations::payload(invoked, r.payload.bytes); });
    const Recorder told =
        world.perform("arn:aws:states:::lambda:invoke", R"({"FunctionName": "f", "Payload": {"b": 1.0, "a": [null]}})");
    EXPECT_EQ(told.lines, (Lines{"started", "succeeded"}));
    EXPECT_EQ(world.requests[0].payload.bytes, R"({"b":1.0,"a":[null]})");
    EXPECT_EQ(world.requests[0].input, Value::object({{"FunctionName", "f"}, {"Qualifier", "$LATEST"}}));
    EXPECT_EQ(world.contexts[0].account, "111122223333");
    EXPECT_EQ(world.contexts[0].region, "eu-west-1");
    std::string keys;
    for (const Member& member : told.output.members()) keys.append(member.name()).append(" ");
    EXPECT_EQ(keys, "ExecutedVersion Payload SdkHttpMetadata SdkResponseMetadata StatusCode ");
    EXPECT_EQ(print(told.output["Payload"]), R"({"b":1.0,"a":[null]})");
    EXPECT_EQ(told.output["StatusCode"], Value(200));
    const Value& http = told.output["SdkHttpMetadata"];
    EXPECT_EQ(http["HttpStatusCode"], Value(200));
    EXPECT_EQ(http["HttpHeaders"]["X-Amz-Executed-Version"], Value("$LATEST"));
    EXPECT_EQ(http["HttpHeaders"]["Content-Length"], Value("20"));
    EXPECT_EQ(http["AllHttpHeaders"]["Content-Type"], Value::array({"application/json"}));
    EXPECT_EQ(told.output["SdkResponseMetadata"]["RequestId"], http["HttpHeaders"]["x-amzn-RequestId"]);
    EXPECT_EQ(told.output["SdkResponseMetadata"]["RequestId"], Value(world.contexts[0].request_id));
}

TEST(Lambda, ATextIsThePayloadItselfAndNullIsNone) {
    Operations world;
    world.add(shapes::lambda::invoke, [](const Request&) { return Operations::payload(invoked, "0.0"); });
    const Recorder told =
        world.perform("arn:aws:states:::lambda:invoke", R"({"FunctionName": "f", "Payload": "{\"x\": 1}"})");
    EXPECT_EQ(world.requests[0].payload.bytes, R"({"x": 1})");
    EXPECT_EQ(print(told.output["Payload"]), "0.0");
    world.perform("arn:aws:states:::lambda:invoke", R"({"FunctionName": "f", "Payload": null})");
    EXPECT_EQ(world.requests[1].payload.bytes, "");
}

TEST(Lambda, LatestIsNamedWhereNothingElseIs) {
    Operations world;
    world.add(shapes::lambda::invoke, [](const Request&) { return Operations::payload(invoked, "1"); });
    const std::pair<const char*, const char*> cases[] = {
        {R"({"FunctionName": "arn:aws:lambda:eu-west-1:111122223333:function:f"})", "$LATEST"},
        {R"({"FunctionName": "111122223333:function:f"})", "$LATEST"},
        {R"({"FunctionName": "f", "Qualifier": "live"})", "live"},
        {R"({"FunctionName": "f:live"})", ""},
        {R"({"FunctionName": "arn:aws:lambda:eu-west-1:111122223333:function:f:live"})", ""},
    };
    for (const auto& [parameters, qualifier] : cases) {
        world.perform("arn:aws:states:::lambda:invoke", parameters);
        EXPECT_EQ(world.requests.back().input["Qualifier"].as_string(), qualifier) << parameters;
    }
}

TEST(Lambda, AFunctionsErrorIsTheTasks) {
    Operations world;
    std::string payload = R"({"errorMessage": "no", "errorType": "CustomError"})";
    world.add(shapes::lambda::invoke, [&](const Request&) {
        return Operations::payload(R"({"StatusCode": 200, "FunctionError": "Unhandled"})", payload);
    });
    const std::string parameters = R"({"FunctionName": "f"})";
    EXPECT_EQ(world.perform("arn:aws:lambda:eu-west-1:111122223333:function:f", parameters.c_str()).lines,
              (Lines{"started", "failed CustomError: " + payload}))
        << "as the function wrote it";
    const std::string compact = R"({"errorMessage":"no","errorType":"CustomError"})";
    EXPECT_EQ(world.perform("arn:aws:states:::lambda:invoke", parameters.c_str()).lines,
              (Lines{"started", "failed CustomError: " + compact}));
    EXPECT_EQ(world.perform("arn:aws:states:::lambda:invoke.waitForTaskToken", parameters.c_str()).lines,
              (Lines{"started", "submit_failed CustomError: " + compact}));
    payload = R"({"errorMessage": "Task timed out after 3.00 seconds"})";
    EXPECT_EQ(world.perform("arn:aws:states:::lambda:invoke", parameters.c_str()).lines.back(),
              "failed Lambda.Unknown: The cause could not be determined because Lambda did not return an error type. "
              "Returned payload: " +
                  payload);
}

TEST(Lambda, AFunctionsArnIsAResource) {
    Operations world;
    const char* arn = "arn:aws:lambda:eu-west-1:111122223333:function:f";
    world.add(shapes::lambda::invoke, [](const Request& r) { return Operations::payload(invoked, r.payload.bytes); });
    const Recorder told = world.perform(arn, R"("text")");
    EXPECT_EQ(told.lines, (Lines{"started", "succeeded"}));
    EXPECT_EQ(told.output, Value("text"));
    EXPECT_EQ(world.requests[0].payload.bytes, R"("text")") << "an input is always JSON";
    EXPECT_EQ(world.requests[0].input["FunctionName"], Value(arn));
}

TEST(Lambda, RefusalsAreNamedAfterTheModel) {
    Operations world;
    ApiError refusal("ResourceNotFoundException", 404, "Function not found: x");
    world.add(shapes::lambda::invoke, [&](const Request&) -> Answer { throw refusal; });
    const auto last = [&] { return world.perform("arn:aws:states:::lambda:invoke", R"({"FunctionName": "f"})").lines; };
    EXPECT_EQ(
        matches(last(), std::string(R"(failed Lambda\.ResourceNotFoundException: Function not found: x \(Service: )") +
                            R"(AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: )" +
                            uuid + R"(; Proxy: null\))"),
        "");
    refusal = ApiError("AccessDeniedException", 403, "no");
    EXPECT_EQ(last().back().substr(0, 33), "failed Lambda.AWSLambdaException:");
}

TEST(Lambda, ResultsHaveALimit) {
    Operations world;
    world.add(shapes::lambda::invoke,
              [](const Request&) { return Operations::payload(invoked, "\"" + std::string(262143, 'x') + "\""); });
    const char* text = "returned a result with a size exceeding the maximum number of bytes service limit.";
    EXPECT_EQ(world.perform("arn:aws:states:::lambda:invoke", R"({"FunctionName": "f"})").lines.back(),
              std::string("failed States.DataLimitExceeded: The state/task 'lambda' ") + text);
    const std::string arn = "arn:aws:lambda:eu-west-1:111122223333:function:f";
    EXPECT_EQ(world.perform(arn.c_str(), "{}").lines.back(),
              "failed States.DataLimitExceeded: The state/task '" + arn + "' " + text);
}

TEST(Tokens, TheAnswerIsSubmittedAndNobodyWaits) {
    Operations world;
    world.add(shapes::lambda::invoke, [](const Request&) { return Operations::payload(invoked, "null"); });
    TaskCall call = world.call("arn:aws:states:::lambda:invoke.waitForTaskToken",
                               R"({"FunctionName": "f", "Payload": {"MyTaskToken": "t"}})");
    const Recorder told = world.perform(call);
    EXPECT_EQ(told.lines, (Lines{"started", "submitted"}));
    EXPECT_TRUE(told.output.contains("SdkHttpMetadata"));
    call.submitted = told.output;
    EXPECT_EQ(world.perform(call).lines, Lines{}) << "after a restart nothing is left to do";
    EXPECT_EQ(world.requests.size(), 1U);
}

TEST(DynamoDb, ItemsKeepTheirNames) {
    Operations world;
    world.add(shapes::dynamodb::get_item, [](const Request&) {
        return Operations::output(R"({"Item": {"id": {"S": "1"}, "myList": {"L": []}}})");
    });
    const char* parameters = R"({"TableName": "t", "Key": {"id": {"S": "1"}}})";
    const Recorder told = world.perform("arn:aws:states:::dynamodb:getItem", parameters);
    EXPECT_EQ(told.lines, (Lines{"started", "succeeded"}));
    EXPECT_EQ(world.requests[0].input, *parse_json(parameters));
    EXPECT_EQ(print(told.output["Item"]), R"({"id":{"S":"1"},"myList":{"L":[]}})");
    const Value& headers = told.output["SdkHttpMetadata"]["HttpHeaders"];
    EXPECT_EQ(headers["Server"], Value("Server"));
    EXPECT_EQ(headers["Content-Type"], Value("application/x-amz-json-1.0"));
    EXPECT_EQ(headers["Content-Length"], Value("43"));
    EXPECT_TRUE(headers.contains("x-amz-crc32"));
    const Recorder sdk = world.perform("arn:aws:states:::aws-sdk:dynamodb:getItem", parameters);
    EXPECT_EQ(print(sdk.output), R"({"Item":{"id":{"S":"1"},"myList":{"L":[]}}})")
        << "no metadata in an SDK call's output";
}

TEST(DynamoDb, BothKindsOfErrors) {
    Operations world;
    ApiError refusal("ResourceNotFoundException", 400, "Requested resource not found");
    world.add(shapes::dynamodb::put_item, [&](const Request&) -> Answer { throw refusal; });
    const char* parameters = R"({"TableName": "t", "Item": {"id": {"S": "1"}}})";
    const auto optimised = [&] { return world.perform("arn:aws:states:::dynamodb:putItem", parameters).lines; };
    const auto sdk = [&] { return world.perform("arn:aws:states:::aws-sdk:dynamodb:putItem", parameters).lines; };
    EXPECT_EQ(matches(optimised(),
                      std::string(R"(failed DynamoDB\.ResourceNotFoundException: Requested resource not found )") +
                          R"(\(Service: AmazonDynamoDBv2; Status Code: 400; Error Code: )" +
                          R"(ResourceNotFoundException; Request ID: )" + uuid + R"(; Proxy: null\))"),
              "");
    EXPECT_EQ(
        matches(sdk(), std::string(R"(failed DynamoDb\.ResourceNotFoundException: Requested resource not found )") +
                           R"(\(Service: DynamoDb, Status Code: 400, Request ID: )" + uuid +
                           R"(\) \(SDK Attempt Count: 1\))"),
        "");
    refusal = ApiError("ValidationException", 400, "bad");
    EXPECT_EQ(optimised().back().substr(0, 40), "failed DynamoDB.AmazonDynamoDBException:");
    EXPECT_EQ(sdk().back().substr(0, 34), "failed DynamoDb.DynamoDbException:");
}

TEST(DynamoDb, AMissingMemberIsTheServicesToRefuse) {
    Operations world;
    world.add(shapes::dynamodb::put_item, [](const Request&) { return Answer{}; });
    const auto lines = world.perform("arn:aws:states:::dynamodb:putItem", R"({"TableName": "t", "Item": null})").lines;
    EXPECT_EQ(lines.back().substr(0, 100),
              "failed DynamoDB.AmazonDynamoDBException: 1 validation error detected: Value null at 'item' failed to");
    EXPECT_TRUE(world.requests.empty());
}

TEST(SdkCalls, NamesAreThoseOfTheSdk) {
    Operations world;
    world.add(shapes::states::send_task_success,
              [](const Request&) -> Answer { throw ApiError("InvalidToken", 400, "Invalid Token: 'Invalid token'"); });
    world.add(shapes::states::start_execution, [](const Request&) {
        return Operations::output(R"({"startDate": 1700000000.123, "executionArn": "a"})");
    });
    EXPECT_EQ(world.perform("arn:aws:states:::aws-sdk:sfn:sendTaskSuccess", R"({"TaskToken": "x", "Output": "{}"})")
                  .lines.back()
                  .substr(0, 85),
              "failed Sfn.InvalidTokenException: Invalid Token: 'Invalid token' (Service: Sfn, Statu");
    const Recorder told =
        world.perform("arn:aws:states:::aws-sdk:sfn:startExecution",
                      R"({"StateMachineArn": "arn:aws:states:us-east-1:111122223333:stateMachine:m"})");
    EXPECT_EQ(print(told.output), R"({"ExecutionArn":"a","StartDate":"2023-11-14T22:13:20.123Z"})");
    EXPECT_TRUE(world.requests.back().input.contains("stateMachineArn"));
}

TEST(SdkCalls, ATokenMayEndThem) {
    Operations world;
    world.add(shapes::secretsmanager::get_secret_value,
              [](const Request&) { return Operations::output(R"({"Name": "n", "CreatedDate": 1.5})"); });
    const Recorder told = world.perform("arn:aws:states:::aws-sdk:secretsmanager:getSecretValue.waitForTaskToken",
                                        R"({"SecretId": "s"})");
    EXPECT_EQ(told.lines, (Lines{"started", "submitted"}));
    EXPECT_EQ(told.output["CreatedDate"], Value("1970-01-01T00:00:01.500Z"));
}

TEST(StartExecution, ItsNameComesFromTheAttemptAndItsInputIsText) {
    Operations world;
    world.add(shapes::states::start_execution,
              [](const Request&) { return Operations::output(R"({"executionArn": "a", "startDate": 1.5})"); });
    const char* parameters =
        R"({"StateMachineArn": "arn:aws:states:us-east-1:111122223333:stateMachine:m", "Input": {"a": 1}})";
    const Recorder told = world.perform("arn:aws:states:::states:startExecution", parameters);
    world.perform("arn:aws:states:::states:startExecution", parameters);
    EXPECT_EQ(world.requests[0].input["input"], Value(R"({"a":1})"));
    EXPECT_EQ(world.requests[0].input["name"].as_string().size(), 36U);
    EXPECT_EQ(world.requests[0].input["name"], world.requests[1].input["name"]) << "a replay starts nothing new";
    EXPECT_EQ(told.output["StartDate"], Value(1500));
}

TEST(Unsupported, WhatWeLackFailsTheStart) {
    Operations world;
    for (const char* resource : {"arn:aws:states:::lambda:invoke", "arn:aws:states:::glue:startJobRun.sync",
                                 "arn:aws:states:::aws-sdk:s3:getObject", "arn:aws:states:::states:startExecution.sync",
                                 "arn:aws:lambda:eu-west-1:111122223333:function:f"}) {
        const Recorder told = world.perform(resource, "{}");
        ASSERT_EQ(told.lines.size(), 1U);
        EXPECT_EQ(told.lines[0].substr(0, 35), "start_failed Stepwell.NotSupported:") << resource;
        EXPECT_NE(told.lines[0].find(resource), std::string::npos);
    }
}

TEST(Parameters, FieldsThatTheOperationLacksAreRefused) {
    Operations world;
    world.add(shapes::dynamodb::get_item, [](const Request&) { return Answer{}; });
    EXPECT_EQ(world.perform("arn:aws:states:::dynamodb:getItem", R"({"TableName":"t","Key":{},"Nonsense":1})").lines,
              (Lines{"started",
                     "failed States.Runtime: The Parameters '{\"TableName\":\"t\",\"Key\":{},\"Nonsense\":1}' "
                     "could not be used to start the Task: [The field 'Nonsense' is not supported by Step "
                     "Functions]"}));
    for (const char* wrong :
         {"[]", "1", R"("text")", R"({"TableName": {"a": 1}, "Key": {}})", R"({"Key": 3, "TableName": "t"})"}) {
        EXPECT_EQ(world.perform("arn:aws:states:::dynamodb:getItem", wrong).lines.back().substr(0, 22),
                  "failed States.Runtime:")
            << wrong;
    }
    EXPECT_TRUE(world.requests.empty());
}

TEST(Bugs, AnExceptionFailsOnlyTheTask) {
    Operations world;
    world.add(shapes::dynamodb::get_item, [](const Request&) -> Answer { throw std::runtime_error("disk broken"); });
    EXPECT_EQ(
        world.perform("arn:aws:states:::dynamodb:getItem", R"({"TableName": "t", "Key": {"a": {"S": "b"}}})").lines,
        (Lines{"started", "failed DynamoDB.SdkClientException: disk broken"}));
}

}  // namespace
}  // namespace stepwell
