#pragma once
// Map Runs with a real shard on a real thread, over a store of the test's, with tasks that the test answers.

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

#include "adapters/platform/store/memory/express_store.hpp"
#include "adapters/platform/store/memory/memory_store.hpp"
#include "adapters/platform/system_clock.hpp"
#include "engine/asl/parser.hpp"
#include "engine/runtime/executions.hpp"
#include "engine/runtime/map_runs.hpp"
#include "tests/engine/runtime/forwarding_store.hpp"
#include "tests/engine/runtime/shard_thread.hpp"

namespace stepwell::test::map_runs {

/// Hands every task to the test.
class HeldTasks final : public TaskPort {
public:
    struct Held {
        TaskAttempt attempt;
        TaskReport report;
        void succeed() const { report(TaskSettled{attempt.order.id, attempt.order.parameters}); }
        void fail() const { report(TaskSettled{attempt.order.id, Error{"Boom", "for a reason"}}); }
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
    bool empty() {
        const std::lock_guard lock(mutex_);
        return held_.empty();
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

inline constexpr const char* machine = "arn:aws:states:us-east-1:000000000000:stateMachine:m";
inline constexpr const char* execution = "arn:aws:states:us-east-1:000000000000:execution:m:e";

/// A server's life over a store that outlives it.
class MapLife {
public:
    MapLife(Store& store, std::shared_ptr<const Definition> definition)
        : store_(store),
          definition_(definition),
          express_store_(
              clock_.now(), store, [](const ExecutionRecord&) {},
              [this](const Origin& child, Status status, const std::exception_ptr& error) {
                  error ? executions.map_runs().child_lost(child) : executions.map_runs().child_closed(child, status);
              }),
          express_(
              Executions::Ports{express_store_, clock_, tasks, [definition](const std::string&) { return definition; }},
              {thread_.executor()}, TokenKey("a secret of the installation")),
          executions(Executions::Ports{store,
                                       clock_,
                                       tasks,
                                       [definition](const std::string&) { return definition; },
                                       nullptr,
                                       {},
                                       &express_},
                     {thread_.executor()}, TokenKey("a secret of the installation")) {
        get(executions.recover());
        get(executions.recovered());
    }
    ~MapLife() {
        get(express_.shut_down());
        get(executions.shut_down());
        thread_.end();
    }
    template <class T>
    T get(asio::awaitable<T> work) {
        return thread_.get(std::move(work));
    }
    void move_clock(int seconds) { clock_.advance(std::chrono::seconds(seconds)); }
    void start(std::string input) {
        StartRequest request;
        request.arn = execution;
        request.name = "e";
        request.machine_arn = machine;
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
        const auto events = get(executions.history(execution, {0, 1000}));
        for (const Value& event : events->events) {
            all.emplace_back(event["type"].as_string());
        }
        return all;
    }

private:
    Store& store_;
    std::shared_ptr<const Definition> definition_;
    SystemClock clock_;
    ShardThread thread_;

public:
    HeldTasks tasks;

private:
    ExpressStore express_store_;
    Executions express_;

public:
    Executions executions;
};

inline std::shared_ptr<const Definition> distributed(const std::string& states, const std::string& fields = "",
                                                     const std::string& type = "STANDARD") {
    const auto compiled =
        compile_definition(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "ItemProcessor": {)"
                           R"("ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": ")" +
                           type + R"("}, )" + states + "}" + fields + "}}}");
    EXPECT_TRUE(compiled.definition) << describe(compiled.diagnostics);
    return compiled.definition;
}

inline const std::string pass = R"("StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}})";
inline const std::string fail_negative =
    R"("StartAt": "C", "States": {"C": {"Type": "Choice", "Default": "P",)"
    R"("Choices": [{"Variable": "$", "NumericLessThan": 0, "Next": "F"}]}, "P": {"Type": "Pass", "End": true},)"
    R"("F": {"Type": "Fail", "Error": "Negative"}})";
inline const std::string task =
    R"("StartAt": "T", "States": {"T": {"Type": "Task", "End": true, "Resource": "arn:aws:states:::lambda:invoke"}})";

}  // namespace stepwell::test::map_runs
