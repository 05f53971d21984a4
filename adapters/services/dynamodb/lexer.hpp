#pragma once
// The tokens of DynamoDB's expressions.

#include <cstdint>
#include <string_view>
#include <vector>

namespace stepwell::dynamodb {

struct Token {
    enum class Kind : std::uint8_t {
        word,     ///< an attribute name, a function or a keyword
        name,     ///< #placeholder
        value,    ///< :placeholder
        number,   ///< digits, in an index
        symbol,   ///< ( ) , . [ ] + - = <> < <= > >=
        unknown,  ///< what fits nothing: always a syntax error
        end,
    };
    Kind kind = Kind::end;
    std::string_view text;  ///< part of the expression
    std::size_t offset = 0;
};

/// `text` must outlive the tokens. The last one is `end`.
std::vector<Token> tokenize(std::string_view text);

}  // namespace stepwell::dynamodb
