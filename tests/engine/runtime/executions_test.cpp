// The runtime's durability, restarts, tokens and timers.
#include "engine/runtime/executions.hpp"

#include "tests/engine/runtime/executions_fixture.hpp"

namespace stepwell {
namespace {

using namespace test;

/// Each twice: executions that wait stay in memory, or leave it at once.
class ExecutionsTest : public ExecutionsFixture,
                       public testing::WithParamInterface<std::optional<std::chrono::milliseconds>> {
protected:
    ExecutionsTest() { idle_time_ = GetParam(); }
};

const char* const waits_for_token = R"({"StartAt":"T","States":{"T":{"Type":"Task",
    "Resource":"arn:aws:states:::lambda:invoke.waitForTaskToken",
    "Parameters":{"FunctionName":"f","Payload":{"token.$":"$$.Task.Token"}},"HeartbeatSeconds":60,"End":true}}})";
const char* const two_tasks = R"({"StartAt":"A","States":{
    "A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"Next":"W"},
    "W":{"Type":"Wait","Seconds":100,"Next":"B"},
    "B":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"g"},"End":true}}})";

std::string token_in(const TestTasks::Asked& asked) {
    return std::string(asked.attempt.order.parameters["Payload"]["token"].as_string());
}

TEST_P(ExecutionsTest, ANameIsTakenButTheSameStartIsAnsweredAgain) {
    define(waits_for_token);
    const auto life = begin();
    using Kind = StartAnswer::Kind;
    EXPECT_EQ(life->get(life->executions.start(request("one"))).kind, Kind::started);
    EXPECT_EQ(life->get(life->executions.start(request("one", "{ }"))).kind, Kind::already_running);
    EXPECT_EQ(life->get(life->executions.start(request("one", "[]"))).kind, Kind::name_taken);
    StartRequest mocked = request("one");
    mocked.mocks = "case";
    EXPECT_EQ(life->get(life->executions.start(std::move(mocked))).kind, Kind::name_taken);
    ASSERT_TRUE(life->get(life->executions.stop(arn("one"), {})));
    EXPECT_EQ(life->get(life->executions.start(request("one"))).kind, Kind::name_taken);
    EXPECT_EQ(status(*life, "one"), Status::aborted);
}

TEST_P(ExecutionsTest, StartsOfOneNameAtOnceGiveOneExecution) {
    define(waits_for_token);
    const auto life = begin();
    std::vector<std::future<StartAnswer>> answers;
    for (int i = 0; i < 8; ++i) {
        answers.push_back(std::async(std::launch::async, [&, start = request("one")]() mutable {
            return life->get(life->executions.start(std::move(start)));
        }));
    }
    int started = 0;
    for (auto& answer : answers) started += answer.get().kind == StartAnswer::Kind::started ? 1 : 0;
    EXPECT_EQ(started, 1);
    EXPECT_EQ(life->get(life->executions.list({machine, "", "", {}, 0, 10})).size(), 1U);
}

TEST_P(ExecutionsTest, ATokenOutlivesTheServerAndWorksOnce) {
    define(waits_for_token);
    std::string token;
    {
        const auto life = begin();
        life->get(life->executions.start(request("one")));
        const auto asked = life->tasks.next();
        token = token_in(asked);
        asked.report(TaskStarted{asked.attempt.order.id});
        asked.report(TaskSubmitted{asked.attempt.order.id, Value::empty_object()});
        while (history(*life, "one").find("TaskSubmitted") == std::string::npos) std::this_thread::yield();
    }
    const auto life = begin();
    EXPECT_EQ(status(*life, "one"), Status::running);
    EXPECT_EQ(life->get(life->executions.settle("nonsense", Value(1))), TokenAnswer::invalid);
    std::string forged = token;
    forged[20] = forged[20] == 'A' ? 'B' : 'A';
    EXPECT_EQ(life->get(life->executions.settle(forged, Value(1))), TokenAnswer::invalid);
    EXPECT_EQ(life->get(life->executions.settle(token, Value("done"))), TokenAnswer::accepted);
    EXPECT_EQ(life->get(life->executions.settle(token, Value("again"))), TokenAnswer::over);
    EXPECT_EQ(life->get(life->executions.heartbeat(token)), TokenAnswer::over);
    EXPECT_EQ(life->get(life->executions.describe(arn("one")))->output, "\"done\"");
    life->get(life->executions.reset());
    EXPECT_EQ(life->get(life->executions.settle(token, Value(1))), TokenAnswer::unknown);
}

