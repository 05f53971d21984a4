// Map Runs over a store in memory: what becomes of the children, of the parent, and of both after a server's end.
#include "engine/runtime/map_runs.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

#include "adapters/store/memory/express_store.hpp"
#include "adapters/store/memory/memory_store.hpp"
#include "engine/asl/parser.hpp"
#include "engine/runtime/executions.hpp"
#include "tests/runtime/forwarding_store.hpp"

namespace stepwell {
namespace {

namespace asio = boost::asio;

class RealClock final : public Clock {
public:
    TimePoint now() override {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// Hands every task to the test.
class HeldTasks final : public TaskPort {
public:
    struct Held {
        TaskAttempt attempt;
        TaskReport report;
        void succeed() const { report(TaskSettled{attempt.order.id, attempt.order.parameters}); }
        std::string input() const { return print(attempt.order.parameters); }
    };
    void perform(TaskAttempt attempt, TaskReport report) override {
        const std::lock_guard lock(mutex_);
        held_.push_back({std::move(attempt), std::move(report)});
        changed_.notify_all();
    }
    void cancel(TaskAttempt attempt) override {
        const std::lock_guard lock(mutex_);
        cancelled_.push_back(print(attempt.order.parameters));
    }
    Held next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !held_.empty(); });
        Held held = std::move(held_.front());
        held_.pop_front();
        return held;
    }
    std::size_t cancelled() {
        const std::lock_guard lock(mutex_);
        return cancelled_.size();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Held> held_;
    std::vector<std::string> cancelled_;
};

constexpr const char* machine = "arn:aws:states:us-east-1:000000000000:stateMachine:m";
constexpr const char* execution = "arn:aws:states:us-east-1:000000000000:execution:m:e";

/// A server's life over a store that outlives it.
class Life {
public:
    Life(Store& store, std::shared_ptr<const Definition> definition)
        : store_(store),
          definition_(definition),
          express_store_(
              clock_.now(), store, [](const ExecutionRecord&, const std::vector<Event>&) {},
              [this](const ExecutionRecord& child, const std::exception_ptr& error) {
                  error ? executions.map_runs().child_lost(child) : executions.map_runs().child_closed(child);
              }),
          express_(
              Executions::Ports{express_store_, clock_, tasks, [definition](const std::string&) { return definition; }},
              {context_.get_executor()}, TokenKey("a secret of the installation")),
          executions(Executions::Ports{store,
                                       clock_,
                                       tasks,
                                       [definition](const std::string&) { return definition; },
                                       nullptr,
                                       {},
                                       &express_},
                     {context_.get_executor()}, TokenKey("a secret of the installation")) {
        thread_ = std::thread([this] { context_.run(); });
        get(executions.recover());
    }
    ~Life() {
        get(express_.shut_down());
        get(executions.shut_down());
        guard_.reset();
        context_.stop();
        thread_.join();
    }
    template <class T>
    T get(asio::awaitable<T> work) {
        return asio::co_spawn(context_, std::move(work), asio::use_future).get();
    }
    void start(std::string input) {
        StartRequest request;
        request.execution_arn = execution;
        request.name = "e";
        request.machine_arn = machine;
        request.machine_name = "m";
        request.revision = "revision";
        request.role_arn = "arn:aws:iam::000000000000:role/r";
        request.input = *parse_json(input);
        request.input_text = std::move(input);
        request.definition = definition_;
        get(executions.start(std::move(request)));
    }
    ExecutionRecord ended() {
        for (;;) {
            const auto record = get(executions.describe(execution));
            if (record && record->status != Status::running) return *record;
            std::this_thread::yield();
        }
    }
    std::vector<MapRecord> map_runs() { return get(store_.list_map_runs(execution, 0, 10)); }
    MapRecord map_run() {
        for (;;) {
            const auto all = map_runs();
            if (!all.empty()) return *get(executions.map_runs().describe(all.front().arn));
            std::this_thread::yield();
        }
    }
    MapRecord ended_map_run() {
        for (;;) {
            MapRecord record = map_run();
            if (record.status != Status::running) return record;
            std::this_thread::yield();
        }
    }
    std::vector<std::string> types() {
        std::vector<std::string> all;
        const auto events = get(executions.history(execution, 0, 1000, false));
        for (const Value& event : *events) {
            all.emplace_back(event["type"].as_string());
        }
        return all;
    }

private:
    Store& store_;
    std::shared_ptr<const Definition> definition_;
    RealClock clock_;
    asio::io_context context_{1};
    asio::executor_work_guard<asio::io_context::executor_type> guard_ = asio::make_work_guard(context_);
    std::thread thread_;

public:
    HeldTasks tasks;

private:
    ExpressStore express_store_;
    Executions express_;

public:
    Executions executions;
};

std::shared_ptr<const Definition> distributed(const std::string& states, const std::string& fields = "",
                                              const std::string& type = "STANDARD") {
    const auto compiled =
        compile_definition(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "ItemProcessor": {)"
                           R"("ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": ")" +
                           type + R"("}, )" + states + "}" + fields + "}}}");
    EXPECT_TRUE(compiled.definition) << describe(compiled.diagnostics);
    return compiled.definition;
}

