// RegisterTaskDefinition, DescribeTaskDefinition and finding a definition. task_definition_lists.cpp has the rest.
#include "adapters/services/ecs/task_definitions.hpp"

#include <algorithm>

#include "adapters/services/ecs/definition_rules.hpp"
#include "adapters/services/ecs/tags.hpp"

namespace stepwell::ecs {

namespace {

std::string revision_name(const std::string& family, std::int64_t revision) {
    return family + ":" + std::to_string(revision);
}

}  // namespace

std::optional<Value> find_definition(const Platform& platform, const DefinitionName& name) {
    const auto of = [&](std::int64_t revision) {
        return platform.documents.find(definition_records, name.place.key(revision_name(name.family, revision)));
    };
    if (name.revision) return of(*name.revision);
    const auto family = platform.documents.find(family_records, name.place.key(name.family));
    if (!family) return std::nullopt;
    // The newest number may be taken and its definition not be written yet.
    for (std::int64_t revision = (*family)["revision"].as_integer().value_or(0); revision > 0; --revision)
        if (auto found = of(revision); found && (*found)["status"].as_string() == "ACTIVE") return found;
    return std::nullopt;
}

asio::awaitable<Answer> register_task_definition(Platform& platform, containers::RunnerKind runner, Context context,
                                                 Request request) {
    const Value input = request.input;
    Value definition = check_definition(input, runner);
    check_tags(input["tags"]);
    const Place place{context.account, context.region};
    const std::string family(input["family"].as_string());

    Documents::Change next = [](const std::optional<Value>& current) -> std::optional<Value> {
        const std::int64_t last = current ? (*current)["revision"].as_integer().value_or(0) : 0;
        return Value::object({{"revision", last + 1}});
    };
    const std::optional<Value> number =
        co_await platform.documents.update(family_records, place.key(family), std::move(next));
    const std::int64_t revision = (*number)["revision"].as_integer().value_or(1);
    const std::string name = revision_name(family, revision);
    definition = definition.with("taskDefinitionArn", place.arn("task-definition/" + name))
                     .with("revision", revision)
                     .with("registeredAt", timestamp(platform.clock.now()))
                     .with("registeredBy", "arn:aws:iam::" + place.account + ":root");
    const Value tags = is_set(input["tags"]) ? input["tags"] : Value::empty_array();
    co_await platform.documents.put(definition_records, place.key(name), definition.with("tags", tags));

    ObjectBuilder output;
    output.set("taskDefinition", definition);
    if (is_set(tags)) output.set("tags", tags);
    Answer answer;
    answer.output = output.build();
    co_return answer;
}

asio::awaitable<Answer> describe_task_definition(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const std::string unknown = "Unable to describe task definition.";
    const DefinitionName name = parse_definition(context, input["taskDefinition"].as_string(), unknown);
    const auto found = find_definition(platform, name);
    if (!found) client_error(unknown);
    const bool with_tags =
        std::ranges::any_of(input["include"].items(), [](const Value& part) { return part.as_string() == "TAGS"; });
    ObjectBuilder output;
    output.set("taskDefinition", found->without("tags"));
    if (with_tags) output.set("tags", (*found)["tags"]);
    Answer answer;
    answer.output = output.build();
    co_return answer;
}

}  // namespace stepwell::ecs
