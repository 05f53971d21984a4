#pragma once
// Temporary credentials: whom a request is from that is signed with one of them.

#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/registry.hpp"
#include "adapters/platform/store/documents.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// Key: the access key. Members: Arn and UserId as GetCallerIdentity shows them, Account, Expiration (epoch seconds),
/// and what signatures are verified with: SecretAccessKey, SessionToken.
inline constexpr const char* session_records = "sts/sessions";

/// The session whose access key signed the request, expired or not.
std::optional<Value> find_session(const Documents& documents, const Context& context);

/// Who signed it, as GetCallerIdentity shows it: somebody assumed a role, else the account's root.
std::string caller_arn(const Documents& documents, const Context& context);

/// New temporary credentials of an account. Their access key ends in the account's number, so that whoever sees a
/// request knows the account.
Value new_credentials(const Documents& documents, std::string_view account, TimePoint expires);
/// Keeps whom they stand for, and forgets sessions that are over.
asio::awaitable<void> keep_session(Documents& documents, Value credentials, Value session, TimePoint now);

/// The account whose temporary credentials have this access key; nothing: it is none of ours.
std::optional<std::string> session_account(std::string_view access_key);

}  // namespace stepwell
