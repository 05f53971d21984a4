// Variables that every container has.
#include "adapters/aws/container_tasks/environment.hpp"

#include <algorithm>
#include <cstdlib>

#include "adapters/aws/container_tasks/container_host.hpp"
#include "adapters/aws/container_tasks/task_spec.hpp"

namespace stepwell::container_tasks {

namespace {

const char* ours(const char* name, const char* otherwise) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): only read
    return value ? value : otherwise;
}

}  // namespace

void Environment::set(std::string_view name, std::string_view value) {
    const auto found = std::ranges::find(variables_, name, &Variables::value_type::first);
    if (found != variables_.end()) {
        found->second = value;
    } else {
        variables_.emplace_back(name, value);
    }
}

void Environment::set_all(const Value& list) {
    for (const Value& variable : list.items()) set(variable["name"].as_string(), variable["value"].as_string());
}

std::vector<std::string> Environment::print() const {
    std::vector<std::string> lines;
    for (const auto& [name, value] : variables_) lines.push_back(name + "=" + value);
    return lines;
}

Environment base_environment(const ContainerHost& host, std::string url, const Task& task) {
    Environment environment;
    const bool is_process = host.runner->kind() == containers::RunnerKind::process;
    if (is_process) {  // an image has its own
        environment.set("PATH", ours("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"));
        environment.set("HOME", ours("HOME", "/"));
    }
    environment.set("AWS_REGION", task.place.region);
    environment.set("AWS_DEFAULT_REGION", task.place.region);
    environment.set("AWS_ACCESS_KEY_ID", task.place.account);
    environment.set("AWS_SECRET_ACCESS_KEY", "stepwell");
    environment.set("AWS_ENDPOINT_URL", host.runner->endpoint_for_containers(std::move(url)));
    if (host.server_access) {
        for (const auto& [name, value] : host.server_access(task.place.account))
            if (is_process || !names_a_file(name)) environment.set(name, value);
    }
    environment.set("AWS_EXECUTION_ENV", task.fargate ? "AWS_ECS_FARGATE" : "AWS_ECS_EC2");
    return environment;
}

}  // namespace stepwell::container_tasks
