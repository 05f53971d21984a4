// engine/data/assign.cpp — names of variables, and the reading of Assign.
#include "engine/data/assign.hpp"

#include <algorithm>

namespace stepwell {

namespace {

constexpr std::size_t longest_name = 80;  // characters

bool is_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80; }

std::size_t characters(std::string_view name) {
    return static_cast<std::size_t>(
        std::count_if(name.begin(), name.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string name_fault(std::string_view name) {
    if (name.empty()) return "the variable name is empty.";
    if (characters(name) > longest_name) return "the variable name exceeds the 80-character limit.";
    return "the variable name contains invalid characters.";
}

}  // namespace

bool is_variable_name(std::string_view name) {
    // beyond ASCII every sign counts as a letter: finer rules would need Unicode's tables
    const auto begins = [](char c) { return is_letter(static_cast<unsigned char>(c)) || c == '_'; };
    const auto continues = [&](char c) { return begins(c) || (c >= '0' && c <= '9'); };
    return !name.empty() && characters(name) <= longest_name && begins(name.front()) &&
           std::all_of(name.begin(), name.end(), continues);
}

std::optional<PayloadTemplate> parse_assign(FieldReader& fields, const Value& value, const std::string& place,
                                            Visible visible) {
    if (!value.is_object()) {
        fields.fault(place, "Expected value of type Object");
        return std::nullopt;
    }
    for (const Member& member : value.members()) {
        std::string_view name = member.name();
        if (!fields.jsonata() && name.ends_with(".$")) name.remove_suffix(2);
        const std::string where = place + "/" + std::string(member.name());
        if (name == "states") {
            fields.fault(where, "Cannot assign to reserved variable '$states'.", "RESERVED_VARIABLE_NAME");
        } else if (!is_variable_name(name)) {
            fields.fault(where, "Invalid variable name '" + std::string(name) + "': " + name_fault(name),
                         "INVALID_VARIABLE_NAME");
        }
    }
    return fields.payload_of(value, place, visible);
}

Value with_assigned(const Value& variables, const Value& assigned) {
    if (variables.size() == 0) return assigned;
    Members members(variables.members().begin(), variables.members().end());
    members.insert(members.end(), assigned.members().begin(), assigned.members().end());
    return Value(std::move(members));
}

}  // namespace stepwell
