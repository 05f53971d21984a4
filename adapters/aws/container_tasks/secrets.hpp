#pragma once
// The values of a container's secrets, and of the login for its image, which Secrets Manager keeps.

#include <boost/asio/awaitable.hpp>
#include <string>

#include "adapters/aws/place.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::container_tasks {

/// `account`: of the task. `from`:
/// arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME[:JSON-KEY:VERSION-STAGE:VERSION-ID]. Throws CannotStart.
boost::asio::awaitable<std::string> secret_value(Platform& platform, std::string account, std::string from);

/// How repositoryCredentials read to Docker when the image is pulled. `from`: the ARN of the secret or, in the account
/// and region of `place`, its name. Throws CannotStart.
boost::asio::awaitable<std::string> registry_auth(Platform& platform, Place place, std::string from, std::string image);

}  // namespace stepwell::container_tasks
