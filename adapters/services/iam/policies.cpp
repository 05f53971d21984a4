// Managed policies. API reference: CreatePolicy and the operations beside it.
#include "adapters/services/iam/policies.hpp"

#include <algorithm>
#include <map>

#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/policy_document.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/unique_id.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/iam/aws_policies.hpp"
#include "adapters/services/iam/operations.hpp"
#include "adapters/services/iam/records.hpp"
#include "adapters/services/iam/tags.hpp"
#include "engine/arn.hpp"

namespace stepwell::iam {

namespace {

constexpr std::size_t most_policies = 1500;
constexpr std::size_t longest_policy = 6144;

bool attached_to(const Value& entity, std::string_view arn) {
    const auto attached = entity["Attached"].items();
    return std::ranges::any_of(attached, [&](const Value& each) { return each.as_string() == arn; });
}

bool bounds(const Value& entity, std::string_view arn) {
    return entity["PermissionsBoundary"]["PermissionsBoundaryArn"].as_string() == arn;
}

struct Uses {
    std::int64_t attachments = 0;
    std::int64_t boundaries = 0;
};

/// Of every policy that something of the account uses, by its ARN.
using UsesByArn = std::map<std::string, Uses, std::less<>>;

UsesByArn all_uses(const Platform& platform, const Context& context) {
    UsesByArn uses;
    for (const char* kind : {roles, users})
        for (const auto& [key, entity] : platform.documents.list(kind, context.account + "/")) {
            for (const Value& arn : entity["Attached"].items()) ++uses[std::string(arn.as_string())].attachments;
            const Value& arn = entity["PermissionsBoundary"]["PermissionsBoundaryArn"];
            if (!arn.is_null()) ++uses[std::string(arn.as_string())].boundaries;
        }
    return uses;
}

Value policy_view(const Value& record, const UsesByArn& all) {
    const auto used = all.find(record["Arn"].as_string());
    const Uses uses = used == all.end() ? Uses{} : used->second;
    return record.without("Versions")
        .without("LastVersion")
        .with("AttachmentCount", uses.attachments)
        .with("PermissionsBoundaryUsageCount", uses.boundaries)
        .with("IsAttachable", true);
}

Value new_policy(const Platform& platform, const Context& context, const Value& input) {
    const std::string path = path_of(input);
    const std::string_view name = input["PolicyName"].as_string();
    const Value date = now(platform);
    ObjectBuilder policy;
    policy.set("PolicyName", name)
        .set("PolicyId", unique_id("ANPA"))
        .set("Arn", arn_of(context.account, "policy", path, name))
        .set("Path", path)
        .set("DefaultVersionId", "v1");
    if (!input["Description"].as_string().empty()) policy.set("Description", input["Description"]);
    policy.set("CreateDate", date)
        .set("UpdateDate", date)
        .set("LastVersion", 1)
        .set("Versions", Value::array({Value::object(
                             {{"VersionId", "v1"}, {"Document", input["PolicyDocument"]}, {"CreateDate", date}})}));
    return with_tags(policy.build(), input["Tags"]);
}

[[noreturn]] void policy_not_found(std::string_view arn) {
    no_such_entity("Policy " + std::string(arn) + " was not found.");
}

const Value& changeable_policy(const std::optional<Value>& current, const Value& input) {
    const std::string_view arn = input["PolicyArn"].as_string();
    if (!current || (*current)["Arn"].as_string() != arn) policy_not_found(arn);
    return *current;
}

}  // namespace

PolicyArn parse_policy_arn(std::string_view arn) {
    const auto parts = Arn::parse(arn);
    if (!parts || parts->partition != "aws" || parts->service != "iam" || !parts->region.empty() ||
        !parts->resource.starts_with("policy/") || arn.ends_with('/'))
        invalid_input("ARN " + std::string(arn) + " is not valid.");
    const std::string_view path_and_name = parts->resource.substr(parts->resource.find('/'));
    const std::size_t name = path_and_name.rfind('/') + 1;
    return {std::string(parts->account), std::string(path_and_name.substr(0, name)),
            std::string(path_and_name.substr(name))};
}

Value require_policy(const Platform& platform, const Context& context, std::string_view arn) {
    const PolicyArn parts = parse_policy_arn(arn);
    if (parts.account == "aws") {
        if (auto known = aws_policy(arn)) return *known;
        policy_not_found(arn);
    }
    const auto record = platform.documents.find(policies, record_key(context, parts.name));
    if (!record || (*record)["Arn"].as_string() != arn) policy_not_found(arn);
    return *record;
}

void require_attachable(const Platform& platform, const Context& context, std::string_view arn) {
    const PolicyArn parts = parse_policy_arn(arn);
    if (parts.account == "aws") return;
    const auto record = platform.documents.find(policies, record_key(context, parts.name));
    if (!record || (*record)["Arn"].as_string() != arn)
        no_such_entity("Policy " + std::string(arn) + " does not exist or is not attachable.");
}

Value permissions_boundary(const Platform& platform, const Context& context, const Value& arn) {
    require_attachable(platform, context, arn.as_string());
    return Value::object({{"PermissionsBoundaryType", "Policy"}, {"PermissionsBoundaryArn", arn}});
}

void check_managed_policy(const Value& document) {
    check_policy(document.as_string(), PolicyUse::identity);
    if (policy_size(document.as_string()) > longest_policy)
        limit_exceeded("Cannot exceed quota for PolicySize: " + std::to_string(longest_policy));
}

asio::awaitable<Answer> change_policy(Platform& platform, Context context, Value input,
                                      std::function<Value(const Value& policy)> change) {
    const PolicyArn parts = parse_policy_arn(input["PolicyArn"].as_string());
    if (parts.account == "aws")
        refuse("AccessDenied", 403,
               "Policies that belong to AWS cannot be changed: " + std::string(input["PolicyArn"].as_string()));
    Documents::Change update = [input, change](const std::optional<Value>& current) -> std::optional<Value> {
        return change(changeable_policy(current, input));
    };
    std::string key = record_key(context, parts.name);
    co_await platform.documents.update(policies, std::move(key), std::move(update));
    co_return Answer{};
}

namespace {

asio::awaitable<Answer> create_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    check_managed_policy(input["PolicyDocument"]);
    const Value policy = new_policy(platform, context, input);
    if (platform.documents.list(policies, context.account + "/").size() >= most_policies)
        limit_exceeded("Cannot exceed quota for PoliciesPerAccount: " + std::to_string(most_policies));
    Documents::Change create = [policy, input](const std::optional<Value>& current) -> std::optional<Value> {
        if (current)
            refuse("EntityAlreadyExists", 409,
                   "A policy called " + std::string(input["PolicyName"].as_string()) +
                       " already exists. Duplicate names are not allowed.");
        return policy;
    };
    std::string key = record_key(context, input["PolicyName"].as_string());
    co_await platform.documents.update(policies, std::move(key), std::move(create));
    // AWS: the answer to CreatePolicy has no description.
    co_return answer_of(Value::object({{"Policy", policy_view(policy, {}).without("Description")}}));
}

Answer get_policy(Platform& platform, const Context& context, const Request& request) {
    const Value policy = require_policy(platform, context, request.input["PolicyArn"].as_string());
    const Value tags = policy["Tags"].is_null() ? Value::empty_array() : policy["Tags"];
    return answer_of(Value::object({{"Policy", policy_view(policy, all_uses(platform, context)).with("Tags", tags)}}));
}

Answer list_policies(Platform& platform, const Context& context, const Request& request) {
    const Value& input = request.input;
    const std::string_view scope = input["Scope"].as_string();
    Values found;
    if (scope != "AWS")
        for (const auto& [key, policy] : platform.documents.list(policies, context.account + "/"))
            found.push_back(policy);
    if (scope != "Local") {
        Values of_aws = aws_policies();
        found.insert(found.end(), of_aws.begin(), of_aws.end());
    }
    const std::string_view prefix = input["PathPrefix"].as_string();
    const std::string_view usage = input["PolicyUsageFilter"].as_string();
    const UsesByArn uses = all_uses(platform, context);
    std::vector<Listed> all;
    for (const Value& policy : found) {
        const Value view = policy_view(policy, uses).without("Description").without("Tags");
        const bool attached = view["AttachmentCount"].as_integer() > 0;
        const bool boundary = view["PermissionsBoundaryUsageCount"].as_integer() > 0;
        if (!view["Path"].as_string().starts_with(prefix)) continue;
        if (usage == "PermissionsPolicy" && !attached) continue;
        if (usage == "PermissionsBoundary" && !boundary) continue;
        if (input["OnlyAttached"].as_bool() && !attached && !boundary) continue;
        all.push_back({std::string(view["Arn"].as_string()), view});
    }
    return answer_of(sorted_page(input, "Policies", std::move(all)));
}

asio::awaitable<Answer> delete_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const std::string arn(input["PolicyArn"].as_string());
    const PolicyArn parts = parse_policy_arn(arn);
    if (parts.account == "aws") refuse("AccessDenied", 403, "Policies that belong to AWS cannot be deleted: " + arn);
    Platform* ground = &platform;
    Documents::Change remove = [=](const std::optional<Value>& current) -> std::optional<Value> {
        const Value& policy = changeable_policy(current, input);
        if (all_uses(*ground, context).contains(arn))
            refuse("DeleteConflict", 409, "Cannot delete a policy attached to entities.");
        if (policy["Versions"].size() > 1)
            refuse("DeleteConflict", 409,
                   "This policy has more than one version. Before you delete a policy, you must delete the policy's "
                   "versions. The default version is deleted with the policy.");
        return std::nullopt;
    };
    std::string key = record_key(context, parts.name);
    co_await platform.documents.update(policies, std::move(key), std::move(remove));
    co_return Answer{};
}

