#include "adapters/services/s3/s3.hpp"

#include "adapters/aws/settings.hpp"
#include "adapters/services/s3/dialect.hpp"
#include "adapters/services/s3/operations.hpp"

namespace stepwell::s3 {

S3::S3(Platform& platform, bool durable) : objects_(platform, durable) {
    platform.registry.add_dialect(dialect);
    for (const auto add :
         {add_bucket_operations, add_bucket_settings, add_put_operations, add_get_operations, add_delete_operations,
          add_list_operations, add_tagging_operations, add_multipart_operations})
        add(platform.registry, objects_);
}

asio::awaitable<void> S3::start() { return objects_.sweep(); }

asio::awaitable<void> S3::reset() { return objects_.clear(); }

std::unique_ptr<Service> make_service(Platform& platform) {
    return std::make_unique<S3>(platform, platform.settings->durable);
}

}  // namespace stepwell::s3
