#pragma once
// The shapes of sts. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::sts {

extern const Service service;
extern const Operation assume_role;
extern const Operation get_access_key_info;
extern const Operation get_caller_identity;
extern const Operation get_session_token;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::sts
