// From a job's record to what the runner starts.
#include "adapters/services/batch/job_spec.hpp"

#include "adapters/aws/container_tasks/log_stream.hpp"
#include "adapters/aws/container_tasks/task_spec.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/job_container.hpp"

namespace stepwell::batch {

namespace {

constexpr const char* log_group = "/aws/batch/job";

/// The container's own variables, and those that say which job it is.
Value environment_of(const Value& job) {
    Values list(job["container"]["environment"].items().begin(), job["container"]["environment"].items().end());
    const auto set = [&](std::string_view name, std::string_view value) {
        list.push_back(Value::object({{"name", name}, {"value", value}}));
    };
    const auto arn_end = [](std::string_view arn) { return arn.substr(arn.rfind('/') + 1); };
    set("AWS_BATCH_JOB_ID", job["jobId"].as_string());
    set("AWS_BATCH_JOB_ATTEMPT", std::to_string(job["attempts"].size() + 1));
    set("AWS_BATCH_JQ_NAME", arn_end(job["jobQueue"].as_string()));
    set("AWS_BATCH_CE_NAME", arn_end(job["environment"].as_string()));
    if (const auto index = job["arrayProperties"]["index"].as_integer()) {
        set("AWS_BATCH_JOB_ARRAY_INDEX", std::to_string(*index));
        set("AWS_BATCH_JOB_ARRAY_SIZE", std::to_string(job["arraySize"].as_integer().value_or(0)));
    }
    return Value(std::move(list));
}

Value with_command(const Value& container, const Value& parameters) {
    Values command;
    for (const std::string& word : command_of(container, parameters)) command.emplace_back(word);
    return container.with("command", Value(std::move(command)));
}

/// Nothing for the driver json-file.
std::optional<containers::LogTarget> log_target(const Place& place, const Value& container) {
    const Value& log = container["logConfiguration"];
    if (log["logDriver"].as_string() == "json-file") return std::nullopt;
    const Value& options = log["options"];
    containers::LogTarget target;
    target.account = place.account;
    target.region = is_set(options["awslogs-region"]) ? options["awslogs-region"].as_string() : place.region;
    target.group = is_set(options["awslogs-group"]) ? options["awslogs-group"].as_string() : log_group;
    target.stream = container["logStreamName"].as_string();
    return target;
}

}  // namespace

asio::awaitable<containers::TaskSpec> spec_of_job(Core& core, std::string key, Value job) {
    const Value container = job["container"];
    container_tasks::Task task;
    task.place = place_of_key(key);
    task.id = job["taskId"].as_string();
    task.definition = as_task_definition(with_command(container, job["parameters"]));
    // An override, for it counts more than a secret of that name.
    task.overrides = Value::array({Value::object({{"name", "default"}, {"environment", environment_of(job)}})});
    task.memory = memory_of(container);
    task.cpu = static_cast<std::int64_t>(vcpus_of(container) * 1024);
    task.fargate = true;
    const auto target = log_target(task.place, container);
    containers::TaskSpec spec = co_await container_tasks::make_task_spec(core.platform, core.host, std::move(task));
    if (target)
        co_await container_tasks::make_log_stream(core.platform, *target, true, "ResourceInitializationError: ");
    spec.containers.front().log = target;
    co_return spec;
}

}  // namespace stepwell::batch
