// Patterns of JSON: `{ ($.level = "ERROR" && $.code >= 500) || $.user IS NULL }`. User guide: "Using metric filters to
// match terms in JSON log events".
#include <algorithm>
#include <cctype>
#include <functional>

#include "adapters/services/logs/filter_pattern.hpp"
#include "adapters/services/logs/log_group_name.hpp"
#include "engine/value/value.hpp"

namespace stepwell::logs {

namespace {

/// One step of a selector: a member, an item, or every item.
struct Step {
    std::string member;
    std::optional<std::size_t> item;
    bool every = false;
};
using Selector = std::vector<Step>;

enum class Operator : std::uint8_t {
    equal,
    unequal,
    less,
    at_most,
    greater,
    at_least,
    is_null,
    is_true,
    is_false,
    exists_not
};

struct Comparison {
    Selector selector;
    Operator op = Operator::equal;
    std::string text;  ///< what it is compared with
    std::optional<double> number;
};

/// A tree of conditions.
struct Condition {
    enum class Kind : std::uint8_t { comparison, all, any } kind = Kind::comparison;
    Comparison comparison;
    std::vector<Condition> parts;
};

bool find_any(const Value& value, const Selector& selector, std::size_t step,
              const std::function<bool(const Value&)>& test) {
    if (step == selector.size()) return test(value);
    const Step& next = selector[step];
    if (next.every)
        return std::ranges::any_of(value.items(),
                                   [&](const Value& item) { return find_any(item, selector, step + 1, test); });
    if (next.item)
        return *next.item < value.items().size() && find_any(value.items()[*next.item], selector, step + 1, test);
    const Value* member = value.find(next.member);
    return member && find_any(*member, selector, step + 1, test);
}

bool equal(const Comparison& wanted, const Value& value) {
    if (value.is_number() && wanted.number) return value.as_double() == *wanted.number;
    if (value.is_array() || value.is_object() || value.is_null()) return false;
    return matches_wildcard(wanted.text, value.is_string() ? value.as_string() : print(value));
}

bool holds(const Comparison& wanted, const Value& value) {
    switch (wanted.op) {
        case Operator::equal:
            return equal(wanted, value);
        case Operator::unequal:
            return !equal(wanted, value);
        case Operator::less:
            return value.is_number() && value.as_double() < *wanted.number;
        case Operator::at_most:
            return value.is_number() && value.as_double() <= *wanted.number;
        case Operator::greater:
            return value.is_number() && value.as_double() > *wanted.number;
        case Operator::at_least:
            return value.is_number() && value.as_double() >= *wanted.number;
        case Operator::is_null:
            return value.is_null();
        case Operator::is_true:
            return value.is_boolean() && value.as_bool();
        case Operator::is_false:
            return value.is_boolean() && !value.as_bool();
        case Operator::exists_not:
            break;
    }
    return true;
}

bool holds(const Condition& condition, const Value& document) {
    const auto part = [&](const Condition& each) { return holds(each, document); };
    if (condition.kind == Condition::Kind::all) return std::ranges::all_of(condition.parts, part);
    if (condition.kind == Condition::Kind::any) return std::ranges::any_of(condition.parts, part);
    const Comparison& wanted = condition.comparison;
    const bool found = find_any(document, wanted.selector, 0, [&](const Value& value) { return holds(wanted, value); });
    return wanted.op == Operator::exists_not ? !found : found;
}

/// Reads a pattern; its length is limited, and so is how deep parentheses go.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    Condition pattern() {
        expect('{');
        Condition condition = any();
        expect('}');
        if (blank(); at_ < text_.size()) fail("something follows the closing brace");
        return condition;
    }

private:
    Condition any() {
        return list(Condition::Kind::any, "||", [this] { return all(); });
    }
    Condition all() {
        return list(Condition::Kind::all, "&&", [this] { return one(); });
    }

    template <class Part>
    Condition list(Condition::Kind kind, std::string_view between, const Part& part) {
        Condition first = part();
        if (!takes(between)) return first;
        Condition whole;
        whole.kind = kind;
        whole.parts.push_back(std::move(first));
        do whole.parts.push_back(part());
        while (takes(between));
        return whole;
    }

    Condition one() {
        if (!takes("(")) return comparison();
        Condition inner = any();
        expect(')');
        return inner;
    }

