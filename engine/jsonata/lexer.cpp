// engine/jsonata/lexer.cpp — tokens of the language.
#include "engine/jsonata/lexer.hpp"

#include <charconv>
#include <cmath>

#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/text.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

struct Spelling {
    std::string_view text;
    Symbol symbol;
};

// Longer ones before those they begin with.
constexpr Spelling operators[] = {
    {"..", Symbol::dot_dot},
    {":=", Symbol::assign},
    {"!=", Symbol::not_equal},
    {">=", Symbol::greater_equal},
    {"<=", Symbol::less_equal},
    {"**", Symbol::star_star},
    {"~>", Symbol::apply},
    {"?:", Symbol::default_value},
    {"??", Symbol::coalesce},
    {".", Symbol::dot},
    {"[", Symbol::open_bracket},
    {"]", Symbol::close_bracket},
    {"{", Symbol::open_brace},
    {"}", Symbol::close_brace},
    {"(", Symbol::open_parenthesis},
    {")", Symbol::close_parenthesis},
    {",", Symbol::comma},
    {"@", Symbol::at},
    {"#", Symbol::hash},
    {";", Symbol::semicolon},
    {":", Symbol::colon},
    {"?", Symbol::question},
    {"+", Symbol::plus},
    {"-", Symbol::minus},
    {"*", Symbol::star},
    {"/", Symbol::slash},
    {"%", Symbol::percent},
    {"|", Symbol::bar},
    {"=", Symbol::equal},
    {"<", Symbol::less},
    {">", Symbol::greater},
    {"^", Symbol::caret},
    {"&", Symbol::ampersand},
    {"!", Symbol::exclamation},
    {"~", Symbol::tilde},
};

// For each character whether it ends a name, and the first operator that begins with it (from 1).
struct Characters {
    bool ends_name[256] = {};
    std::uint8_t first_operator[256] = {};
    constexpr Characters() {
        for (const char c : {' ', '\t', '\n', '\r', '\v'}) ends_name[static_cast<unsigned char>(c)] = true;
        for (std::size_t i = std::size(operators); i-- > 0;) {
            const auto c = static_cast<unsigned char>(operators[i].text[0]);
            first_operator[c] = static_cast<std::uint8_t>(i + 1);
            ends_name[c] = true;
        }
    }
};
constexpr Characters characters;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v'; }

}  // namespace

std::string_view symbol_text(Symbol symbol) noexcept {
    switch (symbol) {
        case Symbol::end:
            return "(end)";
        case Symbol::name:
            return "(name)";
        case Symbol::literal:
            return "(literal)";
        case Symbol::regex:
            return "(regex)";
        case Symbol::and_:
            return "and";
        case Symbol::or_:
            return "or";
        case Symbol::in:
            return "in";
        default:
            break;
    }
    for (const Spelling& spelling : operators) {
        if (spelling.symbol == symbol) return spelling.text;
    }
    return {};
}

Value Token::value() const {
    switch (type) {
        case Type::number:
            return number == std::floor(number) && std::abs(number) < 1e15 ? Value(static_cast<std::int64_t>(number))
                                                                           : Value(number);
        case Type::boolean:
            return boolean;
        case Type::null:
            return nullptr;
        case Type::operation:
        case Type::end:
            return symbol_text(symbol);
        default:
            return text;
    }
}

Lexer::Lexer(std::string_view text, Version version, Arena& arena)
    : text_(text), version_(version), arena_(arena), ascii_(is_ascii(text)) {}

// Bytes are asked about mostly in rising order, so the counting goes on from the last place.
std::uint32_t Lexer::position_of(std::size_t byte) {
    byte = std::min(byte, text_.size());
    if (ascii_) return static_cast<std::uint32_t>(byte);
    if (byte < counted_bytes_) {
        counted_bytes_ = 0;
        counted_units_ = 0;
    }
    counted_units_ += static_cast<std::uint32_t>(count_utf16(text_.substr(counted_bytes_, byte - counted_bytes_)));
    counted_bytes_ = byte;
    return counted_units_;
}

Token Lexer::make(Symbol symbol, Token::Type type, std::size_t from) {
    Token token;
    token.symbol = symbol;
    token.type = type;
    token.position = position_of(from);
    return token;
}

void Lexer::skip_blanks() {
    for (;;) {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
        if (peek(0) != '/' || peek(1) != '*') return;
        const std::size_t close = text_.find("*/", at_ + 2);
        if (close == std::string_view::npos) throw Problem{"S0106", position_of(at_)};
        at_ = close + 2;
    }
}

Token Lexer::operation(Symbol symbol, std::size_t length) {
    Token token = make(symbol, Token::Type::operation, at_ + length);
    at_ += length;
    return token;
}

Token Lexer::next(bool infix) {
    skip_blanks();
    if (at_ >= text_.size()) return make(Symbol::end, Token::Type::end, text_.size());
    const char c = text_[at_];
    if (c == '/' && !infix) return regex(++at_);
    if (const std::size_t first = characters.first_operator[static_cast<unsigned char>(c)]) {
        for (std::size_t i = first - 1;; ++i) {
            const Spelling& spelling = operators[i];
            if (!text_.substr(at_).starts_with(spelling.text)) continue;
            const bool later = spelling.symbol == Symbol::default_value || spelling.symbol == Symbol::coalesce;
            if (later && version_ == Version::v2_0_6) continue;
            return operation(spelling.symbol, spelling.text.size());
        }
    }
    if (c == '"' || c == '\'') return string(at_);
    if (is_digit(c)) return number(at_);
    if (c == '`') return quoted_name(at_);
    return word(at_);
}

