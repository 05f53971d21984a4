// adapters/tasks/integrations/task_port.cpp — starts, reports and cancels attempts.
#include "adapters/tasks/integrations/task_port.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>

#include "engine/runtime/async.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell {

namespace {

TaskCall call_of(const TaskAttempt& attempt) {
    return {attempt.order.resource,  attempt.order.parameters, attempt.key,         attempt.account, attempt.region,
            attempt.order.submitted, attempt.order.role_arn,   attempt.own_account, attempt.own_role};
}

}  // namespace

struct IntegrationTasks::Running final : TaskEvents {
    Running(CommandId id, TaskReport task_report) : task(id), report(std::move(task_report)) {}

    void started() override { report(TaskStarted{task}); }
    void submitted(Value output) override { report(TaskSubmitted{task, std::move(output)}); }
    void succeeded(Value output) override { report(TaskSettled{task, std::move(output)}); }
    void failed(Error error) override { report(TaskSettled{task, std::move(error)}); }
    void start_failed(Error error) override { report(TaskSettled{task, std::move(error), TaskSettled::Stage::start}); }
    void submit_failed(Error error) override {
        report(TaskSettled{task, std::move(error), TaskSettled::Stage::submit});
    }

    CommandId task;
    TaskReport report;
    asio::cancellation_signal signal;  // used on the executor only
};

IntegrationTasks::IntegrationTasks(const Registry& registry, const integrations::Catalogue& catalogue, Changes& changes,
                                   Clock& clock, asio::any_io_executor executor)
    : integrations_(registry, catalogue, changes, clock), executor_(std::move(executor)) {}

IntegrationTasks::~IntegrationTasks() = default;

asio::awaitable<void> IntegrationTasks::run(TaskCall call, std::shared_ptr<Running> running) {
    const std::string attempt = call.attempt;
    const CommandId task = running->task;
    try {
        co_await integrations_.perform(std::move(call), *running);
    } catch (const boost::system::system_error& error) {
        if (error.code() != asio::error::operation_aborted) {
            log::error("tasks", error.what(), {{"attempt", attempt}});
            running->report(TaskSettled{task, Error{"States.TaskFailed", error.what()}});
        }
    } catch (const std::exception& error) {
        log::error("tasks", error.what(), {{"attempt", attempt}});
        running->report(TaskSettled{task, Error{"States.TaskFailed", error.what()}});
    }
    const std::lock_guard lock(mutex_);
    const auto found = running_.find(attempt);
    if (found != running_.end() && found->second == running) running_.erase(found);
}

void IntegrationTasks::perform(TaskAttempt attempt, TaskReport report) {
    auto running = std::make_shared<Running>(attempt.order.id, std::move(report));
    {
        const std::lock_guard lock(mutex_);
        running_[attempt.key] = running;
    }
    // bound to the executor that the signal is given on
    asio::post(executor_, [this, call = call_of(attempt), running]() mutable {
        asio::co_spawn(executor_, run(std::move(call), running),
                       asio::bind_cancellation_slot(running->signal.slot(), [running](const std::exception_ptr&) {}));
    });
}

void IntegrationTasks::cancel(TaskAttempt attempt) {
    std::shared_ptr<Running> running;
    {
        const std::lock_guard lock(mutex_);
        const auto found = running_.find(attempt.key);
        if (found != running_.end()) running = found->second;
    }
    asio::post(executor_, [this, running, call = call_of(attempt)]() mutable {
        if (running) running->signal.emit(asio::cancellation_type::terminal);
        std::string what = "cancel " + call.attempt;
        spawn(executor_, std::move(what), end(std::move(call)));
    });
}

asio::awaitable<void> IntegrationTasks::end(TaskCall call) { co_await integrations_.cancel(std::move(call)); }

void IntegrationTasks::stop() {
    const std::lock_guard lock(mutex_);
    for (const auto& [attempt, running] : running_) {
        asio::post(executor_, [running = running] { running->signal.emit(asio::cancellation_type::terminal); });
    }
}

}  // namespace stepwell
