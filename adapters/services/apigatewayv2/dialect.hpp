#pragma once
// What API Gateway does in its own way.
#include "adapters/aws/dialect.hpp"

namespace stepwell::apigatewayv2 {

inline constexpr Dialect dialect{
    .service = "apigatewayv2", .display_name = "API Gateway (HTTP APIs)", .validation_code = "BadRequestException"};

}  // namespace stepwell::apigatewayv2
