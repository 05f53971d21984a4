// The life of a job: one coroutine takes it from state to state until it has ended, and takes it up again after a
// restart. Each step is on disk before anyone is told of it. User guide: "Job states", "Job dependencies".
#include <algorithm>
#include <boost/asio/strand.hpp>
#include <chrono>

#include "adapters/services/batch/batch.hpp"
#include "adapters/services/batch/job_container.hpp"
#include "adapters/services/batch/job_record.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/ecs/definition_rules.hpp"
#include "adapters/services/ecs/task_spec.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::batch {

using ecs::is_set;

namespace {

constexpr const char* followers_topic = "followers";
constexpr std::chrono::hours kept_after_end{24};
constexpr std::chrono::minutes between_looks{10};

/// Keys of the jobs that must end well before this one begins.
std::vector<std::string> others_of(const std::string& key, const Value& job) {
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

std::string arn_of(const std::string& key) { return place_of_key(key).arn("job/" + name_of_key(key)); }

std::string queue_topic(const std::string& queue_arn) { return "batch places " + queue_arn; }

}  // namespace

void Batch::follow(std::string key) {
    ++followers_->count;
    const asio::any_io_executor executor = asio::make_strand(platform_.background);
    spawn(executor, "batch job", live(std::move(key), followers_));
}

asio::awaitable<void> Batch::live(std::string key, std::shared_ptr<Followers> followers) {
    struct Leave {
        Followers* left;
        ~Leave() {
            --left->count;
            left->ended.notify(followers_topic);
        }
    } leave{followers.get()};
    const std::optional<Value> job = platform_.documents.find(job_records, key);
    if (!job || has_ended(*job)) co_return;
    if (is_array(*job)) {
        co_await follow_children(key);
        co_return;
    }
    if (!is_set((*job)["taskId"])) {
        const bool free_to_begin = co_await wait_for_others(key);
        if (!free_to_begin) co_return;
    }
    for (bool again = true; again && !closing_;) {
        const bool placed = co_await wait_for_place(key);
        if (!placed) co_return;
        again = co_await attempt(key);
    }
}

/// Its children live by themselves; it tells how many are where.
asio::awaitable<void> Batch::follow_children(std::string key) {
    Changes::Watch change_of_children = platform_.changes.watch("children/" + key);
    while (!closing_) {
        Values children;
        for (auto& [child, record] : platform_.documents.list(job_records, key + ":")) children.push_back(record);
        const TimePoint now = platform_.clock.now();
        Step step = [children, now](const Value& job) {
            return summarised(with_job_status(job, "PENDING"), children, now);
        };
        const std::optional<Value> job = co_await change(key, std::move(step));
        if (!job || has_ended(*job)) co_return;
        co_await change_of_children.next();
    }
}

/// False when the job has ended, or the server does.
asio::awaitable<bool> Batch::wait_for_others(std::string key) {
    Changes::Watch own = platform_.changes.watch(arn_of(key));
    for (bool waits = false; !closing_;) {
        const std::optional<Value> job = platform_.documents.find(job_records, key);
        if (!job || has_ended(*job)) co_return false;
        const TimePoint now = platform_.clock.now();
        if ((*job)["isTerminated"].as_bool() || (*job)["isCancelled"].as_bool()) {
            const std::string reason((*job)["endReason"].as_string());
            Step end = [reason, now](const Value& before) { return failed(before, reason, now); };
            co_await change(key, std::move(end));
            co_return false;
        }
        std::string open;
        bool lost = false;
        for (const std::string& other : others_of(key, *job)) {
            const std::optional<Value> record = platform_.documents.find(job_records, other);
            lost = lost || !record || status_of(*record) == "FAILED";
            if (record && !has_ended(*record) && open.empty()) open = other;
        }
        if (lost) {
            Step end = [now](const Value& before) { return failed(before, "Dependent Job failed", now); };
            co_await change(key, std::move(end));
            co_return false;
        }
        if (open.empty()) {
            Step step = [](const Value& before) { return with_job_status(before, "RUNNABLE"); };
            co_await change(key, std::move(step));
            co_return true;
        }
        if (!waits) {
            waits = true;
            Step step = [](const Value& before) { return with_job_status(before, "PENDING"); };
            co_await change(key, std::move(step));
        }
        // Woken by the end of the other, or by our own.
        Changes::Watch other = platform_.changes.watch(arn_of(open));
        const std::optional<Value> again = platform_.documents.find(job_records, open);
        if (!again || has_ended(*again)) continue;
        co_await other.next_before(platform_.clock, platform_.clock.now() + std::chrono::seconds(1));
    }
    co_return false;
}

/// Takes vCPUs of the first compute environment of the queue that has them; false when the job has ended, or the server
/// does. A job whose attempt is under way has them already.
asio::awaitable<bool> Batch::wait_for_place(std::string key) {
    const std::optional<Value> first = platform_.documents.find(job_records, key);
    if (!first) co_return false;
    const std::string queue_arn((*first)["jobQueue"].as_string());
    const double wanted = vcpus_of((*first)["container"]);
    Context context;
    context.account = place_of_key(key).account;
    context.region = place_of_key(key).region;
    Changes::Watch places = platform_.changes.watch(queue_topic(queue_arn));
    while (!closing_) {
        const std::optional<Value> job = platform_.documents.find(job_records, key);
        if (!job || has_ended(*job)) co_return false;
        const TimePoint now = platform_.clock.now();
        const bool begun = is_set((*job)["taskId"]);
        if (!begun && ((*job)["isTerminated"].as_bool() || (*job)["isCancelled"].as_bool())) {
            const std::string reason((*job)["endReason"].as_string());
            Step end = [reason, now](const Value& before) { return failed(before, reason, now); };
            co_await change(key, std::move(end));
            co_return false;
        }
        const std::optional<Value> queue =
            platform_.documents.find(queue_records, key_of(context, "job-queue", queue_arn));
        if (!queue && !begun) {
            Step end = [now](const Value& before) { return failed(before, "JobQueue was deleted", now); };
            co_await change(key, std::move(end));
            co_return false;
        }
        std::string chosen;
        if (begun) chosen = (*job)["environment"].as_string();
        for (const Value& item : queue ? (*queue)["computeEnvironmentOrder"].items() : std::span<const Value>()) {
            if (!chosen.empty()) break;
            const std::string arn(item["computeEnvironment"].as_string());
            const auto environment =
                platform_.documents.find(environment_records, key_of(context, "compute-environment", arn));
            if (!environment || (*environment)["state"].as_string() != "ENABLED") continue;
            const double most = (*environment)["computeResources"]["maxvCpus"].as_double();
            const std::lock_guard lock(mutex_);
            if (used_[arn] + wanted <= most) chosen = arn;
        }
        if (!chosen.empty()) {
            {
                const std::lock_guard lock(mutex_);
                used_[chosen] += wanted;
            }
            Step step = [chosen](const Value& before) { return before.with("environment", chosen); };
            co_await change(key, std::move(step));
            co_return true;
        }
        // Changes of queues and environments are seen a little later.
        co_await places.next_before(platform_.clock, platform_.clock.now() + std::chrono::seconds(1));
    }
    co_return false;
}

/// One attempt from its start, or from where a former server left it. True: another one follows.
asio::awaitable<bool> Batch::attempt(std::string key) {
    const std::optional<Value> before = platform_.documents.find(job_records, key);
    if (!before) co_return false;
    const std::string environment((*before)["environment"].as_string());
    struct Place_ {  // gives the vCPUs back
        Batch* batch;
        std::string environment, queue;
        double taken;
        ~Place_() {
            {
                const std::lock_guard lock(batch->mutex_);
                batch->used_[environment] -= taken;
            }
            batch->platform_.changes.notify(queue_topic(queue));
        }
    } taken{this, environment, std::string((*before)["jobQueue"].as_string()), vcpus_of((*before)["container"])};

    const std::string id = task_id_of(key, (*before)["attempts"].size() + 1);
    std::string trouble;
    if (!is_set((*before)["taskId"])) {
        const std::string definition((*before)["jobDefinition"].as_string());
        std::string name = definition.substr(definition.rfind('/') + 1);
        name = name.substr(0, name.find(':'));
        const std::string stream = name + "/default/" + id;
        const Place place = place_of_key(key);
        const std::string task_arn = "arn:aws:ecs:" + place.region + ":" + place.account + ":task/AWSBatch/" + id;
        Step begin = [environment, id, task_arn, stream](const Value& job) {
            const bool told = job["isTerminated"].as_bool() || job["isCancelled"].as_bool();
            return told ? job : starting(job, environment, id, task_arn, stream);
        };
        const std::optional<Value> job = co_await change(key, std::move(begin));
        if (!job) co_return false;
        if (!is_set((*job)["taskId"])) co_return true;  // told to end: whoever waits for a place ends it
    }
    const std::optional<Value> started = platform_.documents.find(job_records, key);
    if (!started) co_return false;
    const std::string stream((*started)["container"]["logStreamName"].as_string());
    try {
        // Twice is as good as once: what runs goes on.
        containers::TaskSpec spec =
            co_await make_job_spec(platform_, *runner_, images_, key, *started, id, stream, server_access_);
        co_await runner_->start(std::move(spec));
    } catch (const std::exception& error) {
        trouble = error.what();
    }
    if ((*started)["isTerminated"].as_bool()) co_await runner_->stop(id, containers::StopMode::graceful);
    std::optional<containers::TaskStatus> end;
    if (trouble.empty()) {
        end = co_await watch_attempt(key, id);
        if (!end) co_return false;  // the server ends; the job goes on
    } else {
        end.emplace();
        end->phase = containers::Phase::stopped;
        end->cause = containers::StopCause::failed_to_start;
        end->reason = trouble;
    }
    const TimePoint now = platform_.clock.now();
    const containers::TaskStatus last = *end;
    Step step = [last, now](const Value& job) {
        return attempt_ended(job, last, job["timedOut"].as_bool(), now).without("timedOut");
    };
    const std::optional<Value> after = co_await change(key, std::move(step));
    if (!after) co_return false;
    log::info("batch", "attempt ended", {{"job", name_of_key(key)}, {"status", status_of(*after)}});
    co_return !has_ended(*after);
}

/// The attempt's end; nothing when the server ends before. Stops it when it runs too long.
asio::awaitable<std::optional<containers::TaskStatus>> Batch::watch_attempt(std::string key, std::string id) {
    for (std::int64_t seen = 0;;) {
        std::optional<containers::TaskStatus> status = co_await runner_->observe(id, seen);
        if (!status) co_return std::nullopt;
        if (status->phase == containers::Phase::stopped) co_return status;
        seen = status->version;
        const TimePoint now = platform_.clock.now();
        const containers::TaskStatus known = *status;
        Step step = [known, now](const Value& job) { return running(job, known, now); };
        const std::optional<Value> job = co_await change(key, std::move(step));
        if (!job || !known.started_at) continue;
        const auto limit = (*job)["timeout"]["attemptDurationSeconds"].as_integer();
        if (!limit || (*job)["timedOut"].as_bool()) continue;
        // The deadline counts from the attempt's start, whatever happened to us since.
        const TimePoint deadline = *known.started_at + std::chrono::seconds(*limit);
        const asio::any_io_executor executor = asio::make_strand(platform_.background);
        ++followers_->count;
        auto enforce = [](Batch* self, std::string job_key, std::string task, TimePoint late,
                          std::shared_ptr<Followers> followers) -> asio::awaitable<void> {
            struct Leave {
                Followers* left;
                ~Leave() {
                    --left->count;
                    left->ended.notify(followers_topic);
                }
            } leave{followers.get()};
            Changes::Watch watch = self->platform_.changes.watch(arn_of(job_key));
            while (!self->closing_) {
                const std::optional<Value> now_known = self->platform_.documents.find(job_records, job_key);
                if (!now_known || (*now_known)["taskId"].as_string() != task) co_return;
                if (self->platform_.clock.now() >= late) break;
                co_await watch.next_before(self->platform_.clock, late);
            }
            if (self->closing_) co_return;
            Step timed_out = [task](const Value& job_now) {
                return job_now["taskId"].as_string() == task ? job_now.with("timedOut", true) : job_now;
            };
            co_await self->change(job_key, std::move(timed_out));
            co_await self->runner_->stop(task, containers::StopMode::graceful);
        };
        asio::awaitable<void> work = enforce(this, key, id, deadline, followers_);
        spawn(executor, "batch timeout", std::move(work));
        // One is enough: from here on only the end is of interest.
        for (;;) {
            status = co_await runner_->observe(id, seen);
            if (!status || status->phase == containers::Phase::stopped) co_return status;
            seen = status->version;
        }
    }
}

/// Takes a job's record one step further, then tells whoever waits for it. Nothing when there is no such job.
asio::awaitable<std::optional<Value>> Batch::change(std::string key, Step step) {
    Documents::Change apply = [step = std::move(step)](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        return step(*current);
    };
    const std::optional<Value> before = platform_.documents.find(job_records, key);
    const std::optional<Value> after = co_await platform_.documents.update(job_records, key, std::move(apply));
    platform_.changes.notify(arn_of(key));
    const bool other_status = before && after && (*before)["status"] != (*after)["status"];
    if (after && is_set((*after)["parent"]) && other_status)
        platform_.changes.notify("children/" + std::string((*after)["parent"].as_string()));
    if (after && (*after)["isTerminated"].as_bool())
        platform_.changes.notify(queue_topic(std::string((*after)["jobQueue"].as_string())));
    co_return after;
}

asio::awaitable<void> Batch::no_more_followers() {
    closing_ = true;
    for (const auto& [key, job] : platform_.documents.list(job_records)) {
        if (has_ended(job)) continue;
        platform_.changes.notify(arn_of(key));
        platform_.changes.notify("children/" + key);
        platform_.changes.notify(queue_topic(std::string(job["jobQueue"].as_string())));
    }
    auto wait = [](std::shared_ptr<Followers> followers) -> asio::awaitable<void> {
        Changes::Watch watch = followers->ended.watch(followers_topic);
        while (followers->count > 0) co_await watch.next();
    };
    const asio::any_io_executor executor = asio::make_strand(platform_.background);
    asio::awaitable<void> work = wait(followers_);
    co_await asio::co_spawn(executor, std::move(work), asio::use_awaitable);
}

asio::awaitable<void> Batch::forget_old_jobs() {
    const TimePoint now = platform_.clock.now();
    const std::int64_t at = now.time_since_epoch().count();
    std::int64_t last = looked_for_old_;
    if (at - last < std::chrono::milliseconds(between_looks).count() ||
        !looked_for_old_.compare_exchange_strong(last, at))
        co_return;
    const std::int64_t limit = (now - kept_after_end).time_since_epoch().count();
    for (const auto& [key, job] : platform_.documents.list(job_records)) {
        if (!has_ended(job) || job["stoppedAt"].as_integer().value_or(0) > limit) continue;
        for (std::size_t i = 1; i <= job["attempts"].size(); ++i) {
            const std::string id = task_id_of(key, i);
            co_await runner_->forget(id);
        }
        co_await platform_.documents.erase(job_records, key);
    }
}

}  // namespace stepwell::batch
