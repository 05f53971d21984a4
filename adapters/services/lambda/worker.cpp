// The life of a worker: init, then one invocation after another, until it ends or is killed.
#include "adapters/services/lambda/worker.hpp"

#include <signal.h>

#include <cstdio>
#include <system_error>

#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::chrono::seconds init_limit{10};
/// How long a process that has just answered may take to ask for more.
constexpr std::chrono::seconds return_limit{1};

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

Worker::Worker(asio::any_io_executor strand, WorkerSpec spec, std::shared_ptr<Sandbox> sandbox, LogSink* logs,
               stepwell::Clock* clock)
    : strand_(std::move(strand)),
      spec_(std::move(spec)),
      sandbox_(std::move(sandbox)),
      clock_(clock),
      log_(spec_.log, logs, clock) {}

Worker::~Worker() = default;

std::shared_ptr<Worker> Worker::make(asio::any_io_executor strand, WorkerSpec spec, std::shared_ptr<Sandbox> sandbox,
                                     LogSink* logs, stepwell::Clock* clock) {
    return std::shared_ptr<Worker>(new Worker(std::move(strand), std::move(spec), std::move(sandbox), logs, clock));
}

asio::awaitable<void> Worker::start(std::shared_ptr<void> turn) {
    start_turn_ = std::move(turn);
    asio::awaitable<void> work = launch(shared_from_this());
    co_await on_executor(strand_, std::move(work));
}

asio::awaitable<void> Worker::launch(std::shared_ptr<Worker> self) {
    try {
        co_await self->launch();
    } catch (...) {
        self->finish();
        throw;
    }
    spawn(self->strand_, "worker of " + self->spec_.function_name, watch(self));
}

asio::awaitable<void> Worker::launch() {
    const ApiPlace place = co_await sandbox_->api_place();
    const std::vector<asio::any_io_executor> executors{strand_};
    server_ = std::make_unique<http::Server>(executors, runtime_api(weak_from_this(), place), limits());
    std::string api = place.host + ':' + std::to_string(server_->listen(place.listen, 0));
    Sandbox::OnLine on_line = [weak = weak_from_this()](std::string_view line) {
        if (const auto self = weak.lock()) self->take_line(line);
    };
    co_await sandbox_->prepare(std::move(api), std::move(on_line));
    if (!spec_.runtime.empty())
        log_.platform("init", "INIT_START Runtime Version: " + spec_.runtime, "platform.initStart",
                      Value::object({{"initializationType", name_of(spec_.initialization)},
                                     {"phase", "init"},
                                     {"runtimeVersion", spec_.runtime},
                                     {"functionName", spec_.function_name},
                                     {"functionVersion", spec_.version}}));
    started_ = Clock::now();
    co_await sandbox_->start();
}

/// Keeps the worker alive as long as its sandbox.
asio::awaitable<void> Worker::watch(std::shared_ptr<Worker> self) {
    const process::ExitStatus status = co_await self->sandbox_->wait();
    self->usable_ = false;
    self->exit_ = status;
    self->progress_.notify();
    self->work_.notify();
    self->server_->stop();
    if (!self->call_ && !self->killed_) {
        const std::string how =
            status.signal != 0 ? "signal: " + signal_name(status.signal) : "exit status " + std::to_string(status.code);
        log::info("lambda", "a handler ended between invocations",
                  {{"function", self->spec_.function_name}, {"status", how}});
    }
    try {
        co_await self->sandbox_->clear();
    } catch (const std::exception& error) {
        log::warn("lambda", error.what(), {{"function", self->spec_.function_name}, {"doing", "clearing up"}});
    }
    self->finish();
}

void Worker::finish() {
    usable_ = false;
    gone_ = true;
    start_turn_.reset();
    end_.notify();
    if (server_) server_->stop();
}

void Worker::kill() {
    killed_ = true;
    usable_ = false;
    sandbox_->kill();
}

asio::awaitable<void> Worker::ended() {
    auto wait = [](std::shared_ptr<Worker> self) -> asio::awaitable<void> {
        while (!self->gone_) co_await self->end_.wait();
    };
    asio::awaitable<void> work = wait(shared_from_this());
    co_await on_executor(strand_, std::move(work));
}

asio::awaitable<Outcome> Worker::invoke(Invocation invocation, Init init) {
    const auto self = shared_from_this();
    asio::awaitable<Outcome> work = run(std::move(invocation), init);
    co_return co_await on_executor(strand_, std::move(work));
}

/// True as soon as `predicate` is; false at `limit`.
template <class Predicate>
asio::awaitable<bool> Worker::until(Clock::time_point limit, Predicate predicate) {
    while (!predicate()) {
        if (Clock::now() >= limit) co_return false;
        co_await progress_.wait_until(limit);
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
    sandbox_->call_begins();

    const auto settled = [this] { return asked_ || exit_.has_value(); };
    const Clock::time_point limit = warm        ? Clock::now() + return_limit
                                    : own_phase ? started_ + init_limit
                                                : Clock::now() + spec_.timeout;
    const bool in_time = co_await until(limit, settled);
    // one that died while idle was given nothing: another can have the call
    if (warm && (!in_time || exit_ || sandbox_->has_ended())) {
        usable_ = false;
        if (!in_time) {
            log::warn("lambda", "a process did not come back for more work", {{"function", spec_.function_name}});
            kill();
        }
        sandbox_->call_ended();
        call_.reset();
        co_return Outcome{Outcome::Kind::not_delivered, {}, {}};
    }
    if (!in_time && own_phase) {
        report_init("timeout", {});
        kill();
        sandbox_->call_ended();
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
        work_.notify();
        // what a process has streamed before its end is read to that end
        const auto answered = [this] { return call_->answer.has_value() || (exit_ && !call_->streaming); };
        const bool settled_in_time = co_await until(call_->begun + spec_.timeout, answered);
        timed_out = !settled_in_time && !exit_;
    }
    if (timed_out) {
        // What it printed before is in the log, what it prints from now on is nobody's.
        co_await sandbox_->drain();
        kill();
        char text[60];
        std::snprintf(text, sizeof text, "Task timed out after %.2f seconds",
                      static_cast<double>(spec_.timeout.count()));
        outcome = failure("Sandbox.Timedout", text);
        if (!spec_.log.json) log_.line(id, print_timestamp(clock_->now()) + ' ' + id + ' ' + text);
    } else if (call_->answer) {
        outcome = std::move(*call_->answer);
    } else {
        outcome = ended_early();
    }
    co_await close_call(outcome, timed_out);
    co_return outcome;
}

void Worker::take_line(std::string_view line) {
    if (killed_) return;
    log_.line(request_id(), line);
}

std::string_view Worker::request_id() const {
    return call_ ? std::string_view(call_->invocation.request_id) : std::string_view("init");
}

}  // namespace stepwell::lambda
