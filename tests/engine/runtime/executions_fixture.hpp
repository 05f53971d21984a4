#pragma once
// The runtime with a real shard on a real thread, a store, a clock that the test moves and tasks that the test answers.

#include <gtest/gtest.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "adapters/platform/store/memory/memory_store.hpp"
#include "engine/asl/parser.hpp"
#include "engine/runtime/executions.hpp"
#include "tests/engine/runtime/forwarding_store.hpp"
#include "tests/engine/runtime/manual_clock.hpp"
#include "tests/engine/runtime/shard_thread.hpp"

namespace stepwell::test {

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
class FailingStore final : public ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;
    std::atomic<int> refuse_in = -1;  ///< 0: the next append fails
    std::atomic<int> throw_in = -1;   ///< 0: the next append throws, as nothing must
    void append(Append append, Done done) override {
        if (throw_in.load() >= 0 && throw_in-- == 0) throw std::logic_error("a fault of ours");
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
    Life(Store& store, ManualClock& clock, const std::map<std::string, std::shared_ptr<const Definition>>& definitions,
         std::shared_ptr<TestLog> log, std::optional<std::chrono::milliseconds> idle_time = {},
         CrashGuard* crash_guard = nullptr, OpenExecutions* open_executions = nullptr)
        : executions(
              Executions::Ports{
                  store, clock, tasks,
                  [&definitions](const std::string& revision) {
                      const auto found = definitions.find(revision);
                      return found == definitions.end() ? nullptr : found->second;
                  },
                  nullptr,
                  [open_executions](const std::string& arn) {
                      if (open_executions) open_executions->closed(arn);
                  },
                  nullptr, [log](const ExecutionRecord& record) { return record.name == "unlogged" ? nullptr : log; },
                  4'096, usual_slice, idle_time, crash_guard, open_executions},
              {thread_.executor()}, TokenKey("a secret of the installation")) {
        get(executions.recover());
        get(executions.recovered());
    }
    ~Life() {
        get(executions.shut_down());
        thread_.end();
    }
    template <class T>
    T get(asio::awaitable<T> work) {
        return thread_.get(std::move(work));
    }

private:
    ShardThread thread_;

public:
    TestTasks tasks;
    Executions executions;
};

class ExecutionsFixture : public testing::Test {
protected:
    static constexpr const char* machine = "arn:aws:states:us-east-1:000000000000:stateMachine:m";

    void define(const std::string& text) {
        const CompiledDefinition compiled = compile_definition(text);
        ASSERT_TRUE(compiled.definition) << describe(compiled.diagnostics);
        definitions_["rev"] = compiled.definition;
    }
    StartRequest request(const std::string& name, const std::string& input = "{}") {
        StartRequest start;
        start.arn = arn(name);
        start.name = name;
        start.machine_arn = machine;
        start.role_arn = "arn:aws:iam::000000000000:role/r";
        start.revision = "rev";
        start.input_text = input;
        start.input = *parse_json(input);
        start.definition = definitions_["rev"];
        return start;
    }
    static std::string arn(const std::string& name) {
        return "arn:aws:states:us-east-1:000000000000:execution:m:" + name;
    }
    std::unique_ptr<Life> begin() { return std::make_unique<Life>(store_, clock_, definitions_, log_, idle_time_); }
    static Status status(Life& life, const std::string& name) {
        return life.get(life.executions.describe(arn(name)))->status;
    }
    static void await_end(Life& life, const std::string& name) {
        while (status(life, name) == Status::running) std::this_thread::yield();
    }
    static std::string history(Life& life, const std::string& name) {
        std::string text;
        const auto events = life.get(life.executions.history(arn(name), {0, 1000}));
        for (const Value& event : events->events) {
            text += std::string(event["type"].as_string()) + " ";
        }
        return text;
    }

    MemoryStore memory_;
    FailingStore store_{memory_};
    ManualClock clock_{TimePoint(std::chrono::milliseconds(1'700'000'000'000))};
    std::shared_ptr<TestLog> log_ = std::make_shared<TestLog>();
    std::map<std::string, std::shared_ptr<const Definition>> definitions_;
    std::optional<std::chrono::milliseconds> idle_time_;
};

}  // namespace stepwell::test
