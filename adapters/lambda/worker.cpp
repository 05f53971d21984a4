// The life of a worker: init, then one invocation after another, until it ends or is killed.
#include "adapters/lambda/worker.hpp"

#include <signal.h>

#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <cstdio>
#include <system_error>

#include "adapters/lambda/leftovers.hpp"
#include "engine/runtime/async.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::chrono::seconds init_limit{10};
/// How long a process that has just answered may take to ask for more.
constexpr std::chrono::seconds return_limit{1};
constexpr std::uint64_t megabyte = 1024UL * 1024;
/// How fast a handler may take memory, so that the next look comes in time: 2 GB/s.
constexpr std::uint64_t taken_in_a_millisecond = 2 * megabyte;
constexpr std::int64_t least_interval = 10;  // ms
constexpr std::int64_t most_interval = 250;

http::Limits limits() {
    http::Limits result;
    result.idle_time = std::chrono::hours(1);  // a handler is silent while it works: 15 minutes at most
    result.body_time = std::chrono::hours(1);  // and in the midst of a streamed answer
    result.connections = 64;
    return result;
}

/// How Go, in which Lambda's supervisor is written, names signals.
std::string signal_name(int signal) {
    switch (signal) {
        case SIGABRT:
            return "aborted";
        case SIGBUS:
            return "bus error";
        case SIGFPE:
            return "floating point exception";
        case SIGHUP:
            return "hangup";
        case SIGILL:
            return "illegal instruction";
        case SIGINT:
            return "interrupt";
        case SIGKILL:
            return "killed";
        case SIGSEGV:
            return "segmentation fault";
        case SIGTERM:
            return "terminated";
        default:
            return "signal " + std::to_string(signal);
    }
}

}  // namespace

Worker::Worker(const asio::any_io_executor& executor, WorkerSpec spec, logs::LogWriter* logs, stepwell::Clock* clock)
    : strand_(asio::make_strand(executor)),
      spec_(std::move(spec)),
      progress_(strand_),
      work_(strand_, Clock::time_point::max()),
      log_(spec_.log, logs, clock),
      memory_timer_(strand_) {}

Worker::~Worker() = default;

std::shared_ptr<Worker> Worker::start(const asio::any_io_executor& executor, WorkerSpec spec, logs::LogWriter* logs,
                                      stepwell::Clock* clock) {
    std::shared_ptr<Worker> worker(new Worker(executor, std::move(spec), logs, clock));
    worker->launch();
    return worker;
}

void Worker::launch() {
    const std::vector<asio::any_io_executor> executors{strand_};
    server_ = std::make_unique<http::Server>(executors, runtime_api(weak_from_this()), limits());
    const std::uint16_t port = server_->listen("127.0.0.1", 0);
    log_.platform("init", "INIT_START Runtime Version: " + spec_.runtime, "platform.initStart",
                  Value::object({{"initializationType", "on-demand"},
                                 {"phase", "init"},
                                 {"runtimeVersion", spec_.runtime},
                                 {"functionName", spec_.function_name},
                                 {"functionVersion", spec_.version}}));
    process::Spec process = spec_.process;
    process.environment.push_back("AWS_LAMBDA_RUNTIME_API=127.0.0.1:" + std::to_string(port));
    child_ = process::ChildProcess::start(strand_, process, [weak = weak_from_this()](std::string_view line) {
        if (const auto self = weak.lock()) self->take_line(line);
    });
    spawn(strand_, "worker of " + spec_.function_name, watch(shared_from_this()));
}

/// Keeps the worker alive as long as its process.
asio::awaitable<void> Worker::watch(std::shared_ptr<Worker> self) {
    const process::ExitStatus status = co_await self->child_->wait();
    self->usable_ = false;
    self->exit_ = status;
    self->progress_.cancel();
    self->work_.cancel();
    self->server_->stop();
    if (!self->call_ && !self->killed_) {
        const std::string how =
            status.signal != 0 ? "signal: " + signal_name(status.signal) : "exit status " + std::to_string(status.code);
        log::info("lambda", "a process ended between invocations",
                  {{"function", self->spec_.function_name}, {"status", how}});
    }
}

void Worker::kill() {
    killed_ = true;
    usable_ = false;
    child_->kill(SIGKILL);
}

asio::awaitable<void> Worker::ended() {
    const auto self = shared_from_this();
    co_await child_->wait();
}

asio::awaitable<Outcome> Worker::invoke(Invocation invocation, Init init) {
    const auto self = shared_from_this();
    asio::awaitable<Outcome> work = run(std::move(invocation), init);
    co_return co_await asio::co_spawn(strand_, std::move(work), asio::use_awaitable);
}

