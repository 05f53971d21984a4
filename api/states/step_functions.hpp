#pragma once
// Step Functions as a service: its operations over the runtime and the state machines.

#include <atomic>
#include <memory>

#include "adapters/aws/service.hpp"
#include "adapters/platform/store/memory/express_store.hpp"
#include "adapters/services/logs/log_writer.hpp"
#include "adapters/tasks/datasets/datasets.hpp"
#include "adapters/tasks/integrations/task_port.hpp"
#include "adapters/tasks/mocks/mock_file.hpp"
#include "adapters/tasks/mocks/mocked_tasks.hpp"
#include "api/states/activities.hpp"
#include "api/states/machines.hpp"
#include "engine/runtime/executions.hpp"
#include "engine/runtime/retention.hpp"

namespace stepwell {
class StateTest;
}

namespace stepwell::states {

class StepFunctions final : public Service {
public:
    /// `keep`: executions are kept in the platform's database; otherwise in memory only. `logs`: where executions log.
    /// `mock_config`: the file of the test cases, empty: none. `retention`: how long closed executions are kept,
    /// nothing: for ever. Throws MockFault when the file of the test cases cannot be used.
    StepFunctions(Platform& platform, bool keep, logs::LogWriter& logs, std::filesystem::path mock_config,
                  std::optional<std::chrono::milliseconds> retention);
    ~StepFunctions() override;

    std::string_view name() const override { return "states"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    asio::awaitable<void> stop() override;
    Value notes() const override;

private:
    // machine_operations.cpp
    asio::awaitable<Answer> create_state_machine(Context context, Request request);
    asio::awaitable<Answer> update_state_machine(Context context, Request request);
    asio::awaitable<Answer> delete_state_machine(Context context, Request request);
    asio::awaitable<Answer> describe_state_machine(Context context, Request request);
    asio::awaitable<Answer> describe_state_machine_for_execution(Context context, Request request);
    asio::awaitable<Answer> list_state_machines(Context context, Request request);
    // version_operations.cpp
    asio::awaitable<Answer> publish_state_machine_version(Context context, Request request);
    asio::awaitable<Answer> delete_state_machine_version(Context context, Request request);
    asio::awaitable<Answer> list_state_machine_versions(Context context, Request request);
    // alias_operations.cpp
    asio::awaitable<Answer> create_state_machine_alias(Context context, Request request);
    asio::awaitable<Answer> update_state_machine_alias(Context context, Request request);
    asio::awaitable<Answer> delete_state_machine_alias(Context context, Request request);
    asio::awaitable<Answer> describe_state_machine_alias(Context context, Request request);
    asio::awaitable<Answer> list_state_machine_aliases(Context context, Request request);
    // activity_operations.cpp
    asio::awaitable<Answer> create_activity(Context context, Request request);
    asio::awaitable<Answer> delete_activity(Context context, Request request);
    asio::awaitable<Answer> describe_activity(Context context, Request request);
    asio::awaitable<Answer> list_activities(Context context, Request request);
    asio::awaitable<Answer> get_activity_task(Context context, Request request);
    // tag_operations.cpp
    asio::awaitable<void> change_tags(std::string arn, std::function<Value(const Value&)> change);
    asio::awaitable<Answer> tag_resource(Context context, Request request);
    asio::awaitable<Answer> untag_resource(Context context, Request request);
    asio::awaitable<Answer> list_tags_for_resource(Context context, Request request);
    // definition_operations.cpp
    asio::awaitable<Answer> validate_state_machine_definition(Context context, Request request);
    // map_run_operations.cpp
    asio::awaitable<Answer> describe_map_run(Context context, Request request);
    asio::awaitable<Answer> list_map_runs(Context context, Request request);
    asio::awaitable<Answer> update_map_run(Context context, Request request);
    // test_state_operation.cpp
    asio::awaitable<Answer> test_state(Context context, Request request);
    asio::awaitable<void> perform_tested_task(Context context, TaskOrder order, Perform asked, StateTest& test);
    // redrive_operation.cpp
    asio::awaitable<Answer> redrive_execution(Context context, Request request);
    /// Why it cannot be redriven now.
    std::optional<std::string> redrive_hindrance(const ExecutionRecord& record) const;
    // execution_operations.cpp
    asio::awaitable<Answer> start_execution(Context context, Request request);
    asio::awaitable<Answer> start_sync_execution(Context context, Request request);
    asio::awaitable<Answer> stop_execution(Context context, Request request);
    asio::awaitable<Answer> describe_execution(Context context, Request request);
    asio::awaitable<Answer> list_executions(Context context, Request request);
    asio::awaitable<Answer> get_execution_history(Context context, Request request);
    asio::awaitable<Answer> send_task_success(Context context, Request request);
    asio::awaitable<Answer> send_task_failure(Context context, Request request);
    asio::awaitable<Answer> send_task_heartbeat(Context context, Request request);

    /// Express executions are found where a Map Run started them.
    asio::awaitable<std::optional<ExecutionRecord>> find_execution(std::string arn);
    asio::awaitable<std::vector<ExecutionRecord>> find_children(ExecutionQuery query, std::string map_run);
    /// Of the Map Run that started an execution; empty: none did.
    asio::awaitable<std::string> map_run_arn(std::int64_t map_run);

    struct ParsedStart {
        StartRequest start;
        bool express = false;
        std::optional<Value> test_case;
    };
    ParsedStart parse_start(const Value& input);
    // mocked_start.cpp
    std::optional<Value> test_case(std::string_view asked_arn, const std::string& machine_name);
    asio::awaitable<StartAnswer> begin(ParsedStart parsed);
    /// An Express execution has ended.
    void express_closed(const ExecutionRecord& record);
    void forget_syncs();

    /// Removes a machine whose deletion waited for its executions, once they have ended.
    asio::awaitable<void> finish_deletion(std::string arn);

    Platform& platform_;
    logs::LogWriter& logs_;
    Machines machines_;
    std::unique_ptr<Store> store_;
    Integrations integrations_;
    IntegrationTasks tasks_;
    datasets::Datasets datasets_;
    Activities activities_;
    mocks::MockFile mock_file_;
    mocks::MockedTasks mocked_tasks_;
    std::unique_ptr<ExpressStore> express_store_;
    std::unique_ptr<Executions> express_;
    std::unique_ptr<Executions> executions_;
    std::shared_ptr<Retention> retention_;
    /// What a StartSyncExecution waits for.
    struct SyncResult {
        std::optional<ExecutionRecord> record;
        bool gone = false;  ///< the server was reset
    };
    std::mutex sync_mutex_;
    std::unordered_map<std::string, std::weak_ptr<SyncResult>> sync_results_;  // by ARN
    std::atomic<bool> started_ = false;
};

}  // namespace stepwell::states
