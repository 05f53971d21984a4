#pragma once
// The RPC protocol in CBOR, as far as it is spoken here: its errors.

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol::cbor {

http::Response encode_error(const ApiError& error);

}  // namespace stepwell::protocol::cbor
