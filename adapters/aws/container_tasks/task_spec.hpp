#pragma once
// From a task and its definition to what the runner starts: commands, environments, secrets, settings of Docker.

#include <boost/asio/awaitable.hpp>
#include <stdexcept>
#include <string>

#include "adapters/aws/place.hpp"
#include "adapters/platform/containers/container_runner.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::container_tasks {

struct ContainerHost;

/// A task that cannot be started; the text says why to the user.
struct CannotStart : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Task {
    Place place;
    std::string id;        ///< 32 hexadecimal digits
    Value definition;      ///< `containerDefinitions`, `volumes`, `networkMode`, `ipcMode`, `pidMode`
    Value overrides;       ///< [{name, command, environment, cpu, memory, memoryReservation}, ...]
    Value memory;          ///< MiB for all containers, a number or its text
    Value cpu;             ///< CPU units, the same way; a limit with Fargate only
    bool fargate = false;  ///< its environment says so
};

/// All but where its containers log. Throws CannotStart.
boost::asio::awaitable<containers::TaskSpec> make_task_spec(Platform& platform, const ContainerHost& host, Task task);

}  // namespace stepwell::container_tasks
