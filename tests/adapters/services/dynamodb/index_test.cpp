#include <gtest/gtest.h>

#include <thread>

#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/index_store.hpp"
#include "adapters/services/dynamodb/item_cursor.hpp"
#include "engine/runtime/changes.hpp"
#include "service.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::dynamodb {
namespace {

const std::string make_table_ttt = R"({'TableName': 'ttt', 'BillingMode': 'PAY_PER_REQUEST',
    'KeySchema': [{'AttributeName': 'p', 'KeyType': 'HASH'}, {'AttributeName': 's', 'KeyType': 'RANGE'}],
    'AttributeDefinitions': [{'AttributeName': 'p', 'AttributeType': 'S'}, {'AttributeName': 's', 'AttributeType': 'N'},
                             {'AttributeName': 'g', 'AttributeType': 'S'}, {'AttributeName': 'n', 'AttributeType': 'N'}],
    'GlobalSecondaryIndexes': [
        {'IndexName': 'by-g', 'KeySchema': [{'AttributeName': 'g', 'KeyType': 'HASH'}, {'AttributeName': 'n', 'KeyType': 'RANGE'}],
         'Projection': {'ProjectionType': 'INCLUDE', 'NonKeyAttributes': ['x']}}],
    'LocalSecondaryIndexes': [
        {'IndexName': 'by-n', 'KeySchema': [{'AttributeName': 'p', 'KeyType': 'HASH'}, {'AttributeName': 'n', 'KeyType': 'RANGE'}],
         'Projection': {'ProjectionType': 'KEYS_ONLY'}}]})";

class IndexTest : public testing::Test {
protected:
    IndexTest() { server.call("CreateTable", make_table_ttt); }

    void put(const std::string& attributes) {
        server.call("PutItem", "{'TableName': 'ttt', 'Item': {" + attributes + "}}");
    }
    void put_one(int s, const std::string& g, int n) {
        put("'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}, 'g': {'S': '" + g + "'}, 'n': {'N': '" +
            std::to_string(n) + "'}, 'x': {'S': 'x'}, 'y': {'S': 'y'}");
    }
    Value query(const std::string& more = "", const std::string& g = "red") {
        return server.call("Query",
                           "{'TableName': 'ttt', 'IndexName': 'by-g', 'KeyConditionExpression': 'g = :g', "
                           "'ExpressionAttributeValues': {':g': {'S': '" +
                               g + "'}}" + more + "}");
    }
    static std::string sort_keys(const Value& answer) {
        std::string text;
        for (const Value& one : answer["Items"].items())
            text += (text.empty() ? "" : " ") + std::string(one["s"]["N"].as_string());
        return text;
    }
    Value index(const std::string& list, std::size_t at = 0) {
        return server.call("DescribeTable", "{'TableName': 'ttt'}")["Table"][list].items()[at];
    }
    /// The sort keys of the partition `p`, asked of an index that is being made: none yet.
    Value when_active(const std::string& table = "ttt") {
        while (true) {
            const Value found = server.call("DescribeTable", "{'TableName': '" + table + "'}")["Table"];
            if (found["TableStatus"] == Value("ACTIVE")) return found;
            std::this_thread::yield();
        }
    }

    TestServer server;
};

TEST_F(IndexTest, FollowsItsItems) {
    put_one(1, "red", 30);
    put_one(2, "red", 10);
    put_one(3, "blue", 20);
    put("'p': {'S': 'a'}, 's': {'N': '4'}, 'g': {'S': 'red'}");  // sparse: it has no n
    EXPECT_EQ(sort_keys(query()), "2 1");
    EXPECT_EQ(print(query()["Items"].items()[0]),
              R"({"p":{"S":"a"},"s":{"N":"2"},"g":{"S":"red"},"n":{"N":"10"},"x":{"S":"x"}})");
    put_one(3, "red", 40);
    server.call("UpdateItem",
                "{'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '1'}}, 'UpdateExpression': 'SET n = :n', "
                "'ExpressionAttributeValues': {':n': {'N': '5'}}}");
    EXPECT_EQ(sort_keys(query()), "1 2 3");
    EXPECT_EQ(sort_keys(query(", 'ScanIndexForward': false")), "3 2 1");
    server.call("DeleteItem", "{'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '2'}}}");
    server.call("UpdateItem",
                "{'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '3'}}, 'UpdateExpression': 'REMOVE g'}");
    EXPECT_EQ(sort_keys(query()), "1");
    EXPECT_EQ(query("", "blue")["Count"], Value(0));
    EXPECT_EQ(index("GlobalSecondaryIndexes")["ItemCount"], Value(1));
    EXPECT_EQ(index("GlobalSecondaryIndexes")["IndexSizeBytes"], Value(1 + 1 + 1 + 2 + 1 + 3 + 1 + 2 + 1 + 1));
    EXPECT_EQ(index("LocalSecondaryIndexes")["ItemCount"], Value(2));
    EXPECT_EQ(index("GlobalSecondaryIndexes")["IndexStatus"], Value("ACTIVE"));
    EXPECT_EQ(index("GlobalSecondaryIndexes")["IndexArn"],
              Value("arn:aws:dynamodb:us-east-1:000000000000:table/ttt/index/by-g"));
}

