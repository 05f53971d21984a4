// api/states/mock_results.cpp — mocked results of tasks held against the models of the APIs that the tasks call.
#include "api/states/mock_results.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/shapes/outputs.hpp"
#include "engine/states/resource.hpp"

namespace stepwell::states {

namespace {

using shapes::OutputName;

// Optimised integrations whose service SDK calls name otherwise.
constexpr std::pair<std::string_view, std::string_view> sdk_services[] = {
    {"elasticmapreduce", "emr"},
    {"emr-containers", "emrcontainers"},
    {"emr-serverless", "emrserverless"},
    {"events", "eventbridge"},
    {"states", "sfn"},
};

// Where a .sync task's result is from: the API that describes the job's end.
struct Polled {
    std::string_view service;
    std::string_view action;
    std::string_view by;
    std::string_view part = {};
};
constexpr Polled polled[] = {
    {"athena", "startQueryExecution", "getQueryExecution"},
    {"batch", "submitJob", "describeJobs", "Jobs"},
    {"bedrock", "createModelCustomizationJob", "getModelCustomizationJob"},
    {"codebuild", "startBuild", "startBuild"},
    {"codebuild", "startBuildBatch", "startBuildBatch"},
    {"codebuild", "retryBuildBatch", "retryBuildBatch"},
    {"databrew", "startJobRun", "describeJobRun"},
    {"ecs", "runTask", "describeTasks", "Tasks"},
    {"eks", "createCluster", "describeCluster"},
    {"eks", "createFargateProfile", "describeFargateProfile"},
    {"eks", "createNodegroup", "describeNodegroup"},
    {"emrserverless", "startJobRun", "getJobRun"},
    {"glue", "startJobRun", "getJobRun", "JobRun"},
    {"mediaconvert", "createJob", "getJob"},
    {"sagemaker", "createHyperParameterTuningJob", "describeHyperParameterTuningJob"},
    {"sagemaker", "createLabelingJob", "describeLabelingJob"},
    {"sagemaker", "createProcessingJob", "describeProcessingJob"},
    {"sagemaker", "createTrainingJob", "describeTrainingJob"},
    {"sagemaker", "createTransformJob", "describeTransformJob"},
    {"sfn", "startExecution", "describeExecution"},
};

// Optimised integrations that call no API of their name: there is no model to hold a result against.
bool has_no_model(const ResourceName& resource) {
    if (resource.kind != ResourceKind::optimised) return resource.kind != ResourceKind::aws_sdk;
    const std::string_view service = resource.service;
    if (service == "http" || service == "apigateway" || service == "elasticmapreduce") return true;
    if (service == "eks" && (resource.action == "call" || resource.action == "runJob")) return true;
    // the end of such a job has no result
    const bool sync = resource.pattern == TaskPattern::sync;
    const bool known = std::any_of(std::begin(polled), std::end(polled),
                                   [&](const Polled& row) { return row.action == resource.action; });
    return sync && !known;
}

std::string_view sdk_service(const ResourceName& resource) {
    if (resource.kind == ResourceKind::aws_sdk) return resource.service;
    if (resource.service == "bedrock" && resource.action == "invokeModel") return "bedrockruntime";
    const auto row = std::find_if(std::begin(sdk_services), std::end(sdk_services),
                                  [&](const auto& each) { return each.first == resource.service; });
    return row == std::end(sdk_services) ? std::string_view(resource.service) : row->second;
}

// Members that an optimised integration gives as JSON where the API has a text.
std::vector<std::string_view> free_members(const ResourceName& resource) {
    if (resource.kind != ResourceKind::optimised) return {};
    if (resource.action == "invoke") return {"Payload"};
    if (resource.action == "invokeModel") return {"Body"};
    if (resource.sync_version == 2) return {"Input", "Output"};
    return {};
}

OutputName answer_of(const ResourceName& resource) {
    OutputName name{sdk_service(resource), resource.action, {}, free_members(resource)};
    if (resource.pattern != TaskPattern::sync) return name;
    const auto row = std::find_if(std::begin(polled), std::end(polled), [&](const Polled& each) {
        return each.service == name.service && each.action == resource.action;
    });
    if (row == std::end(polled)) return name;
    name.action = row->by;
    name.part = row->part;
    return name;
}

[[noreturn]] void refuse(std::string text) { throw ApiError("ValidationException", 400, std::move(text)); }

}  // namespace

void check_task_mock(const ResourceName& resource, const Value& result, std::string_view mode) {
    // a token's sender may answer anything
    if (mode == "NONE" || resource.pattern == TaskPattern::wait_for_token || has_no_model(resource)) return;
    if (!result.is_object()) refuse("Mocked result must be a JSON object.");
    const OutputName name = answer_of(resource);
    if (!shapes::knows_output(name)) {
        refuse("Mock results of " + resource.arn +
               " cannot be validated: this version of Stepwell does not know what that API answers. Set "
               "fieldValidationMode to NONE.");
    }
    const auto wanted = mode == "PRESENT" ? shapes::Conformance::present : shapes::Conformance::complete;
    if (const auto fault = shapes::output_fault(name, result, wanted)) {
        refuse("Mock result schema validation error: " + *fault);
    }
}

}  // namespace stepwell::states
