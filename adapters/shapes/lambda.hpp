#pragma once
// The shapes of lambda. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/shapes/generate.py

#include <span>

#include "adapters/shapes/shape.hpp"

namespace stepwell::shapes::lambda {

extern const Service service;
extern const Operation create_function;
extern const Operation delete_function;
extern const Operation get_function;
extern const Operation get_function_configuration;
extern const Operation invoke;
extern const Operation list_functions;
extern const Operation update_function_code;
extern const Operation update_function_configuration;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::lambda
