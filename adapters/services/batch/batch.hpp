#pragma once
// AWS Batch with this machine as its only compute environment: queues, job definitions, jobs in containers.

#include <memory>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/make_runner.hpp"

namespace stepwell::batch {

struct Core;

/// Jobs outlive the server and are taken up again by `start`. Who waits for a job is told under its ARN.
class Batch final : public Service {
public:
    /// Throws invalid_argument when an image's command line cannot be split.
    Batch(Platform& platform, const containers::RunnerOptions& options);
    ~Batch() override;
    std::string_view name() const override { return "batch"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    asio::awaitable<void> stop() override;

private:
    std::unique_ptr<Core> core_;
};

}  // namespace stepwell::batch
