// What is wrong with definitions: distributed Maps, and what Express workflows and Express children cannot.
#include "engine/asl/parser.hpp"

#include <gtest/gtest.h>

#include "tests/engine/definition_faults.hpp"

namespace stepwell::test {
namespace {

// A Map in distributed mode; `config`: more of its ProcessorConfig, `fields`: of the state.
std::string distributed(std::string_view fields, std::string_view config = R"(, "ExecutionType": "STANDARD")",
                        std::string_view more = "") {
    return ending(R"("Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED")" +
                      std::string(config) + R"(}, "StartAt": "I", "States": {"I": {"Type": "Succeed"}}})" +
                      std::string(fields),
                  more);
}

TEST(Validator, KnowsDistributedMaps) {
    expect_faults({
        {distributed(R"(, "Label": "l", "ToleratedFailurePercentage": 5.5, "ToleratedFailureCountPath": "$.c",
            "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                           "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a"],
                                            "CSVDelimiter": "PIPE", "MaxItems": 5},
                           "Parameters": {"Bucket": "b", "Key.$": "$.k"}},
            "ItemBatcher": {"MaxItemsPerBatch": 5, "BatchInput": {"a.$": "$.a"}},
            "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b"},
                             "WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"}})"),
         {}},
        {distributed("", R"(, "ExecutionType": "EXPRESS")"), {}},
        {distributed(R"(, "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                                         "ReaderConfig": {"InputType": "PARQUET"}})"),
         {"unsupported UNSUPPORTED_BY_STEPWELL: The input type 'PARQUET' is not supported by this version of Stepwell "
          "at "
          "/States/X/ItemReader/ReaderConfig/InputType"}},
        {distributed(R"(, "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                                         "ReaderConfig": {"ManifestType": "S3_INVENTORY", "CSVDelimiter": "COMMA"}})"),
         {}},
        {distributed(R"(, "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2",
                                         "ReaderConfig": {"Transformation": "LOAD_AND_FLATTEN"}})"),
         {"S: These fields are required: [InputType] at /States/X/ItemReader/ReaderConfig"}},
        {distributed(R"(, "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                                         "ReaderConfig": {"InputType": "JSONL", "ItemsPointer": "/a",
                                                          "Transformation": "LOAD_AND_FLATTEN"}})"),
         {"unsupported UNSUPPORTED_BY_STEPWELL: The field 'Transformation' of an ItemReader whose action is not "
          "'listObjectsV2' is not supported by this version of Stepwell at "
          "/States/X/ItemReader/ReaderConfig/Transformation",
          "unsupported UNSUPPORTED_BY_STEPWELL: The field 'ItemsPointer' of an InputType that is not 'JSON' is not "
          "supported by this version of Stepwell at /States/X/ItemReader/ReaderConfig/ItemsPointer"}},
        {distributed("", ""),
         {"S: These fields are required: [ExecutionType] at /States/X/ItemProcessor/ProcessorConfig"}},
        {distributed(R"(, "ItemReader": {"Resource": "arn:aws:states:::s3:putObject"})"),
         {"S: The field 'Resource' does not match any of the allowed values at /States/X/ItemReader"}},
        {distributed(R"(, "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                                         "ReaderConfig": {"InputType": "CSV", "Foo": 1}})"),
         {"S: The field 'CSVHeaderLocation' is required but was missing at /States/X/ItemReader/ReaderConfig",
          "S: Field 'Foo' is not supported at /States/X/ItemReader/ReaderConfig"}},
        {distributed(R"(, "ItemBatcher": {})"),
         {"S: At least one of the following fields is required: [MaxItemsPerBatch, MaxItemsPerBatchPath, "
          "MaxInputBytesPerBatch, MaxInputBytesPerBatchPath] at /States/X/ItemBatcher"}},
        {distributed(R"(, "ToleratedFailurePercentage": 101, "ToleratedFailureCount": -1)"),
         {"S: Minimum value is 0 at /States/X/ToleratedFailureCount",
          "S: Maximum value is 100 at /States/X/ToleratedFailurePercentage"}},
        {distributed(R"(, "Label": "0123456789012345678901234567890123456789x")"),
         {"INVALID_LABEL_NAME: Invalid Label name: Label '0123456789012345678901234567890123456789x' exceeds the "
          "40-character limit allowed by the service at /States/X/Label"}},
        {ending(R"("Type": "Map", "ItemBatcher": {"MaxItemsPerBatch": 1},
                   "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Succeed"}}})"),
         {"unsupported UNSUPPORTED_BY_STEPWELL: The field 'ItemBatcher' of a Map state whose processing mode is not "
          "'DISTRIBUTED' is not supported by this version of Stepwell at /States/X/ItemBatcher"}},
        {ending(R"("Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE", "ExecutionType": "EXPRESS"},
                   "StartAt": "I", "States": {"I": {"Type": "Succeed"}}})"),
         {"S: Field 'ExecutionType' is not supported at /States/X/ItemProcessor/ProcessorConfig"}},
    });
}

