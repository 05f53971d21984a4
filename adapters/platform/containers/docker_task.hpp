#pragma once
// One task in Docker: starts its containers in order, waits for their ends, stops them, notes each change in its
// folder. Everything of it happens on the runner's one strand.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/platform/containers/owner.hpp"
#include "adapters/platform/containers/start_order.hpp"
#include "adapters/platform/docker/engine.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::containers {

/// What all tasks of a runner share.
struct DockerShared {
    boost::asio::any_io_executor strand;
    boost::asio::thread_pool& blocking;
    docker::Engine engine;
    std::string network;  ///< that containers join; empty: the daemon's default
    std::string owner;    ///< label of all that is ours
    LogSink sink;
    Changes changes;      ///< by task id: its status is newer
    bool closed = false;  ///< on the strand
};

inline constexpr const char* task_label = "stepwell.task";

class DockerTask : public std::enable_shared_from_this<DockerTask> {
public:
    DockerTask(std::shared_ptr<DockerShared> shared, std::filesystem::path directory, TaskSpec spec);
    /// Until the task has stopped or the runner is closed. Finds again what a former server started.
    boost::asio::awaitable<void> drive();
    void request_stop(StopMode mode);
    /// What is on disk.
    const TaskStatus& status() const { return published_; }

private:
    using Steady = std::chrono::steady_clock;
    struct Container {
        ContainerSpec spec;
        ContainerStatus status;
        std::size_t index = 0;
        bool stop_requested = false;  // to stop
        bool attended = false;        // somebody waits for its end
        bool logs_done = true;
        Steady::time_point started{};
        bool running() const { return status.phase == Phase::running; }
        bool stopped() const { return status.phase == Phase::stopped; }
    };

    // docker_task.cpp
    boost::asio::awaitable<void> save();
    boost::asio::awaitable<void> start_ready();
    boost::asio::awaitable<void> look_at_health();
    void begin_stop(StopCause cause, std::string reason);
    void request_stop();
    void wake();
    bool done() const;
    Standing standing(const std::string& name) const;
    Steady::time_point next_look() const;

    // docker_container.cpp
    boost::asio::awaitable<void> restore(Container& container);
    boost::asio::awaitable<void> start(Container& container);
    boost::asio::awaitable<std::string> create(Container& container);
    boost::asio::awaitable<void> end_it(Container& container, StopMode mode);
    boost::asio::awaitable<void> attend(Container& container);
    boost::asio::awaitable<void> follow_output(Container& container);
    void attach(Container& container);
    void take_over(Container& container, const Value& inspected);
    std::string docker_name(const std::string& container) const;
    Value body_of(const Container& container) const;
    boost::asio::awaitable<void> pause();

    // docker_network.cpp
    bool has_common_network() const { return spec_.shares_network && containers_.size() > 1; }
    boost::asio::awaitable<void> hold_network();
    boost::asio::awaitable<void> release_network();
    Value with_network(const Container& container, Value body) const;

    std::shared_ptr<DockerShared> shared_;
    std::filesystem::path directory_;
    TaskSpec spec_;
    std::deque<Container> containers_;  // stay where they are: coroutines refer to them
    TaskStatus status_;
    TaskStatus published_;
    std::optional<StopMode> stop_mode_;
    std::string network_id_;       ///< of the container that holds the common network
    std::string network_address_;  ///< of IPv4
    bool dirty_ = true;
};

}  // namespace stepwell::containers
