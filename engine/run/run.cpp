// engine/run/run.cpp — takes stimuli: finds what each answers, lets the flows of control go on until all of them wait.
#include "engine/run/run.hpp"

#include <algorithm>
#include <limits>

#include "engine/effort.hpp"
#include "engine/run/frame.hpp"

namespace stepwell {

namespace {}  // namespace

Run::Run(std::shared_ptr<const Definition> definition, Identity identity)
    : definition_(std::move(definition)),
      identity_(std::move(identity)),
      history_(identity_.most_events),
      now_(identity_.start),
      entropy_(identity_.seed, 0) {}

Run::~Run() = default;

bool Run::answers(const Stimulus& stimulus) const {
    if (std::holds_alternative<Redriven>(stimulus.what)) return redrivable();
    if (outcome_) return false;
    if (std::holds_alternative<Started>(stimulus.what)) return history_.size() == 0;
    if (std::holds_alternative<Continued>(stimulus.what)) return busy();
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
    now_ = std::max(now_, stimulus.time);
    ++stimuli_;
    entropy_ = Entropy(identity_.seed, stimuli_);
    evaluations_ = 0;
    most_evaluations_ = stimulus.evaluations;
    try {
        if (!outcome_ || parked_) take(stimulus);
        make_steps(applied, stimulus.evaluations ? std::numeric_limits<std::uint64_t>::max() : stimulus.steps);
    } catch (const GivenUp&) {
        applied.evaluations = evaluations_;
    }
    close(applied);
    return applied;
}

void Run::go_on(Applied& applied) {
    make_steps(applied, 0);
    close(applied);
}

// The flows of control take turns, a state each, so that none of them runs away while the others have not begun.
// `wanted`: as many as are given; 0: a burst.
void Run::make_steps(Applied& applied, std::uint64_t wanted) {
    const std::uint64_t most = wanted > 0 ? wanted : identity_.most_steps;
    const std::uint64_t most_effort = pace.effort + effort_in_a_burst;
    for (std::uint64_t steps = 0; busy() && steps < most && (wanted > 0 || pace.effort < most_effort); ++steps) {
        make_step();
        ++applied.steps;
    }
}

void Run::close(Applied& applied) {
    if (!outcome_) end_if_full();
    for (Command& each : commands_) applied.commands.push_back(std::move(each));
    commands_.clear();
}

void Run::take(const Stimulus& stimulus) {
    if (outcome_) {
        if (std::holds_alternative<Redriven>(stimulus.what)) redriven();
    } else if (std::holds_alternative<Started>(stimulus.what)) {
        if (history_.size() == 0) start();
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

void Run::start() {
    add(EventType::ExecutionStarted, 0, start_fields(identity_));
    limit_time(new_frame(0, 0, *definition_->machine, identity_.input, 0), identity_.start);
}

void Run::limit_time(const Frame& root, TimePoint from) {
    std::optional<std::int64_t> seconds = definition_->timeout_seconds;
    if (identity_.most_seconds) seconds = std::min(seconds.value_or(*identity_.most_seconds), *identity_.most_seconds);
    if (!seconds) return;
    deadline_ = from + std::chrono::seconds(*seconds);
    timers_.arm(*deadline_, root.id, Timer::Kind::execution);
}

void Run::make_step() {
    const auto found = frames_.find(ready_.front());
    ready_.pop_front();
    if (found == frames_.end()) return;  // aborted meanwhile
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
        case Frame::Phase::completing:
            complete(frame, std::move(frame.result), frame.chosen);
            break;
        case Frame::Phase::catching:
            caught(frame, std::exchange(frame.pending, {}), frame.pending_flags);
            break;
        case Frame::Phase::waiting:
            break;
    }
    end_if_full();
}

void Run::end_if_full() {
    if (!history_.full() || outcome_) return;
    history_.reopen();
    cancel_tasks();
    Outcome outcome{Status::failed,
                    {},
                    {"States.Runtime", "The execution reached the maximum number of history events (" +
                                           std::to_string(identity_.most_events) + ")."},
                    now_};
    add(EventType::ExecutionFailed, static_cast<std::uint32_t>(history_.size()),
        {{"error", *outcome.error.name}, {"cause", *outcome.error.cause}});
    finish(std::move(outcome));
}

void Run::timers_fired(const TimersFired& fired) {
    for (const TimerId id : fired.timers) {
        const auto timer = timers_.take(id);
        if (!timer) continue;
        const auto found = frames_.find(timer->frame);
        if (found == frames_.end()) continue;
        Frame& frame = *found->second;
        switch (timer->kind) {
            case Timer::Kind::wait:
                frame.timer = 0;
                complete(frame, frame.effective, {});
                break;
            case Timer::Kind::backoff:
                frame.timer = 0;
                frame.phase = Frame::Phase::attempting;
                ready_.push_back(frame.id);
                break;
            case Timer::Kind::timeout:
                task_timed_out(frame, {});
                break;
            case Timer::Kind::heartbeat:
                task_timed_out(frame, "States.HeartbeatTimeout");
                break;
            case Timer::Kind::execution:
                return timed_out(timer->due);
        }
        if (outcome_) return;
    }
}

void Run::timed_out(TimePoint moment) {
    cancel_tasks();
    add(EventType::ExecutionTimedOut, 0, {{"error", "States.Timeout"}});
    finish({Status::timed_out, {}, {}, moment});  // AWS: only the event has the error
}

void Run::aborted(const Aborted& aborted) {
    cancel_tasks();
    std::vector<EventField> fields;
    add_error(fields, aborted.error);
    add(aborted.failed ? EventType::ExecutionFailed : EventType::ExecutionAborted, 0, std::move(fields));
    finish({aborted.failed ? Status::failed : Status::aborted, {}, aborted.error, now_});
}

std::uint32_t Run::add(EventType type, std::uint32_t previous, std::vector<EventField> fields) {
    return history_.add(type, previous, now_, std::move(fields));
}

void Run::add_to(Frame& frame, EventType type, std::vector<EventField> fields) {
    if (const std::uint32_t id = add(type, frame.last_event, std::move(fields))) frame.last_event = id;
}

void add_error(std::vector<EventField>& fields, const Error& error) {
    if (error.name) fields.push_back({"error", *error.name});
    if (error.cause) fields.push_back({"cause", *error.cause});
}

void Run::command(Command command) {
    history_.note_command(command.index());
    commands_.push_back(std::move(command));
}

void Run::finish(Outcome outcome) {
    outcome_ = outcome;
    deadline_.reset();
    ready_.clear();
    timers_.clear();
    for (const auto& [id, open] : tasks_.map_runs()) command(StopMapRun{open.order.arn});
    tasks_.clear();
    if (outcome.status != Status::succeeded) park();
    frames_.clear();
    command(Finish{std::move(outcome)});
}

}  // namespace stepwell
