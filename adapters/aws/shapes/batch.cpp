// The shapes of batch. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/batch.hpp"

// clang-format off

namespace stepwell::shapes::batch {
namespace {

constinit const Shape string = {.name = "String", .type = Type::string};
constinit const Member cancel_job_request_members[] = {
    {.name = "jobId", .wire = "jobId", .shape = &string, .required = true},
    {.name = "reason", .wire = "reason", .shape = &string, .required = true}};
constinit const Shape cancel_job_request = {.name = "CancelJobRequest", .type = Type::structure,
    .members = cancel_job_request_members};
constinit const Shape cancel_job_response = {.name = "CancelJobResponse", .type = Type::structure};
constinit const Member client_exception_members[] = {{"message", "message", &string}};
constinit const Shape client_exception = {.name = "ClientException", .type = Type::structure,
    .members = client_exception_members};
constinit const Member server_exception_members[] = {{"message", "message", &string}};
constinit const Shape server_exception = {.name = "ServerException", .type = Type::structure,
    .members = server_exception_members};
constinit const ErrorShape cancel_job_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const std::string_view ce_type_values[] = {"MANAGED", "UNMANAGED"};
constinit const Shape ce_type = {.name = "CEType", .type = Type::string, .values = ce_type_values};
constinit const std::string_view ce_state_values[] = {"ENABLED", "DISABLED"};
constinit const Shape ce_state = {.name = "CEState", .type = Type::string, .values = ce_state_values};
constinit const Shape integer = {.name = "Integer", .type = Type::integer};
constinit const std::string_view cr_type_values[] = {"EC2", "SPOT", "FARGATE", "FARGATE_SPOT"};
constinit const Shape cr_type = {.name = "CRType", .type = Type::string, .values = cr_type_values};
constinit const std::string_view cr_allocation_strategy_values[] = {"BEST_FIT", "BEST_FIT_PROGRESSIVE",
    "SPOT_CAPACITY_OPTIMIZED", "SPOT_PRICE_CAPACITY_OPTIMIZED"};
constinit const Shape cr_allocation_strategy = {.name = "CRAllocationStrategy", .type = Type::string,
    .values = cr_allocation_strategy_values};
constinit const Shape string_list = {.name = "StringList", .type = Type::list, .element = &string};
constinit const Shape tags_map = {.name = "TagsMap", .type = Type::map, .element = &string, .key = &string};
constinit const std::string_view userdata_type_values[] = {"EKS_BOOTSTRAP_SH", "EKS_NODEADM"};
constinit const Shape userdata_type = {.name = "UserdataType", .type = Type::string, .values = userdata_type_values};
constinit const Member launch_template_specification_override_members[] = {
    {"launchTemplateId", "launchTemplateId", &string}, {"launchTemplateName", "launchTemplateName", &string},
    {"version", "version", &string}, {"targetInstanceTypes", "targetInstanceTypes", &string_list},
    {"userdataType", "userdataType", &userdata_type}};
constinit const Shape launch_template_specification_override = {.name = "LaunchTemplateSpecificationOverride",
    .type = Type::structure, .members = launch_template_specification_override_members};
constinit const Shape launch_template_specification_override_list = {.name = "LaunchTemplateSpecificationOverrideList",
    .type = Type::list, .element = &launch_template_specification_override};
constinit const Member launch_template_specification_members[] = {{"launchTemplateId", "launchTemplateId", &string},
    {"launchTemplateName", "launchTemplateName", &string}, {"version", "version", &string},
    {"overrides", "overrides", &launch_template_specification_override_list},
    {"userdataType", "userdataType", &userdata_type}};
constinit const Shape launch_template_specification = {.name = "LaunchTemplateSpecification", .type = Type::structure,
    .members = launch_template_specification_members};
constinit const Shape image_type = {.name = "ImageType", .type = Type::string, .min = 1, .max = 256};
constinit const Shape image_id_override = {.name = "ImageIdOverride", .type = Type::string, .min = 1, .max = 256};
constinit const Shape kubernetes_version = {.name = "KubernetesVersion", .type = Type::string, .min = 1, .max = 256};
constinit const Member ec2_configuration_members[] = {
    {.name = "imageType", .wire = "imageType", .shape = &image_type, .required = true},
    {"imageIdOverride", "imageIdOverride", &image_id_override}, {"batchImageStatus", "batchImageStatus", &string},
    {"imageKubernetesVersion", "imageKubernetesVersion", &kubernetes_version}};
constinit const Shape ec2_configuration = {.name = "Ec2Configuration", .type = Type::structure,
    .members = ec2_configuration_members};
constinit const Shape ec2_configuration_list = {.name = "Ec2ConfigurationList", .type = Type::list,
    .element = &ec2_configuration};
constinit const Member compute_scaling_policy_members[] = {
    {"minScaleDownDelayMinutes", "minScaleDownDelayMinutes", &integer}};
constinit const Shape compute_scaling_policy = {.name = "ComputeScalingPolicy", .type = Type::structure,
    .members = compute_scaling_policy_members};
constinit const Member compute_resource_members[] = {
    {.name = "type", .wire = "type", .shape = &cr_type, .required = true},
    {"allocationStrategy", "allocationStrategy", &cr_allocation_strategy}, {"minvCpus", "minvCpus", &integer},
    {.name = "maxvCpus", .wire = "maxvCpus", .shape = &integer, .required = true},
    {"desiredvCpus", "desiredvCpus", &integer}, {"instanceTypes", "instanceTypes", &string_list},
    {"imageId", "imageId", &string}, {.name = "subnets", .wire = "subnets", .shape = &string_list, .required = true},
    {"securityGroupIds", "securityGroupIds", &string_list}, {"ec2KeyPair", "ec2KeyPair", &string},
    {"instanceRole", "instanceRole", &string}, {"tags", "tags", &tags_map},
    {"placementGroup", "placementGroup", &string}, {"bidPercentage", "bidPercentage", &integer},
    {"spotIamFleetRole", "spotIamFleetRole", &string},
    {"launchTemplate", "launchTemplate", &launch_template_specification},
    {"ec2Configuration", "ec2Configuration", &ec2_configuration_list},
    {"scalingPolicy", "scalingPolicy", &compute_scaling_policy}};
constinit const Shape compute_resource = {.name = "ComputeResource", .type = Type::structure,
    .members = compute_resource_members};
constinit const Shape tag_value = {.name = "TagValue", .type = Type::string, .max = 256};
constinit const Shape tag_key = {.name = "TagKey", .type = Type::string, .min = 1, .max = 128};
constinit const Shape tagris_tags_map = {.name = "TagrisTagsMap", .type = Type::map, .element = &tag_value,
    .key = &tag_key, .min = 1, .max = 50};
constinit const Member eks_configuration_members[] = {
    {.name = "eksClusterArn", .wire = "eksClusterArn", .shape = &string, .required = true},
    {.name = "kubernetesNamespace", .wire = "kubernetesNamespace", .shape = &string, .required = true}};
constinit const Shape eks_configuration = {.name = "EksConfiguration", .type = Type::structure,
    .members = eks_configuration_members};
constinit const Member create_compute_environment_request_members[] = {
    {.name = "computeEnvironmentName", .wire = "computeEnvironmentName", .shape = &string, .required = true},
    {.name = "type", .wire = "type", .shape = &ce_type, .required = true}, {"state", "state", &ce_state},
    {"unmanagedvCpus", "unmanagedvCpus", &integer}, {"computeResources", "computeResources", &compute_resource},
    {"serviceRole", "serviceRole", &string}, {"tags", "tags", &tagris_tags_map},
    {"eksConfiguration", "eksConfiguration", &eks_configuration}, {"context", "context", &string}};
constinit const Shape create_compute_environment_request = {.name = "CreateComputeEnvironmentRequest",
    .type = Type::structure, .members = create_compute_environment_request_members};
constinit const Member create_compute_environment_response_members[] = {
    {"computeEnvironmentName", "computeEnvironmentName", &string},
    {"computeEnvironmentArn", "computeEnvironmentArn", &string}};
constinit const Shape create_compute_environment_response = {.name = "CreateComputeEnvironmentResponse",
    .type = Type::structure, .members = create_compute_environment_response_members};
constinit const ErrorShape create_compute_environment_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const std::string_view jq_state_values[] = {"ENABLED", "DISABLED"};
constinit const Shape jq_state = {.name = "JQState", .type = Type::string, .values = jq_state_values};
constinit const Member compute_environment_order_members[] = {
    {.name = "order", .wire = "order", .shape = &integer, .required = true},
    {.name = "computeEnvironment", .wire = "computeEnvironment", .shape = &string, .required = true}};
constinit const Shape compute_environment_order = {.name = "ComputeEnvironmentOrder", .type = Type::structure,
    .members = compute_environment_order_members};
constinit const Shape compute_environment_orders = {.name = "ComputeEnvironmentOrders", .type = Type::list,
    .element = &compute_environment_order};
constinit const Member service_environment_order_members[] = {
    {.name = "order", .wire = "order", .shape = &integer, .required = true},
    {.name = "serviceEnvironment", .wire = "serviceEnvironment", .shape = &string, .required = true}};
constinit const Shape service_environment_order = {.name = "ServiceEnvironmentOrder", .type = Type::structure,
    .members = service_environment_order_members};
constinit const Shape service_environment_orders = {.name = "ServiceEnvironmentOrders", .type = Type::list,
    .element = &service_environment_order};
constinit const std::string_view job_queue_type_values[] = {"EKS", "ECS", "ECS_FARGATE", "SAGEMAKER_TRAINING"};
constinit const Shape job_queue_type = {.name = "JobQueueType", .type = Type::string, .values = job_queue_type_values};
constinit const std::string_view job_state_time_limit_actions_state_values[] = {"RUNNABLE"};
constinit const Shape job_state_time_limit_actions_state = {.name = "JobStateTimeLimitActionsState",
    .type = Type::string, .values = job_state_time_limit_actions_state_values};
constinit const std::string_view job_state_time_limit_actions_action_values[] = {"CANCEL", "TERMINATE"};
constinit const Shape job_state_time_limit_actions_action = {.name = "JobStateTimeLimitActionsAction",
    .type = Type::string, .values = job_state_time_limit_actions_action_values};
constinit const Member job_state_time_limit_action_members[] = {
    {.name = "reason", .wire = "reason", .shape = &string, .required = true},
    {.name = "state", .wire = "state", .shape = &job_state_time_limit_actions_state, .required = true},
    {.name = "maxTimeSeconds", .wire = "maxTimeSeconds", .shape = &integer, .required = true},
    {.name = "action", .wire = "action", .shape = &job_state_time_limit_actions_action, .required = true}};
constinit const Shape job_state_time_limit_action = {.name = "JobStateTimeLimitAction", .type = Type::structure,
    .members = job_state_time_limit_action_members};
constinit const Shape job_state_time_limit_actions = {.name = "JobStateTimeLimitActions", .type = Type::list,
    .element = &job_state_time_limit_action};
constinit const Member create_job_queue_request_members[] = {
    {.name = "jobQueueName", .wire = "jobQueueName", .shape = &string, .required = true}, {"state", "state", &jq_state},
    {"schedulingPolicyArn", "schedulingPolicyArn", &string},
    {.name = "priority", .wire = "priority", .shape = &integer, .required = true},
    {"computeEnvironmentOrder", "computeEnvironmentOrder", &compute_environment_orders},
    {"serviceEnvironmentOrder", "serviceEnvironmentOrder", &service_environment_orders},
    {"jobQueueType", "jobQueueType", &job_queue_type}, {"tags", "tags", &tagris_tags_map},
    {"jobStateTimeLimitActions", "jobStateTimeLimitActions", &job_state_time_limit_actions}};
constinit const Shape create_job_queue_request = {.name = "CreateJobQueueRequest", .type = Type::structure,
    .members = create_job_queue_request_members};
constinit const Member create_job_queue_response_members[] = {
    {.name = "jobQueueName", .wire = "jobQueueName", .shape = &string, .required = true},
    {.name = "jobQueueArn", .wire = "jobQueueArn", .shape = &string, .required = true}};
constinit const Shape create_job_queue_response = {.name = "CreateJobQueueResponse", .type = Type::structure,
    .members = create_job_queue_response_members};
constinit const ErrorShape create_job_queue_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member delete_compute_environment_request_members[] = {
    {.name = "computeEnvironment", .wire = "computeEnvironment", .shape = &string, .required = true}};
constinit const Shape delete_compute_environment_request = {.name = "DeleteComputeEnvironmentRequest",
    .type = Type::structure, .members = delete_compute_environment_request_members};
constinit const Shape delete_compute_environment_response = {.name = "DeleteComputeEnvironmentResponse",
    .type = Type::structure};
constinit const ErrorShape delete_compute_environment_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member delete_job_queue_request_members[] = {
    {.name = "jobQueue", .wire = "jobQueue", .shape = &string, .required = true}};
constinit const Shape delete_job_queue_request = {.name = "DeleteJobQueueRequest", .type = Type::structure,
    .members = delete_job_queue_request_members};
constinit const Shape delete_job_queue_response = {.name = "DeleteJobQueueResponse", .type = Type::structure};
constinit const ErrorShape delete_job_queue_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member deregister_job_definition_request_members[] = {
    {.name = "jobDefinition", .wire = "jobDefinition", .shape = &string, .required = true}};
constinit const Shape deregister_job_definition_request = {.name = "DeregisterJobDefinitionRequest",
    .type = Type::structure, .members = deregister_job_definition_request_members};
constinit const Shape deregister_job_definition_response = {.name = "DeregisterJobDefinitionResponse",
    .type = Type::structure};
constinit const ErrorShape deregister_job_definition_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member describe_compute_environments_request_members[] = {
    {"computeEnvironments", "computeEnvironments", &string_list}, {"maxResults", "maxResults", &integer},
    {"nextToken", "nextToken", &string}};
constinit const Shape describe_compute_environments_request = {.name = "DescribeComputeEnvironmentsRequest",
    .type = Type::structure, .members = describe_compute_environments_request_members};
constinit const std::string_view ce_status_values[] = {"CREATING", "UPDATING", "DELETING", "DELETED", "VALID", "INVALID"};
constinit const Shape ce_status = {.name = "CEStatus", .type = Type::string, .values = ce_status_values};
constinit const Shape boolean = {.name = "Boolean", .type = Type::boolean};
constinit const Shape job_execution_timeout_minutes = {.name = "JobExecutionTimeoutMinutes", .type = Type::long_integer,
    .min = 1, .max = 360};
constinit const Member update_policy_members[] = {{"terminateJobsOnUpdate", "terminateJobsOnUpdate", &boolean},
    {"jobExecutionTimeoutMinutes", "jobExecutionTimeoutMinutes", &job_execution_timeout_minutes}};
constinit const Shape update_policy = {.name = "UpdatePolicy", .type = Type::structure, .members = update_policy_members};
constinit const std::string_view orchestration_type_values[] = {"ECS", "EKS"};
constinit const Shape orchestration_type = {.name = "OrchestrationType", .type = Type::string,
    .values = orchestration_type_values};
constinit const Member compute_environment_detail_members[] = {
    {.name = "computeEnvironmentName", .wire = "computeEnvironmentName", .shape = &string, .required = true},
    {.name = "computeEnvironmentArn", .wire = "computeEnvironmentArn", .shape = &string, .required = true},
    {"unmanagedvCpus", "unmanagedvCpus", &integer}, {"ecsClusterArn", "ecsClusterArn", &string},
    {"tags", "tags", &tagris_tags_map}, {"type", "type", &ce_type}, {"state", "state", &ce_state},
    {"status", "status", &ce_status}, {"statusReason", "statusReason", &string},
    {"computeResources", "computeResources", &compute_resource}, {"serviceRole", "serviceRole", &string},
    {"updatePolicy", "updatePolicy", &update_policy}, {"eksConfiguration", "eksConfiguration", &eks_configuration},
    {"containerOrchestrationType", "containerOrchestrationType", &orchestration_type}, {"uuid", "uuid", &string},
    {"context", "context", &string}};
constinit const Shape compute_environment_detail = {.name = "ComputeEnvironmentDetail", .type = Type::structure,
    .members = compute_environment_detail_members};
constinit const Shape compute_environment_detail_list = {.name = "ComputeEnvironmentDetailList", .type = Type::list,
    .element = &compute_environment_detail};
constinit const Member describe_compute_environments_response_members[] = {
    {"computeEnvironments", "computeEnvironments", &compute_environment_detail_list},
    {"nextToken", "nextToken", &string}};
constinit const Shape describe_compute_environments_response = {.name = "DescribeComputeEnvironmentsResponse",
    .type = Type::structure, .members = describe_compute_environments_response_members};
constinit const ErrorShape describe_compute_environments_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member describe_job_definitions_request_members[] = {
    {"jobDefinitions", "jobDefinitions", &string_list}, {"maxResults", "maxResults", &integer},
    {"jobDefinitionName", "jobDefinitionName", &string}, {"status", "status", &string},
    {"nextToken", "nextToken", &string}};
constinit const Shape describe_job_definitions_request = {.name = "DescribeJobDefinitionsRequest",
    .type = Type::structure, .members = describe_job_definitions_request_members};
constinit const Shape parameters_map = {.name = "ParametersMap", .type = Type::map, .element = &string, .key = &string};
constinit const Shape retry_action = {.name = "RetryAction", .type = Type::string};
constinit const Member evaluate_on_exit_members[] = {{"onStatusReason", "onStatusReason", &string},
    {"onReason", "onReason", &string}, {"onExitCode", "onExitCode", &string},
    {.name = "action", .wire = "action", .shape = &retry_action, .required = true}};
constinit const Shape evaluate_on_exit = {.name = "EvaluateOnExit", .type = Type::structure,
    .members = evaluate_on_exit_members};
constinit const Shape evaluate_on_exit_list = {.name = "EvaluateOnExitList", .type = Type::list,
    .element = &evaluate_on_exit};
constinit const Member retry_strategy_members[] = {{"attempts", "attempts", &integer},
    {"evaluateOnExit", "evaluateOnExit", &evaluate_on_exit_list}};
constinit const Shape retry_strategy = {.name = "RetryStrategy", .type = Type::structure,
    .members = retry_strategy_members};
constinit const Member host_members[] = {{"sourcePath", "sourcePath", &string}};
constinit const Shape host = {.name = "Host", .type = Type::structure, .members = host_members};
constinit const std::string_view efs_transit_encryption_values[] = {"ENABLED", "DISABLED"};
constinit const Shape efs_transit_encryption = {.name = "EFSTransitEncryption", .type = Type::string,
    .values = efs_transit_encryption_values};
constinit const std::string_view efs_authorization_config_iam_values[] = {"ENABLED", "DISABLED"};
constinit const Shape efs_authorization_config_iam = {.name = "EFSAuthorizationConfigIAM", .type = Type::string,
    .values = efs_authorization_config_iam_values};
constinit const Member efs_authorization_config_members[] = {{"accessPointId", "accessPointId", &string},
    {"iam", "iam", &efs_authorization_config_iam}};
constinit const Shape efs_authorization_config = {.name = "EFSAuthorizationConfig", .type = Type::structure,
    .members = efs_authorization_config_members};
constinit const Member efs_volume_configuration_members[] = {
    {.name = "fileSystemId", .wire = "fileSystemId", .shape = &string, .required = true},
    {"rootDirectory", "rootDirectory", &string}, {"transitEncryption", "transitEncryption", &efs_transit_encryption},
    {"transitEncryptionPort", "transitEncryptionPort", &integer},
    {"authorizationConfig", "authorizationConfig", &efs_authorization_config}};
constinit const Shape efs_volume_configuration = {.name = "EFSVolumeConfiguration", .type = Type::structure,
    .members = efs_volume_configuration_members};
constinit const Member s3_files_volume_configuration_members[] = {
    {.name = "fileSystemArn", .wire = "fileSystemArn", .shape = &string, .required = true},
    {"rootDirectory", "rootDirectory", &string}, {"transitEncryptionPort", "transitEncryptionPort", &integer},
    {"accessPointArn", "accessPointArn", &string}};
constinit const Shape s3_files_volume_configuration = {.name = "S3FilesVolumeConfiguration", .type = Type::structure,
    .members = s3_files_volume_configuration_members};
constinit const Member volume_members[] = {{"host", "host", &host}, {"name", "name", &string},
    {"efsVolumeConfiguration", "efsVolumeConfiguration", &efs_volume_configuration},
    {"s3filesVolumeConfiguration", "s3filesVolumeConfiguration", &s3_files_volume_configuration}};
constinit const Shape volume = {.name = "Volume", .type = Type::structure, .members = volume_members};
constinit const Shape volumes = {.name = "Volumes", .type = Type::list, .element = &volume};
constinit const Member key_value_pair_members[] = {{"name", "name", &string}, {"value", "value", &string}};
constinit const Shape key_value_pair = {.name = "KeyValuePair", .type = Type::structure,
    .members = key_value_pair_members};
constinit const Shape environment_variables = {.name = "EnvironmentVariables", .type = Type::list,
    .element = &key_value_pair};
constinit const Member mount_point_members[] = {{"containerPath", "containerPath", &string},
    {"readOnly", "readOnly", &boolean}, {"sourceVolume", "sourceVolume", &string}};
constinit const Shape mount_point = {.name = "MountPoint", .type = Type::structure, .members = mount_point_members};
constinit const Shape mount_points = {.name = "MountPoints", .type = Type::list, .element = &mount_point};
constinit const Member ulimit_members[] = {
    {.name = "hardLimit", .wire = "hardLimit", .shape = &integer, .required = true},
    {.name = "name", .wire = "name", .shape = &string, .required = true},
    {.name = "softLimit", .wire = "softLimit", .shape = &integer, .required = true}};
constinit const Shape ulimit = {.name = "Ulimit", .type = Type::structure, .members = ulimit_members};
constinit const Shape ulimits = {.name = "Ulimits", .type = Type::list, .element = &ulimit};
constinit const std::string_view resource_type_values[] = {"GPU", "VCPU", "MEMORY"};
constinit const Shape resource_type = {.name = "ResourceType", .type = Type::string, .values = resource_type_values};
constinit const Member resource_requirement_members[] = {
    {.name = "value", .wire = "value", .shape = &string, .required = true},
    {.name = "type", .wire = "type", .shape = &resource_type, .required = true}};
constinit const Shape resource_requirement = {.name = "ResourceRequirement", .type = Type::structure,
    .members = resource_requirement_members};
constinit const Shape resource_requirements = {.name = "ResourceRequirements", .type = Type::list,
    .element = &resource_requirement};
constinit const std::string_view device_cgroup_permission_values[] = {"READ", "WRITE", "MKNOD"};
constinit const Shape device_cgroup_permission = {.name = "DeviceCgroupPermission", .type = Type::string,
    .values = device_cgroup_permission_values};
constinit const Shape device_cgroup_permissions = {.name = "DeviceCgroupPermissions", .type = Type::list,
    .element = &device_cgroup_permission};
constinit const Member device_members[] = {
    {.name = "hostPath", .wire = "hostPath", .shape = &string, .required = true},
    {"containerPath", "containerPath", &string}, {"permissions", "permissions", &device_cgroup_permissions}};
constinit const Shape device = {.name = "Device", .type = Type::structure, .members = device_members};
constinit const Shape devices_list = {.name = "DevicesList", .type = Type::list, .element = &device};
constinit const Member tmpfs_members[] = {
    {.name = "containerPath", .wire = "containerPath", .shape = &string, .required = true},
    {.name = "size", .wire = "size", .shape = &integer, .required = true},
    {"mountOptions", "mountOptions", &string_list}};
constinit const Shape tmpfs = {.name = "Tmpfs", .type = Type::structure, .members = tmpfs_members};
constinit const Shape tmpfs_list = {.name = "TmpfsList", .type = Type::list, .element = &tmpfs};
constinit const Member linux_parameters_members[] = {{"devices", "devices", &devices_list},
    {"initProcessEnabled", "initProcessEnabled", &boolean}, {"sharedMemorySize", "sharedMemorySize", &integer},
    {"tmpfs", "tmpfs", &tmpfs_list}, {"maxSwap", "maxSwap", &integer}, {"swappiness", "swappiness", &integer}};
constinit const Shape linux_parameters = {.name = "LinuxParameters", .type = Type::structure,
    .members = linux_parameters_members};
constinit const std::string_view log_driver_values[] = {"json-file", "syslog", "journald", "gelf", "fluentd", "awslogs",
    "splunk", "awsfirelens"};
constinit const Shape log_driver = {.name = "LogDriver", .type = Type::string, .values = log_driver_values};
constinit const Shape log_configuration_options_map = {.name = "LogConfigurationOptionsMap", .type = Type::map,
    .element = &string, .key = &string};
constinit const Member secret_members[] = {{.name = "name", .wire = "name", .shape = &string, .required = true},
    {.name = "valueFrom", .wire = "valueFrom", .shape = &string, .required = true}};
constinit const Shape secret = {.name = "Secret", .type = Type::structure, .members = secret_members};
constinit const Shape secret_list = {.name = "SecretList", .type = Type::list, .element = &secret};
constinit const Member log_configuration_members[] = {
    {.name = "logDriver", .wire = "logDriver", .shape = &log_driver, .required = true},
    {"options", "options", &log_configuration_options_map}, {"secretOptions", "secretOptions", &secret_list}};
constinit const Shape log_configuration = {.name = "LogConfiguration", .type = Type::structure,
    .members = log_configuration_members};
constinit const std::string_view assign_public_ip_values[] = {"ENABLED", "DISABLED"};
constinit const Shape assign_public_ip = {.name = "AssignPublicIp", .type = Type::string,
    .values = assign_public_ip_values};
constinit const Member network_configuration_members[] = {{"assignPublicIp", "assignPublicIp", &assign_public_ip}};
constinit const Shape network_configuration = {.name = "NetworkConfiguration", .type = Type::structure,
    .members = network_configuration_members};
constinit const Member fargate_platform_configuration_members[] = {{"platformVersion", "platformVersion", &string}};
constinit const Shape fargate_platform_configuration = {.name = "FargatePlatformConfiguration", .type = Type::structure,
    .members = fargate_platform_configuration_members};
constinit const Member ephemeral_storage_members[] = {
    {.name = "sizeInGiB", .wire = "sizeInGiB", .shape = &integer, .required = true}};
constinit const Shape ephemeral_storage = {.name = "EphemeralStorage", .type = Type::structure,
    .members = ephemeral_storage_members};
constinit const Member runtime_platform_members[] = {{"operatingSystemFamily", "operatingSystemFamily", &string},
    {"cpuArchitecture", "cpuArchitecture", &string}};
constinit const Shape runtime_platform = {.name = "RuntimePlatform", .type = Type::structure,
    .members = runtime_platform_members};
constinit const Member repository_credentials_members[] = {
    {.name = "credentialsParameter", .wire = "credentialsParameter", .shape = &string, .required = true}};
constinit const Shape repository_credentials = {.name = "RepositoryCredentials", .type = Type::structure,
    .members = repository_credentials_members};
constinit const Member container_properties_members[] = {{"image", "image", &string}, {"vcpus", "vcpus", &integer},
    {"memory", "memory", &integer}, {"command", "command", &string_list}, {"jobRoleArn", "jobRoleArn", &string},
    {"executionRoleArn", "executionRoleArn", &string}, {"volumes", "volumes", &volumes},
    {"environment", "environment", &environment_variables}, {"mountPoints", "mountPoints", &mount_points},
    {"readonlyRootFilesystem", "readonlyRootFilesystem", &boolean}, {"privileged", "privileged", &boolean},
    {"ulimits", "ulimits", &ulimits}, {"user", "user", &string}, {"instanceType", "instanceType", &string},
    {"resourceRequirements", "resourceRequirements", &resource_requirements},
    {"linuxParameters", "linuxParameters", &linux_parameters},
    {"logConfiguration", "logConfiguration", &log_configuration}, {"secrets", "secrets", &secret_list},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"fargatePlatformConfiguration", "fargatePlatformConfiguration", &fargate_platform_configuration},
    {"enableExecuteCommand", "enableExecuteCommand", &boolean},
    {"ephemeralStorage", "ephemeralStorage", &ephemeral_storage},
    {"runtimePlatform", "runtimePlatform", &runtime_platform},
    {"repositoryCredentials", "repositoryCredentials", &repository_credentials}};
constinit const Shape container_properties = {.name = "ContainerProperties", .type = Type::structure,
    .members = container_properties_members};
constinit const Member job_timeout_members[] = {{"attemptDurationSeconds", "attemptDurationSeconds", &integer}};
constinit const Shape job_timeout = {.name = "JobTimeout", .type = Type::structure, .members = job_timeout_members};
constinit const Member task_container_dependency_members[] = {{"containerName", "containerName", &string},
    {"condition", "condition", &string}};
constinit const Shape task_container_dependency = {.name = "TaskContainerDependency", .type = Type::structure,
    .members = task_container_dependency_members};
constinit const Shape task_container_dependency_list = {.name = "TaskContainerDependencyList", .type = Type::list,
    .element = &task_container_dependency};
constinit const std::string_view firelens_configuration_type_values[] = {"fluentd", "fluentbit"};
constinit const Shape firelens_configuration_type = {.name = "FirelensConfigurationType", .type = Type::string,
    .values = firelens_configuration_type_values};
constinit const Shape firelens_configuration_options_map = {.name = "FirelensConfigurationOptionsMap",
    .type = Type::map, .element = &string, .key = &string};
constinit const Member firelens_configuration_members[] = {
    {.name = "type", .wire = "type", .shape = &firelens_configuration_type, .required = true},
    {"options", "options", &firelens_configuration_options_map}};
constinit const Shape firelens_configuration = {.name = "FirelensConfiguration", .type = Type::structure,
    .members = firelens_configuration_members};
constinit const Member task_container_properties_members[] = {{"command", "command", &string_list},
    {"dependsOn", "dependsOn", &task_container_dependency_list}, {"environment", "environment", &environment_variables},
    {"essential", "essential", &boolean}, {"firelensConfiguration", "firelensConfiguration", &firelens_configuration},
    {.name = "image", .wire = "image", .shape = &string, .required = true},
    {"linuxParameters", "linuxParameters", &linux_parameters},
    {"logConfiguration", "logConfiguration", &log_configuration}, {"mountPoints", "mountPoints", &mount_points},
    {"name", "name", &string}, {"privileged", "privileged", &boolean},
    {"readonlyRootFilesystem", "readonlyRootFilesystem", &boolean},
    {"repositoryCredentials", "repositoryCredentials", &repository_credentials},
    {"resourceRequirements", "resourceRequirements", &resource_requirements}, {"secrets", "secrets", &secret_list},
    {"ulimits", "ulimits", &ulimits}, {"user", "user", &string}, {"startTimeout", "startTimeout", &integer},
    {"stopTimeout", "stopTimeout", &integer}};
constinit const Shape task_container_properties = {.name = "TaskContainerProperties", .type = Type::structure,
    .members = task_container_properties_members};
constinit const Shape list_task_container_properties = {.name = "ListTaskContainerProperties", .type = Type::list,
    .element = &task_container_properties};
constinit const Member ecs_task_properties_members[] = {
    {.name = "containers", .wire = "containers", .shape = &list_task_container_properties, .required = true},
    {"ephemeralStorage", "ephemeralStorage", &ephemeral_storage}, {"executionRoleArn", "executionRoleArn", &string},
    {"platformVersion", "platformVersion", &string}, {"ipcMode", "ipcMode", &string},
    {"taskRoleArn", "taskRoleArn", &string}, {"pidMode", "pidMode", &string},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"runtimePlatform", "runtimePlatform", &runtime_platform}, {"volumes", "volumes", &volumes},
    {"enableExecuteCommand", "enableExecuteCommand", &boolean}};
