// The shapes of lambda. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/shapes/generate.py
#include "adapters/shapes/lambda.hpp"

// clang-format off

namespace stepwell::shapes::lambda {
namespace {

constinit const Shape function_name = {.name = "FunctionName", .type = Type::string, .min = 1, .max = 140,
    .pattern = R"~((arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?)~"};
constinit const std::string_view runtime_values[] = {"nodejs", "nodejs4.3", "nodejs6.10", "nodejs8.10", "nodejs10.x",
    "nodejs12.x", "nodejs14.x", "nodejs16.x", "java8", "java8.al2", "java11", "python2.7", "python3.6", "python3.7",
    "python3.8", "python3.9", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet6", "dotnet8",
    "nodejs4.3-edge", "go1.x", "ruby2.5", "ruby2.7", "provided", "provided.al2", "nodejs18.x", "python3.10", "java17",
    "ruby3.2", "ruby3.3", "ruby3.4", "python3.11", "nodejs20.x", "provided.al2023", "python3.12", "java21",
    "python3.13", "nodejs22.x", "nodejs24.x", "python3.14", "java25", "dotnet10", "ruby4.0"};
constinit const Shape runtime = {.name = "Runtime", .type = Type::string, .values = runtime_values};
constinit const Shape role_arn = {.name = "RoleArn", .type = Type::string,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+)~"};
constinit const Shape handler = {.name = "Handler", .type = Type::string, .min = 0, .max = 128, .pattern = R"~([^\s]+)~"};
constinit const Shape blob = {.name = "Blob", .type = Type::blob, .sensitive = true};
constinit const Shape s3_bucket = {.name = "S3Bucket", .type = Type::string, .min = 3, .max = 63,
    .pattern = R"~([0-9A-Za-z\.\-_]*(?<!\.))~"};
constinit const Shape s3_key = {.name = "S3Key", .type = Type::string, .min = 1, .max = 1024};
constinit const Shape s3_object_version = {.name = "S3ObjectVersion", .type = Type::string, .min = 1, .max = 1024};
constinit const Shape string = {.name = "String", .type = Type::string};
constinit const Shape kms_key_arn = {.name = "KMSKeyArn", .type = Type::string,
    .pattern = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"};
constinit const Member function_code_members[] = {{"ZipFile", "ZipFile", &blob}, {"S3Bucket", "S3Bucket", &s3_bucket},
    {"S3Key", "S3Key", &s3_key}, {"S3ObjectVersion", "S3ObjectVersion", &s3_object_version},
    {"ImageUri", "ImageUri", &string}, {"SourceKMSKeyArn", "SourceKMSKeyArn", &kms_key_arn}};
constinit const Shape function_code = {.name = "FunctionCode", .type = Type::structure, .members = function_code_members};
constinit const Shape description = {.name = "Description", .type = Type::string, .min = 0, .max = 256};
constinit const Shape timeout = {.name = "Timeout", .type = Type::integer, .min = 1};
constinit const Shape memory_size = {.name = "MemorySize", .type = Type::integer, .min = 128, .max = 32768};
constinit const Shape boolean = {.name = "Boolean", .type = Type::boolean};
constinit const Shape subnet_id = {.name = "SubnetId", .type = Type::string};
constinit const Shape subnet_ids = {.name = "SubnetIds", .type = Type::list, .element = &subnet_id, .min = 0, .max = 16};
constinit const Shape security_group_id = {.name = "SecurityGroupId", .type = Type::string};
constinit const Shape security_group_ids = {.name = "SecurityGroupIds", .type = Type::list,
    .element = &security_group_id, .min = 0, .max = 5};
constinit const Shape nullable_boolean = {.name = "NullableBoolean", .type = Type::boolean};
constinit const Member vpc_config_members[] = {{"SubnetIds", "SubnetIds", &subnet_ids},
    {"SecurityGroupIds", "SecurityGroupIds", &security_group_ids},
    {"Ipv6AllowedForDualStack", "Ipv6AllowedForDualStack", &nullable_boolean}};
constinit const Shape vpc_config = {.name = "VpcConfig", .type = Type::structure, .members = vpc_config_members};
constinit const std::string_view package_type_values[] = {"Zip", "Image"};
constinit const Shape package_type = {.name = "PackageType", .type = Type::string, .values = package_type_values};
constinit const Shape resource_arn = {.name = "ResourceArn", .type = Type::string,
    .pattern = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"};
constinit const Member dead_letter_config_members[] = {{"TargetArn", "TargetArn", &resource_arn}};
constinit const Shape dead_letter_config = {.name = "DeadLetterConfig", .type = Type::structure,
    .members = dead_letter_config_members};
constinit const Shape environment_variable_value = {.name = "EnvironmentVariableValue", .type = Type::string,
    .sensitive = true};
constinit const Shape environment_variable_name = {.name = "EnvironmentVariableName", .type = Type::string,
    .pattern = "[a-zA-Z]([a-zA-Z0-9_])+", .sensitive = true};
constinit const Shape environment_variables = {.name = "EnvironmentVariables", .type = Type::map,
    .element = &environment_variable_value, .key = &environment_variable_name, .sensitive = true};
constinit const Member environment_members[] = {{"Variables", "Variables", &environment_variables}};
constinit const Shape environment = {.name = "Environment", .type = Type::structure, .members = environment_members};
constinit const std::string_view tracing_mode_values[] = {"Active", "PassThrough"};
constinit const Shape tracing_mode = {.name = "TracingMode", .type = Type::string, .values = tracing_mode_values};
constinit const Member tracing_config_members[] = {{"Mode", "Mode", &tracing_mode}};
constinit const Shape tracing_config = {.name = "TracingConfig", .type = Type::structure,
    .members = tracing_config_members};
constinit const Shape tag_value = {.name = "TagValue", .type = Type::string};
constinit const Shape tag_key = {.name = "TagKey", .type = Type::string};
constinit const Shape tags = {.name = "Tags", .type = Type::map, .element = &tag_value, .key = &tag_key};
constinit const Shape layer_version_arn = {.name = "LayerVersionArn", .type = Type::string, .min = 1, .max = 140,
    .pattern = R"~(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)~"};
constinit const Shape layer_list = {.name = "LayerList", .type = Type::list, .element = &layer_version_arn};
constinit const Shape file_system_arn = {.name = "FileSystemArn", .type = Type::string, .min = 0, .max = 256,
    .pattern = R"~(arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40})~"};
constinit const Shape local_mount_path = {.name = "LocalMountPath", .type = Type::string, .min = 0, .max = 160,
    .pattern = "/mnt/[a-zA-Z0-9-_.]+"};
constinit const Member file_system_config_members[] = {
    {.name = "Arn", .wire = "Arn", .shape = &file_system_arn, .required = true},
    {.name = "LocalMountPath", .wire = "LocalMountPath", .shape = &local_mount_path, .required = true}};
constinit const Shape file_system_config = {.name = "FileSystemConfig", .type = Type::structure,
    .members = file_system_config_members};
constinit const Shape file_system_config_list = {.name = "FileSystemConfigList", .type = Type::list,
    .element = &file_system_config, .min = 0, .max = 1};
constinit const Shape string_list = {.name = "StringList", .type = Type::list, .element = &string, .min = 0, .max = 1500};
constinit const Shape working_directory = {.name = "WorkingDirectory", .type = Type::string, .min = 0, .max = 1000};
constinit const Member image_config_members[] = {{"EntryPoint", "EntryPoint", &string_list},
    {"Command", "Command", &string_list}, {"WorkingDirectory", "WorkingDirectory", &working_directory}};
constinit const Shape image_config = {.name = "ImageConfig", .type = Type::structure, .members = image_config_members};
constinit const Shape code_signing_config_arn = {.name = "CodeSigningConfigArn", .type = Type::string, .min = 0,
    .max = 200,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17})~"};
constinit const std::string_view architecture_values[] = {"x86_64", "arm64"};
constinit const Shape architecture = {.name = "Architecture", .type = Type::string, .values = architecture_values};
constinit const Shape architectures_list = {.name = "ArchitecturesList", .type = Type::list, .element = &architecture,
    .min = 1, .max = 1};
constinit const Shape ephemeral_storage_size = {.name = "EphemeralStorageSize", .type = Type::integer, .min = 512,
    .max = 10240};
constinit const Member ephemeral_storage_members[] = {
    {.name = "Size", .wire = "Size", .shape = &ephemeral_storage_size, .required = true}};
constinit const Shape ephemeral_storage = {.name = "EphemeralStorage", .type = Type::structure,
    .members = ephemeral_storage_members};
constinit const std::string_view snap_start_apply_on_values[] = {"PublishedVersions", "None"};
constinit const Shape snap_start_apply_on = {.name = "SnapStartApplyOn", .type = Type::string,
    .values = snap_start_apply_on_values};
constinit const Member snap_start_members[] = {{"ApplyOn", "ApplyOn", &snap_start_apply_on}};
constinit const Shape snap_start = {.name = "SnapStart", .type = Type::structure, .members = snap_start_members};
constinit const std::string_view log_format_values[] = {"JSON", "Text"};
constinit const Shape log_format = {.name = "LogFormat", .type = Type::string, .values = log_format_values};
constinit const std::string_view application_log_level_values[] = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"};
constinit const Shape application_log_level = {.name = "ApplicationLogLevel", .type = Type::string,
    .values = application_log_level_values};
constinit const std::string_view system_log_level_values[] = {"DEBUG", "INFO", "WARN"};
constinit const Shape system_log_level = {.name = "SystemLogLevel", .type = Type::string,
    .values = system_log_level_values};
constinit const Shape log_group = {.name = "LogGroup", .type = Type::string, .min = 1, .max = 512,
    .pattern = R"~([\.\-_/#A-Za-z0-9]+)~"};
constinit const Member logging_config_members[] = {{"LogFormat", "LogFormat", &log_format},
    {"ApplicationLogLevel", "ApplicationLogLevel", &application_log_level},
    {"SystemLogLevel", "SystemLogLevel", &system_log_level}, {"LogGroup", "LogGroup", &log_group}};
constinit const Shape logging_config = {.name = "LoggingConfig", .type = Type::structure,
    .members = logging_config_members};
constinit const Shape capacity_provider_arn = {.name = "CapacityProviderArn", .type = Type::string, .min = 1,
    .max = 140,
    .pattern = R"~(arn:aws[a-zA-Z-]*:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+)~"};
constinit const Shape per_execution_environment_max_concurrency = {.name = "PerExecutionEnvironmentMaxConcurrency",
    .type = Type::integer, .min = 1, .max = 1600};
constinit const Shape execution_environment_memory_gi_b_per_v_cpu = {.name = "ExecutionEnvironmentMemoryGiBPerVCpu",
    .type = Type::double_number, .min = 2, .max = 8};
constinit const Member lambda_managed_instances_capacity_provider_config_members[] = {
    {.name = "CapacityProviderArn", .wire = "CapacityProviderArn", .shape = &capacity_provider_arn, .required = true},
    {"PerExecutionEnvironmentMaxConcurrency", "PerExecutionEnvironmentMaxConcurrency", &per_execution_environment_max_concurrency},
    {"ExecutionEnvironmentMemoryGiBPerVCpu", "ExecutionEnvironmentMemoryGiBPerVCpu", &execution_environment_memory_gi_b_per_v_cpu}};
constinit const Shape lambda_managed_instances_capacity_provider_config = {
    .name = "LambdaManagedInstancesCapacityProviderConfig", .type = Type::structure,
    .members = lambda_managed_instances_capacity_provider_config_members};
constinit const Member capacity_provider_config_members[] = {
    {.name = "LambdaManagedInstancesCapacityProviderConfig", .wire = "LambdaManagedInstancesCapacityProviderConfig", .shape = &lambda_managed_instances_capacity_provider_config, .required = true}};
constinit const Shape capacity_provider_config = {.name = "CapacityProviderConfig", .type = Type::structure,
    .members = capacity_provider_config_members};
constinit const std::string_view function_version_latest_published_values[] = {"LATEST_PUBLISHED"};
constinit const Shape function_version_latest_published = {.name = "FunctionVersionLatestPublished",
    .type = Type::string, .values = function_version_latest_published_values};
constinit const Shape retention_period_in_days = {.name = "RetentionPeriodInDays", .type = Type::integer, .min = 1,
    .max = 90};
constinit const Shape execution_timeout = {.name = "ExecutionTimeout", .type = Type::integer, .min = 1, .max = 31622400};
constinit const Member durable_config_members[] = {
    {"RetentionPeriodInDays", "RetentionPeriodInDays", &retention_period_in_days},
    {"ExecutionTimeout", "ExecutionTimeout", &execution_timeout}};
constinit const Shape durable_config = {.name = "DurableConfig", .type = Type::structure,
    .members = durable_config_members};
constinit const std::string_view tenant_isolation_mode_values[] = {"PER_TENANT"};
constinit const Shape tenant_isolation_mode = {.name = "TenantIsolationMode", .type = Type::string,
    .values = tenant_isolation_mode_values};
constinit const Member tenancy_config_members[] = {
    {.name = "TenantIsolationMode", .wire = "TenantIsolationMode", .shape = &tenant_isolation_mode, .required = true}};
constinit const Shape tenancy_config = {.name = "TenancyConfig", .type = Type::structure,
    .members = tenancy_config_members};
constinit const Member create_function_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .required = true},
    {"Runtime", "Runtime", &runtime}, {.name = "Role", .wire = "Role", .shape = &role_arn, .required = true},
    {"Handler", "Handler", &handler}, {.name = "Code", .wire = "Code", .shape = &function_code, .required = true},
    {"Description", "Description", &description}, {"Timeout", "Timeout", &timeout},
    {"MemorySize", "MemorySize", &memory_size}, {"Publish", "Publish", &boolean},
    {"VpcConfig", "VpcConfig", &vpc_config}, {"PackageType", "PackageType", &package_type},
    {"DeadLetterConfig", "DeadLetterConfig", &dead_letter_config}, {"Environment", "Environment", &environment},
    {"KMSKeyArn", "KMSKeyArn", &kms_key_arn}, {"TracingConfig", "TracingConfig", &tracing_config},
    {"Tags", "Tags", &tags}, {"Layers", "Layers", &layer_list},
    {"FileSystemConfigs", "FileSystemConfigs", &file_system_config_list}, {"ImageConfig", "ImageConfig", &image_config},
    {"CodeSigningConfigArn", "CodeSigningConfigArn", &code_signing_config_arn},
    {"Architectures", "Architectures", &architectures_list},
    {"EphemeralStorage", "EphemeralStorage", &ephemeral_storage}, {"SnapStart", "SnapStart", &snap_start},
    {"LoggingConfig", "LoggingConfig", &logging_config},
    {"CapacityProviderConfig", "CapacityProviderConfig", &capacity_provider_config},
    {"PublishTo", "PublishTo", &function_version_latest_published}, {"DurableConfig", "DurableConfig", &durable_config},
    {"TenancyConfig", "TenancyConfig", &tenancy_config}};
constinit const Shape create_function_request = {.name = "CreateFunctionRequest", .type = Type::structure,
    .members = create_function_request_members};
constinit const Shape namespaced_function_name = {.name = "NamespacedFunctionName", .type = Type::string, .min = 1,
    .max = 256,
    .pattern = R"~((arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?)~"};
constinit const Shape name_spaced_function_arn = {.name = "NameSpacedFunctionArn", .type = Type::string, .min = 0,
    .max = 10000,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?)~"};
constinit const Shape long_ = {.name = "Long", .type = Type::long_integer};
constinit const Shape timestamp = {.name = "Timestamp", .type = Type::string};
constinit const Shape version = {.name = "Version", .type = Type::string, .min = 1, .max = 1024,
    .pattern = R"~((\$LATEST|[0-9]+))~"};
constinit const Shape vpc_id = {.name = "VpcId", .type = Type::string};
constinit const Member vpc_config_response_members[] = {{"SubnetIds", "SubnetIds", &subnet_ids},
    {"SecurityGroupIds", "SecurityGroupIds", &security_group_ids}, {"VpcId", "VpcId", &vpc_id},
    {"Ipv6AllowedForDualStack", "Ipv6AllowedForDualStack", &nullable_boolean}};
constinit const Shape vpc_config_response = {.name = "VpcConfigResponse", .type = Type::structure,
    .members = vpc_config_response_members};
constinit const Shape sensitive_string = {.name = "SensitiveString", .type = Type::string, .sensitive = true};
constinit const Member environment_error_members[] = {{"ErrorCode", "ErrorCode", &string},
    {"Message", "Message", &sensitive_string}};
constinit const Shape environment_error = {.name = "EnvironmentError", .type = Type::structure,
    .members = environment_error_members};
constinit const Member environment_response_members[] = {{"Variables", "Variables", &environment_variables},
    {"Error", "Error", &environment_error}};
constinit const Shape environment_response = {.name = "EnvironmentResponse", .type = Type::structure,
    .members = environment_response_members};
constinit const Member tracing_config_response_members[] = {{"Mode", "Mode", &tracing_mode}};
constinit const Shape tracing_config_response = {.name = "TracingConfigResponse", .type = Type::structure,
    .members = tracing_config_response_members};
constinit const Shape function_arn = {.name = "FunctionArn", .type = Type::string, .min = 0, .max = 10000,
    .pattern = R"~(arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?)~"};
constinit const Shape arn = {.name = "Arn", .type = Type::string,
    .pattern = R"~(arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.*))~"};
constinit const Member layer_members[] = {{"Arn", "Arn", &layer_version_arn}, {"CodeSize", "CodeSize", &long_},
    {"SigningProfileVersionArn", "SigningProfileVersionArn", &arn}, {"SigningJobArn", "SigningJobArn", &arn}};
constinit const Shape layer = {.name = "Layer", .type = Type::structure, .members = layer_members};
constinit const Shape layers_reference_list = {.name = "LayersReferenceList", .type = Type::list, .element = &layer};
constinit const std::string_view state_values[] = {"Pending", "Active", "Inactive", "Failed", "Deactivating",
    "Deactivated", "ActiveNonInvocable", "Deleting"};
constinit const Shape state = {.name = "State", .type = Type::string, .values = state_values};
constinit const Shape state_reason = {.name = "StateReason", .type = Type::string};
constinit const std::string_view state_reason_code_values[] = {"Idle", "Creating", "Restoring", "EniLimitExceeded",
    "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet",
    "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound",
    "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure",
    "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "DrainingDurableExecutions",
    "VcpuLimitExceeded", "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded",
    "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError",
    "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied",
    "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl"};
constinit const Shape state_reason_code = {.name = "StateReasonCode", .type = Type::string,
    .values = state_reason_code_values};
constinit const std::string_view last_update_status_values[] = {"Successful", "Failed", "InProgress"};
constinit const Shape last_update_status = {.name = "LastUpdateStatus", .type = Type::string,
    .values = last_update_status_values};
constinit const Shape last_update_status_reason = {.name = "LastUpdateStatusReason", .type = Type::string};
constinit const std::string_view last_update_status_reason_code_values[] = {"EniLimitExceeded",
    "InsufficientRolePermissions", "InvalidConfiguration", "InternalError", "SubnetOutOfIPAddresses", "InvalidSubnet",
    "InvalidSecurityGroup", "ImageDeleted", "ImageAccessDenied", "InvalidImage", "KMSKeyAccessDenied", "KMSKeyNotFound",
    "InvalidStateKMSKey", "DisabledKMSKey", "EFSIOError", "EFSMountConnectivityError", "EFSMountFailure",
    "EFSMountTimeout", "InvalidRuntime", "InvalidZipFileException", "FunctionError", "VcpuLimitExceeded",
    "CapacityProviderScalingLimitExceeded", "InsufficientCapacity", "EC2RequestLimitExceeded",
    "FunctionError.InitTimeout", "FunctionError.RuntimeInitError", "FunctionError.ExtensionInitError",
    "FunctionError.InvalidEntryPoint", "FunctionError.InvalidWorkingDirectory", "FunctionError.PermissionDenied",
    "FunctionError.TooManyExtensions", "FunctionError.InitResourceExhausted", "DisallowedByVpcEncryptionControl"};
constinit const Shape last_update_status_reason_code = {.name = "LastUpdateStatusReasonCode", .type = Type::string,
    .values = last_update_status_reason_code_values};
constinit const Member image_config_error_members[] = {{"ErrorCode", "ErrorCode", &string},
    {"Message", "Message", &sensitive_string}};
constinit const Shape image_config_error = {.name = "ImageConfigError", .type = Type::structure,
    .members = image_config_error_members};
constinit const Member image_config_response_members[] = {{"ImageConfig", "ImageConfig", &image_config},
    {"Error", "Error", &image_config_error}};
constinit const Shape image_config_response = {.name = "ImageConfigResponse", .type = Type::structure,
    .members = image_config_response_members};
constinit const std::string_view snap_start_optimization_status_values[] = {"On", "Off"};
constinit const Shape snap_start_optimization_status = {.name = "SnapStartOptimizationStatus", .type = Type::string,
    .values = snap_start_optimization_status_values};
constinit const Member snap_start_response_members[] = {{"ApplyOn", "ApplyOn", &snap_start_apply_on},
    {"OptimizationStatus", "OptimizationStatus", &snap_start_optimization_status}};
constinit const Shape snap_start_response = {.name = "SnapStartResponse", .type = Type::structure,
    .members = snap_start_response_members};
constinit const Shape runtime_version_arn = {.name = "RuntimeVersionArn", .type = Type::string, .min = 26, .max = 2048,
    .pattern = R"~(arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}::runtime:.+)~"};
constinit const Member runtime_version_error_members[] = {{"ErrorCode", "ErrorCode", &string},
    {"Message", "Message", &sensitive_string}};
constinit const Shape runtime_version_error = {.name = "RuntimeVersionError", .type = Type::structure,
    .members = runtime_version_error_members};
constinit const Member runtime_version_config_members[] = {
    {"RuntimeVersionArn", "RuntimeVersionArn", &runtime_version_arn}, {"Error", "Error", &runtime_version_error}};
constinit const Shape runtime_version_config = {.name = "RuntimeVersionConfig", .type = Type::structure,
    .members = runtime_version_config_members};
constinit const Member function_configuration_members[] = {{"FunctionName", "FunctionName", &namespaced_function_name},
    {"FunctionArn", "FunctionArn", &name_spaced_function_arn}, {"Runtime", "Runtime", &runtime},
    {"Role", "Role", &role_arn}, {"Handler", "Handler", &handler}, {"CodeSize", "CodeSize", &long_},
    {"Description", "Description", &description}, {"Timeout", "Timeout", &timeout},
    {"MemorySize", "MemorySize", &memory_size}, {"LastModified", "LastModified", &timestamp},
    {"CodeSha256", "CodeSha256", &string}, {"Version", "Version", &version},
    {"VpcConfig", "VpcConfig", &vpc_config_response}, {"DeadLetterConfig", "DeadLetterConfig", &dead_letter_config},
    {"Environment", "Environment", &environment_response}, {"KMSKeyArn", "KMSKeyArn", &kms_key_arn},
    {"TracingConfig", "TracingConfig", &tracing_config_response}, {"MasterArn", "MasterArn", &function_arn},
    {"RevisionId", "RevisionId", &string}, {"Layers", "Layers", &layers_reference_list}, {"State", "State", &state},
    {"StateReason", "StateReason", &state_reason}, {"StateReasonCode", "StateReasonCode", &state_reason_code},
    {"LastUpdateStatus", "LastUpdateStatus", &last_update_status},
    {"LastUpdateStatusReason", "LastUpdateStatusReason", &last_update_status_reason},
    {"LastUpdateStatusReasonCode", "LastUpdateStatusReasonCode", &last_update_status_reason_code},
    {"FileSystemConfigs", "FileSystemConfigs", &file_system_config_list}, {"PackageType", "PackageType", &package_type},
    {"ImageConfigResponse", "ImageConfigResponse", &image_config_response},
    {"SigningProfileVersionArn", "SigningProfileVersionArn", &arn}, {"SigningJobArn", "SigningJobArn", &arn},
    {"Architectures", "Architectures", &architectures_list},
    {"EphemeralStorage", "EphemeralStorage", &ephemeral_storage}, {"SnapStart", "SnapStart", &snap_start_response},
    {"RuntimeVersionConfig", "RuntimeVersionConfig", &runtime_version_config},
    {"LoggingConfig", "LoggingConfig", &logging_config},
    {"CapacityProviderConfig", "CapacityProviderConfig", &capacity_provider_config},
    {"ConfigSha256", "ConfigSha256", &string}, {"DurableConfig", "DurableConfig", &durable_config},
    {"TenancyConfig", "TenancyConfig", &tenancy_config}};
constinit const Shape function_configuration = {.name = "FunctionConfiguration", .type = Type::structure,
    .members = function_configuration_members};
constinit const Member invalid_parameter_value_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape invalid_parameter_value_exception = {.name = "InvalidParameterValueException",
    .type = Type::structure, .members = invalid_parameter_value_exception_members};
constinit const Member resource_conflict_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape resource_conflict_exception = {.name = "ResourceConflictException", .type = Type::structure,
    .members = resource_conflict_exception_members};
constinit const Member service_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape service_exception = {.name = "ServiceException", .type = Type::structure,
    .members = service_exception_members};
constinit const std::string_view throttle_reason_values[] = {"ConcurrentInvocationLimitExceeded",
    "FunctionInvocationRateLimitExceeded", "ReservedFunctionConcurrentInvocationLimitExceeded",
    "ReservedFunctionInvocationRateLimitExceeded", "CallerRateLimitExceeded", "ConcurrentSnapshotCreateLimitExceeded"};
constinit const Shape throttle_reason = {.name = "ThrottleReason", .type = Type::string,
    .values = throttle_reason_values};
constinit const Member too_many_requests_exception_members[] = {
    {.name = "retryAfterSeconds", .wire = "Retry-After", .shape = &string, .place = Place::header},
    {"Type", "Type", &string}, {"message", "message", &string}, {"Reason", "Reason", &throttle_reason}};
constinit const Shape too_many_requests_exception = {.name = "TooManyRequestsException", .type = Type::structure,
    .members = too_many_requests_exception_members};
constinit const Member invalid_code_signature_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape invalid_code_signature_exception = {.name = "InvalidCodeSignatureException",
    .type = Type::structure, .members = invalid_code_signature_exception_members};
constinit const Member resource_not_found_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape resource_not_found_exception = {.name = "ResourceNotFoundException", .type = Type::structure,
    .members = resource_not_found_exception_members};
constinit const Member code_verification_failed_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape code_verification_failed_exception = {.name = "CodeVerificationFailedException",
    .type = Type::structure, .members = code_verification_failed_exception_members};
constinit const Member code_signing_config_not_found_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape code_signing_config_not_found_exception = {.name = "CodeSigningConfigNotFoundException",
    .type = Type::structure, .members = code_signing_config_not_found_exception_members};
constinit const Member code_storage_exceeded_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape code_storage_exceeded_exception = {.name = "CodeStorageExceededException",
    .type = Type::structure, .members = code_storage_exceeded_exception_members};
constinit const Member function_versions_per_capacity_provider_limit_exceeded_exception_members[] = {
    {"Type", "Type", &string}, {"message", "message", &string}};
constinit const Shape function_versions_per_capacity_provider_limit_exceeded_exception = {
    .name = "FunctionVersionsPerCapacityProviderLimitExceededException", .type = Type::structure,
    .members = function_versions_per_capacity_provider_limit_exceeded_exception_members};
constinit const ErrorShape create_function_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"InvalidCodeSignatureException", 400, &invalid_code_signature_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"CodeVerificationFailedException", 400, &code_verification_failed_exception},
    {"CodeSigningConfigNotFoundException", 404, &code_signing_config_not_found_exception},
    {"CodeStorageExceededException", 400, &code_storage_exceeded_exception},
    {"FunctionVersionsPerCapacityProviderLimitExceededException", 400, &function_versions_per_capacity_provider_limit_exceeded_exception}};
