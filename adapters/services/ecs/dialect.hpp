#pragma once
// What Amazon ECS does in its own way.
#include "adapters/aws/dialect.hpp"

namespace stepwell::ecs {

inline constexpr OperationDialect operation_dialects[] = {
    {.operation = "RegisterTaskDefinition", .validation_code = "ClientException"},
};

inline constexpr Dialect dialect{.service = "ecs",
                                 .validation_code = "InvalidParameterException",
                                 .java_client = {"ECS", "AmazonECS", "AmazonECSException"},
                                 .operations = operation_dialects};

}  // namespace stepwell::ecs
