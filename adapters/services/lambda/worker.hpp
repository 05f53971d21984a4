#pragma once
// What runs a function's handler, one event at a time, and the Runtime API that the handler talks to.

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/strand.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/platform/http/server.hpp"
#include "adapters/services/lambda/invocation.hpp"
#include "adapters/services/lambda/log_output.hpp"
#include "adapters/services/lambda/sandbox.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/signal.hpp"

namespace stepwell::lambda {

/// What a worker is made from.
struct WorkerSpec {
    std::string function_name;
    std::string function_arn;
    std::string version;       ///< $LATEST or a number
    std::string revision;      ///< of the function's code and configuration
    std::string folder_state;  ///< of a function whose code is a folder: what was in it
    Initialization initialization = Initialization::on_demand;
    std::string runtime;  ///< as INIT_START tells it: "python:3.12"; empty: it is an image's
    std::chrono::seconds timeout{3};
    std::int64_t memory_size = 128;
    LogOutput::Target log;
};

/// The invocation that a worker is busy with.
struct Call {
    Invocation invocation;
    bool delivered = false;
    bool streaming = false;  ///< its answer is being read
    std::optional<Outcome> answer;
    std::chrono::steady_clock::time_point begun;
    std::int64_t deadline_ms = 0;
};

class Worker : public std::enable_shared_from_this<Worker> {
public:
    using Clock = std::chrono::steady_clock;

    /// `sandbox` was made with `strand`.
    static std::shared_ptr<Worker> make(boost::asio::any_io_executor strand, WorkerSpec spec,
                                        std::shared_ptr<Sandbox> sandbox, LogSink* logs, stepwell::Clock* clock);
    ~Worker();
    /// Starts the handler: once, before anything else. `turn` is let go when its init phase is over, well or not.
    /// Throws what Sandbox::start throws.
    boost::asio::awaitable<void> start(std::shared_ptr<void> turn);

    /// Waits for the end of the init phase, before any invocation. False: the handler has failed in it, or has taken
    /// longer than it may when nobody waits for it; it is killed.
    boost::asio::awaitable<bool> initialize();

    /// Whether a process that starts has 10 s for that before the function's time begins to count: Lambda's init phase.
    enum class Init : std::uint8_t { phase_of_its_own, within_timeout };
    /// Has the handler called. One call at a time.
    boost::asio::awaitable<Outcome> invoke(Invocation invocation, Init init);

    const WorkerSpec& spec() const { return spec_; }
    /// False: its handler has ended or is about to.
    bool usable() const { return usable_; }
    /// Kills the handler and all it has started. Any thread.
    void kill();
    /// Completes when nothing is left of it.
    boost::asio::awaitable<void> ended();

private:
    Worker(boost::asio::any_io_executor strand, WorkerSpec spec, std::shared_ptr<Sandbox> sandbox, LogSink* logs,
           stepwell::Clock* clock);
    static boost::asio::awaitable<void> launch(std::shared_ptr<Worker> self);
    boost::asio::awaitable<void> launch();
    void finish();
    static boost::asio::awaitable<void> watch(std::shared_ptr<Worker> self);
    boost::asio::awaitable<bool> run_init();
    void report_init(std::string_view status, const std::string& error_type);
    boost::asio::awaitable<Outcome> run(Invocation invocation, Init init);
    template <class Predicate>
    boost::asio::awaitable<bool> until(Clock::time_point limit, Predicate predicate);
    boost::asio::awaitable<void> close_call(Outcome& outcome, bool timed_out);
    void report(const Outcome& outcome, bool timed_out, Clock::duration duration, std::int64_t memory);
    static std::string milliseconds(Clock::duration time);
    bool waits_for(std::string_view request_id) const;
    boost::asio::awaitable<http::Response> take_stream(std::string request_id, http::Request request);
    Outcome failure(const std::string& type, const std::string& text) const;
    Outcome ended_early() const;

    static http::Handler runtime_api(const std::weak_ptr<Worker>& worker, const ApiPlace& place);
    static boost::asio::awaitable<http::Response> answer(std::weak_ptr<Worker> worker, http::Request request);
    boost::asio::awaitable<http::Response> answer(http::Request request);
    boost::asio::awaitable<http::Response> next(std::shared_ptr<http::ClientPresence> client);
    void withdraw_next();
    http::Response take_answer(std::string_view request_id, std::string_view what, std::string body);
    http::Response take_too_large(const http::Request& head);

    void take_line(std::string_view line);
    std::string_view request_id() const;

    boost::asio::any_io_executor strand_;  // all below lives on it, but for what is atomic
    WorkerSpec spec_;
    std::unique_ptr<http::Server> server_;
    std::shared_ptr<Sandbox> sandbox_;
    std::atomic<bool> usable_ = true;
    std::atomic<bool> killed_ = false;
    stepwell::Clock* clock_;
    Signal progress_;  // wakes run(): something has happened
    Signal work_;      // wakes a waiting `next`
    Clock::time_point started_ = Clock::now();
    std::shared_ptr<void> start_turn_;          // until the init phase is over
    std::optional<Clock::duration> init_time_;  // told once, with the first call
    bool asked_ = false;                        // `next` waits for work now
    std::uint64_t turn_ = 0;                    // of the last `next`
    bool ready_ = false;                        // it has asked at least once
    std::optional<process::ExitStatus> exit_;
    std::optional<std::string> init_error_;
    std::optional<Call> call_;
    bool gone_ = false;  // nothing is left of the sandbox
    Signal end_;         // wakes who waits for that
    LogOutput log_;
};

}  // namespace stepwell::lambda
