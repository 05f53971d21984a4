#pragma once
// The life of a task: it is handed to the runner, what the runner says is taken over until it has stopped, and it is
// taken up again after a restart. Each step is on disk before anyone is told of it.

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <optional>
#include <string>

#include "adapters/services/ecs/names.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ecs {

struct Core;

/// Begins the life of a task that has a record, or takes it up again.
void begin_task(Core& core, TaskName task);

/// From one state of the record to the next.
using TaskStep = std::function<Value(const Value& task)>;
/// Takes a task's record one step further, then tells whoever waits for it. Nothing when there is no such task.
boost::asio::awaitable<std::optional<Value>> change_task(Core& core, TaskName task, TaskStep step);

/// Removes what is kept of tasks that stopped a day ago, if it is time to look for them.
boost::asio::awaitable<void> forget_old_tasks(Core& core);

}  // namespace stepwell::ecs
