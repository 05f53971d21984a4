// The specification and the status of a task as JSON.
#include "adapters/platform/containers/runner_json.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace stepwell::containers {

namespace {

constexpr std::array<std::pair<Phase, std::string_view>, 4> phases = {{
    {Phase::pending, "PENDING"},
    {Phase::running, "RUNNING"},
    {Phase::stopping, "STOPPING"},
    {Phase::stopped, "STOPPED"},
}};

constexpr std::array<std::pair<StopCause, std::string_view>, 5> causes = {{
    {StopCause::none, ""},
    {StopCause::essential_exited, "ESSENTIAL_EXITED"},
    {StopCause::failed_to_start, "FAILED_TO_START"},
    {StopCause::requested, "REQUESTED"},
    {StopCause::lost, "LOST"},
}};

template <class Table, class Word>
std::string_view name_of(const Table& table, Word word) {
    for (const auto& [value, name] : table)
        if (value == word) return name;
    return "";
}

template <class Table>
auto word_of(const Table& table, std::string_view name) {
    for (const auto& [value, text] : table)
        if (text == name) return value;
    return table.front().first;
}

Value print_texts(const std::vector<std::string>& texts) {
    Values items;
    for (const std::string& text : texts) items.emplace_back(text);
    return Value(std::move(items));
}

std::vector<std::string> parse_texts(const Value& value) {
    std::vector<std::string> texts;
    for (const Value& item : value.items()) texts.emplace_back(item.as_string());
    return texts;
}

std::optional<std::int64_t> milliseconds(const std::optional<TimePoint>& time) {
    if (!time) return std::nullopt;
    return time->time_since_epoch().count();
}

std::optional<TimePoint> parse_time(const Value& value) {
    const auto count = value.as_integer();
    if (!count) return std::nullopt;
    return TimePoint(std::chrono::milliseconds(*count));
}

}  // namespace

Value print_spec(const TaskSpec& spec) {
    Values containers;
    for (const ContainerSpec& container : spec.containers) {
        Values dependencies;
        for (const Dependency& d : container.depends_on)
            dependencies.push_back(Value::object({{"container", d.container}, {"condition", d.condition}}));
        ObjectBuilder object;
        object.set("name", container.name)
            .set("image", container.image)
            .set("entryPoint", print_texts(container.entry_point))
            .set("command", print_texts(container.command))
            .set("environment", print_texts(container.environment))
            .set("directory", container.directory)
            .set("essential", container.essential)
            .set("stopTimeout", container.stop_timeout)
            .set_if("startTimeout", container.start_timeout)
            .set("dependsOn", Value(std::move(dependencies)));
        if (const auto& log = container.log)
            object.set("log", Value::object({{"account", log->account},
                                             {"region", log->region},
                                             {"group", log->group},
                                             {"stream", log->stream}}));
        if (!container.settings.is_null()) object.set("settings", container.settings);
        if (!container.registry_auth.empty()) object.set("registryAuth", container.registry_auth);
        containers.push_back(object.build());
    }
    return Value::object({{"id", spec.id},
                          {"containers", Value(std::move(containers))},
                          {"sharesNetwork", spec.shares_network},
                          {"volumes", print_texts(spec.volumes)}});
}

TaskSpec parse_spec(const Value& value) {
    TaskSpec spec;
    spec.id = value["id"].as_string();
    spec.shares_network = value["sharesNetwork"].as_bool();
    spec.volumes = parse_texts(value["volumes"]);
    for (const Value& object : value["containers"].items()) {
        ContainerSpec container;
        container.name = object["name"].as_string();
        container.image = object["image"].as_string();
        container.entry_point = parse_texts(object["entryPoint"]);
        container.command = parse_texts(object["command"]);
        if (const Value& log = object["log"]; !log.is_null())
            container.log = LogTarget{std::string(log["account"].as_string()), std::string(log["region"].as_string()),
                                      std::string(log["group"].as_string()), std::string(log["stream"].as_string())};
        container.settings = object["settings"];
        container.registry_auth = object["registryAuth"].as_string();
        container.environment = parse_texts(object["environment"]);
        container.directory = object["directory"].as_string();
        container.essential = object["essential"].as_bool();
        container.stop_timeout = object["stopTimeout"].as_integer().value_or(container.stop_timeout);
        container.start_timeout = object["startTimeout"].as_integer();
        for (const Value& d : object["dependsOn"].items())
            container.depends_on.push_back(
                {std::string(d["container"].as_string()), std::string(d["condition"].as_string())});
        spec.containers.push_back(std::move(container));
    }
    return spec;
}

Value print_status(const TaskStatus& status, const ProcessIdentity& supervisor) {
    Values containers;
    for (const ContainerStatus& container : status.containers) {
        ObjectBuilder object;
        object.set("name", container.name)
            .set("phase", name_of(phases, container.phase))
            .set_if("exitCode", container.exit_code)
            .set("reason", container.reason);
        if (!container.runtime_id.empty()) object.set("runtimeId", container.runtime_id);
        if (!container.address.empty()) object.set("address", container.address);
        if (!container.health.empty()) object.set("health", container.health);
        containers.push_back(object.build());
    }
    ObjectBuilder object;
    object.set("version", status.version)
        .set("phase", name_of(phases, status.phase))
        .set("cause", name_of(causes, status.cause))
        .set("reason", status.reason)
        .set_if("startedAt", milliseconds(status.started_at))
        .set_if("stoppingAt", milliseconds(status.stopping_at))
        .set_if("stoppedAt", milliseconds(status.stopped_at))
        .set("containers", Value(std::move(containers)))
        .set("supervisor",
             Value::object({{"pid", supervisor.pid}, {"startTime", supervisor.start_time}, {"boot", supervisor.boot}}));
    return object.build();
}

TaskStatus parse_status(const Value& value) {
    TaskStatus status;
    status.version = value["version"].as_integer().value_or(0);
    status.phase = word_of(phases, value["phase"].as_string());
    status.cause = word_of(causes, value["cause"].as_string());
    status.reason = value["reason"].as_string();
    status.started_at = parse_time(value["startedAt"]);
    status.stopping_at = parse_time(value["stoppingAt"]);
    status.stopped_at = parse_time(value["stoppedAt"]);
    for (const Value& object : value["containers"].items()) {
        ContainerStatus container;
        container.name = object["name"].as_string();
        container.phase = word_of(phases, object["phase"].as_string());
        if (const auto code = object["exitCode"].as_integer()) container.exit_code = static_cast<int>(*code);
        container.reason = object["reason"].as_string();
        container.runtime_id = object["runtimeId"].as_string();
        container.address = object["address"].as_string();
        container.health = object["health"].as_string();
        status.containers.push_back(std::move(container));
    }
    return status;
}

ProcessIdentity parse_supervisor(const Value& status) {
    const Value& object = status["supervisor"];
    ProcessIdentity identity;
    identity.pid = static_cast<pid_t>(object["pid"].as_integer().value_or(0));
    identity.start_time = static_cast<std::uint64_t>(object["startTime"].as_integer().value_or(0));
    identity.boot = object["boot"].as_string();
    return identity;
}

std::string folder::output(const std::string& container, std::size_t index) {
    constexpr std::size_t longest = 240;  // NAME_MAX is 255
    if (container.size() <= longest) return container + ".log";
    return container.substr(0, 200) + "." + std::to_string(index) + ".log";
}

}  // namespace stepwell::containers
