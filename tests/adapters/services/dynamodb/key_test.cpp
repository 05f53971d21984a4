#include "adapters/services/dynamodb/key.hpp"

#include <gtest/gtest.h>

#include "adapters/services/dynamodb/key_condition.hpp"
#include "adapters/services/dynamodb/parser.hpp"
#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

const KeySchema text_and_number{{"p", "S"}, KeyAttribute{"s", "N"}};
const KeySchema text_and_text{{"p", "S"}, KeyAttribute{"s", "S"}};
const KeySchema text_only{{"p", "S"}, std::nullopt};

template <class Work>
std::string refused_key(Work work) {
    try {
        work();
        return "accepted";
    } catch (const ApiError& e) {
        return e.message;
    }
}

std::string key_refusal(const KeySchema& schema, const std::string& key) {
    return refused_key([&] { encode_key(schema, json(key)); });
}

TEST(Key, MustMatchItsSchema) {
    const std::string mismatch = "The provided key element does not match the schema";
    EXPECT_EQ(key_refusal(text_and_number, "{'p': {'S': 'a'}, 's': {'N': '1'}}"), "accepted");
    EXPECT_EQ(key_refusal(text_and_number, "{'p': {'S': 'a'}}"), mismatch);
    EXPECT_EQ(key_refusal(text_and_number, "{'p': {'S': 'a'}, 's': {'S': '1'}}"), mismatch);
    EXPECT_EQ(key_refusal(text_and_number, "{'p': {'S': 'a'}, 'x': {'N': '1'}}"), mismatch);
    EXPECT_EQ(key_refusal(text_only, "{'p': {'S': 'a'}, 's': {'N': '1'}}"), mismatch);
    EXPECT_EQ(key_refusal(text_only, "{'p': {'S': ''}}"),
              "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an "
              "empty string value. Key: p");
    EXPECT_EQ(key_refusal(text_only, "{'p': {'S': '" + std::string(2049, 'x') + "'}}"),
              "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 "
              "bytes");
}

TEST(Key, OfAnItem) {
    const auto item_refusal = [](const std::string& item) {
        return refused_key([&] { encode_item_key(text_and_number, json(item)); });
    };
    EXPECT_EQ(item_refusal("{'p': {'S': 'a'}, 's': {'N': '1'}, 'more': {'S': ''}}"), "accepted");
    EXPECT_EQ(item_refusal("{'p': {'S': 'a'}}"),
              "One or more parameter values were invalid: Missing the key s in the item");
    EXPECT_EQ(item_refusal("{'p': {'N': '1'}, 's': {'N': '1'}}"),
              "One or more parameter values were invalid: Type mismatch for key p expected: S actual: N");
}

KeyRange range_of(const KeySchema& schema, const std::string& condition, const std::string& values) {
    const Value input = json("{'KeyConditionExpression': '-', 'ExpressionAttributeValues': " + values + "}");
    Placeholders placeholders(input, {"KeyConditionExpression"});
    return key_range(schema, parse_condition("KeyConditionExpression", condition, placeholders));
}

TEST(KeyCondition, BecomesARange) {
    const KeyRange prefix =
        range_of(text_and_text, "p = :p AND begins_with(s, :s)", "{':p': {'S': 'a'}, ':s': {'S': 'kz'}}");
    EXPECT_EQ(prefix.hash, "a");
    EXPECT_EQ(prefix.lower->bytes, "kz");
    EXPECT_EQ(prefix.upper->bytes, "k{");
    EXPECT_FALSE(prefix.upper->inclusive);
    EXPECT_TRUE(prefix.contains({"a", "kzz"}));
    EXPECT_FALSE(prefix.contains({"a", "ky"}));
    EXPECT_FALSE(prefix.contains({"b", "kz"}));
    const KeyRange mirrored = range_of(text_and_text, "(:s > s) and (p = :p)", "{':p': {'S': 'a'}, ':s': {'S': 'k'}}");
    EXPECT_FALSE(mirrored.lower);
    EXPECT_EQ(mirrored.upper->bytes, "k");
    EXPECT_FALSE(mirrored.upper->inclusive);
}

TEST(KeyCondition, RefusesWhatIsNone) {
    const std::string values = "{':p': {'S': 'a'}, ':s': {'N': '1'}, ':t': {'N': '2'}}";
    const auto why = [&](const std::string& condition) {
        return refused_key([&] { range_of(text_and_number, condition, values); });
    };
    EXPECT_EQ(why("p = :p and s between :s and :t"), "accepted");
    EXPECT_EQ(why("s = :s"), "Query condition missed key schema element: p");
    EXPECT_EQ(why("p > :p"), "Query key condition not supported");
    EXPECT_EQ(why("p = :p or s = :s"),
              "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: OR");
    EXPECT_EQ(why("p = :p and s <> :s"),
              "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: <>");
    EXPECT_EQ(why("p = :p and s > :s and s < :t"),
              "Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key");
    EXPECT_EQ(why("p = :p and x = :s"), "Query condition missed key schema element: s");
    EXPECT_EQ(why("p = :s"),
              "One or more parameter values were invalid: Condition parameter type does not match schema type");
    EXPECT_EQ(why("p = :p and a.b = :s"),
              "Invalid KeyConditionExpression: KeyConditionExpressions cannot have conditions on nested attributes");
}

}  // namespace
}  // namespace stepwell::dynamodb
