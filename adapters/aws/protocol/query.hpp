#pragma once
// The AWS query protocol: a form names the operation (Action) and its input (`Tags.member.1.Key`), the answer is XML.

#include <string>
#include <string_view>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol::query {

/// What the query string or the form in the body says of `name`; empty: nothing, or it cannot be decoded.
std::string parameter(const http::Request& request, std::string_view name);

/// The input of an operation. Throws ApiError: MalformedInput.
Request decode(const shapes::Operation& operation, const http::Request& request);
http::Response encode(const shapes::Operation& operation, const Answer& answer, std::string_view request_id);
/// `service` is null where the request named none that is known.
http::Response encode_error(const shapes::Service* service, const ApiError& error, std::string_view request_id);

}  // namespace stepwell::protocol::query
