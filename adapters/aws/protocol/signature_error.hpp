#pragma once
// How the services say that a signature does not count: each protocol has names of its own.

#include <chrono>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/signature.hpp"
#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::protocol {

/// `signature`: what was read of it; null: nothing could be.
ApiError signature_error(shapes::Protocol protocol, const SignatureFault& fault, const Signature* signature,
                         std::chrono::sys_seconds now);

}  // namespace stepwell::protocol
