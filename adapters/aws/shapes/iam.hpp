#pragma once
// The shapes of iam. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::iam {

extern const Service service;
extern const Operation attach_role_policy;
extern const Operation create_policy;
extern const Operation create_policy_version;
extern const Operation create_role;
extern const Operation create_service_linked_role;
extern const Operation create_user;
extern const Operation delete_policy;
extern const Operation delete_policy_version;
extern const Operation delete_role;
extern const Operation delete_role_permissions_boundary;
extern const Operation delete_role_policy;
extern const Operation delete_service_linked_role;
extern const Operation delete_user;
extern const Operation detach_role_policy;
extern const Operation get_policy;
extern const Operation get_policy_version;
extern const Operation get_role;
extern const Operation get_role_policy;
extern const Operation get_service_linked_role_deletion_status;
extern const Operation get_user;
extern const Operation list_attached_role_policies;
extern const Operation list_entities_for_policy;
extern const Operation list_instance_profiles_for_role;
extern const Operation list_policies;
extern const Operation list_policy_tags;
extern const Operation list_policy_versions;
extern const Operation list_role_policies;
extern const Operation list_role_tags;
extern const Operation list_roles;
extern const Operation list_users;
extern const Operation put_role_permissions_boundary;
extern const Operation put_role_policy;
extern const Operation set_default_policy_version;
extern const Operation tag_policy;
extern const Operation tag_role;
extern const Operation untag_policy;
extern const Operation untag_role;
extern const Operation update_assume_role_policy;
extern const Operation update_role;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::iam
