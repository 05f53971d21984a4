// RegisterTaskDefinition, DescribeTaskDefinition and finding a definition. task_definition_lists.cpp has the rest.
#include "adapters/services/ecs/task_definitions.hpp"

#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/definition_rules.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::ecs {

namespace {

asio::awaitable<Answer> register_task_definition(Core& core, Context context, Request request) {
    const Value input = request.input;
    Value definition = check_definition(input, core.host.runner->kind());
    check_tags(input["tags"]);
    const std::string family(input["family"].as_string());
    Documents& documents = core.platform.documents;
    const std::int64_t revision = co_await container_tasks::next_revision(documents, revisions, context.key(family));
    const std::string name = container_tasks::revision_name(family, revision);
    definition = definition.with("taskDefinitionArn", context.arn("ecs", "task-definition/" + name))
                     .with("revision", revision)
                     .with("registeredAt", timestamp(core.platform.clock.now()))
                     .with("registeredBy", "arn:aws:iam::" + context.account + ":root");
    const Value tags = is_set(input["tags"]) ? input["tags"] : Value::empty_array();
    co_await documents.put(definition_records, context.key(name), definition.with("tags", tags));

    ObjectBuilder output;
    output.set("taskDefinition", definition);
    if (is_set(tags)) output.set("tags", tags);
    co_return answer_of(output.build());
}

Answer describe_task_definition(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    const std::string unknown = "Unable to describe task definition.";
    const DefinitionName name = parse_definition(context, input["taskDefinition"].as_string(), unknown);
    const auto found = find_definition(core.platform, name);
    if (!found) client_error(unknown);
    ObjectBuilder output;
    output.set("taskDefinition", found->without("tags"));
    if (contains(input["include"], "TAGS")) output.set("tags", (*found)["tags"]);
    return answer_of(output.build());
}

constexpr Operation<Core> definition_operations[] = {
    {shapes::ecs::register_task_definition, register_task_definition},
    {shapes::ecs::describe_task_definition, describe_task_definition},
};

}  // namespace

void add_definition_operations(Registry& registry, Core& core) {
    add_operations(registry, core, definition_operations);
}

std::optional<Value> find_definition(const Platform& platform, const DefinitionName& name) {
    return container_tasks::find_revision(platform.documents, revisions, name.place, name.family, name.revision);
}

Value require_active_definition(const Platform& platform, const Context& context, std::string_view text) {
    const std::string unknown = "TaskDefinition not found.";
    const auto found = find_definition(platform, parse_definition(context, text, unknown));
    if (!found) client_error(unknown);
    if ((*found)["status"].as_string() != "ACTIVE") client_error("TaskDefinition is inactive");
    return *found;
}

}  // namespace stepwell::ecs
