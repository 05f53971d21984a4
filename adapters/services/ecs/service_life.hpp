#pragma once
// The keeping of services: one coroutine a service starts and stops its tasks, woken by every change of it and of them.

#include "adapters/services/ecs/names.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::ecs {

struct Core;

/// Keeps a service that has a record from now on.
void begin_service(Core& core, ServiceName name);

struct ServiceTasks {
    Values wanted;          ///< not asked to stop
    bool any_left = false;  ///< some have not stopped
};
ServiceTasks tasks_of(const Platform& platform, const ServiceName& name);

}  // namespace stepwell::ecs
