// The shape of a pattern: that of the events it matches, with an array of rules wherever they have a value.
#include "adapters/aws/event_patterns/event_pattern.hpp"

#include <algorithm>
#include <array>

namespace stepwell::event_patterns {

namespace {

bool is_leaf(const Value& value) { return !value.is_array() && !value.is_object(); }

/// Calls `look` with each item of an array and of the arrays in it, until it says true.
template <class Look>
bool any_item(const Value& value, const Look& look) {
    if (!value.is_array()) return look(value);
    return std::ranges::any_of(value.items(), [&](const Value& item) { return any_item(item, look); });
}

bool is_operator(std::string_view name) {
    constexpr std::array<std::string_view, 6> names = {"exists",  "prefix",       "suffix",
                                                       "numeric", "anything-but", "equals-ignore-case"};
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

/// A field may have the name, too: then it has rules.
bool EventPattern::is_or(const Member& member) {
    return member.name() == "$or" && member.value.size() > 0 &&
           std::ranges::all_of(member.value.items(), [](const Value& item) {
               return item.is_object() && !(item.size() == 1 && is_operator(item.members()[0].name()));
           });
}

EventPattern::Node EventPattern::read_node(const Value& pattern) {
    if (pattern.size() == 0) throw PatternError("Empty objects are not allowed");
    Node node;
    for (const Member& member : pattern.members()) {
        if (is_or(member)) {
            std::vector<Node>& choice = node.alternatives.emplace_back();
            for (const Value& item : member.value.items()) choice.push_back(read_node(item));
            continue;
        }
        Field& field = node.fields.emplace_back();
        field.name = member.name();
        if (member.value.is_object()) {
            field.inside = read_node(member.value);
            continue;
        }
        if (!member.value.is_array()) throw PatternError('"' + field.name + "\" must be an object or an array");
        if (member.value.size() == 0) throw PatternError("Empty arrays are not allowed");
        for (const Value& item : member.value.items()) field.rules.push_back(read_rule(item));
    }
    return node;
}

EventPattern EventPattern::parse(std::string_view text) {
    const Parsed parsed = parse_json(text);
    if (!parsed) throw PatternError(parsed.error.message);
    if (!(*parsed).is_object()) throw PatternError("Filter is not an object");
    EventPattern pattern;
    pattern.root_ = read_node(*parsed);
    return pattern;
}

bool EventPattern::matches(const Value& event) const { return matches(root_, &event); }

/// `object` null: there is none, and all that is in it does not exist.
bool EventPattern::matches(const Node& node, const Value* object) {
    const auto fits = [&](const Field& field) {
        return matches(field, object != nullptr ? object->find(field.name) : nullptr);
    };
    const auto has_one = [&](const std::vector<Node>& choice) {
        return std::ranges::any_of(choice, [&](const Node& alternative) { return matches(alternative, object); });
    };
    return std::ranges::all_of(node.fields, fits) && std::ranges::all_of(node.alternatives, has_one);
}

/// AWS: only leaves exist; an empty array is nothing.
bool EventPattern::matches(const Field& field, const Value* value) {
    bool found = false;
    const auto fits = [&](const Value& item) {
        if (field.rules.empty()) {
            if (!item.is_object()) return false;
            found = true;
            return matches(field.inside, &item);
        }
        if (!is_leaf(item)) return false;
        found = true;
        return std::ranges::any_of(field.rules, [&](const Rule& rule) { return meets(rule, &item); });
    };
    if (value != nullptr && any_item(*value, fits)) return true;
    if (found) return false;
    if (field.rules.empty()) return matches(field.inside, nullptr);
    return std::ranges::any_of(field.rules, [](const Rule& rule) { return meets(rule, nullptr); });
}

}  // namespace stepwell::event_patterns
