#pragma once
// How large a request may be, by service and operation.

#include <cstddef>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/router.hpp"

namespace stepwell {

/// What any request may bring along; no operation allows less.
inline constexpr std::size_t least_body_limit = std::size_t{1024} * 1024;

/// Whether the operation takes its body piece by piece, and says itself how much of it there may be.
bool is_streamed(const protocol::Route& route);
std::size_t body_limit(const protocol::Route& route);
ApiError body_too_large(const protocol::Route& route, std::size_t limit);

}  // namespace stepwell
