// SubmitJob, TerminateJob, CancelJob, DescribeJobs and ListJobs.
#include <algorithm>
#include <set>

#include "adapters/platform/random.hpp"
#include "adapters/services/batch/batch.hpp"
#include "adapters/services/batch/job_container.hpp"
#include "adapters/services/batch/job_record.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/resources.hpp"
#include "adapters/services/ecs/definition_rules.hpp"

namespace stepwell::batch {

using ecs::is_set;

namespace {

constexpr std::int64_t largest_array = 10'000;

void refuse_unsupported(const Value& input) {
    for (const std::string_view field :
         {"nodeOverrides", "eksPropertiesOverride", "ecsPropertiesOverride", "shareIdentifier",
          "schedulingPriorityOverride", "consumableResourcePropertiesOverride"})
        if (is_set(input[field])) client_error(std::string(field) + " is not supported here.");
}

void check_dependencies(const Platform& platform, const Context& context, const Value& input) {
    if (input["dependsOn"].size() > 20) client_error("A job has at most 20 dependencies.");
    const bool array = is_set(input["arrayProperties"]["size"]);
    for (const Value& dependency : input["dependsOn"].items()) {
        const std::string id(dependency["jobId"].as_string());
        const std::string_view type = dependency["type"].as_string();
        if (!type.empty() && !array) client_error("The dependency type " + std::string(type) + " is for array jobs.");
        if (type == "SEQUENTIAL" && id.empty()) continue;
        if (!platform.documents.find(job_records, key_of(context, "job", id)))
            client_error("Job " + id + " does not exist");
    }
}

/// The record of the job; of its children it is the pattern.
Value new_job(const Place& place, const std::string& id, const Value& input, const Value& queue,
              const Value& definition, containers::RunnerKind runner, TimePoint now) {
    const Value container = job_container(definition["containerProperties"], input["containerOverrides"]);
    check_container(container, runner);
    check_platforms(definition["platformCapabilities"], container, "");
    Value parameters = definition["parameters"];
    for (const auto& [name, value] : input["parameters"].members())
        parameters = parameters.with(name.as_string(), value);
    const auto either = [&](const char* field) -> const Value& {
        return is_set(input[field]) ? input[field] : definition[field];
    };
    check_retry_strategy(either("retryStrategy"));
    check_timeout(either("timeout"));
    Value tags = is_set(input["tags"]) ? input["tags"] : Value::empty_object();
    if (either("propagateTags").as_bool())
        for (const auto& [name, value] : definition["tags"].members())
            if (!tags.contains(name.as_string())) tags = tags.with(name.as_string(), value);
    ObjectBuilder job;
    job.set("jobArn", place.arn("job/" + id))
        .set("jobName", input["jobName"])
        .set("jobId", id)
        .set("jobQueue", queue["jobQueueArn"])
        .set("status", "SUBMITTED")
        .set("attempts", Value::empty_array())
        .set("createdAt", milliseconds(now))
        .set("retryStrategy", is_set(either("retryStrategy")) && !either("retryStrategy")["attempts"].is_null()
                                  ? either("retryStrategy")
                              : either("retryStrategy").is_null()
                                  ? Value::object({{"attempts", 1}, {"evaluateOnExit", Value::empty_array()}})
                                  : either("retryStrategy").with("attempts", 1))
        .set("startedAt", 0)
        .set("dependsOn", is_set(input["dependsOn"]) ? input["dependsOn"] : Value::empty_array())
        .set("jobDefinition", definition["jobDefinitionArn"])
        .set("parameters", parameters)
        .set("container", container)
        .set("tags", tags);
    for (const char* field : {"timeout", "propagateTags", "platformCapabilities"})
        if (is_set(either(field))) job.set(field, either(field));
    if (const auto size = input["arrayProperties"]["size"].as_integer())
        job.set("arrayProperties", Value::object({{"size", *size}}));
    return job.build();
}

Value child_of(const Value& parent, const std::string& parent_key, std::int64_t index) {
    const std::string mark = ":" + std::to_string(index);
    return parent.with("jobArn", std::string(parent["jobArn"].as_string()) + mark)
        .with("jobId", std::string(parent["jobId"].as_string()) + mark)
        .with("arrayProperties", Value::object({{"index", index}}))
        .with("arraySize", parent["arrayProperties"]["size"])
        .with("parent", parent_key);
}

/// A job's id of 36 characters that the caller made up: its second submission is the first one.
std::string checked_id(std::string_view text) {
    constexpr std::string_view allowed = "0123456789abcdef-";
    if (text.empty()) return random_uuid();
    if (text.size() != 36 || text.find_first_not_of(allowed) != std::string_view::npos) client_error("Invalid job id.");
    return std::string(text);
}

}  // namespace

asio::awaitable<Answer> Batch::submit_job(Context context, Request request) {
    const Value input = request.input;
    const std::string name(input["jobName"].as_string());
    check_name("jobName", name);
    refuse_unsupported(input);
    const Place place = place_of(context);
    const std::string queue_text(input["jobQueue"].as_string());
    const auto queue = platform_.documents.find(queue_records, key_of(context, "job-queue", queue_text));
    if (!queue) client_error("JobQueue " + queue_text + " not found.");
    if ((*queue)["state"].as_string() != "ENABLED")
        client_error("JobQueue " + queue_text + " is in the state DISABLED and takes no jobs.");
    const std::string definition_text(input["jobDefinition"].as_string());
    const auto definition = find_job_definition(platform_, context, definition_text);
    if (!definition || (*definition)["status"].as_string() != "ACTIVE")
        client_error("JobDefinition " + definition_text + " not found.");
    const auto size = input["arrayProperties"]["size"].as_integer();
    if (size && (*size < 2 || *size > largest_array)) client_error("Array job size must be between 2 and 10000.");
    check_dependencies(platform_, context, input);
    check_tags(input["tags"]);
    co_await forget_old_jobs();

    const std::string id = checked_id(input["stepwellJobId"].as_string());
    const Value job = new_job(place, id, input, *queue, *definition, runner_->kind(), platform_.clock.now());
    const std::string key = place.key(id);
    auto created = std::make_shared<bool>(false);
    Documents::Change create = [job, created](const std::optional<Value>& current) -> std::optional<Value> {
        *created = !current;
        return current ? *current : job;
    };
    // Children first: a parent that is there has all of them.
    if (size && !platform_.documents.find(job_records, key))
        for (std::int64_t index = 0; index < *size; ++index)
            co_await platform_.documents.put(job_records, key + ":" + std::to_string(index), child_of(job, key, index));
    co_await platform_.documents.update(job_records, key, std::move(create));
    if (*created) {
        follow(key);
        for (std::int64_t index = 0; index < size.value_or(0); ++index) follow(key + ":" + std::to_string(index));
    }
    Answer answer;
    answer.output = Value::object({{"jobArn", job["jobArn"]}, {"jobName", name}, {"jobId", id}});
    co_return answer;
}

asio::awaitable<void> Batch::end_one(std::string key, std::string reason, bool terminate) {
    Step step = [reason, terminate](const Value& job) { return asked_to_end(job, reason, terminate); };
    const std::optional<Value> job = co_await change(key, std::move(step));
    if (!job || !(*job)["isTerminated"].as_bool() || has_ended(*job) || !is_set((*job)["taskId"])) co_return;
    const std::string id((*job)["taskId"].as_string());
    co_await runner_->stop(id, containers::StopMode::graceful);
}

asio::awaitable<Answer> Batch::end_job(Context context, Request request, bool terminate) {
    const std::string id(request.input["jobId"].as_string());
    const std::string reason(request.input["reason"].as_string());
    const std::string key = key_of(context, "job", id);
    const std::optional<Value> job = platform_.documents.find(job_records, key);
    // AWS: a job that is not known, or has ended, is no matter.
    if (!job || has_ended(*job)) co_return Answer{};
    if (is_array(*job)) {
        const std::int64_t size = (*job)["arrayProperties"]["size"].as_integer().value_or(0);
        for (std::int64_t index = 0; index < size; ++index)
            co_await end_one(key + ":" + std::to_string(index), reason, terminate);
    } else {
        co_await end_one(key, reason, terminate);
    }
    co_return Answer{};
}

asio::awaitable<Answer> Batch::terminate_job(Context context, Request request) {
    co_return co_await end_job(std::move(context), std::move(request), true);
}

asio::awaitable<Answer> Batch::cancel_job(Context context, Request request) {
    co_return co_await end_job(std::move(context), std::move(request), false);
}

asio::awaitable<Answer> describe_jobs(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    if (input["jobs"].size() > 100) client_error("At most 100 jobs can be described at once.");
    Values jobs;
    for (const Value& id : input["jobs"].items())
        if (const auto job = platform.documents.find(job_records, key_of(context, "job", id.as_string())))
            jobs.push_back(public_job(*job));
    Answer answer;
    answer.output = Value::object({{"jobs", Value(std::move(jobs))}});
    co_return answer;
}

namespace {

constexpr std::string_view filter_names[] = {"JOB_NAME", "JOB_DEFINITION", "BEFORE_CREATED_AT", "AFTER_CREATED_AT",
                                             "SHARE_IDENTIFIER"};

/// API reference, ListJobs: the values of JOB_DEFINITION mind capitals.
bool of_definition(std::string_view definition, std::string_view asked) {
    if (definition == asked) return true;
    definition.remove_prefix(std::min(definition.size(), definition.rfind('/') + 1));
    if (definition == asked) return true;
    const std::string_view name = definition.substr(0, definition.find(':'));
    return asked.ends_with('*') ? name.starts_with(asked.substr(0, asked.size() - 1)) : name == asked;
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

}  // namespace

asio::awaitable<Answer> list_jobs(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const bool of_array = is_set(input["arrayJobId"]);
    if (is_set(input["multiNodeJobId"])) client_error("multiNodeJobId is not supported here.");
    if (of_array == is_set(input["jobQueue"])) client_error("Exactly one of jobQueue and arrayJobId must be provided.");
    Value queue;
    if (!of_array) {
        const std::string text(input["jobQueue"].as_string());
        const auto found = platform.documents.find(queue_records, key_of(context, "job-queue", text));
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
    std::vector<std::pair<std::string, Value>> found;
    for (const auto& [key, job] : platform.documents.list(job_records, place_of(context).key(""))) {
        const bool child = is_set(job["parent"]);
        if (of_array ? job["parent"].as_string() != parent : child || job["jobQueue"] != queue) continue;
        if (passes(job)) found.emplace_back(key, job_summary(job));
    }
    // The newest first; children by their index.
    std::ranges::stable_sort(found, [&](const auto& a, const auto& b) {
        if (of_array)
            return a.second["arrayProperties"]["index"].as_integer() <
                   b.second["arrayProperties"]["index"].as_integer();
        return a.second["createdAt"].as_integer() > b.second["createdAt"].as_integer();
    });
    Answer answer;
    answer.output = page_of(found, input, "jobSummaryList", of_array ? 1000 : 100);
    co_return answer;
}

}  // namespace stepwell::batch
