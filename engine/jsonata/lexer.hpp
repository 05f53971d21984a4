#pragma once
// Text to tokens. What a slash means depends on what came before it, so the parser says where it stands.

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/jsonata/arena.hpp"
#include "engine/jsonata/jsonata.hpp"
#include "engine/value/value.hpp"

namespace stepwell::jsonata {

/// What a token is to the grammar.
enum class Symbol : std::uint8_t {
    end,
    name,
    literal,
    regex,
    dot,
    open_bracket,
    close_bracket,
    open_brace,
    close_brace,
    open_parenthesis,
    close_parenthesis,
    comma,
    at,
    hash,
    semicolon,
    colon,
    question,
    plus,
    minus,
    star,
    slash,
    percent,
    bar,
    equal,
    less,
    greater,
    caret,
    star_star,
    dot_dot,
    assign,
    not_equal,
    less_equal,
    greater_equal,
    apply,
    default_value,
    coalesce,
    and_,
    or_,
    in,
    ampersand,
    exclamation,
    tilde,
};

/// The symbol as it is written; of the first four, as the reference names them: (end), (name) ...
std::string_view symbol_text(Symbol symbol) noexcept;

struct Token {
    enum class Type : std::uint8_t { end, name, variable, string, number, boolean, null, regex, operation };
    Symbol symbol = Symbol::end;
    Type type = Type::end;
    bool boolean = false;
    bool ignore_case = false;  // of a regular expression
    bool multiline = false;
    std::uint32_t position = 0;  // in UTF-16 code units
    std::string_view text{};     // name, variable without $, string's content, regular expression
    double number = 0;

    /// As errors show it.
    Value value() const;
};

class Lexer {
public:
    /// Token texts lie in `text` or in `arena`. Throws Problem from `next`.
    Lexer(std::string_view text, Version version, Arena& arena);
    /// `infix`: an operand came before, so that a slash divides.
    Token next(bool infix);
    std::uint32_t end_position() { return position_of(text_.size()); }

private:
    std::uint32_t position_of(std::size_t byte);
    void skip_blanks();
    char peek(std::size_t ahead) const noexcept { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    Token make(Symbol symbol, Token::Type type, std::size_t from);
    Token operation(Symbol symbol, std::size_t length);
    Token regex(std::size_t from);
    Token string(std::size_t from);
    Token number(std::size_t from);
    Token quoted_name(std::size_t from);
    Token word(std::size_t from);
    void escape(std::string& out);

    std::string_view text_;
    Version version_;
    Arena& arena_;
    std::size_t at_ = 0;
    std::size_t counted_bytes_ = 0;    // up to here ...
    std::uint32_t counted_units_ = 0;  // ... there are so many UTF-16 code units
    bool ascii_;
};

}  // namespace stepwell::jsonata
