#pragma once
// What the runtime needs of the outside, in the engine's words. Each port has a production adapter and one for tests.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/run/run.hpp"
#include "engine/time.hpp"

namespace stepwell {

class Clock {
public:
    virtual ~Clock() = default;
    virtual TimePoint now() = 0;
};

using ExecutionId = std::int64_t;

/// What is kept of an execution beside its journal and history.
struct ExecutionRecord {
    ExecutionId id = 0;  ///< ours; later executions have greater ones
    std::string arn;
    std::string name;
    std::string machine_arn;
    std::string role_arn;
    std::string revision;  ///< key of the definition it runs
    std::string input;     ///< as it was sent
    TimePoint start;
    Seed seed{};
    Status status = Status::running;
    // of a closed execution
    TimePoint stop;
    std::optional<std::string> output;
    Error error;
};

/// One durable step of an execution: a stimulus, with the first also the execution itself, with the last also its end.
struct Append {
    ExecutionId execution = 0;
    std::uint64_t number = 0;  ///< of the stimulus, from 1; an append whose number is taken fails
    std::string stimulus;      ///< encoded
    std::uint64_t fingerprint = 0;
    std::uint32_t last_event = 0;
    std::optional<TimePoint> due;  ///< next timer
    bool unanswered = false;       ///< a task is open that must be performed again after a restart
    std::optional<ExecutionRecord> opened;
    /// The final record and the whole history.
    struct Closed {
        ExecutionRecord record;
        std::vector<Event> events;
    };
    std::optional<Closed> closed;
};

struct JournalRow {
    std::uint64_t number = 0;
    std::string stimulus;
    std::uint64_t fingerprint = 0;
};

struct OpenExecution {
    ExecutionRecord record;
    std::vector<JournalRow> journal;  ///< in order
};

/// Thrown (through `Done`) by an append that would give a second execution the same ARN.
struct ExecutionNameTaken : std::exception {
    const char* what() const noexcept override { return "an execution of that name exists"; }
};

/// Executions, their journals and histories. What an append's `done` reports without an error is on disk.
class Store {
public:
    using Done = std::function<void(std::exception_ptr)>;
    virtual ~Store() = default;

    /// An id greater than every other.
    virtual ExecutionId new_id() = 0;
    /// Appends take effect in the order of the calls; `done` is called in that order too, on any thread.
    virtual void append(Append append, Done done) = 0;

    virtual boost::asio::awaitable<std::optional<ExecutionRecord>> find(std::string arn) = 0;
    virtual boost::asio::awaitable<std::optional<ExecutionRecord>> find(ExecutionId id) = 0;
    /// Executions of a state machine, newest first, that began before the one with id `before` (0: from the newest on).
    virtual boost::asio::awaitable<std::vector<ExecutionRecord>> list(std::string machine_arn,
                                                                      std::optional<Status> status, ExecutionId before,
                                                                      std::size_t limit) = 0;
    /// Events of a closed execution as GetExecutionHistory answers them: `limit` from the `skip`-th on, forwards or
    /// backwards.
    virtual boost::asio::awaitable<std::vector<Value>> history(ExecutionId id, std::size_t skip, std::size_t limit,
                                                               bool backwards) = 0;
    /// All that are running, with their journals.
    virtual boost::asio::awaitable<std::vector<OpenExecution>> open() = 0;
    virtual boost::asio::awaitable<std::optional<OpenExecution>> open(ExecutionId id) = 0;
    /// Deletes everything.
    virtual boost::asio::awaitable<void> clear() = 0;
};

/// One attempt of a task on its way to the outside.
struct TaskAttempt {
    std::string key;  ///< the same at every replay, another for each attempt, unique in this installation
    std::string account;
    std::string region;
    TaskOrder order;
    std::string token;  ///< of an activity's task
};

using TaskReport = std::function<void(std::variant<TaskAccepted, TaskStarted, TaskSubmitted, TaskSettled>)>;

/// Performs tasks. `report` may be called on any thread, in the order in which things happened.
class TaskPort {
public:
    virtual ~TaskPort() = default;
    virtual void perform(TaskAttempt attempt, TaskReport report) = 0;
    /// Stops it, and what it started; nothing is reported any more. Idempotent.
    virtual void cancel(TaskAttempt attempt) = 0;
};

/// Finds the compiled definition of a revision; null: it is gone.
using Definitions = std::function<std::shared_ptr<const Definition>(const std::string& revision)>;

}  // namespace stepwell
