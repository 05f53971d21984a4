#pragma once
// Step Functions as a service: its life around its operations.

#include <atomic>
#include <filesystem>
#include <memory>

#include "adapters/aws/log_sink.hpp"
#include "adapters/platform/store/memory/express_store.hpp"
#include "adapters/tasks/datasets/datasets.hpp"
#include "api/states/core.hpp"
#include "engine/runtime/retention.hpp"

namespace stepwell::states {

class StepFunctions final : public Service {
public:
    /// `keep`: executions are kept in the platform's database; otherwise in memory only. `logs`: where executions log.
    /// `mock_config`: the file of the test cases, empty: none. `retention`: how long closed executions are kept,
    /// nothing: for ever. `limits`: of each account and region. Throws MockFault when the file of the test cases cannot
    /// be used.
    StepFunctions(Platform& platform, bool keep, LogSink& logs, std::filesystem::path mock_config,
                  std::optional<std::chrono::milliseconds> retention, Limits limits);
    ~StepFunctions() override;

    std::string_view name() const override { return "states"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    asio::awaitable<void> stop() override;
    Value notes() const override;
    void relieve_memory(MemoryLevel level) override;

private:
    asio::awaitable<void> begin_retention();
    asio::awaitable<void> relieve();
    asio::awaitable<void> end_largest();

    Core core_;
    LogSink& logs_;
    datasets::Datasets datasets_;
    std::unique_ptr<ExpressStore> express_store_;
    std::shared_ptr<Retention> retention_;
    std::atomic<bool> started_ = false;
    // of the background executor's thread
    MemoryLevel memory_level_ = MemoryLevel::plenty;
    bool relieving_ = false;
    bool stopped_ = false;
};

}  // namespace stepwell::states