constinit const Shape ecs_task_properties = {.name = "EcsTaskProperties", .type = Type::structure,
    .members = ecs_task_properties_members};
constinit const Shape list_ecs_task_properties = {.name = "ListEcsTaskProperties", .type = Type::list,
    .element = &ecs_task_properties};
constinit const Member ecs_properties_members[] = {
    {.name = "taskProperties", .wire = "taskProperties", .shape = &list_ecs_task_properties, .required = true}};
constinit const Shape ecs_properties = {.name = "EcsProperties", .type = Type::structure,
    .members = ecs_properties_members};
constinit const Member image_pull_secret_members[] = {
    {.name = "name", .wire = "name", .shape = &string, .required = true}};
constinit const Shape image_pull_secret = {.name = "ImagePullSecret", .type = Type::structure,
    .members = image_pull_secret_members};
constinit const Shape image_pull_secrets = {.name = "ImagePullSecrets", .type = Type::list,
    .element = &image_pull_secret};
constinit const Member eks_container_environment_variable_members[] = {
    {.name = "name", .wire = "name", .shape = &string, .required = true}, {"value", "value", &string}};
constinit const Shape eks_container_environment_variable = {.name = "EksContainerEnvironmentVariable",
    .type = Type::structure, .members = eks_container_environment_variable_members};
