// Which events a pattern matches, and which texts are no patterns. The operators are those of the Lambda developer
// guide's "Filter rule syntax"; the events of a table are as its "Using event filtering with a DynamoDB event source".
#include "adapters/aws/event_patterns/event_pattern.hpp"

#include <gtest/gtest.h>

namespace stepwell::event_patterns {
namespace {

struct Case {
    const char* pattern;
    const char* event;
    bool matches;
};

class PatternMatches : public ::testing::TestWithParam<Case> {};

TEST_P(PatternMatches, AsToldHere) {
    const Case& one = GetParam();
    const Parsed event = parse_json(one.event);
    ASSERT_TRUE(event);
    EXPECT_EQ(EventPattern::parse(one.pattern).matches(*event), one.matches) << one.pattern << "\n" << one.event;
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Exactly, PatternMatches, ::testing::Values(
    Case{R"({"a": [null]})", R"({"a": null})", true},
    Case{R"({"a": [null]})", R"({"a": ""})", false},
    Case{R"({"a": [null]})", R"({})", false},
    Case{R"({"a": [""]})", R"({"a": ""})", true},
    Case{R"({"a": [""]})", R"({"a": null})", false},
    Case{R"({"a": ["Alice"]})", R"({"a": "Alice"})", true},
    Case{R"({"a": ["Alice"]})", R"({"a": "alice"})", false},
    Case{R"({"a": ["Credit", "Debit"]})", R"({"a": "Debit"})", true},
    Case{R"({"a": ["Credit", "Debit"]})", R"({"a": "Cash"})", false},
    Case{R"({"a": [true]})", R"({"a": true})", true},
    Case{R"({"a": [true]})", R"({"a": "true"})", false},
    Case{R"({"a": [300]})", R"({"a": 300})", true},
    Case{R"({"a": [300]})", R"({"a": 300.0})", false},
    Case{R"({"a": [300]})", R"({"a": 3.0e2})", false},
    Case{R"({"a": [300]})", R"({"a": "300"})", false}));

INSTANTIATE_TEST_SUITE_P(Together, PatternMatches, ::testing::Values(
    Case{R"({"a": ["x"], "b": ["y"]})", R"({"a": "x", "b": "y", "c": "z"})", true},
    Case{R"({"a": ["x"], "b": ["y"]})", R"({"a": "x", "b": "z"})", false},
    Case{R"({"a": {"b": ["x"]}})", R"({"a": {"b": "x"}})", true},
    Case{R"({"a": {"b": ["x"]}})", R"({"a": "x"})", false},
    Case{R"({"a": {"b": ["x"]}})", R"({"b": "x"})", false},
    Case{R"({"$or": [{"a": ["x"]}, {"b": ["y"]}]})", R"({"a": "x"})", true},
    Case{R"({"$or": [{"a": ["x"]}, {"b": ["y"]}]})", R"({"b": "y"})", true},
    Case{R"({"$or": [{"a": ["x"]}, {"b": ["y"]}]})", R"({"a": "y", "b": "x"})", false},
    Case{R"({"c": ["z"], "$or": [{"a": ["x"]}, {"b": ["y"]}]})", R"({"a": "x"})", false},
    Case{R"({"d": {"$or": [{"a": ["x"]}, {"b": ["y"]}]}})", R"({"d": {"b": "y"}})", true},
    Case{R"({"$or": ["x"]})", R"({"$or": "x"})", true},
    Case{R"({"$or": [{"prefix": "x"}]})", R"({"$or": "xy"})", true}));

INSTANTIATE_TEST_SUITE_P(Operators, PatternMatches, ::testing::Values(
    Case{R"({"a": [{"equals-ignore-case": "alice"}]})", R"({"a": "ALICE"})", true},
    Case{R"({"a": [{"equals-ignore-case": "alice"}]})", R"({"a": "alicia"})", false},
    Case{R"({"a": [{"prefix": "us-"}]})", R"({"a": "us-east-1"})", true},
    Case{R"({"a": [{"prefix": "us-"}]})", R"({"a": "eu-us-"})", false},
    Case{R"({"a": [{"prefix": {"equals-ignore-case": "US-"}}]})", R"({"a": "us-east-1"})", true},
    Case{R"({"a": [{"suffix": ".png"}]})", R"({"a": "a.png"})", true},
    Case{R"({"a": [{"suffix": ".png"}]})", R"({"a": "a.PNG"})", false},
    Case{R"({"a": [{"suffix": {"equals-ignore-case": ".png"}}]})", R"({"a": "a.PNG"})", true},
    Case{R"({"a": [{"prefix": "1"}]})", R"({"a": 12})", false},
    Case{R"({"a": [{"anything-but": ["rain"]}]})", R"({"a": "sun"})", true},
    Case{R"({"a": [{"anything-but": ["rain", "snow"]}]})", R"({"a": "snow"})", false},
    Case{R"({"a": [{"anything-but": "rain"}]})", R"({"a": "rain"})", false},
    Case{R"({"a": [{"anything-but": "rain"}]})", R"({"a": 1})", true},
    Case{R"({"a": [{"anything-but": "rain"}]})", R"({})", false},
    Case{R"({"a": [{"anything-but": [100, 200]}]})", R"({"a": 200})", false},
    Case{R"({"a": [{"anything-but": [100, 200]}]})", R"({"a": 300})", true},
    Case{R"({"a": [{"anything-but": {"prefix": "us-"}}]})", R"({"a": "us-east-1"})", false},
    Case{R"({"a": [{"anything-but": {"prefix": ["us-", "eu-"]}}]})", R"({"a": "ap-east-1"})", true},
    Case{R"({"a": [{"anything-but": {"suffix": ".png"}}]})", R"({"a": "a.png"})", false},
    Case{R"({"a": [{"anything-but": {"equals-ignore-case": ["a", "B"]}}]})", R"({"a": "b"})", false},
    Case{R"({"a": [{"numeric": ["=", 100]}]})", R"({"a": 100.0})", true},
    Case{R"({"a": [{"numeric": ["=", 100]}]})", R"({"a": "100"})", false},
    Case{R"({"a": [{"numeric": [">", 10, "<=", 20]}]})", R"({"a": 10})", false},
    Case{R"({"a": [{"numeric": [">", 10, "<=", 20]}]})", R"({"a": 10.5})", true},
    Case{R"({"a": [{"numeric": [">", 10, "<=", 20]}]})", R"({"a": 20})", true},
    Case{R"({"a": [{"numeric": [">", 10, "<=", 20]}]})", R"({"a": 21})", false},
    Case{R"({"a": [{"numeric": [">=", 10]}, "none"]})", R"({"a": "none"})", true},
    Case{R"({"a": [{"numeric": ["<", 0]}]})", R"({"a": -1})", true}));

INSTANTIATE_TEST_SUITE_P(Exists, PatternMatches, ::testing::Values(
    Case{R"({"a": [{"exists": true}]})", R"({"a": null})", true},
    Case{R"({"a": [{"exists": true}]})", R"({"b": 1})", false},
    Case{R"({"a": [{"exists": true}]})", R"({"a": {"b": 1}})", false},  // only leaves exist
    Case{R"({"a": [{"exists": false}]})", R"({"b": 1})", true},
    Case{R"({"a": [{"exists": false}]})", R"({"a": 1})", false},
    Case{R"({"a": {"b": [{"exists": false}]}})", R"({"c": 1})", true},
    Case{R"({"a": {"b": [{"exists": false}]}})", R"({"a": {"c": 1}})", true},
    Case{R"({"a": {"b": [{"exists": false}]}})", R"({"a": {"b": 1}})", false},
    Case{R"({"a": [{"exists": false}, "x"]})", R"({"a": "x"})", true},
    Case{R"({"a": [{"exists": true}]})", R"({"a": []})", false}));

INSTANTIATE_TEST_SUITE_P(Arrays, PatternMatches, ::testing::Values(
    Case{R"({"a": ["x"]})", R"({"a": ["y", "x"]})", true},
    Case{R"({"a": ["x"]})", R"({"a": ["y", ["x"]]})", true},
    Case{R"({"a": ["x"]})", R"({"a": ["y"]})", false},
    Case{R"({"a": [{"exists": true}]})", R"({"a": [1]})", true},
    Case{R"({"a": {"b": ["x"], "c": ["y"]}})", R"({"a": [{"b": "x", "c": "y"}]})", true},
    Case{R"({"a": {"b": ["x"], "c": ["y"]}})", R"({"a": [{"b": "x"}, {"c": "y"}]})", false}));

constexpr const char* change = R"({"eventID": "1", "eventName": "INSERT", "dynamodb": {
    "Keys": {"Name": {"S": "AnyCompany"}}, "SizeBytes": 26,
    "NewImage": {"Name": {"S": "AnyCompany"}, "Price": {"N": "100"}, "Paid": {"BOOL": false}, "Gone": {"NULL": true}}}})";

