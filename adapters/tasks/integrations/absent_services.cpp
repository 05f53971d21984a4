#include "adapters/tasks/integrations/absent_services.hpp"

#include "adapters/platform/digest.hpp"
#include "adapters/platform/random.hpp"
#include "engine/run/run.hpp"

namespace stepwell::integrations {

namespace {

using enum OfferedIntegration::Pattern;

constexpr ResultModel no_model{.known = false};
constexpr std::string_view body_member[] = {"Body"};

Value published(const TaskOrder&, const Value&, TimePoint) { return Value::object({{"MessageId", random_uuid()}}); }

Value sent(const TaskOrder& order, const Value&, TimePoint) {
    const Value& body = order.parameters["MessageBody"];
    return Value::object(
        {{"MD5OfMessageBody", hex(md5(body.is_string() ? std::string(body.as_string()) : print(body)))},
         {"MessageId", random_uuid()}});
}

// AWS: events:putEvents has no SdkHttpMetadata.
constexpr Integration rows[] = {
    {.name = {"apigateway", "invoke", token}, .model = no_model},
    {.name = {"athena", "getQueryExecution"}},
    {.name = {"athena", "getQueryResults"}},
    {.name = {"athena", "startQueryExecution", sync}, .model = {.describing = "getQueryExecution"}},
    {.name = {"athena", "stopQueryExecution"}},
    {.name = {"bedrock", "createModelCustomizationJob", sync}, .model = {.describing = "getModelCustomizationJob"}},
    {.name = {"bedrock", "invokeModel", token},
     .model = {.sdk_service = "bedrockruntime", .json_members = body_member}},
    {.name = {"codebuild", "batchDeleteBuilds"}},
    {.name = {"codebuild", "batchGetReports"}},
    {.name = {"codebuild", "deleteBuildBatch"}},
    {.name = {"codebuild", "retryBuildBatch", sync}, .model = {.describing = "retryBuildBatch"}},
    {.name = {"codebuild", "startBuild", sync}, .model = {.describing = "startBuild"}},
    {.name = {"codebuild", "startBuildBatch", sync}, .model = {.describing = "startBuildBatch"}},
    {.name = {"codebuild", "stopBuild"}},
    {.name = {"codebuild", "stopBuildBatch"}},
    {.name = {"databrew", "startJobRun", sync}, .model = {.describing = "describeJobRun"}},
    {.name = {"eks", "call"}, .model = no_model},
    {.name = {"eks", "createCluster", sync}, .model = {.describing = "describeCluster"}},
    {.name = {"eks", "createFargateProfile", sync}, .model = {.describing = "describeFargateProfile"}},
    {.name = {"eks", "createNodegroup", sync}, .model = {.describing = "describeNodegroup"}},
    {.name = {"eks", "deleteCluster", sync}},
    {.name = {"eks", "deleteFargateProfile", sync}},
    {.name = {"eks", "deleteNodegroup", sync}},
    {.name = {"eks", "runJob", sync | token}, .model = no_model},
    {.name = {"elasticmapreduce", "addStep", sync}, .model = no_model},
    {.name = {"elasticmapreduce", "cancelStep"}, .model = no_model},
    {.name = {"elasticmapreduce", "createCluster", sync}, .model = no_model},
    {.name = {"elasticmapreduce", "modifyInstanceFleetByName"}, .model = no_model},
    {.name = {"elasticmapreduce", "modifyInstanceGroupByName"}, .model = no_model},
    {.name = {"elasticmapreduce", "setClusterTerminationProtection"}, .model = no_model},
    {.name = {"elasticmapreduce", "terminateCluster", sync}, .model = no_model},
    {.name = {"emr-containers", "createVirtualCluster"}, .model = {.sdk_service = "emrcontainers"}},
    {.name = {"emr-containers", "deleteVirtualCluster", sync}, .model = {.sdk_service = "emrcontainers"}},
    {.name = {"emr-containers", "startJobRun", sync},
     .model = {.sdk_service = "emrcontainers", .describing = "startJobRun"}},
    {.name = {"emr-serverless", "cancelJobRun", sync}, .model = {.sdk_service = "emrserverless"}},
    {.name = {"emr-serverless", "createApplication", sync}, .model = {.sdk_service = "emrserverless"}},
    {.name = {"emr-serverless", "deleteApplication", sync}, .model = {.sdk_service = "emrserverless"}},
    {.name = {"emr-serverless", "startApplication", sync}, .model = {.sdk_service = "emrserverless"}},
    {.name = {"emr-serverless", "startJobRun", sync},
     .model = {.sdk_service = "emrserverless", .describing = "getJobRun"}},
    {.name = {"emr-serverless", "stopApplication", sync}, .model = {.sdk_service = "emrserverless"}},
    {.name = {"events", "putEvents", token}, .model = {.sdk_service = "eventbridge"}},
    {.name = {"glue", "startJobRun", sync}, .model = {.describing = "getJobRun", .described_part = "JobRun"}},
    {.name = {"http", "invoke"}, .model = no_model},
    {.name = {"mediaconvert", "createJob", sync}, .model = {.describing = "getJob"}},
    {.name = {"sagemaker", "createEndpoint"}},
    {.name = {"sagemaker", "createEndpointConfig"}},
    {.name = {"sagemaker", "createHyperParameterTuningJob", sync},
     .model = {.describing = "describeHyperParameterTuningJob"}},
    {.name = {"sagemaker", "createLabelingJob", sync}, .model = {.describing = "describeLabelingJob"}},
    {.name = {"sagemaker", "createModel"}},
    {.name = {"sagemaker", "createProcessingJob", sync}, .model = {.describing = "describeProcessingJob"}},
    {.name = {"sagemaker", "createTrainingJob", sync}, .model = {.describing = "describeTrainingJob"}},
    {.name = {"sagemaker", "createTransformJob", sync}, .model = {.describing = "describeTransformJob"}},
    {.name = {"sagemaker", "updateEndpoint"}},
    {.name = {"sns", "publish", token}, .form = {"text/xml"}, .mocking = {.submission = published}},
    {.name = {"sqs", "sendMessage", token}, .form = {"application/x-amz-json-1.0"}, .mocking = {.submission = sent}},
};

}  // namespace

constinit const std::span<const Integration> absent_services = rows;

}  // namespace stepwell::integrations
