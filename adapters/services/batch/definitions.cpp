// Job definitions: what a job's container runs. API reference: "RegisterJobDefinition".
#include "adapters/services/batch/definitions.hpp"

#include <algorithm>

#include "adapters/aws/container_tasks/revisions.hpp"
#include "adapters/aws/models/batch.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/job_container.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/records.hpp"

namespace stepwell::batch {

namespace {

constexpr container_tasks::Revisions revisions{family_records, definition_records};

Value checked_definition(const Value& input, containers::RunnerKind runner) {
    if (input["type"].as_string() != "container")
        client_error("type " + std::string(input["type"].as_string()) + " is not supported here, container is.");
    for (const std::string_view field :
         {"nodeProperties", "eksProperties", "ecsProperties", "consumableResourceProperties", "schedulingPriority"})
        if (is_set(input[field])) client_error(std::string(field) + " is not supported here, containerProperties is.");
    const Value& container = input["containerProperties"];
    if (!is_set(container)) client_error("containerProperties must be provided for a job definition of type container");
    check_container(container, runner);
    check_retry_strategy(input["retryStrategy"]);
    check_timeout(input["timeout"]);
    check_tags(input["tags"]);
    check_platforms(input["platformCapabilities"], container, "Error executing request, Exception : ");
    return container_with_defaults(container);
}

asio::awaitable<Answer> register_job_definition(Core& core, Context context, Request request) {
    Documents& documents = core.platform.documents;
    const Value input = request.input;
    const std::string name(input["jobDefinitionName"].as_string());
    check_name("jobDefinitionName", name);
    const Value container = checked_definition(input, core.host.runner->kind());
    const std::int64_t revision = co_await container_tasks::next_revision(documents, revisions, context.key(name));
    const std::string full = container_tasks::revision_name(name, revision);
    const std::string arn = context.arn("batch", "job-definition/" + full);
    ObjectBuilder record;
    record.set("jobDefinitionName", name)
        .set("jobDefinitionArn", arn)
        .set("revision", revision)
        .set("status", "ACTIVE")
        .set("type", "container")
        .set("parameters", is_set(input["parameters"]) ? input["parameters"] : Value::empty_object())
        .set("containerProperties", container)
        .set("tags", is_set(input["tags"]) ? input["tags"] : Value::empty_object())
        .set("containerOrchestrationType", "ECS");
    for (const std::string_view field : {"retryStrategy", "timeout", "propagateTags", "platformCapabilities"})
        if (is_set(input[field])) record.set(field, input[field]);
    co_await documents.put(definition_records, context.key(full), record.build());
    co_return answer_of(
        Value::object({{"jobDefinitionName", name}, {"jobDefinitionArn", arn}, {"revision", revision}}));
}

asio::awaitable<Answer> deregister_job_definition(Core& core, Context context, Request request) {
    const std::string text(request.input["jobDefinition"].as_string());
    const auto found = find_job_definition(core.platform, context, text);
    if (!found) co_return Answer{};
    const std::string arn((*found)["jobDefinitionArn"].as_string());
    Documents::Change change = [](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        return current->with("status", "INACTIVE");
    };
    co_await core.platform.documents.update(definition_records, key_of(context, "job-definition", arn),
                                            std::move(change));
    co_return Answer{};
}

Answer describe_job_definitions(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    const std::string_view name = input["jobDefinitionName"].as_string();
    const std::string_view status = input["status"].as_string();
    std::vector<Listed> found;
    for (const auto& [key, definition] : core.platform.documents.list(definition_records, context.prefix())) {
        const auto names = input["jobDefinitions"].items();
        const bool named = std::ranges::any_of(names, [&](const Value& text) {
            return text == definition["jobDefinitionArn"] || text.as_string() == name_of_key(key) ||
                   text == definition["jobDefinitionName"];
        });
        if (!names.empty() && !named) continue;
        if (!name.empty() && definition["jobDefinitionName"].as_string() != name) continue;
        if (!status.empty() && definition["status"].as_string() != status) continue;
        found.push_back({key, definition});
    }
    // AWS: the newest revision first.
    std::ranges::stable_sort(found, [](const Listed& a, const Listed& b) {
        if (a.value["jobDefinitionName"] != b.value["jobDefinitionName"])
            return a.value["jobDefinitionName"].as_string() < b.value["jobDefinitionName"].as_string();
        return a.value["revision"].as_integer() > b.value["revision"].as_integer();
    });
    return answer_of(page_of(std::move(found), input, "jobDefinitions"));
}

constexpr Operation<Core> definition_operations[] = {
    {shapes::batch::register_job_definition, register_job_definition},
    {shapes::batch::deregister_job_definition, deregister_job_definition},
    {shapes::batch::describe_job_definitions, describe_job_definitions},
};

}  // namespace

std::optional<Value> find_job_definition(const Platform& platform, const Place& place, std::string_view text) {
    const std::string prefix = place.arn("batch", "job-definition/");
    const std::string_view name = text.starts_with(prefix) ? text.substr(prefix.size()) : text;
    const auto colon = name.find(':');
    std::optional<std::int64_t> revision;
    if (colon != std::string_view::npos) {
        revision = container_tasks::parse_revision(name.substr(colon + 1));
        if (!revision) return std::nullopt;
    }
    return container_tasks::find_revision(platform.documents, revisions, place, std::string(name.substr(0, colon)),
                                          revision);
}

void add_definition_operations(Registry& registry, Core& core) {
    add_operations(registry, core, definition_operations);
}

}  // namespace stepwell::batch
