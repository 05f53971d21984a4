#pragma once
// An answer on its way from the handler, which is still making it, to who invoked the function.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "adapters/platform/byte_pipe.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/invocation.hpp"

namespace stepwell::lambda {

/// A handler that does not stream leaves its answer in the outcome.
class LiveAnswer {
public:
    /// `executor`: of a context that outlives it.
    explicit LiveAnswer(const asio::any_io_executor& executor) : pipe_(executor) {}

    /// The handler streams: this is the type of what comes.
    void begin(std::string content_type);
    /// Waits while who invoked does not read. False: nobody reads any more; AWS: the handler goes on all the same.
    asio::awaitable<bool> write(std::string bytes);
    /// The invocation has come to its end.
    void finish(Outcome outcome);
    /// The invocation could not be made.
    void fail(std::exception_ptr why);

    /// What was written since; empty: there is an outcome. Throws what the invocation failed with.
    asio::awaitable<std::string> next();
    /// The type of a streamed answer; nothing if it is not streamed (yet).
    std::optional<std::string> content_type() const;
    /// After the last piece.
    Outcome outcome() const;
    void abandon() { pipe_.abandon(); }

private:
    BytePipe pipe_;
    mutable std::mutex mutex_;  // guards what follows
    std::optional<std::string> content_type_;
    std::optional<Outcome> outcome_;
    std::exception_ptr failure_;
};

/// What a connection reads of a live answer. The last of it to go tells the answer that nobody reads any more.
class LiveSource : public ByteSource, public Abandonable {
public:
    /// `first`: what was read of it already.
    LiveSource(std::shared_ptr<LiveAnswer> live, std::string first)
        : live_(std::move(live)), first_(std::move(first)) {}
    ~LiveSource() override { live_->abandon(); }
    LiveSource(const LiveSource&) = delete;
    LiveSource& operator=(const LiveSource&) = delete;
    void abandon() override { live_->abandon(); }
    /// To be read before anything else.
    void unread(std::string bytes) { first_ = std::move(bytes); }

protected:
    const LiveAnswer& live() const { return *live_; }
    /// The next piece of the answer; empty at its end.
    asio::awaitable<std::string> next_piece();

private:
    std::shared_ptr<LiveAnswer> live_;
    std::string first_;
};

/// Begins an invocation whose answer can be read while it is made.
std::shared_ptr<LiveAnswer> invoke_live(Core& core, Function function, Invocation invocation);

}  // namespace stepwell::lambda