constinit const Shape numeric_latest_published_or_alias_qualifier = {.name = "NumericLatestPublishedOrAliasQualifier",
    .type = Type::string, .min = 1, .max = 128, .pattern = R"~(\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)~"};
constinit const Member delete_function_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape delete_function_request = {.name = "DeleteFunctionRequest", .type = Type::structure,
    .members = delete_function_request_members};
constinit const Shape integer = {.name = "Integer", .type = Type::integer};
constinit const Member delete_function_response_members[] = {
    {.name = "StatusCode", .wire = "StatusCode", .shape = &integer, .place = Place::status}};
constinit const Shape delete_function_response = {.name = "DeleteFunctionResponse", .type = Type::structure,
    .members = delete_function_response_members};
constinit const ErrorShape delete_function_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_function_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape get_function_request = {.name = "GetFunctionRequest", .type = Type::structure,
    .members = get_function_request_members};
constinit const Member function_code_location_members[] = {{"RepositoryType", "RepositoryType", &string},
    {"Location", "Location", &string}, {"ImageUri", "ImageUri", &string},
    {"ResolvedImageUri", "ResolvedImageUri", &string}, {"SourceKMSKeyArn", "SourceKMSKeyArn", &string}};
constinit const Shape function_code_location = {.name = "FunctionCodeLocation", .type = Type::structure,
    .members = function_code_location_members};
