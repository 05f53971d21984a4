// What is wrong with definitions: fields of the other query language, and what JSONata may look at.
#include "engine/asl/parser.hpp"

#include <gtest/gtest.h>

#include "engine/expressions/states_members.hpp"
#include "tests/engine/definition_faults.hpp"

namespace stepwell::test {
namespace {

TEST(Validator, KeepsLanguagesApart) {
    const std::string only_jsonpath =
        "S: The QueryLanguage is set to 'JSONata', but field '%' is only supported for the 'JSONPath' QueryLanguage "
        "at /States/X";
    const std::string only_jsonata =
        "S: The QueryLanguage is set to 'JSONPath', but field '%' is only supported for the 'JSONata' QueryLanguage "
        "at /States/X";
    const auto about = [](std::string text, std::string_view field) { return text.replace(text.find('%'), 1, field); };
    expect_faults({
        {ending(R"("Type": "Pass", "InputPath": "$", "Parameters": {}, "Result": 1)", in_jsonata),
         {about(only_jsonpath, "Result"), about(only_jsonpath, "InputPath"), about(only_jsonpath, "Parameters")}},
        {task(R"("Arguments": {}, "Output": {})"), {about(only_jsonata, "Arguments"), about(only_jsonata, "Output")}},
        {ending(R"("Type": "Wait", "SecondsPath": "$.s", "QueryLanguage": "JSONata")"),
         {about(only_jsonpath, "SecondsPath")}},
        {ending(R"("Type": "Pass", "QueryLanguage": "JSONPath")", in_jsonata),
         {"S: 'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine at /States/X"}},
        {ending(R"("Type": "Pass", "Output": {"a": ["{% 1"]})", in_jsonata),
         {"S: JSONata string must start with {% and end with %} at /States/X/Output/a[0]"}},
    });
}

TEST(Validator, KnowsWhatItemsMayBe) {
    const auto items = [](std::string_view text) {
        return ending(
            R"("Type": "Map", "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}, "Items": )" +
                std::string(text),
            in_jsonata);
    };
    for (const char* text : {"[]", "{}", R"({"a": "{% 1 %}"})", R"([1, "{% 2 %}"])", R"("{% $states.input %}")"})
        EXPECT_EQ(diagnose(items(text)), std::vector<std::string>{}) << text;
    for (const char* text : {"5", "1.5", "true", R"("text")", "null"})
        EXPECT_EQ(diagnose(items(text)),
                  std::vector<std::string>{"SCHEMA_VALIDATION_FAILED: Expected value of type Array at /States/X/Items"})
            << text;
}

TEST(Validator, KnowsWhatJsonataMayLookAt) {
    const auto output = [](std::string_view expression) {
        return ending(R"("Type": "Pass", "Output": {"a": "{% )" + std::string(expression) + R"( %}"})", in_jsonata);
    };
    const auto unsupported = [](std::string_view message) {
        return "UNSUPPORTED_JSONATA_EXPRESSION: " + std::string(message) + " at /States/X/Output/a";
    };
    expect_faults({
        {output("$states.input.x + $v + $states.context.y"), {}},
        {output("[1..3].{'x': $}"), {}},
        {output("x"), {unsupported("Reference to 'x' at the top level is not supported.")}},
        {output("$$.x"), {unsupported("Reference to '$$' is not supported.")}},
        {output("$states.result"), {unsupported("Field '$states.result' does not exist.")}},
        {output("$states.errorOutput"), {unsupported("Field '$states.errorOutput' does not exist.")}},
        {task(R"("Output": "{% $states.result %}", "Catch": [{"ErrorEquals": ["E"], "Next": "X",
                "Output": "{% $states.errorOutput %}", "Assign": {"e": "{% $states.errorOutput %}"}}])",
              in_jsonata),
         {}},
    });
    const auto broken = diagnose(output("1 +"));
    ASSERT_EQ(broken.size(), 1U);
    EXPECT_TRUE(broken[0].starts_with("INVALID_JSONATA_EXPRESSION: ")) << broken[0];
    EXPECT_TRUE(broken[0].ends_with(" at /States/X/Output/a")) << broken[0];
}

TEST(Validator, FindsWhatIsNamedOfStates) {
    const auto named = [](std::string_view expression) { return states_members(expression); };
    EXPECT_EQ(named("$states.input.a + $states . result[0] & $states.`context`.b"),
              (Lines{"input", "result", "context"}));
    EXPECT_EQ(named("$states"), Lines{});
    EXPECT_EQ(named("$states2.x + $my.states.y + '$states.z' + \"\\\"$states.z\" /* $states.z */ + `$states.z`"),
              Lines{});
    EXPECT_EQ(named("$replace(a, /\"/, '') & $states.errorOutput & b / c / $states.x"), (Lines{"errorOutput", "x"}));
    for (const char* open :
         {"'$states.x", "\"\\", "`$states.x", "/* $states.x", "(/$states.x", "$states.", "$states.`a"}) {
        EXPECT_EQ(named(open), Lines{}) << open;
    }
}

}  // namespace
}  // namespace stepwell::test
