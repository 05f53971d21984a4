// The shapes of apigatewayv2. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py
#include "adapters/aws/shapes/apigatewayv2.hpp"

// clang-format off

namespace stepwell::shapes::apigatewayv2 {
namespace {

constinit const Shape selection_expression = {.name = "SelectionExpression", .type = Type::string};
constinit const Shape boolean = {.name = "__boolean", .type = Type::boolean};
constinit const Shape string = {.name = "__string", .type = Type::string};
constinit const Shape cors_header_list = {.name = "CorsHeaderList", .type = Type::list, .element = &string};
constinit const Shape string_with_length_between1_and64 = {.name = "StringWithLengthBetween1And64", .type = Type::string};
constinit const Shape cors_method_list = {.name = "CorsMethodList", .type = Type::list,
    .element = &string_with_length_between1_and64};
constinit const Shape cors_origin_list = {.name = "CorsOriginList", .type = Type::list, .element = &string};
constinit const Shape integer_with_length_between_minus1_and86400 = {.name = "IntegerWithLengthBetweenMinus1And86400",
    .type = Type::integer, .min = -1, .max = 86400};
constinit const Member cors_members[] = {{"AllowCredentials", "allowCredentials", &boolean},
    {"AllowHeaders", "allowHeaders", &cors_header_list}, {"AllowMethods", "allowMethods", &cors_method_list},
    {"AllowOrigins", "allowOrigins", &cors_origin_list}, {"ExposeHeaders", "exposeHeaders", &cors_header_list},
    {"MaxAge", "maxAge", &integer_with_length_between_minus1_and86400}};
constinit const Shape cors = {.name = "Cors", .type = Type::structure, .members = cors_members};
constinit const Shape arn = {.name = "Arn", .type = Type::string};
constinit const Shape string_with_length_between0_and1024 = {.name = "StringWithLengthBetween0And1024",
    .type = Type::string};
constinit const std::string_view ip_address_type_values[] = {"ipv4", "dualstack"};
constinit const Shape ip_address_type = {.name = "IpAddressType", .type = Type::string, .values = ip_address_type_values};
constinit const Shape string_with_length_between1_and128 = {.name = "StringWithLengthBetween1And128",
    .type = Type::string};
constinit const std::string_view protocol_type_values[] = {"WEBSOCKET", "HTTP"};
constinit const Shape protocol_type = {.name = "ProtocolType", .type = Type::string, .values = protocol_type_values};
constinit const Shape selection_key = {.name = "SelectionKey", .type = Type::string};
constinit const Shape string_with_length_between1_and1600 = {.name = "StringWithLengthBetween1And1600",
    .type = Type::string};
constinit const Shape tags = {.name = "Tags", .type = Type::map, .element = &string_with_length_between1_and1600,
    .key = &string};
constinit const Shape uri_with_length_between1_and2048 = {.name = "UriWithLengthBetween1And2048", .type = Type::string};
constinit const Member create_api_request_members[] = {
    {"ApiKeySelectionExpression", "apiKeySelectionExpression", &selection_expression},
    {"CorsConfiguration", "corsConfiguration", &cors}, {"CredentialsArn", "credentialsArn", &arn},
    {"Description", "description", &string_with_length_between0_and1024},
    {"DisableSchemaValidation", "disableSchemaValidation", &boolean},
    {"DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &boolean},
    {"IpAddressType", "ipAddressType", &ip_address_type},
    {.name = "Name", .wire = "name", .shape = &string_with_length_between1_and128, .required = true},
    {.name = "ProtocolType", .wire = "protocolType", .shape = &protocol_type, .required = true},
    {"RouteKey", "routeKey", &selection_key},
    {"RouteSelectionExpression", "routeSelectionExpression", &selection_expression}, {"Tags", "tags", &tags},
    {"Target", "target", &uri_with_length_between1_and2048}, {"Version", "version", &string_with_length_between1_and64}};
constinit const Shape create_api_request = {.name = "CreateApiRequest", .type = Type::structure,
    .members = create_api_request_members};
constinit const Shape id = {.name = "Id", .type = Type::string};
constinit const Shape timestamp_iso8601 = {.name = "__timestampIso8601", .type = Type::timestamp,
    .time = TimeFormat::iso8601};
constinit const Shape list_of_string = {.name = "__listOf__string", .type = Type::list, .element = &string};
constinit const Member create_api_response_members[] = {{"ApiEndpoint", "apiEndpoint", &string},
    {"ApiGatewayManaged", "apiGatewayManaged", &boolean}, {"ApiId", "apiId", &id},
    {"ApiKeySelectionExpression", "apiKeySelectionExpression", &selection_expression},
    {"CorsConfiguration", "corsConfiguration", &cors}, {"CreatedDate", "createdDate", &timestamp_iso8601},
    {"Description", "description", &string_with_length_between0_and1024},
    {"DisableSchemaValidation", "disableSchemaValidation", &boolean},
    {"DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &boolean}, {"ImportInfo", "importInfo", &list_of_string},
    {"IpAddressType", "ipAddressType", &ip_address_type}, {"Name", "name", &string_with_length_between1_and128},
    {"ProtocolType", "protocolType", &protocol_type},
    {"RouteSelectionExpression", "routeSelectionExpression", &selection_expression}, {"Tags", "tags", &tags},
    {"Version", "version", &string_with_length_between1_and64}, {"Warnings", "warnings", &list_of_string}};
constinit const Shape create_api_response = {.name = "CreateApiResponse", .type = Type::structure,
    .members = create_api_response_members};
constinit const Member not_found_exception_members[] = {{"Message", "message", &string},
    {"ResourceType", "resourceType", &string}};
constinit const Shape not_found_exception = {.name = "NotFoundException", .type = Type::structure,
    .members = not_found_exception_members};
constinit const Member too_many_requests_exception_members[] = {{"LimitType", "limitType", &string},
    {"Message", "message", &string}};
constinit const Shape too_many_requests_exception = {.name = "TooManyRequestsException", .type = Type::structure,
    .members = too_many_requests_exception_members};
constinit const Member bad_request_exception_members[] = {{"Message", "message", &string}};
constinit const Shape bad_request_exception = {.name = "BadRequestException", .type = Type::structure,
    .members = bad_request_exception_members};
constinit const Member conflict_exception_members[] = {{"Message", "message", &string}};
constinit const Shape conflict_exception = {.name = "ConflictException", .type = Type::structure,
    .members = conflict_exception_members};
constinit const ErrorShape create_api_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Shape string_with_length_between1_and1024 = {.name = "StringWithLengthBetween1And1024",
    .type = Type::string};
constinit const std::string_view connection_type_values[] = {"INTERNET", "VPC_LINK"};
constinit const Shape connection_type = {.name = "ConnectionType", .type = Type::string,
    .values = connection_type_values};
constinit const std::string_view content_handling_strategy_values[] = {"CONVERT_TO_BINARY", "CONVERT_TO_TEXT"};
constinit const Shape content_handling_strategy = {.name = "ContentHandlingStrategy", .type = Type::string,
    .values = content_handling_strategy_values};
constinit const std::string_view integration_type_values[] = {"AWS", "HTTP", "MOCK", "HTTP_PROXY", "AWS_PROXY"};
constinit const Shape integration_type = {.name = "IntegrationType", .type = Type::string,
    .values = integration_type_values};
constinit const std::string_view passthrough_behavior_values[] = {"WHEN_NO_MATCH", "NEVER", "WHEN_NO_TEMPLATES"};
constinit const Shape passthrough_behavior = {.name = "PassthroughBehavior", .type = Type::string,
    .values = passthrough_behavior_values};
constinit const Shape string_with_length_between1_and512 = {.name = "StringWithLengthBetween1And512",
    .type = Type::string};
constinit const Shape integration_parameters = {.name = "IntegrationParameters", .type = Type::map,
    .element = &string_with_length_between1_and512, .key = &string};
constinit const Shape string_with_length_between0_and32_k = {.name = "StringWithLengthBetween0And32K",
    .type = Type::string};
constinit const Shape template_map = {.name = "TemplateMap", .type = Type::map,
    .element = &string_with_length_between0_and32_k, .key = &string};
constinit const Shape response_parameters = {.name = "ResponseParameters", .type = Type::map,
    .element = &integration_parameters, .key = &string};
constinit const Shape integer_with_length_between50_and30000 = {.name = "IntegerWithLengthBetween50And30000",
    .type = Type::integer, .min = 50, .max = 30000};
constinit const Member tls_config_input_members[] = {
    {"ServerNameToVerify", "serverNameToVerify", &string_with_length_between1_and512}};
constinit const Shape tls_config_input = {.name = "TlsConfigInput", .type = Type::structure,
    .members = tls_config_input_members};
constinit const Member create_integration_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {"ConnectionId", "connectionId", &string_with_length_between1_and1024},
    {"ConnectionType", "connectionType", &connection_type},
    {"ContentHandlingStrategy", "contentHandlingStrategy", &content_handling_strategy},
    {"CredentialsArn", "credentialsArn", &arn}, {"Description", "description", &string_with_length_between0_and1024},
    {"IntegrationMethod", "integrationMethod", &string_with_length_between1_and64},
    {"IntegrationSubtype", "integrationSubtype", &string_with_length_between1_and128},
    {.name = "IntegrationType", .wire = "integrationType", .shape = &integration_type, .required = true},
    {"IntegrationUri", "integrationUri", &uri_with_length_between1_and2048},
    {"PassthroughBehavior", "passthroughBehavior", &passthrough_behavior},
    {"PayloadFormatVersion", "payloadFormatVersion", &string_with_length_between1_and64},
    {"RequestParameters", "requestParameters", &integration_parameters},
    {"RequestTemplates", "requestTemplates", &template_map},
    {"ResponseParameters", "responseParameters", &response_parameters},
    {"TemplateSelectionExpression", "templateSelectionExpression", &selection_expression},
    {"TimeoutInMillis", "timeoutInMillis", &integer_with_length_between50_and30000},
    {"TlsConfig", "tlsConfig", &tls_config_input}};
constinit const Shape create_integration_request = {.name = "CreateIntegrationRequest", .type = Type::structure,
    .members = create_integration_request_members};
constinit const Member tls_config_members[] = {
    {"ServerNameToVerify", "serverNameToVerify", &string_with_length_between1_and512}};
constinit const Shape tls_config = {.name = "TlsConfig", .type = Type::structure, .members = tls_config_members};
constinit const Member create_integration_result_members[] = {{"ApiGatewayManaged", "apiGatewayManaged", &boolean},
    {"ConnectionId", "connectionId", &string_with_length_between1_and1024},
    {"ConnectionType", "connectionType", &connection_type},
    {"ContentHandlingStrategy", "contentHandlingStrategy", &content_handling_strategy},
    {"CredentialsArn", "credentialsArn", &arn}, {"Description", "description", &string_with_length_between0_and1024},
    {"IntegrationId", "integrationId", &id},
    {"IntegrationMethod", "integrationMethod", &string_with_length_between1_and64},
    {"IntegrationResponseSelectionExpression", "integrationResponseSelectionExpression", &selection_expression},
    {"IntegrationSubtype", "integrationSubtype", &string_with_length_between1_and128},
    {"IntegrationType", "integrationType", &integration_type},
    {"IntegrationUri", "integrationUri", &uri_with_length_between1_and2048},
    {"PassthroughBehavior", "passthroughBehavior", &passthrough_behavior},
    {"PayloadFormatVersion", "payloadFormatVersion", &string_with_length_between1_and64},
    {"RequestParameters", "requestParameters", &integration_parameters},
    {"RequestTemplates", "requestTemplates", &template_map},
    {"ResponseParameters", "responseParameters", &response_parameters},
    {"TemplateSelectionExpression", "templateSelectionExpression", &selection_expression},
    {"TimeoutInMillis", "timeoutInMillis", &integer_with_length_between50_and30000},
    {"TlsConfig", "tlsConfig", &tls_config}};
constinit const Shape create_integration_result = {.name = "CreateIntegrationResult", .type = Type::structure,
    .members = create_integration_result_members};
constinit const ErrorShape create_integration_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Shape authorization_scopes = {.name = "AuthorizationScopes", .type = Type::list,
    .element = &string_with_length_between1_and64};
constinit const std::string_view authorization_type_values[] = {"NONE", "AWS_IAM", "CUSTOM", "JWT"};
constinit const Shape authorization_type = {.name = "AuthorizationType", .type = Type::string,
    .values = authorization_type_values};
constinit const Shape route_models = {.name = "RouteModels", .type = Type::map,
    .element = &string_with_length_between1_and128, .key = &string};
constinit const Member parameter_constraints_members[] = {{"Required", "required", &boolean}};
constinit const Shape parameter_constraints = {.name = "ParameterConstraints", .type = Type::structure,
    .members = parameter_constraints_members};
constinit const Shape route_parameters = {.name = "RouteParameters", .type = Type::map,
    .element = &parameter_constraints, .key = &string};
constinit const Member create_route_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {"ApiKeyRequired", "apiKeyRequired", &boolean},
    {"AuthorizationScopes", "authorizationScopes", &authorization_scopes},
    {"AuthorizationType", "authorizationType", &authorization_type}, {"AuthorizerId", "authorizerId", &id},
    {"ModelSelectionExpression", "modelSelectionExpression", &selection_expression},
    {"OperationName", "operationName", &string_with_length_between1_and64},
    {"RequestModels", "requestModels", &route_models}, {"RequestParameters", "requestParameters", &route_parameters},
    {.name = "RouteKey", .wire = "routeKey", .shape = &selection_key, .required = true},
    {"RouteResponseSelectionExpression", "routeResponseSelectionExpression", &selection_expression},
    {"Target", "target", &string_with_length_between1_and128}};
constinit const Shape create_route_request = {.name = "CreateRouteRequest", .type = Type::structure,
    .members = create_route_request_members};
constinit const Member create_route_result_members[] = {{"ApiGatewayManaged", "apiGatewayManaged", &boolean},
    {"ApiKeyRequired", "apiKeyRequired", &boolean},
    {"AuthorizationScopes", "authorizationScopes", &authorization_scopes},
    {"AuthorizationType", "authorizationType", &authorization_type}, {"AuthorizerId", "authorizerId", &id},
    {"ModelSelectionExpression", "modelSelectionExpression", &selection_expression},
    {"OperationName", "operationName", &string_with_length_between1_and64},
    {"RequestModels", "requestModels", &route_models}, {"RequestParameters", "requestParameters", &route_parameters},
    {"RouteId", "routeId", &id}, {"RouteKey", "routeKey", &selection_key},
    {"RouteResponseSelectionExpression", "routeResponseSelectionExpression", &selection_expression},
    {"Target", "target", &string_with_length_between1_and128}};
constinit const Shape create_route_result = {.name = "CreateRouteResult", .type = Type::structure,
    .members = create_route_result_members};
constinit const ErrorShape create_route_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Member access_log_settings_members[] = {{"DestinationArn", "destinationArn", &arn},
    {"Format", "format", &string_with_length_between1_and1024}};
constinit const Shape access_log_settings = {.name = "AccessLogSettings", .type = Type::structure,
    .members = access_log_settings_members};
constinit const std::string_view logging_level_values[] = {"ERROR", "INFO", "OFF"};
constinit const Shape logging_level = {.name = "LoggingLevel", .type = Type::string, .values = logging_level_values};
constinit const Shape integer = {.name = "__integer", .type = Type::integer};
constinit const Shape double_ = {.name = "__double", .type = Type::double_number};
constinit const Member route_settings_members[] = {{"DataTraceEnabled", "dataTraceEnabled", &boolean},
    {"DetailedMetricsEnabled", "detailedMetricsEnabled", &boolean}, {"LoggingLevel", "loggingLevel", &logging_level},
    {"ThrottlingBurstLimit", "throttlingBurstLimit", &integer}, {"ThrottlingRateLimit", "throttlingRateLimit", &double_}};
constinit const Shape route_settings = {.name = "RouteSettings", .type = Type::structure,
    .members = route_settings_members};
constinit const Shape route_settings_map = {.name = "RouteSettingsMap", .type = Type::map, .element = &route_settings,
    .key = &string};
constinit const Shape string_with_length_between0_and2048 = {.name = "StringWithLengthBetween0And2048",
    .type = Type::string};
constinit const Shape stage_variables_map = {.name = "StageVariablesMap", .type = Type::map,
    .element = &string_with_length_between0_and2048, .key = &string};
constinit const Member create_stage_request_members[] = {
    {"AccessLogSettings", "accessLogSettings", &access_log_settings},
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {"AutoDeploy", "autoDeploy", &boolean}, {"ClientCertificateId", "clientCertificateId", &id},
    {"DefaultRouteSettings", "defaultRouteSettings", &route_settings}, {"DeploymentId", "deploymentId", &id},
    {"Description", "description", &string_with_length_between0_and1024},
    {"RouteSettings", "routeSettings", &route_settings_map},
    {.name = "StageName", .wire = "stageName", .shape = &string_with_length_between1_and128, .required = true},
    {"StageVariables", "stageVariables", &stage_variables_map}, {"Tags", "tags", &tags}};
constinit const Shape create_stage_request = {.name = "CreateStageRequest", .type = Type::structure,
    .members = create_stage_request_members};
constinit const Member create_stage_response_members[] = {
    {"AccessLogSettings", "accessLogSettings", &access_log_settings},
    {"ApiGatewayManaged", "apiGatewayManaged", &boolean}, {"AutoDeploy", "autoDeploy", &boolean},
    {"ClientCertificateId", "clientCertificateId", &id}, {"CreatedDate", "createdDate", &timestamp_iso8601},
    {"DefaultRouteSettings", "defaultRouteSettings", &route_settings}, {"DeploymentId", "deploymentId", &id},
    {"Description", "description", &string_with_length_between0_and1024},
    {"LastDeploymentStatusMessage", "lastDeploymentStatusMessage", &string},
    {"LastUpdatedDate", "lastUpdatedDate", &timestamp_iso8601}, {"RouteSettings", "routeSettings", &route_settings_map},
    {"StageName", "stageName", &string_with_length_between1_and128},
    {"StageVariables", "stageVariables", &stage_variables_map}, {"Tags", "tags", &tags}};
constinit const Shape create_stage_response = {.name = "CreateStageResponse", .type = Type::structure,
    .members = create_stage_response_members};
constinit const ErrorShape create_stage_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Member delete_api_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape delete_api_request = {.name = "DeleteApiRequest", .type = Type::structure,
    .members = delete_api_request_members};
constinit const ErrorShape delete_api_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member delete_integration_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "IntegrationId", .wire = "integrationId", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape delete_integration_request = {.name = "DeleteIntegrationRequest", .type = Type::structure,
    .members = delete_integration_request_members};
constinit const ErrorShape delete_integration_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member delete_route_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "RouteId", .wire = "routeId", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape delete_route_request = {.name = "DeleteRouteRequest", .type = Type::structure,
    .members = delete_route_request_members};
constinit const ErrorShape delete_route_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member delete_stage_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "StageName", .wire = "stageName", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape delete_stage_request = {.name = "DeleteStageRequest", .type = Type::structure,
    .members = delete_stage_request_members};
constinit const ErrorShape delete_stage_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member get_api_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape get_api_request = {.name = "GetApiRequest", .type = Type::structure,
    .members = get_api_request_members};
constinit const Member get_api_response_members[] = {{"ApiEndpoint", "apiEndpoint", &string},
    {"ApiGatewayManaged", "apiGatewayManaged", &boolean}, {"ApiId", "apiId", &id},
    {"ApiKeySelectionExpression", "apiKeySelectionExpression", &selection_expression},
    {"CorsConfiguration", "corsConfiguration", &cors}, {"CreatedDate", "createdDate", &timestamp_iso8601},
    {"Description", "description", &string_with_length_between0_and1024},
    {"DisableSchemaValidation", "disableSchemaValidation", &boolean},
    {"DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &boolean}, {"ImportInfo", "importInfo", &list_of_string},
    {"IpAddressType", "ipAddressType", &ip_address_type}, {"Name", "name", &string_with_length_between1_and128},
    {"ProtocolType", "protocolType", &protocol_type},
    {"RouteSelectionExpression", "routeSelectionExpression", &selection_expression}, {"Tags", "tags", &tags},
    {"Version", "version", &string_with_length_between1_and64}, {"Warnings", "warnings", &list_of_string}};
constinit const Shape get_api_response = {.name = "GetApiResponse", .type = Type::structure,
    .members = get_api_response_members};
constinit const ErrorShape get_api_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member get_apis_request_members[] = {
    {.name = "MaxResults", .wire = "maxResults", .shape = &string, .place = Place::query},
    {.name = "NextToken", .wire = "nextToken", .shape = &string, .place = Place::query}};
constinit const Shape get_apis_request = {.name = "GetApisRequest", .type = Type::structure,
    .members = get_apis_request_members};
constinit const Member api_members[] = {{"ApiEndpoint", "apiEndpoint", &string},
    {"ApiGatewayManaged", "apiGatewayManaged", &boolean}, {"ApiId", "apiId", &id},
    {"ApiKeySelectionExpression", "apiKeySelectionExpression", &selection_expression},
    {"CorsConfiguration", "corsConfiguration", &cors}, {"CreatedDate", "createdDate", &timestamp_iso8601},
    {"Description", "description", &string_with_length_between0_and1024},
    {"DisableSchemaValidation", "disableSchemaValidation", &boolean},
    {"DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &boolean}, {"ImportInfo", "importInfo", &list_of_string},
    {"IpAddressType", "ipAddressType", &ip_address_type},
    {.name = "Name", .wire = "name", .shape = &string_with_length_between1_and128, .required = true},
    {.name = "ProtocolType", .wire = "protocolType", .shape = &protocol_type, .required = true},
    {.name = "RouteSelectionExpression", .wire = "routeSelectionExpression", .shape = &selection_expression, .required = true},
    {"Tags", "tags", &tags}, {"Version", "version", &string_with_length_between1_and64},
    {"Warnings", "warnings", &list_of_string}};
constinit const Shape api = {.name = "Api", .type = Type::structure, .members = api_members};
constinit const Shape list_of_api = {.name = "__listOfApi", .type = Type::list, .element = &api};
constinit const Shape next_token = {.name = "NextToken", .type = Type::string};
constinit const Member get_apis_response_members[] = {{"Items", "items", &list_of_api},
    {"NextToken", "nextToken", &next_token}};
constinit const Shape get_apis_response = {.name = "GetApisResponse", .type = Type::structure,
    .members = get_apis_response_members};
constinit const ErrorShape get_apis_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}};
constinit const Member get_integration_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "IntegrationId", .wire = "integrationId", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape get_integration_request = {.name = "GetIntegrationRequest", .type = Type::structure,
    .members = get_integration_request_members};
constinit const Member get_integration_result_members[] = {{"ApiGatewayManaged", "apiGatewayManaged", &boolean},
    {"ConnectionId", "connectionId", &string_with_length_between1_and1024},
    {"ConnectionType", "connectionType", &connection_type},
    {"ContentHandlingStrategy", "contentHandlingStrategy", &content_handling_strategy},
    {"CredentialsArn", "credentialsArn", &arn}, {"Description", "description", &string_with_length_between0_and1024},
    {"IntegrationId", "integrationId", &id},
    {"IntegrationMethod", "integrationMethod", &string_with_length_between1_and64},
    {"IntegrationResponseSelectionExpression", "integrationResponseSelectionExpression", &selection_expression},
    {"IntegrationSubtype", "integrationSubtype", &string_with_length_between1_and128},
    {"IntegrationType", "integrationType", &integration_type},
    {"IntegrationUri", "integrationUri", &uri_with_length_between1_and2048},
    {"PassthroughBehavior", "passthroughBehavior", &passthrough_behavior},
    {"PayloadFormatVersion", "payloadFormatVersion", &string_with_length_between1_and64},
    {"RequestParameters", "requestParameters", &integration_parameters},
    {"RequestTemplates", "requestTemplates", &template_map},
    {"ResponseParameters", "responseParameters", &response_parameters},
    {"TemplateSelectionExpression", "templateSelectionExpression", &selection_expression},
    {"TimeoutInMillis", "timeoutInMillis", &integer_with_length_between50_and30000},
    {"TlsConfig", "tlsConfig", &tls_config}};
constinit const Shape get_integration_result = {.name = "GetIntegrationResult", .type = Type::structure,
    .members = get_integration_result_members};
constinit const ErrorShape get_integration_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member get_integrations_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "MaxResults", .wire = "maxResults", .shape = &string, .place = Place::query},
    {.name = "NextToken", .wire = "nextToken", .shape = &string, .place = Place::query}};
