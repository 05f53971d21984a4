// Resource policies. API reference: PutResourcePolicy, DescribeResourcePolicies, DeleteResourcePolicy.
#include "adapters/services/logs/resource_policies.hpp"

#include "adapters/services/logs/log_group_name.hpp"

namespace stepwell::logs {

namespace {

constexpr std::size_t most_policies = 10;  // an account and region

std::string prefix_of(const Context& context) { return context.account + "/" + context.region + "/"; }

void refuse_resources(const Value& input) {
    for (const char* member : {"resourceArn", "expectedRevisionId"})
        if (!input[member].is_null())
            invalid_parameter(std::string(member) + " is not supported here: policies are the account's.");
}

}  // namespace

asio::awaitable<Answer> put_resource_policy(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    refuse_resources(input);
    const std::string name(input["policyName"].as_string());
    if (name.empty()) invalid_parameter("policyName must not be empty");
    if (input["policyDocument"].is_null()) invalid_parameter("policyDocument must not be empty");
    const Parsed document = parse_json(input["policyDocument"].as_string());
    if (!document || !(*document).is_object() || (*document)["Statement"].size() == 0)
        invalid_parameter("The policy document is not a valid policy: " + name);
    const std::string key = prefix_of(context) + name;
    if (!platform.documents.find(resource_policies, key) &&
        platform.documents.list(resource_policies, prefix_of(context)).size() >= most_policies)
        throw ApiError("LimitExceededException", 400, "Resource limit exceeded.");
    const Value policy = Value::object({{"policyName", name},
                                        {"policyDocument", input["policyDocument"]},
                                        {"lastUpdatedTime", milliseconds(platform)},
                                        {"policyScope", "ACCOUNT"}});
    co_await platform.documents.put(resource_policies, key, policy);
    co_return answer_of(Value::object({{"resourcePolicy", policy}}));
}

asio::awaitable<Answer> describe_resource_policies(Platform& platform, Context context, Request request) {
    const Value& input = request.input;
    if (!input["resourceArn"].is_null())
        invalid_parameter("resourceArn is not supported here: policies are the account's.");
    const std::string after = read_token(input["nextToken"]);
    const auto limit = static_cast<std::size_t>(input["limit"].as_integer().value_or(50));
    Values policies;
    ObjectBuilder output;
    const bool none = input["policyScope"].as_string() == "RESOURCE";  // nothing here has one of its own
    for (const auto& [key, policy] : platform.documents.list(resource_policies, prefix_of(context))) {
        if (none || policy["policyName"].as_string() <= after) continue;
        if (policies.size() == limit) {
            output.set("nextToken", token_of(policies.back()["policyName"].as_string()));
            break;
        }
        policies.push_back(policy);
    }
    output.set("resourcePolicies", Value(std::move(policies)));
    co_return answer_of(output.build());
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
    std::string key = prefix_of(context) + std::string(input["policyName"].as_string());
    co_await platform.documents.update(resource_policies, std::move(key), std::move(remove));
    co_return Answer{};
}

}  // namespace stepwell::logs
