// engine/run/redrive.cpp — what is kept of an execution that did not succeed, and how it goes on. Developer guide:
// "Restarting state machine executions with redrive".
//
// A flow of control that failed or was stopped is set aside in the state around it, which keeps the results of its
// other branches or iterations. A retry, a catcher or success lets go of them; at the execution's end without success
// the whole tree stays. A redrive puts it back, and every flow of control goes on in the state in which it was.
#include <algorithm>

#include "engine/run/frame.hpp"

namespace stepwell {

std::unique_ptr<Frame> Run::detach(FrameId id) {
    const auto found = frames_.find(id);
    std::unique_ptr<Frame> frame = std::move(found->second);
    frames_.erase(found);
    timers_.disarm(frame->timer);
    frame->task = 0;
    variable_bytes_ -= frame->scope_variables;
    return frame;
}

Frame& Run::attach(std::unique_ptr<Frame> frame) {
    variable_bytes_ += frame->scope_variables;
    return *(frames_[frame->id] = std::move(frame));
}

void Run::stop(Frame& child) {
    Children& children = *frames_.at(child.parent)->children;
    children.stopped[child.index] = detach(child.id);
}

void Run::stop_all(Frame& frame) {
    if (!frame.children) return;
    for (const auto& [index, id] : frame.children->live) {
        Frame& child = *frames_.at(id);
        stop_all(child);
        stop(child);
    }
    frame.children->live.clear();
}

void Run::park() {
    const auto root =
        std::find_if(frames_.begin(), frames_.end(), [](const auto& entry) { return entry.second->parent == 0; });
    if (root == frames_.end() || identity_.express) return;
    stop_all(*root->second);
    parked_ = detach(root->first);
}

void Run::redriven() {
    outcome_.reset();
    ++redrives_;
    redriven_at_ = now_;
    execution_context_ =
        describe_execution(identity_).with("RedriveCount", redrives_).with("RedriveTime", print_timestamp(now_));
    state_machine_context_ = describe_machine(identity_);
    const std::uint32_t event =
        add(EventType::ExecutionRedriven, static_cast<std::uint32_t>(history_.size()), {{"redriveCount", redrives_}});
    Frame& root = attach(std::move(parked_));
    limit_time(root, now_);
    resume(root, event);
}

// A state that was entered is not entered again: it goes on with the same input, its retries counted from none.
void Run::resume(Frame& frame, std::uint32_t previous) {
    frame.last_event = previous;
    frame.refill_after = 0;
    frame.context = Value();
    if (frame.phase != Frame::Phase::entering) {
        std::fill(frame.attempts.begin(), frame.attempts.end(), 0);
        frame.retries = 0;
        frame.phase = Frame::Phase::attempting;
        if (frame.state->traits.entered_again_by_redrive) frame.phase = Frame::Phase::entering;
        if (frame.failed_children) frame.children = std::move(frame.failed_children);
        if (frame.map_run) frame.phase = Frame::Phase::refilling;
        if (frame.children) resume_children(frame, previous);
    }
    ready_.push_back(frame.id);
}

// The branches and iterations that succeeded keep their results. Where all of them had succeeded (the state's result
// was too large), none is left here and all run again.
void Run::resume_children(Frame& frame, std::uint32_t previous) {
    Children& children = *frame.children;
    for (auto& [index, child] : std::exchange(children.stopped, {})) {
        Frame& again = attach(std::move(child));
        children.live[index] = again.id;
        resume(again, previous);
    }
    frame.phase = Frame::Phase::refilling;
}

// A Map Run; or iterations that there was no room for, or whose input could not be made or was given up.
void Run::refill(Frame& frame) {
    frame.phase = Frame::Phase::waiting;
    if (frame.map_run) return redrive_map_run(frame);
    std::uint32_t previous = std::exchange(frame.refill_after, 0);
    while (frame.children->has_room()) {
        if (!start_child(frame, previous ? previous : frame.last_event)) return;
        previous = 0;
    }
}

}  // namespace stepwell
