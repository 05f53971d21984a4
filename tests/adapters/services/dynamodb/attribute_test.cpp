#include "adapters/services/dynamodb/attribute.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/api_error.hpp"
#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

std::string normal(const std::string& text) {
    try {
        return print(normal_attribute(json(text)));
    } catch (const ApiError& e) {
        return e.message;
    }
}

TEST(Attribute, HasOneNormalForm) {
    EXPECT_EQ(normal("{'S': ''}"), R"({"S":""})");
    EXPECT_EQ(normal("{'N': '1.50'}"), R"({"N":"1.5"})");
    EXPECT_EQ(normal("{'NS': ['1', '2.0']}"), R"({"NS":["1","2"]})");
    EXPECT_EQ(normal("{'BOOL': false}"), R"({"BOOL":false})");
    EXPECT_EQ(normal("{'M': {'a': {'L': [{'N': '01'}, {'NULL': true}]}}}"),
              R"({"M":{"a":{"L":[{"N":"1"},{"NULL":true}]}}})");
}

TEST(Attribute, RefusesWhatIsNone) {
    EXPECT_EQ(normal("{}"), "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
    EXPECT_EQ(normal("{'S': 'a', 'N': '1'}"),
              "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported "
              "datatypes");
    EXPECT_EQ(normal("{'SS': []}"), "One or more parameter values were invalid: An string set  may not be empty");
    EXPECT_EQ(normal("{'NS': []}"), "One or more parameter values were invalid: An number set  may not be empty");
    EXPECT_EQ(normal("{'BS': []}"), "One or more parameter values were invalid: Binary sets should not be empty");
    EXPECT_EQ(normal("{'SS': ['a', 'a']}"),
              "One or more parameter values were invalid: Input collection [a, a] contains duplicates.");
    EXPECT_EQ(normal("{'NS': ['1', '1.0']}"), "Input collection contains duplicates");
    EXPECT_EQ(
        normal("{'BS': ['Yg==', 'Yg==']}"),
        "One or more parameter values were invalid: Input collection [Yg==, Yg==]of type BS contains duplicates.");
    EXPECT_EQ(normal("{'NULL': false}"),
              "One or more parameter values were invalid: Null attribute value types must have the value of true");
    EXPECT_EQ(normal("{'L': [{'N': 'x'}]}"), "The parameter cannot be converted to a numeric value: x");
}

TEST(Attribute, NestsThirtyTwoLevels) {
    const auto nested = [](int levels) {
        std::string text = "{'S': 'x'}";
        for (int i = 0; i < levels; ++i) text = "{'L': [" + text + "]}";
        return normal(text);
    };
    EXPECT_EQ(nested(32).substr(0, 5), "{\"L\":");
    EXPECT_EQ(nested(33),
              "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond "
              "supported limit");
    EXPECT_EQ(nested(300).substr(0, 14), "Nesting Levels");
}

TEST(Attribute, SizesAreThoseOfTheDocumentation) {
    const auto size = [](const std::string& text) {
        return item_size(Value::object({{"", normal_attribute(json(text))}}));
    };
    EXPECT_EQ(size("{'S': 'h\xc3\xa9'}"), 3U);
    EXPECT_EQ(size("{'BOOL': true}"), 1U);
    EXPECT_EQ(size("{'NULL': true}"), 1U);
    EXPECT_EQ(size("{'B': 'Zm9vYg=='}"), 4U);
    EXPECT_EQ(size("{'N': '1234'}"), 3U);
    EXPECT_EQ(size("{'N': '-12345'}"), 5U);
    EXPECT_EQ(size("{'SS': ['ab', 'c']}"), 3U);
    EXPECT_EQ(size("{'L': []}"), 3U);
    EXPECT_EQ(size("{'M': {'ab': {'S': 'xyz'}}}"), 3U + 1 + 2 + 3);
    EXPECT_EQ(item_size(json("{'id': {'S': 'abc'}}")), 5U);
}

TEST(Attribute, SetsAndMapsAreEqualInAnyOrder) {
    const auto equal = [](const std::string& a, const std::string& b) { return equal_attributes(json(a), json(b)); };
    EXPECT_TRUE(equal("{'SS': ['a', 'b']}", "{'SS': ['b', 'a']}"));
    EXPECT_FALSE(equal("{'SS': ['a']}", "{'SS': ['b', 'a']}"));
    EXPECT_FALSE(equal("{'SS': ['a']}", "{'BS': ['a']}"));
    EXPECT_TRUE(equal("{'M': {'a': {'S': 'x'}, 'b': {'SS': ['1', '2']}}}",
                      "{'M': {'b': {'SS': ['2', '1']}, 'a': {'S': 'x'}}}"));
    EXPECT_FALSE(equal("{'L': [{'S': 'a'}, {'S': 'b'}]}", "{'L': [{'S': 'b'}, {'S': 'a'}]}"));
    EXPECT_FALSE(equal("{'S': '1'}", "{'N': '1'}"));
}

}  // namespace
}  // namespace stepwell::dynamodb
