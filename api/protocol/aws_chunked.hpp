#pragma once
// The content encoding aws-chunked: a body in chunks with or without signatures, and fields behind it. The signatures
// are not verified, as none are here.

#include <string>
#include <string_view>

#include "adapters/http/server.hpp"
#include "adapters/registry.hpp"

namespace stepwell::protocol {

/// The request's body as the client meant it.
Body unchunked(const http::Request& request);

/// The codings of a Content-Encoding that belong to the object: `aws-chunked,gzip` is `gzip`.
std::string without_aws_chunked(std::string_view encoding);

}  // namespace stepwell::protocol
