// What every Store must do, asked of each of them.
#include "tests/adapters/platform/store/store_contract.hpp"
#include "adapters/platform/store/sqlite/database.hpp"

namespace stepwell {
namespace {

using namespace test;

TYPED_TEST_SUITE(StoreContract, Kinds);

TYPED_TEST(StoreContract, AnOpenExecutionComesBackWithItsJournal) {
    const ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->step(made, 1)));
    ASSERT_FALSE(this->put(this->step(made, 2)));
    const auto running = test::run(this->store.running());
    ASSERT_EQ(running.size(), 1U);
    EXPECT_EQ(running[0].id, made.id);
    EXPECT_EQ(running[0].shard_hash, shard_hash(made.arn));
    EXPECT_TRUE(running[0].attended);
    const auto open = test::run(this->store.open({made.id, made.id + 1}));
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].record.arn, made.arn);
    EXPECT_EQ(open[0].record.input_text, made.input_text);
    EXPECT_EQ(open[0].record.mocks, made.mocks);
    EXPECT_EQ(open[0].record.trace_header, made.trace_header);
    EXPECT_EQ(open[0].record.seed, made.seed);
    EXPECT_EQ(open[0].record.start, made.start);
    ASSERT_EQ(open[0].journal.size(), 2U);
    EXPECT_EQ(open[0].journal[1].stimulus, "stimulus 2");
    EXPECT_EQ(open[0].journal[1].fingerprint, 0xFFFFFFFFFFFFFFF2ULL);
}

TYPED_TEST(StoreContract, WhatRunsIsCountedByPlace) {
    EXPECT_TRUE(test::run(this->store.count_running()).empty());
    for (const char* const name : {"one", "two", "three"}) ASSERT_FALSE(this->put(this->step(this->record(name), 1)));
    ExecutionRecord elsewhere = this->record("one");
    elsewhere.arn = "arn:aws:states:eu-west-1:111111111111:execution:m:one";
    elsewhere.machine_arn = "arn:aws:states:eu-west-1:111111111111:stateMachine:m";
    ASSERT_FALSE(this->put(this->step(elsewhere, 1)));
    const ExecutionRecord closed = this->record("closed");
    ASSERT_FALSE(this->put(this->step(closed, 1)));
    ASSERT_FALSE(this->put(this->end(closed, 2, Status::failed, 3)));
    ExecutionRecord child = this->record("child");
    child.map_run = 5;
    child.item = 2;
    child.arn = "arn:aws:states:us-east-1:000000000000:execution:m/label:child";
    ASSERT_FALSE(this->put(this->step(child, 1)));
    std::map<std::string, std::size_t> counts;
    for (const OpenCount& each : test::run(this->store.count_running())) counts[each.place] += each.executions;
    EXPECT_EQ(counts,
              (std::map<std::string, std::size_t>{{"us-east-1:000000000000", 3}, {"eu-west-1:111111111111", 1}}));
}

TYPED_TEST(StoreContract, ANumberIsTakenOnce) {
    const ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->step(made, 1)));
    ASSERT_FALSE(this->put(this->step(made, 2)));
    EXPECT_TRUE(this->put(this->step(made, 2)));
    EXPECT_FALSE(this->put(this->step(made, 3)));
}

TYPED_TEST(StoreContract, ANameIsTakenOnce) {
    ASSERT_FALSE(this->put(this->step(this->record("one"), 1)));
    const std::exception_ptr error = this->put(this->step(this->record("one"), 1));
    ASSERT_TRUE(error);
    EXPECT_THROW(std::rethrow_exception(error), ExecutionNameTaken);
}

TYPED_TEST(StoreContract, AClosedExecutionKeepsItsEnd) {
    const ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->step(made, 1)));
    ASSERT_FALSE(this->put(this->end(made, 2, Status::failed, 3)));
    EXPECT_TRUE(test::run(this->store.running()).empty());
    EXPECT_TRUE(test::run(this->store.open({made.id})).empty());
    const auto found = test::run(this->store.find(made.arn));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->status, Status::failed);
    EXPECT_EQ(found->error.name, "E");
    EXPECT_EQ(found->error.cause, "C");
    EXPECT_FALSE(found->output);
    EXPECT_EQ(found->stop, made.start + std::chrono::seconds(5));
    EXPECT_TRUE(test::run(this->store.find(made.id)));
    EXPECT_FALSE(test::run(this->store.find("arn:no")));
}

