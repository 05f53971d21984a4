#include "engine/expressions/payload_template.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

struct Compiled {
    PayloadTemplate payload;
    Faults faults;
};

Compiled compile(std::string_view source) {
    Compiled result;
    result.payload = PayloadTemplate::compile(*parse_json(source), result.faults);
    return result;
}

std::string fill(std::string_view source, std::string_view input) {
    const Compiled compiled = compile(source);
    if (!compiled.faults.empty()) return compiled.faults[0].location + " " + compiled.faults[0].message;
    const Value data = *parse_json(input);
    const Value context = *parse_json(R"({"Task":{"Token":"tok"}})");
    const Value variables = *parse_json(R"({"v":"var"})");
    Entropy entropy({}, 0);
    const auto result = compiled.payload.evaluate({{data, context, variables}, entropy});
    return result ? print(*result) : *result.error().name + ": " + *result.error().cause;
}

TEST(PayloadTemplate, FillsFieldsInTheirOrder) {
    EXPECT_EQ(
        fill(R"-({"z":1,"a.$":"$.x","t.$":"$$.Task.Token","v.$":"$v","n":{"m.$":"States.ArrayLength($.l)","k":"$.x"},
                        "list":[{"i.$":"$.l[0]"},"$.x",2]})-",
             R"({"x":{"y":null},"l":[7,8]})"),
        R"({"z":1,"a":{"y":null},"t":"tok","v":"var","n":{"m":2,"k":"$.x"},"list":[{"i":7},"$.x",2]})");
    EXPECT_EQ(fill("[]", "{}"), "[]");
    EXPECT_EQ(fill(R"({".$":"$"})", "1"), R"({"":1})");
}

TEST(PayloadTemplate, SharesWhatIsConstant) {
    const Value source = *parse_json(R"({"a":{"b":[1,{"c":"$.x"}]}})");
    Faults faults;
    const PayloadTemplate payload = PayloadTemplate::compile(source, faults);
    EXPECT_TRUE(payload.constant());
    Entropy entropy({}, 0);
    EXPECT_TRUE(payload.evaluate({{source, source, source}, entropy})->same(source));
    EXPECT_FALSE(compile(R"({"a":[{"b.$":"$"}]})").payload.constant());
}

TEST(PayloadTemplate, NamesThePathThatFindsNothing) {
    EXPECT_EQ(fill(R"({"a":{"f.$":"$.no"}})", R"({"flagged": false})"),
              "States.Runtime: The JSONPath '$.no' specified for the field 'f.$' could not be found in the input "
              "'{\"flagged\":false}'");
}

TEST(PayloadTemplate, FindsAllFaults) {
    const Compiled compiled = compile(R"({"a.$":1,"b":{"c.$":"x","l":[0,{"d.$":"$["}]},"e.$":"$.ok","f.$":null})");
    ASSERT_EQ(compiled.faults.size(), 4U);
    EXPECT_EQ(compiled.faults[0].location, "");
    EXPECT_EQ(compiled.faults[0].message,
              "The value for the field 'a.$' must be a STRING that contains a JSONPath but was an NUMBER");
    EXPECT_EQ(compiled.faults[1].message,
              "The value for the field 'c.$' must be a valid JSONPath or a valid intrinsic function call");
    EXPECT_EQ(compiled.faults[3].message,
              "The value for the field 'f.$' must be a STRING that contains a JSONPath but was an NULL");
    EXPECT_EQ(compile(R"({"a":{"b":1,"b.$":"$"}})").faults[0].message, "The fields 'b' and 'b.$' would both be 'b'");
}

TEST(PayloadTemplate, KnowsItsVariables) {
    EXPECT_EQ(compile(R"-({"a.$":"$x.y","b":[{"c.$":"States.Array($.q, States.Array($z))"}],"d.$":"$.e"
})-")
                  .payload.variables(),
              (std::vector<std::string>{"x", "z"}));
}

TEST(Expression, EvaluatesPathsAndFunctions) {
    const Value input = *parse_json(R"({"a":"x"})");
    const Value nothing = Value::empty_object();
    Entropy entropy({}, 0);
    const ExpressionScope scope{{input, nothing, nothing}, entropy};
    EXPECT_EQ(Expression::compile("$.a")->evaluate(scope, "CausePath")->as_string(), "x");
    EXPECT_EQ(Expression::compile("States.Format('<{}>', $.a)")->evaluate(scope, "CausePath")->as_string(), "<x>");
    EXPECT_EQ(Expression::compile("$.b")->evaluate(scope, "CausePath").error().cause,
              "The JSONPath '$.b' specified for the field 'CausePath' could not be found in the input '{\"a\":\"x\"}'");
    EXPECT_FALSE(Expression::compile("a"));
    EXPECT_FALSE(Expression::compile("$["));
}

}  // namespace
}  // namespace stepwell
