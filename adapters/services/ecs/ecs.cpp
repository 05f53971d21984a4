// The operations of ECS, and what becomes of its tasks when the server starts, ends and is reset.
#include "adapters/services/ecs/ecs.hpp"

#include "adapters/aws/models/ecs.hpp"
#include "adapters/services/ecs/clusters.hpp"
#include "adapters/services/ecs/run_task.hpp"
#include "adapters/services/ecs/tags.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_record.hpp"

namespace stepwell::ecs {

namespace {

using Operation = asio::awaitable<Answer> (*)(Platform&, Context, Request);

}  // namespace

Ecs::Ecs(Platform& platform, const containers::RunnerOptions& options)
    : platform_(platform),
      images_(options.image_commands),
      server_access_(options.server_access),
      runner_(containers::make_runner(platform.background, platform.blocking, platform.directory / "ecs" / "tasks",
                                      options)),
      followers_(std::make_shared<Followers>()),
      keepers_(std::make_shared<Followers>()) {
    const auto add = [&](shapes::OperationName shape, Operation operation) {
        platform.registry.add(shape, [&platform, operation](Context context, Request request) {
            return operation(platform, std::move(context), std::move(request));
        });
    };
    add(shapes::ecs::create_cluster, create_cluster);
    add(shapes::ecs::describe_clusters, describe_clusters);
    add(shapes::ecs::list_clusters, list_clusters);
    add(shapes::ecs::update_cluster, update_cluster);
    add(shapes::ecs::update_cluster_settings, update_cluster);
    add(shapes::ecs::put_cluster_capacity_providers, put_cluster_capacity_providers);
    add(shapes::ecs::delete_cluster, delete_cluster);
    add(shapes::ecs::deregister_task_definition, deregister_task_definition);
    add(shapes::ecs::delete_task_definitions, delete_task_definitions);
    add(shapes::ecs::list_task_definitions, list_task_definitions);
    add(shapes::ecs::list_task_definition_families, list_task_definition_families);
    add(shapes::ecs::tag_resource, tag_resource);
    add(shapes::ecs::untag_resource, untag_resource);
    add(shapes::ecs::list_tags_for_resource, list_tags_for_resource);
    add(shapes::ecs::list_account_settings, list_account_settings);
    const containers::RunnerKind runner = runner_->kind();
    platform.registry.add(shapes::ecs::register_task_definition, [&platform, runner](Context context, Request request) {
        return register_task_definition(platform, runner, std::move(context), std::move(request));
    });
    add(shapes::ecs::describe_task_definition, describe_task_definition);
    const auto add_own = [&](shapes::OperationName shape, asio::awaitable<Answer> (Ecs::*operation)(Context, Request)) {
        platform.registry.add(shape, [this, operation](Context context, Request request) {
            return (this->*operation)(std::move(context), std::move(request));
        });
    };
    add_own(shapes::ecs::run_task, &Ecs::run_task);
    add_own(shapes::ecs::describe_tasks, &Ecs::describe_tasks);
    add_own(shapes::ecs::list_tasks, &Ecs::list_tasks);
    add_own(shapes::ecs::stop_task, &Ecs::stop_task);
    add_own(shapes::ecs::create_service, &Ecs::create_service);
    add_own(shapes::ecs::describe_services, &Ecs::describe_services);
    add_own(shapes::ecs::update_service, &Ecs::update_service);
    add_own(shapes::ecs::delete_service, &Ecs::delete_service);
    add_own(shapes::ecs::list_services, &Ecs::list_services);
}

Ecs::~Ecs() { runner_->close(); }

asio::awaitable<void> Ecs::start() {
    co_await forget_old_tasks();
    for (const auto& [key, task] : platform_.documents.list(task_records))
        if (!has_stopped(task)) follow(task_of_key(key));
    for (const auto& [key, service] : platform_.documents.list(service_records))
        if (service["status"].as_string() != "INACTIVE") keep_service(service_of_key(key));
}

// Tasks outlive the server; only we stop looking.
asio::awaitable<void> Ecs::stop() {
    runner_->close();
    co_await no_more_services();
    co_await no_more(followers_);
}

asio::awaitable<void> Ecs::no_more_services() {
    closing_ = true;
    for (const auto& [key, service] : platform_.documents.list(service_records))
        platform_.changes.notify(service_of_key(key).arn());
    co_await no_more(keepers_);
}

asio::awaitable<void> Ecs::reset() {
    co_await no_more_services();
    const auto tasks = platform_.documents.list(task_records);
    for (const auto& [key, task] : tasks) {
        const TaskName name = task_of_key(key);
        if (!has_stopped(task)) co_await runner_->stop(name.id, containers::StopMode::at_once);
    }
    co_await no_more(followers_);
    for (const auto& [key, task] : platform_.documents.list(task_records)) {
        const TaskName name = task_of_key(key);
        co_await runner_->forget(name.id);
    }
    for (const char* collection :
         {service_records, task_records, token_records, definition_records, family_records, cluster_records})
        co_await platform_.documents.clear(collection);
    closing_ = false;
}

}  // namespace stepwell::ecs
