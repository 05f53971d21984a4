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
        if (error.name == "States.QueryEvaluationError") record_evaluation_failure(frame, error);
    }
    if (flags.fatal) return fail_execution(frame, std::move(error));
    if (frame.children) {
        for (const auto& [index, id] : frame.children->live) abort(*frames_.at(id), frame.last_event);
        frame.children->live.clear();
    }
    const bool handled_here = !std::exchange(flags.skip_handlers, false);
    const bool started = std::exchange(flags.started, false) || frame.children;
    if (handled_here && retry(frame, error, flags)) return;
    // AWS: a Map whose Items cannot be evaluated has a failed event without having one of its start
    if (started || (error.name == "States.QueryEvaluationError" && state.traits.failed != EventType::none)) {
        add_to(frame, state.traits.failed);
        frame.failed_children = std::move(frame.children);
    }
    if (handled_here && caught(frame, error, flags)) return;
    if (frame.parent) return child_failed(frame, std::move(error), flags);
    fail_execution(frame, std::move(error));
}

// AWS: a States.Runtime ends the execution from wherever it is; the states around it and its siblings get no event.
void Run::fail_execution(Frame& frame, Error error) {
    cancel_tasks();
    std::vector<EventField> fields;
    add_error(fields, error);
    add_to(frame, EventType::ExecutionFailed, std::move(fields));
    if (history_.full()) return;
    finish({Status::failed, {}, std::move(error), now_});
}

// The first retrier that takes the error decides; when its attempts are used up, no other is asked.
bool Run::retry(Frame& frame, const Error& error, const FailureFlags& flags) {
    for (std::size_t i = 0; i < frame.state->retriers.size(); ++i) {
        const Retrier& retrier = frame.state->retriers[i];
        if (!matches(retrier.errors, error.name.value_or(""), flags.other_name)) continue;
        if (frame.attempts[i] >= retrier.max_attempts) return false;
        ++frame.attempts[i];
        ++frame.retries;
        frame.children.reset();
        frame.timer = timers_.arm(now_ + retrier.delay(frame.attempts[i], entropy_), frame.id, Timer::Kind::backoff);
        frame.phase = Frame::Phase::waiting;
        return true;
    }
    return false;
}

bool Run::caught(Frame& frame, const Error& error, const FailureFlags& flags) {
    for (const Catcher& catcher : frame.state->catchers) {
        if (!matches(catcher.errors, error.name.value_or(""), flags.other_name)) continue;
        const Value context_object = context(frame);
        auto evaluated =
            evaluate([&] { return make_caught_output(surroundings(frame, context_object), catcher, error); },
                     [&] {
                         frame.pending = error;
                         frame.pending_flags = flags;
                         frame.phase = Frame::Phase::catching;
                         ready_.push_front(frame.id);
                     });
        if (auto* failure = std::get_if<Failure>(&evaluated)) {
            // nothing is left to take its error
            fail(frame, std::move(failure->error), {.interpreter = true, .skip_handlers = true});
            return true;
        }
        auto& output = std::get<StateOutput>(evaluated);
        leave(frame, std::move(output.output), catcher.next, output.assigned);
        return true;
    }
    return false;
}

void Run::record_evaluation_failure(Frame& frame, const Error& error) {
    // AWS: at a state's entry it hangs on what came before that, except in a Wait
    const bool entering = frame.last_event == frame.entered_event && !frame.state->traits.failed_after_entry;
    if (entering) frame.last_event = frame.before_entry;
    std::vector<EventField> fields{{"error", *error.name}, {"cause", *error.cause}, {"state", frame.state->name}};
    if (!error.location.empty()) fields.push_back({"location", error.location});
    add_to(frame, EventType::EvaluationFailed, std::move(fields));
}

}  // namespace stepwell
