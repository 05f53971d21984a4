// Compute environments: names with a limit of vCPUs. All of them are this one machine.
#include "adapters/aws/models/batch.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/records.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::batch {

namespace {

Answer environment_named(const Value& environment) {
    return answer_of(Value::object({{"computeEnvironmentName", environment["computeEnvironmentName"]},
                                    {"computeEnvironmentArn", environment["computeEnvironmentArn"]}}));
}

void check_resources(const Value& resources) {
    if (resources["maxvCpus"].as_integer().value_or(0) < 0)
        client_error("Error executing request, Exception : computeResources.maxvCpus must not be negative.");
}

asio::awaitable<Answer> create_compute_environment(Core& core, Context context, Request request) {
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
    ObjectBuilder record;
    record.set("computeEnvironmentName", name)
        .set("computeEnvironmentArn", context.arn("batch", "compute-environment/" + name))
        .set("ecsClusterArn", context.arn("ecs", "cluster/AWSBatch-" + name + "-" + random_uuid()))
        .set("tags", is_set(input["tags"]) ? input["tags"] : Value::empty_object())
        .set("type", "MANAGED")
        .set("state", is_set(input["state"]) ? input["state"] : Value("ENABLED"))
        .set("status", "VALID")
        .set("statusReason", "ComputeEnvironment Healthy")
        .set("computeResources", resources)
        .set("containerOrchestrationType", "ECS")
        .set("uuid", random_uuid());
    for (const std::string_view field : {"serviceRole", "context"})
        if (is_set(input[field])) record.set(field, input[field]);
    const Value environment = record.build();
    Documents::Change create = [environment](const std::optional<Value>& current) -> std::optional<Value> {
        if (current) client_error("Object already exists");
        return environment;
    };
    co_await core.platform.documents.update(environment_records, context.key(name), std::move(create));
    co_return environment_named(environment);
}

asio::awaitable<Answer> update_compute_environment(Core& core, Context context, Request request) {
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
        co_await core.platform.documents.update(environment_records, key, std::move(change));
    core.platform.changes.notify(std::string((*environment)["computeEnvironmentArn"].as_string()));
    co_return environment_named(*environment);
}

asio::awaitable<Answer> delete_compute_environment(Core& core, Context context, Request request) {
    const std::string key = key_of(context, "compute-environment", request.input["computeEnvironment"].as_string());
    const auto found = core.platform.documents.find(environment_records, key);
    if (!found) co_return Answer{};  // AWS: none such is as good as deleted
    if ((*found)["state"].as_string() != "DISABLED") client_error("Cannot delete, state should be DISABLED");
    for (const auto& [queue_key, queue] : core.platform.documents.list(queue_records, context.prefix()))
        for (const Value& item : queue["computeEnvironmentOrder"].items())
            if (item["computeEnvironment"] == (*found)["computeEnvironmentArn"])
                client_error("Cannot delete, found existing JobQueue relationship");
    co_await core.platform.documents.erase(environment_records, key);
    co_return Answer{};
}

Answer describe_compute_environments(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    std::vector<Listed> found =
        named_or_all(core.platform, context, environment_records, "compute-environment", input["computeEnvironments"]);
    return answer_of(page_of(std::move(found), input, "computeEnvironments"));
}

constexpr Operation<Core> environment_operations[] = {
    {shapes::batch::create_compute_environment, create_compute_environment},
    {shapes::batch::update_compute_environment, update_compute_environment},
    {shapes::batch::delete_compute_environment, delete_compute_environment},
    {shapes::batch::describe_compute_environments, describe_compute_environments},
};

}  // namespace

void add_environment_operations(Registry& registry, Core& core) {
    add_operations(registry, core, environment_operations);
}

}  // namespace stepwell::batch
