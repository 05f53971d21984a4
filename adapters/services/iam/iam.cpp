#include "adapters/services/iam/iam.hpp"

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/iam/dialect.hpp"
#include "adapters/services/iam/operations.hpp"
#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

Iam::Iam(Platform& platform) : platform_(platform) {
    platform.registry.add_dialect(dialect);
    for (const auto add : {add_role_operations, add_role_policy_operations, add_service_linked_role_operations,
                           add_policy_operations, add_policy_version_operations, add_user_operations})
        add(platform.registry, platform);
}

asio::awaitable<void> Iam::reset() {
    for (const char* collection : {roles, policies, users, deletions}) co_await platform_.documents.clear(collection);
}

std::unique_ptr<Service> make_service(Platform& platform) { return std::make_unique<Iam>(platform); }

}  // namespace stepwell::iam
