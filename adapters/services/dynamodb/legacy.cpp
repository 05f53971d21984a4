// Each condition on one attribute becomes a Condition on a path of one name.

#include "adapters/services/dynamodb/legacy.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::string_view old_parameters[] = {"AttributesToGet",     "AttributeUpdates", "Expected",
                                               "ConditionalOperator", "KeyConditions",    "QueryFilter",
                                               "ScanFilter"};
constexpr std::string_view expressions[] = {"ProjectionExpression", "UpdateExpression", "ConditionExpression",
                                            "KeyConditionExpression", "FilterExpression"};

struct Operator {
    std::string_view name;
    Condition::Kind kind;
    std::size_t least;
    std::size_t most;
    std::string_view types = {};  ///< blank-separated; empty: all
    bool negated = false;
};
constexpr std::size_t any_number = 100;
constexpr Operator operators[] = {
    {"EQ", Condition::Kind::equal, 1, 1},
    {"NE", Condition::Kind::not_equal, 1, 1},
    {"LE", Condition::Kind::less_or_equal, 1, 1, "S N B"},
    {"LT", Condition::Kind::less, 1, 1, "S N B"},
    {"GE", Condition::Kind::greater_or_equal, 1, 1, "S N B"},
    {"GT", Condition::Kind::greater, 1, 1, "S N B"},
    {"NOT_NULL", Condition::Kind::attribute_exists, 0, 0},
    {"NULL", Condition::Kind::attribute_not_exists, 0, 0},
    {"CONTAINS", Condition::Kind::contains, 1, 1, "S N B"},
    {"NOT_CONTAINS", Condition::Kind::contains, 1, 1, "S N B", true},
    {"BEGINS_WITH", Condition::Kind::begins_with, 1, 1, "S B"},
    {"IN", Condition::Kind::one_of, 1, any_number, "S N B"},
    {"BETWEEN", Condition::Kind::between, 2, 2, "S N B"},
};

std::string sent_of(const Value& input, std::span<const std::string_view> members) {
    std::string text;
    for (const std::string_view member : members)
        if (input.contains(member)) text += (text.empty() ? "" : ", ") + std::string(member);
    return text;
}

Operand path_operand(std::string_view attribute) { return {Operand::Kind::path, {std::string(attribute)}, {}, {}}; }

Condition simple(Condition::Kind kind, std::string_view attribute, const Values& values) {
    Condition made{kind, {}, {path_operand(attribute)}};
    for (const Value& value : values) made.operands.push_back({Operand::Kind::value, {}, value, {}});
    return made;
}

Condition compare(std::string_view attribute, std::string_view name, const Values& values) {
    const auto* const found = std::ranges::find(operators, name, &Operator::name);
    if (found == std::end(operators))
        invalid_parameter("Unsupported operator on ComparisonOperator: " + std::string(name));
    if (values.size() < found->least || values.size() > found->most)
        invalid_parameter("Invalid number of argument(s) for the " + std::string(name) + " ComparisonOperator");
    for (const Value& value : values)
        if (!found->types.empty() && found->types.find(type_of(value)) == std::string_view::npos)
            invalid_parameter("ComparisonOperator " + std::string(name) + " is not valid for " +
                              std::string(type_of(value)) + " AttributeValue type");
    if (found->kind == Condition::Kind::between) {
        const auto order = compare_attributes(values[0], values[1]);
        if (!order) invalid_parameter("AttributeValues inside AttributeValueList must be of same type");
        if (*order > 0)
            invalid("The BETWEEN condition was provided a range where the lower bound is greater than the upper bound");
    }
    Condition made = simple(found->kind, attribute, values);
    if (!found->negated) return made;
    Condition no{Condition::Kind::negation, {}, {}};
    no.children.push_back(std::move(made));
    return no;
}

Values normal_list(const Value& list) {
    Values values;
    for (const Value& value : list.items()) values.push_back(normal_attribute(value));
    return values;
}

