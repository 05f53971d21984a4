#pragma once
// The shapes of dynamodb. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/shapes/generate.py

#include <span>

#include "adapters/shapes/shape.hpp"

namespace stepwell::shapes::dynamodb {

extern const Service service;
extern const Operation batch_get_item;
extern const Operation batch_write_item;
extern const Operation create_table;
extern const Operation delete_item;
extern const Operation delete_table;
extern const Operation describe_table;
extern const Operation get_item;
extern const Operation list_tables;
extern const Operation put_item;
extern const Operation query;
extern const Operation scan;
extern const Operation update_item;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::dynamodb
