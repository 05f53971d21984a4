#pragma once
// One execution, as a value: feed it what happened, read what must be done now. It never blocks, does no I/O and looks
// at no clock; the same stimuli always give the same commands and the same history.

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "engine/asl/definition.hpp"
#include "engine/entropy.hpp"
#include "engine/error.hpp"
#include "engine/event.hpp"
#include "engine/run/data_steps.hpp"
#include "engine/run/map_order.hpp"
#include "engine/run/origin.hpp"
#include "engine/run/ready_queue.hpp"
#include "engine/run/stimulus.hpp"
#include "engine/states/resource.hpp"
#include "engine/states/step.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

struct State;
struct Machine;
struct Retrier;

/// What does not change while an execution runs.
struct Identity : Origin {
    std::string machine_name{};
    std::string region{};
    Value input{};
    std::size_t most_events = 25'000;  ///< AWS: "Maximum execution history size"
    bool express = false;
    std::optional<std::int64_t> most_seconds{};  ///< an Express workflow may take no longer
    /// The task token of an attempt; must give the same token at every replay.
    std::function<std::string(CommandId)> token{};
};

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
/// A Map Run is to be started, or taken up again after a restart.
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

/// What a stimulus led to. The new events are the last of Run::events().
struct Applied {
    std::vector<Command> commands;
    std::size_t first_event = 0;  ///< index of the first new event
};

class Run {
public:
    Run(std::shared_ptr<const Definition> definition, Identity identity);
    ~Run();
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    /// The next stimulus, no earlier than the one before. A stimulus that answers nothing open changes nothing; one
    /// that has ended takes Redriven only.
    Applied apply(const Stimulus& stimulus);
    /// True when a long burst stopped to let others run: call `go_on` before anything else.
    bool busy() const { return !ready_.empty() && !outcome_; }
    void go_on(Applied& applied);

    const Identity& identity() const { return identity_; }
    const std::vector<Event>& events() const { return events_; }
    const std::optional<Outcome>& outcome() const { return outcome_; }
    /// Whether it ended without success, so that Redriven makes it go on.
    bool redrivable() const { return parked_ != nullptr; }
    std::int64_t redrives() const { return redrives_; }
    /// A hash of all events and commands so far: two replays that differ differ here.
    std::uint64_t fingerprint() const { return fingerprint_; }
    /// Stimuli applied so far.
    std::uint64_t stimuli() const { return stimuli_; }

    /// Whether a stimulus answers something that is open; if not, applying it changes nothing.
    bool answers(const Stimulus& stimulus) const;
    /// When the next timer is due.
    std::optional<TimePoint> next_due() const;
    /// The timers due at `now`, for a TimersFired stimulus.
    std::vector<TimerId> due(TimePoint now) const;

    enum class TaskState : std::uint8_t { unknown, open, over };
    TaskState task_state(CommandId id) const;
    /// A sign of life: the heartbeat interval begins anew. Not a stimulus: a replay need not know.
    void heartbeat(CommandId id, TimePoint now);
    /// After a replay: every heartbeat interval begins anew.
    void restart_heartbeats(TimePoint now);
    /// The open tasks, in order.
    std::vector<TaskOrder> open_tasks() const;
    /// Likewise the open Map Runs.
    std::vector<MapOrder> open_map_runs() const;
    /// Whether something outside must be performed again after a restart.
    bool awaits_others() const { return !tasks_.empty() || !map_runs_.empty(); }

private:
    struct Frame;
    struct Children;
    struct OpenTask;
    struct OpenMapRun {
        std::uint32_t frame = 0;
        MapOrder order;
    };
    enum class TimerKind : std::uint8_t { wait, backoff, timeout, heartbeat, execution };
    struct Timer {
        std::uint32_t frame;
        TimerKind kind;
    };
    using FrameId = std::uint32_t;
    struct FailureFlags {
        bool interpreter = false;  ///< the cause gets its introduction
        bool fatal = false;        ///< States.Runtime: ends the execution, neither Retry nor Catch takes it
        bool not_here = false;     ///< the Retry and Catch of this state do not take it, those around it may
        std::string_view also = {};
    };

