// Steps of the wall clock against the steady one.
#include "adapters/platform/forward_time.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

using namespace std::chrono_literals;

class ForwardTimeTest : public testing::Test {
protected:
    /// Both clocks run; the wall clock is set by `step` besides.
    ForwardTime::Wall after(std::chrono::nanoseconds time, std::chrono::nanoseconds step = 0ns) {
        steady_ += time;
        wall_ += time + step;
        return time_.at(wall_, steady_);
    }
    ForwardTime time_;
    ForwardTime::Wall wall_{1'000'000s};
    ForwardTime::Steady steady_{77s};
};

TEST_F(ForwardTimeTest, IsTheWallClockWhileThatRuns) {
    EXPECT_EQ(after(0s), wall_);
    EXPECT_EQ(after(3s), wall_);
}

TEST_F(ForwardTimeTest, FollowsItAhead) {
    after(0s);
    EXPECT_EQ(after(1s, 24h), wall_);
}

TEST_F(ForwardTimeTest, GoesOnWhereItIsSetBack) {
    const auto before = after(0s);
    EXPECT_EQ(after(1s, -24h), before + 1s);
    EXPECT_EQ(after(2s), before + 3s);
    EXPECT_EQ(after(0s, 24h), wall_) << "set right again";
    EXPECT_EQ(after(0s, 1h), wall_) << "and ahead";
}

TEST_F(ForwardTimeTest, ATimeBefore1970IsOne) {
    wall_ = ForwardTime::Wall(-5s);
    EXPECT_EQ(after(0s), wall_);
    EXPECT_EQ(after(1s), wall_);
}

}  // namespace
}  // namespace stepwell
