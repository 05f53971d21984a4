#pragma once
// The operations of S3, by subject. Each function adds its own to the registry.

#include <utility>

#include "adapters/aws/registry.hpp"
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

/// An operation as a function of the service's objects.
using Operation = asio::awaitable<Answer> (*)(Objects& objects, Context context, Request request);

inline void add(Registry& registry, Objects& objects, shapes::OperationName shape, Operation operation) {
    registry.add(shape, [&objects, operation](Context context, Request request) {
        return operation(objects, std::move(context), std::move(request));
    });
}

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
