#pragma once
// Log groups: making, describing, retention, tags.

#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

asio::awaitable<Answer> create_log_group(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_log_group(Platform& platform, Context context, Request request);
asio::awaitable<Answer> describe_log_groups(Platform& platform, Context context, Request request);
asio::awaitable<Answer> put_retention_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_retention_policy(Platform& platform, Context context, Request request);

// ---- tags, by the group's name (the older operations) or its ARN
asio::awaitable<Answer> tag_log_group(Platform& platform, Context context, Request request);
asio::awaitable<Answer> untag_log_group(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_tags_log_group(Platform& platform, Context context, Request request);
asio::awaitable<Answer> tag_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> untag_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_tags_for_resource(Platform& platform, Context context, Request request);

}  // namespace stepwell::logs
