// The tags of compute environments, job queues, job definitions and jobs.
#include "adapters/aws/models/batch.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/tag_rules.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/records.hpp"

namespace stepwell::batch {

namespace {

/// Lengths are the model's.
ApiError refusal(const TagFinding& finding) {
    switch (finding.fault) {
        case TagFault::empty_key:
        case TagFault::reserved_key:
            return {"ClientException", 400,
                    "Invalid tag key: '" + std::string(finding.text) + "' (keys that start with aws: are reserved)."};
        case TagFault::too_many:
            return {"ClientException", 400, "The number of tags has exceeded the limit of 50."};
        default:
            return {"", 0, ""};
    }
}

constexpr TagRules rules{.refusal = refusal, .reserved_in_any_case = true};

struct Tagged {
    const char* collection;
    std::string key;
};

Tagged parse(const Place& place, std::string_view arn) {
    constexpr std::pair<std::string_view, const char*> kinds[] = {{"compute-environment/", environment_records},
                                                                  {"job-queue/", queue_records},
                                                                  {"job-definition/", definition_records},
                                                                  {"job/", job_records}};
    for (const auto& [kind, collection] : kinds) {
        const std::string prefix = place.arn("batch", kind);
        if (arn.starts_with(prefix)) return {collection, place.key(arn.substr(prefix.size()))};
    }
    client_error("Invalid resource ARN: " + std::string(arn.substr(0, 300)));
}

asio::awaitable<Answer> change_tags(Core& core, Tagged resource, std::function<Value(const Value& tags)> step) {
    Documents::Change change = [step](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) client_error("Resource not found.");
        return current->with("tags", step((*current)["tags"]));
    };
    co_await core.platform.documents.update(resource.collection, resource.key, std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> tag_resource(Core& core, Context context, Request request) {
    Tagged resource = parse(context, request.input["resourceArn"].as_string());
    const Value added = request.input["tags"];
    check_tags(added);
    std::function<Value(const Value&)> step = [added](const Value& tags) { return with_tags(rules, tags, added); };
    co_return co_await change_tags(core, std::move(resource), std::move(step));
}

asio::awaitable<Answer> untag_resource(Core& core, Context context, Request request) {
    Tagged resource = parse(context, request.input["resourceArn"].as_string());
    const Value keys = request.input["tagKeys"];
    std::function<Value(const Value&)> step = [keys](const Value& tags) { return without_tags(rules, tags, keys); };
    co_return co_await change_tags(core, std::move(resource), std::move(step));
}

Answer list_tags_for_resource(Core& core, const Context& context, const Request& request) {
    const Tagged resource = parse(context, request.input["resourceArn"].as_string());
    const auto found = core.platform.documents.find(resource.collection, resource.key);
    if (!found) client_error("Resource not found.");
    return answer_of(Value::object({{"tags", (*found)["tags"]}}));
}

constexpr Operation<Core> tag_operations[] = {
    {shapes::batch::tag_resource, tag_resource},
    {shapes::batch::untag_resource, untag_resource},
    {shapes::batch::list_tags_for_resource, list_tags_for_resource},
};

}  // namespace

void check_tags(const Value& tags) { stepwell::check_tags(rules, tags); }

void add_tag_operations(Registry& registry, Core& core) { add_operations(registry, core, tag_operations); }

}  // namespace stepwell::batch
