// api/states/step_functions.cpp — the service's life, and the table of its operations.
#include "api/states/step_functions.hpp"

#include "adapters/aws/shapes/states.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/memory/memory_store.hpp"
#include "adapters/platform/store/sqlite/sqlite_store.hpp"
#include "api/states/dialect.hpp"
#include "api/states/execution_log.hpp"
#include "api/states/integration.hpp"
#include "engine/runtime/map_runs.hpp"

namespace stepwell::states {

StepFunctions::StepFunctions(Platform& platform, bool keep, logs::LogWriter& logs, std::filesystem::path mock_config,
                             std::optional<std::chrono::milliseconds> retention)
    : platform_(platform),
      logs_(logs),
      machines_(platform),
      integrations_(platform.registry, platform.integrations, platform.changes),
      tasks_(platform.registry, platform.integrations, platform.changes, platform.background),
      datasets_(platform.registry, platform.blocking, platform.directory / "states"),
      activities_(platform, tasks_),
      mock_file_(std::move(mock_config)),
      mocked_tasks_(platform.documents, platform.integrations, platform.clock, activities_) {
    platform.registry.add_dialect(dialect);
    platform.integrations.add(task_integrations);
    mock_file_.look_at_start();
    if (keep) {
        store_ = std::make_unique<SqliteStore>(platform.database);
    } else {
        store_ = std::make_unique<MemoryStore>();
    }
    retention_ = std::make_shared<Retention>(*store_, platform.clock, retention);
    namespace ops = shapes::states;
    using Operation = asio::awaitable<Answer> (StepFunctions::*)(Context, Request);
    const std::pair<const shapes::Operation*, Operation> operations[] = {
        {&ops::create_state_machine, &StepFunctions::create_state_machine},
        {&ops::update_state_machine, &StepFunctions::update_state_machine},
        {&ops::delete_state_machine, &StepFunctions::delete_state_machine},
        {&ops::describe_state_machine, &StepFunctions::describe_state_machine},
        {&ops::describe_state_machine_for_execution, &StepFunctions::describe_state_machine_for_execution},
        {&ops::list_state_machines, &StepFunctions::list_state_machines},
        {&ops::validate_state_machine_definition, &StepFunctions::validate_state_machine_definition},
        {&ops::test_state, &StepFunctions::test_state},
        {&ops::tag_resource, &StepFunctions::tag_resource},
        {&ops::untag_resource, &StepFunctions::untag_resource},
        {&ops::list_tags_for_resource, &StepFunctions::list_tags_for_resource},
        {&ops::publish_state_machine_version, &StepFunctions::publish_state_machine_version},
        {&ops::delete_state_machine_version, &StepFunctions::delete_state_machine_version},
        {&ops::list_state_machine_versions, &StepFunctions::list_state_machine_versions},
        {&ops::create_state_machine_alias, &StepFunctions::create_state_machine_alias},
        {&ops::update_state_machine_alias, &StepFunctions::update_state_machine_alias},
        {&ops::delete_state_machine_alias, &StepFunctions::delete_state_machine_alias},
        {&ops::describe_state_machine_alias, &StepFunctions::describe_state_machine_alias},
        {&ops::list_state_machine_aliases, &StepFunctions::list_state_machine_aliases},
        {&ops::create_activity, &StepFunctions::create_activity},
        {&ops::delete_activity, &StepFunctions::delete_activity},
        {&ops::describe_activity, &StepFunctions::describe_activity},
        {&ops::list_activities, &StepFunctions::list_activities},
        {&ops::get_activity_task, &StepFunctions::get_activity_task},
        {&ops::describe_map_run, &StepFunctions::describe_map_run},
        {&ops::list_map_runs, &StepFunctions::list_map_runs},
        {&ops::update_map_run, &StepFunctions::update_map_run},
        {&ops::start_execution, &StepFunctions::start_execution},
        {&ops::start_sync_execution, &StepFunctions::start_sync_execution},
        {&ops::stop_execution, &StepFunctions::stop_execution},
        {&ops::redrive_execution, &StepFunctions::redrive_execution},
        {&ops::describe_execution, &StepFunctions::describe_execution},
        {&ops::list_executions, &StepFunctions::list_executions},
        {&ops::get_execution_history, &StepFunctions::get_execution_history},
        {&ops::send_task_success, &StepFunctions::send_task_success},
        {&ops::send_task_failure, &StepFunctions::send_task_failure},
        {&ops::send_task_heartbeat, &StepFunctions::send_task_heartbeat},
    };
    for (const auto& [shape, operation] : operations) {
        platform.registry.add(*shape, [this, run = operation](Context context, Request request) {
            return (this->*run)(std::move(context), std::move(request));
        });
    }
}

StepFunctions::~StepFunctions() = default;

asio::awaitable<void> StepFunctions::start() {
    // the key that signs task tokens is the installation's: tokens given out must outlive this process
    std::optional<Value> kept = platform_.documents.find("states/installation", "key");
    if (!kept) {
        kept = Value(random_text(64, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"));
        co_await platform_.documents.put("states/installation", "key", *kept);
    }
    TokenKey key(base64_decode(kept->as_string()).value_or(""));
    const Definitions definitions = [this](const std::string& revision) { return machines_.definition(revision); };
    // the configuration that the execution's revision has; a child of a Map Run names its Map state besides
    const EventLogs event_logs = [this](const ExecutionRecord& record) {
        return make_execution_log(logs_, machines_.logging(record.revision.substr(0, record.revision.find('#'))));
    };
    express_store_ = std::make_unique<ExpressStore>(
        platform_.clock.now(), *store_,
        [this](const ExecutionRecord& record, const std::vector<Event>&) { express_closed(record); },
        [this](const Origin& child, Status status, const std::exception_ptr& error) {
            error ? executions_->map_runs().child_lost(child) : executions_->map_runs().child_closed(child, status);
        });
    Executions::Ports express{*express_store_, platform_.clock, mocked_tasks_, definitions};
    express.event_logs = event_logs;
    express_ = std::make_unique<Executions>(std::move(express), platform_.shards, key);
    Executions::Ports ports{*store_, platform_.clock, mocked_tasks_, definitions, &datasets_};
    ports.ended = [this](const std::string& arn) { platform_.changes.notify(arn); };
    ports.express = express_.get();
    ports.event_logs = event_logs;
    executions_ = std::make_unique<Executions>(std::move(ports), platform_.shards, std::move(key));
    co_await executions_->recover();
    started_ = true;
    // not before: what is taken up again may ask for executions that have ended
    retention_->start(platform_.background);
}

void StepFunctions::forget_syncs() {
    std::vector<std::string> arns;
    {
        const std::lock_guard lock(sync_mutex_);
        for (auto& [arn, weak] : sync_results_) {
            if (const auto waiting = weak.lock()) waiting->gone = true;
            arns.push_back(arn);
        }
        sync_results_.clear();
    }
    for (const std::string& arn : arns) platform_.changes.notify(arn);
}

void StepFunctions::express_closed(const ExecutionRecord& record) {
    {
        const std::lock_guard lock(sync_mutex_);
        const auto found = sync_results_.find(record.arn);
        if (found == sync_results_.end()) return;
        if (const auto waiting = found->second.lock()) waiting->record = record;
        sync_results_.erase(found);
    }
    platform_.changes.notify(record.arn);
}

asio::awaitable<void> StepFunctions::reset() {
    if (executions_) executions_->map_runs().drop_all();
    if (express_) co_await express_->reset();  // what its ends still write, the others' reset removes
    if (executions_) co_await executions_->reset();
    forget_syncs();
    co_await machines_.clear();
    co_await activities_.clear();
    co_await mocked_tasks_.clear();
}

asio::awaitable<void> StepFunctions::stop() {
    retention_->stop();
    if (executions_) co_await executions_->shut_down();
    if (express_) co_await express_->shut_down();
    tasks_.stop();
}

Value StepFunctions::notes() const {
    const std::size_t aside = started_ ? executions_->set_aside() : 0;
    if (aside == 0) return {};
    return Value(std::to_string(aside) + " executions are set aside, still RUNNING: the log says why");
}

}  // namespace stepwell::states
