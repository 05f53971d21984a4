// engine/asl/parser.cpp — definitions: reads the whole text, reports every fault.
#include "engine/asl/parser.hpp"

#include <algorithm>

#include "engine/asl/rules.hpp"
#include "engine/fields/field_reader.hpp"
#include "engine/states/machine.hpp"
#include "engine/states/transitions.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t longest_timeout = 99'999'999;

// Why a text is no JSON, with the place as an editor shows it.
std::string json_fault(std::string_view text, const ParseError& error) {
    const std::string_view read = text.substr(0, error.offset);
    const auto lines = std::count(read.begin(), read.end(), '\n');
    const auto newline = read.rfind('\n');
    const std::size_t column = newline == std::string_view::npos ? read.size() : read.size() - newline - 1;
    return error.message + " at line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1);
}

// The object that a definition is; nothing: the diagnostics say what is wrong with it.
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

CompiledDefinition compile_state(std::string_view text, std::string_view name, OfferedIntegrations offered) {
    CompiledDefinition compiled;
    const auto object = parse_object(text, compiled.diagnostics);
    if (!object) return compiled;
    FieldReader fields(*object, "/", compiled.diagnostics, QueryLanguage::jsonpath, 0, offered);
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

CompiledDefinition compile_definition(std::string_view text, WorkflowType type, OfferedIntegrations offered) {
    CompiledDefinition compiled;
    const auto object = parse_object(text, compiled.diagnostics);
    if (!object) return compiled;
    auto definition = std::make_shared<Definition>();
    FieldReader fields(*object, "/", compiled.diagnostics, QueryLanguage::jsonpath, 0, offered);
    fields.word("Version", {"1.0"});
    definition->timeout_seconds = fields.integer("TimeoutSeconds", 0, longest_timeout);
    if (definition->timeout_seconds == 0) {
        fields.unsupported("TimeoutSeconds", "A state machine that times out after 0 seconds is not supported");
    }
    if (const auto language = fields.declared_language()) fields.set_language(*language);
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
