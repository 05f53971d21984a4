// Splits an expression into tokens. It never fails: the parser says what is wrong, as it knows what is expected.

#include "adapters/services/dynamodb/lexer.hpp"

#include <string>

#include "engine/text.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr bool is_word(char c) { return is_letter(c) || is_digit(c) || c == '_'; }

std::size_t end_of(std::string_view text, std::size_t at, bool (*belongs)(char)) {
    while (at < text.size() && belongs(text[at])) ++at;
    return at;
}

/// A whole UTF-8 sequence, so that messages stay valid text.
std::size_t end_of_character(std::string_view text, std::size_t at) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U) ++at;
    return at;
}

}  // namespace

std::vector<Token> tokenize(std::string_view text) {
    using Kind = Token::Kind;
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (is_space(c)) {
            ++at;
            continue;
        }
        Kind kind = Kind::unknown;
        std::size_t end = at + 1;
        if (is_letter(c)) {
            kind = Kind::word;
            end = end_of(text, at, is_word);
        } else if (is_digit(c)) {
            kind = Kind::number;
            end = end_of(text, at, is_digit);
        } else if (c == '#' || c == ':') {
            end = end_of(text, at + 1, is_word);
            if (end > at + 1) kind = c == '#' ? Kind::name : Kind::value;
        } else if (std::string_view("(),.[]+-=<>").find(c) != std::string_view::npos) {
            kind = Kind::symbol;
            const std::string_view pair = text.substr(at, 2);
            if (pair == "<>" || pair == "<=" || pair == ">=") end = at + 2;
        } else {
            end = end_of_character(text, at);
        }
        tokens.push_back({kind, text.substr(at, end - at), at});
        at = end;
    }
    tokens.push_back({Kind::end, text.substr(text.size()), text.size()});
    return tokens;
}

}  // namespace stepwell::dynamodb
