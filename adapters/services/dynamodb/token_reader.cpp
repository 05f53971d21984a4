// Tokens in order, and the messages about them.

#include "adapters/services/dynamodb/token_reader.hpp"

#include <algorithm>
#include <charconv>

#include "adapters/services/dynamodb/reserved_words.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t longest_expression = 4096;
constexpr int most_operators = 300;

bool same_word(std::string_view a, std::string_view b) {
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    return std::ranges::equal(a, b, {}, upper, upper);
}

}  // namespace

std::string describe_path(const Path& path) {
    std::string text = "[";
    for (const PathElement& element : path) {
        if (text.size() > 1) text += ", ";
        if (const auto* index = std::get_if<std::size_t>(&element))
            text += "[" + std::to_string(*index) + "]";
        else
            text += std::get<std::string>(element);
    }
    return text + "]";
}

TokenReader::TokenReader(std::string_view member, std::string_view text, Placeholders& placeholders)
    : member_(member), text_(text), placeholders_(placeholders) {
    if (text_.empty()) fail("The expression can not be empty;");
    if (text_.size() > longest_expression)
        fail("Expression size has exceeded the maximum allowed size; expression size: " + std::to_string(text_.size()));
    tokens_ = tokenize(text_);
    if (tokens_.size() == 1) fail("The expression can not be empty;");
}

const Token& TokenReader::peek(std::size_t ahead) const { return tokens_[std::min(at_ + ahead, tokens_.size() - 1)]; }

bool TokenReader::at_symbol(std::string_view symbol) const {
    return peek().kind == Token::Kind::symbol && peek().text == symbol;
}

bool TokenReader::take_symbol(std::string_view symbol) {
    if (!at_symbol(symbol)) return false;
    ++at_;
    return true;
}

void TokenReader::expect_symbol(std::string_view symbol) {
    if (!take_symbol(symbol)) syntax_error();
}

bool TokenReader::at_keyword(std::string_view keyword) const {
    return peek().kind == Token::Kind::word && same_word(peek().text, keyword);
}

bool TokenReader::take_keyword(std::string_view keyword) {
    if (!at_keyword(keyword)) return false;
    ++at_;
    return true;
}

bool TokenReader::at_function() const {
    return peek().kind == Token::Kind::word && peek(1).kind == Token::Kind::symbol && peek(1).text == "(";
}

std::string_view TokenReader::take_word() { return tokens_[at_++].text; }

bool TokenReader::at_path() const { return peek().kind == Token::Kind::word || peek().kind == Token::Kind::name; }

std::string TokenReader::take_name() {
    const Token token = peek();
    if (token.kind == Token::Kind::name) {
        const Value* name = placeholders_.name(token.text);
        if (!name)
            fail("An expression attribute name used in the document path is not defined; attribute name: " +
                 std::string(token.text));
        ++at_;
        return std::string(name->as_string());
    }
    if (token.kind != Token::Kind::word) syntax_error();
    if (is_reserved(token.text))
        fail("Attribute name is a reserved keyword; reserved keyword: " + std::string(token.text));
    ++at_;
    return std::string(token.text);
}

std::size_t TokenReader::take_index() {
    const Token token = peek();
    if (token.kind != Token::Kind::number) syntax_error();
    std::size_t index = 0;
    const auto read = std::from_chars(token.text.data(), token.text.data() + token.text.size(), index);
    if (read.ec != std::errc() || index > 999'999'999)
        fail("List index is not within the allowable range; index: [" + std::string(token.text) + "]");
    ++at_;
    return index;
}

Path TokenReader::take_path() {
    Path path;
    path.emplace_back(take_name());
    while (true) {
        if (take_symbol(".")) {
            path.emplace_back(take_name());
        } else if (take_symbol("[")) {
            path.emplace_back(take_index());
            expect_symbol("]");
        } else {
            return path;
        }
    }
}

Value TokenReader::take_value() {
    const Token token = peek();
    if (token.kind != Token::Kind::value) syntax_error();
    const Value* value = placeholders_.value(token.text);
    if (!value)
        fail("An expression attribute value used in expression is not defined; attribute value: " +
             std::string(token.text));
    ++at_;
    return *value;
}

void TokenReader::fail(const std::string& message) const { invalid("Invalid " + member_ + ": " + message); }

void TokenReader::syntax_error() const {
    // AWS: the token, and it with its neighbours as they stand in the text.
    const Token& token = peek();
    const Token& before = tokens_[at_ == 0 ? 0 : at_ - 1];
    const Token& after = token.kind == Token::Kind::end ? token : tokens_[at_ + 1];
    const std::string near = text_.substr(before.offset, after.offset + after.text.size() - before.offset);
    const std::string name = token.kind == Token::Kind::end ? "<EOF>" : std::string(token.text);
    fail("Syntax error; token: \"" + name + "\", near: \"" + near + "\"");
}

void TokenReader::count_operator() {
    if (++operators_ > most_operators)
        fail("The expression contains too many operators; operator count: " + std::to_string(operators_));
}

}  // namespace stepwell::dynamodb