TEST_P(ExecutionsTest, AServerThatEndsLetsNobodyTakeUpATask) {
    define(R"({"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:us-east-1:000000000000:activity:a",
        "TimeoutSeconds":5,"End":true}}})");
    {
        const auto life = begin();
        life->get(life->executions.start(request("one")));
        const auto asked = life->tasks.next();
        life->get(life->executions.shut_down());
        asked.report(TaskAccepted{asked.attempt.order.id});  // too late
        EXPECT_EQ(life->get(life->executions.worker_started(asked.attempt.token, "worker")), TokenAnswer::over);
    }
    const auto life = begin();
    const auto asked = life->tasks.next();
    EXPECT_FALSE(asked.attempt.order.started);
    asked.report(TaskAccepted{asked.attempt.order.id});
    EXPECT_EQ(life->get(life->executions.worker_started(asked.attempt.token, "worker")), TokenAnswer::accepted);
    EXPECT_EQ(history(*life, "one"), "ExecutionStarted TaskStateEntered ActivityScheduled ActivityStarted ");
}

TEST_P(ExecutionsTest, TasksOfAnExecutionWithMocksTellTheirStateAndAreNumbered) {
    define(R"({"StartAt":"M","States":{"M":{"Type":"Map","ItemsPath":"$","MaxConcurrency":1,"End":true,"ItemProcessor":{
        "StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:000000000000:function:f",
        "Retry":[{"ErrorEquals":["Again"],"IntervalSeconds":1}],"End":true}}}}}})");
    StartRequest mocked = request("one", "[1,2]");
    mocked.mocks = "case";
    auto life = begin();
    life->get(life->executions.start(std::move(mocked)));
    auto asked = life->tasks.next();
    EXPECT_EQ(asked.attempt.mocks, "case");
    EXPECT_EQ(asked.attempt.order.state, "T");
    EXPECT_EQ(asked.attempt.order.invocation, 0U);
    asked.report(TaskStarted{asked.attempt.order.id});
    asked.report(TaskSettled{asked.attempt.order.id, Error{"Again", {}}});
    while (history(*life, "one").find("LambdaFunctionFailed") == std::string::npos) std::this_thread::yield();
    clock_.advance(std::chrono::milliseconds(1000));
    asked = life->tasks.next();
    EXPECT_EQ(asked.attempt.order.invocation, 1U);
    life.reset();
    life = begin();  // a replay counts the same
    asked = life->tasks.next();
    EXPECT_EQ(asked.attempt.mocks, "case");
    EXPECT_EQ(asked.attempt.order.invocation, 1U);
    asked.report(TaskSettled{asked.attempt.order.id, Value(1)});
    EXPECT_EQ(life->tasks.next().attempt.order.invocation, 2U);  // of the second item
    const auto other = request("two", "[1]");
    life->get(life->executions.start(other));
    asked = life->tasks.next();
    EXPECT_EQ(asked.attempt.mocks, "");
    EXPECT_EQ(asked.attempt.order.state, "");
}

TEST_P(ExecutionsTest, AMockedTaskThatAwaitsItsTokenIsPerformedAgainAfterARestart) {
    define(waits_for_token);
    {
        const auto life = begin();
        StartRequest mocked = request("one");
        mocked.mocks = "case";
        life->get(life->executions.start(std::move(mocked)));
        const auto asked = life->tasks.next();
        asked.report(TaskStarted{asked.attempt.order.id});
        asked.report(TaskSubmitted{asked.attempt.order.id, Value::empty_object()});
        while (history(*life, "one").find("TaskSubmitted") == std::string::npos) std::this_thread::yield();
    }
    const auto life = begin();
    const auto asked = life->tasks.next();
    asked.report(TaskSubmitted{asked.attempt.order.id, Value("once more")});
    asked.report(TaskSettled{asked.attempt.order.id, Value(1)});
    await_end(*life, "one");
    EXPECT_EQ(history(*life, "one"),
              "ExecutionStarted TaskStateEntered TaskScheduled TaskStarted TaskSubmitted TaskSucceeded TaskStateExited "
              "ExecutionSucceeded ");
}

TEST_P(ExecutionsTest, ATaskThatNothingCanPerformEndsTheExecution) {
    define(R"({"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage",
        "Parameters":{"QueueUrl":"q"},"Retry":[{"ErrorEquals":["States.ALL"]}],
        "Catch":[{"ErrorEquals":["States.Runtime"],"Next":"C"}],"End":true},"C":{"Type":"Pass","End":true}}})");
    auto life = begin();
    life->get(life->executions.start(request("one")));
    const auto asked = life->tasks.next();
    asked.report(TaskSettled{asked.attempt.order.id, Error{"States.Runtime", "No mock."}, TaskSettled::Stage::never});
    await_end(*life, "one");
    EXPECT_EQ(history(*life, "one"), "ExecutionStarted TaskStateEntered TaskScheduled ExecutionFailed ");
    const auto told = life->get(life->executions.describe(arn("one")));
    EXPECT_EQ(told->error.name, "States.Runtime");
    EXPECT_TRUE(told->error.cause->ends_with("No mock.")) << *told->error.cause;
}

