// ecs:runTask, with .sync, which waits for the tasks. Step Functions developer guide: "Run Amazon ECS or Fargate tasks
// with Step Functions".
#include "adapters/services/ecs/integration.hpp"

#include <algorithm>

#include "adapters/aws/registry.hpp"
#include "engine/run/run.hpp"

namespace stepwell::ecs {

namespace {

using namespace integrations;

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

constexpr Job job{.describe = "DescribeTasks",
                  .stop = "StopTask",
                  .list = "ListTasks",
                  .keys = task_arns,
                  .describe_input = describe_tasks_input,
                  .look = look_at_tasks,
                  .stop_input = stop_task_input,
                  .list_input = list_tasks_input,
                  .submitted_from_list = tasks_from_list};

Value prepare(const TaskCall& call, const Value& input) {
    Value result = input;
    if (!input.contains("clientToken")) result = result.with("clientToken", attempt_digest(call));
    if (!input.contains("startedBy")) result = result.with("startedBy", started_by(call));
    return result;
}

std::optional<Error> refusal(const TaskCall& call, const Answer& answer) {
    const Value& failures = answer.output["failures"];
    // "Request Response: return the response and do not fail the task."
    if (call.resource.pattern == TaskPattern::request_response || failures.size() == 0) return std::nullopt;
    return Error{"AmazonECS.Unknown", print(failures)};
}

Value mocked_submission(const TaskOrder&, const Value&, TimePoint) {
    return Value::object({{"Failures", Value::empty_array()}, {"Tasks", Value::empty_array()}});
}

constexpr Integration rows[] = {
    {.name = {"ecs", "runTask", OfferedIntegration::sync | OfferedIntegration::token},
     .performance = {.operation = "RunTask", .prepare = prepare, .refusal = refusal, .job = &job},
     .model = {.describing = "describeTasks", .described_part = "Tasks"},
     .form = {"application/x-amz-json-1.1"},
     .mocking = {.submission = mocked_submission}},
};

}  // namespace

constinit const std::span<const Integration> task_integrations = rows;

}  // namespace stepwell::ecs
