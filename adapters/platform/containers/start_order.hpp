#pragma once
// When a container of a task may start: what it depends on. Task definition parameters: "Container dependency".

#include <functional>
#include <optional>
#include <string>

#include "adapters/platform/containers/container_runner.hpp"

namespace stepwell::containers {

/// What a dependency looks at.
struct Standing {
    Phase phase = Phase::pending;
    std::optional<int> exit_code;
    bool healthy = false;
    bool unhealthy = false;
    bool too_slow = false;  ///< it runs longer than its start timeout
};

enum class Readiness : std::uint8_t { ready, waiting, never };

/// Whether `container` may start now. `why`: what it will never get.
Readiness readiness(const ContainerSpec& container, const std::function<Standing(const std::string&)>& standing,
                    std::string& why);

bool depends_on(const ContainerSpec& container, const std::string& other);

}  // namespace stepwell::containers
