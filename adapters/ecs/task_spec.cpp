// From a task's record and its definition to what the runner starts.
#include "adapters/ecs/task_spec.hpp"

#include <cstdlib>

#include "adapters/ecs/definition_rules.hpp"
#include "adapters/random.hpp"

namespace stepwell::ecs {

namespace {

/// Variables in order of their first setting; a later value takes the place of an earlier one.
class Environment {
public:
    void set(std::string_view name, std::string_view value) {
        for (auto& [key, text] : variables_)
            if (key == name) {
                text = value;
                return;
            }
        variables_.emplace_back(name, value);
    }
    void set_all(const Value& list) {
        for (const Value& variable : list.items()) set(variable["name"].as_string(), variable["value"].as_string());
    }
    std::vector<std::string> print() const {
        std::vector<std::string> lines;
        for (const auto& [name, value] : variables_) lines.push_back(name + "=" + value);
        return lines;
    }

private:
    std::vector<std::pair<std::string, std::string>> variables_;
};

const char* ours(const char* name, const char* otherwise) {
    const char* value = std::getenv(name);
    return value ? value : otherwise;
}

/// What AWS gives to a container, as far as it can be true here.
Environment base_environment(const Platform& platform, const Place& place, std::string_view launch_type,
                             const CallBackVariables& call_back) {
    Environment environment;
    environment.set("PATH", ours("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"));
    environment.set("HOME", ours("HOME", "/"));
    environment.set("AWS_REGION", place.region);
    environment.set("AWS_DEFAULT_REGION", place.region);
    environment.set("AWS_ACCESS_KEY_ID", place.account);
    environment.set("AWS_SECRET_ACCESS_KEY", "stepwell");
    environment.set("AWS_ENDPOINT_URL", platform.endpoint_url());
    if (call_back)
        for (const auto& [name, value] : call_back(place.account)) environment.set(name, value);
    environment.set("AWS_EXECUTION_ENV", launch_type == "FARGATE" ? "AWS_ECS_FARGATE" : "AWS_ECS_EC2");
    return environment;
}

std::vector<std::string> texts(const Value& list) {
    std::vector<std::string> result;
    for (const Value& item : list.items()) result.emplace_back(item.as_string());
    return result;
}

/// As Docker does: the entry point (the definition's, else the image's), then the command.
std::vector<std::string> command_of(const ImageCommands& images, const Value& definition, const Value& override_) {
    std::vector<std::string> command = texts(definition["entryPoint"]);
    const std::string image(definition["image"].as_string());
    if (command.empty()) command = images.find(image).value_or(std::vector<std::string>());
    const Value& arguments = is_set(override_["command"]) ? override_["command"] : definition["command"];
    for (std::string& argument : texts(arguments)) command.push_back(std::move(argument));
    if (command.empty() || command.front().empty())
        throw CannotStart(
            "CannotStartContainerError: nothing says what container " + std::string(definition["name"].as_string()) +
            " runs: images are not pulled. Give it a command, in the container definition or in an override, or "
            "start Stepwell with --image-command " +
            image + "='COMMAND ...'");
    return command;
}

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

asio::awaitable<std::string> secret_value(const Registry& registry, std::string from) {
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

}  // namespace

asio::awaitable<TaskSpec> make_task_spec(Platform& platform, const ImageCommands& images, TaskName name, Value task,
                                         Value definition, const CallBackVariables& call_back) {
    TaskSpec spec;
    spec.id = name.id;
    const auto overrides = task["overrides"]["containerOverrides"].items();
    for (const Value& described : definition["containerDefinitions"].items()) {
        Value override_;
        for (const Value& candidate : overrides)
            if (candidate["name"] == described["name"]) override_ = candidate;
        ContainerSpec container;
        container.name = described["name"].as_string();
        container.command = command_of(images, described, override_);
        Environment environment =
            base_environment(platform, name.cluster.place, task["launchType"].as_string(), call_back);
        environment.set_all(described["environment"]);
        for (const Value& secret : described["secrets"].items()) {
            const std::string from(secret["valueFrom"].as_string());
            const std::string value = co_await secret_value(platform.registry, from);
            environment.set(secret["name"].as_string(), value);
        }
        environment.set_all(override_["environment"]);
        container.environment = environment.print();
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
