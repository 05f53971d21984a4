// The shapes of ecs. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/ecs.hpp"

// clang-format off

namespace stepwell::shapes::ecs {
namespace {

constinit const Shape string = {.name = "String", .type = Type::string};
constinit const Shape tag_key = {.name = "TagKey", .type = Type::string, .min = 1, .max = 128,
    .pattern = R"~(([\p{L}\p{Z}\p{N}_.:/=+\-@]*))~"};
constinit const Shape tag_value = {.name = "TagValue", .type = Type::string, .min = 0, .max = 256,
    .pattern = R"~(([\p{L}\p{Z}\p{N}_.:/=+\-@]*))~"};
constinit const Member tag_members[] = {{"key", "key", &tag_key}, {"value", "value", &tag_value}};
constinit const Shape tag = {.name = "Tag", .type = Type::structure, .members = tag_members};
constinit const Shape tags = {.name = "Tags", .type = Type::list, .element = &tag, .min = 0, .max = 50};
constinit const std::string_view cluster_setting_name_values[] = {"containerInsights"};
constinit const Shape cluster_setting_name = {.name = "ClusterSettingName", .type = Type::string,
    .values = cluster_setting_name_values};
constinit const Member cluster_setting_members[] = {{"name", "name", &cluster_setting_name}, {"value", "value", &string}};
constinit const Shape cluster_setting = {.name = "ClusterSetting", .type = Type::structure,
    .members = cluster_setting_members};
constinit const Shape cluster_settings = {.name = "ClusterSettings", .type = Type::list, .element = &cluster_setting};
constinit const std::string_view execute_command_logging_values[] = {"NONE", "DEFAULT", "OVERRIDE"};
constinit const Shape execute_command_logging = {.name = "ExecuteCommandLogging", .type = Type::string,
    .values = execute_command_logging_values};
constinit const Shape boolean = {.name = "Boolean", .type = Type::boolean};
constinit const Member execute_command_log_configuration_members[] = {
    {"cloudWatchLogGroupName", "cloudWatchLogGroupName", &string},
    {"cloudWatchEncryptionEnabled", "cloudWatchEncryptionEnabled", &boolean}, {"s3BucketName", "s3BucketName", &string},
    {"s3EncryptionEnabled", "s3EncryptionEnabled", &boolean}, {"s3KeyPrefix", "s3KeyPrefix", &string}};
constinit const Shape execute_command_log_configuration = {.name = "ExecuteCommandLogConfiguration",
    .type = Type::structure, .members = execute_command_log_configuration_members};
constinit const Member execute_command_configuration_members[] = {{"kmsKeyId", "kmsKeyId", &string},
    {"logging", "logging", &execute_command_logging},
    {"logConfiguration", "logConfiguration", &execute_command_log_configuration}};
constinit const Shape execute_command_configuration = {.name = "ExecuteCommandConfiguration", .type = Type::structure,
    .members = execute_command_configuration_members};
constinit const Member managed_storage_configuration_members[] = {{"kmsKeyId", "kmsKeyId", &string},
    {"fargateEphemeralStorageKmsKeyId", "fargateEphemeralStorageKmsKeyId", &string}};
constinit const Shape managed_storage_configuration = {.name = "ManagedStorageConfiguration", .type = Type::structure,
    .members = managed_storage_configuration_members};
constinit const Member cluster_configuration_members[] = {
    {"executeCommandConfiguration", "executeCommandConfiguration", &execute_command_configuration},
    {"managedStorageConfiguration", "managedStorageConfiguration", &managed_storage_configuration}};
constinit const Shape cluster_configuration = {.name = "ClusterConfiguration", .type = Type::structure,
    .members = cluster_configuration_members};
constinit const Shape string_list = {.name = "StringList", .type = Type::list, .element = &string};
constinit const Shape capacity_provider_strategy_item_weight = {.name = "CapacityProviderStrategyItemWeight",
    .type = Type::integer, .min = 0, .max = 1000};
constinit const Shape capacity_provider_strategy_item_base = {.name = "CapacityProviderStrategyItemBase",
    .type = Type::integer, .min = 0, .max = 100000};
constinit const Member capacity_provider_strategy_item_members[] = {
    {.name = "capacityProvider", .wire = "capacityProvider", .shape = &string, .required = true},
    {"weight", "weight", &capacity_provider_strategy_item_weight},
    {"base", "base", &capacity_provider_strategy_item_base}};
constinit const Shape capacity_provider_strategy_item = {.name = "CapacityProviderStrategyItem",
    .type = Type::structure, .members = capacity_provider_strategy_item_members};
constinit const Shape capacity_provider_strategy = {.name = "CapacityProviderStrategy", .type = Type::list,
    .element = &capacity_provider_strategy_item};
constinit const Member cluster_service_connect_defaults_request_members[] = {
    {.name = "namespace", .wire = "namespace", .shape = &string, .required = true}};
constinit const Shape cluster_service_connect_defaults_request = {.name = "ClusterServiceConnectDefaultsRequest",
    .type = Type::structure, .members = cluster_service_connect_defaults_request_members};
constinit const Member create_cluster_request_members[] = {{"clusterName", "clusterName", &string},
    {"tags", "tags", &tags}, {"settings", "settings", &cluster_settings},
    {"configuration", "configuration", &cluster_configuration},
    {"capacityProviders", "capacityProviders", &string_list},
    {"defaultCapacityProviderStrategy", "defaultCapacityProviderStrategy", &capacity_provider_strategy},
    {"serviceConnectDefaults", "serviceConnectDefaults", &cluster_service_connect_defaults_request}};
constinit const Shape create_cluster_request = {.name = "CreateClusterRequest", .type = Type::structure,
    .members = create_cluster_request_members};
constinit const Shape integer = {.name = "Integer", .type = Type::integer};
constinit const Member key_value_pair_members[] = {{"name", "name", &string}, {"value", "value", &string}};
constinit const Shape key_value_pair = {.name = "KeyValuePair", .type = Type::structure,
    .members = key_value_pair_members};
constinit const Shape statistics = {.name = "Statistics", .type = Type::list, .element = &key_value_pair};
constinit const Shape attachment_details = {.name = "AttachmentDetails", .type = Type::list, .element = &key_value_pair};
constinit const Member attachment_members[] = {{"id", "id", &string}, {"type", "type", &string},
    {"status", "status", &string}, {"details", "details", &attachment_details}};
constinit const Shape attachment = {.name = "Attachment", .type = Type::structure, .members = attachment_members};
constinit const Shape attachments = {.name = "Attachments", .type = Type::list, .element = &attachment};
constinit const Member cluster_service_connect_defaults_members[] = {{"namespace", "namespace", &string}};
constinit const Shape cluster_service_connect_defaults = {.name = "ClusterServiceConnectDefaults",
    .type = Type::structure, .members = cluster_service_connect_defaults_members};
constinit const Member cluster_members[] = {{"clusterArn", "clusterArn", &string},
    {"clusterName", "clusterName", &string}, {"configuration", "configuration", &cluster_configuration},
    {"status", "status", &string}, {"registeredContainerInstancesCount", "registeredContainerInstancesCount", &integer},
    {"runningTasksCount", "runningTasksCount", &integer}, {"pendingTasksCount", "pendingTasksCount", &integer},
    {"activeServicesCount", "activeServicesCount", &integer}, {"statistics", "statistics", &statistics},
    {"tags", "tags", &tags}, {"settings", "settings", &cluster_settings},
    {"capacityProviders", "capacityProviders", &string_list},
    {"defaultCapacityProviderStrategy", "defaultCapacityProviderStrategy", &capacity_provider_strategy},
    {"attachments", "attachments", &attachments}, {"attachmentsStatus", "attachmentsStatus", &string},
    {"serviceConnectDefaults", "serviceConnectDefaults", &cluster_service_connect_defaults}};
constinit const Shape cluster = {.name = "Cluster", .type = Type::structure, .members = cluster_members};
constinit const Member create_cluster_response_members[] = {{"cluster", "cluster", &cluster}};
constinit const Shape create_cluster_response = {.name = "CreateClusterResponse", .type = Type::structure,
    .members = create_cluster_response_members};
constinit const Member access_denied_exception_members[] = {{"message", "message", &string}};
constinit const Shape access_denied_exception = {.name = "AccessDeniedException", .type = Type::structure,
    .members = access_denied_exception_members};
constinit const Member namespace_not_found_exception_members[] = {{"message", "message", &string}};
constinit const Shape namespace_not_found_exception = {.name = "NamespaceNotFoundException", .type = Type::structure,
    .members = namespace_not_found_exception_members};
constinit const Member server_exception_members[] = {{"message", "message", &string}};
constinit const Shape server_exception = {.name = "ServerException", .type = Type::structure,
    .members = server_exception_members};
constinit const Member invalid_parameter_exception_members[] = {{"message", "message", &string}};
constinit const Shape invalid_parameter_exception = {.name = "InvalidParameterException", .type = Type::structure,
    .members = invalid_parameter_exception_members};
constinit const Member client_exception_members[] = {{"message", "message", &string}};
constinit const Shape client_exception = {.name = "ClientException", .type = Type::structure,
    .members = client_exception_members};
constinit const ErrorShape create_cluster_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"NamespaceNotFoundException", 400, &namespace_not_found_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception}};
constinit const std::string_view availability_zone_rebalancing_values[] = {"ENABLED", "DISABLED"};
constinit const Shape availability_zone_rebalancing = {.name = "AvailabilityZoneRebalancing", .type = Type::string,
    .values = availability_zone_rebalancing_values};
constinit const Shape boxed_integer = {.name = "BoxedInteger", .type = Type::integer};
constinit const Member advanced_configuration_members[] = {
    {"alternateTargetGroupArn", "alternateTargetGroupArn", &string},
    {"productionListenerRule", "productionListenerRule", &string}, {"testListenerRule", "testListenerRule", &string},
    {"roleArn", "roleArn", &string}};
constinit const Shape advanced_configuration = {.name = "AdvancedConfiguration", .type = Type::structure,
    .members = advanced_configuration_members};
constinit const Member load_balancer_members[] = {{"targetGroupArn", "targetGroupArn", &string},
    {"loadBalancerName", "loadBalancerName", &string}, {"containerName", "containerName", &string},
    {"containerPort", "containerPort", &boxed_integer},
    {"advancedConfiguration", "advancedConfiguration", &advanced_configuration}};
constinit const Shape load_balancer = {.name = "LoadBalancer", .type = Type::structure, .members = load_balancer_members};
constinit const Shape load_balancers = {.name = "LoadBalancers", .type = Type::list, .element = &load_balancer};
constinit const Member service_registry_members[] = {{"registryArn", "registryArn", &string},
    {"port", "port", &boxed_integer}, {"containerName", "containerName", &string},
    {"containerPort", "containerPort", &boxed_integer}};
constinit const Shape service_registry = {.name = "ServiceRegistry", .type = Type::structure,
    .members = service_registry_members};
constinit const Shape service_registries = {.name = "ServiceRegistries", .type = Type::list,
    .element = &service_registry};
constinit const std::string_view launch_type_values[] = {"EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"};
constinit const Shape launch_type = {.name = "LaunchType", .type = Type::string, .values = launch_type_values};
constinit const Member deployment_circuit_breaker_members[] = {
    {.name = "enable", .wire = "enable", .shape = &boolean, .required = true},
    {.name = "rollback", .wire = "rollback", .shape = &boolean, .required = true}};
constinit const Shape deployment_circuit_breaker = {.name = "DeploymentCircuitBreaker", .type = Type::structure,
    .members = deployment_circuit_breaker_members};
constinit const Member deployment_alarms_members[] = {
    {.name = "alarmNames", .wire = "alarmNames", .shape = &string_list, .required = true},
    {.name = "rollback", .wire = "rollback", .shape = &boolean, .required = true},
    {.name = "enable", .wire = "enable", .shape = &boolean, .required = true}};
constinit const Shape deployment_alarms = {.name = "DeploymentAlarms", .type = Type::structure,
    .members = deployment_alarms_members};
constinit const std::string_view deployment_strategy_values[] = {"ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"};
constinit const Shape deployment_strategy = {.name = "DeploymentStrategy", .type = Type::string,
    .values = deployment_strategy_values};
constinit const std::string_view deployment_lifecycle_hook_target_type_values[] = {"AWS_LAMBDA", "PAUSE"};
constinit const Shape deployment_lifecycle_hook_target_type = {.name = "DeploymentLifecycleHookTargetType",
    .type = Type::string, .values = deployment_lifecycle_hook_target_type_values};
constinit const Shape iam_role_arn = {.name = "IAMRoleArn", .type = Type::string};
constinit const std::string_view deployment_lifecycle_hook_stage_values[] = {"RECONCILE_SERVICE", "PRE_SCALE_UP",
    "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT",
    "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"};
constinit const Shape deployment_lifecycle_hook_stage = {.name = "DeploymentLifecycleHookStage", .type = Type::string,
    .values = deployment_lifecycle_hook_stage_values};
constinit const Shape deployment_lifecycle_hook_stage_list = {.name = "DeploymentLifecycleHookStageList",
    .type = Type::list, .element = &deployment_lifecycle_hook_stage};
constinit const Shape deployment_lifecycle_hook_duration = {.name = "DeploymentLifecycleHookDuration",
    .type = Type::integer, .min = 1, .max = 20160};
