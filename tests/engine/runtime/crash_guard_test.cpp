// What was in hand at crashes is left alone, and can be stopped; everything else goes on.
#include "engine/runtime/crash_guard.hpp"

#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <set>

#include "tests/engine/runtime/executions_fixture.hpp"

namespace stepwell::test {
namespace {

/// Whatever the test says is suspect.
class TestGuard final : public CrashGuard {
public:
    Key work_on(Key key) noexcept override { return std::exchange(now_, key); }
    bool is_suspect(Key key) const override { return suspects.contains(key); }
    void forget(Key key) override { suspects.erase(key); }
    void forget_all() override { suspects.clear(); }
    static Key now() { return now_; }

    std::set<Key> suspects;

private:
    static inline thread_local Key now_ = 0;
};

constexpr const char* waits_for_a_task = R"({"StartAt":"A","States":{"A":{"Type":"Task","End":true,
    "Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"}}}})";

class LeftAlone : public ExecutionsFixture {
protected:
    std::unique_ptr<Life> begin() {
        return std::make_unique<Life>(store_, clock_, definitions_, log_, std::nullopt, &guard_);
    }
    CrashGuard::Key key_of(Life& life, const std::string& name) {
        return crash_key(life.get(life.executions.describe(arn(name)))->id, 0);
    }

    TestGuard guard_;
};

TEST_F(LeftAlone, AnExecutionIsStillRunningAndTheOthersGoOn) {
    define(waits_for_a_task);
    {
        const auto life = begin();
        for (const char* const name : {"one", "two", "three"}) {
            life->get(life->executions.start(request(name)));
            life->tasks.next();
        }
        guard_.suspects.insert(key_of(*life, "two"));
    }
    const auto life = begin();
    EXPECT_EQ(life->executions.set_aside_arns(), std::vector<std::string>{arn("two")});
    for (int i = 0; i < 2; ++i) {
        const TestTasks::Asked asked = life->tasks.next();
        asked.report(TaskSettled{asked.attempt.order.id, Value("done")});
    }
    for (const char* const name : {"one", "three"}) {
        await_end(*life, name);
        EXPECT_EQ(status(*life, name), Status::succeeded);
    }
    EXPECT_EQ(status(*life, "two"), Status::running);
    EXPECT_EQ(history(*life, "two"), "ExecutionStarted ");
    EXPECT_TRUE(life->get(life->executions.any_open(machine)));
}

TEST_F(LeftAlone, AStopEndsItWithoutAReplay) {
    define(waits_for_a_task);
    {
        const auto life = begin();
        life->get(life->executions.start(request("one")));
        life->tasks.next();
        guard_.suspects.insert(key_of(*life, "one"));
    }
    const auto life = begin();
    clock_.advance(std::chrono::seconds(5));
    const auto stopped = life->get(life->executions.stop(arn("one"), Error{"Enough", "of it"}));
    EXPECT_EQ(stopped, clock_.now());
    const auto record = life->get(life->executions.describe(arn("one")));
    EXPECT_EQ(record->status, Status::aborted);
    EXPECT_EQ(record->stop, clock_.now());
    EXPECT_EQ(record->error, (Error{"Enough", "of it"}));
    EXPECT_EQ(history(*life, "one"), "ExecutionStarted ExecutionAborted ");
    EXPECT_EQ(life->executions.set_aside(), 0U);
    EXPECT_EQ(life->get(life->executions.stop(arn("one"), Error{})), stopped) << "as any that has ended";
    const RedriveAnswer redriven = life->get(life->executions.redrive(arn("one"), ""));
    EXPECT_EQ(redriven.kind, RedriveAnswer::Kind::refused);
    EXPECT_NE(redriven.reason.find(crashed_twice), std::string::npos) << redriven.reason;
    EXPECT_FALSE(life->get(life->executions.any_open(machine)));
}

