// The tags of clusters, task definitions, tasks and services; settings of the account.
#include "adapters/services/ecs/tags.hpp"

#include <algorithm>
#include <set>

#include "adapters/services/ecs/clusters.hpp"
#include "adapters/services/ecs/definition_rules.hpp"
#include "adapters/services/ecs/identifiers.hpp"
#include "adapters/services/ecs/pages.hpp"
#include "adapters/services/ecs/service_record.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_record.hpp"
#include "engine/text.hpp"

namespace stepwell::ecs {

namespace {

constexpr std::size_t most_tags = 50;

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

/// arn:aws:ecs:REGION:ACCOUNT:KIND/NAME; the keys of all records are ACCOUNT/REGION/NAME.
Tagged parse(std::string_view arn) {
    std::string_view rest = arn;
    std::string_view parts[5];
    for (std::string_view& part : parts) {
        const auto colon = rest.find(':');
        if (colon == std::string_view::npos)
            invalid_parameter("Invalid identifier: Unexpected ARN format: " + std::string(arn.substr(0, 300)));
        part = rest.substr(0, colon);
        rest.remove_prefix(colon + 1);
    }
    if (parts[0] == "arn" && parts[2] == "ecs")
        for (const Kind& kind : kinds)
            if (rest.starts_with(kind.resource))
                return {&kind,
                        Place{std::string(parts[4]), std::string(parts[3])}.key(rest.substr(kind.resource.size()))};
    invalid_parameter("Invalid identifier: Unexpected resource type: " + std::string(arn.substr(0, 300)));
}

Value require(const std::optional<Value>& record, const Kind& kind) {
    if (!record) throw ApiError(std::string(kind.exception), 400, std::string(kind.message));
    return *record;
}

}  // namespace

void check_tags(const Value& tags) {
    std::set<std::string_view> keys;
    for (const Value& tag : tags.items()) {
        const std::string_view key = tag["key"].as_string();
        if (key.empty() || same_letters(key.substr(0, 4), "aws:"))
            invalid_parameter("Invalid tag key: '" + std::string(key.substr(0, 200)) + "'.");
        if (!keys.insert(key).second)
            invalid_parameter("Duplicate tag key: '" + std::string(key.substr(0, 200)) + "'.");
    }
}

asio::awaitable<Answer> tag_resource(Platform& platform, Context, Request request) {
    const Tagged resource = parse(request.input["resourceArn"].as_string());
    const Value added = request.input["tags"];
    check_tags(added);
    Documents::Change change = [resource, added](const std::optional<Value>& current) -> std::optional<Value> {
        const Value record = require(current, *resource.kind);
        Values tags(record["tags"].items().begin(), record["tags"].items().end());
        for (const Value& tag : added.items()) {
            const auto same = std::ranges::find_if(tags, [&](const Value& t) { return t["key"] == tag["key"]; });
            if (same != tags.end()) {
                *same = tag;
            } else {
                tags.push_back(tag);
            }
        }
        if (tags.size() > most_tags) invalid_parameter("The number of tags has exceeded the limit of 50.");
        return record.with("tags", Value(std::move(tags)));
    };
    co_await platform.documents.update(resource.kind->collection, resource.key, std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> untag_resource(Platform& platform, Context, Request request) {
    const Tagged resource = parse(request.input["resourceArn"].as_string());
    const Value keys = request.input["tagKeys"];
    Documents::Change change = [resource, keys](const std::optional<Value>& current) -> std::optional<Value> {
        const Value record = require(current, *resource.kind);
        Values tags;
        for (const Value& tag : record["tags"].items())
            if (std::ranges::none_of(keys.items(), [&](const Value& key) { return key == tag["key"]; }))
                tags.push_back(tag);
        return record.with("tags", Value(std::move(tags)));
    };
    co_await platform.documents.update(resource.kind->collection, resource.key, std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> list_tags_for_resource(Platform& platform, Context, Request request) {
    const Tagged resource = parse(request.input["resourceArn"].as_string());
    const Value record = require(platform.documents.find(resource.kind->collection, resource.key), *resource.kind);
    Answer answer;
    answer.output = Value::object({{"tags", is_set(record["tags"]) ? record["tags"] : Value::empty_array()}});
    co_return answer;
}

// Nothing can be set; what is in effect is what AWS gives to a new account.
asio::awaitable<Answer> list_account_settings(Platform&, Context context, Request request) {
    const Value input = request.input;
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
    Answer answer;
    answer.output = Value::object({{"settings", Value(std::move(list))}});
    co_return answer;
}

}  // namespace stepwell::ecs
