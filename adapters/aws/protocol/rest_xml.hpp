#pragma once
// REST-XML: as REST-JSON, with documents in XML. S3 speaks it.

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/chunk_signatures.hpp"
#include "adapters/aws/protocol/uri_template.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol::rest_xml {

/// The input of an operation, whose address was read into these labels. A payload of bytes is what the client meant,
/// out of its chunks (aws-chunked), whose signatures are verified by `signatures`, if any. Throws ApiError where it
/// cannot be read.
Request decode(const shapes::Operation& operation, const Labels& labels, const http::Request& request,
               std::shared_ptr<ChunkSignatures> signatures = nullptr);
http::Response encode(const shapes::Operation& operation, const Answer& answer);
/// `operation` is null where the request named none that is known.
http::Response encode_error(const shapes::Operation* operation, const ApiError& error, std::string_view request_id);

}  // namespace stepwell::protocol::rest_xml
