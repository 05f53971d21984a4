// Many executions at once, the power cut at any write, again and again: every acknowledged start ends exactly once,
// every acknowledged SendTaskSuccess is in its history once, and no token is honoured twice.
#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <iostream>

#include "engine/asl/parser.hpp"
#include "engine/runtime/log.hpp"
#include "tests/adapters/platform/store/faulty_disk.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"
#include "tests/property/crowd.hpp"
#include "tests/property/seeds.hpp"

namespace stepwell::property {
namespace {

constexpr std::uint64_t crowds = 20;
constexpr std::size_t lives = 4;
constexpr std::size_t machines = 4;
constexpr std::size_t most_turns = 300;

/// Random definitions have few tasks that a worker holds; this one has nothing else.
Sample workers() {
    Sample made;
    ObjectBuilder states;
    for (const char* const name : {"A", "B", "C", "D"}) {
        ObjectBuilder task;
        task.set("Type", "Task").set("Resource", "arn:aws:states:us-east-1:000000000000:activity:work");
        *name == 'D' ? task.set("End", true) : task.set("Next", std::string(1, static_cast<char>(*name + 1)));
        states.set(name, task.build());
    }
    made.definition = Value::object({{"StartAt", "A"}, {"States", states.build()}});
    made.subject.input = Value::empty_object();
    made.subject.definition = compile_definition(print(made.definition)).definition;
    return made;
}

struct Sums {
    std::size_t cuts = 0, started = 0, settled = 0;
};

void try_crowd(std::uint64_t seed, Sums& sums) {
    Random random(seed);
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < machines; ++i)
        samples.push_back(sample(seed * machines + i, Wish{.heartbeats = false}));
    samples.push_back(workers());
    const test::TemporaryDirectory folder;
    std::filesystem::path here = folder.path() / "0";
    std::filesystem::create_directories(here);
    Known known;
    for (std::size_t life = 1; life <= lives; ++life) {
        const std::filesystem::path next = folder.path() / std::to_string(life);
        const bool last = life == lives;
        Known left;
        std::atomic<bool> cut = false;
        test::FaultyDisk disk(here / "platter");
        {
            std::unique_ptr<Crowd> crowd;
            Random chance(seed * 1000 + life);
            // the first life makes all tables before it does anything
            std::size_t writes = last ? SIZE_MAX : chance.below(life == 1 ? 600 : 300);
            disk.before_change = [&] {
                if (writes-- != 0 || cut) return;
                disk.cut(next, chance);
                left = crowd ? crowd->known() : known;
                cut = true;
            };
            auto opened = std::make_unique<Crowd>(here / "store.db", samples, known);
            if (!cut) crowd = std::move(opened);
            for (std::size_t turn = 0; crowd && turn < most_turns && !cut; ++turn) {
                crowd->turn(random, !last);
                if (random.chance(30)) crowd->settle_down();
            }
            if (crowd) crowd->settle_down();
            ASSERT_EQ(crowd ? crowd->set_aside() : 0, 0U) << "the replay does not match the journal";
            if (last) {
                crowd->stop_all();
                ASSERT_EQ(crowd->broken_promise(), "");
                sums.started += crowd->known().started.size();
                sums.settled += crowd->known().settled.size();
            }
            if (crowd && !crowd->faults().empty()) FAIL() << crowd->faults().front();
            if (!cut && !last) {
                disk.cut(next, chance);
                left = crowd->known();
                cut = true;
            }
        }
        disk.before_change = nullptr;
        if (last) return;
        ++sums.cuts;
        known = left;
        here = next;
    }
}

TEST(Crowd, KeepsEveryPromiseThoughThePowerIsCutAtAnyWrite) {
    log::set_level(log::Level::warn);
    Sums sums;
    for_each_seed(crowds, [&](std::uint64_t seed) { try_crowd(seed, sums); });
    std::cout << sums.cuts << " power cuts, " << sums.started << " acknowledged executions, " << sums.settled
              << " acknowledged answers to tasks\n";
    if (testing::Test::HasFailure() || std::getenv("STEPWELL_PROPERTY_RUNS")) return;
    EXPECT_GT(sums.settled, crowds * 2) << "hardly any task is settled by its token";
}

}  // namespace
}  // namespace stepwell::property
