#pragma once
// An event that coroutines wait for: a condition variable for them.

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <vector>

#include "engine/runtime/clock.hpp"

namespace stepwell {

/// Outlives those who wait for it. A wait ends early by the cancellation of the coroutine that awaits it.
class Signal {
public:
    /// Wakes all that wait. Any thread.
    void notify();
    /// How many notifications there were. Read it, look at what the signal is about, then `wait(count)`: so no change
    /// between the look and the wait is missed, whichever thread makes it.
    std::uint64_t count() const;

    /// Returns at the next notification.
    boost::asio::awaitable<void> wait() { return wait(count()); }
    /// The same, and at once if there was one since the count was `seen`.
    boost::asio::awaitable<void> wait(std::uint64_t seen);
    /// False: it was `limit` before there was a notification.
    boost::asio::awaitable<bool> wait_until(Clock& clock, TimePoint limit) { return wait_until(clock, limit, count()); }
    boost::asio::awaitable<bool> wait_until(Clock& clock, TimePoint limit, std::uint64_t seen);
    /// The same by real time, for what goes on outside.
    boost::asio::awaitable<bool> wait_until(std::chrono::steady_clock::time_point limit) {
        return wait_until(limit, count());
    }
    boost::asio::awaitable<bool> wait_until(std::chrono::steady_clock::time_point limit, std::uint64_t seen);

private:
    class Waiter;
    mutable std::mutex mutex_;
    std::uint64_t count_ = 0;
    std::vector<Waiter*> waiters_;
};

}  // namespace stepwell
