// api/states/step_functions.cpp — the service's life.
#include "api/states/step_functions.hpp"

#include <boost/asio/thread_pool.hpp>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "api/states/dialect.hpp"
#include "api/states/execution_log.hpp"
#include "api/states/integration.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/map_runs.hpp"

namespace stepwell::states {

namespace {

// A replay takes as long as what it replays took: who answers within this time is not kept waiting by one.
constexpr std::chrono::seconds idle_time{2};
constexpr std::uint64_t smallest_to_end = 16ULL << 20U;  // bytes: to end one that holds less would not help
constexpr std::size_t most_named = 20;                   // in the server's health

/// The key that signs task tokens is the installation's: tokens given out must outlive this process.
asio::awaitable<TokenKey> token_key(Documents& documents) {
    std::optional<Value> kept = documents.find("states/installation", "key");
    if (!kept) {
        kept = Value(random_text(64, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"));
        co_await documents.put("states/installation", "key", *kept);
    }
    co_return TokenKey(base64_decode(kept->as_string()).value_or(""));
}

}  // namespace

StepFunctions::StepFunctions(Platform& platform, bool keep, LogSink& logs, std::filesystem::path mock_config,
                             std::optional<std::chrono::milliseconds> retention, Limits limits)
    : core_(platform, keep, std::move(mock_config), limits),
      logs_(logs),
      datasets_(platform.registry, platform.blocking, platform.directory / "states"),
      retention_(std::make_shared<Retention>(*core_.store, platform.clock, retention)) {
    platform.registry.add_dialect(dialect);
    platform.integrations.add(task_integrations);
    core_.mock_file.check_at_start();
    for (const auto add :
         {add_machine_operations, add_version_operations, add_alias_operations, add_activity_operations,
          add_tag_operations, add_definition_operations, add_start_operations, add_execution_operations,
          add_redrive_operations, add_task_token_operations, add_map_run_operations, add_test_state_operations}) {
        add(core_);
    }
}

StepFunctions::~StepFunctions() = default;

asio::awaitable<void> StepFunctions::start() {
    Platform& platform = core_.platform;
    TokenKey key = co_await token_key(platform.documents);
    const Definitions definitions = [&machines = core_.machines](const std::string& key_of_revision) {
        return definition_of(machines.revision(key_of_revision));
    };
    // the configuration that the execution's revision has; a child of a Map Run names its Map state besides
    const EventLogs event_logs = [this](const ExecutionRecord& record) {
        const auto revision = core_.machines.revision(record.revision.substr(0, record.revision.find('#')));
        return revision ? make_execution_log(logs_, revision->machine.logging) : nullptr;
    };
    express_store_ = std::make_unique<ExpressStore>(
        platform.clock.now(), *core_.store, [this](const ExecutionRecord& record) { core_.sync_results.ended(record); },
        [this](const Origin& child, Status status, const std::exception_ptr& error) {
            MapRuns& map_runs = core_.executions->map_runs();
            error ? map_runs.child_lost(child) : map_runs.child_closed(child, status);
        });
    Executions::Ports express{*express_store_, platform.clock, core_.mocked_tasks, definitions};
    express.event_logs = event_logs;
    express.crash_guard = platform.crash_guard;
    core_.express = std::make_unique<Executions>(std::move(express), platform.shards, key);
    Executions::Ports ports{*core_.store, platform.clock, core_.mocked_tasks, definitions, &datasets_};
    ports.open_executions = &core_.open_executions;
    ports.ended = [&core = core_](const std::string& arn) {
        core.open_executions.closed(arn);
        core.platform.changes.notify(arn);
    };
    ports.express = core_.express.get();
    ports.event_logs = event_logs;
    ports.idle_time = idle_time;
    ports.crash_guard = platform.crash_guard;
    core_.executions = std::make_unique<Executions>(std::move(ports), platform.shards, std::move(key));
    const std::vector<OpenCount> open = co_await core_.store->count_running();
    core_.open_executions.add(open);
    co_await core_.executions->recover();
    started_ = true;
    spawn(platform.background, "taking executions up", begin_retention());
}

// Not before all is resumed: what is resumed may ask for executions that have ended.
asio::awaitable<void> StepFunctions::begin_retention() {
    co_await core_.executions->recovered();
    if (!stopped_) retention_->start(core_.platform.background);
}

asio::awaitable<void> StepFunctions::reset() {
    if (core_.executions) co_await core_.executions->drop_all();
    if (core_.express) co_await core_.express->drop_all();
    core_.tasks.stop();
    core_.sync_results.forget_all();
    co_await core_.machines.clear();
    co_await core_.activities.clear();
    co_await core_.mocked_tasks.clear();
    core_.open_executions.clear();
    core_.quotas.clear();
    if (core_.express) co_await core_.express->reset();  // what its ends still write, the other reset removes
    if (core_.executions) co_await core_.executions->reset();
}

asio::awaitable<void> StepFunctions::stop() {
    stopped_ = true;
    retention_->stop();
    if (core_.executions) co_await core_.executions->shut_down();
    if (core_.express) co_await core_.express->shut_down();
    core_.tasks.stop();
}

void StepFunctions::relieve_memory(MemoryLevel level) {
    core_.memory_is_scarce = level >= MemoryLevel::scarce;
    memory_level_ = level;
    if (!started_ || stopped_ || std::exchange(relieving_, true)) return;
    spawn(core_.platform.background, "relieving memory", relieve());
}

// Once more where the level has changed meanwhile: that there is plenty again is told only once.
asio::awaitable<void> StepFunctions::relieve() {
    MemoryLevel level = memory_level_;
    do {
        level = memory_level_;
        try {
            co_await core_.executions->hold_starts(level >= MemoryLevel::scarce);
            if (level >= MemoryLevel::tight) co_await core_.executions->park_waiting();
            if (level == MemoryLevel::exceeded) co_await end_largest();
        } catch (const std::exception& error) {
            log::error("states", error.what(), {{"in", "relieving memory"}});
        }
    } while (level != memory_level_ && !stopped_);
    relieving_ = false;
}

asio::awaitable<void> StepFunctions::end_largest() {
    Executions* owner = core_.executions.get();
    auto largest = co_await owner->largest();
    const auto express = co_await core_.express->largest();
    if (express && (!largest || express->bytes > largest->bytes)) {
        largest = express;
        owner = core_.express.get();
    }
    if (!largest || largest->bytes < smallest_to_end) co_return;
    const std::string held = std::to_string(largest->bytes >> 20U) + " MB";
    log::error("states", "an execution fails for want of memory", {{"execution", largest->arn}, {"holds", held}});
    Error error{"States.Runtime", "The execution holds " + held +
                                      ", more than any other, and the server has reached its " +
                                      "memory limit (--memory-limit)."};
    co_await owner->stop(largest->arn, std::move(error), true);
}

Value StepFunctions::notes() const {
    if (!started_) return {};
    const std::vector<std::string> arns = core_.executions->set_aside_arns();
    if (arns.empty()) return {};
    std::string text = std::to_string(arns.size()) + " executions are set aside, still RUNNING (the log says why): ";
    for (std::size_t i = 0; i < std::min(arns.size(), most_named); ++i) text += (i > 0 ? ", " : "") + arns[i];
    if (arns.size() > most_named) text += ", ...";
    return Value(text);
}

}  // namespace stepwell::states
