#include "api/threads.hpp"

#include <algorithm>
#include <exception>
#include <future>
#include <stdexcept>
#include <string>

namespace stepwell {
namespace {

constexpr unsigned least_blocking = 4;
constexpr std::size_t further_threads = 8;  // of the database, the clock, the logs

unsigned blocking_threads() { return std::max(least_blocking, std::thread::hardware_concurrency()); }

/// Starts as many threads as there will be and ends them again: Asio's pool waits for ever for threads that it could
/// start when it cannot start the next one.
void check_that_threads_start(std::size_t count) {
    std::promise<void> all;
    const std::shared_future<void> done = all.get_future().share();
    std::vector<std::thread> threads;
    std::string failure;
    try {
        for (std::size_t i = 0; i < count; ++i) threads.emplace_back([done] { done.wait(); });
    } catch (const std::exception& error) {
        failure = error.what();
    }
    all.set_value();
    const std::size_t started = threads.size();
    for (std::thread& thread : threads) thread.join();
    if (!failure.empty())
        throw std::runtime_error("only " + std::to_string(started) + " of " + std::to_string(count) +
                                 " threads can be started (" + failure +
                                 "): give the server more address space (ulimit -v) or processes (ulimit -u).");
}

}  // namespace

struct Threads::Context : boost::asio::io_context {
    Context() : io_context(1) {}  // run by one thread
    void clear() { shutdown(); }
};

struct Threads::Pool : boost::asio::thread_pool {
    using thread_pool::thread_pool;
    void clear() { shutdown(); }
};

Threads::Threads(std::size_t count)
    : count_((check_that_threads_start(2 * count + blocking_threads() + further_threads), count)),
      main_(std::make_unique<Context>()),
      blocking_(std::make_unique<Pool>(blocking_threads())) {
    for (std::size_t i = 0; i < 2 * count; ++i) contexts_.push_back(std::make_unique<Context>());
}

Threads::~Threads() {
    stop();
    clear();
}

void Threads::start() {
    for (const auto& context : contexts_) {
        guards_.push_back(boost::asio::make_work_guard(*context));
        threads_.emplace_back([&io = *context] { io.run(); });
    }
}

void Threads::stop() {
    blocking_->stop();
    blocking_->join();
    for (const auto& context : contexts_) context->stop();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
    guards_.clear();
    main_->stop();
}

void Threads::clear() {
    for (int round = 0; round < 2; ++round) {  // what is destroyed may still post something, which goes in the second
        blocking_->clear();
        for (const auto& context : contexts_) context->clear();
        main_->clear();
    }
}

std::vector<boost::asio::any_io_executor> Threads::executors(std::size_t first) const {
    std::vector<boost::asio::any_io_executor> all;
    for (std::size_t i = first; i < first + count_; ++i) all.emplace_back(contexts_[i]->get_executor());
    return all;
}

std::vector<boost::asio::any_io_executor> Threads::shards() const { return executors(0); }

std::vector<boost::asio::any_io_executor> Threads::doors() const { return executors(count_); }

boost::asio::io_context& Threads::main() { return *main_; }

boost::asio::thread_pool& Threads::blocking() { return *blocking_; }

}  // namespace stepwell
