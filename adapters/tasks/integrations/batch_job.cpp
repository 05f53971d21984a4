// adapters/tasks/integrations/batch_job.cpp — batch:submitJob, with .sync, which waits for the job. Step Functions
// developer guide: "Run AWS Batch workloads with Step Functions".
#include "adapters/tasks/integrations/table.hpp"

namespace stepwell::integrations {

namespace {

/// The id of the attempt's job: an attempt that is performed again meets its own job.
std::string id_of(const TaskCall& call) {
    std::string id = attempt_digest(call);
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) id.insert(dash, "-");
    return id;
}

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

Value list_input(const TaskCall& call) { return Value::object({{"jobs", Value::array({id_of(call)})}}); }

Value submitted_from_list(const TaskCall&, const Value& listed) {
    if (listed["jobs"].size() == 0) return Value::empty_object();
    const Value& job = listed["jobs"].items().front();
    return Value::object({{"JobArn", job["jobArn"]}, {"JobId", job["jobId"]}, {"JobName", job["jobName"]}});
}

}  // namespace

const Job batch_job{"DescribeJobs", "TerminateJob", "DescribeJobs", job_arns,           describe_input,
                    look,           stop_input,     list_input,     submitted_from_list};

Value prepare_submit_job(const TaskCall& call, const Value& input) {
    // AWS: jobs of a state machine can tell.
    Values environment(input["containerOverrides"]["environment"].items().begin(),
                       input["containerOverrides"]["environment"].items().end());
    environment.push_back(Value::object({{"name", "MANAGED_BY_AWS"}, {"value", "STARTED_BY_STEP_FUNCTIONS"}}));
    const Value overrides = input["containerOverrides"].is_null() ? Value::empty_object() : input["containerOverrides"];
    return input.with("containerOverrides", overrides.with("environment", Value(std::move(environment))))
        .with("stepwellJobId", id_of(call));
}

}  // namespace stepwell::integrations
