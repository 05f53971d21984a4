#pragma once
// The operations, by the file that has them.

namespace stepwell {
class Registry;
struct Platform;
}  // namespace stepwell

namespace stepwell::iam {

void add_role_operations(Registry& registry, Platform& platform);
/// What hangs on a role: inline policies, attached managed policies, instance profiles.
void add_role_policy_operations(Registry& registry, Platform& platform);
/// Roles that belong to an AWS service: made and removed on its behalf, not to be changed.
void add_service_linked_role_operations(Registry& registry, Platform& platform);
void add_policy_operations(Registry& registry, Platform& platform);
void add_policy_version_operations(Registry& registry, Platform& platform);
/// Users, as far as provisioning scripts need them.
void add_user_operations(Registry& registry, Platform& platform);

}  // namespace stepwell::iam
