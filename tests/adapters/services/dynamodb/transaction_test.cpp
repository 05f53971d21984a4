#include "adapters/services/dynamodb/transactions.hpp"
#include "engine/runtime/clock.hpp"

#include <gtest/gtest.h>

#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

class TransactionTest : public WithTable {
protected:
    static std::string put_action(int s, const std::string& more = "", const std::string& attributes = "") {
        return "{'Put': {'TableName': 'ttt', 'Item': {'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}" +
               attributes + "}" + more + "}}";
    }
    static std::string key(int s) {
        return "'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}}";
    }
    std::string refusal(const std::string& actions, const std::string& more = "") {
        return server.error("TransactWriteItems", "{'TransactItems': [" + actions + "]" + more + "}");
    }
    static constexpr const char* increment =
        ", 'UpdateExpression': 'ADD n :one', 'ExpressionAttributeValues': {':one': {'N': '1'}}";
};

TEST_F(TransactionTest, WritesAllOrNothing) {
    put("'p': {'S': 'a'}, 's': {'N': '1'}, 'n': {'N': '1'}");
    put("'p': {'S': 'a'}, 's': {'N': '2'}");
    server.call("TransactWriteItems", "{'TransactItems': [" + put_action(3) + ", {'Update': {" + key(1) + increment +
                                          "}}, {'Delete': {" + key(2) + "}}, {'ConditionCheck': {" + key(4) +
                                          ", 'ConditionExpression': 'attribute_not_exists(p)'}}]}");
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"2"}}})");
    EXPECT_EQ(item(2), "{}");
    EXPECT_NE(item(3), "{}");
    EXPECT_EQ(refusal("{'Update': {" + key(1) + increment + "}}, " +
                      put_action(3,
                                 ", 'ConditionExpression': 'attribute_not_exists(p)', "
                                 "'ReturnValuesOnConditionCheckFailure': 'ALL_OLD'") +
                      ", {'Update': {" + key(5) + ", 'UpdateExpression': 'SET n = nothing_there'}}"),
              "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific "
              "reasons [None, ConditionalCheckFailed, ValidationError]");
    EXPECT_EQ(print(server.failed_with["CancellationReasons"]),
              R"([{"Code":"None"},{"Item":{"p":{"S":"a"},"s":{"N":"3"}},"Code":"ConditionalCheckFailed",)"
              R"("Message":"The conditional request failed"},{"Code":"ValidationError","Message":)"
              R"("The provided expression refers to an attribute that does not exist in the item"}])");
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"2"}}})") << "nothing was done";
}

TEST_F(TransactionTest, ATokenCountsOnce) {
    const std::string add =
        "'TransactItems': [{'Update': {" + key(1) + increment + "}}], 'ClientRequestToken': 'ttt-1'";
    for (int i = 0; i < 2; ++i) {
        const Value answer = server.call("TransactWriteItems", "{" + add + ", 'ReturnConsumedCapacity': 'TOTAL'}");
        const Value& capacity = answer["ConsumedCapacity"].items()[0];
        EXPECT_EQ(capacity[i == 0 ? "WriteCapacityUnits" : "ReadCapacityUnits"], Value(2.0)) << print(answer);
    }
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"1"}}})");
    EXPECT_EQ(refusal(put_action(1), ", 'ClientRequestToken': 'ttt-1'"),
              "IdempotentParameterMismatchException: The request uses the same client token as a previous, but "
              "non-identical request.");
    server.clock.advance(std::chrono::minutes(11));
    server.call("TransactWriteItems", "{" + add + "}");
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"2"}}})");
}

TEST_F(TransactionTest, HasLimits) {
    EXPECT_EQ(refusal(put_action(1) + ", {'Delete': {" + key(1) + "}}"),
              "ValidationException: Transaction request cannot include multiple operations on one item");
    std::string many = put_action(0);
    for (int s = 1; s < 101; ++s) many += ", " + put_action(s);
    EXPECT_NE(refusal(many).find("'transactItems' failed to satisfy constraint: Member must have length less than or "
                                 "equal to 100"),
              std::string::npos);
    std::string large;
    for (int s = 0; s < 11; ++s)
        large += (s ? ", " : "") + put_action(s, "", ", 'x': {'S': '" + std::string(390'000, 'x') + "'}");
    EXPECT_EQ(refusal(large),
              "ValidationException: Collection size of all items in the transaction exceeds the 4 MB limit");
    EXPECT_EQ(refusal("{'Delete': {'TableName': 'none', 'Key': {'p': {'S': 'a'}}}}"),
              "ResourceNotFoundException: Requested resource not found");
}

TEST_F(TransactionTest, ReadsInOneSnapshot) {
    put("'p': {'S': 'a'}, 's': {'N': '1'}, 'n': {'N': '1'}, 'm': {'N': '2'}");
    const Value answer =
        server.call("TransactGetItems", "{'ReturnConsumedCapacity': 'TOTAL', 'TransactItems': [{'Get': {" + key(1) +
                                            ", 'ProjectionExpression': 'm'}}, {'Get': {" + key(2) + "}}]}");
    EXPECT_EQ(print(answer["Responses"]), R"([{"Item":{"m":{"N":"2"}}},{}])");
    EXPECT_EQ(print(answer["ConsumedCapacity"]),
              R"([{"TableName":"ttt","CapacityUnits":4.0,"ReadCapacityUnits":4.0}])");
    EXPECT_EQ(
        server.error("TransactGetItems", "{'TransactItems': [{'Get': {" + key(1) + "}}, {'Get': {" + key(1) + "}}]}"),
        "ValidationException: Transaction request cannot include multiple operations on one item");
}

}  // namespace
}  // namespace stepwell::dynamodb
