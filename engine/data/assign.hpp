#pragma once
// Variables: what Assign sets and how names are written. AWS: "Passing data between states with variables".

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/error.hpp"
#include "engine/expressions/payload_template.hpp"
#include "engine/fields/field_reader.hpp"

namespace stepwell {

/// AWS: "Maximum size of a single variable" and "combined size of variables in a single Assign", bytes.
inline constexpr std::uint64_t largest_assign = 262'144;
/// AWS: "Maximum stored variables" of one execution, bytes.
inline constexpr std::uint64_t most_variable_bytes = 10'485'760;

/// Whether a name may be a variable's: a Unicode identifier of at most 80 characters (Unicode Standard Annex 31).
bool is_variable_name(std::string_view name);

/// Reads an Assign field, `value`, whose place is `place` relative to the object of `fields`; `sees`: what its
/// JSONata has of `$states`.
std::optional<PayloadTemplate> parse_assign(FieldReader& fields, const Value& value, const std::string& place,
                                            Visible visible = Visible::input);

/// `variables` with what an Assign gave set over it.
Value with_assigned(const Value& variables, const Value& assigned);

}  // namespace stepwell
