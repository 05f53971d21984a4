#pragma once
// The operations, by the file that has them.

namespace stepwell {
class Registry;
struct Platform;
}  // namespace stepwell

namespace stepwell::secretsmanager {

/// CreateSecret, DeleteSecret, and a secret's values and description.
void add_secret_operations(Registry& registry, Platform& platform);
/// UpdateSecret, tags, GetResourcePolicy.
void add_change_operations(Registry& registry, Platform& platform);
/// ListSecrets.
void add_list_operations(Registry& registry, Platform& platform);

}  // namespace stepwell::secretsmanager