constinit const Shape eks_container_environment_variables = {.name = "EksContainerEnvironmentVariables",
    .type = Type::list, .element = &eks_container_environment_variable};
constinit const Shape quantity = {.name = "Quantity", .type = Type::string, .min = 1, .max = 256};
constinit const Shape eks_limits = {.name = "EksLimits", .type = Type::map, .element = &quantity, .key = &string};
constinit const Shape eks_requests = {.name = "EksRequests", .type = Type::map, .element = &quantity, .key = &string};
constinit const Member eks_container_resource_requirements_members[] = {{"limits", "limits", &eks_limits},
    {"requests", "requests", &eks_requests}};
constinit const Shape eks_container_resource_requirements = {.name = "EksContainerResourceRequirements",
    .type = Type::structure, .members = eks_container_resource_requirements_members};
constinit const Member eks_container_volume_mount_members[] = {{"name", "name", &string},
    {"mountPath", "mountPath", &string}, {"subPath", "subPath", &string}, {"readOnly", "readOnly", &boolean}};
constinit const Shape eks_container_volume_mount = {.name = "EksContainerVolumeMount", .type = Type::structure,
    .members = eks_container_volume_mount_members};
constinit const Shape eks_container_volume_mounts = {.name = "EksContainerVolumeMounts", .type = Type::list,
    .element = &eks_container_volume_mount};
