#pragma once
// The comparators and functions of conditions, in expressions and in PartiQL.

#include <cstddef>
#include <string_view>

#include "adapters/services/dynamodb/expression.hpp"

namespace stepwell::dynamodb {

struct Comparator {
    std::string_view symbol;
    Condition::Kind kind;
};
inline constexpr Comparator comparators[] = {
    {"=", Condition::Kind::equal},   {"<>", Condition::Kind::not_equal},
    {"<", Condition::Kind::less},    {"<=", Condition::Kind::less_or_equal},
    {">", Condition::Kind::greater}, {">=", Condition::Kind::greater_or_equal},
};

struct ConditionFunction {
    std::string_view name;
    Condition::Kind kind;
    std::size_t operands;
};
inline constexpr ConditionFunction condition_functions[] = {
    {"attribute_exists", Condition::Kind::attribute_exists, 1},
    {"attribute_not_exists", Condition::Kind::attribute_not_exists, 1},
    {"attribute_type", Condition::Kind::attribute_type, 2},
    {"begins_with", Condition::Kind::begins_with, 2},
    {"contains", Condition::Kind::contains, 2},
};

/// Behind IN.
inline constexpr std::size_t most_in_operands = 100;

}  // namespace stepwell::dynamodb
