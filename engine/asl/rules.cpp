// engine/asl/rules.cpp — rules that no single state can keep.
#include "engine/asl/rules.hpp"

#include <optional>
#include <unordered_set>

#include "engine/states/machine.hpp"

namespace stepwell {

namespace {

// Calls `visit(inner machine, its place)` for each machine within a state.
template <class Visit>
void each_inner(const State& state, const std::string& place, Visit&& visit) {
    if (const auto* parallel = std::get_if<Parallel>(&state.kind)) {
        for (std::size_t i = 0; i < parallel->branches.size(); ++i) {
            visit(*parallel->branches[i], place + "/Branches[" + std::to_string(i) + "]");
        }
    } else if (const auto* map = std::get_if<Map>(&state.kind); map && map->processor) {
        visit(*map->processor, place + "/" + std::string(map->processor_field));
    }
}

// Calls `visit(state, its place)` for each state, those of machines within machines right behind their own.
template <class Visit>
void each_state(const Machine& machine, const std::string& place, const Visit& visit) {
    for (const State& state : machine.states) {
        const std::string where = place + "/States/" + state.name;
        visit(state, where);
        each_inner(state, where, [&](const Machine& inner, const std::string& inner_place) {
            each_state(inner, inner_place, visit);
        });
    }
}

// "State names must be unique within the scope of the whole state machine."
void check_names(const Machine& machine, std::vector<Diagnostic>& diagnostics) {
    std::unordered_set<std::string> names;
    std::unordered_set<std::string> labels;
    each_state(machine, "", [&](const State& state, const std::string& place) {
        if (!names.insert(state.name).second) {
            diagnostics.push_back({"DUPLICATE_STATE_NAME", "Duplicate State name: " + state.name, place});
        }
        const auto* const map = std::get_if<Map>(&state.kind);
        if (map && !map->distribution.label.empty() && !labels.insert(map->distribution.label).second) {
            diagnostics.push_back(
                {"DUPLICATE_LABEL_NAME", "Duplicate Label name: " + map->distribution.label, place + "/Label"});
        }
    });
}

// Calls `visit(Assign, its place)` for each Assign of a state.
template <class Visit>
void each_assign(const State& state, const std::string& place, const Visit& visit) {
    const auto see = [&](const std::optional<PayloadTemplate>& assign, const std::string& where) {
        if (assign) visit(*assign, where);
    };
    see(state.assign, place + "/Assign");
    for (std::size_t i = 0; i < state.catchers.size(); ++i) {
        see(state.catchers[i].assign, place + "/Catch[" + std::to_string(i) + "]/Assign");
    }
    if (const auto* const choice = std::get_if<Choice>(&state.kind)) {
        see(choice->otherwise_assign, place + "/Assign");
        for (std::size_t i = 0; i < choice->choices.size(); ++i) {
            see(choice->choices[i].assign, place + "/Choices[" + std::to_string(i) + "]/Assign");
        }
    }
}

std::set<std::string> assigned_names(const State& state) {
    std::set<std::string> names;
    each_assign(state, "", [&](const PayloadTemplate& assign, const std::string&) {
        for (const Value& name : assign.keys()) names.emplace(name.as_string());
    });
    return names;
}

// AWS: "a variable assigned in an inner scope cannot have the same name as one assigned in an outer scope".
void check_scopes(const Machine& machine, const std::string& place, const std::set<std::string>& outer,
                  std::vector<Diagnostic>& diagnostics) {
    std::map<std::string, int> assigning;  // name → how many states here assign it
    for (const State& state : machine.states) {
        for (const std::string& name : assigned_names(state)) ++assigning[name];
        each_assign(
            state, place + "/States/" + state.name, [&](const PayloadTemplate& assign, const std::string& where) {
                for (const Value& name : assign.keys()) {
                    std::string text(name.as_string());
                    if (!outer.contains(text)) continue;
                    diagnostics.push_back(
                        {"SCHEMA_VALIDATION_FAILED",
                         "The variable '" + text + "' is assigned in an outer scope and cannot be assigned here",
                         where});
                }
            });
    }
    for (const State& state : machine.states) {
        each_inner(state, place + "/States/" + state.name, [&](const Machine& inner, const std::string& inner_place) {
            // what the state assigns itself, it assigns when its machines have ended: AWS takes the same names there
            // (recorded: PARALLEL_CATCH_ERROR_VARIABLE_SAMPLING)
            const auto assigned = assigned_names(state);
            std::set<std::string> visible = outer;
            for (const auto& [name, states] : assigning) {
                if (states > (assigned.contains(name) ? 1 : 0)) visible.insert(name);
            }
            const auto* const map = std::get_if<Map>(&state.kind);
            check_scopes(inner, inner_place, map && map->distributed ? std::set<std::string>() : visible, diagnostics);
        });
    }
}

// Why an Express workflow cannot have this task; empty: it can.
std::string express_fault(const ResourceName& resource) {
    if (resource.kind == ResourceKind::activity) return "Express state machine does not support Activity ARN";
    if (resource.pattern == TaskPattern::request_response) return {};
    return std::string("Express state machine does not support '") +
           (resource.pattern == TaskPattern::sync ? ".sync" : ".waitForTaskToken") + "' service integration";
}

void check_express_in(const Machine& machine, const std::string& where, std::vector<Diagnostic>& diagnostics) {
    each_state(machine, where, [&](const State& state, const std::string& place) {
        if (const auto* const task = std::get_if<Task>(&state.kind)) {
            std::string fault = express_fault(task->resource);
            if (!fault.empty()) {
                diagnostics.push_back({"SCHEMA_VALIDATION_FAILED", std::move(fault), place + "/Resource"});
            }
        } else if (const auto* const map = std::get_if<Map>(&state.kind); map && map->distributed) {
            diagnostics.push_back(
                {"SCHEMA_VALIDATION_FAILED",
                 "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines",
                 place + "/" + std::string(map->processor_field) + "/ProcessorConfig/Mode"});
        }
    });
}

void check_children_in(const Machine& machine, const std::string& where, std::vector<Diagnostic>& diagnostics) {
    for (const State& state : machine.states) {
        const auto* const map = std::get_if<Map>(&state.kind);
        const bool express = map && map->distributed && map->distribution.express;
        each_inner(state, where + "/States/" + state.name, [&](const Machine& inner, const std::string& place) {
            (express ? check_express_in : check_children_in)(inner, place, diagnostics);
        });
    }
}

}  // namespace

void check_whole(const Machine& machine, std::vector<Diagnostic>& diagnostics) {
    check_names(machine, diagnostics);
    check_scopes(machine, "", {}, diagnostics);
}

void check_express(const Machine& machine, std::vector<Diagnostic>& diagnostics) {
    check_express_in(machine, "", diagnostics);
}

void check_express_children(const Machine& machine, std::vector<Diagnostic>& diagnostics) {
    check_children_in(machine, "", diagnostics);
}

std::map<std::string, std::set<std::string>> variable_references(const Machine& machine) {
    std::map<std::string, std::set<std::string>> references;
    each_state(machine, "", [&](const State& state, const std::string&) {
        if (!state.variables.empty()) references[state.name] = state.variables;
    });
    return references;
}

}  // namespace stepwell
