#pragma once
// How the services say that a signature does not count: each protocol has names of its own.

#include <chrono>

#include "adapters/api_error.hpp"
#include "adapters/shapes/shape.hpp"
#include "api/protocol/signature.hpp"

namespace stepwell::protocol {

/// `signature`: what was read of it; null: nothing could be.
ApiError signature_error(shapes::Protocol protocol, const SignatureFault& fault, const Signature* signature,
                         std::chrono::sys_seconds now);

}  // namespace stepwell::protocol
