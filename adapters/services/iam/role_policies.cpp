// Policies of roles. User guide: "Managed policies and inline policies".
#include <algorithm>

#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/policy_document.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/iam/operations.hpp"
#include "adapters/services/iam/policies.hpp"
#include "adapters/services/iam/records.hpp"
#include "adapters/services/iam/roles.hpp"

namespace stepwell::iam {

namespace {

constexpr std::size_t inline_size = 10'240;  // of all inline policies of a role
constexpr std::size_t most_attached = 20;

[[noreturn]] void no_such_inline_policy(const Value& input) {
    no_such_entity("The role policy with name " + std::string(input["PolicyName"].as_string()) + " cannot be found.");
}

Value object_or_empty(const Value& value) { return value.is_null() ? Value::empty_object() : value; }

bool holds(const Value& list, const Value& item) {
    const auto items = list.items();
    return std::ranges::find(items, item) != items.end();
}

asio::awaitable<Answer> put_role_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    require_role(platform, context, input);
    check_policy(input["PolicyDocument"].as_string(), PolicyUse::identity);
    return change_role(platform, std::move(context), input, [input](const Value& role) {
        const Value changed =
            object_or_empty(role["Inline"]).with(input["PolicyName"].as_string(), input["PolicyDocument"]);
        std::size_t size = 0;
        for (const auto& [name, document] : changed.members()) size += policy_size(document.as_string());
        if (size > inline_size)
            limit_exceeded("Maximum policy size of " + std::to_string(inline_size) + " bytes exceeded for role " +
                           std::string(role["RoleName"].as_string()));
        return role.with("Inline", changed);
    });
}

Answer get_role_policy(Platform& platform, const Context& context, const Request& request) {
    const Value& input = request.input;
    const Value role = require_role(platform, context, input);
    const Value* document = role["Inline"].find(input["PolicyName"].as_string());
    if (!document) no_such_inline_policy(input);
    return answer_of(Value::object({{"RoleName", role["RoleName"]},
                                    {"PolicyName", input["PolicyName"]},
                                    {"PolicyDocument", http::percent_encode(document->as_string())}}));
}

asio::awaitable<Answer> delete_role_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_role(platform, std::move(context), input, [input](const Value& role) {
        const std::string_view name = input["PolicyName"].as_string();
        if (!role["Inline"].contains(name)) no_such_inline_policy(input);
        return role.with("Inline", role["Inline"].without(name));
    });
}

Answer list_role_policies(Platform& platform, const Context& context, const Request& request) {
    const Value role = require_role(platform, context, request.input);
    std::vector<Listed> all;
    for (const auto& [name, document] : role["Inline"].members()) all.push_back({std::string(name.as_string()), name});
    return answer_of(sorted_page(request.input, "PolicyNames", std::move(all)));
}

asio::awaitable<Answer> attach_role_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    require_role(platform, context, input);
    Platform* ground = &platform;
    const Context asked = context;
    return change_role(platform, std::move(context), input, [=](const Value& role) {
        require_attachable(*ground, asked, input["PolicyArn"].as_string());
        if (holds(role["Attached"], input["PolicyArn"])) return role;  // AWS: attaching twice is no error
        Values attached(role["Attached"].items().begin(), role["Attached"].items().end());
        if (attached.size() == most_attached)
            limit_exceeded("Cannot exceed quota for PoliciesPerRole: " + std::to_string(most_attached));
        attached.push_back(input["PolicyArn"]);
        return role.with("Attached", Value(std::move(attached)));
    });
}

asio::awaitable<Answer> detach_role_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_role(platform, std::move(context), input, [input](const Value& role) {
        if (!holds(role["Attached"], input["PolicyArn"]))
            no_such_entity("Policy " + std::string(input["PolicyArn"].as_string()) + " was not found.");
        Values left;
        for (const Value& arn : role["Attached"].items())
            if (!(arn == input["PolicyArn"])) left.push_back(arn);
        return role.with("Attached", Value(std::move(left)));
    });
}

Answer list_attached_role_policies(Platform& platform, const Context& context, const Request& request) {
    const Value role = require_role(platform, context, request.input);
    const std::string_view prefix = request.input["PathPrefix"].as_string();
    std::vector<Listed> all;
    for (const Value& arn : role["Attached"].items()) {
        const PolicyArn parts = parse_policy_arn(arn.as_string());
        if (!std::string_view(parts.path).starts_with(prefix)) continue;
        all.push_back({std::string(arn.as_string()), Value::object({{"PolicyName", parts.name}, {"PolicyArn", arn}})});
    }
    return answer_of(sorted_page(request.input, "AttachedPolicies", std::move(all)));
}

Answer list_instance_profiles_for_role(Platform& platform, const Context& context, const Request& request) {
    require_role(platform, context, request.input);
    return answer_of(sorted_page(request.input, "InstanceProfiles", {}));  // nothing here makes instance profiles
}

constexpr Operation<Platform> role_policy_operations[] = {
    {shapes::iam::attach_role_policy, attach_role_policy},
    {shapes::iam::delete_role_policy, delete_role_policy},
    {shapes::iam::detach_role_policy, detach_role_policy},
    {shapes::iam::get_role_policy, get_role_policy},
    {shapes::iam::list_attached_role_policies, list_attached_role_policies},
    {shapes::iam::list_instance_profiles_for_role, list_instance_profiles_for_role},
    {shapes::iam::list_role_policies, list_role_policies},
    {shapes::iam::put_role_policy, put_role_policy},
};

}  // namespace

void add_role_policy_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, role_policy_operations);
}

}  // namespace stepwell::iam
