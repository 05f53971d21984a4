#pragma once
// Roles: their making, changing and reading. What hangs on them is in role_policies.hpp.

#include <optional>

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

asio::awaitable<Answer> create_role(Platform& platform, Context context, Request request);
asio::awaitable<Answer> get_role(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_roles(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_role(Platform& platform, Context context, Request request);
asio::awaitable<Answer> update_role(Platform& platform, Context context, Request request);
asio::awaitable<Answer> update_assume_role_policy(Platform& platform, Context context, Request request);
asio::awaitable<Answer> tag_role(Platform& platform, Context context, Request request);
asio::awaitable<Answer> untag_role(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_role_tags(Platform& platform, Context context, Request request);
asio::awaitable<Answer> put_role_permissions_boundary(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_role_permissions_boundary(Platform& platform, Context context, Request request);

/// The role that an input's RoleName means. Throws NoSuchEntity.
Value require_role(const Platform& platform, const Context& context, const Value& input);

/// A role under change; throws NoSuchEntity and, for one that belongs to a service, UnmodifiableEntity.
const Value& changeable_role(const std::optional<Value>& current, const Value& input);
/// Changes the role that an input's RoleName means by what `change` makes of it.
asio::awaitable<Answer> change_role(Platform& platform, Context context, Value input,
                                    std::function<Value(const Value& role)> change);

/// A role as GetRole shows it.
Value role_view(const Value& record);
/// As a list shows it, and as the answer that made it does.
Value short_role_view(const Value& record);

/// A new role's record.
Value new_role(const Platform& platform, const Context& context, std::string_view path, const Value& name,
               const Value& trust_policy, const Value& input);

}  // namespace stepwell::iam
