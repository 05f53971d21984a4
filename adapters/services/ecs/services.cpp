// CreateService, DescribeServices, UpdateService, DeleteService and ListServices.
#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/clusters.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/run_task.hpp"
#include "adapters/services/ecs/service_life.hpp"
#include "adapters/services/ecs/service_record.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::ecs {

namespace {

[[noreturn]] void no_service() { throw ApiError("ServiceNotFoundException", 400, "Service not found."); }

/// The definition that a request names; null when it names none.
Value named_definition(const Platform& platform, const Context& context, const Value& text) {
    return is_set(text) ? require_active_definition(platform, context, text.as_string()) : Value();
}

Answer answer_with(const Platform& platform, const ServiceName& name, const Value& service) {
    const ServiceTasks tasks = tasks_of(platform, name);
    return answer_of(Value::object({{"service", public_service(service, tasks.wanted, true)}}));
}

asio::awaitable<Answer> create_service(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const ServiceName name{cluster, std::string(input["serviceName"].as_string())};
    if (!valid_name(name.name))
        invalid_parameter("Service name must be 1 to 255 letters, numbers, hyphens and underscores.");
    const Value cluster_record = co_await require_cluster(platform, cluster);
    const Value definition = named_definition(platform, context, input["taskDefinition"]);
    if (definition.is_null()) invalid_parameter("TaskDefinition can not be blank.");
    check_tags(input["tags"]);
    const Value created = new_service(name, input, definition, platform.clock.now());
    check_run_task(run_task_input(created), cluster_record, definition);  // what a task could not be started with
    Documents::Change create = [created](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current || is_inactive(*current)) return created;
        // AWS: the same request once more answers the service that it made.
        if ((*current)["status"].as_string() != "ACTIVE" || (*current)["request"] != created["request"])
            invalid_parameter("Creation of service was not idempotent.");
        return *current;
    };
    const std::optional<Value> service =
        co_await platform.documents.update(service_records, name.key(), std::move(create));
    begin_service(core, name);
    co_return answer_with(platform, name, *service);
}

asio::awaitable<Answer> update_service(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const ServiceName name = parse_service(cluster, input["service"].as_string());
    const Value cluster_record = co_await require_cluster(platform, cluster);
    const Value definition = named_definition(platform, context, input["taskDefinition"]);
    const TimePoint now = platform.clock.now();
    Documents::Change change = [&platform, input, definition, cluster_record,
                                now](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) no_service();
        if ((*current)["status"].as_string() != "ACTIVE")
            throw ApiError("ServiceNotActiveException", 400, "Service was not ACTIVE.");
        const Value next = updated_service(*current, input, definition, now);
        const DefinitionName used = recorded_definition(next["taskDefinition"].as_string());
        if (const auto found = find_definition(platform, used))
            check_run_task(run_task_input(next), cluster_record, *found);
        return next;
    };
    const std::optional<Value> service =
        co_await platform.documents.update(service_records, name.key(), std::move(change));
    platform.changes.notify(name.arn());
    co_return answer_with(platform, name, *service);
}

asio::awaitable<Answer> delete_service(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const ServiceName name = parse_service(cluster, input["service"].as_string());
    co_await require_cluster(platform, cluster);
    const bool force = input["force"].as_bool();
    Documents::Change change = [force](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current || is_inactive(*current)) no_service();
        if (!force && (*current)["desiredCount"].as_integer().value_or(0) > 0)
            invalid_parameter("The service cannot be stopped while it is scaled above 0.");
        return draining(*current);
    };
    const std::optional<Value> service =
        co_await platform.documents.update(service_records, name.key(), std::move(change));
    platform.changes.notify(name.arn());
    co_return answer_with(platform, name, *service);
}

asio::awaitable<Answer> describe_services(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    if (input["services"].size() == 0) invalid_parameter("Services cannot be empty.");
    if (input["services"].size() > 10) invalid_parameter("At most 10 services can be described at once.");
    co_await require_cluster(platform, cluster);
    const bool tags = contains(input["include"], "TAGS");
    Values services;
    Values failures;
    for (const Value& text : input["services"].items()) {
        const ServiceName name = parse_service(cluster, text.as_string());
        if (const auto found = platform.documents.find(service_records, name.key())) {
            services.push_back(public_service(*found, tasks_of(platform, name).wanted, tags));
        } else {
            failures.push_back(Value::object({{"arn", name.arn()}, {"reason", "MISSING"}}));
        }
    }
    co_return answer_of(
        Value::object({{"services", Value(std::move(services))}, {"failures", Value(std::move(failures))}}));
}

asio::awaitable<Answer> list_services(Core& core, Context context, Request request) {
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    co_await require_cluster(core.platform, cluster);
    const Value& launch_type = input["launchType"];
    std::vector<std::string> arns;
    for (const auto& [key, service] : core.platform.documents.list(service_records, cluster.key() + "/"))
        if (!is_inactive(service) && (!is_set(launch_type) || service["launchType"] == launch_type))
            arns.emplace_back(service["serviceArn"].as_string());
    co_return answer_of(page_of(arns, input, "serviceArns", 10));
}

constexpr Operation<Core> service_operations[] = {
    {shapes::ecs::create_service, create_service}, {shapes::ecs::describe_services, describe_services},
    {shapes::ecs::update_service, update_service}, {shapes::ecs::delete_service, delete_service},
    {shapes::ecs::list_services, list_services},
};

}  // namespace

void add_service_operations(Registry& registry, Core& core) { add_operations(registry, core, service_operations); }

}  // namespace stepwell::ecs
