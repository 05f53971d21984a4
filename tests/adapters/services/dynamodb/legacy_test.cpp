#include "adapters/services/dynamodb/legacy.hpp"

#include <gtest/gtest.h>

#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

class LegacyTest : public WithTable {
protected:
    LegacyTest() {
        for (int s = 1; s <= 4; ++s)
            put("'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}, 'n': {'N': '" + std::to_string(10 * s) +
                "'}, 't': {'S': 'text" + std::to_string(s) + "'}");
    }
    static std::string key(int s) {
        return "'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}}";
    }
    static std::string condition(const std::string& name, const std::string& values) {
        return "{'ComparisonOperator': '" + name + "', 'AttributeValueList': [" + values + "]}";
    }
    std::string query(const std::string& conditions, const std::string& more = "") {
        const Value answer =
            server.call("Query", "{'TableName': 'ttt', 'KeyConditions': {'p': " + condition("EQ", "{'S': 'a'}") +
                                     conditions + "}" + more + "}");
        std::string text;
        for (const Value& one : answer["Items"].items())
            text += (text.empty() ? "" : " ") + std::string(one["s"]["N"].as_string());
        return text;
    }
};

TEST_F(LegacyTest, Queries) {
    EXPECT_EQ(query(""), "1 2 3 4");
    EXPECT_EQ(query(", 's': " + condition("BETWEEN", "{'N': '2'}, {'N': '3'}")), "2 3");
    EXPECT_EQ(query("", ", 'QueryFilter': {'n': " + condition("GT", "{'N': '20'}") + "}"), "3 4");
    EXPECT_EQ(query("", ", 'ConditionalOperator': 'OR', 'QueryFilter': {'n': " + condition("GT", "{'N': '30'}") +
                            ", 't': " + condition("EQ", "{'S': 'text1'}") + "}"),
              "1 4");
    EXPECT_EQ(query("", ", 'QueryFilter': {'t': " + condition("NOT_CONTAINS", "{'S': '2'}") + "}"), "1 3 4");
    const Value scanned = server.call("Scan", "{'TableName': 'ttt', 'AttributesToGet': ['t'], 'ScanFilter': {'n': " +
                                                  condition("IN", "{'N': '10'}, {'N': '40'}") + "}}");
    EXPECT_EQ(print(scanned["Items"]), R"([{"t":{"S":"text1"}},{"t":{"S":"text4"}}])");
}

TEST_F(LegacyTest, Writes) {
    server.call("UpdateItem",
                "{" + key(1) +
                    ", 'AttributeUpdates': {'n': {'Action': 'ADD', 'Value': {'N': '5'}}, 't': {'Action': 'DELETE'}, "
                    "'z': {'Value': {'SS': ['x', 'y']}}}}");
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"15"},"z":{"SS":["x","y"]}}})");
    server.call("UpdateItem",
                "{" + key(1) + ", 'AttributeUpdates': {'z': {'Action': 'DELETE', 'Value': {'SS': ['x']}}}}");
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"15"},"z":{"SS":["y"]}}})");
    EXPECT_EQ(server.error("DeleteItem", "{" + key(2) + ", 'Expected': {'n': {'Value': {'N': '21'}}}}"),
              "ConditionalCheckFailedException: The conditional request failed");
    server.call("DeleteItem", "{" + key(2) + ", 'Expected': {'n': {'Value': {'N': '20'}}, 'none': {'Exists': false}}}");
    EXPECT_EQ(item(2), "{}");
}

TEST_F(LegacyTest, IsRefused) {
    EXPECT_EQ(server.error("GetItem", "{" + key(1) + ", 'AttributesToGet': ['n'], 'ProjectionExpression': 'n'}"),
              "ValidationException: Can not use both expression and non-expression parameters in the same request: "
              "Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}");
    EXPECT_EQ(server.error("DeleteItem", "{" + key(1) + ", 'Expected': {'n': {}}}"),
              "ValidationException: One or more parameter values were invalid: Value must be provided when Exists is "
              "null for Attribute: n");
    EXPECT_EQ(
        server.error("Scan", "{'TableName': 'ttt', 'ScanFilter': {'n': " + condition("BETWEEN", "{'N': '1'}") + "}}"),
        "ValidationException: One or more parameter values were invalid: Invalid number of argument(s) for the "
        "BETWEEN ComparisonOperator");
    EXPECT_EQ(
        server.error("UpdateItem",
                     "{" + key(1) + ", 'AttributeUpdates': {'n': {'Action': 'ADD', 'Value': {'S': 'x'}}}}"),
        "ValidationException: One or more parameter values were invalid: ADD action is not supported for the type "
        "S");
    EXPECT_EQ(server.error("Scan", "{'TableName': 'ttt', 'ConditionalOperator': 'OR'}"),
              "ValidationException: ConditionalOperator cannot be used without Filter or Expected");
}

}  // namespace
}  // namespace stepwell::dynamodb
