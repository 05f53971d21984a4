#pragma once
// What hangs on a role: inline policies, attached managed policies, instance profiles.

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

asio::awaitable<Answer> put_role_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> get_role_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_role_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_role_policies(Platform& platform, Context context, Request request);
asio::awaitable<Answer> attach_role_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> detach_role_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_attached_role_policies(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_instance_profiles_for_role(Platform& platform, Context context, Request request);

}  // namespace stepwell::iam