TEST(Validator, TellsWhatIsValidAndNotRunHere) {
    const auto compiled =
        compile_definition(distributed(R"(, "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                                        "ReaderConfig": {"InputType": "PARQUET"}})"));
    EXPECT_TRUE(valid(compiled.diagnostics));
    EXPECT_FALSE(runnable(compiled.diagnostics));
    EXPECT_EQ(compiled.definition, nullptr);
    EXPECT_EQ(describe(compiled.diagnostics),
              "Invalid State Machine Definition: 'UNSUPPORTED_BY_STEPWELL: The input type 'PARQUET' is not supported "
              "by this version of Stepwell at /States/X/ItemReader/ReaderConfig/InputType'");
}

TEST(Validator, KnowsWhatExpressCannot) {
    const auto express = [](const std::string& resource) {
        return diagnose(ending(R"("Type": "Task", "Resource": ")" + resource + "\""), WorkflowType::express);
    };
    EXPECT_EQ(express("arn:aws:states:::lambda:invoke"), Lines{});
    EXPECT_EQ(express("arn:aws:states:::ecs:runTask.sync"),
              (Lines{"SCHEMA_VALIDATION_FAILED: Express state machine does not support '.sync' service integration at "
                     "/States/X/Resource"}));
    EXPECT_EQ(express("arn:aws:states:::sqs:sendMessage.waitForTaskToken"),
              (Lines{"SCHEMA_VALIDATION_FAILED: Express state machine does not support '.waitForTaskToken' service "
                     "integration at /States/X/Resource"}));
    EXPECT_EQ(express("arn:aws:states:us-east-1:123456789012:activity:a"),
              (Lines{"SCHEMA_VALIDATION_FAILED: Express state machine does not support Activity ARN at "
                     "/States/X/Resource"}));
}

TEST(Validator, KnowsWhatExpressChildrenCannot) {
    const auto children = [](const std::string& type, const std::string& state) {
        return diagnose(ending(R"("Type": "Map", "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Parallel",
            "End": true, "Branches": [{"StartAt": "J", "States": {"J": )" +
                               state + R"(}}]}}, "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": ")" +
                               type + R"("}})"));
    };
    const std::string sync = R"({"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "End": true})";
    const std::string nested = R"({"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "K",
        "States": {"K": {"Type": "Succeed"}}, "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}}})";
    EXPECT_EQ(children("STANDARD", sync), Lines{});
    EXPECT_EQ(children("STANDARD", nested), Lines{});
    const std::string place = "/States/X/ItemProcessor/States/I/Branches[0]/States/J";
    EXPECT_EQ(
        children("EXPRESS", sync),
        (Lines{"SCHEMA_VALIDATION_FAILED: Express state machine does not support '.sync' service integration at " +
               place + "/Resource"}));
    EXPECT_EQ(children("EXPRESS", nested),
              (Lines{"SCHEMA_VALIDATION_FAILED: The field 'Mode' with value 'DISTRIBUTED' is not supported inside "
                     "'EXPRESS' state machines at " +
                     place + "/ItemProcessor/ProcessorConfig/Mode"}));
}

}  // namespace
}  // namespace stepwell::test
