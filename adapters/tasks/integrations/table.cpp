#include "adapters/tasks/integrations/table.hpp"

#include <algorithm>
#include <iterator>

namespace stepwell::integrations {

namespace {

constexpr ServiceNames services[] = {
    {"batch", "Batch", "AWSBatch", "AWSBatchException"},
    {"dynamodb", "DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException", true},
    {"ecs", "ECS", "AmazonECS", "AmazonECSException"},
    {"lambda", "Lambda", "AWSLambda", "AWSLambdaException"},
    {"states", "StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException"},
};

const Optimised optimised[] = {
    {"batch", "submitJob", "SubmitJob", prepare_submit_job, nullptr, &batch_job},
    {"dynamodb", "deleteItem", "DeleteItem"},
    {"dynamodb", "getItem", "GetItem"},
    {"dynamodb", "putItem", "PutItem"},
    {"dynamodb", "updateItem", "UpdateItem"},
    {"ecs", "runTask", "RunTask", prepare_run_task, run_task_refusal, &ecs_task},
    {"lambda", "invoke", "Invoke", prepare_invoke, invoke_refusal},
    {"states", "startExecution", "StartExecution", prepare_start_execution, nullptr, &nested_execution},
};

}  // namespace

const Optimised* find_optimised(const ResourceName& resource) {
    const bool function = resource.kind == ResourceKind::lambda_function;
    if (!function && resource.kind != ResourceKind::optimised) return nullptr;
    const std::string_view action = function ? "invoke" : std::string_view(resource.action);
    const auto* row = std::find_if(std::begin(optimised), std::end(optimised), [&](const Optimised& o) {
        return o.service == resource.service && o.action == action;
    });
    if (row == std::end(optimised) || (resource.pattern == TaskPattern::sync && !row->job)) return nullptr;
    return row;
}

std::vector<OptimisedName> optimised_names() {
    std::vector<OptimisedName> names;
    for (const Optimised& row : optimised) {
        OptimisedName each{std::string(row.service) + ":" + std::string(row.action), {"request and response"}};
        for (const char* pattern : {".sync", ".sync:2", ".waitForTaskToken"}) {
            const auto resource = parse_resource("arn:aws:states:::" + each.name + pattern);
            if (resource && find_optimised(*resource)) each.patterns.emplace_back(pattern);
        }
        names.push_back(std::move(each));
    }
    return names;
}

const ServiceNames& names_of(std::string_view service) {
    return *std::find_if(std::begin(services), std::end(services),
                         [&](const ServiceNames& names) { return names.service == service; });
}

}  // namespace stepwell::integrations
