#pragma once
// Parallel state: its branches, side by side. States language: "Parallel State".

#include <memory>
#include <vector>

#include "engine/states/state_types.hpp"

namespace stepwell {

struct Machine;

struct Parallel {
    static constexpr std::string_view type = "Parallel";
    static constexpr StateTraits traits{
        .flow = {.parameters = true, .arguments = true, .result_selector = true, .result_path = true},
        .retries = true,
        .entered = EventType::ParallelStateEntered,
        .exited = EventType::ParallelStateExited,
        .started = EventType::ParallelStateStarted,
        .succeeded = EventType::ParallelStateSucceeded,
        .failed = EventType::ParallelStateFailed,
        .aborted = EventType::ParallelStateAborted};

    std::vector<std::shared_ptr<const Machine>> branches;

    static Parallel parse(FieldReader& fields);
    Step enter(const Scope& scope) const;
    Child child(const Scope& scope, const Value& input, std::size_t index) const;
};

}  // namespace stepwell
