#pragma once
// The programs in which Docker's command line keeps logins: docker-credential-NAME.

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <optional>
#include <string>

#include "adapters/platform/docker/registry_auth.hpp"

namespace stepwell::docker {

inline constexpr std::chrono::seconds helper_limit{30};

/// What `docker-credential-NAME get` says of a registry; nothing when it has no login for it. A program that takes
/// longer or says more than 64 KiB is killed. Throws LoginTrouble.
boost::asio::awaitable<std::optional<Credentials>> ask_helper(std::string name, std::string registry,
                                                              std::chrono::milliseconds limit = helper_limit);

}  // namespace stepwell::docker
