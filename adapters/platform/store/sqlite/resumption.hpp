#pragma once
// The way of coroutines from a Database's thread back to their own executors.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <exception>
#include <memory>
#include <utility>
#include <vector>

namespace stepwell::sqlite {

/// A coroutine that waits for a job, and what it is told.
class Resumption {
public:
    template <class Handler>
    Resumption(std::shared_ptr<Handler> handler, std::exception_ptr error)
        : executor_(boost::asio::get_associated_executor(*handler)),
          run_([](void* held, const std::exception_ptr& thrown) { std::move (*static_cast<Handler*>(held))(thrown); }),
          handler_(std::move(handler)),
          error_(std::move(error)) {}
    const boost::asio::any_io_executor& executor() const { return executor_; }
    void operator()() { run_(handler_.get(), error_); }

private:
    boost::asio::any_io_executor executor_;
    void (*run_)(void*, const std::exception_ptr&);
    std::shared_ptr<void> handler_;
    std::exception_ptr error_;
};

/// Resumes a coroutine from a job's `done`: at the end of the thread's batch, if it has one.
void resume(Resumption resumption);

/// Collects what its thread resumes while it lives, and sends it off at its end: a post for each executor, not for
/// each coroutine.
class ResumptionBatch {
public:
    ResumptionBatch();
    ~ResumptionBatch();
    ResumptionBatch(const ResumptionBatch&) = delete;
    ResumptionBatch& operator=(const ResumptionBatch&) = delete;

private:
    friend void resume(Resumption resumption);
    struct Destination {
        boost::asio::any_io_executor executor;
        std::vector<Resumption> pending;
    };
    void add(Resumption resumption);
    std::vector<Destination> destinations_;
};

}  // namespace stepwell::sqlite
