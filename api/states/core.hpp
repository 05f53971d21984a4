#pragma once
// What all operations of Step Functions share, and the groups of operations, each in a file of its own.

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/tasks/integrations/task_port.hpp"
#include "adapters/tasks/mocks/mock_file.hpp"
#include "adapters/tasks/mocks/mocked_tasks.hpp"
#include "api/states/activities.hpp"
#include "api/states/machines.hpp"
#include "api/states/quotas.hpp"
#include "api/states/sync_results.hpp"
#include "engine/runtime/executions.hpp"
#include "engine/runtime/open_executions.hpp"

namespace stepwell::states {

/// What an account may do in a region.
struct Limits {
    bool api_quotas = false;  ///< AWS's own, of calls; otherwise none
    std::size_t open_executions = OpenExecutions::quota;
};

struct Core {
    /// As StepFunctions has them.
    Core(Platform& platform, bool keep, std::filesystem::path mock_config, Limits limits);
    ~Core();

    Platform& platform;
    Machines machines;
    std::unique_ptr<Store> store;
    Integrations integrations;
    IntegrationTasks tasks;
    Activities activities;
    mocks::MockFile mock_file;
    mocks::MockedTasks mocked_tasks;
    SyncResults sync_results;
    std::atomic<bool> memory_is_scarce = false;  ///< no client's start is taken
    Quotas quotas;
    OpenExecutions open_executions;
    std::unique_ptr<Executions> express;  ///< these two from the service's start on
    std::unique_ptr<Executions> executions;
};

/// One call of an operation. Throws ApiError (ThrottlingException) when there have been too many.
void admit(Core& core, const Context& context, std::string_view operation);

/// Registers all rows, each to be called only once `admit` has let the call pass; `core` outlives the registry's use.
template <std::size_t rows>
void add_operations(Core& core, const Operation<Core> (&table)[rows]) {
    for (const Operation<Core>& row : table) {
        if (row.coroutine) {
            core.platform.registry.add(row.name, [&core, &row](Context context, Request request) {
                admit(core, context, row.name.name);
                return row.coroutine(core, std::move(context), std::move(request));
            });
        } else {
            core.platform.registry.add_plain(row.name, [&core, &row](const Context& context, const Request& request) {
                admit(core, context, row.name.name);
                return row.function(core, context, request);
            });
        }
    }
}

/// Each registers its operations; `core` outlives the registry's use.
void add_machine_operations(Core& core);
void add_version_operations(Core& core);
void add_alias_operations(Core& core);
void add_activity_operations(Core& core);
void add_tag_operations(Core& core);
void add_definition_operations(Core& core);
void add_start_operations(Core& core);
void add_execution_operations(Core& core);
void add_redrive_operations(Core& core);
void add_task_token_operations(Core& core);
void add_map_run_operations(Core& core);
void add_test_state_operations(Core& core);

/// Seconds since 1970, as the API answers times.
inline Value epoch(TimePoint time) { return Value::number(print_epoch(time)); }

[[noreturn]] void no_execution(std::string_view arn);  ///< ExecutionDoesNotExist
[[noreturn]] void invalid(std::string message);        ///< ValidationException
[[noreturn]] void too_many_open();                     ///< ExecutionLimitExceeded
[[noreturn]] void not_of_this_type();                  ///< StateMachineTypeNotSupported

/// `error` and `cause` of a request, where they are given.
Error error_in(const Value& input);

/// Why an execution cannot be redriven now; nothing: it can.
std::optional<std::string> why_not_redrivable(const Core& core, const ExecutionRecord& record);

}  // namespace stepwell::states
