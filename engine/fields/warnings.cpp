// engine/fields/warnings.cpp — the warnings that AWS documents for ValidateStateMachineDefinition.
#include "engine/fields/warnings.hpp"

#include <algorithm>

#include "engine/fields/field_reader.hpp"

namespace stepwell {

namespace {

bool looks_like_a_path(std::string_view text) {
    return text.starts_with("$.") || text.starts_with("$[") || text.starts_with("$$.");
}

bool looks_computed(std::string_view text) {
    return looks_like_a_path(text) || (text.starts_with("States.") && text.ends_with(')'));
}

// Whether some text in a value looks computed. JSON text is not so deep that this could not recurse.
bool has_computed(const Value& value) {
    const auto in_member = [](const Member& member) {
        return member.name().ends_with(".$") || has_computed(member.value);
    };
    return looks_computed(value.as_string()) ||
           std::any_of(value.members().begin(), value.members().end(), in_member) ||
           std::any_of(value.items().begin(), value.items().end(), has_computed);
}

}  // namespace

void warn_of_static_paths(FieldReader& fields, const Value& payload, std::string_view place) {
    for (const Member& member : payload.members()) {
        if (!member.name().ends_with(".$") && looks_computed(member.value.as_string())) {
            fields.warn(place, "NO_DOLLAR",
                        "No .$ on the field '" + std::string(member.name()) +
                            "' that appears to be a JSONPath or Intrinsic Function");
        }
        warn_of_static_paths(fields, member.value, place);
    }
    for (const Value& item : payload.items()) warn_of_static_paths(fields, item, place);
}

void warn_of_static_result(FieldReader& fields, const Value& result) {
    if (has_computed(result)) {
        fields.warn("Result", "PASS_RESULT_IS_STATIC", "Attempt to use a path in the result of a pass state");
    }
}

void warn_of_path(FieldReader& fields, std::string_view field) {
    const Value* const value = fields.take(field);
    if (value && looks_like_a_path(value->as_string())) {
        fields.warn(field, "NO_PATH", "Field value looks like a path, but field name does not end with 'Path'");
    }
}

}  // namespace stepwell
