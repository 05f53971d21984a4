// Map Runs over a store in memory: what becomes of the children, of the parent, and of both after a server's end.
#include "engine/runtime/map_runs.hpp"

#include "tests/engine/runtime/map_runs_fixture.hpp"

namespace stepwell {
namespace {

using namespace test::map_runs;

TEST(MapRuns, TellTheParentOfTheirEnd) {
    MemoryStore store;
    MapLife life(store, distributed(pass, R"(, "Label": "L")"));
    life.start("[1,[2],\"x\"]");
    EXPECT_EQ(life.ended().output, "[1,[2],\"x\"]");
    EXPECT_EQ(life.types(), (std::vector<std::string>{"ExecutionStarted", "MapStateEntered", "MapStateStarted",
                                                      "MapRunStarted", "MapRunSucceeded", "MapStateSucceeded",
                                                      "MapStateExited", "ExecutionSucceeded"}));
    const MapRecord run = life.ended_map_run();
    EXPECT_TRUE(run.arn.starts_with("arn:aws:states:us-east-1:000000000000:mapRun:m/L:")) << run.arn;
    EXPECT_EQ(run.status, Status::succeeded);
    EXPECT_EQ(run.counts.of(Status::succeeded).items, 3);
    EXPECT_EQ(run.counts.total().children, 3);
}

TEST(MapRuns, WorkOnThePairsOfAnObject) {
    MemoryStore store;
    MapLife life(store, distributed(pass));
    life.start(R"({"a":1,"b":{"x":2}})");
    EXPECT_EQ(life.ended().output, R"([{"Key":"a","Value":1},{"Key":"b","Value":{"x":2}}])");
    MemoryStore other;
    MapLife selecting(other,
                      distributed(pass, R"(, "ItemSelector": {"k.$": "$$.Map.Item.Key", "v.$": "$$.Map.Item.Value"})"));
    selecting.start(R"({"a":1,"b":{"x":2}})");
    EXPECT_EQ(selecting.ended().output, R"([{"k":"a","v":1},{"k":"b","v":{"x":2}}])");
}

TEST(MapRuns, FailWithMoreFailuresThanTheyTolerate) {
    MemoryStore store;
    MapLife life(store, distributed(fail_negative, R"(, "ToleratedFailureCount": 1)"));
    life.start("[-1,1,-2]");
    const ExecutionRecord ended = life.ended();
    EXPECT_EQ(ended.error.name, "States.ExceedToleratedFailureThreshold");
    EXPECT_EQ(life.ended_map_run().status, Status::failed);
}

TEST(MapRuns, ShowToleratedFailures) {
    MemoryStore store;
    MapLife life(store, distributed(fail_negative, R"(, "ToleratedFailurePercentage": 50)"));
    life.start("[1,-1]");
    const Value output = *parse_json(life.ended().output.value_or("null"));
    ASSERT_EQ(output.size(), 2U);
    EXPECT_EQ(output.items()[1]["Error"].as_string(), "Negative");
    EXPECT_EQ(output.items()[1]["Status"].as_string(), "FAILED");
}

TEST(MapRuns, BatchItems) {
    MemoryStore store;
    MapLife life(store, distributed(pass, R"(, "ItemBatcher": {"MaxItemsPerBatch": 2, "BatchInput": {"a": 1}})"));
    life.start("[1,2,3]");
    EXPECT_EQ(life.ended().output, R"([{"BatchInput":{"a":1},"Items":[1,2]},{"BatchInput":{"a":1},"Items":[3]}])");
    EXPECT_EQ(life.ended_map_run().counts.of(Status::succeeded).items, 3);
    EXPECT_EQ(life.ended_map_run().counts.of(Status::succeeded).children, 2);
}

TEST(MapRuns, KeepToTheirConcurrencyAndChangeIt) {
    MemoryStore store;
    MapLife life(store, distributed(task, R"(, "MaxConcurrency": 1)"));
    life.start("[1,2,3]");
    const auto first = life.tasks.next();
    MapRecord run = life.map_run();
    EXPECT_EQ(run.counts.of(Status::running).items, 1);
    EXPECT_EQ(run.counts.pending.items, 2);
    MapChange change;
    change.max_concurrency = 3;
    ASSERT_TRUE(life.get(life.executions.map_runs().update(run.arn, change)));
    const auto second = life.tasks.next();
    const auto third = life.tasks.next();
    third.succeed();
    second.succeed();
    first.succeed();
    EXPECT_EQ(life.ended().output, "[1,2,3]");
    EXPECT_FALSE(life.get(life.executions.map_runs().update(run.arn, change)));
}

TEST(MapRuns, StopWithTheirParent) {
    MemoryStore store;
    MapLife life(store, distributed(task));
    life.start("[1,2]");
    life.tasks.next();
    life.tasks.next();
    life.get(life.executions.stop(execution, Error{"Enough", {}}));
    const MapRecord run = life.ended_map_run();
    EXPECT_EQ(run.status, Status::aborted);
    EXPECT_EQ(run.counts.of(Status::aborted).items, 2);
    EXPECT_EQ(life.tasks.cancelled(), 2U);
}

TEST(MapRuns, GoOnInAnotherLife) {
    MemoryStore store;
    const auto definition = distributed(task, R"(, "MaxConcurrency": 3)");
    std::multiset<std::string> done;
    {
        MapLife life(store, definition);
        life.start("[0,1,2,3,4,5,6,7]");
        for (int i = 0; i < 3; ++i) {
            const auto held = life.tasks.next();
            held.succeed();
            done.insert(held.input());
        }
        while (life.map_run().counts.of(Status::succeeded).items < 3) std::this_thread::yield();
        life.tasks.next();  // under way at the end
    }
    MapLife life(store, definition);
    for (int i = 0; i < 5; ++i) {
        const auto held = life.tasks.next();
        held.succeed();
        done.insert(held.input());
    }
    EXPECT_EQ(life.ended().output, "[0,1,2,3,4,5,6,7]");
    EXPECT_EQ(done, (std::multiset<std::string>{"0", "1", "2", "3", "4", "5", "6", "7"}));
    EXPECT_EQ(life.ended_map_run().counts.of(Status::succeeded).children, 8);
    EXPECT_EQ(life.map_runs().size(), 1U);
}

TEST(MapRuns, RunExpressChildrenAgainWhoseEndsAreNotKept) {
    MemoryStore store;
    const auto definition = distributed(task, R"(, "MaxConcurrency": 3)", "EXPRESS");
    std::multiset<std::string> done;
    {
        MapLife life(store, definition);
        life.start("[0,1,2,3,4,5,6,7]");
        for (int i = 0; i < 3; ++i) {
            const auto held = life.tasks.next();
            held.succeed();
            done.insert(held.input());
        }
        for (int i = 0; i < 3; ++i) life.tasks.next();  // under way at the end
        const MapRecord run = life.map_run();
        EXPECT_EQ(run.counts.of(Status::succeeded).items, 3);
        EXPECT_EQ(run.counts.of(Status::running).items, 3);
        const auto running = life.get(life.executions.map_runs().express_children(run.arn));
        ASSERT_EQ(running.size(), 3U);
        EXPECT_TRUE(running[0].arn.starts_with("arn:aws:states:us-east-1:000000000000:express:m/")) << running[0].arn;
        EXPECT_EQ(running[0].item, 3);
    }
    MapLife life(store, definition);
    for (int i = 0; i < 5; ++i) {
        const auto held = life.tasks.next();
        held.succeed();
        done.insert(held.input());
    }
    EXPECT_EQ(life.ended().output, "[0,1,2,3,4,5,6,7]");
    EXPECT_EQ(done, (std::multiset<std::string>{"0", "1", "2", "3", "4", "5", "6", "7"}));
    EXPECT_EQ(life.ended_map_run().counts.of(Status::succeeded).children, 8);
}

TEST(MapRuns, GiveExpressChildrenFiveMinutes) {
    MemoryStore store;
    MapLife life(store, distributed(task, R"(, "ToleratedFailureCount": 1)", "EXPRESS"));
    life.start("[0]");
    life.tasks.next();
    life.move_clock(301);
    const Value output = *parse_json(life.ended().output.value_or("null"));
    ASSERT_EQ(output.size(), 1U);
    EXPECT_EQ(output.items()[0]["Status"].as_string(), "TIMED_OUT");
    EXPECT_EQ(life.ended_map_run().counts.of(Status::timed_out).children, 1);
}

/// Cannot keep how Express children ended.
class FullStore final : public test::ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;
    void save_child(ExecutionRecord, Done done) override {
        done(std::make_exception_ptr(std::runtime_error("the disk is full")));
        refused = true;
    }
    std::atomic<bool> refused = false;
};

TEST(MapRuns, StandStillWhenAnEndCannotBeKept) {
    MemoryStore store;
    const auto definition = distributed(pass, "", "EXPRESS");
    {
        FullStore full(store);
        MapLife life(full, definition);
        life.start("[1]");
        while (!full.refused) std::this_thread::yield();
        EXPECT_EQ(life.map_run().status, Status::running);
    }
    MapLife life(store, definition);
    EXPECT_EQ(life.ended().output, "[1]");
    EXPECT_EQ(life.ended_map_run().counts.total().children, 1);
}

TEST(MapRuns, OfAnEndedParentAreSweptUp) {
    MemoryStore store;
    const auto definition = distributed(task);
    std::string arn;
    {
        MapLife life(store, definition);
        life.start("[1]");
        life.tasks.next();
        MapRecord orphan = life.map_run();
        orphan.id = store.new_id();
        orphan.arn += "-orphan";
        arn = orphan.arn;
        life.get(store.save_map_run(orphan));
    }
    MapLife life(store, definition);
    for (;;) {
        const auto record = life.get(life.executions.map_runs().describe(arn));
        if (record && record->status == Status::aborted) break;
        std::this_thread::yield();
    }
    life.tasks.next().succeed();
    EXPECT_EQ(life.ended().output, "[1]");
}

}  // namespace
}  // namespace stepwell
