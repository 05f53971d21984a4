#pragma once
// The values of a container's secrets, and of the login for its image, which Secrets Manager keeps.

#include <boost/asio/awaitable.hpp>
#include <string>

#include "adapters/aws/service.hpp"

namespace stepwell::ecs {

/// `from`: arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME[:JSON-KEY:VERSION-STAGE:VERSION-ID]. Throws CannotStart.
asio::awaitable<std::string> secret_value(Platform& platform, std::string from);

/// How repositoryCredentials read to Docker when the image is pulled. `from`: the ARN of the secret or, in the account
/// and region of `context`, its name. Throws CannotStart.
asio::awaitable<std::string> registry_auth(Platform& platform, Context context, std::string from, std::string image);

}  // namespace stepwell::ecs
