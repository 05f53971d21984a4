#pragma once
// AWS Secrets Manager: secrets with versions and staging labels, kept as they are (there is no KMS here).

#include "adapters/aws/service.hpp"

namespace stepwell::secretsmanager {

class SecretsManager final : public Service {
public:
    explicit SecretsManager(Platform& platform);
    std::string_view name() const override { return "secretsmanager"; }
    asio::awaitable<void> reset() override;

private:
    Platform& platform_;
};

}  // namespace stepwell::secretsmanager
