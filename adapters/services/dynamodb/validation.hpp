#pragma once
// The errors that most of DynamoDB's checks end in.

#include <string>

#include "adapters/aws/api_error.hpp"

namespace stepwell::dynamodb {

[[noreturn]] inline void invalid(std::string message) {
    throw ApiError("ValidationException", 400, std::move(message));
}

/// "One or more parameter values were invalid: ..."
[[noreturn]] inline void invalid_parameter(const std::string& message) {
    invalid("One or more parameter values were invalid: " + message);
}

}  // namespace stepwell::dynamodb
