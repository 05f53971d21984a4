// Quotes are doubled inside quoted texts. `<<` and `>>` are brackets of sets.

#include "adapters/services/dynamodb/partiql_lexer.hpp"

#include <algorithm>
#include <array>

#include "adapters/services/dynamodb/validation.hpp"
#include "engine/text.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr bool begins_word(char c) { return is_letter(c) || c == '_' || c == '$'; }

constexpr std::array<std::string_view, 6> pairs = {"<<", ">>", "<>", "<=", ">=", "!="};

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<PartiqlToken> run() {
        while (skip_blanks()) take();
        tokens_.push_back({PartiqlToken::Kind::end, ""});
        return std::move(tokens_);
    }

private:
    bool skip_blanks() {
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
        return at_ < text_.size();
    }

    void take() {
        const char c = text_[at_];
        if (c == '\'') return take_quoted('\'', PartiqlToken::Kind::string);
        if (c == '"') return take_quoted('"', PartiqlToken::Kind::name);
        if (begins_word(c))
            return take_while(PartiqlToken::Kind::word, [](char d) { return begins_word(d) || is_digit(d); });
        if (is_digit(c)) return take_number();
        if (c == '?') return take_some(PartiqlToken::Kind::parameter, 1);
        if (std::ranges::find(pairs, text_.substr(at_, 2)) != pairs.end())
            return take_some(PartiqlToken::Kind::symbol, 2);
        if (std::string_view("(){}[],:.=<>+-*;").find(c) != std::string_view::npos)
            return take_some(PartiqlToken::Kind::symbol, 1);
        malformed("unexpected character");
    }

    void take_some(PartiqlToken::Kind kind, std::size_t count) {
        tokens_.push_back({kind, std::string(text_.substr(at_, count))});
        at_ += count;
    }

    template <class Belongs>
    void take_while(PartiqlToken::Kind kind, Belongs belongs) {
        const std::size_t begin = at_;
        while (at_ < text_.size() && belongs(text_[at_])) ++at_;
        tokens_.push_back({kind, std::string(text_.substr(begin, at_ - begin))});
    }

    void take_number() {
        const std::size_t begin = at_;
        const auto digits = [this] {
            while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
        };
        digits();
        if (at_ < text_.size() && text_[at_] == '.') {
            ++at_;
            digits();
        }
        if (at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
            ++at_;
            if (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
            digits();
        }
        tokens_.push_back({PartiqlToken::Kind::number, std::string(text_.substr(begin, at_ - begin))});
    }

    void take_quoted(char quote, PartiqlToken::Kind kind) {
        std::string inside;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == quote) {
                ++at_;
                if (at_ == text_.size() || text_[at_] != quote) {
                    tokens_.push_back({kind, std::move(inside)});
                    return;
                }
            }
            inside += text_[at_];
        }
        malformed("a quoted text has no end");
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<PartiqlToken> tokens_;
};

}  // namespace

bool same_partiql_word(std::string_view a, std::string_view b) {
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    return std::ranges::equal(a, b, {}, upper, upper);
}

void malformed(const std::string& why) { invalid("Statement wasn't well formed, can't be processed: " + why); }

std::vector<PartiqlToken> tokenize_partiql(std::string_view text) { return Lexer(text).run(); }

}  // namespace stepwell::dynamodb
