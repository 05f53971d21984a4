#pragma once
// What happened to an execution, and when: the only thing that is journaled. Everything else follows from it.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/error.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

using CommandId = std::uint64_t;
using TimerId = std::uint64_t;

/// The execution began; always the first.
struct Started {};
/// The activity of a task exists: its workers may have the task.
struct TaskAccepted {
    CommandId task = 0;
};
/// A worker has accepted the task.
struct TaskStarted {
    CommandId task = 0;
    std::string worker{};  ///< of an activity, by its own name
};
/// The API call of a `.sync` or `.waitForTaskToken` task was accepted.
struct TaskSubmitted {
    CommandId task = 0;
    Value output;
};
/// The task came to its end.
struct TaskSettled {
    /// Where a failure happened; never: nothing could perform it, which ends the execution.
    enum class Stage : std::uint8_t { start, submit, end, never };
    CommandId task = 0;
    std::variant<Value, Error> outcome;
    Stage stage = Stage::end;
};
/// These timers were due, in order of due time.
struct TimersFired {
    std::vector<TimerId> timers;
};
/// The Map Run of a distributed Map state came to its end.
struct MapRunSettled {
    CommandId map_run = 0;
    std::variant<Value, Error> outcome;
};
/// Somebody stopped the execution.
struct Aborted {
    Error error;
    bool failed = false;  ///< the server itself could not go on with it: its status is FAILED
};
/// An execution that had ended without success goes on where it failed.
struct Redriven {};
/// A run that had stopped in the middle, so that others get their turn, goes on.
struct Continued {};

struct Stimulus {
    TimePoint time;
    std::variant<Started, TaskAccepted, TaskStarted, TaskSubmitted, TaskSettled, TimersFired, Aborted, MapRunSettled,
                 Redriven, Continued>
        what;
    /// Of one that was applied: the run stopped after so many steps of its flows, and has others to make; 0: it made
    /// all.
    std::uint64_t steps = 0;
    /// Of one that was given up in the middle of a step: so many evaluations were finished, and the next is to be begun
    /// again.
    std::optional<std::uint64_t> evaluations{};
};

/// The journal's form of a stimulus (JSON).
std::string encode(const Stimulus& stimulus);
std::optional<Stimulus> decode_stimulus(std::string_view text);

}  // namespace stepwell