INSTANTIATE_TEST_SUITE_P(TableChanges, PatternMatches, ::testing::Values(
    Case{R"({"dynamodb": {"Keys": {"Name": {"S": ["AnyCompany"]}}}})", change, true},
    Case{R"({"dynamodb": {"Keys": {"Name": {"S": ["Other"]}}}})", change, false},
    Case{R"({"eventName": ["MODIFY"]})", change, false},
    Case{R"({"eventName": ["INSERT"], "dynamodb": {"NewImage": {"Paid": {"BOOL": [false]}}}})", change, true},
    Case{R"({"dynamodb": {"NewImage": {"Price": {"N": ["100"]}}}})", change, true},
    Case{R"({"dynamodb": {"NewImage": {"Price": {"N": [{"numeric": ["=", 100]}]}}}})", change, false},  // it is a string
    Case{R"({"dynamodb": {"NewImage": {"Gone": {"NULL": [true]}}}})", change, true},
    Case{R"({"dynamodb": {"NewImage": {"Name": {"S": [{"exists": true}]}}}})", change, true},
    Case{R"({"dynamodb": {"NewImage": {"Name": [{"exists": true}]}}})", change, false},
    Case{R"({"dynamodb": {"OldImage": {"Name": {"S": [{"exists": false}]}}}})", change, true},
    Case{R"({"dynamodb": {"SizeBytes": [{"numeric": [">", 20]}]}})", change, true}));
