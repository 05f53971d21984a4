// Log groups. API reference of CloudWatch Logs: CreateLogGroup and the operations beside it.
#include <algorithm>

#include "adapters/aws/models/logs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/tag_rules.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/logs/log_store.hpp"
#include "adapters/services/logs/operations.hpp"
#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

namespace {

constexpr std::int64_t groups_told = 50;
constexpr std::int64_t groups_read_at_once = 200;

/// AWS: days that one may keep events.
constexpr std::int64_t retentions[] = {1,   3,   5,   7,   14,   30,   60,   90,   120,  150,  180,
                                       365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653};

Value group_view(const GroupName& name, const Group& group) {
    ObjectBuilder view;
    view.set("logGroupName", name.name).set("creationTime", group.record["creationTime"]);
    for (const char* member : {"retentionInDays", "kmsKeyId"})
        if (!group.record[member].is_null()) view.set(member, group.record[member]);
    view.set("metricFilterCount", 0)
        .set("arn", name.arn() + ":*")
        .set("storedBytes", group.bytes)
        .set("logGroupClass", group.record["logGroupClass"])
        .set("logGroupArn", name.arn())
        .set("deletionProtectionEnabled", false);
    return view.build();
}

/// The resource of a finding is the group's ARN, where a request named the group by it.
ApiError tag_refusal(const TagFinding& finding) {
    const bool too_many = finding.fault == TagFault::too_many;
    if (finding.fault == TagFault::reserved_key)
        return {"InvalidParameterException", 400, "Tag keys cannot begin with aws:"};
    if (too_many && finding.resource.empty())
        return {"InvalidParameterException", 400, "A log group cannot have more than 50 tags."};
    if (too_many)
        return {"TooManyTagsException", 400, "A resource cannot have more than 50 tags.",
                Value::object({{"resourceName", finding.resource}})};
    return {"", 400, ""};  // the model says the rest
}

constexpr TagRules tag_rules{.refusal = tag_refusal};

void check_new_group(const Value& input) {
    if (input["deletionProtectionEnabled"].as_bool())
        invalid_parameter("deletionProtectionEnabled is not supported here.");
    if (input["logGroupClass"].as_string() == "DELIVERY")
        invalid_parameter("The log group class DELIVERY is not supported here.");
    check_tags(tag_rules, input["tags"]);
}

/// Changes the record of the group by what `change` makes of it.
asio::awaitable<Answer> change_group(Platform& platform, GroupName name, std::function<Value(const Value&)> change) {
    auto job = [name, change](sqlite::Connection& connection) {
        const Group group = require_group(connection, name);
        set_group_record(connection, group.id, change(group.record));
    };
    co_await platform.database.write(std::move(job));
    co_return Answer{};
}

GroupName named(const Context& context, const Value& input) {
    return {context, std::string(input["logGroupName"].as_string())};
}

asio::awaitable<Answer> create_log_group(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    check_new_group(input);
    ObjectBuilder record;
    record.set("creationTime", milliseconds(platform))
        .set("logGroupClass", input["logGroupClass"].is_null() ? Value("STANDARD") : input["logGroupClass"]);
    for (const char* member : {"kmsKeyId", "tags"})
        if (!input[member].is_null()) record.set(member, input[member]);
    const Value made = record.build();
    const GroupName name = named(context, input);
    auto job = [name, made](sqlite::Connection& connection) {
        if (find_group(connection, name))
            throw ApiError("ResourceAlreadyExistsException", 400, "The specified log group already exists");
        insert_group(connection, name, made);
    };
    co_await platform.database.write(std::move(job));
    co_return Answer{};
}

asio::awaitable<Answer> delete_log_group(Platform& platform, Context context, Request request) {
    const GroupName name = named(context, request.input);
    auto erase = [name](sqlite::Connection& connection) {
        const Group group = require_group(connection, name);
        erase_group(connection, group.id);
        return group.id;
    };
    const std::int64_t group = co_await platform.database.write(std::move(erase));
    for (bool more = true; more;) {
        auto remove = [group](sqlite::Connection& connection) { return remove_events(connection, "group_id", group); };
        more = co_await platform.database.write(std::move(remove));
    }
    co_return Answer{};
}

/// What DescribeLogGroups asks for, beside the prefix.
bool wanted(const Value& input, const Group& group, const std::vector<GroupName>& names) {
    const std::string_view pattern = input["logGroupNamePattern"].as_string();
    if (!pattern.empty() && group.name.find(pattern) == std::string::npos) return false;
    if (const Value& kind = input["logGroupClass"]; !kind.is_null() && !(kind == group.record["logGroupClass"]))
        return false;
    return names.empty() || std::ranges::any_of(names, [&](const GroupName& name) { return name.name == group.name; });
}

std::vector<GroupName> listed_groups(const Context& context, const Value& input) {
    std::vector<GroupName> names;
    for (const Value& text : input["logGroupIdentifiers"].items()) {
        const auto name = parse_group(context, text.as_string());
        if (!name || Place(*name) != context)
            invalid_parameter("The log group identifier is not valid: " + std::string(text.as_string()));
        names.push_back(*name);
    }
    return names;
}

void check_description(const Value& input) {
    if (input.contains("logGroupNamePrefix") && input.contains("logGroupNamePattern"))
        invalid_parameter("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.");
    if (input["includeLinkedAccounts"].as_bool() || input["accountIdentifiers"].size() > 0)
        invalid_parameter("Linked accounts are not supported here.");
}

asio::awaitable<Answer> describe_log_groups(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    check_description(input);
    const std::vector<GroupName> names = listed_groups(context, input);
    const std::string token = read_token(input["nextToken"]);
    const auto limit = static_cast<std::size_t>(input["limit"].as_integer().value_or(groups_told));
    auto job = [=](sqlite::Connection& connection) {
        const std::string prefix(input["logGroupNamePrefix"].as_string());
        std::vector<Group> found;
        std::string after = token;
        while (found.size() <= limit) {
            std::vector<Group> some = groups_of(connection, context, prefix, after, groups_read_at_once);
            for (Group& group : some) {
                after = group.name;
                if (wanted(input, group, names)) found.push_back(std::move(group));
            }
            if (some.size() < static_cast<std::size_t>(groups_read_at_once)) break;
        }
        return found;
    };
    std::vector<Group> found = co_await platform.database.read(std::move(job));
    ObjectBuilder output;
    const bool more = found.size() > limit;
    if (more) found.resize(limit);
    Values groups;
    for (const Group& group : found) groups.push_back(group_view({context, group.name}, group));
    output.set("logGroups", Value(std::move(groups)));
    if (more) output.set("nextToken", token_of(found.back().name));
    co_return answer_of(output.build());
}

asio::awaitable<Answer> put_retention_policy(Platform& platform, Context context, Request request) {
    const std::int64_t days = request.input["retentionInDays"].as_integer().value_or(0);
    if (std::ranges::find(retentions, days) == std::ranges::end(retentions)) {
        std::string set;
        for (const std::int64_t each : retentions) set.append(set.empty() ? "" : ", ").append(std::to_string(each));
        invalid_parameter("1 validation error detected: Value '" + std::to_string(days) +
                          "' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [" +
                          set + "]");
    }
    return change_group(platform, named(context, request.input),
                        [days](const Value& record) { return record.with("retentionInDays", days); });
}

asio::awaitable<Answer> delete_retention_policy(Platform& platform, Context context, Request request) {
    return change_group(platform, named(context, request.input),
                        [](const Value& record) { return record.without("retentionInDays"); });
}

GroupName tagged_group(const Value& input) {
    const std::string_view arn = input["resourceArn"].as_string();
    auto name = parse_group({"", ""}, arn);
    if (!name || name->account.empty() || arn.ends_with(":*"))
        invalid_parameter("The resource ARN is not that of a log group: " + std::string(arn));
    return std::move(*name);
}

/// `resource` is the ARN, where the request named the group by it.
asio::awaitable<Answer> add_tags(Platform& platform, GroupName name, Value tags, std::string resource = {}) {
    check_tags(tag_rules, tags, resource);
    return change_group(platform, std::move(name), [=](const Value& record) {
        return record.with("tags", with_tags(tag_rules, record["tags"], tags, resource));
    });
}

asio::awaitable<Answer> remove_tags(Platform& platform, GroupName name, Value keys) {
    return change_group(platform, std::move(name), [keys](const Value& record) {
        const Value left = without_tags(tag_rules, record["tags"], keys);
        return left.size() == 0 ? record.without("tags") : record.with("tags", left);
    });
}

asio::awaitable<Answer> list_tags(Platform& platform, GroupName name) {
    auto job = [name](sqlite::Connection& connection) { return require_group(connection, name).record["tags"]; };
    const Value tags = co_await platform.database.read(std::move(job));
    co_return answer_of(Value::object({{"tags", tags.is_null() ? Value::empty_object() : tags}}));
}

asio::awaitable<Answer> tag_log_group(Platform& platform, Context context, Request request) {
    return add_tags(platform, named(context, request.input), request.input["tags"]);
}

asio::awaitable<Answer> untag_log_group(Platform& platform, Context context, Request request) {
    return remove_tags(platform, named(context, request.input), request.input["tags"]);
}

asio::awaitable<Answer> list_tags_log_group(Platform& platform, Context context, Request request) {
    return list_tags(platform, named(context, request.input));
}

asio::awaitable<Answer> tag_resource(Platform& platform, Context, Request request) {
    const GroupName name = tagged_group(request.input);
    return add_tags(platform, name, request.input["tags"], name.arn());
}

asio::awaitable<Answer> untag_resource(Platform& platform, Context, Request request) {
    return remove_tags(platform, tagged_group(request.input), request.input["tagKeys"]);
}

asio::awaitable<Answer> list_tags_for_resource(Platform& platform, Context, Request request) {
    return list_tags(platform, tagged_group(request.input));
}

constexpr Operation<Platform> group_operations[] = {
    {shapes::logs::create_log_group, create_log_group},
    {shapes::logs::delete_log_group, delete_log_group},
    {shapes::logs::delete_retention_policy, delete_retention_policy},
    {shapes::logs::describe_log_groups, describe_log_groups},
    {shapes::logs::list_tags_for_resource, list_tags_for_resource},
    {shapes::logs::list_tags_log_group, list_tags_log_group},
    {shapes::logs::put_retention_policy, put_retention_policy},
    {shapes::logs::tag_log_group, tag_log_group},
    {shapes::logs::tag_resource, tag_resource},
    {shapes::logs::untag_log_group, untag_log_group},
    {shapes::logs::untag_resource, untag_resource},
};

}  // namespace

void add_group_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, group_operations);
}

}  // namespace stepwell::logs
