// engine/fields/field_reader.cpp — one fault, one diagnostic, with its place.
#include "engine/fields/field_reader.hpp"

#include <algorithm>

#include "engine/fields/warnings.hpp"
#include "engine/text.hpp"

namespace stepwell {

namespace {

// A bound as AWS prints it.
std::string bound(double number) {
    return number == std::floor(number) ? std::to_string(static_cast<std::int64_t>(number))
                                        : Value(number).number_text();
}

}  // namespace

FieldReader::FieldReader(const Value& object, std::string location, std::vector<Diagnostic>& diagnostics,
                         QueryLanguage language, int depth, OfferedIntegrations offered)
    : object_(object),
      location_(std::move(location)),
      diagnostics_(diagnostics),
      language_(language),
      depth_(depth),
      offered_(offered) {}

FieldReader FieldReader::nested(const Value& object, std::string_view place) {
    return nested_at(object, location_ + "/" + std::string(place));
}

FieldReader FieldReader::nested_at(const Value& object, std::string location) {
    return {object, std::move(location), diagnostics_, language_, depth_, offered_};
}

FieldReader FieldReader::nested_machine(const Value& object, std::string_view place) {
    return {object, location_ + "/" + std::string(place), diagnostics_, machine_language(), depth_ + 1, offered_};
}

std::optional<QueryLanguage> FieldReader::declared_language() {
    const auto language = word("QueryLanguage", {"JSONPath", "JSONata"});
    if (!language) return std::nullopt;
    return *language == "JSONata" ? QueryLanguage::jsonata : QueryLanguage::jsonpath;
}

const Value* FieldReader::take(std::string_view field) {
    known_.emplace(field);
    const Value* value = object_.find(field);
    if (value) read_.emplace(field);
    return value;
}

std::optional<std::string> FieldReader::text(std::string_view field) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    if (!value->is_string()) {
        fault(field, "Expected value of type String");
        return std::nullopt;
    }
    return std::string(value->as_string());
}

std::optional<bool> FieldReader::boolean(std::string_view field) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    if (!value->is_boolean()) {
        fault(field, "Expected value of type Boolean");
        return std::nullopt;
    }
    return value->as_bool();
}

std::optional<std::int64_t> FieldReader::integer(std::string_view field, std::int64_t least, std::int64_t most) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    const auto number = value->is_number() ? value->as_integer() : std::nullopt;
    if (!number) {
        fault(field, Expression::is_broken_jsonata(value->as_string()) && jsonata() ? std::string(broken_jsonata)
                                                                                    : "Expected value of type Integer");
        return std::nullopt;
    }
    if (*number < least || *number > most) {
        fault(field, *number < least ? "Minimum value is " + std::to_string(least)
                                     : "Maximum value is " + std::to_string(most));
        return std::nullopt;
    }
    return number;
}

std::optional<double> FieldReader::number(std::string_view field, double least, double most) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    if (!value->is_number()) {
        fault(field, "Expected value of type Number");
        return std::nullopt;
    }
    const double number = value->as_double();
    if (number < least || number > most) {
        fault(field, number < least ? "Minimum value is " + bound(least) : "Maximum value is " + bound(most));
        return std::nullopt;
    }
    return number;
}

std::optional<std::string> FieldReader::word(std::string_view field, const std::vector<std::string_view>& words) {
    auto written = text(field);
    if (!written || std::find(words.begin(), words.end(), *written) != words.end()) return written;
    fault(field, "Value should be one of the following: " + listed(words));
    return std::nullopt;
}

const Value* FieldReader::object(std::string_view field) {
    const Value* value = take(field);
    if (value && !value->is_object()) {
        fault(field, "Expected value of type Object");
        return nullptr;
    }
    return value;
}

const Value* FieldReader::array(std::string_view field) {
    const Value* value = take(field);
    if (value && !value->is_array()) {
        fault(field, "Expected value of type Array");
        return nullptr;
    }
    return value;
}

const Value* FieldReader::filled_array(std::string_view field) {
    const Value* value = array(field);
    if (value && value->size() == 0) fault(field, "Value cannot be empty");
    return value;
}

std::string FieldReader::required_text(std::string_view field) {
    known_.emplace(field);
    if (!has(field)) return {};  // reported by require_missing
    return text(field).value_or("");
}

std::optional<jsonpath::Path> FieldReader::path(std::string_view field) {
    const auto written = text(field);
    if (!written) return std::nullopt;
    auto compiled = jsonpath::Path::compile(*written);
    if (!compiled) {
        fault(field, "Value must be a valid JSONPath.");
        return std::nullopt;
    }
    if (compiled->root() == jsonpath::Root::variable) variables_.emplace(compiled->variable());
    return std::move(*compiled);
}

