#pragma once
// A state to be tested: one that stands alone, or one of a whole state machine, in it or in a machine within it.

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/fields/diagnostics.hpp"
#include "engine/offered_integrations.hpp"

namespace stepwell {

struct Machine;
struct State;

struct TestedState {
    std::shared_ptr<const Machine> whole;
    const Machine* machine = nullptr;  ///< that the state leads on in
    const State* state = nullptr;
};

/// What the context object calls it. AWS: whatever it is called in its machine.
inline constexpr std::string_view name_in_test = "StateName";

struct FoundState {
    std::optional<TestedState> state;     ///< nothing: the definition is not valid, or has no such state
    std::vector<Diagnostic> diagnostics;  ///< of an invalid definition
};
/// From the definition of a state.
FoundState find_single_state(std::string_view definition, OfferedIntegrations offered = {});
/// From the definition of a whole machine.
FoundState find_state_of_machine(std::string_view definition, std::string_view name, OfferedIntegrations offered = {});

/// Whether a Parallel or Map state has a state of that name within it.
bool has_state_within(const State& state, std::string_view name);

}  // namespace stepwell
