// What a container definition may say.
#include "adapters/aws/container_tasks/container_rules.hpp"

#include <algorithm>
#include <set>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/values.hpp"

namespace stepwell::container_tasks {

namespace {

constexpr std::string_view no_volumes = "there are no volumes; containers share this machine's files";
constexpr std::string_view no_docker =
    "there is no container engine that could do it (stepwell serve --container-runner docker has one)";

constexpr Refusal unsupported_in_containers[] = {
    {"links", "containers of a task with networkMode awsvpc reach each other by localhost"},
    {"environmentFiles", "files in S3 are not read"},
    {"resourceRequirements", "there are no GPUs to assign"},
    {"firelensConfiguration", "logs are not routed"},
    {"credentialSpecs", "there are no Windows containers"},
};

constexpr Refusal unsupported_by_processes[] = {
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

constexpr Refusal unsupported_linux_parameters[] = {
    {"capabilities", no_docker}, {"devices", no_docker}, {"sharedMemorySize", no_docker},
    {"tmpfs", no_docker},        {"maxSwap", no_docker}, {"swappiness", no_docker},
};

constexpr Refusal unsupported_in_volumes[] = {
    {"efsVolumeConfiguration", "there is no EFS"},
    {"fsxWindowsFileServerVolumeConfiguration", "there is no FSx"},
    {"s3filesVolumeConfiguration", "there is no S3 Files"},
    {"configuredAtLaunch", "there is no EBS"},
};

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

Value check_ports(const Value& container, const TaskTraits& task, const std::string& where) {
    const bool own_network = task.network_mode == "awsvpc";
    const bool processes = task.runner == containers::RunnerKind::process;
    Values mappings;
    for (const Value& mapping : container["portMappings"].items()) {
        if (is_set(mapping["containerPortRange"]))
            client_error(where + "portMappings.containerPortRange is not supported here.");
        const auto port = mapping["containerPort"].as_integer().value_or(0);
        const auto host = mapping["hostPort"].as_integer().value_or(0);
        if (port < 1 || port > 65535 || host < 0 || host > 65535)
            client_error("Invalid port mapping in container " + where);
        if (host != 0 && host != port) {
            if (own_network)
                client_error(
                    "When networkMode=awsvpc, the host ports and container ports in port mappings must match.");
            if (processes)
                client_error(where +
                             "portMappings with a hostPort other than the containerPort is not supported here: " +
                             std::string(shared_machine) + ".");
        }
        Value described = mapping.contains("protocol") ? mapping : mapping.with("protocol", "tcp");
        const bool given = host != 0 || !(processes || own_network);
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
        for (const Value& variable : container[list].items())
            if (!valid_variable(variable))
                client_error(where + std::string(list) + " has a variable without a valid name or value.");
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

}  // namespace

Value check_container(const Value& container, const TaskTraits& task) {
    const std::string name(container["name"].as_string());
    if (name.empty()) client_error("Container.name should not be null or empty.");
    if (!valid_name(name)) client_error("Container.name contains invalid characters.");
    const std::string_view image = container["image"].as_string();
    if (image.empty()) client_error("Container.image should not be null or empty.");
    if (!valid_image(image)) client_error("Container.image contains invalid characters.");

    const std::string where = "containerDefinitions[" + name + "].";
    refuse(unsupported_in_containers, container, where);
    if (container["restartPolicy"]["enabled"].as_bool())
        client_error(where + "restartPolicy is not supported here: a container that ended is not started again.");
    check_texts(container, where);
    check_secrets(container, where);
    check_log_configuration(container["logConfiguration"], where);
    const auto stop_timeout = container["stopTimeout"].as_integer();
    if (stop_timeout && (*stop_timeout < 0 || *stop_timeout > (task.fargate ? 120 : 86'400)))
        client_error(where + "stopTimeout must be between 0 and " + (task.fargate ? "120" : "86400") + " seconds.");
    const auto start_timeout = container["startTimeout"].as_integer();
    if (start_timeout && (*start_timeout < 0 || *start_timeout > 86'400))
        client_error(where + "startTimeout must be between 0 and 86400 seconds.");
    for (const std::string_view field : {"cpu", "memory", "memoryReservation"})
        if (container[field].as_integer().value_or(0) < 0)
            client_error(where + std::string(field) + " must not be negative.");
    return with_defaults(check_ports(container, task, where));
}

void check_volumes(const Value& definition) {
    std::set<std::string_view> names;
    for (const Value& volume : definition["volumes"].items()) {
        const std::string_view name = volume["name"].as_string();
        if (!valid_name(name)) client_error("Volume.name should not be null or empty, or contains invalid characters.");
        if (!names.insert(name).second) client_error("Volume names must be unique: " + std::string(name));
        refuse(unsupported_in_volumes, volume, "volumes[" + std::string(name) + "].");
        const std::string_view path = volume["host"]["sourcePath"].as_string();
        if (path.find(':') != std::string_view::npos || !passable(path) || (!path.empty() && path.front() != '/'))
            client_error("Invalid host.sourcePath of volume " + std::string(name) + ".");
    }
}

void check_mounts(const Value& definition) {
    for (const Value& container : definition["containerDefinitions"].items()) {
        for (const Value& mount : container["mountPoints"].items()) {
            const auto volumes = definition["volumes"].items();
            const std::string_view path = mount["containerPath"].as_string();
            if (std::ranges::none_of(volumes, [&](const Value& v) { return v["name"] == mount["sourceVolume"]; }))
                client_error("Unknown volume '" + std::string(mount["sourceVolume"].as_string()) + "'.");
            if (path.empty() || path.front() != '/' || path.find(':') != std::string_view::npos || !passable(path))
                client_error("Invalid containerPath of a mount point: '" + std::string(path) + "'.");
        }
        for (const Value& from : container["volumesFrom"].items()) {
            const auto others = definition["containerDefinitions"].items();
            if (from["sourceContainer"] == container["name"] ||
                std::ranges::none_of(others, [&](const Value& o) { return o["name"] == from["sourceContainer"]; }))
                client_error("volumesFrom names the unknown container '" +
                             std::string(from["sourceContainer"].as_string()) + "'.");
        }
    }
}

void check_runnable(const Value& definition, containers::RunnerKind runner) {
    if (runner != containers::RunnerKind::process) return;
    if (is_set(definition["volumes"])) client_error("volumes is not supported here: " + std::string(no_volumes) + ".");
    for (const Value& container : definition["containerDefinitions"].items()) {
        const std::string where = "containerDefinitions[" + std::string(container["name"].as_string()) + "].";
        refuse(unsupported_by_processes, container, where);
        refuse(unsupported_linux_parameters, container["linuxParameters"], where + "linuxParameters.");
    }
}

void refuse(std::span<const Refusal> refusals, const Value& object, const std::string& where) {
    for (const auto& [field, why] : refusals)
        if (is_set(object[field]))
            client_error(where + std::string(field) + " is not supported here: " + std::string(why) + ".");
}

void client_error(std::string message) { throw ApiError("ClientException", 400, std::move(message)); }

bool contains(const Value& list, std::string_view text) {
    return std::ranges::any_of(list.items(), [&](const Value& item) { return item.as_string() == text; });
}

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool valid_name(std::string_view name) {
    return !name.empty() && name.size() <= 255 && std::ranges::all_of(name, is_name_character);
}

bool passable(std::string_view text) { return text.find('\0') == std::string_view::npos; }

bool valid_image(std::string_view image) {
    return !image.empty() && image.size() <= 255 && image.find_first_of(" \t\r\n") == std::string_view::npos &&
           passable(image);
}

bool valid_variable(const Value& variable) {
    const std::string_view name = variable["name"].as_string();
    return !name.empty() && name.find('=') == std::string_view::npos && passable(name) &&
           passable(variable["value"].as_string());
}

}  // namespace stepwell::container_tasks
