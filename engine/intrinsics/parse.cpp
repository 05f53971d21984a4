// engine/intrinsics/parse.cpp — the text of a call to its functions and arguments.
#include "engine/intrinsics/table.hpp"

namespace stepwell::intrinsics {

namespace {

constexpr std::size_t max_calls = 10;  // AWS: "You can nest up to 10 intrinsic functions within a field"

bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
}

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    std::unique_ptr<Invocation> whole() {
        auto root = call();
        blanks();
        if (at_ != text_.size()) fault("nothing more");
        return root;
    }

private:
    [[noreturn]] void fault(std::string_view expected) const {
        throw SyntaxError{"Expected " + std::string(expected) + " at character " + std::to_string(at_ + 1) + " of " +
                          std::string(text_)};
    }

    char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void blanks() {
        while (here() == ' ' || here() == '\t' || here() == '\n' || here() == '\r') ++at_;
    }

    bool accept(char c) {
        blanks();
        if (at_ == text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    std::string_view word() {
        blanks();
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_name(text_[at_])) ++at_;
        return text_.substr(begin, at_ - begin);
    }

    std::unique_ptr<Invocation> call() {
        if (++calls_ > max_calls) throw SyntaxError{"A field may have at most 10 intrinsic functions"};
        const std::string_view name = word();
        auto invocation = std::make_unique<Invocation>();
        invocation->function = find_function(name);
        if (!invocation->function) throw SyntaxError{"There is no intrinsic function '" + std::string(name) + "'"};
        if (!accept('(')) fault("'('");
        if (!accept(')')) {
            do {
                invocation->arguments.push_back(argument());
            } while (accept(','));
            if (!accept(')')) fault("',' or ')'");
        }
        check(*invocation);
        return invocation;
    }

    // What no input can put right: the number of arguments, and literals that the function does not take.
    static void check(const Invocation& call) {
        std::string fault = count_fault(*call.function, call.arguments.size());
        for (std::size_t i = 0; i < call.arguments.size() && fault.empty(); ++i) {
            const auto* const literal = std::get_if<Literal>(&call.arguments[i]);
            if (literal) fault = argument_fault(*call.function, i, literal->value);
        }
        if (!fault.empty()) throw SyntaxError{std::move(fault)};
    }

    Argument argument() {
        blanks();
        const char c = here();
        if (c == '\'') return text();
        if (c == '$') return path();
        if (c == '-' || (c >= '0' && c <= '9')) return number();
        const std::size_t begin = at_;
        const std::string_view name = word();
        if (name == "true") return Literal{Value(true), {}};
        if (name == "false") return Literal{Value(false), {}};
        if (name == "null") return Literal{Value(), {}};
        at_ = begin;
        if (name.empty()) fault("an argument");
        return call();
    }

    // '...', in which \' \{ \} and \\ stand for the character itself.
    Literal text() {
        Literal literal;
        std::string plain;
        for (++at_; here() != '\'' || at_ == text_.size(); ++at_) {
            if (at_ == text_.size()) fault("\"'\"");
            char c = text_[at_];
            if (c == '\\' && at_ + 1 < text_.size()) {
                const char escaped = text_[at_ + 1];
                if (escaped == '{' || escaped == '}') literal.escaped.push_back(plain.size());
                if (escaped == '\'' || escaped == '{' || escaped == '}' || escaped == '\\') {
                    c = escaped;
                    ++at_;
                }
            }
            plain += c;
        }
        ++at_;
        literal.value = Value(plain);
        return literal;
    }

    Literal number() {
        const std::size_t begin = at_;
        while (std::string_view("+-.0123456789eE").find(here()) != std::string_view::npos) ++at_;
        const auto parsed = parse_json(text_.substr(begin, at_ - begin));
        if (!parsed) {
            at_ = begin;
            fault("a number");
        }
        return {*parsed, {}};
    }

    // A path ends at the comma or bracket that belongs to the call: brackets and quotes inside of it are its own.
    jsonpath::Path path() {
        const std::size_t begin = at_;
        int square = 0;
        int round = 0;
        bool quoted = false;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '\'' && square > 0) quoted = !quoted;
            if (quoted) continue;
            if (square == 0 && ((c == ',' && round == 0) || (c == ')' && round-- == 0))) break;
            if (c == '(' && square == 0) ++round;
            if (c == '[') ++square;
            if (c == ']') --square;
        }
        const std::string_view text = text_.substr(begin, at_ - begin);
        auto compiled = jsonpath::Path::compile(text.substr(0, text.find_last_not_of(" \t\r\n") + 1));
        if (!compiled) throw SyntaxError{compiled.error().message};
        return std::move(*compiled);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t calls_ = 0;
};

}  // namespace

std::unique_ptr<Invocation> parse_call(std::string_view text) { return Parser(text).whole(); }

}  // namespace stepwell::intrinsics
