#include "tests/property/whole_definitions.hpp"

#include <stdexcept>
#include <string>

#include "engine/data/comparison.hpp"

namespace stepwell::property {

namespace {

struct Text {
    std::string_view name;
    std::string_view definition;
    std::string_view input = "{}";
    std::string_view result = "{}";
};

constexpr Text texts[] = {
    {"pass", R"json({
"Comment": "c", "Version": "1.0", "QueryLanguage": "JSONPath", "TimeoutSeconds": 500, "StartAt": "P", "States": {
"P": {"Type": "Pass", "Comment": "c", "QueryLanguage": "JSONPath", "InputPath": "$.in",
      "Parameters": {"a.$": "$.a", "t.$": "States.Format('{} {}', $.a, $$.Execution.Name)",
                     "l": [1, {"n.$": "States.MathAdd($.n, 1)"}]},
      "ResultPath": "$.r", "OutputPath": "$", "Assign": {"v.$": "$.a", "w": [1]}, "Next": "R"},
"R": {"Type": "Pass", "Result": {"a": 1}, "ResultPath": "$.s.t", "Next": "V"},
"V": {"Type": "Pass", "Parameters": {"v.$": "$v", "w.$": "$w[0]"}, "Next": "S"},
"S": {"Type": "Succeed", "InputPath": "$", "OutputPath": "$"}}})json",
     R"({"in": {"a": "text", "n": 1}})"},
    {"task", R"json({
"StartAt": "T", "States": {
"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "InputPath": "$",
      "Parameters": {"FunctionName": "f", "Payload.$": "$.in.a"},
      "ResultSelector": {"r.$": "$.r", "n.$": "States.MathAdd($.n, 1)"}, "ResultPath": "$.in.r", "OutputPath": "$",
      "TimeoutSeconds": 10, "HeartbeatSeconds": 5, "Credentials": {"RoleArn": "arn:aws:iam::000000000000:role/r"},
      "Assign": {"x.$": "$.n"},
      "Retry": [{"Comment": "c", "ErrorEquals": ["Fake", "States.Timeout"], "IntervalSeconds": 1, "MaxAttempts": 2,
                 "BackoffRate": 2.5, "MaxDelaySeconds": 5, "JitterStrategy": "FULL"}, {"ErrorEquals": ["States.ALL"]}],
      "Catch": [{"ErrorEquals": ["Never"], "Next": "S"},
                {"Comment": "c", "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Assign": {"e.$": "$.Error"},
                 "Next": "S"}],
      "Next": "C"},
"C": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:000000000000:function:f", "TimeoutSecondsPath": "$.in.t",
      "HeartbeatSecondsPath": "$.in.h", "Credentials": {"RoleArn.$": "$.in.role"}, "ResultPath": null,
      "Catch": [{"ErrorEquals": ["Fake"], "ResultPath": null, "Next": "S"}], "Next": "S"},
"S": {"Type": "Succeed"}}})json",
     R"({"in": {"a": 1, "t": 9, "h": 3, "role": "arn:aws:iam::000000000000:role/r"}})", R"({"r": 1, "n": 2})"},
    {"integrations", R"({
"StartAt": "T", "States": {
"T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
      "Parameters": {"QueueUrl.$": "$.url", "MessageBody": {"token.$": "$$.Task.Token"}}, "TimeoutSeconds": 20,
      "ResultPath": "$.t", "Next": "E", "Retry": [{"ErrorEquals": ["Fake"]}]},
"E": {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "Parameters": {"TaskDefinition": "t"},
      "ResultPath": "$.e", "Next": "D"},
"D": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:getItem", "ResultPath": "$.d",
      "Parameters": {"TableName": "t", "Key": {"id": {"S.$": "$.url"}}}, "Next": "A"},
