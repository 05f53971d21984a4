// engine/intrinsics/arguments.cpp — which arguments a function takes, as its row in the table says.
#include <algorithm>

#include "engine/intrinsics/table.hpp"

namespace stepwell::intrinsics {

namespace {

bool fits(ArgumentType type, const Value& value) {
    switch (type) {
        case ArgumentType::anything:
            return true;
        case ArgumentType::text:
            return value.is_string();
        case ArgumentType::number:
            return value.is_number();
        case ArgumentType::array:
            return value.is_array();
        case ArgumentType::object:
            return value.is_object();
        case ArgumentType::boolean:
            return value.is_boolean();
    }
    return false;
}

std::string_view name_of(ArgumentType type) {
    switch (type) {
        case ArgumentType::anything:
            return "a value";
        case ArgumentType::text:
            return "a string";
        case ArgumentType::number:
            return "a number";
        case ArgumentType::array:
            return "an array";
        case ArgumentType::object:
            return "an object";
        case ArgumentType::boolean:
            return "a boolean";
    }
    return "";
}

std::string_view name_of(Kind kind) {
    switch (kind) {
        case Kind::null:
            return "null";
        case Kind::boolean:
            return "a boolean";
        case Kind::number:
            return "a number";
        case Kind::string:
            return "a string";
        case Kind::array:
            return "an array";
        case Kind::object:
            return "an object";
    }
    return "";
}

}  // namespace

std::string count_fault(const Function& function, std::size_t count) {
    if (count >= function.least && count <= function.most) return {};
    std::string counts = std::to_string(function.least);
    if (function.most == any) {
        counts = "at least " + counts;
    } else if (function.most != function.least) {
        counts += " to " + std::to_string(function.most);
    }
    return std::string(function.name) + " takes " + counts + " arguments but was given " + std::to_string(count);
}

std::string argument_fault(const Function& function, std::size_t index, const Value& value) {
    const ArgumentType type = function.argument_types[std::min(index, function.argument_types.size() - 1)];
    if (fits(type, value)) return {};
    return "Argument " + std::to_string(index + 1) + " of " + std::string(function.name) + " must be " +
           std::string(name_of(type)) + " but was " + std::string(name_of(value.kind()));
}

}  // namespace stepwell::intrinsics
