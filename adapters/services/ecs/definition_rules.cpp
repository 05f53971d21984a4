// What a task definition may say. The texts of the ClientExceptions are AWS's where AWS has the same rule.
#include "adapters/services/ecs/definition_rules.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "adapters/services/ecs/identifiers.hpp"
#include "adapters/services/ecs/task_size.hpp"

namespace stepwell::ecs {

namespace {

struct Refusal {
    std::string_view field;
    std::string_view why;
};

constexpr std::string_view shared_machine = "the containers are processes of this machine and share what it has";
constexpr std::string_view no_volumes = "there are no volumes; containers share this machine's files";
constexpr std::string_view no_docker =
    "there is no container engine that could do it (stepwell serve --container-runner docker has one)";

constexpr Refusal refused_of_container[] = {
    {"links", "containers of a task with networkMode awsvpc reach each other by localhost"},
    {"environmentFiles", "files in S3 are not read"},
    {"resourceRequirements", "there are no GPUs to assign"},
    {"firelensConfiguration", "logs are not routed"},
    {"credentialSpecs", "there are no Windows containers"},
};

constexpr Refusal refused_of_processes[] = {
    {"mountPoints", no_volumes},
    {"volumesFrom", no_volumes},
    {"hostname", shared_machine},
    {"user", "the processes run as the user of the server"},
    {"disableNetworking", shared_machine},
    {"privileged", "the processes run with the rights of the server"},
    {"readonlyRootFilesystem", "the processes can write where the user of the server can"},
    {"dnsServers", shared_machine},
    {"dnsSearchDomains", shared_machine},
    {"extraHosts", shared_machine},
    {"dockerSecurityOptions", no_docker},
    {"interactive", "the processes have no standard input"},
    {"pseudoTerminal", "the processes have no terminal"},
    {"ulimits", "the processes have the limits of the server"},
    {"healthCheck", "the health of processes is not checked"},
    {"systemControls", shared_machine},
};

constexpr Refusal refused_of_linux_parameters[] = {
    {"capabilities", no_docker}, {"devices", no_docker}, {"sharedMemorySize", no_docker},
    {"tmpfs", no_docker},        {"maxSwap", no_docker}, {"swappiness", no_docker},
};

constexpr Refusal refused_of_task[] = {
    {"placementConstraints", "there is one place only, this machine"},
    {"proxyConfiguration", "there is no proxy"},
    {"inferenceAccelerators", "there are none"},
    {"enableFaultInjection", "faults are not injected"},
};

constexpr Refusal refused_of_volumes[] = {
    {"efsVolumeConfiguration", "there is no EFS"},
    {"fsxWindowsFileServerVolumeConfiguration", "there is no FSx"},
    {"s3filesVolumeConfiguration", "there is no S3 Files"},
    {"configuredAtLaunch", "there is no EBS"},
};

template <std::size_t N>
void refuse(const Refusal (&refusals)[N], const Value& object, const std::string& where) {
    for (const auto& [field, why] : refusals)
        if (is_set(object[field]))
            client_error(where + std::string(field) + " is not supported here: " + std::string(why) + ".");
}

bool contains(const Value& list, std::string_view text) {
    return std::ranges::any_of(list.items(), [&](const Value& item) { return item.as_string() == text; });
}

/// `object` with the defaults that AWS describes a container with.
Value with_defaults(Value container) {
    static const std::pair<std::string_view, Value> defaults[] = {
        {"cpu", Value(0)},
        {"portMappings", Value::empty_array()},
        {"essential", Value(true)},
        {"environment", Value::empty_array()},
        {"mountPoints", Value::empty_array()},
        {"volumesFrom", Value::empty_array()},
        {"systemControls", Value::empty_array()},
    };
    for (const auto& [key, value] : defaults)
        if (!container.contains(key)) container = container.with(key, value);
    return container;
}

Value check_ports(const Value& container, std::string_view network_mode, const std::string& where,
                  containers::RunnerKind runner) {
    Values mappings;
    for (const Value& mapping : container["portMappings"].items()) {
        if (is_set(mapping["containerPortRange"]))
            client_error(where + "portMappings.containerPortRange is not supported here.");
        const auto port = mapping["containerPort"].as_integer().value_or(0);
        const auto host = mapping["hostPort"].as_integer().value_or(0);
        if (port < 1 || port > 65535 || host < 0 || host > 65535)
            client_error("Invalid port mapping in container " + where);
        if (host != 0 && host != port) {
            if (network_mode == "awsvpc")
                client_error(
                    "When networkMode=awsvpc, the host ports and container ports in port mappings must match.");
            if (runner == containers::RunnerKind::process)
                client_error(where +
                             "portMappings with a hostPort other than the containerPort is not supported here: " +
                             std::string(shared_machine) + ".");
        }
        Value described = mapping.contains("protocol") ? mapping : mapping.with("protocol", "tcp");
        const bool given = host != 0 || (runner == containers::RunnerKind::docker && network_mode != "awsvpc");
        described = described.with("hostPort", given ? host : port);
        mappings.push_back(std::move(described));
    }
    return container.with("portMappings", Value(std::move(mappings)));
}

void check_texts(const Value& container, const std::string& where) {
    for (const std::string_view field : {"command", "entryPoint"})
        for (const Value& text : container[field].items())
            if (!passable(text.as_string())) client_error(where + std::string(field) + " contains invalid characters.");
    if (!passable(container["workingDirectory"].as_string()))
        client_error(where + "workingDirectory contains invalid characters.");
    for (const std::string_view list : {"environment", "secrets"})
        for (const Value& variable : container[list].items()) {
            const std::string_view name = variable["name"].as_string();
            if (name.empty() || name.find('=') != std::string_view::npos || !passable(name) ||
                !passable(variable["value"].as_string()))
                client_error(where + std::string(list) + " has a variable without a valid name or value.");
        }
}

void check_secrets(const Value& container, const std::string& where) {
    for (const Value& secret : container["secrets"].items()) {
        const std::string_view from = secret["valueFrom"].as_string();
        if (!from.starts_with("arn:") || from.find(":secretsmanager:") == std::string_view::npos)
            client_error(where + "secrets.valueFrom must be the ARN of a Secrets Manager secret; '" +
                         std::string(from) + "' is not supported here.");
    }
}

void check_log_configuration(const Value& log, const std::string& where) {
    if (!is_set(log)) return;
    const std::string_view driver = log["logDriver"].as_string();
    // What a container prints goes to the server's log in any case.
    if (driver != "awslogs" && driver != "json-file")
        client_error(where + "logConfiguration.logDriver " + std::string(driver) +
                     " is not supported here, awslogs and json-file are.");
    std::string missing;
    for (const char* option : {"awslogs-region", "awslogs-group"})
        if (driver == "awslogs" && !is_set(log["options"][option]))
            missing += (missing.empty() ? "" : ", ") + std::string(option);
    if (!missing.empty()) client_error("Log driver awslogs requires options: " + missing);
    for (const char* option : {"awslogs-datetime-format", "awslogs-multiline-pattern"})
        if (is_set(log["options"][option]))
            client_error(where + "logConfiguration.options." + option + " is not supported here: an event is a line.");
    if (is_set(log["secretOptions"])) client_error(where + "logConfiguration.secretOptions is not supported here.");
}

Value check_container(const Value& container, std::string_view network_mode, bool fargate,
                      containers::RunnerKind runner) {
    const std::string name(container["name"].as_string());
    if (name.empty()) client_error("Container.name should not be null or empty.");
    if (!valid_name(name)) client_error("Container.name contains invalid characters.");
    const std::string_view image = container["image"].as_string();
    if (image.empty()) client_error("Container.image should not be null or empty.");
    if (image.size() > 255 || image.find_first_of(" \t\r\n") != std::string_view::npos || !passable(image))
        client_error("Container.image contains invalid characters.");

    const std::string where = "containerDefinitions[" + name + "].";
    refuse(refused_of_container, container, where);
    if (container["restartPolicy"]["enabled"].as_bool())
        client_error(where + "restartPolicy is not supported here: a container that ended is not started again.");
    check_texts(container, where);
    check_secrets(container, where);
    check_log_configuration(container["logConfiguration"], where);
    const auto stop_timeout = container["stopTimeout"].as_integer();
    if (stop_timeout && (*stop_timeout < 0 || *stop_timeout > (fargate ? 120 : 86'400)))
        client_error(where + "stopTimeout must be between 0 and " + (fargate ? "120" : "86400") + " seconds.");
    const auto start_timeout = container["startTimeout"].as_integer();
    if (start_timeout && (*start_timeout < 0 || *start_timeout > 86'400))
        client_error(where + "startTimeout must be between 0 and 86400 seconds.");
    for (const std::string_view field : {"cpu", "memory", "memoryReservation"})
        if (container[field].as_integer().value_or(0) < 0)
            client_error(where + std::string(field) + " must not be negative.");
    return with_defaults(check_ports(container, network_mode, where, runner));
}

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
    if (!fargate_size(*size.cpu, *size.memory)) client_error("No Fargate configuration exists for given values.");
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
            client_error(std::string(field) + " none is not supported here: " + std::string(shared_machine) + ".");
    for (const char* field : {"ipcMode", "pidMode"})
        if (!processes && input[field].as_string() == "task")
            client_error(std::string(field) + " task is not supported here.");
    if (contains(input["requiresCompatibilities"], "MANAGED_INSTANCES"))
        client_error("requiresCompatibilities MANAGED_INSTANCES is not supported here.");
    const auto storage = input["ephemeralStorage"]["sizeInGiB"].as_integer();
    if (storage && (*storage < 21 || *storage > 200))
        client_error("Ephemeral storage size should be between 21 GiB and 200 GiB.");
}

void check_volumes(const Value& input) {
    std::set<std::string_view> names;
    for (const Value& volume : input["volumes"].items()) {
        const std::string_view name = volume["name"].as_string();
        if (!valid_name(name)) client_error("Volume.name should not be null or empty, or contains invalid characters.");
        if (!names.insert(name).second) client_error("Volume names must be unique: " + std::string(name));
        refuse(refused_of_volumes, volume, "volumes[" + std::string(name) + "].");
        const std::string_view path = volume["host"]["sourcePath"].as_string();
        if (path.find(':') != std::string_view::npos || !passable(path) || (!path.empty() && path.front() != '/'))
            client_error("Invalid host.sourcePath of volume " + std::string(name) + ".");
    }
}

/// Mount points name volumes of the task, volumesFrom other containers.
void check_mounts(const Value& input) {
    for (const Value& container : input["containerDefinitions"].items()) {
        for (const Value& mount : container["mountPoints"].items()) {
            const auto volumes = input["volumes"].items();
            const std::string_view path = mount["containerPath"].as_string();
            if (std::ranges::none_of(volumes, [&](const Value& v) { return v["name"] == mount["sourceVolume"]; }))
                client_error("Unknown volume '" + std::string(mount["sourceVolume"].as_string()) + "'.");
            if (path.empty() || path.front() != '/' || path.find(':') != std::string_view::npos || !passable(path))
                client_error("Invalid containerPath of a mount point: '" + std::string(path) + "'.");
        }
        for (const Value& from : container["volumesFrom"].items()) {
            const auto others = input["containerDefinitions"].items();
            if (from["sourceContainer"] == container["name"] ||
                std::ranges::none_of(others, [&](const Value& o) { return o["name"] == from["sourceContainer"]; }))
                client_error("volumesFrom names the unknown container '" +
                             std::string(from["sourceContainer"].as_string()) + "'.");
        }
    }
}

Value compatibilities(std::string_view network_mode, const Size& size) {
    Values list;
    if (network_mode != "awsvpc") list.emplace_back("EXTERNAL");
    list.emplace_back("EC2");
    if (network_mode == "awsvpc" && size.cpu && size.memory && fargate_size(*size.cpu, *size.memory))
        list.emplace_back("FARGATE");
    return Value(std::move(list));
}

}  // namespace

bool passable(std::string_view text) { return text.find('\0') == std::string_view::npos; }

bool is_set(const Value& value) {
    switch (value.kind()) {
        case Kind::null:
            return false;
        case Kind::boolean:
            return value.as_bool();
        case Kind::number:
            return true;
        case Kind::string:
            return !value.as_string().empty();
        case Kind::array:
        case Kind::object:
            return value.size() > 0;
    }
    return false;
}

void check_runnable(const Value& definition, containers::RunnerKind runner) {
    if (runner != containers::RunnerKind::process) return;
    if (is_set(definition["volumes"])) client_error("volumes is not supported here: " + std::string(no_volumes) + ".");
    for (const Value& container : definition["containerDefinitions"].items()) {
        const std::string where = "containerDefinitions[" + std::string(container["name"].as_string()) + "].";
        refuse(refused_of_processes, container, where);
        refuse(refused_of_linux_parameters, container["linuxParameters"], where + "linuxParameters.");
    }
}

Value check_definition(const Value& input, containers::RunnerKind runner) {
    const std::string_view family = input["family"].as_string();
    if (family.empty()) client_error("Family should not be null or empty.");
    if (!valid_name(family)) client_error("Family contains invalid characters.");
    refuse(refused_of_task, input, "");
    check_platform(input, runner);
    check_volumes(input);
    check_runnable(input, runner);

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
    Values containers;
    for (const Value& definition : definitions.items()) {
        containers.push_back(check_container(definition, network_mode, fargate, runner));
        check_memory(definition, size);
    }
    if (std::ranges::none_of(containers, [](const Value& c) { return c["essential"].as_bool(); }))
        client_error("A task definition must have at least one essential container.");
    check_dependencies(containers, runner);
    check_mounts(input);

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
