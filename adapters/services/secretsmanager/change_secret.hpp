#pragma once
// What is changed of a secret beside its value's versions: description, key, tags. Its resource policy, which none has
// here.

#include <boost/asio/awaitable.hpp>

#include "adapters/aws/service.hpp"

namespace stepwell::secretsmanager {

asio::awaitable<Answer> update_secret(Platform& platform, Context context, Request request);
asio::awaitable<Answer> tag_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> untag_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> get_resource_policy(Platform& platform, Context context, Request request);

}  // namespace stepwell::secretsmanager
