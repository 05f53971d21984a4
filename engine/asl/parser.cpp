// engine/asl/parser.cpp — definitions: reads every state, resolves every transition, reports every fault.
#include "engine/asl/parser.hpp"

#include <algorithm>

#include "engine/asl/context_use.hpp"
#include "engine/asl/field_reader.hpp"
#include "engine/asl/rules.hpp"
#include "engine/asl/transitions.hpp"
#include "engine/data/assign.hpp"
#include "engine/states/machine.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

constexpr int deepest_nesting =
    100;  // machines within machines: a bound on recursion, far above what 1 MB can use well
constexpr std::size_t longest_name = 80;
constexpr std::int64_t longest_timeout = 99'999'999;

// The language that an object names for itself.
std::optional<QueryLanguage> own_language(FieldReader& fields) {
    const auto language = fields.word("QueryLanguage", {"JSONPath", "JSONata"});
    if (!language) return std::nullopt;
    return *language == "JSONata" ? QueryLanguage::jsonata : QueryLanguage::jsonpath;
}

// The language of a state: its own, or that of its machine.
void choose_language(FieldReader& fields) {
    const auto language = own_language(fields);
    if (!language) return;
    if (*language == QueryLanguage::jsonpath && fields.machine_language() == QueryLanguage::jsonata) {
        fields.fault("", "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
    }
    fields.set_language(*language);
}

void check_name(const std::string& name, FieldReader& fields) {
    constexpr std::string_view code = "INVALID_STATE_NAME";
    if (name.empty()) fields.fault("", "Invalid State name: the name of a State cannot be empty", std::string(code));
    if (utf16_length(name) > longest_name) {
        fields.fault("",
                     "Invalid State name: State '" + name + "' exceeds the 80-character limit allowed by the service",
                     std::string(code));
    }
}

// What a state makes of its input, and of its result: fields that most types have.
void parse_data(State& state, FieldReader& fields) {
    const bool chooses = std::holds_alternative<Choice>(state.kind);  // which has them in its rules as well
    const Sees sees = state.traits.retries ? Sees::result : Sees::input;
    if (state.traits.input_and_output) {
        if (fields.only_in(QueryLanguage::jsonpath, DataFlow::names(state.traits.flow))) {
            state.flow = DataFlow::parse(fields, state.traits.flow);
        }
        if (state.traits.flow.arguments && fields.only_in(QueryLanguage::jsonata, {"Arguments"})) {
            state.arguments = fields.payload("Arguments");
        }
        if (!chooses && fields.only_in(QueryLanguage::jsonata, {"Output"})) {
            state.output = fields.payload("Output", sees);
        }
    }
    if (state.traits.assigns && !chooses) {
        if (const Value* assigned = fields.take("Assign")) {
            state.assign = parse_assign(fields, *assigned, "Assign", sees);
        }
    }
}

void parse_transition(State& state, FieldReader& fields) {
    const auto end = fields.boolean("End");
    state.next_name = fields.text("Next").value_or("");
    const bool goes_on = fields.has("Next");
    if (goes_on && end.value_or(false)) {
        fields.fault("", "There should only be one of the following fields: [Next, End]");
    } else if (!goes_on && !end.value_or(false)) {
        fields.fault("", "This object should have only one of the following fields: [Next, End]");
    }
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
        state.next_name = fields.text("Next").value_or("");  // which is reachable all the same
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

}  // namespace

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
        FieldReader state(member.value, where, fields.diagnostics(), fields.language(), fields.depth());
        machine->states.push_back(parse_state(member.name(), state));
        machine->states.back().uses_context = may_use_context(member.value);
    }
    resolve_transitions(*machine, start, fields.location(), fields.depth() == 0, fields.diagnostics());
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

namespace {

// Why a text is no JSON, with the place as an editor shows it.
std::string json_fault(std::string_view text, const ParseError& error) {
    const std::string_view read = text.substr(0, error.offset);
    const auto lines = std::count(read.begin(), read.end(), '\n');
    const auto newline = read.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? read.size() : read.size() - newline - 1;
    return error.message + " at line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1);
}

// The object that a definition is; null: the diagnostics tell what it is instead.
std::optional<Value> parse_object(std::string_view text, std::vector<Diagnostic>& diagnostics) {
    const Parsed parsed = parse_strict_json(text);
    const bool blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (!parsed && !blank) {
        diagnostics.push_back({"INVALID_JSON_DESCRIPTION", json_fault(text, parsed.error), ""});
        return std::nullopt;
    }
    if (blank || !(*parsed).is_object()) {
        diagnostics.push_back({"SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object", ""});
        return std::nullopt;
    }
    return *parsed;
}

std::vector<std::string> targets_of(const State& state) {
    std::vector<std::string> names{state.next_name};
    for (const Catcher& catcher : state.catchers) names.push_back(catcher.next_name);
    if (const auto* const choice = std::get_if<Choice>(&state.kind)) {
        for (const auto& branch : choice->choices) names.push_back(branch.next_name);
        names.push_back(choice->default_name);
    }
    return names;
}

}  // namespace

CompiledDefinition compile_state(std::string_view text, std::string_view name) {
    CompiledDefinition compiled;
    const auto object = parse_object(text, compiled.diagnostics);
    if (!object) return compiled;
    FieldReader fields(*object, "/", compiled.diagnostics);
    auto machine = std::make_shared<Machine>();
    machine->states.push_back(parse_state(name, fields));
    for (Diagnostic& each : compiled.diagnostics) {
        if (each.location.starts_with("//")) each.location.erase(0, 1);  // of an object within the root
    }
    check_express_children(*machine, compiled.diagnostics);
    check_whole(*machine, compiled.diagnostics);
    put_transitions_last(compiled.diagnostics);
    for (const std::string& target : targets_of(machine->states.front())) {
        const auto same = [&](const State& state) { return state.name == target; };
        if (target.empty() || std::any_of(machine->states.begin(), machine->states.end(), same)) continue;
        machine->states.emplace_back().name = target;
    }
    std::vector<Diagnostic> ignored;  // where the other states lead is not known
    resolve_transitions(*machine, std::string(name), "/", false, ignored);
    if (valid(compiled.diagnostics)) compiled.machine = std::move(machine);
    return compiled;
}

CompiledDefinition compile_definition(std::string_view text, WorkflowType type) {
    CompiledDefinition compiled;
    const auto object = parse_object(text, compiled.diagnostics);
    if (!object) return compiled;
    auto definition = std::make_shared<Definition>();
    FieldReader fields(*object, "/", compiled.diagnostics);
    fields.word("Version", {"1.0"});
    definition->timeout_seconds = fields.integer("TimeoutSeconds", 0, longest_timeout);
    if (definition->timeout_seconds == 0) {
        fields.unsupported("TimeoutSeconds", "A state machine that times out after 0 seconds is not supported");
    }
    if (const auto language = own_language(fields)) fields.set_language(*language);
    definition->machine = parse_machine(fields);
    fields.finish();
    const auto check_type = type == WorkflowType::express ? check_express : check_express_children;
    check_type(*definition->machine, compiled.diagnostics);
    check_whole(*definition->machine, compiled.diagnostics);
    put_transitions_last(compiled.diagnostics);
    definition->variable_references = variable_references(*definition->machine);
    if (valid(compiled.diagnostics)) compiled.machine = definition->machine;
    if (runnable(compiled.diagnostics)) compiled.definition = std::move(definition);
    return compiled;
}

}  // namespace stepwell