constinit const std::string_view deployment_lifecycle_hook_action_values[] = {"ROLLBACK", "CONTINUE"};
constinit const Shape deployment_lifecycle_hook_action = {.name = "DeploymentLifecycleHookAction", .type = Type::string,
    .values = deployment_lifecycle_hook_action_values};
constinit const Member deployment_lifecycle_hook_timeout_configuration_members[] = {
    {"timeoutInMinutes", "timeoutInMinutes", &deployment_lifecycle_hook_duration},
    {"action", "action", &deployment_lifecycle_hook_action}};
constinit const Shape deployment_lifecycle_hook_timeout_configuration = {
    .name = "DeploymentLifecycleHookTimeoutConfiguration", .type = Type::structure,
    .members = deployment_lifecycle_hook_timeout_configuration_members};
constinit const Member deployment_lifecycle_hook_members[] = {
    {"targetType", "targetType", &deployment_lifecycle_hook_target_type}, {"hookTargetArn", "hookTargetArn", &string},
    {"roleArn", "roleArn", &iam_role_arn},
    {"lifecycleStages", "lifecycleStages", &deployment_lifecycle_hook_stage_list},
    {"timeoutConfiguration", "timeoutConfiguration", &deployment_lifecycle_hook_timeout_configuration}};
constinit const Shape deployment_lifecycle_hook = {.name = "DeploymentLifecycleHook", .type = Type::structure,
    .members = deployment_lifecycle_hook_members};
constinit const Shape deployment_lifecycle_hook_list = {.name = "DeploymentLifecycleHookList", .type = Type::list,
    .element = &deployment_lifecycle_hook};
constinit const Shape double_ = {.name = "Double", .type = Type::double_number};
constinit const Member linear_configuration_members[] = {{"stepPercent", "stepPercent", &double_},
    {"stepBakeTimeInMinutes", "stepBakeTimeInMinutes", &integer}};
constinit const Shape linear_configuration = {.name = "LinearConfiguration", .type = Type::structure,
    .members = linear_configuration_members};
constinit const Member canary_configuration_members[] = {{"canaryPercent", "canaryPercent", &double_},
    {"canaryBakeTimeInMinutes", "canaryBakeTimeInMinutes", &integer}};
constinit const Shape canary_configuration = {.name = "CanaryConfiguration", .type = Type::structure,
    .members = canary_configuration_members};
constinit const Member deployment_configuration_members[] = {
    {"deploymentCircuitBreaker", "deploymentCircuitBreaker", &deployment_circuit_breaker},
    {"maximumPercent", "maximumPercent", &boxed_integer},
    {"minimumHealthyPercent", "minimumHealthyPercent", &boxed_integer}, {"alarms", "alarms", &deployment_alarms},
    {"strategy", "strategy", &deployment_strategy}, {"bakeTimeInMinutes", "bakeTimeInMinutes", &boxed_integer},
    {"lifecycleHooks", "lifecycleHooks", &deployment_lifecycle_hook_list},
    {"linearConfiguration", "linearConfiguration", &linear_configuration},
    {"canaryConfiguration", "canaryConfiguration", &canary_configuration}};
constinit const Shape deployment_configuration = {.name = "DeploymentConfiguration", .type = Type::structure,
    .members = deployment_configuration_members};
constinit const std::string_view placement_constraint_type_values[] = {"distinctInstance", "memberOf"};
constinit const Shape placement_constraint_type = {.name = "PlacementConstraintType", .type = Type::string,
    .values = placement_constraint_type_values};
constinit const Member placement_constraint_members[] = {{"type", "type", &placement_constraint_type},
    {"expression", "expression", &string}};
constinit const Shape placement_constraint = {.name = "PlacementConstraint", .type = Type::structure,
    .members = placement_constraint_members};
constinit const Shape placement_constraints = {.name = "PlacementConstraints", .type = Type::list,
    .element = &placement_constraint};
constinit const std::string_view placement_strategy_type_values[] = {"random", "spread", "binpack"};
constinit const Shape placement_strategy_type = {.name = "PlacementStrategyType", .type = Type::string,
    .values = placement_strategy_type_values};
constinit const Member placement_strategy_members[] = {{"type", "type", &placement_strategy_type},
    {"field", "field", &string}};
constinit const Shape placement_strategy = {.name = "PlacementStrategy", .type = Type::structure,
    .members = placement_strategy_members};
constinit const Shape placement_strategies = {.name = "PlacementStrategies", .type = Type::list,
    .element = &placement_strategy};
constinit const std::string_view assign_public_ip_values[] = {"ENABLED", "DISABLED"};
constinit const Shape assign_public_ip = {.name = "AssignPublicIp", .type = Type::string,
    .values = assign_public_ip_values};
constinit const Member aws_vpc_configuration_members[] = {
    {.name = "subnets", .wire = "subnets", .shape = &string_list, .required = true},
    {"securityGroups", "securityGroups", &string_list}, {"assignPublicIp", "assignPublicIp", &assign_public_ip}};
constinit const Shape aws_vpc_configuration = {.name = "AwsVpcConfiguration", .type = Type::structure,
    .members = aws_vpc_configuration_members};
constinit const Member network_configuration_members[] = {
    {"awsvpcConfiguration", "awsvpcConfiguration", &aws_vpc_configuration}};
constinit const Shape network_configuration = {.name = "NetworkConfiguration", .type = Type::structure,
    .members = network_configuration_members};
constinit const std::string_view scheduling_strategy_values[] = {"REPLICA", "DAEMON"};
constinit const Shape scheduling_strategy = {.name = "SchedulingStrategy", .type = Type::string,
    .values = scheduling_strategy_values};
constinit const std::string_view deployment_controller_type_values[] = {"ECS", "CODE_DEPLOY", "EXTERNAL"};
constinit const Shape deployment_controller_type = {.name = "DeploymentControllerType", .type = Type::string,
    .values = deployment_controller_type_values};
constinit const Member deployment_controller_members[] = {
    {.name = "type", .wire = "type", .shape = &deployment_controller_type, .required = true}};
constinit const Shape deployment_controller = {.name = "DeploymentController", .type = Type::structure,
    .members = deployment_controller_members};
constinit const std::string_view propagate_tags_values[] = {"TASK_DEFINITION", "SERVICE", "NONE"};
constinit const Shape propagate_tags = {.name = "PropagateTags", .type = Type::string, .values = propagate_tags_values};
constinit const Shape port_number = {.name = "PortNumber", .type = Type::integer, .min = 0, .max = 65535};
constinit const Member service_connect_test_traffic_header_match_rules_members[] = {
    {.name = "exact", .wire = "exact", .shape = &string, .required = true}};
constinit const Shape service_connect_test_traffic_header_match_rules = {
    .name = "ServiceConnectTestTrafficHeaderMatchRules", .type = Type::structure,
    .members = service_connect_test_traffic_header_match_rules_members};
constinit const Member service_connect_test_traffic_header_rules_members[] = {
    {.name = "name", .wire = "name", .shape = &string, .required = true},
    {"value", "value", &service_connect_test_traffic_header_match_rules}};
constinit const Shape service_connect_test_traffic_header_rules = {.name = "ServiceConnectTestTrafficHeaderRules",
    .type = Type::structure, .members = service_connect_test_traffic_header_rules_members};
constinit const Member service_connect_test_traffic_rules_members[] = {
    {.name = "header", .wire = "header", .shape = &service_connect_test_traffic_header_rules, .required = true}};
constinit const Shape service_connect_test_traffic_rules = {.name = "ServiceConnectTestTrafficRules",
    .type = Type::structure, .members = service_connect_test_traffic_rules_members};
constinit const Member service_connect_client_alias_members[] = {
    {.name = "port", .wire = "port", .shape = &port_number, .required = true}, {"dnsName", "dnsName", &string},
    {"testTrafficRules", "testTrafficRules", &service_connect_test_traffic_rules}};
constinit const Shape service_connect_client_alias = {.name = "ServiceConnectClientAlias", .type = Type::structure,
    .members = service_connect_client_alias_members};
constinit const Shape service_connect_client_alias_list = {.name = "ServiceConnectClientAliasList", .type = Type::list,
    .element = &service_connect_client_alias};
constinit const Shape duration = {.name = "Duration", .type = Type::integer, .min = 0, .max = 2147483647};
constinit const Member timeout_configuration_members[] = {{"idleTimeoutSeconds", "idleTimeoutSeconds", &duration},
    {"perRequestTimeoutSeconds", "perRequestTimeoutSeconds", &duration}};
constinit const Shape timeout_configuration = {.name = "TimeoutConfiguration", .type = Type::structure,
    .members = timeout_configuration_members};
constinit const Member service_connect_tls_certificate_authority_members[] = {
    {"awsPcaAuthorityArn", "awsPcaAuthorityArn", &string}};
constinit const Shape service_connect_tls_certificate_authority = {.name = "ServiceConnectTlsCertificateAuthority",
    .type = Type::structure, .members = service_connect_tls_certificate_authority_members};
constinit const Member service_connect_tls_configuration_members[] = {
    {.name = "issuerCertificateAuthority", .wire = "issuerCertificateAuthority", .shape = &service_connect_tls_certificate_authority, .required = true},
    {"kmsKey", "kmsKey", &string}, {"roleArn", "roleArn", &string}};
constinit const Shape service_connect_tls_configuration = {.name = "ServiceConnectTlsConfiguration",
    .type = Type::structure, .members = service_connect_tls_configuration_members};
constinit const Member service_connect_service_members[] = {
    {.name = "portName", .wire = "portName", .shape = &string, .required = true},
    {"discoveryName", "discoveryName", &string}, {"clientAliases", "clientAliases", &service_connect_client_alias_list},
    {"ingressPortOverride", "ingressPortOverride", &port_number}, {"timeout", "timeout", &timeout_configuration},
    {"tls", "tls", &service_connect_tls_configuration}};
constinit const Shape service_connect_service = {.name = "ServiceConnectService", .type = Type::structure,
    .members = service_connect_service_members};
constinit const Shape service_connect_service_list = {.name = "ServiceConnectServiceList", .type = Type::list,
    .element = &service_connect_service};
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
constinit const std::string_view service_connect_access_logging_format_values[] = {"TEXT", "JSON"};
constinit const Shape service_connect_access_logging_format = {.name = "ServiceConnectAccessLoggingFormat",
    .type = Type::string, .values = service_connect_access_logging_format_values};
constinit const std::string_view service_connect_include_query_parameters_values[] = {"DISABLED", "ENABLED"};
constinit const Shape service_connect_include_query_parameters = {.name = "ServiceConnectIncludeQueryParameters",
    .type = Type::string, .values = service_connect_include_query_parameters_values};
constinit const Member service_connect_access_log_configuration_members[] = {
    {.name = "format", .wire = "format", .shape = &service_connect_access_logging_format, .required = true},
    {"includeQueryParameters", "includeQueryParameters", &service_connect_include_query_parameters}};
constinit const Shape service_connect_access_log_configuration = {.name = "ServiceConnectAccessLogConfiguration",
    .type = Type::structure, .members = service_connect_access_log_configuration_members};
constinit const Member service_connect_configuration_members[] = {
    {.name = "enabled", .wire = "enabled", .shape = &boolean, .required = true}, {"namespace", "namespace", &string},
    {"services", "services", &service_connect_service_list},
    {"logConfiguration", "logConfiguration", &log_configuration},
    {"accessLogConfiguration", "accessLogConfiguration", &service_connect_access_log_configuration}};
constinit const Shape service_connect_configuration = {.name = "ServiceConnectConfiguration", .type = Type::structure,
    .members = service_connect_configuration_members};
constinit const Shape ecs_volume_name = {.name = "ECSVolumeName", .type = Type::string};
constinit const Shape boxed_boolean = {.name = "BoxedBoolean", .type = Type::boolean};
constinit const Shape ebskms_key_id = {.name = "EBSKMSKeyId", .type = Type::string};
constinit const Shape ebs_volume_type = {.name = "EBSVolumeType", .type = Type::string};
constinit const Shape ebs_snapshot_id = {.name = "EBSSnapshotId", .type = Type::string};
constinit const std::string_view ebs_resource_type_values[] = {"volume"};
constinit const Shape ebs_resource_type = {.name = "EBSResourceType", .type = Type::string,
    .values = ebs_resource_type_values};
constinit const Member ebs_tag_specification_members[] = {
    {.name = "resourceType", .wire = "resourceType", .shape = &ebs_resource_type, .required = true},
    {"tags", "tags", &tags}, {"propagateTags", "propagateTags", &propagate_tags}};
constinit const Shape ebs_tag_specification = {.name = "EBSTagSpecification", .type = Type::structure,
    .members = ebs_tag_specification_members};
constinit const Shape ebs_tag_specifications = {.name = "EBSTagSpecifications", .type = Type::list,
    .element = &ebs_tag_specification};
constinit const std::string_view task_filesystem_type_values[] = {"ext3", "ext4", "xfs", "ntfs"};
constinit const Shape task_filesystem_type = {.name = "TaskFilesystemType", .type = Type::string,
    .values = task_filesystem_type_values};
