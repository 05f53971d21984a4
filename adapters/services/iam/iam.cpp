// Registers the operations.
#include "adapters/services/iam/iam.hpp"

#include "adapters/aws/shapes/iam.hpp"
#include "adapters/services/iam/dialect.hpp"
#include "adapters/services/iam/policies.hpp"
#include "adapters/services/iam/policy_versions.hpp"
#include "adapters/services/iam/records.hpp"
#include "adapters/services/iam/role_policies.hpp"
#include "adapters/services/iam/roles.hpp"
#include "adapters/services/iam/service_linked_roles.hpp"
#include "adapters/services/iam/users.hpp"

namespace stepwell::iam {

Iam::Iam(Platform& platform) : platform_(platform) {
    platform.registry.add_dialect(dialect);
    const auto add = [&](const shapes::Operation& shape, Operation operation) {
        platform.registry.add(shape, [&platform, operation](Context context, Request request) {
            return operation(platform, std::move(context), std::move(request));
        });
    };
    add(shapes::iam::create_role, create_role);
    add(shapes::iam::get_role, get_role);
    add(shapes::iam::list_roles, list_roles);
    add(shapes::iam::delete_role, delete_role);
    add(shapes::iam::update_role, update_role);
    add(shapes::iam::update_assume_role_policy, update_assume_role_policy);
    add(shapes::iam::tag_role, tag_role);
    add(shapes::iam::untag_role, untag_role);
    add(shapes::iam::list_role_tags, list_role_tags);
    add(shapes::iam::put_role_permissions_boundary, put_role_permissions_boundary);
    add(shapes::iam::delete_role_permissions_boundary, delete_role_permissions_boundary);
    add(shapes::iam::put_role_policy, put_role_policy);
    add(shapes::iam::get_role_policy, get_role_policy);
    add(shapes::iam::delete_role_policy, delete_role_policy);
    add(shapes::iam::list_role_policies, list_role_policies);
    add(shapes::iam::attach_role_policy, attach_role_policy);
    add(shapes::iam::detach_role_policy, detach_role_policy);
    add(shapes::iam::list_attached_role_policies, list_attached_role_policies);
    add(shapes::iam::list_instance_profiles_for_role, list_instance_profiles_for_role);
    add(shapes::iam::create_policy, create_policy);
    add(shapes::iam::get_policy, get_policy);
    add(shapes::iam::list_policies, list_policies);
    add(shapes::iam::delete_policy, delete_policy);
    add(shapes::iam::list_entities_for_policy, list_entities_for_policy);
    add(shapes::iam::tag_policy, tag_policy);
    add(shapes::iam::untag_policy, untag_policy);
    add(shapes::iam::list_policy_tags, list_policy_tags);
    add(shapes::iam::create_policy_version, create_policy_version);
    add(shapes::iam::get_policy_version, get_policy_version);
    add(shapes::iam::list_policy_versions, list_policy_versions);
    add(shapes::iam::delete_policy_version, delete_policy_version);
    add(shapes::iam::set_default_policy_version, set_default_policy_version);
    add(shapes::iam::create_service_linked_role, create_service_linked_role);
    add(shapes::iam::delete_service_linked_role, delete_service_linked_role);
    add(shapes::iam::get_service_linked_role_deletion_status, get_service_linked_role_deletion_status);
    add(shapes::iam::create_user, create_user);
    add(shapes::iam::get_user, get_user);
    add(shapes::iam::list_users, list_users);
    add(shapes::iam::delete_user, delete_user);
}

asio::awaitable<void> Iam::reset() {
    for (const char* collection : {roles, policies, users, deletions}) co_await platform_.documents.clear(collection);
}

}  // namespace stepwell::iam
