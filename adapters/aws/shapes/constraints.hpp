#pragma once
// The sentences in which AWS says that a value does not satisfy a constraint of its shape.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/shapes/shape.hpp"
#include "engine/value/value.hpp"

namespace stepwell::shapes {

/// The constraints of `shape` itself, not of what it holds, that `value` fails: "Member must have length ...". The
/// value has the shape's type already.
std::vector<std::string> failed_constraints(const Shape& shape, const Value& value);
/// All constraints of `shape`, as AWS lists them for the elements of a list and the keys of a map.
std::string all_constraints(const Shape& shape);
/// An enumeration in AWS's order: `[TOTAL, NONE]`.
std::string enum_value_set(const Shape& shape);
/// Whether a value of this shape, or what a list or map of it holds, must not be shown in a message.
bool secret(const Shape& shape);
/// A value as AWS quotes it in a message: `'text'`, `'[a, b]'`, `'{k=v}'`; cut where it is long, without what is
/// secret.
std::string quoted(const Shape& shape, const Value& value);

}  // namespace stepwell::shapes