TEST_P(ExecutionsTest, ATaskThatNobodyAnsweredIsPerformedAgainUnderTheSameKey) {
    define(two_tasks);
    std::string key;
    {
        const auto life = begin();
        life->get(life->executions.start(request("one")));
        key = life->tasks.next().attempt.key;
    }
    const auto life = begin();
    EXPECT_EQ(life->tasks.next().attempt.key, key);
}

TEST_P(ExecutionsTest, ARestartBetweenAnyTwoStepsChangesNothing) {
    define(two_tasks);
    auto life = begin();
    life->get(life->executions.start(request("one")));
    auto asked = life->tasks.next();
    asked.report(TaskStarted{asked.attempt.order.id});
    asked.report(TaskSettled{asked.attempt.order.id, Value(1)});
    while (history(*life, "one").find("WaitStateEntered") == std::string::npos) std::this_thread::yield();
    life.reset();
    clock_.advance(std::chrono::milliseconds(100'000));  // the wait ends while nobody runs
    life = begin();
    asked = life->tasks.next();
    EXPECT_EQ(asked.attempt.order.parameters["FunctionName"].as_string(), "g");
    life.reset();
    life = begin();
    asked = life->tasks.next();
    asked.report(TaskStarted{asked.attempt.order.id});
    asked.report(TaskSettled{asked.attempt.order.id, Value(2)});
    await_end(*life, "one");
    EXPECT_EQ(
        history(*life, "one"),
        "ExecutionStarted TaskStateEntered TaskScheduled TaskStarted TaskSucceeded TaskStateExited WaitStateEntered "
        "WaitStateExited TaskStateEntered TaskScheduled TaskStarted TaskSucceeded TaskStateExited ExecutionSucceeded ");
    EXPECT_EQ(life->executions.set_aside(), 0U);
}

TEST_P(ExecutionsTest, AHistoryIsReadWholeThoughMostOfItHasLeftMemory) {
    define(R"({"QueryLanguage":"JSONata","StartAt":"Large","States":{
        "Large":{"Type":"Pass","Output":{"n":"{% $states.input.n + 1 %}","x":"{% $pad('', 60000, 'x') %}"},"Next":"Task"},
        "Task":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"f"},
                "Output":"{% $states.input %}","Next":"More"},
        "More":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.n < 12 %}","Next":"Large"}],"Default":"End"},
        "End":{"Type":"Pass","Output":"{% $states.input.n %}","End":true}}})");
    auto life = begin();
    life->get(life->executions.start(request("one", R"({"n":0})")));
    const auto answer = [&] {
        const TestTasks::Asked asked = life->tasks.next();
        asked.report(TaskStarted{asked.attempt.order.id});
        asked.report(TaskSettled{asked.attempt.order.id, Value(1)});
    };
    const auto ids = [&](std::size_t skip, std::size_t limit, bool backwards) {
        std::vector<std::int64_t> all;
        const auto part = life->get(life->executions.history(arn("one"), {skip, limit, backwards}));
        for (const Value& event : part->events) all.push_back(*event["id"].as_integer());
        return std::pair(all, part->more);
    };
    const auto counted = [](std::int64_t from, std::int64_t to) {
        std::vector<std::int64_t> all;
        for (std::int64_t i = from; i != to; i += from < to ? 1 : -1) all.push_back(i);
        return all;
    };
    // before a task is asked for, its events are there: 5 of the first round, 9 of each other
    for (std::int64_t round = 1; round <= 12; ++round) {
        const TestTasks::Asked asked = life->tasks.next();
        const std::int64_t count = 9 * round - 4;
        EXPECT_EQ(ids(3, 2, true), std::pair(counted(count - 3, count - 5), count > 5));
        if (round % 3 == 0) {
            EXPECT_EQ(ids(0, 1000, false), std::pair(counted(1, count + 1), false));
            EXPECT_EQ(ids(0, 1000, true), std::pair(counted(count, 0), false));
        }
        if (round % 5 == 0) {
            life.reset();
            life = begin();
            answer();
            continue;
        }
        asked.report(TaskStarted{asked.attempt.order.id});
        asked.report(TaskSettled{asked.attempt.order.id, Value(1)});
    }
    await_end(*life, "one");
    EXPECT_EQ(status(*life, "one"), Status::succeeded);
    const std::int64_t count = life->get(life->executions.describe(arn("one")))->events;
    EXPECT_EQ(ids(0, 1000, false), std::pair(counted(1, count + 1), false));
    EXPECT_EQ(life->executions.set_aside(), 0U);
}

