// A service as it is kept and described. The texts of the exceptions are AWS's where AWS has the same rule.
#include "adapters/services/ecs/service_record.hpp"

#include <algorithm>

#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::ecs {

namespace {

constexpr std::size_t most_events = 100;

constexpr std::int64_t usual_maximum = 200;
constexpr std::int64_t usual_minimum = 100;

void check_percentages(const Value& deployment) {
    const auto most = deployment["maximumPercent"].as_integer().value_or(usual_maximum);
    const auto least = deployment["minimumHealthyPercent"].as_integer().value_or(usual_minimum);
    if (most < 0 || least < 0) invalid_parameter("maximumPercent and minimumHealthyPercent must not be negative.");
    if (most == 100 && least == 100)
        invalid_parameter(
            "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.");
    if (most < least) invalid_parameter("maximumPercent must not be less than minimumHealthyPercent.");
}

/// What the request says of `before`.
Value deployment_configuration(Value before, const Value& changes) {
    for (const Member& member : changes.members())
        if (!member.value.is_null()) before = before.with(member.name(), member.value);
    return before;
}

void refuse_unsupported_service(const Value& input) {
    for (const std::string_view field : {"loadBalancers", "role", "serviceRegistries", "volumeConfigurations",
                                         "vpcLatticeConfigurations", "placementConstraints"})
        if (is_set(input[field])) invalid_parameter(std::string(field) + " is not supported here.");
    if (input["serviceConnectConfiguration"]["enabled"].as_bool())
        invalid_parameter("serviceConnectConfiguration is not supported here.");
    if (input["schedulingStrategy"].as_string() == "DAEMON")
        invalid_parameter("schedulingStrategy DAEMON is not supported here.");
    const std::string_view controller = input["deploymentController"]["type"].as_string();
    if (!controller.empty() && controller != "ECS")
        invalid_parameter("deploymentController " + std::string(controller) + " is not supported here.");
    if (input["enableExecuteCommand"].as_bool()) invalid_parameter("enableExecuteCommand is not supported here.");
    const Value& deployment = input["deploymentConfiguration"];
    for (const std::string_view field : {"lifecycleHooks", "linearConfiguration", "canaryConfiguration"})
        if (is_set(deployment[field]))
            invalid_parameter("deploymentConfiguration." + std::string(field) + " is not supported here.");
    if (deployment["alarms"]["enable"].as_bool() || deployment["deploymentCircuitBreaker"]["enable"].as_bool())
        invalid_parameter("deploymentConfiguration: alarms and the circuit breaker are not supported here.");
    const std::string_view strategy = deployment["strategy"].as_string();
    if (!strategy.empty() && strategy != "ROLLING")
        invalid_parameter("deploymentConfiguration.strategy " + std::string(strategy) + " is not supported here.");
}

std::int64_t checked_count(const Value& input, std::int64_t otherwise) {
    if (input["desiredCount"].is_null()) return otherwise;
    const auto count = input["desiredCount"].as_integer();
    if (!count || *count < 0) invalid_parameter("desiredCount must not be negative.");
    // Each task is processes of this one machine.
    if (*count > 100) invalid_parameter("A desiredCount of more than 100 is not supported here.");
    return *count;
}

Value new_deployment(const Value& service, TimePoint now) {
    const Value at = timestamp(now);
    ObjectBuilder deployment;
    deployment.set("id", "ecs-svc/" + random_text(19, "123456789"))
        .set("status", "PRIMARY")
        .set("taskDefinition", service["taskDefinition"])
        .set("failedTasks", 0)
        .set("createdAt", at)
        .set("updatedAt", at);
    for (const std::string_view field :
         {"launchType", "capacityProviderStrategy", "platformVersion", "networkConfiguration"})
        if (is_set(service[field])) deployment.set(field, service[field]);
    return deployment.set("rolloutState", "IN_PROGRESS")
        .set("rolloutStateReason", "ECS deployment in progress.")
        .build();
}

std::int64_t count_of(const Values& tasks, const Value& deployment, bool running) {
    return std::ranges::count_if(tasks, [&](const Value& task) {
        return task["startedBy"] == deployment["id"] && (task["lastStatus"].as_string() == "RUNNING") == running;
    });
}

}  // namespace

