#pragma once
// The operations of S3, by the file that has them, and what they share.

#include "adapters/aws/operations.hpp"
#include "adapters/services/s3/objects.hpp"

namespace stepwell::s3 {

void add_bucket_operations(Registry& registry, Objects& objects);
void add_bucket_settings(Registry& registry, Objects& objects);
void add_put_operations(Registry& registry, Objects& objects);
void add_get_operations(Registry& registry, Objects& objects);
void add_delete_operations(Registry& registry, Objects& objects);
void add_list_operations(Registry& registry, Objects& objects);
void add_tagging_operations(Registry& registry, Objects& objects);
void add_multipart_operations(Registry& registry, Objects& objects);

/// The bucket that a request names. Throws NoSuchBucket, AccessDenied.
asio::awaitable<Bucket> bucket_of(Objects& objects, Context context, Value input);
std::string bucket_arn(std::string_view name);
/// The object that a request names. Throws KeyTooLongError.
Objects::Name name_of(const Value& input);
/// `"etag"`, as headers and documents quote it.
std::string etag_text(std::string_view etag);
/// `{"ID": ...}` of an account.
Value owner_of(std::string_view account);
/// The one ACL there is: the owner may do everything.
Value acl_of(std::string_view account);
Value seconds(TimePoint time);

}  // namespace stepwell::s3
