#pragma once
// REST-JSON: the operation is a method and a path, its members travel in path, query, headers and a JSON body, or are
// the body.

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/uri_template.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol::rest_json {

/// The input of an operation, whose path matched with these labels. Throws ApiError where it cannot be read.
Request decode(const shapes::Operation& operation, const Labels& labels, const http::Request& request);
http::Response encode(const shapes::Operation& operation, const Answer& answer);
/// `operation` is null where the request named none that is known.
http::Response encode_error(const shapes::Operation* operation, const ApiError& error);

}  // namespace stepwell::protocol::rest_json
