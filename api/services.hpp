#pragma once
// The services that the server is made of.

#include <memory>
#include <vector>

#include "adapters/aws/service.hpp"
#include "adapters/aws/settings.hpp"
#include "api/config.hpp"

namespace stepwell {

/// What services need to know of the user's choice. `server_access`: what processes are given to call us. Throws for a
/// DOCKER_HOST that cannot be used.
Settings make_settings(const Config& config, const Platform& platform, ServerAccess server_access);

/// All of them, in the order of their start.
std::vector<std::unique_ptr<Service>> make_all_services(Platform& platform, const Config& config);

}  // namespace stepwell
