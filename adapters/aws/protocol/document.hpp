#pragma once
// JSON documents on the wire against values with the model's names: the names of members, the form of times, and of an
// answer only what its shape knows.

#include <string>
#include <string_view>

#include "adapters/aws/shapes/shape.hpp"
#include "engine/value/value.hpp"

namespace stepwell::protocol {

/// The members of a request's body under the model's names. What has another type than its shape says stays as it is:
/// validation says so.
Value from_wire(const shapes::Shape& shape, const Value& document);

/// An answer's members that travel in the body under their wire names, times in their shape's form; without nulls and
/// without what the shape does not know.
Value to_wire(const shapes::Shape& shape, const Value& value);

/// A text of a header, a path or a query as a value of `shape`: a number where it wants one and `text` is one.
Value from_text(const shapes::Shape& shape, std::string_view text);
/// The text with which a header says `value`.
std::string to_text(const shapes::Shape& shape, const Value& value);

/// The JSON object in a request's body; an empty body is an empty object. Throws ApiError: SerializationException.
Value read_body(std::string_view body);

/// The member with that wire name; null if there is none.
const shapes::Member* member_on_wire(const shapes::Shape& shape, std::string_view wire);

}  // namespace stepwell::protocol