/// True as soon as `predicate` is; false at `limit`.
template <class Predicate>
asio::awaitable<bool> Worker::until(Clock::time_point limit, Predicate predicate) {
    while (!predicate()) {
        if (Clock::now() >= limit) co_return false;
        progress_.expires_at(limit);
        boost::system::error_code cancelled;
        co_await progress_.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
    co_return true;
}

Outcome Worker::failure(const std::string& type, const std::string& text) const {
    Outcome outcome{Outcome::Kind::failure, {}, {}};
    outcome.payload = print(Value::object(
        {{"errorType", type}, {"errorMessage", "RequestId: " + call_->invocation.request_id + " Error: " + text}}));
    return outcome;
}

/// The process ended instead of answering.
Outcome Worker::ended_early() const {
    if (init_error_ && !ready_) {
        Outcome outcome{Outcome::Kind::failure, *init_error_, {}};
        return outcome;
    }
    const process::ExitStatus status = exit_.value_or(process::ExitStatus{});
    if (status.signal != 0)
        return failure("Runtime.ExitError", "Runtime exited with error: signal: " + signal_name(status.signal));
    if (status.code != 0)
        return failure("Runtime.ExitError", "Runtime exited with error: exit status " + std::to_string(status.code));
    return failure("Runtime.ExitError", "Runtime exited without providing a reason");
}

asio::awaitable<Outcome> Worker::run(Invocation invocation, Init init) {
    const bool warm = ready_;
    const bool own_phase = init == Init::phase_of_its_own;
    log_.begin(!warm);  // what a first call finds there was printed by the init phase
    call_.emplace();
    call_->invocation = std::move(invocation);
    call_->begun = Clock::now();
    watch_memory(0);

    const auto settled = [this] { return asked_ || exit_.has_value(); };
    const Clock::time_point limit = warm        ? Clock::now() + return_limit
                                    : own_phase ? started_ + init_limit
                                                : Clock::now() + spec_.timeout;
    const bool in_time = co_await until(limit, settled);
    // one that died while idle was given nothing: another can have the call
    if (warm && (!in_time || exit_ || child_->has_ended())) {
        usable_ = false;
        if (!in_time) {
            log::warn("lambda", "a process did not come back for more work", {{"function", spec_.function_name}});
            kill();
        }
        call_.reset();
        co_return Outcome{Outcome::Kind::not_delivered, {}, {}};
    }
    if (!in_time && own_phase) {
        const double took = std::chrono::duration<double, std::milli>(Clock::now() - started_).count();
        log_.platform(
            request_id(),
            "INIT_REPORT Init Duration: " + milliseconds(Clock::now() - started_) + "\tPhase: init\tStatus: timeout",
            "platform.initReport",
            Value::object({{"initializationType", "on-demand"},
                           {"phase", "init"},
                           {"status", "timeout"},
                           {"metrics", Value::object({{"durationMs", took}})}}),
            true);
        kill();
        Outcome outcome{Outcome::Kind::slow_init, {}, log_.tail()};
        call_.reset();
        co_return outcome;
    }

    const std::string& id = call_->invocation.request_id;
    log_.platform(id, "START RequestId: " + id + " Version: " + spec_.version, "platform.start",
                  Value::object({{"requestId", id}, {"version", spec_.version}}));
    Outcome outcome;
    bool timed_out = !in_time;
    if (in_time && !exit_) {
        if (own_phase || warm) call_->begun = Clock::now();  // init is not the handler's time
        const auto deadline = std::chrono::system_clock::now() + (call_->begun + spec_.timeout - Clock::now());
        call_->deadline_ms = std::chrono::floor<std::chrono::milliseconds>(deadline.time_since_epoch()).count();
        work_.cancel();
        // what a process has streamed before its end is read to that end
        const auto answered = [this] { return call_->answer.has_value() || (exit_ && !call_->streaming); };
        const bool settled_in_time = co_await until(call_->begun + spec_.timeout, answered);
        timed_out = !settled_in_time && !exit_;
    }
    if (timed_out) {
        // What it printed before is in the log, what it prints from now on is nobody's.
        co_await child_->drain();
        kill();
        char text[60];
        std::snprintf(text, sizeof text, "Task timed out after %.2f seconds",
                      static_cast<double>(spec_.timeout.count()));
        outcome = failure("Sandbox.Timedout", text);
        const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        if (!spec_.log.json) log_.line(id, print_timestamp(now) + ' ' + id + ' ' + text);
    } else if (call_->answer) {
        outcome = std::move(*call_->answer);
    } else {
        outcome = ended_early();
    }
    co_await close_call(outcome, timed_out);
    co_return outcome;
}

/// Kills the process when it and what it has started use more than the function may. Looks again the sooner the less
/// is left.
void Worker::watch_memory(std::uint64_t used) {
    const std::uint64_t limit = static_cast<std::uint64_t>(spec_.memory_size) * megabyte;
    const auto left = static_cast<std::int64_t>((limit - std::min(used, limit)) / taken_in_a_millisecond);
    memory_timer_.expires_after(std::chrono::milliseconds(std::clamp(left, least_interval, most_interval)));
    memory_timer_.async_wait([weak = weak_from_this(), limit](const boost::system::error_code& cancelled) {
        const auto self = weak.lock();
        if (cancelled || !self || !self->call_ || self->exit_ || self->killed_) return;
        const std::uint64_t now = memory_of_tree(self->child_->pid());
        if (now <= limit) return self->watch_memory(now);
        self->out_of_memory_ = true;
        self->child_->kill(SIGKILL);
    });
}

void Worker::take_line(std::string_view line) {
    if (killed_) return;
    log_.line(request_id(), line);
}

std::string_view Worker::request_id() const {
    return call_ ? std::string_view(call_->invocation.request_id) : std::string_view("init");
}

}  // namespace stepwell::lambda
