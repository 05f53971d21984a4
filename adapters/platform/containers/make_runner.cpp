#include "adapters/platform/containers/make_runner.hpp"

#include "adapters/platform/containers/docker_runner.hpp"
#include "adapters/platform/containers/process_runner.hpp"

namespace stepwell::containers {

std::unique_ptr<ContainerRunner> make_runner(boost::asio::any_io_executor executor, boost::asio::thread_pool& blocking,
                                             std::filesystem::path root, const RunnerOptions& options) {
    if (options.kind == RunnerKind::process)
        return std::make_unique<ProcessRunner>(std::move(executor), blocking, std::move(root), options.self,
                                               options.log_sink);
    DockerOptions docker;
    docker.socket = options.docker_socket;
    docker.network = options.docker_network;
    docker.endpoint = options.endpoint;
    return std::make_unique<DockerRunner>(std::move(executor), blocking, std::move(root), std::move(docker),
                                          options.log_sink);
}

}  // namespace stepwell::containers
