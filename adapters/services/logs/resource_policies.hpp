#pragma once
// Resource policies of an account: stored, not enforced.

#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

inline constexpr const char* resource_policies = "logs/resource-policies";  ///< ACCOUNT/REGION/NAME

asio::awaitable<Answer> put_resource_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> describe_resource_policies(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_resource_policy(Platform& platform, Context context, Request request);

}  // namespace stepwell::logs
