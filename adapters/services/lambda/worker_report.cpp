// The end of an invocation: what its log says of it. Lambda developer guide: "Working with Lambda function logs".
#include <cmath>
#include <cstdio>

#include "adapters/services/lambda/worker.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

/// "12.34 ms"
std::string Worker::milliseconds(Clock::duration time) {
    char text[40];
    std::snprintf(text, sizeof text, "%.2f ms", std::chrono::duration<double, std::milli>(time).count());
    return text;
}

/// Completes the log of a call and what is reported of it.
asio::awaitable<void> Worker::close_call(Outcome& outcome, bool timed_out) {
    const auto duration = Clock::now() - call_->begun;
    sandbox_->call_ended();
    const std::int64_t memory = sandbox_->peak_memory();
    if (!timed_out) co_await sandbox_->drain();
    report(outcome, timed_out, duration, memory);
    init_time_.reset();
    outcome.log_tail = log_.tail();
    call_.reset();
}

void Worker::report(const Outcome& outcome, bool timed_out, Clock::duration duration, std::int64_t memory) {
    const std::string id = call_->invocation.request_id;
    const bool ended = exit_ && !timed_out && !call_->answer && !(init_error_ && !ready_);
    std::string type;
    if (ended) {
        const Parsed parsed = parse_json(outcome.payload);
        if (parsed) {
            type = sandbox_->out_of_memory() ? "Runtime.OutOfMemory" : std::string((*parsed)["errorType"].as_string());
            if (!spec_.log.json)
                log_.line(id, std::string((*parsed)["errorMessage"].as_string()) + "\t" +
                                  std::string((*parsed)["errorType"].as_string()));
        }
    }
    if (!spec_.log.json) log_.platform(id, "END RequestId: " + id, {}, {});
    const double whole = std::chrono::duration<double, std::milli>(duration).count();
    const auto billed = static_cast<std::int64_t>(std::ceil(whole));
    std::string text = "REPORT RequestId: " + id + "\tDuration: " + milliseconds(duration) +
                       "\tBilled Duration: " + std::to_string(billed) +
                       " ms\tMemory Size: " + std::to_string(spec_.memory_size) +
                       " MB\tMax Memory Used: " + std::to_string(memory) + " MB";
    ObjectBuilder metrics;
    metrics.set("durationMs", whole).set("billedDurationMs", billed);
    metrics.set("memorySizeMB", spec_.memory_size).set("maxMemoryUsedMB", memory);
    if (init_time_) {
        text += "\tInit Duration: " + milliseconds(*init_time_);
        metrics.set("initDurationMs", std::chrono::duration<double, std::milli>(*init_time_).count());
    }
    if (timed_out) text += "\tStatus: timeout";
    if (!type.empty()) text += "\tStatus: error\tError Type: " + type;
    const bool failed = outcome.kind != Outcome::Kind::success;
    ObjectBuilder record;
    record.set("requestId", id).set("metrics", metrics.build());
    record.set("status", timed_out ? "timeout" : !type.empty() ? "error" : failed ? "failure" : "success");
    if (!type.empty()) record.set("errorType", type);
    log_.platform(id, text, "platform.report", record.build(), timed_out || !type.empty());
}

}  // namespace stepwell::lambda
