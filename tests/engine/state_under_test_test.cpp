// A state tested alone: what it tells step by step, and that it does what an execution does.
#include <gtest/gtest.h>

#include "engine/asl/parser.hpp"
#include "engine/datasets/item_parser.hpp"
#include "engine/run/run.hpp"
#include "engine/testing/state_test.hpp"

namespace stepwell {
namespace {

TestConditions given(std::string_view input) {
    TestConditions conditions;
    conditions.input = *parse_json(input);
    conditions.context = Value::empty_object();
    conditions.now = TimePoint(std::chrono::milliseconds(1'700'000'000'000));
    return conditions;
}

TestResult result_of(std::string_view definition, TestConditions conditions) {
    FoundState found = find_single_state(definition);
    EXPECT_TRUE(found.state) << describe(found.diagnostics);
    StateTest test(*found.state, std::move(conditions));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(test.begin()));
    return test.result();
}

TEST(StateUnderTest, GivesWhatAnExecutionGives) {
    const std::string state =
        R"JSON({"Type":"Pass","InputPath":"$.a","Parameters":{"b.$":"States.UUID()","c.$":"$"},"ResultPath":"$.d","End":true})JSON";
    const TestConditions conditions = given(R"({"a":[1,2]})");
    const TestResult alone = result_of(state, conditions);

    auto compiled = compile_definition(R"({"StartAt":"S","States":{"S":)" + state + "}}");
    Identity identity;
    identity.input = conditions.input;
    identity.start = conditions.now;
    identity.seed = conditions.seed;
    stepwell::Run run(compiled.definition, identity);
    run.apply({conditions.now, Started{}});
    ASSERT_TRUE(run.outcome() && run.outcome()->output);
    EXPECT_EQ(run.outcome()->output->without("d"), alone.output->without("d"));
    EXPECT_EQ((*run.outcome()->output)["d"]["c"], (*alone.output)["d"]["c"]);
    EXPECT_EQ((*alone.output)["d"]["b"].as_string().size(), 36u);
}

TEST(StateUnderTest, TellsWhatItWaitsFor) {
    const FoundState task = find_single_state(
        R"({"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName.$":"$.f"},"TimeoutSeconds":9,"End":true})");
    StateTest test(*task.state, given(R"({"f":"g"})"));
    const auto wanted = test.begin();
    ASSERT_TRUE(std::holds_alternative<Perform>(wanted));
    EXPECT_EQ(print(std::get<Perform>(wanted).parameters), R"({"FunctionName":"g"})");
    EXPECT_EQ(std::get<Perform>(wanted).timeout_seconds, 9);
    test.settle(Value(5));
    EXPECT_EQ(test.result().output, Value(5));

    const FoundState wait = find_single_state(R"({"Type":"Wait","Seconds":30,"Next":"There"})");
    StateTest waiting(*wait.state, given("1"));
    const auto until = waiting.begin();
    ASSERT_TRUE(std::holds_alternative<WaitUntil>(until));
    EXPECT_EQ(std::get<WaitUntil>(until).due, given("1").now + std::chrono::seconds(30));
    waiting.settle(std::nullopt);
    EXPECT_EQ(waiting.result().next_state, "There");
}

TEST(StateUnderTest, ARuntimeErrorOfItsOwnIsTakenByNobody) {
    const TestResult result = result_of(
        R"({"Type":"Parallel","Branches":[{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}],"InputPath":"$.none","Catch":[{"ErrorEquals":["States.ALL"],"Next":"C"}],"End":true})",
        given("{}"));
    EXPECT_EQ(result.status, TestResult::Status::failed);
    EXPECT_EQ(result.error.name, "States.Runtime");
    EXPECT_EQ(result.next_state, "");
}

TEST(StateUnderTest, AMapIsPlannedAsAMapRunIs) {
    const std::string map =
        R"({"Type":"Map","ItemsPath":"$.v","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},)"
        R"("StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},"ItemBatcher":{"MaxItemsPerBatch":2},)"
        R"("ToleratedFailureCountPath":"$.most","MaxConcurrency":3,"End":true})";
    TestConditions conditions = given(R"({"v":[1,2,3],"most":1})");
    conditions.mock = Value::empty_array();
    const TestResult fine = result_of(map, conditions);
    EXPECT_EQ(fine.status, TestResult::Status::succeeded) << fine.error.cause.value_or("");
    EXPECT_EQ(fine.inspection["afterItemBatcher"], Value(R"([{"Items": [1, 2]}, {"Items": [3]}])"));
    EXPECT_EQ(fine.inspection["toleratedFailureCount"], Value(1));
    EXPECT_FALSE(fine.inspection.contains("toleratedFailurePercentage"));
    EXPECT_EQ(fine.inspection["maxConcurrency"], Value(3));
    conditions.failed_iterations = 2;
    EXPECT_EQ(result_of(map, conditions).error.name, "States.ExceedToleratedFailureThreshold");
    conditions.failed_iterations = 3;
    EXPECT_NE(result_of(map, conditions).refusal, "");
}

TEST(StateUnderTest, PrintsWithBlanksOutsideTexts) {
    EXPECT_EQ(print_spaced(*parse_json(R"({"a,b":[1,{"c:\"d,":"e\\"},2]})")), R"({"a,b": [1, {"c:\"d,": "e\\"}, 2]})");
}

TEST(StateUnderTest, ItemsOfBrokenData) {
    const auto read = [](std::string_view config, std::string_view data) {
        return datasets::read_items(*parse_json(config), data);
    };
    constexpr std::string_view pointed = R"({"InputType": "JSON", "ItemsPointer": "/a"})";
    EXPECT_EQ(read(R"({"InputType": "JSON"})", "7").error().name, "States.ItemReaderFailed");
    EXPECT_EQ(read(pointed, R"({"b":[]})").error().name, "States.ItemReaderFailed");
    EXPECT_EQ(read(R"({"InputType": "JSONL"})", "{}\n{").error().name, "States.ItemReaderFailed");
    EXPECT_EQ(read(R"({"InputType": "PARQUET"})", "").error().name, "States.ItemReaderFailed");
    EXPECT_EQ(read(R"({"InputType": "CSV"})", "").error().name, "States.ItemReaderFailed");
    EXPECT_EQ(print(read(R"({"InputType": "CSV"})", "a,b\n\"x")->items), R"([{"a":"x","b":""}])");
    const auto object = read(pointed, R"({"a":{"k":1}})");
    EXPECT_EQ(print(object->items), R"([{"Key":"k","Value":1}])");
    EXPECT_EQ(print(*object->pointed), R"({"k":1})");
}

}  // namespace
}  // namespace stepwell