// clang-format on

class NoPattern : public ::testing::TestWithParam<const char*> {};

TEST_P(NoPattern, IsRefused) { EXPECT_THROW(EventPattern::parse(GetParam()), PatternError) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(
    Texts, NoPattern,
    ::testing::Values("", "x", "[]", "null", "{}", R"({"a": {}})", R"({"a": []})", R"({"a": "x"})", R"({"a": 1})",
                      R"({"a": [["x"]]})", R"({"a": [{}]})", R"({"a": [{"unknown": 1}]})",
                      R"({"a": [{"prefix": "x", "suffix": "y"}]})", R"({"a": [{"prefix": 1}]})",
                      R"({"a": [{"prefix": {"suffix": "x"}}]})", R"({"a": [{"suffix": null}]})",
                      R"({"a": [{"equals-ignore-case": ["x"]}]})", R"({"a": [{"exists": "yes"}]})",
                      R"({"a": [{"anything-but": []}]})", R"({"a": [{"anything-but": [1, "x"]}]})",
                      R"({"a": [{"anything-but": true}]})", R"({"a": [{"anything-but": {"prefix": 1}}]})",
                      R"({"a": [{"anything-but": {"exists": true}}]})", R"({"a": [{"anything-but": {}}]})",
                      R"({"a": [{"numeric": []}]})", R"({"a": [{"numeric": 1}]})", R"({"a": [{"numeric": ["="]}]})",
                      R"({"a": [{"numeric": ["!", 1]}]})", R"({"a": [{"numeric": ["=", "1"]}]})",
                      R"({"a": [{"numeric": [">", 1, "<", 1]}]})", R"({"a": [{"numeric": [">", 1, ">=", 2]}]})",
                      R"({"a": [{"numeric": ["=", 1, "=", 2]}]})", R"({"a": [{"numeric": ["=", 6e9]}]})",
                      R"({"$or": []})", R"({"$or": [{}]})", R"({"$or": [{"a": []}]})"));

TEST(EventPattern, OfGreatDepthIsRead) {
    std::string pattern;
    std::string event;
    for (int i = 0; i < 500; ++i) pattern += R"({"a":)", event += R"({"a":)";
    pattern += R"(["x"])" + std::string(500, '}');
    event += R"("x")" + std::string(500, '}');
    const Parsed parsed = parse_json(event);
    if (!parsed) GTEST_SKIP() << "events are never so deep";
    EXPECT_TRUE(EventPattern::parse(pattern).matches(*parsed));
}

}  // namespace
}  // namespace stepwell::event_patterns
