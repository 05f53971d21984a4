// engine/runtime/signal.cpp — who waits has a timer of its own, which a notification cancels.
#include "engine/runtime/signal.hpp"

#include <algorithm>
#include <boost/asio/async_result.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/system_error.hpp>

namespace stepwell {

namespace asio = boost::asio;

using Steady = std::chrono::steady_clock;

class Signal::Waiter {
public:
    Waiter(Signal& signal, const asio::any_io_executor& executor, Steady::time_point limit)
        : signal_(signal), timer_(executor, limit) {}
    ~Waiter() {
        const std::lock_guard lock(signal_.mutex_);
        std::erase(signal_.waiters_, this);
    }
    Waiter(const Waiter&) = delete;
    Waiter& operator=(const Waiter&) = delete;

    /// The clock says that it is late.
    void ring() {
        const std::lock_guard lock(signal_.mutex_);
        late_ = true;
        timer_.cancel();
    }
    /// Under the signal's lock.
    void wake() { timer_.cancel(); }

    /// True: there was a notification since `seen`.
    asio::awaitable<bool> wait(std::uint64_t seen) {
        // Under the lock, so that nothing wakes us before there is somebody to wake.
        auto begin = [this, seen](auto handler) {
            const std::lock_guard lock(signal_.mutex_);
            if (late_ || signal_.count_ != seen) timer_.expires_at(Steady::time_point::min());
            signal_.waiters_.push_back(this);
            timer_.async_wait(std::move(handler));
        };
        boost::system::error_code error;
        auto token = asio::redirect_error(asio::use_awaitable, error);
        co_await asio::async_initiate<decltype(token), void(boost::system::error_code)>(std::move(begin), token);
        const std::lock_guard lock(signal_.mutex_);
        const bool notified = signal_.count_ != seen;
        if (error && !notified && !late_) throw boost::system::system_error(error);  // the coroutine is cancelled
        co_return notified;
    }

private:
    Signal& signal_;
    asio::steady_timer timer_;
    bool late_ = false;
};

void Signal::notify() {
    const std::lock_guard lock(mutex_);
    ++count_;
    for (Waiter* waiter : waiters_) waiter->wake();
    waiters_.clear();
}

std::uint64_t Signal::count() const {
    const std::lock_guard lock(mutex_);
    return count_;
}

asio::awaitable<void> Signal::wait(std::uint64_t seen) { co_await wait_until(Steady::time_point::max(), seen); }

asio::awaitable<bool> Signal::wait_until(Steady::time_point limit, std::uint64_t seen) {
    if (count() != seen) co_return true;
    Waiter waiter(*this, co_await asio::this_coro::executor, limit);
    co_return co_await waiter.wait(seen);
}

asio::awaitable<bool> Signal::wait_until(Clock& clock, TimePoint limit, std::uint64_t seen) {
    if (count() != seen) co_return true;
    Waiter waiter(*this, co_await asio::this_coro::executor, Steady::time_point::max());
    const Clock::Alarm alarm = clock.alarm(limit, [&waiter] { waiter.ring(); });
    co_return co_await waiter.wait(seen);
}

}  // namespace stepwell
