// From a task's record and its definition to what the runner starts. Developer guide: "Send Amazon ECS logs to
// CloudWatch".
#include "adapters/services/ecs/task_start.hpp"

#include "adapters/aws/container_tasks/log_stream.hpp"
#include "adapters/aws/container_tasks/task_spec.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/services/ecs/core.hpp"

namespace stepwell::ecs {

namespace {

/// Where the awslogs driver takes what a container prints: makes the stream, and the group with awslogs-create-group.
/// Nothing for another driver.
asio::awaitable<std::optional<containers::LogTarget>> log_target(Platform& platform, TaskName task, Value container) {
    const Value& log = container["logConfiguration"];
    if (log["logDriver"].as_string() != "awslogs") co_return std::nullopt;
    const Value& options = log["options"];
    containers::LogTarget target;
    target.account = task.cluster.place.account;
    target.region = options["awslogs-region"].as_string();
    target.group = options["awslogs-group"].as_string();
    // AWS: prefix/container/task; without a prefix the container's id in Docker, which ours get only later.
    const std::string prefix(options["awslogs-stream-prefix"].as_string());
    const std::string name(container["name"].as_string());
    target.stream = prefix.empty() ? name + "/" + task.id : prefix + "/" + name + "/" + task.id;
    co_await container_tasks::make_log_stream(
        platform, target, options["awslogs-create-group"].as_string() == "true",
        "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed "
        "to create Cloudwatch log stream: ",
        " : exit status 1");
    co_return target;
}

}  // namespace

asio::awaitable<containers::TaskSpec> spec_of_task(Core& core, TaskName name, Value task, Value definition) {
    try {
        container_tasks::check_runnable(definition, core.host.runner->kind());
    } catch (const ApiError& error) {
        throw container_tasks::CannotStart("CannotCreateContainerError: " + error.message);
    }
    container_tasks::Task started;
    started.place = name.cluster.place;
    started.id = name.id;
    started.definition = definition;
    started.overrides = task["overrides"]["containerOverrides"];
    started.memory = task["memory"];
    started.cpu = task["cpu"];
    started.fargate = task["launchType"].as_string() == "FARGATE";
    containers::TaskSpec spec = co_await container_tasks::make_task_spec(core.platform, core.host, std::move(started));
    auto container = spec.containers.begin();
    for (const Value& described : definition["containerDefinitions"].items()) {
        container->log = co_await log_target(core.platform, name, described);
        ++container;
    }
    co_return spec;
}

}  // namespace stepwell::ecs
