#pragma once
// Where a service's tasks run: the runner of their containers, and what the server was told of images.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "adapters/platform/containers/container_command.hpp"
#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/platform/process/server_access.hpp"
#include "engine/time.hpp"

namespace stepwell {
struct Platform;
namespace containers {
struct RunnerOptions;
}
}  // namespace stepwell

namespace stepwell::container_tasks {

struct ContainerHost {
    /// Tasks are kept in folders below platform.directory / `folder`. Throws invalid_argument when an image's command
    /// line cannot be split, system_error.
    ContainerHost(Platform& platform, const containers::RunnerOptions& options, const std::string& folder);
    ~ContainerHost();

    const containers::ImageCommands images;
    const ServerAccess server_access;
    const std::unique_ptr<containers::ContainerRunner> runner;
};

/// What AWS describes of something that has ended is kept for a day; whoever begins something looks for what is older,
/// but not each time.
class Forgetting {
public:
    static constexpr std::chrono::hours kept{24};
    /// Whether to look now: true once in ten minutes.
    bool is_due(TimePoint now);
    /// The next look is due at once.
    void reset() { last_ = 0; }

private:
    std::atomic<std::int64_t> last_ = 0;  // milliseconds since 1970
};

}  // namespace stepwell::container_tasks
