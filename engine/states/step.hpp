#pragma once
// What a state sees when it is entered, and what it wants to happen next.

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

#include "engine/error.hpp"
#include "engine/expressions/payload_template.hpp"
#include "engine/states/map_plan.hpp"
#include "engine/states/resource.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

struct Machine;
struct Map;

struct Scope {
    const Value& input;     ///< the effective input: after InputPath and Parameters, or Arguments
    const Value& selected;  ///< JSONPath: after InputPath alone, what TimeoutSecondsPath and its like look at; JSONata:
                            ///< the raw input, $states.input
    const Value& context;   ///< the context object
    const Value& variables;  ///< name → value, as they were when the state was entered
    Entropy& entropy;
    TimePoint entered;  ///< when the state was entered, or its execution redriven
    TimePoint now;
    jsonpath::Roots roots() const { return {input, context, variables}; }
    ExpressionScope expressions() const { return {roots(), entropy, now, {.input = &selected}}; }
};

/// The state is done.
struct Proceed {
    Value result;
    /// A Choice's decision: where to go, and the Assign and Output of what decided (null: none).
    struct Chosen {
        std::size_t next = 0;
        const PayloadTemplate* assign = nullptr;
        const PayloadTemplate* output = nullptr;
    };
    std::optional<Chosen> chosen = {};
};
/// A task is to be performed.
struct Perform {
    const ResourceName* resource = nullptr;  ///< of the state
    Value parameters;
    std::optional<std::int64_t> timeout_seconds;
    std::optional<std::int64_t> heartbeat_seconds;
    std::optional<std::string> role_arn;  ///< of Credentials
};
struct WaitUntil {
    TimePoint due;
};
/// The machines within the state are to run: a Parallel's branches, a Map's iterations. State::child gives each.
struct RunChildren {
    Value source;  ///< what their inputs are made of: the branches' input, the items
    std::size_t count = 0;
    std::size_t concurrency = 0;  ///< at most so many at a time
};
/// A distributed Map's items are to be worked on by a Map Run.
struct RunMapRun {
    const Map* map = nullptr;
    Value items;           ///< unless a reader finds them
    Result<MapPlan> plan;  ///< an error fails the state, once it has started
};
/// The state failed.
struct Failure {
    Error error;
    bool interpreter =
        true;  ///< its cause is ours and gets the words "An error occurred while executing the state ..."
};

using Step = std::variant<Proceed, Perform, WaitUntil, RunChildren, RunMapRun, Failure>;

/// A branch or an iteration.
struct Child {
    const Machine* machine = nullptr;
    Value input;
};

}  // namespace stepwell
