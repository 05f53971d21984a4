#pragma once
// The runtime's TaskPort over the service integrations: every attempt is a coroutine that can be cancelled.

#include <boost/asio/any_io_executor.hpp>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "adapters/tasks/integrations/integrations.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell {

class IntegrationTasks final : public TaskPort {
public:
    /// `executor`: where the integrations' coroutines run.
    IntegrationTasks(const Registry& registry, const integrations::Catalogue& catalogue, Changes& changes, Clock& clock,
                     boost::asio::any_io_executor executor);
    ~IntegrationTasks() override;

    void perform(TaskAttempt attempt, TaskReport report) override;
    void cancel(TaskAttempt attempt) override;
    /// Ends every attempt under way here; what they started goes on.
    void stop();

private:
    struct Running;
    boost::asio::awaitable<void> run(TaskCall call, std::shared_ptr<Running> running);
    boost::asio::awaitable<void> end(TaskCall call);

    Integrations integrations_;
    boost::asio::any_io_executor executor_;
    std::mutex mutex_;
    std::unordered_map<std::string, std::shared_ptr<Running>> running_;  // by attempt
};

}  // namespace stepwell
