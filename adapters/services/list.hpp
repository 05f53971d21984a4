#pragma once
// All services but Step Functions, which stands above them (api/states).

#include <memory>
#include <vector>

#include "adapters/aws/service.hpp"

namespace stepwell {

/// Constructs every service; each adds its operations to the platform's registry, its integrations, its entrances. To
/// be started in this order, stopped and reset in the other.
std::vector<std::unique_ptr<Service>> make_services(Platform& platform);

}  // namespace stepwell
