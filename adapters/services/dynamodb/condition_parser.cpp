// Conditions by recursive descent: OR, AND, NOT, then comparisons, BETWEEN, IN and functions. A parenthesis may hold a
// condition or an operand; which it was is known when it closes.

#include <array>
#include <optional>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/condition_words.hpp"
#include "adapters/services/dynamodb/parser.hpp"
#include "adapters/services/dynamodb/token_reader.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr int most_nesting = 300;
/// A condition or an operand, and what it was written as.
struct Term {
    std::optional<Condition> condition;
    std::optional<Operand> operand;
    std::string function = {};
    bool in_parentheses = false;
};

bool is_one_of(std::string_view type, std::initializer_list<std::string_view> types) {
    for (const std::string_view one : types)
        if (one == type) return true;
    return false;
}

class ConditionParser {
public:
    ConditionParser(std::string_view member, std::string_view text, Placeholders& placeholders)
        : reader_(member, text, placeholders) {}

    Condition parse() {
        Term term = any_of();
        if (!reader_.at_end()) reader_.syntax_error();
        return condition(std::move(term));
    }

private:
    Condition condition(Term term) {
        if (term.condition) return std::move(*term.condition);
        if (!term.function.empty()) not_allowed_here(term.function);
        reader_.syntax_error();
    }

    Operand operand(Term term) {
        if (term.operand) return std::move(*term.operand);
        if (!term.function.empty()) not_allowed_here(term.function);
        reader_.syntax_error();
    }

    [[noreturn]] void not_allowed_here(const std::string& function) {
        reader_.fail("The function is not allowed to be used this way in an expression; function: " + function);
    }

    Term any_of() { return chain("OR", Condition::Kind::any_of, &ConditionParser::all_of); }
    Term all_of() { return chain("AND", Condition::Kind::all_of, &ConditionParser::negation); }

    Term chain(std::string_view keyword, Condition::Kind kind, Term (ConditionParser::*part)()) {
        Term first = (this->*part)();
        if (!reader_.at_keyword(keyword)) return first;
        Condition all{kind, {}, {}};
        all.children.push_back(condition(std::move(first)));
        while (reader_.take_keyword(keyword)) {
            reader_.count_operator();
            all.children.push_back(condition((this->*part)()));
        }
        return {std::move(all), {}};
    }

    Term negation() {
        if (!reader_.at_keyword("NOT")) return comparison();
        reader_.take_word();
        reader_.count_operator();
        const Deeper deeper(*this);
        Condition no{Condition::Kind::negation, {}, {}};
        no.children.push_back(condition(negation()));
        return {std::move(no), {}};
    }

    Term comparison() {
        Term left = primary();
        for (const Comparator& comparator : comparators)
            if (reader_.at_symbol(comparator.symbol)) return compare(std::move(left), comparator);
        if (reader_.at_keyword("BETWEEN")) return between(std::move(left));
        if (reader_.at_keyword("IN")) return one_of(std::move(left));
        return left;
    }

    Term compare(Term left, const Comparator& comparator) {
        Condition made{comparator.kind, {}, {}};
        made.operands.push_back(operand(std::move(left)));
        reader_.take_symbol(comparator.symbol);
        reader_.count_operator();
        made.operands.push_back(operand(primary()));
        check_distinct(made, comparator.symbol);
        if (comparator.kind != Condition::Kind::equal && comparator.kind != Condition::Kind::not_equal)
            for (const Operand& one : made.operands) check_type(one, comparator.symbol, {"S", "N", "B"});
        return {std::move(made), {}};
    }

    Term between(Term left) {
        Condition made{Condition::Kind::between, {}, {}};
        made.operands.push_back(operand(std::move(left)));
        reader_.take_word();
        reader_.count_operator();
        made.operands.push_back(operand(primary()));
        if (!reader_.take_keyword("AND")) reader_.syntax_error();
        made.operands.push_back(operand(primary()));
        for (const Operand& one : made.operands) check_type(one, "BETWEEN", {"S", "N", "B"});
        check_bounds(made.operands[1], made.operands[2]);
        return {std::move(made), {}};
    }

    void check_bounds(const Operand& lower, const Operand& upper) {
        if (lower.kind != Operand::Kind::value || upper.kind != Operand::Kind::value) return;
        const auto order = compare_attributes(lower.value, upper.value);
        if (order && *order <= 0) return;
        reader_.fail((order ? "The BETWEEN operator requires upper bound to be greater than or equal to lower bound"
                            : "The BETWEEN operator requires same data type for lower and upper bounds") +
                     ("; lower bound operand: " + describe_attribute(lower.value)) +
                     ", upper bound operand: " + describe_attribute(upper.value));
    }

    Term one_of(Term left) {
        Condition made{Condition::Kind::one_of, {}, {}};
        made.operands.push_back(operand(std::move(left)));
        reader_.take_word();
        reader_.count_operator();
        reader_.expect_symbol("(");
        do made.operands.push_back(operand(primary()));
        while (reader_.take_symbol(","));
        reader_.expect_symbol(")");
        if (made.operands.size() - 1 > most_in_operands)
            reader_.fail("Too many operands for operator or function; operator: IN, number of operands: " +
                         std::to_string(made.operands.size() - 1));
        return {std::move(made), {}};
    }

