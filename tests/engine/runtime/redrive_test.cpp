// Redrives of closed executions: who may be redriven, what is performed again, what survives a crash.
#include "engine/runtime/redrive.hpp"

#include "tests/engine/runtime/executions_fixture.hpp"

namespace stepwell {
namespace {

using namespace test;

const char* const one_task = R"({"StartAt":"P","States":{"P":{"Type":"Pass","Next":"T"},
    "T":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"End":true}}})";

class RedriveTest : public ExecutionsFixture {
protected:
    void settle(Life& life, std::variant<Value, Error> outcome) {
        const TestTasks::Asked asked = life.tasks.next();
        last_key = asked.attempt.key;
        asked.report(TaskStarted{asked.attempt.order.id});
        asked.report(TaskSettled{asked.attempt.order.id, std::move(outcome)});
    }
    void fail_one(Life& life) {
        define(one_task);
        life.get(life.executions.start(request("one")));
        settle(life, Error{"Boom", "because"});
        await_end(life, "one");
    }
    RedriveAnswer redrive(Life& life, const std::string& token = "") {
        return life.get(life.executions.redrive(arn("one"), token));
    }
    std::string last_key;
};

constexpr const char* failed_history =
    "ExecutionStarted PassStateEntered PassStateExited TaskStateEntered TaskScheduled TaskStarted TaskFailed "
    "ExecutionFailed ";

