#pragma once
// Numbers and JSON text the way JavaScript prints them.

#include <string>

#include "engine/value/value.hpp"

namespace stepwell::jsonata {

/// 2^53: up to here all whole numbers are exact.
constexpr double largest_exact = 9007199254740992.0;

/// A number as JavaScript prints it: 100, 0.1, 1e+21, 1e-7, NaN, Infinity.
void append_number(std::string& out, double number);
std::string number_text(double number);

/// The nearest number that has at most 15 significant digits.
double rounded_to_15_digits(double number);

/// A text as a JSON string, with JavaScript's choice of escapes.
void append_json_string(std::string& out, std::string_view text);

/// A value as JavaScript's JSON.stringify prints it.
std::string json_text(const Value& value);

/// The engine's number for a result; JSON knows no infinity and no NaN: they become null.
Value number_value(double number);

}  // namespace stepwell::jsonata
