#pragma once
// REST-XML: as REST-JSON, with documents in XML. S3 speaks it.

#include "adapters/aws/protocol/wire_protocol.hpp"

namespace stepwell::protocol::rest_xml {

bool matches(const RequestSigns& signs);
/// A payload of bytes is what the client meant, out of its chunks (aws-chunked).
Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures> signatures = nullptr);
http::Response encode(const Route& route, Answer answer);
http::Response encode_error(const Route& route, const ApiError& error);

}  // namespace stepwell::protocol::rest_xml
