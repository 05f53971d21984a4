#pragma once
// Runs a task's containers in Docker. A task is a folder, as with processes, and containers that are named after it and
// bear its id as a label: whoever comes after this server finds them by that, with their exit codes and output.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <filesystem>
#include <memory>

#include "adapters/platform/containers/container_runner.hpp"

namespace stepwell::containers {

struct DockerOptions {
    std::string socket;
    std::string network;   ///< that containers join; empty: the daemon's default
    std::string endpoint;  ///< of the server, for containers; empty: host.docker.internal and its own port
    std::chrono::seconds kept{15 * 60};  ///< how long containers stay after their task's end
};

class DockerRunner final : public ContainerRunner {
public:
    /// Tasks have folders below `root`. The daemon may come later. Throws system_error.
    DockerRunner(boost::asio::any_io_executor executor, boost::asio::thread_pool& blocking, std::filesystem::path root,
                 DockerOptions options, LogSink sink);
    ~DockerRunner() override;
    DockerRunner(const DockerRunner&) = delete;
    DockerRunner& operator=(const DockerRunner&) = delete;

    RunnerKind kind() const override { return RunnerKind::docker; }
    std::string endpoint_for_containers(std::string url) const override;
    boost::asio::awaitable<void> start(TaskSpec spec) override;
    boost::asio::awaitable<std::optional<TaskStatus>> observe(std::string id, std::int64_t after) override;
    boost::asio::awaitable<void> stop(std::string id, StopMode mode) override;
    boost::asio::awaitable<void> forget(std::string id) override;
    void close() override;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace stepwell::containers
