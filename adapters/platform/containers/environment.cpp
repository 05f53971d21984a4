// adapters/platform/containers/environment.cpp — variables that every container has.
#include "adapters/platform/containers/environment.hpp"

#include <algorithm>
#include <cstdlib>

namespace stepwell::containers {

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

Environment base_environment(const ContainerRunner& runner, std::string url, std::string_view account,
                             std::string_view region, std::string_view execution, const ServerAccess& server_access) {
    Environment environment;
    const bool is_process = runner.kind() == RunnerKind::process;
    if (is_process) {  // an image has its own
        environment.set("PATH", ours("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"));
        environment.set("HOME", ours("HOME", "/"));
    }
    environment.set("AWS_REGION", region);
    environment.set("AWS_DEFAULT_REGION", region);
    environment.set("AWS_ACCESS_KEY_ID", account);
    environment.set("AWS_SECRET_ACCESS_KEY", "stepwell");
    environment.set("AWS_ENDPOINT_URL", runner.endpoint_for_containers(std::move(url)));
    if (server_access) {
        for (const auto& [name, value] : server_access(account))
            if (is_process || !names_a_file(name)) environment.set(name, value);
    }
    environment.set("AWS_EXECUTION_ENV", execution);
    return environment;
}

}  // namespace stepwell::containers
