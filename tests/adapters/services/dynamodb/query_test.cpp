#include "adapters/services/dynamodb/query.hpp"
#include "adapters/platform/store/sqlite/database.hpp"

#include <gtest/gtest.h>

#include <set>

#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

class QueryTest : public WithTable {
protected:
    QueryTest() {
        for (const int s : {10, -3, 0, 2, 100, 1})
            put("'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) +
                "'}, 'even': {'BOOL': " + (s % 2 == 0 ? "true" : "false") + "}");
        put("'p': {'S': 'b'}, 's': {'N': '5'}");
    }

    static std::string request(const std::string& condition, const std::string& values, const std::string& more = "") {
        return "{'TableName': 'ttt', 'KeyConditionExpression': '" + condition + "', 'ExpressionAttributeValues': {" +
               values + "}" + more + "}";
    }

    /// The sort keys of the items, in their order.
    static std::string sort_keys(const Value& answer) {
        std::string text;
        for (const Value& one : answer["Items"].items())
            text += (text.empty() ? "" : " ") + std::string(one["s"]["N"].as_string());
        return text;
    }

    std::string query(const std::string& condition, const std::string& values, const std::string& more = "") {
        return sort_keys(server.call("Query", request(condition, values, more)));
    }

    static constexpr const char* a = "':a': {'S': 'a'}";
    static constexpr const char* a_and_two = "':a': {'S': 'a'}, ':n': {'N': '2'}";
};

TEST_F(QueryTest, ReadsOnePartitionInOrderOfTheSortKey) {
    EXPECT_EQ(query("p = :a", a), "-3 0 1 2 10 100");
    EXPECT_EQ(query("p = :a", a, ", 'ScanIndexForward': false"), "100 10 2 1 0 -3");
    EXPECT_EQ(query("p = :a", "':a': {'S': 'none'}"), "");
}

TEST_F(QueryTest, ConditionsOnTheSortKey) {
    EXPECT_EQ(query("p = :a AND s = :n", a_and_two), "2");
    EXPECT_EQ(query("p = :a AND s < :n", a_and_two), "-3 0 1");
    EXPECT_EQ(query("p = :a AND s <= :n", a_and_two), "-3 0 1 2");
    EXPECT_EQ(query("p = :a AND s > :n", a_and_two), "10 100");
    EXPECT_EQ(query("s >= :n AND p = :a", a_and_two, ", 'ScanIndexForward': false"), "100 10 2");
    EXPECT_EQ(query("p = :a AND s BETWEEN :m AND :n", std::string(a_and_two) + ", ':m': {'N': '-1'}"), "0 1 2");
}

TEST_F(QueryTest, FiltersAfterReading) {
    const Value answer = server.call(
        "Query", request("p = :a", "':a': {'S': 'a'}, ':t': {'BOOL': true}", ", 'FilterExpression': 'even = :t'"));
    EXPECT_EQ(sort_keys(answer), "0 2 10 100");
    EXPECT_EQ(answer["Count"], Value(4));
    EXPECT_EQ(answer["ScannedCount"], Value(6));
    const Value count = server.call("Query", request("p = :a", a, ", 'Select': 'COUNT'"));
    EXPECT_EQ(count["Count"], Value(6));
    EXPECT_FALSE(count.contains("Items"));
}

TEST_F(QueryTest, PagesMeetExactly) {
    for (const char* direction : {"true", "false"}) {
        std::string seen;
        std::string start;
        int pages = 0;
        while (true) {
            const Value page =
                server.call("Query", request("p = :a AND s < :n", "':a': {'S': 'a'}, ':n': {'N': '50'}",
                                             std::string(", 'Limit': 2, 'ScanIndexForward': ") + direction + start));
            ++pages;
            seen += sort_keys(page) + ";";
            if (!page.contains("LastEvaluatedKey")) break;
            start = ", 'ExclusiveStartKey': " + print(page["LastEvaluatedKey"]);
        }
        EXPECT_EQ(seen, std::string(direction) == "true" ? "-3 0;1 2;10;" : "10 2;1 0;-3;");
        EXPECT_EQ(pages, 3);
    }
}

TEST_F(QueryTest, IsRefused) {
    const auto why = [&](const std::string& condition, const std::string& values, const std::string& more) {
        return server.error("Query", request(condition, values, more));
    };
    EXPECT_EQ(why("p = :a", a, ", 'FilterExpression': 's = :a'"),
              "ValidationException: Filter Expression can only contain non-primary key attributes: Primary key "
              "attribute: s");
    EXPECT_EQ(why("p = :a", a, ", 'IndexName': 'iii'"),
              "ValidationException: The table does not have the specified index: iii");
    EXPECT_EQ(
        why("p = :a", a, ", 'ExclusiveStartKey': {'p': {'S': 'b'}, 's': {'N': '1'}}"),
        "ValidationException: The provided starting key is outside query boundaries based on provided conditions");
    EXPECT_EQ(why("p = :a", a, ", 'ExclusiveStartKey': {'p': {'S': 'a'}}"),
              "ValidationException: The provided starting key is invalid: The provided key element does not match the "
              "schema");
    EXPECT_EQ(why("p = :a", a, ", 'Select': 'SPECIFIC_ATTRIBUTES'"),
              "ValidationException: Must specify the AttributesToGet or ProjectionExpression when choosing to get "
              "SPECIFIC_ATTRIBUTES");
    EXPECT_EQ(server.error("Query", "{'TableName': 'ttt'}"),
              "ValidationException: Either the KeyConditions or KeyConditionExpression parameter must be specified in "
              "the request.");
    EXPECT_EQ(why("p = :a", a, ", 'Limit': 0"),
              "ValidationException: 1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: "
              "Member must have value greater than or equal to 1");
}

