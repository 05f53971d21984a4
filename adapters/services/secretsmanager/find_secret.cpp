// Finding a secret. Texts of the exceptions are AWS's.
#include "adapters/services/secretsmanager/find_secret.hpp"

#include <utility>

#include "adapters/aws/service.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/secretsmanager/secret_record.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::secretsmanager {

namespace {

// A secret whose recovery window is over is no more.
std::optional<Value> find_by_key(const Platform& platform, const std::string& key) {
    auto secret = platform.documents.find(records, key);
    if (secret && is_gone(*secret, platform.clock.now())) return std::nullopt;
    return secret;
}

}  // namespace

std::optional<Found> find_secret(const Platform& platform, const Context& context, std::string_view id) {
    const SecretName name = parse_secret_id(context, id);
    if (name.from_arn && name.name.size() > 7) {
        const std::string key = name.place.key(std::string_view(name.name).substr(0, name.name.size() - 7));
        if (const auto secret = find_by_key(platform, key); secret && (*secret)["ARN"].as_string() == id)
            return Found{key, *secret};
    }
    const std::string key = name.place.key(name.name);
    if (const auto secret = find_by_key(platform, key)) return Found{key, *secret};
    return std::nullopt;
}

Found require_secret(const Platform& platform, const Context& context, const Value& input) {
    auto found = find_secret(platform, context, input["SecretId"].as_string());
    if (!found) not_found();
    return std::move(*found);
}

void require_not_deleted(const Value& secret) {
    if (secret.contains("DeletedDate"))
        refuse("InvalidRequestException",
               "You can't perform this operation on the secret because it was marked for deletion.");
}

std::string request_token(const Value& input) {
    const std::string token(input["ClientRequestToken"].as_string());
    return token.empty() ? random_uuid() : token;
}

Value require_usable(const std::optional<Value>& current) {
    if (!current) not_found();
    require_not_deleted(*current);
    return *current;
}

bool has_version_already(const Value& secret, const std::string& token, const Value& value) {
    const Value* version = version_with_id(secret, token);
    if (version && !((*version)["Value"] == value))
        refuse("ResourceExistsException", "You can't use ClientRequestToken " + token +
                                              " because that value is already in use for a version of secret " +
                                              std::string(secret["ARN"].as_string()) + ".");
    return version != nullptr;
}

}  // namespace stepwell::secretsmanager
