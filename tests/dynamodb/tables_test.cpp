#include "adapters/dynamodb/tables.hpp"

#include <gtest/gtest.h>

#include "adapters/dynamodb/item_store.hpp"
#include "service.hpp"
#include "tests/store/temporary_directory.hpp"

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
    EXPECT_EQ(why("'StreamSpecification': {'StreamEnabled': true, 'StreamViewType': 'KEYS_ONLY'}"),
              "ValidationException: The parameter StreamSpecification of CreateTable is not supported by this server");
    EXPECT_EQ(why("'SSESpecification': {'Enabled': true}"),
              "ValidationException: The parameter SSESpecification of CreateTable is not supported by this server");
    EXPECT_EQ(why("'GlobalSecondaryIndexes': [{'IndexName': 'iii', 'KeySchema': [{'AttributeName': 'id', 'KeyType': "
                  "'HASH'}], 'Projection': {'ProjectionType': 'ALL'}}]"),
              "ValidationException: The parameter GlobalSecondaryIndexes of CreateTable is not supported by this "
              "server");
    EXPECT_EQ(server.error("Query", "{'TableName': 'ttt', 'KeyConditions': {}}"),
              "ValidationException: The legacy parameter KeyConditions is not supported by this server; use "
              "KeyConditionExpression instead");
    server.call("CreateTable", create("ttt", billing + "'StreamSpecification': {'StreamEnabled': false}"));
}

TEST(Tables, DeletionProtection) {
    TestServer server;
    server.call("CreateTable", create("ttt", "'BillingMode': 'PAY_PER_REQUEST', 'DeletionProtectionEnabled': true"));
    EXPECT_EQ(server.error("DeleteTable", "{'TableName': 'ttt'}"),
              "ValidationException: Resource cannot be deleted as it is currently protected against deletion. Disable "
              "deletion protection first.");
    EXPECT_EQ(server.call("DescribeTable", "{'TableName': 'ttt'}")["Table"]["DeletionProtectionEnabled"], Value(true));
}

TEST(Tables, SurviveARestart) {
    const test::TemporaryDirectory directory;
    const std::filesystem::path file = directory.path() / "d.db";
    {
        TestServer server(file);
        server.call("CreateTable", create("orders"));
        server.call("PutItem", "{'TableName': 'orders', 'Item': {'id': {'S': 'a'}, 'n': {'N': '1'}}}");
        // As if the server had died in the middle of CreateTable and DeleteTable: rows that no table owns.
        test::run(server.database.write([](sqlite::Connection& connection) {
            make_table(connection);
            connection.execute("INSERT INTO dynamodb_items VALUES(99, x'00', x'', 1, '{}')");
        }));
    }
    TestServer server(file);
    test::run(server.service.start());
    EXPECT_EQ(print(server.call("GetItem", "{'TableName': 'orders', 'Key': {'id': {'S': 'a'}}}")),
              R"({"Item":{"id":{"S":"a"},"n":{"N":"1"}}})");
    EXPECT_EQ(test::run(server.database.read(all_tables)), std::vector<std::int64_t>{1});
    test::run(server.service.reset());
    EXPECT_EQ(server.call("ListTables", "{}")["TableNames"].size(), 0U);
    EXPECT_TRUE(test::run(server.database.read(all_tables)).empty());
}

TEST(Tables, ALargeTableIsRemovedWhole) {
    TestServer server;
    server.call("CreateTable", create("orders"));
    test::run(server.database.write([](sqlite::Connection& connection) {
        ItemStore store(connection, 1);
        for (int i = 0; i < 5001; ++i) store.put({std::to_string(i), ""}, Value::empty_object(), 1, 0);
    }));
    server.call("DeleteTable", "{'TableName': 'orders'}");
    EXPECT_TRUE(test::run(server.database.read(all_tables)).empty());
}

}  // namespace
}  // namespace stepwell::dynamodb
