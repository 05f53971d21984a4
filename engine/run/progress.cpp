// engine/run/progress.cpp — a state from its entry to its exit.
#include <algorithm>

#include "engine/data/assign.hpp"
#include "engine/run/frame.hpp"

namespace stepwell {

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

Frame& Run::new_frame(FrameId parent, std::size_t index, const Machine& machine, Value input,
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
Value Run::context(Frame& frame, CommandId token_of) const {
    if (!frame.state->uses_context) return Value::empty_object();
    if (frame.context.is_null()) {
        Members state{{"Name", frame.state->name}, {"EnteredTime", print_timestamp(frame.entered)}};
        if (frame.state->traits.retries) state.push_back({"RetryCount", frame.retries});
        frame.context = Value::object({{"Execution", execution_context_},
                                       {"StateMachine", state_machine_context_},
                                       {"State", Value(std::move(state))}});
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
    const Value context_object = context(frame, state.has_token() ? tasks_.next_id() : 0);

    const auto again = [&] {
        frame.phase = Frame::Phase::attempting;
        ready_.push_front(frame.id);
    };
    auto evaluated = evaluate([&] { return make_effective_input(surroundings(frame, context_object)); }, again);
    if (auto* failure = std::get_if<Failure>(&evaluated)) return fail(frame, std::move(*failure));
    const auto& input = std::get<EffectiveInput>(evaluated);
    frame.effective = input.value;
    const Scope scope{frame.effective,
                      input.selected,
                      context_object,
                      frame.variables,
                      entropy_,
                      std::max(frame.entered, redriven_at_),
                      now_};
    Step step = evaluate([&] { return state.enter(scope); }, again);
    if (auto* proceed = std::get_if<Proceed>(&step)) {
        complete(frame, std::move(proceed->result), proceed->chosen);
    } else if (auto* failure = std::get_if<Failure>(&step)) {
        fail(frame, std::move(*failure));
    } else if (const auto* wait = std::get_if<WaitUntil>(&step)) {
        if (wait->due <= now_) return complete(frame, frame.effective);
        frame.timer = timers_.arm(wait->due, frame.id, Timer::Kind::wait);
    } else if (const auto* work = std::get_if<Perform>(&step)) {
        perform(frame, *work);
    } else if (auto* children = std::get_if<RunChildren>(&step)) {
        run_children(frame, std::move(*children));
    } else if (const auto* map_run = std::get_if<RunMapRun>(&step)) {
        order_map_run(frame, *map_run);
    }
}

Surroundings Run::surroundings(const Frame& frame, const Value& context) {
    return {*frame.state, frame.input, context, frame.variables, entropy_, now_, variable_bytes_};
}

// From the state's result to its output. Every expression sees the variables as they were at the state's entry.
void Run::complete(Frame& frame, Value result, std::optional<Proceed::Chosen> chosen) {
    const Value context_object = context(frame);
    auto evaluated = evaluate(
        [&] { return make_state_output(surroundings(frame, context_object), result, chosen ? &*chosen : nullptr); },
        [&] {
            frame.result = std::move(result);
            frame.chosen = chosen;
            frame.phase = Frame::Phase::completing;
            ready_.push_front(frame.id);
        });
    if (auto* failure = std::get_if<Failure>(&evaluated)) return fail(frame, std::move(*failure));
    auto& output = std::get<StateOutput>(evaluated);
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
        frame.scope_variables += added;
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
    if (history_.full()) return;
    finish({Status::succeeded, std::move(output), {}, now_});
}

}  // namespace stepwell
