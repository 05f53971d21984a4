// engine/run/tasks.cpp — a task from its order to its end, and what the history says of it. Step Functions API:
// HistoryEvent.
#include "engine/run/frame.hpp"

namespace stepwell {

namespace {

/// The event types of one kind of resource.
struct TaskEventTypes {
    EventType scheduled, started, start_failed, submit_failed, succeeded, failed, timed_out;
};

constexpr TaskEventTypes integration_events{
    EventType::TaskScheduled, EventType::TaskStarted, EventType::TaskStartFailed, EventType::TaskSubmitFailed,
    EventType::TaskSucceeded, EventType::TaskFailed,  EventType::TaskTimedOut};
constexpr TaskEventTypes function_events{EventType::LambdaFunctionScheduled,   EventType::LambdaFunctionStarted,
                                         EventType::LambdaFunctionStartFailed, EventType::LambdaFunctionFailed,
                                         EventType::LambdaFunctionSucceeded,   EventType::LambdaFunctionFailed,
                                         EventType::LambdaFunctionTimedOut};
constexpr TaskEventTypes activity_events{EventType::ActivityScheduled,      EventType::ActivityStarted,
                                         EventType::ActivityScheduleFailed, EventType::ActivityFailed,
                                         EventType::ActivitySucceeded,      EventType::ActivityFailed,
                                         EventType::ActivityTimedOut};

const TaskEventTypes& event_types(ResourceKind kind) {
    if (kind == ResourceKind::lambda_function) return function_events;
    if (kind == ResourceKind::activity) return activity_events;
    return integration_events;
}

bool is_integration(const ResourceName& resource) {
    return resource.kind == ResourceKind::optimised || resource.kind == ResourceKind::aws_sdk;
}

// What every event of an integration's task begins with; of a function's or an activity's, nothing.
std::vector<EventField> resource_fields(const ResourceName& resource) {
    if (!is_integration(resource)) return {};
    return {{"resourceType", resource.resource_type()}, {"resource", resource.resource()}};
}

}  // namespace

void Run::perform(Frame& frame, const Perform& step) {
    frame.task = tasks_.take_id();
    OpenTask task{frame.id, {}, step.timeout_seconds, step.heartbeat_seconds};
    task.order.id = frame.task;
    task.order.resource = *step.resource;
    task.order.parameters = step.parameters;
    task.order.role_arn = step.role_arn.value_or("");
    if (!identity_.mocks.empty()) {
        task.order.state = frame.state->name;
        task.order.invocation = tasks_.count_invocation(frame.state->name);
    }
    // an activity's is recorded when TaskAccepted says that it exists
    if (step.resource->kind != ResourceKind::activity) record_scheduled(frame, task);
    command(ScheduleTask{task.order});
    tasks_.add(std::move(task));
}

void Run::record_scheduled(Frame& frame, OpenTask& task) {
    const TaskOrder& order = task.order;
    const ResourceName& resource = order.resource;
    std::vector<EventField> fields = resource_fields(resource);
    if (is_integration(resource)) {
        fields.push_back({"region", identity_.region});
        fields.push_back({"parameters", order.parameters, EventField::Form::text});
    } else {
        fields = {{"resource", resource.arn}, {"input", order.parameters, EventField::Form::payload}};
    }
    if (!order.role_arn.empty() && resource.kind != ResourceKind::activity) {
        fields.push_back({"taskCredentials", Value::object({{"roleArn", order.role_arn}})});
    }
    if (task.timeout_seconds) fields.push_back({"timeoutInSeconds", *task.timeout_seconds});
    if (task.heartbeat_seconds) fields.push_back({"heartbeatInSeconds", *task.heartbeat_seconds});
    add_to(frame, event_types(resource.kind).scheduled, std::move(fields));
    const auto arm = [&](const std::optional<std::int64_t>& seconds, Timer::Kind kind) {
        return seconds ? timers_.arm(now_ + std::chrono::seconds(*seconds), frame.id, kind) : 0;
    };
    task.timeout = arm(task.timeout_seconds, Timer::Kind::timeout);
    task.heartbeat = arm(task.heartbeat_seconds, Timer::Kind::heartbeat);
}

void Run::task_accepted(CommandId id) {
    OpenTask* const task = tasks_.find(id);
    if (!task || task->order.accepted) return;
    task->order.accepted = true;
    record_scheduled(*frames_.at(task->frame), *task);
}

void Run::task_started(const TaskStarted& started) {
    OpenTask* const task = tasks_.find(started.task);
    if (!task || task->order.started) return;
    task->order.started = true;
    std::vector<EventField> fields = resource_fields(task->order.resource);
    if (!started.worker.empty()) fields.push_back({"workerName", started.worker});
    add_to(*frames_.at(task->frame), event_types(task->order.resource.kind).started, std::move(fields));
}

void Run::task_submitted(const TaskSubmitted& submitted) {
    OpenTask* const task = tasks_.find(submitted.task);
    if (!task || task->order.submitted) return;
    task->order.submitted = submitted.output;
    const ResourceName& resource = task->order.resource;
    add_to(*frames_.at(task->frame), EventType::TaskSubmitted,
           {{"resourceType", resource.resource_type()},
            {"resource", resource.resource()},
            {"output", submitted.output, EventField::Form::payload}});
}

void Run::task_settled(const TaskSettled& settled) {
    const OpenTask* const task = tasks_.find(settled.task);
    if (!task) return;
    Frame& frame = *frames_.at(task->frame);
    const ResourceName resource = task->order.resource;
    const bool accepted = task->order.accepted;
    // a token's sender does not outlive its answer; a job may: it is cancelled unless this is its own end
    end_task(frame, false);
    // AWS: the history does not say that a task was scheduled for an activity that does not exist
    const bool impossible =
        settled.stage == TaskSettled::Stage::never || (resource.kind == ResourceKind::activity && !accepted);
    if (impossible && std::holds_alternative<Error>(settled.outcome)) {
        return fail(frame, std::get<Error>(settled.outcome), {.interpreter = true, .fatal = true});
    }
    const TaskEventTypes& types = event_types(resource.kind);
    std::vector<EventField> fields = resource_fields(resource);
    const Value* output = std::get_if<Value>(&settled.outcome);
    if (output && output->text_size() <= largest_payload) {
        fields.push_back({"output", *output, EventField::Form::payload});
        add_to(frame, types.succeeded, std::move(fields));
        return complete(frame, *output);
    }
    Error error = output ? too_large(is_integration(resource) ? resource.resource_type() : resource.arn)
                         : std::get<Error>(settled.outcome);
    add_error(fields, error);
    const EventType type = settled.stage == TaskSettled::Stage::start    ? types.start_failed
                           : settled.stage == TaskSettled::Stage::submit ? types.submit_failed
                                                                         : types.failed;
    add_to(frame, type, std::move(fields));
    fail(frame, std::move(error), {});
}

void Run::task_timed_out(Frame& frame, std::string_view other_name) {
    const ResourceName resource = tasks_.find(frame.task)->order.resource;
    end_task(frame, true);
    std::vector<EventField> fields = resource_fields(resource);
    // AWS: a missed heartbeat is a States.Timeout in the history, and catchable by either name
    fields.push_back({"error", "States.Timeout"});
    add_to(frame, event_types(resource.kind).timed_out, std::move(fields));
    // handled when every timer of this moment has its event
    frame.pending = Error{"States.Timeout", {}};
    frame.pending_flags = {.other_name = other_name};
    frame.phase = Frame::Phase::failing;
    ready_.push_back(frame.id);
}

// Ends the task or the Map Run that a flow of control waits for.
void Run::end_task(Frame& frame, bool cancel) {
    if (const auto map_run = tasks_.take_map_run(frame.task)) {
        command(StopMapRun{map_run->order.arn});
        frame.task = 0;
    } else if (auto task = tasks_.take(frame.task)) {
        timers_.disarm(task->timeout);
        timers_.disarm(task->heartbeat);
        if (cancel) command(CancelTask{std::move(task->order)});
        frame.task = 0;
    }
}

void Run::cancel_tasks() {
    std::vector<FrameId> waiting;
    for (const auto& [id, task] : tasks_.tasks()) waiting.push_back(task.frame);
    for (const FrameId frame : waiting) end_task(*frames_.at(frame), true);
}

Run::TaskState Run::task_state(CommandId id) const {
    if (tasks_.is_open(id)) return TaskState::open;
    return tasks_.is_known(id) ? TaskState::over : TaskState::unknown;
}

void Run::heartbeat(CommandId id, TimePoint now) {
    const OpenTask* const task = tasks_.find(id);
    if (task && task->heartbeat) move_heartbeat(id, now + std::chrono::seconds(*task->heartbeat_seconds));
}

// The same timer at another time: its id must not depend on what a replay does not know.
void Run::move_heartbeat(CommandId id, TimePoint due) {
    const OpenTask* const task = tasks_.find(id);
    if (task && task->heartbeat) timers_.move(task->heartbeat, due);
}

std::vector<std::pair<CommandId, TimePoint>> Run::heartbeats() const {
    std::vector<std::pair<CommandId, TimePoint>> all;
    for (const auto& [id, task] : tasks_.tasks()) {
        if (task.heartbeat) all.emplace_back(id, timers_.due_of(task.heartbeat));
    }
    return all;
}

void Run::restart_heartbeats(TimePoint now) {
    for (const auto& [id, task] : tasks_.tasks()) heartbeat(id, now);
}

std::vector<TaskOrder> Run::open_tasks() const {
    std::vector<TaskOrder> orders;
    for (const auto& [id, task] : tasks_.tasks()) orders.push_back(task.order);
    return orders;
}

const TaskOrder* Run::open_task(CommandId id) const {
    const auto found = tasks_.tasks().find(id);
    return found == tasks_.tasks().end() ? nullptr : &found->second.order;
}

}  // namespace stepwell
