// What never ends, goes too deep or grows too large ends in an error: always the same one, and without harm.
#include <gtest/gtest.h>

#include "engine/jsonata/jsonata.hpp"
#include "tests/engine/jsonata/repeated.hpp"

namespace stepwell::jsonata {
namespace {

std::string code(std::string_view text, const std::optional<Value>& input = std::nullopt, const Limits& limits = {}) {
    const auto expression = compile(text);
    if (!expression) return expression.error().code;
    const auto result = expression->evaluate(input, {}, {}, limits);
    if (!result) return result.error().code;
    return *result ? print(**result).substr(0, 100) : "undefined";
}

TEST(Limits, ARecursionThatIsNoTailCall) {
    for (const char* const bomb : {
             "($f := function($x){ 1 + $f($x) }; $f(1))",
             "($f := function($x){ [$f($x)] }; $f(1))",
             "($f := function($x){ {\"a\": $f($x)} }; $f(1))",
             "($f := function($x){ $x.($f($)).b }; $f({\"a\": 1}))",
             "($f := function($x){ $x[$f($)] }; $f([1, 2]))",
             "($f := function($x){ $map([1, 2], function($y){ $f($y) }) }; $f(1))",
             "($f := function($x){ $reduce([1, 2], function($a, $b){ $f($a) }) }; $f(1))",
             "($f := function($x){ $sort([1, 2], function($a, $b){ $f(1) }) }; $f(1))",
             "($f := function($x){ $replace(\"a\", /a/, $f) }; $f(1))",
             "($f := function($x){ $x@$v.($f($v)) }; $f([1, 2]))",
             "($f := function($x){ $x ~> $f ~> $f }; $f(1))",
             "($f := function($x){ $x ~> |$|{\"a\": $f($x)}| }; $f({\"a\": 1}))",
             "($f := function($x){ $eval(\"$f(1)\") & \"\" }; $f(1))",
             "($f := function($x){ $g(1) }; $g := $f(?); $f(1) + 1)",
             "($g := $string; $f := function($x){ true and $f($x) }; $f(1))",
         }) {
        EXPECT_EQ(code(bomb), "U1001") << bomb;
    }
}

TEST(Limits, ATailCallAddsNoDepth) {
    EXPECT_EQ(code("($f := function($n, $a){ $n = 0 ? $a : $f($n - 1, $a + $n) }; $f(100000, 0))"), "5000050000");
    EXPECT_EQ(
        code("($e := function($n){ $n = 0 ? true : $o($n - 1) }; $o := function($n){ $n = 0 ? false : $e($n - 1) };"
             " $e(99999))"),
        "false");
}

TEST(Limits, WhatNeverEnds) {
    EXPECT_EQ(code("($f := function(){ $f() }; $f())"), "U1001");
    EXPECT_EQ(code("($f := function($x){ $f($x + 1) }; $f(1))"), "U1001");
    EXPECT_EQ(code("$map([1..10000000], function($v){ $v })"), "U1001");
    EXPECT_EQ(code("[1..10000000].($ * 2)"), "U1001");
    EXPECT_EQ(code("[1..10000000][$ > 5]"), "U1001");
    EXPECT_EQ(code("[1..10000000]^(>$)"), "U1001");
    EXPECT_EQ(code("[1..10000000]"), "U1001");  // ten million values are no result
    EXPECT_EQ(code("$count([1..10000000])"), "10000000");
}

TEST(Limits, WhatGrows) {
    EXPECT_EQ(code("($f := function($s){ $f($s & $s) }; $f(\"abcdefgh\"))"), "U1001");
    EXPECT_EQ(code("($f := function($s){ $f($append($s, $s)) }; $f([1, 2]))"), "U1001");
    EXPECT_EQ(code("($s := $pad(\"\", 1000000, \"x\"); [1..100000].$s)"), "U1001");
    EXPECT_EQ(code("$reduce([1..40], function($a, $b){ [[$a], [$a]] }, \"x\")"), "U1001");
    EXPECT_EQ(code("$string($reduce([1..40], function($a, $b){ [[$a], [$a]] }, \"x\"))"), "U1001");
    EXPECT_EQ(code("$reduce([1..5000], function($a, $b){ {\"a\": $a} }, 1)"), "U1001");  // nested too deeply
}

TEST(Limits, ALargeText) {
    const std::string text(10'000'000, 'a');
    const Value input = Value::object({{"s", Value(text)}});
    EXPECT_EQ(code("$length(s)", input), "10000000");
    EXPECT_EQ(code("$length(s & s)", input), "20000000");
    EXPECT_EQ(code("$length($uppercase(s))", input), "10000000");
    EXPECT_EQ(code("$replace(s, /(a|aa)+$/, \"b\")", input), "U1001");
    EXPECT_EQ(code("$match(s, /(a+)+b/)", input), "U1001");
    EXPECT_EQ(code("$count($split(s, \"\"))", input), "U1001");
    const auto long_text = compile("\"" + text + "\" & 1");
    ASSERT_TRUE(long_text);
    EXPECT_EQ((**long_text->evaluate(std::nullopt)).as_string().size(), text.size() + 1);
}

TEST(Limits, ATextThatIsNestedTooDeeply) {
    EXPECT_EQ(code(repeated("(", 100000)), "U1001");
    EXPECT_EQ(code(repeated("[", 100000) + repeated("]", 100000)), "U1001");
    EXPECT_EQ(code("1" + repeated("+1", 100000)), "U1001");
    EXPECT_EQ(code(repeated("a.", 100000) + "a"), "undefined");  // a path is flat
    EXPECT_EQ(code(repeated("-", 100000) + "1"), "U1001");
    EXPECT_EQ(code(repeated("(", 100) + "1" + repeated(")", 100)), "1");
    EXPECT_EQ(code("1" + repeated("+1", 900)), "901");
    EXPECT_EQ(code("a" + repeated("[0]", 100000)), "undefined");
    EXPECT_EQ(code("1" + repeated("(1)", 100000)), "U1001");
    EXPECT_EQ(code(repeated("%.", 300) + "a"), "S0217");
    EXPECT_EQ(code(repeated("%.", 100000) + "a"), "U1001");
}

TEST(Limits, AreCountedAndTheSameEachTime) {
    Limits few;
    few.steps = 1000;
    EXPECT_EQ(code("$sum([1..50].($ * 2))", std::nullopt, few), "2550");
    EXPECT_EQ(code("$sum([1..5000].($ * 2))", std::nullopt, few), "U1001");
    few.steps = 1'000'000;
    few.bytes = 100'000;
    EXPECT_EQ(code("$count([1..10000].($ * 2))", std::nullopt, few), "U1001");
    few.depth = 10;
    EXPECT_EQ(code("((((((((((((1))))))))))))", std::nullopt, few), "U1001");
    const auto failure = compile("($f := function(){ $f() }; $f())")->evaluate(std::nullopt).error();
    EXPECT_EQ(failure.message, "Expression evaluation timeout: Check for infinite loop");
}

}  // namespace
}  // namespace stepwell::jsonata
