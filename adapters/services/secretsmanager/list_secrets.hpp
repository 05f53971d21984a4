#pragma once
// ListSecrets: filters, order, pages.

#include <boost/asio/awaitable.hpp>

#include "adapters/aws/service.hpp"

namespace stepwell::secretsmanager {

asio::awaitable<Answer> list_secrets(Platform& platform, Context context, Request request);

/// Whether the recovery window of a deleted secret is over.
bool is_gone(const Value& secret, TimePoint now);

}  // namespace stepwell::secretsmanager
