#pragma once
// The tables that builtin_tables() puts together, one for each file of functions.

#include <span>

#include "engine/jsonata/function.hpp"

namespace stepwell::jsonata {

std::span<const Builtin> text_functions();
std::span<const Builtin> encoding_functions();
std::span<const Builtin> pattern_functions();
std::span<const Builtin> number_functions();
std::span<const Builtin> aggregation_functions();
std::span<const Builtin> boolean_functions();
std::span<const Builtin> array_functions();
std::span<const Builtin> object_functions();
std::span<const Builtin> higher_order_functions();
std::span<const Builtin> date_functions();
std::span<const Builtin> aws_functions();

/// How deep data may be nested that a function walks through.
inline constexpr int deepest_data = 2000;
[[noreturn]] void too_deep();

}  // namespace stepwell::jsonata
