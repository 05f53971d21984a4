// engine/run/progress.cpp — a state from its entry to its exit: data flow, tasks, branches, iterations.
#include <algorithm>

#include "engine/data/assign.hpp"
#include "engine/run/frame.hpp"

namespace stepwell {

Run::Frame& Run::new_frame(FrameId parent, std::size_t index, const Machine& machine, Value input,
                           std::uint32_t last_event) {
    auto frame = std::make_unique<Frame>();
    frame->id = ++last_frame_;
    frame->parent = parent;
    frame->index = index;
    frame->machine = &machine;
    frame->state = &machine.states[machine.start];
    frame->input = std::move(input);
    frame->last_event = last_event;
    ready_.push_back(frame->id);
    return *(frames_[frame->id] = std::move(frame));
}

// The context object; made only for a state whose expressions may look at it, and only where something in it changed.
Value Run::context(Frame& frame, const Value* item, std::size_t index, CommandId token_of) const {
    if (!frame.state->uses_context) return Value::empty_object();
    if (frame.context.is_null()) {
        Members state{{"Name", frame.state->name}, {"EnteredTime", print_timestamp(frame.entered)}};
        if (frame.state->traits.retries) state.push_back({"RetryCount", frame.retries});
        frame.context = Value::object({{"Execution", execution_context_},
                                       {"StateMachine", state_machine_context_},
                                       {"State", Value(std::move(state))}});
    }
    if (item) {
        return frame.context.with("Map",
                                  Value::object({{"Item", Value::object({{"Index", index}, {"Value", *item}})}}));
    }
    if (token_of) return frame.context.with("Task", Value::object({{"Token", identity_.token(token_of)}}));
    return frame.context;
}

void Run::enter(Frame& frame) {
    const State& state = *frame.state;
    // most executions never look at it
    if (state.uses_context && execution_context_.is_null()) {
        execution_context_ = describe_execution(identity_);
        state_machine_context_ = describe_machine(identity_);
    }
    frame.entered = now_;
    frame.attempts.assign(state.retriers.size(), 0);
    frame.retries = 0;
    frame.before_entry = frame.last_event;
    add_to(frame, state.traits.entered, {{"name", state.name}, {"input", frame.input, EventField::Form::payload}});
    frame.entered_event = frame.last_event;
    attempt(frame);
}

void Run::attempt(Frame& frame) {
    const State& state = *frame.state;
    frame.phase = Frame::Phase::waiting;
    frame.context = Value();
    frame.map_run.reset();
    const Task* const task = std::get_if<Task>(&state.kind);
    const bool with_token = task && (task->resource.pattern == TaskPattern::wait_for_token);
    const Value seen = context(frame, nullptr, 0, with_token ? last_command_ + 1 : 0);

    auto made = make_effective_input(surroundings(frame, seen));
    if (auto* failure = std::get_if<Failure>(&made)) return fail(frame, std::move(*failure));
    const auto& input = std::get<EffectiveInput>(made);
    frame.effective = input.value;
    const Scope whole{
        frame.effective, input.selected, seen, frame.variables, entropy_, std::max(frame.entered, redriven_at_), now_};
    Step step = std::visit([&](const auto& kind) { return kind.enter(whole); }, state.kind);
    if (auto* proceed = std::get_if<Proceed>(&step)) {
        return complete(frame, std::move(proceed->result), proceed->chosen ? &*proceed->chosen : nullptr);
    }
    if (auto* failure = std::get_if<Failure>(&step)) return fail(frame, std::move(*failure));
    if (const auto* wait = std::get_if<WaitUntil>(&step)) {
        if (wait->due <= now_) return complete(frame, frame.effective);
        frame.timer = arm(wait->due, frame.id, TimerKind::wait);
    } else if (const auto* work = std::get_if<Perform>(&step)) {
        perform(frame, *work);
    } else if (const auto* branches = std::get_if<RunBranches>(&step)) {
        run_branches(frame, *branches);
    } else if (const auto* items = std::get_if<RunItems>(&step)) {
        if (std::get<Map>(state.kind).distributed) return order_map_run(frame, *items, whole);
        run_items(frame, *items);
    }
}

void Run::perform(Frame& frame, const Perform& step) {
    const ResourceName& resource = std::get<Task>(frame.state->kind).resource;
    frame.task = ++last_command_;
    OpenTask task{frame.id, {}, step.timeout_seconds, step.heartbeat_seconds};
    task.order.id = frame.task;
    task.order.resource = resource;
    task.order.parameters = step.parameters;
    task.order.role_arn = step.role_arn.value_or("");
    if (!identity_.mocks.empty()) {
        task.order.state = frame.state->name;
        task.order.invocation = invocations_[frame.state->name]++;
    }
    // whether an activity is there tells its TaskAccepted
    if (resource.kind != ResourceKind::activity) tell_scheduled(frame, task);
    command(ScheduleTask{task.order});
    tasks_.emplace(frame.task, std::move(task));
}

void Run::tell_scheduled(Frame& frame, OpenTask& task) {
    const TaskOrder& order = task.order;
    const ResourceName& resource = order.resource;
    const bool integration = resource.kind == ResourceKind::optimised || resource.kind == ResourceKind::aws_sdk;
    std::vector<EventField> fields;
    if (integration) {
        fields = {{"resourceType", resource.resource_type()},
                  {"resource", resource.resource()},
                  {"region", identity_.region},
                  {"parameters", order.parameters, EventField::Form::text}};
    } else {
        fields = {{"resource", resource.arn}, {"input", order.parameters, EventField::Form::payload}};
    }
    if (!order.role_arn.empty() && resource.kind != ResourceKind::activity) {
        fields.push_back({"taskCredentials", Value::object({{"roleArn", order.role_arn}})});
    }
    if (task.timeout_seconds) fields.push_back({"timeoutInSeconds", *task.timeout_seconds});
    if (task.heartbeat_seconds) fields.push_back({"heartbeatInSeconds", *task.heartbeat_seconds});
    add_to(frame, task_event_types(resource.kind).scheduled, std::move(fields));
    if (task.timeout_seconds) {
        task.timeout = arm(now_ + std::chrono::seconds(*task.timeout_seconds), frame.id, TimerKind::timeout);
    }
    if (task.heartbeat_seconds) {
        task.heartbeat = arm(now_ + std::chrono::seconds(*task.heartbeat_seconds), frame.id, TimerKind::heartbeat);
    }
}

void Run::run_branches(Frame& frame, const RunBranches& step) {
    const auto& branches = std::get<Parallel>(frame.state->kind).branches;
    add_to(frame, frame.state->traits.started);
    frame.children = std::make_unique<Children>();
    frame.children->total = branches.size();
    frame.children->results.resize(branches.size());
    for (std::size_t i = 0; i < branches.size(); ++i) {
        Frame& branch = new_frame(frame.id, i, *branches[i], step.input, frame.last_event);
        branch.variables = frame.variables;
        frame.children->live[i] = branch.id;
    }
}

void Run::run_items(Frame& frame, const RunItems& step) {
    frame.children = std::make_unique<Children>();
    Children& children = *frame.children;
    children.items = step.items;
    children.total = step.items.size();
    children.concurrency = step.concurrency;
    children.results.resize(children.total);
    add_to(frame, frame.state->traits.started, {{"length", children.total}});
    if (children.total == 0) return children_done(frame, frame.last_event);
    const std::size_t first = std::min(step.concurrency, children.total);
    for (std::size_t i = 0; i < first; ++i) {
        if (!start_item(frame, frame.last_event)) return;
    }
}

// False when the item's input could not be made: the state has failed.
bool Run::start_item(Frame& frame, std::uint32_t previous) {
    const auto& map = std::get<Map>(frame.state->kind);
    Children& children = *frame.children;
    const std::size_t index = children.next;
    const Value item = children.items.items()[index];
    const Value& map_input = frame.state->language == QueryLanguage::jsonata ? frame.input : frame.effective;
    const Value seen = map.item_selector ? context(frame, &item, index) : Value::empty_object();
    auto input =
        map.item_input({frame.effective, map_input, seen, frame.variables, entropy_, frame.entered, now_}, item);
    if (!input) {
        fail(frame, input.error(), {.interpreter = true});
        return false;
    }
    ++children.next;
    const std::uint32_t started =
        add(EventType::MapIterationStarted, previous, {{"name", frame.state->name}, {"index", index}});
    Frame& iteration = new_frame(frame.id, index, *map.processor, std::move(*input), started);
    iteration.variables = frame.variables;
    children.live[index] = iteration.id;
    return true;
}

Surroundings Run::surroundings(const Frame& frame, const Value& context) {
    return {*frame.state, frame.input, context, frame.variables, entropy_, now_, variable_bytes_};
}

// From the state's result to its output. Every expression sees the variables as they were at the state's entry.
void Run::complete(Frame& frame, Value result, const Proceed::Chosen* chosen) {
    const Value seen = context(frame);
    auto made = make_state_output(surroundings(frame, seen), std::move(result), chosen);
    if (auto* failure = std::get_if<Failure>(&made)) return fail(frame, std::move(*failure));
    auto& output = std::get<StateOutput>(made);
    leave(frame, std::move(output.output), chosen ? std::optional(chosen->next) : frame.state->next, output.assigned);
}

void Run::leave(Frame& frame, Value output, std::optional<std::size_t> next, const Value& assigned) {
    frame.children.reset();
    frame.failed_children.reset();
    frame.map_run.reset();
    std::vector<EventField> fields{{"name", frame.state->name}, {"output", output, EventField::Form::payload}};
    if (assigned.size() > 0) {
        const std::uint64_t before = frame.variables.text_size();
        frame.variables = with_assigned(frame.variables, assigned);
        const std::uint64_t added = frame.variables.text_size() - before;  // may wrap: a smaller value than before
        variable_bytes_ += added;
        frame.own_variables += added;
        fields.push_back({"assignedVariables", assigned, EventField::Form::texts});
    }
    add_to(frame, frame.state->traits.exited, std::move(fields));
    if (next) {
        frame.state = &frame.machine->states[*next];
        frame.input = std::move(output);
        frame.phase = Frame::Phase::entering;
        ready_.push_back(frame.id);
        return;
    }
    if (frame.parent) return child_done(frame, std::move(output));
    add_to(frame, EventType::ExecutionSucceeded, {{"output", output, EventField::Form::payload}});
    if (history_full_) return;
    finish({Status::succeeded, std::move(output), {}, now_});
}

void Run::child_done(Frame& child, Value output) {
    Frame& frame = *frames_.at(child.parent);
    Children& children = *frame.children;
    const std::uint32_t last = child.last_event;
    std::uint32_t end = last;
    children.results[child.index] = std::move(output);
    ++children.done;
    const bool map = std::holds_alternative<Map>(frame.state->kind);
    if (map) {
        end = add(EventType::MapIterationSucceeded, last, {{"name", frame.state->name}, {"index", child.index}});
    }
    children.live.erase(child.index);
    remove(child.id);
    if (children.done == children.total) return children_done(frame, end);
    // AWS: the next iteration hangs on the last event of the one that made room for it
    if (map && children.next < children.total) start_item(frame, last);
}

void Run::children_done(Frame& frame, std::uint32_t last_event) {
    add(frame.state->traits.succeeded, last_event);
    frame.last_event = last_event;
    Value results(std::move(frame.children->results));
    frame.children.reset();
    complete(frame, std::move(results));
}

}  // namespace stepwell
