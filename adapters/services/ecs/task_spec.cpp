// From a task's record and its definition to what the runner starts.
#include "adapters/services/ecs/task_spec.hpp"

#include "adapters/platform/containers/environment.hpp"
#include "adapters/services/ecs/definition_rules.hpp"
#include "adapters/services/ecs/docker_settings.hpp"
#include "adapters/services/ecs/log_target.hpp"
#include "adapters/services/ecs/task_secrets.hpp"

namespace stepwell::ecs {

namespace {

std::vector<std::string> texts(const Value& list) {
    std::vector<std::string> result;
    for (const Value& item : list.items()) result.emplace_back(item.as_string());
    return result;
}

/// As Docker does: the entry point (the definition's, else the image's), then the command. Of an image only Docker
/// knows what it runs.
void set_command(containers::ContainerSpec& container, const containers::ContainerRunner& runner,
                 const containers::ImageCommands& images, const Value& definition, const Value& override_) {
    container.image = definition["image"].as_string();
    container.entry_point = texts(definition["entryPoint"]);
    container.command = texts(is_set(override_["command"]) ? override_["command"] : definition["command"]);
    if (runner.kind() == containers::RunnerKind::docker) return;
    stand_in_for_image(container, images);
}

}  // namespace

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

asio::awaitable<containers::TaskSpec> make_task_spec(Platform& platform, const containers::ContainerRunner& runner,
                                                     const containers::ImageCommands& images, TaskName name, Value task,
                                                     Value definition, const ServerAccess& server_access) {
    try {
        check_runnable(definition, runner.kind());
    } catch (const ApiError& error) {
        throw CannotStart("CannotCreateContainerError: " + error.message);
    }
    containers::TaskSpec spec;
    spec.id = name.id;
    const bool docker = runner.kind() == containers::RunnerKind::docker;
    if (docker) spec.volumes = task_volumes(definition, name.id);
    spec.shares_network = definition["networkMode"].as_string() == "awsvpc";
    const auto overrides = task["overrides"]["containerOverrides"].items();
    for (const Value& described : definition["containerDefinitions"].items()) {
        Value override_;
        for (const Value& candidate : overrides)
            if (candidate["name"] == described["name"]) override_ = candidate;
        containers::ContainerSpec container;
        container.name = described["name"].as_string();
        set_command(container, runner, images, described, override_);
        containers::Environment environment = containers::base_environment(
            runner, platform.endpoint_url(), name.cluster.place.account, name.cluster.place.region,
            task["launchType"].as_string() == "FARGATE" ? "AWS_ECS_FARGATE" : "AWS_ECS_EC2", server_access);
        environment.set_all(described["environment"]);
        for (const Value& secret : described["secrets"].items()) {
            const std::string from(secret["valueFrom"].as_string());
            const std::string value = co_await secret_value(platform, from);
            environment.set(secret["name"].as_string(), value);
        }
        environment.set_all(override_["environment"]);
        container.environment = environment.print();
        container.log = co_await log_target(platform, name, described);
        if (docker) container.settings = docker_settings(definition, described, override_, task);
        if (const Value& from = described["repositoryCredentials"]["credentialsParameter"]; docker && is_set(from)) {
            const std::string secret(from.as_string());
            Context context;
            context.account = name.cluster.place.account;
            context.region = name.cluster.place.region;
            container.registry_auth = co_await registry_auth(platform, context, secret, container.image);
        }
        container.directory = described["workingDirectory"].as_string();
        container.essential = described["essential"].as_bool();
        container.stop_timeout = described["stopTimeout"].as_integer().value_or(container.stop_timeout);
        container.start_timeout = described["startTimeout"].as_integer();
        for (const Value& dependency : described["dependsOn"].items())
            container.depends_on.push_back({std::string(dependency["containerName"].as_string()),
                                            std::string(dependency["condition"].as_string())});
        spec.containers.push_back(std::move(container));
    }
    co_return spec;
}

}  // namespace stepwell::ecs
