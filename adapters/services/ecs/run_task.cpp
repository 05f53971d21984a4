// What a RunTask request may say. The texts of the exceptions are AWS's where AWS has the same rule.
#include "adapters/services/ecs/run_task.hpp"

#include <algorithm>
#include <set>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/container_tasks/task_size.hpp"
#include "adapters/aws/values.hpp"

namespace stepwell::ecs {

namespace {

constexpr std::string_view latest_platform = "1.4.0";
constexpr std::string_view platforms[] = {"LATEST", "1.4.0", "1.3.0"};
constexpr std::size_t longest_overrides = 8192;

using container_tasks::parse_cpu;
using container_tasks::parse_memory;

void check_container_override(const Value& override_, const Value& definition) {
    const std::string name(override_["name"].as_string());
    const auto known = definition["containerDefinitions"].items();
    if (name.empty()) invalid_parameter("Container override name should not be null or empty.");
    if (std::ranges::none_of(known, [&](const Value& c) { return c["name"].as_string() == name; }))
        invalid_parameter("Override for container named " + name + " is not a container in the TaskDefinition.");
    for (const std::string_view field : {"environmentFiles", "resourceRequirements"})
        if (is_set(override_[field]))
            invalid_parameter("overrides.containerOverrides." + std::string(field) + " is not supported here.");
    for (const Value& text : override_["command"].items())
        if (!container_tasks::passable(text.as_string()))
            invalid_parameter("The command override of container " + name + " contains invalid characters.");
    for (const Value& variable : override_["environment"].items())
        if (!container_tasks::valid_variable(variable))
            invalid_parameter("The environment override of container " + name +
                              " has a variable without a valid name or value.");
}

void check_overrides(const Value& overrides, const Value& definition) {
    if (overrides.text_size() > longest_overrides)
        invalid_parameter("Container Overrides length must be at most " + std::to_string(longest_overrides));
    if (is_set(overrides["inferenceAcceleratorOverrides"]))
        invalid_parameter("overrides.inferenceAcceleratorOverrides is not supported here.");
    std::set<std::string_view> names;
    for (const Value& override_ : overrides["containerOverrides"].items()) {
        check_container_override(override_, definition);
        if (!names.insert(override_["name"].as_string()).second)
            invalid_parameter("Duplicate override for container " + std::string(override_["name"].as_string()) + ".");
    }
    if (is_set(overrides["cpu"]) && !parse_cpu(overrides["cpu"].as_string()))
        invalid_parameter("Invalid 'cpu' setting for task.");
    if (is_set(overrides["memory"]) && !parse_memory(overrides["memory"].as_string()))
        invalid_parameter("Invalid 'memory' setting for task.");
}

void check_network(const Value& network, const Value& definition) {
    const bool own_network = definition["networkMode"].as_string() == "awsvpc";
    const Value& vpc = network["awsvpcConfiguration"];
    if (own_network && !is_set(vpc))
        invalid_parameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    if (!own_network && is_set(vpc))
        invalid_parameter("Network Configuration is not valid for the given networkMode of this task definition.");
    if (own_network && vpc["subnets"].size() == 0) invalid_parameter("subnets can not be empty.");
    if (vpc["subnets"].size() > 16) invalid_parameter("subnets can have at most 16 items.");
    if (vpc["securityGroups"].size() > 5) invalid_parameter("securityGroups can have at most 5 items.");
}

/// Where the task runs, by launch type or capacity provider: the machine is the same.
void choose_place(TaskRequest& request, const Value& input, const Value& cluster) {
    const Value& requested = input["capacityProviderStrategy"];
    request.launch_type = input["launchType"].as_string();
    if (is_set(requested) && !request.launch_type.empty())
        invalid_parameter(
            "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.");
    if (request.launch_type == "MANAGED_INSTANCES")
        invalid_parameter("launchType MANAGED_INSTANCES is not supported here.");
    const Value& strategy =
        is_set(requested) || !request.launch_type.empty() ? requested : cluster["defaultCapacityProviderStrategy"];
    for (const Value& item : strategy.items())
        if (!contains(cluster["capacityProviders"], item["capacityProvider"].as_string()))
            invalid_parameter(
                "The specified capacity provider strategy cannot contain a capacity provider that is not associated "
                "with "
                "the cluster. Associate the capacity provider with the cluster and try again.");
    if (is_set(strategy)) {
        // One task after the other fills `base` first, then by weight; the first with a share takes ours.
        const auto items = strategy.items();
        const auto chosen = std::ranges::find_if(items, [](const Value& item) {
            return item["base"].as_integer().value_or(0) > 0 || item["weight"].as_integer().value_or(0) > 0;
        });
        const Value& provider = (chosen == items.end() ? items.front() : *chosen)["capacityProvider"];
        request.capacity_provider = provider.as_string();
        request.launch_type = "FARGATE";
    } else if (request.launch_type.empty()) {
        request.launch_type = "EC2";
    }
}

void check_platform(TaskRequest& request, const Value& input) {
    const std::string_view version = input["platformVersion"].as_string();
    if (request.launch_type != "FARGATE") {
        if (!version.empty())
            invalid_parameter("The platform version must be null when specifying an " + request.launch_type +
                              " launch type.");
        return;
    }
    if (!version.empty() && std::ranges::find(platforms, version) == std::end(platforms))
        throw ApiError("PlatformUnknownException", 400, "The specified platform does not exist.");
    request.platform_version = version.empty() || version == "LATEST" ? latest_platform : version;
}

Value merged_tags(const Value& input, const Value& cluster, const Value& definition) {
    Values tags(input["tags"].items().begin(), input["tags"].items().end());
    const auto add = [&](const Value& tag) {
        if (std::ranges::none_of(tags, [&](const Value& other) { return other["key"] == tag["key"]; }))
            tags.push_back(tag);
    };
    if (input["propagateTags"].as_string() == "TASK_DEFINITION")
        for (const Value& tag : definition["tags"].items()) add(tag);
    if (input["enableECSManagedTags"].as_bool())
        add(Value::object({{"key", "aws:ecs:clusterName"}, {"value", cluster["clusterName"]}}));
    return Value(std::move(tags));
}

void refuse_unsupported_task(const Value& input) {
    if (input["enableExecuteCommand"].as_bool()) invalid_parameter("enableExecuteCommand is not supported here.");
    for (const std::string_view field : {"volumeConfigurations", "placementConstraints"})
        if (is_set(input[field])) invalid_parameter(std::string(field) + " is not supported here.");
    if (input["propagateTags"].as_string() == "SERVICE")
        invalid_parameter("propagateTags SERVICE is not valid for a task that no service runs.");
}

}  // namespace

std::int64_t task_count(const Value& input) {
    const auto count = input["count"].is_null() ? std::optional<std::int64_t>(1) : input["count"].as_integer();
    if (!count || *count < 1 || *count > 10) invalid_parameter("The count of tasks must be between 1 and 10.");
    return *count;
}

TaskRequest check_run_task(const Value& input, const Value& cluster, const Value& definition) {
    refuse_unsupported_task(input);
    TaskRequest request;
    request.definition = definition;
    choose_place(request, input, cluster);
    if (!contains(definition["compatibilities"], request.launch_type))
        invalid_parameter("Task definition does not support launch_type " + request.launch_type + ".");
    check_platform(request, input);
    check_network(input["networkConfiguration"], definition);
    check_overrides(input["overrides"], definition);
    request.overrides = input["overrides"];
    request.tags = merged_tags(input, cluster, definition);
    request.started_by = input["startedBy"].as_string();
    if (request.started_by.size() > 128) invalid_parameter("startedBy must have at most 128 characters.");
    request.group = input["group"].as_string();
    if (request.group.size() > 255) invalid_parameter("group must have at most 255 characters.");
    if (request.group.starts_with("service:"))
        invalid_parameter("A group of a task that no service runs cannot begin with service:.");
    if (request.group.empty()) request.group = "family:" + std::string(definition["family"].as_string());
    const std::string_view token = input["clientToken"].as_string();
    if (token.size() > 64 || std::ranges::any_of(token, [](char c) { return c < 33 || c > 126; }))
        invalid_parameter("clientToken must have at most 64 characters between 33 and 126.");
    return request;
}

}  // namespace stepwell::ecs