    // run.cpp: stimuli, timers, events
    void take(const Stimulus& stimulus);
    void limit_time(const Frame& root, TimePoint from);
    void task_accepted(CommandId id);
    void task_started(const TaskStarted& started);
    void task_submitted(const TaskSubmitted& submitted);
    void task_settled(const TaskSettled& settled);
    void timers_fired(const TimersFired& fired);
    void aborted(const Aborted& aborted);
    void work_off();
    void end_if_full();
    std::uint32_t add(EventType type, std::uint32_t previous, std::vector<EventField> fields = {});
    void add_to(Frame& frame, EventType type, std::vector<EventField> fields = {});
    TimerId arm(TimePoint due, FrameId frame, TimerKind kind);
    void disarm(TimerId& timer);
    void finish(Outcome outcome);
    void command(Command command);
    void mix(std::uint64_t value);

    // progress.cpp: from a state's entry to its exit
    Frame& new_frame(FrameId parent, std::size_t index, const Machine& machine, Value input, std::uint32_t last_event);
    void enter(Frame& frame);
    void attempt(Frame& frame);
    void perform(Frame& frame, const Perform& step);
    void tell_scheduled(Frame& frame, OpenTask& task);
    void run_branches(Frame& frame, const RunBranches& step);
    void run_items(Frame& frame, const RunItems& step);
    bool start_item(Frame& frame, std::uint32_t previous);
    void complete(Frame& frame, Value result, const Proceed::Chosen* chosen = nullptr);
    Surroundings surroundings(const Frame& frame, const Value& context);
    void leave(Frame& frame, Value output, std::optional<std::size_t> next, const Value& assigned);
    void child_done(Frame& frame, Value output);
    void children_done(Frame& frame, std::uint32_t last_event);
    Value context(Frame& frame, const Value* item = nullptr, std::size_t index = 0, CommandId token_of = 0) const;

    // map_run.cpp: a distributed Map
    void order_map_run(Frame& frame, const RunItems& step, const Scope& scope);
    void map_run_settled(const MapRunSettled& settled);
    void begin_map_run(Frame& frame, MapOrder order);
    void redrive_map_run(Frame& frame);

    // failure.cpp: retry, catch, abort
    void fail(Frame& frame, Error error, FailureFlags flags);
    void fail(Frame& frame, Failure failure);
    void fail_execution(Frame& frame, Error error);
    bool retry(Frame& frame, const Error& error, const FailureFlags& flags);
    void tell_evaluation_failure(Frame& frame, const Error& error);
    bool caught(Frame& frame, const Error& error, const FailureFlags& flags);
    void child_failed(Frame& frame, Error error, FailureFlags flags);
    void abort(Frame& frame, std::uint32_t previous);
    void end_task(Frame& frame, bool cancel);
    void remove(FrameId id);

    // redrive.cpp: what is kept of an execution that did not succeed, and how it goes on
    std::unique_ptr<Frame> take_out(FrameId id);
    void stop(Frame& child);
    void park();
    void stop_all(Frame& frame);
    void redriven();
    Frame& put_back(std::unique_ptr<Frame> frame);
    void resume(Frame& frame, std::uint32_t previous);
    void resume_children(Frame& frame, std::uint32_t previous);
    void refill(Frame& frame);

    std::shared_ptr<const Definition> definition_;
    Identity identity_;
    Value execution_context_;  // these two are the same in every state; null: no state looked at them yet
    Value state_machine_context_;
    std::vector<Event> events_;
    std::optional<Outcome> outcome_;
    TimePoint now_;
    Entropy entropy_;
    std::uint64_t stimuli_ = 0;
    std::uint64_t fingerprint_ = 0;
    std::uint64_t variable_bytes_ = 0;  // set in all scopes that are open
    CommandId last_command_ = 0;
    TimerId last_timer_ = 0;
    FrameId last_frame_ = 0;
    bool history_full_ = false;
    std::unordered_map<FrameId, std::unique_ptr<Frame>> frames_;
    std::unique_ptr<Frame> parked_;  // the root of an execution that ended without success
    std::int64_t redrives_ = 0;
    TimePoint redriven_at_;
    std::map<CommandId, OpenTask> tasks_;
    std::map<CommandId, OpenMapRun> map_runs_;
    std::map<std::string, std::uint64_t, std::less<>> invocations_;  // tasks so far, by state
    std::map<std::pair<TimePoint, TimerId>, Timer> timers_;
    std::map<TimerId, TimePoint> timer_due_;
    ReadyQueue ready_;
    std::vector<Command> commands_;
};

}  // namespace stepwell
