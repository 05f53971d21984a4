// engine/asl/parser.cpp — definitions: reads every state, resolves every transition, reports every fault.
#include "engine/asl/parser.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "engine/asl/context_use.hpp"
#include "engine/asl/field_reader.hpp"
#include "engine/data/assign.hpp"
#include "engine/states/machine.hpp"

namespace stepwell {

namespace {

constexpr int deepest_nesting =
    100;  // machines within machines: a bound on recursion, far above what 1 MB can use well
constexpr std::size_t longest_name = 80;
constexpr std::int64_t longest_timeout = 99'999'999;

// The language that an object names for itself.
std::optional<QueryLanguage> own_language(FieldReader& fields) {
    const auto language = fields.text("QueryLanguage");
    if (!language) return std::nullopt;
    if (*language == "JSONPath") return QueryLanguage::jsonpath;
    if (*language == "JSONata") return QueryLanguage::jsonata;
    fields.fault("QueryLanguage", "Value is not valid, must be one of [JSONPath, JSONata]");
    return std::nullopt;
}

State parse_state(std::string_view name, FieldReader& fields) {
    State state;
    state.name = name;
    if (name.empty() || name.size() > longest_name) {
        fields.fault("", "State name must have between 1 and 80 characters");
    }
    fields.take("Comment");
    if (const auto language = own_language(fields)) {
        if (*language == QueryLanguage::jsonpath && fields.machine_language() == QueryLanguage::jsonata) {
            fields.fault("QueryLanguage",
                         "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
        }
        fields.set_language(*language);
    }
    state.language = fields.language();
    const std::string type = fields.required_text("Type");
    fields.require_missing({"Type"});
    auto parsed = States::parse(type, fields);
    if (!parsed) {
        if (fields.has("Type")) fields.fault("Type", "Value is not valid, must be one of [" + States::names() + "]");
        return state;
    }
    state.kind = std::move(parsed->first);
    state.traits = parsed->second;
    if (fields.jsonata()) {
        if (state.traits.flow.arguments) state.arguments = fields.payload("Arguments");
        if (state.traits.input_and_output && !std::holds_alternative<Choice>(state.kind))
            state.output = fields.payload("Output");
    } else if (state.traits.input_and_output) {
        state.flow = DataFlow::parse(fields, state.traits.flow);
    }
    if (state.traits.retries) {
        state.retriers = parse_retry(fields);
        state.catchers = parse_catch(fields);
    }
    if (state.traits.transitions) {
        const auto end = fields.boolean("End");
        state.next_name = fields.text("Next").value_or("");
        const bool goes_on = fields.has("Next");
        if (goes_on == end.value_or(false)) {
            fields.fault("", goes_on ? "Only one of 'Next' and 'End' may be specified"
                                     : "These fields are required: [Next] or [End]");
        }
    }
    if (state.traits.assigns && !std::holds_alternative<Choice>(state.kind)) {
        if (const Value* assigned = fields.take("Assign")) state.assign = parse_assign(fields, *assigned, "Assign");
    }
    state.variables = fields.variables();
    fields.finish();
    return state;
}

// Turns names of states into indexes, and tells which of them lead nowhere and which states nothing leads to.
class Transitions {
public:
    Transitions(Machine& machine, const std::string& place, std::vector<Diagnostic>& diagnostics)
        : machine_(machine), place_(place), diagnostics_(diagnostics) {
        for (std::size_t i = 0; i < machine.states.size(); ++i) index_.emplace(machine.states[i].name, i);
    }

    std::size_t resolve(const std::string& target, const std::string& where) {
        const auto found = index_.find(target);
        if (found != index_.end()) {
            reached_.insert(found->second);
            return found->second;
        }
        if (!target.empty()) {
            diagnostics_.push_back({"MISSING_TRANSITION_TARGET", "Missing 'Next' target: " + target, place_ + where});
        }
        return 0;
    }

    void resolve_all() {
        for (State& state : machine_.states) {
            const std::string where = "/States/" + state.name;
            if (!state.next_name.empty()) state.next = resolve(state.next_name, where + "/Next");
            for (std::size_t i = 0; i < state.catchers.size(); ++i) {
                Catcher& catcher = state.catchers[i];
                catcher.next = resolve(catcher.next_name, where + "/Catch[" + std::to_string(i) + "]/Next");
            }
            if (auto* choice = std::get_if<Choice>(&state.kind)) {
                for (std::size_t i = 0; i < choice->choices.size(); ++i) {
                    auto& branch = choice->choices[i];
                    branch.next = resolve(branch.next_name, where + "/Choices[" + std::to_string(i) + "]/Next");
                }
                if (!choice->default_name.empty())
                    choice->otherwise = resolve(choice->default_name, where + "/Default");
            }
        }
    }

    void report_unreachable() {
        for (std::size_t i = 0; i < machine_.states.size(); ++i) {
            if (reached_.contains(i)) continue;
            diagnostics_.push_back({"MISSING_TRANSITION_TARGET",
                                    "State \"" + machine_.states[i].name + "\" is not reachable.",
                                    place_ + "/States/" + machine_.states[i].name});
        }
    }

private:
    Machine& machine_;
    std::string place_;
    std::vector<Diagnostic>& diagnostics_;
    std::unordered_map<std::string, std::size_t> index_;
    std::unordered_set<std::size_t> reached_;
};

// Calls `visit(inner machine, its place)` for each machine within a state.
template <class Visit>
void each_inner(const State& state, const std::string& place, Visit&& visit) {
    if (const auto* parallel = std::get_if<Parallel>(&state.kind)) {
        for (std::size_t i = 0; i < parallel->branches.size(); ++i) {
            visit(*parallel->branches[i], place + "/Branches[" + std::to_string(i) + "]");
        }
    } else if (const auto* map = std::get_if<Map>(&state.kind); map && map->processor) {
        visit(*map->processor, place + "/ItemProcessor");
    }
}

// State names are unique in the whole definition, machines within machines included.
void check_names(const Machine& machine, const std::string& place, std::unordered_set<std::string>& seen,
                 std::vector<Diagnostic>& diagnostics) {
    for (const State& state : machine.states) {
        if (!seen.insert(state.name).second) {
            diagnostics.push_back(
                {"DUPLICATE_STATE_NAME", "Duplicate state name: " + state.name, place + "/States/" + state.name});
        }
        each_inner(state, place + "/States/" + state.name, [&](const Machine& inner, const std::string& inner_place) {
            check_names(inner, inner_place, seen, diagnostics);
        });
    }
}

// AWS: "a variable assigned in an inner scope cannot have the same name as one assigned in an outer scope".
void check_scopes(const Machine& machine, const std::string& place, std::set<std::string> outer,
                  std::vector<Diagnostic>& diagnostics) {
    std::set<std::string> own;
    const auto see = [&](const std::optional<PayloadTemplate>& assign, const std::string& where) {
        if (!assign) return;
        for (const Value& name : assign->keys()) {
            std::string text(name.as_string());
            if (outer.contains(text)) {
                diagnostics.push_back(
                    {"SCHEMA_VALIDATION_FAILED",
                     "The variable '" + text + "' is assigned in an outer scope and cannot be assigned here", where});
            }
            own.insert(std::move(text));
        }
    };
    for (const State& state : machine.states) {
        const std::string where = place + "/States/" + state.name;
        see(state.assign, where + "/Assign");
        for (std::size_t i = 0; i < state.catchers.size(); ++i) {
            see(state.catchers[i].assign, where + "/Catch[" + std::to_string(i) + "]/Assign");
        }
        if (const auto* choice = std::get_if<Choice>(&state.kind)) {
            see(choice->otherwise_assign, where + "/Assign");
            for (std::size_t i = 0; i < choice->choices.size(); ++i) {
                see(choice->choices[i].assign, where + "/Choices[" + std::to_string(i) + "]/Assign");
            }
        }
    }
    outer.merge(own);
    for (const State& state : machine.states) {
        each_inner(state, place + "/States/" + state.name, [&](const Machine& inner, const std::string& inner_place) {
            check_scopes(inner, inner_place, outer, diagnostics);
        });
    }
}

void collect_references(const Machine& machine, std::map<std::string, std::set<std::string>>& references) {
    for (const State& state : machine.states) {
        if (!state.variables.empty()) references[state.name] = state.variables;
        each_inner(state, "", [&](const Machine& inner, const std::string&) { collect_references(inner, references); });
    }
}

}  // namespace

std::shared_ptr<const Machine> parse_machine(FieldReader& fields) {
    auto machine = std::make_shared<Machine>();
    fields.take("Comment");
    if (fields.depth() > deepest_nesting) {
        fields.take("StartAt");
        fields.take("States");
        fields.fault("", "State machines are nested too deeply");
        return machine;
    }
    fields.require_missing({"States", "StartAt"});
    const std::string start = fields.required_text("StartAt");
    const Value* states = fields.object("States");
    if (!states) return machine;
    if (states->size() == 0) fields.fault("States", "Object must not be empty");
    const std::string place = fields.location() == "/" ? "" : fields.location();
    for (const Member& member : states->members()) {
        const std::string where = place + "/States/" + std::string(member.name());
        if (!member.value.is_object()) {
            fields.diagnostics().push_back({"SCHEMA_VALIDATION_FAILED", "Expected value of type Object", where});
            continue;
        }
        FieldReader state(member.value, where, fields.diagnostics(), fields.language(), fields.depth());
        machine->states.push_back(parse_state(member.name(), state));
        machine->states.back().uses_context = may_use_context(member.value);
    }
    Transitions transitions(*machine, place, fields.diagnostics());
    if (!start.empty()) machine->start = transitions.resolve(start, "/StartAt");
    transitions.resolve_all();
    if (fields.diagnostics().empty()) transitions.report_unreachable();
    return machine;
}

std::vector<SupportedState> supported_states() {
    std::vector<SupportedState> all;
    for (const std::string_view type : States::types()) {
        const Value empty = Value::object({{"Type", type}});
        const auto fields_in = [&](QueryLanguage language) {
            std::vector<Diagnostic> ignored;
            FieldReader fields(empty, "/", ignored, language);
            parse_state("x", fields);
            return std::vector<std::string>(fields.known().begin(), fields.known().end());
        };
        all.push_back({std::string(type), fields_in(QueryLanguage::jsonpath), fields_in(QueryLanguage::jsonata)});
    }
    return all;
}

CompiledDefinition compile_definition(std::string_view text) {
    CompiledDefinition compiled;
    const Parsed parsed = parse_json(text);
    if (!parsed || !(*parsed).is_object()) {
        compiled.diagnostics.push_back({"SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object", ""});
        return compiled;
    }
    auto definition = std::make_shared<Definition>();
    FieldReader fields(*parsed, "/", compiled.diagnostics);
    if (const auto version = fields.text("Version"); version && *version != "1.0") {
        fields.fault("Version", "Value is not valid, must be one of [1.0]");
    }
    definition->timeout_seconds = fields.integer("TimeoutSeconds", 1, longest_timeout);
    if (const auto language = own_language(fields)) fields.set_language(*language);
    definition->machine = parse_machine(fields);
    fields.finish();
    if (compiled.diagnostics.empty()) {
        std::unordered_set<std::string> names;
        check_names(*definition->machine, "", names, compiled.diagnostics);
        check_scopes(*definition->machine, "", {}, compiled.diagnostics);
        collect_references(*definition->machine, definition->variable_references);
    }
    if (compiled.diagnostics.empty()) compiled.definition = std::move(definition);
    return compiled;
}

}  // namespace stepwell
