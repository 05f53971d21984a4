// batch:submitJob, with .sync, which waits for the job. Step Functions developer guide: "Run AWS Batch workloads with
// Step Functions".
#include "adapters/services/batch/integration.hpp"

namespace stepwell::batch {

namespace {

using namespace integrations;

std::vector<std::string> job_arns(const Value& submitted) {
    const std::string_view arn = submitted["JobArn"].as_string();
    if (arn.empty()) return {};
    return {std::string(arn)};
}

Value describe_input(const Value& submitted) { return Value::object({{"jobs", Value::array({submitted["JobId"]})}}); }

JobState look(const TaskCall&, const Value& described) {
    if (described["Jobs"].size() == 0) return {Error{"States.TaskFailed", "The job is not known any more"}, {}};
    const Value& job = described["Jobs"].items().front();
    const std::string_view status = job["Status"].as_string();
    if (status == "SUCCEEDED") return {job, {}};
    if (status == "FAILED") return {Error{"States.TaskFailed", print(job)}, {}};
    return {{}, std::string(job["JobArn"].as_string())};
}

Value stop_input(const Value& submitted, const std::string&) {
    return Value::object(
        {{"jobId", submitted["JobId"]}, {"reason", "The Step Functions task that submitted it was stopped"}});
}

Value list_input(const TaskCall& call) { return Value::object({{"jobs", Value::array({attempt_uuid(call)})}}); }

Value submitted_from_list(const TaskCall&, const Value& listed) {
    if (listed["jobs"].size() == 0) return Value::empty_object();
    const Value& job = listed["jobs"].items().front();
    return Value::object({{"JobArn", job["jobArn"]}, {"JobId", job["jobId"]}, {"JobName", job["jobName"]}});
}

constexpr Job job{.describe = "DescribeJobs",
                  .stop = "TerminateJob",
                  .list = "DescribeJobs",
                  .keys = job_arns,
                  .describe_input = describe_input,
                  .look = look,
                  .stop_input = stop_input,
                  .list_input = list_input,
                  .submitted_from_list = submitted_from_list};

/// An attempt that is performed again meets its own job.
Value prepare(const TaskCall& call, const Value& input) {
    // AWS: jobs of a state machine can tell.
    Values environment(input["containerOverrides"]["environment"].items().begin(),
                       input["containerOverrides"]["environment"].items().end());
    environment.push_back(Value::object({{"name", "MANAGED_BY_AWS"}, {"value", "STARTED_BY_STEP_FUNCTIONS"}}));
    const Value overrides = input["containerOverrides"].is_null() ? Value::empty_object() : input["containerOverrides"];
    return input.with("containerOverrides", overrides.with("environment", Value(std::move(environment))))
        .with("stepwellJobId", attempt_uuid(call));
}

constexpr Integration rows[] = {
    {.name = {"batch", "submitJob", OfferedIntegration::sync},
     .performance = {.operation = "SubmitJob", .prepare = prepare, .job = &job},
     .model = {.describing = "describeJobs", .described_part = "Jobs"}},
};

}  // namespace

constinit const std::span<const Integration> task_integrations = rows;

}  // namespace stepwell::batch
