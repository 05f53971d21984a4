#pragma once
// ClientRequestTokens of transactions: for ten minutes the same request under the same token has the same effect once.

#include <optional>
#include <string>

#include "adapters/aws/place.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

/// What was answered under `token`; nothing when it is new. Throws IdempotentParameterMismatchException when it was
/// another request.
std::optional<Value> find_token(sqlite::Connection& connection, const Place& place, const std::string& token,
                                const std::string& request, TimePoint now);
void keep_token(sqlite::Connection& connection, const Place& place, const std::string& token,
                const std::string& request, const Value& answer, TimePoint now);
void forget_tokens(sqlite::Connection& connection, TimePoint now);

/// A digest of a request, the same for the same content.
std::string request_digest(const Value& input);

}  // namespace stepwell::dynamodb