constinit const Shape get_integrations_request = {.name = "GetIntegrationsRequest", .type = Type::structure,
    .members = get_integrations_request_members};
constinit const Member integration_members[] = {{"ApiGatewayManaged", "apiGatewayManaged", &boolean},
    {"ConnectionId", "connectionId", &string_with_length_between1_and1024},
    {"ConnectionType", "connectionType", &connection_type},
    {"ContentHandlingStrategy", "contentHandlingStrategy", &content_handling_strategy},
    {"CredentialsArn", "credentialsArn", &arn}, {"Description", "description", &string_with_length_between0_and1024},
    {"IntegrationId", "integrationId", &id},
    {"IntegrationMethod", "integrationMethod", &string_with_length_between1_and64},
    {"IntegrationResponseSelectionExpression", "integrationResponseSelectionExpression", &selection_expression},
    {"IntegrationSubtype", "integrationSubtype", &string_with_length_between1_and128},
    {"IntegrationType", "integrationType", &integration_type},
    {"IntegrationUri", "integrationUri", &uri_with_length_between1_and2048},
    {"PassthroughBehavior", "passthroughBehavior", &passthrough_behavior},
    {"PayloadFormatVersion", "payloadFormatVersion", &string_with_length_between1_and64},
    {"RequestParameters", "requestParameters", &integration_parameters},
    {"RequestTemplates", "requestTemplates", &template_map},
    {"ResponseParameters", "responseParameters", &response_parameters},
    {"TemplateSelectionExpression", "templateSelectionExpression", &selection_expression},
    {"TimeoutInMillis", "timeoutInMillis", &integer_with_length_between50_and30000},
    {"TlsConfig", "tlsConfig", &tls_config}};
