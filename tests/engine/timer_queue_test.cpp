#include "engine/run/timer_queue.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

TimePoint at(std::int64_t seconds) { return TimePoint(std::chrono::seconds(seconds)); }

TEST(TimerQueue, FiresByDueTimeThenByOrderOfArming) {
    TimerQueue timers;
    EXPECT_EQ(timers.next_due(), std::nullopt);
    const TimerId late = timers.arm(at(9), 1, Timer::Kind::wait);
    const TimerId first = timers.arm(at(5), 2, Timer::Kind::timeout);
    const TimerId second = timers.arm(at(5), 3, Timer::Kind::heartbeat);
    EXPECT_EQ(timers.next_due(), at(5));
    EXPECT_EQ(timers.due(at(4)), std::vector<TimerId>());
    EXPECT_EQ(timers.due(at(5)), (std::vector<TimerId>{first, second}));
    EXPECT_EQ(timers.due(at(10)), (std::vector<TimerId>{first, second, late}));
    const auto timer = timers.take(second);
    ASSERT_TRUE(timer);
    EXPECT_EQ(timer->due, at(5));
    EXPECT_EQ(timer->frame, 3U);
    EXPECT_EQ(timer->kind, Timer::Kind::heartbeat);
    EXPECT_FALSE(timers.take(second));
}

TEST(TimerQueue, AMovedTimerKeepsItsIdAndADisarmedOneIsGone) {
    TimerQueue timers;
    TimerId moved = timers.arm(at(5), 1, Timer::Kind::heartbeat);
    TimerId other = timers.arm(at(7), 2, Timer::Kind::wait);
    timers.move(moved, at(8));
    EXPECT_EQ(timers.due(at(9)), (std::vector<TimerId>{other, moved}));
    timers.disarm(other);
    EXPECT_EQ(other, 0U);
    timers.disarm(other);
    EXPECT_EQ(timers.next_due(), at(8));
    timers.clear();
    EXPECT_EQ(timers.next_due(), std::nullopt);
    EXPECT_EQ(timers.arm(at(1), 1, Timer::Kind::wait), 3U) << "ids are never used twice";
}

}  // namespace
}  // namespace stepwell
