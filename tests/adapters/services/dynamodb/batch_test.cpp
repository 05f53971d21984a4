#include <gtest/gtest.h>

#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

class BatchTest : public WithTable {
protected:
    static std::string put_request(int s, std::size_t size = 1) {
        return "{'PutRequest': {'Item': {'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}, 'x': {'S': '" +
               std::string(size, 'x') + "'}}}}";
    }
    static std::string delete_request(int s) {
        return "{'DeleteRequest': {'Key': {'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}}}}";
    }
    static std::string key(int s) { return "{'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}}"; }
    static std::string writes(const std::string& requests) { return "{'RequestItems': {'ttt': [" + requests + "]}}"; }
    static std::string gets(const std::string& keys) { return "{'RequestItems': {'ttt': {'Keys': [" + keys + "]}}}"; }
};

TEST_F(BatchTest, WritesAndReads) {
    EXPECT_EQ(print(server.call("BatchWriteItem", writes(put_request(1) + "," + put_request(2)))),
              R"({"UnprocessedItems":{}})");
    server.call("BatchWriteItem", writes(put_request(3) + "," + delete_request(1)));
    EXPECT_EQ(print(server.call("BatchGetItem", gets(key(1) + "," + key(2) + "," + key(3)))),
              R"({"Responses":{"ttt":[{"p":{"S":"a"},"s":{"N":"2"},"x":{"S":"x"}},)"
              R"({"p":{"S":"a"},"s":{"N":"3"},"x":{"S":"x"}}]},"UnprocessedKeys":{}})");
    EXPECT_EQ(print(server.call("BatchGetItem", "{'RequestItems': {'ttt': {'Keys': [" + key(2) +
                                                    "], 'ProjectionExpression': '#s', 'ExpressionAttributeNames': "
                                                    "{'#s': 's'}}}, 'ReturnConsumedCapacity': 'TOTAL'}")),
              R"({"Responses":{"ttt":[{"s":{"N":"2"}}]},"UnprocessedKeys":{},)"
              R"("ConsumedCapacity":[{"TableName":"ttt","CapacityUnits":0.5}]})");
    EXPECT_EQ(server.call("DescribeTable", "{'TableName': 'ttt'}")["Table"]["ItemCount"], Value(2));
}

TEST_F(BatchTest, IsRefused) {
    const std::string duplicates = "ValidationException: Provided list of item keys contains duplicates";
    EXPECT_EQ(server.error("BatchWriteItem", writes(put_request(1) + "," + delete_request(1))), duplicates);
    EXPECT_EQ(server.error("BatchGetItem", gets(key(1) + "," + key(1))), duplicates);
    std::string many;
    for (int i = 0; i < 26; ++i) many += (i ? "," : "") + put_request(i);
    EXPECT_EQ(server.error("BatchWriteItem", writes(many)).substr(0, 46),
              "ValidationException: 1 validation error detect");
    EXPECT_EQ(server.error("BatchWriteItem", "{'RequestItems': {'nope': [" + put_request(1) + "]}}"),
              "ResourceNotFoundException: Requested resource not found");
    EXPECT_EQ(server.error("BatchWriteItem", writes("{}")),
              "ValidationException: Supplied WriteRequest is empty, must contain exactly one of PutRequest or "
              "DeleteRequest");
    EXPECT_EQ(item(1), "{}") << "nothing of a refused batch is written";
    std::string tables;
    for (int t = 0; t < 2; ++t) {
        std::string list;
        for (int i = 0; i < 60; ++i) list += (i ? "," : "") + key(i);
        tables += std::string(t ? "," : "") + "'" + (t ? "other" : "ttt") + "': {'Keys': [" + list + "]}";
    }
    EXPECT_EQ(server.error("BatchGetItem", "{'RequestItems': {" + tables + "}}"),
              "ValidationException: Too many items requested for the BatchGetItem call");
}

TEST_F(BatchTest, AnAnswerEndsAtSixteenMegabytes) {
    std::string keys;
    for (int i = 0; i < 60; ++i) {
        server.call("BatchWriteItem", writes(put_request(i, 350'000)));
        keys += (i ? "," : "") + key(i);
    }
    const Value answer = server.call("BatchGetItem", gets(keys));
    EXPECT_EQ(answer["Responses"]["ttt"].size(), 48U);
    EXPECT_EQ(answer["UnprocessedKeys"]["ttt"]["Keys"].size(), 12U);
    EXPECT_EQ(
        server.call("BatchGetItem", Value::object({{"RequestItems", answer["UnprocessedKeys"]}}))["Responses"]["ttt"]
            .size(),
        12U);
}

}  // namespace
}  // namespace stepwell::dynamodb
