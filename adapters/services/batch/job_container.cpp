// What a job's container is. User guide: "Job definition parameters", "Job environment variables".
#include "adapters/services/batch/job_container.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "adapters/aws/container_tasks/container_rules.hpp"
#include "adapters/aws/container_tasks/task_size.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/services/batch/names.hpp"
#include "engine/text.hpp"

namespace stepwell::batch {

namespace {

std::string requirement(const Value& container, std::string_view type) {
    for (const Value& one : container["resourceRequirements"].items())
        if (one["type"].as_string() == type) return std::string(one["value"].as_string());
    return {};
}

std::string replaced(std::string_view text, const Value& parameters) {
    constexpr std::string_view mark = "Ref::";
    std::string out;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
        out += text.substr(0, at);
        text.remove_prefix(at + mark.size());
        const std::size_t end = std::min(
            text.size(), static_cast<std::size_t>(std::ranges::find_if_not(text, container_tasks::is_name_character) -
                                                  text.begin()));
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

double vcpus_of(const Value& container) {
    const std::string required = requirement(container, "VCPU");
    return required.empty() ? container["vcpus"].as_double() : std::strtod(required.c_str(), nullptr);
}

std::int64_t memory_of(const Value& container) {
    const std::string required = requirement(container, "MEMORY");
    return required.empty() ? container["memory"].as_integer().value_or(0)
                            : std::strtoll(required.c_str(), nullptr, 10);
}

void check_container(const Value& container, containers::RunnerKind runner) {
    const std::string_view image = container["image"].as_string();
    if (image.empty()) client_error("Container properties image should not be null or empty.");
    if (!container_tasks::valid_image(image)) client_error("Container properties image contains invalid characters.");
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
        if (!container_tasks::passable(text.as_string()))
            client_error("Container properties command contains invalid characters.");
    for (const Value& variable : container["environment"].items()) {
        const std::string_view name = variable["name"].as_string();
        if (name.starts_with("AWS_BATCH") || !container_tasks::valid_variable(variable))
            client_error("Container properties environment: invalid variable '" + std::string(name) +
                         "' (names that start with AWS_BATCH are reserved).");
    }
    for (const Value& secret : container["secrets"].items())
        if (secret["valueFrom"].as_string().find(":secretsmanager:") == std::string_view::npos)
            client_error("secrets.valueFrom must be the ARN of a Secrets Manager secret here.");
    // What tasks cannot have, jobs cannot, and it is said in the same words.
    const Value definition = as_task_definition(container);
    container_tasks::check_volumes(definition);
    container_tasks::check_runnable(definition, runner);
    container_tasks::check_container(definition["containerDefinitions"].items().front(), {.runner = runner});
    container_tasks::check_mounts(definition);
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
        if (container_tasks::fargate_size(static_cast<std::int64_t>(vcpus * 1024), memory)) continue;
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

Value as_task_definition(const Value& container) {
    const Value same = container.with("name", "default")
                           .with("essential", true)
                           .with("memory", memory_of(container))
                           .without("resourceRequirements")
                           .without("logConfiguration");
    return Value::object({{"containerDefinitions", Value::array({same})}, {"volumes", container["volumes"]}});
}

}  // namespace stepwell::batch
