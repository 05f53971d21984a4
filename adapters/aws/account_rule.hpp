#pragma once
// Accounts that keep to themselves (--require-signatures): what is in another account is used only where its own policy
// says so. One rule for all services: the models tell which members of an input are ARNs.

#include <boost/asio/awaitable.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/registry.hpp"

namespace stepwell {

class Documents;

/// An ARN of an input that is in an account other than the caller's.
struct ForeignArn {
    std::string text;         ///< the whole ARN, also where the input has it without its beginning, as Lambda allows
    std::string account;      ///< its
    bool is_subject = false;  ///< the operation is about it: a required member
};

/// Those among the members that name resources: whose name or shape says that they are ARNs, and those directly in the
/// input that are ARNs of the service itself, where a name would do as well. Not those of roles and their like, which
/// are any here, nor those that a condition of a policy compares (SourceArn).
std::vector<ForeignArn> foreign_arns(const shapes::Operation& operation, const Value& input, const Place& caller);

/// For the server's log: that what was not found is looked for in another account than the caller's. Nothing to say:
/// does nothing.
void explain_not_found(const shapes::Operation& operation, const Value& input, const Place& caller,
                       const ApiError& error);

class AccountRule {
public:
    AccountRule(const Registry& registry, const Documents& documents) : registry_(registry), documents_(documents) {}

    /// Throws ApiError (AccessDeniedException, or AccessDenied in the XML protocols) for an ARN of another account
    /// whose resource has no policy that allows it.
    asio::awaitable<void> check(const Registry::Entry& entry, Context context, Value input) const;
    /// Whether the role exists and its trust policy admits the caller: an account and the ARN of somebody in it.
    asio::awaitable<bool> may_assume(std::string account, std::string caller, std::string role_arn,
                                     std::string external_id) const;
    /// The refusal, in AWS's words. `reason`: " because ...".
    static ApiError denied(shapes::Protocol protocol, std::string_view caller, std::string_view action,
                           std::string_view resource, std::string_view reason);

private:
    asio::awaitable<Value> policy_of(std::string arn, Value input) const;

    const Registry& registry_;
    const Documents& documents_;
};

}  // namespace stepwell
