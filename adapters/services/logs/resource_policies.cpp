// Resource policies. API reference: PutResourcePolicy, DescribeResourcePolicies, DeleteResourcePolicy.
#include "adapters/aws/models/logs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/page.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/logs/log_group_name.hpp"
#include "adapters/services/logs/operations.hpp"
#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

namespace {

constexpr std::size_t most_policies = 10;  // an account and region

constexpr PageRules pages{.size = "limit", .usual_size = 50, .largest_size = 50, .invalid_token = invalid_token};

void refuse_resources(const Value& input) {
    for (const char* member : {"resourceArn", "expectedRevisionId"})
        if (!input[member].is_null())
            invalid_parameter(std::string(member) + " is not supported here: policies are the account's.");
}

asio::awaitable<Answer> put_resource_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    refuse_resources(input);
    const std::string name(input["policyName"].as_string());
    if (name.empty()) invalid_parameter("policyName must not be empty");
    if (input["policyDocument"].is_null()) invalid_parameter("policyDocument must not be empty");
    const Parsed document = parse_json(input["policyDocument"].as_string());
    if (!document || !(*document).is_object() || (*document)["Statement"].size() == 0)
        invalid_parameter("The policy document is not a valid policy: " + name);
    const std::string key = context.key(name);
    if (!platform.documents.find(resource_policies, key) &&
        platform.documents.list(resource_policies, context.prefix()).size() >= most_policies)
        throw ApiError("LimitExceededException", 400, "Resource limit exceeded.");
    const Value policy = Value::object({{"policyName", name},
                                        {"policyDocument", input["policyDocument"]},
                                        {"lastUpdatedTime", milliseconds(platform)},
                                        {"policyScope", "ACCOUNT"}});
    co_await platform.documents.put(resource_policies, key, policy);
    co_return answer_of(Value::object({{"resourcePolicy", policy}}));
}

Answer describe_resource_policies(Platform& platform, const Context& context, const Request& request) {
    const Value& input = request.input;
    if (!input["resourceArn"].is_null())
        invalid_parameter("resourceArn is not supported here: policies are the account's.");
    std::vector<Listed> all;
    if (input["policyScope"].as_string() != "RESOURCE")  // nothing here has one of its own
        for (const auto& [key, policy] : platform.documents.list(resource_policies, context.prefix()))
            all.push_back({std::string(name_of_key(key)), policy});
    return answer_of(page(pages, input, "resourcePolicies", std::move(all)));
}

asio::awaitable<Answer> delete_resource_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    refuse_resources(input);
    Documents::Change remove = [input](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current)
            throw ApiError("ResourceNotFoundException", 400,
                           "Policy with name [" + std::string(input["policyName"].as_string()) + "] does not exist.");
        return std::nullopt;
    };
    std::string key = context.key(input["policyName"].as_string());
    co_await platform.documents.update(resource_policies, std::move(key), std::move(remove));
    co_return Answer{};
}

constexpr Operation<Platform> policy_operations[] = {
    {shapes::logs::delete_resource_policy, delete_resource_policy},
    {shapes::logs::describe_resource_policies, describe_resource_policies},
    {shapes::logs::put_resource_policy, put_resource_policy},
};

}  // namespace

void add_policy_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, policy_operations);
}

}  // namespace stepwell::logs
