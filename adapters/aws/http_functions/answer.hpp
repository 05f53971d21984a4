#pragma once
// What a Lambda function answered to an HTTP request, as the client gets it. API Gateway developer guide: "Lambda
// function response format".

#include <string_view>

#include "adapters/platform/http/server.hpp"

namespace stepwell::http_functions {

/// `{"message": ...}`, as the gateway itself answers.
http::Response gateway_message(int status, std::string_view message);

/// `payload`: what the function returned. A malformed answer becomes 500 Internal Server Error.
http::Response response_of(std::string_view payload_format, std::string_view payload);

}  // namespace stepwell::http_functions
