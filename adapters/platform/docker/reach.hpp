#pragma once
// How containers reach this server.

#include <optional>
#include <string>

#include "engine/value/value.hpp"

namespace stepwell::docker {

/// Among a container's ExtraHosts: the name under which it knows the machine that the server runs on.
inline constexpr const char* server_host = "host.docker.internal:host-gateway";

/// The server's URL for those in a container. `configured` is the user's word; empty: `url`, on the server's machine.
std::string endpoint_for_containers(const std::string& configured, const std::string& url);

/// The address that this machine (or the container that we are) has in a network, as /networks/NAME describes it;
/// nothing when it has none there: containers reach it by the name above, or not at all.
std::optional<std::string> own_address_in(const Value& network);

}  // namespace stepwell::docker
