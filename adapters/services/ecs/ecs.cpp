// What becomes of ECS's tasks and services when the server starts, ends and is reset.
#include "adapters/services/ecs/ecs.hpp"

#include "adapters/aws/settings.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/clusters.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/dialect.hpp"
#include "adapters/services/ecs/integration.hpp"
#include "adapters/services/ecs/names.hpp"
#include "adapters/services/ecs/run_task.hpp"
#include "adapters/services/ecs/service_life.hpp"
#include "adapters/services/ecs/service_record.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_life.hpp"
#include "adapters/services/ecs/task_record.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::ecs {

namespace {

ApiError invalid(const char* message) { return {"InvalidParameterException", 400, message}; }

}  // namespace

Core::Core(Platform& ground, const containers::RunnerOptions& options)
    : platform(ground),
      host(ground, options, "ecs/tasks"),
      tasks(ground.background, ground.changes, "ecs task", ground.crash_guard),
      services(ground.background, ground.changes, "ecs service", ground.crash_guard) {}

PageRules page_rules(PageToken kind) {
    return {.kind = kind,
            .invalid_token = [] { return invalid("Invalid token."); },
            .invalid_size = [] { return invalid("maxResults must be between 1 and 100."); }};
}

Value page_of(const std::vector<std::string>& names, const Value& input, std::string_view member,
              std::int64_t usual_size) {
    PageRules rules = page_rules();
    rules.usual_size = usual_size;
    std::vector<Listed> all;
    all.reserve(names.size());
    for (const std::string& name : names) all.push_back({name, name});
    return page(rules, input, member, std::move(all));
}

Ecs::Ecs(Platform& platform, const containers::RunnerOptions& options)
    : core_(std::make_unique<Core>(platform, options)) {
    platform.registry.add_dialect(dialect);
    platform.integrations.add(task_integrations);
    for (const auto add : {add_cluster_operations, add_definition_operations, add_definition_list_operations,
                           add_service_operations, add_tag_operations, add_task_operations})
        add(platform.registry, *core_);
}

Ecs::~Ecs() = default;

asio::awaitable<void> Ecs::start() {
    const Documents& documents = core_->platform.documents;
    co_await forget_old_tasks(*core_);
    for (const auto& [key, task] : documents.list(task_records))
        if (!has_stopped(task)) begin_task(*core_, task_of_key(key));
    for (const auto& [key, service] : documents.list(service_records))
        if (!is_inactive(service)) begin_service(*core_, service_of_key(key));
}

// Tasks outlive the server; only we stop looking.
asio::awaitable<void> Ecs::stop() {
    core_->host.runner->close();
    co_await core_->services.end();
    co_await core_->tasks.end();
}

asio::awaitable<void> Ecs::reset() {
    Documents& documents = core_->platform.documents;
    containers::ContainerRunner& runner = *core_->host.runner;
    co_await core_->services.end();
    core_->tasks.close();
    for (const auto& [key, task] : documents.list(task_records)) {
        const TaskName name = task_of_key(key);
        if (!has_stopped(task)) co_await runner.stop(name.id, containers::StopMode::at_once);
    }
    co_await core_->tasks.end();
    for (const auto& [key, task] : documents.list(task_records)) {
        const TaskName name = task_of_key(key);
        co_await runner.forget(name.id);
    }
    for (const char* collection :
         {service_records, task_records, token_records, definition_records, family_records, cluster_records})
        co_await documents.clear(collection);
    core_->services.reopen();
    core_->tasks.reopen();
}

std::unique_ptr<Service> make_service(Platform& platform) {
    return std::make_unique<Ecs>(platform, platform.settings->container_tasks);
}

}  // namespace stepwell::ecs