constinit const Member service_managed_ebs_volume_configuration_members[] = {
    {"encrypted", "encrypted", &boxed_boolean}, {"kmsKeyId", "kmsKeyId", &ebskms_key_id},
    {"volumeType", "volumeType", &ebs_volume_type}, {"sizeInGiB", "sizeInGiB", &boxed_integer},
    {"snapshotId", "snapshotId", &ebs_snapshot_id},
    {"volumeInitializationRate", "volumeInitializationRate", &boxed_integer}, {"iops", "iops", &boxed_integer},
    {"throughput", "throughput", &boxed_integer}, {"tagSpecifications", "tagSpecifications", &ebs_tag_specifications},
    {.name = "roleArn", .wire = "roleArn", .shape = &iam_role_arn, .required = true},
    {"filesystemType", "filesystemType", &task_filesystem_type}};
constinit const Shape service_managed_ebs_volume_configuration = {.name = "ServiceManagedEBSVolumeConfiguration",
    .type = Type::structure, .members = service_managed_ebs_volume_configuration_members};
constinit const Member service_volume_configuration_members[] = {
    {.name = "name", .wire = "name", .shape = &ecs_volume_name, .required = true},
    {"managedEBSVolume", "managedEBSVolume", &service_managed_ebs_volume_configuration}};
constinit const Shape service_volume_configuration = {.name = "ServiceVolumeConfiguration", .type = Type::structure,
    .members = service_volume_configuration_members};
constinit const Shape service_volume_configurations = {.name = "ServiceVolumeConfigurations", .type = Type::list,
    .element = &service_volume_configuration};
constinit const Member vpc_lattice_configuration_members[] = {
    {.name = "roleArn", .wire = "roleArn", .shape = &iam_role_arn, .required = true},
    {.name = "targetGroupArn", .wire = "targetGroupArn", .shape = &string, .required = true},
    {.name = "portName", .wire = "portName", .shape = &string, .required = true}};
constinit const Shape vpc_lattice_configuration = {.name = "VpcLatticeConfiguration", .type = Type::structure,
    .members = vpc_lattice_configuration_members};
constinit const Shape vpc_lattice_configurations = {.name = "VpcLatticeConfigurations", .type = Type::list,
    .element = &vpc_lattice_configuration};
constinit const Member create_service_request_members[] = {{"cluster", "cluster", &string},
    {.name = "serviceName", .wire = "serviceName", .shape = &string, .required = true},
    {"taskDefinition", "taskDefinition", &string},
    {"availabilityZoneRebalancing", "availabilityZoneRebalancing", &availability_zone_rebalancing},
    {"loadBalancers", "loadBalancers", &load_balancers},
    {"serviceRegistries", "serviceRegistries", &service_registries}, {"desiredCount", "desiredCount", &boxed_integer},
    {"clientToken", "clientToken", &string}, {"launchType", "launchType", &launch_type},
    {"capacityProviderStrategy", "capacityProviderStrategy", &capacity_provider_strategy},
    {"platformVersion", "platformVersion", &string}, {"role", "role", &string},
    {"deploymentConfiguration", "deploymentConfiguration", &deployment_configuration},
    {"placementConstraints", "placementConstraints", &placement_constraints},
    {"placementStrategy", "placementStrategy", &placement_strategies},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"healthCheckGracePeriodSeconds", "healthCheckGracePeriodSeconds", &boxed_integer},
    {"schedulingStrategy", "schedulingStrategy", &scheduling_strategy},
    {"deploymentController", "deploymentController", &deployment_controller}, {"tags", "tags", &tags},
    {"enableECSManagedTags", "enableECSManagedTags", &boolean}, {"propagateTags", "propagateTags", &propagate_tags},
    {"enableExecuteCommand", "enableExecuteCommand", &boolean},
    {"serviceConnectConfiguration", "serviceConnectConfiguration", &service_connect_configuration},
    {"volumeConfigurations", "volumeConfigurations", &service_volume_configurations},
    {"vpcLatticeConfigurations", "vpcLatticeConfigurations", &vpc_lattice_configurations}};
constinit const Shape create_service_request = {.name = "CreateServiceRequest", .type = Type::structure,
    .members = create_service_request_members};
constinit const Shape timestamp = {.name = "Timestamp", .type = Type::timestamp};
constinit const std::string_view scale_unit_values[] = {"PERCENT"};
constinit const Shape scale_unit = {.name = "ScaleUnit", .type = Type::string, .values = scale_unit_values};
constinit const Member scale_members[] = {{"value", "value", &double_}, {"unit", "unit", &scale_unit}};
constinit const Shape scale = {.name = "Scale", .type = Type::structure, .members = scale_members};
constinit const std::string_view stability_status_values[] = {"STEADY_STATE", "STABILIZING"};
constinit const Shape stability_status = {.name = "StabilityStatus", .type = Type::string,
    .values = stability_status_values};
constinit const Member deployment_ephemeral_storage_members[] = {{"kmsKeyId", "kmsKeyId", &string}};
constinit const Shape deployment_ephemeral_storage = {.name = "DeploymentEphemeralStorage", .type = Type::structure,
    .members = deployment_ephemeral_storage_members};
constinit const Member task_set_members[] = {{"id", "id", &string}, {"taskSetArn", "taskSetArn", &string},
    {"serviceArn", "serviceArn", &string}, {"clusterArn", "clusterArn", &string}, {"startedBy", "startedBy", &string},
    {"externalId", "externalId", &string}, {"status", "status", &string}, {"taskDefinition", "taskDefinition", &string},
    {"computedDesiredCount", "computedDesiredCount", &integer}, {"pendingCount", "pendingCount", &integer},
    {"runningCount", "runningCount", &integer}, {"createdAt", "createdAt", &timestamp},
    {"updatedAt", "updatedAt", &timestamp}, {"launchType", "launchType", &launch_type},
    {"capacityProviderStrategy", "capacityProviderStrategy", &capacity_provider_strategy},
    {"platformVersion", "platformVersion", &string}, {"platformFamily", "platformFamily", &string},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"loadBalancers", "loadBalancers", &load_balancers},
    {"serviceRegistries", "serviceRegistries", &service_registries}, {"scale", "scale", &scale},
    {"stabilityStatus", "stabilityStatus", &stability_status}, {"stabilityStatusAt", "stabilityStatusAt", &timestamp},
    {"tags", "tags", &tags}, {"fargateEphemeralStorage", "fargateEphemeralStorage", &deployment_ephemeral_storage}};
constinit const Shape task_set = {.name = "TaskSet", .type = Type::structure, .members = task_set_members};
constinit const Shape task_sets = {.name = "TaskSets", .type = Type::list, .element = &task_set};
constinit const std::string_view deployment_rollout_state_values[] = {"COMPLETED", "FAILED", "IN_PROGRESS"};
constinit const Shape deployment_rollout_state = {.name = "DeploymentRolloutState", .type = Type::string,
    .values = deployment_rollout_state_values};
constinit const Member service_connect_service_resource_members[] = {{"discoveryName", "discoveryName", &string},
    {"discoveryArn", "discoveryArn", &string}};
constinit const Shape service_connect_service_resource = {.name = "ServiceConnectServiceResource",
    .type = Type::structure, .members = service_connect_service_resource_members};
constinit const Shape service_connect_service_resource_list = {.name = "ServiceConnectServiceResourceList",
    .type = Type::list, .element = &service_connect_service_resource};
constinit const Member deployment_members[] = {{"id", "id", &string}, {"status", "status", &string},
    {"taskDefinition", "taskDefinition", &string}, {"desiredCount", "desiredCount", &integer},
    {"pendingCount", "pendingCount", &integer}, {"runningCount", "runningCount", &integer},
    {"failedTasks", "failedTasks", &integer}, {"createdAt", "createdAt", &timestamp},
    {"updatedAt", "updatedAt", &timestamp},
    {"capacityProviderStrategy", "capacityProviderStrategy", &capacity_provider_strategy},
    {"launchType", "launchType", &launch_type}, {"platformVersion", "platformVersion", &string},
    {"platformFamily", "platformFamily", &string},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"rolloutState", "rolloutState", &deployment_rollout_state}, {"rolloutStateReason", "rolloutStateReason", &string},
    {"serviceConnectConfiguration", "serviceConnectConfiguration", &service_connect_configuration},
    {"serviceConnectResources", "serviceConnectResources", &service_connect_service_resource_list},
    {"volumeConfigurations", "volumeConfigurations", &service_volume_configurations},
    {"fargateEphemeralStorage", "fargateEphemeralStorage", &deployment_ephemeral_storage},
    {"vpcLatticeConfigurations", "vpcLatticeConfigurations", &vpc_lattice_configurations}};
constinit const Shape deployment = {.name = "Deployment", .type = Type::structure, .members = deployment_members};
constinit const Shape deployments = {.name = "Deployments", .type = Type::list, .element = &deployment};
constinit const Member service_event_members[] = {{"id", "id", &string}, {"createdAt", "createdAt", &timestamp},
    {"message", "message", &string}};
constinit const Shape service_event = {.name = "ServiceEvent", .type = Type::structure, .members = service_event_members};
constinit const Shape service_events = {.name = "ServiceEvents", .type = Type::list, .element = &service_event};
constinit const Member service_current_revision_summary_members[] = {{"arn", "arn", &string},
    {"requestedTaskCount", "requestedTaskCount", &integer}, {"runningTaskCount", "runningTaskCount", &integer},
    {"pendingTaskCount", "pendingTaskCount", &integer}};
constinit const Shape service_current_revision_summary = {.name = "ServiceCurrentRevisionSummary",
    .type = Type::structure, .members = service_current_revision_summary_members};
constinit const Shape service_current_revision_summary_list = {.name = "ServiceCurrentRevisionSummaryList",
    .type = Type::list, .element = &service_current_revision_summary};
constinit const std::string_view resource_management_type_values[] = {"CUSTOMER", "ECS"};
constinit const Shape resource_management_type = {.name = "ResourceManagementType", .type = Type::string,
    .values = resource_management_type_values};
constinit const Member service__members[] = {{"serviceArn", "serviceArn", &string},
    {"serviceName", "serviceName", &string}, {"clusterArn", "clusterArn", &string},
    {"loadBalancers", "loadBalancers", &load_balancers},
    {"serviceRegistries", "serviceRegistries", &service_registries}, {"status", "status", &string},
    {"desiredCount", "desiredCount", &integer}, {"runningCount", "runningCount", &integer},
    {"pendingCount", "pendingCount", &integer}, {"launchType", "launchType", &launch_type},
    {"capacityProviderStrategy", "capacityProviderStrategy", &capacity_provider_strategy},
    {"platformVersion", "platformVersion", &string}, {"platformFamily", "platformFamily", &string},
    {"taskDefinition", "taskDefinition", &string},
    {"deploymentConfiguration", "deploymentConfiguration", &deployment_configuration},
    {"taskSets", "taskSets", &task_sets}, {"deployments", "deployments", &deployments}, {"roleArn", "roleArn", &string},
    {"events", "events", &service_events}, {"createdAt", "createdAt", &timestamp},
    {"currentServiceDeployment", "currentServiceDeployment", &string},
    {"currentServiceRevisions", "currentServiceRevisions", &service_current_revision_summary_list},
    {"placementConstraints", "placementConstraints", &placement_constraints},
    {"placementStrategy", "placementStrategy", &placement_strategies},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"healthCheckGracePeriodSeconds", "healthCheckGracePeriodSeconds", &boxed_integer},
    {"schedulingStrategy", "schedulingStrategy", &scheduling_strategy},
    {"deploymentController", "deploymentController", &deployment_controller}, {"tags", "tags", &tags},
    {"createdBy", "createdBy", &string}, {"enableECSManagedTags", "enableECSManagedTags", &boolean},
    {"propagateTags", "propagateTags", &propagate_tags}, {"enableExecuteCommand", "enableExecuteCommand", &boolean},
    {"availabilityZoneRebalancing", "availabilityZoneRebalancing", &availability_zone_rebalancing},
    {"resourceManagementType", "resourceManagementType", &resource_management_type}};
constinit const Shape service_ = {.name = "Service", .type = Type::structure, .members = service__members};
constinit const Member create_service_response_members[] = {{"service", "service", &service_}};
constinit const Shape create_service_response = {.name = "CreateServiceResponse", .type = Type::structure,
    .members = create_service_response_members};
constinit const Member platform_unknown_exception_members[] = {{"message", "message", &string}};
constinit const Shape platform_unknown_exception = {.name = "PlatformUnknownException", .type = Type::structure,
    .members = platform_unknown_exception_members};
constinit const Member cluster_not_found_exception_members[] = {{"message", "message", &string}};
constinit const Shape cluster_not_found_exception = {.name = "ClusterNotFoundException", .type = Type::structure,
    .members = cluster_not_found_exception_members};
constinit const Member platform_task_definition_incompatibility_exception_members[] = {{"message", "message", &string}};
constinit const Shape platform_task_definition_incompatibility_exception = {
    .name = "PlatformTaskDefinitionIncompatibilityException", .type = Type::structure,
    .members = platform_task_definition_incompatibility_exception_members};
constinit const Member unsupported_feature_exception_members[] = {{"message", "message", &string}};
constinit const Shape unsupported_feature_exception = {.name = "UnsupportedFeatureException", .type = Type::structure,
    .members = unsupported_feature_exception_members};
