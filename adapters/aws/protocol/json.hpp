#pragma once
// AWS JSON 1.0 and 1.1: one path, the operation in X-Amz-Target, everything else in a JSON body.

#include <string_view>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol::json {

/// The input of an operation. Throws ApiError: SerializationException.
Request decode(const http::Request& request);
http::Response encode(const shapes::Operation& operation, Answer answer, std::string_view version);
/// `service` and `operation` are null where the request named none that is known.
http::Response encode_error(const shapes::Service* service, const shapes::Operation* operation, const ApiError& error,
                            std::string_view version);

}  // namespace stepwell::protocol::json
