// TerminateJob, CancelJob, DescribeJobs and ListJobs.
#include <algorithm>

#include "adapters/aws/models/batch.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/job_life.hpp"
#include "adapters/services/batch/job_record.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/records.hpp"

namespace stepwell::batch {

namespace {

asio::awaitable<void> end_one(Core& core, std::string key, std::string reason, bool terminate) {
    JobStep step = [reason, terminate](const Value& job) { return asked_to_end(job, reason, terminate); };
    const std::optional<Value> job = co_await change_job(core, key, std::move(step));
    if (!job || !(*job)["isTerminated"].as_bool() || has_ended(*job) || !is_set((*job)["taskId"])) co_return;
    const std::string id((*job)["taskId"].as_string());
    co_await core.host.runner->stop(id, containers::StopMode::graceful);
}

asio::awaitable<Answer> end_job(Core& core, Context context, Request request, bool terminate) {
    const std::string id(request.input["jobId"].as_string());
    const std::string reason(request.input["reason"].as_string());
    const std::string key = key_of(context, "job", id);
    const std::optional<Value> job = core.platform.documents.find(job_records, key);
    // AWS: a job that is not known, or has ended, is no matter.
    if (!job || has_ended(*job)) co_return Answer{};
    if (is_array(*job)) {
        const std::int64_t size = (*job)["arrayProperties"]["size"].as_integer().value_or(0);
        for (std::int64_t index = 0; index < size; ++index)
            co_await end_one(core, key + ":" + std::to_string(index), reason, terminate);
    } else {
        co_await end_one(core, key, reason, terminate);
    }
    co_return Answer{};
}

asio::awaitable<Answer> terminate_job(Core& core, Context context, Request request) {
    co_return co_await end_job(core, std::move(context), std::move(request), true);
}

asio::awaitable<Answer> cancel_job(Core& core, Context context, Request request) {
    co_return co_await end_job(core, std::move(context), std::move(request), false);
}

Answer describe_jobs(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    if (input["jobs"].size() > 100) client_error("At most 100 jobs can be described at once.");
    Values jobs;
    for (const Value& id : input["jobs"].items())
        if (const auto job = core.platform.documents.find(job_records, key_of(context, "job", id.as_string())))
            jobs.push_back(public_job(*job));
    return answer_of(Value::object({{"jobs", Value(std::move(jobs))}}));
}

constexpr std::string_view filter_names[] = {"JOB_NAME", "JOB_DEFINITION", "BEFORE_CREATED_AT", "AFTER_CREATED_AT",
                                             "SHARE_IDENTIFIER"};

/// API reference, ListJobs: the values of JOB_DEFINITION mind capitals.
bool of_definition(std::string_view definition, std::string_view wanted) {
    if (definition == wanted) return true;
    definition.remove_prefix(std::min(definition.size(), definition.rfind('/') + 1));
    if (definition == wanted) return true;
    const std::string_view name = definition.substr(0, definition.find(':'));
    return wanted.ends_with('*') ? name.starts_with(wanted.substr(0, wanted.size() - 1)) : name == wanted;
}

bool passes_filter(const Value& job, std::string_view name, std::string_view text) {
    if (name == "JOB_NAME") return matches(text, job["jobName"].as_string());
    if (name == "JOB_DEFINITION") return of_definition(job["jobDefinition"].as_string(), text);
    if (name == "SHARE_IDENTIFIER") return false;  // no job has one
    const Parsed at = parse_json(text);
    const std::int64_t limit = at ? (*at).as_integer().value_or(0) : 0;
    const std::int64_t created = job["createdAt"].as_integer().value_or(0);
    return name == "BEFORE_CREATED_AT" ? created < limit : created > limit;
}

void check_filters(const Value& filters) {
    if (filters.size() > 1) client_error("Only one filter can be used at a time.");
    for (const Value& filter : filters.items())
        if (std::ranges::find(filter_names, filter["name"].as_string()) == std::end(filter_names))
            client_error("Invalid filter name: '" + std::string(filter["name"].as_string().substr(0, 100)) + "'.");
}

Answer list_jobs(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    const bool of_array = is_set(input["arrayJobId"]);
    if (is_set(input["multiNodeJobId"])) client_error("multiNodeJobId is not supported here.");
    if (of_array == is_set(input["jobQueue"])) client_error("Exactly one of jobQueue and arrayJobId must be provided.");
    Value queue;
    if (!of_array) {
        const std::string text(input["jobQueue"].as_string());
        const auto found = core.platform.documents.find(queue_records, key_of(context, "job-queue", text));
        if (!found) client_error("JobQueue " + text + " not found.");
        queue = (*found)["jobQueueArn"];
    }
    const std::string parent = key_of(context, "job", input["arrayJobId"].as_string());
    // AWS: with a filter the status does not count; without either, jobs that run are listed.
    const Value filters = input["filters"];
    check_filters(filters);
    const std::string status(is_set(input["jobStatus"]) ? input["jobStatus"].as_string() : "RUNNING");
    const auto passes = [&](const Value& job) {
        if (filters.size() == 0) return status_of(job) == status;
        const Value& filter = filters.items().front();
        const std::string_view name = filter["name"].as_string();
        return std::ranges::any_of(filter["values"].items(),
                                   [&](const Value& value) { return passes_filter(job, name, value.as_string()); });
    };
    std::vector<Listed> found;
    for (const auto& [key, job] : core.platform.documents.list(job_records, context.prefix())) {
        const bool child = is_set(job["parent"]);
        if (of_array ? job["parent"].as_string() != parent : child || job["jobQueue"] != queue) continue;
        if (passes(job)) found.push_back({key, job_summary(job)});
    }
    // The newest first; children by their index.
    std::ranges::stable_sort(found, [&](const Listed& a, const Listed& b) {
        if (of_array)
            return a.value["arrayProperties"]["index"].as_integer() < b.value["arrayProperties"]["index"].as_integer();
        return a.value["createdAt"].as_integer() > b.value["createdAt"].as_integer();
    });
    return answer_of(page_of(std::move(found), input, "jobSummaryList", of_array ? 1000 : 100));
}

constexpr Operation<Core> job_operations[] = {
    {shapes::batch::terminate_job, terminate_job},
    {shapes::batch::cancel_job, cancel_job},
    {shapes::batch::describe_jobs, describe_jobs},
    {shapes::batch::list_jobs, list_jobs},
};

}  // namespace

void add_job_operations(Registry& registry, Core& core) { add_operations(registry, core, job_operations); }

}  // namespace stepwell::batch