TEST_F(IndexTest, PagesMeetWhereKeysAreTheSame) {
    for (int s = 0; s < 7; ++s) put_one(s, "red", s / 3);
    for (const char* direction : {"true", "false"}) {
        std::string seen;
        std::string start;
        while (true) {
            const Value page = query(std::string(", 'Limit': 2, 'ScanIndexForward': ") + direction + start);
            seen += sort_keys(page) + ";";
            if (!page.contains("LastEvaluatedKey")) break;
            EXPECT_EQ(page["LastEvaluatedKey"].size(), 4U);
            start = ", 'ExclusiveStartKey': " + print(page["LastEvaluatedKey"]);
        }
        EXPECT_EQ(seen, std::string(direction) == "true" ? "0 1;2 3;4 5;6;" : "6 5;4 3;2 1;0;");
    }
    std::string start;
    int count = 0;
    while (true) {
        const Value page = server.call("Scan", "{'TableName': 'ttt', 'IndexName': 'by-n', 'Limit': 3" + start + "}");
        count += static_cast<int>(*page["Count"].as_integer());
        if (!page.contains("LastEvaluatedKey")) break;
        start = ", 'ExclusiveStartKey': " + print(page["LastEvaluatedKey"]);
    }
    EXPECT_EQ(count, 7);
}

TEST_F(IndexTest, LocalIndexesFetchWhatTheyDoNotProject) {
    put_one(1, "red", 30);
    put_one(2, "red", 10);
    const auto ask = [&](const std::string& more) {
        return server.call("Query",
                           "{'TableName': 'ttt', 'IndexName': 'by-n', 'KeyConditionExpression': 'p = :p AND n > :n', "
                           "'ReturnConsumedCapacity': 'INDEXES',"
                           "'ExpressionAttributeValues': {':p': {'S': 'a'}, ':n': {'N': '1'}}" +
                               more + "}");
    };
    const Value keys = ask("");
    EXPECT_EQ(sort_keys(keys), "2 1");
    EXPECT_EQ(print(keys["Items"].items()[0]), R"({"p":{"S":"a"},"s":{"N":"2"},"n":{"N":"10"}})");
    EXPECT_EQ(print(keys["ConsumedCapacity"]),
              R"({"TableName":"ttt","CapacityUnits":0.5,"Table":{"CapacityUnits":0.0},)"
              R"("LocalSecondaryIndexes":{"by-n":{"CapacityUnits":0.5}}})");
    const Value whole = ask(", 'Select': 'ALL_ATTRIBUTES', 'ConsistentRead': true");
    EXPECT_EQ(whole["Items"].items()[0].size(), 6U);
    EXPECT_EQ(whole["ConsumedCapacity"]["CapacityUnits"], Value(3.0));
    EXPECT_EQ(print(ask(", 'ProjectionExpression': 'y'")["Items"].items()[0]), R"({"y":{"S":"y"}})");
}

TEST_F(IndexTest, RefusesWhatItCannotGive) {
    put_one(1, "red", 30);
    const auto why = [&](const std::string& more) {
        return server.error("Query",
                            "{'TableName': 'ttt', 'IndexName': 'by-g', 'KeyConditionExpression': 'g = :g', "
                            "'ExpressionAttributeValues': {':g': {'S': 'red'}}, " +
                                more + "}");
    };
    EXPECT_EQ(why("'ConsistentRead': true"),
              "ValidationException: Consistent reads are not supported on global secondary indexes");
    EXPECT_EQ(why("'Select': 'ALL_ATTRIBUTES'"),
              "ValidationException: One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not "
              "supported for global secondary index by-g because its projection type is not ALL");
    EXPECT_EQ(why("'ProjectionExpression': 'x, y'"),
              "ValidationException: One or more parameter values were invalid: Global secondary index by-g does not "
              "project [y]");
    EXPECT_EQ(why("'ExclusiveStartKey': {'p': {'S': 'a'}, 's': {'N': '1'}}"),
              "ValidationException: The provided starting key is invalid: The provided key element does not match the "
              "schema");
    EXPECT_EQ(
        server.error("PutItem", "{'TableName': 'ttt', 'Item': {'p': {'S': 'a'}, 's': {'N': '1'}, 'g': {'N': '1'}}}"),
        "ValidationException: One or more parameter values were invalid: Type mismatch for Index Key g Expected: "
        "S Actual: N IndexName: by-g");
    EXPECT_EQ(
        server.error("PutItem", "{'TableName': 'ttt', 'Item': {'p': {'S': 'a'}, 's': {'N': '1'}, 'g': {'S': ''}}}"),
        "ValidationException: One or more parameter values are not valid. A value specified for a secondary index "
        "key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. "
        "IndexName: by-g, IndexKey: g");
    EXPECT_EQ(server.error("UpdateItem",
                           "{'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '1'}}, 'UpdateExpression': 'SET g "
                           "= :g', 'ExpressionAttributeValues': {':g': {'BOOL': true}}}"),
              "ValidationException: The update expression attempted to update the secondary index key to unsupported "
              "type");
    EXPECT_EQ(sort_keys(query()), "1") << "what is refused changes nothing";
}

