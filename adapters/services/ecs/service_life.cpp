// The keeping of services.
#include "adapters/services/ecs/service_life.hpp"

#include <algorithm>
#include <chrono>

#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/clusters.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/run_task.hpp"
#include "adapters/services/ecs/service_record.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_life.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::ecs {

namespace {

/// Tasks that end as soon as they begin are not started again without pause.
class Throttle {
public:
    explicit Throttle(TimePoint now) : next_(now) {}
    TimePoint next() const { return next_; }
    void started(TimePoint now) {
        if (now - next_ > std::chrono::minutes(2)) pause_ = std::chrono::seconds(0);
        next_ = now + pause_;
        pause_ = std::clamp<std::chrono::seconds>(pause_ * 2, std::chrono::seconds(1), std::chrono::seconds(60));
    }

private:
    TimePoint next_;
    std::chrono::seconds pause_{0};
};

/// Notes in the record that a deployment has taken over, or that the service is gone.
asio::awaitable<void> settle(Core& core, ServiceName name, ServicePlan plan) {
    const TimePoint now = core.platform.clock.now();
    Documents::Change change = [plan, now](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        if (plan.gone) return current->with("status", "INACTIVE").with("deployments", Value::empty_array());
        const Value& primary = (*current)["deployments"].items().front();
        if (!plan.settled || primary["rolloutState"].as_string() == "COMPLETED") return *current;
        const Value done =
            primary.with("rolloutState", "COMPLETED")
                .with("rolloutStateReason", "ECS deployment " + std::string(primary["id"].as_string()) + " completed.")
                .with("updatedAt", timestamp(now));
        return with_event(current->with("deployments", Value::array({done})), "has reached a steady state.", now);
    };
    co_await core.platform.documents.update(service_records, name.key(), std::move(change));
}

asio::awaitable<void> start_tasks(Core& core, ServiceName name, Value service, std::int64_t count) {
    std::string message;
    const TimePoint now = core.platform.clock.now();
    try {
        const Value input = run_task_input(service);
        const Value cluster = co_await require_cluster(core.platform, name.cluster);
        const DefinitionName used = recorded_definition(input["taskDefinition"].as_string());
        const std::optional<Value> definition = find_definition(core.platform, used);
        if (!definition) client_error("TaskDefinition not found.");
        TaskRequest checked = check_run_task(input, cluster, *definition);
        checked.group = "service:" + name.name;
        message = "has started " + std::to_string(count) + " tasks:";
        for (std::int64_t i = 0; i < count; ++i) {
            const TaskName task{name.cluster, random_hex(32)};
            co_await core.platform.documents.put(task_records, task.key(), new_task(task, checked, now));
            begin_task(core, task);
            message += " (task " + task.id + ")";
        }
        message += ".";
    } catch (const ApiError& error) {
        message = "was unable to place a task. Reason: " + error.message;
    }
    Documents::Change change = [message, now](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        return with_event(*current, message, now);
    };
    co_await core.platform.documents.update(service_records, name.key(), std::move(change));
}

asio::awaitable<void> stop_task(Core& core, ServiceName name, std::string arn) {
    const TaskName task = parse_task(name.cluster, arn);
    const TimePoint now = core.platform.clock.now();
    const std::string reason = "Scaling activity initiated by (deployment of service " + name.name + ")";
    TaskStep step = [reason, now](const Value& before) {
        const Value after = stop_requested(before, reason, now);
        return stop_wanted(before) ? after : after.with("stopCode", "ServiceSchedulerInitiated");
    };
    co_await change_task(core, task, std::move(step));
    co_await core.host.runner->stop(task.id, containers::StopMode::graceful);
}

asio::awaitable<void> keep(Core& core, ServiceName name) {
    Platform& platform = core.platform;
    Changes::Watch change = platform.changes.watch(name.arn());
    Throttle throttle(platform.clock.now());
    while (!core.services.closing()) {
        const std::optional<Value> service = platform.documents.find(service_records, name.key());
        if (!service || is_inactive(*service)) co_return;
        const ServiceTasks tasks = tasks_of(platform, name);
        const ServicePlan plan = plan_service(*service, tasks.wanted, tasks.any_left);
        for (const std::string& arn : plan.stop) co_await stop_task(core, name, arn);
        const TimePoint now = platform.clock.now();
        TimePoint wake = now + std::chrono::hours(1);
        if (plan.start > 0 && now < throttle.next()) {
            wake = throttle.next();
        } else if (plan.start > 0) {
            throttle.started(now);
            co_await start_tasks(core, name, *service, plan.start);
            continue;
        }
        co_await settle(core, name, plan);
        if (plan.gone) co_return;
        co_await change.next_before(platform.clock, wake);
    }
}

}  // namespace

ServiceTasks tasks_of(const Platform& platform, const ServiceName& name) {
    ServiceTasks result;
    const std::string group = "service:" + name.name;
    for (const auto& [key, task] : platform.documents.list(task_records, name.cluster.key() + "/")) {
        if (task["group"].as_string() != group || has_stopped(task)) continue;
        result.any_left = true;
        if (!stop_wanted(task)) result.wanted.push_back(task);
    }
    return result;
}

void begin_service(Core& core, ServiceName name) {
    std::string arn = name.arn();
    core.services.begin(std::move(arn), [&core, name = std::move(name)] { return keep(core, name); });
}

}  // namespace stepwell::ecs
