#pragma once
// The built-in functions, as the compiler and the evaluator see them.

#include <span>
#include <string>
#include <string_view>

#include "engine/jsonata/evaluation.hpp"

namespace stepwell::jsonata {

/// All tables of built-in functions: strings, numbers, aggregation ...
std::span<const std::span<const Builtin>> builtin_tables();

/// An item as text, as $string gives it: a text as it is (not copied), a function as "", anything else as JSON, with
/// numbers rounded to 15 digits. Undefined gives "". Throws D1001 and D3001.
std::string_view text_of(Evaluation& evaluation, const Item& item, bool pretty = false);

}  // namespace stepwell::jsonata