std::optional<jsonpath::Path> FieldReader::reference(std::string_view field) {
    auto compiled = path(field);
    if (!compiled) return std::nullopt;
    if (const auto wrong = jsonpath::reference_fault(compiled->text())) {
        fault(field, "Value is not a Reference Path: " + wrong->message);
        return std::nullopt;
    }
    return compiled;
}

std::optional<Expression> FieldReader::expression(std::string_view field) {
    const auto written = text(field);
    if (!written) return std::nullopt;
    auto compiled = Expression::compile(*written);
    if (!compiled) {
        fault(field, "Value must be a valid JSONPath.");
        return std::nullopt;
    }
    note_variables(compiled->variables());
    return std::move(*compiled);
}

// Whether a field is written as an expression; one that cannot be is reported.
bool FieldReader::computes(std::string_view field, std::optional<Expression>& computed) {
    const Value* value = jsonata() ? object_.find(field) : nullptr;
    if (!value || !Expression::is_jsonata(value->as_string())) return false;
    take(field);
    Faults found;
    computed = Expression::compile_jsonata(value->as_string(), Visible::input, "", found);
    faults(field, found);
    if (computed) note_variables(computed->variables());
    return true;
}

std::optional<std::string> FieldReader::text(std::string_view field, std::optional<Expression>& computed) {
    return computes(field, computed) ? std::nullopt : text(field);
}

std::optional<std::int64_t> FieldReader::integer(std::string_view field, std::int64_t least, std::int64_t most,
                                                 std::optional<Expression>& computed) {
    return computes(field, computed) ? std::nullopt : integer(field, least, most);
}

std::optional<double> FieldReader::number(std::string_view field, double least, double most,
                                          std::optional<Expression>& computed) {
    return computes(field, computed) ? std::nullopt : number(field, least, most);
}

std::optional<PayloadTemplate> FieldReader::payload(std::string_view field, Visible visible) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    return payload_of(*value, field, visible);
}

std::optional<PayloadTemplate> FieldReader::payload_of(const Value& value, std::string_view place, Visible visible) {
    Faults found;
    PayloadTemplate compiled = PayloadTemplate::compile(value, found, language_, place, visible);
    faults(place, found);
    if (!jsonata()) warn_of_static_paths(*this, value, place);
    if (!found.empty()) return std::nullopt;
    note_variables(compiled.variables());
    return compiled;
}

void FieldReader::fault(std::string_view field, std::string message, std::string code) {
    std::string place = location_ == "/" ? "" : location_;
    if (!field.empty()) place += "/" + std::string(field);
    diagnostics_.push_back({std::move(code), std::move(message), place.empty() ? "/" : place});
}

void FieldReader::faults(std::string_view field, const Faults& faults) {
    for (const Fault& each : faults) fault(std::string(field) + each.location, each.message, each.code);
}

void FieldReader::warn(std::string_view field, std::string code, std::string message) {
    fault(field, std::move(message), std::move(code));
    diagnostics_.back().kind = Diagnostic::Kind::warning;
}

void FieldReader::unsupported(std::string_view field, std::string message) {
    fault(field, std::move(message), "UNSUPPORTED_BY_STEPWELL");
    diagnostics_.back().kind = Diagnostic::Kind::unsupported;
}

void FieldReader::require_missing(const std::vector<std::string_view>& fields) {
    std::vector<std::string_view> missing;
    for (const std::string_view field : fields) {
        if (!has(field)) missing.push_back(field);
    }
    if (!missing.empty()) fault("", "These fields are required: " + listed(missing));
}

void FieldReader::at_most_one(const std::vector<std::string_view>& fields) {
    const auto given = std::count_if(fields.begin(), fields.end(), [&](std::string_view field) { return has(field); });
    if (given > 1) fault("", "There should only be one of the following fields: " + listed(fields));
}

void FieldReader::exactly_one(const std::vector<std::string_view>& fields) {
    at_most_one(fields);
    if (std::none_of(fields.begin(), fields.end(), [&](std::string_view field) { return has(field); })) {
        fault("", "This object should have only one of the following fields: " + listed(fields));
    }
}

bool FieldReader::only_in(QueryLanguage language, const std::vector<std::string_view>& fields) {
    if (language == language_) return true;
    const auto name = [](QueryLanguage which) { return which == QueryLanguage::jsonata ? "'JSONata'" : "'JSONPath'"; };
    for (const std::string_view field : fields) {
        if (!has(field)) continue;
        read_.emplace(field);
        fault("", std::string("The QueryLanguage is set to ") + name(language_) + ", but field '" + std::string(field) +
                      "' is only supported for the " + name(language) + " QueryLanguage");
    }
    return false;
}

void FieldReader::finish() {
    for (const Member& member : object_.members()) {
        if (!read_.contains(member.name())) fault("", "Field '" + std::string(member.name()) + "' is not supported");
    }
}

}  // namespace stepwell
