// The life of a job.
#include "adapters/services/batch/job_life.hpp"

#include <chrono>
#include <vector>

#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/job_record.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/records.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::batch {

namespace {

/// Keys of the jobs that must end well before this one begins.
std::vector<std::string> dependencies_of(const std::string& key, const Value& job) {
    const Place place = place_of_key(key);
    const auto index = job["arrayProperties"]["index"].as_integer();
    const std::string parent(job["parent"].as_string());
    std::vector<std::string> keys;
    for (const Value& dependency : job["dependsOn"].items()) {
        const std::string id(dependency["jobId"].as_string());
        const std::string_view type = dependency["type"].as_string();
        if (type == "SEQUENTIAL" && id.empty()) {
            if (index && *index > 0) keys.push_back(parent + ":" + std::to_string(*index - 1));
        } else if (type == "N_TO_N" && index) {
            keys.push_back(place.key(id) + ":" + std::to_string(*index));
        } else {
            keys.push_back(place.key(id));
        }
    }
    return keys;
}

/// What an array job watches.
std::string children_topic(std::string_view key) { return "children/" + std::string(key); }

/// Its children live by themselves; it tells how many are where.
asio::awaitable<void> follow_children(Core& core, std::string key) {
    Changes::Watch change_of_children = core.platform.changes.watch(children_topic(key));
    while (!core.jobs.closing()) {
        Values children;
        for (auto& [child, record] : core.platform.documents.list(job_records, key + ":")) children.push_back(record);
        const TimePoint now = core.platform.clock.now();
        JobStep step = [children, now](const Value& job) {
            return summarised(with_job_status(job, "PENDING"), children, now);
        };
        const std::optional<Value> job = co_await change_job(core, key, std::move(step));
        if (!job || has_ended(*job)) co_return;
        co_await change_of_children.next();
    }
}

/// False when the job has ended, or the server does.
asio::awaitable<bool> wait_for_dependencies(Core& core, std::string key) {
    Platform& platform = core.platform;
    for (bool waits = false; !core.jobs.closing();) {
        const std::optional<Value> job = platform.documents.find(job_records, key);
        if (!job || has_ended(*job)) co_return false;
        const bool ended = co_await ended_as_asked(core, key, *job);
        if (ended) co_return false;
        std::string open;
        bool lost = false;
        for (const std::string& other : dependencies_of(key, *job)) {
            const std::optional<Value> record = platform.documents.find(job_records, other);
            lost = lost || !record || status_of(*record) == "FAILED";
            if (record && !has_ended(*record) && open.empty()) open = other;
        }
        if (lost) {
            co_await fail_job(core, key, "Dependent Job failed");
            co_return false;
        }
        if (open.empty() || !waits) {
            const char* const status = open.empty() ? "RUNNABLE" : "PENDING";
            JobStep step = [status](const Value& before) { return with_job_status(before, status); };
            co_await change_job(core, key, std::move(step));
            if (open.empty()) co_return true;
            waits = true;
        }
        // Woken by the end of the other; our own is seen a little later.
        Changes::Watch other = platform.changes.watch(job_arn(open));
        const std::optional<Value> again = platform.documents.find(job_records, open);
        if (!again || has_ended(*again)) continue;
        const TimePoint soon = platform.clock.now() + std::chrono::seconds(1);
        co_await other.next_before(platform.clock, soon);
    }
    co_return false;
}

asio::awaitable<void> live(Core& core, std::string key) {
    const std::optional<Value> job = core.platform.documents.find(job_records, key);
    if (!job || has_ended(*job)) co_return;
    if (is_array(*job)) {
        co_await follow_children(core, key);
        co_return;
    }
    if (!is_set((*job)["taskId"])) {
        const bool free_to_begin = co_await wait_for_dependencies(core, key);
        if (!free_to_begin) co_return;
    }
    for (bool again = true; again && !core.jobs.closing();) {
        std::unique_ptr<Vcpus::Share> place = co_await wait_for_place(core, key);
        if (!place) co_return;
        again = co_await attempt(core, key, std::move(place));
    }
}

}  // namespace

void begin_job(Core& core, const std::string& key, const Value& job) {
    std::string topic = is_array(job) ? children_topic(key) : queue_topic(std::string(job["jobQueue"].as_string()));
    core.jobs.begin(job_arn(key), [&core, key] { return live(core, key); }, {std::move(topic)});
}

asio::awaitable<std::optional<Value>> change_job(Core& core, std::string key, JobStep step) {
    Documents::Change apply = [step = std::move(step)](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        return step(*current);
    };
    Changes& changes = core.platform.changes;
    const std::optional<Value> before = core.platform.documents.find(job_records, key);
    const std::optional<Value> after = co_await core.platform.documents.update(job_records, key, std::move(apply));
    changes.notify(job_arn(key));
    const bool other_status = before && after && (*before)["status"] != (*after)["status"];
    if (after && is_set((*after)["parent"]) && other_status)
        changes.notify(children_topic((*after)["parent"].as_string()));
    if (after && (*after)["isTerminated"].as_bool())
        changes.notify(queue_topic(std::string((*after)["jobQueue"].as_string())));
    co_return after;
}

asio::awaitable<void> fail_job(Core& core, std::string key, std::string reason) {
    const TimePoint now = core.platform.clock.now();
    JobStep end = [reason, now](const Value& before) { return failed(before, reason, now); };
    co_await change_job(core, key, std::move(end));
}

asio::awaitable<bool> ended_as_asked(Core& core, std::string key, Value job) {
    if (!job["isTerminated"].as_bool() && !job["isCancelled"].as_bool()) co_return false;
    std::string reason(job["endReason"].as_string());
    co_await fail_job(core, key, std::move(reason));
    co_return true;
}

asio::awaitable<void> forget_old_jobs(Core& core) {
    const TimePoint now = core.platform.clock.now();
    if (!core.forgetting.is_due(now)) co_return;
    const std::int64_t limit = (now - container_tasks::Forgetting::kept).time_since_epoch().count();
    for (const auto& [key, job] : core.platform.documents.list(job_records)) {
        if (!has_ended(job) || job["stoppedAt"].as_integer().value_or(0) > limit) continue;
        for (std::size_t i = 1; i <= job["attempts"].size(); ++i) {
            const std::string id = task_id_of(key, i);
            co_await core.host.runner->forget(id);
        }
        co_await core.platform.documents.erase(job_records, key);
    }
}

}  // namespace stepwell::batch
