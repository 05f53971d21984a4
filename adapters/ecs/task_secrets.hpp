#pragma once
// The values of a container's secrets, which Secrets Manager keeps.

#include <boost/asio/awaitable.hpp>
#include <string>

#include "adapters/service.hpp"

namespace stepwell::ecs {

/// `from`: arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME[:JSON-KEY:VERSION-STAGE:VERSION-ID]. Throws CannotStart.
asio::awaitable<std::string> secret_value(Platform& platform, std::string from);

}  // namespace stepwell::ecs
