#include "engine/runtime/start_lane.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

TaskOrder order_of(const char* resource) {
    TaskOrder order;
    order.resource = *parse_resource(resource);
    return order;
}

TEST(StartLane, IsForWhatIsAnsweredAtOnce) {
    for (const char* const resource :
         {"arn:aws:states:::states:startExecution", "arn:aws:states:::states:startExecution.sync",
          "arn:aws:states:::states:startExecution.sync:2", "arn:aws:states:::states:startExecution.waitForTaskToken",
          "arn:aws:states:::aws-sdk:sfn:startExecution"})
        EXPECT_TRUE(StartLane::concerns(order_of(resource))) << resource;
    for (const char* const resource :
         {"arn:aws:states:::aws-sdk:sfn:startSyncExecution", "arn:aws:states:::lambda:invoke",
          "arn:aws:lambda:us-east-1:000000000000:function:startExecution"})
        EXPECT_FALSE(StartLane::concerns(order_of(resource))) << resource;
    TaskOrder begun = order_of("arn:aws:states:::states:startExecution.sync");
    begun.submitted = Value();
    EXPECT_FALSE(StartLane::concerns(begun)) << "it waits for what it has started";
}

TEST(StartLane, OnlySoManyAreUnderWayAndTheOthersFollowInTheirOrder) {
    StartLane lane;
    CommandId id = 0;
    while (lane.enter({1, ++id})) ASSERT_LT(id, 1000U);
    const StartLane::Task first{1, id};
    const StartLane::Task second{2, 1};
    const StartLane::Task third{3, 1};
    EXPECT_FALSE(lane.enter(second));
    EXPECT_FALSE(lane.enter(third));
    EXPECT_TRUE(lane.enter({1, 1})) << "it is under way, and performed again";
    EXPECT_EQ(lane.next(), std::nullopt);
    EXPECT_FALSE(lane.leave(second)) << "it only waited";
    EXPECT_TRUE(lane.leave({1, 1}));
    EXPECT_TRUE(lane.leave({1, 2}));
    EXPECT_FALSE(lane.enter({4, 1})) << "others came before";
    EXPECT_EQ(lane.next(), first);
    EXPECT_EQ(lane.next(), third);
    EXPECT_EQ(lane.next(), std::nullopt);
    EXPECT_TRUE(lane.leave(first));
    lane.close();
    EXPECT_EQ(lane.next(), std::nullopt);
    lane.open();
    EXPECT_EQ(lane.next(), (StartLane::Task{4, 1}));
}

}  // namespace
}  // namespace stepwell
