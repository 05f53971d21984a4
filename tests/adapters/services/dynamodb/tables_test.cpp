#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/platform/store/sqlite/database.hpp"

#include <gtest/gtest.h>

#include "adapters/services/dynamodb/item_store.hpp"
#include "service.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::dynamodb {
namespace {

const std::string keys =
    "'KeySchema': [{'AttributeName': 'id', 'KeyType': 'HASH'}],"
    "'AttributeDefinitions': [{'AttributeName': 'id', 'AttributeType': 'S'}]";

std::string create(const std::string& name, const std::string& more = "'BillingMode': 'PAY_PER_REQUEST'") {
    return "{'TableName': '" + name + "', " + keys + ", " + more + "}";
}

TEST(Tables, AreCreatedDescribedAndDeleted) {
    TestServer server;
    const Value made = server.call("CreateTable", create("orders"));
    EXPECT_EQ(made["TableDescription"]["TableStatus"], Value("CREATING"));
    server.call("PutItem", "{'TableName': 'orders', 'Item': {'id': {'S': 'abc'}, 'n': {'N': '12'}}}");
    const Value table = server.call("DescribeTable", "{'TableName': 'orders'}")["Table"];
    EXPECT_EQ(table["TableStatus"], Value("ACTIVE"));
    EXPECT_EQ(table["TableArn"], Value("arn:aws:dynamodb:us-east-1:000000000000:table/orders"));
    EXPECT_EQ(table["ItemCount"], Value(1));
    EXPECT_EQ(table["TableSizeBytes"], Value(2 + 3 + 1 + 2));
    EXPECT_EQ(table["BillingModeSummary"]["BillingMode"], Value("PAY_PER_REQUEST"));
    EXPECT_EQ(table["ProvisionedThroughput"]["ReadCapacityUnits"], Value(0));
    EXPECT_EQ(table["CreationDateTime"].as_double(), 1700000000.123);
    EXPECT_EQ(table["TableId"].as_string().size(), 36U);
    const Value gone = server.call("DeleteTable", "{'TableName': 'orders'}");
    EXPECT_EQ(gone["TableDescription"]["TableStatus"], Value("DELETING"));
    EXPECT_EQ(server.error("DescribeTable", "{'TableName': 'orders'}"),
              "ResourceNotFoundException: Requested resource not found: Table: orders not found");
    EXPECT_EQ(server.error("DeleteTable", "{'TableName': 'orders'}"),
              "ResourceNotFoundException: Requested resource not found: Table: orders not found");
    EXPECT_EQ(server.error("GetItem", "{'TableName': 'orders', 'Key': {'id': {'S': 'abc'}}}"),
              "ResourceNotFoundException: Requested resource not found");
    server.call("CreateTable", create("orders"));
    EXPECT_EQ(server.call("GetItem", "{'TableName': 'orders', 'Key': {'id': {'S': 'abc'}}}"), Value::empty_object());
}

TEST(Tables, HaveTheirOwnNames) {
    TestServer server;
    server.call("CreateTable", create("orders"));
    EXPECT_EQ(server.error("CreateTable", create("orders")), "ResourceInUseException: Table already exists: orders");
    EXPECT_EQ(server.error("CreateTable", create("ab")),
              "ValidationException: TableName must be at least 3 characters long and at most 255 characters long");
    EXPECT_EQ(server.error("CreateTable", create("a b c")).substr(0, 46),
              "ValidationException: Invalid table/index name.");
}

TEST(Tables, BelongToAnAccountAndARegion) {
    TestServer server;
    Context other;
    other.region = "eu-west-1";
    other.account = "111111111111";
    server.call("CreateTable", json(create("orders")), other);
    EXPECT_EQ(server.call("ListTables", "{}")["TableNames"].size(), 0U);
    EXPECT_EQ(server.call("ListTables", json("{}"), other)["TableNames"].size(), 1U);
    const std::string arn = "arn:aws:dynamodb:eu-west-1:111111111111:table/orders";
    EXPECT_EQ(server.call("DescribeTable", "{'TableName': '" + arn + "'}")["Table"]["TableArn"], Value(arn));
    server.call("PutItem", "{'TableName': '" + arn + "', 'Item': {'id': {'S': 'a'}}}");
    EXPECT_EQ(server.call("Scan", json("{'TableName': 'orders'}"), other)["Count"], Value(1));
    EXPECT_EQ(server.error("DescribeTable", "{'TableName': 'arn:aws:s3:::x'}").substr(0, 38),
              "ValidationException: Invalid table ARN");
}

TEST(Tables, AreListedInPages) {
    TestServer server;
    for (const char* name : {"ccc", "aaa", "bbb"}) server.call("CreateTable", create(name));
    const Value first = server.call("ListTables", "{'Limit': 2}");
    EXPECT_EQ(first["TableNames"], Value::array({"aaa", "bbb"}));
    EXPECT_EQ(first["LastEvaluatedTableName"], Value("bbb"));
    const Value second = server.call("ListTables", "{'Limit': 2, 'ExclusiveStartTableName': 'bbb'}");
    EXPECT_EQ(second["TableNames"], Value::array({"ccc"}));
    EXPECT_FALSE(second.contains("LastEvaluatedTableName"));
}

TEST(Tables, KeySchemaIsChecked) {
    TestServer server;
    const auto why = [&](const std::string& schema, const std::string& attributes) {
        return server.error("CreateTable", "{'TableName': 'ttt', 'BillingMode': 'PAY_PER_REQUEST', 'KeySchema': " +
                                               schema + ", 'AttributeDefinitions': " + attributes + "}");
    };
    const std::string id = "{'AttributeName': 'id', 'AttributeType': 'S'}";
    EXPECT_EQ(why("[{'AttributeName': 'id', 'KeyType': 'RANGE'}]", "[" + id + "]"),
              "ValidationException: Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
    EXPECT_EQ(why("[{'AttributeName': 'x', 'KeyType': 'HASH'}]", "[" + id + "]"),
              "ValidationException: One or more parameter values were invalid: Some index key attributes are not "
              "defined in AttributeDefinitions. Keys: [x], AttributeDefinitions: [id]");
    EXPECT_EQ(why("[{'AttributeName': 'id', 'KeyType': 'HASH'}]",
                  "[" + id + ", {'AttributeName': 'x', 'AttributeType': 'S'}]"),
              "ValidationException: One or more parameter values were invalid: Number of attributes in KeySchema does "
              "not exactly match number of attributes defined in AttributeDefinitions");
    EXPECT_EQ(why("[{'AttributeName': 'id', 'KeyType': 'HASH'}, {'AttributeName': 'id', 'KeyType': 'RANGE'}]",
                  "[" + id + "]"),
              "ValidationException: Both the Hash Key and the Range Key element in the KeySchema have the same name");
    EXPECT_EQ(why("[{'AttributeName': 'id', 'KeyType': 'HASH'}]", "[" + id + ", " + id + "]"),
              "ValidationException: Cannot have two attributes with the same name");
}

TEST(Tables, BillingIsChecked) {
    TestServer server;
    const std::string throughput = "'ProvisionedThroughput': {'ReadCapacityUnits': 3, 'WriteCapacityUnits': 4}";
    EXPECT_EQ(server.error("CreateTable", create("ttt", "'BillingMode': 'PAY_PER_REQUEST', " + throughput)),
              "ValidationException: One or more parameter values were invalid: Neither ReadCapacityUnits nor "
              "WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST");
    EXPECT_EQ(server.error("CreateTable", create("ttt", "'BillingMode': 'PROVISIONED'")),
              "ValidationException: One or more parameter values were invalid: ReadCapacityUnits and "
              "WriteCapacityUnits must both be specified when BillingMode is PROVISIONED");
    server.call("CreateTable", create("ttt", throughput + ", 'TableClass': 'STANDARD_INFREQUENT_ACCESS'"));
    const Value table = server.call("DescribeTable", "{'TableName': 'ttt'}")["Table"];
    EXPECT_EQ(table["ProvisionedThroughput"]["WriteCapacityUnits"], Value(4));
    EXPECT_FALSE(table.contains("BillingModeSummary"));
    EXPECT_EQ(table["TableClassSummary"]["TableClass"], Value("STANDARD_INFREQUENT_ACCESS"));
}

TEST(Tables, WhatIsNotSupportedIsRefusedByName) {
    TestServer server;
    const std::string billing = "'BillingMode': 'PAY_PER_REQUEST', ";
    const auto why = [&](const std::string& more) {
        return server.error("CreateTable", create("ttt", billing + more));
    };
    EXPECT_EQ(why("'ResourcePolicy': '{}'"),
              "ValidationException: The parameter ResourcePolicy of CreateTable is not supported by this server");
    EXPECT_EQ(
        why("'StreamSpecification': {'StreamEnabled': true}"),
        "ValidationException: One or more parameter values were invalid: StreamEnabled is true but StreamViewType "
        "is not specified");
    server.call("CreateTable", create("ttt", billing + "'StreamSpecification': {'StreamEnabled': false}"));
    EXPECT_EQ(server.error("UpdateTable", "{'TableName': 'ttt', 'ReplicaUpdates': [{'Create': {'RegionName': 'x'}}]}"),
              "ValidationException: The parameter ReplicaUpdates of UpdateTable is not supported by this server");
}

TEST(Tables, IndexesAreChecked) {
    TestServer server;
    const auto why = [&](const std::string& list, const std::string& index) {
        return server.error("CreateTable", create("ttt", "'BillingMode': 'PAY_PER_REQUEST', '" + list +
                                                             "SecondaryIndexes': [" + index + "]"));
    };
    const std::string invalid = "ValidationException: One or more parameter values were invalid: ";
    const std::string key = "'KeySchema': [{'AttributeName': 'id', 'KeyType': 'HASH'}]";
    const std::string all = "'Projection': {'ProjectionType': 'ALL'}";
    const std::string good = "{'IndexName': 'iii', " + key + ", " + all + "}";
    EXPECT_EQ(why("Global", good + ", " + good), invalid + "Duplicate index name: iii");
    EXPECT_EQ(
        why("Global", "{'IndexName': 'iii', " + all + ", 'KeySchema': [{'AttributeName': 'x', 'KeyType': 'HASH'}]}"),
        invalid +
            "Some index key attributes are not defined in AttributeDefinitions. Keys: [x], "
            "AttributeDefinitions: [id]");
    EXPECT_EQ(why("Global", "{'IndexName': 'iii', " + key + ", 'Projection': {'ProjectionType': 'INCLUDE'}}"),
              invalid + "ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
    EXPECT_EQ(why("Global", "{'IndexName': 'iii', " + key + ", " + all +
                                ", 'ProvisionedThroughput': {'ReadCapacityUnits': 1, 'WriteCapacityUnits': 1}}"),
              invalid +
                  "ProvisionedThroughput should not be specified for index: iii when BillingMode is "
                  "PAY_PER_REQUEST");
    EXPECT_EQ(why("Local", good), invalid +
                                      "Table KeySchema does not have a range key, which is required when specifying a "
                                      "LocalSecondaryIndex");
}

TEST(Tables, AreUpdated) {
    TestServer server;
    server.call("CreateTable", create("ttt"));
    EXPECT_EQ(server.error("UpdateTable", "{'TableName': 'ttt'}"),
              "ValidationException: At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, "
              "GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required");
    const std::string throughput = "'ProvisionedThroughput': {'ReadCapacityUnits': 3, 'WriteCapacityUnits': 4}";
    server.call("UpdateTable", "{'TableName': 'ttt', 'BillingMode': 'PROVISIONED', " + throughput + "}");
    EXPECT_EQ(server.error("UpdateTable", "{'TableName': 'ttt', " + throughput + "}"),
              "ValidationException: The provisioned throughput for the table will not change. The requested value "
              "equals the current value. Current ReadCapacityUnits provisioned for the table: 3. Requested "
              "ReadCapacityUnits: 3. Current WriteCapacityUnits provisioned for the table: 4. Requested "
              "WriteCapacityUnits: 4. Refer to the Amazon DynamoDB Developer Guide for current limits and how to "
              "request higher limits.");
    server.call("UpdateTable",
                "{'TableName': 'ttt', 'DeletionProtectionEnabled': true, 'TableClass': 'STANDARD_INFREQUENT_ACCESS'}");
    const Value table = server.call("DescribeTable", "{'TableName': 'ttt'}")["Table"];
    EXPECT_EQ(table["ProvisionedThroughput"]["WriteCapacityUnits"], Value(4));
    EXPECT_EQ(table["BillingModeSummary"]["BillingMode"], Value("PROVISIONED"));
    EXPECT_EQ(table["DeletionProtectionEnabled"], Value(true));
    EXPECT_EQ(table["TableClassSummary"]["TableClass"], Value("STANDARD_INFREQUENT_ACCESS"));
}

TEST(Tables, TagsAndOtherSettings) {
    TestServer server;
    server.call("CreateTable", create("ttt", "'BillingMode': 'PAY_PER_REQUEST', 'Tags': [{'Key': 'a', 'Value': '1'}]"));
    const std::string arn = "'ResourceArn': 'arn:aws:dynamodb:us-east-1:000000000000:table/ttt'";
    server.call("TagResource", "{" + arn + ", 'Tags': [{'Key': 'b', 'Value': '2'}, {'Key': 'a', 'Value': '3'}]}");
    EXPECT_EQ(print(server.call("ListTagsOfResource", "{" + arn + "}")),
              R"({"Tags":[{"Key":"b","Value":"2"},{"Key":"a","Value":"3"}]})");
    server.call("UntagResource", "{" + arn + ", 'TagKeys': ['b']}");
    EXPECT_EQ(print(server.call("ListTagsOfResource", "{" + arn + "}")), R"({"Tags":[{"Key":"a","Value":"3"}]})");
    std::string many = "{'Key': 'k', 'Value': ''}";
    for (int i = 0; i < 50; ++i) many += ", {'Key': 'k" + std::to_string(i) + "', 'Value': ''}";
    const std::string invalid = "ValidationException: One or more parameter values were invalid: ";
    for (const auto& [tags, why] : {std::pair<std::string, std::string>("{'Key': 'aws:x', 'Value': ''}",
                                                                        "Tag keys cannot begin with aws:. Key: aws:x"),
                                    {many, "Too many tags. A resource can have at most 50 tags"}}) {
        EXPECT_EQ(server.error("TagResource", "{" + arn + ", 'Tags': [" + tags + "]}"), invalid + why);
        EXPECT_EQ(
            server.error("CreateTable", create("uuu", "'BillingMode': 'PAY_PER_REQUEST', 'Tags': [" + tags + "]")),
            invalid + why);
    }
    const auto recovery = [&] {
        return server.call("DescribeContinuousBackups",
                           "{'TableName': 'ttt'}")["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"];
    };
    EXPECT_EQ(print(recovery()), R"({"PointInTimeRecoveryStatus":"DISABLED"})");
    server.call("UpdateContinuousBackups",
                "{'TableName': 'ttt', 'PointInTimeRecoverySpecification': {'PointInTimeRecoveryEnabled': true}}");
    EXPECT_EQ(recovery()["PointInTimeRecoveryStatus"], Value("ENABLED"));
    EXPECT_EQ(recovery()["RecoveryPeriodInDays"], Value(35));
    EXPECT_EQ(server.error("DescribeContinuousBackups", "{'TableName': 'nope'}"),
              "TableNotFoundException: Table not found: nope");
    EXPECT_TRUE(server.error("GetResourcePolicy", "{" + arn + "}").starts_with("PolicyNotFoundException: "));
    EXPECT_EQ(print(server.call("DescribeKinesisStreamingDestination", "{'TableName': 'ttt'}")),
              R"({"TableName":"ttt","KinesisDataStreamDestinations":[]})");
}

TEST(Tables, DeletionProtection) {
    TestServer server;
    server.call("CreateTable", create("ttt", "'BillingMode': 'PAY_PER_REQUEST', 'DeletionProtectionEnabled': true"));
    EXPECT_EQ(server.error("DeleteTable", "{'TableName': 'ttt'}"),
              "ValidationException: Resource cannot be deleted as it is currently protected against deletion. Disable "
              "deletion protection first.");
    EXPECT_EQ(server.call("DescribeTable", "{'TableName': 'ttt'}")["Table"]["DeletionProtectionEnabled"], Value(true));
}

std::vector<std::int64_t> all_tables(TestServer& server) {
    return test::run(server.database.read([](sqlite::Connection& connection) { return item_rows().all(connection); }));
}

TEST(Tables, SurviveARestart) {
    const test::TemporaryDirectory directory;
    {
        TestServer server(directory.path());
        server.call("CreateTable", create("orders"));
        server.call("PutItem", "{'TableName': 'orders', 'Item': {'id': {'S': 'a'}, 'n': {'N': '1'}}}");
        // As if the server had died in the middle of CreateTable and DeleteTable: rows that no table owns.
        test::run(server.database.write([](sqlite::Connection& connection) {
            item_rows().make(connection);
            connection.execute("INSERT INTO dynamodb_rows VALUES(NULL, 99, x'00', x'', 1, '{}')");
        }));
    }
    TestServer server(directory.path());
    test::run(server.service.start());
    EXPECT_EQ(print(server.call("GetItem", "{'TableName': 'orders', 'Key': {'id': {'S': 'a'}}}")),
              R"({"Item":{"id":{"S":"a"},"n":{"N":"1"}}})");
    EXPECT_EQ(all_tables(server), std::vector<std::int64_t>{1});
    test::run(server.service.reset());
    EXPECT_EQ(server.call("ListTables", "{}")["TableNames"].size(), 0U);
    EXPECT_TRUE(all_tables(server).empty());
}

TEST(Tables, KeepTheItemsOfAnOlderServer) {
    const test::TemporaryDirectory directory;
    {
        TestServer server(directory.path());
        server.call("CreateTable", create("orders"));
        server.call("PutItem", "{'TableName': 'orders', 'Item': {'id': {'S': 'a'}, 'n': {'N': '1'}}}");
        // As it was before items had rows with numbers.
        test::run(server.database.write([](sqlite::Connection& connection) {
            connection.execute(
                "CREATE TABLE dynamodb_items(table_id INTEGER NOT NULL, hash BLOB NOT NULL, range BLOB NOT NULL,"
                " size INTEGER NOT NULL, item TEXT NOT NULL, PRIMARY KEY(table_id, hash, range)) WITHOUT ROWID;"
                "INSERT INTO dynamodb_items SELECT table_id, hash, range, size, item FROM dynamodb_rows;"
                "DROP TABLE dynamodb_rows; UPDATE component_versions SET version=2 WHERE component='dynamodb'");
        }));
    }
    TestServer server(directory.path());
    test::run(server.service.start());
    EXPECT_EQ(print(server.call("GetItem", "{'TableName': 'orders', 'Key': {'id': {'S': 'a'}}}")),
              R"({"Item":{"id":{"S":"a"},"n":{"N":"1"}}})");
    server.call("PutItem", "{'TableName': 'orders', 'Item': {'id': {'S': 'a'}, 'n': {'N': '2'}}}");
    EXPECT_EQ(print(server.call("Scan", "{'TableName': 'orders'}")["Items"]), R"([{"id":{"S":"a"},"n":{"N":"2"}}])");
}

TEST(Tables, ALargeTableIsRemovedWhole) {
    TestServer server;
    server.call("CreateTable", create("orders"));
    test::run(server.database.write([](sqlite::Connection& connection) {
        ItemStore store(connection, 1);
        for (int i = 0; i < 5001; ++i) store.put({std::to_string(i), ""}, "{}", 1, {});
    }));
    server.call("DeleteTable", "{'TableName': 'orders'}");
    EXPECT_TRUE(all_tables(server).empty());
}

}  // namespace
}  // namespace stepwell::dynamodb
