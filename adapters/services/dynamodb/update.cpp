// SET, ADD and DELETE in the order written, REMOVE last and from the highest index down, so that every index means an
// element of the list as it was.

#include "adapters/services/dynamodb/update.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_set>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/evaluate.hpp"
#include "adapters/services/dynamodb/number.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

[[noreturn]] void wrong_path() { invalid("The document path provided in the update expression is invalid for update"); }
[[noreturn]] void wrong_type() { invalid("An operand in the update expression has an incorrect data type"); }

/// What becomes of the value at a path's end: nothing removes it.
using Change = std::function<std::optional<Value>(const Value* current)>;

Value change_member(const Value& map, const Path& path, std::size_t at, const Change& change);

/// The attribute value `attribute` after the change of what path[at...] names inside it.
Value change_inside(const Value& attribute, const Path& path, std::size_t at, const Change& change) {
    const Value& inside = content(attribute);
    const auto* index = std::get_if<std::size_t>(&path[at]);
    if (!index) {
        if (type_of(attribute) != "M") wrong_path();
        return make_attribute("M", change_member(inside, path, at, change));
    }
    if (type_of(attribute) != "L") wrong_path();
    Values items(inside.items().begin(), inside.items().end());
    const bool there = *index < items.size();
    if (at + 1 < path.size()) {
        if (!there) wrong_path();
        items[*index] = change_inside(items[*index], path, at + 1, change);
    } else if (std::optional<Value> made = change(there ? &items[*index] : nullptr)) {
        // An index past the end appends.
        if (there)
            items[*index] = std::move(*made);
        else
            items.push_back(std::move(*made));
    } else if (there) {
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(*index));
    }
    return make_attribute("L", Value(std::move(items)));
}

Value change_member(const Value& map, const Path& path, std::size_t at, const Change& change) {
    const auto& name = std::get<std::string>(path[at]);
    const Value* current = map.find(name);
    if (at + 1 < path.size()) {
        if (!current) wrong_path();
        return map.with(name, change_inside(*current, path, at + 1, change));
    }
    std::optional<Value> made = change(current);
    return made ? map.with(name, std::move(*made)) : map.without(name);
}

Value assigned_value(const Assigned& assigned, const Value& item);

Value arithmetic(const Assigned& assigned, const Value& item) {
    const Value a = assigned_value(assigned.parts[0], item);
    const Value b = assigned_value(assigned.parts[1], item);
    if (type_of(a) != "N" || type_of(b) != "N") wrong_type();
    const Number left = Number::parse(text_of(a));
    const Number right = Number::parse(text_of(b));
    return make_attribute("N", (assigned.kind == Assigned::Kind::sum ? left + right : left - right).text());
}

Value list_append(const Assigned& assigned, const Value& item) {
    const Value a = assigned_value(assigned.parts[0], item);
    const Value b = assigned_value(assigned.parts[1], item);
    if (type_of(a) != "L" || type_of(b) != "L") wrong_type();
    Values items(content(a).items().begin(), content(a).items().end());
    items.insert(items.end(), content(b).items().begin(), content(b).items().end());
    return make_attribute("L", Value(std::move(items)));
}

Value assigned_value(const Assigned& assigned, const Value& item) {
    switch (assigned.kind) {
        case Assigned::Kind::operand: {
            std::optional<Value> value = evaluate(assigned.operand, item);
            if (!value) invalid("The provided expression refers to an attribute that does not exist in the item");
            return std::move(*value);
        }
        case Assigned::Kind::if_not_exists: {
            const Value* there = find_path(item, assigned.operand.path);
            return there ? *there : assigned_value(assigned.parts.front(), item);
        }
        case Assigned::Kind::list_append:
            return list_append(assigned, item);
        default:
            return arithmetic(assigned, item);
    }
}

Value united(const Value& set, const Value& more) {
    Values items(content(set).items().begin(), content(set).items().end());
    std::unordered_set<std::string_view> seen;
    for (const Value& one : content(set).items()) seen.insert(one.as_string());
    for (const Value& one : content(more).items())
        if (seen.insert(one.as_string()).second) items.push_back(one);
    return make_attribute(type_of(set), Value(std::move(items)));
}

Change adding(const Value& operand) {
    return [operand](const Value* current) -> std::optional<Value> {
        if (!current) return operand;
        if (type_of(*current) != type_of(operand)) wrong_type();
        if (type_of(operand) != "N") return united(*current, operand);
        const Number sum = Number::parse(text_of(*current)) + Number::parse(text_of(operand));
        return make_attribute("N", sum.text());
    };
}

/// A set that would be empty goes.
Change deleting(const Value& operand) {
    return [operand](const Value* current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        if (type_of(*current) != type_of(operand)) wrong_type();
        std::unordered_set<std::string_view> gone;
        for (const Value& one : content(operand).items()) gone.insert(one.as_string());
        Values items;
        for (const Value& one : content(*current).items())
            if (!gone.contains(one.as_string())) items.push_back(one);
        if (items.empty()) return std::nullopt;
        return make_attribute(type_of(*current), Value(std::move(items)));
    };
}

Change change_of(const UpdateAction& action, const Value& item) {
    switch (action.kind) {
        case UpdateAction::Kind::set:
            return
                [value = assigned_value(action.assigned, item)](const Value*) { return std::optional<Value>(value); };
        case UpdateAction::Kind::add:
            return adding(action.value);
        case UpdateAction::Kind::erase:
            return deleting(action.value);
        default:
            return [](const Value*) { return std::optional<Value>(); };
    }
}

}  // namespace

Value apply_update(const Update& update, const Value& item) {
    Value changed = item;
    std::vector<const UpdateAction*> removals;
    for (const UpdateAction& action : update) {
        if (action.kind == UpdateAction::Kind::remove)
            removals.push_back(&action);
        else
            changed = change_member(changed, action.path, 0, change_of(action, item));
    }
    // Paths compare element by element, so in falling order the later elements of a list go first.
    std::ranges::sort(removals, [](const UpdateAction* a, const UpdateAction* b) { return b->path < a->path; });
    for (const UpdateAction* action : removals)
        changed = change_member(changed, action->path, 0, change_of(*action, item));
    return changed;
}

}  // namespace stepwell::dynamodb
