// What is wrong with definitions: each rule by the smallest definition that breaks it, with the code, the text and the
// place that AWS gives.
#include "engine/asl/parser.hpp"

#include <gtest/gtest.h>

#include "tests/engine/definition_faults.hpp"

namespace stepwell::test {
namespace {

TEST(Validator, ReadsJsonStrictly) {
    const Lines no_object{"SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object at "};
    for (const char* text : {"", " \n", "1", "[]", "\"{}\"", "null"}) EXPECT_EQ(diagnose(text), no_object) << text;
    for (const char* text : {"{", "{\"a\":1,}", "{'a':1}", "{} x", R"({"a":1,"a":2})"}) {
        const auto found = diagnose(text);
        ASSERT_EQ(found.size(), 1U) << text;
        EXPECT_TRUE(found[0].starts_with("INVALID_JSON_DESCRIPTION: ")) << found[0];
        EXPECT_TRUE(found[0].ends_with(" at ")) << found[0];
    }
    EXPECT_EQ(diagnose("{\"States\": {\n  \"X\": {},\n  \"X\": {}}}"),
              (Lines{"INVALID_JSON_DESCRIPTION: Duplicate field 'X' at line 3, column 10 at "}));
}

TEST(Validator, KnowsTheFieldsOfAMachine) {
    const std::string end = R"("X": {"Type": "Succeed"})";
    expect_faults({
        {"{}", {"S: These fields are required: [States, StartAt] at /"}},
        {R"({"States": {"X": {"Type": "Succeed"}}})", {"S: These fields are required: [StartAt] at /"}},
        {R"({"StartAt": "X", "States": {}})", {"S: Value cannot be empty at /States"}},
        {R"({"StartAt": "X", "States": []})", {"S: Expected value of type Object at /States"}},
        {R"({"StartAt": "X", "States": {"X": 1}})", {"S: Expected value of type Object at /States/X"}},
        {machine(end, R"(, "Version": "1.0", "TimeoutSeconds": 99999999, "Comment": "c")"), {}},
        {machine(end, R"(, "Version": "2.0")"), {"S: Value should be one of the following: [1.0] at /Version"}},
        {machine(end, R"(, "TimeoutSeconds": -1)"), {"S: Minimum value is 0 at /TimeoutSeconds"}},
        {machine(end, R"(, "TimeoutSeconds": 100000000)"), {"S: Maximum value is 99999999 at /TimeoutSeconds"}},
        {machine(end, R"(, "TimeoutSeconds": "1")"), {"S: Expected value of type Integer at /TimeoutSeconds"}},
        {machine(end, R"(, "QueryLanguage": "SQL")"),
         {"S: Value should be one of the following: [JSONPath, JSONata] at /QueryLanguage"}},
        {machine(end, R"(, "Coment": "")"), {"S: Field 'Coment' is not supported at /"}},
        {machine(end, R"(, "Comment": 1)"), {"S: Expected value of type String at /Comment"}},
    });
}

TEST(Validator, KnowsTheFieldsOfAState) {
    const std::string name(81, 'n');
    expect_faults({
        {machine(R"("X": {})"), {"S: These fields are required: [Type] at /States/X"}},
        {machine(R"("X": {"Type": "Sleep"})"),
         {"S: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, "
          "Map] at /States/X/Type"}},
        {machine(R"("X": {"Type": "Pass"})"),
         {"S: This object should have only one of the following fields: [Next, End] at /States/X"}},
        {machine(R"("X": {"Type": "Pass", "End": false})"),
         {"S: This object should have only one of the following fields: [Next, End] at /States/X"}},
        {machine(R"("X": {"Type": "Pass", "Next": "X", "End": true})"),
         {"S: There should only be one of the following fields: [Next, End] at /States/X"}},
        {ending(R"("Type": "Pass", "Foo": 1, "Seconds": 2)"),
         {"S: Field 'Foo' is not supported at /States/X", "S: Field 'Seconds' is not supported at /States/X"}},
        {ending(R"("Type": "Succeed")"), {"S: Field 'End' is not supported at /States/X"}},
        {R"({"StartAt": ")" + name + R"(", "States": {")" + name + R"(": {"Type": "Succeed"}}})",
         {"INVALID_STATE_NAME: Invalid State name: State '" + name +
          "' exceeds the 80-character limit allowed by the service at /States/" + name}},
        {ending(R"("Type": "Pass", "InputPath": "a", "OutputPath": "$.b[", "ResultPath": "$.a[*]")"),
         {"S: Value must be a valid JSONPath. at /States/X/InputPath",
          "S: Value is not a Reference Path: '[' must be followed by ' or '[' at /States/X/ResultPath",
          "S: Value must be a valid JSONPath. at /States/X/OutputPath"}},
        {ending(R"("Type": "Pass", "Parameters": {"a.$": 1, "b": [{"c.$": "x"}]})"),
         {"S: The value for the field 'a.$' must be a STRING that contains a JSONPath but was an NUMBER at "
          "/States/X/Parameters",
          "S: The value for the field 'c.$' must be a valid JSONPath or a valid intrinsic function call at "
          "/States/X/Parameters"}},
        {ending(R"("Type": "Wait")"),
         {"S: This object should have only one of the following fields: [SecondsPath, Seconds, TimestampPath, "
          "Timestamp] at /States/X"}},
        {ending(R"("Type": "Wait", "Seconds": 1, "SecondsPath": "$.s")"),
         {"S: There should only be one of the following fields: [SecondsPath, Seconds, TimestampPath, Timestamp] at "
          "/States/X"}},
        {ending(R"("Type": "Wait", "Timestamp": "tomorrow")"),
         {"S: String does not match RFC3339 timestamp at /States/X/Timestamp"}},
        {machine(R"("X": {"Type": "Fail", "Error": "E", "ErrorPath": "$.e"})"),
         {"S: There should only be one of the following fields: [Error, ErrorPath] at /States/X"}},
        {machine(R"("X": {"Type": "Choice"})"), {"S: These fields are required: [Choices] at /States/X"}},
        {machine(R"("X": {"Type": "Choice", "Choices": []})"), {"S: Value cannot be empty at /States/X/Choices"}},
        {machine(R"("X": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true}]})"),
         {"S: These fields are required: [Next] at /States/X/Choices[0]"}},
        {ending(R"("Type": "Parallel", "Branches": [{}])"),
         {"S: These fields are required: [States, StartAt] at /States/X/Branches[0]"}},
        {ending(R"("Type": "Parallel", "Branches": [1])"),
         {"S: Expected value of type Object at /States/X/Branches[0]"}},
        {ending(R"("Type": "Map")"),
         {"S: This object should have only one of the following fields: [ItemProcessor, Iterator] at /States/X"}},
    });
}

TEST(Validator, KnowsTasks) {
    const auto resource = [](const std::string& arn) {
        return ending(R"("Type": "Task", "Resource": ")" + arn + "\"");
    };
    const auto unknown = [](const std::string& arn) {
        return "S: The resource provided " + arn +
               " is not recognized. The value is not a valid resource ARN, or the resource is not available in this "
               "region. at /States/X/Resource";
    };
    expect_faults({
        {ending(R"("Type": "Task")"), {"S: These fields are required: [Resource] at /States/X"}},
        {resource("lambda"), {"S: Value is not a valid resource ARN at /States/X/Resource"}},
        {resource("${Function}"), {"S: Value is not a valid resource ARN at /States/X/Resource"}},
        {resource("arn:aws:states:::dynamodb:query"), {unknown("arn:aws:states:::dynamodb:query")}},
        {resource("arn:aws:states:::sqs:sendMessage.sync"), {unknown("arn:aws:states:::sqs:sendMessage.sync")}},
        {resource("arn:aws:states:::aws-sdk:polly:synthesizeSpeech"), {}},
        {resource("arn:aws:states:us-east-1:123456789012:activity:a"), {}},
        {resource("arn:aws:lambda:us-east-1:123456789012:function:f:prod"), {}},
        {task(R"("TimeoutSeconds": 0)"), {"S: Minimum value is 1 at /States/X/TimeoutSeconds"}},
        {task(R"("TimeoutSeconds": 1.5)"), {"S: Expected value of type Integer at /States/X/TimeoutSeconds"}},
        {task(R"("TimeoutSeconds": 9, "TimeoutSecondsPath": "$.t")"),
         {"S: There should only be one of the following fields: [TimeoutSeconds, TimeoutSecondsPath] at /States/X"}},
        {task(R"("TimeoutSeconds": 9, "HeartbeatSeconds": 9)"),
         {"S: The value of 'HeartbeatSeconds' must be smaller than 'TimeoutSeconds' at /States/X/HeartbeatSeconds"}},
        {task(R"("TimeoutSecondsPath": "t")"), {"S: Value must be a valid JSONPath. at /States/X/TimeoutSecondsPath"}},
        {task(R"("Credentials": {})"), {"S: The field 'RoleArn' is required but was missing at /States/X/Credentials"}},
    });
}

TEST(Validator, KnowsRetryAndCatch) {
    const std::string all = "S: States.ALL must appear alone and at end of list at /States/X/";
    expect_faults({
        {task(R"("Retry": [{}])"), {"S: These fields are required: [ErrorEquals] at /States/X/Retry[0]"}},
        {task(R"("Retry": [{"ErrorEquals": []}])"), {"S: Value cannot be empty at /States/X/Retry[0]/ErrorEquals"}},
        {task(R"("Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["E"]}])"),
         {all + "Retry[0]/ErrorEquals[0]"}},
        {task(R"("Retry": [{"ErrorEquals": ["E", "States.ALL"]}])"), {all + "Retry[0]/ErrorEquals[1]"}},
        {task(R"("Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 1, "MaxAttempts": 0, "BackoffRate": 1,
                            "MaxDelaySeconds": 1, "JitterStrategy": "FULL"}, {"ErrorEquals": ["States.ALL"]}])"),
         {}},
        {task(R"("Retry": [{"ErrorEquals": ["E"], "BackoffRate": 0.5}])"),
         {"S: Minimum value is 1 at /States/X/Retry[0]/BackoffRate"}},
        {task(R"("Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "SOME"}])"),
         {"S: Value should be one of the following: [NONE, FULL] at /States/X/Retry[0]/JitterStrategy"}},
        {task(R"("Retry": [{"ErrorEquals": ["E"], "MaxDelaySeconds": 31622401}])"),
         {"S: Maximum value is 31622400 at /States/X/Retry[0]/MaxDelaySeconds"}},
        {task(R"("Catch": [{"ErrorEquals": ["E"]}])"), {"S: These fields are required: [Next] at /States/X/Catch[0]"}},
        {task(R"("Catch": [{"ErrorEquals": ["E"], "Next": "Y"}])"),
         {"MISSING_TRANSITION_TARGET: Missing 'Next' target: Y at /States/X/Catch[0]/Next"}},
        {task(R"("Catch": [{"ErrorEquals": ["E"], "Next": "X", "ResultPath": "x"}])"),
         {"S: Value must be a valid JSONPath. at /States/X/Catch[0]/ResultPath"}},
    });
}

