#pragma once
// The closed set of state types: a variant over plain structs, made from one list.

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/data/data_flow.hpp"
#include "engine/event.hpp"
#include "engine/fields/field_reader.hpp"
#include "engine/states/step.hpp"

namespace stepwell {

/// What the interpreter must know of a state type besides its own work.
struct StateTraits {
    DataFlow::Fields flow;
    bool transitions = true;       ///< has Next or End
    bool retries = false;          ///< has Retry and Catch
    bool input_and_output = true;  ///< has InputPath and OutputPath
    bool assigns = true;           ///< has Assign
    EventType entered = EventType::none;
    EventType exited = EventType::none;
    EventType started = EventType::none;    ///< of Parallel and Map
    EventType succeeded = EventType::none;  ///< likewise
    EventType failed = EventType::none;     ///< likewise
    EventType aborted = EventType::none;
    /// Of each machine that runs within it: a Map's iterations; a Parallel's branches have no events of their own.
    struct Iteration {
        EventType started = EventType::none;
        EventType succeeded = EventType::none;
        EventType failed = EventType::none;
        EventType aborted = EventType::none;
    };
    Iteration iteration = {};
    // AWS's exceptions
    bool aborted_when_failed = false;       ///< as the last state of a branch or an iteration that fails
    bool failed_after_entry = false;        ///< EvaluationFailed hangs on its entry, not on what came before that
    bool entered_again_by_redrive = false;  ///< others go on where they were
};

template <class S>
concept StateType = requires(const S state, FieldReader& fields, const Scope& scope) {
    { S::type } -> std::convertible_to<std::string_view>;
    { S::traits } -> std::convertible_to<StateTraits>;
    { S::parse(fields) } -> std::same_as<S>;
    { state.enter(scope) } -> std::same_as<Step>;
};

template <class... S>
struct StateTypes {
    using Any = std::variant<S...>;

    static std::optional<std::pair<Any, StateTraits>> parse(std::string_view type, FieldReader& fields) {
        static_assert((StateType<S> && ...));
        std::optional<std::pair<Any, StateTraits>> state;
        (void)((type == S::type && (state.emplace(Any(S::parse(fields)), S::traits), true)) || ...);
        return state;
    }

    static std::vector<std::string_view> types() { return {S::type...}; }

    /// "Task, Pass, Choice, ..."
    static std::string names() {
        std::string all;
        ((all += all.empty() ? "" : ", ", all += S::type), ...);
        return all;
    }
};

}  // namespace stepwell
