#include "adapters/services/s3/s3.hpp"

#include "adapters/aws/settings.hpp"
#include "adapters/services/s3/dialect.hpp"
#include "adapters/services/s3/operations.hpp"

namespace stepwell::s3 {

S3::S3(Platform& platform, bool durable) : objects_(platform, durable) {
    Registry& registry = platform.registry;
    registry.add_dialect(dialect);
    add_bucket_operations(registry, objects_);
    add_bucket_settings(registry, objects_);
    add_put_operations(registry, objects_);
    add_get_operations(registry, objects_);
    add_delete_operations(registry, objects_);
    add_list_operations(registry, objects_);
    add_tagging_operations(registry, objects_);
    add_multipart_operations(registry, objects_);
}

asio::awaitable<void> S3::start() { return objects_.sweep(); }

asio::awaitable<void> S3::reset() { return objects_.clear(); }

std::unique_ptr<Service> make_service(Platform& platform) {
    return std::make_unique<S3>(platform, platform.settings->durable);
}

}  // namespace stepwell::s3
