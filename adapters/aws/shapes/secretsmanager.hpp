#pragma once
// The shapes of secretsmanager. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::secretsmanager {

extern const Service service;
extern const Operation create_secret;
extern const Operation delete_secret;
extern const Operation describe_secret;
extern const Operation get_resource_policy;
extern const Operation get_secret_value;
extern const Operation list_secrets;
extern const Operation put_secret_value;
extern const Operation tag_resource;
extern const Operation untag_resource;
extern const Operation update_secret;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::secretsmanager
