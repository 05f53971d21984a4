#pragma once
// AWS's own managed policies, of which some that tutorials attach can be read here. Any other may be attached too.

#include <optional>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::iam {

/// Records as of the account's own policies; nothing: it is not known here.
std::optional<Value> aws_policy(std::string_view arn);
Values aws_policies();

}  // namespace stepwell::iam