constinit const ErrorShape create_service_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"PlatformUnknownException", 400, &platform_unknown_exception},
    {"NamespaceNotFoundException", 400, &namespace_not_found_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception},
    {"PlatformTaskDefinitionIncompatibilityException", 400, &platform_task_definition_incompatibility_exception},
    {"UnsupportedFeatureException", 400, &unsupported_feature_exception}};
constinit const Member delete_cluster_request_members[] = {
    {.name = "cluster", .wire = "cluster", .shape = &string, .required = true}};
constinit const Shape delete_cluster_request = {.name = "DeleteClusterRequest", .type = Type::structure,
    .members = delete_cluster_request_members};
constinit const Member delete_cluster_response_members[] = {{"cluster", "cluster", &cluster}};
constinit const Shape delete_cluster_response = {.name = "DeleteClusterResponse", .type = Type::structure,
    .members = delete_cluster_response_members};
constinit const Member cluster_contains_container_instances_exception_members[] = {{"message", "message", &string}};
constinit const Shape cluster_contains_container_instances_exception = {
    .name = "ClusterContainsContainerInstancesException", .type = Type::structure,
    .members = cluster_contains_container_instances_exception_members};
constinit const Member cluster_contains_services_exception_members[] = {{"message", "message", &string}};
constinit const Shape cluster_contains_services_exception = {.name = "ClusterContainsServicesException",
    .type = Type::structure, .members = cluster_contains_services_exception_members};
constinit const Member cluster_contains_capacity_provider_exception_members[] = {{"message", "message", &string}};
constinit const Shape cluster_contains_capacity_provider_exception = {
    .name = "ClusterContainsCapacityProviderException", .type = Type::structure,
    .members = cluster_contains_capacity_provider_exception_members};
constinit const Member cluster_contains_tasks_exception_members[] = {{"message", "message", &string}};
constinit const Shape cluster_contains_tasks_exception = {.name = "ClusterContainsTasksException",
    .type = Type::structure, .members = cluster_contains_tasks_exception_members};
constinit const Member update_in_progress_exception_members[] = {{"message", "message", &string}};
constinit const Shape update_in_progress_exception = {.name = "UpdateInProgressException", .type = Type::structure,
    .members = update_in_progress_exception_members};
