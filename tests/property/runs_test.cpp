// Properties of Run: for random definitions, inputs and worlds, a replay gives the same commands, events and
// fingerprint; a crash after any step changes nothing; every history is well formed.
#include <gtest/gtest.h>

#include "engine/asl/parser.hpp"
#include "tests/property/history_check.hpp"
#include "tests/property/sample.hpp"
#include "tests/property/seeds.hpp"

namespace stepwell::property {
namespace {

constexpr std::uint64_t random_runs = 500;
constexpr std::size_t most_prefixes = 10;

// Signs of life are no stimuli: where there are any, timers cannot be compared.
bool heartbeats(std::uint64_t seed) { return seed % 5 < 2; }

std::uint64_t redrives(std::uint64_t seed) { return seed % 3; }

/// Applies a journal to `run` from the `from`-th stimulus on: every step must lead to what it had led to.
void replay(Run& run, const std::vector<Step>& journal, std::size_t from, std::size_t to, bool timers) {
    for (std::size_t i = from; i < to; ++i) {
        const auto stimulus = decode_stimulus(journal[i].stimulus);
        ASSERT_TRUE(stimulus) << journal[i].stimulus;
        const Step step = take(run, *stimulus);
        ASSERT_EQ(step.stimulus, journal[i].stimulus);
        expect_same(step.commands, journal[i].commands, "command of stimulus " + std::to_string(i));
        expect_same(step.open_tasks, journal[i].open_tasks, "open task after stimulus " + std::to_string(i));
        ASSERT_EQ(step.fingerprint, journal[i].fingerprint) << "after stimulus " << i;
        ASSERT_EQ(step.events, journal[i].events) << "after stimulus " << i;
        if (timers) {
            ASSERT_EQ(step.next_due, journal[i].next_due) << "after stimulus " << i;
        }
    }
}

void expect_same_end(const Run& run, const Run& other) {
    expect_same(describe_all(run.events()), describe_all(other.events()), "event");
    ASSERT_TRUE(run.outcome() && other.outcome());
    ASSERT_EQ(describe(*run.outcome()), describe(*other.outcome()));
    ASSERT_EQ(run.stimuli(), other.stimuli());
}

TEST(Runs, AReplayGivesTheSame) {
    for_each_seed(random_runs, [](std::uint64_t seed) {
        const Sample made = sample(seed);
        SCOPED_TRACE(made.text());
        if (!made.subject.definition) return;
        World world(made.subject, seed, heartbeats(seed), redrives(seed));
        world.play();
        const auto replayed = made.subject.run();
        replay(*replayed, world.journal(), 0, world.journal().size(), !heartbeats(seed));
        if (testing::Test::HasFatalFailure()) return;
        expect_same_end(*replayed, world.run());
    });
}

TEST(Runs, ACrashAfterAnyStepChangesNothing) {
    for_each_seed(random_runs, [](std::uint64_t seed) {
        const Sample made = sample(seed);
        SCOPED_TRACE(made.text());
        if (!made.subject.definition) return;
        World world(made.subject, seed, heartbeats(seed), redrives(seed));
        world.play();
        const std::size_t steps = world.journal().size();
        Random random(seed);
        for (std::size_t i = 0; i < std::min(steps, most_prefixes); ++i) {
            const std::size_t count = steps <= most_prefixes ? i + 1 : 1 + random.below(steps);
            SCOPED_TRACE("crash after stimulus " + std::to_string(count));
            const auto rebuilt = made.subject.run();
            replay(*rebuilt, world.journal(), 0, count, !heartbeats(seed));
            if (testing::Test::HasFatalFailure()) return;
            // what a restart does besides; no later stimulus may depend on it
            rebuilt->restart_heartbeats(world.journal()[count - 1].time + std::chrono::seconds(5));
            replay(*rebuilt, world.journal(), count, steps, false);
            if (testing::Test::HasFatalFailure()) return;
            expect_same_end(*rebuilt, world.run());
            if (testing::Test::HasFatalFailure()) return;
        }
    });
}

TEST(Runs, AnotherFutureAfterACrashIsAsGood) {
    for_each_seed(random_runs, [](std::uint64_t seed) {
        const Sample made = sample(seed);
        SCOPED_TRACE(made.text());
        if (!made.subject.definition) return;
        World before(made.subject, seed, heartbeats(seed), redrives(seed));
        before.play();
        World after(made.subject, seed + 77, heartbeats(seed), redrives(seed));
        after.play_on(1 + Random(seed).below(before.journal().size()), before.journal());
        expect_same(after.faults(), {}, "fault");
        expect_same(history_faults(after.run()), {}, "fault");
        if (testing::Test::HasFatalFailure()) return;
        const auto replayed = made.subject.run();
        replay(*replayed, after.journal(), 0, after.journal().size(), false);
        if (testing::Test::HasFatalFailure()) return;
        expect_same_end(*replayed, after.run());
    });
}

TEST(Runs, EveryHistoryIsWellFormed) {
    std::map<std::string, int> seen;
    for_each_seed(random_runs, [&](std::uint64_t seed) {
        const Sample made = sample(seed);
        SCOPED_TRACE(made.text());
        if (!made.subject.definition) return;
        World world(made.subject, seed, heartbeats(seed), redrives(seed));
        world.play();
        expect_same(world.faults(), {}, "fault");
        const std::vector<std::string> faults = history_faults(world.run());
        ASSERT_TRUE(faults.empty()) << faults[0] << "\n" << outline(world.run().events());
        if (!world.run().outcome()) return;
        ++seen["ended " + std::string(name_of(world.run().outcome()->status))];
        for (const Event& event : world.run().events()) ++seen[std::string(name_of(event.type))];
    });
    // the generator and the world reach what they are for
    if (testing::Test::HasFailure() || std::getenv("STEPWELL_PROPERTY_RUNS")) return;
    for (const char* wanted :
         {"ended SUCCEEDED",        "ended FAILED",      "ended TIMED_OUT",        "ended ABORTED",
          "PassStateExited",        "TaskStateExited",   "ChoiceStateExited",      "WaitStateExited",
          "SucceedStateExited",     "FailStateEntered",  "ParallelStateSucceeded", "ParallelStateFailed",
          "ParallelStateExited",    "MapStateSucceeded", "MapStateFailed",         "MapIterationStarted",
          "MapIterationAborted",    "TaskStateAborted",  "WaitStateAborted",       "ParallelStateAborted",
          "MapStateAborted",        "TaskSubmitted",     "TaskTimedOut",           "LambdaFunctionFailed",
          "LambdaFunctionTimedOut", "ActivitySucceeded", "TaskStartFailed",        "TaskSubmitFailed",
          "ExecutionRedriven"}) {
        EXPECT_GT(seen[wanted], 0) << wanted << " was never seen";
    }
}

}  // namespace
}  // namespace stepwell::property
