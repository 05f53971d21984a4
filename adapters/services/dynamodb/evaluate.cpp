// Conditions: what is missing or of another type makes a comparison false, and `<>` true.

#include "adapters/services/dynamodb/evaluate.hpp"

#include <algorithm>

#include "adapters/platform/base64.hpp"
#include "adapters/services/dynamodb/attribute.hpp"

namespace stepwell::dynamodb {

namespace {

std::optional<Value> size_of(const Value& attribute) {
    const std::string_view type = type_of(attribute);
    if (type == "N" || type == "BOOL" || type == "NULL") return std::nullopt;
    const Value& inside = content(attribute);
    std::size_t size = inside.size();
    if (type == "S") {
        // Characters, not bytes: continuation bytes of UTF-8 do not count.
        size = static_cast<std::size_t>(std::ranges::count_if(
            inside.as_string(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
    } else if (type == "B") {
        size = base64_size(inside.as_string()).value_or(0);
    }
    return make_attribute("N", std::to_string(size));
}

bool in_order(Condition::Kind kind, const Value& a, const Value& b) {
    const auto order = compare_attributes(a, b);
    if (!order) return false;
    switch (kind) {
        case Condition::Kind::less:
            return *order < 0;
        case Condition::Kind::less_or_equal:
            return *order <= 0;
        case Condition::Kind::greater:
            return *order > 0;
        default:
            return *order >= 0;
    }
}

std::string raw_text(const Value& attribute) {
    const std::string_view text = text_of(attribute);
    return type_of(attribute) == "B" ? base64_decode(text).value_or("") : std::string(text);
}

bool is_text(std::string_view type) { return type == "S" || type == "B"; }

bool begins_with(const Value& whole, const Value& start) {
    if (!is_text(type_of(whole)) || type_of(whole) != type_of(start)) return false;
    return raw_text(whole).starts_with(raw_text(start));
}

bool contains(const Value& whole, const Value& part) {
    const std::string_view type = type_of(whole);
    if (type == "L")
        return std::ranges::any_of(content(whole).items(),
                                   [&](const Value& item) { return equal_attributes(item, part); });
    if (is_set(type))
        return type.substr(0, 1) == type_of(part) &&
               std::ranges::any_of(content(whole).items(),
                                   [&](const Value& item) { return item.as_string() == text_of(part); });
    return is_text(type) && type == type_of(part) && raw_text(whole).find(raw_text(part)) != std::string::npos;
}

bool compare(const Condition& condition, const Value& item) {
    const std::optional<Value> left = evaluate(condition.operands[0], item);
    const std::optional<Value> right = evaluate(condition.operands[1], item);
    const bool both = left && right;
    switch (condition.kind) {
        case Condition::Kind::equal:
            return both && equal_attributes(*left, *right);
        case Condition::Kind::not_equal:
            return !both || !equal_attributes(*left, *right);
        case Condition::Kind::begins_with:
            return both && begins_with(*left, *right);
        case Condition::Kind::contains:
            return both && contains(*left, *right);
        case Condition::Kind::attribute_type:
            return both && type_of(*left) == text_of(*right);
        default:
            return both && in_order(condition.kind, *left, *right);
    }
}

bool between(const Condition& condition, const Value& item) {
    const std::optional<Value> value = evaluate(condition.operands[0], item);
    const std::optional<Value> lower = evaluate(condition.operands[1], item);
    const std::optional<Value> upper = evaluate(condition.operands[2], item);
    return value && lower && upper && in_order(Condition::Kind::greater_or_equal, *value, *lower) &&
           in_order(Condition::Kind::less_or_equal, *value, *upper);
}

bool one_of(const Condition& condition, const Value& item) {
    const std::optional<Value> value = evaluate(condition.operands[0], item);
    if (!value) return false;
    for (std::size_t i = 1; i < condition.operands.size(); ++i) {
        const std::optional<Value> other = evaluate(condition.operands[i], item);
        if (other && equal_attributes(*value, *other)) return true;
    }
    return false;
}

}  // namespace

const Value* find_path(const Value& item, const Path& path) {
    const Value* at = item.find(std::get<std::string>(path.front()));
    for (std::size_t i = 1; at && i < path.size(); ++i) {
        const Value& inside = content(*at);
        if (const auto* index = std::get_if<std::size_t>(&path[i]))
            at = type_of(*at) == "L" && *index < inside.size() ? &inside.items()[*index] : nullptr;
        else
            at = type_of(*at) == "M" ? inside.find(std::get<std::string>(path[i])) : nullptr;
    }
    return at;
}

std::optional<Value> evaluate(const Operand& operand, const Value& item) {
    if (operand.kind == Operand::Kind::value) return operand.value;
    if (operand.kind == Operand::Kind::path) {
        const Value* found = find_path(item, operand.path);
        return found ? std::optional<Value>(*found) : std::nullopt;
    }
    const std::optional<Value> measured = evaluate(operand.of.front(), item);
    return measured ? size_of(*measured) : std::nullopt;
}

bool holds(const Condition& condition, const Value& item) {
    const auto true_of = [&](const Condition& child) { return holds(child, item); };
    switch (condition.kind) {
        case Condition::Kind::all_of:
            return std::ranges::all_of(condition.children, true_of);
        case Condition::Kind::any_of:
            return std::ranges::any_of(condition.children, true_of);
        case Condition::Kind::negation:
            return !holds(condition.children.front(), item);
        case Condition::Kind::between:
            return between(condition, item);
        case Condition::Kind::one_of:
            return one_of(condition, item);
        case Condition::Kind::attribute_exists:
            return find_path(item, condition.operands.front().path) != nullptr;
        case Condition::Kind::attribute_not_exists:
            return find_path(item, condition.operands.front().path) == nullptr;
        default:
            return compare(condition, item);
    }
}

}  // namespace stepwell::dynamodb
