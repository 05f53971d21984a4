// The operations of Batch, and what becomes of its jobs when the server starts, ends and is reset.
#include "adapters/services/batch/batch.hpp"

#include "adapters/aws/models/batch.hpp"
#include "adapters/services/batch/job_record.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/resources.hpp"
#include "adapters/services/ecs/definition_rules.hpp"

namespace stepwell::batch {

namespace {

using Operation = asio::awaitable<Answer> (*)(Platform&, Context, Request);

}  // namespace

Batch::Batch(Platform& platform, const containers::RunnerOptions& options)
    : platform_(platform),
      images_(options.image_commands),
      server_access_(options.server_access),
      runner_(containers::make_runner(platform.background, platform.blocking, platform.directory / "batch" / "jobs",
                                      options)),
      followers_(std::make_shared<Followers>()) {
    namespace operations = shapes::batch;
    const auto add = [&](shapes::OperationName shape, Operation operation) {
        platform.registry.add(shape, [&platform, operation](Context context, Request request) {
            return operation(platform, std::move(context), std::move(request));
        });
    };
    add(operations::create_compute_environment, create_compute_environment);
    add(operations::update_compute_environment, update_compute_environment);
    add(operations::delete_compute_environment, delete_compute_environment);
    add(operations::describe_compute_environments, describe_compute_environments);
    add(operations::create_job_queue, create_job_queue);
    add(operations::update_job_queue, update_job_queue);
    add(operations::delete_job_queue, delete_job_queue);
    add(operations::describe_job_queues, describe_job_queues);
    add(operations::deregister_job_definition, deregister_job_definition);
    add(operations::describe_job_definitions, describe_job_definitions);
    add(operations::describe_jobs, describe_jobs);
    add(operations::list_jobs, list_jobs);
    add(operations::tag_resource, tag_resource);
    add(operations::untag_resource, untag_resource);
    add(operations::list_tags_for_resource, list_tags_for_resource);
    const containers::RunnerKind runner = runner_->kind();
    platform.registry.add(operations::register_job_definition, [&platform, runner](Context context, Request request) {
        return register_job_definition(platform, runner, std::move(context), std::move(request));
    });
    const auto add_own = [&](shapes::OperationName shape,
                             asio::awaitable<Answer> (Batch::*operation)(Context, Request)) {
        platform.registry.add(shape, [this, operation](Context context, Request request) {
            return (this->*operation)(std::move(context), std::move(request));
        });
    };
    add_own(operations::submit_job, &Batch::submit_job);
    add_own(operations::terminate_job, &Batch::terminate_job);
    add_own(operations::cancel_job, &Batch::cancel_job);
}

Batch::~Batch() { runner_->close(); }

asio::awaitable<void> Batch::start() {
    co_await forget_old_jobs();
    for (const auto& [key, job] : platform_.documents.list(job_records)) {
        if (has_ended(job)) continue;
        // A child without a parent: its submission was never answered.
        const bool orphan =
            ecs::is_set(job["parent"]) && !platform_.documents.find(job_records, job["parent"].as_string());
        if (orphan) {
            co_await platform_.documents.erase(job_records, key);
        } else {
            follow(key);
        }
    }
}

// Jobs outlive the server; only we stop looking.
asio::awaitable<void> Batch::stop() {
    runner_->close();
    co_await no_more_followers();
}

asio::awaitable<void> Batch::reset() {
    closing_ = true;
    for (const auto& [key, job] : platform_.documents.list(job_records)) {
        if (has_ended(job) || !ecs::is_set(job["taskId"])) continue;
        const std::string id(job["taskId"].as_string());
        co_await runner_->stop(id, containers::StopMode::at_once);
    }
    co_await no_more_followers();
    looked_for_old_ = 0;
    for (const auto& [key, job] : platform_.documents.list(job_records)) {
        for (std::size_t number = 1; number <= job["attempts"].size() + 1; ++number) {
            const std::string id = task_id_of(key, number);
            co_await runner_->forget(id);
        }
    }
    for (const char* collection : {environment_records, queue_records, family_records, definition_records, job_records})
        co_await platform_.documents.clear(collection);
    {
        const std::lock_guard lock(mutex_);
        used_.clear();
    }
    closing_ = false;
}

}  // namespace stepwell::batch
