#include "adapters/aws/tag_rules.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stepwell {
namespace {

ApiError refuse(const TagFinding& finding) {
    static constexpr const char* names[] = {"empty_key", "long_key",      "long_value", "reserved_key",
                                            "letters",   "duplicate_key", "too_many"};
    return {names[static_cast<int>(finding.fault)], 400, std::string(finding.text)};
}

const TagRules map_rules{.refusal = refuse};
const TagRules list_rules{.key = "Key", .value = "Value", .refusal = refuse};

Value json(const char* text) { return *parse_json(text); }

std::string fault_of(const TagRules& rules, const Value& added, const Value& current = {}) {
    try {
        with_tags(rules, current, added);
        return "none";
    } catch (const ApiError& error) {
        return error.code;
    }
}

TEST(TagRules, AddsToAMapAndToAList) {
    EXPECT_EQ(print(with_tags(map_rules, {}, {})), "{}");
    EXPECT_EQ(print(with_tags(map_rules, json(R"({"a":"1","b":"2"})"), json(R"({"a":"3","c":"4"})"))),
              R"({"a":"3","b":"2","c":"4"})");
    EXPECT_EQ(print(with_tags(list_rules, json(R"([{"Key":"a","Value":"1"}])"),
                              json(R"([{"Key":"b","Value":"2"},{"Key":"a","Value":"3"}])"))),
              R"([{"Key":"a","Value":"3"},{"Key":"b","Value":"2"}])");
}

TEST(TagRules, AReplacedTagMayGoToTheEndOfAList) {
    TagRules rules = list_rules;
    rules.replaced_last = true;
    EXPECT_EQ(print(with_tags(rules, json(R"([{"Key":"a","Value":"1"},{"Key":"b","Value":"2"}])"),
                              json(R"([{"Key":"a","Value":"3"}])"))),
              R"([{"Key":"b","Value":"2"},{"Key":"a","Value":"3"}])");
}

TEST(TagRules, TakesKeysAway) {
    EXPECT_EQ(print(without_tags(map_rules, json(R"({"a":"1","b":"2"})"), json(R"(["a","x"])"))), R"({"b":"2"})");
    EXPECT_EQ(print(without_tags(list_rules, json(R"([{"Key":"a"},{"Key":"b"}])"), json(R"(["b"])"))),
              R"([{"Key":"a"}])");
}

TEST(TagRules, ChecksEveryTagOfBothForms) {
    const struct {
        std::string key, value, fault;
    } rows[] = {{"", "v", "empty_key"},
                {std::string(129, 'k'), "v", "long_key"},
                {"k", std::string(257, 'v'), "long_value"},
                {"aws:k", "v", "reserved_key"},
                {"AWS:k", "v", "none"},
                {"k!", "v", "letters"},
                {"a\tb", "v", "letters"},
                {"k", "v?", "letters"},
                {"a key of words", "_.:/=+-@\xC3\xA9", "none"}};
    for (const auto& [key, value, fault] : rows) {
        EXPECT_EQ(fault_of(map_rules, Value::object({{key, value}})), fault) << key;
        EXPECT_EQ(fault_of(list_rules, Value::array({Value::object({{"Key", key}, {"Value", value}})})), fault) << key;
    }
}

TEST(TagRules, CountsWhatIsThereAfterwards) {
    TagRules two = map_rules;
    two.most = 2;
    EXPECT_EQ(fault_of(two, json(R"({"a":"1"})"), json(R"({"a":"0","b":"2"})")), "none");
    EXPECT_EQ(fault_of(two, json(R"({"c":"1"})"), json(R"({"a":"0","b":"2"})")), "too_many");
}

TEST(TagRules, KeysMayBeTheSameInAnyCase) {
    TagRules any_case = list_rules;
    const Value twice = json(R"([{"Key":"k","Value":"1"},{"Key":"K","Value":"2"}])");
    EXPECT_EQ(fault_of(any_case, twice), "none");
    any_case.ignores_case = any_case.reserved_in_any_case = true;
    EXPECT_EQ(fault_of(any_case, twice), "duplicate_key");
    EXPECT_EQ(fault_of(any_case, json(R"([{"Key":"Aws:k","Value":"1"}])")), "reserved_key");
    EXPECT_EQ(print(without_tags(any_case, json(R"([{"Key":"K","Value":"2"}])"), json(R"(["k"])"))), "[]");
}

TEST(TagRules, AFaultOfAValueNamesItsKey) {
    TagRules by_key = map_rules;
    by_key.refusal = [](const TagFinding& finding) { return ApiError(std::string(finding.key), 400, ""); };
    EXPECT_EQ(fault_of(by_key, Value::object({{"k", std::string(257, 'v')}})), "k");
}

TEST(TagRules, AFaultWithoutACodeIsNone) {
    TagRules lenient = map_rules;
    lenient.refusal = [](const TagFinding&) { return ApiError("", 400, ""); };
    EXPECT_EQ(fault_of(lenient, json(R"({"aws:k":"v"})")), "none");
}

}  // namespace
}  // namespace stepwell
