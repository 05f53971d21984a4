// engine/states/fail.cpp — Fail state. States language: "Fail State".
#include "engine/states/fail.hpp"

#include "engine/fields/warnings.hpp"

namespace stepwell {

namespace {

Fail::Text parse_text(FieldReader& fields, std::string_view fixed, std::string_view path) {
    fields.at_most_one({fixed, path});
    Fail::Text result;
    std::optional<Expression> computed;
    if (auto text = fields.text(fixed, computed)) result = std::move(*text);
    if (computed) result = std::move(*computed);
    if (!fields.only_in(QueryLanguage::jsonpath, {path})) return result;
    warn_of_path(fields, fixed);
    if (auto expression = fields.expression(path)) result = std::move(*expression);
    return result;
}

// Nothing, the text, or the failure to find it.
Result<std::optional<std::string>> evaluate(const Fail::Text& text, const Scope& scope, std::string_view field) {
    if (const auto* fixed = std::get_if<std::string>(&text)) return std::optional<std::string>(*fixed);
    const auto* expression = std::get_if<Expression>(&text);
    if (!expression) return std::optional<std::string>();
    const bool jsonata = expression->language() == QueryLanguage::jsonata;
    if (jsonata) field.remove_suffix(std::string_view("Path").size());
    auto value = jsonata ? expression->evaluate(scope.expressions(), field, Kind::string)
                         : expression->evaluate(scope.expressions(), field);
    if (!value) return value.error();
    if (!value->is_string()) {
        return Error{"States.Runtime", "The " + std::string(field) + " field refers to value " + print(*value) +
                                           " which is not a string: " + std::string(expression->text())};
    }
    return std::optional<std::string>(std::string(value->as_string()));
}

}  // namespace

Fail Fail::parse(FieldReader& fields) {
    return Fail{parse_text(fields, "Error", "ErrorPath"), parse_text(fields, "Cause", "CausePath")};
}

Step Fail::enter(const Scope& scope) const {
    auto name = evaluate(error, scope, "ErrorPath");
    if (!name) return Failure{name.error()};
    auto text = evaluate(cause, scope, "CausePath");
    if (!text) return Failure{text.error()};
    return Failure{Error{std::move(*name), std::move(*text)}, false};
}

}  // namespace stepwell
