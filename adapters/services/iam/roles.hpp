#pragma once
// Roles: their making, changing and reading. What hangs on them is in role_policies.hpp.

#include <optional>

#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

/// The role that an input's RoleName means. Throws NoSuchEntity.
Value require_role(const Platform& platform, const Context& context, const Value& input);

/// Changes the role that an input's RoleName means by what `change` makes of it.
asio::awaitable<Answer> change_role(Platform& platform, Context context, Value input,
                                    std::function<Value(const Value& role)> change);

/// A new role's record.
Value new_role(const Platform& platform, const Context& context, std::string_view path, const Value& name,
               const Value& trust_policy, const Value& input);

}  // namespace stepwell::iam
