#pragma once
// Cross-origin requests to functions. API Gateway developer guide: "Configure CORS for HTTP APIs".

#include <optional>

#include "adapters/platform/http/server.hpp"
#include "engine/value/value.hpp"

namespace stepwell::http_functions {

/// The answer to a preflight request (OPTIONS with Origin and Access-Control-Request-Method); nothing for others.
std::optional<http::Response> preflight(const Value& cors, const http::Request& request);

/// `response` with the configured headers instead of those that the function set.
http::Response with_cors(const Value& cors, const http::Request& request, http::Response response);

}  // namespace stepwell::http_functions
