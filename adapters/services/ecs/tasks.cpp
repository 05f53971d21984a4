// RunTask, DescribeTasks, ListTasks and StopTask.
#include <algorithm>

#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/digest.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/clusters.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/run_task.hpp"
#include "adapters/services/ecs/service_record.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_life.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::ecs {

namespace {

/// The tasks that a token has started before, or starts now: same token, same tasks.
asio::awaitable<Values> tasks_of_token(Platform& platform, ClusterName cluster, Value input, std::int64_t count) {
    const std::string token(input["clientToken"].as_string());
    const std::string key = cluster.key() + "/" + token;
    const std::string request = hash_hex(print(input.without("clientToken")), 64);
    const Value created = timestamp(platform.clock.now());
    Documents::Change use = [=](const std::optional<Value>& current) -> std::optional<Value> {
        if (current) {
            if ((*current)["request"].as_string() == request) return *current;
            throw ApiError(
                "ConflictException", 400,
                "The request could not be processed because of conflict in the current state of the resource: "
                "the clientToken was used with other parameters.",
                Value::object({{"resourceIds", (*current)["tasks"]}}));
        }
        Values ids;
        for (std::int64_t i = 0; i < count; ++i) ids.emplace_back(hash_hex(key + "/" + std::to_string(i), 32));
        return Value::object({{"request", request}, {"tasks", Value(std::move(ids))}, {"createdAt", created}});
    };
    const std::optional<Value> record = co_await platform.documents.update(token_records, key, std::move(use));
    const Value& tasks = (*record)["tasks"];
    co_return Values(tasks.items().begin(), tasks.items().end());
}

struct Filter {
    std::string family, started_by, launch_type, group;
    bool stopped = false;  // desired status
    bool none = false;     // no task can match

    bool takes(const Value& task) const {
        if (none || stop_wanted(task) != stopped) return false;
        if (!started_by.empty() && task["startedBy"].as_string() != started_by) return false;
        if (!group.empty() && task["group"].as_string() != group) return false;
        if (!launch_type.empty() && task["launchType"].as_string() != launch_type) return false;
        if (family.empty()) return true;
        std::string_view name = task["taskDefinitionArn"].as_string();
        name.remove_prefix(std::min(name.size(), name.find('/') + 1));
        return name.substr(0, name.find(':')) == family;
    }
};

Filter check_filter(const Platform& platform, const ClusterName& cluster, const Value& input) {
    Filter filter;
    filter.family = input["family"].as_string();
    filter.started_by = input["startedBy"].as_string();
    filter.launch_type = input["launchType"].as_string();
    if (is_set(input["serviceName"])) {
        const ServiceName service = parse_service(cluster, input["serviceName"].as_string());
        if (!platform.documents.find(service_records, service.key()))
            throw ApiError("ServiceNotFoundException", 400, "Service not found.");
        filter.group = "service:" + service.name;
    }
    for (const std::string_view field : {"containerInstance", "daemonName"})
        if (is_set(input[field]))
            invalid_parameter("The filter " + std::string(field) + " is not supported here: there are none.");
    if (!filter.started_by.empty() && !filter.family.empty())
        invalid_parameter("When startedBy is specified as the filter, it must be the only filter.");
    filter.stopped = input["desiredStatus"].as_string() == "STOPPED";
    // AWS: the desired status of a task is never PENDING.
    filter.none = input["desiredStatus"].as_string() == "PENDING";
    return filter;
}

asio::awaitable<Answer> run_task(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const std::int64_t count = task_count(input);
    const Value cluster_record = co_await require_cluster(platform, cluster);
    const Value definition = require_active_definition(platform, context, input["taskDefinition"].as_string());
    check_tags(input["tags"]);
    const TaskRequest checked = check_run_task(input, cluster_record, definition);
    co_await forget_old_tasks(core);

    Values ids;
    if (is_set(input["clientToken"])) {
        ids = co_await tasks_of_token(platform, cluster, input, count);
    } else {
        for (std::int64_t i = 0; i < count; ++i) ids.emplace_back(random_hex(32));
    }
    Values tasks;
    for (const Value& id : ids) {
        const TaskName name{cluster, std::string(id.as_string())};
        const Value record = new_task(name, checked, platform.clock.now());
        auto created = std::make_shared<bool>(false);
        Documents::Change create = [record, created](const std::optional<Value>& current) -> std::optional<Value> {
            *created = !current;
            return current ? *current : record;
        };
        const std::optional<Value> task =
            co_await platform.documents.update(task_records, name.key(), std::move(create));
        if (*created) begin_task(core, name);
        tasks.push_back(public_task(*task, true));
    }
    co_return answer_of(Value::object({{"tasks", Value(std::move(tasks))}, {"failures", Value::empty_array()}}));
}

asio::awaitable<Answer> describe_tasks(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    if (input["tasks"].size() == 0) invalid_parameter("Tasks cannot be empty.");
    if (input["tasks"].size() > 100) invalid_parameter("At most 100 tasks can be described at once.");
    co_await require_cluster(platform, cluster);
    Values tasks;
    Values failures;
    for (const Value& text : input["tasks"].items()) {
        const TaskName name = parse_task(cluster, text.as_string());
        if (const auto task = platform.documents.find(task_records, name.key())) {
            tasks.push_back(public_task(*task, contains(input["include"], "TAGS")));
        } else {
            failures.push_back(Value::object({{"arn", name.arn()}, {"reason", "MISSING"}}));
        }
    }
    co_return answer_of(Value::object({{"tasks", Value(std::move(tasks))}, {"failures", Value(std::move(failures))}}));
}

asio::awaitable<Answer> list_tasks(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const Filter filter = check_filter(platform, cluster, input);
    co_await require_cluster(platform, cluster);

    std::vector<Listed> found;
    for (const auto& [key, task] : platform.documents.list(task_records, cluster.key() + "/"))
        if (filter.takes(task)) found.push_back({task_of_key(key).id, task["taskArn"]});
    co_return answer_of(page(page_rules(PageToken::after_key), input, "taskArns", std::move(found)));
}

asio::awaitable<Answer> stop_task(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const std::string reason(input["reason"].as_string());
    if (reason.size() > 1024) invalid_parameter("reason must have at most 1024 characters.");
    co_await require_cluster(platform, cluster);
    const TaskName name = parse_task(cluster, input["task"].as_string());
    const TimePoint now = platform.clock.now();
    TaskStep step = [reason, now](const Value& task) { return stop_requested(task, reason, now); };
    const std::optional<Value> task = co_await change_task(core, name, std::move(step));
    if (!task) invalid_parameter("The referenced task was not found.");
    if (!has_stopped(*task)) co_await core.host.runner->stop(name.id, containers::StopMode::graceful);
    co_return answer_of(Value::object({{"task", public_task(*task, true)}}));
}

constexpr Operation<Core> task_operations[] = {
    {shapes::ecs::run_task, run_task},
    {shapes::ecs::describe_tasks, describe_tasks},
    {shapes::ecs::list_tasks, list_tasks},
    {shapes::ecs::stop_task, stop_task},
};

}  // namespace

void add_task_operations(Registry& registry, Core& core) { add_operations(registry, core, task_operations); }

}  // namespace stepwell::ecs