TYPED_TEST(StoreContract, AnExecutionMayEndWithItsFirstStimulus) {
    const ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->end(made, 1, Status::succeeded, 2)));
    EXPECT_EQ(test::run(this->store.find(made.arn))->output, "{}");
    EXPECT_EQ(this->ids_of(made.id, 0, 10, false), (std::vector<std::int64_t>{1, 2}));
}

TYPED_TEST(StoreContract, HistoriesAreReadInPagesBothWays) {
    const ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->end(made, 1, Status::succeeded, 5000)));  // several pages of storage
    EXPECT_EQ(this->ids_of(made.id, 0, 2, false), (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(this->ids_of(made.id, 2300, 2, false), (std::vector<std::int64_t>{2301, 2302}));
    EXPECT_EQ(this->ids_of(made.id, 4999, 10, false), (std::vector<std::int64_t>{5000}));
    EXPECT_EQ(this->ids_of(made.id, 5000, 10, false), std::vector<std::int64_t>{});
    EXPECT_EQ(this->ids_of(made.id, 0, 2, true), (std::vector<std::int64_t>{5000, 4999}));
    EXPECT_EQ(this->ids_of(made.id, 4999, 2, true), (std::vector<std::int64_t>{1}));
    EXPECT_EQ(this->ids_of(made.id, 0, 5000, false).size(), 5000U);
    EXPECT_FALSE(run(this->store.history(made.id, {0, 5000})).more);
    EXPECT_TRUE(run(this->store.history(made.id, {0, 4999})).more);
    for (const bool backwards : {false, true}) {
        const HistoryPart least = run(this->store.history(made.id, {10, 100, backwards, 1}));
        EXPECT_TRUE(least.more);
        ASSERT_EQ(least.events.size(), 1U) << "however large it is";
        const std::uint64_t size = least.events[0].text_size();
        const HistoryPart some = run(this->store.history(made.id, {10, 100, backwards, 20 * size}));
        EXPECT_TRUE(some.more);
        EXPECT_LT(some.events.size(), 25U);
        EXPECT_GT(some.events.size(), 15U);
    }
}

TYPED_TEST(StoreContract, ListsAreNewestFirstAndFiltered) {
    std::vector<ExecutionRecord> made;
    for (const char* name : {"a", "b", "c"}) {
        made.push_back(this->record(name));
        ASSERT_FALSE(this->put(this->step(made.back(), 1)));
    }
    ASSERT_FALSE(this->put(this->end(made[1], 2, Status::succeeded, 1)));
    const auto names = [](const std::vector<ExecutionRecord>& records) {
        std::string all;
        for (const auto& each : records) all += each.name;
        return all;
    };
    EXPECT_EQ(names(test::run(this->store.list({machine, "", "", {}, 0, 10}))), "cba");
    EXPECT_EQ(names(test::run(this->store.list({machine, "", "", {}, 0, 2}))), "cb");
    EXPECT_EQ(names(test::run(this->store.list({machine, "", "", {}, made[1].id, 2}))), "a");
    EXPECT_EQ(names(test::run(this->store.list({machine, "", "", Status::running, 0, 10}))), "ca");
    EXPECT_EQ(names(test::run(this->store.list({machine, "", "", Status::succeeded, 0, 10}))), "b");
    EXPECT_EQ(names(test::run(this->store.list({"other", "", "", {}, 0, 10}))), "");
}

TYPED_TEST(StoreContract, ARedriveOpensItAgain) {
    ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->step(made, 1)));
    Append failed = this->end(made, 2, Status::failed, 3);
    failed.closed->events = 3;
    ASSERT_FALSE(this->put(failed));
    EXPECT_EQ(test::run(this->store.find(made.arn))->events, 3);
    EXPECT_EQ(test::run(this->store.journal(made.id)).size(), 2U);
    EXPECT_TRUE(test::run(this->store.running()).empty());

    made.redrive_count = 1;
    made.redriven = made.start + std::chrono::seconds(9);
    made.redrive_tokens = {{"a \"token\"", made.redriven}, {"b", made.start}};
    Append redriven = this->step(made, 3);
    redriven.reopened = made;
    ASSERT_FALSE(this->put(redriven));
    const auto open = test::run(this->store.open({made.id}));
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].journal.size(), 3U);
    const ExecutionRecord& running = open[0].record;
    EXPECT_EQ(running.status, Status::running);
    EXPECT_FALSE(running.error.name);
    EXPECT_EQ(running.redrive_count, 1);
    EXPECT_EQ(running.redriven, made.redriven);
    ASSERT_EQ(running.redrive_tokens.size(), 2U);
    EXPECT_EQ(running.redrive_tokens[0].token, "a \"token\"");
    EXPECT_EQ(running.redrive_tokens[1].used, made.start);
    EXPECT_EQ(running.input_text, made.input_text);
    EXPECT_EQ(open[0].events_kept, 3U);
    EXPECT_EQ(this->ids_of(made.id, 0, 10, false), (std::vector<std::int64_t>{1, 2, 3}));

    // what follows is appended, and success needs no journal any more
    ASSERT_FALSE(this->put(this->end(made, 4, Status::succeeded, 5, 4)));
    EXPECT_EQ(this->ids_of(made.id, 0, 10, false), (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
    EXPECT_TRUE(test::run(this->store.journal(made.id)).empty());
    const auto closed = test::run(this->store.find(made.arn));
    EXPECT_EQ(closed->status, Status::succeeded);
    EXPECT_EQ(closed->redrive_count, 1);
    EXPECT_FALSE(closed->error.name);
}

TYPED_TEST(StoreContract, AnOpenExecutionsHistoryIsKeptBitByBit) {
    const ExecutionRecord made = this->record("one");
    Append first = this->step(made, 1);
    add_events(first, made.start, 1, 300);  // several pages of storage
    ASSERT_FALSE(this->put(first));
    Append second = this->step(made, 2);
    add_events(second, made.start, 301, 302);
    ASSERT_FALSE(this->put(second));
    const auto open = test::run(this->store.open({made.id}));
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].events_kept, 302U);
    for (const bool backwards : {false, true}) {
        HistoryRange range{250, 100, backwards};
        range.last = 301;
        const HistoryPart part = run(this->store.history(made.id, range));
        ASSERT_EQ(part.events.size(), 51U);
        EXPECT_FALSE(part.more);
        EXPECT_EQ(part.events.front()["id"], Value(backwards ? 51 : 251));
        EXPECT_EQ(part.events.back()["id"], Value(backwards ? 1 : 301));
    }
    ASSERT_FALSE(this->put(this->end(made, 3, Status::failed, 310, 303)));
    EXPECT_EQ(this->ids_of(made.id, 299, 4, false), (std::vector<std::int64_t>{300, 301, 302, 303}));
}