    Condition comparison() {
        Condition condition;
        Comparison& made = condition.comparison;
        made.selector = selector();
        made.op = op();
        if (made.op >= Operator::is_null) return condition;
        literal(made);
        if (made.op >= Operator::less && !made.number) fail("<, <=, > and >= compare numbers");
        return condition;
    }

    Selector selector() {
        expect('$');
        Selector steps;
        while (at_ < text_.size()) {
            if (text_[at_] == '.') {
                ++at_;
                if (at_ < text_.size() && text_[at_] == '[') continue;
                if (at_ < text_.size() && text_[at_] == '*') fail("the selector .* is not supported here");
                steps.push_back({word("-"), {}, false});
            } else if (text_[at_] == '[') {
                ++at_;
                steps.push_back(bracket());
            } else {
                break;
            }
        }
        if (steps.empty()) fail("a selector names a member: $.name");
        return steps;
    }

    Step bracket() {
        Step step;
        if (takes("*")) {
            step.every = true;
        } else if (at_ < text_.size() && (text_[at_] == '"' || text_[at_] == '\'')) {
            step.member = quoted(text_[at_]);
        } else {
            const std::string digits = word("");
            if (digits.size() > 6 || !std::ranges::all_of(digits, [](unsigned char c) { return std::isdigit(c); }))
                fail("brackets hold a number, a quoted name or *");
            step.item = std::stoul(digits);
        }
        expect(']');
        return step;
    }

    Operator op() {
        if (takes("!=")) return Operator::unequal;
        if (takes("<=")) return Operator::at_most;
        if (takes(">=")) return Operator::at_least;
        if (takes("=")) return Operator::equal;
        if (takes("<")) return Operator::less;
        if (takes(">")) return Operator::greater;
        blank();
        const std::string first = word("");
        blank();
        const std::string second = word("");
        if (first == "IS" && second == "NULL") return Operator::is_null;
        if (first == "IS" && second == "TRUE") return Operator::is_true;
        if (first == "IS" && second == "FALSE") return Operator::is_false;
        if (first == "NOT" && second == "EXISTS") return Operator::exists_not;
        fail("'" + first + " " + second + "' is no operator");
    }

    void literal(Comparison& made) {
        blank();
        if (at_ < text_.size() && text_[at_] == '%') fail("regular expressions (%...%) are not supported here");
        if (at_ < text_.size() && text_[at_] == '"') {
            made.text = quoted('"');
            return;
        }
        made.text = word("-+.*");
        if (const Parsed parsed = parse_json(made.text); parsed && (*parsed).is_number())
            made.number = (*parsed).as_double();
    }

    std::string word(std::string_view also) {
        const std::size_t start = at_;
        const auto fits = [&](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte >= 0x80 || std::isalnum(byte) || c == '_' || also.find(c) != std::string_view::npos;
        };
        while (at_ < text_.size() && fits(text_[at_])) ++at_;
        if (at_ == start) fail("a word is missing at character " + std::to_string(at_ + 1));
        return std::string(text_.substr(start, at_ - start));
    }

    std::string quoted(char quote) {
        std::string content;
        for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_) {
            if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
            content += text_[at_];
        }
        if (at_ == text_.size()) fail("a quoted text has no end");
        ++at_;
        return content;
    }

    void blank() {
        while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_]))) ++at_;
    }
    bool takes(std::string_view token) {
        blank();
        if (!text_.substr(at_).starts_with(token)) return false;
        at_ += token.size();
        return true;
    }
    void expect(char c) {
        if (!takes(std::string_view(&c, 1)))
            fail("'" + std::string(1, c) + "' is missing at character " + std::to_string(at_ + 1));
    }
    [[noreturn]] void fail(const std::string& why) const { invalid_parameter("Invalid filter pattern: " + why); }

    std::string_view text_;
    std::size_t at_ = 0;
};

class Tree final : public JsonPattern {
public:
    explicit Tree(Condition condition) : condition_(std::move(condition)) {}
    bool matches(std::string_view message) const override {
        const Parsed document = parse_json(message);
        return document && ((*document).is_object() || (*document).is_array()) && holds(condition_, *document);
    }

private:
    Condition condition_;
};

}  // namespace

std::unique_ptr<const JsonPattern> parse_json_pattern(std::string_view text) {
    return std::make_unique<Tree>(Reader(text).pattern());
}

}  // namespace stepwell::logs
