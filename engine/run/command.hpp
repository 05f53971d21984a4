#pragma once
// What a run asks of the outside.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/error.hpp"
#include "engine/run/map_order.hpp"
#include "engine/run/stimulus.hpp"
#include "engine/states/resource.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

enum class Status : std::uint8_t { running, succeeded, failed, timed_out, aborted };
/// "SUCCEEDED"
std::string_view name_of(Status status);
std::optional<Status> parse_status(std::string_view name);

/// How an execution ended.
struct Outcome {
    Status status = Status::running;
    std::optional<Value> output;  ///< of one that succeeded
    Error error;                  ///< of any other
    TimePoint stop;
};

/// A task to be performed, performed again after a restart, or cancelled.
struct TaskOrder {
    CommandId id = 0;
    ResourceName resource;
    Value parameters;
    std::string role_arn;   ///< Credentials: whose account the task is performed in; empty: the execution's
    bool accepted = false;  ///< of an activity: it is in the history
    bool started = false;
    std::optional<Value> submitted;  ///< the output of TaskSubmitted, once there is one
    // of an execution with mocks
    std::string state{};
    std::uint64_t invocation = 0;  ///< how many tasks this state had before, retries and iterations included
};

struct ScheduleTask {
    TaskOrder order;
};
/// Idempotent; the task may have ended meanwhile.
struct CancelTask {
    TaskOrder order;
};
/// A Map Run is to be started, or resumed after a restart.
struct StartMapRun {
    MapOrder order;
};
/// Idempotent; it may have ended meanwhile.
struct StopMapRun {
    std::string arn;
};
struct Finish {
    Outcome outcome;
};
using Command = std::variant<ScheduleTask, CancelTask, Finish, StartMapRun, StopMapRun>;

/// What a stimulus led to. The new events are the last of the history.
struct Applied {
    std::vector<Command> commands;
    std::uint64_t steps = 0;                     ///< how many the flows of control made
    std::optional<std::uint64_t> evaluations{};  ///< that were finished when the next was given up
};

}  // namespace stepwell
