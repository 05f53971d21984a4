// engine/run/run.cpp — takes stimuli: finds what each answers, lets the flows of control go on until all of them wait.
#include "engine/run/run.hpp"

#include <algorithm>

#include "engine/run/frame.hpp"

namespace stepwell {

namespace {

constexpr std::size_t steps_in_a_burst = 4'096;

constexpr std::string_view status_names[] = {"RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"};

constexpr TaskEventTypes of_integrations{
    EventType::TaskScheduled, EventType::TaskStarted, EventType::TaskStartFailed, EventType::TaskSubmitFailed,
    EventType::TaskSucceeded, EventType::TaskFailed,  EventType::TaskTimedOut};
constexpr TaskEventTypes of_functions{EventType::LambdaFunctionScheduled,   EventType::LambdaFunctionStarted,
                                      EventType::LambdaFunctionStartFailed, EventType::LambdaFunctionFailed,
                                      EventType::LambdaFunctionSucceeded,   EventType::LambdaFunctionFailed,
                                      EventType::LambdaFunctionTimedOut};
constexpr TaskEventTypes of_activities{EventType::ActivityScheduled,      EventType::ActivityStarted,
                                       EventType::ActivityScheduleFailed, EventType::ActivityFailed,
                                       EventType::ActivitySucceeded,      EventType::ActivityFailed,
                                       EventType::ActivityTimedOut};

}  // namespace

const TaskEventTypes& task_event_types(ResourceKind kind) {
    if (kind == ResourceKind::lambda_function) return of_functions;
    if (kind == ResourceKind::activity) return of_activities;
    return of_integrations;
}

std::string_view name_of(Status status) { return status_names[static_cast<std::size_t>(status)]; }

std::optional<Status> parse_status(std::string_view name) {
    const auto found = std::find(std::begin(status_names), std::end(status_names), name);
    if (found == std::end(status_names)) return std::nullopt;
    return static_cast<Status>(found - std::begin(status_names));
}

Run::Run(std::shared_ptr<const Definition> definition, Identity identity)
    : definition_(std::move(definition)),
      identity_(std::move(identity)),
      now_(identity_.start),
      entropy_(identity_.seed, 0) {}

Run::~Run() = default;

Value describe_execution(const Identity& identity) {
    Members members{{"Id", identity.arn},
                    {"Input", identity.input},
                    {"StartTime", print_timestamp(identity.start)},
                    {"Name", identity.name},
                    {"RoleArn", identity.role_arn}};
    if (!identity.express) members.push_back({"RedriveCount", 0});
    return Value(std::move(members));
}

Value describe_machine(const Identity& identity) {
    return Value::object({{"Id", identity.machine_arn}, {"Name", identity.machine_name}});
}

bool Run::answers(const Stimulus& stimulus) const {
    if (std::holds_alternative<Redriven>(stimulus.what)) return redrivable();
    if (outcome_) return false;
    if (std::holds_alternative<Started>(stimulus.what)) return events_.empty();
    if (const auto* fired = std::get_if<TimersFired>(&stimulus.what)) return !fired->timers.empty();
    std::optional<CommandId> command;  // that it is an answer to
    if (const auto* accepted = std::get_if<TaskAccepted>(&stimulus.what)) command = accepted->task;
    if (const auto* started = std::get_if<TaskStarted>(&stimulus.what)) command = started->task;
    if (const auto* submitted = std::get_if<TaskSubmitted>(&stimulus.what)) command = submitted->task;
    if (const auto* settled = std::get_if<TaskSettled>(&stimulus.what)) command = settled->task;
    if (const auto* map_run = std::get_if<MapRunSettled>(&stimulus.what)) command = map_run->map_run;
    return !command || task_state(*command) == TaskState::open;
}

Applied Run::apply(const Stimulus& stimulus) {
    Applied applied;
    applied.first_event = events_.size();
    now_ = std::max(now_, stimulus.time);
    ++stimuli_;
    entropy_ = Entropy(identity_.seed, stimuli_);
    if (!outcome_ || parked_) take(stimulus);
    go_on(applied);
    return applied;
}

void Run::go_on(Applied& applied) {
    if (!outcome_) work_off();
    for (Command& each : commands_) applied.commands.push_back(std::move(each));
    commands_.clear();
}

void Run::take(const Stimulus& stimulus) {
    if (outcome_) {
        if (std::holds_alternative<Redriven>(stimulus.what)) redriven();
    } else if (std::holds_alternative<Started>(stimulus.what)) {
        if (!events_.empty()) return;
        std::vector<EventField> fields{{"input", identity_.input_text, EventField::Form::payload},
                                       {"roleArn", identity_.role_arn}};
        if (!identity_.alias_arn.empty()) fields.push_back({"stateMachineAliasArn", identity_.alias_arn});
        if (!identity_.version_arn.empty()) fields.push_back({"stateMachineVersionArn", identity_.version_arn});
        add(EventType::ExecutionStarted, 0, std::move(fields));
        Frame& root = new_frame(0, 0, *definition_->machine, identity_.input, 0);
        limit_time(root, identity_.start);
    } else if (const auto* accepted = std::get_if<TaskAccepted>(&stimulus.what)) {
        task_accepted(accepted->task);
    } else if (const auto* started = std::get_if<TaskStarted>(&stimulus.what)) {
        task_started(*started);
    } else if (const auto* submitted = std::get_if<TaskSubmitted>(&stimulus.what)) {
        task_submitted(*submitted);
    } else if (const auto* settled = std::get_if<TaskSettled>(&stimulus.what)) {
        task_settled(*settled);
    } else if (const auto* map_run = std::get_if<MapRunSettled>(&stimulus.what)) {
        map_run_settled(*map_run);
    } else if (const auto* fired = std::get_if<TimersFired>(&stimulus.what)) {
        timers_fired(*fired);
    } else if (const auto* stopped = std::get_if<Aborted>(&stimulus.what)) {
        aborted(*stopped);
    }
}

void Run::limit_time(const Frame& root, TimePoint from) {
    std::optional<std::int64_t> seconds = definition_->timeout_seconds;
    if (identity_.most_seconds) seconds = std::min(seconds.value_or(*identity_.most_seconds), *identity_.most_seconds);
    if (seconds) arm(from + std::chrono::seconds(*seconds), root.id, TimerKind::execution);
}

// The flows of control take turns, a state each, so that none of them runs away while the others have not begun.
void Run::work_off() {
    for (std::size_t steps = 0; !ready_.empty() && !outcome_ && steps < steps_in_a_burst; ++steps) {
        const auto found = frames_.find(ready_.front());
        ready_.pop_front();
        if (found == frames_.end()) continue;  // aborted meanwhile
        Frame& frame = *found->second;
        switch (frame.phase) {
            case Frame::Phase::entering:
                enter(frame);
                break;
            case Frame::Phase::attempting:
                attempt(frame);
                break;
            case Frame::Phase::failing:
                fail(frame, std::move(frame.pending), frame.pending_flags);
                break;
            case Frame::Phase::refilling:
                refill(frame);
                break;
            case Frame::Phase::waiting:
                break;
        }
        end_if_full();
    }
    end_if_full();
}

void Run::end_if_full() {
    if (!history_full_ || outcome_) return;
    history_full_ = false;
    for (const auto& [id, task] : std::map<CommandId, OpenTask>(tasks_)) end_task(*frames_.at(task.frame), true);
    Outcome outcome{Status::failed,
                    {},
                    {"States.Runtime", "The execution reached the maximum number of history events (" +
                                           std::to_string(identity_.most_events) + ")."},
                    now_};
    add(EventType::ExecutionFailed, events_.back().id,
        {{"error", *outcome.error.name}, {"cause", *outcome.error.cause}});
    finish(std::move(outcome));
}

// --------------------------------------------------------------------------------------------------- stimuli

void Run::task_accepted(CommandId id) {
    const auto found = tasks_.find(id);
    if (found == tasks_.end() || found->second.order.accepted) return;
    found->second.order.accepted = true;
    tell_scheduled(*frames_.at(found->second.frame), found->second);
}

void Run::task_started(const TaskStarted& started) {
    const auto found = tasks_.find(started.task);
    if (found == tasks_.end() || found->second.order.started) return;
    OpenTask& task = found->second;
    task.order.started = true;
    const auto kind = task.order.resource.kind;
    std::vector<EventField> fields;
    if (kind == ResourceKind::optimised || kind == ResourceKind::aws_sdk) {
        fields = {{"resourceType", task.order.resource.resource_type()}, {"resource", task.order.resource.resource()}};
    }
    if (!started.worker.empty()) fields.push_back({"workerName", started.worker});
    add_to(*frames_.at(task.frame), task_event_types(kind).started, std::move(fields));
}

void Run::task_submitted(const TaskSubmitted& submitted) {
    const auto found = tasks_.find(submitted.task);
    if (found == tasks_.end() || found->second.order.submitted) return;
    TaskOrder& order = found->second.order;
    order.submitted = submitted.output;
    add_to(*frames_.at(found->second.frame), EventType::TaskSubmitted,
           {{"resourceType", order.resource.resource_type()},
            {"resource", order.resource.resource()},
            {"output", submitted.output, EventField::Form::payload}});
}

void Run::task_settled(const TaskSettled& settled) {
    const auto found = tasks_.find(settled.task);
    if (found == tasks_.end()) return;
    Frame& frame = *frames_.at(found->second.frame);
    const ResourceName resource = found->second.order.resource;
    const TaskEventTypes& types = task_event_types(resource.kind);
    const bool integration = resource.kind == ResourceKind::optimised || resource.kind == ResourceKind::aws_sdk;
    std::vector<EventField> fields;
    if (integration) fields = {{"resourceType", resource.resource_type()}, {"resource", resource.resource()}};
    // a token's sender does not outlive its answer; a job may: it is cancelled unless this is its own end
    const bool accepted = found->second.order.accepted;
    end_task(frame, false);
    // AWS: of an activity that is not there, the history does not tell that it was to be scheduled
    const bool impossible =
        settled.stage == TaskSettled::Stage::never || (resource.kind == ResourceKind::activity && !accepted);
    if (impossible && std::holds_alternative<Error>(settled.outcome)) {
        return fail(frame, std::get<Error>(settled.outcome), {.interpreter = true, .fatal = true});
    }
    const Value* output = std::get_if<Value>(&settled.outcome);
    if (output && output->text_size() <= largest_payload) {
        fields.push_back({"output", *output, EventField::Form::payload});
        add_to(frame, types.succeeded, std::move(fields));
        return complete(frame, *output);
    }
    Error error =
        output ? too_large(integration ? resource.resource_type() : resource.arn) : std::get<Error>(settled.outcome);
    if (error.name) fields.push_back({"error", *error.name});
    if (error.cause) fields.push_back({"cause", *error.cause});
    const EventType type = settled.stage == TaskSettled::Stage::start    ? types.start_failed
                           : settled.stage == TaskSettled::Stage::submit ? types.submit_failed
                                                                         : types.failed;
    add_to(frame, type, std::move(fields));
    fail(frame, std::move(error), {});
}

void Run::timers_fired(const TimersFired& fired) {
    for (const TimerId id : fired.timers) {
        const auto due = timer_due_.find(id);
        if (due == timer_due_.end()) continue;
        const TimePoint moment = due->second;
        const Timer timer = timers_.at({moment, id});
        timers_.erase({moment, id});
        timer_due_.erase(due);
        const auto found = frames_.find(timer.frame);
        if (found == frames_.end()) continue;
        Frame& frame = *found->second;
        switch (timer.kind) {
            case TimerKind::wait:
                frame.timer = 0;
                complete(frame, frame.effective);
                break;
            case TimerKind::backoff:
                frame.timer = 0;
                frame.phase = Frame::Phase::attempting;
                ready_.push_back(frame.id);
                break;
            case TimerKind::timeout:
            case TimerKind::heartbeat: {
                const ResourceName resource = tasks_.at(frame.task).order.resource;
                end_task(frame, true);
                std::vector<EventField> fields;
                if (resource.kind == ResourceKind::optimised || resource.kind == ResourceKind::aws_sdk) {
                    fields = {{"resourceType", resource.resource_type()}, {"resource", resource.resource()}};
                }
                // AWS: a missed heartbeat is a States.Timeout in the history, and catchable by either name
                fields.push_back({"error", "States.Timeout"});
                add_to(frame, task_event_types(resource.kind).timed_out, std::move(fields));
                // handled after every timer of this moment has told its event
                frame.pending = Error{"States.Timeout", {}};
                frame.pending_flags = {};
                if (timer.kind == TimerKind::heartbeat) frame.pending_flags.also = "States.HeartbeatTimeout";
                frame.phase = Frame::Phase::failing;
                ready_.push_back(frame.id);
                break;
            }
            case TimerKind::execution: {
                for (const auto& [task_id, task] : std::map<CommandId, OpenTask>(tasks_))
                    end_task(*frames_.at(task.frame), true);
                Outcome outcome{Status::timed_out, {}, {}, moment};  // AWS: the error is told by the event alone
                add(EventType::ExecutionTimedOut, 0, {{"error", "States.Timeout"}});
                return finish(std::move(outcome));
            }
        }
        if (outcome_) return;
    }
}

void Run::aborted(const Aborted& aborted) {
    for (const auto& [id, task] : std::map<CommandId, OpenTask>(tasks_)) end_task(*frames_.at(task.frame), true);
    std::vector<EventField> fields;
    if (aborted.error.name) fields.push_back({"error", *aborted.error.name});
    if (aborted.error.cause) fields.push_back({"cause", *aborted.error.cause});
    add(EventType::ExecutionAborted, 0, std::move(fields));
    finish({Status::aborted, {}, aborted.error, now_});
}

// --------------------------------------------------------------------------------------------------- bookkeeping

// The last place of a full history is kept for the event that ends the execution.
std::uint32_t Run::add(EventType type, std::uint32_t previous, std::vector<EventField> fields) {
    const bool last = type <= EventType::ExecutionTimedOut && type != EventType::ExecutionStarted;
    if (history_full_ || (events_.size() + 1 >= identity_.most_events && !last)) {
        history_full_ = true;
        return 0;
    }
    const auto id = static_cast<std::uint32_t>(events_.size() + 1);
    events_.push_back({id, previous, type, now_, std::move(fields)});
    mix((static_cast<std::uint64_t>(type) << 32) ^ previous);
    return id;
}

void Run::add_to(Frame& frame, EventType type, std::vector<EventField> fields) {
    if (const std::uint32_t id = add(type, frame.last_event, std::move(fields))) frame.last_event = id;
}

TimerId Run::arm(TimePoint due, FrameId frame, TimerKind kind) {
    const TimerId id = ++last_timer_;
    timers_.emplace(std::pair(due, id), Timer{frame, kind});
    timer_due_.emplace(id, due);
    return id;
}

void Run::disarm(TimerId& timer) {
    const auto found = timer_due_.find(timer);
    if (found != timer_due_.end()) {
        timers_.erase({found->second, timer});
        timer_due_.erase(found);
    }
    timer = 0;
}

void Run::command(Command command) {
    mix(command.index() + 0x100);
    commands_.push_back(std::move(command));
}

void Run::mix(std::uint64_t value) {
    fingerprint_ = (fingerprint_ ^ value) * 0x9E3779B97F4A7C15ULL;
    fingerprint_ ^= fingerprint_ >> 29;
}

void Run::finish(Outcome outcome) {
    outcome_ = outcome;
    ready_.clear();
    timers_.clear();
    timer_due_.clear();
    tasks_.clear();
    for (const auto& [id, open] : map_runs_) command(StopMapRun{open.order.arn});
    map_runs_.clear();
    if (outcome.status != Status::succeeded) park();
    frames_.clear();
    command(Finish{std::move(outcome)});
}

std::optional<TimePoint> Run::next_due() const {
    if (timers_.empty()) return std::nullopt;
    return timers_.begin()->first.first;
}

std::vector<TimerId> Run::due(TimePoint now) const {
    std::vector<TimerId> ids;
    for (const auto& [key, timer] : timers_) {
        if (key.first > now) break;
        ids.push_back(key.second);
    }
    return ids;
}

Run::TaskState Run::task_state(CommandId id) const {
    if (tasks_.contains(id) || map_runs_.contains(id)) return TaskState::open;
    return id >= 1 && id <= last_command_ ? TaskState::over : TaskState::unknown;
}

void Run::heartbeat(CommandId id, TimePoint now) {
    const auto found = tasks_.find(id);
    if (found == tasks_.end() || found->second.heartbeat == 0) return;
    // the same timer at another time: its id must not depend on what a replay does not know
    const TimerId timer = found->second.heartbeat;
    const TimePoint due = now + std::chrono::seconds(*found->second.heartbeat_seconds);
    TimePoint& old = timer_due_.at(timer);
    const Timer entry = timers_.at({old, timer});
    timers_.erase({old, timer});
    old = due;
    timers_.emplace(std::pair(due, timer), entry);
}

void Run::restart_heartbeats(TimePoint now) {
    std::vector<CommandId> ids;
    for (const auto& [id, task] : tasks_) ids.push_back(id);
    for (const CommandId id : ids) heartbeat(id, now);
}

std::vector<TaskOrder> Run::open_tasks() const {
    std::vector<TaskOrder> orders;
    for (const auto& [id, task] : tasks_) orders.push_back(task.order);
    return orders;
}

}  // namespace stepwell
