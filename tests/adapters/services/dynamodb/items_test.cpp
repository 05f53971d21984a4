#include <gtest/gtest.h>

#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

class ItemsTest : public WithTable {
protected:
    static constexpr const char* key = "'Key': {'p': {'S': 'a'}, 's': {'N': '1'}}";

    std::string request(const std::string& more) { return "{'TableName': 'ttt', " + more + "}"; }
    std::string update(const std::string& more) {
        return print(server.call("UpdateItem", request(std::string(key) + ", " + more)));
    }
    std::string update_error(const std::string& more) {
        return server.error("UpdateItem", request(std::string(key) + ", " + more));
    }
    void put_first() { put("'p': {'S': 'a'}, 's': {'N': '1.0'}, 'n': {'N': '5'}, 'm': {'M': {'x': {'S': 'y'}}}"); }
};

TEST_F(ItemsTest, PutAndGet) {
    put_first();
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"5"},"m":{"M":{"x":{"S":"y"}}}}})");
    EXPECT_EQ(item(2), "{}");
    EXPECT_EQ(print(server.call("GetItem", request(std::string(key) + ", 'ProjectionExpression': 'm.x, #n', "
                                                                      "'ExpressionAttributeNames': {'#n': 'n'}"))),
              R"({"Item":{"n":{"N":"5"},"m":{"M":{"x":{"S":"y"}}}}})");
}

TEST_F(ItemsTest, PutReturnsWhatWasThere) {
    put_first();
    EXPECT_EQ(
        print(server.call("PutItem", request("'Item': {'p': {'S': 'a'}, 's': {'N': '1'}}, 'ReturnValues': 'ALL_OLD'"))),
        R"({"Attributes":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"5"},"m":{"M":{"x":{"S":"y"}}}}})");
    EXPECT_EQ(server.error("PutItem", request("'Item': {'p': {'S': 'a'}, 's': {'N': '1'}}, 'ReturnValues': 'ALL_NEW'")),
              "ValidationException: ReturnValues can only be ALL_OLD or NONE");
}

TEST_F(ItemsTest, PutIsRefused) {
    const auto why = [&](const std::string& item) {
        return server.error("PutItem", request("'Item': {" + item + "}"));
    };
    EXPECT_EQ(why("'p': {'S': 'a'}"),
              "ValidationException: One or more parameter values were invalid: Missing the key s in the item");
    EXPECT_EQ(why("'p': {'S': 'a'}, 's': {'S': '1'}"),
              "ValidationException: One or more parameter values were invalid: Type mismatch for key s expected: N "
              "actual: S");
    EXPECT_EQ(why("'p': {'S': 'a'}, 's': {'N': '1'}, 'x': {}"),
              "ValidationException: Supplied AttributeValue is empty, must contain exactly one of the supported "
              "datatypes");
    EXPECT_EQ(why("'p': {'S': 'a'}, 's': {'N': '1'}, 'x': {'S': '" + std::string(409'595, 'x') + "'}"),
              "ValidationException: Item size has exceeded the maximum allowed size");
    EXPECT_EQ(why("'p': {'S': 'a'}, 's': {'N': '1'}, '': {'S': 'x'}"),
              "ValidationException: One or more parameter values were invalid: An attribute name must not be empty");
    EXPECT_EQ(server.error("PutItem", "{'TableName': 'none', 'Item': {'p': {'S': 'a'}}}"),
              "ResourceNotFoundException: Requested resource not found");
    EXPECT_EQ(server.error("PutItem", "{'TableName': 'ttt'}"),
              "ValidationException: 1 validation error detected: Value null at 'item' failed to satisfy constraint: "
              "Member must not be null");
}

TEST_F(ItemsTest, AConditionGuardsAPut) {
    const std::string once =
        "'Item': {'p': {'S': 'a'}, 's': {'N': '1'}, 'v': {'N': '2'}}, "
        "'ConditionExpression': 'attribute_not_exists(p)'";
    server.call("PutItem", request(once));
    EXPECT_EQ(server.error("PutItem", request(once)),
              "ConditionalCheckFailedException: The conditional request failed");
    EXPECT_EQ(server.failed_with, Value::empty_object());
    EXPECT_EQ(server.error("PutItem", request(once + ", 'ReturnValuesOnConditionCheckFailure': 'ALL_OLD'")),
              "ConditionalCheckFailedException: The conditional request failed");
    EXPECT_EQ(print(server.failed_with), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"v":{"N":"2"}}})");
}

