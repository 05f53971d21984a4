#pragma once
// Users, as far as provisioning scripts need them.

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

asio::awaitable<Answer> create_user(Platform& platform, Context context, Request request);
asio::awaitable<Answer> get_user(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_users(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_user(Platform& platform, Context context, Request request);

}  // namespace stepwell::iam
