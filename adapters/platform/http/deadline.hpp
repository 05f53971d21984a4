#pragma once
// How long what a connection waits for may take. Private to the server.

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <memory>

namespace stepwell::http {

/// Cancels what the socket waits for when the time is up. One timer looks once a tick, so that a read or a write costs
/// no timer of its own; no time that is allowed is shorter than a tick.
class Deadline {
public:
    using Clock = std::chrono::steady_clock;

    Deadline(boost::asio::ip::tcp::socket& socket, Clock::duration tick)
        : socket_(socket), timer_(socket.get_executor()), tick_(tick) {}
    /// Looks from now until `end`, and keeps `owner`, in which this lives, alive until then.
    void start(std::shared_ptr<void> owner);
    void end();
    /// From now on.
    void allow(Clock::duration time);
    /// What comes may take as long as it takes.
    void lift() { time_ = Clock::time_point::max(); }
    /// Since the last `allow` the time was up.
    bool expired() const { return expired_; }

private:
    boost::asio::ip::tcp::socket& socket_;
    boost::asio::steady_timer timer_;
    const Clock::duration tick_;
    Clock::time_point time_ = Clock::time_point::max();
    bool expired_ = false;
    bool ended_ = false;
};

}  // namespace stepwell::http
