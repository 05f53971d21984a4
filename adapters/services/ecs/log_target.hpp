#pragma once
// Where the awslogs driver takes what a container prints. Developer guide: "Send Amazon ECS logs to CloudWatch".

#include <boost/asio/awaitable.hpp>
#include <optional>
#include <string>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/services/ecs/identifiers.hpp"

namespace stepwell::ecs {

/// Makes the stream (and the group with awslogs-create-group); nothing for another driver. Throws CannotStart.
asio::awaitable<std::optional<containers::LogTarget>> log_target(Platform& platform, TaskName task, Value container);

/// Makes a stream where there is none; `create_group` makes its group as well. Throws ApiError.
asio::awaitable<void> make_log_stream(Platform& platform, containers::LogTarget target, bool create_group);

}  // namespace stepwell::ecs