constinit const ErrorShape delete_cluster_errors[] = {
    {"ClusterContainsContainerInstancesException", 400, &cluster_contains_container_instances_exception},
    {"AccessDeniedException", 400, &access_denied_exception},
    {"ClusterContainsServicesException", 400, &cluster_contains_services_exception},
    {"ClusterContainsCapacityProviderException", 400, &cluster_contains_capacity_provider_exception},
    {"ClusterContainsTasksException", 400, &cluster_contains_tasks_exception},
    {"ServerException", 500, &server_exception}, {"UpdateInProgressException", 400, &update_in_progress_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member delete_service_request_members[] = {{"cluster", "cluster", &string},
    {.name = "service", .wire = "service", .shape = &string, .required = true}, {"force", "force", &boxed_boolean}};
constinit const Shape delete_service_request = {.name = "DeleteServiceRequest", .type = Type::structure,
    .members = delete_service_request_members};
constinit const Member delete_service_response_members[] = {{"service", "service", &service_}};
constinit const Shape delete_service_response = {.name = "DeleteServiceResponse", .type = Type::structure,
    .members = delete_service_response_members};
constinit const Member service_not_found_exception_members[] = {{"message", "message", &string}};
constinit const Shape service_not_found_exception = {.name = "ServiceNotFoundException", .type = Type::structure,
    .members = service_not_found_exception_members};
constinit const ErrorShape delete_service_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}, {"ServiceNotFoundException", 400, &service_not_found_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member delete_task_definitions_request_members[] = {
    {.name = "taskDefinitions", .wire = "taskDefinitions", .shape = &string_list, .required = true}};
constinit const Shape delete_task_definitions_request = {.name = "DeleteTaskDefinitionsRequest",
    .type = Type::structure, .members = delete_task_definitions_request_members};
constinit const Member repository_credentials_members[] = {
    {.name = "credentialsParameter", .wire = "credentialsParameter", .shape = &string, .required = true}};
constinit const Shape repository_credentials = {.name = "RepositoryCredentials", .type = Type::structure,
    .members = repository_credentials_members, .sensitive = true};
constinit const std::string_view transport_protocol_values[] = {"tcp", "udp"};
constinit const Shape transport_protocol = {.name = "TransportProtocol", .type = Type::string,
    .values = transport_protocol_values};
constinit const std::string_view application_protocol_values[] = {"http", "http2", "grpc"};
constinit const Shape application_protocol = {.name = "ApplicationProtocol", .type = Type::string,
    .values = application_protocol_values};
constinit const Member port_mapping_members[] = {{"containerPort", "containerPort", &boxed_integer},
    {"hostPort", "hostPort", &boxed_integer}, {"protocol", "protocol", &transport_protocol}, {"name", "name", &string},
    {"appProtocol", "appProtocol", &application_protocol}, {"containerPortRange", "containerPortRange", &string}};
constinit const Shape port_mapping = {.name = "PortMapping", .type = Type::structure, .members = port_mapping_members};
constinit const Shape port_mapping_list = {.name = "PortMappingList", .type = Type::list, .element = &port_mapping};
constinit const Shape integer_list = {.name = "IntegerList", .type = Type::list, .element = &boxed_integer};
constinit const Member container_restart_policy_members[] = {
    {.name = "enabled", .wire = "enabled", .shape = &boxed_boolean, .required = true},
    {"ignoredExitCodes", "ignoredExitCodes", &integer_list},
    {"restartAttemptPeriod", "restartAttemptPeriod", &boxed_integer}};
constinit const Shape container_restart_policy = {.name = "ContainerRestartPolicy", .type = Type::structure,
    .members = container_restart_policy_members};
constinit const Shape environment_variables = {.name = "EnvironmentVariables", .type = Type::list,
    .element = &key_value_pair, .sensitive = true};
constinit const std::string_view environment_file_type_values[] = {"s3"};
constinit const Shape environment_file_type = {.name = "EnvironmentFileType", .type = Type::string,
    .values = environment_file_type_values};
constinit const Member environment_file_members[] = {
    {.name = "value", .wire = "value", .shape = &string, .required = true},
    {.name = "type", .wire = "type", .shape = &environment_file_type, .required = true}};
constinit const Shape environment_file = {.name = "EnvironmentFile", .type = Type::structure,
    .members = environment_file_members};
constinit const Shape environment_files = {.name = "EnvironmentFiles", .type = Type::list, .element = &environment_file};
constinit const Member mount_point_members[] = {{"sourceVolume", "sourceVolume", &string},
    {"containerPath", "containerPath", &string}, {"readOnly", "readOnly", &boxed_boolean}};
constinit const Shape mount_point = {.name = "MountPoint", .type = Type::structure, .members = mount_point_members};
constinit const Shape mount_point_list = {.name = "MountPointList", .type = Type::list, .element = &mount_point};
constinit const Member volume_from_members[] = {{"sourceContainer", "sourceContainer", &string},
    {"readOnly", "readOnly", &boxed_boolean}};
constinit const Shape volume_from = {.name = "VolumeFrom", .type = Type::structure, .members = volume_from_members};
constinit const Shape volume_from_list = {.name = "VolumeFromList", .type = Type::list, .element = &volume_from};
constinit const Member kernel_capabilities_members[] = {{"add", "add", &string_list}, {"drop", "drop", &string_list}};
constinit const Shape kernel_capabilities = {.name = "KernelCapabilities", .type = Type::structure,
    .members = kernel_capabilities_members};
constinit const std::string_view device_cgroup_permission_values[] = {"read", "write", "mknod"};
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
constinit const Member linux_parameters_members[] = {{"capabilities", "capabilities", &kernel_capabilities},
    {"devices", "devices", &devices_list}, {"initProcessEnabled", "initProcessEnabled", &boxed_boolean},
    {"sharedMemorySize", "sharedMemorySize", &boxed_integer}, {"tmpfs", "tmpfs", &tmpfs_list},
    {"maxSwap", "maxSwap", &boxed_integer}, {"swappiness", "swappiness", &boxed_integer}};
constinit const Shape linux_parameters = {.name = "LinuxParameters", .type = Type::structure,
    .members = linux_parameters_members};
constinit const std::string_view container_condition_values[] = {"START", "COMPLETE", "SUCCESS", "HEALTHY"};
constinit const Shape container_condition = {.name = "ContainerCondition", .type = Type::string,
    .values = container_condition_values};
constinit const Member container_dependency_members[] = {
    {.name = "containerName", .wire = "containerName", .shape = &string, .required = true},
    {.name = "condition", .wire = "condition", .shape = &container_condition, .required = true}};
constinit const Shape container_dependency = {.name = "ContainerDependency", .type = Type::structure,
    .members = container_dependency_members};
constinit const Shape container_dependencies = {.name = "ContainerDependencies", .type = Type::list,
    .element = &container_dependency};
constinit const std::string_view version_consistency_values[] = {"enabled", "disabled"};
constinit const Shape version_consistency = {.name = "VersionConsistency", .type = Type::string,
    .values = version_consistency_values};
constinit const Member host_entry_members[] = {
    {.name = "hostname", .wire = "hostname", .shape = &string, .required = true},
    {.name = "ipAddress", .wire = "ipAddress", .shape = &string, .required = true}};
constinit const Shape host_entry = {.name = "HostEntry", .type = Type::structure, .members = host_entry_members};
constinit const Shape host_entry_list = {.name = "HostEntryList", .type = Type::list, .element = &host_entry};
constinit const Shape docker_labels_map = {.name = "DockerLabelsMap", .type = Type::map, .element = &string,
    .key = &string};
constinit const std::string_view ulimit_name_values[] = {"core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue",
    "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"};
constinit const Shape ulimit_name = {.name = "UlimitName", .type = Type::string, .values = ulimit_name_values};
constinit const Member ulimit_members[] = {{.name = "name", .wire = "name", .shape = &ulimit_name, .required = true},
    {.name = "softLimit", .wire = "softLimit", .shape = &integer, .required = true},
    {.name = "hardLimit", .wire = "hardLimit", .shape = &integer, .required = true}};
constinit const Shape ulimit = {.name = "Ulimit", .type = Type::structure, .members = ulimit_members};
constinit const Shape ulimit_list = {.name = "UlimitList", .type = Type::list, .element = &ulimit};
constinit const Member health_check_members[] = {
    {.name = "command", .wire = "command", .shape = &string_list, .required = true},
    {"interval", "interval", &boxed_integer}, {"timeout", "timeout", &boxed_integer},
    {"retries", "retries", &boxed_integer}, {"startPeriod", "startPeriod", &boxed_integer}};
constinit const Shape health_check = {.name = "HealthCheck", .type = Type::structure, .members = health_check_members};
constinit const Member system_control_members[] = {{"namespace", "namespace", &string}, {"value", "value", &string}};
constinit const Shape system_control = {.name = "SystemControl", .type = Type::structure,
    .members = system_control_members};
constinit const Shape system_controls = {.name = "SystemControls", .type = Type::list, .element = &system_control};
constinit const std::string_view resource_type_values[] = {"GPU", "InferenceAccelerator"};
constinit const Shape resource_type = {.name = "ResourceType", .type = Type::string, .values = resource_type_values};
constinit const Member resource_requirement_members[] = {
    {.name = "value", .wire = "value", .shape = &string, .required = true},
    {.name = "type", .wire = "type", .shape = &resource_type, .required = true}};
constinit const Shape resource_requirement = {.name = "ResourceRequirement", .type = Type::structure,
    .members = resource_requirement_members};
constinit const Shape resource_requirements = {.name = "ResourceRequirements", .type = Type::list,
    .element = &resource_requirement};
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
constinit const Member container_definition_members[] = {{"name", "name", &string}, {"image", "image", &string},
    {"repositoryCredentials", "repositoryCredentials", &repository_credentials}, {"cpu", "cpu", &integer},
    {"memory", "memory", &boxed_integer}, {"memoryReservation", "memoryReservation", &boxed_integer},
    {"links", "links", &string_list}, {"portMappings", "portMappings", &port_mapping_list},
    {"essential", "essential", &boxed_boolean}, {"restartPolicy", "restartPolicy", &container_restart_policy},
    {"entryPoint", "entryPoint", &string_list}, {"command", "command", &string_list},
    {"environment", "environment", &environment_variables},
    {"environmentFiles", "environmentFiles", &environment_files}, {"mountPoints", "mountPoints", &mount_point_list},
    {"volumesFrom", "volumesFrom", &volume_from_list}, {"linuxParameters", "linuxParameters", &linux_parameters},
    {"secrets", "secrets", &secret_list}, {"dependsOn", "dependsOn", &container_dependencies},
    {"startTimeout", "startTimeout", &boxed_integer}, {"stopTimeout", "stopTimeout", &boxed_integer},
    {"versionConsistency", "versionConsistency", &version_consistency}, {"hostname", "hostname", &string},
    {"user", "user", &string}, {"workingDirectory", "workingDirectory", &string},
    {"disableNetworking", "disableNetworking", &boxed_boolean}, {"privileged", "privileged", &boxed_boolean},
    {"readonlyRootFilesystem", "readonlyRootFilesystem", &boxed_boolean}, {"dnsServers", "dnsServers", &string_list},
    {"dnsSearchDomains", "dnsSearchDomains", &string_list}, {"extraHosts", "extraHosts", &host_entry_list},
    {"dockerSecurityOptions", "dockerSecurityOptions", &string_list}, {"interactive", "interactive", &boxed_boolean},
    {"pseudoTerminal", "pseudoTerminal", &boxed_boolean}, {"dockerLabels", "dockerLabels", &docker_labels_map},
    {"ulimits", "ulimits", &ulimit_list}, {"logConfiguration", "logConfiguration", &log_configuration},
    {"healthCheck", "healthCheck", &health_check}, {"systemControls", "systemControls", &system_controls},
    {"resourceRequirements", "resourceRequirements", &resource_requirements},
    {"firelensConfiguration", "firelensConfiguration", &firelens_configuration},
    {"credentialSpecs", "credentialSpecs", &string_list}};
constinit const Shape container_definition = {.name = "ContainerDefinition", .type = Type::structure,
    .members = container_definition_members};
constinit const Shape container_definitions = {.name = "ContainerDefinitions", .type = Type::list,
    .element = &container_definition};
constinit const std::string_view network_mode_values[] = {"bridge", "host", "awsvpc", "none"};
constinit const Shape network_mode = {.name = "NetworkMode", .type = Type::string, .values = network_mode_values};
constinit const Member host_volume_properties_members[] = {{"sourcePath", "sourcePath", &string}};
constinit const Shape host_volume_properties = {.name = "HostVolumeProperties", .type = Type::structure,
    .members = host_volume_properties_members};
constinit const std::string_view scope_values[] = {"task", "shared"};
constinit const Shape scope = {.name = "Scope", .type = Type::string, .values = scope_values};
constinit const Shape string_map = {.name = "StringMap", .type = Type::map, .element = &string, .key = &string};
constinit const Member docker_volume_configuration_members[] = {{"scope", "scope", &scope},
    {"autoprovision", "autoprovision", &boxed_boolean}, {"driver", "driver", &string},
    {"driverOpts", "driverOpts", &string_map}, {"labels", "labels", &string_map}};
constinit const Shape docker_volume_configuration = {.name = "DockerVolumeConfiguration", .type = Type::structure,
    .members = docker_volume_configuration_members};
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
    {"transitEncryptionPort", "transitEncryptionPort", &boxed_integer},
    {"authorizationConfig", "authorizationConfig", &efs_authorization_config}};
constinit const Shape efs_volume_configuration = {.name = "EFSVolumeConfiguration", .type = Type::structure,
    .members = efs_volume_configuration_members};
constinit const Member s3_files_volume_configuration_members[] = {
    {.name = "fileSystemArn", .wire = "fileSystemArn", .shape = &string, .required = true},
    {"rootDirectory", "rootDirectory", &string}, {"transitEncryptionPort", "transitEncryptionPort", &boxed_integer},
    {"accessPointArn", "accessPointArn", &string}};
constinit const Shape s3_files_volume_configuration = {.name = "S3FilesVolumeConfiguration", .type = Type::structure,
    .members = s3_files_volume_configuration_members};
constinit const Member f_sx_windows_file_server_authorization_config_members[] = {
    {.name = "credentialsParameter", .wire = "credentialsParameter", .shape = &string, .required = true},
    {.name = "domain", .wire = "domain", .shape = &string, .required = true}};
constinit const Shape f_sx_windows_file_server_authorization_config = {
    .name = "FSxWindowsFileServerAuthorizationConfig", .type = Type::structure,
    .members = f_sx_windows_file_server_authorization_config_members};
constinit const Member f_sx_windows_file_server_volume_configuration_members[] = {
    {.name = "fileSystemId", .wire = "fileSystemId", .shape = &string, .required = true},
    {.name = "rootDirectory", .wire = "rootDirectory", .shape = &string, .required = true},
    {.name = "authorizationConfig", .wire = "authorizationConfig", .shape = &f_sx_windows_file_server_authorization_config, .required = true}};
constinit const Shape f_sx_windows_file_server_volume_configuration = {
    .name = "FSxWindowsFileServerVolumeConfiguration", .type = Type::structure,
    .members = f_sx_windows_file_server_volume_configuration_members};
constinit const Member volume_members[] = {{"name", "name", &string}, {"host", "host", &host_volume_properties},
    {"dockerVolumeConfiguration", "dockerVolumeConfiguration", &docker_volume_configuration},
    {"efsVolumeConfiguration", "efsVolumeConfiguration", &efs_volume_configuration},
    {"s3filesVolumeConfiguration", "s3filesVolumeConfiguration", &s3_files_volume_configuration},
    {"fsxWindowsFileServerVolumeConfiguration", "fsxWindowsFileServerVolumeConfiguration", &f_sx_windows_file_server_volume_configuration},
    {"configuredAtLaunch", "configuredAtLaunch", &boxed_boolean}};
constinit const Shape volume = {.name = "Volume", .type = Type::structure, .members = volume_members};
constinit const Shape volume_list = {.name = "VolumeList", .type = Type::list, .element = &volume};
constinit const std::string_view task_definition_status_values[] = {"ACTIVE", "INACTIVE", "DELETE_IN_PROGRESS"};
constinit const Shape task_definition_status = {.name = "TaskDefinitionStatus", .type = Type::string,
    .values = task_definition_status_values};
constinit const std::string_view target_type_values[] = {"container-instance"};
constinit const Shape target_type = {.name = "TargetType", .type = Type::string, .values = target_type_values};
constinit const Member attribute_members[] = {{.name = "name", .wire = "name", .shape = &string, .required = true},
    {"value", "value", &string}, {"targetType", "targetType", &target_type}, {"targetId", "targetId", &string}};
constinit const Shape attribute = {.name = "Attribute", .type = Type::structure, .members = attribute_members};
constinit const Shape requires_attributes = {.name = "RequiresAttributes", .type = Type::list, .element = &attribute};
constinit const std::string_view task_definition_placement_constraint_type_values[] = {"memberOf"};
constinit const Shape task_definition_placement_constraint_type = {.name = "TaskDefinitionPlacementConstraintType",
    .type = Type::string, .values = task_definition_placement_constraint_type_values};
constinit const Member task_definition_placement_constraint_members[] = {
    {"type", "type", &task_definition_placement_constraint_type}, {"expression", "expression", &string}};
constinit const Shape task_definition_placement_constraint = {.name = "TaskDefinitionPlacementConstraint",
    .type = Type::structure, .members = task_definition_placement_constraint_members};
constinit const Shape task_definition_placement_constraints = {.name = "TaskDefinitionPlacementConstraints",
    .type = Type::list, .element = &task_definition_placement_constraint};
constinit const std::string_view compatibility_values[] = {"EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"};
constinit const Shape compatibility = {.name = "Compatibility", .type = Type::string, .values = compatibility_values};
constinit const Shape compatibility_list = {.name = "CompatibilityList", .type = Type::list, .element = &compatibility};
constinit const std::string_view cpu_architecture_values[] = {"X86_64", "ARM64"};
constinit const Shape cpu_architecture = {.name = "CPUArchitecture", .type = Type::string,
    .values = cpu_architecture_values};
constinit const std::string_view os_family_values[] = {"WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2019_CORE",
    "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL",
    "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE", "LINUX"};
constinit const Shape os_family = {.name = "OSFamily", .type = Type::string, .values = os_family_values};
constinit const Member runtime_platform_members[] = {{"cpuArchitecture", "cpuArchitecture", &cpu_architecture},
    {"operatingSystemFamily", "operatingSystemFamily", &os_family}};
constinit const Shape runtime_platform = {.name = "RuntimePlatform", .type = Type::structure,
    .members = runtime_platform_members};
constinit const Member inference_accelerator_members[] = {
    {.name = "deviceName", .wire = "deviceName", .shape = &string, .required = true},
    {.name = "deviceType", .wire = "deviceType", .shape = &string, .required = true}};
constinit const Shape inference_accelerator = {.name = "InferenceAccelerator", .type = Type::structure,
    .members = inference_accelerator_members};
constinit const Shape inference_accelerators = {.name = "InferenceAccelerators", .type = Type::list,
    .element = &inference_accelerator};
constinit const std::string_view pid_mode_values[] = {"host", "task"};
constinit const Shape pid_mode = {.name = "PidMode", .type = Type::string, .values = pid_mode_values};
constinit const std::string_view ipc_mode_values[] = {"host", "task", "none"};
constinit const Shape ipc_mode = {.name = "IpcMode", .type = Type::string, .values = ipc_mode_values};
constinit const std::string_view proxy_configuration_type_values[] = {"APPMESH"};
constinit const Shape proxy_configuration_type = {.name = "ProxyConfigurationType", .type = Type::string,
    .values = proxy_configuration_type_values};
constinit const Shape proxy_configuration_properties = {.name = "ProxyConfigurationProperties", .type = Type::list,
    .element = &key_value_pair};
constinit const Member proxy_configuration_members[] = {{"type", "type", &proxy_configuration_type},
    {.name = "containerName", .wire = "containerName", .shape = &string, .required = true},
    {"properties", "properties", &proxy_configuration_properties}};
constinit const Shape proxy_configuration = {.name = "ProxyConfiguration", .type = Type::structure,
    .members = proxy_configuration_members};
constinit const Member ephemeral_storage_members[] = {
    {.name = "sizeInGiB", .wire = "sizeInGiB", .shape = &integer, .required = true}};
constinit const Shape ephemeral_storage = {.name = "EphemeralStorage", .type = Type::structure,
    .members = ephemeral_storage_members};
constinit const Member task_definition_members[] = {{"taskDefinitionArn", "taskDefinitionArn", &string},
    {"containerDefinitions", "containerDefinitions", &container_definitions}, {"family", "family", &string},
    {"taskRoleArn", "taskRoleArn", &string}, {"executionRoleArn", "executionRoleArn", &string},
    {"networkMode", "networkMode", &network_mode}, {"revision", "revision", &integer},
    {"volumes", "volumes", &volume_list}, {"status", "status", &task_definition_status},
    {"requiresAttributes", "requiresAttributes", &requires_attributes},
    {"placementConstraints", "placementConstraints", &task_definition_placement_constraints},
    {"compatibilities", "compatibilities", &compatibility_list},
    {"runtimePlatform", "runtimePlatform", &runtime_platform},
    {"requiresCompatibilities", "requiresCompatibilities", &compatibility_list}, {"cpu", "cpu", &string},
    {"memory", "memory", &string}, {"inferenceAccelerators", "inferenceAccelerators", &inference_accelerators},
    {"pidMode", "pidMode", &pid_mode}, {"ipcMode", "ipcMode", &ipc_mode},
    {"proxyConfiguration", "proxyConfiguration", &proxy_configuration}, {"registeredAt", "registeredAt", &timestamp},
    {"deregisteredAt", "deregisteredAt", &timestamp}, {"deleteRequestedAt", "deleteRequestedAt", &timestamp},
    {"registeredBy", "registeredBy", &string}, {"ephemeralStorage", "ephemeralStorage", &ephemeral_storage},
    {"enableFaultInjection", "enableFaultInjection", &boxed_boolean}};
constinit const Shape task_definition = {.name = "TaskDefinition", .type = Type::structure,
    .members = task_definition_members};
constinit const Shape task_definition_list = {.name = "TaskDefinitionList", .type = Type::list,
    .element = &task_definition};
constinit const Member failure_members[] = {{"arn", "arn", &string}, {"reason", "reason", &string},
    {"detail", "detail", &string}};
constinit const Shape failure = {.name = "Failure", .type = Type::structure, .members = failure_members};
constinit const Shape failures = {.name = "Failures", .type = Type::list, .element = &failure};
constinit const Member delete_task_definitions_response_members[] = {
    {"taskDefinitions", "taskDefinitions", &task_definition_list}, {"failures", "failures", &failures}};
constinit const Shape delete_task_definitions_response = {.name = "DeleteTaskDefinitionsResponse",
    .type = Type::structure, .members = delete_task_definitions_response_members};
constinit const ErrorShape delete_task_definitions_errors[] = {
    {"AccessDeniedException", 400, &access_denied_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception}};
constinit const Member deregister_task_definition_request_members[] = {
    {.name = "taskDefinition", .wire = "taskDefinition", .shape = &string, .required = true}};
constinit const Shape deregister_task_definition_request = {.name = "DeregisterTaskDefinitionRequest",
    .type = Type::structure, .members = deregister_task_definition_request_members};
constinit const Member deregister_task_definition_response_members[] = {
    {"taskDefinition", "taskDefinition", &task_definition}};
constinit const Shape deregister_task_definition_response = {.name = "DeregisterTaskDefinitionResponse",
    .type = Type::structure, .members = deregister_task_definition_response_members};
constinit const ErrorShape deregister_task_definition_errors[] = {
    {"AccessDeniedException", 400, &access_denied_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception}};
constinit const std::string_view cluster_field_values[] = {"ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS",
    "TAGS"};
constinit const Shape cluster_field = {.name = "ClusterField", .type = Type::string, .values = cluster_field_values};
constinit const Shape cluster_field_list = {.name = "ClusterFieldList", .type = Type::list, .element = &cluster_field};
constinit const Member describe_clusters_request_members[] = {{"clusters", "clusters", &string_list},
    {"include", "include", &cluster_field_list}};
constinit const Shape describe_clusters_request = {.name = "DescribeClustersRequest", .type = Type::structure,
    .members = describe_clusters_request_members};
constinit const Shape clusters = {.name = "Clusters", .type = Type::list, .element = &cluster};
constinit const Member describe_clusters_response_members[] = {{"clusters", "clusters", &clusters},
    {"failures", "failures", &failures}};
constinit const Shape describe_clusters_response = {.name = "DescribeClustersResponse", .type = Type::structure,
    .members = describe_clusters_response_members};
constinit const ErrorShape describe_clusters_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}};
constinit const std::string_view service_field_values[] = {"TAGS"};
constinit const Shape service_field = {.name = "ServiceField", .type = Type::string, .values = service_field_values};
constinit const Shape service_field_list = {.name = "ServiceFieldList", .type = Type::list, .element = &service_field};
constinit const Member describe_services_request_members[] = {{"cluster", "cluster", &string},
    {.name = "services", .wire = "services", .shape = &string_list, .required = true},
    {"include", "include", &service_field_list}};
