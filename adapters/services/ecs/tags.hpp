#pragma once
// The tags of clusters, task definitions, tasks and services; settings of the account.

#include <boost/asio/awaitable.hpp>

#include "adapters/aws/service.hpp"

namespace stepwell::ecs {

/// Throws InvalidParameterException for a tag without a key, one given twice, and keys that AWS keeps to itself.
void check_tags(const Value& tags);

asio::awaitable<Answer> tag_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> untag_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_tags_for_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_account_settings(Platform& platform, Context context, Request request);

}  // namespace stepwell::ecs
