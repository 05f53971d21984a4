// What a job's container is. User guide: "Job definition parameters", "Job environment variables".
#include "adapters/services/batch/job_container.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "adapters/platform/containers/environment.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/ecs/definition_rules.hpp"
#include "adapters/services/ecs/docker_settings.hpp"
#include "adapters/services/ecs/log_target.hpp"
#include "adapters/services/ecs/task_secrets.hpp"
#include "adapters/services/ecs/task_size.hpp"
#include "adapters/services/ecs/task_spec.hpp"
#include "engine/text.hpp"

namespace stepwell::batch {

using ecs::is_set;

namespace {

constexpr const char* log_group = "/aws/batch/job";

std::string requirement(const Value& container, std::string_view type) {
    for (const Value& one : container["resourceRequirements"].items())
        if (one["type"].as_string() == type) return std::string(one["value"].as_string());
    return {};
}

/// As a task definition of ECS says it, whose rules and settings are the same.
Value as_task_definition(const Value& container) {
    const Value same = container.with("name", "default")
                           .with("memory", memory_of(container))
                           .without("resourceRequirements")
                           .without("logConfiguration");
    return Value::object({{"containerDefinitions", Value::array({same})}, {"volumes", container["volumes"]}});
}

bool parameter_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::string replaced(std::string_view text, const Value& parameters) {
    constexpr std::string_view mark = "Ref::";
    std::string out;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
        out += text.substr(0, at);
        text.remove_prefix(at + mark.size());
        const std::size_t end = std::min(
            text.size(), static_cast<std::size_t>(std::ranges::find_if_not(text, parameter_character) - text.begin()));
        const std::string_view name = text.substr(0, end);
        if (const Value* value = parameters.find(name)) {
            out += value->as_string();
        } else {
            out.append(mark).append(name);
        }
        text.remove_prefix(end);
    }
    return out.append(text);
}

}  // namespace

double vcpus_of(const Value& container) {
    const std::string asked = requirement(container, "VCPU");
    return asked.empty() ? container["vcpus"].as_double() : std::strtod(asked.c_str(), nullptr);
}

std::int64_t memory_of(const Value& container) {
    const std::string asked = requirement(container, "MEMORY");
    return asked.empty() ? container["memory"].as_integer().value_or(0) : std::strtoll(asked.c_str(), nullptr, 10);
}

namespace {

/// A vCPU may be a part of one.
void check_requirements(const Value& container) {
    for (const Value& one : container["resourceRequirements"].items()) {
        const std::string_view type = one["type"].as_string();
        const std::string_view value = one["value"].as_string();
        double number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        const bool whole = type == "VCPU" || value.find_first_not_of("0123456789") == std::string_view::npos;
        if (error != std::errc() || end != value.data() + value.size() || !whole)
            client_error("Error executing request, Exception : Value " + std::string(value.substr(0, 100)) +
                         " for type " + std::string(type) +
                         " in resourceRequirement is not valid. Please provide a numeric value.");
    }
}

}  // namespace

void check_container(const Value& container, containers::RunnerKind runner) {
    const std::string_view image = container["image"].as_string();
    if (image.empty()) client_error("Container properties image should not be null or empty.");
    if (image.size() > 255 || image.find_first_of(" \t\r\n") != std::string_view::npos || !ecs::passable(image))
        client_error("Container properties image contains invalid characters.");
    check_requirements(container);
    if (!requirement(container, "GPU").empty()) client_error("resourceRequirements GPU is not supported here.");
    if (!(vcpus_of(container) > 0) || vcpus_of(container) > 1024)
        client_error("Container properties vcpus should be provided and greater than 0.");
    if (memory_of(container) < 4) client_error("Container properties memory should be provided and at least 4 MiB.");
    if (container["enableExecuteCommand"].as_bool()) client_error("enableExecuteCommand is not supported here.");
    const std::string_view driver = container["logConfiguration"]["logDriver"].as_string();
    if (!driver.empty() && driver != "awslogs" && driver != "json-file")
        client_error("logConfiguration.logDriver " + std::string(driver) +
                     " is not supported here, awslogs and json-file are.");
    for (const Value& text : container["command"].items())
        if (!ecs::passable(text.as_string())) client_error("Container properties command contains invalid characters.");
    for (const Value& variable : container["environment"].items()) {
        const std::string_view name = variable["name"].as_string();
        if (name.empty() || name.starts_with("AWS_BATCH") || name.find('=') != std::string_view::npos ||
            !ecs::passable(name) || !ecs::passable(variable["value"].as_string()))
            client_error("Container properties environment: invalid variable '" + std::string(name) +
                         "' (names that start with AWS_BATCH are reserved).");
    }
    for (const Value& secret : container["secrets"].items())
        if (secret["valueFrom"].as_string().find(":secretsmanager:") == std::string_view::npos)
            client_error("secrets.valueFrom must be the ARN of a Secrets Manager secret here.");
    // The same things can be had as of ECS; what they cannot do is said in the same words.
    const Value definition = as_task_definition(container);
    ecs::check_definition(definition.with("family", "job"), runner);
}

