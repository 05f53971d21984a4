#pragma once
// The thread on which a test's shard lives.

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <future>
#include <thread>
#include <utility>

namespace stepwell::test {

class ShardThread {
public:
    ShardThread() : thread_([this] { context_.run(); }) {}
    ~ShardThread() { end(); }
    boost::asio::any_io_executor executor() { return context_.get_executor(); }
    /// Runs `work` there and waits for it.
    template <class T>
    T get(boost::asio::awaitable<T> work) {
        return boost::asio::co_spawn(context_, std::move(work), boost::asio::use_future).get();
    }
    /// What was posted and has not run is dropped. For before the end of what lives on the thread.
    void end() {
        context_.stop();
        if (thread_.joinable()) thread_.join();
    }

private:
    boost::asio::io_context context_{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> guard_{context_.get_executor()};
    std::thread thread_;
};

}  // namespace stepwell::test
