// engine/expressions/expression.cpp — paths, intrinsic functions and JSONata behind one interface, with AWS's words for
// what fails.
#include "engine/expressions/expression.hpp"

#include <set>
#include <stdexcept>
#include <variant>

#include "engine/effort.hpp"
#include "engine/expressions/states_members.hpp"
#include "engine/intrinsics/intrinsic.hpp"
#include "engine/jsonata/jsonata.hpp"
#include "engine/text.hpp"

namespace stepwell {

void throw_exception_from_error(const Expression::SyntaxError& error, const boost::source_location&) {
    throw std::logic_error("unchecked expression: " + error.message);
}

struct Expression::Program {
    std::string text;
    std::variant<jsonpath::Path, intrinsics::Call, jsonata::Expression> how;
};

namespace {

constexpr std::uint64_t effort_of_jsonata = 10;  // of an evaluation, beside what it counts
constexpr std::string_view opening = "{%";
constexpr std::string_view closing = "%}";

std::string_view kind_name(Kind kind) {
    constexpr std::string_view names[] = {"null", "boolean", "number", "string", "array", "object"};
    return names[static_cast<std::size_t>(kind)];
}

Value states_variable(const ExpressionScope& scope) {
    Members members{{"context", scope.roots.context}};
    if (scope.states.input) members.push_back({"input", *scope.states.input});
    if (scope.states.result) members.push_back({"result", *scope.states.result});
    if (scope.states.error_output) members.push_back({"errorOutput", *scope.states.error_output});
    return Value(std::move(members));
}

constexpr std::string_view unsupported_expression = "UNSUPPORTED_JSONATA_EXPRESSION";

bool available(std::string_view member, Visible visible) {
    if (member == "input" || member == "context") return true;
    return (member == "result" && visible == Visible::result) ||
           (member == "errorOutput" && visible == Visible::error_output);
}

// AWS: an expression has no input of its own, and $states has not everything everywhere. Each name is reported once.
void check_references(const jsonata::Expression& expression, std::string_view text, Visible visible,
                      const std::string& location, Faults& faults) {
    std::set<std::string, std::less<>> reported;
    for (const jsonata::InputUse& use : expression.input_uses()) {
        if (!reported.insert(use.text).second) continue;
        const bool field = use.kind == jsonata::InputUse::Kind::field;
        faults.push_back({location,
                          "Reference to '" + use.text + "'" + (field ? " at the top level" : "") + " is not supported.",
                          std::string(unsupported_expression)});
    }
    for (const std::string& member : states_members(text)) {
        if (available(member, visible) || !reported.insert("$states." + member).second) continue;
        faults.push_back(
            {location, "Field '$states." + member + "' does not exist.", std::string(unsupported_expression)});
    }
}

}  // namespace

boost::system::result<Expression, Expression::SyntaxError> Expression::compile(std::string_view text) {
    Expression expression;
    if (text.starts_with('$')) {
        auto path = jsonpath::Path::compile(text);
        if (!path) return SyntaxError{std::move(path.error().message)};
        expression.program_ = std::make_shared<const Program>(Program{std::string(text), std::move(*path)});
    } else {
        auto call = intrinsics::Call::compile(text);
        if (!call) return SyntaxError{std::move(call.error().message)};
        expression.program_ = std::make_shared<const Program>(Program{std::string(text), std::move(*call)});
    }
    return expression;
}

bool Expression::is_jsonata(std::string_view text) {
    return text.size() >= opening.size() + closing.size() && text.starts_with(opening) && text.ends_with(closing);
}

bool Expression::is_broken_jsonata(std::string_view text) { return text.starts_with(opening) && !is_jsonata(text); }

std::optional<Expression> Expression::compile_jsonata(std::string_view text, Visible visible,
                                                      const std::string& location, Faults& faults) {
    const std::string_view inner = trimmed(text.substr(opening.size(), text.size() - opening.size() - closing.size()));
    // AWS runs this release, with functions of its own
    auto compiled = jsonata::compile(inner, {.version = jsonata::Version::v2_0_6, .aws_functions = true});
    if (!compiled) {
        // AWS: the message without the language's own code
        faults.push_back({location, compiled.error().message, "INVALID_JSONATA_EXPRESSION"});
        return std::nullopt;
    }
    const std::size_t before = faults.size();
    check_references(*compiled, inner, visible, location, faults);
    if (faults.size() > before) return std::nullopt;
    Expression expression;
    expression.program_ = std::make_shared<const Program>(Program{std::string(inner), std::move(*compiled)});
    return expression;
}

Error null_input() { return {"States.Runtime", "Unable to apply Path transformation to null or empty input."}; }

Result<Value> Expression::evaluate(const ExpressionScope& scope, std::string_view field) const {
    spend(language() == QueryLanguage::jsonata ? effort_of_jsonata : 1);
    if (const auto* const call = std::get_if<intrinsics::Call>(&program_->how)) {
        return call->evaluate(scope.roots, scope.entropy);
    }
    if (std::holds_alternative<jsonata::Expression>(program_->how)) return evaluate_jsonata(scope, field);
    const auto& path = std::get<jsonpath::Path>(program_->how);
    if (path.root() == jsonpath::Root::input && scope.roots.input.is_null()) return null_input();
    auto found = path.evaluate(scope.roots);
    if (found) return std::move(*found);
    if (found.error().kind != jsonpath::NoResult::Kind::not_found) {
        return Error{"States.Runtime", std::move(found.error().message)};  // AWS: the evaluator's own words
    }
    return Error{"States.Runtime", "The JSONPath '" + program_->text + "' specified for the field '" +
                                       std::string(field) + "' could not be found in the input '" +
                                       print(scope.roots.input) + "'"};
}

Error evaluation_error(std::string_view field, std::string cause) {
    Error error{"States.QueryEvaluationError", std::move(cause)};
    error.location = field;
    return error;
}

Error Expression::failure(std::string_view field, std::string_view what) const {
    return evaluation_error(field, "The JSONata expression '" + program_->text + "' specified for the field '" +
                                       std::string(field) + "' " + std::string(what));
}

Result<Value> Expression::evaluate_jsonata(const ExpressionScope& scope, std::string_view field) const {
    const auto& expression = std::get<jsonata::Expression>(program_->how);
    std::vector<jsonata::Binding> bindings;
    for (const jsonata::VariableUse& use : expression.variables()) {
        if (use.name == "states") {
            bindings.push_back({use.name, states_variable(scope)});
        } else if (const Value* value = scope.roots.variables.find(use.name)) {
            bindings.push_back({use.name, *value});
        }
    }
    const jsonata::Surroundings surroundings{scope.now.time_since_epoch().count(), &scope.entropy};
    auto result = expression.evaluate(std::nullopt, bindings, surroundings);
    if (!result) {
        return failure(field,
                       "threw an error during evaluation. " + result.error().code + ": " + result.error().message);
    }
    if (!*result) return failure(field, "returned nothing (undefined).");
    return std::move(**result);
}

Result<Value> Expression::evaluate(const ExpressionScope& scope, std::string_view field, Kind expected) const {
    auto value = evaluate(scope, field);
    if (!value || value->kind() == expected) return value;
    return failure(field, "returned an unexpected result type. Expected '" + std::string(kind_name(expected)) +
                              "', but was '" + std::string(kind_name(value->kind())) + "' for value: " + print(*value));
}

std::string_view Expression::text() const { return program_->text; }

QueryLanguage Expression::language() const {
    const bool jsonata = std::holds_alternative<jsonata::Expression>(program_->how);
    return jsonata ? QueryLanguage::jsonata : QueryLanguage::jsonpath;
}

std::vector<std::string> Expression::variables() const {
    std::vector<std::string> names;
    const auto see = [&](const jsonpath::Path& path) {
        if (path.root() == jsonpath::Root::variable) names.emplace_back(path.variable());
    };
    if (const auto* const call = std::get_if<intrinsics::Call>(&program_->how)) {
        call->each_path(see);
    } else if (const auto* const path = std::get_if<jsonpath::Path>(&program_->how)) {
        see(*path);
    } else {
        for (const auto& use : std::get<jsonata::Expression>(program_->how).variables()) {
            if (use.name != "states") names.push_back(use.name);
        }
    }
    return names;
}

}  // namespace stepwell
