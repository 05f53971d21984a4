// engine/data/choice_rule.cpp — conditions of Choice rules. States language: "Choice State".
#include "engine/data/choice_rule.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/data/comparison.hpp"
#include "engine/effort.hpp"
#include "engine/text.hpp"

namespace stepwell {

struct ChoiceRule::Program {
    enum class Form : std::uint8_t { comparison, all, any, none, condition };  // none: Not
    Form form = Form::comparison;
    std::vector<Program> rules;  // of And, Or, Not

    const Comparison* comparison = nullptr;
    std::optional<jsonpath::Path> variable;
    std::optional<jsonpath::Path> operand_path;
    Value operand;

    PayloadTemplate condition;  // JSONata

    static Program compile(const Value& rule, const std::string& location, bool top, Faults& faults);
    void compile_nested(const Value& field, const std::string& location, Faults& faults);
    void compile_comparison(const Value& rule, const std::string& location, Faults& faults);
    Result<bool> evaluate(const ExpressionScope& scope) const;
    Result<bool> compare(const ExpressionScope& scope) const;
    void add_variables(std::vector<std::string>& names) const;
};

namespace {

constexpr std::array<std::string_view, 3> boolean_operators = {"And", "Or", "Not"};
constexpr std::string_view selectors = "[And, Or, Not, Variable, Condition]";

bool is_boolean_operator(std::string_view name) {
    return std::find(boolean_operators.begin(), boolean_operators.end(), name) != boolean_operators.end();
}

// What a rule has besides its condition.
bool is_state_field(std::string_view field, bool top) {
    return field == "Comment" || (top && (field == "Next" || field == "Assign" || field == "Output"));
}

std::optional<jsonpath::Path> compile_path(const Value& text, const std::string& location, Faults& faults) {
    if (!text.is_string()) {
        faults.push_back({location, "Expected value of type String"});
        return std::nullopt;
    }
    auto path = jsonpath::Path::compile(text.as_string());
    auto wrong = jsonpath::reference_fault(text.as_string());
    if (path && !wrong) return std::move(*path);
    faults.push_back(
        {location, "Value is not a Reference Path: " + (wrong ? std::move(wrong->message) : path.error().message)});
    return std::nullopt;
}

Error invalid_path(const jsonpath::Path& path) {
    return {"States.Runtime", "Invalid path '" + std::string(path.text()) +
                                  "': The choice state's condition path references an invalid value."};
}

}  // namespace

void ChoiceRule::Program::compile_nested(const Value& field, const std::string& location, Faults& faults) {
    if (form == Form::none) {
        rules.push_back(compile(field, location, false, faults));
        return;
    }
    if (!field.is_array()) faults.push_back({location, "Expected value of type Array"});
    if (field.is_array() && field.size() == 0) faults.push_back({location, "Value cannot be empty"});
    const auto items = field.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        rules.push_back(compile(items[i], location + '[' + std::to_string(i) + ']', false, faults));
    }
}

void ChoiceRule::Program::compile_comparison(const Value& rule, const std::string& location, Faults& faults) {
    variable = compile_path(rule["Variable"], location + "/Variable", faults);
    std::vector<std::string_view> operators;
    bool path_form = false;
    for (const Member& member : rule.members()) {
        bool path = false;
        if (const Comparison* const found = find_comparison(member.name(), path)) {
            comparison = found;
            path_form = path;
            operators.push_back(member.name());
        }
    }
    if (operators.size() != 1) {
        faults.push_back(
            {location, operators.empty()
                           ? "This object should have only one of the following fields: " + listed(comparison_names())
                           : "There should only be one of the following fields: " + listed(operators)});
        return;
    }
    const std::string place = location + '/' + std::string(operators.front());
    operand = rule[operators.front()];
    if (path_form) {
        operand_path = compile_path(operand, place, faults);
    } else if (std::string fault = operand_fault(*comparison, operand); !fault.empty()) {
        faults.push_back({place, std::move(fault)});
    }
}

