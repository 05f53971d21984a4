#pragma once
// AWS Security Token Service: who one is, and temporary credentials. Roles may be assumed by anybody, and also when
// they were never created; under --require-signatures by those alone whom the role's trust policy names.

#include "adapters/aws/service.hpp"

namespace stepwell::sts {

class Sts final : public Service {
public:
    explicit Sts(Platform& platform);
    std::string_view name() const override { return "sts"; }
    asio::awaitable<void> reset() override;

private:
    Platform& platform_;
};

}  // namespace stepwell::sts