TEST_F(QueryTest, APageEndsAtAMegabyte) {
    for (int i = 0; i < 5; ++i)
        put("'p': {'S': 'big'}, 's': {'N': '" + std::to_string(i) + "'}, 'x': {'S': '" + std::string(300'000, 'x') +
            "'}");
    const Value first = server.call("Query", request("p = :a", "':a': {'S': 'big'}", ", 'ProjectionExpression': 's'"));
    EXPECT_EQ(sort_keys(first), "0 1 2 3") << "the item that crosses the limit is the last one";
    EXPECT_EQ(print(first["LastEvaluatedKey"]), R"({"p":{"S":"big"},"s":{"N":"3"}})");
    const Value second = server.call(
        "Query", request("p = :a", "':a': {'S': 'big'}",
                         ", 'ProjectionExpression': 's', 'ExclusiveStartKey': " + print(first["LastEvaluatedKey"])));
    EXPECT_EQ(sort_keys(second), "4");
    EXPECT_FALSE(second.contains("LastEvaluatedKey"));
}

TEST_F(QueryTest, ScanReadsEverythingInPages) {
    std::string start;
    std::multiset<std::string> seen;
    for (int pages = 0; pages < 20; ++pages) {
        const Value page = server.call("Scan", "{'TableName': 'ttt', 'Limit': 3" + start + "}");
        for (const Value& one : page["Items"].items())
            seen.insert(std::string(one["p"]["S"].as_string()) + std::string(one["s"]["N"].as_string()));
        if (!page.contains("LastEvaluatedKey")) break;
        start = ", 'ExclusiveStartKey': " + print(page["LastEvaluatedKey"]);
    }
    EXPECT_EQ(seen, (std::multiset<std::string>{"a-3", "a0", "a1", "a10", "a100", "a2", "b5"}));
    const Value filtered = server.call(
        "Scan", "{'TableName': 'ttt', 'FilterExpression': 's > :n', 'ExpressionAttributeValues': {':n': {'N': '4'}}}");
    EXPECT_EQ(filtered["Count"], Value(3));
    EXPECT_EQ(filtered["ScannedCount"], Value(7));
}

TEST_F(QueryTest, SegmentsOfAScanShareTheTable) {
    for (int i = 0; i < 50; ++i) put("'p': {'S': 'p" + std::to_string(i) + "'}, 's': {'N': '1'}");
    std::int64_t sum = 0;
    for (int i = 0; i < 4; ++i) {
        const Value part =
            server.call("Scan", "{'TableName': 'ttt', 'TotalSegments': 4, 'Segment': " + std::to_string(i) + "}");
        EXPECT_GT(*part["Count"].as_integer(), 0);
        sum += *part["Count"].as_integer();
    }
    EXPECT_EQ(sum, 57);
    EXPECT_EQ(server.error("Scan", "{'TableName': 'ttt', 'TotalSegments': 4, 'Segment': 4}"),
              "ValidationException: The Segment parameter is zero-based and must be less than parameter TotalSegments: "
              "Segment: 4 is not less than TotalSegments: 4");
    EXPECT_EQ(server.error("Scan", "{'TableName': 'ttt', 'Segment': 4}"),
              "ValidationException: The TotalSegments parameter is required but was not present in the request when "
              "Segment parameter is present");
}

TEST_F(QueryTest, KeyConditionsUseThePrimaryKey) {
    const std::string plan = test::run(server.database.read([](sqlite::Connection& connection) {
        std::string text;
        for (const std::string& sql : cursor_statements(nullptr)) {
            sqlite::Statement rows = connection.prepare("EXPLAIN QUERY PLAN " + sql);
            while (rows.step()) text += std::string(rows.text(3)) + "\n";
        }
        return text;
    }));
    EXPECT_EQ(plan.find("SCAN"), std::string::npos) << plan;
    EXPECT_EQ(plan.find("TEMP B-TREE"), std::string::npos) << plan;
    EXPECT_NE(plan.find("(table_id=? AND hash=? AND range>? AND range<?)"), std::string::npos) << plan;
    EXPECT_NE(plan.find("(table_id=? AND (hash,range)>(?,?))"), std::string::npos) << plan;
}

}  // namespace
}  // namespace stepwell::dynamodb
