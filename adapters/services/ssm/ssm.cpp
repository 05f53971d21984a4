#include "adapters/services/ssm/ssm.hpp"

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ssm/operations.hpp"
#include "adapters/services/ssm/parameter.hpp"

namespace stepwell::ssm {

Ssm::Ssm(Platform& platform) : core_{platform, Cipher(platform.documents)} {
    for (const auto add : {add_put_operations, add_get_operations, add_describe_operations, add_delete_operations,
                           add_label_operations, add_tag_operations})
        add(platform.registry, core_);
}

std::unique_ptr<Service> make_service(Platform& platform) { return std::make_unique<Ssm>(platform); }

asio::awaitable<void> Ssm::reset() { co_await core_.platform.documents.clear(parameters); }

}  // namespace stepwell::ssm
