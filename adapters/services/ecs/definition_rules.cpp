// What a task definition may say. The texts of the ClientExceptions are AWS's where AWS has the same rule.
#include "adapters/services/ecs/definition_rules.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "adapters/aws/container_tasks/container_rules.hpp"
#include "adapters/aws/container_tasks/task_size.hpp"
#include "adapters/aws/values.hpp"

namespace stepwell::ecs {

using container_tasks::check_container;
using container_tasks::client_error;
using container_tasks::contains;
using container_tasks::parse_cpu;
using container_tasks::parse_memory;
using container_tasks::Refusal;
using container_tasks::valid_name;

namespace {

constexpr Refusal unsupported_in_tasks[] = {
    {"placementConstraints", "there is one place only, this machine"},
    {"proxyConfiguration", "there is no proxy"},
    {"inferenceAccelerators", "there are none"},
    {"enableFaultInjection", "faults are not injected"},
};

/// Containers can be started one after the other: each dependency names another container, and there is no circle.
void check_dependencies(const Values& containers, containers::RunnerKind runner) {
    std::map<std::string_view, const Value*> by_name;
    for (const Value& container : containers)
        if (!by_name.emplace(container["name"].as_string(), &container).second)
            client_error("Container names must be unique: " + std::string(container["name"].as_string()));
    for (const Value& container : containers)
        for (const Value& dependency : container["dependsOn"].items()) {
            const auto other = by_name.find(dependency["containerName"].as_string());
            const std::string_view condition = dependency["condition"].as_string();
            if (other == by_name.end())
                client_error("Container " + std::string(container["name"].as_string()) +
                             " depends on the unknown container " +
                             std::string(dependency["containerName"].as_string()) + ".");
            if (condition == "HEALTHY" && runner == containers::RunnerKind::process)
                client_error(
                    "dependsOn with the condition HEALTHY is not supported here: the health of processes is not "
                    "checked.");
            if (condition == "HEALTHY" && !is_set((*other->second)["healthCheck"]))
                client_error("A dependency with the condition HEALTHY needs a container with a healthCheck: " +
                             std::string(other->first) + ".");
            if (condition != "START" && condition != "HEALTHY" && (*other->second)["essential"].as_bool())
                client_error("A dependency with the condition " + std::string(condition) +
                             " cannot be on an essential container: " + std::string(other->first) + ".");
        }
    // Kahn: take away whoever depends on nothing that is left.
    std::set<std::string_view> left;
    for (const auto& [name, container] : by_name) left.insert(name);
    for (bool again = true; again;)
        again = std::erase_if(left, [&](std::string_view name) {
                    return std::ranges::none_of((*by_name[name])["dependsOn"].items(), [&](const Value& dependency) {
                        return left.contains(dependency["containerName"].as_string());
                    });
                }) > 0;
    if (!left.empty()) client_error("Container dependencies form a circle: " + std::string(*left.begin()) + ".");
}

struct Size {
    std::optional<std::int64_t> cpu, memory;
};

Size check_size(const Value& input, bool fargate) {
    Size size;
    if (is_set(input["cpu"])) {
        size.cpu = parse_cpu(input["cpu"].as_string());
        if (!size.cpu) client_error("Invalid 'cpu' setting for task.");
    }
    if (is_set(input["memory"])) {
        size.memory = parse_memory(input["memory"].as_string());
        if (!size.memory) client_error("Invalid 'memory' setting for task.");
    }
    if (!fargate) return size;
    if (!size.cpu) client_error("Fargate requires that 'cpu' be defined at the task level.");
    if (!size.memory) client_error("Fargate requires that 'memory' be defined at the task level.");
    if (!container_tasks::fargate_size(*size.cpu, *size.memory))
        client_error("No Fargate configuration exists for given values.");
    return size;
}

void check_memory(const Value& container, const Size& task) {
    const std::string name(container["name"].as_string());
    const auto hard = container["memory"].as_integer();
    const auto soft = container["memoryReservation"].as_integer();
    if (!hard && !soft && !task.memory)
        client_error("Invalid setting for container '" + name +
                     "'. At least one of 'memory' or 'memoryReservation' must be specified.");
    if (task.memory && hard.value_or(0) > *task.memory)
        client_error("The 'memory' setting for container '" + name + "' is greater than for the task.");
    if (hard && soft && *soft > *hard)
        client_error("Invalid setting for container '" + name +
                     "'. The 'memory' value must be greater than the 'memoryReservation' value.");
}

void check_platform(const Value& input, containers::RunnerKind runner) {
    const std::string_view system = input["runtimePlatform"]["operatingSystemFamily"].as_string();
    if (!system.empty() && system != "LINUX")
        client_error("runtimePlatform.operatingSystemFamily " + std::string(system) +
                     " is not supported here, LINUX is.");
    const bool processes = runner == containers::RunnerKind::process;
    for (const char* field : {"ipcMode", "networkMode"})
        if (processes && input[field].as_string() == "none")
            client_error(std::string(field) +
                         " none is not supported here: " + std::string(container_tasks::shared_machine) + ".");
    for (const char* field : {"ipcMode", "pidMode"})
        if (!processes && input[field].as_string() == "task")
            client_error(std::string(field) + " task is not supported here.");
    if (contains(input["requiresCompatibilities"], "MANAGED_INSTANCES"))
        client_error("requiresCompatibilities MANAGED_INSTANCES is not supported here.");
    const auto storage = input["ephemeralStorage"]["sizeInGiB"].as_integer();
    if (storage && (*storage < 21 || *storage > 200))
        client_error("Ephemeral storage size should be between 21 GiB and 200 GiB.");
}

Value compatibilities(std::string_view network_mode, const Size& size) {
    Values list;
    if (network_mode != "awsvpc") list.emplace_back("EXTERNAL");
    list.emplace_back("EC2");
    if (network_mode == "awsvpc" && size.cpu && size.memory && container_tasks::fargate_size(*size.cpu, *size.memory))
        list.emplace_back("FARGATE");
    return Value(std::move(list));
}

}  // namespace

Value check_definition(const Value& input, containers::RunnerKind runner) {
    const std::string_view family = input["family"].as_string();
    if (family.empty()) client_error("Family should not be null or empty.");
    if (!valid_name(family)) client_error("Family contains invalid characters.");
    container_tasks::refuse(unsupported_in_tasks, input, "");
    check_platform(input, runner);
    container_tasks::check_volumes(input);
    container_tasks::check_runnable(input, runner);

    const bool fargate = contains(input["requiresCompatibilities"], "FARGATE");
    const std::string_view network_mode = input["networkMode"].as_string();
    if (fargate && network_mode != "awsvpc")
        client_error(
            "Fargate only supports network mode \xE2\x80\x98"
            "awsvpc\xE2\x80\x99.");
    if (contains(input["requiresCompatibilities"], "EXTERNAL") && network_mode == "awsvpc")
        client_error("Tasks using EXTERNAL launch type do not support network mode awsvpc.");

    const Value& definitions = input["containerDefinitions"];
    if (definitions.size() == 0) client_error("Container list cannot be empty.");
    if (definitions.size() > 10) client_error("A task definition has at most 10 container definitions.");
    const Size size = check_size(input, fargate);
    const container_tasks::TaskTraits traits{.network_mode = network_mode, .fargate = fargate, .runner = runner};
    Values containers;
    for (const Value& definition : definitions.items()) {
        containers.push_back(check_container(definition, traits));
        check_memory(definition, size);
    }
    if (std::ranges::none_of(containers, [](const Value& c) { return c["essential"].as_bool(); }))
        client_error("A task definition must have at least one essential container.");
    check_dependencies(containers, runner);
    container_tasks::check_mounts(input);

    ObjectBuilder described;
    described.set("containerDefinitions", Value(containers)).set("family", input["family"]);
    for (const std::string_view field : {"taskRoleArn", "executionRoleArn", "networkMode"})
        if (is_set(input[field])) described.set(field, input[field]);
    described.set("volumes", is_set(input["volumes"]) ? input["volumes"] : Value::empty_array())
        .set("status", "ACTIVE")
        .set("placementConstraints", Value::empty_array());
    described.set("compatibilities", compatibilities(network_mode, size));
    for (const std::string_view field :
         {"requiresCompatibilities", "runtimePlatform", "pidMode", "ipcMode", "ephemeralStorage"})
        if (is_set(input[field])) described.set(field, input[field]);
    if (size.cpu) described.set("cpu", std::to_string(*size.cpu));
    if (size.memory) described.set("memory", std::to_string(*size.memory));
    return described.build();
}

}  // namespace stepwell::ecs