ChoiceRule::Program ChoiceRule::Program::compile(const Value& rule, const std::string& location, bool top,
                                                 Faults& faults) {
    Program program;
    if (!rule.is_object()) {
        faults.push_back({location, "Expected value of type Object"});
        return program;
    }
    std::vector<std::string_view> chosen;
    for (const std::string_view name : boolean_operators) {
        if (rule.contains(name)) chosen.push_back(name);
    }
    const bool compares = rule.contains("Variable");
    for (const Member& member : rule.members()) {
        const std::string_view name = member.name();
        bool path_form = false;
        if (is_state_field(name, top) || is_boolean_operator(name) || name == "Variable") continue;
        if (find_comparison(name, path_form) && (compares || chosen.empty())) continue;
        faults.push_back({location, "Field '" + std::string(name) + "' is not supported"});
    }
    if (chosen.size() + (compares ? 1 : 0) != 1) {
        faults.push_back(
            {location, "The object must have only one of the following fields, " + std::string(selectors)});
        return program;
    }
    if (compares) {
        program.compile_comparison(rule, location, faults);
        return program;
    }
    const std::string_view op = chosen.front();
    program.form = op == "And" ? Form::all : op == "Or" ? Form::any : Form::none;
    program.compile_nested(rule[op], location + '/' + std::string(op), faults);
    return program;
}

Result<bool> ChoiceRule::Program::compare(const ExpressionScope& scope) const {
    const auto found = variable->evaluate(scope.roots);
    if (!found) {
        if (comparison->of == Comparison::Of::present) return !operand.as_bool();
        return invalid_path(*variable);
    }
    if (!operand_path) return comparison->holds(*found, operand);
    const auto other = operand_path->evaluate(scope.roots);
    if (!other) return invalid_path(*operand_path);
    return comparison->holds(*found, *other);
}

Result<bool> ChoiceRule::Program::evaluate(const ExpressionScope& scope) const {
    spend(1);
    if (form == Form::comparison) return compare(scope);
    if (form == Form::condition) {
        const auto value = condition.evaluate(scope, Kind::boolean);
        if (!value) return value.error();
        return value->as_bool();
    }
    const bool decisive = form != Form::all;  // And ends at the first false, Or and Not at the first true
    for (const Program& rule : rules) {
        Result<bool> holds = rule.evaluate(scope);
        if (!holds) return holds;
        if (*holds == decisive) return form == Form::any;
    }
    return form != Form::any;
}

void ChoiceRule::Program::add_variables(std::vector<std::string>& names) const {
    for (const auto* const path : {&variable, &operand_path}) {
        if (*path && (*path)->root() == jsonpath::Root::variable) names.emplace_back((*path)->variable());
    }
    for (const Program& rule : rules) rule.add_variables(names);
    if (form == Form::condition) names = condition.variables();
}

std::vector<std::string_view> ChoiceRule::names() {
    std::vector<std::string_view> all(boolean_operators.begin(), boolean_operators.end());
    all.emplace_back("Variable");
    for (const std::string_view name : comparison_names()) all.push_back(name);
    return all;
}

ChoiceRule ChoiceRule::compile(const Value& rule, Faults& faults) {
    ChoiceRule compiled;
    compiled.program_ = std::make_shared<const Program>(Program::compile(rule, "", true, faults));
    return compiled;
}

ChoiceRule ChoiceRule::compile_condition(const Value& condition, const std::string& place, Faults& faults) {
    Program program;
    program.form = Program::Form::condition;
    if (!condition.is_boolean() && !Expression::is_jsonata(condition.as_string())) {
        faults.push_back({"", condition.is_string() ? std::string(broken_jsonata) : "Expected value of type String"});
        return {};
    }
    program.condition = PayloadTemplate::compile(condition, faults, QueryLanguage::jsonata, place);
    ChoiceRule compiled;
    compiled.program_ = std::make_shared<const Program>(std::move(program));
    return compiled;
}

Result<bool> ChoiceRule::evaluate(const ExpressionScope& scope) const { return program_->evaluate(scope); }

std::vector<std::string> ChoiceRule::variables() const {
    std::vector<std::string> names;
    if (program_) program_->add_variables(names);
    return names;
}

}  // namespace stepwell