TEST_P(ExecutionsTest, EveryEventIsLoggedOnceWhateverIsReplayed) {
    define(two_tasks);
    auto life = begin();
    life->get(life->executions.start(request("one")));
    life->get(life->executions.start(request("unlogged")));
    life->tasks.next();
    life.reset();
    life = begin();  // replays what was logged already
    life->tasks.next();
    life->tasks.next();
    store_.refuse_in = 0;
    EXPECT_THROW(life->get(life->executions.stop(arn("one"), {})), std::exception);
    life->tasks.next();  // and so did this
    life->get(life->executions.stop(arn("one"), {}));
    life->get(life->executions.stop(arn("unlogged"), {}));
    EXPECT_EQ(log_->text("one"), "ExecutionStarted TaskStateEntered TaskScheduled ExecutionAborted ");
    EXPECT_EQ(log_->text("one"), history(*life, "one"));
    EXPECT_EQ(log_->text("unlogged"), "");
}

TEST_P(ExecutionsTest, AnAppendThatFailsIsTakenBack) {
    define(two_tasks);
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    auto asked = life->tasks.next();
    store_.refuse_in = 0;
    EXPECT_THROW(life->get(life->executions.stop(arn("one"), {})), std::exception);
    // rebuilt from what is on disk: still running, its task performed again
    asked = life->tasks.next();
    EXPECT_EQ(status(*life, "one"), Status::running);
    store_.refuse_in = 0;
    EXPECT_THROW(life->get(life->executions.start(request("two"))), std::exception);
    EXPECT_FALSE(life->get(life->executions.describe(arn("two"))));
}

TEST_P(ExecutionsTest, NobodyIsDeniedWhileAnExecutionIsReadAgain) {
    define(waits_for_token);
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    const std::string token = token_in(life->tasks.next());
    store_.refuse_in = 0;
    EXPECT_THROW(life->get(life->executions.stop(arn("one"), {})), std::exception);
    // an error or, if it is back already, the truth; but never that the task is over
    const auto ask = [&]() -> std::optional<TokenAnswer> {
        try {
            return life->get(life->executions.settle(token, Value(1)));
        } catch (const std::runtime_error&) {
            return std::nullopt;
        }
    };
    std::optional<TokenAnswer> answer = ask();
    if (!answer) {
        life->tasks.next();  // it is back
        answer = ask();
    }
    EXPECT_EQ(answer, TokenAnswer::accepted);
    EXPECT_EQ(status(*life, "one"), Status::succeeded);
}

TEST_P(ExecutionsTest, ADifferentDefinitionUnderTheSameRevisionIsSetAside) {
    define(two_tasks);
    {
        const auto life = begin();
        life->get(life->executions.start(request("one")));
        life->tasks.next();
    }
    define(R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}})");
    const auto life = begin();
    EXPECT_EQ(life->executions.set_aside(), 1U);
    EXPECT_EQ(status(*life, "one"), Status::running);
}

TEST_P(ExecutionsTest, StoppingAnExecutionCancelsItsTask) {
    define(two_tasks);
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    const std::string key = life->tasks.next().attempt.key;
    life->get(life->executions.stop(arn("one"), Error{std::string("E"), std::string("C")}));
    EXPECT_EQ(life->tasks.next_cancelled(), key);
    EXPECT_FALSE(life->get(life->executions.stop(arn("none"), {})));
}

TEST_P(ExecutionsTest, AMissedHeartbeatEndsTheTaskAndAHeartbeatDoesNot) {
    define(waits_for_token);
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    const std::string token = token_in(life->tasks.next());
    clock_.advance(std::chrono::milliseconds(50'000));
    EXPECT_EQ(life->get(life->executions.heartbeat(token)), TokenAnswer::accepted);
    clock_.advance(std::chrono::milliseconds(50'000));  // 100 s after the start, 50 s after the heartbeat
    EXPECT_EQ(life->get(life->executions.heartbeat(token)), TokenAnswer::accepted);
    clock_.advance(std::chrono::milliseconds(61'000));
    await_end(*life, "one");
    EXPECT_EQ(life->get(life->executions.describe(arn("one")))->error.name, "States.Timeout");
}

INSTANTIATE_TEST_SUITE_P(Parked, ExecutionsTest,
                         testing::Values(std::nullopt, std::optional(std::chrono::milliseconds(0))),
                         [](const auto& info) { return info.param ? "AtOnce" : "Never"; });

}  // namespace
}  // namespace stepwell