constinit const Shape long_ = {.name = "Long", .type = Type::long_integer};
constinit const Member eks_container_security_context_members[] = {{"runAsUser", "runAsUser", &long_},
    {"runAsGroup", "runAsGroup", &long_}, {"privileged", "privileged", &boolean},
    {"allowPrivilegeEscalation", "allowPrivilegeEscalation", &boolean},
    {"readOnlyRootFilesystem", "readOnlyRootFilesystem", &boolean}, {"runAsNonRoot", "runAsNonRoot", &boolean}};
constinit const Shape eks_container_security_context = {.name = "EksContainerSecurityContext", .type = Type::structure,
    .members = eks_container_security_context_members};
constinit const Member eks_container_members[] = {{"name", "name", &string},
    {.name = "image", .wire = "image", .shape = &string, .required = true},
    {"imagePullPolicy", "imagePullPolicy", &string}, {"command", "command", &string_list},
    {"args", "args", &string_list}, {"env", "env", &eks_container_environment_variables},
    {"resources", "resources", &eks_container_resource_requirements},
    {"volumeMounts", "volumeMounts", &eks_container_volume_mounts},
    {"securityContext", "securityContext", &eks_container_security_context}};
constinit const Shape eks_container = {.name = "EksContainer", .type = Type::structure, .members = eks_container_members};
constinit const Shape eks_containers = {.name = "EksContainers", .type = Type::list, .element = &eks_container};
constinit const Member eks_host_path_members[] = {{"path", "path", &string}};
constinit const Shape eks_host_path = {.name = "EksHostPath", .type = Type::structure, .members = eks_host_path_members};
constinit const Member eks_empty_dir_members[] = {{"medium", "medium", &string}, {"sizeLimit", "sizeLimit", &quantity}};
constinit const Shape eks_empty_dir = {.name = "EksEmptyDir", .type = Type::structure, .members = eks_empty_dir_members};
constinit const Member eks_secret_members[] = {
    {.name = "secretName", .wire = "secretName", .shape = &string, .required = true}, {"optional", "optional", &boolean}};
constinit const Shape eks_secret = {.name = "EksSecret", .type = Type::structure, .members = eks_secret_members};
constinit const Member eks_persistent_volume_claim_members[] = {
    {.name = "claimName", .wire = "claimName", .shape = &string, .required = true}, {"readOnly", "readOnly", &boolean}};
constinit const Shape eks_persistent_volume_claim = {.name = "EksPersistentVolumeClaim", .type = Type::structure,
    .members = eks_persistent_volume_claim_members};
constinit const Member eks_volume_members[] = {{.name = "name", .wire = "name", .shape = &string, .required = true},
    {"hostPath", "hostPath", &eks_host_path}, {"emptyDir", "emptyDir", &eks_empty_dir},
    {"secret", "secret", &eks_secret}, {"persistentVolumeClaim", "persistentVolumeClaim", &eks_persistent_volume_claim}};
constinit const Shape eks_volume = {.name = "EksVolume", .type = Type::structure, .members = eks_volume_members};
constinit const Shape eks_volumes = {.name = "EksVolumes", .type = Type::list, .element = &eks_volume};
constinit const Shape eks_labels_map = {.name = "EksLabelsMap", .type = Type::map, .element = &string, .key = &string};
constinit const Shape eks_annotations_map = {.name = "EksAnnotationsMap", .type = Type::map, .element = &string,
    .key = &string};
constinit const Member eks_metadata_members[] = {{"labels", "labels", &eks_labels_map},
    {"annotations", "annotations", &eks_annotations_map}, {"namespace", "namespace", &string}};
constinit const Shape eks_metadata = {.name = "EksMetadata", .type = Type::structure, .members = eks_metadata_members};
constinit const Member eks_pod_properties_members[] = {{"serviceAccountName", "serviceAccountName", &string},
    {"hostNetwork", "hostNetwork", &boolean}, {"dnsPolicy", "dnsPolicy", &string},
    {"imagePullSecrets", "imagePullSecrets", &image_pull_secrets}, {"containers", "containers", &eks_containers},
    {"initContainers", "initContainers", &eks_containers}, {"volumes", "volumes", &eks_volumes},
    {"metadata", "metadata", &eks_metadata}, {"shareProcessNamespace", "shareProcessNamespace", &boolean}};
constinit const Shape eks_pod_properties = {.name = "EksPodProperties", .type = Type::structure,
    .members = eks_pod_properties_members};
constinit const Member eks_properties_members[] = {{"podProperties", "podProperties", &eks_pod_properties}};
constinit const Shape eks_properties = {.name = "EksProperties", .type = Type::structure,
    .members = eks_properties_members};
constinit const Member consumable_resource_requirement_members[] = {
    {"consumableResource", "consumableResource", &string}, {"quantity", "quantity", &long_}};
constinit const Shape consumable_resource_requirement = {.name = "ConsumableResourceRequirement",
    .type = Type::structure, .members = consumable_resource_requirement_members};
constinit const Shape consumable_resource_list = {.name = "ConsumableResourceList", .type = Type::list,
    .element = &consumable_resource_requirement};
constinit const Member consumable_resource_properties_members[] = {
    {"consumableResourceList", "consumableResourceList", &consumable_resource_list}};
constinit const Shape consumable_resource_properties = {.name = "ConsumableResourceProperties", .type = Type::structure,
    .members = consumable_resource_properties_members};
constinit const Member node_range_property_members[] = {
    {.name = "targetNodes", .wire = "targetNodes", .shape = &string, .required = true},
    {"container", "container", &container_properties}, {"instanceTypes", "instanceTypes", &string_list},
    {"ecsProperties", "ecsProperties", &ecs_properties}, {"eksProperties", "eksProperties", &eks_properties},
    {"consumableResourceProperties", "consumableResourceProperties", &consumable_resource_properties}};
constinit const Shape node_range_property = {.name = "NodeRangeProperty", .type = Type::structure,
    .members = node_range_property_members};
constinit const Shape node_range_properties = {.name = "NodeRangeProperties", .type = Type::list,
    .element = &node_range_property};
constinit const Member node_properties_members[] = {
    {.name = "numNodes", .wire = "numNodes", .shape = &integer, .required = true},
    {.name = "mainNode", .wire = "mainNode", .shape = &integer, .required = true},
    {.name = "nodeRangeProperties", .wire = "nodeRangeProperties", .shape = &node_range_properties, .required = true}};
constinit const Shape node_properties = {.name = "NodeProperties", .type = Type::structure,
    .members = node_properties_members};
constinit const std::string_view platform_capability_values[] = {"EC2", "FARGATE"};
constinit const Shape platform_capability = {.name = "PlatformCapability", .type = Type::string,
    .values = platform_capability_values};
constinit const Shape platform_capability_list = {.name = "PlatformCapabilityList", .type = Type::list,
    .element = &platform_capability};
