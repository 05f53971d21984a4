// Conditions: parsing in AWS's words, and what they say of an item.

#include <gtest/gtest.h>

#include "adapters/services/dynamodb/evaluate.hpp"
#include "adapters/services/dynamodb/parser.hpp"
#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

const std::string given_names = "{'#n': 'name', '#d': 'a.b', '#set': 'set'}";
const std::string given_values =
    "{':s': {'S': 'abc'}, ':e': {'S': 'b'}, ':n': {'N': '5'}, ':m': {'N': '7'}, ':b': {'B': 'Zm9v'},"
    " ':l': {'L': []}, ':t': {'BOOL': true}, ':type': {'S': 'SS'}, ':none': {'S': 'X'}}";
const std::string given_item =
    "{'a': {'S': 'abc'}, 'n': {'N': '5'}, 'name': {'S': 'Ann'}, 'a.b': {'N': '1'}, 't': {'BOOL': true},"
    " 'set': {'SS': ['b', 'c']}, 'nums': {'NS': ['5', '6']}, 'bytes': {'B': 'Zm9vYmFy'}, 'u': {'S': 'h\xc3\xa9'},"
    " 'm': {'M': {'x': {'N': '5'}, 'l': {'L': [{'S': 'b'}, {'N': '7'}]}}}}";

Condition parse(const std::string& text) {
    const Value input = json("{'ConditionExpression': '-', 'ExpressionAttributeNames': " + given_names +
                             ", 'ExpressionAttributeValues': " + given_values + "}");
    Placeholders placeholders(input, {"ConditionExpression"});
    return parse_condition("ConditionExpression", text, placeholders);
}

bool is(const std::string& text) { return holds(parse(text), json(given_item)); }

std::string why(const std::string& text) {
    try {
        parse(text);
        return "accepted";
    } catch (const ApiError& e) {
        EXPECT_EQ(e.code, "ValidationException");
        const std::string start = "Invalid ConditionExpression: ";
        EXPECT_EQ(e.message.substr(0, start.size()), start);
        return e.message.substr(std::min(start.size(), e.message.size()));
    }
}

TEST(Condition, Compares) {
    EXPECT_TRUE(is("a = :s"));
    EXPECT_FALSE(is("a <> :s"));
    EXPECT_TRUE(is("n < :m AND n <= :n AND n >= :n and not n > :n"));
    EXPECT_TRUE(is("m.x = n"));
    EXPECT_TRUE(is("#d < n"));
    EXPECT_TRUE(is("#n <> :s"));
}

TEST(Condition, MissingAndOfAnotherType) {
    EXPECT_FALSE(is("gone = :s"));
    EXPECT_TRUE(is("gone <> :s"));
    EXPECT_FALSE(is("a < :n"));
    EXPECT_FALSE(is("a = :n"));
    EXPECT_TRUE(is("a <> :n"));
    EXPECT_FALSE(is("gone BETWEEN :n AND :m"));
    EXPECT_FALSE(is("m.l[9] = :n"));
    EXPECT_FALSE(is("a.b.c = :n"));
}

TEST(Condition, PrecedenceIsNotAndOr) {
    EXPECT_TRUE(is("a = :s OR n = :m AND n = :m"));
    EXPECT_FALSE(is("(a = :s OR n = :m) AND n = :m"));
    EXPECT_TRUE(is("NOT n = :m AND a = :s"));
    EXPECT_FALSE(is("NOT (n = :n OR a = :s)"));
}

TEST(Condition, Functions) {
    EXPECT_TRUE(is("attribute_exists(m.l[1])"));
    EXPECT_TRUE(is("attribute_not_exists(m.l[2])"));
    EXPECT_TRUE(is("attribute_type(#set, :type)"));
    EXPECT_FALSE(is("attribute_type(a, :type)"));
    EXPECT_TRUE(is("begins_with(bytes, :b)"));
    EXPECT_FALSE(is("begins_with(n, :s)"));
    EXPECT_TRUE(is("contains(a, :e)"));
    EXPECT_TRUE(is("contains(m.l, :e) and contains(m.l, :m)"));
    EXPECT_TRUE(is("contains(nums, :n)"));
    EXPECT_FALSE(is("contains(nums, :s)"));
    EXPECT_TRUE(is("contains(bytes, :b)"));
    EXPECT_TRUE(is("size(nums) < :n"));
    EXPECT_TRUE(is("size(u) < size(a)")) << "characters, not bytes";
    EXPECT_FALSE(is("size(gone) < :n"));
    EXPECT_TRUE(is("n IN (:s, :n)"));
    EXPECT_FALSE(is("n IN (:s)"));
    EXPECT_TRUE(is("n BETWEEN :n AND :m AND a = :s"));
}

