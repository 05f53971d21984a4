#pragma once
// Roles that belong to an AWS service: made and removed on its behalf, not to be changed.

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

asio::awaitable<Answer> create_service_linked_role(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_service_linked_role(Platform& platform, Context context, Request request);
asio::awaitable<Answer> get_service_linked_role_deletion_status(Platform& platform, Context context, Request request);

}  // namespace stepwell::iam