constinit const Member job_definition_members[] = {
    {.name = "jobDefinitionName", .wire = "jobDefinitionName", .shape = &string, .required = true},
    {.name = "jobDefinitionArn", .wire = "jobDefinitionArn", .shape = &string, .required = true},
    {.name = "revision", .wire = "revision", .shape = &integer, .required = true}, {"status", "status", &string},
    {.name = "type", .wire = "type", .shape = &string, .required = true},
    {"schedulingPriority", "schedulingPriority", &integer}, {"parameters", "parameters", &parameters_map},
    {"retryStrategy", "retryStrategy", &retry_strategy},
    {"containerProperties", "containerProperties", &container_properties}, {"timeout", "timeout", &job_timeout},
    {"nodeProperties", "nodeProperties", &node_properties}, {"tags", "tags", &tagris_tags_map},
    {"propagateTags", "propagateTags", &boolean},
    {"platformCapabilities", "platformCapabilities", &platform_capability_list},
    {"ecsProperties", "ecsProperties", &ecs_properties}, {"eksProperties", "eksProperties", &eks_properties},
    {"containerOrchestrationType", "containerOrchestrationType", &orchestration_type},
    {"consumableResourceProperties", "consumableResourceProperties", &consumable_resource_properties}};
constinit const Shape job_definition = {.name = "JobDefinition", .type = Type::structure,
    .members = job_definition_members};
constinit const Shape job_definition_list = {.name = "JobDefinitionList", .type = Type::list, .element = &job_definition};
constinit const Member describe_job_definitions_response_members[] = {
    {"jobDefinitions", "jobDefinitions", &job_definition_list}, {"nextToken", "nextToken", &string}};
constinit const Shape describe_job_definitions_response = {.name = "DescribeJobDefinitionsResponse",
    .type = Type::structure, .members = describe_job_definitions_response_members};
constinit const ErrorShape describe_job_definitions_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member describe_job_queues_request_members[] = {{"jobQueues", "jobQueues", &string_list},
    {"maxResults", "maxResults", &integer}, {"nextToken", "nextToken", &string}};
constinit const Shape describe_job_queues_request = {.name = "DescribeJobQueuesRequest", .type = Type::structure,
    .members = describe_job_queues_request_members};
constinit const std::string_view jq_status_values[] = {"CREATING", "UPDATING", "DELETING", "DELETED", "VALID", "INVALID"};
constinit const Shape jq_status = {.name = "JQStatus", .type = Type::string, .values = jq_status_values};
constinit const Member job_queue_detail_members[] = {
    {.name = "jobQueueName", .wire = "jobQueueName", .shape = &string, .required = true},
    {.name = "jobQueueArn", .wire = "jobQueueArn", .shape = &string, .required = true},
    {.name = "state", .wire = "state", .shape = &jq_state, .required = true},
    {"schedulingPolicyArn", "schedulingPolicyArn", &string}, {"status", "status", &jq_status},
    {"statusReason", "statusReason", &string},
    {.name = "priority", .wire = "priority", .shape = &integer, .required = true},
    {.name = "computeEnvironmentOrder", .wire = "computeEnvironmentOrder", .shape = &compute_environment_orders, .required = true},
    {"serviceEnvironmentOrder", "serviceEnvironmentOrder", &service_environment_orders},
    {"jobQueueType", "jobQueueType", &job_queue_type}, {"tags", "tags", &tagris_tags_map},
    {"jobStateTimeLimitActions", "jobStateTimeLimitActions", &job_state_time_limit_actions}};
constinit const Shape job_queue_detail = {.name = "JobQueueDetail", .type = Type::structure,
    .members = job_queue_detail_members};
constinit const Shape job_queue_detail_list = {.name = "JobQueueDetailList", .type = Type::list,
    .element = &job_queue_detail};
constinit const Member describe_job_queues_response_members[] = {{"jobQueues", "jobQueues", &job_queue_detail_list},
    {"nextToken", "nextToken", &string}};
constinit const Shape describe_job_queues_response = {.name = "DescribeJobQueuesResponse", .type = Type::structure,
    .members = describe_job_queues_response_members};
constinit const ErrorShape describe_job_queues_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member describe_jobs_request_members[] = {
    {.name = "jobs", .wire = "jobs", .shape = &string_list, .required = true}};
constinit const Shape describe_jobs_request = {.name = "DescribeJobsRequest", .type = Type::structure,
    .members = describe_jobs_request_members};
constinit const std::string_view job_status_values[] = {"SUBMITTED", "PENDING", "RUNNABLE", "STARTING", "RUNNING",
    "SUCCEEDED", "FAILED"};
constinit const Shape job_status = {.name = "JobStatus", .type = Type::string, .values = job_status_values};
constinit const Member network_interface_members[] = {{"attachmentId", "attachmentId", &string},
    {"ipv6Address", "ipv6Address", &string}, {"privateIpv4Address", "privateIpv4Address", &string}};
constinit const Shape network_interface = {.name = "NetworkInterface", .type = Type::structure,
    .members = network_interface_members};
constinit const Shape network_interface_list = {.name = "NetworkInterfaceList", .type = Type::list,
    .element = &network_interface};
constinit const Member attempt_container_detail_members[] = {{"containerInstanceArn", "containerInstanceArn", &string},
    {"taskArn", "taskArn", &string}, {"exitCode", "exitCode", &integer}, {"reason", "reason", &string},
    {"logStreamName", "logStreamName", &string}, {"networkInterfaces", "networkInterfaces", &network_interface_list}};
constinit const Shape attempt_container_detail = {.name = "AttemptContainerDetail", .type = Type::structure,
    .members = attempt_container_detail_members};
constinit const Member attempt_task_container_details_members[] = {{"exitCode", "exitCode", &integer},
    {"name", "name", &string}, {"reason", "reason", &string}, {"logStreamName", "logStreamName", &string},
    {"networkInterfaces", "networkInterfaces", &network_interface_list}};
constinit const Shape attempt_task_container_details = {.name = "AttemptTaskContainerDetails", .type = Type::structure,
    .members = attempt_task_container_details_members};
constinit const Shape list_attempt_task_container_details = {.name = "ListAttemptTaskContainerDetails",
    .type = Type::list, .element = &attempt_task_container_details};
constinit const Member attempt_ecs_task_details_members[] = {{"containerInstanceArn", "containerInstanceArn", &string},
    {"taskArn", "taskArn", &string}, {"containers", "containers", &list_attempt_task_container_details}};
constinit const Shape attempt_ecs_task_details = {.name = "AttemptEcsTaskDetails", .type = Type::structure,
    .members = attempt_ecs_task_details_members};
constinit const Shape list_attempt_ecs_task_details = {.name = "ListAttemptEcsTaskDetails", .type = Type::list,
    .element = &attempt_ecs_task_details};
constinit const Member attempt_detail_members[] = {{"container", "container", &attempt_container_detail},
    {"startedAt", "startedAt", &long_}, {"stoppedAt", "stoppedAt", &long_}, {"statusReason", "statusReason", &string},
    {"taskProperties", "taskProperties", &list_attempt_ecs_task_details}};
constinit const Shape attempt_detail = {.name = "AttemptDetail", .type = Type::structure,
    .members = attempt_detail_members};
constinit const Shape attempt_details = {.name = "AttemptDetails", .type = Type::list, .element = &attempt_detail};
constinit const std::string_view array_job_dependency_values[] = {"N_TO_N", "SEQUENTIAL"};
constinit const Shape array_job_dependency = {.name = "ArrayJobDependency", .type = Type::string,
    .values = array_job_dependency_values};
constinit const Member job_dependency_members[] = {{"jobId", "jobId", &string}, {"type", "type", &array_job_dependency}};
constinit const Shape job_dependency = {.name = "JobDependency", .type = Type::structure,
    .members = job_dependency_members};
constinit const Shape job_dependency_list = {.name = "JobDependencyList", .type = Type::list, .element = &job_dependency};
constinit const Member container_detail_members[] = {{"image", "image", &string}, {"vcpus", "vcpus", &integer},
    {"memory", "memory", &integer}, {"command", "command", &string_list}, {"jobRoleArn", "jobRoleArn", &string},
    {"executionRoleArn", "executionRoleArn", &string}, {"volumes", "volumes", &volumes},
    {"environment", "environment", &environment_variables}, {"mountPoints", "mountPoints", &mount_points},
    {"readonlyRootFilesystem", "readonlyRootFilesystem", &boolean}, {"ulimits", "ulimits", &ulimits},
    {"privileged", "privileged", &boolean}, {"user", "user", &string}, {"exitCode", "exitCode", &integer},
    {"reason", "reason", &string}, {"containerInstanceArn", "containerInstanceArn", &string},
    {"taskArn", "taskArn", &string}, {"logStreamName", "logStreamName", &string},
    {"instanceType", "instanceType", &string}, {"networkInterfaces", "networkInterfaces", &network_interface_list},
    {"resourceRequirements", "resourceRequirements", &resource_requirements},
    {"linuxParameters", "linuxParameters", &linux_parameters},
    {"logConfiguration", "logConfiguration", &log_configuration}, {"secrets", "secrets", &secret_list},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"fargatePlatformConfiguration", "fargatePlatformConfiguration", &fargate_platform_configuration},
    {"ephemeralStorage", "ephemeralStorage", &ephemeral_storage},
    {"runtimePlatform", "runtimePlatform", &runtime_platform},
    {"repositoryCredentials", "repositoryCredentials", &repository_credentials},
    {"enableExecuteCommand", "enableExecuteCommand", &boolean}};
constinit const Shape container_detail = {.name = "ContainerDetail", .type = Type::structure,
    .members = container_detail_members};
constinit const Member node_details_members[] = {{"nodeIndex", "nodeIndex", &integer},
    {"isMainNode", "isMainNode", &boolean}};
constinit const Shape node_details = {.name = "NodeDetails", .type = Type::structure, .members = node_details_members};
constinit const Shape array_job_status_summary = {.name = "ArrayJobStatusSummary", .type = Type::map,
    .element = &integer, .key = &string};
constinit const Member array_properties_detail_members[] = {
    {"statusSummary", "statusSummary", &array_job_status_summary},
    {"statusSummaryLastUpdatedAt", "statusSummaryLastUpdatedAt", &long_}, {"size", "size", &integer},
    {"index", "index", &integer}};
constinit const Shape array_properties_detail = {.name = "ArrayPropertiesDetail", .type = Type::structure,
    .members = array_properties_detail_members};
