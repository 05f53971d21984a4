#pragma once
// Invocations that nobody waits for: recorded before they are acknowledged, retried as AWS retries them, kept over a
// restart.

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/strand.hpp>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/function_name.hpp"
#include "adapters/services/lambda/invocation.hpp"
#include "adapters/services/lambda/workers.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::lambda {

class Events : public std::enable_shared_from_this<Events> {
public:
    Events(boost::asio::any_io_executor executor, Documents& documents, Clock& clock, std::shared_ptr<Workers> workers);

    /// The invocation is on disk when it returns. Throws ApiError (TooManyRequestsException) when too many wait.
    boost::asio::awaitable<void> accept(FunctionName function, Invocation invocation);
    /// Takes up what waits.
    boost::asio::awaitable<void> start();
    boost::asio::awaitable<void> reset();
    boost::asio::awaitable<void> stop();

private:
    struct Waiting {
        std::string key;
        int throttled = 0;  ///< how often in a row there was no place for it
    };
    enum class End : std::uint8_t { done, try_again, throttled };

    boost::asio::awaitable<void> on_strand(std::function<void()> work);
    void enqueue(TimePoint due, Waiting event);
    void pump();
    static boost::asio::awaitable<void> attempt(std::shared_ptr<Events> self, Waiting event);
    boost::asio::awaitable<End> deliver(std::string key, Value record);
    boost::asio::awaitable<void> settle(std::string key, bool succeeded);

    boost::asio::any_io_executor executor_;
    boost::asio::strand<boost::asio::any_io_executor> strand_;
    Documents& documents_;
    Clock& clock_;
    std::shared_ptr<Workers> workers_;

    Clock::Alarm alarm_;  // looks again; this and what follows is used on the strand
    std::multimap<TimePoint, Waiting> waiting_;
    std::size_t active_ = 0;

    std::atomic<bool> stopped_ = false;
    std::atomic<std::size_t> count_ = 0;  // recorded
    std::atomic<std::size_t> bytes_ = 0;
};

}  // namespace stepwell::lambda
