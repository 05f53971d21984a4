#pragma once
// A process that runs a function's handler, one event at a time, and the Runtime API it talks to.

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/http/server.hpp"
#include "adapters/lambda/invocation.hpp"
#include "adapters/lambda/log_output.hpp"
#include "adapters/lambda/packages.hpp"
#include "adapters/process/child_process.hpp"

namespace stepwell::lambda {

/// What a worker is made from.
struct WorkerSpec {
    std::string function_name;
    std::string function_arn;
    std::string version;       ///< $LATEST or a number
    std::string revision;      ///< of the function's code and configuration
    std::string folder_state;  ///< of a function whose code is a folder: what was in it
    std::string runtime;       ///< as INIT_START tells it: "python:3.12.1"
    std::chrono::seconds timeout{3};
    std::int64_t memory_size = 128;
    process::Spec process;                                 ///< without AWS_LAMBDA_RUNTIME_API
    std::vector<std::shared_ptr<const Package>> packages;  ///< its code and its layers
    LogOutput::Place log;
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

    /// Starts the process. Throws system_error.
    static std::shared_ptr<Worker> start(const boost::asio::any_io_executor& executor, WorkerSpec spec,
                                         logs::LogWriter* logs, stepwell::Clock* clock);
    ~Worker();

    /// Whether a process that starts has 10 s for that before the function's time begins to count: Lambda's init phase.
    enum class Init : std::uint8_t { phase_of_its_own, within_timeout };
    /// Has the handler called. One call at a time.
    boost::asio::awaitable<Outcome> invoke(Invocation invocation, Init init);

    const WorkerSpec& spec() const { return spec_; }
    pid_t pid() const { return child_->pid(); }
    /// False: its process has ended or is about to.
    bool usable() const { return usable_; }
    /// Kills the process and all it has started. Any thread.
    void kill();
    boost::asio::awaitable<void> ended();

private:
    Worker(const boost::asio::any_io_executor& executor, WorkerSpec spec, logs::LogWriter* logs,
           stepwell::Clock* clock);
    void launch();
    static boost::asio::awaitable<void> watch(std::shared_ptr<Worker> self);
    boost::asio::awaitable<Outcome> run(Invocation invocation, Init init);
    boost::asio::awaitable<Outcome> initialise(Clock::time_point limit);
    template <class Predicate>
    boost::asio::awaitable<bool> until(Clock::time_point limit, Predicate predicate);
    boost::asio::awaitable<void> close_call(Outcome& outcome, bool timed_out);
    void report(const Outcome& outcome, bool timed_out, Clock::duration duration, std::int64_t memory);
    static std::string milliseconds(Clock::duration time);
    void watch_memory(std::uint64_t used);
    bool waits_for(std::string_view request_id) const;
    boost::asio::awaitable<http::Response> take_stream(std::string request_id, http::Request request);
    Outcome failure(const std::string& type, const std::string& text) const;
    Outcome ended_early() const;

    static http::Handler runtime_api(const std::weak_ptr<Worker>& worker);
    static boost::asio::awaitable<http::Response> answer(std::weak_ptr<Worker> worker, http::Request request);
    boost::asio::awaitable<http::Response> answer(http::Request request);
    boost::asio::awaitable<http::Response> next();
    http::Response take_answer(std::string_view request_id, std::string_view what, std::string body);
    http::Response take_too_large(const http::Request& head);

    void take_line(std::string_view line);
    std::string_view request_id() const;

    boost::asio::strand<boost::asio::any_io_executor> strand_;  // all below lives on it, but for what is atomic
    WorkerSpec spec_;
    std::unique_ptr<http::Server> server_;
    std::unique_ptr<process::ChildProcess> child_;
    std::atomic<bool> usable_ = true;
    std::atomic<bool> killed_ = false;
    boost::asio::steady_timer progress_;  // wakes run(): something has happened
    boost::asio::steady_timer work_;      // wakes a waiting `next`
    Clock::time_point started_ = Clock::now();
    std::optional<Clock::duration> init_time_;  // told once, with the first call
    bool asked_ = false;                        // `next` waits for work now
    bool ready_ = false;                        // it has asked at least once
    std::optional<process::ExitStatus> exit_;
    std::optional<std::string> init_error_;
    std::optional<Call> call_;
    LogOutput log_;
    boost::asio::steady_timer memory_timer_;  // looks at the memory while a call runs
    bool out_of_memory_ = false;
};

}  // namespace stepwell::lambda
