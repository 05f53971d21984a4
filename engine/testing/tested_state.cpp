// engine/testing/tested_state.cpp — finds the state that is to be tested, compiled.
#include "engine/testing/tested_state.hpp"

#include "engine/asl/parser.hpp"
#include "engine/states/machine.hpp"

namespace stepwell {

namespace {

// Calls `visit` for each machine within a state until it answers true.
template <class Visit>
bool any_machine_within(const State& state, const Visit& visit) {
    if (const auto* const parallel = std::get_if<Parallel>(&state.kind)) {
        for (const auto& branch : parallel->branches) {
            if (visit(*branch)) return true;
        }
    }
    const auto* const map = std::get_if<Map>(&state.kind);
    return map && map->processor && visit(*map->processor);
}

// Where a name is in a machine, as deep as parse_machine lets machines be nested.
std::optional<std::pair<const Machine*, const State*>> find(const Machine& machine, std::string_view name) {
    std::optional<std::pair<const Machine*, const State*>> found;
    for (const State& state : machine.states) {
        if (state.name == name) return std::pair(&machine, &state);
        const bool within = any_machine_within(state, [&](const Machine& inner) {
            found = find(inner, name);
            return found.has_value();
        });
        if (within) return found;
    }
    return found;
}

}  // namespace

FoundState find_single_state(std::string_view definition, OfferedIntegrations offered) {
    CompiledDefinition compiled = compile_state(definition, name_in_test, offered);
    FoundState found{{}, std::move(compiled.diagnostics)};
    if (!compiled.machine) return found;
    const State& state = compiled.machine->states.front();
    found.state = TestedState{compiled.machine, compiled.machine.get(), &state};
    return found;
}

FoundState find_state_of_machine(std::string_view definition, std::string_view name, OfferedIntegrations offered) {
    CompiledDefinition compiled = compile_definition(definition, WorkflowType::standard, offered);
    FoundState found{{}, std::move(compiled.diagnostics)};
    if (!compiled.machine) return found;
    const auto place = find(*compiled.machine, name);
    if (place) found.state = TestedState{compiled.machine, place->first, place->second};
    return found;
}

bool has_state_within(const State& state, std::string_view name) {
    return any_machine_within(state, [&](const Machine& inner) { return find(inner, name).has_value(); });
}

}  // namespace stepwell