TEST(Condition, SyntaxErrorsNameTheToken) {
    EXPECT_EQ(why("a = "), "Syntax error; token: \"<EOF>\", near: \"= \"");
    EXPECT_EQ(why("a == :s"), "Syntax error; token: \"=\", near: \"== :s\"");
    EXPECT_EQ(why("a = :s b"), "Syntax error; token: \"b\", near: \":s b\"");
    EXPECT_EQ(why("a"), "Syntax error; token: \"<EOF>\", near: \"a\"");
    EXPECT_EQ(why("a = 5"), "Syntax error; token: \"5\", near: \"= 5\"");
    EXPECT_EQ(why("_a = :s"), "Syntax error; token: \"_\", near: \"_a\"");
    EXPECT_EQ(why("(a = :s"), "Syntax error; token: \"<EOF>\", near: \":s\"");
    EXPECT_EQ(why("a = 'x'"), "Syntax error; token: \"'\", near: \"= 'x\"");
    EXPECT_EQ(why("a.[0] = :s"), "Syntax error; token: \"[\", near: \".[0\"");
    EXPECT_EQ(why(""), "The expression can not be empty;");
    EXPECT_EQ(why("   "), "The expression can not be empty;");
    EXPECT_EQ(why("a = \xc3\xa9"), "Syntax error; token: \"\xc3\xa9\", near: \"= \xc3\xa9\"");
}

TEST(Condition, RefusesWhatHasNoMeaning) {
    EXPECT_EQ(why("name = :s"), "Attribute name is a reserved keyword; reserved keyword: name");
    EXPECT_EQ(why("m.Size = :s"), "Attribute name is a reserved keyword; reserved keyword: Size");
    EXPECT_EQ(why("#x = :s"),
              "An expression attribute name used in the document path is not defined; attribute name: #x");
    EXPECT_EQ(why("a = :x"), "An expression attribute value used in expression is not defined; attribute value: :x");
    EXPECT_EQ(why("foo(a)"), "Invalid function name; function: foo");
    EXPECT_EQ(why("if_not_exists(a, :s)"),
              "The function is not allowed in a condition expression; function: if_not_exists");
    EXPECT_EQ(why("contains(a)"),
              "Incorrect number of operands for operator or function; operator or function: contains, number of "
              "operands: 1");
    EXPECT_EQ(why("attribute_exists()"),
              "Incorrect number of operands for operator or function; operator or function: attribute_exists, number "
              "of operands: 0");
    EXPECT_EQ(why("begins_with(a, :n)"),
              "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N");
    EXPECT_EQ(why("a < :l"),
              "Incorrect operand type for operator or function; operator or function: <, operand type: L");
    EXPECT_EQ(why("size(a)"), "The function is not allowed to be used this way in an expression; function: size");
    EXPECT_EQ(why("contains(a, :s) = :s"),
              "The function is not allowed to be used this way in an expression; function: contains");
    EXPECT_EQ(why("attribute_exists(:s)"),
              "Operator or function requires a document path; operator or function: attribute_exists");
    EXPECT_EQ(why("attribute_type(a, :none)"),
              "Invalid attribute type name found; type: X, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}");
    EXPECT_EQ(why("((a = :s))"), "The expression has redundant parentheses;");
    EXPECT_EQ(why("a = a"),
              "The first operand must be distinct from the remaining operands for this operator or function; operator: "
              "=, first operand: [a]");
    EXPECT_EQ(why("n BETWEEN :m AND :n"),
              "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound "
              "operand: AttributeValue: {N:7}, upper bound operand: AttributeValue: {N:5}");
    EXPECT_EQ(why("a[99999999999] = :s"), "List index is not within the allowable range; index: [99999999999]");
}

TEST(Condition, IsBounded) {
    EXPECT_EQ(why(std::string(4097, 'a')),
              "Expression size has exceeded the maximum allowed size; expression size: 4097");
    EXPECT_EQ(why(std::string(4096, '(')).substr(0, 20), "The expression is ne");
    std::string nots;
    for (int i = 0; i < 1000; ++i) nots += "NOT ";
    EXPECT_NE(why(nots + "a=:s"), "accepted");
    std::string chain = "a=:s";
    for (int i = 0; i < 200; ++i) chain += " OR a=:s";
    EXPECT_EQ(why(chain), "The expression contains too many operators; operator count: 301");
}

}  // namespace
}  // namespace stepwell::dynamodb
