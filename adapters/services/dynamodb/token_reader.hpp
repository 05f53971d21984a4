#pragma once
// What the parsers of all expressions share: walking the tokens, placeholders, document paths, and errors.

#include <string>
#include <string_view>
#include <vector>

#include "adapters/services/dynamodb/expression.hpp"
#include "adapters/services/dynamodb/lexer.hpp"
#include "adapters/services/dynamodb/placeholders.hpp"

namespace stepwell::dynamodb {

class TokenReader {
public:
    /// `member` is the expression's name in the request. Refuses what is empty or longer than 4 KB.
    TokenReader(std::string_view member, std::string_view text, Placeholders& placeholders);

    const Token& peek(std::size_t ahead = 0) const;
    bool at_end() const { return peek().kind == Token::Kind::end; }
    bool at_symbol(std::string_view symbol) const;
    bool take_symbol(std::string_view symbol);
    void expect_symbol(std::string_view symbol);
    /// Keywords are the same in all cases.
    bool at_keyword(std::string_view keyword) const;
    bool take_keyword(std::string_view keyword);
    /// A word followed by a parenthesis.
    bool at_function() const;
    std::string_view take_word();

    bool at_path() const;
    Path take_path();
    bool at_value() const { return peek().kind == Token::Kind::value; }
    Value take_value();

    /// "Invalid ConditionExpression: ..."
    [[noreturn]] void fail(const std::string& message) const;
    [[noreturn]] void syntax_error() const;
    /// Counts one operator or function; there may be 300.
    void count_operator();

private:
    std::string take_name();
    std::size_t take_index();

    std::string member_;
    std::string text_;
    Placeholders& placeholders_;
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int operators_ = 0;
};

}  // namespace stepwell::dynamodb
