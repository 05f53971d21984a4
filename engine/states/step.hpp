#pragma once
// What a state sees when it is entered, and what it wants to happen next.

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

#include "engine/data/payload_template.hpp"
#include "engine/error.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

struct Scope {
    const Value& input;     ///< the effective input: after InputPath and Parameters
    const Value& selected;  ///< after InputPath alone: what TimeoutSecondsPath and its like look at
    const Value& context;   ///< the context object
    Entropy& entropy;
    TimePoint entered;  ///< when the state was entered
    ExpressionScope expressions() const { return {{input, context, Value::empty_object()}, entropy}; }
};

/// The state is done; `next` overrides where its definition leads (Choice).
struct Proceed {
    Value result;
    std::optional<std::size_t> next;
};
/// A task is to be performed.
struct Perform {
    Value parameters;
    std::optional<std::int64_t> timeout_seconds;
    std::optional<std::int64_t> heartbeat_seconds;
};
struct WaitUntil {
    TimePoint due;
};
/// Every branch of a Parallel state is to run with this input.
struct RunBranches {
    Value input;
};
/// A Map state's item processor is to run for each of these items.
struct RunItems {
    Value items;
    std::size_t concurrency = 0;  ///< at most so many at a time
};
/// The state failed.
struct Failure {
    Error error;
    bool interpreter =
        true;  ///< its cause is ours and gets the words "An error occurred while executing the state ..."
};

using Step = std::variant<Proceed, Perform, WaitUntil, RunBranches, RunItems, Failure>;

}  // namespace stepwell
