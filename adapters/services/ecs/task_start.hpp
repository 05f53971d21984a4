#pragma once
// From a task's record and its definition to what the runner starts.

#include <boost/asio/awaitable.hpp>

#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/services/ecs/names.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ecs {

struct Core;

/// Makes the streams that its containers log to, too. Throws CannotStart.
boost::asio::awaitable<containers::TaskSpec> spec_of_task(Core& core, TaskName name, Value task, Value definition);

}  // namespace stepwell::ecs
