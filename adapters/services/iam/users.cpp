// Users. API reference: CreateUser, GetUser, ListUsers, DeleteUser.
#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/sessions.hpp"
#include "adapters/aws/unique_id.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/iam/operations.hpp"
#include "adapters/services/iam/policies.hpp"
#include "adapters/services/iam/records.hpp"
#include "adapters/services/iam/tags.hpp"

namespace stepwell::iam {

namespace {

constexpr std::size_t most_users = 5000;

[[noreturn]] void no_such_user(const Value& input) {
    no_such_entity("The user with name " + std::string(input["UserName"].as_string()) + " cannot be found.");
}

/// Who calls, when nothing says otherwise. AWS: the root user has no name.
Value root_user(const Context& context) {
    return Value::object({{"Path", "/"},
                          {"UserId", context.account},
                          {"Arn", arn_of(context.account, "root", "", "")},
                          {"CreateDate", 0}});
}

asio::awaitable<Answer> create_user(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const std::string path = path_of(input);
    const std::string_view name = input["UserName"].as_string();
    Value user = Value::object({{"Path", path},
                                {"UserName", name},
                                {"UserId", unique_id("AIDA")},
                                {"Arn", arn_of(context.account, "user", path, name)},
                                {"CreateDate", now(platform)}});
    if (const Value& arn = input["PermissionsBoundary"]; !arn.is_null())
        user = user.with("PermissionsBoundary", permissions_boundary(platform, context, arn));
    user = with_tags(user, input["Tags"]);
    if (platform.documents.list(users, context.account + "/").size() >= most_users)
        limit_exceeded("Cannot exceed quota for UsersPerAccount: " + std::to_string(most_users));
    Documents::Change create = [user](const std::optional<Value>& current) -> std::optional<Value> {
        if (current)
            refuse("EntityAlreadyExists", 409,
                   "User with name " + std::string(user["UserName"].as_string()) + " already exists.");
        return user;
    };
    std::string key = record_key(context, name);
    co_await platform.documents.update(users, std::move(key), std::move(create));
    co_return answer_of(Value::object({{"User", user}}));
}

Answer get_user(Platform& platform, const Context& context, const Request& request) {
    const Value& input = request.input;
    if (input["UserName"].is_null()) {
        if (find_session(platform.documents, context))
            refuse("ValidationError", 400, "Must specify userName when calling with non-User credentials");
        return answer_of(Value::object({{"User", root_user(context)}}));
    }
    const auto user = platform.documents.find(users, record_key(context, input["UserName"].as_string()));
    if (!user) no_such_user(input);
    return answer_of(Value::object({{"User", *user}}));
}

Answer list_users(Platform& platform, const Context& context, const Request& request) {
    const std::string_view prefix = request.input["PathPrefix"].as_string();
    std::vector<Listed> all;
    for (const auto& [key, user] : platform.documents.list(users, context.account + "/"))
        if (user["Path"].as_string().starts_with(prefix))
            all.push_back({key, user.without("Tags").without("PermissionsBoundary")});
    return answer_of(sorted_page(request.input, "Users", std::move(all)));
}

asio::awaitable<Answer> delete_user(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    Documents::Change remove = [input](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) no_such_user(input);
        return std::nullopt;
    };
    std::string key = record_key(context, input["UserName"].as_string());
    co_await platform.documents.update(users, std::move(key), std::move(remove));
    co_return Answer{};
}

constexpr Operation<Platform> user_operations[] = {
    {shapes::iam::create_user, create_user},
    {shapes::iam::delete_user, delete_user},
    {shapes::iam::get_user, get_user},
    {shapes::iam::list_users, list_users},
};

}  // namespace

void add_user_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, user_operations);
}

}  // namespace stepwell::iam
