// Where a job runs: it waits until a compute environment of its queue has as many vCPUs as it wants.
#include <chrono>

#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/job_container.hpp"
#include "adapters/services/batch/job_life.hpp"
#include "adapters/services/batch/job_record.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/records.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::batch {

namespace {

/// Null: none has them now.
std::unique_ptr<Vcpus::Share> find_place(Core& core, const Place& place, const Value& queue, double wanted) {
    const std::string queue_arn(queue["jobQueueArn"].as_string());
    for (const Value& item : queue["computeEnvironmentOrder"].items()) {
        const std::string arn(item["computeEnvironment"].as_string());
        const auto environment =
            core.platform.documents.find(environment_records, key_of(place, "compute-environment", arn));
        if (!environment || (*environment)["state"].as_string() != "ENABLED") continue;
        const double limit = (*environment)["computeResources"]["maxvCpus"].as_double();
        if (auto share = core.vcpus.take_of(limit, arn, wanted, queue_topic(queue_arn))) return share;
    }
    return nullptr;
}

}  // namespace

std::string queue_topic(const std::string& queue_arn) { return "batch places " + queue_arn; }

asio::awaitable<std::unique_ptr<Vcpus::Share>> wait_for_place(Core& core, std::string key) {
    Platform& platform = core.platform;
    const std::optional<Value> first = platform.documents.find(job_records, key);
    if (!first) co_return nullptr;
    const Place place = place_of_key(key);
    const std::string queue_arn((*first)["jobQueue"].as_string());
    const double wanted = vcpus_of((*first)["container"]);
    Changes::Watch places = platform.changes.watch(queue_topic(queue_arn));
    while (!core.jobs.closing()) {
        const std::optional<Value> job = platform.documents.find(job_records, key);
        if (!job || has_ended(*job)) co_return nullptr;
        std::unique_ptr<Vcpus::Share> share;
        if (is_set((*job)["taskId"])) {
            share = core.vcpus.take(std::string((*job)["environment"].as_string()), wanted, queue_topic(queue_arn));
        } else {
            const bool ended = co_await ended_as_asked(core, key, *job);
            if (ended) co_return nullptr;
            const auto queue = platform.documents.find(queue_records, key_of(place, "job-queue", queue_arn));
            if (!queue) {
                co_await fail_job(core, key, "JobQueue was deleted");
                co_return nullptr;
            }
            share = find_place(core, place, *queue, wanted);
        }
        if (share) {
            JobStep step = [chosen = share->environment](const Value& before) {
                return before.with("environment", chosen);
            };
            co_await change_job(core, key, std::move(step));
            co_return share;
        }
        // Changes of queues and environments are seen a little later.
        const TimePoint soon = platform.clock.now() + std::chrono::seconds(1);
        co_await places.next_before(platform.clock, soon);
    }
    co_return nullptr;
}

}  // namespace stepwell::batch
