#pragma once
// Amazon ECS with this machine as its only place: clusters, task definitions, services, and tasks whose containers are
// local processes or Docker's.

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/container_command.hpp"
#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/platform/containers/make_runner.hpp"
#include "adapters/platform/process/server_access.hpp"
#include "adapters/services/ecs/identifiers.hpp"
#include "adapters/services/ecs/service_record.hpp"

namespace stepwell::ecs {

/// Tasks outlive the server and are taken up again by `start`. Changes are told under the task's ARN.
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
    using Step = std::function<Value(const Value& task)>;
    struct Followers {
        std::atomic<int> count = 0;
        Changes ended;
    };

    // tasks.cpp
    asio::awaitable<Answer> run_task(Context context, Request request);
    asio::awaitable<Answer> describe_tasks(Context context, Request request);
    asio::awaitable<Answer> list_tasks(Context context, Request request);
    asio::awaitable<Answer> stop_task(Context context, Request request);

    // services.cpp
    asio::awaitable<Answer> create_service(Context context, Request request);
    asio::awaitable<Answer> describe_services(Context context, Request request);
    asio::awaitable<Answer> update_service(Context context, Request request);
    asio::awaitable<Answer> delete_service(Context context, Request request);
    asio::awaitable<Answer> list_services(Context context, Request request);
    asio::awaitable<Answer> answer_service(ServiceName name, Value service);
    void keep_service(ServiceName name);
    asio::awaitable<void> keep(ServiceName name, std::shared_ptr<Followers> followers);
    asio::awaitable<void> settle_service(ServiceName name, ServicePlan plan);
    asio::awaitable<void> start_for_service(ServiceName name, Value service, std::int64_t count);
    asio::awaitable<void> stop_for_service(ServiceName name, std::string arn);

    // task_life.cpp
    void follow(TaskName task);
    asio::awaitable<void> live(TaskName task, std::shared_ptr<Followers> followers);
    asio::awaitable<bool> launch(TaskName task, Value record);
    asio::awaitable<std::optional<Value>> change(TaskName task, Step step);
    asio::awaitable<void> no_more(std::shared_ptr<Followers> followers);
    asio::awaitable<void> no_more_services();
    asio::awaitable<void> forget_old_tasks();

    Platform& platform_;
    const containers::ImageCommands images_;
    const ServerAccess server_access_;
    std::unique_ptr<containers::ContainerRunner> runner_;
    std::shared_ptr<Followers> followers_;          ///< of tasks
    std::shared_ptr<Followers> keepers_;            ///< of services
    std::atomic<bool> closing_ = false;             ///< services are not kept any more
    std::atomic<std::int64_t> looked_for_old_ = 0;  ///< milliseconds since 1970
};

}  // namespace stepwell::ecs
