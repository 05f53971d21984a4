// engine/run/data_steps.cpp — a state's data flow. States language: "Input and Output Processing", "Errors".
#include "engine/run/data_steps.hpp"

#include "engine/data/assign.hpp"
#include "engine/states/machine.hpp"

namespace stepwell {

namespace {

// What an Assign gives. Every expression sees the variables as they were at the state's entry.
Result<Value> evaluate_assign(const PayloadTemplate* assign, const ExpressionScope& scope,
                              std::uint64_t variable_bytes) {
    if (!assign) return Value::empty_object();
    auto assigned = assign->evaluate(scope);
    if (!assigned) return assigned;
    if (assigned->text_size() > largest_assign) {
        return Error{"States.DataLimitExceeded",
                     "The combined size of the variables that are assigned exceeds the maximum number of bytes service "
                     "limit."};
    }
    const Value& variables = scope.roots.variables;
    const std::uint64_t total =
        variable_bytes + with_assigned(variables, *assigned).text_size() - variables.text_size();
    if (total > most_variable_bytes) {
        return Error{"States.DataLimitExceeded",
                     "The size of all variables of the execution exceeds the maximum number of bytes service limit."};
    }
    return assigned;
}

const PayloadTemplate* pointer(const std::optional<PayloadTemplate>& source) { return source ? &*source : nullptr; }

}  // namespace

ExpressionScope Surroundings::expressions(const Value& dollar, const Value* result, const Value* error) const {
    return {{dollar, context, variables}, entropy, now, {&input, result, error}};
}

std::variant<EffectiveInput, Failure> make_effective_input(const Surroundings& surroundings, DataTrace* trace) {
    auto selected =
        surroundings.state.flow.select_input({surroundings.input, surroundings.context, surroundings.variables});
    if (!selected) return Failure{selected.error()};
    if (trace) trace->after_input_path = *selected;
    EffectiveInput effective{*selected, std::move(*selected)};
    if (const PayloadTemplate* const source = surroundings.state.effective_input()) {
        auto evaluated = source->evaluate(surroundings.expressions(effective.selected));
        if (!evaluated) return Failure{evaluated.error()};
        effective.value = std::move(*evaluated);
        // AWS: the limit is for what Parameters makes, too
        if (effective.value.text_size() > largest_payload) return Failure{too_large(surroundings.state.name), false};
    }
    if (trace) trace->effective_input = effective.value;
    return effective;
}

std::variant<StateOutput, Failure> make_state_output(const Surroundings& surroundings, Value result,
                                                     const Proceed::Chosen* chosen, DataTrace* trace) {
    const State& state = surroundings.state;
    if (state.flow.result_selector) {
        auto selected = state.flow.result_selector->evaluate(surroundings.expressions(result));
        if (!selected) return Failure{selected.error()};
        result = std::move(*selected);
    }
    if (trace) trace->after_result_selector = result;
    const Value* const visible = state.traits.retries ? &result : nullptr;  // others have no $states.result
    const ExpressionScope scope = surroundings.expressions(result, visible);
    const PayloadTemplate* const assign = chosen ? chosen->assign : pointer(state.assign);
    auto assigned = evaluate_assign(assign, scope, surroundings.variable_bytes);
    if (!assigned) return Failure{assigned.error()};
    Result<Value> output = Value();
    if (const PayloadTemplate* const source = chosen ? chosen->output : pointer(state.output)) {
        output = source->evaluate(scope);
    } else {
        output = state.flow.place_result(surroundings.input, result);
        if (output && trace) trace->after_result_path = *output;
        if (output) output = state.flow.select_output({*output, surroundings.context, surroundings.variables});
    }
    if (!output) return Failure{output.error()};
    if (output->text_size() > largest_payload) return Failure{too_large(state.name), false};
    return StateOutput{std::move(*output), std::move(*assigned)};
}

std::variant<StateOutput, Failure> make_caught_output(const Surroundings& surroundings, const Catcher& catcher,
                                                      const Error& error) {
    // AWS: both are always there
    const Value error_output = Value::object({{"Error", error.name.value_or("")}, {"Cause", error.cause.value_or("")}});
    const ExpressionScope scope = surroundings.expressions(error_output, nullptr, &error_output);
    auto assigned = evaluate_assign(pointer(catcher.assign), scope, surroundings.variable_bytes);
    auto output = !assigned ? assigned
                  : catcher.output
                      ? catcher.output->evaluate(scope)
                      : place_result(catcher.result_path, catcher.discard_result, surroundings.input, error_output);
    if (output) return StateOutput{std::move(*output), std::move(*assigned)};
    Failure failure{output.error()};
    if (surroundings.state.language == QueryLanguage::jsonpath) failure.error.name = "States.Runtime";
    return failure;
}

bool gives_whole_result(const State& state) {
    const DataFlow& flow = state.flow;
    return !flow.result_selector && !flow.discard_result && !flow.output_path.discard && !flow.output_path.path &&
           !state.output && !state.assign;
}

Error too_large(std::string_view what) {
    return {"States.DataLimitExceeded", "The state/task '" + std::string(what) +
                                            "' returned a result with a size exceeding the maximum number of bytes "
                                            "service limit."};
}

}  // namespace stepwell
