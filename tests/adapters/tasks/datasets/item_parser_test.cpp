// Items out of pieces: the same whatever the pieces are, and clear failures.
#include "engine/datasets/item_parser.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace stepwell::datasets {
namespace {

using Make = std::function<std::unique_ptr<ItemParser>()>;

std::string items_in_pieces(const Make& make, std::string_view text, std::size_t size) {
    const auto parser = make();
    std::deque<Value> items;
    for (std::size_t at = 0; at < text.size(); at += size) parser->feed(text.substr(at, size), items);
    parser->finish(items);
    return print(Value(Values(items.begin(), items.end())));
}

/// The items as JSON, or what the failure says; the same for pieces of every size.
std::string items(const Make& make, std::string_view text) {
    std::string first;
    for (std::size_t size = 1; size <= text.size() + 1; ++size) {
        std::string now;
        try {
            now = items_in_pieces(make, text, size);
        } catch (const MapFailure& failure) {
            now = *failure.error.name + ": " + *failure.error.cause;
        }
        if (size == 1) first = now;
        EXPECT_EQ(now, first) << "in pieces of " << size;
    }
    return first;
}

std::string json(std::string_view text, std::string_view pointer = "") {
    return items([&] { return json_items(pointer); }, text);
}
std::string lines(std::string_view text) {
    return items([] { return json_lines(); }, text);
}
std::string csv(std::string_view text, std::vector<std::string> headers = {}, char delimiter = ',') {
    return items([&] { return csv_rows(delimiter, headers); }, text);
}

TEST(JsonItems, AreThoseOfTheArray) {
    EXPECT_EQ(json(R"( [1, "a,]\"", {"b": [2, {}]}, [], null,-1.5 ] )"), R"([1,"a,]\"",{"b":[2,{}]},[],null,-1.5])");
    EXPECT_EQ(json("[]"), "[]");
    EXPECT_EQ(json(" [ ] "), "[]");
    EXPECT_EQ(json("[[[1]]]"), "[[[1]]]");
}

TEST(JsonItems, ArePointedAt) {
    EXPECT_EQ(json(R"({"x": {"items": [0]}, "a": {"n": "}", "items": [1, 2]}, "z": 1})", "/a/items"), "[1,2]");
    EXPECT_EQ(json(R"({"a": [7, {"b": [3]}]})", "/a/1/b"), "[3]");
    EXPECT_EQ(json(R"({"a/b": {"~": [4]}})", "/a~1b/~0"), "[4]");
    EXPECT_EQ(json(R"({"a": 12, "b": true, "c": "x", "d": [5]})", "/d"), "[5]");
    EXPECT_EQ(json(R"({"a": []})", "/b"),
              "States.ItemReaderFailed: ItemsPointer names nothing in the object that is read.");
    EXPECT_EQ(json(R"({"a": 5})", "/a/b"),
              "States.ItemReaderFailed: ItemsPointer names nothing in the object that is read.");
}

TEST(JsonItems, AreMembersOfAnObjectThatIsPointedAt) {
    EXPECT_EQ(json(R"({"a": { "k" : [1], "l":{"m": "}"} , "n": 5}, "z": 1})", "/a"),
              R"([{"Key":"k","Value":[1]},{"Key":"l","Value":{"m":"}"}},{"Key":"n","Value":5}])");
    EXPECT_EQ(json(R"({"a": {}})", "/a"), "[]");
    for (const char* broken : {R"({"a": {"k" 1}})", R"({"a": {"k": 1,}})", R"({"a": {k: 1}})", R"({"a": {"k": 1])"}) {
        EXPECT_TRUE(json(broken, "/a").starts_with("States.ItemReaderFailed: ")) << broken;
    }
}

TEST(JsonItems, RefuseWhatIsNoArray) {
    EXPECT_EQ(json(R"({"Hello": "world"})"), "States.ItemReaderFailed: Attempting to map over non-iterable node.");
    for (const char* broken : {"[1, 2", "[1 2]", "[1,]", "[}", "", "  ", "[{]", "[tru]", "[\"a"}) {
        EXPECT_TRUE(json(broken).starts_with("States.ItemReaderFailed: ")) << broken;
    }
}

TEST(JsonLines, AreItemsEach) {
    EXPECT_EQ(lines("{\"a\":1}\n\n  \r\n[2]\r\n\"x\""), R"([{"a":1},[2],"x"])");
    EXPECT_EQ(lines(""), "[]");
    EXPECT_TRUE(lines("{\"a\":1}\n{").starts_with("States.ItemReaderFailed: "));
}

TEST(CsvRows, HaveTheHeadersOfTheFirstRowOrThoseGiven) {
    EXPECT_EQ(csv("a,b\n1,2\r\n3,4"), R"([{"a":"1","b":"2"},{"a":"3","b":"4"}])");
    EXPECT_EQ(csv("1|2\n", {"a", "b"}, '|'), R"([{"a":"1","b":"2"}])");
    EXPECT_EQ(csv("\xEF\xBB\xBF"
                  "a\n1\n"),
              R"([{"a":"1"}])");
    EXPECT_EQ(csv("a,b\n"), "[]");
}

// What the service makes of rows that do not fit, as it was recorded.
TEST(CsvRows, MayBeShorterOrLongerThanTheirHeaders) {
    const std::string_view rows = "Value4,Value5,Value6\n,,,\ntrue,1,'HelloWorld'\nNull,None,\n   \n";
    EXPECT_EQ(
        csv("H1,\n" + std::string(rows)),
        R"([{"":"Value5","H1":"Value4"},{"":"","H1":""},{"":"1","H1":"true"},{"":"None","H1":"Null"},{"":"","H1":"   "}])");
    EXPECT_EQ(csv(rows, {"H1"}), R"([{"H1":"Value4"},{"H1":""},{"H1":"true"},{"H1":"Null"},{"H1":"   "}])");
}

TEST(CsvRows, MayBeQuoted) {
    EXPECT_EQ(csv("a,b\n\"x, \"\"y\"\"\n z\",\"\"\n\"\"\n"), R"([{"a":"x, \"y\"\n z","b":""},{"a":"","b":""}])");
    EXPECT_EQ(csv("a\nx\"y\n"), R"([{"a":"x\"y"}])");
}

TEST(CsvRows, RefuseTheirHeaders) {
    EXPECT_EQ(csv("a,a\n1,2"), "States.ItemReaderFailed: CSV headers cannot contain duplicates.");
    EXPECT_EQ(items_in_pieces([] { return csv_rows(',', {}); }, std::string(100, 'x') + "\n1", 7),
              "[{\"" + std::string(100, 'x') + "\":\"1\"}]");
    EXPECT_EQ(csv(""), "States.ItemReaderFailed: The CSV file has no header row.");
}

// The order that the service's documentation shows.
TEST(CsvRows, ComeInTheOrderOfAHashMap) {
    EXPECT_EQ(csv("1,307,3.5,1256677221", {"userId", "movieId", "rating", "timestamp"}),
              R"([{"rating":"3.5","movieId":"307","userId":"1","timestamp":"1256677221"}])");
}

}  // namespace
}  // namespace stepwell::datasets