bool is_inactive(const Value& service) { return service["status"].as_string() == "INACTIVE"; }

Value new_service(const ServiceName& name, const Value& input, const Value& definition, TimePoint now) {
    refuse_unsupported_service(input);
    ObjectBuilder record;
    record.set("serviceArn", name.arn())
        .set("serviceName", name.name)
        .set("clusterArn", name.cluster.arn())
        .set("loadBalancers", Value::empty_array())
        .set("serviceRegistries", Value::empty_array())
        .set("status", "ACTIVE")
        .set("desiredCount", checked_count(input, 0))
        .set("taskDefinition", definition["taskDefinitionArn"]);
    if (is_set(input["capacityProviderStrategy"])) {
        record.set("capacityProviderStrategy", input["capacityProviderStrategy"]);
    } else {
        record.set("launchType", is_set(input["launchType"]) ? input["launchType"] : Value("EC2"));
    }
    for (const std::string_view field : {"platformVersion", "networkConfiguration", "healthCheckGracePeriodSeconds",
                                         "availabilityZoneRebalancing", "placementStrategy"})
        if (is_set(input[field])) record.set(field, input[field]);
    const Value rolling = Value::object({{"maximumPercent", usual_maximum}, {"minimumHealthyPercent", usual_minimum}});
    record.set("deploymentConfiguration", deployment_configuration(rolling, input["deploymentConfiguration"]))
        .set("schedulingStrategy", "REPLICA")
        .set("deploymentController", Value::object({{"type", "ECS"}}))
        .set("enableECSManagedTags", input["enableECSManagedTags"].as_bool())
        .set("enableExecuteCommand", false)
        .set("propagateTags", is_set(input["propagateTags"]) ? input["propagateTags"] : Value("NONE"))
        .set("placementConstraints", Value::empty_array())
        .set("events", Value::empty_array())
        .set("createdAt", timestamp(now))
        .set("createdBy", "arn:aws:iam::" + name.cluster.place.account + ":root")
        .set("tags", is_set(input["tags"]) ? input["tags"] : Value::empty_array())
        .set("request", input.without("clientToken"));
    const Value service = record.build();
    check_percentages(service["deploymentConfiguration"]);
    return service.with("deployments", Value::array({new_deployment(service, now)}));
}

Value updated_service(const Value& service, const Value& input, const Value& definition, TimePoint now) {
    refuse_unsupported_service(input);
    Value next = service.with("desiredCount", checked_count(input, service["desiredCount"].as_integer().value_or(0)));
    for (const std::string_view field : {"healthCheckGracePeriodSeconds", "propagateTags", "enableECSManagedTags",
                                         "availabilityZoneRebalancing", "placementStrategy"})
        if (!input[field].is_null()) next = next.with(field, input[field]);
    next = next.with("deploymentConfiguration",
                     deployment_configuration(next["deploymentConfiguration"], input["deploymentConfiguration"]));
    check_percentages(next["deploymentConfiguration"]);
    bool other_tasks = input["forceNewDeployment"].as_bool();
    for (const std::string_view field : {"networkConfiguration", "platformVersion", "capacityProviderStrategy"}) {
        if (!is_set(input[field]) || input[field] == service[field]) continue;
        next = next.with(field, input[field]);
        other_tasks = true;
    }
    if (is_set(next["capacityProviderStrategy"])) next = next.without("launchType");
    if (!definition.is_null() && definition["taskDefinitionArn"] != service["taskDefinition"]) {
        next = next.with("taskDefinition", definition["taskDefinitionArn"]);
        other_tasks = true;
    }
    if (!other_tasks) return next;
    Values deployments{new_deployment(next, now)};
    for (const Value& old : service["deployments"].items()) deployments.push_back(old.with("status", "ACTIVE"));
    return next.with("deployments", Value(std::move(deployments)));
}

