#pragma once
// What ECS asks of whatever runs a task's containers: local processes now, Docker later behind the same few words.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/time.hpp"

namespace stepwell::ecs {

/// A container that another one waits for before it starts.
struct Dependency {
    std::string container;
    std::string condition;  ///< START, COMPLETE or SUCCESS
};

struct ContainerSpec {
    std::string name;
    std::vector<std::string> command;      ///< argv, never empty
    std::vector<std::string> environment;  ///< "NAME=value", all of it
    std::string directory;                 ///< working directory; empty: the server's
    bool essential = true;
    std::int64_t stop_timeout = 30;             ///< seconds between SIGTERM and SIGKILL
    std::optional<std::int64_t> start_timeout;  ///< seconds that others wait for its COMPLETE or SUCCESS
    std::vector<Dependency> depends_on;
};

struct TaskSpec {
    std::string id;  ///< 32 hex digits: what runs is found again by it
    std::vector<ContainerSpec> containers;
};

enum class Phase : std::uint8_t { pending, running, stopping, stopped };

/// Why a task stops.
enum class StopCause : std::uint8_t { none, essential_exited, failed_to_start, requested, lost };

struct ContainerStatus {
    std::string name;
    Phase phase = Phase::pending;
    std::optional<int> exit_code;  ///< 128 + n when signal n ended it; none: it never ran, or nobody saw its end
    std::string reason;            ///< why it did not start; usually empty
};

struct TaskStatus {
    std::int64_t version = 0;  ///< grows with every change
    Phase phase = Phase::pending;
    StopCause cause = StopCause::none;
    std::string reason;                    ///< more about the cause, where there is more to say
    std::optional<TimePoint> started_at;   ///< every container had been started
    std::optional<TimePoint> stopping_at;  ///< its end began
    std::optional<TimePoint> stopped_at;   ///< its last container had ended
    std::vector<ContainerStatus> containers;
};

/// How soon a task's containers end.
enum class StopMode : std::uint8_t {
    graceful,  ///< SIGTERM, the stop timeout, SIGKILL
    at_once
};

class ContainerRunner {
public:
    virtual ~ContainerRunner() = default;
    /// Starts a task, or does nothing when it was started before, by whichever server. Throws when it cannot.
    virtual boost::asio::awaitable<void> start(TaskSpec spec) = 0;
    /// The status of a started task as soon as it is newer than version `after`. Nothing once `close` was called. A
    /// task whose containers nobody watches any more is reported stopped (StopCause::lost) and what is left of it is
    /// killed.
    virtual boost::asio::awaitable<std::optional<TaskStatus>> observe(std::string id, std::int64_t after) = 0;
    /// Asks for a task's end; a task that is started later ends at once. Twice is as good as once.
    virtual boost::asio::awaitable<void> stop(std::string id, StopMode mode) = 0;
    /// Removes what is kept of a task that has stopped: its output, its status.
    virtual boost::asio::awaitable<void> forget(std::string id) = 0;
    /// Observes no more; what runs goes on running.
    virtual void close() = 0;
};

}  // namespace stepwell::ecs
