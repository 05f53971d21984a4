#pragma once
// Managed policies: the account's own, and those of AWS that are known here.

#include <optional>

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

struct PolicyArn {
    std::string account;  ///< "aws" for AWS's own
    std::string path;     ///< "/service-role/"
    std::string name;
};
/// Throws InvalidInput.
PolicyArn parse_policy_arn(std::string_view arn);

/// Throws NoSuchEntity unless the policy may be attached: any of AWS's, and the account's own.
void require_attachable(const Platform& platform, const Context& context, std::string_view arn);
/// Such a policy as the PermissionsBoundary of a role or user.
Value permissions_boundary(const Platform& platform, const Context& context, const Value& arn);

/// The record of the policy with that ARN, of the account or of AWS. Throws NoSuchEntity.
Value require_policy(const Platform& platform, const Context& context, std::string_view arn);
/// Changes the policy of the account that an input's PolicyArn means by what `change` makes of it.
asio::awaitable<Answer> change_policy(Platform& platform, Context context, Value input,
                                      std::function<Value(const Value& policy)> change);

/// Throws MalformedPolicyDocument, LimitExceeded.
void check_managed_policy(const Value& document);

}  // namespace stepwell::iam
