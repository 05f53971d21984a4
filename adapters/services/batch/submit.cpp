// SubmitJob.
#include "adapters/aws/models/batch.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/definitions.hpp"
#include "adapters/services/batch/job_container.hpp"
#include "adapters/services/batch/job_life.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/records.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::batch {

namespace {

constexpr std::int64_t largest_array = 10'000;

void refuse_unsupported_job(const Value& input) {
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
    job.set("jobArn", place.arn("batch", "job/" + id))
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

std::string child_key(const std::string& parent_key, std::int64_t index) {
    return parent_key + ":" + std::to_string(index);
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

/// Puts the record of an array's children, each before the parent's: a parent that is there has all of them.
asio::awaitable<void> put_children(Documents& documents, std::string parent_key, Value parent, std::int64_t size) {
    for (std::int64_t index = 0; index < size; ++index)
        co_await documents.put(job_records, child_key(parent_key, index), child_of(parent, parent_key, index));
}

asio::awaitable<Answer> submit_job(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const std::string name(input["jobName"].as_string());
    check_name("jobName", name);
    refuse_unsupported_job(input);
    const std::string queue_text(input["jobQueue"].as_string());
    const auto queue = platform.documents.find(queue_records, key_of(context, "job-queue", queue_text));
    if (!queue) client_error("JobQueue " + queue_text + " not found.");
    if ((*queue)["state"].as_string() != "ENABLED")
        client_error("JobQueue " + queue_text + " is in the state DISABLED and takes no jobs.");
    const std::string definition_text(input["jobDefinition"].as_string());
    const auto definition = find_job_definition(platform, context, definition_text);
    if (!definition || (*definition)["status"].as_string() != "ACTIVE")
        client_error("JobDefinition " + definition_text + " not found.");
    const auto size = input["arrayProperties"]["size"].as_integer();
    if (size && (*size < 2 || *size > largest_array)) client_error("Array job size must be between 2 and 10000.");
    check_dependencies(platform, context, input);
    check_tags(input["tags"]);
    co_await forget_old_jobs(core);

    const std::string id = checked_id(input["stepwellJobId"].as_string());
    const Value job = new_job(context, id, input, *queue, *definition, core.host.runner->kind(), platform.clock.now());
    const std::string key = context.key(id);
    auto created = std::make_shared<bool>(false);
    Documents::Change create = [job, created](const std::optional<Value>& current) -> std::optional<Value> {
        *created = !current;
        return current ? *current : job;
    };
    const std::int64_t children = size.value_or(0);
    if (!platform.documents.find(job_records, key)) co_await put_children(platform.documents, key, job, children);
    co_await platform.documents.update(job_records, key, std::move(create));
    if (*created) {
        begin_job(core, key, job);
        for (std::int64_t index = 0; index < children; ++index)
            begin_job(core, child_key(key, index), child_of(job, key, index));
    }
    co_return answer_of(Value::object({{"jobArn", job["jobArn"]}, {"jobName", name}, {"jobId", id}}));
}

constexpr Operation<Core> submit_operations[] = {{shapes::batch::submit_job, submit_job}};

}  // namespace

void add_submit_operations(Registry& registry, Core& core) { add_operations(registry, core, submit_operations); }

}  // namespace stepwell::batch
