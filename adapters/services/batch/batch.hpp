#pragma once
// AWS Batch with this machine as its only compute environment: queues, job definitions, jobs in containers.

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/container_command.hpp"
#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/platform/containers/make_runner.hpp"

namespace stepwell::batch {

/// Jobs outlive the server and are taken up again by `start`. Changes are told under the job's ARN.
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
    using Step = std::function<Value(const Value& job)>;
    struct Followers {
        std::atomic<int> count = 0;
        Changes ended;
    };

    // jobs.cpp
    asio::awaitable<Answer> submit_job(Context context, Request request);
    asio::awaitable<Answer> terminate_job(Context context, Request request);
    asio::awaitable<Answer> cancel_job(Context context, Request request);
    asio::awaitable<Answer> end_job(Context context, Request request, bool terminate);
    asio::awaitable<void> end_one(std::string key, std::string reason, bool terminate);

    // job_life.cpp: one coroutine a job takes it from SUBMITTED to its end.
    void follow(std::string key);
    asio::awaitable<void> live(std::string key, std::shared_ptr<Followers> followers);
    asio::awaitable<bool> wait_for_others(std::string key);
    asio::awaitable<void> follow_children(std::string key);
    asio::awaitable<bool> wait_for_place(std::string key);
    asio::awaitable<bool> attempt(std::string key);
    asio::awaitable<std::optional<containers::TaskStatus>> watch_attempt(std::string key, std::string id);
    asio::awaitable<std::optional<Value>> change(std::string key, Step step);
    asio::awaitable<void> no_more_followers();
    asio::awaitable<void> forget_old_jobs();

    Platform& platform_;
    const containers::ImageCommands images_;
    const ServerAccess server_access_;
    std::unique_ptr<containers::ContainerRunner> runner_;
    std::shared_ptr<Followers> followers_;
    std::atomic<bool> closing_ = false;
    std::atomic<std::int64_t> looked_for_old_ = 0;  ///< milliseconds since 1970
    std::mutex mutex_;
    std::map<std::string, double> used_;  ///< vCPUs of compute environments, by key; under the mutex
};

}  // namespace stepwell::batch
