// Service-linked roles. User guide: "Create a service-linked role", "AWS services that work with IAM".
#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/iam/operations.hpp"
#include "adapters/services/iam/records.hpp"
#include "adapters/services/iam/roles.hpp"

namespace stepwell::iam {

namespace {

struct Linked {
    std::string_view service;  ///< AWSServiceName
    std::string_view role;
    bool suffix = false;  ///< whether it may have several, told apart by a suffix
};
constexpr Linked linked_services[] = {
    {"autoscaling.amazonaws.com", "AWSServiceRoleForAutoScaling", true},
    {"batch.amazonaws.com", "AWSServiceRoleForBatch"},
    {"ecs.amazonaws.com", "AWSServiceRoleForECS"},
    {"ecs.application-autoscaling.amazonaws.com", "AWSServiceRoleForApplicationAutoScaling_ECSService"},
    {"dynamodb.application-autoscaling.amazonaws.com", "AWSServiceRoleForApplicationAutoScaling_DynamoDBTable"},
    {"eks.amazonaws.com", "AWSServiceRoleForAmazonEKS"},
    {"elasticache.amazonaws.com", "AWSServiceRoleForElastiCache"},
    {"elasticloadbalancing.amazonaws.com", "AWSServiceRoleForElasticLoadBalancing"},
    {"elasticmapreduce.amazonaws.com", "AWSServiceRoleForEMRCleanup"},
    {"es.amazonaws.com", "AWSServiceRoleForAmazonElasticsearchService"},
    {"events.amazonaws.com", "AWSServiceRoleForCloudWatchEvents"},
    {"lambda.amazonaws.com", "AWSServiceRoleForLambda"},
    {"opensearchservice.amazonaws.com", "AWSServiceRoleForAmazonOpenSearchService"},
    {"ops.apigateway.amazonaws.com", "AWSServiceRoleForAPIGateway"},
    {"rds.amazonaws.com", "AWSServiceRoleForRDS"},
    {"replicator.lambda.amazonaws.com", "AWSServiceRoleForLambdaReplicator"},
    {"spot.amazonaws.com", "AWSServiceRoleForEC2Spot"},
    {"ssm.amazonaws.com", "AWSServiceRoleForAmazonSSM"},
};

const Linked& require_linked(const Value& input) {
    for (const Linked& each : linked_services)
        if (each.service == input["AWSServiceName"].as_string()) return each;
    invalid_input("The service-linked role of " + std::string(input["AWSServiceName"].as_string()) +
                  " is not supported here.");
}

Value trust_in(std::string_view service) {
    const Value statement = Value::object(
        {{"Effect", "Allow"}, {"Principal", Value::object({{"Service", service}})}, {"Action", "sts:AssumeRole"}});
    return print(Value::object({{"Version", "2012-10-17"}, {"Statement", Value::array({statement})}}));
}

asio::awaitable<Answer> create_service_linked_role(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const Linked& linked = require_linked(input);
    std::string name(linked.role);
    if (const Value& suffix = input["CustomSuffix"]; !suffix.is_null()) {
        if (!linked.suffix) invalid_input("Custom suffix is not allowed for " + std::string(linked.service));
        name.append("_").append(suffix.as_string());
    }
    if (name.size() > 64) invalid_input("The role's name " + name + " is longer than 64 characters.");
    const std::string path = "/aws-service-role/" + std::string(linked.service) + "/";
    const Value role = new_role(platform, context, path, name, trust_in(linked.service), input);
    Documents::Change create = [role, name](const std::optional<Value>& current) -> std::optional<Value> {
        if (current)
            invalid_input("Service role name " + name +
                          " has been taken in this account, please try a different suffix.");
        return role;
    };
    std::string key = record_key(context, name);
    co_await platform.documents.update(roles, std::move(key), std::move(create));
    const Value view =
        role.with("AssumeRolePolicyDocument", http::percent_encode(role["AssumeRolePolicyDocument"].as_string()));
    co_return answer_of(Value::object({{"Role", view}}));
}

asio::awaitable<Answer> delete_service_linked_role(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const Value role = require_role(platform, context, input);
    const std::string path(role["Path"].as_string());
    if (!path.starts_with("/aws-service-role/"))
        invalid_input("The role " + std::string(role["RoleName"].as_string()) + " is not a service-linked role.");
    std::string key = record_key(context, input["RoleName"].as_string());
    co_await platform.documents.erase(roles, std::move(key));
    const std::string task = "task" + path + std::string(role["RoleName"].as_string()) + "/" + random_uuid();
    std::string task_key = context.account + "/" + task;
    Value done = Value::object({{"Status", "SUCCEEDED"}});
    co_await platform.documents.put(deletions, std::move(task_key), std::move(done));
    co_return answer_of(Value::object({{"DeletionTaskId", task}}));
}

Answer get_service_linked_role_deletion_status(Platform& platform, const Context& context, const Request& request) {
    const std::string task(request.input["DeletionTaskId"].as_string());
    const auto status = platform.documents.find(deletions, context.account + "/" + task);
    if (!status) no_such_entity("Deletion task " + task + " cannot be found.");
    return answer_of(*status);
}

constexpr Operation<Platform> service_linked_role_operations[] = {
    {shapes::iam::create_service_linked_role, create_service_linked_role},
    {shapes::iam::delete_service_linked_role, delete_service_linked_role},
    {shapes::iam::get_service_linked_role_deletion_status, get_service_linked_role_deletion_status},
};

}  // namespace

void add_service_linked_role_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, service_linked_role_operations);
}

}  // namespace stepwell::iam
