// A few of AWS's managed policies. AWS Managed Policy Reference Guide.
#include "adapters/services/iam/aws_policies.hpp"

#include "adapters/aws/unique_id.hpp"

#include <string>

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

namespace {

struct Known {
    std::string_view path;
    std::string_view name;
    std::string_view version;  ///< the default one
    std::string_view actions;  ///< of one Allow statement on every resource, separated by blanks
    std::int64_t created;
};

// Only policies that are one such statement.
constexpr Known known_policies[] = {
    {"/", "AdministratorAccess", "v1", "*", 1'423'247'986},
    {"/", "AmazonS3FullAccess", "v2", "s3:* s3-object-lambda:*", 1'423'248'058},
    {"/", "AmazonS3ReadOnlyAccess", "v3", "s3:Get* s3:List* s3:Describe* s3-object-lambda:Get* s3-object-lambda:List*",
     1'423'248'059},
    {"/", "AmazonSQSFullAccess", "v1", "sqs:*", 1'423'248'067},
    {"/", "AWSStepFunctionsFullAccess", "v1", "states:*", 1'484'173'934},
    {"/service-role/", "AWSLambdaBasicExecutionRole", "v1",
     "logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents", 1'428'591'823},
    {"/service-role/", "AWSLambdaDynamoDBExecutionRole", "v1",
     "dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams logs:CreateLogGroup "
     "logs:CreateLogStream logs:PutLogEvents",
     1'428'592'149},
    {"/service-role/", "AWSLambdaRole", "v1", "lambda:InvokeFunction", 1'423'248'088},
    {"/service-role/", "AWSLambdaSQSQueueExecutionRole", "v1",
     "sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes logs:CreateLogGroup logs:CreateLogStream "
     "logs:PutLogEvents",
     1'529'013'343},
    {"/service-role/", "AmazonAPIGatewayPushToCloudWatchLogs", "v1",
     "logs:CreateLogGroup logs:CreateLogStream logs:DescribeLogGroups logs:DescribeLogStreams logs:PutLogEvents "
     "logs:GetLogEvents logs:FilterLogEvents",
     1'447'285'566},
    {"/service-role/", "AmazonECSTaskExecutionRolePolicy", "v1",
     "ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:GetDownloadUrlForLayer ecr:BatchGetImage "
     "logs:CreateLogStream logs:PutLogEvents",
     1'510'857'424},
};

Value document(std::string_view actions) {
    Values list;
    for (std::size_t start = 0; start < actions.size();) {
        const std::size_t end = std::min(actions.find(' ', start), actions.size());
        list.emplace_back(actions.substr(start, end - start));
        start = end + 1;
    }
    const Value statement = Value::object({{"Effect", "Allow"}, {"Action", Value(std::move(list))}, {"Resource", "*"}});
    return print(Value::object({{"Version", "2012-10-17"}, {"Statement", Value::array({statement})}}));
}

Value record(const Known& policy) {
    const std::string arn = arn_of("aws", "policy", policy.path, policy.name);
    const Value version = Value::object(
        {{"VersionId", policy.version}, {"Document", document(policy.actions)}, {"CreateDate", policy.created}});
    return Value::object({{"PolicyName", policy.name},
                          {"PolicyId", derived_unique_id("ANPA", arn)},
                          {"Arn", arn},
                          {"Path", policy.path},
                          {"DefaultVersionId", policy.version},
                          {"CreateDate", policy.created},
                          {"UpdateDate", policy.created},
                          {"Versions", Value::array({version})}});
}

}  // namespace

std::optional<Value> aws_policy(std::string_view arn) {
    for (const Known& policy : known_policies)
        if (arn_of("aws", "policy", policy.path, policy.name) == arn) return record(policy);
    return std::nullopt;
}

Values aws_policies() {
    Values all;
    for (const Known& policy : known_policies) all.push_back(record(policy));
    return all;
}

}  // namespace stepwell::iam
