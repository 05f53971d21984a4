#include "api/services.hpp"

#include <filesystem>

#include "adapters/apigatewayv2/http_apis.hpp"
#include "adapters/dynamodb/dynamodb.hpp"
#include "adapters/ecs/ecs.hpp"
#include "adapters/lambda/lambda.hpp"
#include "adapters/secretsmanager/secrets_manager.hpp"

namespace stepwell {
namespace {

/// Constructs a service, adds it to the others, and returns it.
template <class S, class... Arguments>
S& add(Services& services, Arguments&&... arguments) {
    auto service = std::make_unique<S>(std::forward<Arguments>(arguments)...);
    S& added = *service;
    services.all.push_back(std::move(service));
    return added;
}

}  // namespace

// One line a service; those that call others come after them.
Services make_services(Platform& platform, const Config& config) {
    Services services;
    add<secretsmanager::SecretsManager>(services, platform);
    add<dynamodb::Dynamodb>(services, platform);
    add<lambda::Lambda>(services, platform);
    add<ecs::Ecs>(services, platform,
                  ecs::EcsOptions{config.image_commands, std::filesystem::read_symlink("/proc/self/exe")});
    auto& http_apis = add<apigatewayv2::HttpApis>(services, platform);
    services.http_api = [&http_apis](std::string api_id, std::string path_and_query, http::Request request) {
        return http_apis.serve(std::move(api_id), std::move(path_and_query), std::move(request));
    };
    return services;
}

}  // namespace stepwell
