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
    /// `count` threads, not yet started.
    explicit Threads(std::size_t count);
    ~Threads();
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;

    void start();
    /// Stops and joins all. Not from one of the threads.
    void stop();
    /// Destroys all that is suspended or queued; only when stopped.
    void clear();

    /// Of the threads, for connections.
    std::vector<boost::asio::any_io_executor> executors() const;
    /// One more context, which the caller's own thread runs.
    boost::asio::io_context& main();
    boost::asio::thread_pool& blocking();

private:
    // Both can destroy what is queued in them before they are destroyed themselves.
    struct Context;
    struct Pool;
    std::unique_ptr<Context> main_;
    std::vector<std::unique_ptr<Context>> contexts_;
    std::vector<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> guards_;
    std::unique_ptr<Pool> blocking_;
    std::vector<std::thread> threads_;
};

}  // namespace stepwell
