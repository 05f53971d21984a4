// engine/data/payload_template.cpp — expressions, and templates that are made of them. States language: "Payload
// Template".
#include "engine/data/payload_template.hpp"

#include <stdexcept>
#include <variant>

#include "engine/intrinsics/intrinsic.hpp"

namespace stepwell {

void throw_exception_from_error(const Expression::SyntaxError& error, const boost::source_location&) {
    throw std::logic_error("unchecked expression: " + error.message);
}

struct Expression::Program {
    std::string text;
    std::variant<jsonpath::Path, intrinsics::Call> how;
};

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

Error null_input() {
    return {"States.Runtime", "Unable to apply Path transformation to null or empty input."};
}

Result<Value> Expression::evaluate(const ExpressionScope& scope, std::string_view field) const {
    if (const auto* const call = std::get_if<intrinsics::Call>(&program_->how)) {
        return call->evaluate(scope.roots, scope.entropy);
    }
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

std::string_view Expression::text() const { return program_->text; }

std::vector<std::string> Expression::variables() const {
    std::vector<std::string> names;
    const auto see = [&](const jsonpath::Path& path) {
        if (path.root() == jsonpath::Root::variable) names.emplace_back(path.variable());
    };
    if (const auto* const call = std::get_if<intrinsics::Call>(&program_->how)) {
        call->each_path(see);
    } else {
        see(std::get<jsonpath::Path>(program_->how));
    }
    return names;
}

// A part of a template: as it stands, an expression, or an object or array with such parts.
struct PayloadTemplate::Program {
    enum class Form : std::uint8_t { constant, expression, object, array };
    Form form = Form::constant;
    Value constant;
    Expression expression;
    std::string field;        // of an expression: its name, with `.$`
    std::vector<Value> keys;  // of an object's parts
    std::vector<Program> parts;

    static Program compile(const Value& source, const std::string& location, int depth, std::vector<Fault>& faults);
    static Program compile_field(const Value& source, std::string_view name, const std::string& location,
                                 std::vector<Fault>& faults);
    Result<Value> evaluate(const ExpressionScope& scope) const;
    void add_variables(std::vector<std::string>& names) const;
};

namespace {

constexpr int max_template_depth = 1000;  // bounds the recursion here; JSON text is not deeper

std::string_view kind_word(Kind kind) {
    switch (kind) {
        case Kind::null:
            return "NULL";
        case Kind::boolean:
            return "BOOLEAN";
        case Kind::number:
            return "NUMBER";
        case Kind::string:
            return "STRING";
        case Kind::array:
            return "ARRAY";
        case Kind::object:
            return "OBJECT";
    }
    return "";
}

}  // namespace

PayloadTemplate::Program PayloadTemplate::Program::compile_field(const Value& source, std::string_view name,
                                                                 const std::string& location,
                                                                 std::vector<Fault>& faults) {
    Program part;
    part.field = name;
    const std::string the_value = "The value for the field '" + part.field + "' must be a ";
    if (!source.is_string()) {
        faults.push_back({location, the_value + "STRING that contains a JSONPath but was an " +
                                        std::string(kind_word(source.kind()))});
        return part;
    }
    auto expression = Expression::compile(source.as_string());
    if (expression) {
        part.form = Form::expression;
        part.expression = std::move(*expression);
    } else {
        faults.push_back({location, the_value + "valid JSONPath or a valid intrinsic function call"});
    }
    return part;
}

PayloadTemplate::Program PayloadTemplate::Program::compile(const Value& source, const std::string& location, int depth,
                                                           std::vector<Fault>& faults) {
    Program part;
    part.constant = source;
    if (depth > max_template_depth) {
        faults.push_back({location, "The template is nested too deep"});
        return part;
    }
    const std::size_t faults_before = faults.size();
    bool constant = true;
    const auto add = [&](Program child) {
        constant = constant && child.form == Form::constant;
        part.parts.push_back(std::move(child));
    };
    for (const Member& member : source.members()) {
        const std::string_view name = member.name();
        const std::string place = location + '/' + std::string(name);
        if (name.ends_with(".$")) {
            part.keys.emplace_back(name.substr(0, name.size() - 2));
            add(compile_field(member.value, name, place, faults));
        } else {
            part.keys.push_back(member.key);
            add(compile(member.value, place, depth + 1, faults));
        }
    }
    const auto items = source.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        add(compile(items[i], location + '[' + std::to_string(i) + ']', depth + 1, faults));
    }
    if (constant && faults.size() == faults_before) {
        part.keys.clear();
        part.parts.clear();
        return part;
    }
    part.form = source.is_object() ? Form::object : Form::array;
    return part;
}

Result<Value> PayloadTemplate::Program::evaluate(const ExpressionScope& scope) const {
    if (form == Form::constant) return constant;
    if (form == Form::expression) return expression.evaluate(scope, field);
    Members members;
    Values items;
    form == Form::object ? members.reserve(parts.size()) : items.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Result<Value> value = parts[i].evaluate(scope);
        if (!value) return value;
        if (form == Form::object) {
            members.push_back({keys[i], std::move(*value)});
        } else {
            items.push_back(std::move(*value));
        }
    }
    return form == Form::object ? Value(std::move(members)) : Value(std::move(items));
}

void PayloadTemplate::Program::add_variables(std::vector<std::string>& names) const {
    if (form == Form::expression) {
        for (std::string& name : expression.variables()) names.push_back(std::move(name));
    }
    for (const Program& part : parts) part.add_variables(names);
}

PayloadTemplate PayloadTemplate::compile(const Value& source, std::vector<Fault>& faults) {
    PayloadTemplate made;
    made.program_ = std::make_shared<const Program>(Program::compile(source, "", 0, faults));
    return made;
}

Result<Value> PayloadTemplate::evaluate(const ExpressionScope& scope) const { return program_->evaluate(scope); }

std::vector<Value> PayloadTemplate::keys() const {
    if (program_->form == Program::Form::object) return program_->keys;
    std::vector<Value> names;
    for (const Member& member : program_->constant.members()) names.push_back(member.key);
    return names;
}

bool PayloadTemplate::constant() const { return program_->form == Program::Form::constant; }

std::vector<std::string> PayloadTemplate::variables() const {
    std::vector<std::string> names;
    program_->add_variables(names);
    return names;
}

}  // namespace stepwell
