#pragma once
// What the user chose for the whole server, as far as services need to know it.

#include <chrono>
#include <optional>
#include <string>

#include "adapters/platform/containers/make_runner.hpp"
#include "adapters/platform/process/server_access.hpp"

namespace stepwell {

struct Settings {
    bool durable = true;                          ///< what is stored outlives the server
    containers::RunnerOptions container_tasks{};  ///< how the containers of tasks and jobs run
    bool functions_in_docker = false;             ///< those from packages too; images always are
    /// What runs a function ends when it has had nothing to do for so long; none: it does not.
    std::optional<std::chrono::milliseconds> functions_idle_time = std::chrono::minutes(1);
    std::string docker_socket = {};       ///< empty: DOCKER_HOST's, or Docker's default
    std::string docker_network = {};      ///< that containers join; empty: the daemon's default
    std::string container_endpoint = {};  ///< of the server, for containers; empty: host.docker.internal
    ServerAccess server_access = {};      ///< what functions and tasks are given to call us
};

}  // namespace stepwell
