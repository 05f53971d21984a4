// Update and projection expressions: parsing, and what they make of an item.

#include "adapters/services/dynamodb/update.hpp"

#include <gtest/gtest.h>

#include "adapters/services/dynamodb/parser.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"
#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

const std::string names = "{'#n': 'name', '#dots': 'x.y'}";
const std::string values =
    "{':s': {'S': 'new'}, ':one': {'N': '1'}, ':list': {'L': [{'N': '9'}]}, ':set': {'SS': ['b', 'z']},"
    " ':nums': {'NS': ['1']}, ':all': {'SS': ['a', 'b']}, ':map': {'M': {}}}";
const std::string item =
    "{'a': {'S': 'old'}, 'n': {'N': '5'}, 'l': {'L': [{'N': '0'}, {'N': '1'}, {'N': '2'}, {'N': '3'}]},"
    " 'ss': {'SS': ['a', 'b']}, 'm': {'M': {'k': {'N': '1'}, 'in': {'M': {'l': {'L': [{'S': 'x'}]}}}}}}";

Update parse_update(const std::string& text) {
    const Value input = json("{'UpdateExpression': '-', 'ExpressionAttributeNames': " + names +
                             ", 'ExpressionAttributeValues': " + values + "}");
    Placeholders placeholders(input, {"UpdateExpression"});
    return parse_update(text, placeholders);
}

/// One attribute of the item after the update, or the error.
std::string after(const std::string& text, std::string_view attribute) {
    try {
        const Value changed = apply_update(parse_update(text), json(item));
        const Value* found = changed.find(attribute);
        return found ? print(*found) : "absent";
    } catch (const ApiError& e) {
        return e.message;
    }
}

std::string why_update(const std::string& text) {
    const std::string message = after(text, "a");
    const std::string start = "Invalid UpdateExpression: ";
    return message.starts_with(start) ? message.substr(start.size()) : message;
}

TEST(Update, Sets) {
    EXPECT_EQ(after("SET a = :s", "a"), R"({"S":"new"})");
    EXPECT_EQ(after("set b = a", "b"), R"({"S":"old"})");
    EXPECT_EQ(after("SET #n = :s", "name"), R"({"S":"new"})");
    EXPECT_EQ(after("SET #dots = :s", "x.y"), R"({"S":"new"})");
    EXPECT_EQ(after("SET n = n + :one", "n"), R"({"N":"6"})");
    EXPECT_EQ(after("SET n = :one - n", "n"), R"({"N":"-4"})");
    EXPECT_EQ(after("SET n = if_not_exists(n, :one) + :one", "n"), R"({"N":"6"})");
    EXPECT_EQ(after("SET c = if_not_exists(c, :one) + :one", "c"), R"({"N":"2"})");
    EXPECT_EQ(after("SET m.k = :s", "m"), R"({"M":{"k":{"S":"new"},"in":{"M":{"l":{"L":[{"S":"x"}]}}}}})");
    EXPECT_EQ(after("SET m.#in.l[0] = :one", "m"),
              "Invalid UpdateExpression: An expression attribute name used in the document path is not defined; "
              "attribute name: #in");
    EXPECT_EQ(after("SET l[1] = :s", "l"), R"({"L":[{"N":"0"},{"S":"new"},{"N":"2"},{"N":"3"}]})");
    EXPECT_EQ(after("SET l[99] = :s, l[50] = :one", "l"),
              R"({"L":[{"N":"0"},{"N":"1"},{"N":"2"},{"N":"3"},{"S":"new"},{"N":"1"}]})");
    EXPECT_EQ(after("SET l = list_append(:list, l)", "l"),
              R"({"L":[{"N":"9"},{"N":"0"},{"N":"1"},{"N":"2"},{"N":"3"}]})");
    EXPECT_EQ(after("SET e = list_append(if_not_exists(e, :list), :list)", "e"), R"({"L":[{"N":"9"},{"N":"9"}]})");
    EXPECT_EQ(after("SET n = (n + :one)", "n"), R"({"N":"6"})");
}

TEST(Update, ReadsTheItemAsItWas) {
    EXPECT_EQ(after("SET a = n, n = :one, b = n", "b"), R"({"N":"5"})");
    EXPECT_EQ(after("SET b = a REMOVE a", "b"), R"({"S":"old"})");
    EXPECT_EQ(after("REMOVE l[0], l[2]", "l"), R"({"L":[{"N":"1"},{"N":"3"}]})");
    EXPECT_EQ(after("REMOVE l[2], l[0]", "l"), R"({"L":[{"N":"1"},{"N":"3"}]})");
}

TEST(Update, Removes) {
    EXPECT_EQ(after("REMOVE a, gone", "a"), "absent");
    EXPECT_EQ(after("REMOVE m.k", "m"), R"({"M":{"in":{"M":{"l":{"L":[{"S":"x"}]}}}}})");
    EXPECT_EQ(after("REMOVE m.gone, l[77]", "l"), R"({"L":[{"N":"0"},{"N":"1"},{"N":"2"},{"N":"3"}]})");
}

TEST(Update, AddsAndDeletes) {
    EXPECT_EQ(after("ADD n :one", "n"), R"({"N":"6"})");
    EXPECT_EQ(after("ADD fresh :one", "fresh"), R"({"N":"1"})");
    EXPECT_EQ(after("ADD ss :set", "ss"), R"({"SS":["a","b","z"]})");
    EXPECT_EQ(after("ADD fresh :set", "fresh"), R"({"SS":["b","z"]})");
    EXPECT_EQ(after("ADD m.k :one", "m").substr(0, 20), R"({"M":{"k":{"N":"2"},)");
    EXPECT_EQ(after("DELETE ss :set", "ss"), R"({"SS":["a"]})");
    EXPECT_EQ(after("DELETE ss :all", "ss"), "absent");
    EXPECT_EQ(after("DELETE fresh :all", "fresh"), "absent");
    EXPECT_EQ(after("SET a = :s ADD n :one DELETE ss :set REMOVE m", "n"), R"({"N":"6"})");
}

