// api/states/definition_operations.cpp — ValidateStateMachineDefinition: what is wrong with a definition, and nothing
// created.
#include <algorithm>

#include "adapters/aws/models/states.hpp"
#include "api/states/core.hpp"
#include "engine/asl/parser.hpp"

namespace stepwell::states {

namespace {

constexpr std::size_t most_diagnostics = 100;  // and as many when maxResults is 0 or absent

// What this version cannot run is valid for AWS: no more than a warning here, where CreateStateMachine refuses it.
bool is_error(const Diagnostic& diagnostic) { return diagnostic.kind == Diagnostic::Kind::error; }

Value shown(const Diagnostic& diagnostic) {
    ObjectBuilder out;
    out.set("severity", is_error(diagnostic) ? "ERROR" : "WARNING")
        .set("code", diagnostic.code)
        .set("message", diagnostic.message);
    if (!diagnostic.location.empty()) out.set("location", diagnostic.location);
    return out.build();
}

asio::awaitable<Answer> validate_state_machine_definition(Core& core, Context, Request request) {
    const Value input = request.input;
    const WorkflowType type = input["type"].as_string() == "EXPRESS" ? WorkflowType::express : WorkflowType::standard;
    const CompiledDefinition compiled = co_await compile_apart(core.platform, input["definition"], type);
    std::vector<Diagnostic> diagnostics = compiled.diagnostics;
    const bool ok = valid(diagnostics);
    if (input["severity"].as_string() != "WARNING") {
        std::erase_if(diagnostics, [](const Diagnostic& each) { return !is_error(each); });
    }
    const auto wanted = static_cast<std::size_t>(input["maxResults"].as_integer().value_or(0));
    const std::size_t most = wanted == 0 ? most_diagnostics : wanted;
    const bool truncated = diagnostics.size() > most;
    if (truncated) diagnostics.resize(most);
    Values list;
    for (const Diagnostic& each : diagnostics) list.push_back(shown(each));
    co_return Answer{Value::object(
        {{"result", ok ? "OK" : "FAIL"}, {"diagnostics", Value(std::move(list))}, {"truncated", truncated}})};
}

constexpr Operation<Core> definition_operations[] = {
    {shapes::states::validate_state_machine_definition, validate_state_machine_definition},
};

}  // namespace

void add_definition_operations(Core& core) { add_operations(core, definition_operations); }

}  // namespace stepwell::states