constinit const Shape describe_services_request = {.name = "DescribeServicesRequest", .type = Type::structure,
    .members = describe_services_request_members};
constinit const Shape services = {.name = "Services", .type = Type::list, .element = &service_};
constinit const Member describe_services_response_members[] = {{"services", "services", &services},
    {"failures", "failures", &failures}};
constinit const Shape describe_services_response = {.name = "DescribeServicesResponse", .type = Type::structure,
    .members = describe_services_response_members};
constinit const ErrorShape describe_services_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}, {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const std::string_view task_definition_field_values[] = {"TAGS"};
constinit const Shape task_definition_field = {.name = "TaskDefinitionField", .type = Type::string,
    .values = task_definition_field_values};
constinit const Shape task_definition_field_list = {.name = "TaskDefinitionFieldList", .type = Type::list,
    .element = &task_definition_field};
constinit const Member describe_task_definition_request_members[] = {
    {.name = "taskDefinition", .wire = "taskDefinition", .shape = &string, .required = true},
    {"include", "include", &task_definition_field_list}};
constinit const Shape describe_task_definition_request = {.name = "DescribeTaskDefinitionRequest",
    .type = Type::structure, .members = describe_task_definition_request_members};
constinit const Member describe_task_definition_response_members[] = {
    {"taskDefinition", "taskDefinition", &task_definition}, {"tags", "tags", &tags}};
constinit const Shape describe_task_definition_response = {.name = "DescribeTaskDefinitionResponse",
    .type = Type::structure, .members = describe_task_definition_response_members};
constinit const ErrorShape describe_task_definition_errors[] = {
    {"AccessDeniedException", 400, &access_denied_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception}};
constinit const std::string_view task_field_values[] = {"TAGS"};
constinit const Shape task_field = {.name = "TaskField", .type = Type::string, .values = task_field_values};
constinit const Shape task_field_list = {.name = "TaskFieldList", .type = Type::list, .element = &task_field};
constinit const Member describe_tasks_request_members[] = {{"cluster", "cluster", &string},
    {.name = "tasks", .wire = "tasks", .shape = &string_list, .required = true},
    {"include", "include", &task_field_list}};
constinit const Shape describe_tasks_request = {.name = "DescribeTasksRequest", .type = Type::structure,
    .members = describe_tasks_request_members};
constinit const Shape attributes = {.name = "Attributes", .type = Type::list, .element = &attribute};
constinit const std::string_view connectivity_values[] = {"CONNECTED", "DISCONNECTED"};
constinit const Shape connectivity = {.name = "Connectivity", .type = Type::string, .values = connectivity_values};
constinit const Member network_binding_members[] = {{"bindIP", "bindIP", &string},
    {"containerPort", "containerPort", &boxed_integer}, {"hostPort", "hostPort", &boxed_integer},
    {"protocol", "protocol", &transport_protocol}, {"containerPortRange", "containerPortRange", &string},
    {"hostPortRange", "hostPortRange", &string}};
constinit const Shape network_binding = {.name = "NetworkBinding", .type = Type::structure,
    .members = network_binding_members};
constinit const Shape network_bindings = {.name = "NetworkBindings", .type = Type::list, .element = &network_binding};
constinit const Member network_interface_members[] = {{"attachmentId", "attachmentId", &string},
    {"privateIpv4Address", "privateIpv4Address", &string}, {"ipv6Address", "ipv6Address", &string}};
constinit const Shape network_interface = {.name = "NetworkInterface", .type = Type::structure,
    .members = network_interface_members};
constinit const Shape network_interfaces = {.name = "NetworkInterfaces", .type = Type::list,
    .element = &network_interface};
constinit const std::string_view health_status_values[] = {"HEALTHY", "UNHEALTHY", "UNKNOWN"};
constinit const Shape health_status = {.name = "HealthStatus", .type = Type::string, .values = health_status_values};
constinit const std::string_view managed_agent_name_values[] = {"ExecuteCommandAgent"};
constinit const Shape managed_agent_name = {.name = "ManagedAgentName", .type = Type::string,
    .values = managed_agent_name_values};
constinit const Member managed_agent_members[] = {{"lastStartedAt", "lastStartedAt", &timestamp},
    {"name", "name", &managed_agent_name}, {"reason", "reason", &string}, {"lastStatus", "lastStatus", &string}};
constinit const Shape managed_agent = {.name = "ManagedAgent", .type = Type::structure, .members = managed_agent_members};
constinit const Shape managed_agents = {.name = "ManagedAgents", .type = Type::list, .element = &managed_agent};
constinit const Shape gpu_ids = {.name = "GpuIds", .type = Type::list, .element = &string};
constinit const Member container_members[] = {{"containerArn", "containerArn", &string},
    {"taskArn", "taskArn", &string}, {"name", "name", &string}, {"image", "image", &string},
    {"imageDigest", "imageDigest", &string}, {"runtimeId", "runtimeId", &string}, {"lastStatus", "lastStatus", &string},
    {"exitCode", "exitCode", &boxed_integer}, {"reason", "reason", &string},
    {"networkBindings", "networkBindings", &network_bindings},
    {"networkInterfaces", "networkInterfaces", &network_interfaces}, {"healthStatus", "healthStatus", &health_status},
    {"managedAgents", "managedAgents", &managed_agents}, {"cpu", "cpu", &string}, {"memory", "memory", &string},
    {"memoryReservation", "memoryReservation", &string}, {"gpuIds", "gpuIds", &gpu_ids}};
constinit const Shape container = {.name = "Container", .type = Type::structure, .members = container_members};
constinit const Shape containers = {.name = "Containers", .type = Type::list, .element = &container};
constinit const Member container_override_members[] = {{"name", "name", &string}, {"command", "command", &string_list},
    {"environment", "environment", &environment_variables},
    {"environmentFiles", "environmentFiles", &environment_files}, {"cpu", "cpu", &boxed_integer},
    {"memory", "memory", &boxed_integer}, {"memoryReservation", "memoryReservation", &boxed_integer},
    {"resourceRequirements", "resourceRequirements", &resource_requirements}};
constinit const Shape container_override = {.name = "ContainerOverride", .type = Type::structure,
    .members = container_override_members};
constinit const Shape container_overrides = {.name = "ContainerOverrides", .type = Type::list,
    .element = &container_override};
constinit const Member inference_accelerator_override_members[] = {{"deviceName", "deviceName", &string},
    {"deviceType", "deviceType", &string}};
constinit const Shape inference_accelerator_override = {.name = "InferenceAcceleratorOverride", .type = Type::structure,
    .members = inference_accelerator_override_members};
constinit const Shape inference_accelerator_overrides = {.name = "InferenceAcceleratorOverrides", .type = Type::list,
    .element = &inference_accelerator_override};
constinit const Member task_override_members[] = {{"containerOverrides", "containerOverrides", &container_overrides},
    {"cpu", "cpu", &string},
    {"inferenceAcceleratorOverrides", "inferenceAcceleratorOverrides", &inference_accelerator_overrides},
    {"executionRoleArn", "executionRoleArn", &string}, {"memory", "memory", &string},
    {"taskRoleArn", "taskRoleArn", &string}, {"ephemeralStorage", "ephemeralStorage", &ephemeral_storage}};
constinit const Shape task_override = {.name = "TaskOverride", .type = Type::structure, .members = task_override_members};
constinit const std::string_view task_stop_code_values[] = {"TaskFailedToStart", "EssentialContainerExited",
    "UserInitiated", "ServiceSchedulerInitiated", "SpotInterruption", "TerminationNotice"};
constinit const Shape task_stop_code = {.name = "TaskStopCode", .type = Type::string, .values = task_stop_code_values};
constinit const Shape long_ = {.name = "Long", .type = Type::long_integer};
constinit const Member task_ephemeral_storage_members[] = {{"sizeInGiB", "sizeInGiB", &integer},
    {"kmsKeyId", "kmsKeyId", &string}};
constinit const Shape task_ephemeral_storage = {.name = "TaskEphemeralStorage", .type = Type::structure,
    .members = task_ephemeral_storage_members};
constinit const Member task_members[] = {{"attachments", "attachments", &attachments},
    {"attributes", "attributes", &attributes}, {"availabilityZone", "availabilityZone", &string},
    {"capacityProviderName", "capacityProviderName", &string}, {"clusterArn", "clusterArn", &string},
    {"connectivity", "connectivity", &connectivity}, {"connectivityAt", "connectivityAt", &timestamp},
    {"containerInstanceArn", "containerInstanceArn", &string}, {"containers", "containers", &containers},
    {"cpu", "cpu", &string}, {"createdAt", "createdAt", &timestamp}, {"desiredStatus", "desiredStatus", &string},
    {"enableExecuteCommand", "enableExecuteCommand", &boolean},
    {"executionStoppedAt", "executionStoppedAt", &timestamp}, {"group", "group", &string},
    {"healthStatus", "healthStatus", &health_status},
    {"inferenceAccelerators", "inferenceAccelerators", &inference_accelerators}, {"lastStatus", "lastStatus", &string},
    {"launchType", "launchType", &launch_type}, {"memory", "memory", &string},
    {"overrides", "overrides", &task_override}, {"platformVersion", "platformVersion", &string},
    {"platformFamily", "platformFamily", &string}, {"pullStartedAt", "pullStartedAt", &timestamp},
    {"pullStoppedAt", "pullStoppedAt", &timestamp}, {"startedAt", "startedAt", &timestamp},
    {"startedBy", "startedBy", &string}, {"stopCode", "stopCode", &task_stop_code},
    {"stoppedAt", "stoppedAt", &timestamp}, {"stoppedReason", "stoppedReason", &string},
    {"stoppingAt", "stoppingAt", &timestamp}, {"tags", "tags", &tags}, {"taskArn", "taskArn", &string},
    {"taskDefinitionArn", "taskDefinitionArn", &string}, {"version", "version", &long_},
    {"ephemeralStorage", "ephemeralStorage", &ephemeral_storage},
    {"fargateEphemeralStorage", "fargateEphemeralStorage", &task_ephemeral_storage}};
constinit const Shape task = {.name = "Task", .type = Type::structure, .members = task_members};
constinit const Shape tasks = {.name = "Tasks", .type = Type::list, .element = &task};
constinit const Member describe_tasks_response_members[] = {{"tasks", "tasks", &tasks},
    {"failures", "failures", &failures}};
constinit const Shape describe_tasks_response = {.name = "DescribeTasksResponse", .type = Type::structure,
    .members = describe_tasks_response_members};
constinit const ErrorShape describe_tasks_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}, {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const std::string_view setting_name_values[] = {"serviceLongArnFormat", "taskLongArnFormat",
    "containerInstanceLongArnFormat", "awsvpcTrunking", "containerInsights", "fargateFIPSMode",
    "tagResourceAuthorization", "fargateTaskRetirementWaitPeriod", "guardDutyActivate", "defaultLogDriverMode",
    "fargateEventWindows"};
constinit const Shape setting_name = {.name = "SettingName", .type = Type::string, .values = setting_name_values};
constinit const Member list_account_settings_request_members[] = {{"name", "name", &setting_name},
    {"value", "value", &string}, {"principalArn", "principalArn", &string},
    {"effectiveSettings", "effectiveSettings", &boolean}, {"nextToken", "nextToken", &string},
    {"maxResults", "maxResults", &integer}};
constinit const Shape list_account_settings_request = {.name = "ListAccountSettingsRequest", .type = Type::structure,
    .members = list_account_settings_request_members};
constinit const std::string_view setting_type_values[] = {"user", "aws_managed"};
constinit const Shape setting_type = {.name = "SettingType", .type = Type::string, .values = setting_type_values};
constinit const Member setting_members[] = {{"name", "name", &setting_name}, {"value", "value", &string},
    {"principalArn", "principalArn", &string}, {"type", "type", &setting_type}};
constinit const Shape setting = {.name = "Setting", .type = Type::structure, .members = setting_members};
constinit const Shape settings = {.name = "Settings", .type = Type::list, .element = &setting};
constinit const Member list_account_settings_response_members[] = {{"settings", "settings", &settings},
    {"nextToken", "nextToken", &string}};
constinit const Shape list_account_settings_response = {.name = "ListAccountSettingsResponse", .type = Type::structure,
    .members = list_account_settings_response_members};
constinit const ErrorShape list_account_settings_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}};
constinit const Member list_clusters_request_members[] = {{"nextToken", "nextToken", &string},
    {"maxResults", "maxResults", &boxed_integer}};