TYPED_TEST(StoreContract, ARedriveThatFailsAtOnceIsOneStep) {
    ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->end(made, 1, Status::failed, 2)));
    made.redrive_count = 1;
    Append again = this->end(made, 2, Status::failed, 4, 3);
    again.reopened = made;
    ASSERT_FALSE(this->put(again));
    EXPECT_TRUE(test::run(this->store.running()).empty());
    EXPECT_EQ(test::run(this->store.find(made.arn))->redrive_count, 1);
    EXPECT_EQ(this->ids_of(made.id, 0, 10, true), (std::vector<std::int64_t>{4, 3, 2, 1}));
    EXPECT_EQ(test::run(this->store.journal(made.id)).size(), 2U);
    EXPECT_TRUE(this->put(again)) << "its number is taken";
}

TYPED_TEST(StoreContract, ListsKnowWhichWereRedriven) {
    ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->end(made, 1, Status::failed, 2)));
    ASSERT_FALSE(this->put(this->step(this->record("two"), 1)));
    ExecutionQuery query{machine, "", "", {}, 0, 10};
    query.redriven = true;
    EXPECT_TRUE(test::run(this->store.list(query)).empty());
    made.redrive_count = 1;
    Append again = this->step(made, 2);
    again.reopened = made;
    ASSERT_FALSE(this->put(again));
    ASSERT_EQ(test::run(this->store.list(query)).size(), 1U);
    EXPECT_EQ(test::run(this->store.list(query))[0].name, "one");
    query.redriven = false;
    ASSERT_EQ(test::run(this->store.list(query)).size(), 1U);
    EXPECT_EQ(test::run(this->store.list(query))[0].name, "two");
}

TYPED_TEST(StoreContract, ChildrenOfAMapRunAreFoundByNameAndPlace) {
    ExecutionRecord child = this->record("x");
    child.map_run = 5;
    child.item = 2;
    child.item_count = 3;
    child.name = child_name({5, 2});
    child.machine_arn = machine + "/label";
    child.arn = "arn:aws:states:us-east-1:000000000000:execution:m/label:" + child.name;
    ASSERT_FALSE(this->put(this->step(child, 1)));
    EXPECT_EQ(test::run(this->store.find(child.arn))->id, child.id);
    EXPECT_FALSE(test::run(this->store.find("arn:aws:states:us-east-1:000000000000:execution:n/label:" + child.name)));
    EXPECT_TRUE(test::run(this->store.list({child.machine_arn, "", "", {}, 0, 10})).empty());
    EXPECT_EQ(test::run(this->store.list({"", "", "", {}, 0, 10, 5})).size(), 1U);
    EXPECT_TRUE(test::run(this->store.list({"", "", "", {}, 2, 10, 5})).empty());
    const auto children = test::run(this->store.map_children(5, 0, 10));
    ASSERT_EQ(children.size(), 1U);
    EXPECT_EQ(children[0].status, Status::running);
    EXPECT_EQ(children[0].item_count, 3);
    child.id = this->store.new_id();
    EXPECT_THROW(std::rethrow_exception(this->put(this->step(child, 1))), ExecutionNameTaken);
}

