#include <gtest/gtest.h>

#include <set>

#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

class PartiqlTest : public WithTable {
protected:
    PartiqlTest() {
        for (int s = 1; s <= 4; ++s)
            put("'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}, 'n': {'N': '" + std::to_string(10 * s) +
                "'}");
        put("'p': {'S': 'b'}, 's': {'N': '1'}, 'm': {'M': {'x': {'L': [{'S': 'y'}]}}}");
    }
    /// The statement with ~ for a single quote.
    static Value request(std::string statement, const std::string& more = "{}") {
        for (char& c : statement)
            if (c == '~') c = '\'';
        return json(more).with("Statement", statement);
    }
    Value run(const std::string& statement, const std::string& more = "{}") {
        return server.call("ExecuteStatement", request(statement, more));
    }
    std::string why(const std::string& statement, const std::string& more = "{}") {
        try {
            return "answered " + print(run(statement, more));
        } catch (const ApiError& error) {
            return error.code + ": " + error.message;
        }
    }
    static std::string sort_keys(const Value& answer) {
        std::string text;
        for (const Value& one : answer["Items"].items())
            text += (text.empty() ? "" : " ") + std::string(one["s"]["N"].as_string());
        return text;
    }
};

TEST_F(PartiqlTest, Selects) {
    EXPECT_EQ(sort_keys(run("SELECT * FROM ttt WHERE p = ~a~")), "1 2 3 4");
    EXPECT_EQ(sort_keys(run("select s from \"ttt\" where p = ~a~ and s between 2 and 3 order by s desc")), "3 2");
    EXPECT_EQ(sort_keys(run("SELECT * FROM ttt WHERE p = ? AND n > ?", "{'Parameters': [{'S': 'a'}, {'N': '20'}]}")),
              "3 4");
    EXPECT_EQ(sort_keys(run("SELECT * FROM ttt WHERE n IN [10, 40] AND NOT p = ~b~")), "1 4");
    EXPECT_EQ(print(run("SELECT m.x[0] FROM ttt WHERE m IS NOT MISSING")["Items"]),
              R"([{"m":{"M":{"x":{"L":[{"S":"y"}]}}}}])");
    EXPECT_EQ(run("SELECT * FROM ttt WHERE begins_with(p, ~a~) AND size(p) = 1")["Items"].size(), 4U);
}

TEST_F(PartiqlTest, SeveralHashKeysAreLookedUp) {
    EXPECT_EQ(sort_keys(run("SELECT * FROM ttt WHERE p IN [~b~, ~none~, ~a~, ~b~] AND s < 3")), "1 2 1");
    EXPECT_EQ(sort_keys(run("SELECT * FROM ttt WHERE (p = ~a~ OR p IN [~b~]) AND n > 20")), "3 4");
    EXPECT_EQ(sort_keys(run("SELECT * FROM ttt WHERE p IN [~a~, ~b~] AND s < 3 ORDER BY s DESC")), "1 2 1");
    EXPECT_EQ(sort_keys(run("SELECT * FROM ttt WHERE p = ~a~ AND p IN [~a~, ~b~] AND s >= 3")), "3 4");
    EXPECT_EQ(sort_keys(run("SELECT * FROM ttt WHERE p = ~b~ OR s = 2")), "2 1");
    EXPECT_TRUE(why("DELETE FROM ttt WHERE p IN [~a~] AND s = 1").starts_with("ValidationException: Where clause"));
}

TEST_F(PartiqlTest, WhatIsNotLookedUpIsNotRead) {
    for (int i = 0; i < 300; ++i)
        put("'p': {'S': 'other" + std::to_string(i) + "'}, 's': {'N': '1'}, 'x': {'S': '" + std::string(5000, 'x') +
            "'}");
    const auto units = [&](const std::string& where) {
        const Value answer =
            run("SELECT s FROM ttt WHERE " + where, "{'ReturnConsumedCapacity': 'TOTAL', 'ConsistentRead': true}");
        return answer["ConsumedCapacity"]["CapacityUnits"].as_double();
    };
    EXPECT_EQ(units("p IN [~a~, ~b~]"), 1);
    EXPECT_EQ(units("p = ~a~ OR p = ~b~"), 1);
    EXPECT_GT(units("p IN [~a~, ~b~] OR s = 7"), 200) << "that reads the table";
}

