#include "adapters/aws/container_tasks/container_host.hpp"

#include <boost/asio/thread_pool.hpp>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/make_runner.hpp"

namespace stepwell::container_tasks {

ContainerHost::ContainerHost(Platform& platform, const containers::RunnerOptions& options, const std::string& folder)
    : images(options.image_commands),
      server_access(options.server_access),
      runner(containers::make_runner(platform.background, platform.blocking, platform.directory / folder, options)) {}

ContainerHost::~ContainerHost() { runner->close(); }

bool Forgetting::is_due(TimePoint now) {
    constexpr std::int64_t pause = std::chrono::milliseconds(std::chrono::minutes(10)).count();
    const std::int64_t at = now.time_since_epoch().count();
    std::int64_t last = last_;
    return at - last >= pause && last_.compare_exchange_strong(last, at);
}

}  // namespace stepwell::container_tasks
