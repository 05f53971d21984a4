#pragma once
// The threads of the server: one io_context each, and a pool for work that blocks.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <memory>
#include <thread>
#include <vector>

namespace stepwell {

/// The end comes in three steps: `stop`, then `clear`, which destroys the coroutines that are suspended while all they
/// refer to still stands, then whatever owns sockets and timers, then the Threads.
class Threads {
public:
    /// `count` threads of each kind, not yet started.
    explicit Threads(std::size_t count);
    ~Threads();
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;

    void start();
    /// Stops and joins all. Not from one of the threads.
    void stop();
    /// Destroys all that is suspended or queued; only when stopped.
    void clear();

    /// Of the threads on which executions run.
    std::vector<boost::asio::any_io_executor> shards() const;
    /// Of those for connections: no interpreter ever runs there, so that an execution that computes for long does not
    /// keep clients waiting that have nothing to do with it.
    std::vector<boost::asio::any_io_executor> doors() const;
    /// One more context, which the caller's own thread runs.
    boost::asio::io_context& main();
    boost::asio::thread_pool& blocking();

private:
    // Both can destroy what is queued in them before they are destroyed themselves.
    struct Context;
    struct Pool;
    std::vector<boost::asio::any_io_executor> executors(std::size_t first) const;

    std::size_t count_;
    std::unique_ptr<Context> main_;
    std::vector<std::unique_ptr<Context>> contexts_;  ///< the shards', then the doors'
    std::vector<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> guards_;
    std::unique_ptr<Pool> blocking_;
    std::vector<std::thread> threads_;
};

}  // namespace stepwell
