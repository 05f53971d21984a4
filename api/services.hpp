#pragma once
// The services that the server is made of.

#include <memory>
#include <vector>

#include "adapters/aws/service.hpp"
#include "adapters/platform/process/server_access.hpp"
#include "api/config.hpp"
#include "api/http/front.hpp"

namespace stepwell {

struct Services {
    std::vector<std::unique_ptr<Service>> all;  ///< started in this order, stopped and reset in the other
    HttpApi http_api;                           ///< answers requests to the user's HTTP APIs
    HttpApi function_url;                       ///< the same for function URLs
    OwnPath function_code;                      ///< gives the code of functions
};

/// Constructs every service; each adds its operations to the platform's registry.
/// `server_access`: what processes are given to call us.
Services make_services(Platform& platform, const Config& config, ServerAccess server_access);

}  // namespace stepwell