void check_retry_strategy(const Value& strategy) {
    const auto attempts = strategy["attempts"].as_integer();
    if (attempts && (*attempts < 1 || *attempts > 10))
        client_error("Retry strategy attempts must be between 1 and 10.");
    if (strategy["evaluateOnExit"].size() > 5) client_error("evaluateOnExit can have at most 5 items.");
    for (const Value& rule : strategy["evaluateOnExit"].items()) {
        const std::string_view action = rule["action"].as_string();
        if (!same_letters(action, "RETRY") && !same_letters(action, "EXIT"))
            client_error("The action '" + std::string(action.substr(0, 100)) +
                         "' of evaluateOnExit must be RETRY or EXIT.");
        if (!is_set(rule["onExitCode"]) && !is_set(rule["onReason"]) && !is_set(rule["onStatusReason"]))
            client_error("Each item of evaluateOnExit needs onStatusReason, onReason or onExitCode.");
        std::string_view code = rule["onExitCode"].as_string();
        if (code.ends_with('*')) code.remove_suffix(1);
        if (code.find_first_not_of("0123456789") != std::string_view::npos)
            client_error("onExitCode of evaluateOnExit must be digits, which may end with an asterisk.");
    }
}

void check_timeout(const Value& timeout) {
    const auto seconds = timeout["attemptDurationSeconds"].as_integer();
    if (seconds && *seconds < 60) client_error("attemptDurationSeconds must be at least 60 seconds.");
}

void check_platforms(const Value& platforms, const Value& container, std::string_view before) {
    const double vcpus = vcpus_of(container);
    const std::int64_t memory = memory_of(container);
    for (const Value& platform : platforms.items()) {
        if (platform.as_string() != "FARGATE") continue;
        if (ecs::fargate_size(static_cast<std::int64_t>(vcpus * 1024), memory)) continue;
        char size[80];
        std::snprintf(size, sizeof size, "(%.2f vCPU, %lld MiB)", vcpus, static_cast<long long>(memory));
        client_error(std::string(before) + "Fargate resource requirements " + size + " not valid.");
    }
}

Value container_with_defaults(const Value& container) {
    Value described = container;
    for (const char* list :
         {"command", "volumes", "environment", "mountPoints", "ulimits", "resourceRequirements", "secrets"})
        if (!described.contains(list)) described = described.with(list, Value::empty_array());
    return described;
}

Value job_container(const Value& definition, const Value& overrides) {
    Value container = definition;
    if (is_set(overrides["command"])) container = container.with("command", overrides["command"]);
    for (const char* field : {"vcpus", "memory", "instanceType"})
        if (is_set(overrides[field])) container = container.with(field, overrides[field]);
    const auto merge = [&](const char* list, const char* id) {
        Values items(container[list].items().begin(), container[list].items().end());
        for (const Value& item : overrides[list].items()) {
            const auto same = std::ranges::find_if(items, [&](const Value& other) { return other[id] == item[id]; });
            if (same != items.end()) {
                *same = item;
            } else {
                items.push_back(item);
            }
        }
        container = container.with(list, Value(std::move(items)));
    };
    merge("environment", "name");
    merge("resourceRequirements", "type");
    return container;
}