TEST_F(PartiqlTest, SeveralHashKeysComeInPagesOfTen) {
    std::string list = "~b~";
    for (int i = 0; i < 24; ++i) {
        const std::string name = "c" + std::to_string(i);
        put("'p': {'S': '" + name + "'}, 's': {'N': '" + std::to_string(100 + i) + "'}");
        list += ", ~" + name + "~";
    }
    std::string sizes;
    std::set<std::string> seen;
    std::string more = "{}";
    while (true) {
        const Value page = run("SELECT * FROM ttt WHERE p IN [" + list + "]", more);
        sizes += std::to_string(page["Items"].size()) + " ";
        for (const Value& one : page["Items"].items()) seen.emplace(one["p"]["S"].as_string());
        if (!page.contains("NextToken")) break;
        more = "{'NextToken': '" + std::string(page["NextToken"].as_string()) + "'}";
    }
    EXPECT_EQ(sizes, "10 10 5 ");
    EXPECT_EQ(seen.size(), 25U);
    for (int i = 0; i < 26; ++i) list += ", ~d" + std::to_string(i) + "~";
    EXPECT_EQ(why("SELECT * FROM ttt WHERE p IN [" + list + "]"),
              "ValidationException: The WHERE clause gives the partition key p 51 values; at most 50 are allowed");
}

TEST_F(PartiqlTest, PagesByTokens) {
    std::string seen;
    std::string more = "{'Limit': 3}";
    while (true) {
        const Value page = run("SELECT * FROM ttt WHERE p = ~a~", more);
        seen += sort_keys(page) + ";";
        if (!page.contains("NextToken")) break;
        more = "{'Limit': 3, 'NextToken': '" + std::string(page["NextToken"].as_string()) + "'}";
    }
    EXPECT_EQ(seen, "1 2 3;4;");
    EXPECT_EQ(why("SELECT * FROM ttt", "{'NextToken': 'nonsense'}"), "ValidationException: Invalid NextToken");
}

TEST_F(PartiqlTest, Writes) {
    run("INSERT INTO ttt VALUE {~p~: ~a~, ~s~: 9, ~t~: <<~x~, ~y~>>, ~l~: [1, true, null, {~it~~s~: ?}]}",
        "{'Parameters': [{'S': 'z'}]}");
    EXPECT_EQ(item(9), R"({"Item":{"p":{"S":"a"},"s":{"N":"9"},"t":{"SS":["x","y"]},)"
                       R"("l":{"L":[{"N":"1"},{"BOOL":true},{"NULL":true},{"M":{"it's":{"S":"z"}}}]}}})");
    EXPECT_EQ(why("INSERT INTO ttt VALUE {~p~: ~a~, ~s~: 9}"),
              "DuplicateItemException: Duplicate primary key exists in table");
    run("UPDATE ttt SET t = set_delete(t, <<~x~>>) WHERE p = ~a~ AND s = 9");
    EXPECT_EQ(print(run("SELECT t FROM ttt WHERE p = ~a~ AND s = 9")["Items"]), R"([{"t":{"SS":["y"]}}])");
}

TEST_F(PartiqlTest, Updates) {
    const Value updated =
        run("UPDATE ttt SET n = n + 1, l = [1] SET k = ? WHERE p = ~a~ AND s = 1 RETURNING MODIFIED NEW *",
            "{'Parameters': [{'BOOL': true}]}");
    EXPECT_EQ(print(updated["Items"]), R"([{"n":{"N":"11"},"l":{"L":[{"N":"1"}]},"k":{"BOOL":true}}])");
    run("UPDATE ttt SET l = list_append(l, [2]) REMOVE k WHERE p = ~a~ AND s = 1 AND n = 11");
    EXPECT_EQ(item(1), R"({"Item":{"p":{"S":"a"},"s":{"N":"1"},"n":{"N":"11"},"l":{"L":[{"N":"1"},{"N":"2"}]}}})");
    EXPECT_EQ(why("UPDATE ttt SET n = 1 WHERE p = ~a~ AND s = 77"),
              "ConditionalCheckFailedException: The conditional request failed");
    EXPECT_EQ(why("UPDATE ttt SET n = 1 WHERE p = ~a~"),
              "ValidationException: Where clause does not contain a mandatory equality on all key attributes");
    EXPECT_EQ(print(run("DELETE FROM ttt WHERE p = ~a~ AND s = 2 RETURNING ALL OLD *")["Items"]),
              R"([{"p":{"S":"a"},"s":{"N":"2"},"n":{"N":"20"}}])");
    EXPECT_EQ(item(2), "{}");
}

TEST_F(PartiqlTest, BatchesAnswerForEachStatement) {
    const Value answer = server.call(
        "BatchExecuteStatement",
        Value::object({{"Statements", Value::array({request("SELECT n FROM ttt WHERE p = ~a~ AND s = 1"),
                                                    request("SELECT n FROM ttt WHERE p = ~a~"),
                                                    request("SELECT n FROM none WHERE p = ~a~ AND s = 1")})}}));
    EXPECT_EQ(print(answer["Responses"]),
              R"([{"TableName":"ttt","Item":{"n":{"N":"10"}}},{"TableName":"ttt","Error":{"Code":"ValidationError",)"
              R"("Message":"Select statements within BatchExecuteStatement must specify the primary key in the where )"
              R"(clause."}},{"TableName":"none","Error":{"Code":"ResourceNotFound","Message":"Requested resource not )"
              R"(found"}}])");
}

