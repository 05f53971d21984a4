#pragma once
// What an index may be: the checks of CreateTable and UpdateTable. Each throws AWS's error.

#include <set>
#include <string>

#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

inline constexpr std::size_t most_global_indexes = 20;

/// The indexes in CreateTable's input.
void check_new_indexes(const Value& input);

/// One GlobalSecondaryIndex of CreateTable, or one Create of UpdateTable.
void check_global_index(const Value& index, const Value& definitions, bool on_demand);

}  // namespace stepwell::dynamodb