constinit const Shape integration = {.name = "Integration", .type = Type::structure, .members = integration_members};
constinit const Shape list_of_integration = {.name = "__listOfIntegration", .type = Type::list, .element = &integration};
constinit const Member get_integrations_response_members[] = {{"Items", "items", &list_of_integration},
    {"NextToken", "nextToken", &next_token}};
constinit const Shape get_integrations_response = {.name = "GetIntegrationsResponse", .type = Type::structure,
    .members = get_integrations_response_members};
constinit const ErrorShape get_integrations_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}};
constinit const Member get_route_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "RouteId", .wire = "routeId", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape get_route_request = {.name = "GetRouteRequest", .type = Type::structure,
    .members = get_route_request_members};
constinit const Member get_route_result_members[] = {{"ApiGatewayManaged", "apiGatewayManaged", &boolean},
    {"ApiKeyRequired", "apiKeyRequired", &boolean},
    {"AuthorizationScopes", "authorizationScopes", &authorization_scopes},
    {"AuthorizationType", "authorizationType", &authorization_type}, {"AuthorizerId", "authorizerId", &id},
    {"ModelSelectionExpression", "modelSelectionExpression", &selection_expression},
    {"OperationName", "operationName", &string_with_length_between1_and64},
    {"RequestModels", "requestModels", &route_models}, {"RequestParameters", "requestParameters", &route_parameters},
    {"RouteId", "routeId", &id}, {"RouteKey", "routeKey", &selection_key},
    {"RouteResponseSelectionExpression", "routeResponseSelectionExpression", &selection_expression},
    {"Target", "target", &string_with_length_between1_and128}};
