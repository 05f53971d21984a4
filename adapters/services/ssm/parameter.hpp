#pragma once
// A parameter as it is kept, and as it is shown.

#include <optional>
#include <string>

#include "adapters/services/ssm/names.hpp"
#include "adapters/services/ssm/ssm.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ssm {

/// Collection; keys by ParameterName::key. Members: Name, as it was created; Tags; Versions, oldest first: the members
/// of ParameterHistory but for Name, where the Value of a SecureString is encrypted.
inline constexpr const char* parameters = "ssm/parameters";

/// Null when there is none.
std::optional<Value> find_parameter(const Core& core, const ParameterName& name);
/// Throws ParameterNotFound.
Value require_parameter(const Core& core, const ParameterName& name);
const Value& newest(const Value& parameter);

/// The version that the name selects. Throws ParameterVersionNotFound.
const Value& select_version(const Value& parameter, const ParameterName& name);
/// The place of a version in the record's list. Throws ParameterVersionNotFound.
std::size_t version_index(const Value& parameter, const ParameterName& name, std::int64_t version);

/// A version's value as a caller gets it.
Value shown_value(const Core& core, const ParameterName& name, const Value& version, bool decrypted);
/// The `Parameter` of answers.
Value shown_parameter(const Core& core, const ParameterName& name, const Value& version, bool decrypted);

[[noreturn]] void no_such_parameter();
[[noreturn]] void invalid(std::string text);  ///< ValidationException

}  // namespace stepwell::ssm
