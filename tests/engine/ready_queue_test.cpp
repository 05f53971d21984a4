#include "engine/run/ready_queue.hpp"

#include <gtest/gtest.h>

#include <deque>

namespace stepwell {
namespace {

TEST(ReadyQueue, GivesBackInOrderHoweverManyWait) {
    ReadyQueue queue;
    std::deque<std::uint32_t> expected;
    std::uint32_t next = 0;
    for (int round = 1; round <= 300; ++round) {
        for (int i = 0; i < round % 7 * 40; ++i) {
            queue.push_back(next);
            expected.push_back(next++);
        }
        for (int i = 0; i < round % 5 * 45 && !expected.empty(); ++i) {
            ASSERT_FALSE(queue.empty());
            ASSERT_EQ(queue.front(), expected.front());
            queue.pop_front();
            expected.pop_front();
        }
    }
    for (; !expected.empty(); expected.pop_front(), queue.pop_front()) ASSERT_EQ(queue.front(), expected.front());
    EXPECT_TRUE(queue.empty());
    queue.push_back(1);
    queue.clear();
    EXPECT_TRUE(queue.empty());
}

}  // namespace
}  // namespace stepwell
