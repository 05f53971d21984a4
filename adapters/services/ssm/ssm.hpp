#pragma once
// AWS Systems Manager: its Parameter Store.

#include "adapters/aws/service.hpp"
#include "adapters/services/ssm/cipher.hpp"

namespace stepwell::ssm {

/// What all operations share.
struct Core {
    Platform& platform;
    Cipher cipher;
};

class Ssm final : public Service {
public:
    explicit Ssm(Platform& platform);
    std::string_view name() const override { return "ssm"; }
    asio::awaitable<void> start() override { return core_.cipher.start(); }
    asio::awaitable<void> reset() override;

private:
    Core core_;
};

}  // namespace stepwell::ssm
