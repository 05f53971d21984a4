// The tags of clusters, task definitions, tasks and services; settings of the account.
#include <algorithm>
#include <boost/asio/thread_pool.hpp>

#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/tag_rules.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/clusters.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/service_record.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_record.hpp"
#include "engine/arn.hpp"

namespace stepwell::ecs {

namespace {

/// Lengths and letters are the model's.
ApiError refusal(const TagFinding& finding) {
    const std::string key(finding.text.substr(0, 200));
    const auto invalid = [](std::string message) { return ApiError("InvalidParameterException", 400, message); };
    switch (finding.fault) {
        case TagFault::empty_key:
        case TagFault::reserved_key:
            return invalid("Invalid tag key: '" + key + "'.");
        case TagFault::duplicate_key:
            return invalid("Duplicate tag key: '" + key + "'.");
        case TagFault::too_many:
            return invalid("The number of tags has exceeded the limit of 50.");
        default:
            return {"", 0, ""};
    }
}

constexpr TagRules rules{.key = "key", .value = "value", .refusal = refusal, .reserved_in_any_case = true};

struct Kind {
    std::string_view resource;  ///< how the ARN's resource begins
    const char* collection;
    std::string_view exception;  ///< for one that does not exist
    std::string_view message;
};
constexpr Kind kinds[] = {
    {"cluster/", cluster_records, "ClusterNotFoundException", "Cluster not found."},
    {"service/", service_records, "ServiceNotFoundException", "Service not found."},
    {"task/", task_records, "InvalidParameterException", "The referenced task was not found."},
    {"task-definition/", definition_records, "InvalidParameterException",
     "The specified task definition does not exist."},
};

struct Tagged {
    const Kind* kind;
    std::string key;
};

/// The keys of all records are ACCOUNT/REGION/NAME.
Tagged parse(std::string_view text) {
    const std::string shown(text.substr(0, 300));
    if (std::ranges::count(text, ':') < 5) invalid_parameter("Invalid identifier: Unexpected ARN format: " + shown);
    const auto arn = Arn::parse(text);
    if (arn && arn->service == "ecs")
        for (const Kind& kind : kinds)
            if (arn->resource.starts_with(kind.resource))
                return {&kind, Place{std::string(arn->account), std::string(arn->region)}.key(
                                   arn->resource.substr(kind.resource.size()))};
    invalid_parameter("Invalid identifier: Unexpected resource type: " + shown);
}

Value require(const std::optional<Value>& record, const Kind& kind) {
    if (!record) throw ApiError(std::string(kind.exception), 400, std::string(kind.message));
    return *record;
}

asio::awaitable<Answer> change_tags(Core& core, Tagged resource, std::function<Value(const Value& tags)> step) {
    Documents::Change change = [resource, step](const std::optional<Value>& current) -> std::optional<Value> {
        const Value record = require(current, *resource.kind);
        return record.with("tags", step(record["tags"]));
    };
    co_await core.platform.documents.update(resource.kind->collection, resource.key, std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> tag_resource(Core& core, Context, Request request) {
    const Tagged resource = parse(request.input["resourceArn"].as_string());
    const Value added = request.input["tags"];
    check_tags(added);
    std::function<Value(const Value&)> step = [added](const Value& tags) { return with_tags(rules, tags, added); };
    co_return co_await change_tags(core, resource, std::move(step));
}

asio::awaitable<Answer> untag_resource(Core& core, Context, Request request) {
    const Tagged resource = parse(request.input["resourceArn"].as_string());
    const Value keys = request.input["tagKeys"];
    std::function<Value(const Value&)> step = [keys](const Value& tags) { return without_tags(rules, tags, keys); };
    co_return co_await change_tags(core, resource, std::move(step));
}

Answer list_tags_for_resource(Core& core, const Context&, const Request& request) {
    const Tagged resource = parse(request.input["resourceArn"].as_string());
    const Value record = require(core.platform.documents.find(resource.kind->collection, resource.key), *resource.kind);
    return answer_of(Value::object({{"tags", is_set(record["tags"]) ? record["tags"] : Value::empty_array()}}));
}

// Nothing can be set; what is in effect is what AWS gives to a new account.
Answer list_account_settings(Core&, const Context& context, const Request& request) {
    const Value& input = request.input;
    constexpr std::pair<std::string_view, std::string_view> settings[] = {
        {"awsvpcTrunking", "disabled"},
        {"containerInsights", "disabled"},
        {"containerInstanceLongArnFormat", "enabled"},
        {"defaultLogDriverMode", "non-blocking"},
        {"fargateFIPSMode", "disabled"},
        {"fargateTaskRetirementWaitPeriod", "7"},
        {"guardDutyActivate", "off"},
        {"serviceLongArnFormat", "enabled"},
        {"tagResourceAuthorization", "off"},
        {"taskLongArnFormat", "enabled"},
    };
    const std::string_view name = input["name"].as_string();
    const std::string_view value = input["value"].as_string();
    Values list;
    for (const auto& [key, setting] : settings) {
        if (!input["effectiveSettings"].as_bool() || (!name.empty() && name != key)) continue;
        if (!value.empty() && value != setting) continue;
        list.push_back(Value::object({{"name", key},
                                      {"value", setting},
                                      {"principalArn", "arn:aws:iam::" + context.account + ":root"},
                                      {"type", "user"}}));
    }
    return answer_of(Value::object({{"settings", Value(std::move(list))}}));
}

constexpr Operation<Core> tag_operations[] = {
    {shapes::ecs::tag_resource, tag_resource},
    {shapes::ecs::untag_resource, untag_resource},
    {shapes::ecs::list_tags_for_resource, list_tags_for_resource},
    {shapes::ecs::list_account_settings, list_account_settings},
};

}  // namespace

void check_tags(const Value& tags) { stepwell::check_tags(rules, tags); }

void add_tag_operations(Registry& registry, Core& core) { add_operations(registry, core, tag_operations); }

}  // namespace stepwell::ecs