constinit const Member eks_container_detail_members[] = {{"name", "name", &string}, {"image", "image", &string},
    {"imagePullPolicy", "imagePullPolicy", &string}, {"command", "command", &string_list},
    {"args", "args", &string_list}, {"env", "env", &eks_container_environment_variables},
    {"resources", "resources", &eks_container_resource_requirements}, {"exitCode", "exitCode", &integer},
    {"reason", "reason", &string}, {"volumeMounts", "volumeMounts", &eks_container_volume_mounts},
    {"securityContext", "securityContext", &eks_container_security_context}};
constinit const Shape eks_container_detail = {.name = "EksContainerDetail", .type = Type::structure,
    .members = eks_container_detail_members};
constinit const Shape eks_container_details = {.name = "EksContainerDetails", .type = Type::list,
    .element = &eks_container_detail};
constinit const Member eks_pod_properties_detail_members[] = {{"serviceAccountName", "serviceAccountName", &string},
    {"hostNetwork", "hostNetwork", &boolean}, {"dnsPolicy", "dnsPolicy", &string},
    {"imagePullSecrets", "imagePullSecrets", &image_pull_secrets}, {"containers", "containers", &eks_container_details},
    {"initContainers", "initContainers", &eks_container_details}, {"volumes", "volumes", &eks_volumes},
    {"podName", "podName", &string}, {"nodeName", "nodeName", &string}, {"metadata", "metadata", &eks_metadata},
    {"shareProcessNamespace", "shareProcessNamespace", &boolean}};
constinit const Shape eks_pod_properties_detail = {.name = "EksPodPropertiesDetail", .type = Type::structure,
    .members = eks_pod_properties_detail_members};
constinit const Member eks_properties_detail_members[] = {
    {"podProperties", "podProperties", &eks_pod_properties_detail}};
constinit const Shape eks_properties_detail = {.name = "EksPropertiesDetail", .type = Type::structure,
    .members = eks_properties_detail_members};
constinit const Member eks_attempt_container_detail_members[] = {{"name", "name", &string},
    {"containerID", "containerID", &string}, {"exitCode", "exitCode", &integer}, {"reason", "reason", &string}};
constinit const Shape eks_attempt_container_detail = {.name = "EksAttemptContainerDetail", .type = Type::structure,
    .members = eks_attempt_container_detail_members};
constinit const Shape eks_attempt_container_details = {.name = "EksAttemptContainerDetails", .type = Type::list,
    .element = &eks_attempt_container_detail};
constinit const Member eks_attempt_detail_members[] = {{"containers", "containers", &eks_attempt_container_details},
    {"initContainers", "initContainers", &eks_attempt_container_details}, {"eksClusterArn", "eksClusterArn", &string},
    {"podName", "podName", &string}, {"podNamespace", "podNamespace", &string}, {"nodeName", "nodeName", &string},
    {"startedAt", "startedAt", &long_}, {"stoppedAt", "stoppedAt", &long_}, {"statusReason", "statusReason", &string}};
constinit const Shape eks_attempt_detail = {.name = "EksAttemptDetail", .type = Type::structure,
    .members = eks_attempt_detail_members};
constinit const Shape eks_attempt_details = {.name = "EksAttemptDetails", .type = Type::list,
    .element = &eks_attempt_detail};
constinit const Member task_container_details_members[] = {{"command", "command", &string_list},
    {"dependsOn", "dependsOn", &task_container_dependency_list}, {"environment", "environment", &environment_variables},
    {"essential", "essential", &boolean}, {"firelensConfiguration", "firelensConfiguration", &firelens_configuration},
    {"image", "image", &string}, {"linuxParameters", "linuxParameters", &linux_parameters},
    {"logConfiguration", "logConfiguration", &log_configuration}, {"mountPoints", "mountPoints", &mount_points},
    {"name", "name", &string}, {"privileged", "privileged", &boolean},
    {"readonlyRootFilesystem", "readonlyRootFilesystem", &boolean},
    {"repositoryCredentials", "repositoryCredentials", &repository_credentials},
    {"resourceRequirements", "resourceRequirements", &resource_requirements}, {"secrets", "secrets", &secret_list},
    {"ulimits", "ulimits", &ulimits}, {"user", "user", &string}, {"startTimeout", "startTimeout", &integer},
    {"stopTimeout", "stopTimeout", &integer}, {"exitCode", "exitCode", &integer}, {"reason", "reason", &string},
    {"logStreamName", "logStreamName", &string}, {"networkInterfaces", "networkInterfaces", &network_interface_list}};
constinit const Shape task_container_details = {.name = "TaskContainerDetails", .type = Type::structure,
    .members = task_container_details_members};
constinit const Shape list_task_container_details = {.name = "ListTaskContainerDetails", .type = Type::list,
    .element = &task_container_details};
constinit const Member ecs_task_details_members[] = {{"containers", "containers", &list_task_container_details},
    {"containerInstanceArn", "containerInstanceArn", &string}, {"taskArn", "taskArn", &string},
    {"ephemeralStorage", "ephemeralStorage", &ephemeral_storage}, {"executionRoleArn", "executionRoleArn", &string},
    {"platformVersion", "platformVersion", &string}, {"ipcMode", "ipcMode", &string},
    {"taskRoleArn", "taskRoleArn", &string}, {"pidMode", "pidMode", &string},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"runtimePlatform", "runtimePlatform", &runtime_platform}, {"volumes", "volumes", &volumes},
    {"enableExecuteCommand", "enableExecuteCommand", &boolean}};
constinit const Shape ecs_task_details = {.name = "EcsTaskDetails", .type = Type::structure,
    .members = ecs_task_details_members};
constinit const Shape list_ecs_task_details = {.name = "ListEcsTaskDetails", .type = Type::list,
    .element = &ecs_task_details};
constinit const Member ecs_properties_detail_members[] = {{"taskProperties", "taskProperties", &list_ecs_task_details}};
constinit const Shape ecs_properties_detail = {.name = "EcsPropertiesDetail", .type = Type::structure,
    .members = ecs_properties_detail_members};
constinit const Member job_detail_members[] = {{"jobArn", "jobArn", &string},
    {.name = "jobName", .wire = "jobName", .shape = &string, .required = true},
    {.name = "jobId", .wire = "jobId", .shape = &string, .required = true},
    {.name = "jobQueue", .wire = "jobQueue", .shape = &string, .required = true},
    {.name = "status", .wire = "status", .shape = &job_status, .required = true},
    {"shareIdentifier", "shareIdentifier", &string}, {"schedulingPriority", "schedulingPriority", &integer},
    {"attempts", "attempts", &attempt_details}, {"statusReason", "statusReason", &string},
    {"createdAt", "createdAt", &long_}, {"retryStrategy", "retryStrategy", &retry_strategy},
    {.name = "startedAt", .wire = "startedAt", .shape = &long_, .required = true}, {"stoppedAt", "stoppedAt", &long_},
    {"dependsOn", "dependsOn", &job_dependency_list},
    {.name = "jobDefinition", .wire = "jobDefinition", .shape = &string, .required = true},
    {"parameters", "parameters", &parameters_map}, {"container", "container", &container_detail},
    {"nodeDetails", "nodeDetails", &node_details}, {"nodeProperties", "nodeProperties", &node_properties},
    {"arrayProperties", "arrayProperties", &array_properties_detail}, {"timeout", "timeout", &job_timeout},
    {"tags", "tags", &tagris_tags_map}, {"propagateTags", "propagateTags", &boolean},
    {"platformCapabilities", "platformCapabilities", &platform_capability_list},
    {"eksProperties", "eksProperties", &eks_properties_detail}, {"eksAttempts", "eksAttempts", &eks_attempt_details},
    {"ecsProperties", "ecsProperties", &ecs_properties_detail}, {"isCancelled", "isCancelled", &boolean},
    {"isTerminated", "isTerminated", &boolean},
    {"consumableResourceProperties", "consumableResourceProperties", &consumable_resource_properties}};
constinit const Shape job_detail = {.name = "JobDetail", .type = Type::structure, .members = job_detail_members};
constinit const Shape job_detail_list = {.name = "JobDetailList", .type = Type::list, .element = &job_detail};
constinit const Member describe_jobs_response_members[] = {{"jobs", "jobs", &job_detail_list}};
constinit const Shape describe_jobs_response = {.name = "DescribeJobsResponse", .type = Type::structure,
    .members = describe_jobs_response_members};
constinit const ErrorShape describe_jobs_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member key_values_pair_members[] = {{"name", "name", &string}, {"values", "values", &string_list}};
constinit const Shape key_values_pair = {.name = "KeyValuesPair", .type = Type::structure,
    .members = key_values_pair_members};
constinit const Shape list_jobs_filter_list = {.name = "ListJobsFilterList", .type = Type::list,
    .element = &key_values_pair};
constinit const Member list_jobs_request_members[] = {{"jobQueue", "jobQueue", &string},
    {"arrayJobId", "arrayJobId", &string}, {"multiNodeJobId", "multiNodeJobId", &string},
    {"jobStatus", "jobStatus", &job_status}, {"maxResults", "maxResults", &integer},
    {"nextToken", "nextToken", &string}, {"filters", "filters", &list_jobs_filter_list}};
constinit const Shape list_jobs_request = {.name = "ListJobsRequest", .type = Type::structure,
    .members = list_jobs_request_members};
constinit const Shape double_ = {.name = "Double", .type = Type::double_number};
constinit const Member job_capacity_usage_summary_members[] = {{"capacityUnit", "capacityUnit", &string},
    {"quantity", "quantity", &double_}};
constinit const Shape job_capacity_usage_summary = {.name = "JobCapacityUsageSummary", .type = Type::structure,
    .members = job_capacity_usage_summary_members};
constinit const Shape job_capacity_usage_summary_list = {.name = "JobCapacityUsageSummaryList", .type = Type::list,
    .element = &job_capacity_usage_summary};
constinit const Member container_summary_members[] = {{"exitCode", "exitCode", &integer}, {"reason", "reason", &string}};
constinit const Shape container_summary = {.name = "ContainerSummary", .type = Type::structure,
    .members = container_summary_members};
constinit const Member array_properties_summary_members[] = {{"size", "size", &integer}, {"index", "index", &integer},
    {"statusSummary", "statusSummary", &array_job_status_summary},
    {"statusSummaryLastUpdatedAt", "statusSummaryLastUpdatedAt", &long_}};
constinit const Shape array_properties_summary = {.name = "ArrayPropertiesSummary", .type = Type::structure,
    .members = array_properties_summary_members};
constinit const Member node_properties_summary_members[] = {{"isMainNode", "isMainNode", &boolean},
    {"numNodes", "numNodes", &integer}, {"nodeIndex", "nodeIndex", &integer}};