constinit const Shape get_route_result = {.name = "GetRouteResult", .type = Type::structure,
    .members = get_route_result_members};
constinit const ErrorShape get_route_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member get_routes_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "MaxResults", .wire = "maxResults", .shape = &string, .place = Place::query},
    {.name = "NextToken", .wire = "nextToken", .shape = &string, .place = Place::query}};
constinit const Shape get_routes_request = {.name = "GetRoutesRequest", .type = Type::structure,
    .members = get_routes_request_members};
constinit const Member route_members[] = {{"ApiGatewayManaged", "apiGatewayManaged", &boolean},
    {"ApiKeyRequired", "apiKeyRequired", &boolean},
    {"AuthorizationScopes", "authorizationScopes", &authorization_scopes},
    {"AuthorizationType", "authorizationType", &authorization_type}, {"AuthorizerId", "authorizerId", &id},
    {"ModelSelectionExpression", "modelSelectionExpression", &selection_expression},
    {"OperationName", "operationName", &string_with_length_between1_and64},
    {"RequestModels", "requestModels", &route_models}, {"RequestParameters", "requestParameters", &route_parameters},
    {"RouteId", "routeId", &id}, {.name = "RouteKey", .wire = "routeKey", .shape = &selection_key, .required = true},
    {"RouteResponseSelectionExpression", "routeResponseSelectionExpression", &selection_expression},
    {"Target", "target", &string_with_length_between1_and128}};
