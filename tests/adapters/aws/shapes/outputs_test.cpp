// Made-up answers held against what operations answer.
#include "adapters/aws/shapes/outputs.hpp"

#include <gtest/gtest.h>

namespace stepwell::shapes {
namespace {

std::string fault_of(OutputName name, std::string_view json, Conformance wanted = Conformance::complete) {
    return output_fault(name, *parse_json(json), wanted).value_or("");
}

TEST(Outputs, RequiredMembersAreAskedForOnlyWhenComplete) {
    const OutputName start{"sfn", "startExecution"};
    EXPECT_EQ(fault_of(start, "{}"), "Required field 'ExecutionArn' is missing");
    EXPECT_EQ(fault_of(start, "{}", Conformance::present), "");
    EXPECT_EQ(fault_of(start, R"({"ExecutionArn":"a","StartDate":"2025-01-01T00:00:00Z"})"), "");
}

TEST(Outputs, TypesAndLimits) {
    const OutputName function{"lambda", "getFunction"};
    EXPECT_EQ(fault_of(function, R"({"Configuration":{"MemorySize":127}})"),
              "Field 'MemorySize' is less than the minimum value");
    EXPECT_EQ(fault_of(function, R"({"Configuration":{"MemorySize":10241}})"),
              "Field 'MemorySize' exceeds the maximum value");
    EXPECT_EQ(fault_of({"bedrockruntime", "invokeModelWithResponseStream"}, R"({"Body":"","ContentType":""})"),
              "Field 'Body' must be an object");
    EXPECT_EQ(fault_of(function, R"({"Configuration":{"MemorySize":128.5}})"), "Field 'MemorySize' must be an integer");
    EXPECT_EQ(fault_of(function, R"({"Configuration":7})"), "Field 'Configuration' must be an object");
    EXPECT_EQ(fault_of(function, R"({"Tags":{"a":"b"},"More":[]})"), "");
    EXPECT_EQ(fault_of({"kms", "encrypt"}, R"({"CiphertextBlob":""})"),
              "Field 'CiphertextBlob' is smaller than the minimum length");
    EXPECT_EQ(fault_of({"eventbridge", "putEvents"}, R"({"Entries":{}})"), "Field 'Entries' must be an array");
    EXPECT_EQ(fault_of({"s3", "getObject"}, R"({"ContentLength":"9"})"), "Field 'ContentLength' must be a number");
    EXPECT_EQ(fault_of({"dynamodb", "getItem"}, R"({"Item":{"a":{"BOOL":1}}})"), "Field 'BOOL' must be a boolean");
}

TEST(Outputs, PartsAndFreeMembers) {
    EXPECT_EQ(fault_of({"ecs", "describeTasks", "Tasks"}, R"({"TaskArn":1})"), "Field 'TaskArn' must be a string");
    EXPECT_EQ(fault_of({"lambda", "invoke", {}, {"Payload"}}, R"({"Payload":{"a":1},"StatusCode":"200"})"),
              "Field 'StatusCode' must be a number");
}

TEST(Outputs, WhatIsKnown) {
    EXPECT_TRUE(knows_output({"ec2", "describeInstances"}));
    EXPECT_FALSE(knows_output({"ec2", "describeDreams"}));
    EXPECT_FALSE(knows_output({"dreams", "describeInstances"}));
    EXPECT_FALSE(knows_output({"ec2", "DescribeInstances"}));
    EXPECT_FALSE(knows_output({"sns", "deleteTopic"}));  // answers nothing
    EXPECT_TRUE(knows_output({"iot", "describeThing"}));
}

}  // namespace
}  // namespace stepwell::shapes
