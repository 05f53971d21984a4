#include "api/services.hpp"

#include <system_error>

#include "adapters/platform/docker/engine.hpp"
#include "adapters/services/apigatewayv2/http_apis.hpp"
#include "adapters/services/batch/batch.hpp"
#include "adapters/services/dynamodb/dynamodb.hpp"
#include "adapters/services/ecs/ecs.hpp"
#include "adapters/services/iam/iam.hpp"
#include "adapters/services/lambda/lambda.hpp"
#include "adapters/services/logs/logs.hpp"
#include "adapters/services/s3/s3.hpp"
#include "adapters/services/secretsmanager/secrets_manager.hpp"
#include "adapters/services/sts/sts.hpp"
#include "api/states/step_functions.hpp"

namespace stepwell {

namespace {

containers::RunnerOptions runner_options(const Config& config, LogSink& sink, ServerAccess server_access) {
    containers::RunnerOptions options;
    options.server_access = std::move(server_access);
    options.kind = config.docker ? containers::RunnerKind::docker : containers::RunnerKind::process;
    options.image_commands = config.image_commands;
    options.self = std::filesystem::read_symlink("/proc/self/exe");
    if (config.docker)
        options.docker_socket = config.docker_socket.empty() ? docker::default_socket() : config.docker_socket;
    options.docker_network = config.docker_network;
    options.endpoint = config.container_endpoint;
    options.log_sink = [&sink](const containers::LogTarget& target, std::int64_t at, std::string line) {
        sink.write(target.account, target.region, target.group, target.stream, at, std::move(line));
    };
    return options;
}

lambda::Execution execution(const Config& config) {
    lambda::Execution execution;
    execution.zips_in_docker = config.docker_functions;
    execution.docker = {config.docker_socket, config.docker_network, config.container_endpoint};
    // Whoever asks for Docker is told at once of a DOCKER_HOST that will not do.
    if (config.docker_functions && config.docker_socket.empty()) execution.docker.socket = docker::default_socket();
    return execution;
}

}  // namespace

// One line a service. Step Functions last: when it starts, open executions call the others again.
Services make_services(Platform& platform, const Config& config, ServerAccess server_access) {
    Services services;
    services.all.push_back(std::make_unique<sts::Sts>(platform));
    services.all.push_back(std::make_unique<iam::Iam>(platform));
    auto logs = std::make_unique<logs::Logs>(platform);
    LogSink& log_sink = logs->writer();
    services.all.push_back(std::move(logs));
    services.all.push_back(std::make_unique<secretsmanager::SecretsManager>(platform));
    services.all.push_back(std::make_unique<s3::S3>(platform, config.data_dir.has_value()));
    services.all.push_back(std::make_unique<dynamodb::Dynamodb>(platform));
    auto functions = std::make_unique<lambda::Lambda>(platform, &log_sink, server_access, execution(config));
    services.function_url = [lambda = functions.get()](std::string id, std::string path_and_query,
                                                       http::Request request) {
        return lambda->serve_url(std::move(id), std::move(path_and_query), std::move(request));
    };
    services.function_code = [lambda = functions.get()](http::Request request) {
        return lambda->serve_code(std::move(request));
    };
    services.all.push_back(std::move(functions));
    const containers::RunnerOptions runner = runner_options(config, log_sink, server_access);
    services.all.push_back(std::make_unique<ecs::Ecs>(platform, runner));
    services.all.push_back(std::make_unique<batch::Batch>(platform, runner));
    auto http_apis = std::make_unique<apigatewayv2::HttpApis>(platform);
    services.http_api = [apis = http_apis.get()](std::string api_id, std::string path_and_query,
                                                 http::Request request) {
        return apis->serve(std::move(api_id), std::move(path_and_query), std::move(request));
    };
    services.all.push_back(std::move(http_apis));
    services.all.push_back(std::make_unique<states::StepFunctions>(platform, config.data_dir.has_value(), log_sink,
                                                                   config.mock_config, config.retention));
    return services;
}

}  // namespace stepwell
