#pragma once
// What CloudWatch Logs does in its own way.
#include "adapters/aws/dialect.hpp"

namespace stepwell::logs {

inline constexpr OperationDialect operation_dialects[] = {
    {.operation = "PutLogEvents", .body_limit = std::size_t{8} << 20U},  // 1 MiB of text, which JSON may escape
};

inline constexpr Dialect dialect{
    .service = "logs", .validation_code = "InvalidParameterException", .operations = operation_dialects};

}  // namespace stepwell::logs
