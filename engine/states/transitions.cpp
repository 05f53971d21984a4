// engine/states/transitions.cpp — transitions within a machine. States language: "Transitions".
#include "engine/states/transitions.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "engine/states/machine.hpp"

namespace stepwell {

namespace {

constexpr std::string_view missing_target = "MISSING_TRANSITION_TARGET";
constexpr std::string_view missing_end = "MISSING_END_STATE";

class Transitions {
public:
    Transitions(Machine& machine, std::string place, std::vector<Diagnostic>& diagnostics)
        : machine_(machine), place_(std::move(place)), diagnostics_(diagnostics) {
        for (std::size_t i = 0; i < machine.states.size(); ++i) index_.emplace(machine.states[i].name, i);
    }

    void resolve_start(const std::string& start) {
        if (!start.empty()) machine_.start = resolve(start, "/StartAt", nullptr);
    }

    void resolve_states() {
        for (State& state : machine_.states) {
            const std::string where = "/States/" + state.name;
            if (!state.next_name.empty()) state.next = resolve(state.next_name, where + "/Next", &state);
            for (std::size_t i = 0; i < state.catchers.size(); ++i) {
                Catcher& catcher = state.catchers[i];
                catcher.next = resolve(catcher.next_name, where + "/Catch[" + std::to_string(i) + "]/Next", &state);
            }
            if (auto* const choice = std::get_if<Choice>(&state.kind)) resolve_choices(*choice, where, state);
        }
    }

    // AWS: one that only another unreachable state leads to is not reported
    void report_unreachable() {
        for (std::size_t i = 0; i < machine_.states.size(); ++i) {
            if (reached_.contains(i)) continue;
            const std::string& name = machine_.states[i].name;
            report("State \"" + name + "\" is not reachable.", "/States/" + name);
        }
    }

    bool has_end() const {
        return std::any_of(machine_.states.begin(), machine_.states.end(), [](const State& state) {
            return state.next_name.empty() && !std::holds_alternative<Choice>(state.kind);
        });
    }

private:
    void resolve_choices(Choice& choice, const std::string& where, const State& state) {
        for (std::size_t i = 0; i < choice.choices.size(); ++i) {
            auto& branch = choice.choices[i];
            branch.next = resolve(branch.next_name, where + "/Choices[" + std::to_string(i) + "]/Next", &state);
        }
        if (!choice.default_name.empty()) choice.otherwise = resolve(choice.default_name, where + "/Default", &state);
    }

    std::size_t resolve(const std::string& target, const std::string& where, const State* from) {
        const auto found = index_.find(target);
        if (found == index_.end()) {
            // AWS: always `Next`, whatever the field is called
            if (!target.empty()) report("Missing 'Next' target: " + target, where);
            return 0;
        }
        if (&machine_.states[found->second] != from) reached_.insert(found->second);
        return found->second;
    }

    void report(std::string message, const std::string& where) {
        diagnostics_.push_back({std::string(missing_target), std::move(message), place_ + where});
    }

    Machine& machine_;
    std::string place_;
    std::vector<Diagnostic>& diagnostics_;
    std::unordered_map<std::string, std::size_t> index_;
    std::unordered_set<std::size_t> reached_;
};

bool of_transitions(const Diagnostic& diagnostic) {
    return diagnostic.code == missing_target || diagnostic.code == missing_end;
}

bool well_formed(const std::vector<Diagnostic>& diagnostics) {
    return std::all_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& each) {
        return each.kind != Diagnostic::Kind::error || of_transitions(each);
    });
}

}  // namespace

void resolve_transitions(Machine& machine, const std::string& start, const std::string& place, bool whole,
                         std::vector<Diagnostic>& diagnostics) {
    Transitions transitions(machine, place == "/" ? "" : place, diagnostics);
    transitions.resolve_start(start);
    transitions.resolve_states();
    // a broken state may have been meant as the end
    if (whole && well_formed(diagnostics) && !transitions.has_end()) {
        diagnostics.push_back({std::string(missing_end), "Workflow has no terminal state", ""});
    } else if (!start.empty()) {
        transitions.report_unreachable();
    }
}

void put_transitions_last(std::vector<Diagnostic>& diagnostics) {
    std::stable_partition(diagnostics.begin(), diagnostics.end(),
                          [](const Diagnostic& each) { return !of_transitions(each); });
}

}  // namespace stepwell
