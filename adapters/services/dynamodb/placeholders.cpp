// What a request puts behind #names and :values.

#include "adapters/services/dynamodb/placeholders.hpp"

#include <vector>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::string_view names_member = "ExpressionAttributeNames";
constexpr std::string_view values_member = "ExpressionAttributeValues";

void check_keys(std::string_view member, const Value& map, char sign) {
    if (map.size() == 0) invalid(std::string(member) + " must not be empty");
    for (const Member& entry : map.members()) {
        const std::string_view key = entry.name();
        bool fits = key.size() > 1 && key.size() <= 255 && key.front() == sign;
        for (const char c : key.substr(key.empty() ? 0 : 1))
            fits = fits && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_');
        if (!fits)
            invalid(std::string(member) + " contains invalid key: Syntax error; key: \"" + std::string(key) + "\"");
    }
}

Value normal_values(const Value& values) {
    Members members;
    for (const Member& entry : values.members()) {
        try {
            members.push_back({entry.key, normal_attribute(entry.value)});
        } catch (const ApiError& error) {
            if (error.code != "ValidationException") throw;
            invalid(std::string(values_member) + " contains invalid value: " + error.message + " for key " +
                    std::string(entry.name()));
        }
    }
    return Value(std::move(members));
}

/// "UpdateExpression and ConditionExpression are null"
std::string absent(std::initializer_list<std::string_view> expressions) {
    std::string text;
    for (const std::string_view expression : expressions)
        text += (text.empty() ? "" : " and ") + std::string(expression);
    return text + (expressions.size() == 1 ? " is null" : " are null");
}

void list_unused(std::string_view member, const Value& map, const std::set<std::string, std::less<>>& used) {
    std::string unused;
    for (const Member& entry : map.members())
        if (!used.contains(entry.name())) unused += (unused.empty() ? "" : ", ") + std::string(entry.name());
    if (!unused.empty())
        invalid("Value provided in " + std::string(member) + " unused in expressions: keys: {" + unused + "}");
}

}  // namespace

Placeholders::Placeholders(const Value& input, std::initializer_list<std::string_view> expressions) {
    bool any_expression = input.contains("ProjectionExpression");
    bool any_condition = false;
    for (const std::string_view expression : expressions) any_condition = any_condition || input.contains(expression);
    any_expression = any_expression || any_condition;
    if (const Value* names = input.find(names_member)) {
        if (!any_expression) invalid(std::string(names_member) + " can only be specified when using expressions");
        check_keys(names_member, *names, '#');
        for (const Member& entry : names->members())
            if (entry.value.as_string().empty())
                invalid(std::string(names_member) + " contains invalid value: Empty attribute name for key " +
                        std::string(entry.name()));
        names_ = *names;
    }
    if (const Value* values = input.find(values_member)) {
        if (!any_condition)
            invalid(std::string(values_member) +
                    " can only be specified when using expressions: " + absent(expressions));
        check_keys(values_member, *values, ':');
        values_ = normal_values(*values);
    }
}

const Value* Placeholders::name(std::string_view name) {
    used_.emplace(name);
    return names_.find(name);
}

const Value* Placeholders::value(std::string_view value) {
    used_.emplace(value);
    return values_.find(value);
}

void Placeholders::check_all_used() const {
    list_unused(names_member, names_, used_);
    list_unused(values_member, values_, used_);
}

}  // namespace stepwell::dynamodb
