// engine/asl/field_reader.cpp — one fault, one diagnostic, with its place.
#include "engine/asl/field_reader.hpp"

namespace stepwell {

std::string describe(const std::vector<Diagnostic>& diagnostics) {
    std::string text = "Invalid State Machine Definition: '";
    for (std::size_t i = 0; i < diagnostics.size(); ++i) {
        if (i > 0) text += ", ";
        text += diagnostics[i].code + ": " + diagnostics[i].message;
        if (!diagnostics[i].location.empty()) text += " at " + diagnostics[i].location;
    }
    return text + "'";
}

FieldReader::FieldReader(const Value& object, std::string location, std::vector<Diagnostic>& diagnostics,
                         QueryLanguage language, int depth)
    : object_(object), location_(std::move(location)), diagnostics_(diagnostics), language_(language), depth_(depth) {}

FieldReader FieldReader::nested(const Value& object, std::string_view place) {
    return {object, location_ + "/" + std::string(place), diagnostics_, language_, depth_};
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
        fault(field, "Expected value of type Integer");
        return std::nullopt;
    }
    if (*number < least || *number > most) {
        fault(field, *number < least ? "Value must be greater than or equal to " + std::to_string(least)
                                     : "Value must be less than or equal to " + std::to_string(most));
        return std::nullopt;
    }
    return number;
}

std::optional<double> FieldReader::number(std::string_view field, double least) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    if (!value->is_number()) {
        fault(field, "Expected value of type Number");
        return std::nullopt;
    }
    if (value->as_double() < least) {
        fault(field, "Value must be greater than or equal to " + Value(least).number_text());
        return std::nullopt;
    }
    return value->as_double();
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
        fault(field, "Value is not a valid JSONPath: " + compiled.error().message);
        return std::nullopt;
    }
    if (compiled->root() == jsonpath::Root::variable) variables_.emplace(compiled->variable());
    return std::move(*compiled);
}

std::optional<Expression> FieldReader::expression(std::string_view field) {
    const auto written = text(field);
    if (!written) return std::nullopt;
    auto compiled = Expression::compile(*written);
    if (!compiled) {
        fault(field, compiled.error().message);
        return std::nullopt;
    }
    note_variables(compiled->variables());
    return std::move(*compiled);
}

std::optional<Expression> FieldReader::jsonata_expression(std::string_view field) {
    const Value* value = jsonata() ? object_.find(field) : nullptr;
    if (!value || !Expression::is_jsonata(value->as_string())) return std::nullopt;
    take(field);
    auto compiled = Expression::compile_jsonata(value->as_string());
    if (!compiled) {
        fault(field, compiled.error().message);
        return std::nullopt;
    }
    note_variables(compiled->variables());
    return std::move(*compiled);
}

std::optional<PayloadTemplate> FieldReader::payload(std::string_view field) {
    const Value* value = take(field);
    if (!value) return std::nullopt;
    return payload_of(*value, field);
}

std::optional<PayloadTemplate> FieldReader::payload_of(const Value& value, std::string_view place) {
    std::vector<PayloadTemplate::Fault> faults;
    PayloadTemplate compiled = PayloadTemplate::compile(value, faults, language_, place);
    for (const auto& each : faults) fault(std::string(place) + each.location, each.message);
    if (!faults.empty()) return std::nullopt;
    note_variables(compiled.variables());
    return compiled;
}

void FieldReader::fault(std::string_view field, std::string message, std::string code) {
    std::string place = location_ == "/" ? "" : location_;
    if (!field.empty()) place += "/" + std::string(field);
    diagnostics_.push_back({std::move(code), std::move(message), place.empty() ? "/" : place});
}

void FieldReader::require_missing(const std::vector<std::string_view>& fields) {
    std::string names;
    for (const std::string_view field : fields) {
        if (has(field)) continue;
        names += names.empty() ? "" : ", ";
        names += field;
    }
    if (!names.empty()) fault("", "These fields are required: [" + names + "]");
}

void FieldReader::finish() {
    for (const Member& member : object_.members()) {
        if (!read_.contains(member.name())) fault("", "Field '" + std::string(member.name()) + "' is not supported");
    }
}

}  // namespace stepwell
