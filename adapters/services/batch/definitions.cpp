// Job definitions: what a job's container runs. API reference: "RegisterJobDefinition".
#include <algorithm>
#include <charconv>

#include "adapters/services/batch/job_container.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/resources.hpp"
#include "adapters/services/ecs/definition_rules.hpp"

namespace stepwell::batch {

using ecs::is_set;

namespace {

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

struct Name {
    std::string name;
    std::optional<std::int64_t> revision;
};

std::optional<Name> parse_name(std::string_view text) {
    Name name;
    const auto colon = text.find(':');
    name.name = text.substr(0, colon);
    if (colon == std::string_view::npos) return name;
    const std::string_view digits = text.substr(colon + 1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || number < 1) return std::nullopt;
    name.revision = number;
    return name;
}

}  // namespace

std::optional<Value> find_job_definition(const Platform& platform, const Context& context, std::string_view text) {
    const Place place = place_of(context);
    const std::string prefix = place.arn("job-definition/");
    const auto name = parse_name(text.starts_with(prefix) ? text.substr(prefix.size()) : text);
    if (!name) return std::nullopt;
    const auto of = [&](std::int64_t revision) {
        return platform.documents.find(definition_records, place.key(name->name + ":" + std::to_string(revision)));
    };
    if (name->revision) return of(*name->revision);
    const auto family = platform.documents.find(family_records, place.key(name->name));
    if (!family) return std::nullopt;
    for (std::int64_t revision = (*family)["revision"].as_integer().value_or(0); revision > 0; --revision)
        if (auto found = of(revision); found && (*found)["status"].as_string() == "ACTIVE") return found;
    return std::nullopt;
}

asio::awaitable<Answer> register_job_definition(Platform& platform, containers::RunnerKind runner, Context context,
                                                Request request) {
    const Value input = request.input;
    const std::string name(input["jobDefinitionName"].as_string());
    check_name("jobDefinitionName", name);
    const Value container = checked_definition(input, runner);
    const Place place = place_of(context);
    Documents::Change next = [](const std::optional<Value>& current) -> std::optional<Value> {
        return Value::object({{"revision", (current ? (*current)["revision"].as_integer().value_or(0) : 0) + 1}});
    };
    const std::optional<Value> number =
        co_await platform.documents.update(family_records, place.key(name), std::move(next));
    const std::int64_t revision = (*number)["revision"].as_integer().value_or(1);
    const std::string full = name + ":" + std::to_string(revision);
    ObjectBuilder made;
    made.set("jobDefinitionName", name)
        .set("jobDefinitionArn", place.arn("job-definition/" + full))
        .set("revision", revision)
        .set("status", "ACTIVE")
        .set("type", "container")
        .set("parameters", is_set(input["parameters"]) ? input["parameters"] : Value::empty_object())
        .set("containerProperties", container)
        .set("tags", is_set(input["tags"]) ? input["tags"] : Value::empty_object())
        .set("containerOrchestrationType", "ECS");
    for (const std::string_view field : {"retryStrategy", "timeout", "propagateTags", "platformCapabilities"})
        if (is_set(input[field])) made.set(field, input[field]);
    co_await platform.documents.put(definition_records, place.key(full), made.build());
    Answer answer;
    answer.output = Value::object({{"jobDefinitionName", name},
                                   {"jobDefinitionArn", place.arn("job-definition/" + full)},
                                   {"revision", revision}});
    co_return answer;
}

asio::awaitable<Answer> deregister_job_definition(Platform& platform, Context context, Request request) {
    const std::string text(request.input["jobDefinition"].as_string());
    const auto found = find_job_definition(platform, context, text);
    if (!found) co_return Answer{};
    const std::string arn((*found)["jobDefinitionArn"].as_string());
    Documents::Change change = [](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        return current->with("status", "INACTIVE");
    };
    co_await platform.documents.update(definition_records, key_of(context, "job-definition", arn), std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> describe_job_definitions(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const std::string_view name = input["jobDefinitionName"].as_string();
    const std::string_view status = input["status"].as_string();
    std::vector<std::pair<std::string, Value>> found;
    for (const auto& [key, definition] : platform.documents.list(definition_records, place_of(context).key(""))) {
        const auto names = input["jobDefinitions"].items();
        const bool named = std::ranges::any_of(names, [&](const Value& text) {
            return text == definition["jobDefinitionArn"] || text.as_string() == name_of_key(key) ||
                   text == definition["jobDefinitionName"];
        });
        if (!names.empty() && !named) continue;
        if (!name.empty() && definition["jobDefinitionName"].as_string() != name) continue;
        if (!status.empty() && definition["status"].as_string() != status) continue;
        found.emplace_back(key, definition);
    }
    // AWS: the newest revision first.
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) {
        if (a.second["jobDefinitionName"] != b.second["jobDefinitionName"])
            return a.second["jobDefinitionName"].as_string() < b.second["jobDefinitionName"].as_string();
        return a.second["revision"].as_integer() > b.second["revision"].as_integer();
    });
    Answer answer;
    answer.output = page_of(found, input, "jobDefinitions", 100);
    co_return answer;
}

}  // namespace stepwell::batch