constinit const Shape route = {.name = "Route", .type = Type::structure, .members = route_members};
constinit const Shape list_of_route = {.name = "__listOfRoute", .type = Type::list, .element = &route};
constinit const Member get_routes_response_members[] = {{"Items", "items", &list_of_route},
    {"NextToken", "nextToken", &next_token}};
constinit const Shape get_routes_response = {.name = "GetRoutesResponse", .type = Type::structure,
    .members = get_routes_response_members};
constinit const ErrorShape get_routes_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}};
constinit const Member get_stage_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "StageName", .wire = "stageName", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape get_stage_request = {.name = "GetStageRequest", .type = Type::structure,
    .members = get_stage_request_members};
constinit const Member get_stage_response_members[] = {
    {"AccessLogSettings", "accessLogSettings", &access_log_settings},
    {"ApiGatewayManaged", "apiGatewayManaged", &boolean}, {"AutoDeploy", "autoDeploy", &boolean},
    {"ClientCertificateId", "clientCertificateId", &id}, {"CreatedDate", "createdDate", &timestamp_iso8601},
    {"DefaultRouteSettings", "defaultRouteSettings", &route_settings}, {"DeploymentId", "deploymentId", &id},
    {"Description", "description", &string_with_length_between0_and1024},
    {"LastDeploymentStatusMessage", "lastDeploymentStatusMessage", &string},
    {"LastUpdatedDate", "lastUpdatedDate", &timestamp_iso8601}, {"RouteSettings", "routeSettings", &route_settings_map},
    {"StageName", "stageName", &string_with_length_between1_and128},
    {"StageVariables", "stageVariables", &stage_variables_map}, {"Tags", "tags", &tags}};
constinit const Shape get_stage_response = {.name = "GetStageResponse", .type = Type::structure,
    .members = get_stage_response_members};
constinit const ErrorShape get_stage_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception}};
constinit const Member get_stages_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {.name = "MaxResults", .wire = "maxResults", .shape = &string, .place = Place::query},
    {.name = "NextToken", .wire = "nextToken", .shape = &string, .place = Place::query}};
constinit const Shape get_stages_request = {.name = "GetStagesRequest", .type = Type::structure,
    .members = get_stages_request_members};