TEST_F(IndexTest, WritesTellWhatIndexesConsume) {
    const Value put = server.call(
        "PutItem",
        "{'TableName': 'ttt', 'ReturnConsumedCapacity': 'INDEXES', 'ReturnItemCollectionMetrics': 'SIZE', 'Item': "
        "{'p': {'S': 'a'}, 's': {'N': '1'}, 'g': {'S': 'red'}, 'n': {'N': '1'}}}");
    EXPECT_EQ(print(put["ConsumedCapacity"]), R"({"TableName":"ttt","CapacityUnits":3.0,"Table":{"CapacityUnits":1.0},)"
                                              R"("LocalSecondaryIndexes":{"by-n":{"CapacityUnits":1.0}},)"
                                              R"("GlobalSecondaryIndexes":{"by-g":{"CapacityUnits":1.0}}})");
    EXPECT_EQ(print(put["ItemCollectionMetrics"]),
              R"({"ItemCollectionKey":{"p":{"S":"a"}},"SizeEstimateRangeGB":[0.0,1.0]})");
}

TEST_F(IndexTest, IsMadeAndRemovedLater) {
    for (int s = 0; s < 2500; ++s) put("'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}, 'z': {'S': 'z'}");
    put("'p': {'S': 'a'}, 's': {'N': '9999'}, 'z': {'N': '1'}");  // of a wrong type: not in the index
    const Value made = server.call("UpdateTable", R"({'TableName': 'ttt',
        'AttributeDefinitions': [{'AttributeName': 'z', 'AttributeType': 'S'}],
        'GlobalSecondaryIndexUpdates': [{'Create': {'IndexName': 'by-z', 'Projection': {'ProjectionType': 'KEYS_ONLY'},
             'KeySchema': [{'AttributeName': 'z', 'KeyType': 'HASH'}]}}]})");
    EXPECT_EQ(made["TableDescription"]["TableStatus"], Value("UPDATING"));
    EXPECT_EQ(made["TableDescription"]["GlobalSecondaryIndexes"].items()[1]["IndexStatus"], Value("CREATING"));
    put("'p': {'S': 'b'}, 's': {'N': '1'}, 'z': {'S': 'z'}");
    server.call("DeleteItem", "{'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '2000'}}}");
    const Value table = when_active();
    EXPECT_EQ(table["GlobalSecondaryIndexes"].items()[1]["ItemCount"], Value(2500));
    EXPECT_EQ(table["AttributeDefinitions"].size(), 5U);
    const Value found = server.call("Query",
                                    "{'TableName': 'ttt', 'IndexName': 'by-z', 'Select': 'COUNT', "
                                    "'KeyConditionExpression': 'z = :z', 'ExpressionAttributeValues': {':z': "
                                    "{'S': 'z'}}}");
    EXPECT_EQ(found["Count"], Value(2500));
    server.call("UpdateTable",
                "{'TableName': 'ttt', 'GlobalSecondaryIndexUpdates': [{'Delete': {'IndexName': 'by-z'}}]}");
    const Value after = when_active();
    EXPECT_EQ(after["GlobalSecondaryIndexes"].size(), 1U);
    EXPECT_EQ(after["AttributeDefinitions"].size(), 4U);
    server.database.flush();
    const auto left =
        test::run(server.database.read([](sqlite::Connection& connection) { return entry_rows().all(connection); }));
    EXPECT_EQ(left.size(), 2U);
}

TEST_F(IndexTest, IsReadByItsKeyOnly) {
    const Value stored = *server.documents.find("dynamodb.tables", "000000000000/us-east-1/ttt");
    const TablePtr table = read_table("000000000000/us-east-1/ttt", stored);
    const std::string plan = test::run(server.database.read([&](sqlite::Connection& connection) {
        std::string text;
        for (const std::string& sql : cursor_statements(table->indexes.data())) {
            sqlite::Statement rows = connection.prepare("EXPLAIN QUERY PLAN " + sql);
            while (rows.step()) text += std::string(rows.text(3)) + "\n";
        }
        return text;
    }));
    EXPECT_EQ(plan.find("SCAN"), std::string::npos) << plan;
    EXPECT_EQ(plan.find("TEMP B-TREE"), std::string::npos) << plan;
    EXPECT_NE(plan.find("SEARCH e USING PRIMARY KEY (index_id=? AND hash=? AND (range,item_hash,item_range)>(?,?,?)"),
              std::string::npos)
        << plan;
    EXPECT_NE(plan.find("SEARCH i USING INDEX dynamodb_rows_by_key (table_id=? AND hash=? AND range=?)"),
              std::string::npos)
        << plan;
}

}  // namespace
}  // namespace stepwell::dynamodb