TEST(Validator, KnowsChoiceRules) {
    const auto rule = [](std::string_view fields) {
        return machine(R"("X": {"Type": "Choice", "Choices": [{)" + std::string(fields) +
                       R"(, "Next": "Y"}]}, "Y": {"Type": "Succeed"})");
    };
    expect_faults({
        {rule(R"("Variable": "$.a", "NumericEquals": "1")"),
         {"S: Expected value of type Number at /States/X/Choices[0]/NumericEquals"}},
        {rule(R"("Variable": "a", "NumericEquals": 1)"),
         {"S: Value is not a Reference Path: Reference path didn't start with '$' at /States/X/Choices[0]/Variable"}},
        {rule(R"("NumericEquals": 1)"),
         {"S: The object must have only one of the following fields, [And, Or, Not, Variable, Condition] at "
          "/States/X/Choices[0]"}},
        {rule(R"("And": [{"Variable": "$.a", "IsNull": true, "Next": "Y"}])"),
         {"S: Field 'Next' is not supported at /States/X/Choices[0]/And[0]"}},
        {rule(R"("Variable": "$.a", "TimestampEquals": "now")"),
         {"S: String does not match RFC3339 timestamp at /States/X/Choices[0]/TimestampEquals"}},
        {rule(R"("Condition": "{% true %}")"),
         {"S: The QueryLanguage is set to 'JSONPath', but field 'Condition' is only supported for the 'JSONata' "
          "QueryLanguage at /States/X/Choices[0]"}},
    });
}

