// An attempt of a job: it is started, watched until its end, and ended when it takes too long.
#include <chrono>

#include "adapters/aws/container_tasks/log_stream.hpp"
#include "adapters/aws/container_tasks/task_spec.hpp"
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
#include "engine/runtime/log.hpp"

namespace stepwell::batch {

namespace {

constexpr const char* log_group = "/aws/batch/job";

/// The container's own variables, and those that say which job it is. User guide: "Job environment variables".
Value environment_of(const Value& job) {
    Values list(job["container"]["environment"].items().begin(), job["container"]["environment"].items().end());
    const auto set = [&](std::string_view name, std::string_view value) {
        list.push_back(Value::object({{"name", name}, {"value", value}}));
    };
    const auto arn_end = [](std::string_view arn) { return arn.substr(arn.rfind('/') + 1); };
    set("AWS_BATCH_JOB_ID", job["jobId"].as_string());
    set("AWS_BATCH_JOB_ATTEMPT", std::to_string(job["attempts"].size() + 1));
    set("AWS_BATCH_JQ_NAME", arn_end(job["jobQueue"].as_string()));
    set("AWS_BATCH_CE_NAME", arn_end(job["environment"].as_string()));
    if (const auto index = job["arrayProperties"]["index"].as_integer()) {
        set("AWS_BATCH_JOB_ARRAY_INDEX", std::to_string(*index));
        set("AWS_BATCH_JOB_ARRAY_SIZE", std::to_string(job["arraySize"].as_integer().value_or(0)));
    }
    return Value(std::move(list));
}

Value with_command(const Value& container, const Value& parameters) {
    Values command;
    for (const std::string& word : command_of(container, parameters)) command.emplace_back(word);
    return container.with("command", Value(std::move(command)));
}

/// Nothing for the driver json-file.
std::optional<containers::LogTarget> log_target(const Place& place, const Value& container) {
    const Value& log = container["logConfiguration"];
    if (log["logDriver"].as_string() == "json-file") return std::nullopt;
    const Value& options = log["options"];
    containers::LogTarget target;
    target.account = place.account;
    target.region = is_set(options["awslogs-region"]) ? options["awslogs-region"].as_string() : place.region;
    target.group = is_set(options["awslogs-group"]) ? options["awslogs-group"].as_string() : log_group;
    target.stream = container["logStreamName"].as_string();
    return target;
}

/// What the runner starts for the attempt that the record says is under way; the stream that it logs to is made. Throws
/// CannotStart.
asio::awaitable<containers::TaskSpec> spec_of_job(Core& core, std::string key, Value job) {
    const Value container = job["container"];
    container_tasks::Task task;
    task.place = place_of_key(key);
    task.id = job["taskId"].as_string();
    task.definition = as_task_definition(with_command(container, job["parameters"]));
    // An override, for it counts more than a secret of that name.
    task.overrides = Value::array({Value::object({{"name", "default"}, {"environment", environment_of(job)}})});
    task.memory = memory_of(container);
    task.cpu = static_cast<std::int64_t>(vcpus_of(container) * 1024);
    task.fargate = true;
    const auto target = log_target(task.place, container);
    containers::TaskSpec spec = co_await container_tasks::make_task_spec(core.platform, core.host, std::move(task));
    if (target)
        co_await container_tasks::make_log_stream(core.platform, *target, true, "ResourceInitializationError: ");
    spec.containers.front().log = target;
    co_return spec;
}

/// Ends the attempt whose task that is when it is still under way at `deadline`.
asio::awaitable<void> end_when_late(Core& core, std::string key, std::string task, TimePoint deadline) {
    Platform& platform = core.platform;
    Changes::Watch watch = platform.changes.watch(job_arn(key));
    for (;;) {
        const std::optional<Value> job = platform.documents.find(job_records, key);
        if (core.jobs.closing() || !job || (*job)["taskId"].as_string() != task) co_return;
        if (platform.clock.now() >= deadline) break;
        co_await watch.next_before(platform.clock, deadline);
    }
    JobStep late = [task](const Value& job) {
        return job["taskId"].as_string() == task ? job.with("timedOut", true) : job;
    };
    co_await change_job(core, key, std::move(late));
    co_await core.host.runner->stop(task, containers::StopMode::graceful);
}

/// The attempt's end; nothing when the server ends before.
asio::awaitable<std::optional<containers::TaskStatus>> watch_attempt(Core& core, std::string key, std::string id) {
    bool limited = false;  // from then on only the end is of interest
    for (std::int64_t seen = 0;;) {
        std::optional<containers::TaskStatus> status = co_await core.host.runner->observe(id, seen);
        if (!status || status->phase == containers::Phase::stopped) co_return status;
        seen = status->version;
        if (limited) continue;
        const TimePoint now = core.platform.clock.now();
        const containers::TaskStatus known = *status;
        JobStep step = [known, now](const Value& job) { return running(job, known, now); };
        const std::optional<Value> job = co_await change_job(core, key, std::move(step));
        if (!job || !known.started_at || (*job)["timedOut"].as_bool()) continue;
        if (const auto limit = (*job)["timeout"]["attemptDurationSeconds"].as_integer()) {
            // It counts from the attempt's start, whatever happened to us since.
            const TimePoint deadline = *known.started_at + std::chrono::seconds(*limit);
            limited = true;
            core.jobs.begin("timeout of " + id,
                            [&core, key, id, deadline] { return end_when_late(core, key, id, deadline); },
                            {job_arn(key)});
        }
    }
}

/// Its record as one whose attempt begins; without a taskId when it is to end, nothing when it is gone.
asio::awaitable<std::optional<Value>> begin_attempt(Core& core, std::string key, Value job, std::string environment,
                                                    std::string id) {
    const std::string definition(job["jobDefinition"].as_string());
    std::string name = definition.substr(definition.rfind('/') + 1);
    name = name.substr(0, name.find(':'));
    const std::string stream = name + "/default/" + id;
    const std::string task_arn = place_of_key(key).arn("ecs", "task/AWSBatch/" + id);
    JobStep begin = [environment, id, task_arn, stream](const Value& before) {
        const bool ends = before["isTerminated"].as_bool() || before["isCancelled"].as_bool();
        return ends ? before : starting(before, environment, id, task_arn, stream);
    };
    co_return co_await change_job(core, key, std::move(begin));
}

containers::TaskStatus failed_to_start(const std::string& reason) {
    containers::TaskStatus status;
    status.phase = containers::Phase::stopped;
    status.cause = containers::StopCause::failed_to_start;
    status.reason = reason;
    return status;
}

}  // namespace

asio::awaitable<bool> attempt(Core& core, std::string key, std::unique_ptr<Vcpus::Share> place) {
    containers::ContainerRunner& runner = *core.host.runner;
    std::optional<Value> job = core.platform.documents.find(job_records, key);
    if (!job) co_return false;
    const std::string id = task_id_of(key, (*job)["attempts"].size() + 1);
    if (!is_set((*job)["taskId"])) {
        job = co_await begin_attempt(core, key, *job, place->environment, id);
        if (!job) co_return false;
        if (!is_set((*job)["taskId"])) co_return true;  // whoever waits for a place ends it
    }
    if (core.jobs.closing()) co_return false;  // a reset may not have seen the task; a later server starts it
    std::optional<containers::TaskStatus> end;
    try {
        // Twice is as good as once: what runs goes on.
        containers::TaskSpec spec = co_await spec_of_job(core, key, *job);
        co_await runner.start(std::move(spec));
    } catch (const std::exception& error) {
        end = failed_to_start(error.what());
    }
    if ((*job)["isTerminated"].as_bool()) co_await runner.stop(id, containers::StopMode::graceful);
    if (!end) end = co_await watch_attempt(core, key, id);
    if (!end) co_return false;  // the server ends; the job goes on
    const TimePoint now = core.platform.clock.now();
    JobStep step = [last = *end, now](const Value& before) {
        return attempt_ended(before, last, before["timedOut"].as_bool(), now).without("timedOut");
    };
    const std::optional<Value> after = co_await change_job(core, key, std::move(step));
    if (!after) co_return false;
    log::info("batch", "attempt ended", {{"job", name_of_key(key)}, {"status", status_of(*after)}});
    co_return !has_ended(*after);
}

}  // namespace stepwell::batch
