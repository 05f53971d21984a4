// Walking the tokens; literals become attribute values.

#include "adapters/services/dynamodb/partiql_reader.hpp"

#include <algorithm>
#include <charconv>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr int deepest_statement = 100;

}  // namespace

Operand value_operand(Value value) { return {Operand::Kind::value, {}, std::move(value), {}}; }

PartiqlReader::PartiqlReader(std::string_view text, const Value& parameters)
    : tokens_(tokenize_partiql(text)), parameters_(parameters) {}

const PartiqlToken& PartiqlReader::peek(std::size_t ahead) const {
    return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}

const PartiqlToken& PartiqlReader::take() {
    const PartiqlToken& token = peek();
    if (token.kind != PartiqlToken::Kind::end) ++at_;
    return token;
}

void PartiqlReader::unexpected() const {
    malformed(at_end() ? "unexpected end of the statement" : "unexpected token: " + peek().text);
}

bool PartiqlReader::at_symbol(std::string_view symbol) const {
    return peek().kind == PartiqlToken::Kind::symbol && peek().text == symbol;
}

bool PartiqlReader::take_symbol(std::string_view symbol) {
    if (!at_symbol(symbol)) return false;
    ++at_;
    return true;
}

void PartiqlReader::expect_symbol(std::string_view symbol) {
    if (!take_symbol(symbol)) unexpected();
}

bool PartiqlReader::at_word(std::string_view word, std::size_t ahead) const {
    return peek(ahead).kind == PartiqlToken::Kind::word && same_partiql_word(peek(ahead).text, word);
}

bool PartiqlReader::take_word(std::string_view word) {
    if (!at_word(word)) return false;
    ++at_;
    return true;
}

void PartiqlReader::expect_word(std::string_view word) {
    if (!take_word(word)) unexpected();
}

bool PartiqlReader::at_function(std::string_view name) const {
    return at_word(name) && peek(1).kind == PartiqlToken::Kind::symbol && peek(1).text == "(";
}

void PartiqlReader::enter() {
    if (++depth_ > deepest_statement) malformed("the statement is nested too deeply");
}

std::string PartiqlReader::take_name() {
    if (peek().kind != PartiqlToken::Kind::name && peek().kind != PartiqlToken::Kind::word) unexpected();
    return take().text;
}

Path PartiqlReader::take_path() {
    Path path{take_name()};
    while (true) {
        if (take_symbol(".")) {
            path.emplace_back(take_name());
        } else if (take_symbol("[")) {
            if (peek().kind == PartiqlToken::Kind::string) {
                path.emplace_back(take().text);
            } else {
                std::size_t index = 0;
                const std::string& text = peek().text;
                const auto read = std::from_chars(text.data(), text.data() + text.size(), index);
                if (peek().kind != PartiqlToken::Kind::number || read.ec != std::errc() ||
                    read.ptr != text.data() + text.size())
                    unexpected();
                take();
                path.emplace_back(index);
            }
            expect_symbol("]");
        } else {
            return path;
        }
    }
}

bool PartiqlReader::at_value() const {
    const PartiqlToken& token = peek();
    if (token.kind == PartiqlToken::Kind::string || token.kind == PartiqlToken::Kind::number ||
        token.kind == PartiqlToken::Kind::parameter)
        return true;
    if (token.kind == PartiqlToken::Kind::symbol)
        return token.text == "{" || token.text == "[" || token.text == "<<" || token.text == "-";
    return at_word("true") || at_word("false") || at_word("null");
}

Value PartiqlReader::take_value() {
    enter();
    Value value;
    if (take_word("true")) {
        value = make_attribute("BOOL", true);
    } else if (take_word("false")) {
        value = make_attribute("BOOL", false);
    } else if (take_word("null")) {
        value = make_attribute("NULL", true);
    } else if (take_symbol("{")) {
        value = take_map();
    } else if (take_symbol("[")) {
        value = take_list();
    } else if (take_symbol("<<")) {
        value = take_set();
    } else if (take_symbol("-")) {
        if (peek().kind != PartiqlToken::Kind::number) unexpected();
        value = make_attribute("N", "-" + take().text);
    } else if (peek().kind == PartiqlToken::Kind::number) {
        value = make_attribute("N", take().text);
    } else if (peek().kind == PartiqlToken::Kind::string) {
        value = make_attribute("S", take().text);
    } else if (peek().kind == PartiqlToken::Kind::parameter) {
        take();
        if (parameters_used_ >= parameters_.size())
            invalid("Number of parameters in request and statement don't match.");
        value = parameters_.items()[parameters_used_++];
    } else {
        unexpected();
    }
    --depth_;
    return normal_attribute(value);
}

Value PartiqlReader::take_map() {
    Members members;
    while (!take_symbol("}")) {
        if (!members.empty()) expect_symbol(",");
        if (peek().kind != PartiqlToken::Kind::string && peek().kind != PartiqlToken::Kind::name) unexpected();
        const std::string name = take().text;
        expect_symbol(":");
        members.push_back({Value(name), take_value()});
    }
    return make_attribute("M", Value(std::move(members)));
}

Value PartiqlReader::take_list() {
    Values items;
    while (!take_symbol("]")) {
        if (!items.empty()) expect_symbol(",");
        items.push_back(take_value());
    }
    return make_attribute("L", Value(std::move(items)));
}

Value PartiqlReader::take_set() {
    Values items;
    std::string type;
    while (!take_symbol(">>")) {
        if (!items.empty()) expect_symbol(",");
        const Value value = take_value();
        if (type.empty()) type = std::string(type_of(value));
        if (type != type_of(value) || (type != "S" && type != "N" && type != "B"))
            malformed("a set has members of one type: string, number or binary");
        items.push_back(content(value));
    }
    if (items.empty()) malformed("a set must not be empty");
    return make_attribute(type + "S", Value(std::move(items)));
}

Operand PartiqlReader::take_operand() {
    if (at_value()) return value_operand(take_value());
    if (at_function("size")) {
        take();
        return {Operand::Kind::size, {}, {}, take_arguments(1)};
    }
    return {Operand::Kind::path, take_path(), {}, {}};
}

std::vector<Operand> PartiqlReader::take_arguments(std::size_t count) {
    std::vector<Operand> operands;
    enter();
    expect_symbol("(");
    do operands.push_back(take_operand());
    while (take_symbol(","));
    expect_symbol(")");
    --depth_;
    if (operands.size() != count) malformed("incorrect number of arguments of a function");
    return operands;
}

void PartiqlReader::check_end() {
    take_symbol(";");
    if (!at_end()) unexpected();
    if (parameters_used_ != parameters_.size()) invalid("Number of parameters in request and statement don't match.");
}

}  // namespace stepwell::dynamodb
