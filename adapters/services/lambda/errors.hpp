#pragma once
// What Lambda's clients are told of their mistakes.

#include <string>

#include "adapters/aws/api_error.hpp"

namespace stepwell::lambda {

/// Of the code that it has; Lambda says of each such error that it is the user's.
ApiError client_error(std::string code, int status, std::string text);

[[noreturn]] void refuse(std::string text);  ///< InvalidParameterValueException
[[noreturn]] void not_found(std::string text);
[[noreturn]] void conflict(std::string text);

}  // namespace stepwell::lambda