constinit const Shape tags_error_code = {.name = "TagsErrorCode", .type = Type::string, .min = 10, .max = 21,
    .pattern = "[A-Za-z]+Exception"};
constinit const Shape tags_error_message = {.name = "TagsErrorMessage", .type = Type::string, .min = 84, .max = 1000,
    .pattern = ".*"};
constinit const Member tags_error_members[] = {
    {.name = "ErrorCode", .wire = "ErrorCode", .shape = &tags_error_code, .required = true},
    {.name = "Message", .wire = "Message", .shape = &tags_error_message, .required = true}};
constinit const Shape tags_error = {.name = "TagsError", .type = Type::structure, .members = tags_error_members};
constinit const Shape reserved_concurrent_executions = {.name = "ReservedConcurrentExecutions", .type = Type::integer,
    .min = 0};
constinit const Member concurrency_members[] = {
    {"ReservedConcurrentExecutions", "ReservedConcurrentExecutions", &reserved_concurrent_executions}};
constinit const Shape concurrency = {.name = "Concurrency", .type = Type::structure, .members = concurrency_members};
constinit const Member get_function_response_members[] = {{"Configuration", "Configuration", &function_configuration},
    {"Code", "Code", &function_code_location}, {"Tags", "Tags", &tags}, {"TagsError", "TagsError", &tags_error},
    {"Concurrency", "Concurrency", &concurrency}};
