#pragma once
// Requests to function URLs.

#include <string>

#include "adapters/platform/http/server.hpp"
#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

/// Whose URL an id is: {Account, Region, Function, Qualifier}. An entry may outlast its function.
inline constexpr const char* urls_collection = "lambda.urls";

/// Answers a request to the function URL `id`.
asio::awaitable<http::Response> serve_url(Core& core, std::string id, std::string path_and_query,
                                          http::Request request);

}  // namespace stepwell::lambda
