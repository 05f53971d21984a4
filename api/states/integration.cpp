// api/states/integration.cpp — states:startExecution, with .sync and .sync:2, which wait for the execution that they
// start. Step Functions developer guide: "Start workflow executions from a task state".
#include "api/states/integration.hpp"

#include "adapters/platform/random.hpp"
#include "engine/run/run.hpp"

namespace stepwell::states {

namespace {

using namespace integrations;

std::vector<std::string> execution_arns(const Value& submitted) {
    const std::string_view arn = submitted["ExecutionArn"].as_string();
    if (arn.empty()) return {};
    return {std::string(arn)};
}

Value describe_input(const Value& submitted) { return Value::object({{"executionArn", submitted["ExecutionArn"]}}); }

// What AWS's integration shows of an execution; `.sync:2` gives input and output as JSON instead of as texts.
Value result_of(const TaskCall& call, const Value& described) {
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
    Value outcome = result_of(call, described);
    if (status == "SUCCEEDED") return {std::move(outcome), {}};
    return {Error{"States.TaskFailed", print(outcome)}, {}};
}

Value stop_input(const Value&, const std::string& arn) {
    return Value::object({{"executionArn", arn}, {"cause", "The state that started it was stopped"}});
}

constexpr std::string_view machine_kind = ":stateMachine:";

/// How the ARNs of a machine's executions begin.
std::string executions_arn(std::string_view machine_arn) {
    std::string arn(machine_arn);
    const std::size_t kind = arn.find(machine_kind);
    if (kind != std::string::npos) arn.replace(kind, machine_kind.size(), ":execution:");
    return arn;
}

// An execution whose start was not answered bears the attempt's own name, or the one that the state gave it.
Value machine_of(const TaskCall& call) {
    return Value::object({{"stateMachineArn", call.parameters["StateMachineArn"]}});
}

Value started_by(const TaskCall& call, const Value& machine) {
    const std::string_view arn = machine["stateMachineArn"].as_string();
    if (arn.find(machine_kind) == std::string_view::npos) return Value::empty_object();
    const Value* const given = call.parameters.find("Name");
    const std::string name = given ? std::string(given->as_string()) : attempt_uuid(call);
    return Value::object({{"ExecutionArn", executions_arn(arn) + ":" + name}});
}

constexpr Job job{.describe = "DescribeExecution",
                  .stop = "StopExecution",
                  .list = "DescribeStateMachine",
                  .keys = execution_arns,
                  .describe_input = describe_input,
                  .look = look,
                  .stop_input = stop_input,
                  .list_input = machine_of,
                  .submitted_from_list = started_by};

Value prepare(const TaskCall& call, const Value& input) {
    Value result = input;
    // AWS: Input is any JSON, the API takes its text.
    if (const Value* given = input.find("input"); given && !given->is_string()) {
        result = given->is_null() ? result.without("input") : result.with("input", print(*given));
    }
    return input.contains("name") ? result : result.with("name", attempt_uuid(call));
}

/// What DescribeExecution shows of an execution that succeeded, and StartExecution.sync with it.
Value mocked_result(const TaskOrder& order, const Value& returned) {
    if (order.resource.pattern != TaskPattern::sync || returned["Status"].as_string() != "SUCCEEDED") return returned;
    const Value redrives = with_default(returned, "RedriveCount", 0);
    return with_default(with_default(redrives, "RedriveStatus", "NOT_REDRIVABLE"), "RedriveStatusReason",
                        "Execution is SUCCEEDED and cannot be redriven");
}

Value mocked_submission(const TaskOrder& order, const Value& returned, TimePoint now) {
    std::string arn(returned["ExecutionArn"].as_string());
    if (arn.empty()) {
        const std::string_view name = order.parameters["Name"].as_string();
        arn = executions_arn(order.parameters["StateMachineArn"].as_string()) + ":" +
              (name.empty() ? random_uuid() : std::string(name));
    }
    const Value* const start = returned.find("StartDate");
    return Value::object(
        {{"ExecutionArn", arn}, {"StartDate", start ? *start : Value(now.time_since_epoch().count())}});
}

constexpr std::string_view json_members[] = {"Input", "Output"};

constexpr Integration rows[] = {
    {.name = {"states", "startExecution",
              OfferedIntegration::sync | OfferedIntegration::sync_2 | OfferedIntegration::token},
     .performance = {.operation = "StartExecution", .prepare = prepare, .job = &job},
     .model = {.sdk_service = "sfn", .describing = "describeExecution", .sync_2_json_members = json_members},
     .form = {"application/x-amz-json-1.0"},
     .mocking = {.result = mocked_result, .submission = mocked_submission}},
};

}  // namespace

constinit const std::span<const Integration> task_integrations = rows;

}  // namespace stepwell::states
