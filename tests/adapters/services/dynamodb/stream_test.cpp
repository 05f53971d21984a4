#include <gtest/gtest.h>

#include "adapters/services/dynamodb/streams.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

class StreamTest : public testing::Test {
protected:
    /// Makes the table `ttt` with such a stream and gives the stream's ARN.
    std::string make(const std::string& view) {
        const Value made = server.call("CreateTable", R"({'TableName': 'ttt', 'BillingMode': 'PAY_PER_REQUEST',
            'KeySchema': [{'AttributeName': 'p', 'KeyType': 'HASH'}],
            'AttributeDefinitions': [{'AttributeName': 'p', 'AttributeType': 'S'}],
            'StreamSpecification': {'StreamEnabled': true, 'StreamViewType': ')" +
                                                          view + "'}}");
        return std::string(made["TableDescription"]["LatestStreamArn"].as_string());
    }
    void put(const std::string& p, const std::string& more = "") {
        server.call("PutItem", "{'TableName': 'ttt', 'Item': {'p': {'S': '" + p + "'}" + more + "}}");
    }
    std::string shard(const std::string& arn) {
        return std::string(server.call("DescribeStream", "{'StreamArn': '" + arn + "'}")["StreamDescription"]["Shards"]
                               .items()[0]["ShardId"]
                               .as_string());
    }
    std::string iterator(const std::string& arn, const std::string& type, const std::string& more = "") {
        return std::string(server
                               .call("GetShardIterator", "{'StreamArn': '" + arn + "', 'ShardId': '" + shard(arn) +
                                                             "', 'ShardIteratorType': '" + type + "'" + more +
                                                             "}")["ShardIterator"]
                               .as_string());
    }
    Value records(const std::string& at, const std::string& more = "") {
        return server.call("GetRecords", "{'ShardIterator': '" + at + "'" + more + "}");
    }

    TestServer server;
};

TEST_F(StreamTest, TellsWhatWasWritten) {
    const std::string arn = make("NEW_AND_OLD_IMAGES");
    EXPECT_EQ(arn, "arn:aws:dynamodb:us-east-1:000000000000:table/ttt/stream/2023-11-14T22:13:20.123");
    put("a", ", 'n': {'N': '1'}");
    put("a", ", 'n': {'N': '1'}");  // changes nothing: no record
    put("a", ", 'n': {'N': '2'}");
    server.call("DeleteItem", "{'TableName': 'ttt', 'Key': {'p': {'S': 'a'}}}");
    server.error("PutItem",
                 "{'TableName': 'ttt', 'Item': {'p': {'S': 'b'}}, 'ConditionExpression': 'attribute_exists(p)'}");
    const Value found = records(iterator(arn, "TRIM_HORIZON"));
    ASSERT_EQ(found["Records"].size(), 3U);
    const auto all = found["Records"].items();
    EXPECT_EQ(print(all[1].without("eventID")),
              R"({"eventName":"MODIFY","eventVersion":"1.1","eventSource":"aws:dynamodb","awsRegion":"us-east-1",)"
              R"("dynamodb":{"ApproximateCreationDateTime":1700000000,"Keys":{"p":{"S":"a"}},)"
              R"("NewImage":{"p":{"S":"a"},"n":{"N":"2"}},"OldImage":{"p":{"S":"a"},"n":{"N":"1"}},)"
              R"("SizeBytes":12,"StreamViewType":"NEW_AND_OLD_IMAGES","SequenceNumber":"100000000000000000002"}})");
    EXPECT_EQ(all[0]["eventName"], Value("INSERT"));
    EXPECT_FALSE(all[0]["dynamodb"].contains("OldImage"));
    EXPECT_EQ(all[2]["eventName"], Value("REMOVE"));
    EXPECT_FALSE(all[2]["dynamodb"].contains("NewImage"));
    EXPECT_EQ(all[0]["eventID"].as_string().size(), 32U);
    const Value more = records(std::string(found["NextShardIterator"].as_string()));
    EXPECT_EQ(more["Records"].size(), 0U);
    EXPECT_TRUE(more.contains("NextShardIterator"));
}

TEST_F(StreamTest, ViewsHaveTheirImages) {
    for (const auto& [view, members] : {std::pair("KEYS_ONLY", "Keys"), std::pair("NEW_IMAGE", "Keys NewImage"),
                                        std::pair("OLD_IMAGE", "Keys OldImage")}) {
        const std::string arn = make(view);
        put("a");
        put("a", ", 'n': {'N': '2'}");
        std::string seen;
        const Value found = records(iterator(arn, "TRIM_HORIZON"));
        for (const Member& member : found["Records"].items()[1]["dynamodb"].members())
            if (member.name() == "Keys" || member.name().ends_with("Image"))
                seen += (seen.empty() ? "" : " ") + std::string(member.name());
        EXPECT_EQ(seen, members);
        server.call("DeleteTable", "{'TableName': 'ttt'}");
    }
}

TEST_F(StreamTest, IteratorsBeginWhereTheyAreAsked) {
    const std::string arn = make("KEYS_ONLY");
    put("a");
    const std::string latest = iterator(arn, "LATEST");
    put("b");
    put("c");
    const auto keys = [&](const std::string& at, const std::string& more = "") {
        std::string text;
        const Value page = records(at, more);
        for (const Value& one : page["Records"].items())
            text += std::string(one["dynamodb"]["Keys"]["p"]["S"].as_string());
        return text;
    };
    EXPECT_EQ(keys(latest), "bc");
    EXPECT_EQ(keys(iterator(arn, "TRIM_HORIZON"), ", 'Limit': 2"), "ab");
    EXPECT_EQ(keys(iterator(arn, "AT_SEQUENCE_NUMBER", ", 'SequenceNumber': '100000000000000000002'")), "bc");
    EXPECT_EQ(keys(iterator(arn, "AFTER_SEQUENCE_NUMBER", ", 'SequenceNumber': '100000000000000000002'")), "c");
    EXPECT_EQ(server.error("GetRecords", "{'ShardIterator': 'nonsense'}"),
              "ValidationException: Invalid ShardIterator");
    server.clock.advance(std::chrono::minutes(16));
    EXPECT_TRUE(
        server.error("GetRecords", "{'ShardIterator': '" + latest + "'}").starts_with("ExpiredIteratorException: "));
}

TEST_F(StreamTest, RecordsAreGoneAfterADay) {
    const std::string arn = make("KEYS_ONLY");
    put("a");
    server.clock.advance(std::chrono::hours(23));
    put("b");
    server.clock.advance(std::chrono::hours(2));
    EXPECT_EQ(records(iterator(arn, "TRIM_HORIZON"))["Records"].size(), 1U) << "gone before it is removed";
    test::run(server.service.run_upkeep());
    EXPECT_EQ(records(iterator(arn, "TRIM_HORIZON"))["Records"].size(), 1U);
    EXPECT_TRUE(server
                    .error("GetShardIterator", "{'StreamArn': '" + arn + "', 'ShardId': '" + shard(arn) +
                                                   "', 'ShardIteratorType': 'AT_SEQUENCE_NUMBER', 'SequenceNumber': "
                                                   "'100000000000000000001'}")
                    .starts_with("TrimmedDataAccessException: "));
}

TEST_F(StreamTest, ADisabledStreamCanBeReadToItsEnd) {
    const std::string arn = make("KEYS_ONLY");
    put("a");
    server.call("UpdateTable", "{'TableName': 'ttt', 'StreamSpecification': {'StreamEnabled': false}}");
    put("b");
    const Value described = server.call("DescribeStream", "{'StreamArn': '" + arn + "'}")["StreamDescription"];
    EXPECT_EQ(described["StreamStatus"], Value("DISABLED"));
    EXPECT_TRUE(described["Shards"].items()[0]["SequenceNumberRange"].contains("EndingSequenceNumber"));
    const Value found = records(iterator(arn, "TRIM_HORIZON"));
    EXPECT_EQ(found["Records"].size(), 1U);
    EXPECT_FALSE(found.contains("NextShardIterator"));
    server.call("UpdateTable",
                "{'TableName': 'ttt', 'StreamSpecification': {'StreamEnabled': true, 'StreamViewType': 'NEW_IMAGE'}}");
    EXPECT_EQ(server.call("ListStreams", "{'TableName': 'ttt'}")["Streams"].size(), 2U);
    EXPECT_EQ(server.error("UpdateTable",
                           "{'TableName': 'ttt', 'StreamSpecification': {'StreamEnabled': true, "
                           "'StreamViewType': 'NEW_IMAGE'}}"),
              "ValidationException: Table already has an enabled stream: TableName: ttt");
    server.clock.advance(std::chrono::hours(25));
    test::run(server.service.run_upkeep());
    EXPECT_EQ(server.call("ListStreams", "{'TableName': 'ttt'}")["Streams"].size(), 1U);
}

TEST_F(StreamTest, IsReadInProcess) {
    const std::string arn = make("NEW_IMAGE");
    const EventSource& source = *server.platform.event_sources.back();
    put("a");
    const std::int64_t latest = test::run(source.position(arn, "LATEST"));
    const std::int64_t oldest = test::run(source.position(arn, "TRIM_HORIZON"));
    auto watch = server.changes.watch(arn);
    put("b");
    test::run(watch.next());  // would not return if nobody told
    const EventSource::Batch batch = test::run(source.read(arn, latest, 10));
    ASSERT_EQ(batch.records.size(), 1U);
    EXPECT_EQ(batch.records[0].record["dynamodb"]["NewImage"]["p"]["S"], Value("b"));
    EXPECT_EQ(batch.last, 2);
    EXPECT_EQ(source.identifier(batch.records[0].record),
              batch.records[0].record["dynamodb"]["SequenceNumber"].as_string());
    EXPECT_TRUE(source.has_form(*Arn::parse(arn)));
    EXPECT_FALSE(source.has_form(*Arn::parse(arn.substr(0, arn.find("/stream/")))));
    EXPECT_FALSE(batch.ended);
    EXPECT_EQ(test::run(source.read(arn, oldest, 10)).records.size(), 2U);
    EXPECT_THROW(test::run(source.read(arn + "x", 0, 10)), ApiError);
}

TEST_F(StreamTest, ExpiredItemsSayWhoRemovedThem) {
    const std::string arn = make("OLD_IMAGE");
    put("old", ", 't': {'N': '1699999999'}");
    put("young", ", 't': {'N': '1700000100'}");
    put("ancient", ", 't': {'N': '1'}");
    put("text", ", 't': {'S': '1699999999'}");
    server.call("UpdateTimeToLive",
                "{'TableName': 'ttt', 'TimeToLiveSpecification': {'Enabled': true, 'AttributeName': 't'}}");
    EXPECT_EQ(print(server.call("DescribeTimeToLive", "{'TableName': 'ttt'}")),
              R"({"TimeToLiveDescription":{"TimeToLiveStatus":"ENABLED","AttributeName":"t"}})");
    put("later", ", 't': {'N': '1699999998.5'}");
    const std::string latest = iterator(arn, "LATEST");
    test::run(server.service.run_upkeep());
    const Value found = records(latest)["Records"];
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.items()[0]["dynamodb"]["Keys"]["p"]["S"], Value("later"));
    EXPECT_EQ(print(found.items()[1]["userIdentity"]), R"({"PrincipalId":"dynamodb.amazonaws.com","Type":"Service"})");
    EXPECT_EQ(server.call("Scan", "{'TableName': 'ttt'}")["Count"], Value(3));
    const auto why = [&](const std::string& enabled, const std::string& name) {
        return server.error("UpdateTimeToLive", "{'TableName': 'ttt', 'TimeToLiveSpecification': {'Enabled': " +
                                                    enabled + ", 'AttributeName': '" + name + "'}}");
    };
    EXPECT_EQ(why("true", "t"), "ValidationException: TimeToLive is already enabled");
    EXPECT_EQ(why("true", "u"),
              "ValidationException: TimeToLive is active on a different AttributeName: current AttributeName is t");
    server.call("UpdateTimeToLive",
                "{'TableName': 'ttt', 'TimeToLiveSpecification': {'Enabled': false, 'AttributeName': 't'}}");
    EXPECT_EQ(why("false", "t"), "ValidationException: TimeToLive is already disabled");
}

}  // namespace
}  // namespace stepwell::dynamodb
