#pragma once
// The secret that a request names, and what a request to change one has to check first.

#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/registry.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::secretsmanager {

struct Found {
    std::string key;
    Value secret;
};

/// By name, ARN, or ARN without its random end; a secret whose recovery window is over is no more.
std::optional<Found> find_secret(const Platform& platform, const Context& context, std::string_view id);

/// The one that SecretId names. Throws ResourceNotFoundException.
Found require_secret(const Platform& platform, const Context& context, const Value& input);

/// Throws InvalidRequestException for a secret that is scheduled for deletion.
void require_not_deleted(const Value& secret);

/// A record as a change finds it: there, and not scheduled for deletion.
Value require_usable(const std::optional<Value>& current);

/// ClientRequestToken, else a random one: the new version's id.
std::string request_token(const Value& input);

/// Whether this is the same request again. Throws ResourceExistsException where the version has another value.
bool has_version_already(const Value& secret, const std::string& token, const Value& value);

}  // namespace stepwell::secretsmanager