constinit const Shape list_clusters_request = {.name = "ListClustersRequest", .type = Type::structure,
    .members = list_clusters_request_members};
constinit const Member list_clusters_response_members[] = {{"clusterArns", "clusterArns", &string_list},
    {"nextToken", "nextToken", &string}};
constinit const Shape list_clusters_response = {.name = "ListClustersResponse", .type = Type::structure,
    .members = list_clusters_response_members};
constinit const ErrorShape list_clusters_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}};
constinit const Member list_services_request_members[] = {{"cluster", "cluster", &string},
    {"nextToken", "nextToken", &string}, {"maxResults", "maxResults", &boxed_integer},
    {"launchType", "launchType", &launch_type}, {"schedulingStrategy", "schedulingStrategy", &scheduling_strategy},
    {"resourceManagementType", "resourceManagementType", &resource_management_type}};
constinit const Shape list_services_request = {.name = "ListServicesRequest", .type = Type::structure,
    .members = list_services_request_members};
constinit const Member list_services_response_members[] = {{"serviceArns", "serviceArns", &string_list},
    {"nextToken", "nextToken", &string}};
constinit const Shape list_services_response = {.name = "ListServicesResponse", .type = Type::structure,
    .members = list_services_response_members};
constinit const ErrorShape list_services_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}, {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member list_tags_for_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &string, .required = true}};
constinit const Shape list_tags_for_resource_request = {.name = "ListTagsForResourceRequest", .type = Type::structure,
    .members = list_tags_for_resource_request_members};
constinit const Member list_tags_for_resource_response_members[] = {{"tags", "tags", &tags}};
constinit const Shape list_tags_for_resource_response = {.name = "ListTagsForResourceResponse", .type = Type::structure,
    .members = list_tags_for_resource_response_members};
constinit const ErrorShape list_tags_for_resource_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}, {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const std::string_view task_definition_family_status_values[] = {"ACTIVE", "INACTIVE", "ALL"};
constinit const Shape task_definition_family_status = {.name = "TaskDefinitionFamilyStatus", .type = Type::string,
    .values = task_definition_family_status_values};
constinit const Member list_task_definition_families_request_members[] = {{"familyPrefix", "familyPrefix", &string},
    {"status", "status", &task_definition_family_status}, {"nextToken", "nextToken", &string},
    {"maxResults", "maxResults", &boxed_integer}};
constinit const Shape list_task_definition_families_request = {.name = "ListTaskDefinitionFamiliesRequest",
    .type = Type::structure, .members = list_task_definition_families_request_members};
constinit const Member list_task_definition_families_response_members[] = {{"families", "families", &string_list},
    {"nextToken", "nextToken", &string}};
constinit const Shape list_task_definition_families_response = {.name = "ListTaskDefinitionFamiliesResponse",
    .type = Type::structure, .members = list_task_definition_families_response_members};
constinit const ErrorShape list_task_definition_families_errors[] = {
    {"AccessDeniedException", 400, &access_denied_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception}};
constinit const std::string_view sort_order_values[] = {"ASC", "DESC"};
constinit const Shape sort_order = {.name = "SortOrder", .type = Type::string, .values = sort_order_values};
constinit const Member list_task_definitions_request_members[] = {{"familyPrefix", "familyPrefix", &string},
    {"status", "status", &task_definition_status}, {"sort", "sort", &sort_order}, {"nextToken", "nextToken", &string},
    {"maxResults", "maxResults", &boxed_integer}};
constinit const Shape list_task_definitions_request = {.name = "ListTaskDefinitionsRequest", .type = Type::structure,
    .members = list_task_definitions_request_members};
constinit const Member list_task_definitions_response_members[] = {
    {"taskDefinitionArns", "taskDefinitionArns", &string_list}, {"nextToken", "nextToken", &string}};
constinit const Shape list_task_definitions_response = {.name = "ListTaskDefinitionsResponse", .type = Type::structure,
    .members = list_task_definitions_response_members};
constinit const ErrorShape list_task_definitions_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}};
constinit const std::string_view desired_status_values[] = {"RUNNING", "PENDING", "STOPPED"};
constinit const Shape desired_status = {.name = "DesiredStatus", .type = Type::string, .values = desired_status_values};
constinit const Member list_tasks_request_members[] = {{"cluster", "cluster", &string},
    {"containerInstance", "containerInstance", &string}, {"family", "family", &string},
    {"nextToken", "nextToken", &string}, {"maxResults", "maxResults", &boxed_integer},
    {"startedBy", "startedBy", &string}, {"serviceName", "serviceName", &string},
    {"desiredStatus", "desiredStatus", &desired_status}, {"launchType", "launchType", &launch_type},
    {"daemonName", "daemonName", &string}};
constinit const Shape list_tasks_request = {.name = "ListTasksRequest", .type = Type::structure,
    .members = list_tasks_request_members};
constinit const Member list_tasks_response_members[] = {{"taskArns", "taskArns", &string_list},
    {"nextToken", "nextToken", &string}};
constinit const Shape list_tasks_response = {.name = "ListTasksResponse", .type = Type::structure,
    .members = list_tasks_response_members};
constinit const ErrorShape list_tasks_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}, {"ServiceNotFoundException", 400, &service_not_found_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member put_cluster_capacity_providers_request_members[] = {
    {.name = "cluster", .wire = "cluster", .shape = &string, .required = true},
    {.name = "capacityProviders", .wire = "capacityProviders", .shape = &string_list, .required = true},
    {.name = "defaultCapacityProviderStrategy", .wire = "defaultCapacityProviderStrategy", .shape = &capacity_provider_strategy, .required = true}};
constinit const Shape put_cluster_capacity_providers_request = {.name = "PutClusterCapacityProvidersRequest",
    .type = Type::structure, .members = put_cluster_capacity_providers_request_members};
constinit const Member put_cluster_capacity_providers_response_members[] = {{"cluster", "cluster", &cluster}};
constinit const Shape put_cluster_capacity_providers_response = {.name = "PutClusterCapacityProvidersResponse",
    .type = Type::structure, .members = put_cluster_capacity_providers_response_members};
constinit const Member resource_in_use_exception_members[] = {{"message", "message", &string}};
constinit const Shape resource_in_use_exception = {.name = "ResourceInUseException", .type = Type::structure,
    .members = resource_in_use_exception_members};
constinit const ErrorShape put_cluster_capacity_providers_errors[] = {
    {"AccessDeniedException", 400, &access_denied_exception}, {"ServerException", 500, &server_exception},
    {"UpdateInProgressException", 400, &update_in_progress_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ResourceInUseException", 400, &resource_in_use_exception}, {"ClientException", 400, &client_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member register_task_definition_request_members[] = {
    {.name = "family", .wire = "family", .shape = &string, .required = true}, {"taskRoleArn", "taskRoleArn", &string},
    {"executionRoleArn", "executionRoleArn", &string}, {"networkMode", "networkMode", &network_mode},
    {.name = "containerDefinitions", .wire = "containerDefinitions", .shape = &container_definitions, .required = true},
    {"volumes", "volumes", &volume_list},
    {"placementConstraints", "placementConstraints", &task_definition_placement_constraints},
    {"requiresCompatibilities", "requiresCompatibilities", &compatibility_list}, {"cpu", "cpu", &string},
    {"memory", "memory", &string}, {"tags", "tags", &tags}, {"pidMode", "pidMode", &pid_mode},
    {"ipcMode", "ipcMode", &ipc_mode}, {"proxyConfiguration", "proxyConfiguration", &proxy_configuration},
    {"inferenceAccelerators", "inferenceAccelerators", &inference_accelerators},
    {"ephemeralStorage", "ephemeralStorage", &ephemeral_storage},
    {"runtimePlatform", "runtimePlatform", &runtime_platform},
    {"enableFaultInjection", "enableFaultInjection", &boxed_boolean}};
constinit const Shape register_task_definition_request = {.name = "RegisterTaskDefinitionRequest",
    .type = Type::structure, .members = register_task_definition_request_members};
constinit const Member register_task_definition_response_members[] = {
    {"taskDefinition", "taskDefinition", &task_definition}, {"tags", "tags", &tags}};
constinit const Shape register_task_definition_response = {.name = "RegisterTaskDefinitionResponse",
    .type = Type::structure, .members = register_task_definition_response_members};
constinit const Member limit_exceeded_exception_members[] = {{"message", "message", &string}};
constinit const Shape limit_exceeded_exception = {.name = "LimitExceededException", .type = Type::structure,
    .members = limit_exceeded_exception_members};
constinit const ErrorShape register_task_definition_errors[] = {
    {"AccessDeniedException", 400, &access_denied_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception}};
constinit const Member task_managed_ebs_volume_termination_policy_members[] = {
    {.name = "deleteOnTermination", .wire = "deleteOnTermination", .shape = &boxed_boolean, .required = true}};
constinit const Shape task_managed_ebs_volume_termination_policy = {.name = "TaskManagedEBSVolumeTerminationPolicy",
    .type = Type::structure, .members = task_managed_ebs_volume_termination_policy_members};
constinit const Member task_managed_ebs_volume_configuration_members[] = {{"encrypted", "encrypted", &boxed_boolean},
    {"kmsKeyId", "kmsKeyId", &ebskms_key_id}, {"volumeType", "volumeType", &ebs_volume_type},
    {"sizeInGiB", "sizeInGiB", &boxed_integer}, {"snapshotId", "snapshotId", &ebs_snapshot_id},
    {"volumeInitializationRate", "volumeInitializationRate", &boxed_integer}, {"iops", "iops", &boxed_integer},
    {"throughput", "throughput", &boxed_integer}, {"tagSpecifications", "tagSpecifications", &ebs_tag_specifications},
    {.name = "roleArn", .wire = "roleArn", .shape = &iam_role_arn, .required = true},
    {"terminationPolicy", "terminationPolicy", &task_managed_ebs_volume_termination_policy},
    {"filesystemType", "filesystemType", &task_filesystem_type}};
constinit const Shape task_managed_ebs_volume_configuration = {.name = "TaskManagedEBSVolumeConfiguration",
    .type = Type::structure, .members = task_managed_ebs_volume_configuration_members};
constinit const Member task_volume_configuration_members[] = {
    {.name = "name", .wire = "name", .shape = &ecs_volume_name, .required = true},
    {"managedEBSVolume", "managedEBSVolume", &task_managed_ebs_volume_configuration}};
constinit const Shape task_volume_configuration = {.name = "TaskVolumeConfiguration", .type = Type::structure,
    .members = task_volume_configuration_members};
constinit const Shape task_volume_configurations = {.name = "TaskVolumeConfigurations", .type = Type::list,
    .element = &task_volume_configuration};
constinit const Member run_task_request_members[] = {
    {"capacityProviderStrategy", "capacityProviderStrategy", &capacity_provider_strategy},
    {"cluster", "cluster", &string}, {"count", "count", &boxed_integer},
    {"enableECSManagedTags", "enableECSManagedTags", &boolean},
    {"enableExecuteCommand", "enableExecuteCommand", &boolean}, {"group", "group", &string},
    {"launchType", "launchType", &launch_type},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"overrides", "overrides", &task_override},
    {"placementConstraints", "placementConstraints", &placement_constraints},
    {"placementStrategy", "placementStrategy", &placement_strategies}, {"platformVersion", "platformVersion", &string},
    {"propagateTags", "propagateTags", &propagate_tags}, {"referenceId", "referenceId", &string},
    {"startedBy", "startedBy", &string}, {"tags", "tags", &tags},
    {.name = "taskDefinition", .wire = "taskDefinition", .shape = &string, .required = true},
    {.name = "clientToken", .wire = "clientToken", .shape = &string, .idempotency_token = true},
    {"volumeConfigurations", "volumeConfigurations", &task_volume_configurations}};
constinit const Shape run_task_request = {.name = "RunTaskRequest", .type = Type::structure,
    .members = run_task_request_members};
constinit const Member run_task_response_members[] = {{"tasks", "tasks", &tasks}, {"failures", "failures", &failures}};
constinit const Shape run_task_response = {.name = "RunTaskResponse", .type = Type::structure,
    .members = run_task_response_members};
constinit const Shape resource_ids = {.name = "ResourceIds", .type = Type::list, .element = &string};
constinit const Member conflict_exception_members[] = {{"resourceIds", "resourceIds", &resource_ids},
    {"message", "message", &string}};
constinit const Shape conflict_exception = {.name = "ConflictException", .type = Type::structure,
    .members = conflict_exception_members};
constinit const Member blocked_exception_members[] = {{"message", "message", &string}};
constinit const Shape blocked_exception = {.name = "BlockedException", .type = Type::structure,
    .members = blocked_exception_members};
constinit const ErrorShape run_task_errors[] = {{"ConflictException", 400, &conflict_exception},
    {"AccessDeniedException", 400, &access_denied_exception},
    {"PlatformUnknownException", 400, &platform_unknown_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"BlockedException", 400, &blocked_exception},
    {"ClientException", 400, &client_exception}, {"ClusterNotFoundException", 400, &cluster_not_found_exception},
    {"PlatformTaskDefinitionIncompatibilityException", 400, &platform_task_definition_incompatibility_exception},
    {"UnsupportedFeatureException", 400, &unsupported_feature_exception}};
constinit const Member stop_task_request_members[] = {{"cluster", "cluster", &string},
    {.name = "task", .wire = "task", .shape = &string, .required = true}, {"reason", "reason", &string}};
constinit const Shape stop_task_request = {.name = "StopTaskRequest", .type = Type::structure,
    .members = stop_task_request_members};
constinit const Member stop_task_response_members[] = {{"task", "task", &task}};
constinit const Shape stop_task_response = {.name = "StopTaskResponse", .type = Type::structure,
    .members = stop_task_response_members};
constinit const ErrorShape stop_task_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ServerException", 500, &server_exception}, {"InvalidParameterException", 400, &invalid_parameter_exception},
    {"ClientException", 400, &client_exception}, {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member tag_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &string, .required = true},
    {.name = "tags", .wire = "tags", .shape = &tags, .required = true}};
