// adapters/tasks/integrations/particulars.cpp — what single integrations add to the general pattern. Step Functions
// developer guide: "Integrating optimized services".
#include <algorithm>

#include "adapters/platform/digest.hpp"
#include "adapters/tasks/integrations/table.hpp"

namespace stepwell::integrations {

namespace {

/// Of a task's containers, the ones of one that never ran included, all must have ended with 0. AWS: essential or not.
bool ended_well(const Value& task) {
    const auto containers = task["Containers"].items();
    return !containers.empty() && std::all_of(containers.begin(), containers.end(), [](const Value& container) {
        return container["ExitCode"].as_integer() == 0;
    });
}

std::vector<std::string> task_arns(const Value& submitted) {
    std::vector<std::string> arns;
    for (const Value& task : submitted["Tasks"].items()) arns.emplace_back(task["TaskArn"].as_string());
    return arns;
}

Value describe_tasks_input(const Value& submitted) {
    Values arns;
    for (const std::string& arn : task_arns(submitted)) arns.emplace_back(arn);
    return Value::object({{"cluster", submitted["Tasks"].items().front()["ClusterArn"]}, {"tasks", Value(arns)}});
}

JobState look_at_tasks(const TaskCall&, const Value& described) {
    const Value& tasks = described["Tasks"];
    if (described["Failures"].size() != 0 || tasks.size() == 0) {
        // Somebody removed them meanwhile.
        return {Error{"States.TaskFailed", print(described["Failures"])}, {}};
    }
    for (const Value& task : tasks.items()) {
        if (task["LastStatus"].as_string() != "STOPPED") return {{}, std::string(task["TaskArn"].as_string())};
    }
    for (const Value& task : tasks.items()) {
        if (!ended_well(task)) return {Error{"States.TaskFailed", print(task)}, {}};
    }
    return {tasks.size() == 1 ? tasks.items().front() : tasks, {}};
}

Value stop_task_input(const Value& submitted, const std::string& arn) {
    return Value::object({{"cluster", submitted["Tasks"].items().front()["ClusterArn"]},
                          {"task", arn},
                          {"reason", "The Step Functions task that started it was stopped"}});
}

std::string started_by(const TaskCall& call) { return "stepwell/" + attempt_digest(call); }

Value list_tasks_input(const TaskCall& call) {
    ObjectBuilder input;
    if (call.parameters.contains("Cluster")) input.set("cluster", call.parameters["Cluster"]);
    const Value* given = call.parameters.find("StartedBy");
    return input.set("startedBy", given ? *given : Value(started_by(call))).build();
}

Value tasks_from_list(const TaskCall& call, const Value& listed) {
    // With a StartedBy of the user's own, the list may hold the tasks of others.
    if (call.parameters.contains("StartedBy")) return Value::empty_object();
    Values tasks;
    for (const Value& arn : listed["taskArns"].items()) {
        tasks.push_back(Value::object({{"TaskArn", arn}, {"ClusterArn", call.parameters["Cluster"]}}));
    }
    return Value::object({{"Tasks", Value(std::move(tasks))}});
}

}  // namespace

const Job ecs_task{"DescribeTasks", "StopTask",      "ListTasks",      task_arns,      describe_tasks_input,
                   look_at_tasks,   stop_task_input, list_tasks_input, tasks_from_list};

Value prepare_run_task(const TaskCall& call, const Value& input) {
    Value result = input;
    if (!input.contains("clientToken")) result = result.with("clientToken", attempt_digest(call));
    if (!input.contains("startedBy")) result = result.with("startedBy", started_by(call));
    return result;
}

std::optional<Error> run_task_refusal(const TaskCall& call, const Answer& answer) {
    const Value& failures = answer.output["failures"];
    // "Request Response: return the response and do not fail the task."
    if (call.resource.pattern == TaskPattern::request_response || failures.size() == 0) return std::nullopt;
    return Error{"AmazonECS.Unknown", print(failures)};
}

Value prepare_invoke(const TaskCall&, const Value& input) {
    // AWS: names $LATEST where no version or alias is named, as errors show.
    constexpr std::string_view before = "function:";
    std::string_view name = input["FunctionName"].as_string();
    if (const auto at = name.rfind(before); at != std::string_view::npos) name.remove_prefix(at + before.size());
    const bool qualified = input.contains("Qualifier") || name.find(':') != std::string_view::npos;
    return qualified ? input : input.with("Qualifier", "$LATEST");
}

std::optional<Error> invoke_refusal(const TaskCall& call, const Answer& answer) {
    if (!answer.output.contains("FunctionError")) return std::nullopt;
    const Parsed payload = parse_json(answer.payload.bytes);
    const Value& type = payload ? (*payload)["errorType"] : answer.output["errorType"];
    if (type.is_string() && !type.as_string().empty()) {
        // AWS: as the function wrote it where its ARN is the resource, printed anew by the integration.
        const bool as_written = !payload || call.resource.kind == ResourceKind::lambda_function;
        return Error{std::string(type.as_string()), as_written ? answer.payload.bytes : print(*payload)};
    }
    return Error{"Lambda.Unknown",
                 "The cause could not be determined because Lambda did not return an error type. Returned payload: " +
                     answer.payload.bytes};
}

std::string attempt_digest(const TaskCall& call) { return hex(sha256(call.attempt).substr(0, 16)); }

}  // namespace stepwell::integrations
