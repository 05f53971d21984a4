// engine/asl/parser.cpp — definitions: reads every state, resolves every transition, reports every fault.
#include "engine/asl/parser.hpp"

#include <algorithm>

#include "engine/asl/field_reader.hpp"
#include "engine/asl/rules.hpp"
#include "engine/asl/transitions.hpp"
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

// Whether some expression may look at the context object: by `$$`, or by more of `$states` than these members.
bool may_use_context(std::string_view text) {
    if (text.find("$$") != std::string_view::npos) return true;
    constexpr std::string_view name = "$states";
    constexpr std::string_view others[] = {".input", ".result", ".errorOutput"};
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::string_view rest = text.substr(at + name.size());
        if (std::none_of(std::begin(others), std::end(others), [&](auto each) { return rest.starts_with(each); })) {
            return true;
        }
    }
    return false;
}

}  // namespace

CompiledDefinition compile_definition(std::string_view text, WorkflowType type) {
    CompiledDefinition compiled;
    const Parsed parsed = parse_strict_json(text);
    const bool blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (!parsed && !blank) {
        compiled.diagnostics.push_back({"INVALID_JSON_DESCRIPTION", json_fault(text, parsed.error), ""});
        return compiled;
    }
    if (blank || !(*parsed).is_object()) {
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
    if (type == WorkflowType::express) check_express(*definition->machine, compiled.diagnostics);
    if (schema_holds(compiled.diagnostics)) {
        check_whole(*definition->machine, compiled.diagnostics);
        definition->variable_references = variable_references(*definition->machine);
    }
    definition->uses_context = may_use_context(text);
    if (runnable(compiled.diagnostics)) compiled.definition = std::move(definition);
    return compiled;
}

}  // namespace stepwell
