// What a container's secrets are worth. ECS developer guide: "Private registry authentication for tasks".
#include "adapters/aws/container_tasks/secrets.hpp"

#include <algorithm>
#include <vector>

#include "adapters/aws/container_tasks/container_rules.hpp"
#include "adapters/aws/container_tasks/task_spec.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/docker/registry_auth.hpp"
#include "adapters/platform/random.hpp"
#include "engine/arn.hpp"
#include "engine/text.hpp"

namespace stepwell::container_tasks {

namespace {

/// arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME[:JSON-KEY:VERSION-STAGE:VERSION-ID]
struct SecretReference {
    Value input;
    std::string json_key;
    Context context;
};

SecretReference parse_secret(std::string_view from) {
    SecretReference reference;
    const auto arn = Arn::parse(from);
    if (!arn) {
        reference.input = Value::object({{"SecretId", from}});
        return reference;
    }
    std::vector<std::string_view> parts = arn->resource_parts();
    parts.resize(std::max<std::size_t>(parts.size(), 5));
    reference.context.region = arn->region;
    reference.json_key = parts[2];
    Arn secret = *arn;
    secret.resource = arn->resource.substr(0, parts[0].size() + 1 + parts[1].size());
    ObjectBuilder input;
    input.set("SecretId", print(secret));
    if (!parts[3].empty()) input.set("VersionStage", parts[3]);
    if (!parts[4].empty()) input.set("VersionId", parts[4]);
    reference.input = input.build();
    return reference;
}

/// AWS: a task of Fargate that lacks one stops with these words.
[[noreturn]] void no_resource(const std::string& what, const std::string& why) {
    throw CannotStart(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: "
        "unable to " +
        what + " from asm: service call has been retried 1 time(s): " + why);
}

[[noreturn]] void no_secret(const std::string& why) { no_resource("retrieve secret", why); }
[[noreturn]] void no_login(const std::string& why) { no_resource("get registry auth", why); }

std::string describe(const ApiError& error, const Context& context) {
    return error.code + ": " + error.message + " status code: " + std::to_string(error.status) +
           ", request id: " + context.request_id;
}

/// SecretString, empty when the secret has none. Throws ApiError.
asio::awaitable<std::string> secret_string(Platform& platform, Context context, Value input) {
    const Value secret = co_await platform.registry.call("secretsmanager", "GetSecretValue", context, input);
    co_return std::string(secret["SecretString"].as_string());
}

/// AWS: the agent reads these names in any case.
std::string member_in_any_case(const Value& object, std::string_view name) {
    for (const Member& member : object.members()) {
        if (!same_letters(member.name(), name)) continue;
        if (!member.value.is_string() && !member.value.is_null())
            no_login("asm fetching authorization data: unable to unmarshal secret value, invalid schema");
        return std::string(member.value.as_string());
    }
    return {};
}

docker::Credentials parse_login(std::string_view text) {
    if (text.empty()) no_login("asm fetching authorization data: empty secrets value");
    const Parsed object = parse_json(text);
    if (!object || !(*object).is_object())
        no_login("asm fetching authorization data: unable to unmarshal secret value, invalid schema");
    docker::Credentials credentials;
    credentials.username = member_in_any_case(*object, "username");
    credentials.password = member_in_any_case(*object, "password");
    if (credentials.username.empty()) no_login("asm fetching username: AuthorizationData is malformed, empty field");
    if (credentials.password.empty()) no_login("asm fetching password: AuthorizationData is malformed, empty field");
    return credentials;
}

}  // namespace

asio::awaitable<std::string> secret_value(Platform& platform, std::string account, std::string from) {
    const SecretReference reference = parse_secret(from);
    Context context = reference.context;
    context.account = std::move(account);
    context.request_id = random_uuid();
    std::string text;
    try {
        text = co_await secret_string(platform, context, reference.input);
    } catch (const ApiError& error) {
        no_secret("failed to fetch secret " + from + " from secrets manager: " + describe(error, context));
    }
    if (text.empty()) no_secret("the secret " + from + " has no SecretString");
    if (!reference.json_key.empty()) {
        const Parsed object = parse_json(text);
        const Value* member = object ? (*object).find(reference.json_key) : nullptr;
        if (!member) no_secret("retrieved secret from Secrets Manager did not contain json key " + reference.json_key);
        text = member->is_string() ? std::string(member->as_string()) : print(*member);
    }
    if (!passable(text)) no_secret("the secret " + from + " contains a zero character");
    co_return text;
}

asio::awaitable<std::string> registry_auth(Platform& platform, Place place, std::string from, std::string image) {
    Context context{std::move(place)};
    if (from.starts_with("arn:")) context.region = parse_secret(from).context.region;
    context.request_id = random_uuid();
    const Value input = Value::object({{"SecretId", from}});
    std::string text;
    try {
        text = co_await secret_string(platform, context, input);
    } catch (const ApiError& error) {
        no_login("asm fetching secret from the service for " + from + ": " + describe(error, context));
    }
    co_return docker::print_auth(parse_login(text), docker::registry_of(image));
}

}  // namespace stepwell::container_tasks