// Slashes within brackets do not end it.
Token Lexer::regex(std::size_t from) {
    int depth = 0;
    for (; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (c == '/' && depth == 0) {
            std::size_t backslashes = 0;
            while (text_[at_ - backslashes - 1] == '\\') ++backslashes;
            if (backslashes % 2 == 0) break;
        }
        const bool escaped = text_[at_ - 1] == '\\';
        if ((c == '(' || c == '[' || c == '{') && !escaped) ++depth;
        if ((c == ')' || c == ']' || c == '}') && !escaped) --depth;
    }
    if (at_ >= text_.size()) throw Problem{"S0302", position_of(at_)};
    if (at_ == from) throw Problem{"S0301", position_of(at_)};
    Token token = make(Symbol::regex, Token::Type::regex, from);
    token.text = text_.substr(from, at_ - from);
    for (++at_; peek(0) == 'i' || peek(0) == 'm'; ++at_) (peek(0) == 'i' ? token.ignore_case : token.multiline) = true;
    token.position = position_of(at_);
    return token;
}

void Lexer::escape(std::string& out) {
    const char c = peek(0);
    switch (c) {
        case '"':
        case '\\':
        case '/':
            out += c;
            break;
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u': {
            unsigned unit = 0;
            const std::string_view digits = text_.substr(at_ + 1, 4);
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
            if (digits.size() < 4 || error != std::errc() || end != digits.data() + 4) {
                throw Problem{"S0104", position_of(at_)};
            }
            append_code_point(out, unit);
            at_ += 4;
            break;
        }
        default: {
            const std::string_view symbol =
                at_ < text_.size() ? text_.substr(at_, code_point_bytes(c)) : std::string_view();
            throw Problem{"S0103", position_of(at_), Value(symbol)};
        }
    }
    ++at_;
}

Token Lexer::string(std::size_t from) {
    const char quote = text_[at_++];
    const std::size_t first = at_;
    const char stops[] = {quote, '\\', '\0'};
    std::string unescaped;
    for (;;) {
        const std::size_t stop = text_.find_first_of(std::string_view(stops, 2), at_);
        if (stop == std::string_view::npos) throw Problem{"S0101", position_of(text_.size())};
        if (text_[stop] == quote) {
            const bool plain = unescaped.empty() && stop >= first &&
                               text_.substr(first, stop - first).find('\\') == std::string_view::npos;
            if (!plain) unescaped.append(text_, at_, stop - at_);
            at_ = stop + 1;
            Token token = make(Symbol::literal, Token::Type::string, at_);
            token.text = plain ? text_.substr(first, stop - first) : arena_.copy(unescaped);
            return token;
        }
        unescaped.append(text_, at_, stop - at_);
        at_ = stop + 1;
        escape(unescaped);
    }
    (void)from;
}

Token Lexer::number(std::size_t from) {
    if (text_[at_++] != '0') {
        while (is_digit(peek(0))) ++at_;
    }
    if (peek(0) == '.' && is_digit(peek(1))) {
        for (++at_; is_digit(peek(0));) ++at_;
    }
    if (peek(0) == 'e' || peek(0) == 'E') {
        const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
        if (is_digit(peek(1 + sign))) {
            for (at_ += 1 + sign; is_digit(peek(0));) ++at_;
        }
    }
    const std::string_view digits = text_.substr(from, at_ - from);
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error == std::errc::result_out_of_range) number = std::strtod(std::string(digits).c_str(), nullptr);
    if (!std::isfinite(number)) throw Problem{"S0102", position_of(from), Value(digits)};
    Token token = make(Symbol::literal, Token::Type::number, at_);
    token.number = number;
    return token;
}

Token Lexer::quoted_name(std::size_t from) {
    const std::size_t close = text_.find('`', from + 1);
    if (close == std::string_view::npos) throw Problem{"S0105", position_of(text_.size())};
    at_ = close + 1;
    Token token = make(Symbol::name, Token::Type::name, at_);
    token.text = text_.substr(from + 1, close - from - 1);
    return token;
}

Token Lexer::word(std::size_t from) {
    while (at_ < text_.size() && !characters.ends_name[static_cast<unsigned char>(text_[at_])]) ++at_;
    const std::string_view text = text_.substr(from, at_ - from);
    if (text.starts_with('$')) {
        Token token = make(Symbol::name, Token::Type::variable, at_);
        token.text = text.substr(1);
        return token;
    }
    if (text == "or" || text == "in" || text == "and") {
        const Symbol symbol = text == "or" ? Symbol::or_ : text == "in" ? Symbol::in : Symbol::and_;
        Token token = make(symbol, Token::Type::operation, at_);
        token.text = text;
        return token;
    }
    if (text == "true" || text == "false") {
        Token token = make(Symbol::literal, Token::Type::boolean, at_);
        token.boolean = text == "true";
        return token;
    }
    if (text == "null") return make(Symbol::literal, Token::Type::null, at_);
    Token token = make(Symbol::name, Token::Type::name, at_);
    token.text = text;
    return token;
}

}  // namespace stepwell::jsonata