TEST(Validator, FollowsTransitions) {
    const std::string x_to_y = R"("X": {"Type": "Pass", "Next": "Y"})";
    expect_faults({
        {R"({"StartAt": "Z", "States": {"X": {"Type": "Succeed"}}})",
         {"MISSING_TRANSITION_TARGET: Missing 'Next' target: Z at /StartAt",
          "MISSING_TRANSITION_TARGET: State \"X\" is not reachable. at /States/X"}},
        {machine(x_to_y + R"(, "Z": {"Type": "Succeed"})"),
         {"MISSING_TRANSITION_TARGET: Missing 'Next' target: Y at /States/X/Next",
          "MISSING_TRANSITION_TARGET: State \"Z\" is not reachable. at /States/Z"}},
        {machine(x_to_y + R"(, "Y": {"Type": "Succeed"}, "Z": {"Type": "Succeed"})"),
         {"MISSING_TRANSITION_TARGET: State \"Z\" is not reachable. at /States/Z"}},
        {machine(R"("X": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": true, "Next": "A"}],
                          "Default": "B"}, "E": {"Type": "Succeed"})"),
         {"MISSING_TRANSITION_TARGET: Missing 'Next' target: A at /States/X/Choices[0]/Next",
          "MISSING_TRANSITION_TARGET: Missing 'Next' target: B at /States/X/Default",
          "MISSING_TRANSITION_TARGET: State \"E\" is not reachable. at /States/E"}},
        {machine(R"("X": {"Type": "Pass", "Next": "X"})"), {"MISSING_END_STATE: Workflow has no terminal state at "}},
        {ending(
             R"("Type": "Parallel", "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "X"}}}])"),
         {"MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/X/Branches[0]/States/A/Next"}},
    });
}

