// Roles. API reference: CreateRole and the operations beside it.
#include "adapters/services/iam/roles.hpp"

#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/policy_document.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/unique_id.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/iam/operations.hpp"
#include "adapters/services/iam/policies.hpp"
#include "adapters/services/iam/records.hpp"
#include "adapters/services/iam/tags.hpp"

namespace stepwell::iam {

namespace {

constexpr std::size_t most_roles = 1000;
constexpr std::size_t longest_trust_policy = 2048;
constexpr std::string_view service_path = "/aws-service-role/";

[[noreturn]] void no_such_role(const Value& input) {
    no_such_entity("The role with name " + std::string(input["RoleName"].as_string()) + " cannot be found.");
}

void check_trust_policy(const Value& document) {
    check_policy(document.as_string(), PolicyUse::trust);
    if (policy_size(document.as_string()) > longest_trust_policy)
        limit_exceeded("Cannot exceed quota for ACLSizePerRole: " + std::to_string(longest_trust_policy));
}

Value encoded_trust_policy(const Value& record) {
    return record.with("AssumeRolePolicyDocument",
                       http::percent_encode(record["AssumeRolePolicyDocument"].as_string()));
}

Value role_view(const Value& record) {
    Value view = encoded_trust_policy(record.without("Inline").without("Attached"));
    if (!view.contains("MaxSessionDuration")) view = view.with("MaxSessionDuration", 3600);
    return view.with("RoleLastUsed", Value::empty_object());  // AWS: empty, when it was not used
}

Value short_role_view(const Value& record) {
    return role_view(record).without("RoleLastUsed").without("Tags").without("PermissionsBoundary");
}

const Value& changeable_role(const std::optional<Value>& current, const Value& input) {
    if (!current) no_such_role(input);
    if ((*current)["Path"].as_string().starts_with(service_path))
        refuse("UnmodifiableEntity", 400,
               "Cannot perform the operation on the protected role '" +
                   std::string((*current)["RoleName"].as_string()) + "' - this role is only modifiable by AWS");
    return *current;
}

}  // namespace

Value new_role(const Platform& platform, const Context& context, std::string_view path, const Value& name,
               const Value& trust_policy, const Value& input) {
    ObjectBuilder role;
    role.set("Path", path)
        .set("RoleName", name)
        .set("RoleId", unique_id("AROA"))
        .set("Arn", arn_of(context.account, "role", path, name.as_string()))
        .set("CreateDate", now(platform))
        .set("AssumeRolePolicyDocument", trust_policy);
    for (const char* field : {"Description", "MaxSessionDuration"})
        if (!input[field].is_null()) role.set(field, input[field]);
    return with_tags(role.build(), input["Tags"]);
}

Value require_role(const Platform& platform, const Context& context, const Value& input) {
    const auto role = platform.documents.find(roles, record_key(context, input["RoleName"].as_string()));
    if (!role) no_such_role(input);
    return *role;
}

asio::awaitable<Answer> change_role(Platform& platform, Context context, Value input,
                                    std::function<Value(const Value& role)> change) {
    Documents::Change update = [input, change](const std::optional<Value>& current) -> std::optional<Value> {
        return change(changeable_role(current, input));
    };
    std::string key = record_key(context, input["RoleName"].as_string());
    co_await platform.documents.update(roles, std::move(key), std::move(update));
    co_return Answer{};
}

namespace {

asio::awaitable<Answer> create_role(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    check_trust_policy(input["AssumeRolePolicyDocument"]);
    const std::string path = path_of(input);
    if (path.starts_with(service_path))
        refuse("ValidationError", 400,
               "The specified value for path is invalid. Paths that begin with /aws-service-role/ are reserved for "
               "service-linked roles.");
    Value role = new_role(platform, context, path, input["RoleName"], input["AssumeRolePolicyDocument"], input);
    if (const Value& arn = input["PermissionsBoundary"]; !arn.is_null())
        role = role.with("PermissionsBoundary", permissions_boundary(platform, context, arn));
    if (platform.documents.list(roles, context.account + "/").size() >= most_roles)
        limit_exceeded("Cannot exceed quota for RolesPerAccount: " + std::to_string(most_roles));
    Documents::Change create = [role, input](const std::optional<Value>& current) -> std::optional<Value> {
        if (current)
            refuse("EntityAlreadyExists", 409,
                   "Role with name " + std::string(input["RoleName"].as_string()) + " already exists.");
        return role;
    };
    std::string key = record_key(context, input["RoleName"].as_string());
    co_await platform.documents.update(roles, std::move(key), std::move(create));
    co_return answer_of(Value::object({{"Role", encoded_trust_policy(role)}}));
}

Answer get_role(Platform& platform, const Context& context, const Request& request) {
    const Value role = require_role(platform, context, request.input);
    return answer_of(Value::object({{"Role", role_view(role)}}));
}

Answer list_roles(Platform& platform, const Context& context, const Request& request) {
    const std::string_view prefix = request.input["PathPrefix"].as_string();
    std::vector<Listed> all;
    for (const auto& [key, role] : platform.documents.list(roles, context.account + "/"))
        if (role["Path"].as_string().starts_with(prefix)) all.push_back({key, short_role_view(role)});
    return answer_of(sorted_page(request.input, "Roles", std::move(all)));
}

asio::awaitable<Answer> delete_role(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    Documents::Change remove = [input](const std::optional<Value>& current) -> std::optional<Value> {
        const Value& role = changeable_role(current, input);
        if (role["Attached"].size() > 0)
            refuse("DeleteConflict", 409, "Cannot delete entity, must detach all policies first.");
        if (role["Inline"].size() > 0)
            refuse("DeleteConflict", 409, "Cannot delete entity, must delete policies first.");
        return std::nullopt;
    };
    std::string key = record_key(context, input["RoleName"].as_string());
    co_await platform.documents.update(roles, std::move(key), std::move(remove));
    co_return Answer{};
}

asio::awaitable<Answer> update_role(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_role(platform, std::move(context), input, [input](const Value& role) {
        Value changed = role;
        for (const char* field : {"Description", "MaxSessionDuration"})
            if (!input[field].is_null()) changed = changed.with(field, input[field]);
        return changed;
    });
}

asio::awaitable<Answer> update_assume_role_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    require_role(platform, context, input);
    check_trust_policy(input["PolicyDocument"]);
    return change_role(platform, std::move(context), input, [input](const Value& role) {
        return role.with("AssumeRolePolicyDocument", input["PolicyDocument"]);
    });
}

asio::awaitable<Answer> tag_role(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_role(platform, std::move(context), input,
                       [input](const Value& role) { return with_tags(role, input["Tags"]); });
}

asio::awaitable<Answer> untag_role(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_role(platform, std::move(context), input,
                       [input](const Value& role) { return without_tags(role, input["TagKeys"]); });
}

Answer list_role_tags(Platform& platform, const Context& context, const Request& request) {
    const Value role = require_role(platform, context, request.input);
    return answer_of(tags_page(request.input, role));
}

asio::awaitable<Answer> put_role_permissions_boundary(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    require_role(platform, context, input);
    const Value boundary = permissions_boundary(platform, context, input["PermissionsBoundary"]);
    return change_role(platform, std::move(context), input,
                       [boundary](const Value& role) { return role.with("PermissionsBoundary", boundary); });
}

asio::awaitable<Answer> delete_role_permissions_boundary(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_role(platform, std::move(context), input, [input](const Value& role) {
        if (!role.contains("PermissionsBoundary"))
            no_such_entity("The role " + std::string(input["RoleName"].as_string()) + " has no permissions boundary.");
        return role.without("PermissionsBoundary");
    });
}

constexpr Operation<Platform> role_operations[] = {
    {shapes::iam::create_role, create_role},
    {shapes::iam::delete_role, delete_role},
    {shapes::iam::delete_role_permissions_boundary, delete_role_permissions_boundary},
    {shapes::iam::get_role, get_role},
    {shapes::iam::list_role_tags, list_role_tags},
    {shapes::iam::list_roles, list_roles},
    {shapes::iam::put_role_permissions_boundary, put_role_permissions_boundary},
    {shapes::iam::tag_role, tag_role},
    {shapes::iam::untag_role, untag_role},
    {shapes::iam::update_assume_role_policy, update_assume_role_policy},
    {shapes::iam::update_role, update_role},
};

}  // namespace

void add_role_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, role_operations);
}

}  // namespace stepwell::iam
