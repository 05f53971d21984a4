// From a container definition to the Engine API. Task definition parameters; Docker Engine API: "Create a container".
#include "adapters/aws/container_tasks/docker_settings.hpp"

#include <algorithm>
#include <thread>

#include "adapters/aws/container_tasks/task_spec.hpp"
#include "adapters/aws/values.hpp"

namespace stepwell::container_tasks {

namespace {

constexpr std::int64_t mebibyte = 1024 * 1024;
constexpr std::int64_t second = 1'000'000'000;

std::optional<std::int64_t> whole(const Value& value) {
    if (value.is_string()) {
        const Parsed number = parse_json(value.as_string());
        return number ? (*number).as_integer() : std::nullopt;
    }
    return value.as_integer();
}

/// Named by the user when it is shared, else ours.
std::string volume_name(const Value& volume, const std::string& task_id) {
    const std::string name(volume["name"].as_string());
    return volume["dockerVolumeConfiguration"]["scope"].as_string() == "shared" ? name
                                                                                : "stepwell-" + task_id + "-" + name;
}

bool of_task(const Value& volume) {
    return !is_set(volume["host"]["sourcePath"]) &&
           volume["dockerVolumeConfiguration"]["scope"].as_string() != "shared";
}

Value binds(const Value& definition, const Value& container, const std::string& task_id) {
    Values list;
    for (const Value& mount : container["mountPoints"].items())
        for (const Value& volume : definition["volumes"].items()) {
            if (volume["name"] != mount["sourceVolume"]) continue;
            const Value& path = volume["host"]["sourcePath"];
            const std::string source = is_set(path) ? std::string(path.as_string()) : volume_name(volume, task_id);
            const std::string target(mount["containerPath"].as_string());
            list.emplace_back(source + ":" + target + (mount["readOnly"].as_bool() ? ":ro" : ""));
        }
    return Value(std::move(list));
}

void set_limits(ObjectBuilder& host, const Task& task, const Value& container, const Value& override_) {
    const auto of = [&](std::string_view field) {
        return whole(override_[field].is_null() ? container[field] : override_[field]);
    };
    const auto task_memory = whole(task.memory);
    const auto hard = of("memory");
    const auto soft = of("memoryReservation");
    const std::int64_t memory = hard.value_or(soft ? 0 : task_memory.value_or(0));
    if (memory > 0) host.set("Memory", memory * mebibyte);
    if (soft) host.set("MemoryReservation", *soft * mebibyte);
    if (const std::int64_t shares = of("cpu").value_or(0); shares > 0)
        host.set("CpuShares", std::max<std::int64_t>(2, shares));
    // The task's own size is a limit; the daemon refuses more than the machine has.
    if (const auto units = whole(task.cpu); task.fargate && units && *units > 0) {
        const std::int64_t machine = std::max(1U, std::thread::hardware_concurrency()) * second;
        host.set("NanoCpus", std::min(*units * second / 1024, machine));
    }
}

void set_linux_parameters(ObjectBuilder& host, const Value& linux) {
    for (const auto& [ours, theirs] : {std::pair{"add", "CapAdd"}, {"drop", "CapDrop"}})
        if (is_set(linux["capabilities"][ours])) host.set(theirs, linux["capabilities"][ours]);
    if (linux["initProcessEnabled"].as_bool()) host.set("Init", true);
    if (const auto size = linux["sharedMemorySize"].as_integer()) host.set("ShmSize", *size * mebibyte);
    if (const auto number = linux["swappiness"].as_integer()) host.set("MemorySwappiness", *number);
    ObjectBuilder tmpfs;
    for (const Value& mount : linux["tmpfs"].items()) {
        std::string options = "size=" + std::to_string(mount["size"].as_integer().value_or(0)) + "m";
        for (const Value& option : mount["mountOptions"].items()) options += "," + std::string(option.as_string());
        tmpfs.set(mount["containerPath"].as_string(), options);
    }
    if (linux["tmpfs"].size() > 0) host.set("Tmpfs", tmpfs.build());
    Values devices;
    for (const Value& device : linux["devices"].items()) {
        std::string rights;
        for (const Value& right : device["permissions"].items()) rights += right.as_string().substr(0, 1);
        if (rights.empty()) rights = "rwm";
        const Value& path = is_set(device["containerPath"]) ? device["containerPath"] : device["hostPath"];
        devices.push_back(Value::object(
            {{"PathOnHost", device["hostPath"]}, {"PathInContainer", path}, {"CgroupPermissions", rights}}));
    }
    if (!devices.empty()) host.set("Devices", Value(std::move(devices)));
}

Value health_check(const Value& check) {
    const auto seconds = [&](std::string_view field, std::int64_t otherwise) {
        return check[field].as_integer().value_or(otherwise) * second;
    };
    ObjectBuilder object;
    object.set("Test", check["command"])
        .set("Interval", seconds("interval", 30))
        .set("Timeout", seconds("timeout", 5))
        .set("Retries", check["retries"].as_integer().value_or(3))
        .set("StartPeriod", seconds("startPeriod", 0));
    return object.build();
}

/// Ports of the host: only where the mode of the network is the bridge. In awsvpc a task has an address of its own.
void set_ports(ObjectBuilder& body, ObjectBuilder& host, const Value& container, std::string_view mode) {
    ObjectBuilder exposed;
    ObjectBuilder bound;
    for (const Value& mapping : container["portMappings"].items()) {
        const std::string port = std::to_string(mapping["containerPort"].as_integer().value_or(0)) + "/" +
                                 std::string(mapping["protocol"].as_string());
        const std::int64_t on_host = mapping["hostPort"].as_integer().value_or(0);
        exposed.set(port, Value::empty_object());
        bound.set(port, Value::array({Value::object({{"HostPort", on_host == 0 ? "" : std::to_string(on_host)}})}));
    }
    if (container["portMappings"].size() == 0) return;
    body.set("ExposedPorts", exposed.build());
    if (mode.empty() || mode == "bridge") host.set("PortBindings", bound.build());
}

}  // namespace

Value docker_settings(const Task& task, const Value& container, const Value& override_) {
    const Value& definition = task.definition;
    ObjectBuilder body;
    ObjectBuilder host;
    const std::string_view mode = definition["networkMode"].as_string();
    if (mode == "host" || mode == "none") host.set("NetworkMode", mode);
    if (container["disableNetworking"].as_bool()) body.set("NetworkDisabled", true);
    for (const auto& [ours, theirs] : {std::pair{"ipcMode", "IpcMode"}, {"pidMode", "PidMode"}})
        if (is_set(definition[ours])) host.set(theirs, definition[ours]);
    set_limits(host, task, container, override_);
    set_linux_parameters(host, container["linuxParameters"]);
    set_ports(body, host, container, mode);

    const Value mounts = binds(definition, container, task.id);
    if (mounts.size() > 0) host.set("Binds", mounts);
    Values from;
    for (const Value& other : container["volumesFrom"].items())
        from.emplace_back(std::string(other["sourceContainer"].as_string()) +
                          (other["readOnly"].as_bool() ? ":ro" : ""));
    if (!from.empty()) host.set("VolumesFrom", Value(std::move(from)));

    for (const auto& [ours, theirs] : {std::pair{"user", "User"}, {"hostname", "Hostname"}, {"dockerLabels", "Labels"}})
        if (is_set(container[ours])) body.set(theirs, container[ours]);
    if (container["interactive"].as_bool()) body.set("OpenStdin", true);
    if (container["pseudoTerminal"].as_bool()) body.set("Tty", true);
    if (is_set(container["healthCheck"])) body.set("Healthcheck", health_check(container["healthCheck"]));
    if (container["privileged"].as_bool()) host.set("Privileged", true);
    if (container["readonlyRootFilesystem"].as_bool()) host.set("ReadonlyRootfs", true);
    for (const auto& [ours, theirs] :
         {std::pair{"dnsServers", "Dns"}, {"dnsSearchDomains", "DnsSearch"}, {"dockerSecurityOptions", "SecurityOpt"}})
        if (is_set(container[ours])) host.set(theirs, container[ours]);
    Values names;
    for (const Value& entry : container["extraHosts"].items())
        names.emplace_back(std::string(entry["hostname"].as_string()) + ":" +
                           std::string(entry["ipAddress"].as_string()));
    if (!names.empty()) host.set("ExtraHosts", Value(std::move(names)));
    Values limits;
    for (const Value& limit : container["ulimits"].items())
        limits.push_back(
            Value::object({{"Name", limit["name"]}, {"Soft", limit["softLimit"]}, {"Hard", limit["hardLimit"]}}));
    if (!limits.empty()) host.set("Ulimits", Value(std::move(limits)));
    ObjectBuilder controls;
    for (const Value& control : container["systemControls"].items())
        controls.set(control["namespace"].as_string(), control["value"]);
    if (container["systemControls"].size() > 0) host.set("Sysctls", controls.build());
    return body.set("HostConfig", host.build()).build();
}

std::vector<std::string> task_volumes(const Value& definition, const std::string& task_id) {
    std::vector<std::string> names;
    for (const Value& volume : definition["volumes"].items())
        if (of_task(volume)) names.push_back(volume_name(volume, task_id));
    return names;
}

}  // namespace stepwell::container_tasks
