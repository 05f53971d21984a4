#pragma once
// Versions of managed policies: at most five, one of them in force.

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

asio::awaitable<Answer> create_policy_version(Platform& platform, Context context, Request request);
asio::awaitable<Answer> get_policy_version(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_policy_versions(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_policy_version(Platform& platform, Context context, Request request);
asio::awaitable<Answer> set_default_policy_version(Platform& platform, Context context, Request request);

}  // namespace stepwell::iam
