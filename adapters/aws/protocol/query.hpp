#pragma once
// The AWS query protocol: a form names the operation (Action) and its input (`Tags.member.1.Key`), the answer is XML.

#include <string>
#include <string_view>

#include "adapters/aws/protocol/wire_protocol.hpp"

namespace stepwell::protocol::query {

bool matches(const RequestSigns& signs);
Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures> signatures = nullptr);
http::Response encode(const Route& route, Answer answer);
http::Response encode_error(const Route& route, const ApiError& error);

/// What the query string or the form in the body says of `name`; empty: nothing, or it cannot be decoded.
std::string parameter(const http::Request& request, std::string_view name);

}  // namespace stepwell::protocol::query