constinit const Member stage_members[] = {{"AccessLogSettings", "accessLogSettings", &access_log_settings},
    {"ApiGatewayManaged", "apiGatewayManaged", &boolean}, {"AutoDeploy", "autoDeploy", &boolean},
    {"ClientCertificateId", "clientCertificateId", &id}, {"CreatedDate", "createdDate", &timestamp_iso8601},
    {"DefaultRouteSettings", "defaultRouteSettings", &route_settings}, {"DeploymentId", "deploymentId", &id},
    {"Description", "description", &string_with_length_between0_and1024},
    {"LastDeploymentStatusMessage", "lastDeploymentStatusMessage", &string},
    {"LastUpdatedDate", "lastUpdatedDate", &timestamp_iso8601}, {"RouteSettings", "routeSettings", &route_settings_map},
    {.name = "StageName", .wire = "stageName", .shape = &string_with_length_between1_and128, .required = true},
    {"StageVariables", "stageVariables", &stage_variables_map}, {"Tags", "tags", &tags}};
constinit const Shape stage = {.name = "Stage", .type = Type::structure, .members = stage_members};
constinit const Shape list_of_stage = {.name = "__listOfStage", .type = Type::list, .element = &stage};
constinit const Member get_stages_response_members[] = {{"Items", "items", &list_of_stage},
    {"NextToken", "nextToken", &next_token}};
constinit const Shape get_stages_response = {.name = "GetStagesResponse", .type = Type::structure,
    .members = get_stages_response_members};
constinit const ErrorShape get_stages_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}};
constinit const Member get_tags_request_members[] = {
    {.name = "ResourceArn", .wire = "resource-arn", .shape = &string, .place = Place::uri, .required = true}};
constinit const Shape get_tags_request = {.name = "GetTagsRequest", .type = Type::structure,
    .members = get_tags_request_members};
constinit const Member get_tags_response_members[] = {{"Tags", "tags", &tags}};
constinit const Shape get_tags_response = {.name = "GetTagsResponse", .type = Type::structure,
    .members = get_tags_response_members};
constinit const ErrorShape get_tags_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Member tag_resource_request_members[] = {
    {.name = "ResourceArn", .wire = "resource-arn", .shape = &string, .place = Place::uri, .required = true},
    {"Tags", "tags", &tags}};
constinit const Shape tag_resource_request = {.name = "TagResourceRequest", .type = Type::structure,
    .members = tag_resource_request_members};
constinit const Shape tag_resource_response = {.name = "TagResourceResponse", .type = Type::structure};
constinit const ErrorShape tag_resource_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Member untag_resource_request_members[] = {
    {.name = "ResourceArn", .wire = "resource-arn", .shape = &string, .place = Place::uri, .required = true},
    {.name = "TagKeys", .wire = "tagKeys", .shape = &list_of_string, .place = Place::query, .required = true}};
constinit const Shape untag_resource_request = {.name = "UntagResourceRequest", .type = Type::structure,
    .members = untag_resource_request_members};
constinit const ErrorShape untag_resource_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Member update_api_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {"ApiKeySelectionExpression", "apiKeySelectionExpression", &selection_expression},
    {"CorsConfiguration", "corsConfiguration", &cors}, {"CredentialsArn", "credentialsArn", &arn},
    {"Description", "description", &string_with_length_between0_and1024},
    {"DisableSchemaValidation", "disableSchemaValidation", &boolean},
    {"DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &boolean},
    {"IpAddressType", "ipAddressType", &ip_address_type}, {"Name", "name", &string_with_length_between1_and128},
    {"RouteKey", "routeKey", &selection_key},
    {"RouteSelectionExpression", "routeSelectionExpression", &selection_expression},
    {"Target", "target", &uri_with_length_between1_and2048}, {"Version", "version", &string_with_length_between1_and64}};
constinit const Shape update_api_request = {.name = "UpdateApiRequest", .type = Type::structure,
    .members = update_api_request_members};
constinit const Member update_api_response_members[] = {{"ApiEndpoint", "apiEndpoint", &string},
    {"ApiGatewayManaged", "apiGatewayManaged", &boolean}, {"ApiId", "apiId", &id},
    {"ApiKeySelectionExpression", "apiKeySelectionExpression", &selection_expression},
    {"CorsConfiguration", "corsConfiguration", &cors}, {"CreatedDate", "createdDate", &timestamp_iso8601},
    {"Description", "description", &string_with_length_between0_and1024},
    {"DisableSchemaValidation", "disableSchemaValidation", &boolean},
    {"DisableExecuteApiEndpoint", "disableExecuteApiEndpoint", &boolean}, {"ImportInfo", "importInfo", &list_of_string},
    {"IpAddressType", "ipAddressType", &ip_address_type}, {"Name", "name", &string_with_length_between1_and128},
    {"ProtocolType", "protocolType", &protocol_type},
    {"RouteSelectionExpression", "routeSelectionExpression", &selection_expression}, {"Tags", "tags", &tags},
    {"Version", "version", &string_with_length_between1_and64}, {"Warnings", "warnings", &list_of_string}};
constinit const Shape update_api_response = {.name = "UpdateApiResponse", .type = Type::structure,
    .members = update_api_response_members};
constinit const ErrorShape update_api_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Member update_integration_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {"ConnectionId", "connectionId", &string_with_length_between1_and1024},
    {"ConnectionType", "connectionType", &connection_type},
    {"ContentHandlingStrategy", "contentHandlingStrategy", &content_handling_strategy},
    {"CredentialsArn", "credentialsArn", &arn}, {"Description", "description", &string_with_length_between0_and1024},
    {.name = "IntegrationId", .wire = "integrationId", .shape = &string, .place = Place::uri, .required = true},
    {"IntegrationMethod", "integrationMethod", &string_with_length_between1_and64},
    {"IntegrationSubtype", "integrationSubtype", &string_with_length_between1_and128},
    {"IntegrationType", "integrationType", &integration_type},
    {"IntegrationUri", "integrationUri", &uri_with_length_between1_and2048},
    {"PassthroughBehavior", "passthroughBehavior", &passthrough_behavior},
    {"PayloadFormatVersion", "payloadFormatVersion", &string_with_length_between1_and64},
    {"RequestParameters", "requestParameters", &integration_parameters},
    {"RequestTemplates", "requestTemplates", &template_map},
    {"ResponseParameters", "responseParameters", &response_parameters},
    {"TemplateSelectionExpression", "templateSelectionExpression", &selection_expression},
    {"TimeoutInMillis", "timeoutInMillis", &integer_with_length_between50_and30000},
    {"TlsConfig", "tlsConfig", &tls_config_input}};
