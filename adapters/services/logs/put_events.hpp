#pragma once
// PutLogEvents.

#include <string>

#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

asio::awaitable<Answer> put_log_events(Platform& platform, Context context, Request request);

/// Sequence tokens order nothing since 2023; clients are still given one.
std::string sequence_token(std::int64_t stream);

}  // namespace stepwell::logs
