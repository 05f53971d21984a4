// The runtime with a real shard on a real thread, a store, a clock that the test moves and tasks that the test answers:
// durability, restarts, tokens, timers.
#include "engine/runtime/executions.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

#include "adapters/store/memory/memory_store.hpp"
#include "engine/asl/parser.hpp"
#include "tests/runtime/forwarding_store.hpp"

namespace stepwell {
namespace {

namespace asio = boost::asio;

class TestClock final : public Clock {
public:
    TimePoint now() override { return TimePoint(std::chrono::milliseconds(ms)); }
    std::atomic<std::int64_t> ms = 1'700'000'000'000;
};

/// Notes what is to be performed; the test settles it.
class TestTasks final : public TaskPort {
public:
    struct Asked {
        TaskAttempt attempt;
        TaskReport report;
    };
    void perform(TaskAttempt attempt, TaskReport report) override {
        const std::lock_guard lock(mutex_);
        asked_.push_back({std::move(attempt), std::move(report)});
        changed_.notify_all();
    }
    void cancel(TaskAttempt attempt) override {
        const std::lock_guard lock(mutex_);
        cancelled_.push_back(attempt.key);
        changed_.notify_all();
    }
    Asked next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !asked_.empty(); });
        Asked asked = std::move(asked_.front());
        asked_.pop_front();
        return asked;
    }
    std::string next_cancelled() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !cancelled_.empty(); });
        std::string key = std::move(cancelled_.front());
        cancelled_.pop_front();
        return key;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Asked> asked_;
    std::deque<std::string> cancelled_;
};

/// A store that can refuse one append.
class FailingStore final : public test::ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;
    std::atomic<int> refuse_in = -1;  ///< 0: the next append fails
    void append(Append append, Done done) override {
        if (refuse_in.load() >= 0 && refuse_in-- == 0)
            return done(std::make_exception_ptr(std::runtime_error("disk full")));
        ForwardingStore::append(std::move(append), std::move(done));
    }
};

/// Keeps the types of the events that it is given.
class TestLog final : public EventLog {
public:
    void write(const ExecutionRecord& record, std::span<const Event> events) noexcept override {
        const std::lock_guard lock(mutex_);
        for (const Event& event : events) texts_[record.name] += std::string(name_of(event.type)) + " ";
    }
    std::string text(const std::string& name) {
        const std::lock_guard lock(mutex_);
        return texts_[name];
    }

private:
    std::mutex mutex_;
    std::map<std::string, std::string> texts_;
};

/// A server's life: what it knows is gone with it, but for the store.
class Life {
public:
    Life(Store& store, TestClock& clock, const std::map<std::string, std::shared_ptr<const Definition>>& definitions,
         std::shared_ptr<TestLog> log)
        : executions(Executions::Ports{
                         store,
                         clock,
                         tasks,
                         [&definitions](const std::string& revision) {
                             const auto found = definitions.find(revision);
                             return found == definitions.end() ? nullptr : found->second;
                         },
                         nullptr,
                         {},
                         nullptr,
                         [log](const ExecutionRecord& record) { return record.name == "unlogged" ? nullptr : log; }},
                     {context_.get_executor()}, TokenKey("a secret of the installation")) {
        thread_ = std::thread([this] { context_.run(); });
        get(executions.recover());
    }
    ~Life() {
        get(executions.shut_down());
        guard_.reset();
        context_.stop();
        thread_.join();
    }
    template <class T>
    T get(asio::awaitable<T> work) {
        return asio::co_spawn(context_, std::move(work), asio::use_future).get();
    }

private:
    asio::io_context context_{1};
    asio::executor_work_guard<asio::io_context::executor_type> guard_ = asio::make_work_guard(context_);
    std::thread thread_;

public:
    TestTasks tasks;
    Executions executions;
};

class ExecutionsTest : public testing::Test {
protected:
    static constexpr const char* machine = "arn:aws:states:us-east-1:000000000000:stateMachine:m";

