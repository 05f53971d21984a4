#pragma once
// What is allowed but most likely a mistake: paths in fields that take none.

#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell {

class FieldReader;

/// Warns of texts in a JSONPath template that look computed while their field's name does not end in `.$`.
void warn_of_static_paths(FieldReader& fields, const Value& payload, std::string_view place);
/// Warns when a Pass state's Result looks computed: it never is.
void warn_of_static_result(FieldReader& fields, const Value& result);
/// Warns when a text field looks like a path: only fields whose name ends in Path are one.
void warn_of_path(FieldReader& fields, std::string_view field);

}  // namespace stepwell
