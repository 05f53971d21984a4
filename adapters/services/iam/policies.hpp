#pragma once
// Managed policies: the account's own, and those of AWS that are known here.

#include <optional>

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

asio::awaitable<Answer> create_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> get_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_policies(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_entities_for_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> tag_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> untag_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_policy_tags(Platform& platform, Context context, Request request);

struct PolicyArn {
    std::string account;  ///< "aws" for AWS's own
    std::string path;     ///< "/service-role/"
    std::string name;
};
/// Throws InvalidInput.
PolicyArn parse_policy_arn(std::string_view arn);

/// Throws NoSuchEntity unless the policy may be attached: any of AWS's, and the account's own.
void require_attachable(const Platform& platform, const Context& context, std::string_view arn);

/// The record of the policy with that ARN, of the account or of AWS. Throws NoSuchEntity.
Value require_policy(const Platform& platform, const Context& context, std::string_view arn);
/// Of a policy under change: it must be the account's own.
const Value& changeable_policy(const std::optional<Value>& current, const Value& input);
asio::awaitable<Answer> change_policy(Platform& platform, Context context, Value input,
                                      std::function<Value(const Value& policy)> change);

/// Throws MalformedPolicyDocument, LimitExceeded.
void check_managed_policy(const Value& document);

[[noreturn]] void policy_not_found(std::string_view arn);

}  // namespace stepwell::iam