TEST_F(ItemsTest, DeleteIsIdempotentAndCounted) {
    put_first();
    EXPECT_EQ(server.error("DeleteItem", request(std::string(key) + ", 'ConditionExpression': 'n = :n', "
                                                                    "'ExpressionAttributeValues': {':n': {'N': '6'}}")),
              "ConditionalCheckFailedException: The conditional request failed");
    EXPECT_EQ(server.call("DeleteItem", request(std::string(key) + ", 'ReturnValues': 'ALL_OLD'"))["Attributes"]["n"],
              json("{'N': '5'}"));
    EXPECT_EQ(print(server.call("DeleteItem", request(std::string(key) + ", 'ReturnValues': 'ALL_OLD'"))), "{}");
    const Value table = server.call("DescribeTable", "{'TableName': 'ttt'}")["Table"];
    EXPECT_EQ(table["ItemCount"], Value(0));
    EXPECT_EQ(table["TableSizeBytes"], Value(0));
}

TEST_F(ItemsTest, UpdateMakesAnItem) {
    EXPECT_EQ(update("'UpdateExpression': 'SET n = if_not_exists(n, :one) + :one', "
                     "'ExpressionAttributeValues': {':one': {'N': '1'}}, 'ReturnValues': 'ALL_NEW'"),
              R"({"Attributes":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"2"}}})");
    EXPECT_EQ(update("'UpdateExpression': 'SET n = n + :one', 'ExpressionAttributeValues': {':one': {'N': '1'}}, "
                     "'ReturnValues': 'UPDATED_NEW'"),
              R"({"Attributes":{"n":{"N":"3"}}})");
    EXPECT_EQ(update("'UpdateExpression': 'SET n = n + :one REMOVE x', 'ExpressionAttributeValues': {':one': {'N': "
                     "'1'}}, 'ReturnValues': 'UPDATED_OLD'"),
              R"({"Attributes":{"n":{"N":"3"}}})");
    EXPECT_EQ(update("'ReturnValues': 'ALL_OLD'"), R"({"Attributes":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"4"}}})");
}

TEST_F(ItemsTest, UpdateWithoutExpressionMakesTheKey) {
    EXPECT_EQ(update("'ReturnValues': 'NONE'"), "{}");
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"}}})");
}

TEST_F(ItemsTest, RemovingFromNothingMakesNothing) {
    update("'UpdateExpression': 'REMOVE x'");
    EXPECT_EQ(item(1), "{}");
}

TEST_F(ItemsTest, UpdateReturnsNestedParts) {
    put_first();
    EXPECT_EQ(update("'UpdateExpression': 'SET m.x = :v', 'ExpressionAttributeValues': {':v': {'N': '1'}}, "
                     "'ReturnValues': 'UPDATED_NEW'"),
              R"({"Attributes":{"m":{"M":{"x":{"N":"1"}}}}})");
}

