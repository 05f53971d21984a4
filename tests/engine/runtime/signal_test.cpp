// Waiting for an event or for a time.
#include "engine/runtime/signal.hpp"

#include <gtest/gtest.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/system/system_error.hpp>
#include <optional>
#include <thread>

#include "adapters/platform/system_clock.hpp"
#include "tests/engine/runtime/manual_clock.hpp"

namespace stepwell {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

class SignalTest : public testing::Test {
protected:
    /// What the wait answers is written to `answer`.
    void start(std::optional<bool>& answer, asio::awaitable<bool> wait) {
        asio::co_spawn(context_, std::move(wait), [&answer](std::exception_ptr, bool result) { answer = result; });
        turn();
    }
    void turn() {
        context_.restart();
        context_.poll();
    }

    asio::io_context context_;
    test::ManualClock clock_;
    Signal signal_;
};

asio::awaitable<bool> true_after(asio::awaitable<void> wait) {
    co_await std::move(wait);
    co_return true;
}

TEST_F(SignalTest, ANotificationWakesAllThatWaitAndNobodyLater) {
    std::optional<bool> first, second, later;
    start(first, true_after(signal_.wait()));
    start(second, true_after(signal_.wait()));
    EXPECT_FALSE(first || second);
    signal_.notify();
    turn();
    EXPECT_TRUE(first && second);
    start(later, true_after(signal_.wait()));
    EXPECT_FALSE(later);
    signal_.notify();
    turn();
    EXPECT_TRUE(later);
}

TEST_F(SignalTest, ANotificationSinceTheLookEndsTheWaitAtOnce) {
    const std::uint64_t seen = signal_.count();
    signal_.notify();
    std::optional<bool> answer;
    start(answer, true_after(signal_.wait(seen)));
    EXPECT_TRUE(answer);
}

TEST_F(SignalTest, ALimitEndsTheWaitWithoutANotification) {
    std::optional<bool> late, notified, past;
    start(late, signal_.wait_until(clock_, clock_.now() + milliseconds(10)));
    start(notified, signal_.wait_until(clock_, clock_.now() + milliseconds(20)));
    start(past, signal_.wait_until(clock_, clock_.now()));
    EXPECT_EQ(past, false);
    clock_.advance(milliseconds(9));
    turn();
    EXPECT_FALSE(late);
    clock_.advance(milliseconds(1));
    turn();
    EXPECT_EQ(late, false);
    signal_.notify();
    turn();
    EXPECT_EQ(notified, true);
    clock_.advance(milliseconds(100));  // the alarm is gone with its wait
    turn();
}

TEST_F(SignalTest, ALimitOfRealTimeEndsTheWait) {
    std::optional<bool> late;
    start(late, signal_.wait_until(std::chrono::steady_clock::now() + milliseconds(1)));
    context_.restart();
    context_.run();
    EXPECT_EQ(late, false);
}

TEST_F(SignalTest, CancellingTheCoroutineEndsItsWait) {
    asio::cancellation_signal cancel;
    std::exception_ptr thrown;
    asio::co_spawn(context_, clock_.until(clock_.now() + milliseconds(1)),
                   asio::bind_cancellation_slot(cancel.slot(), [&](std::exception_ptr error) { thrown = error; }));
    turn();
    cancel.emit(asio::cancellation_type::terminal);
    turn();
    ASSERT_TRUE(thrown);
    EXPECT_THROW(std::rethrow_exception(thrown), boost::system::system_error);
    clock_.advance(milliseconds(2));
}

TEST_F(SignalTest, AWaitMayBeDestroyedWithItsContext) {
    {
        asio::io_context context;
        asio::co_spawn(context, signal_.wait(), asio::detached);
        asio::co_spawn(context, clock_.until(clock_.now() + milliseconds(1)), asio::detached);
        context.poll();
    }
    signal_.notify();
    clock_.advance(milliseconds(2));
}

TEST_F(SignalTest, NothingIsMissedBetweenThreads) {
    constexpr int rounds = 2000;
    std::atomic<int> announced = 0;
    std::thread other([&] {
        for (int i = 0; i < rounds; ++i) {
            ++announced;
            signal_.notify();
        }
    });
    const auto follow = [&]() -> asio::awaitable<void> {
        for (;;) {
            const std::uint64_t seen = signal_.count();
            if (announced == rounds) co_return;
            co_await signal_.wait(seen);
        }
    };
    asio::co_spawn(context_, follow(), asio::detached);
    context_.run();
    other.join();
    EXPECT_EQ(announced, rounds);
}

TEST_F(SignalTest, AlarmsRingInTheOrderOfTheirTimesOnce) {
    std::string rung;
    const Clock::Alarm second = clock_.alarm(clock_.now() + milliseconds(2), [&] { rung += "2"; });
    const Clock::Alarm first = clock_.alarm(clock_.now() + milliseconds(1), [&] { rung += "1"; });
    {
        const Clock::Alarm forgotten = clock_.alarm(clock_.now() + milliseconds(1), [&] { rung += "!"; });
    }
    const Clock::Alarm past = clock_.alarm(clock_.now(), [&] { rung += "0"; });
    clock_.advance(milliseconds(5));
    clock_.advance(milliseconds(5));
    EXPECT_EQ(rung, "012");
}

TEST(SystemClock, WakesWhoWaitsWhenTheTimeHasCome) {
    asio::io_context context;
    SystemClock clock;
    const TimePoint limit = clock.now() + milliseconds(20);
    asio::co_spawn(context, clock.until(limit), asio::detached);
    context.run();
    EXPECT_GE(clock.now(), limit);
}

TEST(SystemClock, AdvancedItWakesWhoWaitsForThatTime) {
    asio::io_context context;
    SystemClock clock;
    std::optional<std::chrono::steady_clock::duration> took;
    const auto sleep = [&]() -> asio::awaitable<void> {
        const auto begun = std::chrono::steady_clock::now();
        co_await clock.until(clock.now() + std::chrono::hours(1));
        took = std::chrono::steady_clock::now() - begun;
    };
    asio::co_spawn(context, sleep(), asio::detached);
    context.poll();
    clock.advance(std::chrono::hours(2));
    context.restart();
    context.run();
    ASSERT_TRUE(took);
    EXPECT_LT(*took, std::chrono::minutes(1));
}

}  // namespace
}  // namespace stepwell
