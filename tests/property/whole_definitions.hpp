#pragma once
// Definitions that between them have every field of the language, each with an input and a result of its tasks with
// which it succeeds.

#include <string_view>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::property {

struct WholeDefinition {
    std::string_view name;
    Value definition;
    Value input;
    Value result;  ///< of each of its tasks
};

const std::vector<WholeDefinition>& whole_definitions();

}  // namespace stepwell::property
