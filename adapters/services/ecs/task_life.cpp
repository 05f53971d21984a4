// The life of a task: one coroutine a task hands it to the runner, takes over what the runner says until it has
// stopped, and takes it up again after a restart. Each step is on disk before anyone is told of it.
#include <boost/asio/strand.hpp>
#include <chrono>

#include "adapters/services/ecs/ecs.hpp"
#include "adapters/services/ecs/run_task.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_record.hpp"
#include "adapters/services/ecs/task_spec.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::ecs {

namespace {

constexpr const char* followers_topic = "followers";
/// AWS describes a stopped task for an hour at least.
constexpr std::chrono::hours kept_after_stop{24};
constexpr std::chrono::minutes between_looks{10};

}  // namespace

void Ecs::follow(TaskName task) {
    ++followers_->count;
    // A strand: the wait for a change and the change itself must not meet half-way.
    const asio::any_io_executor executor = asio::make_strand(platform_.background);
    spawn(executor, "ecs task", live(std::move(task), followers_));
}

asio::awaitable<void> Ecs::live(TaskName task, std::shared_ptr<Followers> followers) {
    struct Leave {  // also when the coroutine ends by an exception; we may be gone when the last one has left
        Followers* left;
        ~Leave() {
            --left->count;
            left->ended.notify(followers_topic);
        }
    } leave{followers.get()};

    const std::optional<Value> record = platform_.documents.find(task_records, task.key());
    if (!record || has_stopped(*record)) co_return;
    if (stop_wanted(*record)) co_await runner_->stop(task.id, containers::StopMode::graceful);
    if (!(*record)["launched"].as_bool()) {
        const bool started = co_await launch(task, *record);
        if (!started) co_return;
    }
    for (std::int64_t seen = 0;;) {
        const std::optional<containers::TaskStatus> status = co_await runner_->observe(task.id, seen);
        if (!status) co_return;  // the server ends; the task goes on
        seen = status->version;
        const TimePoint now = platform_.clock.now();
        Step step = [status, now](const Value& before) { return with_status(before, *status, now); };
        const std::optional<Value> after = co_await change(task, std::move(step));
        if (status->phase == containers::Phase::stopped) {
            const std::string why(after ? (*after)["stoppedReason"].as_string() : "");
            log::info("ecs", "task stopped", {{"task", task.id}, {"reason", why}});
            co_return;
        }
    }
}

/// Hands a task to the runner; false when that ended it.
asio::awaitable<bool> Ecs::launch(TaskName task, Value record) {
    std::string trouble;
    try {
        const DefinitionName name =
            parse_definition(Context{}, record["taskDefinitionArn"].as_string(), "TaskDefinition not found.");
        const std::optional<Value> definition = find_definition(platform_, name);
        if (!definition) throw CannotStart("TaskDefinition not found.");
        containers::TaskSpec spec =
            co_await make_task_spec(platform_, *runner_, images_, task, record, *definition, server_access_);
        co_await runner_->start(std::move(spec));
    } catch (const std::exception& error) {
        trouble = error.what();
    }
    const TimePoint now = platform_.clock.now();
    Step step = [trouble, now](const Value& before) {
        return trouble.empty() ? launched(before, now) : failed_to_start(before, trouble, now);
    };
    co_await change(task, std::move(step));
    if (trouble.empty()) {
        log::info("ecs", "task started", {{"task", task.id}, {"definition", record["taskDefinitionArn"].as_string()}});
    } else {
        log::warn("ecs", "task could not be started", {{"task", task.id}, {"reason", trouble}});
    }
    co_return trouble.empty();
}

/// Takes a task's record one step further, then tells whoever waits for it. Nothing when there is no such task.
asio::awaitable<std::optional<Value>> Ecs::change(TaskName task, Step step) {
    Documents::Change apply = [step = std::move(step)](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        const Value next = step(*current);
        if (next == *current) return next;
        return next.with("version", next["version"].as_integer().value_or(0) + 1);
    };
    const std::optional<Value> after = co_await platform_.documents.update(task_records, task.key(), std::move(apply));
    platform_.changes.notify(task.arn());
    constexpr std::string_view of_service = "service:";
    if (const std::string_view group = after ? (*after)["group"].as_string() : ""; group.starts_with(of_service))
        platform_.changes.notify(ServiceName{task.cluster, std::string(group.substr(of_service.size()))}.arn());
    co_return after;
}

asio::awaitable<void> Ecs::no_more(std::shared_ptr<Followers> followers) {
    auto wait = [](std::shared_ptr<Followers> left) -> asio::awaitable<void> {
        Changes::Watch watch = left->ended.watch(followers_topic);
        while (left->count > 0) co_await watch.next();
    };
    const asio::any_io_executor executor = asio::make_strand(platform_.background);
    co_await asio::co_spawn(executor, wait(std::move(followers)), asio::use_awaitable);
}

asio::awaitable<void> Ecs::forget_old_tasks() {
    const TimePoint now = platform_.clock.now();
    const std::int64_t at = now.time_since_epoch().count();
    std::int64_t last = looked_for_old_;
    if (at - last < std::chrono::milliseconds(between_looks).count() ||
        !looked_for_old_.compare_exchange_strong(last, at))
        co_return;
    const double limit = epoch_seconds(now - kept_after_stop);
    for (const auto& [key, task] : platform_.documents.list(task_records)) {
        if (!has_stopped(task) || task["stoppedAt"].as_double() > limit) continue;
        const TaskName name = task_of_key(key);
        co_await runner_->forget(name.id);
        co_await platform_.documents.erase(task_records, key);
    }
    // A token counts as long as one of its tasks is known.
    for (const auto& [key, token] : platform_.documents.list(token_records)) {
        const ClusterName cluster = task_of_key(key).cluster;
        bool known = token["createdAt"].as_double() > limit;
        for (const Value& id : token["tasks"].items())
            known =
                known || platform_.documents.find(task_records, TaskName{cluster, std::string(id.as_string())}.key());
        if (!known) co_await platform_.documents.erase(token_records, key);
    }
}

}  // namespace stepwell::ecs