    void define(const std::string& text) {
        const CompiledDefinition compiled = compile_definition(text);
        ASSERT_TRUE(compiled.definition) << describe(compiled.diagnostics);
        definitions_["rev"] = compiled.definition;
    }
    StartRequest request(const std::string& name, const std::string& input = "{}") {
        StartRequest start;
        start.execution_arn = arn(name);
        start.name = name;
        start.machine_arn = machine;
        start.machine_name = "m";
        start.role_arn = "arn:aws:iam::000000000000:role/r";
        start.revision = "rev";
        start.region = "us-east-1";
        start.account = "000000000000";
        start.input_text = input;
        start.input = *parse_json(input);
        start.definition = definitions_["rev"];
        return start;
    }
    static std::string arn(const std::string& name) {
        return "arn:aws:states:us-east-1:000000000000:execution:m:" + name;
    }
    std::unique_ptr<Life> begin() { return std::make_unique<Life>(store_, clock_, definitions_, log_); }
    static Status status(Life& life, const std::string& name) {
        return life.get(life.executions.describe(arn(name)))->status;
    }
    static void await_end(Life& life, const std::string& name) {
        while (status(life, name) == Status::running) std::this_thread::yield();
    }
    static std::string history(Life& life, const std::string& name) {
        std::string text;
        const auto events = life.get(life.executions.history(arn(name), 0, 1000, false));
        for (const Value& event : *events) {
            text += std::string(event["type"].as_string()) + " ";
        }
        return text;
    }

    MemoryStore memory_;
    FailingStore store_{memory_};
    TestClock clock_;
    std::shared_ptr<TestLog> log_ = std::make_shared<TestLog>();
    std::map<std::string, std::shared_ptr<const Definition>> definitions_;
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

TEST_F(ExecutionsTest, ANameIsTakenButTheSameStartIsAnsweredAgain) {
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

TEST_F(ExecutionsTest, StartsOfOneNameAtOnceGiveOneExecution) {
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

TEST_F(ExecutionsTest, ATokenOutlivesTheServerAndWorksOnce) {
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

TEST_F(ExecutionsTest, TasksOfAnExecutionWithMocksTellTheirStateAndAreNumbered) {
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
    clock_.ms += 1000;
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

TEST_F(ExecutionsTest, AMockedTaskThatAwaitsItsTokenIsPerformedAgainAfterARestart) {
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

TEST_F(ExecutionsTest, ATaskThatNothingCanPerformEndsTheExecution) {
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

TEST_F(ExecutionsTest, ATaskThatNobodyAnsweredIsPerformedAgainUnderTheSameKey) {
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

TEST_F(ExecutionsTest, ARestartBetweenAnyTwoStepsChangesNothing) {
    define(two_tasks);
    auto life = begin();
    life->get(life->executions.start(request("one")));
    auto asked = life->tasks.next();
    asked.report(TaskStarted{asked.attempt.order.id});
    asked.report(TaskSettled{asked.attempt.order.id, Value(1)});
    while (history(*life, "one").find("WaitStateEntered") == std::string::npos) std::this_thread::yield();
    life.reset();
    clock_.ms += 100'000;  // the wait ends while nobody runs
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

TEST_F(ExecutionsTest, EveryEventIsLoggedOnceWhateverIsReplayed) {
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

TEST_F(ExecutionsTest, AnAppendThatFailsIsTakenBack) {
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

TEST_F(ExecutionsTest, ADifferentDefinitionUnderTheSameRevisionIsSetAside) {
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

TEST_F(ExecutionsTest, StoppingAnExecutionCancelsItsTask) {
    define(two_tasks);
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    const std::string key = life->tasks.next().attempt.key;
    life->get(life->executions.stop(arn("one"), Error{std::string("E"), std::string("C")}));
    EXPECT_EQ(life->tasks.next_cancelled(), key);
    EXPECT_FALSE(life->get(life->executions.stop(arn("none"), {})));
}

TEST_F(ExecutionsTest, AMissedHeartbeatEndsTheTaskAndAHeartbeatDoesNot) {
    define(waits_for_token);
    const auto life = begin();
    life->get(life->executions.start(request("one")));
    const std::string token = token_in(life->tasks.next());
    clock_.ms += 50'000;
    EXPECT_EQ(life->get(life->executions.heartbeat(token)), TokenAnswer::accepted);
    clock_.ms += 50'000;  // 100 s after the start, 50 s after the heartbeat
    EXPECT_EQ(life->get(life->executions.heartbeat(token)), TokenAnswer::accepted);
    clock_.ms += 61'000;
    await_end(*life, "one");
    EXPECT_EQ(life->get(life->executions.describe(arn("one")))->error.name, "States.Timeout");
}

}  // namespace
}  // namespace stepwell
