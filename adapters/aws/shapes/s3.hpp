#pragma once
// The shapes of s3. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::s3 {

extern const Service service;
extern const Operation abort_multipart_upload;
extern const Operation complete_multipart_upload;
extern const Operation copy_object;
extern const Operation create_bucket;
extern const Operation create_multipart_upload;
extern const Operation delete_bucket;
extern const Operation delete_bucket_cors;
extern const Operation delete_bucket_encryption;
extern const Operation delete_bucket_lifecycle;
extern const Operation delete_bucket_ownership_controls;
extern const Operation delete_bucket_policy;
extern const Operation delete_bucket_replication;
extern const Operation delete_bucket_tagging;
extern const Operation delete_bucket_website;
extern const Operation delete_object;
extern const Operation delete_object_tagging;
extern const Operation delete_objects;
extern const Operation delete_public_access_block;
extern const Operation get_bucket_accelerate_configuration;
extern const Operation get_bucket_acl;
extern const Operation get_bucket_cors;
extern const Operation get_bucket_encryption;
extern const Operation get_bucket_lifecycle_configuration;
extern const Operation get_bucket_location;
extern const Operation get_bucket_logging;
extern const Operation get_bucket_notification_configuration;
extern const Operation get_bucket_ownership_controls;
extern const Operation get_bucket_policy;
extern const Operation get_bucket_policy_status;
extern const Operation get_bucket_replication;
extern const Operation get_bucket_request_payment;
extern const Operation get_bucket_tagging;
extern const Operation get_bucket_versioning;
extern const Operation get_bucket_website;
extern const Operation get_object;
extern const Operation get_object_acl;
extern const Operation get_object_attributes;
extern const Operation get_object_lock_configuration;
extern const Operation get_object_tagging;
extern const Operation get_public_access_block;
extern const Operation head_bucket;
extern const Operation head_object;
extern const Operation list_buckets;
extern const Operation list_multipart_uploads;
extern const Operation list_object_versions;
extern const Operation list_objects;
extern const Operation list_objects_v2;
extern const Operation list_parts;
extern const Operation put_bucket_encryption;
extern const Operation put_bucket_ownership_controls;
extern const Operation put_bucket_policy;
extern const Operation put_bucket_tagging;
extern const Operation put_bucket_versioning;
extern const Operation put_object;
extern const Operation put_object_tagging;
extern const Operation put_public_access_block;
extern const Operation upload_part;
extern const Operation upload_part_copy;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::s3