/// One entry of Expected: ComparisonOperator with AttributeValueList, or Exists and Value.
Condition expected_of(std::string_view attribute, const Value& sent) {
    const std::string name(attribute);
    const bool value = sent.contains("Value");
    if (const Value* comparison = sent.find("ComparisonOperator")) {
        if (sent.contains("Exists"))
            invalid_parameter("Exists and ComparisonOperator cannot be used together for Attribute: " + name);
        if (value && sent.contains("AttributeValueList"))
            invalid_parameter("Value and AttributeValueList cannot be used together for Attribute: " + name);
        Values values = normal_list(sent["AttributeValueList"]);
        if (value) values.push_back(normal_attribute(sent["Value"]));
        return compare(attribute, comparison->as_string(), values);
    }
    if (sent.contains("AttributeValueList"))
        invalid_parameter("AttributeValueList can only be used with a ComparisonOperator for Attribute: " + name);
    const Value* exists = sent.find("Exists");
    if (exists && !exists->as_bool()) {
        if (value) invalid_parameter("Value cannot be used when Exists is false for Attribute: " + name);
        return simple(Condition::Kind::attribute_not_exists, attribute, {});
    }
    if (!value)
        invalid_parameter("Value must be provided when Exists is " + std::string(exists ? "true" : "null") +
                          " for Attribute: " + name);
    return simple(Condition::Kind::equal, attribute, {normal_attribute(sent["Value"])});
}

std::optional<Condition> joined(const Value& input, std::vector<Condition> parts) {
    if (parts.empty()) return std::nullopt;
    if (parts.size() == 1) return std::move(parts.front());
    const bool any = input["ConditionalOperator"].as_string() == "OR";
    return Condition{any ? Condition::Kind::any_of : Condition::Kind::all_of, std::move(parts), {}};
}

}  // namespace

void refuse_mixture(const Value& input) {
    const std::string old = sent_of(input, old_parameters);
    const std::string fresh = sent_of(input, expressions);
    if (!old.empty() && !fresh.empty())
        invalid(
            "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: "
            "{" +
            old + "} Expression parameters: {" + fresh + "}");
    const bool filters = input.contains("Expected") || input.contains("QueryFilter") || input.contains("ScanFilter");
    if (input.contains("ConditionalOperator") && !filters)
        invalid("ConditionalOperator cannot be used without Filter or Expected");
}

std::optional<Projection> legacy_projection(const Value& input) {
    const Value* names = input.find("AttributesToGet");
    if (!names) return std::nullopt;
    Projection projection;
    for (const Value& name : names->items()) {
        const Path path{std::string(name.as_string())};
        if (std::ranges::find(projection, path) != projection.end())
            invalid_parameter("Duplicate value in attribute name: " + std::string(name.as_string()));
        projection.push_back(path);
    }
    return projection;
}

std::optional<Condition> legacy_expected(const Value& input) {
    std::vector<Condition> parts;
    for (const Member& entry : input["Expected"].members()) parts.push_back(expected_of(entry.name(), entry.value));
    return joined(input, std::move(parts));
}

std::optional<Condition> legacy_conditions(const Value& input, std::string_view member) {
    std::vector<Condition> parts;
    for (const Member& entry : input[member].members())
        parts.push_back(compare(entry.name(), entry.value["ComparisonOperator"].as_string(),
                                normal_list(entry.value["AttributeValueList"])));
    if (member == "KeyConditions" && parts.size() > 1) return Condition{Condition::Kind::all_of, std::move(parts), {}};
    return joined(input, std::move(parts));
}

Update legacy_update(const Value& input) {
    Update update;
    for (const Member& entry : input["AttributeUpdates"].members()) {
        const Value* action = entry.value.find("Action");
        const std::string_view name = action ? action->as_string() : "PUT";
        UpdateAction made;
        made.path = {std::string(entry.name())};
        const Value* value = entry.value.find("Value");
        if (!value && name != "DELETE")
            invalid_parameter("Only DELETE action is allowed when no attribute value is specified");
        if (value) made.value = normal_attribute(*value);
        if (name == "PUT") {
            made.kind = UpdateAction::Kind::set;
            made.assigned.operand = {Operand::Kind::value, {}, made.value, {}};
        } else if (name == "DELETE") {
            made.kind = value ? UpdateAction::Kind::erase : UpdateAction::Kind::remove;
            if (value && !is_set(type_of(made.value)))
                invalid_parameter("DELETE action with value is not supported for the type " +
                                  std::string(type_of(made.value)));
        } else {
            made.kind = UpdateAction::Kind::add;
            if (!is_set(type_of(made.value)) && type_of(made.value) != "N")
                invalid_parameter("ADD action is not supported for the type " + std::string(type_of(made.value)));
        }
        update.push_back(std::move(made));
    }
    return update;
}

}  // namespace stepwell::dynamodb
