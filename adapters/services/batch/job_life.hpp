#pragma once
// The life of a job: from state to state until it has ended, taken up again after a restart. Each step is on disk
// before anyone is told of it. User guide: "Job states", "Job dependencies".

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "adapters/services/batch/vcpus.hpp"
#include "engine/value/value.hpp"

namespace stepwell::batch {

struct Core;

/// Begins the life of a job that has that record, or takes it up again.
void begin_job(Core& core, const std::string& key, const Value& job);

/// From one state of the record to the next.
using JobStep = std::function<Value(const Value& job)>;
/// Takes a job's record one step further, then tells whoever waits for it. Nothing when there is no such job.
boost::asio::awaitable<std::optional<Value>> change_job(Core& core, std::string key, JobStep step);

/// Ends a job that failed before anything of it ran.
boost::asio::awaitable<void> fail_job(Core& core, std::string key, std::string reason);
/// Whether the job was to be terminated or cancelled before anything of it ran; then it is.
boost::asio::awaitable<bool> ended_as_asked(Core& core, std::string key, Value job);

/// job_place.cpp: takes vCPUs of the first compute environment of the queue that has them; null when the job has
/// ended, or the server does. A job whose attempt is under way has them already.
boost::asio::awaitable<std::unique_ptr<Vcpus::Share>> wait_for_place(Core& core, std::string key);
/// What jobs that wait for a place in a queue watch.
std::string queue_topic(const std::string& queue_arn);

/// job_attempt.cpp: one attempt from its start, or from where a former server left it. True: another one follows.
boost::asio::awaitable<bool> attempt(Core& core, std::string key, std::unique_ptr<Vcpus::Share> place);

/// Removes what is kept of jobs that ended a day ago, if it is time to look for them.
boost::asio::awaitable<void> forget_old_jobs(Core& core);

}  // namespace stepwell::batch