constinit const Shape update_integration_request = {.name = "UpdateIntegrationRequest", .type = Type::structure,
    .members = update_integration_request_members};
constinit const Member update_integration_result_members[] = {{"ApiGatewayManaged", "apiGatewayManaged", &boolean},
    {"ConnectionId", "connectionId", &string_with_length_between1_and1024},
    {"ConnectionType", "connectionType", &connection_type},
    {"ContentHandlingStrategy", "contentHandlingStrategy", &content_handling_strategy},
    {"CredentialsArn", "credentialsArn", &arn}, {"Description", "description", &string_with_length_between0_and1024},
    {"IntegrationId", "integrationId", &id},
    {"IntegrationMethod", "integrationMethod", &string_with_length_between1_and64},
    {"IntegrationResponseSelectionExpression", "integrationResponseSelectionExpression", &selection_expression},
    {"IntegrationSubtype", "integrationSubtype", &string_with_length_between1_and128},
    {"IntegrationType", "integrationType", &integration_type},
    {"IntegrationUri", "integrationUri", &uri_with_length_between1_and2048},
    {"PassthroughBehavior", "passthroughBehavior", &passthrough_behavior},
    {"PayloadFormatVersion", "payloadFormatVersion", &string_with_length_between1_and64},
    {"RequestParameters", "requestParameters", &integration_parameters},
    {"RequestTemplates", "requestTemplates", &template_map},
    {"ResponseParameters", "responseParameters", &response_parameters},
    {"TemplateSelectionExpression", "templateSelectionExpression", &selection_expression},
    {"TimeoutInMillis", "timeoutInMillis", &integer_with_length_between50_and30000},
    {"TlsConfig", "tlsConfig", &tls_config}};
constinit const Shape update_integration_result = {.name = "UpdateIntegrationResult", .type = Type::structure,
    .members = update_integration_result_members};
constinit const ErrorShape update_integration_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Member update_route_request_members[] = {
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {"ApiKeyRequired", "apiKeyRequired", &boolean},
    {"AuthorizationScopes", "authorizationScopes", &authorization_scopes},
    {"AuthorizationType", "authorizationType", &authorization_type}, {"AuthorizerId", "authorizerId", &id},
    {"ModelSelectionExpression", "modelSelectionExpression", &selection_expression},
    {"OperationName", "operationName", &string_with_length_between1_and64},
    {"RequestModels", "requestModels", &route_models}, {"RequestParameters", "requestParameters", &route_parameters},
    {.name = "RouteId", .wire = "routeId", .shape = &string, .place = Place::uri, .required = true},
    {"RouteKey", "routeKey", &selection_key},
    {"RouteResponseSelectionExpression", "routeResponseSelectionExpression", &selection_expression},
    {"Target", "target", &string_with_length_between1_and128}};
constinit const Shape update_route_request = {.name = "UpdateRouteRequest", .type = Type::structure,
    .members = update_route_request_members};
constinit const Member update_route_result_members[] = {{"ApiGatewayManaged", "apiGatewayManaged", &boolean},
    {"ApiKeyRequired", "apiKeyRequired", &boolean},
    {"AuthorizationScopes", "authorizationScopes", &authorization_scopes},
    {"AuthorizationType", "authorizationType", &authorization_type}, {"AuthorizerId", "authorizerId", &id},
    {"ModelSelectionExpression", "modelSelectionExpression", &selection_expression},
    {"OperationName", "operationName", &string_with_length_between1_and64},
    {"RequestModels", "requestModels", &route_models}, {"RequestParameters", "requestParameters", &route_parameters},
    {"RouteId", "routeId", &id}, {"RouteKey", "routeKey", &selection_key},
    {"RouteResponseSelectionExpression", "routeResponseSelectionExpression", &selection_expression},
    {"Target", "target", &string_with_length_between1_and128}};
constinit const Shape update_route_result = {.name = "UpdateRouteResult", .type = Type::structure,
    .members = update_route_result_members};
constinit const ErrorShape update_route_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};
constinit const Member update_stage_request_members[] = {
    {"AccessLogSettings", "accessLogSettings", &access_log_settings},
    {.name = "ApiId", .wire = "apiId", .shape = &string, .place = Place::uri, .required = true},
    {"AutoDeploy", "autoDeploy", &boolean}, {"ClientCertificateId", "clientCertificateId", &id},
    {"DefaultRouteSettings", "defaultRouteSettings", &route_settings}, {"DeploymentId", "deploymentId", &id},
    {"Description", "description", &string_with_length_between0_and1024},
    {"RouteSettings", "routeSettings", &route_settings_map},
    {.name = "StageName", .wire = "stageName", .shape = &string, .place = Place::uri, .required = true},
    {"StageVariables", "stageVariables", &stage_variables_map}};
constinit const Shape update_stage_request = {.name = "UpdateStageRequest", .type = Type::structure,
    .members = update_stage_request_members};
constinit const Member update_stage_response_members[] = {
    {"AccessLogSettings", "accessLogSettings", &access_log_settings},
    {"ApiGatewayManaged", "apiGatewayManaged", &boolean}, {"AutoDeploy", "autoDeploy", &boolean},
    {"ClientCertificateId", "clientCertificateId", &id}, {"CreatedDate", "createdDate", &timestamp_iso8601},
    {"DefaultRouteSettings", "defaultRouteSettings", &route_settings}, {"DeploymentId", "deploymentId", &id},
    {"Description", "description", &string_with_length_between0_and1024},
    {"LastDeploymentStatusMessage", "lastDeploymentStatusMessage", &string},
    {"LastUpdatedDate", "lastUpdatedDate", &timestamp_iso8601}, {"RouteSettings", "routeSettings", &route_settings_map},
    {"StageName", "stageName", &string_with_length_between1_and128},
    {"StageVariables", "stageVariables", &stage_variables_map}, {"Tags", "tags", &tags}};
constinit const Shape update_stage_response = {.name = "UpdateStageResponse", .type = Type::structure,
    .members = update_stage_response_members};
constinit const ErrorShape update_stage_errors[] = {{"NotFoundException", 404, &not_found_exception},
    {"TooManyRequestsException", 429, &too_many_requests_exception},
    {"BadRequestException", 400, &bad_request_exception}, {"ConflictException", 409, &conflict_exception}};

}  // namespace

constinit const Service service = {.id = "apigatewayv2", .signing_name = "apigateway", .target = "",
    .json_version = "1.1", .sdk_name = "apigatewayv2", .sdk_id = "ApiGatewayV2", .protocol = Protocol::rest_json};