"A": {"Type": "Task", "Resource": "arn:aws:states:us-east-1:000000000000:activity:a", "HeartbeatSeconds": 9,
      "End": true}}})",
     R"({"url": "u"})", R"({"r": 1, "n": 2})"},
    {"wait", R"({
"StartAt": "S", "States": {
"S": {"Type": "Wait", "Comment": "c", "Seconds": 5, "InputPath": "$", "OutputPath": "$", "Assign": {"v": 1},
      "Next": "P"},
"P": {"Type": "Wait", "SecondsPath": "$.s", "Next": "T"},
"T": {"Type": "Wait", "Timestamp": "2024-01-01T00:00:00Z", "Next": "Q"},
"Q": {"Type": "Wait", "TimestampPath": "$.t", "End": true}}})",
     R"({"s": 3, "t": "2023-12-31T23:59:59.5Z"})"},
    {"fail", R"({"StartAt": "F", "States": {"F": {"Type": "Fail", "Comment": "c", "Error": "E", "Cause": "c"}}})"},
    {"fail by paths", R"json({"StartAt": "F", "States": {
"F": {"Type": "Fail", "ErrorPath": "$.e", "CausePath": "States.Format('{}', $.c)"}}})json",
     R"({"e": "E", "c": "c"})"},
    {"choice", R"({
"StartAt": "C", "States": {
"C": {"Type": "Choice", "Comment": "c", "InputPath": "$", "OutputPath": "$", "Assign": {"o": 1}, "Default": "S",
      "Choices": [
        {"And": [{"Variable": "$.a", "NumericEquals": 1},
                 {"Or": [{"Variable": "$.b", "IsPresent": true}, {"Not": {"Variable": "$.a", "IsNull": true}}]}],
         "Comment": "c", "Assign": {"v.$": "$.a"}, "Next": "D"},
        {"Not": {"Variable": "$.b", "StringMatches": "x*\\*"}, "Next": "S"}]},
"D": {"Type": "Choice", "Choices": [{"Variable": "$v", "NumericGreaterThanPath": "$.a", "Next": "S"}], "Default": "S"},
"S": {"Type": "Succeed"}}})",
     R"({"a": 1, "b": "xy*"})"},
    {"parallel", R"({
"StartAt": "P", "States": {
"P": {"Type": "Parallel", "Comment": "c", "InputPath": "$", "Parameters": {"a.$": "$.a"},
      "Branches": [{"Comment": "c", "StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}},
                   {"StartAt": "B", "States": {
                    "B": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}],
      "ResultSelector": {"all.$": "$[*]"}, "ResultPath": "$.p", "OutputPath": "$.p", "Assign": {"v.$": "$.all[0]"},
      "Retry": [{"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 1}],
      "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.e", "Next": "S"}], "Next": "S"},
"S": {"Type": "Succeed"}}})",
     R"({"a": 1})"},
    {"map", R"({
"StartAt": "M", "States": {
"M": {"Type": "Map", "Comment": "c", "InputPath": "$.in", "ItemsPath": "$.items", "MaxConcurrency": 2,
      "ItemSelector": {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "a.$": "$.a"},
      "ItemProcessor": {"Comment": "c", "ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "P", "States": {
        "P": {"Type": "Pass", "OutputPath": "$.v", "End": true}}},
      "ResultSelector": {"all.$": "$[*]"}, "ResultPath": "$.m", "OutputPath": "$", "Assign": {"v.$": "$"},
      "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}],
      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "S"}], "Next": "N"},
"N": {"Type": "Map", "MaxConcurrencyPath": "$.in.most", "ItemsPath": "$.in.items",
      "Parameters": {"v.$": "$$.Map.Item.Value"}, "End": true,
      "Iterator": {"StartAt": "T", "States": {
        "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"v.$": "$.v"}, "End": true,
              "Retry": [{"ErrorEquals": ["Fake"]}]}}}},
"S": {"Type": "Succeed"}}})",
     R"({"in": {"items": [1, "x", {"a": 1}], "a": 1, "most": 1}})"},
    {"distributed map", R"({
"StartAt": "M", "States": {
"M": {"Type": "Map", "Label": "l", "ItemsPath": "$.items", "MaxConcurrency": 2, "ToleratedFailureCount": 1,
      "ToleratedFailurePercentage": 50.5, "ItemBatcher": {"MaxItemsPerBatch": 2, "MaxInputBytesPerBatch": 1000,
                                                          "BatchInput": {"a.$": "$.a"}},
      "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "P",
        "States": {"P": {"Type": "Pass", "End": true}}},
      "ResultWriter": {"WriterConfig": {"OutputType": "JSON", "Transformation": "FLATTEN"}}, "ResultPath": "$.m",
      "Next": "N"},
"N": {"Type": "Map", "MaxConcurrencyPath": "$.most", "ToleratedFailureCountPath": "$.count",
      "ToleratedFailurePercentagePath": "$.percentage",
      "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key.$": "$.key"},
                     "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a"],
                                      "CSVDelimiter": "PIPE", "MaxItems": 5}},
      "ItemSelector": {"v.$": "$$.Map.Item.Value"},
      "ItemBatcher": {"MaxItemsPerBatchPath": "$.most", "MaxInputBytesPerBatchPath": "$.bytes"},
      "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "StartAt": "T",
        "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}},
      "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix.$": "$.key"},
                       "WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"}},
      "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}], "End": true}}})",
     R"({"items": [1, 2, 3], "a": 1, "most": 2, "count": 9, "percentage": 99, "key": "k", "bytes": 1000})"},
    {"readers", R"({
"StartAt": "J", "States": {
"J": {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b"},
        "ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/a", "MaxItemsPath": "$.most"}},
      "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "StartAt": "P",
        "States": {"P": {"Type": "Pass", "End": true}}}, "ResultPath": null, "Next": "L"},
