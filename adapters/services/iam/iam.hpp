#pragma once
// AWS Identity and Access Management: roles, managed policies and users, kept and given back. Nothing is enforced:
// every caller may do everything.

#include "adapters/aws/service.hpp"

namespace stepwell::iam {

class Iam final : public Service {
public:
    explicit Iam(Platform& platform);
    std::string_view name() const override { return "iam"; }
    asio::awaitable<void> reset() override;

private:
    Platform& platform_;
};

}  // namespace stepwell::iam