constinit const Shape tag_resource_request = {.name = "TagResourceRequest", .type = Type::structure,
    .members = tag_resource_request_members};
constinit const Shape tag_resource_response = {.name = "TagResourceResponse", .type = Type::structure};
constinit const Member resource_not_found_exception_members[] = {{"message", "message", &string}};
constinit const Shape resource_not_found_exception = {.name = "ResourceNotFoundException", .type = Type::structure,
    .members = resource_not_found_exception_members};
constinit const ErrorShape tag_resource_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"LimitExceededException", 400, &limit_exceeded_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Shape tag_keys = {.name = "TagKeys", .type = Type::list, .element = &tag_key};
constinit const Member untag_resource_request_members[] = {
    {.name = "resourceArn", .wire = "resourceArn", .shape = &string, .required = true},
    {.name = "tagKeys", .wire = "tagKeys", .shape = &tag_keys, .required = true}};
constinit const Shape untag_resource_request = {.name = "UntagResourceRequest", .type = Type::structure,
    .members = untag_resource_request_members};
constinit const Shape untag_resource_response = {.name = "UntagResourceResponse", .type = Type::structure};
constinit const ErrorShape untag_resource_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"ResourceNotFoundException", 400, &resource_not_found_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member update_cluster_request_members[] = {
    {.name = "cluster", .wire = "cluster", .shape = &string, .required = true},
    {"settings", "settings", &cluster_settings}, {"configuration", "configuration", &cluster_configuration},
    {"serviceConnectDefaults", "serviceConnectDefaults", &cluster_service_connect_defaults_request}};
constinit const Shape update_cluster_request = {.name = "UpdateClusterRequest", .type = Type::structure,
    .members = update_cluster_request_members};
constinit const Member update_cluster_response_members[] = {{"cluster", "cluster", &cluster}};
constinit const Shape update_cluster_response = {.name = "UpdateClusterResponse", .type = Type::structure,
    .members = update_cluster_response_members};
constinit const ErrorShape update_cluster_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"NamespaceNotFoundException", 400, &namespace_not_found_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member update_cluster_settings_request_members[] = {
    {.name = "cluster", .wire = "cluster", .shape = &string, .required = true},
    {.name = "settings", .wire = "settings", .shape = &cluster_settings, .required = true}};
constinit const Shape update_cluster_settings_request = {.name = "UpdateClusterSettingsRequest",
    .type = Type::structure, .members = update_cluster_settings_request_members};
constinit const Member update_cluster_settings_response_members[] = {{"cluster", "cluster", &cluster}};
constinit const Shape update_cluster_settings_response = {.name = "UpdateClusterSettingsResponse",
    .type = Type::structure, .members = update_cluster_settings_response_members};
constinit const ErrorShape update_cluster_settings_errors[] = {
    {"AccessDeniedException", 400, &access_denied_exception}, {"ServerException", 500, &server_exception},
    {"UpdateInProgressException", 400, &update_in_progress_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception}};
constinit const Member update_service_request_members[] = {{"cluster", "cluster", &string},
    {.name = "service", .wire = "service", .shape = &string, .required = true},
    {"desiredCount", "desiredCount", &boxed_integer}, {"taskDefinition", "taskDefinition", &string},
    {"capacityProviderStrategy", "capacityProviderStrategy", &capacity_provider_strategy},
    {"deploymentConfiguration", "deploymentConfiguration", &deployment_configuration},
    {"availabilityZoneRebalancing", "availabilityZoneRebalancing", &availability_zone_rebalancing},
    {"networkConfiguration", "networkConfiguration", &network_configuration},
    {"placementConstraints", "placementConstraints", &placement_constraints},
    {"placementStrategy", "placementStrategy", &placement_strategies}, {"platformVersion", "platformVersion", &string},
    {"forceNewDeployment", "forceNewDeployment", &boolean},
    {"healthCheckGracePeriodSeconds", "healthCheckGracePeriodSeconds", &boxed_integer},
    {"deploymentController", "deploymentController", &deployment_controller},
    {"enableExecuteCommand", "enableExecuteCommand", &boxed_boolean},
    {"enableECSManagedTags", "enableECSManagedTags", &boxed_boolean},
    {"loadBalancers", "loadBalancers", &load_balancers}, {"propagateTags", "propagateTags", &propagate_tags},
    {"serviceRegistries", "serviceRegistries", &service_registries},
    {"serviceConnectConfiguration", "serviceConnectConfiguration", &service_connect_configuration},
    {"volumeConfigurations", "volumeConfigurations", &service_volume_configurations},
    {"vpcLatticeConfigurations", "vpcLatticeConfigurations", &vpc_lattice_configurations}};
constinit const Shape update_service_request = {.name = "UpdateServiceRequest", .type = Type::structure,
    .members = update_service_request_members};
constinit const Member update_service_response_members[] = {{"service", "service", &service_}};
constinit const Shape update_service_response = {.name = "UpdateServiceResponse", .type = Type::structure,
    .members = update_service_response_members};
constinit const Member service_not_active_exception_members[] = {{"message", "message", &string}};
constinit const Shape service_not_active_exception = {.name = "ServiceNotActiveException", .type = Type::structure,
    .members = service_not_active_exception_members};
constinit const ErrorShape update_service_errors[] = {{"AccessDeniedException", 400, &access_denied_exception},
    {"PlatformUnknownException", 400, &platform_unknown_exception},
    {"NamespaceNotFoundException", 400, &namespace_not_found_exception},
    {"ServiceNotActiveException", 400, &service_not_active_exception}, {"ServerException", 500, &server_exception},
    {"InvalidParameterException", 400, &invalid_parameter_exception}, {"ClientException", 400, &client_exception},
    {"ServiceNotFoundException", 400, &service_not_found_exception},
    {"ClusterNotFoundException", 400, &cluster_not_found_exception},
    {"PlatformTaskDefinitionIncompatibilityException", 400, &platform_task_definition_incompatibility_exception},
    {"UnsupportedFeatureException", 400, &unsupported_feature_exception}};

}  // namespace

constinit const Service service = {.id = "ecs", .signing_name = "ecs", .target = "AmazonEC2ContainerServiceV20141113",
    .json_version = "1.1", .sdk_name = "ecs", .sdk_id = "ECS", .protocol = Protocol::json};
constinit const Operation create_cluster = {.service = &service, .name = "CreateCluster", .method = "POST", .uri = "/",
    .input = &create_cluster_request, .output = &create_cluster_response, .errors = create_cluster_errors};
constinit const Operation create_service = {.service = &service, .name = "CreateService", .method = "POST", .uri = "/",
    .input = &create_service_request, .output = &create_service_response, .errors = create_service_errors};
constinit const Operation delete_cluster = {.service = &service, .name = "DeleteCluster", .method = "POST", .uri = "/",
    .input = &delete_cluster_request, .output = &delete_cluster_response, .errors = delete_cluster_errors};
constinit const Operation delete_service = {.service = &service, .name = "DeleteService", .method = "POST", .uri = "/",
    .input = &delete_service_request, .output = &delete_service_response, .errors = delete_service_errors};
constinit const Operation delete_task_definitions = {.service = &service, .name = "DeleteTaskDefinitions",
    .method = "POST", .uri = "/", .input = &delete_task_definitions_request,
    .output = &delete_task_definitions_response, .errors = delete_task_definitions_errors};
constinit const Operation deregister_task_definition = {.service = &service, .name = "DeregisterTaskDefinition",
    .method = "POST", .uri = "/", .input = &deregister_task_definition_request,
    .output = &deregister_task_definition_response, .errors = deregister_task_definition_errors};
constinit const Operation describe_clusters = {.service = &service, .name = "DescribeClusters", .method = "POST",
    .uri = "/", .input = &describe_clusters_request, .output = &describe_clusters_response,
    .errors = describe_clusters_errors};
constinit const Operation describe_services = {.service = &service, .name = "DescribeServices", .method = "POST",
    .uri = "/", .input = &describe_services_request, .output = &describe_services_response,
    .errors = describe_services_errors};
constinit const Operation describe_task_definition = {.service = &service, .name = "DescribeTaskDefinition",
    .method = "POST", .uri = "/", .input = &describe_task_definition_request,
    .output = &describe_task_definition_response, .errors = describe_task_definition_errors};
constinit const Operation describe_tasks = {.service = &service, .name = "DescribeTasks", .method = "POST", .uri = "/",
    .input = &describe_tasks_request, .output = &describe_tasks_response, .errors = describe_tasks_errors};
constinit const Operation list_account_settings = {.service = &service, .name = "ListAccountSettings", .method = "POST",
    .uri = "/", .input = &list_account_settings_request, .output = &list_account_settings_response,
    .errors = list_account_settings_errors};
constinit const Operation list_clusters = {.service = &service, .name = "ListClusters", .method = "POST", .uri = "/",
    .input = &list_clusters_request, .output = &list_clusters_response, .errors = list_clusters_errors};
constinit const Operation list_services = {.service = &service, .name = "ListServices", .method = "POST", .uri = "/",
    .input = &list_services_request, .output = &list_services_response, .errors = list_services_errors};
constinit const Operation list_tags_for_resource = {.service = &service, .name = "ListTagsForResource",
    .method = "POST", .uri = "/", .input = &list_tags_for_resource_request, .output = &list_tags_for_resource_response,
    .errors = list_tags_for_resource_errors};
constinit const Operation list_task_definition_families = {.service = &service, .name = "ListTaskDefinitionFamilies",
    .method = "POST", .uri = "/", .input = &list_task_definition_families_request,
    .output = &list_task_definition_families_response, .errors = list_task_definition_families_errors};
constinit const Operation list_task_definitions = {.service = &service, .name = "ListTaskDefinitions", .method = "POST",
    .uri = "/", .input = &list_task_definitions_request, .output = &list_task_definitions_response,
    .errors = list_task_definitions_errors};
constinit const Operation list_tasks = {.service = &service, .name = "ListTasks", .method = "POST", .uri = "/",
    .input = &list_tasks_request, .output = &list_tasks_response, .errors = list_tasks_errors};
constinit const Operation put_cluster_capacity_providers = {.service = &service, .name = "PutClusterCapacityProviders",
    .method = "POST", .uri = "/", .input = &put_cluster_capacity_providers_request,
    .output = &put_cluster_capacity_providers_response, .errors = put_cluster_capacity_providers_errors};
constinit const Operation register_task_definition = {.service = &service, .name = "RegisterTaskDefinition",
    .method = "POST", .uri = "/", .input = &register_task_definition_request,
    .output = &register_task_definition_response, .errors = register_task_definition_errors};
constinit const Operation run_task = {.service = &service, .name = "RunTask", .method = "POST", .uri = "/",
    .input = &run_task_request, .output = &run_task_response, .errors = run_task_errors};
constinit const Operation stop_task = {.service = &service, .name = "StopTask", .method = "POST", .uri = "/",
    .input = &stop_task_request, .output = &stop_task_response, .errors = stop_task_errors};
constinit const Operation tag_resource = {.service = &service, .name = "TagResource", .method = "POST", .uri = "/",
    .input = &tag_resource_request, .output = &tag_resource_response, .errors = tag_resource_errors};
constinit const Operation untag_resource = {.service = &service, .name = "UntagResource", .method = "POST", .uri = "/",
    .input = &untag_resource_request, .output = &untag_resource_response, .errors = untag_resource_errors};
constinit const Operation update_cluster = {.service = &service, .name = "UpdateCluster", .method = "POST", .uri = "/",
    .input = &update_cluster_request, .output = &update_cluster_response, .errors = update_cluster_errors};
constinit const Operation update_cluster_settings = {.service = &service, .name = "UpdateClusterSettings",
    .method = "POST", .uri = "/", .input = &update_cluster_settings_request,
    .output = &update_cluster_settings_response, .errors = update_cluster_settings_errors};
constinit const Operation update_service = {.service = &service, .name = "UpdateService", .method = "POST", .uri = "/",
    .input = &update_service_request, .output = &update_service_response, .errors = update_service_errors};
namespace {
constinit const Operation* const all[] = {&create_cluster, &create_service, &delete_cluster,
    &delete_service, &delete_task_definitions, &deregister_task_definition, &describe_clusters, &describe_services,
    &describe_task_definition, &describe_tasks, &list_account_settings, &list_clusters, &list_services,
    &list_tags_for_resource, &list_task_definition_families, &list_task_definitions, &list_tasks,
    &put_cluster_capacity_providers, &register_task_definition, &run_task, &stop_task, &tag_resource, &untag_resource,
    &update_cluster, &update_cluster_settings, &update_service};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::ecs
