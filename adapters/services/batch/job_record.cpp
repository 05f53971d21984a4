// A job as it is kept and described.
#include "adapters/services/batch/job_record.hpp"

#include <algorithm>

#include "adapters/aws/values.hpp"
#include "adapters/platform/digest.hpp"
#include "adapters/services/batch/names.hpp"
#include "engine/text.hpp"

namespace stepwell::batch {

namespace {

constexpr std::string_view timed_out_reason = "Job attempt duration exceeded timeout";
constexpr std::string_view all_statuses[] = {"SUBMITTED", "PENDING",   "RUNNABLE", "STARTING",
                                             "RUNNING",   "SUCCEEDED", "FAILED"};

std::string status_reason(const containers::TaskStatus& status) {
    using containers::StopCause;
    switch (status.cause) {
        case StopCause::failed_to_start:
            return status.reason.empty() ? "Task failed to start" : status.reason;
        case StopCause::lost:
            return status.reason;
        case StopCause::none:
        case StopCause::essential_exited:
        case StopCause::requested:
            break;
    }
    return "Essential container in task exited";
}

}  // namespace

std::string task_id_of(const std::string& key, std::size_t attempt) {
    return hash_hex(key + "/" + std::to_string(attempt), 32);
}

std::string_view status_of(const Value& job) { return job["status"].as_string(); }

bool has_ended(const Value& job) { return status_of(job) == "SUCCEEDED" || status_of(job) == "FAILED"; }

bool is_array(const Value& job) { return !job["arrayProperties"]["size"].is_null(); }

Value with_job_status(const Value& job, std::string_view status) {
    return has_ended(job) ? job : job.with("status", status);
}

Value failed(const Value& job, const std::string& reason, TimePoint now) {
    if (has_ended(job)) return job;
    return job.with("status", "FAILED").with("statusReason", reason).with("stoppedAt", milliseconds(now));
}

Value starting(const Value& job, const std::string& environment, const std::string& task_id,
               const std::string& task_arn, const std::string& log_stream) {
    const Value container = job["container"].with("taskArn", task_arn).with("logStreamName", log_stream);
    return with_job_status(job, "STARTING")
        .with("environment", environment)
        .with("container", container.without("exitCode").without("reason"))
        .with("taskId", task_id)
        .without("attemptStartedAt");
}

Value running(const Value& job, const containers::TaskStatus& status, TimePoint now) {
    if (!status.started_at) return job;
    Value next = job;
    const Value at = milliseconds(status.started_at.value_or(now));
    if (!next.contains("startedAt") || next["startedAt"].as_integer() == 0) next = next.with("startedAt", at);
    if (!next.contains("attemptStartedAt")) next = next.with("attemptStartedAt", at);
    return with_job_status(next, "RUNNING");
}

bool matches(std::string_view pattern, std::string_view text) {
    if (!pattern.ends_with('*')) return same_letters(pattern, text);
    pattern.remove_suffix(1);
    return text.size() >= pattern.size() && same_letters(pattern, text.substr(0, pattern.size()));
}

bool tried_again(const Value& job, const Value& attempt) {
    const Value& strategy = job["retryStrategy"];
    const auto tries = static_cast<std::int64_t>(job["attempts"].size());
    if (tries >= strategy["attempts"].as_integer().value_or(1)) return false;
    const auto code = attempt["container"]["exitCode"].as_integer();
    for (const Value& rule : strategy["evaluateOnExit"].items()) {
        const auto fits = [&](const char* field, std::string_view text) {
            return !is_set(rule[field]) || matches(rule[field].as_string(), text);
        };
        if (!fits("onExitCode", code ? std::to_string(*code) : "") ||
            !fits("onReason", attempt["container"]["reason"].as_string()) ||
            !fits("onStatusReason", attempt["statusReason"].as_string()))
            continue;
        return same_letters(rule["action"].as_string(), "RETRY");
    }
    return true;
}

Value attempt_ended(const Value& before, const containers::TaskStatus& status, bool timed_out, TimePoint now) {
    if (has_ended(before)) return before;
    const Value job = running(before, status, now);  // one that is short may end before it was seen to run
    Value container = job["container"];
    ObjectBuilder attempted;
    attempted.set("taskArn", container["taskArn"]).set("logStreamName", container["logStreamName"]);
    std::optional<int> code;
    if (!status.containers.empty()) {
        const containers::ContainerStatus& one = status.containers.front();
        code = one.exit_code;
        if (code) {
            attempted.set("exitCode", *code);
            container = container.with("exitCode", *code);
        }
        if (!one.reason.empty()) {
            attempted.set("reason", one.reason);
            container = container.with("reason", one.reason);
        }
    }
    attempted.set("networkInterfaces", Value::empty_array());
    const std::string reason = timed_out ? std::string(timed_out_reason) : status_reason(status);
    const Value stopped = milliseconds(status.stopped_at.value_or(now));
    ObjectBuilder attempt;
    attempt.set("container", attempted.build());
    if (job.contains("attemptStartedAt")) attempt.set("startedAt", job["attemptStartedAt"]);
    attempt.set("stoppedAt", stopped).set("statusReason", reason);
    const Value ended_attempt = attempt.build();
    Values attempts(job["attempts"].items().begin(), job["attempts"].items().end());
    attempts.push_back(ended_attempt);

    Value next = job.with("container", container)
                     .with("attempts", Value(std::move(attempts)))
                     .with("statusReason", reason)
                     .without("taskId")
                     .without("attemptStartedAt");
    const bool ends = job["isTerminated"].as_bool();
    if (code == 0 && !timed_out && !ends) return next.with("status", "SUCCEEDED").with("stoppedAt", stopped);
    if (!timed_out && !ends && tried_again(next, ended_attempt)) return next.with("status", "RUNNABLE");
    if (ends) next = next.with("statusReason", job["endReason"]);
    return next.with("status", "FAILED").with("stoppedAt", stopped);
}

Value asked_to_end(const Value& job, const std::string& reason, bool terminate) {
    if (has_ended(job) || job["isTerminated"].as_bool()) return job;
    const bool begun = status_of(job) == "STARTING" || status_of(job) == "RUNNING";
    if (!terminate && begun) return job;  // AWS: a job that has begun is not cancelled
    return job.with(terminate ? "isTerminated" : "isCancelled", true).with("endReason", reason);
}

Value summarised(const Value& job, const Values& children, TimePoint now) {
    ObjectBuilder counts;
    std::int64_t ended = 0;
    std::int64_t failures = 0;
    for (const std::string_view status : all_statuses) {
        const auto count = std::ranges::count_if(children, [&](const Value& c) { return status_of(c) == status; });
        counts.set(status, count);
        if (status == "FAILED") failures = count;
        if (status == "FAILED" || status == "SUCCEEDED") ended += count;
    }
    Value next = job.with("arrayProperties", job["arrayProperties"]
                                                 .with("statusSummary", counts.build())
                                                 .with("statusSummaryLastUpdatedAt", milliseconds(now)));
    if (has_ended(job) || ended < job["arrayProperties"]["size"].as_integer().value_or(0)) return next;
    if (failures > 0) return failed(next, "Array Child Job failed", now);
    return next.with("status", "SUCCEEDED").with("stoppedAt", milliseconds(now));
}

Value public_job(const Value& job) {
    Value shown = job;
    for (const char* internal : {"environment", "parent", "arraySize", "taskId", "attemptStartedAt", "endReason"})
        shown = shown.without(internal);
    return shown;
}

Value job_summary(const Value& job) {
    ObjectBuilder summary;
    for (const char* field :
         {"jobArn", "jobId", "jobName", "createdAt", "status", "statusReason", "startedAt", "stoppedAt"})
        if (is_set(job[field])) summary.set(field, job[field]);
    ObjectBuilder container;
    for (const char* field : {"exitCode", "reason"})
        if (is_set(job["container"][field])) container.set(field, job["container"][field]);
    const Value ending = container.build();
    if (ending.size() > 0) summary.set("container", ending);
    if (is_set(job["arrayProperties"]))
        summary.set("arrayProperties",
                    job["arrayProperties"].without("statusSummary").without("statusSummaryLastUpdatedAt"));
    return summary.set("jobDefinition", job["jobDefinition"]).build();
}

}  // namespace stepwell::batch
