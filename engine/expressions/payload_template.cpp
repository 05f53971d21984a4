// engine/expressions/payload_template.cpp — templates: constants and computed parts. States language: "Payload
// Template".
#include "engine/expressions/payload_template.hpp"

#include "engine/effort.hpp"

namespace stepwell {

// A part of a template: as it stands, an expression, or an object or array with such parts.
struct PayloadTemplate::Program {
    enum class Form : std::uint8_t { constant, expression, object, array };
    struct Language {
        QueryLanguage is;
        std::string_view place;  // the template's name in the state, for the causes of JSONata's failures
        Visible visible;
    };
    Form form = Form::constant;
    Value constant;
    Expression expression;
    std::string field;        // of an expression: what its failure calls it
    std::vector<Value> keys;  // of an object's parts
    std::vector<Program> parts;

    static Program compile(const Value& source, const std::string& location, int depth, const Language& language,
                           Faults& faults);
    static Program compile_jsonata(const Value& source, const std::string& location, const Language& language,
                                   Faults& faults);
    static Program compile_field(const Value& source, std::string_view name, Faults& faults);
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

// AWS: a fault in a JSONPath template is located at the template, and names the field.
PayloadTemplate::Program PayloadTemplate::Program::compile_field(const Value& source, std::string_view name,
                                                                 Faults& faults) {
    Program part;
    part.field = name;
    const std::string the_value = "The value for the field '" + part.field + "' must be a ";
    if (!source.is_string()) {
        faults.push_back(
            {"", the_value + "STRING that contains a JSONPath but was an " + std::string(kind_word(source.kind()))});
        return part;
    }
    auto expression = Expression::compile(source.as_string());
    if (expression) {
        part.form = Form::expression;
        part.expression = std::move(*expression);
    } else {
        faults.push_back({"", the_value + "valid JSONPath or a valid intrinsic function call"});
    }
    return part;
}

PayloadTemplate::Program PayloadTemplate::Program::compile_jsonata(const Value& source, const std::string& location,
                                                                   const Language& language, Faults& faults) {
    Program part;
    part.field = std::string(language.place) + location;
    auto expression = Expression::compile_jsonata(source.as_string(), language.visible, location, faults);
    if (expression) {
        part.form = Form::expression;
        part.expression = std::move(*expression);
    }
    return part;
}

PayloadTemplate::Program PayloadTemplate::Program::compile(const Value& source, const std::string& location, int depth,
                                                           const Language& language, Faults& faults) {
    const bool jsonata = language.is == QueryLanguage::jsonata;
    if (jsonata && source.is_string() && Expression::is_jsonata(source.as_string())) {
        return compile_jsonata(source, location, language, faults);
    }
    if (jsonata && Expression::is_broken_jsonata(source.as_string())) {
        faults.push_back({location, std::string(broken_jsonata)});
    }
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
        if (!jsonata && name.ends_with(".$")) {
            if (const auto bare = name.substr(0, name.size() - 2); source.contains(bare)) {
                faults.push_back({"", "The fields '" + std::string(bare) + "' and '" + std::string(name) +
                                          "' would both be '" + std::string(bare) + "'"});
            }
            part.keys.emplace_back(name.substr(0, name.size() - 2));
            add(compile_field(member.value, name, faults));
        } else {
            part.keys.push_back(member.key);
            add(compile(member.value, place, depth + 1, language, faults));
        }
    }
    const auto items = source.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        add(compile(items[i], location + '[' + std::to_string(i) + ']', depth + 1, language, faults));
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
        spend(1);
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

PayloadTemplate PayloadTemplate::compile(const Value& source, Faults& faults, QueryLanguage language,
                                         std::string_view place, Visible visible) {
    PayloadTemplate compiled;
    compiled.program_ =
        std::make_shared<const Program>(Program::compile(source, "", 0, {language, place, visible}, faults));
    return compiled;
}

Result<Value> PayloadTemplate::evaluate(const ExpressionScope& scope) const { return program_->evaluate(scope); }

Result<Value> PayloadTemplate::evaluate(const ExpressionScope& scope, Kind expected) const {
    if (program_->form == Program::Form::expression) {
        return program_->expression.evaluate(scope, program_->field, expected);
    }
    return evaluate(scope);
}

std::vector<Value> PayloadTemplate::keys() const {
    if (program_->form == Program::Form::object) return program_->keys;
    std::vector<Value> names;
    for (const Member& member : program_->constant.members()) names.push_back(member.key);
    return names;
}

std::optional<Kind> PayloadTemplate::kind() const {
    switch (program_->form) {
        case Program::Form::constant:
            return program_->constant.kind();
        case Program::Form::object:
            return Kind::object;
        case Program::Form::array:
            return Kind::array;
        case Program::Form::expression:
            break;
    }
    return std::nullopt;
}

bool PayloadTemplate::constant() const { return program_->form == Program::Form::constant; }

std::vector<std::string> PayloadTemplate::variables() const {
    std::vector<std::string> names;
    program_->add_variables(names);
    return names;
}

}  // namespace stepwell
