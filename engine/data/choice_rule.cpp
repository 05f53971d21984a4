// engine/data/choice_rule.cpp — conditions of Choice rules. States language: "Choice State".
#include "engine/data/choice_rule.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/data/comparison.hpp"

namespace stepwell {

using Faults = std::vector<PayloadTemplate::Fault>;

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

// What a rule of the state's list has besides its condition.
bool belongs_to_state(std::string_view field) { return field == "Next" || field == "Assign"; }

std::optional<jsonpath::Path> compile_path(const Value& text, const std::string& location, Faults& faults) {
    if (!text.is_string()) {
        faults.push_back({location, "Value is not a Reference Path: it must be a string"});
        return std::nullopt;
    }
    auto path = jsonpath::Path::compile(text.as_string());
    if (path) return std::move(*path);
    faults.push_back({location, text.as_string().starts_with('$')
                                    ? "Value is not a Reference Path: " + path.error().message
                                    : "Value is not a Reference Path: Reference path didn't start with '$'"});
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
    if (!field.is_array() || field.size() == 0) faults.push_back({location, "A list of at least one rule is required"});
    const auto items = field.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        rules.push_back(compile(items[i], location + '[' + std::to_string(i) + ']', false, faults));
    }
}

void ChoiceRule::Program::compile_comparison(const Value& rule, const std::string& location, Faults& faults) {
    bool path_form = false;
    const auto members = rule.members();
    const auto named = std::find_if(members.begin(), members.end(), [&](const Member& member) {
        comparison = find_comparison(member.name(), path_form);
        return comparison != nullptr;
    });
    if (const Value* const text = rule.find("Variable")) {
        variable = compile_path(*text, location + "/Variable", faults);
    } else {
        faults.push_back({location, "The field 'Variable' is required but was missing"});
    }
    if (!comparison) {
        faults.push_back({location, "A rule must have exactly one comparison operator"});
        return;
    }
    const std::string place = location + '/' + std::string(named->name());
    if (path_form) {
        operand_path = compile_path(named->value, place, faults);
    } else {
        operand = named->value;
        const std::string fault = operand_fault(*comparison, operand);
        if (!fault.empty()) faults.push_back({place, fault});
    }
}

ChoiceRule::Program ChoiceRule::Program::compile(const Value& rule, const std::string& location, bool top,
                                                 Faults& faults) {
    Program program;
    if (!rule.is_object()) {
        faults.push_back({location, "A rule must be an object"});
        return program;
    }
    std::size_t conditions = 0;
    std::string_view boolean_operator;
    for (const Member& member : rule.members()) {
        const std::string_view name = member.name();
        bool path_form = false;
        const bool known = name == "Variable" || name == "Comment" || (top && belongs_to_state(name));
        if (std::find(boolean_operators.begin(), boolean_operators.end(), name) != boolean_operators.end()) {
            boolean_operator = name;
            ++conditions;
        } else if (find_comparison(name, path_form)) {
            ++conditions;
        } else if (!known) {
            faults.push_back(
                {location + '/' + std::string(name), "Field '" + std::string(name) + "' is not supported"});
        }
    }
    if (conditions > 1 || (!boolean_operator.empty() && rule.contains("Variable"))) {
        faults.push_back({location, "A rule must have exactly one comparison operator"});
        return program;
    }
    if (boolean_operator.empty()) {
        program.compile_comparison(rule, location, faults);
        return program;
    }
    program.form = boolean_operator == "And" ? Form::all : boolean_operator == "Or" ? Form::any : Form::none;
    program.compile_nested(rule[boolean_operator], location + '/' + std::string(boolean_operator), faults);
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

ChoiceRule ChoiceRule::compile(const Value& rule, Faults& faults) {
    ChoiceRule made;
    made.program_ = std::make_shared<const Program>(Program::compile(rule, "", true, faults));
    return made;
}

ChoiceRule ChoiceRule::compile_condition(const Value& condition, const std::string& place, Faults& faults) {
    Program program;
    program.form = Program::Form::condition;
    if (!condition.is_boolean() && !Expression::is_jsonata(condition.as_string())) {
        faults.push_back({"", "The value of 'Condition' must be a JSONata expression or a boolean"});
    }
    program.condition = PayloadTemplate::compile(condition, faults, QueryLanguage::jsonata, place);
    ChoiceRule made;
    made.program_ = std::make_shared<const Program>(std::move(program));
    return made;
}

Result<bool> ChoiceRule::evaluate(const ExpressionScope& scope) const { return program_->evaluate(scope); }

std::vector<std::string> ChoiceRule::variables() const {
    std::vector<std::string> names;
    program_->add_variables(names);
    return names;
}

}  // namespace stepwell
