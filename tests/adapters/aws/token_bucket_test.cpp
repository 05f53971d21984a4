#include "adapters/aws/token_bucket.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

using namespace std::chrono_literals;

const TimePoint start{std::chrono::milliseconds(1'700'000'000'000)};

int taken(TokenBucket& bucket, TimePoint now) {
    int count = 0;
    while (bucket.take(now)) ++count;
    return count;
}

TEST(TokenBucket, IsFullAtFirstAndFillsUpAgain) {
    TokenBucket bucket({100, 1}, start);
    EXPECT_EQ(taken(bucket, start), 100);
    EXPECT_EQ(taken(bucket, start + 999ms), 0);
    EXPECT_EQ(taken(bucket, start + 1s), 1);
    EXPECT_EQ(taken(bucket, start + 11s), 10);
    EXPECT_EQ(taken(bucket, start + 1h), 100) << "and no further";
}

TEST(TokenBucket, PartsOfTokensAddUp) {
    TokenBucket bucket({10, 300}, start);
    EXPECT_EQ(taken(bucket, start), 10);
    int count = 0;
    for (int milliseconds = 1; milliseconds <= 1000; ++milliseconds)
        count += taken(bucket, start + std::chrono::milliseconds(milliseconds));
    EXPECT_EQ(count, 300);
}

TEST(TokenBucket, BearsAnyTime) {
    TokenBucket bucket({6'000, 6'000}, start);
    EXPECT_EQ(taken(bucket, start), 6'000);
    EXPECT_EQ(taken(bucket, start - 1h), 0) << "time does not go back";
    EXPECT_EQ(taken(bucket, start + 1ms), 6);
    EXPECT_EQ(taken(bucket, TimePoint::max()), 6'000);
    TokenBucket empty({0, 0}, start);
    EXPECT_FALSE(empty.take(start + 1h));
}

}  // namespace
}  // namespace stepwell
