#pragma once
// How long closed executions are kept. What is kept no longer is deleted in the background, in steps so short that
// nobody notices them.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <memory>
#include <optional>

#include "engine/runtime/ports.hpp"
#include "engine/runtime/signal.hpp"

namespace stepwell {

class Retention : public std::enable_shared_from_this<Retention> {
public:
    /// `keep`: how long after its end an execution is there; nothing: for ever. Its journal goes when it can be
    /// redriven no longer, whatever `keep` is. The store and the clock must outlive this and its executor's work.
    Retention(Store& store, Clock& clock, std::optional<std::chrono::milliseconds> keep);

    /// Deletes all that is due, now and then until `stop`, which must be called on the same executor.
    void start(const boost::asio::any_io_executor& executor);
    void stop();

    /// Deletes all that is due.
    boost::asio::awaitable<void> sweep();

private:
    boost::asio::awaitable<void> run();

    Store& store_;
    Clock& clock_;
    const std::optional<std::chrono::milliseconds> keep_;
    Signal stopped_;
    bool started_ = false;
    bool ending_ = false;
};

}  // namespace stepwell
