#pragma once
// What ECS and Batch ask of whatever runs a task's containers: local processes, or Docker behind the same few words.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::containers {

/// A container that another one waits for before it starts.
struct Dependency {
    std::string container;
    std::string condition;  ///< START, COMPLETE, SUCCESS or HEALTHY
};

/// A stream of CloudWatch Logs.
struct LogTarget {
    std::string account, region, group, stream;
};

struct ContainerSpec {
    std::string name;
    std::string image;                     ///< of Docker; processes have none
    std::vector<std::string> entry_point;  ///< of a process never empty together with `command`; empty: the image's
    std::vector<std::string> command;      ///< empty: the image's, where there is one
    std::vector<std::string> environment;  ///< "NAME=value", all of it
    std::string directory;                 ///< working directory; empty: the image's, or the server's
    std::optional<LogTarget> log;          ///< what it prints goes there as well
    /// What only a container engine can do: members of the Engine API's body that creates a container. Null: nothing.
    Value settings;
    std::string registry_auth;  ///< for pulling the image; empty: what `docker login` has left here, where it has
    bool essential = true;
    std::int64_t stop_timeout = 30;             ///< seconds between SIGTERM and SIGKILL
    std::optional<std::int64_t> start_timeout;  ///< seconds that others wait for its COMPLETE or SUCCESS
    std::vector<Dependency> depends_on;
};

struct TaskSpec {
    std::string id;  ///< 32 hex digits: what runs is found again by it
    std::vector<ContainerSpec> containers;
    bool shares_network = false;       ///< its containers reach each other by localhost
    std::vector<std::string> volumes;  ///< of Docker, which go with the task
};

enum class Phase : std::uint8_t { pending, running, stopping, stopped };

/// Why a task stops.
enum class StopCause : std::uint8_t { none, essential_exited, failed_to_start, requested, lost };

struct ContainerStatus {
    std::string name;
    Phase phase = Phase::pending;
    std::optional<int> exit_code;  ///< 128 + n when signal n ended it; none: it never ran, or nobody saw its end
    std::string reason;            ///< why it did not start, or how it ended; usually empty
    std::string runtime_id;        ///< the engine's id of it
    std::string address;           ///< of IPv4
    std::string health;            ///< HEALTHY, UNHEALTHY; empty: not checked, or not known yet
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

/// Takes one line that a container printed; `milliseconds` since 1970. Any thread.
using LogSink = std::function<void(const LogTarget& target, std::int64_t milliseconds, std::string line)>;

enum class RunnerKind : std::uint8_t { process, docker };

class ContainerRunner {
public:
    virtual ~ContainerRunner() = default;
    virtual RunnerKind kind() const = 0;
    /// How the server's URL reads for those in a container.
    virtual std::string endpoint_for_containers(std::string url) const = 0;
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

}  // namespace stepwell::containers
