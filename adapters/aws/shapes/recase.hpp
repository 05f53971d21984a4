#pragma once
// aws-sdk Task states write members in PascalCase (`StateMachineArn`, `Cluster`), the models often in camelCase. A
// shape tells keys of the model, which are recased, from keys of a user's maps, which never are.

#include <string>
#include <string_view>

#include "adapters/aws/shapes/shape.hpp"
#include "engine/value/value.hpp"

namespace stepwell::shapes {

/// The first member of `value` that `shape` does not know, as a path ("Overrides.Foo"); empty: all are known.
std::string unknown_member(const Shape& shape, const Value& value);
/// A name of the model as Task states write it.
std::string pascal(std::string_view name);
/// From a Task state's PascalCase to the model's names. Members already in the model's case are taken too.
Value from_sdk_case(const Shape& shape, const Value& value);
/// From the model's names to PascalCase.
Value to_sdk_case(const Shape& shape, const Value& value);

}  // namespace stepwell::shapes
