#pragma once
// Which runner a server has, by its options.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/thread_pool.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/platform/process/server_access.hpp"

namespace stepwell::containers {

struct RunnerOptions {
    RunnerKind kind = RunnerKind::process;
    std::map<std::string, std::string> image_commands;  ///< of processes: IMAGE → the command line that is its entry
    std::filesystem::path self;  ///< of processes: our own program, of which supervisors are made
    std::string docker_socket;   ///< of Docker
    std::string docker_network;  ///< of Docker: the network of containers; empty: the default
    std::string endpoint;  ///< the server's URL for those in a container; empty: host.docker.internal and our port
    LogSink log_sink;
    ServerAccess server_access = {};  ///< what containers are given to call us
};

/// Tasks are kept in folders below `root`. What blocks is done in `blocking`. Throws system_error.
std::unique_ptr<ContainerRunner> make_runner(boost::asio::any_io_executor executor, boost::asio::thread_pool& blocking,
                                             std::filesystem::path root, const RunnerOptions& options);

}  // namespace stepwell::containers