std::vector<std::string> command_of(const Value& container, const Value& parameters) {
    std::vector<std::string> command;
    for (const Value& word : container["command"].items()) command.push_back(replaced(word.as_string(), parameters));
    return command;
}

asio::awaitable<containers::TaskSpec> make_job_spec(Platform& platform, const containers::ContainerRunner& runner,
                                                    const containers::ImageCommands& images, std::string key, Value job,
                                                    std::string task_id, std::string log_stream,
                                                    const ServerAccess& server_access) {
    const Place place = place_of_key(key);
    const Value container = job["container"];
    containers::TaskSpec spec;
    spec.id = std::move(task_id);
    containers::ContainerSpec one;
    one.name = "default";
    one.image = container["image"].as_string();
    one.command = command_of(container, job["parameters"]);
    const bool docker = runner.kind() == containers::RunnerKind::docker;
    const Value definition = as_task_definition(container);
    if (docker) {
        spec.volumes = ecs::task_volumes(definition, spec.id);
        const Value task =
            Value::object({{"taskArn", "task/" + spec.id},
                           {"memory", std::to_string(memory_of(container))},
                           {"launchType", "FARGATE"},
                           {"cpu", std::to_string(static_cast<std::int64_t>(vcpus_of(container) * 1024))}});
        one.settings =
            ecs::docker_settings(definition, definition["containerDefinitions"].items().front(), Value(), task);
        if (const Value& from = container["repositoryCredentials"]["credentialsParameter"]; is_set(from)) {
            const std::string secret(from.as_string());
            Context context;
            context.account = place.account;
            context.region = place.region;
            one.registry_auth = co_await ecs::registry_auth(platform, context, secret, one.image);
        }
    } else {
        ecs::stand_in_for_image(one, images);
    }
    containers::Environment environment = containers::base_environment(runner, platform.endpoint_url(), place.account,
                                                                       place.region, "AWS_ECS_FARGATE", server_access);
    for (const Value& secret : container["secrets"].items()) {
        const std::string from(secret["valueFrom"].as_string());
        const std::string value = co_await ecs::secret_value(platform, from);
        environment.set(secret["name"].as_string(), value);
    }
    environment.set_all(container["environment"]);
    const auto arn_end = [](std::string_view arn) { return arn.substr(arn.rfind('/') + 1); };
    environment.set("AWS_BATCH_JOB_ID", job["jobId"].as_string());
    environment.set("AWS_BATCH_JOB_ATTEMPT", std::to_string(job["attempts"].size() + 1));
    environment.set("AWS_BATCH_JQ_NAME", arn_end(job["jobQueue"].as_string()));
    environment.set("AWS_BATCH_CE_NAME", arn_end(job["environment"].as_string()));
    if (const auto index = job["arrayProperties"]["index"].as_integer()) {
        environment.set("AWS_BATCH_JOB_ARRAY_INDEX", std::to_string(*index));
        environment.set("AWS_BATCH_JOB_ARRAY_SIZE", std::to_string(job["arraySize"].as_integer().value_or(0)));
    }
    one.environment = environment.print();
    const Value& log = container["logConfiguration"];
    if (log["logDriver"].as_string() != "json-file") {
        const Value& options = log["options"];
        containers::LogTarget target;
        target.account = place.account;
        target.region = is_set(options["awslogs-region"]) ? options["awslogs-region"].as_string() : place.region;
        target.group = is_set(options["awslogs-group"]) ? options["awslogs-group"].as_string() : log_group;
        target.stream = log_stream;
        std::string trouble;
        try {
            co_await ecs::make_log_stream(platform, target, true);
        } catch (const ApiError& error) {
            trouble = error.code + ": " + error.message;
        }
        if (!trouble.empty()) throw ecs::CannotStart("ResourceInitializationError: " + trouble);
        one.log = std::move(target);
    }
    spec.containers.push_back(std::move(one));
    co_return spec;
}

}  // namespace stepwell::batch