Value draining(const Value& service) { return service.with("status", "DRAINING").with("desiredCount", 0); }

Value with_event(const Value& service, const std::string& message, TimePoint now) {
    Values events{
        Value::object({{"id", random_uuid()},
                       {"createdAt", timestamp(now)},
                       {"message", "(service " + std::string(service["serviceName"].as_string()) + ") " + message}})};
    for (const Value& event : service["events"].items())
        if (events.size() < most_events) events.push_back(event);
    return service.with("events", Value(std::move(events)));
}

// A rolling update: new tasks beside the old ones, which go when as many new ones run as are wanted.
ServicePlan plan_service(const Value& service, const Values& tasks, bool any_task_left) {
    ServicePlan plan;
    const std::int64_t wanted = service["desiredCount"].as_integer().value_or(0);
    const Value& primary = service["deployments"].items().front();
    std::vector<const Value*> newest;
    std::vector<const Value*> older;
    for (const Value& task : tasks) (task["startedBy"] == primary["id"] ? newest : older).push_back(&task);
    const auto have = static_cast<std::int64_t>(newest.size());
    plan.start = std::max<std::int64_t>(0, wanted - have);
    // Those that run last are started first, so the ones that do not yet go first.
    std::ranges::stable_partition(newest,
                                  [](const Value* task) { return (*task)["lastStatus"].as_string() != "RUNNING"; });
    for (std::int64_t i = 0; i < have - wanted; ++i)
        plan.stop.emplace_back((*newest[static_cast<std::size_t>(i)])["taskArn"].as_string());
    const bool taken_over = count_of(tasks, primary, true) >= wanted;
    if (taken_over)
        for (const Value* task : older) plan.stop.emplace_back((*task)["taskArn"].as_string());
    plan.settled = taken_over && older.empty() && have == wanted;
    plan.gone = service["status"].as_string() == "DRAINING" && !any_task_left;
    return plan;
}

Value public_service(const Value& service, const Values& tasks, bool with_tags) {
    std::int64_t running = 0;
    std::int64_t pending = 0;
    Values deployments;
    for (const Value& deployment : service["deployments"].items()) {
        const std::int64_t up = count_of(tasks, deployment, true);
        const std::int64_t down = count_of(tasks, deployment, false);
        running += up;
        pending += down;
        const bool primary = deployment["status"].as_string() == "PRIMARY";
        deployments.push_back(deployment.with("desiredCount", primary ? service["desiredCount"] : Value(0))
                                  .with("runningCount", up)
                                  .with("pendingCount", down));
    }
    const Value shown = service.without("request")
                            .with("runningCount", running)
                            .with("pendingCount", pending)
                            .with("deployments", Value(std::move(deployments)));
    return with_tags ? shown : shown.without("tags");
}

Value run_task_input(const Value& service) {
    const Value& deployment = service["deployments"].items().front();
    ObjectBuilder input;
    input.set("cluster", service["clusterArn"])
        .set("taskDefinition", deployment["taskDefinition"])
        .set("startedBy", deployment["id"])
        .set("enableECSManagedTags", service["enableECSManagedTags"]);
    if (service["propagateTags"].as_string() == "TASK_DEFINITION") input.set("propagateTags", "TASK_DEFINITION");
    Values tags;
    if (service["propagateTags"].as_string() == "SERVICE")
        tags.assign(service["tags"].items().begin(), service["tags"].items().end());
    if (service["enableECSManagedTags"].as_bool())
        tags.push_back(Value::object({{"key", "aws:ecs:serviceName"}, {"value", service["serviceName"]}}));
    input.set("tags", Value(std::move(tags)));
    for (const std::string_view field :
         {"launchType", "capacityProviderStrategy", "platformVersion", "networkConfiguration"})
        if (is_set(deployment[field])) input.set(field, deployment[field]);
    return input.build();
}

}  // namespace stepwell::ecs
