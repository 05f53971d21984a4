// engine/run/failure.cpp — a failure on its way: Retry, then Catch, then the state around it, then the execution's end.
// States language: "Errors".
#include "engine/run/frame.hpp"

namespace stepwell {

void Run::fail(Frame& frame, Failure failure) {
    fail(frame, std::move(failure.error), {.interpreter = failure.interpreter});
}

void Run::fail(Frame& frame, Error error, FailureFlags flags) {
    const State& state = *frame.state;
    if (flags.interpreter) {
        flags.fatal = error.name == "States.Runtime";
        flags.interpreter = false;
        error.cause = "An error occurred while executing the state '" + state.name + "' (entered at the event id #" +
                      std::to_string(frame.entered_event) + "). " + error.cause.value_or("");
        if (error.name == "States.QueryEvaluationError") tell_evaluation_failure(frame, error);
    }
    if (flags.fatal) return fail_execution(frame, std::move(error));
    if (frame.children) {
        for (const auto& [index, id] : frame.children->live) abort(*frames_.at(id), frame.last_event);
        frame.children->live.clear();
    }
    const bool takable = !std::exchange(flags.not_here, false);
    if (takable && retry(frame, error, flags)) return;
    // AWS: a Map whose Items cannot be evaluated tells of its failure without having told of its start
    if (frame.children || (error.name == "States.QueryEvaluationError" && state.traits.failed != EventType::none)) {
        add_to(frame, state.traits.failed);
        frame.failed_children = std::move(frame.children);
    }
    if (takable && caught(frame, error, flags)) return;
    if (frame.parent) return child_failed(frame, std::move(error), flags);
    fail_execution(frame, std::move(error));
}

// AWS: a States.Runtime ends the execution from wherever it is; the states around it and its siblings get no event.
void Run::fail_execution(Frame& frame, Error error) {
    for (const auto& [id, task] : std::map<CommandId, OpenTask>(tasks_)) end_task(*frames_.at(task.frame), true);
    std::vector<EventField> fields;
    if (error.name) fields.push_back({"error", *error.name});
    if (error.cause) fields.push_back({"cause", *error.cause});
    add_to(frame, EventType::ExecutionFailed, std::move(fields));
    if (history_full_) return;
    finish({Status::failed, {}, std::move(error), now_});
}

// The first retrier that takes the error decides; when its attempts are used up, no other is asked.
bool Run::retry(Frame& frame, const Error& error, const FailureFlags& flags) {
    for (std::size_t i = 0; i < frame.state->retriers.size(); ++i) {
        const Retrier& retrier = frame.state->retriers[i];
        if (!takes(retrier.errors, error.name.value_or(""), flags.also)) continue;
        if (frame.attempts[i] >= retrier.max_attempts) return false;
        ++frame.attempts[i];
        ++frame.retries;
        frame.children.reset();
        frame.timer = arm(now_ + retrier.delay(frame.attempts[i], entropy_), frame.id, TimerKind::backoff);
        frame.phase = Frame::Phase::waiting;
        return true;
    }
    return false;
}

bool Run::caught(Frame& frame, const Error& error, const FailureFlags& flags) {
    for (const Catcher& catcher : frame.state->catchers) {
        if (!takes(catcher.errors, error.name.value_or(""), flags.also)) continue;
        const Value seen = context(frame);
        auto made = make_caught_output(surroundings(frame, seen), catcher, error);
        if (auto* failure = std::get_if<Failure>(&made)) {
            // nothing is left to take its error
            fail(frame, std::move(failure->error), {.interpreter = true, .not_here = true});
            return true;
        }
        auto& output = std::get<StateOutput>(made);
        leave(frame, std::move(output.output), catcher.next, output.assigned);
        return true;
    }
    return false;
}

void Run::tell_evaluation_failure(Frame& frame, const Error& error) {
    // AWS: at a state's entry it hangs on what came before that, except in a Wait
    const bool entering = frame.last_event == frame.entered_event && !std::holds_alternative<Wait>(frame.state->kind);
    if (entering) frame.last_event = frame.before_entry;
    std::vector<EventField> fields{{"error", *error.name}, {"cause", *error.cause}, {"state", frame.state->name}};
    if (!error.location.empty()) fields.push_back({"location", error.location});
    add_to(frame, EventType::EvaluationFailed, std::move(fields));
}

// A branch or an iteration has failed for good: its siblings are stopped, then its Parallel or Map state fails.
void Run::child_failed(Frame& child, Error error, FailureFlags flags) {
    Frame& frame = *frames_.at(child.parent);
    Children& children = *frame.children;
    const std::uint32_t failing = child.last_event;
    const bool map = std::holds_alternative<Map>(frame.state->kind);
    if (map) add(EventType::MapIterationFailed, failing, {{"name", frame.state->name}, {"index", child.index}});
    if (std::holds_alternative<Task>(child.state->kind)) add(child.state->traits.aborted, failing);
    children.live.erase(child.index);
    stop(child);
    for (const auto& [index, id] : children.live) {
        if (map) add(EventType::MapIterationAborted, failing, {{"name", frame.state->name}, {"index", index}});
        abort(*frames_.at(id), failing);
    }
    children.live.clear();
    frame.last_event = failing;
    fail(frame, std::move(error), flags);
}

// Ends a flow of control and all below it, with their ...Aborted events.
void Run::abort(Frame& frame, std::uint32_t previous) {
    const bool entered = frame.phase != Frame::Phase::entering;
    if (map_runs_.contains(frame.task)) add(EventType::MapRunAborted, previous);
    if (entered && frame.state->traits.aborted != EventType::none) add(frame.state->traits.aborted, previous);
    if (frame.children) {
        const bool map = std::holds_alternative<Map>(frame.state->kind);
        for (const auto& [index, id] : frame.children->live) {
            if (map) add(EventType::MapIterationAborted, previous, {{"name", frame.state->name}, {"index", index}});
            abort(*frames_.at(id), previous);
        }
        frame.children->live.clear();
    }
    end_task(frame, true);
    stop(frame);
}

void Run::end_task(Frame& frame, bool cancel) {
    if (const auto open = map_runs_.find(frame.task); open != map_runs_.end()) {
        command(StopMapRun{open->second.order.arn});
        map_runs_.erase(open);
        frame.task = 0;
        return;
    }
    const auto found = tasks_.find(frame.task);
    if (found == tasks_.end()) return;
    disarm(found->second.timeout);
    disarm(found->second.heartbeat);
    if (cancel) command(CancelTask{found->second.order});
    tasks_.erase(found);
    frame.task = 0;
}

void Run::remove(FrameId id) { take_out(id); }

}  // namespace stepwell
