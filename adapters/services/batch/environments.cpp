// Compute environments: names with a limit of vCPUs. All of them are this one machine.
#include "adapters/platform/random.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/resources.hpp"
#include "adapters/services/ecs/definition_rules.hpp"

namespace stepwell::batch {

using ecs::is_set;

std::vector<std::pair<std::string, Value>> named_or_all(const Platform& platform, const Context& context,
                                                        const char* collection, std::string_view kind,
                                                        const Value& names) {
    if (names.size() == 0) return platform.documents.list(collection, place_of(context).key(""));
    std::vector<std::pair<std::string, Value>> items;
    for (const Value& name : names.items()) {
        const std::string key = key_of(context, kind, name.as_string());
        if (auto found = platform.documents.find(collection, key)) items.emplace_back(key, std::move(*found));
    }
    return items;
}

namespace {

Answer named(const Value& environment) {
    Answer answer;
    answer.output = Value::object({{"computeEnvironmentName", environment["computeEnvironmentName"]},
                                   {"computeEnvironmentArn", environment["computeEnvironmentArn"]}});
    return answer;
}

void check_resources(const Value& resources) {
    if (resources["maxvCpus"].as_integer().value_or(0) < 0)
        client_error("Error executing request, Exception : computeResources.maxvCpus must not be negative.");
}

}  // namespace

asio::awaitable<Answer> create_compute_environment(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const std::string name(input["computeEnvironmentName"].as_string());
    check_name("computeEnvironmentName", name);
    if (input["type"].as_string() != "MANAGED")
        client_error("type UNMANAGED is not supported here: there are no container instances to register.");
    for (const std::string_view field : {"eksConfiguration", "unmanagedvCpus"})
        if (is_set(input[field])) client_error(std::string(field) + " is not supported here.");
    const Value& resources = input["computeResources"];
    if (!is_set(resources)) client_error("computeResources must be provided for a MANAGED compute environment");
    check_resources(resources);
    check_tags(input["tags"]);
    const Place place = place_of(context);
    ObjectBuilder made;
    made.set("computeEnvironmentName", name)
        .set("computeEnvironmentArn", place.arn("compute-environment/" + name))
        .set("ecsClusterArn",
             "arn:aws:ecs:" + place.region + ":" + place.account + ":cluster/AWSBatch-" + name + "-" + random_uuid())
        .set("tags", is_set(input["tags"]) ? input["tags"] : Value::empty_object())
        .set("type", "MANAGED")
        .set("state", is_set(input["state"]) ? input["state"] : Value("ENABLED"))
        .set("status", "VALID")
        .set("statusReason", "ComputeEnvironment Healthy")
        .set("computeResources", resources)
        .set("containerOrchestrationType", "ECS")
        .set("uuid", random_uuid());
    for (const std::string_view field : {"serviceRole", "context"})
        if (is_set(input[field])) made.set(field, input[field]);
    const Value environment = made.build();
    Documents::Change create = [environment](const std::optional<Value>& current) -> std::optional<Value> {
        if (current) client_error("Object already exists");
        return environment;
    };
    co_await platform.documents.update(environment_records, place.key(name), std::move(create));
    co_return named(environment);
}

asio::awaitable<Answer> update_compute_environment(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const std::string text(input["computeEnvironment"].as_string());
    if (is_set(input["unmanagedvCpus"])) client_error("unmanagedvCpus is not supported here.");
    check_resources(input["computeResources"]);
    Documents::Change change = [input, text](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) client_error(text + " does not exist");
        Value next = *current;
        for (const std::string_view field : {"state", "serviceRole", "updatePolicy", "context"})
            if (is_set(input[field])) next = next.with(field, input[field]);
        Value resources = next["computeResources"];
        for (const auto& [field, value] : input["computeResources"].members())
            if (!value.is_null() && field.as_string() != "updateToLatestImageVersion")
                resources = resources.with(field.as_string(), value);
        return next.with("computeResources", resources);
    };
    const std::string key = key_of(context, "compute-environment", text);
    const std::optional<Value> environment =
        co_await platform.documents.update(environment_records, key, std::move(change));
    platform.changes.notify(std::string((*environment)["computeEnvironmentArn"].as_string()));
    co_return named(*environment);
}

asio::awaitable<Answer> delete_compute_environment(Platform& platform, Context context, Request request) {
    const std::string key = key_of(context, "compute-environment", request.input["computeEnvironment"].as_string());
    const auto found = platform.documents.find(environment_records, key);
    if (!found) co_return Answer{};  // AWS: none such is as good as deleted
    if ((*found)["state"].as_string() != "DISABLED") client_error("Cannot delete, state should be DISABLED");
    for (const auto& [queue_key, queue] : platform.documents.list(queue_records, place_of(context).key("")))
        for (const Value& item : queue["computeEnvironmentOrder"].items())
            if (item["computeEnvironment"] == (*found)["computeEnvironmentArn"])
                client_error("Cannot delete, found existing JobQueue relationship");
    co_await platform.documents.erase(environment_records, key);
    co_return Answer{};
}

asio::awaitable<Answer> describe_compute_environments(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    Answer answer;
    answer.output = page_of(
        named_or_all(platform, context, environment_records, "compute-environment", input["computeEnvironments"]),
        input, "computeEnvironments", 100);
    co_return answer;
}

}  // namespace stepwell::batch