"L": {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2",
        "Parameters": {"Bucket": "b", "Prefix": "p"},
        "ReaderConfig": {"InputType": "JSONL", "Transformation": "LOAD_AND_FLATTEN"}},
      "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "StartAt": "Q",
        "States": {"Q": {"Type": "Pass", "End": true}}}, "ResultPath": null, "Next": "I"},
"I": {"Type": "Map", "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b"},
        "ReaderConfig": {"ManifestType": "S3_INVENTORY", "InputType": "MANIFEST", "CSVHeaderLocation": "FIRST_ROW"}},
      "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "R",
        "States": {"R": {"Type": "Pass", "End": true}}}, "End": true}}})",
     R"({"most": 2})"},
    {"JSONata pass, wait, choice, fail", R"({
"QueryLanguage": "JSONata", "StartAt": "P", "States": {
"P": {"Type": "Pass", "QueryLanguage": "JSONata", "Comment": "c", "Assign": {"v": "{% $states.input.a %}", "w": [1]},
      "Output": {"a": "{% $states.input.a & 'x' %}", "l": ["{% $states.context.Execution.Name %}", 1],
                 "s": "{% $states.input.s %}", "t": "{% $states.input.t %}"}, "Next": "W"},
"W": {"Type": "Wait", "Seconds": "{% $states.input.s %}", "Assign": {"u": "{% $v %}"},
      "Output": "{% $states.input %}", "Next": "T"},
"T": {"Type": "Wait", "Timestamp": "{% $states.input.t %}", "Next": "N"},
"N": {"Type": "Wait", "Seconds": 1, "Next": "C"},
"C": {"Type": "Choice", "Comment": "c", "Default": "F", "Assign": {"o": 1}, "Output": "{% $states.input %}",
      "Choices": [{"Comment": "c", "Condition": "{% $states.input.s > 100 %}", "Next": "S",
                   "Assign": {"v": "{% $states.input.s %}"}, "Output": {"c": "{% $v %}"}},
                  {"Condition": true, "Next": "F"}]},
"S": {"Type": "Succeed", "Output": "{% $v %}"},
"F": {"Type": "Fail", "Comment": "c", "Error": "{% $states.input.a %}", "Cause": "{% $string($v) %}"}}})",
     R"({"a": "text", "s": 3, "t": "2024-01-01T00:00:00Z"})"},
    {"JSONata task", R"({
"QueryLanguage": "JSONata", "StartAt": "T", "States": {
"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": {"FunctionName": "f", "Payload": "{% $states.input.a %}"},
      "TimeoutSeconds": "{% $states.input.t %}", "HeartbeatSeconds": "{% $states.input.h %}",
      "Credentials": {"RoleArn": "{% $states.input.role %}"}, "Assign": {"x": "{% $states.result.n + 1 %}"},
      "Output": {"r": "{% $states.result %}", "x": "{% $exists($x) %}"},
      "Retry": [{"ErrorEquals": ["Fake"], "IntervalSeconds": 1, "MaxAttempts": 1}],
      "Catch": [{"Comment": "c", "ErrorEquals": ["States.ALL"], "Assign": {"e": "{% $states.errorOutput.Error %}"},
                 "Output": "{% $states.errorOutput %}", "Next": "S"}], "Next": "S"},
"S": {"Type": "Succeed", "Output": "{% $states.input %}"}}})",
     R"({"a": 1, "t": 9, "h": 3, "role": "arn:aws:iam::000000000000:role/r"})", R"({"n": 2})"},
    {"JSONata parallel and map", R"({
"QueryLanguage": "JSONata", "StartAt": "P", "States": {
"P": {"Type": "Parallel", "Arguments": {"a": "{% $states.input.a %}", "items": "{% $states.input.items %}"},
      "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}],
      "Assign": {"v": "{% $states.result[0] %}"}, "Output": "{% $states.result[0] %}", "Next": "M",
      "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}],
      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "S"}]},
