#pragma once
// The steps that a state's data takes, from its raw input to its effective input and from its result (or its error) to
// its output: the one data flow, of executions and of tests of a state. Nothing here knows of events or of time
// passing.

#include <cstdint>
#include <optional>
#include <variant>

#include "engine/expressions/payload_template.hpp"
#include "engine/states/step.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

struct State;
struct Catcher;

/// A state that has been entered, and what its expressions may look at.
struct Surroundings {
    const State& state;
    const Value& input;  ///< raw
    const Value& context;
    const Value& variables;  ///< as they were when the state was entered
    Entropy& entropy;
    TimePoint now;
    std::uint64_t variable_bytes = 0;  ///< set in all scopes of the execution

    /// `dollar` is JSONPath's `$`.
    ExpressionScope expressions(const Value& dollar, const Value* result = nullptr, const Value* error = nullptr) const;
};

/// The values between the steps, for who wants to see them.
struct DataTrace {
    std::optional<Value> after_input_path;
    std::optional<Value> effective_input;  ///< after Parameters or Arguments
    std::optional<Value> after_result_selector;
    std::optional<Value> after_result_path;
};

struct EffectiveInput {
    Value selected;  ///< after InputPath
    Value value;     ///< after Parameters or Arguments
};
/// What a state works on.
std::variant<EffectiveInput, Failure> make_effective_input(const Surroundings& surroundings,
                                                           DataTrace* trace = nullptr);

struct StateOutput {
    Value output;
    Value assigned;  ///< what Assign gives; nothing is set yet
};
/// What a state gives: ResultSelector, Assign, ResultPath and OutputPath, or Output. `chosen`: a Choice's decision.
std::variant<StateOutput, Failure> make_state_output(const Surroundings& surroundings, Value result,
                                                     const Proceed::Chosen* chosen, DataTrace* trace = nullptr);
/// What a state gives whose error a catcher takes. No handler takes its own failure.
std::variant<StateOutput, Failure> make_caught_output(const Surroundings& surroundings, const Catcher& catcher,
                                                      const Error& error);

/// Whether a state's output holds all of its result, so that it is at least as large.
bool gives_whole_result(const State& state);
/// States.DataLimitExceeded of a state (its name) or a task (its resource).
Error too_large(std::string_view what);

inline constexpr std::uint64_t largest_payload =
    262'144;  // bytes; AWS: "Maximum input or output size for a task, state, or execution"

}  // namespace stepwell
