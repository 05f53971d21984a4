// Casing of aws-sdk Task states.
#include "adapters/aws/shapes/recase.hpp"

#include <string>

#include "engine/text.hpp"

namespace stepwell::shapes {
namespace {

/// The member that a Task state means by `key`.
const Member* member_of(const Shape& shape, std::string_view key) {
    for (const Member& member : shape.members) {
        if (member.name == key) return &member;
        if (!key.empty() && member.name.size() == key.size() && ascii_upper(member.name[0]) == key[0] &&
            member.name.substr(1) == key.substr(1))
            return &member;
    }
    return nullptr;
}

/// `value` with every member's name given by `rename`; what the shape does not know stays as it is.
template <class Rename>
Value recase(const Shape& shape, const Value& value, const Rename& rename, std::size_t depth = 0) {
    if (depth > max_depth) return value;
    if (value.is_object() && (shape.type == Type::structure || shape.type == Type::map)) {
        Members members;
        members.reserve(value.size());
        for (const auto& [key, item] : value.members()) {
            if (shape.type == Type::map) {
                members.push_back({key, recase(*shape.element, item, rename, depth + 1)});
            } else if (const Member* member = member_of(shape, key.as_string())) {
                members.push_back({rename(*member), recase(*member->shape, item, rename, depth + 1)});
            } else {
                members.push_back({key, item});
            }
        }
        return Value(std::move(members));
    }
    if (value.is_array() && shape.type == Type::list) {
        Values items;
        items.reserve(value.size());
        for (const Value& item : value.items()) items.push_back(recase(*shape.element, item, rename, depth + 1));
        return Value(std::move(items));
    }
    return value;
}

/// Appends to `path` where the first unknown member is; false: there is none, and `path` is as it was.
bool find_unknown(const Shape& shape, const Value& value, std::string& path, std::size_t depth) {
    if (depth > max_depth) return false;  // validate() refuses what is nested that deeply
    const std::size_t before = path.size();
    if (shape.type == Type::structure || shape.type == Type::map) {
        for (const auto& [key, item] : value.members()) {
            path.append(path.empty() ? "" : ".").append(key.as_string());
            const Member* member = shape.type == Type::map ? nullptr : member_of(shape, key.as_string());
            if (shape.type == Type::structure && !member) return true;
            if (find_unknown(member ? *member->shape : *shape.element, item, path, depth + 1)) return true;
            path.resize(before);
        }
    } else if (shape.type == Type::list) {
        std::size_t number = 0;
        for (const Value& item : value.items()) {
            path.append("[").append(std::to_string(number++)).append("]");
            if (find_unknown(*shape.element, item, path, depth + 1)) return true;
            path.resize(before);
        }
    }
    return false;
}

}  // namespace

std::string pascal(std::string_view name) {
    std::string text(name);
    if (!text.empty()) text[0] = ascii_upper(text[0]);
    return text;
}

std::string unknown_member(const Shape& shape, const Value& value) {
    std::string path;
    find_unknown(shape, value, path, 0);
    return path;
}

Value from_sdk_case(const Shape& shape, const Value& value) {
    return recase(shape, value, [](const Member& member) { return Value(member.name); });
}

Value to_sdk_case(const Shape& shape, const Value& value) {
    return recase(shape, value, [](const Member& member) { return Value(pascal(member.name)); });
}

}  // namespace stepwell::shapes
