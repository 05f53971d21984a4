// What a container's secrets are worth.
#include "adapters/ecs/task_secrets.hpp"

#include <algorithm>
#include <vector>

#include "adapters/ecs/definition_rules.hpp"
#include "adapters/ecs/task_spec.hpp"
#include "adapters/random.hpp"

namespace stepwell::ecs {

namespace {

/// arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME[:JSON-KEY:VERSION-STAGE:VERSION-ID]
struct SecretReference {
    Value input;
    std::string json_key;
    Context context;
};

SecretReference parse_secret(std::string_view from) {
    std::vector<std::string> parts;
    for (;;) {
        const auto colon = from.find(':');
        parts.emplace_back(from.substr(0, colon));
        if (colon == std::string_view::npos) break;
        from.remove_prefix(colon + 1);
    }
    parts.resize(std::max<std::size_t>(parts.size(), 10));
    std::string arn = parts[0];
    for (std::size_t i = 1; i < 7; ++i) arn += ":" + parts[i];
    SecretReference reference;
    ObjectBuilder input;
    input.set("SecretId", arn);
    if (!parts[8].empty()) input.set("VersionStage", parts[8]);
    if (!parts[9].empty()) input.set("VersionId", parts[9]);
    reference.input = input.build();
    reference.json_key = parts[7];
    reference.context.region = parts[3];
    reference.context.account = parts[4];
    return reference;
}

[[noreturn]] void no_secret(std::string_view from, const std::string& why) {
    throw CannotStart(
        "ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: " +
        why + " (" + std::string(from) + ")");
}

}  // namespace

asio::awaitable<std::string> secret_value(Platform& platform, std::string from) {
    const Registry& registry = platform.registry;
    const SecretReference reference = parse_secret(from);
    const Registry::Entry* operation = registry.find("secretsmanager", "GetSecretValue");
    if (!operation) no_secret(from, "there is no Secrets Manager");
    Context context = reference.context;
    context.request_id = random_uuid();
    Request request;
    request.input = reference.input;
    Value output;
    try {
        const Answer answer = co_await registry.call(*operation, context, request);
        output = answer.output;
    } catch (const ApiError& error) {
        no_secret(from, error.code + ": " + error.message);
    }
    if (!output["SecretString"].is_string()) no_secret(from, "the secret has no SecretString");
    std::string text(output["SecretString"].as_string());
    if (!reference.json_key.empty()) {
        const Parsed object = parse_json(text);
        const Value* member = object ? (*object).find(reference.json_key) : nullptr;
        if (!member) no_secret(from, "retrieved secret did not contain json key " + reference.json_key);
        text = member->is_string() ? std::string(member->as_string()) : print(*member);
    }
    if (!passable(text)) no_secret(from, "the secret contains a zero character");
    co_return text;
}

}  // namespace stepwell::ecs