TEST(Validator, TellsEverythingAtOnceAndTransitionsLast) {
    expect_faults({
        {machine(R"("X": {"Type": "Nap", "Next": "Y"}, "Y": {"Type": "Pass", "Next": "Z", "Foo": 1}, "W": 1,
                    "P": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "Y", "States": {}}]})"),
         {"S: The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, "
          "Map] at /States/X/Type",
          "S: Field 'Foo' is not supported at /States/Y", "S: Expected value of type Object at /States/W",
          "S: Value cannot be empty at /States/P/Branches[0]/States",
          "MISSING_TRANSITION_TARGET: Missing 'Next' target: Z at /States/Y/Next",
          "MISSING_TRANSITION_TARGET: State \"W\" is not reachable. at /States/W",
          "MISSING_TRANSITION_TARGET: State \"P\" is not reachable. at /States/P"}},
    });
}

TEST(Validator, KeepsNamesApart) {
    expect_faults({
        {ending(R"("Type": "Parallel", "Branches": [{"StartAt": "X", "States": {"X": {"Type": "Succeed"}}}])"),
         {"DUPLICATE_STATE_NAME: Duplicate State name: X at /States/X/Branches[0]/States/X"}},
        {ending(R"("Type": "Pass", "Assign": {"v": 1, "1v": 2, "states": 3, "a b": 4})"),
         {"INVALID_VARIABLE_NAME: Invalid variable name '1v': the variable name contains invalid characters. at "
          "/States/X/Assign/1v",
          "RESERVED_VARIABLE_NAME: Cannot assign to reserved variable '$states'. at /States/X/Assign/states",
          "INVALID_VARIABLE_NAME: Invalid variable name 'a b': the variable name contains invalid characters. at "
          "/States/X/Assign/a b"}},
        {machine(R"("X": {"Type": "Pass", "Assign": {"v": 1}, "Next": "P"},
                    "P": {"Type": "Parallel", "Assign": {"w": 1}, "Catch": [{"ErrorEquals": ["E"], "Next": "P",
                          "Assign": {"u": 1}}], "End": true, "Branches": [{"StartAt": "B", "States":
                          {"B": {"Type": "Pass", "Assign": {"u": 1, "v": 1, "w": 1}, "End": true}}}]})"),
         {"S: The variable 'v' is assigned in an outer scope and cannot be assigned here at "
          "/States/P/Branches[0]/States/B/Assign"}},
    });
}

TEST(Validator, WarnsAndRefusesNothing) {
    const auto warned = [](const std::string& definition) {
        const auto compiled = compile_definition(definition);
        EXPECT_TRUE(compiled.definition) << definition;
        return diagnose(definition);
    };
    EXPECT_EQ(warned(ending(R"("Type": "Pass", "Parameters": {"a": {"b": "$.x"}})")),
              (Lines{"warning NO_DOLLAR: No .$ on the field 'b' that appears to be a JSONPath or Intrinsic Function at "
                     "/States/X/Parameters"}));
    EXPECT_EQ(warned(ending(R"("Type": "Pass", "Result": {"a.$": "$.x"})")),
              (Lines{"warning PASS_RESULT_IS_STATIC: Attempt to use a path in the result of a pass state at "
                     "/States/X/Result"}));
    EXPECT_EQ(warned(machine(R"("X": {"Type": "Fail", "Cause": "$.cause"})")),
              (Lines{"warning NO_PATH: Field value looks like a path, but field name does not end with 'Path' at "
                     "/States/X/Cause"}));
}

TEST(Validator, BoundsNesting) {
    std::string nested = R"({"StartAt": "S0", "States": {"S0": {"Type": "Succeed"}}})";
    for (int i = 1; i <= 150; ++i) {
        const std::string name = "S" + std::to_string(i);
        nested = R"({"StartAt": ")" + name + R"(", "States": {")" + name +
                 R"(": {"Type": "Parallel", "End": true, "Branches": [)" + nested + "]}}}";
    }
    const auto found = diagnose(nested);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].starts_with("TOO_DEEPLY_NESTED: ")) << found[0];
}

}  // namespace
}  // namespace stepwell::test