constinit const Shape get_function_response = {.name = "GetFunctionResponse", .type = Type::structure,
    .members = get_function_response_members};
constinit const ErrorShape get_function_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const Member get_function_configuration_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query}};
constinit const Shape get_function_configuration_request = {.name = "GetFunctionConfigurationRequest",
    .type = Type::structure, .members = get_function_configuration_request_members};
constinit const ErrorShape get_function_configuration_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception}};
constinit const std::string_view invocation_type_values[] = {"Event", "RequestResponse", "DryRun"};
constinit const Shape invocation_type = {.name = "InvocationType", .type = Type::string,
    .values = invocation_type_values};
constinit const std::string_view log_type_values[] = {"None", "Tail"};
constinit const Shape log_type = {.name = "LogType", .type = Type::string, .values = log_type_values};
constinit const Shape durable_execution_name = {.name = "DurableExecutionName", .type = Type::string, .min = 1,
    .max = 64, .pattern = "[a-zA-Z0-9-_]+"};
constinit const Shape tenant_id = {.name = "TenantId", .type = Type::string, .min = 1, .max = 256,
    .pattern = R"~([a-zA-Z0-9\._:\/=+\-@ ]+)~"};
constinit const Member invocation_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &namespaced_function_name, .place = Place::uri, .required = true},
    {.name = "InvocationType", .wire = "X-Amz-Invocation-Type", .shape = &invocation_type, .place = Place::header},
    {.name = "LogType", .wire = "X-Amz-Log-Type", .shape = &log_type, .place = Place::header},
    {.name = "ClientContext", .wire = "X-Amz-Client-Context", .shape = &string, .place = Place::header},
    {.name = "DurableExecutionName", .wire = "X-Amz-Durable-Execution-Name", .shape = &durable_execution_name, .place = Place::header},
    {.name = "Payload", .wire = "Payload", .shape = &blob, .place = Place::payload},
    {.name = "Qualifier", .wire = "Qualifier", .shape = &numeric_latest_published_or_alias_qualifier, .place = Place::query},
    {.name = "TenantId", .wire = "X-Amz-Tenant-Id", .shape = &tenant_id, .place = Place::header}};