TEST_F(LeftAlone, WhatIsKeptOfItsHistoryIsShownAndStays) {
    define(R"({"QueryLanguage":"JSONata","StartAt":"Large","States":{
        "Large":{"Type":"Pass","Output":{"n":"{% $states.input.n + 1 %}","x":"{% $pad('', 200000, 'x') %}"},"Next":"More"},
        "More":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.n < 5 %}","Next":"Large"}],"Default":"A"},
        "A":{"Type":"Task","End":true,"Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"f"}}}})");
    std::string before;
    {
        const auto life = begin();
        life->get(life->executions.start(request("one", R"({"n":0})")));
        life->tasks.next();
        before = history(*life, "one");
        guard_.suspects.insert(key_of(*life, "one"));
    }
    const auto life = begin();
    EXPECT_EQ(life->executions.set_aside(), 1U);
    EXPECT_EQ(history(*life, "one"), before);
    life->get(life->executions.stop(arn("one"), Error{}));
    EXPECT_EQ(history(*life, "one"), before + "ExecutionAborted ");
}

TEST_F(LeftAlone, OneWhoseReplayDoesNotMatchCanBeStoppedToo) {
    define(waits_for_a_task);
    {
        const auto life = begin();
        life->get(life->executions.start(request("one")));
        life->tasks.next();
    }
    define(R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}})");
    const auto life = begin();
    EXPECT_EQ(life->executions.set_aside(), 1U);
    life->get(life->executions.stop(arn("one"), Error{}));
    EXPECT_EQ(status(*life, "one"), Status::aborted);
    EXPECT_EQ(life->get(life->executions.redrive(arn("one"), "")).kind, RedriveAnswer::Kind::refused);
}

TEST_F(LeftAlone, OneThatIsNoLongerSuspectIsTakenUp) {
    define(waits_for_a_task);
    {
        const auto life = begin();
        life->get(life->executions.start(request("one")));
        life->tasks.next();
        guard_.suspects.insert(key_of(*life, "one"));
    }
    begin();
    guard_.suspects.clear();
    const auto life = begin();
    const TestTasks::Asked asked = life->tasks.next();
    asked.report(TaskSettled{asked.attempt.order.id, Value("done")});
    await_end(*life, "one");
    EXPECT_EQ(status(*life, "one"), Status::succeeded);
}

TEST_F(LeftAlone, AFaultOfOursEndsNobodyElse) {
    define(waits_for_a_task);
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    life->get(life->executions.start(request("two")));
    const TestTasks::Asked one = life->tasks.next();
    const TestTasks::Asked two = life->tasks.next();
    store_.throw_in = 0;
    one.report(TaskSettled{one.attempt.order.id, Value("done")});
    two.report(TaskSettled{two.attempt.order.id, Value("done")});
    await_end(*life, "two");
    EXPECT_EQ(life->executions.set_aside_arns(), std::vector<std::string>{arn("one")});
    EXPECT_EQ(status(*life, "one"), Status::running);
    life->get(life->executions.stop(arn("one"), Error{}));
    EXPECT_EQ(status(*life, "one"), Status::aborted);
}

TEST(Noted, WhateverRunsOnTheExecutorIsInHand) {
    asio::io_context context;
    TestGuard guard;
    const asio::any_io_executor executor = noted(context.get_executor(), &guard, 5);
    std::vector<CrashGuard::Key> seen;
    const auto work = [&]() -> asio::awaitable<void> {
        seen.push_back(TestGuard::now());
        asio::steady_timer timer(co_await asio::this_coro::executor);
        timer.expires_after(std::chrono::milliseconds(1));
        co_await timer.async_wait(asio::use_awaitable);
        seen.push_back(TestGuard::now());
    };
    asio::co_spawn(executor, work(), asio::detached);
    asio::post(context, [&] { seen.push_back(TestGuard::now()); });
    context.run();
    EXPECT_EQ(seen, (std::vector<CrashGuard::Key>{5, 0, 5}));
    EXPECT_EQ(TestGuard::now(), 0U);
}

TEST(CrashKey, TellsApartWhatIsTakenUp) {
    EXPECT_EQ(crash_key(7, 0), 7U);
    EXPECT_EQ(crash_key(7, 3), 7U);
    EXPECT_EQ(crash_key(-7, 0), 0U) << "an Express execution is not taken up again";
    EXPECT_EQ(crash_key(-7, 3), 3U) << "but its Map Run is";
    EXPECT_NE(crash_key("ecs task", "a"), crash_key("ecs task", "b"));
    EXPECT_NE(crash_key("ecs task", "a"), crash_key("batch job", "a"));
    EXPECT_EQ(crash_key("ecs task", "a") & CrashGuard::taking_up, 0U);
}

}  // namespace
}  // namespace stepwell::test
