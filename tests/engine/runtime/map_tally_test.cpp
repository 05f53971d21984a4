#include "engine/runtime/map_tally.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

ExecutionRecord record(std::int64_t place, std::int64_t items, Status status) {
    ExecutionRecord child;
    child.arn = "child";
    child.item = place;
    child.item_count = items;
    child.status = status;
    return child;
}

TEST(MapTally, CountsChildrenAsTheyStartAndClose) {
    MapTally tally;
    tally.finish_loading();
    tally.start(0, {"a", 2, {}});
    tally.start(1, {"b", 3, {}});
    tally.start(2, {"c", 1, {}});
    EXPECT_EQ(tally.items_started(), 6);
    EXPECT_TRUE(tally.close(1, 3, Status::failed));
    EXPECT_FALSE(tally.close(1, 3, Status::failed)) << "counted already";
    tally.withdraw(2, 1);
    tally.withdraw(2, 1);
    EXPECT_EQ(tally.items_started(), 5);
    EXPECT_EQ(tally.failed_items(), 3);
    EXPECT_EQ(tally.counts().of(Status::running).items, 2);
    EXPECT_EQ(tally.counts().total().children, 2);
    EXPECT_EQ(tally.running().size(), 1U);
}

TEST(MapTally, LoadsWhatAFormerServerLeft) {
    MapTally tally;
    tally.load({0, 1, Status::succeeded, "a", 0}, 0);
    tally.load({3, 2, Status::running, "d", 0}, 0);
    EXPECT_EQ(tally.next_to_load(), 4);
    EXPECT_FALSE(tally.close(3, 2, Status::timed_out)) << "noted only while loading";
    EXPECT_EQ(tally.counts().of(Status::running).children, 1);
    tally.finish_loading();
    EXPECT_EQ(tally.failed_items(), 2);
    EXPECT_TRUE(tally.running().empty());
    for (const std::int64_t place : {0, 3}) EXPECT_TRUE(tally.was_started(place)) << place;
    for (const std::int64_t place : {1, 2, 4}) EXPECT_FALSE(tally.was_started(place)) << place;
}

TEST(MapTally, ChildrenThatAwaitARedriveAreCountedApart) {
    MapTally tally;
    tally.load({0, 1, Status::failed, "a", 0}, 1);
    tally.load({1, 2, Status::timed_out, "b", 0}, 1);
    tally.load({2, 4, Status::failed, "c", 1}, 1);
    tally.finish_loading();
    EXPECT_EQ(tally.failed_items(), 4);
    EXPECT_EQ(tally.all_counts().pending_redrive.items, 3);
    tally.redrive(record(0, 1, Status::failed), {});
    tally.redrive(record(1, 2, Status::timed_out), {});
    EXPECT_EQ(tally.counts().of(Status::running).items, 3);
    EXPECT_TRUE(tally.withdraw_redrive(record(0, 1, Status::failed), true));
    EXPECT_TRUE(tally.withdraw_redrive(record(1, 2, Status::timed_out), false));
    EXPECT_FALSE(tally.withdraw_redrive(record(1, 2, Status::timed_out), false));
    EXPECT_EQ(tally.counts().not_redrivable.children, 1);
    EXPECT_EQ(tally.failed_items(), 5);
    tally.settle_awaiting_redrive();
    EXPECT_EQ(tally.failed_items(), 7);
    EXPECT_EQ(tally.all_counts().pending_redrive.children, 0);
}

}  // namespace
}  // namespace stepwell