TEST(Update, RefusesWhatDoesNotFitTheItem) {
    const std::string path = "The document path provided in the update expression is invalid for update";
    const std::string type = "An operand in the update expression has an incorrect data type";
    const std::string missing = "The provided expression refers to an attribute that does not exist in the item";
    EXPECT_EQ(why_update("SET x.y = :s"), path);
    EXPECT_EQ(why_update("SET a.y = :s"), path);
    EXPECT_EQ(why_update("SET m[0] = :s"), path);
    EXPECT_EQ(why_update("SET l.k = :s"), path);
    EXPECT_EQ(why_update("SET l[9].k = :s"), path);
    EXPECT_EQ(why_update("REMOVE x.y"), path);
    EXPECT_EQ(why_update("SET b = gone"), missing);
    EXPECT_EQ(why_update("SET b = gone + :one"), missing);
    EXPECT_EQ(why_update("SET b = a + :one"), type);
    EXPECT_EQ(why_update("SET b = list_append(a, :list)"), type);
    EXPECT_EQ(why_update("ADD a :one"), type);
    EXPECT_EQ(why_update("ADD ss :nums"), type);
    EXPECT_EQ(why_update("DELETE n :set"), type);
}

TEST(Update, RefusesWhatHasNoMeaning) {
    EXPECT_EQ(why_update("SET"), "Syntax error; token: \"<EOF>\", near: \"SET\"");
    EXPECT_EQ(why_update("FOO a = :s"), "Syntax error; token: \"FOO\", near: \"FOO a\"");
    EXPECT_EQ(why_update("SET a = :s,"), "Syntax error; token: \"<EOF>\", near: \",\"");
    EXPECT_EQ(why_update("SET a :s"), "Syntax error; token: \":s\", near: \"a :s\"");
    EXPECT_EQ(why_update("SET a = :one + :one + :one"), "Syntax error; token: \"+\", near: \":one + :one\"");
    EXPECT_EQ(why_update("ADD n n"), "Syntax error; token: \"n\", near: \"n n\"");
    EXPECT_EQ(why_update("SET status = :s"), "Attribute name is a reserved keyword; reserved keyword: status");
    EXPECT_EQ(why_update("SET a = :s SET n = :one"),
              "The \"SET\" section can only be used once in an update expression;");
    EXPECT_EQ(why_update("SET a = :s, a = :one"),
              "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], "
              "path two: [a]");
    EXPECT_EQ(why_update("SET m.k = :s REMOVE m"),
              "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [m, "
              "k], path two: [m]");
    EXPECT_EQ(why_update("SET m[1] = :s, m.k = :s"),
              "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [m, "
              "[1]], path two: [m, k]");
    EXPECT_EQ(why_update("ADD n :map"),
              "Incorrect operand type for operator or function; operator: ADD, operand type: MAP, typeSet: "
              "ALLOWED_FOR_ADD_OPERAND");
    EXPECT_EQ(why_update("SET n = n + :s"),
              "Incorrect operand type for operator or function; operator or function: +, operand type: S");
    EXPECT_EQ(why_update("SET l = list_append(l, :s)"),
              "Incorrect operand type for operator or function; operator or function: list_append, operand type: S");
    EXPECT_EQ(why_update("SET a = size(l)"), "The function is not allowed in an update expression; function: size");
    EXPECT_EQ(why_update("SET a = now()"), "Invalid function name; function: now");
    EXPECT_EQ(why_update("SET a = foo(l)"), "Invalid function name; function: foo");
    EXPECT_EQ(why_update("SET a = if_not_exists(:s, :s)"),
              "Operator or function requires a document path; operator or function: if_not_exists");
    EXPECT_EQ(why_update("SET a = " + std::string(3000, '(')).substr(0, 20), "The expression is ne");
}

std::string projected(const std::string& text) {
    const Value input = json("{'ProjectionExpression': '-', 'ExpressionAttributeNames': " + names + "}");
    Placeholders placeholders(input, {});
    try {
        return print(PathTree("ProjectionExpression", parse_projection(text, placeholders)).project(json(item)));
    } catch (const ApiError& e) {
        return e.message;
    }
}

TEST(Projection, TakesParts) {
    EXPECT_EQ(projected("a, n"), R"({"a":{"S":"old"},"n":{"N":"5"}})");
    EXPECT_EQ(projected("gone"), "{}");
    EXPECT_EQ(projected("l[3], l[1], l[9]"), R"({"l":{"L":[{"N":"1"},{"N":"3"}]}})");
    EXPECT_EQ(projected("m.k, a.b, l.k, n[0]"), R"({"m":{"M":{"k":{"N":"1"}}}})");
    EXPECT_EQ(projected("m, m.k"),
              "Invalid ProjectionExpression: Two document paths overlap with each other; must remove or rewrite one of "
              "these paths; path one: [m], path two: [m, k]");
    EXPECT_EQ(projected("a,"), "Invalid ProjectionExpression: Syntax error; token: \"<EOF>\", near: \",\"");
    EXPECT_EQ(projected("a b"), "Invalid ProjectionExpression: Syntax error; token: \"b\", near: \"a b\"");
}

}  // namespace
}  // namespace stepwell::dynamodb