constinit const Shape node_properties_summary = {.name = "NodePropertiesSummary", .type = Type::structure,
    .members = node_properties_summary_members};
constinit const Member job_summary_members[] = {{"jobArn", "jobArn", &string},
    {.name = "jobId", .wire = "jobId", .shape = &string, .required = true},
    {.name = "jobName", .wire = "jobName", .shape = &string, .required = true},
    {"capacityUsage", "capacityUsage", &job_capacity_usage_summary_list}, {"createdAt", "createdAt", &long_},
    {"scheduledAt", "scheduledAt", &long_}, {"shareIdentifier", "shareIdentifier", &string},
    {"status", "status", &job_status}, {"statusReason", "statusReason", &string}, {"startedAt", "startedAt", &long_},
    {"stoppedAt", "stoppedAt", &long_}, {"container", "container", &container_summary},
    {"arrayProperties", "arrayProperties", &array_properties_summary},
    {"nodeProperties", "nodeProperties", &node_properties_summary}, {"jobDefinition", "jobDefinition", &string}};
constinit const Shape job_summary = {.name = "JobSummary", .type = Type::structure, .members = job_summary_members};
constinit const Shape job_summary_list = {.name = "JobSummaryList", .type = Type::list, .element = &job_summary};
constinit const Member list_jobs_response_members[] = {
    {.name = "jobSummaryList", .wire = "jobSummaryList", .shape = &job_summary_list, .required = true},
    {"nextToken", "nextToken", &string}};
constinit const Shape list_jobs_response = {.name = "ListJobsResponse", .type = Type::structure,
    .members = list_jobs_response_members};
constinit const ErrorShape list_jobs_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member list_tags_for_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape list_tags_for_resource_request = {.name = "ListTagsForResourceRequest", .type = Type::structure,
    .members = list_tags_for_resource_request_members};
constinit const Member list_tags_for_resource_response_members[] = {{"tags", "tags", &tagris_tags_map}};
constinit const Shape list_tags_for_resource_response = {.name = "ListTagsForResourceResponse", .type = Type::structure,
    .members = list_tags_for_resource_response_members};
constinit const ErrorShape list_tags_for_resource_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const std::string_view job_definition_type_values[] = {"container", "multinode"};
constinit const Shape job_definition_type = {.name = "JobDefinitionType", .type = Type::string,
    .values = job_definition_type_values};
constinit const Member register_job_definition_request_members[] = {
    {.name = "jobDefinitionName", .wire = "jobDefinitionName", .shape = &string, .required = true},
    {.name = "type", .wire = "type", .shape = &job_definition_type, .required = true},
    {"parameters", "parameters", &parameters_map}, {"schedulingPriority", "schedulingPriority", &integer},
    {"containerProperties", "containerProperties", &container_properties},
    {"nodeProperties", "nodeProperties", &node_properties}, {"retryStrategy", "retryStrategy", &retry_strategy},
    {"propagateTags", "propagateTags", &boolean}, {"timeout", "timeout", &job_timeout},
    {"tags", "tags", &tagris_tags_map}, {"platformCapabilities", "platformCapabilities", &platform_capability_list},
    {"eksProperties", "eksProperties", &eks_properties}, {"ecsProperties", "ecsProperties", &ecs_properties},
    {"consumableResourceProperties", "consumableResourceProperties", &consumable_resource_properties}};
constinit const Shape register_job_definition_request = {.name = "RegisterJobDefinitionRequest",
    .type = Type::structure, .members = register_job_definition_request_members};
constinit const Member register_job_definition_response_members[] = {
    {.name = "jobDefinitionName", .wire = "jobDefinitionName", .shape = &string, .required = true},
    {.name = "jobDefinitionArn", .wire = "jobDefinitionArn", .shape = &string, .required = true},
    {.name = "revision", .wire = "revision", .shape = &integer, .required = true}};
constinit const Shape register_job_definition_response = {.name = "RegisterJobDefinitionResponse",
    .type = Type::structure, .members = register_job_definition_response_members};
constinit const ErrorShape register_job_definition_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member array_properties_members[] = {{"size", "size", &integer}};
constinit const Shape array_properties = {.name = "ArrayProperties", .type = Type::structure,
    .members = array_properties_members};
constinit const Member container_overrides_members[] = {{"vcpus", "vcpus", &integer}, {"memory", "memory", &integer},
    {"command", "command", &string_list}, {"instanceType", "instanceType", &string},
    {"environment", "environment", &environment_variables},
    {"resourceRequirements", "resourceRequirements", &resource_requirements}};
constinit const Shape container_overrides = {.name = "ContainerOverrides", .type = Type::structure,
    .members = container_overrides_members};
constinit const Member task_container_overrides_members[] = {{"command", "command", &string_list},
    {"environment", "environment", &environment_variables}, {"name", "name", &string},
    {"resourceRequirements", "resourceRequirements", &resource_requirements}};
constinit const Shape task_container_overrides = {.name = "TaskContainerOverrides", .type = Type::structure,
    .members = task_container_overrides_members};
constinit const Shape list_task_container_overrides = {.name = "ListTaskContainerOverrides", .type = Type::list,
    .element = &task_container_overrides};
constinit const Member task_properties_override_members[] = {
    {"containers", "containers", &list_task_container_overrides}};
constinit const Shape task_properties_override = {.name = "TaskPropertiesOverride", .type = Type::structure,
    .members = task_properties_override_members};
constinit const Shape list_task_properties_override = {.name = "ListTaskPropertiesOverride", .type = Type::list,
    .element = &task_properties_override};
constinit const Member ecs_properties_override_members[] = {
    {"taskProperties", "taskProperties", &list_task_properties_override}};
constinit const Shape ecs_properties_override = {.name = "EcsPropertiesOverride", .type = Type::structure,
    .members = ecs_properties_override_members};
constinit const Member eks_container_override_members[] = {{"name", "name", &string}, {"image", "image", &string},
    {"command", "command", &string_list}, {"args", "args", &string_list},
    {"env", "env", &eks_container_environment_variables},
    {"resources", "resources", &eks_container_resource_requirements}};
constinit const Shape eks_container_override = {.name = "EksContainerOverride", .type = Type::structure,
    .members = eks_container_override_members};
constinit const Shape eks_container_override_list = {.name = "EksContainerOverrideList", .type = Type::list,
    .element = &eks_container_override};
constinit const Member eks_pod_properties_override_members[] = {
    {"containers", "containers", &eks_container_override_list},
    {"initContainers", "initContainers", &eks_container_override_list}, {"metadata", "metadata", &eks_metadata}};
constinit const Shape eks_pod_properties_override = {.name = "EksPodPropertiesOverride", .type = Type::structure,
    .members = eks_pod_properties_override_members};
constinit const Member eks_properties_override_members[] = {
    {"podProperties", "podProperties", &eks_pod_properties_override}};
constinit const Shape eks_properties_override = {.name = "EksPropertiesOverride", .type = Type::structure,
    .members = eks_properties_override_members};
constinit const Member node_property_override_members[] = {
    {.name = "targetNodes", .wire = "targetNodes", .shape = &string, .required = true},
    {"containerOverrides", "containerOverrides", &container_overrides},
    {"ecsPropertiesOverride", "ecsPropertiesOverride", &ecs_properties_override},
    {"instanceTypes", "instanceTypes", &string_list},
    {"eksPropertiesOverride", "eksPropertiesOverride", &eks_properties_override},
    {"consumableResourcePropertiesOverride", "consumableResourcePropertiesOverride", &consumable_resource_properties}};
constinit const Shape node_property_override = {.name = "NodePropertyOverride", .type = Type::structure,
    .members = node_property_override_members};
constinit const Shape node_property_overrides = {.name = "NodePropertyOverrides", .type = Type::list,
    .element = &node_property_override};
constinit const Member node_overrides_members[] = {{"numNodes", "numNodes", &integer},
    {"nodePropertyOverrides", "nodePropertyOverrides", &node_property_overrides}};
constinit const Shape node_overrides = {.name = "NodeOverrides", .type = Type::structure,
    .members = node_overrides_members};
constinit const Member submit_job_request_members[] = {
    {.name = "jobName", .wire = "jobName", .shape = &string, .required = true},
    {.name = "jobQueue", .wire = "jobQueue", .shape = &string, .required = true},
    {"shareIdentifier", "shareIdentifier", &string},
    {"schedulingPriorityOverride", "schedulingPriorityOverride", &integer},
    {"arrayProperties", "arrayProperties", &array_properties}, {"dependsOn", "dependsOn", &job_dependency_list},
    {.name = "jobDefinition", .wire = "jobDefinition", .shape = &string, .required = true},
    {"parameters", "parameters", &parameters_map}, {"containerOverrides", "containerOverrides", &container_overrides},
    {"nodeOverrides", "nodeOverrides", &node_overrides}, {"retryStrategy", "retryStrategy", &retry_strategy},
    {"propagateTags", "propagateTags", &boolean}, {"timeout", "timeout", &job_timeout},
    {"tags", "tags", &tagris_tags_map}, {"eksPropertiesOverride", "eksPropertiesOverride", &eks_properties_override},
    {"ecsPropertiesOverride", "ecsPropertiesOverride", &ecs_properties_override},
    {"consumableResourcePropertiesOverride", "consumableResourcePropertiesOverride", &consumable_resource_properties}};
constinit const Shape submit_job_request = {.name = "SubmitJobRequest", .type = Type::structure,
    .members = submit_job_request_members};
constinit const Member submit_job_response_members[] = {{"jobArn", "jobArn", &string},
    {.name = "jobName", .wire = "jobName", .shape = &string, .required = true},
    {.name = "jobId", .wire = "jobId", .shape = &string, .required = true}};
constinit const Shape submit_job_response = {.name = "SubmitJobResponse", .type = Type::structure,
    .members = submit_job_response_members};
constinit const ErrorShape submit_job_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member tag_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &string, .place = Place::uri, .required = true},
    {.name = "tags", .wire = "tags", .shape = &tagris_tags_map, .required = true}};
constinit const Shape tag_resource_request = {.name = "TagResourceRequest", .type = Type::structure,
    .members = tag_resource_request_members};
constinit const Shape tag_resource_response = {.name = "TagResourceResponse", .type = Type::structure};
constinit const ErrorShape tag_resource_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member terminate_job_request_members[] = {
    {.name = "jobId", .wire = "jobId", .shape = &string, .required = true},
    {.name = "reason", .wire = "reason", .shape = &string, .required = true}};