TYPED_TEST(StoreContract, OfAnExpressChildTheLastEndIsKept) {
    const auto save = [&](const ExecutionRecord& child) {
        std::promise<std::exception_ptr> done;
        this->store.save_child(child, [&](std::exception_ptr error) { done.set_value(error); });
        return done.get_future().get();
    };
    ExecutionRecord child = this->record("x");
    child.id = -7;
    child.map_run = 5;
    child.name = child_name({5, 0});
    child.arn = "arn:aws:states:us-east-1:000000000000:express:m/label:" + child.name + ":" + express_id({5, 0});
    child.status = Status::failed;
    child.stop = child.start;
    child.error = Error{"E", "C"};
    ASSERT_FALSE(save(child));
    EXPECT_EQ(test::run(this->store.find(child.arn))->error.name, "E");
    EXPECT_TRUE(test::run(this->store.running()).empty());
    child.id = -8;
    child.status = Status::succeeded;
    child.error = {};
    child.output = "1";
    ASSERT_FALSE(save(child));
    const auto results = test::run(this->store.map_results(5, 0, 10));
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results[0].output, "1");
    EXPECT_EQ(test::run(this->store.find(child.arn))->id, -8);
    EXPECT_FALSE(test::run(this->store.find(ExecutionId{-7})));
}

TYPED_TEST(StoreContract, ClearRemovesEverything) {
    const ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->step(made, 1)));
    test::run(this->store.clear());
    EXPECT_FALSE(test::run(this->store.find(made.arn)));
    EXPECT_FALSE(this->put(this->step(this->record("one"), 1)));
}

TEST(SqliteStoreFile, EverythingIsThereAfterAReopening) {
    const test::TemporaryDirectory directory;
    ExecutionId id = 0;
    {
        sqlite::Database database(directory.path() / "test.db");
        SqliteStore store(database);
        Append append;
        append.opened.emplace();
        append.opened->id = id = append.execution = store.new_id();
        append.opened->arn = "arn";
        append.number = 1;
        append.stimulus = "s";
        std::promise<std::exception_ptr> done;
        store.append(std::move(append), [&](std::exception_ptr error) { done.set_value(error); });
        ASSERT_FALSE(done.get_future().get());
    }
    sqlite::Database database(directory.path() / "test.db");
    SqliteStore store(database);
    EXPECT_GT(store.new_id(), id);
    ASSERT_EQ(test::run(store.running()).size(), 1U);
}

TEST(SqliteStoreTest, WhatIsParkedIsRememberedUntilItsNextAppend) {
    const test::TemporaryDirectory directory;
    const TimePoint due(std::chrono::milliseconds(1'700'000'000'123));
    sqlite::Database database(directory.path() / "test.db");
    SqliteStore store(database);
    Append append;
    append.opened.emplace();
    append.opened->id = append.execution = store.new_id();
    append.opened->arn = "arn";
    append.number = 1;
    append.stimulus = "s";
    const auto put = [&](const Append& what) {
        std::promise<std::exception_ptr> done;
        store.append(what, [&](std::exception_ptr error) { done.set_value(error); });
        ASSERT_FALSE(done.get_future().get());
    };
    put(append);
    for (const std::optional<TimePoint> next : {std::optional(due), std::optional<TimePoint>()}) {
        store.park({{append.execution, shard_hash("arn"), next, false}});
        database.flush();
        const auto running = test::run(store.running());
        ASSERT_EQ(running.size(), 1U);
        EXPECT_EQ(running[0].id, append.execution);
        EXPECT_EQ(running[0].shard_hash, shard_hash("arn"));
        EXPECT_EQ(running[0].due, next);
        EXPECT_FALSE(running[0].attended);
    }
    append.opened.reset();
    append.number = 2;
    append.was_parked = true;
    put(append);
    const auto running = test::run(store.running());
    ASSERT_EQ(running.size(), 1U);
    EXPECT_TRUE(running[0].attended);
    EXPECT_FALSE(running[0].due);
}

}  // namespace
}  // namespace stepwell
