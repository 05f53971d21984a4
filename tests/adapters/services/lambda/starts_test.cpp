// Whose turn it is, with workers that never start.
#include "adapters/services/lambda/starts.hpp"

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>

#include "adapters/platform/system_clock.hpp"
#include "adapters/services/lambda/worker.hpp"

namespace stepwell::lambda {
namespace {

class StartsTest : public testing::Test {
protected:
    std::shared_ptr<Waiting> join(std::string function, bool warm_ones_too = true) {
        auto waiting = std::make_shared<Waiting>();
        waiting->function = std::move(function);
        waiting->revision = "1";
        waiting->warm_ones_too = warm_ones_too;
        starts_.join(waiting);
        return waiting;
    }
    std::shared_ptr<Worker> worker() {
        return Worker::make(context_.get_executor(), WorkerSpec{}, nullptr, nullptr, &clock_);
    }

    boost::asio::io_context context_;
    SystemClock clock_;
    Starts starts_{2};
};

TEST_F(StartsTest, AsManyStartAsMayTheOthersWaitForTheirTurn) {
    const auto first = join("f");
    const auto second = join("f");
    const auto third = join("f");
    const auto fourth = join("f");
    EXPECT_TRUE(first->turn && second->turn);
    EXPECT_FALSE(third->has_answer() || fourth->has_answer());
    starts_.finish("f");
    EXPECT_TRUE(third->turn);
    EXPECT_FALSE(fourth->has_answer());
}

TEST_F(StartsTest, AFunctionThatStartsNothingIsBeforeOneThatDoes) {
    join("f");
    join("f");
    const auto same = join("f");
    const auto other = join("g");
    starts_.finish("f");
    EXPECT_TRUE(other->turn);
    EXPECT_FALSE(same->has_answer());
    starts_.finish("g");
    EXPECT_TRUE(same->turn);
}

TEST_F(StartsTest, AFreeWorkerGoesToWhoWaitsForSuchAOne) {
    join("g");
    join("g");
    const auto provisioned = join("f", false);
    const auto first = join("f");
    const auto second = join("f");
    const auto free = worker();
    EXPECT_FALSE(starts_.offer(free, "2", "")) << "another revision";
    EXPECT_FALSE(starts_.offer(free, "1", "changed")) << "another state of the folder";
    EXPECT_TRUE(starts_.offer(free, "1", ""));
    EXPECT_EQ(first->worker, free);
    EXPECT_FALSE(second->has_answer() || provisioned->has_answer());
}

TEST_F(StartsTest, WhoHasLeftGetsNothing) {
    join("f");
    join("f");
    const auto gone = join("f");
    const auto there = join("f");
    starts_.leave(gone);
    starts_.finish("f");
    EXPECT_FALSE(gone->has_answer());
    EXPECT_TRUE(there->turn);
}

TEST_F(StartsTest, TheEndIsTold) {
    join("f");
    join("f");
    const auto waiting = join("f");
    starts_.end();
    EXPECT_TRUE(waiting->ended);
    EXPECT_FALSE(waiting->turn);
}

}  // namespace
}  // namespace stepwell::lambda
