#pragma once
// A job as it is kept and described. Pure functions from one state of the record to the next. User guide: "Job states",
// "Automated job retries".

#include <string>
#include <string_view>

#include "adapters/platform/containers/container_runner.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::batch {

// Beside the members of AWS's JobDetail a record has `environment` (the compute environment's ARN), `parent` (the key
// of an array job's record), `arraySize`, `taskId` (of the attempt that is under way), `attemptStartedAt`.

/// The runner's id of an attempt, of which the first is 1.
std::string task_id_of(const std::string& key, std::size_t attempt);

bool has_ended(const Value& job);
bool is_array(const Value& job);
std::string_view status_of(const Value& job);

Value with_job_status(const Value& job, std::string_view status);
Value failed(const Value& job, const std::string& reason, TimePoint now);
/// Its attempt has a task.
Value starting(const Value& job, const std::string& environment, const std::string& task_id,
               const std::string& task_arn, const std::string& log_stream);
Value running(const Value& job, const containers::TaskStatus& status, TimePoint now);
/// Its attempt has ended: the job has succeeded, has failed, or is to be tried again (RUNNABLE).
Value attempt_ended(const Value& job, const containers::TaskStatus& status, bool timed_out, TimePoint now);
/// TerminateJob, CancelJob: what is to become of it.
Value asked_to_end(const Value& job, const std::string& reason, bool terminate);
/// Of an array job whose children are `children`.
Value summarised(const Value& job, const Values& children, TimePoint now);

/// Whether a failed attempt is followed by another.
bool tried_again(const Value& job, const Value& attempt);
/// `*` at the end stands for anything, as in the patterns of evaluateOnExit; case does not count.
bool matches(std::string_view pattern, std::string_view text);

Value public_job(const Value& job);
Value job_summary(const Value& job);

}  // namespace stepwell::batch
