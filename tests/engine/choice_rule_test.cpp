#include "engine/data/choice_rule.hpp"

#include <gtest/gtest.h>

#include "engine/data/comparison.hpp"

namespace stepwell {
namespace {

Faults faults_of(std::string_view rule) {
    Faults faults;
    ChoiceRule::compile(*parse_json(rule), faults);
    return faults;
}

std::string test(const std::string& rule, std::string_view input) {
    Faults faults;
    const Value source = *parse_json(rule);
    const ChoiceRule compiled = ChoiceRule::compile(source, faults);
    if (!faults.empty()) return faults[0].location + ": " + faults[0].message;
    const Value data = *parse_json(input);
    const Value context = *parse_json(R"({"State":{"RetryCount":2}})");
    const Value variables = *parse_json(R"({"v":5})");
    Entropy entropy({}, 0);
    const auto holds = compiled.evaluate({{data, context, variables}, entropy});
    if (!holds) return *holds.error().name + ": " + *holds.error().cause;
    return *holds ? "true" : "false";
}

std::string compare(const std::string& name, const std::string& operand, const std::string& variable) {
    return test(R"({"Variable":"$.x",")" + name + "\":" + operand + "}", "{\"x\":" + variable + "}");
}

TEST(ChoiceRule, HasAllOperators) {
    int count = 0;
    for (const char* type : {"Numeric", "String", "Timestamp"}) {
        for (const char* order : {"Equals", "GreaterThan", "GreaterThanEquals", "LessThan", "LessThanEquals"}) {
            for (const char* form : {"", "Path"}) {
                bool path = false;
                EXPECT_TRUE(find_comparison(std::string(type) + order + form, path)) << type << order << form;
                EXPECT_EQ(path, *form != '\0');
                ++count;
            }
        }
    }
    for (const char* name : {"BooleanEquals", "BooleanEqualsPath", "IsBoolean", "IsNull", "IsNumeric", "IsPresent",
                             "IsString", "IsTimestamp", "StringMatches"}) {
        bool path = false;
        EXPECT_TRUE(find_comparison(name, path)) << name;
        ++count;
    }
    EXPECT_EQ(count, 39);
    bool path = false;
    EXPECT_FALSE(find_comparison("IsNullPath", path));
    EXPECT_FALSE(find_comparison("StringMatchesPath", path));
    EXPECT_FALSE(find_comparison("Path", path));
}

TEST(ChoiceRule, ComparesWithinOneTypeOnly) {
    EXPECT_EQ(compare("NumericEquals", "1", "1.0"), "true");
    EXPECT_EQ(compare("NumericEquals", "1", "\"1\""), "false");
    EXPECT_EQ(compare("NumericGreaterThan", "0", "null"), "false");
    EXPECT_EQ(compare("NumericLessThan", "1e400", "12345678901234567890"), "true");
    EXPECT_EQ(compare("StringEquals", "\"a\"", "\"a\""), "true");
    EXPECT_EQ(compare("StringEquals", "\"1\"", "1"), "false");
    EXPECT_EQ(compare("StringLessThan", "\"AB\"", "\"A\""), "true");
    EXPECT_EQ(compare("StringGreaterThanEquals", "\"\"", "\"\""), "true");
    EXPECT_EQ(compare("BooleanEquals", "false", "false"), "true");
    EXPECT_EQ(compare("BooleanEquals", "false", "null"), "false");
    EXPECT_EQ(compare("BooleanEquals", "true", "[true]"), "false");
    EXPECT_EQ(compare("TimestampEquals", "\"2012-10-09T19:00:55Z\"", "\"2012-10-09T20:00:55+01:00\""), "true");
    EXPECT_EQ(compare("TimestampLessThan", "\"2012-10-09T19:00:55Z\"", "\"2012-10-09T19:00:54.999Z\""), "true");
    EXPECT_EQ(compare("TimestampLessThan", "\"2012-10-09T19:00:55Z\"", "\"2012-10-09\""), "false");
    EXPECT_EQ(compare("TimestampGreaterThanEquals", "\"2012-10-09T19:00:55Z\"", "0"), "false");
}

TEST(ChoiceRule, AsksForKinds) {
    EXPECT_EQ(compare("IsNull", "true", "null"), "true");
    EXPECT_EQ(compare("IsNull", "false", "0"), "true");
    EXPECT_EQ(compare("IsNumeric", "true", "1.1"), "true");
    EXPECT_EQ(compare("IsString", "false", "\"\""), "false");
    EXPECT_EQ(compare("IsBoolean", "true", "false"), "true");
    EXPECT_EQ(compare("IsTimestamp", "true", "\"2012-10-09T19:00:55+01:00\""), "true");
    EXPECT_EQ(compare("IsTimestamp", "false", "\"2012-10-09T19:00:55\""), "true");
    EXPECT_EQ(compare("IsPresent", "true", "null"), "true");
    EXPECT_EQ(compare("IsPresent", "false", "null"), "false");
    EXPECT_EQ(test(R"({"Variable":"$.y","IsPresent":true})", "{}"), "false");
    EXPECT_EQ(test(R"({"Variable":"$.y.z[0]","IsPresent":false})", R"({"y":1})"), "true");
}

TEST(ChoiceRule, MatchesPatterns) {
    const auto matches = [](const std::string& pattern, const std::string& text) {
        return compare("StringMatches", pattern, text) == "true";
    };
    EXPECT_TRUE(matches(R"("log-*.txt")", R"("log-2020.txt")"));
    EXPECT_FALSE(matches(R"("log-*.txt")", R"("log-2020.txt2")"));
    EXPECT_TRUE(matches(R"("*")", R"("")"));
    EXPECT_TRUE(matches(R"("")", R"("")"));
    EXPECT_FALSE(matches(R"("")", R"("a")"));
    EXPECT_TRUE(matches(R"("a*b*c")", R"("abbbcbc")"));
    EXPECT_TRUE(matches(R"("***a***")", R"("xax")"));
    EXPECT_TRUE(matches(R"("a\\*b")", R"("a*b")"));
    EXPECT_FALSE(matches(R"("a\\*b")", R"("axb")"));
    EXPECT_TRUE(matches(R"("a\\\\*")", R"("a\\b")"));
    EXPECT_FALSE(matches(R"("*a")", "1"));
    std::string stars = "\"";
    for (int i = 0; i < 200; ++i) stars += "a*";
    EXPECT_FALSE(matches(stars + "b\"", "\"" + std::string(20'000, 'a') + "\""));
}

TEST(ChoiceRule, TakesOperandsFromPaths) {
    EXPECT_EQ(test(R"({"Variable":"$.x","NumericEqualsPath":"$v"})", R"({"x":5})"), "true");
    EXPECT_EQ(test(R"({"Variable":"$$.State.RetryCount","NumericLessThanPath":"$.x"})", R"({"x":5})"), "true");
    EXPECT_EQ(test(R"({"Variable":"$.x","StringEqualsPath":"$.y"})", R"({"x":"5","y":5})"), "false");
}

TEST(ChoiceRule, SaysWhichPathFindsNothing) {
    EXPECT_EQ(
        test(R"({"Variable":"$.approved","BooleanEquals":true})", "{}"),
        "States.Runtime: Invalid path '$.approved': The choice state's condition path references an invalid value.");
    EXPECT_EQ(test(R"({"Variable":"$.x","NumericEqualsPath":"$.right"})", R"({"x":1})"),
              "States.Runtime: Invalid path '$.right': The choice state's condition path references an invalid value.");
    EXPECT_EQ(test(R"({"Variable":"$.y","IsNull":false})", "{}").substr(0, 15), "States.Runtime:");
}

TEST(ChoiceRule, CombinesRules) {
    const std::string yes = R"({"Variable":"$.x","IsPresent":true})";
    const std::string no = R"({"Variable":"$.x","IsPresent":false})";
    const std::string broken = R"({"Variable":"$.gone","IsNull":true})";
    const auto of = [](const std::string& op, const std::string& rules) {
        return test("{\"" + op + "\":" + rules + R"(,"Next":"S","Comment":"c"})", R"({"x":1})");
    };
    EXPECT_EQ(of("And", "[" + yes + "," + yes + "]"), "true");
    EXPECT_EQ(of("And", "[" + yes + "," + no + "]"), "false");
    EXPECT_EQ(of("And", "[" + no + "," + broken + "]"), "false") << "what comes after is not asked";
    EXPECT_EQ(of("And", "[" + broken + "," + no + "]").substr(0, 14), "States.Runtime");
    EXPECT_EQ(of("Or", "[" + no + "," + yes + "," + broken + "]"), "true");
    EXPECT_EQ(of("Or", "[" + no + "," + no + "]"), "false");
    EXPECT_EQ(of("Not", no), "true");
    EXPECT_EQ(of("Not", yes), "false");
    EXPECT_EQ(of("Not", R"({"Or":[{"And":[)" + yes + "," + yes + "]}," + no + "]}"), "false");
}

TEST(ChoiceRule, FindsFaults) {
    const auto fault = [](std::string_view rule) {
        const auto faults = faults_of(rule);
        return faults.empty() ? "" : faults[0].location + ": " + faults[0].message;
    };
    EXPECT_EQ(fault(R"({"Variable":"$.x","IsNull":true,"Next":"S","Comment":"c","Assign":{}})"), "");
    EXPECT_EQ(fault(R"({"Variable":"x","IsNull":true})"),
              "/Variable: Value is not a Reference Path: Reference path didn't start with '$'");
    EXPECT_EQ(fault(R"({"IsNull":true})"),
              ": The object must have only one of the following fields, [And, Or, Not, Variable, Condition]");
    EXPECT_NE(fault(R"({"Variable":"$.x"})"), "");
    EXPECT_NE(fault(R"({"Variable":"$.x","IsNull":true,"IsString":true})"), "");
    EXPECT_EQ(fault(R"({"Variable":"$.x","IsNul":true})"), ": Field 'IsNul' is not supported");
    EXPECT_EQ(fault(R"({"Variable":"$.x","NumericEquals":"1"})"), "/NumericEquals: Expected value of type Number");
    EXPECT_NE(fault(R"({"Variable":"$.x","TimestampEquals":"yesterday"})"), "");
    EXPECT_NE(fault(R"({"Variable":"$.x","NumericEqualsPath":1})"), "");
    EXPECT_NE(fault(R"({"And":[]})"), "");
    EXPECT_NE(fault(R"({"Variable":"$.x","And":[{"Variable":"$.x","IsNull":true}]})"), "");
    EXPECT_EQ(fault(R"({"And":[{"Variable":"$.x","IsNull":true,"Next":"S"}]})"),
              "/And[0]: Field 'Next' is not supported");
    EXPECT_EQ(fault(R"({"Not":[]})"), "/Not: Expected value of type Object");
    EXPECT_NE(fault("1"), "");
    EXPECT_NE(fault("{}"), "");
    std::string nested = R"({"Variable":"$.x","IsNull":true})";
    for (int i = 0; i < 900; ++i) nested = R"({"Not":)" + nested + "}";
    EXPECT_EQ(fault(nested), "");
    EXPECT_EQ(test(nested, R"({"x":null})"), "true");
}

}  // namespace
}  // namespace stepwell
