#include "api/services.hpp"

#include <filesystem>

#include "adapters/aws/log_sink.hpp"
#include "adapters/platform/docker/engine.hpp"
#include "adapters/services/list.hpp"
#include "api/states/step_functions.hpp"

namespace stepwell {

Settings make_settings(const Config& config, const Platform& platform, ServerAccess server_access) {
    Settings settings;
    settings.durable = config.data_dir.has_value();
    settings.functions_in_docker = config.docker_functions;
    settings.functions_idle_time = config.functions_idle_time;
    settings.docker_socket = config.docker_socket;
    // Whoever asks for Docker is told at once of a DOCKER_HOST that will not do.
    if ((config.docker || config.docker_functions) && settings.docker_socket.empty())
        settings.docker_socket = docker::default_socket();
    settings.docker_network = config.docker_network;
    settings.container_endpoint = config.container_endpoint;
    settings.server_access = server_access;
    containers::RunnerOptions& tasks = settings.container_tasks;
    tasks.server_access = std::move(server_access);
    tasks.kind = config.docker ? containers::RunnerKind::docker : containers::RunnerKind::process;
    tasks.image_commands = config.image_commands;
    tasks.self = std::filesystem::read_symlink("/proc/self/exe");
    if (config.docker) tasks.docker_socket = settings.docker_socket;
    tasks.docker_network = config.docker_network;
    tasks.endpoint = config.container_endpoint;
    tasks.log_sink = [&platform](const containers::LogTarget& target, std::int64_t at, std::string line) {
        platform.log_sink->write(target.account, target.region, target.group, target.stream, at, std::move(line));
    };
    return settings;
}

// Step Functions last: when it starts, open executions call the others again.
std::vector<std::unique_ptr<Service>> make_all_services(Platform& platform, const Config& config) {
    std::vector<std::unique_ptr<Service>> all = make_services(platform);
    all.push_back(std::make_unique<states::StepFunctions>(platform, config.data_dir.has_value(), *platform.log_sink,
                                                          config.mock_config, config.retention,
                                                          states::Limits{config.aws_limits, config.open_executions}));
    return all;
}

}  // namespace stepwell