constinit const Operation create_api = {.service = &service, .name = "CreateApi", .method = "POST", .uri = "/v2/apis",
    .status = 201, .input = &create_api_request, .output = &create_api_response, .errors = create_api_errors};
constinit const Operation create_integration = {.service = &service, .name = "CreateIntegration", .method = "POST",
    .uri = "/v2/apis/{apiId}/integrations", .status = 201, .input = &create_integration_request,
    .output = &create_integration_result, .errors = create_integration_errors};
constinit const Operation create_route = {.service = &service, .name = "CreateRoute", .method = "POST",
    .uri = "/v2/apis/{apiId}/routes", .status = 201, .input = &create_route_request, .output = &create_route_result,
    .errors = create_route_errors};
constinit const Operation create_stage = {.service = &service, .name = "CreateStage", .method = "POST",
    .uri = "/v2/apis/{apiId}/stages", .status = 201, .input = &create_stage_request, .output = &create_stage_response,
    .errors = create_stage_errors};
constinit const Operation delete_api = {.service = &service, .name = "DeleteApi", .method = "DELETE",
    .uri = "/v2/apis/{apiId}", .status = 204, .input = &delete_api_request, .errors = delete_api_errors};
constinit const Operation delete_integration = {.service = &service, .name = "DeleteIntegration", .method = "DELETE",
    .uri = "/v2/apis/{apiId}/integrations/{integrationId}", .status = 204, .input = &delete_integration_request,
    .errors = delete_integration_errors};
constinit const Operation delete_route = {.service = &service, .name = "DeleteRoute", .method = "DELETE",
    .uri = "/v2/apis/{apiId}/routes/{routeId}", .status = 204, .input = &delete_route_request,
    .errors = delete_route_errors};
constinit const Operation delete_stage = {.service = &service, .name = "DeleteStage", .method = "DELETE",
    .uri = "/v2/apis/{apiId}/stages/{stageName}", .status = 204, .input = &delete_stage_request,
    .errors = delete_stage_errors};
constinit const Operation get_api = {.service = &service, .name = "GetApi", .method = "GET", .uri = "/v2/apis/{apiId}",
    .status = 200, .input = &get_api_request, .output = &get_api_response, .errors = get_api_errors};
constinit const Operation get_apis = {.service = &service, .name = "GetApis", .method = "GET", .uri = "/v2/apis",
    .status = 200, .input = &get_apis_request, .output = &get_apis_response, .errors = get_apis_errors};
constinit const Operation get_integration = {.service = &service, .name = "GetIntegration", .method = "GET",
    .uri = "/v2/apis/{apiId}/integrations/{integrationId}", .status = 200, .input = &get_integration_request,
    .output = &get_integration_result, .errors = get_integration_errors};
constinit const Operation get_integrations = {.service = &service, .name = "GetIntegrations", .method = "GET",
    .uri = "/v2/apis/{apiId}/integrations", .status = 200, .input = &get_integrations_request,
    .output = &get_integrations_response, .errors = get_integrations_errors};
constinit const Operation get_route = {.service = &service, .name = "GetRoute", .method = "GET",
    .uri = "/v2/apis/{apiId}/routes/{routeId}", .status = 200, .input = &get_route_request, .output = &get_route_result,
    .errors = get_route_errors};
constinit const Operation get_routes = {.service = &service, .name = "GetRoutes", .method = "GET",
    .uri = "/v2/apis/{apiId}/routes", .status = 200, .input = &get_routes_request, .output = &get_routes_response,
    .errors = get_routes_errors};
constinit const Operation get_stage = {.service = &service, .name = "GetStage", .method = "GET",
    .uri = "/v2/apis/{apiId}/stages/{stageName}", .status = 200, .input = &get_stage_request,
    .output = &get_stage_response, .errors = get_stage_errors};
constinit const Operation get_stages = {.service = &service, .name = "GetStages", .method = "GET",
    .uri = "/v2/apis/{apiId}/stages", .status = 200, .input = &get_stages_request, .output = &get_stages_response,
    .errors = get_stages_errors};
constinit const Operation get_tags = {.service = &service, .name = "GetTags", .method = "GET",
    .uri = "/v2/tags/{resource-arn}", .status = 200, .input = &get_tags_request, .output = &get_tags_response,
    .errors = get_tags_errors};
constinit const Operation tag_resource = {.service = &service, .name = "TagResource", .method = "POST",
    .uri = "/v2/tags/{resource-arn}", .status = 201, .input = &tag_resource_request, .output = &tag_resource_response,
    .errors = tag_resource_errors};
constinit const Operation untag_resource = {.service = &service, .name = "UntagResource", .method = "DELETE",
    .uri = "/v2/tags/{resource-arn}", .status = 204, .input = &untag_resource_request, .errors = untag_resource_errors};
constinit const Operation update_api = {.service = &service, .name = "UpdateApi", .method = "PATCH",
    .uri = "/v2/apis/{apiId}", .status = 200, .input = &update_api_request, .output = &update_api_response,
    .errors = update_api_errors};
constinit const Operation update_integration = {.service = &service, .name = "UpdateIntegration", .method = "PATCH",
    .uri = "/v2/apis/{apiId}/integrations/{integrationId}", .status = 200, .input = &update_integration_request,
    .output = &update_integration_result, .errors = update_integration_errors};
constinit const Operation update_route = {.service = &service, .name = "UpdateRoute", .method = "PATCH",
    .uri = "/v2/apis/{apiId}/routes/{routeId}", .status = 200, .input = &update_route_request,
    .output = &update_route_result, .errors = update_route_errors};
constinit const Operation update_stage = {.service = &service, .name = "UpdateStage", .method = "PATCH",
    .uri = "/v2/apis/{apiId}/stages/{stageName}", .status = 200, .input = &update_stage_request,
    .output = &update_stage_response, .errors = update_stage_errors};
namespace {
constinit const Operation* const all[] = {&create_api, &create_integration, &create_route, &create_stage,
    &delete_api, &delete_integration, &delete_route, &delete_stage, &get_api, &get_apis, &get_integration,
    &get_integrations, &get_route, &get_routes, &get_stage, &get_stages, &get_tags, &tag_resource, &untag_resource,
    &update_api, &update_integration, &update_route, &update_stage};
}  // namespace
constinit const std::span<const Operation* const> operations = all;

}  // namespace stepwell::shapes::apigatewayv2
