// engine/states/machine.cpp — reads every state of a machine with what all of them share. States language: "States",
// "Transitions".
#include "engine/states/machine.hpp"

#include <stdexcept>

#include "engine/data/assign.hpp"
#include "engine/fields/field_reader.hpp"
#include "engine/states/context_use.hpp"
#include "engine/states/transitions.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

constexpr int deepest_nesting =
    100;  // machines within machines: a bound on recursion, far above what 1 MB can use well
constexpr std::size_t longest_state_name = 80;

// The language of a state: its own, or that of its machine.
void choose_language(FieldReader& fields) {
    const auto language = fields.declared_language();
    if (!language) return;
    if (*language == QueryLanguage::jsonpath && fields.machine_language() == QueryLanguage::jsonata) {
        fields.fault("", "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
    }
    fields.set_language(*language);
}

void check_name(const std::string& name, FieldReader& fields) {
    constexpr std::string_view code = "INVALID_STATE_NAME";
    if (name.empty()) fields.fault("", "Invalid State name: the name of a State cannot be empty", std::string(code));
    if (utf16_length(name) > longest_state_name) {
        fields.fault("",
                     "Invalid State name: State '" + name + "' exceeds the 80-character limit allowed by the service",
                     std::string(code));
    }
}

// What a state makes of its input, and of its result: fields that most types have.
void parse_data(State& state, FieldReader& fields) {
    const bool chooses = std::holds_alternative<Choice>(state.kind);  // which has them in its rules as well
    const Visible visible = state.traits.retries ? Visible::result : Visible::input;
    if (state.traits.input_and_output) {
        if (fields.only_in(QueryLanguage::jsonpath, DataFlow::names(state.traits.flow))) {
            state.flow = DataFlow::parse(fields, state.traits.flow);
        }
        if (state.traits.flow.arguments && fields.only_in(QueryLanguage::jsonata, {"Arguments"})) {
            state.arguments = fields.payload("Arguments");
        }
        if (!chooses && fields.only_in(QueryLanguage::jsonata, {"Output"})) {
            state.output = fields.payload("Output", visible);
        }
    }
    if (state.traits.assigns && !chooses) {
        if (const Value* assigned = fields.take("Assign")) {
            state.assign = parse_assign(fields, *assigned, "Assign", visible);
        }
    }
}

void parse_transition(State& state, FieldReader& fields) {
    const auto end = fields.boolean("End");
    state.next_name = fields.text("Next").value_or("");
    const bool has_next = fields.has("Next");
    if (has_next && end.value_or(false)) {
        fields.fault("", "There should only be one of the following fields: [Next, End]");
    } else if (!has_next && !end.value_or(false)) {
        fields.fault("", "This object should have only one of the following fields: [Next, End]");
    }
}

}  // namespace

Step State::enter(const Scope& scope) const {
    return std::visit([&](const auto& state) { return state.enter(scope); }, kind);
}

Result<Child> State::child(const Scope& scope, const Value& source, std::size_t index) const {
    const auto child_of = [&](const auto& state) -> Result<Child> {
        if constexpr (requires { state.child(scope, source, index); }) return state.child(scope, source, index);
        throw std::logic_error("no machine runs within the state " + name);
    };
    return std::visit(child_of, kind);
}

bool State::has_token() const {
    const auto* const task = std::get_if<Task>(&kind);
    return task && task->resource.pattern == TaskPattern::wait_for_token;
}

State parse_state(std::string_view name, FieldReader& fields) {
    State state;
    state.name = name;
    check_name(state.name, fields);
    fields.text("Comment");
    choose_language(fields);
    state.language = fields.language();
    const std::string type = fields.required_text("Type");
    fields.require_missing({"Type"});
    auto parsed = States::parse(type, fields);
    if (!parsed) {
        if (fields.has("Type")) {
            fields.fault("Type", "The field 'Type' should have one of these values: [" + States::names() + "]");
        }
        state.next_name = fields.text("Next").value_or("");  // which counts as reachable
        return state;
    }
    state.kind = std::move(parsed->first);
    state.traits = parsed->second;
    parse_data(state, fields);
    if (state.traits.retries) {
        state.retriers = parse_retry(fields);
        state.catchers = parse_catch(fields);
    }
    if (state.traits.transitions) parse_transition(state, fields);
    state.variables = fields.variables();
    fields.finish();
    return state;
}

std::shared_ptr<const Machine> parse_machine(FieldReader& fields) {
    auto machine = std::make_shared<Machine>();
    fields.text("Comment");
    if (fields.depth() > deepest_nesting) {
        fields.take("StartAt");
        fields.take("States");
        fields.fault("", "State machines are nested too deeply", "TOO_DEEPLY_NESTED");
        return machine;
    }
    fields.require_missing({"States", "StartAt"});
    const std::string start = fields.required_text("StartAt");
    const Value* states = fields.object("States");
    if (!states) return machine;
    if (states->size() == 0) {
        fields.fault("States", "Value cannot be empty");
        return machine;
    }
    const std::string place = fields.location() == "/" ? "" : fields.location();
    for (const Member& member : states->members()) {
        const std::string where = place + "/States/" + std::string(member.name());
        if (!member.value.is_object()) {
            fields.diagnostics().push_back({"SCHEMA_VALIDATION_FAILED", "Expected value of type Object", where});
            machine->states.emplace_back().name = member.name();
            continue;
        }
        FieldReader state = fields.nested_at(member.value, where);
        machine->states.push_back(parse_state(member.name(), state));
        machine->states.back().uses_context = may_use_context(member.value);
    }
    resolve_transitions(*machine, start, fields.location(), fields.depth() == 0, fields.diagnostics());
    return machine;
}

}  // namespace stepwell