constinit const Shape invocation_request = {.name = "InvocationRequest", .type = Type::structure,
    .members = invocation_request_members};
constinit const Shape durable_execution_arn = {.name = "DurableExecutionArn", .type = Type::string, .min = 1,
    .max = 1024,
    .pattern = R"~(arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+))~"};
constinit const Member invocation_response_members[] = {
    {.name = "StatusCode", .wire = "StatusCode", .shape = &integer, .place = Place::status},
    {.name = "FunctionError", .wire = "X-Amz-Function-Error", .shape = &string, .place = Place::header},
    {.name = "LogResult", .wire = "X-Amz-Log-Result", .shape = &string, .place = Place::header},
    {.name = "Payload", .wire = "Payload", .shape = &blob, .place = Place::payload},
    {.name = "ExecutedVersion", .wire = "X-Amz-Executed-Version", .shape = &version, .place = Place::header},
    {.name = "DurableExecutionArn", .wire = "X-Amz-Durable-Execution-Arn", .shape = &durable_execution_arn, .place = Place::header}};
constinit const Shape invocation_response = {.name = "InvocationResponse", .type = Type::structure,
    .members = invocation_response_members};
constinit const Member resource_not_ready_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape resource_not_ready_exception = {.name = "ResourceNotReadyException", .type = Type::structure,
    .members = resource_not_ready_exception_members};
