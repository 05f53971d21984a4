#pragma once
// Log streams.

#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

asio::awaitable<Answer> create_log_stream(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_log_stream(Platform& platform, Context context, Request request);
asio::awaitable<Answer> describe_log_streams(Platform& platform, Context context, Request request);

}  // namespace stepwell::logs
