#pragma once
// Runs a task's containers as local processes, each task under a supervisor process of its own that outlives the
// server. A task is a folder, named by its id; supervisor and server talk through the files in it, and inotify tells of
// changes.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/thread_pool.hpp>
#include <filesystem>
#include <memory>

#include "adapters/platform/containers/container_runner.hpp"

namespace stepwell::containers {

class ProcessRunner final : public ContainerRunner {
public:
    /// Tasks live in folders below `root`. `self` is the program that `__supervise DIR` makes a supervisor. Throws
    /// system_error.
    ProcessRunner(boost::asio::any_io_executor executor, boost::asio::thread_pool& blocking, std::filesystem::path root,
                  std::filesystem::path self, LogSink sink = {});
    ~ProcessRunner() override;
    ProcessRunner(const ProcessRunner&) = delete;
    ProcessRunner& operator=(const ProcessRunner&) = delete;

    RunnerKind kind() const override { return RunnerKind::process; }
    std::string endpoint_for_containers(std::string url) const override { return url; }
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
