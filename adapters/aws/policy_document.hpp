#pragma once
// Policy documents: whether one is what it claims to be. What it allows: policy_evaluation.hpp.

#include <cstddef>
#include <string_view>

namespace stepwell {

enum class PolicyUse : bool { identity, trust };

/// Throws ApiError: MalformedPolicyDocument, in AWS's words.
void check_policy(std::string_view text, PolicyUse use);

/// Its size as quotas count it: without white space.
std::size_t policy_size(std::string_view text);

}  // namespace stepwell
