// engine/intrinsics/arguments.cpp — which arguments a function takes, as its row in the table says.
#include <algorithm>

#include "engine/intrinsics/table.hpp"

namespace stepwell::intrinsics {

namespace {

bool fits(Takes takes, const Value& value) {
    switch (takes) {
        case Takes::anything:
            return true;
        case Takes::text:
            return value.is_string();
        case Takes::number:
            return value.is_number();
        case Takes::array:
            return value.is_array();
        case Takes::object:
            return value.is_object();
        case Takes::boolean:
            return value.is_boolean();
    }
    return false;
}

std::string_view name_of(Takes takes) {
    switch (takes) {
        case Takes::anything:
            return "a value";
        case Takes::text:
            return "a string";
        case Takes::number:
            return "a number";
        case Takes::array:
            return "an array";
        case Takes::object:
            return "an object";
        case Takes::boolean:
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
    std::string takes = std::to_string(function.least);
    if (function.most == any) {
        takes = "at least " + takes;
    } else if (function.most != function.least) {
        takes += " to " + std::to_string(function.most);
    }
    return std::string(function.name) + " takes " + takes + " arguments but was given " + std::to_string(count);
}

std::string argument_fault(const Function& function, std::size_t index, const Value& value) {
    const Takes takes = function.takes[std::min(index, function.takes.size() - 1)];
    if (fits(takes, value)) return {};
    return "Argument " + std::to_string(index + 1) + " of " + std::string(function.name) + " must be " +
           std::string(name_of(takes)) + " but was " + std::string(name_of(value.kind()));
}

}  // namespace stepwell::intrinsics
