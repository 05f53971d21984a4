#include "adapters/tasks/mocks/mocked_answers.hpp"

#include <gtest/gtest.h>

#include "tests/adapters/tasks/whole_catalogue.hpp"

namespace stepwell::mocks {
namespace {

const test::WholeCatalogue catalogue;

TaskOrder order(const std::string& resource, const std::string& parameters = "{}") {
    TaskOrder made;
    made.resource = *parse_resource(resource);
    made.parameters = *parse_json(parameters);
    return made;
}

std::string result(const std::string& resource, const std::string& returned) {
    Value made = mocked_result(catalogue, order(resource), *parse_json(returned), {});
    const bool metadata = made.contains("SdkHttpMetadata") && made.contains("SdkResponseMetadata");
    if (metadata) made = made.without("SdkHttpMetadata").without("SdkResponseMetadata");
    return print(made) + (metadata ? " with metadata" : "");
}

TEST(MockedResult, HasWhatTheIntegrationAdds) {
    EXPECT_EQ(result("arn:aws:states:::sqs:sendMessage", R"({"MessageId":"m"})"), R"({"MessageId":"m"} with metadata)");
    EXPECT_EQ(result("arn:aws:states:::dynamodb:putItem", "{}"), "{} with metadata");
    EXPECT_EQ(result("arn:aws:states:::lambda:invoke", R"({"Payload":1,"StatusCode":202})"),
              R"({"ExecutedVersion":"$LATEST","Payload":1,"StatusCode":202} with metadata)");
    EXPECT_EQ(result("arn:aws:states:::events:putEvents", R"({"FailedEntryCount":0})"), R"({"FailedEntryCount":0})");
    EXPECT_EQ(result("arn:aws:states:::states:startExecution.sync:2", R"({"Status":"SUCCEEDED"})"),
              R"({"Status":"SUCCEEDED","RedriveCount":0,"RedriveStatus":"NOT_REDRIVABLE",)"
              R"("RedriveStatusReason":"Execution is SUCCEEDED and cannot be redriven"})");
    EXPECT_EQ(result("arn:aws:states:::states:startExecution.sync", R"({"Status":"FAILED"})"),
              R"({"Status":"FAILED"})");
}

TEST(MockedResult, IsOtherwiseWhatTheFileSays) {
    EXPECT_EQ(result("arn:aws:states:::sqs:sendMessage", R"({"SdkHttpMetadata":1})"), R"({"SdkHttpMetadata":1})");
    EXPECT_EQ(result("arn:aws:states:::sqs:sendMessage", R"("text")"), R"("text")");
    EXPECT_EQ(result("arn:aws:states:::sqs:sendMessage.waitForTaskToken", R"({"a":1})"), R"({"a":1})");
    EXPECT_EQ(result("arn:aws:states:::aws-sdk:s3:getObject", R"({"Body":"b"})"), R"({"Body":"b"})");
    EXPECT_EQ(result("arn:aws:states:::glue:startJobRun.sync", R"({"Id":"j"})"), R"({"Id":"j"})");
    EXPECT_EQ(result("arn:aws:states:us-east-1:000000000000:activity:a", R"({"a":1})"), R"({"a":1})");
}

TEST(MockedResult, OfAFunctionIsThePayloadOfItsMockedAnswer) {
    const std::string function = "arn:aws:lambda:us-east-1:000000000000:function:f";
    EXPECT_EQ(result(function, R"({"StatusCode":200,"Payload":{"a":1}})"), R"({"a":1})");
    EXPECT_EQ(result(function, R"({"Payload":{"a":1}})"), R"({"Payload":{"a":1}})");
    EXPECT_EQ(result(function, R"([1,2])"), "[1,2]");
}

TEST(MockedSubmission, TellsWhatTheServiceWouldAnswer) {
    const auto submitted = [](const std::string& resource, const std::string& parameters, const Value& returned) {
        return mocked_submission(catalogue, order(resource, parameters), returned,
                                 TimePoint(std::chrono::milliseconds(1234)));
    };
    const Value sent = submitted("arn:aws:states:::sqs:sendMessage.waitForTaskToken", R"({"MessageBody":{"a":1}})", {});
    EXPECT_EQ(sent["MD5OfMessageBody"], Value("bb6cb5c68df4652941caf652a366f2d8"));
    EXPECT_EQ(sent["MessageId"].as_string().size(), 36U);
    EXPECT_TRUE(sent.contains("SdkHttpMetadata"));
    const std::string start = "arn:aws:states:::states:startExecution.sync";
    const std::string machine =
        R"({"StateMachineArn":"arn:aws:states:us-east-1:000000000000:stateMachine:m","Name":"n"})";
    const Value made = submitted(start, machine, {});
    EXPECT_EQ(made["ExecutionArn"], Value("arn:aws:states:us-east-1:000000000000:execution:m:n"));
    EXPECT_EQ(made["StartDate"], Value(1234));
    const Value told = submitted(start, machine, *parse_json(R"({"ExecutionArn":"x","StartDate":"y"})"));
    EXPECT_EQ(told["ExecutionArn"], Value("x"));
    EXPECT_EQ(told["StartDate"], Value("y"));
    EXPECT_EQ(print(submitted("arn:aws:states:::glue:startJobRun.sync", "{}", {})), "{}");
    EXPECT_EQ(print(submitted("arn:aws:states:::aws-sdk:glue:startJobRun.waitForTaskToken", "{}", {})), "{}");
    EXPECT_EQ(submitted(start, R"({"StateMachineArn":7})", Value("text"))["ExecutionArn"].as_string().size(), 37U);
}

}  // namespace
}  // namespace stepwell::mocks
