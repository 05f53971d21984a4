#pragma once
// Names of parameters. Systems Manager user guide: "About requirements and constraints for parameter names".

#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/registry.hpp"

namespace stepwell::ssm {

/// What a request names: a parameter, and perhaps one of its versions.
struct ParameterName {
    Place place;
    std::string name;      ///< as it was asked for; of an ARN the name in it
    std::string selector;  ///< ":3" or ":label", as it was given; empty: the newest version
    /// The key of its record: `/name` of one level is the same as `name`.
    std::string key() const { return place.key(path()); }
    std::string arn() const { return place.arn("ssm", "parameter" + path()); }
    /// The name with its slash.
    std::string path() const { return name.starts_with('/') ? name : "/" + name; }
};

/// Of a name that a request may create. Throws ValidationException, HierarchyLevelLimitExceededException.
ParameterName new_name(const Context& context, std::string_view text);
/// Of a name, `name:selector`, or their ARN. Throws ValidationException for what cannot be a name.
ParameterName parse_name(const Context& context, std::string_view text);
/// Throws ValidationException for what is no path: `/a/b`.
void check_path(std::string_view path);

/// Whether a label may be given to a version: letters, digits, `.`, `-`, `_`; not first a digit, "aws" or "ssm".
bool is_label(std::string_view label);

}  // namespace stepwell::ssm