TEST_F(RedriveTest, AFailedExecutionGoesOnWhereItFailed) {
    const auto life = begin();
    fail_one(*life);
    const std::string first_key = last_key;
    clock_.advance(std::chrono::milliseconds(5'000));
    const RedriveAnswer answer = redrive(*life);
    EXPECT_EQ(answer.kind, RedriveAnswer::Kind::redriven);
    EXPECT_EQ(answer.date, clock_.now());
    const auto running = life->get(life->executions.describe(arn("one")));
    EXPECT_EQ(running->status, Status::running);
    EXPECT_EQ(running->redrive_count, 1);
    EXPECT_EQ(running->redriven, clock_.now());
    EXPECT_FALSE(running->error.name);
    EXPECT_EQ(redrive(*life).reason, "Execution is RUNNING and cannot be redriven");
    settle(*life, Value("done"));
    EXPECT_NE(last_key, first_key);
    await_end(*life, "one");
    EXPECT_EQ(history(*life, "one"),
              std::string(failed_history) +
                  "ExecutionRedriven TaskScheduled TaskStarted TaskSucceeded TaskStateExited ExecutionSucceeded ");
    const auto closed = life->get(life->executions.describe(arn("one")));
    EXPECT_EQ(closed->status, Status::succeeded);
    EXPECT_EQ(closed->output, "\"done\"");
    EXPECT_EQ(closed->redrive_count, 1);
    EXPECT_EQ(closed->events, 14);
    EXPECT_EQ(redrive(*life).reason, "Execution is SUCCEEDED and cannot be redriven");
}

TEST_F(RedriveTest, ItMayBeRedrivenAgainAndAcrossRestarts) {
    auto life = begin();
    fail_one(*life);
    for (int count = 1; count <= 3; ++count) {
        ASSERT_EQ(redrive(*life).kind, RedriveAnswer::Kind::redriven);
        life.reset();  // before anybody answered the task
        life = begin();
        EXPECT_EQ(life->executions.set_aside(), 0U);
        settle(*life, Error{"Boom", "again"});
        await_end(*life, "one");
        life.reset();
        life = begin();
        EXPECT_EQ(life->get(life->executions.describe(arn("one")))->redrive_count, count);
    }
    ASSERT_EQ(redrive(*life).kind, RedriveAnswer::Kind::redriven);
    settle(*life, Value(1));
    await_end(*life, "one");
    EXPECT_EQ(status(*life, "one"), Status::succeeded);
}

TEST_F(RedriveTest, StoppedAndTimedOutExecutionsGoOnToo) {
    define(R"({"StartAt":"W","TimeoutSeconds":60,"States":{"W":{"Type":"Wait","Seconds":40,"End":true}}})");
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    ASSERT_TRUE(life->get(life->executions.stop(arn("one"), {})));
    clock_.advance(std::chrono::milliseconds(100'000));
    ASSERT_EQ(redrive(*life).kind, RedriveAnswer::Kind::redriven);
    clock_.advance(std::chrono::milliseconds(39'000));
    EXPECT_EQ(status(*life, "one"), Status::running);
    clock_.advance(std::chrono::milliseconds(1'000));
    await_end(*life, "one");
    EXPECT_EQ(status(*life, "one"), Status::succeeded);
}

TEST_F(RedriveTest, ATokenIsAnsweredAlikeForAWhile) {
    const auto life = begin();
    fail_one(*life);
    const RedriveAnswer first = redrive(*life, "mine");
    ASSERT_EQ(first.kind, RedriveAnswer::Kind::redriven);
    clock_.advance(std::chrono::milliseconds(60'000));
    EXPECT_EQ(redrive(*life, "mine").date, first.date);  // while it runs
    EXPECT_EQ(redrive(*life, "yours").kind, RedriveAnswer::Kind::refused);
    settle(*life, Error{"Boom", {}});
    await_end(*life, "one");
    EXPECT_EQ(redrive(*life, "mine").date, first.date);  // and when it has failed again
    EXPECT_EQ(status(*life, "one"), Status::failed);
    clock_.advance(std::chrono::milliseconds(15 * 60'000));
    const RedriveAnswer later = redrive(*life, "mine");
    EXPECT_EQ(later.kind, RedriveAnswer::Kind::redriven);
    EXPECT_EQ(later.date, clock_.now());
    EXPECT_EQ(life->get(life->executions.describe(arn("one")))->redrive_count, 2);
}

TEST_F(RedriveTest, ManyRedrivesAtOnceAreOne) {
    const auto life = begin();
    fail_one(*life);
    std::vector<std::future<RedriveAnswer>> answers;
    for (int i = 0; i < 8; ++i) {
        answers.push_back(std::async(std::launch::async, [&] { return redrive(*life); }));
    }
    int redriven = 0;
    for (auto& answer : answers) redriven += answer.get().kind == RedriveAnswer::Kind::redriven ? 1 : 0;
    EXPECT_EQ(redriven, 1);
    EXPECT_EQ(life->get(life->executions.describe(arn("one")))->redrive_count, 1);
}

TEST_F(RedriveTest, AfterFourteenDaysItIsTooLate) {
    const auto life = begin();
    fail_one(*life);
    clock_.advance(std::chrono::milliseconds(14LL * 24 * 3600 * 1000));
    const auto record = life->get(life->executions.describe(arn("one")));
    EXPECT_FALSE(redrive_hindrance(*record, clock_.now()));
    clock_.advance(std::chrono::milliseconds(1));
    EXPECT_EQ(redrive(*life).reason, "Execution redrivable period exceeded");
    EXPECT_EQ(status(*life, "one"), Status::failed);
    EXPECT_EQ(life->get(life->executions.redrive(arn("none"), "")).kind, RedriveAnswer::Kind::unknown);
}

TEST_F(RedriveTest, LimitsOfAnExecution) {
    ExecutionRecord record;
    record.status = Status::failed;
    record.start = record.stop = clock_.now();
    record.events = 24'998;
    EXPECT_FALSE(redrive_hindrance(record, clock_.now()));
    record.events = 24'999;
    EXPECT_EQ(redrive_hindrance(record, clock_.now()), "Execution history event limit exceeded");
    record.events = 5;
    record.start -= std::chrono::hours(24 * 365 + 1);
    EXPECT_EQ(redrive_hindrance(record, clock_.now()), "Execution has exceeded the max execution time");
    for (int i = 0; i < 12; ++i) reopen(record, "token " + std::to_string(i), clock_.now());
    EXPECT_EQ(record.redrive_tokens.size(), 10U);
    EXPECT_FALSE(redrive_of(record, "token 1", clock_.now()));
    EXPECT_TRUE(redrive_of(record, "token 2", clock_.now()));
    EXPECT_FALSE(redrive_of(record, "", clock_.now()));
}

TEST_F(RedriveTest, ARedriveThatCannotBeKeptNeverWas) {
    const auto life = begin();
    fail_one(*life);
    store_.refuse_in = 0;
    EXPECT_THROW(redrive(*life), std::exception);
    const auto record = life->get(life->executions.describe(arn("one")));
    EXPECT_EQ(record->status, Status::failed);
    EXPECT_EQ(record->redrive_count, 0);
    EXPECT_EQ(history(*life, "one"), failed_history);
    EXPECT_EQ(redrive(*life).kind, RedriveAnswer::Kind::redriven);
}

TEST_F(RedriveTest, AnotherDefinitionIsNoneToGoOnWith) {
    const auto life = begin();
    fail_one(*life);
    define(R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}})");
    const RedriveAnswer answer = redrive(*life);
    EXPECT_EQ(answer.kind, RedriveAnswer::Kind::refused);
    EXPECT_NE(answer.reason.find("does not match"), std::string::npos) << answer.reason;
    EXPECT_EQ(life->executions.set_aside(), 0U);
    EXPECT_EQ(status(*life, "one"), Status::failed);
}

TEST_F(RedriveTest, AnOldTokenDoesNotAnswerTheNewAttempt) {
    define(R"({"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken",
        "Parameters":{"FunctionName":"f","Payload":{"token.$":"$$.Task.Token"}},"End":true}}})");
    const auto life = begin();
    const auto token = [&] {
        return std::string(life->tasks.next().attempt.order.parameters["Payload"]["token"].as_string());
    };
    life->get(life->executions.start(request("one")));
    const std::string first = token();
    EXPECT_EQ(life->get(life->executions.settle(first, Error{"Boom", {}})), TokenAnswer::accepted);
    ASSERT_EQ(redrive(*life).kind, RedriveAnswer::Kind::redriven);
    const std::string second = token();
    EXPECT_NE(first, second);
    EXPECT_EQ(life->get(life->executions.settle(first, Value(1))), TokenAnswer::over);
    EXPECT_EQ(life->get(life->executions.settle(second, Value(1))), TokenAnswer::accepted);
    EXPECT_EQ(status(*life, "one"), Status::succeeded);
}

TEST_F(RedriveTest, AFailStateFailsAgainAtOnce) {
    define(R"({"StartAt":"F","States":{"F":{"Type":"Fail","Error":"E"}}})");
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    await_end(*life, "one");
    for (int count = 1; count <= 3; ++count) {
        ASSERT_EQ(redrive(*life).kind, RedriveAnswer::Kind::redriven);
        await_end(*life, "one");
        EXPECT_EQ(life->get(life->executions.describe(arn("one")))->redrive_count, count);
    }
    EXPECT_EQ(history(*life, "one"),
              "ExecutionStarted FailStateEntered ExecutionFailed ExecutionRedriven FailStateEntered ExecutionFailed "
              "ExecutionRedriven FailStateEntered ExecutionFailed ExecutionRedriven FailStateEntered ExecutionFailed ");
}

TEST_F(RedriveTest, ListsTellThemApart) {
    const auto life = begin();
    fail_one(*life);
    life->get(life->executions.start(request("two")));
    ASSERT_EQ(redrive(*life).kind, RedriveAnswer::Kind::redriven);
    const auto names = [&](std::optional<bool> redriven) {
        ExecutionQuery query{machine, "", "", {}, 0, 10};
        query.redriven = redriven;
        std::string all;
        for (const auto& each : life->get(life->executions.list(query))) all += each.name + " ";
        return all;
    };
    EXPECT_EQ(names(true), "one ");
    EXPECT_EQ(names(false), "two ");
    EXPECT_EQ(names(std::nullopt), "two one ");
}

}  // namespace
}  // namespace stepwell
