#pragma once
// What Systems Manager takes as tags.

#include "adapters/aws/tag_rules.hpp"

namespace stepwell::ssm {

extern const TagRules tag_rules;

}  // namespace stepwell::ssm