TEST_F(PartiqlTest, TransactionsAreAllOrNothing) {
    const auto transact = [&](const std::vector<std::string>& statements) {
        Values all;
        for (const std::string& one : statements) all.push_back(request(one));
        try {
            return print(
                server.call("ExecuteTransaction", Value::object({{"TransactStatements", Value(std::move(all))}})));
        } catch (const ApiError& error) {
            return error.code + ": " + error.message;
        }
    };
    EXPECT_EQ(transact({"EXISTS(SELECT * FROM ttt WHERE p = ~a~ AND s = 3 AND n = 30)",
                        "INSERT INTO ttt VALUE {~p~: ~c~, ~s~: 1}", "DELETE FROM ttt WHERE p = ~a~ AND s = 4"}),
              "{}");
    EXPECT_EQ(item(4), "{}");
    EXPECT_EQ(transact({"DELETE FROM ttt WHERE p = ~a~ AND s = 3", "INSERT INTO ttt VALUE {~p~: ~c~, ~s~: 1}"}),
              "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific "
              "reasons [None, DuplicateItem]");
    EXPECT_NE(item(3), "{}");
    EXPECT_EQ(transact({"SELECT n FROM ttt WHERE p = ~a~ AND s = 3", "SELECT n FROM ttt WHERE p = ~z~ AND s = 3"}),
              R"({"Responses":[{"Item":{"n":{"N":"30"}}},{}]})");
}

TEST_F(PartiqlTest, WhatIsNoStatementIsRefused) {
    for (const char* statement :
         {"", "SELEC * FROM ttt", "SELECT * FROM ttt WHERE", "SELECT * FROM ttt WHERE p = ~a",
          "SELECT * FROM ttt WHERE p = ~a~ garbage", "INSERT INTO ttt VALUE 3", "UPDATE ttt",
          "SELECT * FROM ttt WHERE p == ~a~", "SELECT * FROM ttt WHERE a[99999999999999999999] = 1"})
        EXPECT_TRUE(why(statement).starts_with("ValidationException: ")) << statement << ": " << why(statement);
    std::string deep = "INSERT INTO ttt VALUE ";
    for (int i = 0; i < 2000; ++i) deep += "{~a~:";
    EXPECT_TRUE(why(deep).starts_with("ValidationException: ")) << "no crash";
    EXPECT_EQ(why("SELECT * FROM ttt WHERE p = ?"),
              "ValidationException: Number of parameters in request and statement don't match.");
    EXPECT_EQ(why("SELECT * FROM ttt WHERE p = ~a~", "{'Parameters': [{'S': 'x'}]}"),
              "ValidationException: Number of parameters in request and statement don't match.");
}

}  // namespace
}  // namespace stepwell::dynamodb
