#pragma once
// The RPC protocol in CBOR, as far as it is spoken here: its errors.

#include "adapters/aws/protocol/wire_protocol.hpp"

namespace stepwell::protocol::cbor {

http::Response encode_error(const Route& route, const ApiError& error);

}  // namespace stepwell::protocol::cbor
