#pragma once
// Parsed expressions: document paths, operands, conditions and update actions, with placeholders already replaced.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

/// A map's key or a list's index.
using PathElement = std::variant<std::string, std::size_t>;
/// `a.b[0]`: begins with an attribute's name.
using Path = std::vector<PathElement>;

/// "[a, b, [0]]", as AWS prints a path in messages.
std::string describe_path(const Path& path);

struct Operand {
    enum class Kind : std::uint8_t { path, value, size };
    Kind kind = Kind::value;
    Path path;                ///< of a path
    Value value;              ///< of a value: an attribute value
    std::vector<Operand> of;  ///< of size(): its one argument
};

struct Condition {
    enum class Kind : std::uint8_t {
        all_of,
        any_of,
        negation,  // over children
        equal,
        not_equal,
        less,
        less_or_equal,
        greater,
        greater_or_equal,  // two operands
        between,
        one_of,  // first operand against the others
        attribute_exists,
        attribute_not_exists,
        attribute_type,
        begins_with,
        contains,
    };
    Kind kind = Kind::all_of;
    std::vector<Condition> children;
    std::vector<Operand> operands;
};

/// The right side of a SET action.
struct Assigned {
    enum class Kind : std::uint8_t { operand, if_not_exists, list_append, sum, difference };
    Kind kind = Kind::operand;
    Operand operand;              ///< a path or a value; the path of if_not_exists
    std::vector<Assigned> parts;  ///< two of list_append, sum and difference; the value of if_not_exists
};

struct UpdateAction {
    enum class Kind : std::uint8_t { set, remove, add, erase };
    Kind kind = Kind::set;
    Path path;
    Assigned assigned;  ///< of SET
    Value value;        ///< of ADD and DELETE
};

using Update = std::vector<UpdateAction>;
using Projection = std::vector<Path>;

}  // namespace stepwell::dynamodb
