// The init phase of a worker that no invocation waits for. Lambda developer guide: "Understanding the Lambda execution
// environment lifecycle".
#include <algorithm>

#include "adapters/services/lambda/worker.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

namespace {

/// AWS: this or the function's timeout, whichever is longer.
constexpr std::chrono::seconds provisioned_limit{130};

}  // namespace

std::string_view name_of(Initialization initialization) {
    return initialization == Initialization::provisioned ? "provisioned-concurrency" : "on-demand";
}

asio::awaitable<bool> Worker::initialize() {
    const auto self = shared_from_this();
    asio::awaitable<bool> work = run_init();
    co_return co_await on_executor(strand_, std::move(work));
}

asio::awaitable<bool> Worker::run_init() {
    const Clock::time_point limit = started_ + std::max(provisioned_limit, spec_.timeout);
    sandbox_->call_begins();
    while (!ready_ && !exit_ && !init_error_ && Clock::now() < limit) co_await progress_.wait_until(limit);
    sandbox_->call_ended();
    if (ready_ && !exit_ && !killed_) co_return true;
    if (killed_) co_return false;  // nobody wants it any more
    if (!exit_) co_await sandbox_->drain();
    if (init_error_) {
        const Parsed parsed = parse_json(*init_error_);
        report_init("error", parsed ? std::string((*parsed)["errorType"].as_string()) : std::string());
    } else {
        report_init(exit_ ? "error" : "timeout", exit_ ? "Runtime.ExitError" : "");
    }
    kill();
    co_return false;
}

void Worker::report_init(std::string_view status, const std::string& error_type) {
    const auto took = Clock::now() - started_;
    std::string text = "INIT_REPORT Init Duration: " + milliseconds(took) + "\tPhase: init\tStatus: ";
    text += status;
    ObjectBuilder record;
    record.set("initializationType", name_of(spec_.initialization)).set("phase", "init").set("status", status);
    if (!error_type.empty()) {
        text += "\tError Type: " + error_type;
        record.set("errorType", error_type);
    }
    const double duration = std::chrono::duration<double, std::milli>(took).count();
    record.set("metrics", Value::object({{"durationMs", duration}}));
    log_.platform(request_id(), text, "platform.initReport", record.build(), true);
}

}  // namespace stepwell::lambda
