#pragma once
// GetLogEvents and FilterLogEvents.

#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

asio::awaitable<Answer> get_log_events(Platform& platform, Context context, Request request);
asio::awaitable<Answer> filter_log_events(Platform& platform, Context context, Request request);

}  // namespace stepwell::logs
