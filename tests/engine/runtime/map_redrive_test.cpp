// Redrives of Map Runs: which children run again and how, what is counted, what survives a crash.
#include <gtest/gtest.h>

#include "tests/engine/runtime/map_runs_fixture.hpp"

namespace stepwell {
namespace {

using namespace test::map_runs;

void redrive(MapLife& life) {
    const RedriveAnswer answer = life.get(life.executions.redrive(execution, ""));
    ASSERT_EQ(answer.kind, RedriveAnswer::Kind::redriven) << answer.reason;
}

class MapRedrive : public testing::TestWithParam<std::string> {
protected:
    /// [0,1,2,3], two at a time: 0 succeeds, 1 fails, 2 is stopped, 3 never began.
    void fail_one(MapLife& life) {
        life.start("[0,1,2,3]");
        std::map<std::string, HeldTasks::Held> held;
        for (int i = 0; i < 2; ++i) add(held, life.tasks.next());
        held.at("0").succeed();
        add(held, life.tasks.next());
        held.at("1").fail();
        EXPECT_EQ(life.ended().status, Status::failed);
    }
    static void add(std::map<std::string, HeldTasks::Held>& held, HeldTasks::Held one) {
        held.emplace(one.input(), std::move(one));
    }
    MemoryStore store;
    std::shared_ptr<const Definition> definition = distributed(task, R"(, "MaxConcurrency": 2)", GetParam());
};

TEST_P(MapRedrive, RunsWhatDidNotSucceedAndWhatNeverBegan) {
    MapLife life(store, definition);
    fail_one(life);
    const MapRecord failed = life.ended_map_run();
    EXPECT_EQ(failed.counts.of(Status::failed).items, 1);
    EXPECT_EQ(failed.counts.of(Status::aborted).items, 1);
    redrive(life);
    std::set<std::string> ran;
    for (int i = 0; i < 3; ++i) {
        const auto held = life.tasks.next();
        ran.insert(held.input());
        held.succeed();
    }
    EXPECT_EQ(ran, (std::set<std::string>{"1", "2", "3"}));
    EXPECT_EQ(life.ended().output, "[0,1,2,3]");
    EXPECT_EQ(life.types(),
              (std::vector<std::string>{"ExecutionStarted", "MapStateEntered", "MapStateStarted", "MapRunStarted",
                                        "MapRunFailed", "MapStateFailed", "ExecutionFailed", "ExecutionRedriven",
                                        "MapRunRedriven", "MapRunSucceeded", "MapStateSucceeded", "MapStateExited",
                                        "ExecutionSucceeded"}));
    const MapRecord run = life.ended_map_run();
    EXPECT_EQ(life.map_runs().size(), 1U);
    EXPECT_EQ(run.arn, failed.arn);
    EXPECT_EQ(run.redrive_count, 1);
    EXPECT_GE(run.redriven, failed.stop);
    EXPECT_EQ(run.status, Status::succeeded);
    EXPECT_FALSE(run.error.name);
    EXPECT_EQ(run.counts.of(Status::succeeded).children, 4);
    EXPECT_EQ(run.counts.total().children, 4);
    EXPECT_EQ(run.counts.pending_redrive.children, 0);
    const auto children = life.get(store.map_results(run.id, 0, 10));
    ASSERT_EQ(children.size(), 4U);
    for (const ExecutionRecord& child : children) {
        const bool again = child.item == 1 || child.item == 2;
        EXPECT_EQ(child.redrive_count, again && GetParam() == "STANDARD" ? 1 : 0) << child.item;
    }
}

TEST_P(MapRedrive, MayFailAgain) {
    MapLife life(store, definition);
    fail_one(life);
    for (int count = 1; count <= 2; ++count) {
        redrive(life);
        while (life.get(life.executions.describe(execution))->status == Status::running) {
            if (!life.tasks.empty()) life.tasks.next().fail();
        }
        EXPECT_EQ(life.ended().status, Status::failed);
        const MapRecord run = life.ended_map_run();
        EXPECT_EQ(run.redrive_count, count);
        EXPECT_EQ(run.counts.of(Status::succeeded).children, 1);
        EXPECT_GE(run.counts.of(Status::failed).children, 1);
    }
}

TEST_P(MapRedrive, OfAParentThatWasStoppedWaitsForTheEndOfItsStop) {
    MapLife life(store, definition);
    life.start("[0,1]");
    life.tasks.next();
    life.tasks.next();
    life.get(life.executions.stop(execution, Error{}));
    redrive(life);
    std::set<std::string> ran;
    for (int i = 0; i < 2; ++i) {
        const auto held = life.tasks.next();
        ran.insert(held.input());
        held.succeed();
    }
    EXPECT_EQ(ran, (std::set<std::string>{"0", "1"}));
    EXPECT_EQ(life.ended().output, "[0,1]");
    EXPECT_EQ(life.ended_map_run().redrive_count, 1);
}

TEST_P(MapRedrive, GoesOnInAnotherLife) {
    {
        MapLife life(store, definition);
        fail_one(life);
        redrive(life);
        life.tasks.next().succeed();
        while (life.map_run().counts.of(Status::succeeded).items < 2) std::this_thread::yield();
        life.tasks.next();  // under way at the end
    }
    MapLife life(store, definition);
    for (int i = 0; i < 2; ++i) life.tasks.next().succeed();
    EXPECT_EQ(life.ended().output, "[0,1,2,3]");
    const MapRecord run = life.ended_map_run();
    EXPECT_EQ(run.redrive_count, 1);
    EXPECT_EQ(run.counts.of(Status::succeeded).children, 4);
    EXPECT_EQ(run.counts.total().children, 4);
}

INSTANTIATE_TEST_SUITE_P(Types, MapRedrive, testing::Values("STANDARD", "EXPRESS"),
                         [](const auto& each) { return each.param; });

TEST(MapRedrives, ThoseThatThereIsNoRoomForArePending) {
    MemoryStore store;
    MapLife life(store, distributed(task, R"(, "MaxConcurrency": 1, "ToleratedFailureCount": 2)"));
    life.start("[0,1,2]");
    for (int i = 0; i < 3; ++i) life.tasks.next().fail();
    EXPECT_EQ(life.ended().error.name, "States.ExceedToleratedFailureThreshold");
    redrive(life);
    const auto held = life.tasks.next();
    MapRecord run = life.map_run();
    EXPECT_EQ(run.counts.of(Status::running).children, 1);
    EXPECT_EQ(run.counts.pending_redrive.children, 2);
    EXPECT_EQ(run.counts.pending_redrive.items, 2);
    EXPECT_EQ(run.counts.of(Status::failed).children, 0);
    EXPECT_EQ(run.counts.total().children, 3);
    ExecutionQuery query{"", "", "", {}, 0, 10, run.id};
    query.map_redrive = run.redrive_count;
    query.pending_redrive = true;
    EXPECT_EQ(life.get(store.list(query)).size(), 2U);
    query.pending_redrive = false;
    query.status = Status::failed;
    EXPECT_EQ(life.get(store.list(query)).size(), 0U);
    // stopped, they are what they were
    life.get(life.executions.stop(execution, Error{}));
    run = life.ended_map_run();
    EXPECT_EQ(run.status, Status::aborted);
    EXPECT_EQ(run.counts.pending_redrive.children, 0);
    EXPECT_EQ(run.counts.of(Status::failed).children, 2);
    EXPECT_EQ(run.counts.of(Status::aborted).children, 1);
}

TEST(MapRedrives, AResultThatIsTooLargeMakesAnotherMapRun) {
    MemoryStore store;
    MapLife life(store, distributed(R"("StartAt": "P", "States": {"P": {"Type": "Pass", "Result": ")" +
                                    std::string(100'000, 'x') + R"(", "End": true}})"));
    life.start("[1,2,3]");
    EXPECT_EQ(life.ended().error.name, "States.DataLimitExceeded");
    redrive(life);
    EXPECT_EQ(life.ended().error.name, "States.DataLimitExceeded");
    EXPECT_EQ(life.map_runs().size(), 2U);
    for (const MapRecord& run : life.map_runs()) EXPECT_EQ(run.redrive_count, 0);
}

TEST(MapRedrives, AChildIsNotRedrivenByItself) {
    MemoryStore store;
    MapLife life(store, distributed(fail_negative));
    life.start("[-1]");
    EXPECT_EQ(life.ended().status, Status::failed);
    const auto children = life.get(store.map_results(life.ended_map_run().id, 0, 10));
    ASSERT_EQ(children.size(), 1U);
    EXPECT_EQ(life.get(life.executions.redrive(children[0].arn, "")).kind, RedriveAnswer::Kind::refused);
}

}  // namespace
}  // namespace stepwell
