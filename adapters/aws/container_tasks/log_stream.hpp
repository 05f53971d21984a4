#pragma once
// Where what a container prints goes in CloudWatch Logs.

#include <boost/asio/awaitable.hpp>

#include "adapters/platform/containers/container_runner.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::container_tasks {

/// Makes a stream where there is none, and its group as well with `create_group`. Throws CannotStart: `before`, what
/// CloudWatch Logs says, `after`.
boost::asio::awaitable<void> make_log_stream(Platform& platform, containers::LogTarget target, bool create_group,
                                             const char* before, const char* after = "");

}  // namespace stepwell::container_tasks
