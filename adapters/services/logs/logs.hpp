#pragma once
// Amazon CloudWatch Logs: groups, streams, events, filters.

#include "adapters/aws/service.hpp"
#include "adapters/services/logs/log_writer.hpp"

namespace stepwell::logs {

class Logs final : public Service {
public:
    explicit Logs(Platform& platform);
    std::string_view name() const override { return "logs"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    Value notes() const override;

    /// For the parts of the server that log; lives as long as this.
    LogWriter& writer() { return writer_; }

private:
    Platform& platform_;
    LogWriter writer_;
};

}  // namespace stepwell::logs