constinit const Member invalid_security_group_id_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape invalid_security_group_id_exception = {.name = "InvalidSecurityGroupIDException",
    .type = Type::structure, .members = invalid_security_group_id_exception_members};
constinit const Member snap_start_timeout_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape snap_start_timeout_exception = {.name = "SnapStartTimeoutException", .type = Type::structure,
    .members = snap_start_timeout_exception_members};
constinit const Member ec2_throttled_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape ec2_throttled_exception = {.name = "EC2ThrottledException", .type = Type::structure,
    .members = ec2_throttled_exception_members};
constinit const Member efs_mount_connectivity_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape efs_mount_connectivity_exception = {.name = "EFSMountConnectivityException",
    .type = Type::structure, .members = efs_mount_connectivity_exception_members};
constinit const Member subnet_ip_address_limit_reached_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape subnet_ip_address_limit_reached_exception = {.name = "SubnetIPAddressLimitReachedException",
    .type = Type::structure, .members = subnet_ip_address_limit_reached_exception_members};
constinit const Member kms_access_denied_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape kms_access_denied_exception = {.name = "KMSAccessDeniedException", .type = Type::structure,
    .members = kms_access_denied_exception_members};
constinit const Member request_too_large_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape request_too_large_exception = {.name = "RequestTooLargeException", .type = Type::structure,
    .members = request_too_large_exception_members};
constinit const Member kms_disabled_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape kms_disabled_exception = {.name = "KMSDisabledException", .type = Type::structure,
    .members = kms_disabled_exception_members};
constinit const Member unsupported_media_type_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape unsupported_media_type_exception = {.name = "UnsupportedMediaTypeException",
    .type = Type::structure, .members = unsupported_media_type_exception_members};
constinit const Member s3_files_mount_connectivity_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape s3_files_mount_connectivity_exception = {.name = "S3FilesMountConnectivityException",
    .type = Type::structure, .members = s3_files_mount_connectivity_exception_members};
constinit const Member serialized_request_entity_too_large_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape serialized_request_entity_too_large_exception = {
    .name = "SerializedRequestEntityTooLargeException", .type = Type::structure,
    .members = serialized_request_entity_too_large_exception_members};
constinit const Member invalid_runtime_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape invalid_runtime_exception = {.name = "InvalidRuntimeException", .type = Type::structure,
    .members = invalid_runtime_exception_members};
constinit const Member no_published_version_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape no_published_version_exception = {.name = "NoPublishedVersionException", .type = Type::structure,
    .members = no_published_version_exception_members};
constinit const Member ec2_unexpected_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string},
    {"EC2ErrorCode", "EC2ErrorCode", &string}};
constinit const Shape ec2_unexpected_exception = {.name = "EC2UnexpectedException", .type = Type::structure,
    .members = ec2_unexpected_exception_members};
constinit const Member invalid_subnet_id_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape invalid_subnet_id_exception = {.name = "InvalidSubnetIDException", .type = Type::structure,
    .members = invalid_subnet_id_exception_members};
constinit const Member kms_not_found_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape kms_not_found_exception = {.name = "KMSNotFoundException", .type = Type::structure,
    .members = kms_not_found_exception_members};
constinit const Member ec2_access_denied_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape ec2_access_denied_exception = {.name = "EC2AccessDeniedException", .type = Type::structure,
    .members = ec2_access_denied_exception_members};
constinit const Member efsio_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape efsio_exception = {.name = "EFSIOException", .type = Type::structure,
    .members = efsio_exception_members};
