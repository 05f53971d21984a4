#pragma once
// The built-in functions by name.

#include <string_view>

#include "engine/jsonata/function.hpp"
#include "engine/jsonata/jsonata.hpp"

namespace stepwell::jsonata {

/// The function that an expression with these options can call, or null.
const Function* find_builtin(std::string_view name, const Options& options);

}  // namespace stepwell::jsonata
