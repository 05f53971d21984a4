#pragma once
// REST-JSON: the operation is a method and a path, its members travel in path, query, headers and a JSON body, or are
// the body.

#include "adapters/aws/protocol/wire_protocol.hpp"

namespace stepwell::protocol::rest_json {

bool matches(const RequestSigns& signs);
Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures> signatures = nullptr);
http::Response encode(const Route& route, Answer answer);
http::Response encode_error(const Route& route, const ApiError& error);

}  // namespace stepwell::protocol::rest_json