Answer list_entities_for_policy(Platform& platform, const Context& context, const Request& request) {
    const Value& input = request.input;
    const std::string_view arn = input["PolicyArn"].as_string();
    if (parse_policy_arn(arn).account != "aws") require_policy(platform, context, arn);
    const std::string_view filter = input["EntityFilter"].as_string();
    const std::string_view usage = input["PolicyUsageFilter"].as_string();
    const std::string_view prefix = input["PathPrefix"].as_string();
    std::vector<Listed> all;
    const auto add = [&](const char* collection, const char* kind) {
        if (!filter.empty() && filter != kind) return;
        for (const auto& [key, entity] : platform.documents.list(collection, context.account + "/")) {
            const bool used = (usage != "PermissionsBoundary" && attached_to(entity, arn)) ||
                              (usage != "PermissionsPolicy" && bounds(entity, arn));
            if (used && entity["Path"].as_string().starts_with(prefix))
                all.push_back({std::string(kind) + "/" + key, entity});
        }
    };
    add(roles, "Role");
    add(users, "User");
    const Value together = sorted_page(input, "Entities", std::move(all));
    Values of_roles, of_users;
    for (const Value& entity : together["Entities"].items()) {
        const bool role = entity.contains("RoleName");
        const auto pick = [&](const char* name, const char* id) {
            return Value::object({{name, entity[name]}, {id, entity[id]}});
        };
        if (role)
            of_roles.push_back(pick("RoleName", "RoleId"));
        else
            of_users.push_back(pick("UserName", "UserId"));
    }
    return answer_of(together.without("Entities")
                         .with("PolicyGroups", Value::empty_array())
                         .with("PolicyUsers", Value(std::move(of_users)))
                         .with("PolicyRoles", Value(std::move(of_roles))));
}

asio::awaitable<Answer> tag_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_policy(platform, std::move(context), input,
                         [input](const Value& policy) { return with_tags(policy, input["Tags"]); });
}

asio::awaitable<Answer> untag_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_policy(platform, std::move(context), input,
                         [input](const Value& policy) { return without_tags(policy, input["TagKeys"]); });
}

Answer list_policy_tags(Platform& platform, const Context& context, const Request& request) {
    const Value policy = require_policy(platform, context, request.input["PolicyArn"].as_string());
    return answer_of(tags_page(request.input, policy));
}

constexpr Operation<Platform> policy_operations[] = {
    {shapes::iam::create_policy, create_policy}, {shapes::iam::delete_policy, delete_policy},
    {shapes::iam::get_policy, get_policy},       {shapes::iam::list_entities_for_policy, list_entities_for_policy},
    {shapes::iam::list_policies, list_policies}, {shapes::iam::list_policy_tags, list_policy_tags},
    {shapes::iam::tag_policy, tag_policy},       {shapes::iam::untag_policy, untag_policy},
};

}  // namespace

void add_policy_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, policy_operations);
}

}  // namespace stepwell::iam
