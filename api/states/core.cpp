#include "api/states/core.hpp"

#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/memory/memory_store.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/platform/store/sqlite/sqlite_store.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::states {

namespace {

std::unique_ptr<Store> open_store(Platform& platform, bool keep) {
    if (keep) return std::make_unique<SqliteStore>(platform.database);
    return std::make_unique<MemoryStore>();
}

std::optional<std::string> text_of(const Value& value) {
    if (!value.is_string()) return std::nullopt;
    return std::string(value.as_string());
}

}  // namespace

Core::Core(Platform& ground, bool keep, std::filesystem::path mock_config, Limits limits)
    : platform(ground),
      machines(ground),
      store(open_store(ground, keep)),
      integrations(ground.registry, ground.integrations, ground.changes, ground.clock),
      tasks(ground.registry, ground.integrations, ground.changes, ground.clock, ground.background),
      activities(ground, tasks),
      mock_file(std::move(mock_config)),
      mocked_tasks(ground.documents, ground.integrations, ground.clock, activities),
      sync_results(ground.changes),
      quotas(ground.clock, limits.api_quotas),
      open_executions(limits.open_executions) {}

Core::~Core() = default;

void admit(Core& core, const Context& context, std::string_view operation) {
    if (!context.of_task_watch) core.quotas.take(context, operation);
}

void no_execution(std::string_view arn) {
    throw ApiError("ExecutionDoesNotExist", 400, "Execution Does Not Exist: '" + std::string(arn) + "'");
}

void invalid(std::string message) { throw ApiError("ValidationException", 400, std::move(message)); }

void too_many_open() {
    throw ApiError("ExecutionLimitExceeded", 400,
                   "The maximum number of running executions has been reached. Running executions must end or be "
                   "stopped before a new execution can be started.");
}

void not_of_this_type() {
    throw ApiError("StateMachineTypeNotSupported", 400,
                   "This operation is not supported by this type of state machine");
}

Error error_in(const Value& input) { return {text_of(input["error"]), text_of(input["cause"])}; }

}  // namespace stepwell::states