"M": {"Type": "Map", "Items": "{% $states.input.items %}", "MaxConcurrency": "{% $states.input.a %}",
      "ItemSelector": {"i": "{% $states.context.Map.Item.Index %}", "v": "{% $states.context.Map.Item.Value %}"},
      "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "I", "States": {
        "I": {"Type": "Pass", "Output": "{% $states.input.v %}", "End": true}}},
      "Assign": {"m": "{% $states.result %}"}, "Output": {"r": "{% $states.result %}"}, "Next": "L",
      "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}],
      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "S"}]},
"L": {"Type": "Map", "Items": [1, "{% $v.a %}"], "End": true,
      "ItemProcessor": {"StartAt": "K", "States": {"K": {"Type": "Succeed"}}}},
"S": {"Type": "Succeed"}}})",
     R"({"a": 1, "items": [1, "x", {"a": 1}]})"},
    {"JSONata distributed map", R"({
"QueryLanguage": "JSONata", "StartAt": "M", "States": {
"M": {"Type": "Map", "Label": "l", "MaxConcurrency": "{% $states.input.most %}",
      "ToleratedFailureCount": "{% $states.input.count %}",
      "ToleratedFailurePercentage": "{% $states.input.percentage %}",
      "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                     "Arguments": {"Bucket": "b", "Key": "{% $states.input.key %}"},
                     "ReaderConfig": {"InputType": "JSON", "MaxItems": "{% $states.input.most %}"}},
      "ItemSelector": {"v": "{% $states.context.Map.Item.Value %}"},
      "ItemBatcher": {"MaxItemsPerBatch": "{% $states.input.most %}",
                      "MaxInputBytesPerBatch": "{% $states.input.bytes %}", "BatchInput": "{% $states.input.a %}"},
      "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "StartAt": "P",
        "States": {"P": {"Type": "Pass", "Output": "{% $states.input %}", "End": true}}},
      "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
                       "Arguments": {"Bucket": "b", "Prefix": "{% $states.input.key %}"},
                       "WriterConfig": {"OutputType": "JSON", "Transformation": "NONE"}},
      "Output": "{% $states.result %}", "End": true}}})",
     R"({"a": {"b": 1}, "most": 2, "count": 9, "percentage": 99, "key": "k", "bytes": 1000})"},
};

Value read(std::string_view text) {
    const Parsed parsed = parse_json(text);
    if (!parsed) throw std::logic_error(parsed.error.message + " in " + std::string(text));
    return *parsed;
}

// A rule for each of the comparison operators, and for the form of it that takes a path.
WholeDefinition comparison(const std::string& name) {
    const Value operand = name.starts_with("Boolean") || name.starts_with("Is") ? Value(true)
                          : name.starts_with("Numeric")                         ? Value(1)
                          : name.starts_with("Timestamp")                       ? Value("2024-01-01T00:00:00Z")
                                                                                : Value("x");
    const Value rule =
        Value::object({{"Variable", "$.a"}, {name, name.ends_with("Path") ? Value("$.b") : operand}, {"Next", "S"}});
    const Value choice = Value::object({{"Type", "Choice"}, {"Choices", Value::array({rule})}, {"Default", "S"}});
    const Value states = Value::object({{"C", choice}, {"S", Value::object({{"Type", "Succeed"}})}});
    const Value given =
        name.ends_with("Path") && operand.is_string() && !name.starts_with("Timestamp") ? Value("x") : operand;
    return {name.starts_with("Is") ? "test of a kind" : "comparison",
            Value::object({{"StartAt", "C"}, {"States", states}}),
            Value::object({{"a", given}, {"b", given}}),
            {}};
}

}  // namespace

const std::vector<WholeDefinition>& whole_definitions() {
    static const std::vector<WholeDefinition> all = [] {
        std::vector<WholeDefinition> made;
        for (const Text& text : texts)
            made.push_back({text.name, read(text.definition), read(text.input), read(text.result)});
        for (const std::string_view name : comparison_names()) made.push_back(comparison(std::string(name)));
        return made;
    }();
    return all;
}

}  // namespace stepwell::property