constinit const Member kms_invalid_state_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape kms_invalid_state_exception = {.name = "KMSInvalidStateException", .type = Type::structure,
    .members = kms_invalid_state_exception_members};
constinit const Member eni_limit_reached_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape eni_limit_reached_exception = {.name = "ENILimitReachedException", .type = Type::structure,
    .members = eni_limit_reached_exception_members};
constinit const Member snap_start_not_ready_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape snap_start_not_ready_exception = {.name = "SnapStartNotReadyException", .type = Type::structure,
    .members = snap_start_not_ready_exception_members};
constinit const Member snap_start_exception_members[] = {{"Type", "Type", &string}, {"Message", "Message", &string}};
constinit const Shape snap_start_exception = {.name = "SnapStartException", .type = Type::structure,
    .members = snap_start_exception_members};
constinit const Member recursive_invocation_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape recursive_invocation_exception = {.name = "RecursiveInvocationException", .type = Type::structure,
    .members = recursive_invocation_exception_members};
constinit const Member s3_files_mount_failure_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape s3_files_mount_failure_exception = {.name = "S3FilesMountFailureException",
    .type = Type::structure, .members = s3_files_mount_failure_exception_members};
constinit const Member efs_mount_timeout_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape efs_mount_timeout_exception = {.name = "EFSMountTimeoutException", .type = Type::structure,
    .members = efs_mount_timeout_exception_members};
constinit const Member s3_files_mount_timeout_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape s3_files_mount_timeout_exception = {.name = "S3FilesMountTimeoutException",
    .type = Type::structure, .members = s3_files_mount_timeout_exception_members};
constinit const Member invalid_request_content_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape invalid_request_content_exception = {.name = "InvalidRequestContentException",
    .type = Type::structure, .members = invalid_request_content_exception_members};
constinit const Member durable_execution_already_started_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape durable_execution_already_started_exception = {.name = "DurableExecutionAlreadyStartedException",
    .type = Type::structure, .members = durable_execution_already_started_exception_members};
constinit const Member invalid_zip_file_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape invalid_zip_file_exception = {.name = "InvalidZipFileException", .type = Type::structure,
    .members = invalid_zip_file_exception_members};
constinit const Member efs_mount_failure_exception_members[] = {{"Type", "Type", &string},
    {"Message", "Message", &string}};
constinit const Shape efs_mount_failure_exception = {.name = "EFSMountFailureException", .type = Type::structure,
    .members = efs_mount_failure_exception_members};
constinit const ErrorShape invoke_errors[] = {{"ResourceNotReadyException", 502, &resource_not_ready_exception},
    {"InvalidSecurityGroupIDException", 502, &invalid_security_group_id_exception},
    {"SnapStartTimeoutException", 408, &snap_start_timeout_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"EC2ThrottledException", 502, &ec2_throttled_exception},
    {"EFSMountConnectivityException", 408, &efs_mount_connectivity_exception},
    {"SubnetIPAddressLimitReachedException", 502, &subnet_ip_address_limit_reached_exception},
    {"KMSAccessDeniedException", 502, &kms_access_denied_exception},
    {"RequestTooLargeException", 413, &request_too_large_exception},
    {"KMSDisabledException", 502, &kms_disabled_exception},
    {"UnsupportedMediaTypeException", 415, &unsupported_media_type_exception},
    {"S3FilesMountConnectivityException", 408, &s3_files_mount_connectivity_exception},
    {"SerializedRequestEntityTooLargeException", 413, &serialized_request_entity_too_large_exception},
    {"InvalidRuntimeException", 502, &invalid_runtime_exception},
    {"NoPublishedVersionException", 400, &no_published_version_exception},
    {"EC2UnexpectedException", 502, &ec2_unexpected_exception},
    {"InvalidSubnetIDException", 502, &invalid_subnet_id_exception},
    {"KMSNotFoundException", 502, &kms_not_found_exception},
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"EC2AccessDeniedException", 502, &ec2_access_denied_exception}, {"EFSIOException", 410, &efsio_exception},
    {"KMSInvalidStateException", 502, &kms_invalid_state_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception},
    {"ENILimitReachedException", 502, &eni_limit_reached_exception},
    {"SnapStartNotReadyException", 409, &snap_start_not_ready_exception}, {"ServiceException", 500, &service_exception},
    {"SnapStartException", 400, &snap_start_exception},
    {"RecursiveInvocationException", 400, &recursive_invocation_exception},
    {"S3FilesMountFailureException", 403, &s3_files_mount_failure_exception},
    {"EFSMountTimeoutException", 408, &efs_mount_timeout_exception},
    {"S3FilesMountTimeoutException", 408, &s3_files_mount_timeout_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"InvalidRequestContentException", 400, &invalid_request_content_exception},
    {"DurableExecutionAlreadyStartedException", 409, &durable_execution_already_started_exception},
    {"InvalidZipFileException", 502, &invalid_zip_file_exception},
    {"EFSMountFailureException", 403, &efs_mount_failure_exception}};
constinit const Shape master_region = {.name = "MasterRegion", .type = Type::string,
    .pattern = R"~(ALL|[a-z]{2}(-gov)?-[a-z]+-\d{1})~"};
constinit const std::string_view function_version_values[] = {"ALL"};
constinit const Shape function_version = {.name = "FunctionVersion", .type = Type::string,
    .values = function_version_values};
constinit const Shape max_list_items = {.name = "MaxListItems", .type = Type::integer, .min = 1, .max = 10000};
constinit const Member list_functions_request_members[] = {
    {.name = "MasterRegion", .wire = "MasterRegion", .shape = &master_region, .place = Place::query},
    {.name = "FunctionVersion", .wire = "FunctionVersion", .shape = &function_version, .place = Place::query},
    {.name = "Marker", .wire = "Marker", .shape = &string, .place = Place::query},
    {.name = "MaxItems", .wire = "MaxItems", .shape = &max_list_items, .place = Place::query}};
constinit const Shape list_functions_request = {.name = "ListFunctionsRequest", .type = Type::structure,
    .members = list_functions_request_members};
constinit const Shape function_list = {.name = "FunctionList", .type = Type::list, .element = &function_configuration};
constinit const Member list_functions_response_members[] = {{"NextMarker", "NextMarker", &string},
    {"Functions", "Functions", &function_list}};
