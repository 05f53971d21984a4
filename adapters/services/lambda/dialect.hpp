#pragma once
// What AWS Lambda does in its own way.
#include "adapters/aws/dialect.hpp"

namespace stepwell::lambda {

inline constexpr std::size_t largest_code = 69'905'067;  // AWS: a zip of 50 MB in base64

inline constexpr OperationDialect operation_dialects[] = {
    {.operation = "CreateFunction", .body_limit = largest_code},
    {.operation = "Invoke", .body_limit = 6'291'556, .name_in_errors = "InvokeFunction", .action = "InvokeFunction"},
    {.operation = "InvokeWithResponseStream", .action = "InvokeFunction"},
    {.operation = "GetLayerVersionByArn", .action = "GetLayerVersion"},
    {.operation = "UpdateFunctionCode", .body_limit = largest_code},
};

inline constexpr std::string_view unchecked_shapes[] = {"Runtime"};

inline constexpr ResourcePolicy resource_policies[] = {
    {.type = "function",
     .operation = "GetPolicy",
     .name_member = "FunctionName",
     .output = "Policy",
     .qualifier_member = "Qualifier"},
    {.type = "layer",
     .operation = "GetLayerVersionPolicy",
     .name_member = "LayerName",
     .output = "Policy",
     .number_member = "VersionNumber",
     .action_to_use = "GetLayerVersion"},
};

inline constexpr Dialect dialect{
    .service = "lambda",
    .unchecked_shapes = unchecked_shapes,
    .malformed_body = {"InvalidRequestContentException", 400, "Could not parse request body into json: "},
    .payload_type = "application/json",
    .java_client = {"Lambda", "AWSLambda", "AWSLambdaException"},
    .operations = operation_dialects,
    .resource_policies = resource_policies};

}  // namespace stepwell::lambda
