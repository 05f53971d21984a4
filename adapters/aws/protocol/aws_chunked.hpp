#pragma once
// The content encoding aws-chunked: a body in chunks with or without signatures, and fields behind it.

#include <memory>
#include <string>
#include <string_view>

#include "adapters/aws/protocol/chunk_signatures.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol {

/// The request's body as the client meant it. `signatures`: those of its chunks are verified as they come.
Body unchunked(const http::Request& request, std::shared_ptr<ChunkSignatures> signatures = nullptr);

/// The codings of a Content-Encoding that belong to the object: `aws-chunked,gzip` is `gzip`.
std::string without_aws_chunked(std::string_view encoding);

}  // namespace stepwell::protocol