const std::string pass = R"("StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}})";
const std::string fail_negative =
    R"("StartAt": "C", "States": {"C": {"Type": "Choice", "Default": "P",)"
    R"("Choices": [{"Variable": "$", "NumericLessThan": 0, "Next": "F"}]}, "P": {"Type": "Pass", "End": true},)"
    R"("F": {"Type": "Fail", "Error": "Negative"}})";
const std::string task =
    R"("StartAt": "T", "States": {"T": {"Type": "Task", "End": true, "Resource": "arn:aws:states:::lambda:invoke"}})";

TEST(MapRuns, TellTheParentOfTheirEnd) {
    MemoryStore store;
    Life life(store, distributed(pass, R"(, "Label": "L")"));
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

TEST(MapRuns, FailWithMoreFailuresThanTheyTolerate) {
    MemoryStore store;
    Life life(store, distributed(fail_negative, R"(, "ToleratedFailureCount": 1)"));
    life.start("[-1,1,-2]");
    const ExecutionRecord ended = life.ended();
    EXPECT_EQ(ended.error.name, "States.ExceedToleratedFailureThreshold");
    EXPECT_EQ(life.ended_map_run().status, Status::failed);
}

TEST(MapRuns, ShowToleratedFailures) {
    MemoryStore store;
    Life life(store, distributed(fail_negative, R"(, "ToleratedFailurePercentage": 50)"));
    life.start("[1,-1]");
    const Value output = *parse_json(life.ended().output.value_or("null"));
    ASSERT_EQ(output.size(), 2U);
    EXPECT_EQ(output.items()[1]["Error"].as_string(), "Negative");
    EXPECT_EQ(output.items()[1]["Status"].as_string(), "FAILED");
}

TEST(MapRuns, BatchItems) {
    MemoryStore store;
    Life life(store, distributed(pass, R"(, "ItemBatcher": {"MaxItemsPerBatch": 2, "BatchInput": {"a": 1}})"));
    life.start("[1,2,3]");
    EXPECT_EQ(life.ended().output, R"([{"BatchInput":{"a":1},"Items":[1,2]},{"BatchInput":{"a":1},"Items":[3]}])");
    EXPECT_EQ(life.ended_map_run().counts.of(Status::succeeded).items, 3);
    EXPECT_EQ(life.ended_map_run().counts.of(Status::succeeded).children, 2);
}

TEST(MapRuns, KeepToTheirConcurrencyAndChangeIt) {
    MemoryStore store;
    Life life(store, distributed(task, R"(, "MaxConcurrency": 1)"));
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
    Life life(store, distributed(task));
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
        Life life(store, definition);
        life.start("[0,1,2,3,4,5,6,7]");
        for (int i = 0; i < 3; ++i) {
            const auto held = life.tasks.next();
            held.succeed();
            done.insert(held.input());
        }
        while (life.map_run().counts.of(Status::succeeded).items < 3) std::this_thread::yield();
        life.tasks.next();  // under way at the end
    }
    Life life(store, definition);
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
        Life life(store, definition);
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
    Life life(store, definition);
    for (int i = 0; i < 5; ++i) {
        const auto held = life.tasks.next();
        held.succeed();
        done.insert(held.input());
    }
    EXPECT_EQ(life.ended().output, "[0,1,2,3,4,5,6,7]");
    EXPECT_EQ(done, (std::multiset<std::string>{"0", "1", "2", "3", "4", "5", "6", "7"}));
    EXPECT_EQ(life.ended_map_run().counts.of(Status::succeeded).children, 8);
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
        Life life(full, definition);
        life.start("[1]");
        while (!full.refused) std::this_thread::yield();
        EXPECT_EQ(life.map_run().status, Status::running);
    }
    Life life(store, definition);
    EXPECT_EQ(life.ended().output, "[1]");
    EXPECT_EQ(life.ended_map_run().counts.total().children, 1);
}

TEST(MapRuns, OfAnEndedParentAreSweptUp) {
    MemoryStore store;
    const auto definition = distributed(task);
    std::string arn;
    {
        Life life(store, definition);
        life.start("[1]");
        life.tasks.next();
        MapRecord orphan = life.map_run();
        orphan.id = store.new_id();
        orphan.arn += "-orphan";
        arn = orphan.arn;
        life.get(store.save_map_run(orphan));
    }
    Life life(store, definition);
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
