// engine/run/children.cpp — the branches and iterations that run within a state. States language: "Parallel State",
// "Map State".
#include <algorithm>

#include "engine/run/data_steps.hpp"
#include "engine/run/frame.hpp"

namespace stepwell {

void Run::run_children(Frame& frame, RunChildren step) {
    frame.children = std::make_unique<Children>();
    Children& children = *frame.children;
    children.source = std::move(step.source);
    children.total = step.count;
    children.concurrency = step.concurrency;
    children.results.resize(children.total);
    const StateTraits& traits = frame.state->traits;
    std::vector<EventField> fields;
    if (traits.iteration.started != EventType::none) fields.push_back({"length", children.total});
    add_to(frame, traits.started, std::move(fields));
    if (children.total == 0) return children_done(frame, frame.last_event);
    const std::size_t first = std::min(children.concurrency, children.total);
    for (std::size_t i = 0; i < first; ++i) {
        if (!start_child(frame, frame.last_event)) return;
    }
}

// False when the child's input could not be made: the state has failed.
bool Run::start_child(Frame& frame, std::uint32_t previous) {
    Children& children = *frame.children;
    const std::size_t index = children.next;
    const Value context_object = context(frame);
    const Scope scope{
        frame.effective, frame.selected(), context_object, frame.variables, entropy_, frame.entered, now_};
    auto child = evaluate([&] { return frame.state->child(scope, children.source, index); },
                          [&] {
                              frame.refill_after = previous;
                              frame.phase = Frame::Phase::refilling;
                              ready_.push_front(frame.id);
                          });
    if (!child) {
        fail(frame, child.error(), {.interpreter = true});
        return false;
    }
    ++children.next;
    const std::uint32_t last = add_iteration(frame.state->traits.iteration.started, previous, frame, index);
    Frame& started = new_frame(frame.id, index, *child->machine, std::move(child->input), last);
    started.variables = frame.variables;
    children.live[index] = started.id;
    return true;
}

// The new event, or `previous` where there is none of that type: a branch has no events of its own.
std::uint32_t Run::add_iteration(EventType type, std::uint32_t previous, const Frame& frame, std::size_t index) {
    if (type == EventType::none) return previous;
    return add(type, previous, {{"name", frame.state->name}, {"index", index}});
}

void Run::child_done(Frame& child, Value output) {
    Frame& frame = *frames_.at(child.parent);
    Children& children = *frame.children;
    const std::uint32_t last = child.last_event;
    // one that fails for what it has gathered already needs no more of it
    if (children.result_bytes <= largest_payload || !gives_whole_result(*frame.state)) {
        children.result_bytes += output.text_size();
        children.results[child.index] = std::move(output);
    }
    ++children.done;
    const std::uint32_t end = add_iteration(frame.state->traits.iteration.succeeded, last, frame, child.index);
    children.live.erase(child.index);
    detach(child.id);
    if (children.done == children.total) return children_done(frame, end);
    // AWS: the next iteration hangs on the last event of the one that made room for it
    if (children.next < children.total) start_child(frame, last);
}

void Run::children_done(Frame& frame, std::uint32_t last_event) {
    add(frame.state->traits.succeeded, last_event);
    frame.last_event = last_event;
    Value results(std::move(frame.children->results));
    frame.children.reset();
    complete(frame, std::move(results));
}

// A branch or an iteration has failed for good: its siblings are stopped, then its Parallel or Map state fails.
void Run::child_failed(Frame& child, Error error, const FailureFlags& flags) {
    Frame& frame = *frames_.at(child.parent);
    const std::uint32_t failing = child.last_event;
    add_iteration(frame.state->traits.iteration.failed, failing, frame, child.index);
    if (child.state->traits.aborted_when_failed) add(child.state->traits.aborted, failing);
    frame.children->live.erase(child.index);
    stop(child);
    abort_children(frame, failing);
    frame.last_event = failing;
    fail(frame, std::move(error), flags);
}

void Run::abort_children(Frame& frame, std::uint32_t previous) {
    if (!frame.children) return;
    for (const auto& [index, id] : frame.children->live) {
        add_iteration(frame.state->traits.iteration.aborted, previous, frame, index);
        abort(*frames_.at(id), previous);
    }
    frame.children->live.clear();
}

// Ends a flow of control and all below it, with their ...Aborted events.
void Run::abort(Frame& frame, std::uint32_t previous) {
    const bool entered = frame.phase != Frame::Phase::entering;
    if (tasks_.is_map_run(frame.task)) add(EventType::MapRunAborted, previous);
    if (entered && frame.state->traits.aborted != EventType::none) add(frame.state->traits.aborted, previous);
    abort_children(frame, previous);
    end_task(frame, true);
    stop(frame);
}

}  // namespace stepwell