TEST_F(ItemsTest, UpdateIsRefused) {
    EXPECT_EQ(update_error("'UpdateExpression': 'SET p = :v', 'ExpressionAttributeValues': {':v': {'S': '1'}}"),
              "ValidationException: One or more parameter values were invalid: Cannot update attribute p. This "
              "attribute is part of the key");
    EXPECT_EQ(update_error("'UpdateExpression': 'SET x = y'"),
              "ValidationException: The provided expression refers to an attribute that does not exist in the item");
    EXPECT_EQ(update_error("'UpdateExpression': 'SET x = :v', 'ExpressionAttributeValues': {':v': {'S': '1'}, ':w': "
                           "{'S': '1'}}"),
              "ValidationException: Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}");
    EXPECT_EQ(update_error("'UpdateExpression': 'REMOVE x', 'ExpressionAttributeNames': {'#a': 'b'}"),
              "ValidationException: Value provided in ExpressionAttributeNames unused in expressions: keys: {#a}");
    EXPECT_EQ(update_error("'ExpressionAttributeNames': {'#a': 'b'}"),
              "ValidationException: ExpressionAttributeNames can only be specified when using expressions");
    EXPECT_EQ(update_error("'ExpressionAttributeValues': {':a': {'S': 'b'}}"),
              "ValidationException: ExpressionAttributeValues can only be specified when using expressions: "
              "UpdateExpression and ConditionExpression are null");
    EXPECT_EQ(update_error("'UpdateExpression': 'REMOVE x', 'ExpressionAttributeValues': {}"),
              "ValidationException: ExpressionAttributeValues must not be empty");
    EXPECT_EQ(update_error("'UpdateExpression': 'REMOVE x', 'ExpressionAttributeValues': {'a': {'S': 'b'}}"),
              "ValidationException: ExpressionAttributeValues contains invalid key: Syntax error; key: \"a\"");
    EXPECT_EQ(update_error("'UpdateExpression': 'SET x = :a', 'ExpressionAttributeValues': {':a': {'NS': []}}"),
              "ValidationException: ExpressionAttributeValues contains invalid value: One or more parameter values "
              "were invalid: An number set  may not be empty for key :a");
    EXPECT_EQ(item(1), "{}") << "a refused update leaves nothing behind";
}

TEST_F(ItemsTest, AnUpdateMayNotGrowAnItemTooFar) {
    put("'p': {'S': 'a'}, 's': {'N': '1'}, 'l': {'L': [{'S': '" + std::string(250'000, 'x') + "'}]}");
    EXPECT_EQ(update_error("'UpdateExpression': 'SET l = list_append(l, l)'"),
              "ValidationException: Item size to update has exceeded the maximum allowed size");
}

TEST_F(ItemsTest, CapacityIsThatOfTheDocumentation) {
    const std::string ask = ", 'ReturnConsumedCapacity': 'TOTAL'";
    const std::string big = "'Item': {'p': {'S': 'a'}, 's': {'N': '1'}, 'x': {'S': '" + std::string(5000, 'x') + "'}}";
    EXPECT_EQ(print(server.call("PutItem", request(big + ask))),
              R"({"ConsumedCapacity":{"TableName":"ttt","CapacityUnits":5.0}})");
    EXPECT_EQ(server.call("GetItem", request(std::string(key) + ask))["ConsumedCapacity"]["CapacityUnits"], Value(1.0));
    EXPECT_EQ(server.call("GetItem", request(std::string(key) + ", 'ConsistentRead': true" +
                                             ask))["ConsumedCapacity"]["CapacityUnits"],
              Value(2.0));
    EXPECT_EQ(print(server.call("DeleteItem", request(std::string(key) + ", 'ReturnConsumedCapacity': 'INDEXES'"))),
              R"({"ConsumedCapacity":{"TableName":"ttt","CapacityUnits":5.0,"Table":{"CapacityUnits":5.0}}})");
}

TEST_F(ItemsTest, CountersFromManyAtOnceLoseNothing) {
    const Registry::Entry* entry = server.registry.find("dynamodb", "UpdateItem");
    int ended = 0;
    for (int i = 0; i < 200; ++i) {
        Request one;
        one.input = json(request(std::string(key) + ", 'UpdateExpression': 'ADD n :one', 'ExpressionAttributeValues': "
                                                    "{':one': {'N': '1'}}"));
        asio::co_spawn(test::io(), server.registry.call(*entry, {}, std::move(one)),
                       [&](const std::exception_ptr& error, const Answer&) { ended += error ? 0 : 1; });
    }
    test::run_all();
    EXPECT_EQ(ended, 200);
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"200"}}})");
}

}  // namespace
}  // namespace stepwell::dynamodb
