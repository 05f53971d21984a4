// When a container of a task may start.
#include "adapters/platform/containers/start_order.hpp"

#include <algorithm>

namespace stepwell::containers {

namespace {

/// Of a container that has started.
Readiness reached(const Dependency& dependency, const Standing& other, std::string& why) {
    if (dependency.condition == "START") return Readiness::ready;
    if (dependency.condition == "HEALTHY") {
        if (other.healthy) return Readiness::ready;
        if (other.unhealthy || other.phase == Phase::stopped) {
            why = "container " + dependency.container + " is not healthy";
            return Readiness::never;
        }
    } else if (other.phase == Phase::stopped) {
        if (dependency.condition != "SUCCESS" || other.exit_code == 0) return Readiness::ready;
        why = "container " + dependency.container + " exited with code " + std::to_string(*other.exit_code);
        return Readiness::never;
    }
    if (!other.too_slow) return Readiness::waiting;
    why = "container " + dependency.container + " did not reach " + dependency.condition + " within its startTimeout";
    return Readiness::never;
}

}  // namespace

Readiness readiness(const ContainerSpec& container, const std::function<Standing(const std::string&)>& standing,
                    std::string& why) {
    for (const Dependency& dependency : container.depends_on) {
        const Standing other = standing(dependency.container);
        if (other.phase == Phase::stopped && !other.exit_code) {
            why = "container " + dependency.container + " did not start";
            return Readiness::never;
        }
        if (other.phase == Phase::pending) return Readiness::waiting;
        const Readiness one = reached(dependency, other, why);
        if (one != Readiness::ready) return one;
    }
    return Readiness::ready;
}

bool depends_on(const ContainerSpec& container, const std::string& other) {
    return std::ranges::any_of(container.depends_on, [&](const Dependency& d) { return d.container == other; });
}

}  // namespace stepwell::containers
