#pragma once
// A set of states with a start: a state machine's own, a Parallel state's branch, a Map state's item processor.

#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/data/data_flow.hpp"
#include "engine/data/retry.hpp"
#include "engine/event.hpp"
#include "engine/states/choice.hpp"
#include "engine/states/fail.hpp"
#include "engine/states/map.hpp"
#include "engine/states/parallel.hpp"
#include "engine/states/pass.hpp"
#include "engine/states/state_types.hpp"
#include "engine/states/succeed.hpp"
#include "engine/states/task.hpp"
#include "engine/states/wait.hpp"

namespace stepwell {

/// The one list of state types, in the order in which AWS names them.
using States = StateTypes<Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map>;

/// A state: what all of them share, around what is particular to its type.
struct State {
    std::string name;
    States::Any kind;
    StateTraits traits;
    DataFlow flow;
    std::vector<Retrier> retriers;
    std::vector<Catcher> catchers;
    QueryLanguage language = QueryLanguage::jsonpath;
    std::optional<PayloadTemplate> arguments;  ///< JSONata
    std::optional<PayloadTemplate> output;     ///< JSONata; but for a Choice, whose rules have their own
    std::optional<PayloadTemplate> assign;     ///< but for a Choice, whose rules have their own
    std::set<std::string> variables;           ///< those that it refers to
    bool uses_context = false;                 ///< some expression of its own may look at the context object
    std::string next_name;
    /// What the effective input is made of: Parameters or Arguments; null: the (selected) input itself.
    const PayloadTemplate* effective_input() const {
        const auto& source = language == QueryLanguage::jsonata ? arguments : flow.parameters;
        return source ? &*source : nullptr;
    }
    std::optional<std::size_t> next;  ///< index among its siblings; none: the end

    Step enter(const Scope& scope) const;
    /// A branch or an iteration of RunChildren, which gave the `source`.
    Result<Child> child(const Scope& scope, const Value& source, std::size_t index) const;
    /// Whether the token of its task is in its context object.
    bool has_token() const;
};

struct Machine {
    std::vector<State> states;
    std::size_t start = 0;
};

/// Reads a state, but for the indexes of where it leads.
State parse_state(std::string_view name, FieldReader& fields);
/// Reads StartAt and States of a definition, or of a machine within a machine.
std::shared_ptr<const Machine> parse_machine(FieldReader& fields);

}  // namespace stepwell
