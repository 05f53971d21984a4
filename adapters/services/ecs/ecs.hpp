#pragma once
// Amazon ECS with this machine as its only place: clusters, task definitions, services, and tasks whose containers are
// local processes or Docker's.

#include <memory>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/make_runner.hpp"

namespace stepwell::ecs {

struct Core;

/// Tasks outlive the server and are taken up again by `start`. Who waits for a task is told under its ARN.
class Ecs final : public Service {
public:
    /// Throws invalid_argument when an image's command line cannot be split.
    Ecs(Platform& platform, const containers::RunnerOptions& options);
    ~Ecs() override;
    std::string_view name() const override { return "ecs"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    asio::awaitable<void> stop() override;

private:
    std::unique_ptr<Core> core_;
};

}  // namespace stepwell::ecs
