#include "adapters/aws/container_tasks/task_spec.hpp"

#include "adapters/aws/container_tasks/container_host.hpp"
#include "adapters/aws/container_tasks/docker_settings.hpp"
#include "adapters/aws/container_tasks/environment.hpp"
#include "adapters/aws/container_tasks/secrets.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"

namespace stepwell::container_tasks {

namespace {

std::vector<std::string> texts(const Value& list) {
    std::vector<std::string> result;
    for (const Value& item : list.items()) result.emplace_back(item.as_string());
    return result;
}

Value override_of(const Value& overrides, const Value& name) {
    Value last;
    for (const Value& each : overrides.items())
        if (each["name"] == name) last = each;
    return last;
}

/// A process has no image: the entry point of a container that names none is the --image-command of its image.
void stand_in_for_image(containers::ContainerSpec& container, const containers::ImageCommands& images) {
    if (container.entry_point.empty())
        container.entry_point = images.find(container.image).value_or(std::vector<std::string>());
    const std::vector<std::string>& first = container.entry_point.empty() ? container.command : container.entry_point;
    if (first.empty() || first.front().empty())
        throw CannotStart(
            "CannotStartContainerError: nothing says what container " + container.name +
            " runs: images are not pulled. Give it a command, in the container definition or in an override, or "
            "start Stepwell with --image-command " +
            container.image + "='COMMAND ...'");
}

/// What the definition says of one container; as Docker does: the entry point, then the command.
containers::ContainerSpec described_container(const Value& described, const Value& override_) {
    containers::ContainerSpec container;
    container.name = described["name"].as_string();
    container.image = described["image"].as_string();
    container.entry_point = texts(described["entryPoint"]);
    container.command = texts(is_set(override_["command"]) ? override_["command"] : described["command"]);
    container.directory = described["workingDirectory"].as_string();
    container.essential = described["essential"].as_bool();
    container.stop_timeout = described["stopTimeout"].as_integer().value_or(container.stop_timeout);
    container.start_timeout = described["startTimeout"].as_integer();
    for (const Value& dependency : described["dependsOn"].items())
        container.depends_on.push_back(
            {std::string(dependency["containerName"].as_string()), std::string(dependency["condition"].as_string())});
    return container;
}

}  // namespace

asio::awaitable<containers::TaskSpec> make_task_spec(Platform& platform, const ContainerHost& host, Task task) {
    const bool docker = host.runner->kind() == containers::RunnerKind::docker;
    containers::TaskSpec spec;
    spec.id = task.id;
    if (docker) spec.volumes = task_volumes(task.definition, task.id);
    spec.shares_network = task.definition["networkMode"].as_string() == "awsvpc";
    for (const Value& described : task.definition["containerDefinitions"].items()) {
        const Value override_ = override_of(task.overrides, described["name"]);
        containers::ContainerSpec container = described_container(described, override_);
        if (!docker) stand_in_for_image(container, host.images);
        Environment environment = base_environment(host, platform.endpoint_url(), task);
        environment.set_all(described["environment"]);
        for (const Value& secret : described["secrets"].items()) {
            const std::string from(secret["valueFrom"].as_string());
            const std::string value = co_await secret_value(platform, task.place.account, from);
            environment.set(secret["name"].as_string(), value);
        }
        environment.set_all(override_["environment"]);
        container.environment = environment.print();
        if (docker) container.settings = docker_settings(task, described, override_);
        if (const Value& from = described["repositoryCredentials"]["credentialsParameter"]; docker && is_set(from)) {
            const std::string secret(from.as_string());
            container.registry_auth = co_await registry_auth(platform, task.place, secret, container.image);
        }
        spec.containers.push_back(std::move(container));
    }
    co_return spec;
}

}  // namespace stepwell::container_tasks