    Term primary() {
        const Deeper deeper(*this);
        if (reader_.take_symbol("(")) {
            Term inside = any_of();
            reader_.expect_symbol(")");
            if (inside.in_parentheses) reader_.fail("The expression has redundant parentheses;");
            inside.in_parentheses = true;
            return inside;
        }
        if (reader_.at_value()) return {{}, Operand{Operand::Kind::value, {}, reader_.take_value(), {}}};
        if (reader_.at_function()) return function();
        if (reader_.at_path()) return {{}, Operand{Operand::Kind::path, reader_.take_path(), {}, {}}};
        reader_.syntax_error();
    }

    Term function() {
        const std::string name(reader_.take_word());
        const std::vector<Operand> operands = arguments(name);
        reader_.count_operator();
        if (name == "size") return size(operands);
        for (const ConditionFunction& known : condition_functions) {
            if (known.name != name) continue;
            check_count(name, operands, known.operands);
            Condition made{known.kind, {}, operands};
            check_function(made, name);
            return {std::move(made), {}, name};
        }
        unknown_function(name);
    }

    [[noreturn]] void unknown_function(const std::string& name) {
        if (name == "if_not_exists" || name == "list_append")
            reader_.fail("The function is not allowed in a condition expression; function: " + name);
        reader_.fail("Invalid function name; function: " + name);
    }

    std::vector<Operand> arguments(const std::string& name) {
        std::vector<Operand> operands;
        reader_.expect_symbol("(");
        if (reader_.at_symbol(")")) check_count(name, operands, 1);
        do operands.push_back(operand(primary()));
        while (reader_.take_symbol(","));
        reader_.expect_symbol(")");
        return operands;
    }

    void check_count(const std::string& name, const std::vector<Operand>& operands, std::size_t wanted) {
        if (operands.size() != wanted)
            reader_.fail("Incorrect number of operands for operator or function; operator or function: " + name +
                         ", number of operands: " + std::to_string(operands.size()));
    }

    Term size(const std::vector<Operand>& operands) {
        check_count("size", operands, 1);
        if (operands[0].kind == Operand::Kind::size) not_allowed_here("size");
        check_type(operands[0], "size", {"S", "B", "SS", "NS", "BS", "L", "M"});
        return {{}, Operand{Operand::Kind::size, {}, {}, operands}, "size"};
    }

    void check_function(const Condition& made, const std::string& name) {
        const Operand& first = made.operands.front();
        switch (made.kind) {
            case Condition::Kind::attribute_exists:
            case Condition::Kind::attribute_not_exists:
            case Condition::Kind::attribute_type:
                if (first.kind != Operand::Kind::path)
                    reader_.fail("Operator or function requires a document path; operator or function: " + name);
                if (made.kind == Condition::Kind::attribute_type) check_type_name(made.operands[1]);
                return;
            case Condition::Kind::begins_with:
                for (const Operand& one : made.operands) check_type(one, name, {"S", "B"});
                break;
            default:
                check_type(first, name, {"S", "B", "SS", "NS", "BS", "L"});
        }
        check_distinct(made, name);
    }

    void check_type_name(const Operand& type) {
        if (type.kind != Operand::Kind::value)
            reader_.fail(
                "Operator or function requires an expression attribute value; operator or function: attribute_type");
        check_type(type, "attribute_type", {"S"});
        if (!is_one_of(text_of(type.value), {"B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"}))
            reader_.fail("Invalid attribute type name found; type: " + std::string(text_of(type.value)) +
                         ", valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}");
    }

    void check_type(const Operand& one, std::string_view name, std::initializer_list<std::string_view> types) {
        if (one.kind != Operand::Kind::value || is_one_of(type_of(one.value), types)) return;
        reader_.fail("Incorrect operand type for operator or function; operator or function: " + std::string(name) +
                     ", operand type: " + std::string(type_of(one.value)));
    }

    void check_distinct(const Condition& made, std::string_view name) {
        const Operand& first = made.operands[0];
        const Operand& second = made.operands[1];
        if (first.kind == Operand::Kind::path && second.kind == Operand::Kind::path && first.path == second.path)
            reader_.fail(
                "The first operand must be distinct from the remaining operands for this operator or function; "
                "operator: " +
                std::string(name) + ", first operand: " + describe_path(first.path));
    }

    /// Counts a level of nesting, so that a text cannot exhaust the stack.
    class Deeper {
    public:
        explicit Deeper(ConditionParser& parser) : depth_(parser.depth_) {
            if (++depth_ > most_nesting)
                parser.reader_.fail("The expression is nested too deeply; levels: " + std::to_string(depth_));
        }
        ~Deeper() { --depth_; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;

    private:
        int& depth_;
    };

    TokenReader reader_;
    int depth_ = 0;
};

}  // namespace

Condition parse_condition(std::string_view member, std::string_view text, Placeholders& placeholders) {
    return ConditionParser(member, text, placeholders).parse();
}

}  // namespace stepwell::dynamodb
