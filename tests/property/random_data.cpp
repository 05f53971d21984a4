// tests/property/random_data.cpp — random JSON, paths, templates and conditions.
#include "tests/property/random_data.hpp"

#include "tests/property/definition_generator.hpp"

namespace stepwell::property {

namespace {

// Texts of JSON: what a journal or a history might not bring back as it was.
constexpr std::string_view odd_values[] = {"null",
                                           "true",
                                           "0",
                                           "-0",
                                           "1.0",
                                           "1e400",
                                           "-1.5E-10",
                                           "12345678901234567890123",
                                           "0.1000",
                                           "\"\"",
                                           "\"\\u0000\\u001f\\\"\\\\\"",
                                           "\"\\ud83d\\ude00 \u00e9\"",
                                           "[]",
                                           "{}",
                                           "[[[[[]]]]]",
                                           "{\"\":{\"\":null}}",
                                           "{\"a\":1,\"b\":2,\"a\":3}",
                                           "[1,1.0,\"1\"]",
                                           "\"2024-02-30T00:00:00Z\"",
                                           "{\"o\":{\"a\":[{\"a\":1}]}}"};

std::string random_call(Random& random, const Names& variables, int depth);

std::string argument(Random& random, const Names& variables, int depth) {
    if (depth < 2 && random.chance(25)) return random_call(random, variables, depth + 1);
    if (!variables.empty() && random.chance(20)) return "$" + random.one_of(std::span<const std::string>(variables));
    return std::string(random.one_of({"$.s", "'a \\'text\\''", "$.n", "3", "$.list", "$.o", "$$.Execution.Name"}));
}

std::string random_call(Random& random, const Names& variables, int depth) {
    const auto any = [&] { return argument(random, variables, depth); };
    switch (random.below(14)) {
        case 0:
            return "States.UUID()";
        case 1:
            return "States.MathRandom(1, 1000)";
        case 2:
            return "States.MathAdd($.n, " + std::to_string(random.between(-5, 5)) + ")";
        case 3:
            return "States.Array(" + any() + ", " + any() + ")";
        case 4:
            return "States.ArrayLength($.list)";
        case 5:
            return "States.ArrayUnique($.list)";
        case 6:
            return "States.ArrayPartition($.list, 2)";
        case 7:
            return "States.ArrayRange(1, 9, 3)";
        case 8:
            return "States.JsonToString(" + any() + ")";
        case 9:
            return "States.Base64Encode($.s)";
        case 10:
            return "States.Hash($.s, 'SHA-256')";
        case 11:
            return "States.StringSplit($.s, ' ')";
        case 12:
            return "States.ArrayContains($.list, " + any() + ")";
        default:
            return "States.Format('{} and {}', " + any() + ", $.s)";
    }
}

Value comparison(Random& random, const Names& variables) {
    if (!variables.empty() && random.chance(40)) {
        const std::string variable = "$" + random.one_of(std::span<const std::string>(variables));
        return random.chance(50) ? Value::object({{"Variable", variable}, {"NumericGreaterThan", 2}})
                                 : Value::object({{"Variable", variable}, {"IsPresent", random.chance(50)}});
    }
    switch (random.below(12)) {
        case 0:
            return Value::object({{"Variable", "$.n"}, {"NumericEquals", random.between(0, 5)}});
        case 1:
            return Value::object({{"Variable", "$.n"}, {"NumericGreaterThanEqualsPath", "$.o.a"}});
        case 2:
            return Value::object({{"Variable", "$.s"}, {"StringMatches", random.one_of({"a*", "*z", "*\\**", "*"})}});
        case 3:
            return Value::object({{"Variable", "$.s"}, {"StringLessThan", "m"}});
        case 4:
            return Value::object({{"Variable", "$.b"}, {"BooleanEquals", random.chance(50)}});
        case 5:
            return Value::object({{"Variable", "$.t"}, {"TimestampLessThan", "2024-01-01T00:00:00Z"}});
        case 6:
            return Value::object({{"Variable", "$.result"}, {"IsPresent", random.chance(50)}});
        case 7:
            return Value::object({{"Variable", "$.o"}, {"IsNull", random.chance(50)}});
        case 8:
            return Value::object({{"Variable", "$.t"}, {"IsTimestamp", true}});
        case 9:
            return Value::object({{"Variable", "$$.State.RetryCount"}, {"IsPresent", false}});
        case 10:
            return Value::object({{"Variable", "$.list[0]"}, {"IsString", random.chance(50)}});
        default:
            return Value::object({{"Variable", "$.s"}, {"StringEqualsPath", "$.o.b"}});
    }
}

}  // namespace

Value random_document(Random& random) {
    Values list;
    for (std::size_t i = random.below(4); i > 0; --i) {
        list.push_back(random.chance(30) ? Value(random.between(0, 9))
                                         : Value::object({{"n", random.between(0, 4)},
                                                          {"b", true},
                                                          {"s", random.one_of({"a", "b z", "*"})},
                                                          {"list", Value::array({1, "two"})},
                                                          {"t", "2023-11-14T22:13:25Z"},
                                                          {"o", Value::object({{"a", 1}, {"b", "x"}})}}));
    }
    return Value::object({{"n", random.between(0, 5)},
                          {"s", random.one_of({"a", "b z", "*", "words in a row", "\u00e9t\u00e9"})},
                          {"b", random.chance(50)},
                          {"t", random.chance(80) ? "2023-11-14T22:13:25.5Z" : "no time"},
                          {"list", list},
                          {"o", Value::object({{"a", random.between(0, 5)}, {"b", "b z"}})}});
}

Value random_value(Random& random) {
    if (random.chance(80)) return random_document(random);
    return *parse_json(odd_values[random.below(std::size(odd_values))]);
}

std::string random_path(Random& random) {
    return std::string(
        random.one_of({"$", "$", "$", "$.o", "$.o", "$.list", "$.list[0]", "$.list[*]", "$..a", "$.s", "$$",
                       "$$.Execution.Input", "$['o']", "$.missing", "$.list[?(@.n > 1)]", "$.list[-1:]"}));
}

std::string random_reference_path(Random& random) {
    if (random.chance(10)) return std::string(random.one_of({"$", "$.list[0]", "$.n", "$['s']", "$.o"}));
    return std::string(
        random.one_of({"$.result", "$.o.c", "$.deep.er.still", "$.result", "$.another", "$['odd one']"}));
}

Value random_error_names(Random& random, bool last) {
    if (last && random.chance(30)) return Value::array({"States.ALL"});
    Values list;
    for (std::size_t i = 1 + random.below(2); i > 0; --i) {
        list.emplace_back(random.one_of({"States.TaskFailed", "States.Timeout", "States.HeartbeatTimeout", "Odd",
                                         "Busy", "States.Permissions", "States.IntrinsicFailure",
                                         "States.NoChoiceMatched", "States.BranchFailed", "States.Runtime"}));
    }
    return list;
}

Value random_retrier(Random& random, bool last) {
    ObjectBuilder out;
    out.set("ErrorEquals", random_error_names(random, last));
    const std::int64_t interval = random.between(1, 5);
    if (random.chance(60)) out.set("IntervalSeconds", interval);
    if (random.chance(80)) out.set("MaxAttempts", random.between(0, 3));
    if (random.chance(40)) out.set("BackoffRate", random.chance(50) ? Value(1.5) : Value(1));
    if (random.chance(30)) out.set("MaxDelaySeconds", random.between(6, 20));
    if (random.chance(40)) out.set("JitterStrategy", random.one_of({"FULL", "NONE", "FULL"}));
    return out.build();
}

Value random_fail(Random& random) {
    ObjectBuilder out;
    out.set("Type", "Fail");
    const std::size_t kind = random.below(4);
    if (kind == 0) out.set("Error", "Odd");
    if (kind == 1) out.set("Error", "Busy").set("CausePath", "States.Format('because of {}', $.s)");
    if (kind == 2) out.set("ErrorPath", "$.s").set("Cause", "a \"cause\"\n");
    return out.build();
}

void random_time(Random& random, ObjectBuilder& wait) {
    const std::size_t kind = random.below(10);
    if (kind < 5) wait.set("Seconds", random.between(0, 60));
    if (kind == 5 || kind == 6) wait.set("SecondsPath", "$.n");
    if (kind == 7) wait.set("Timestamp", "2023-11-14T22:14:20Z");
    if (kind == 8) wait.set("Timestamp", "2020-01-01T00:00:00+02:00");
    if (kind == 9) wait.set("TimestampPath", "$.t");
}

Value random_template(Random& random, const Names& variables, int depth) {
    ObjectBuilder out;
    // the shape that paths further on look for
    if (random.chance(95)) out.set("n.$", "$.n");
    if (random.chance(95)) out.set("s.$", "$.s");
    if (random.chance(95)) out.set("list.$", "$.list");
    if (random.chance(95)) out.set("t.$", "$.t").set("o", Value::object({{"a", 1}, {"b", "x"}})).set("b", false);
    if (!variables.empty() && random.chance(30)) {
        out.set("variable.$", "$" + random.one_of(std::span<const std::string>(variables)));
    }
    if (random.chance(30)) out.set("call.$", random_call(random, variables, 0));
    if (random.chance(10)) out.set("path.$", random_path(random));
    if (random.chance(20)) {
        out.set("context.$", random.one_of({"$$.State.Name", "$$.State.EnteredTime", "$$.Execution.StartTime", "$$",
                                            "$$.StateMachine.Id", "$$.Execution.Id"}));
    }
    if (random.chance(20)) out.set("fixed", random_value(random));
    if (depth < 2 && random.chance(20)) {
        out.set("list2", Value::array({random_template(random, variables, depth + 1), 1, "$.s"}));
    }
    return out.build();
}

Value random_rule(Random& random, const Names& variables, int depth) {
    if (depth < 2 && random.chance(30)) {
        if (random.chance(30)) return Value::object({{"Not", random_rule(random, variables, depth + 1)}});
        Values rules;
        for (std::size_t i = 1 + random.below(3); i > 0; --i)
            rules.push_back(random_rule(random, variables, depth + 1));
        return Value::object({{random.chance(50) ? "And" : "Or", rules}});
    }
    return comparison(random, variables);
}

}  // namespace stepwell::property
