// What becomes of Batch's jobs when the server starts, ends and is reset.
#include "adapters/services/batch/batch.hpp"

#include "adapters/aws/settings.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/dialect.hpp"
#include "adapters/services/batch/integration.hpp"
#include "adapters/services/batch/job_life.hpp"
#include "adapters/services/batch/job_record.hpp"
#include "adapters/services/batch/records.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::batch {

Core::Core(Platform& ground, const containers::RunnerOptions& options)
    : platform(ground),
      host(ground, options, "batch/jobs"),
      vcpus(ground.changes),
      jobs(ground.background, ground.changes, "batch job", ground.crash_guard) {}

Batch::Batch(Platform& platform, const containers::RunnerOptions& options)
    : core_(std::make_unique<Core>(platform, options)) {
    platform.registry.add_dialect(dialect);
    platform.integrations.add(task_integrations);
    for (const auto add : {add_definition_operations, add_environment_operations, add_job_operations,
                           add_queue_operations, add_submit_operations, add_tag_operations})
        add(platform.registry, *core_);
}

Batch::~Batch() = default;

asio::awaitable<void> Batch::start() {
    Documents& documents = core_->platform.documents;
    co_await forget_old_jobs(*core_);
    for (const auto& [key, job] : documents.list(job_records)) {
        if (has_ended(job)) continue;
        // A child without a parent: its submission was never answered.
        if (is_set(job["parent"]) && !documents.find(job_records, job["parent"].as_string())) {
            co_await documents.erase(job_records, key);
        } else {
            begin_job(*core_, key, job);
        }
    }
}

// Jobs outlive the server; only we stop looking.
asio::awaitable<void> Batch::stop() {
    core_->host.runner->close();
    co_await core_->jobs.end();
}

asio::awaitable<void> Batch::reset() {
    Documents& documents = core_->platform.documents;
    containers::ContainerRunner& runner = *core_->host.runner;
    core_->jobs.close();
    for (const auto& [key, job] : documents.list(job_records)) {
        if (has_ended(job) || !is_set(job["taskId"])) continue;
        const std::string id(job["taskId"].as_string());
        co_await runner.stop(id, containers::StopMode::at_once);
    }
    co_await core_->jobs.end();
    core_->forgetting.reset();
    for (const auto& [key, job] : documents.list(job_records)) {
        for (std::size_t number = 1; number <= job["attempts"].size() + 1; ++number) {
            const std::string id = task_id_of(key, number);
            co_await runner.forget(id);
        }
    }
    for (const char* collection : {environment_records, queue_records, family_records, definition_records, job_records})
        co_await documents.clear(collection);
    core_->jobs.reopen();
}

std::unique_ptr<Service> make_service(Platform& platform) {
    return std::make_unique<Batch>(platform, platform.settings->container_tasks);
}

}  // namespace stepwell::batch
