#pragma once
// What a resource's own policy says to a caller: the part of IAM's evaluation that decides between accounts. User
// guide: "Cross-account policy evaluation logic".

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell {

enum class PolicyVerdict : std::uint8_t { silent, allows, denies };

/// What somebody wants.
struct PolicyQuestion {
    std::string account;       ///< the caller's
    std::string caller;        ///< its ARN: arn:aws:iam::ACCOUNT:root, arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION
    std::string action;        ///< "lambda:InvokeFunction"
    std::string external_id;   ///< of AssumeRole; empty: none
    bool any_service = false;  ///< the caller may be a service of AWS's, which a statement may name
};

/// Resources are not compared: the policy is that of the one resource. A condition on anything but `sts:ExternalId`,
/// `aws:PrincipalAccount` and `aws:PrincipalArn` is not met.
PolicyVerdict evaluate_policy(const Value& policy, const PolicyQuestion& question);

}  // namespace stepwell
