// The operations of ECS, and what becomes of its tasks when the server starts, ends and is reset.
#include "adapters/ecs/ecs.hpp"

#include "adapters/ecs/clusters.hpp"
#include "adapters/ecs/run_task.hpp"
#include "adapters/ecs/task_definitions.hpp"
#include "adapters/ecs/task_record.hpp"
#include "adapters/shapes/ecs.hpp"

namespace stepwell::ecs {

namespace {

using Operation = asio::awaitable<Answer> (*)(Platform&, Context, Request);

}  // namespace

Ecs::Ecs(Platform& platform, const containers::RunnerOptions& options)
    : platform_(platform),
      images_(options.image_commands),
      runner_(containers::make_runner(platform, options, "ecs/tasks")),
      followers_(std::make_shared<Followers>()) {
    const auto add = [&](const shapes::Operation& shape, Operation operation) {
        platform.registry.add(shape, [&platform, operation](Context context, Request request) {
            return operation(platform, std::move(context), std::move(request));
        });
    };
    add(shapes::ecs::create_cluster, create_cluster);
    add(shapes::ecs::describe_clusters, describe_clusters);
    const containers::RunnerKind runner = runner_->kind();
    platform.registry.add(shapes::ecs::register_task_definition, [&platform, runner](Context context, Request request) {
        return register_task_definition(platform, runner, std::move(context), std::move(request));
    });
    add(shapes::ecs::describe_task_definition, describe_task_definition);
    const auto add_own = [&](const shapes::Operation& shape,
                             asio::awaitable<Answer> (Ecs::*operation)(Context, Request)) {
        platform.registry.add(shape, [this, operation](Context context, Request request) {
            return (this->*operation)(std::move(context), std::move(request));
        });
    };
    add_own(shapes::ecs::run_task, &Ecs::run_task);
    add_own(shapes::ecs::describe_tasks, &Ecs::describe_tasks);
    add_own(shapes::ecs::list_tasks, &Ecs::list_tasks);
    add_own(shapes::ecs::stop_task, &Ecs::stop_task);
}

Ecs::~Ecs() { runner_->close(); }

asio::awaitable<void> Ecs::start() {
    co_await forget_old_tasks();
    for (const auto& [key, task] : platform_.documents.list(task_records))
        if (!has_stopped(task)) follow(task_of_key(key));
}

// Tasks outlive the server; only we stop looking.
asio::awaitable<void> Ecs::stop() {
    runner_->close();
    co_await no_more_followers();
}

asio::awaitable<void> Ecs::reset() {
    const auto tasks = platform_.documents.list(task_records);
    for (const auto& [key, task] : tasks) {
        const TaskName name = task_of_key(key);
        if (!has_stopped(task)) co_await runner_->stop(name.id, containers::StopMode::at_once);
    }
    co_await no_more_followers();
    for (const auto& [key, task] : platform_.documents.list(task_records)) {
        const TaskName name = task_of_key(key);
        co_await runner_->forget(name.id);
    }
    for (const char* collection : {task_records, token_records, definition_records, family_records, cluster_records})
        co_await platform_.documents.clear(collection);
}

}  // namespace stepwell::ecs
