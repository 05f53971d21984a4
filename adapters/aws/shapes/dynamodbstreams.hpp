#pragma once
// The shapes of dynamodbstreams. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::dynamodbstreams {

extern const Service service;
extern const Operation describe_stream;
extern const Operation get_records;
extern const Operation get_shard_iterator;
extern const Operation list_streams;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::dynamodbstreams
