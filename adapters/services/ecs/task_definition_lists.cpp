// Deregistering, deleting and listing task definitions.
#include <algorithm>
#include <map>

#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_record.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::ecs {

namespace {

constexpr const char* no_such_definition = "The specified task definition does not exist.";

std::string key_of(const DefinitionName& name) {
    return name.place.key(container_tasks::revision_name(name.family, name.revision.value_or(0)));
}

DefinitionName parse_revision(const Context& context, std::string_view text) {
    DefinitionName name = parse_definition(context, text, no_such_definition);
    if (!name.revision) client_error("Revision is missing in the task definition identifier.");
    return name;
}

bool in_use(const Platform& platform, const Value& definition) {
    const Value& arn = definition["taskDefinitionArn"];
    for (const auto& [key, task] : platform.documents.list(task_records))
        if (!has_stopped(task) && task["taskDefinitionArn"] == arn) return true;
    return false;
}

/// All definitions of the place, by family and revision.
std::map<std::pair<std::string, std::int64_t>, Value> definitions_of(const Platform& platform, const Place& place) {
    std::map<std::pair<std::string, std::int64_t>, Value> all;
    for (const auto& [key, definition] : platform.documents.list(definition_records, place.prefix()))
        all.emplace(
            std::pair(std::string(definition["family"].as_string()), definition["revision"].as_integer().value_or(0)),
            definition);
    return all;
}

asio::awaitable<Answer> deregister_task_definition(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const DefinitionName name = parse_revision(context, request.input["taskDefinition"].as_string());
    const Value now = timestamp(platform.clock.now());
    Documents::Change change = [now](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) client_error(no_such_definition);
        if ((*current)["status"].as_string() != "ACTIVE") return *current;
        return current->with("status", "INACTIVE").with("deregisteredAt", now);
    };
    const std::optional<Value> definition =
        co_await platform.documents.update(definition_records, key_of(name), std::move(change));
    co_return answer_of(Value::object({{"taskDefinition", definition->without("tags")}}));
}

asio::awaitable<Answer> delete_task_definitions(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    if (input["taskDefinitions"].size() == 0) invalid_parameter("Task definitions cannot be empty.");
    if (input["taskDefinitions"].size() > 10) invalid_parameter("At most 10 task definitions can be deleted at once.");
    const Value now = timestamp(platform.clock.now());
    Values deleted;
    Values failures;
    for (const Value& text : input["taskDefinitions"].items()) {
        const DefinitionName name = parse_revision(context, text.as_string());
        const std::string key = key_of(name);
        const std::optional<Value> found = platform.documents.find(definition_records, key);
        const auto fail = [&](const std::string& reason) {
            failures.push_back(Value::object({{"arn", text}, {"reason", reason}}));
        };
        if (!found) {
            fail(no_such_definition);
            continue;
        }
        if ((*found)["status"].as_string() == "ACTIVE") {
            fail(
                "The specified task definition is still in ACTIVE status. Please deregister the target and try again.");
            continue;
        }
        const Value deleting = found->with("status", "DELETE_IN_PROGRESS").with("deleteRequestedAt", now);
        // AWS keeps it as long as something refers to it.
        if (in_use(platform, *found)) {
            co_await platform.documents.put(definition_records, key, deleting);
        } else {
            co_await platform.documents.erase(definition_records, key);
        }
        deleted.push_back(deleting.without("tags"));
    }
    co_return answer_of(
        Value::object({{"taskDefinitions", Value(std::move(deleted))}, {"failures", Value(std::move(failures))}}));
}

Answer list_task_definitions(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    const std::string status(is_set(input["status"]) ? input["status"].as_string() : "ACTIVE");
    const std::string_view family = input["familyPrefix"].as_string();  // AWS: the whole family, whatever the name says
    std::vector<std::string> arns;
    for (const auto& [name, definition] : definitions_of(core.platform, context))
        if (definition["status"].as_string() == status && (family.empty() || name.first == family))
            arns.emplace_back(definition["taskDefinitionArn"].as_string());
    if (input["sort"].as_string() == "DESC") std::ranges::reverse(arns);
    return answer_of(page_of(arns, input, "taskDefinitionArns"));
}

Answer list_task_definition_families(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    const std::string_view prefix = input["familyPrefix"].as_string();
    const std::string_view status = input["status"].as_string();
    std::map<std::string, bool> active;  // by family: whether it has an active revision
    for (const auto& [name, definition] : definitions_of(core.platform, context))
        active[name.first] = active[name.first] || definition["status"].as_string() == "ACTIVE";
    std::vector<std::string> families;
    for (const auto& [family, is_active] : active) {
        const bool wanted = status.empty() || status == "ALL" || (status == "ACTIVE") == is_active;
        if (wanted && family.starts_with(prefix)) families.push_back(family);
    }
    return answer_of(page_of(families, input, "families"));
}

constexpr Operation<Core> definition_list_operations[] = {
    {shapes::ecs::deregister_task_definition, deregister_task_definition},
    {shapes::ecs::delete_task_definitions, delete_task_definitions},
    {shapes::ecs::list_task_definitions, list_task_definitions},
    {shapes::ecs::list_task_definition_families, list_task_definition_families},
};

}  // namespace

void add_definition_list_operations(Registry& registry, Core& core) {
    add_operations(registry, core, definition_list_operations);
}

}  // namespace stepwell::ecs