constinit const Shape terminate_job_request = {.name = "TerminateJobRequest", .type = Type::structure,
    .members = terminate_job_request_members};
constinit const Shape terminate_job_response = {.name = "TerminateJobResponse", .type = Type::structure};
constinit const ErrorShape terminate_job_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Shape tag_keys_list = {.name = "TagKeysList", .type = Type::list, .element = &tag_key, .min = 1,
    .max = 50};
constinit const Member untag_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &string, .place = Place::uri, .required = true},
    {.name = "tagKeys", .wire = "tagKeys", .shape = &tag_keys_list, .place = Place::query, .required = true}};
constinit const Shape untag_resource_request = {.name = "UntagResourceRequest", .type = Type::structure,
    .members = untag_resource_request_members};
constinit const Shape untag_resource_response = {.name = "UntagResourceResponse", .type = Type::structure};
constinit const ErrorShape untag_resource_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const std::string_view cr_update_allocation_strategy_values[] = {"BEST_FIT_PROGRESSIVE",
    "SPOT_CAPACITY_OPTIMIZED", "SPOT_PRICE_CAPACITY_OPTIMIZED"};
constinit const Shape cr_update_allocation_strategy = {.name = "CRUpdateAllocationStrategy", .type = Type::string,
    .values = cr_update_allocation_strategy_values};
constinit const Member compute_resource_update_members[] = {{"minvCpus", "minvCpus", &integer},
    {"maxvCpus", "maxvCpus", &integer}, {"desiredvCpus", "desiredvCpus", &integer},
    {"subnets", "subnets", &string_list}, {"securityGroupIds", "securityGroupIds", &string_list},
    {"allocationStrategy", "allocationStrategy", &cr_update_allocation_strategy},
    {"instanceTypes", "instanceTypes", &string_list}, {"ec2KeyPair", "ec2KeyPair", &string},
    {"instanceRole", "instanceRole", &string}, {"tags", "tags", &tags_map},
    {"placementGroup", "placementGroup", &string}, {"bidPercentage", "bidPercentage", &integer},
    {"launchTemplate", "launchTemplate", &launch_template_specification},
    {"ec2Configuration", "ec2Configuration", &ec2_configuration_list},
    {"updateToLatestImageVersion", "updateToLatestImageVersion", &boolean}, {"type", "type", &cr_type},
    {"imageId", "imageId", &string}, {"scalingPolicy", "scalingPolicy", &compute_scaling_policy}};
constinit const Shape compute_resource_update = {.name = "ComputeResourceUpdate", .type = Type::structure,
    .members = compute_resource_update_members};
constinit const Member update_compute_environment_request_members[] = {
    {.name = "computeEnvironment", .wire = "computeEnvironment", .shape = &string, .required = true},
    {"state", "state", &ce_state}, {"unmanagedvCpus", "unmanagedvCpus", &integer},
    {"computeResources", "computeResources", &compute_resource_update}, {"serviceRole", "serviceRole", &string},
    {"updatePolicy", "updatePolicy", &update_policy}, {"context", "context", &string}};
constinit const Shape update_compute_environment_request = {.name = "UpdateComputeEnvironmentRequest",
    .type = Type::structure, .members = update_compute_environment_request_members};
constinit const Member update_compute_environment_response_members[] = {
    {"computeEnvironmentName", "computeEnvironmentName", &string},
    {"computeEnvironmentArn", "computeEnvironmentArn", &string}};
constinit const Shape update_compute_environment_response = {.name = "UpdateComputeEnvironmentResponse",
    .type = Type::structure, .members = update_compute_environment_response_members};
constinit const ErrorShape update_compute_environment_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};
constinit const Member update_job_queue_request_members[] = {
    {.name = "jobQueue", .wire = "jobQueue", .shape = &string, .required = true}, {"state", "state", &jq_state},
    {"schedulingPolicyArn", "schedulingPolicyArn", &string}, {"priority", "priority", &integer},
    {"computeEnvironmentOrder", "computeEnvironmentOrder", &compute_environment_orders},
    {"serviceEnvironmentOrder", "serviceEnvironmentOrder", &service_environment_orders},
    {"jobStateTimeLimitActions", "jobStateTimeLimitActions", &job_state_time_limit_actions}};
constinit const Shape update_job_queue_request = {.name = "UpdateJobQueueRequest", .type = Type::structure,
    .members = update_job_queue_request_members};
constinit const Member update_job_queue_response_members[] = {{"jobQueueName", "jobQueueName", &string},
    {"jobQueueArn", "jobQueueArn", &string}};
constinit const Shape update_job_queue_response = {.name = "UpdateJobQueueResponse", .type = Type::structure,
    .members = update_job_queue_response_members};
constinit const ErrorShape update_job_queue_errors[] = {{"ClientException", 400, &client_exception},
    {"ServerException", 500, &server_exception}};

}  // namespace

constinit const Service service = {.id = "batch", .signing_name = "batch", .target = "", .json_version = "1.1",
    .sdk_name = "batch", .sdk_id = "Batch", .protocol = Protocol::rest_json};
constinit const Operation cancel_job = {.service = &service, .name = "CancelJob", .method = "POST",
    .uri = "/v1/canceljob", .input = &cancel_job_request, .output = &cancel_job_response, .errors = cancel_job_errors};
constinit const Operation create_compute_environment = {.service = &service, .name = "CreateComputeEnvironment",
    .method = "POST", .uri = "/v1/createcomputeenvironment", .input = &create_compute_environment_request,
    .output = &create_compute_environment_response, .errors = create_compute_environment_errors};
constinit const Operation create_job_queue = {.service = &service, .name = "CreateJobQueue", .method = "POST",
    .uri = "/v1/createjobqueue", .input = &create_job_queue_request, .output = &create_job_queue_response,
    .errors = create_job_queue_errors};
constinit const Operation delete_compute_environment = {.service = &service, .name = "DeleteComputeEnvironment",
    .method = "POST", .uri = "/v1/deletecomputeenvironment", .input = &delete_compute_environment_request,
    .output = &delete_compute_environment_response, .errors = delete_compute_environment_errors};
constinit const Operation delete_job_queue = {.service = &service, .name = "DeleteJobQueue", .method = "POST",
    .uri = "/v1/deletejobqueue", .input = &delete_job_queue_request, .output = &delete_job_queue_response,
    .errors = delete_job_queue_errors};
constinit const Operation deregister_job_definition = {.service = &service, .name = "DeregisterJobDefinition",
    .method = "POST", .uri = "/v1/deregisterjobdefinition", .input = &deregister_job_definition_request,
    .output = &deregister_job_definition_response, .errors = deregister_job_definition_errors};
constinit const Operation describe_compute_environments = {.service = &service, .name = "DescribeComputeEnvironments",
    .method = "POST", .uri = "/v1/describecomputeenvironments", .input = &describe_compute_environments_request,
    .output = &describe_compute_environments_response, .errors = describe_compute_environments_errors};
constinit const Operation describe_job_definitions = {.service = &service, .name = "DescribeJobDefinitions",
    .method = "POST", .uri = "/v1/describejobdefinitions", .input = &describe_job_definitions_request,
    .output = &describe_job_definitions_response, .errors = describe_job_definitions_errors};
constinit const Operation describe_job_queues = {.service = &service, .name = "DescribeJobQueues", .method = "POST",
    .uri = "/v1/describejobqueues", .input = &describe_job_queues_request, .output = &describe_job_queues_response,
    .errors = describe_job_queues_errors};
constinit const Operation describe_jobs = {.service = &service, .name = "DescribeJobs", .method = "POST",
    .uri = "/v1/describejobs", .input = &describe_jobs_request, .output = &describe_jobs_response,
    .errors = describe_jobs_errors};
constinit const Operation list_jobs = {.service = &service, .name = "ListJobs", .method = "POST", .uri = "/v1/listjobs",
    .input = &list_jobs_request, .output = &list_jobs_response, .errors = list_jobs_errors};
constinit const Operation list_tags_for_resource = {.service = &service, .name = "ListTagsForResource", .method = "GET",
    .uri = "/v1/tags/{resourceArn}", .input = &list_tags_for_resource_request,
    .output = &list_tags_for_resource_response, .errors = list_tags_for_resource_errors};
constinit const Operation register_job_definition = {.service = &service, .name = "RegisterJobDefinition",
    .method = "POST", .uri = "/v1/registerjobdefinition", .input = &register_job_definition_request,
    .output = &register_job_definition_response, .errors = register_job_definition_errors};
constinit const Operation submit_job = {.service = &service, .name = "SubmitJob", .method = "POST",
    .uri = "/v1/submitjob", .input = &submit_job_request, .output = &submit_job_response, .errors = submit_job_errors};
constinit const Operation tag_resource = {.service = &service, .name = "TagResource", .method = "POST",
    .uri = "/v1/tags/{resourceArn}", .input = &tag_resource_request, .output = &tag_resource_response,
    .errors = tag_resource_errors};
constinit const Operation terminate_job = {.service = &service, .name = "TerminateJob", .method = "POST",
    .uri = "/v1/terminatejob", .input = &terminate_job_request, .output = &terminate_job_response,
    .errors = terminate_job_errors};
constinit const Operation untag_resource = {.service = &service, .name = "UntagResource", .method = "DELETE",
    .uri = "/v1/tags/{resourceArn}", .input = &untag_resource_request, .output = &untag_resource_response,
    .errors = untag_resource_errors};
constinit const Operation update_compute_environment = {.service = &service, .name = "UpdateComputeEnvironment",
    .method = "POST", .uri = "/v1/updatecomputeenvironment", .input = &update_compute_environment_request,
    .output = &update_compute_environment_response, .errors = update_compute_environment_errors};
constinit const Operation update_job_queue = {.service = &service, .name = "UpdateJobQueue", .method = "POST",
    .uri = "/v1/updatejobqueue", .input = &update_job_queue_request, .output = &update_job_queue_response,
    .errors = update_job_queue_errors};
namespace {
constinit const Operation* const all[] = {&cancel_job, &create_compute_environment, &create_job_queue,
    &delete_compute_environment, &delete_job_queue, &deregister_job_definition, &describe_compute_environments,
    &describe_job_definitions, &describe_job_queues, &describe_jobs, &list_jobs, &list_tags_for_resource,
    &register_job_definition, &submit_job, &tag_resource, &terminate_job, &untag_resource, &update_compute_environment,
    &update_job_queue};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::batch
