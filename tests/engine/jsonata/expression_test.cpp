// The public functions: what compiling tells about an expression, where errors are, what a result shares with its
// input.
#include <gtest/gtest.h>

#include <thread>

#include "engine/jsonata/jsonata.hpp"

namespace stepwell::jsonata {
namespace {

Value json(std::string_view text) { return *parse_json(text); }

Failure failure(std::string_view text, const std::optional<Value>& input = std::nullopt, const Options& options = {}) {
    const auto expression = compile(text, options);
    if (!expression) return expression.error();
    const auto result = expression->evaluate(input);
    return result ? Failure{"none", *result ? print(**result) : "undefined", {}, {}, {}, {}, {}} : result.error();
}

std::string result(std::string_view text, std::string_view input = "null") {
    const auto expression = compile(text);
    if (!expression) return expression.error().code;
    const auto value = expression->evaluate(json(input));
    if (!value) return value.error().code;
    return *value ? print(**value) : "undefined";
}

std::string variables(std::string_view text) {
    std::string names;
    const auto expression = compile(text);
    for (const VariableUse& use : expression->variables()) {
        names += (names.empty() ? "" : " ") + use.name + "@" + std::to_string(use.position);
    }
    return names;
}

std::string inputs(std::string_view text) {
    std::string uses;
    const auto expression = compile(text);
    for (const InputUse& use : expression->input_uses()) uses += (uses.empty() ? "" : " ") + use.text;
    return uses;
}

TEST(Expression, ErrorsOfTheTextSayWhere) {
    const Failure open = failure("(1 + 2");
    EXPECT_EQ(open.code, "S0203");
    EXPECT_EQ(open.position, 6U);
    EXPECT_EQ(open.message, "Expected \")\" before end of expression");
    const Failure wrong = failure("[1, 2}");
    EXPECT_EQ(wrong.code, "S0202");
    EXPECT_EQ(wrong.position, 6U);
    EXPECT_EQ(wrong.token, "}");
    EXPECT_EQ(failure("1 2").code, "S0201");
    EXPECT_EQ(failure("").code, "S0207");
    EXPECT_EQ(failure("= 1").code, "S0211");
    EXPECT_EQ(failure("a := 1").code, "S0212");
    EXPECT_EQ(failure("a.3").code, "S0213");
    EXPECT_EQ(failure("a@b").code, "S0214");
    EXPECT_EQ(failure("%").code, "S0217");
    EXPECT_EQ(failure("\"abc").code, "S0101");
    EXPECT_EQ(failure("/* abc").code, "S0106");
}

TEST(Expression, PositionsCountUtf16) {
    EXPECT_EQ(failure("\"\xF0\x9F\x98\x80\" 2").position, 6U);  // an emoji is two units
}

TEST(Expression, BytesThatAreNoCharactersAreReplaced) {
    EXPECT_EQ(result("\"\xE2\x82\" & \"\xFF\""), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    EXPECT_EQ(result("\"\xE2\x82\xAC\""), "\"\xE2\x82\xAC\"");
    EXPECT_EQ(result("$split(\"a:b\", /[:\xE2]/)"), R"(["a","b"])");
    EXPECT_EQ(failure("$match(\"a\", /[\xE2/)").code, "S0302");
}

TEST(Expression, ErrorsOfEvaluationSayWhereAndWhat) {
    const Failure sum = failure("1 + \"a\"");
    EXPECT_EQ(sum.code, "T2002");
    EXPECT_EQ(sum.token, "+");
    EXPECT_EQ(sum.position, 3U);
    EXPECT_EQ(*sum.value, Value("a"));
    const Failure call = failure("$nothing(1)");
    EXPECT_EQ(call.code, "T1006");
    EXPECT_EQ(call.token, "nothing");
    const Failure name = failure("sum([1])");
    EXPECT_EQ(name.code, "T1005");
    EXPECT_EQ(name.message, "Attempted to invoke a non-function. Did you mean $sum?");
    const Failure order = failure("1 < \"2\"");
    EXPECT_EQ(order.code, "T2009");
    EXPECT_EQ(*order.value2, Value("2"));
    const Failure argument = failure("$uppercase(1)");
    EXPECT_EQ(argument.code, "T0410");
    EXPECT_EQ(argument.message, "Argument 1 of function \"uppercase\" does not match function signature");
    EXPECT_EQ(failure("[1, 2]^({\"a\": $})").code, "T2008");
    EXPECT_EQ(failure("{1: 2}").code, "T1003");
    EXPECT_EQ(failure("[1..20000000]").code, "D2014");
}

TEST(Expression, TheOlderVersionLacksTheLaterOperators) {
    const Options older{Version::v2_0_6, false};
    EXPECT_EQ(failure("a ?? 1", std::nullopt, older).code, "S0211");
    EXPECT_EQ(failure("a ?: 1", std::nullopt, older).code, "S0211");
    EXPECT_EQ(failure("a ? 1 : 2", std::nullopt, older).message, "2");
    EXPECT_EQ(result("a ?? 1"), "1");
    EXPECT_EQ(result("a ?: 1", R"({"a": 0})"), "1");
    EXPECT_EQ(result("a ?? 1", R"({"a": 0})"), "0");
}

TEST(Expression, WhatIsReadFromOutside) {
    EXPECT_EQ(variables("$states.input.a & $x & $states.result"), "states@7 x@20");
    EXPECT_EQ(variables("($a := 1; $a + $b)"), "b@17");
    EXPECT_EQ(variables("$map($items, function($v, $i){ $v * $factor })"), "items@11 factor@43");
    EXPECT_EQ(variables("$sum([1])"), "");
    EXPECT_EQ(variables("($f := function(){ $later }; $later := 2; $f())"), "");
    EXPECT_EQ(inputs("$states.input.a"), "");
    EXPECT_EQ(inputs("a.b"), "a");
    EXPECT_EQ(inputs("$ & $$ & `x y`.z"), "$ $$ x y");
    EXPECT_EQ(inputs("$x[a = 1].($ & b)"), "");
    EXPECT_EQ(inputs("$x.{\"k\": k}^(o)[p]{g: $}"), "");
    EXPECT_EQ(inputs("{\"k\": k}"), "k");
    EXPECT_EQ(inputs("function(){ a }"), "a");
    EXPECT_EQ(inputs("*.c"), "*");
    EXPECT_EQ(inputs("$x ~> |a|{\"b\": c}|"), "");
}

TEST(Expression, BindingsAreVariables) {
    const auto expression = compile("$a.b + $c");
    const std::vector<Binding> bindings = {{"a", json(R"({"b": 40})")}, {"c", Value(2)}};
    EXPECT_EQ(**expression->evaluate(std::nullopt, bindings), Value(42));
    EXPECT_FALSE(expression->evaluate(std::nullopt)->has_value());
    const std::vector<Binding> own = {{"sum", Value(1)}};
    EXPECT_EQ(**compile("$sum")->evaluate(std::nullopt, own), Value(1));
}

TEST(Expression, ResultsShareTheInput) {
    const Value input = json(R"({"a": {"big": [1, 2, 3]}, "n": [{"x": [1.50]}, {"x": {"y": 2}}]})");
    EXPECT_TRUE((*compile("a")->evaluate(input))->same(input["a"]));
    const auto wrapped = compile("{\"w\": a.big}")->evaluate(input);
    EXPECT_TRUE((**wrapped)["w"].same(input["a"]["big"]));
    const auto several = compile("n.x")->evaluate(input);
    EXPECT_TRUE((**several).items()[1].same(input["n"].items()[1]["x"]));
}

TEST(Expression, AFunctionIsNothingAsData) {
    EXPECT_EQ(result("function($x){$x}"), "undefined");
    EXPECT_EQ(result("{\"a\": $sum, \"b\": 1}"), R"({"b":1})");
}

TEST(Expression, ThreadsShareOne) {
    const auto expression = compile("$sum(n.($f := function($x){ $x = 0 ? 0 : $f($x - 1) }; $f(50) + $))");
    const Value input = json(R"({"n": [1, 2, 3]})");
    std::vector<int> right(4, 0);
    std::vector<std::thread> threads;
    for (int& one : right) {
        threads.emplace_back([&] {
            for (int i = 0; i < 200; ++i) one += **expression->evaluate(input) == Value(6);
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (const int one : right) EXPECT_EQ(one, 200);
}

}  // namespace
}  // namespace stepwell::jsonata
