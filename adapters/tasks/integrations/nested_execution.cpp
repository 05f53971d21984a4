// adapters/tasks/integrations/nested_execution.cpp — states:startExecution, with .sync and .sync:2, which wait for the
// execution that they start. Step Functions developer guide: "Start workflow executions from a task state".
#include "adapters/tasks/integrations/table.hpp"

namespace stepwell::integrations {

namespace {

std::string name_of(const TaskCall& call) {
    std::string name = attempt_digest(call);
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) name.insert(dash, "-");
    return name;
}

std::vector<std::string> execution_arns(const Value& submitted) {
    const std::string_view arn = submitted["ExecutionArn"].as_string();
    if (arn.empty()) return {};
    return {std::string(arn)};
}

Value describe_input(const Value& submitted) { return Value::object({{"executionArn", submitted["ExecutionArn"]}}); }

// What AWS's integration tells of an execution; `.sync:2` gives input and output as JSON instead of as texts.
Value told(const TaskCall& call, const Value& described) {
    ObjectBuilder out;
    for (const char* member : {"Cause", "Error", "ExecutionArn", "Input", "InputDetails", "Name", "Output",
                               "OutputDetails", "StartDate", "StateMachineArn", "Status", "StopDate"}) {
        const Value* const value = described.find(member);
        if (!value) continue;
        const bool text = std::string_view(member) == "Input" || std::string_view(member) == "Output";
        const Parsed parsed = text && call.resource.sync_version == 2 ? parse_json(value->as_string()) : Parsed{};
        out.set(member, parsed.value ? *parsed : *value);
    }
    return out.build();
}

JobState look(const TaskCall& call, const Value& described) {
    const std::string_view status = described["Status"].as_string();
    if (status == "RUNNING" || status == "PENDING_REDRIVE") {
        return {{}, std::string(described["ExecutionArn"].as_string())};
    }
    Value outcome = told(call, described);
    if (status == "SUCCEEDED") return {std::move(outcome), {}};
    return {Error{"States.TaskFailed", print(outcome)}, {}};
}

Value stop_input(const Value&, const std::string& arn) {
    return Value::object({{"executionArn", arn}, {"cause", "The state that started it was stopped"}});
}

// An execution whose start was not answered bears the attempt's own name, or the one that the state gave it.
Value machine_of(const TaskCall& call) {
    return Value::object({{"stateMachineArn", call.parameters["StateMachineArn"]}});
}

Value started_by(const TaskCall& call, const Value& machine) {
    std::string arn(machine["stateMachineArn"].as_string());
    const std::size_t kind = arn.find(":stateMachine:");
    if (kind == std::string::npos) return Value::empty_object();
    arn.replace(kind, 14, ":execution:");
    const Value* const given = call.parameters.find("Name");
    return Value::object({{"ExecutionArn", arn + ":" + (given ? std::string(given->as_string()) : name_of(call))}});
}

}  // namespace

const Job nested_execution{"DescribeExecution", "StopExecution", "DescribeStateMachine",
                           execution_arns,      describe_input,  look,
                           stop_input,          machine_of,      started_by};

Value prepare_start_execution(const TaskCall& call, const Value& input) {
    Value result = input;
    // AWS: Input is any JSON, the API takes its text.
    if (const Value* given = input.find("input"); given && !given->is_string()) {
        result = given->is_null() ? result.without("input") : result.with("input", print(*given));
    }
    return input.contains("name") ? result : result.with("name", name_of(call));
}

}  // namespace stepwell::integrations
