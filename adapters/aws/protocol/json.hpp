#pragma once
// AWS JSON 1.0 and 1.1: one path, the operation in X-Amz-Target, everything else in a JSON body.

#include "adapters/aws/protocol/wire_protocol.hpp"

namespace stepwell::protocol::json {

bool matches(const RequestSigns& signs);
Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures> signatures = nullptr);
http::Response encode(const Route& route, Answer answer);
http::Response encode_error(const Route& route, const ApiError& error);

}  // namespace stepwell::protocol::json
