// The life of a task.
#include "adapters/services/ecs/task_life.hpp"

#include "adapters/aws/container_tasks/log_stream.hpp"
#include "adapters/aws/container_tasks/task_spec.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/run_task.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_record.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::ecs {

namespace {

/// Where the awslogs driver takes what a container prints: makes the stream, and the group with awslogs-create-group.
/// Nothing for another driver. Developer guide: "Send Amazon ECS logs to CloudWatch".
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

/// What the runner starts; its containers' log streams are made. Throws CannotStart.
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

/// Hands a task to the runner; false when that ended it.
asio::awaitable<bool> launch(Core& core, TaskName task, Value record) {
    std::string trouble;
    try {
        const std::string_view definition_arn = record["taskDefinitionArn"].as_string();
        const std::optional<Value> definition = find_definition(core.platform, recorded_definition(definition_arn));
        if (!definition) throw container_tasks::CannotStart("TaskDefinition not found.");
        containers::TaskSpec spec = co_await spec_of_task(core, task, record, *definition);
        co_await core.host.runner->start(std::move(spec));
    } catch (const std::exception& error) {
        trouble = error.what();
    }
    const TimePoint now = core.platform.clock.now();
    TaskStep step = [trouble, now](const Value& before) {
        return trouble.empty() ? launched(before, now) : failed_to_start(before, trouble, now);
    };
    co_await change_task(core, task, std::move(step));
    if (trouble.empty()) {
        log::info("ecs", "task started", {{"task", task.id}, {"definition", record["taskDefinitionArn"].as_string()}});
    } else {
        log::warn("ecs", "task could not be started", {{"task", task.id}, {"reason", trouble}});
    }
    co_return trouble.empty();
}

asio::awaitable<void> live(Core& core, TaskName task) {
    containers::ContainerRunner& runner = *core.host.runner;
    const std::optional<Value> record = core.platform.documents.find(task_records, task.key());
    if (!record || has_stopped(*record)) co_return;
    if (stop_wanted(*record)) co_await runner.stop(task.id, containers::StopMode::graceful);
    if (!(*record)["launched"].as_bool()) {
        const bool started = co_await launch(core, task, *record);
        if (!started) co_return;
    }
    for (std::int64_t seen = 0;;) {
        const std::optional<containers::TaskStatus> status = co_await runner.observe(task.id, seen);
        if (!status) co_return;  // the server ends; the task goes on
        seen = status->version;
        const TimePoint now = core.platform.clock.now();
        TaskStep step = [status, now](const Value& before) { return with_status(before, *status, now); };
        const std::optional<Value> after = co_await change_task(core, task, std::move(step));
        if (status->phase == containers::Phase::stopped) {
            const std::string why(after ? (*after)["stoppedReason"].as_string() : "");
            log::info("ecs", "task stopped", {{"task", task.id}, {"reason", why}});
            co_return;
        }
    }
}

}  // namespace

void begin_task(Core& core, TaskName task) {
    std::string arn = task.arn();
    core.tasks.begin(std::move(arn), [&core, task = std::move(task)] { return live(core, task); });
}

asio::awaitable<std::optional<Value>> change_task(Core& core, TaskName task, TaskStep step) {
    Documents::Change apply = [step = std::move(step)](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        const Value next = step(*current);
        if (next == *current) return next;
        return next.with("version", next["version"].as_integer().value_or(0) + 1);
    };
    const std::optional<Value> after =
        co_await core.platform.documents.update(task_records, task.key(), std::move(apply));
    core.platform.changes.notify(task.arn());
    constexpr std::string_view of_service = "service:";
    if (const std::string_view group = after ? (*after)["group"].as_string() : ""; group.starts_with(of_service))
        core.platform.changes.notify(ServiceName{task.cluster, std::string(group.substr(of_service.size()))}.arn());
    co_return after;
}

asio::awaitable<void> forget_old_tasks(Core& core) {
    Documents& documents = core.platform.documents;
    const TimePoint now = core.platform.clock.now();
    if (!core.forgetting.is_due(now)) co_return;
    const double limit = epoch_seconds(now - container_tasks::Forgetting::kept);
    for (const auto& [key, task] : documents.list(task_records)) {
        if (!has_stopped(task) || task["stoppedAt"].as_double() > limit) continue;
        const TaskName name = task_of_key(key);
        co_await core.host.runner->forget(name.id);
        co_await documents.erase(task_records, key);
    }
    // A token counts as long as one of its tasks is known.
    for (const auto& [key, token] : documents.list(token_records)) {
        const ClusterName cluster = task_of_key(key).cluster;
        bool known = token["createdAt"].as_double() > limit;
        for (const Value& id : token["tasks"].items())
            known = known || documents.find(task_records, TaskName{cluster, std::string(id.as_string())}.key());
        if (!known) co_await documents.erase(token_records, key);
    }
}

}  // namespace stepwell::ecs
