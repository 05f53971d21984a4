#pragma once
// From a task's record and its definition to what the runner starts: commands, environments, secrets, logs.

#include <boost/asio/awaitable.hpp>
#include <stdexcept>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/container_command.hpp"
#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/platform/process/server_access.hpp"
#include "adapters/services/ecs/identifiers.hpp"

namespace stepwell::ecs {

/// A task that cannot be started; the text becomes its stoppedReason.
struct CannotStart : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A process has no image: the entry point of a container that names none is the --image-command of its image. Throws
/// CannotStart when nothing says what it runs.
void stand_in_for_image(containers::ContainerSpec& container, const containers::ImageCommands& images);

/// Throws CannotStart.
asio::awaitable<containers::TaskSpec> make_task_spec(Platform& platform, const containers::ContainerRunner& runner,
                                                     const containers::ImageCommands& images, TaskName name, Value task,
                                                     Value definition, const ServerAccess& server_access);

}  // namespace stepwell::ecs