constinit const Shape list_functions_response = {.name = "ListFunctionsResponse", .type = Type::structure,
    .members = list_functions_response_members};
constinit const ErrorShape list_functions_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ServiceException", 500, &service_exception}, {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member update_function_code_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {"ZipFile", "ZipFile", &blob}, {"S3Bucket", "S3Bucket", &s3_bucket}, {"S3Key", "S3Key", &s3_key},
    {"S3ObjectVersion", "S3ObjectVersion", &s3_object_version}, {"ImageUri", "ImageUri", &string},
    {"Publish", "Publish", &boolean}, {"DryRun", "DryRun", &boolean}, {"RevisionId", "RevisionId", &string},
    {"Architectures", "Architectures", &architectures_list}, {"SourceKMSKeyArn", "SourceKMSKeyArn", &kms_key_arn},
    {"PublishTo", "PublishTo", &function_version_latest_published}};
constinit const Shape update_function_code_request = {.name = "UpdateFunctionCodeRequest", .type = Type::structure,
    .members = update_function_code_request_members};
constinit const Member precondition_failed_exception_members[] = {{"Type", "Type", &string},
    {"message", "message", &string}};
constinit const Shape precondition_failed_exception = {.name = "PreconditionFailedException", .type = Type::structure,
    .members = precondition_failed_exception_members};
constinit const ErrorShape update_function_code_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"InvalidCodeSignatureException", 400, &invalid_code_signature_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"CodeVerificationFailedException", 400, &code_verification_failed_exception},
    {"CodeSigningConfigNotFoundException", 404, &code_signing_config_not_found_exception},
    {"CodeStorageExceededException", 400, &code_storage_exceeded_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};
constinit const Member update_function_configuration_request_members[] = {
    {.name = "FunctionName", .wire = "FunctionName", .shape = &function_name, .place = Place::uri, .required = true},
    {"Role", "Role", &role_arn}, {"Handler", "Handler", &handler}, {"Description", "Description", &description},
    {"Timeout", "Timeout", &timeout}, {"MemorySize", "MemorySize", &memory_size},
    {"VpcConfig", "VpcConfig", &vpc_config}, {"Environment", "Environment", &environment},
    {"Runtime", "Runtime", &runtime}, {"DeadLetterConfig", "DeadLetterConfig", &dead_letter_config},
    {"KMSKeyArn", "KMSKeyArn", &kms_key_arn}, {"TracingConfig", "TracingConfig", &tracing_config},
    {"RevisionId", "RevisionId", &string}, {"Layers", "Layers", &layer_list},
    {"FileSystemConfigs", "FileSystemConfigs", &file_system_config_list}, {"ImageConfig", "ImageConfig", &image_config},
    {"EphemeralStorage", "EphemeralStorage", &ephemeral_storage}, {"SnapStart", "SnapStart", &snap_start},
    {"LoggingConfig", "LoggingConfig", &logging_config},
    {"CapacityProviderConfig", "CapacityProviderConfig", &capacity_provider_config},
    {"DurableConfig", "DurableConfig", &durable_config}};
constinit const Shape update_function_configuration_request = {.name = "UpdateFunctionConfigurationRequest",
    .type = Type::structure, .members = update_function_configuration_request_members};
constinit const ErrorShape update_function_configuration_errors[] = {
    {"InvalidParameterValueException", 400, &invalid_parameter_value_exception},
    {"ResourceConflictException", 409, &resource_conflict_exception}, {"ServiceException", 500, &service_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"InvalidCodeSignatureException", 400, &invalid_code_signature_exception},
    {"ResourceNotFoundException", 404, &resource_not_found_exception},
    {"CodeVerificationFailedException", 400, &code_verification_failed_exception},
    {"CodeSigningConfigNotFoundException", 404, &code_signing_config_not_found_exception},
    {"PreconditionFailedException", 412, &precondition_failed_exception}};

}  // namespace

constinit const Service service = {.id = "lambda", .signing_name = "lambda", .target = "", .json_version = "",
    .sdk_name = "lambda", .sdk_id = "Lambda", .protocol = Protocol::rest_json};
constinit const Operation create_function = {.service = &service, .name = "CreateFunction", .method = "POST",
    .uri = "/2015-03-31/functions", .status = 201, .input = &create_function_request, .output = &function_configuration,
    .errors = create_function_errors};
constinit const Operation delete_function = {.service = &service, .name = "DeleteFunction", .method = "DELETE",
    .uri = "/2015-03-31/functions/{FunctionName}", .status = 200, .input = &delete_function_request,
    .output = &delete_function_response, .errors = delete_function_errors};
constinit const Operation get_function = {.service = &service, .name = "GetFunction", .method = "GET",
    .uri = "/2015-03-31/functions/{FunctionName}", .status = 200, .input = &get_function_request,
    .output = &get_function_response, .errors = get_function_errors};
constinit const Operation get_function_configuration = {.service = &service, .name = "GetFunctionConfiguration",
    .method = "GET", .uri = "/2015-03-31/functions/{FunctionName}/configuration", .status = 200,
    .input = &get_function_configuration_request, .output = &function_configuration,
    .errors = get_function_configuration_errors};
constinit const Operation invoke = {.service = &service, .name = "Invoke", .method = "POST",
    .uri = "/2015-03-31/functions/{FunctionName}/invocations", .status = 200, .input = &invocation_request,
    .output = &invocation_response, .errors = invoke_errors};
constinit const Operation list_functions = {.service = &service, .name = "ListFunctions", .method = "GET",
    .uri = "/2015-03-31/functions", .status = 200, .input = &list_functions_request, .output = &list_functions_response,
    .errors = list_functions_errors};
constinit const Operation update_function_code = {.service = &service, .name = "UpdateFunctionCode", .method = "PUT",
    .uri = "/2015-03-31/functions/{FunctionName}/code", .status = 200, .input = &update_function_code_request,
    .output = &function_configuration, .errors = update_function_code_errors};
constinit const Operation update_function_configuration = {.service = &service, .name = "UpdateFunctionConfiguration",
    .method = "PUT", .uri = "/2015-03-31/functions/{FunctionName}/configuration", .status = 200,
    .input = &update_function_configuration_request, .output = &function_configuration,
    .errors = update_function_configuration_errors};
namespace {
constinit const Operation* const all[] = {&create_function, &delete_function, &get_function,
    &get_function_configuration, &invoke, &list_functions, &update_function_code, &update_function_configuration};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::lambda
