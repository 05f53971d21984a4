// A run in the real runtime over the real store, killed after any commit and opened again, ends with the same history.
#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <utility>

#include "engine/runtime/log.hpp"
#include "tests/adapters/platform/store/faulty_disk.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"
#include "tests/property/life.hpp"
#include "tests/property/sample.hpp"
#include "tests/property/seeds.hpp"

namespace stepwell::property {
namespace {

constexpr std::uint64_t restarted = 100;
constexpr std::uint64_t most_commits = 60;
constexpr std::size_t most_kills = 4;
constexpr std::uint64_t usual_cut_runs = 60;
constexpr std::size_t most_cuts = 6;

/// What the world does next: it depends on the number of the last commit only, so that it does the same after a
/// restart.
void turn(Life& life, Outside& outside, std::uint64_t seed) {
    Random random(seed * 1'000'003 + outside.commits);
    if (outside.commits > most_commits) return life.stop();
    const bool wait = outside.due && (outside.open.empty() || *outside.due <= outside.now || random.chance(25));
    if (wait) {
        // no later than it would have been without the crash
        if (*outside.due > outside.now) outside.now = *outside.due + std::chrono::milliseconds(random.below(3) * 500);
        return life.let_timers_fire();
    }
    ASSERT_FALSE(outside.open.empty()) << "the run waits for nothing";
    outside.now += std::chrono::milliseconds(random.between(0, 3000));
    if (outside.due) outside.now = std::min(outside.now, *outside.due - std::chrono::milliseconds(1));
    const auto chosen = std::next(outside.open.begin(), static_cast<std::ptrdiff_t>(random.below(outside.open.size())));
    life.answer(random_answer(random, chosen->second));
}

/// One commit further; false: it is over, and nobody redrives it any more.
bool go_on(Life& life, Outside& outside, std::uint64_t seed, std::size_t& redrives) {
    if (!life.over()) {
        turn(life, outside, seed);
        return true;
    }
    Random random(seed * 1'000'003 + outside.commits);
    if (life.redrives() == 2 || random.chance(30)) return false;
    outside.now += std::chrono::seconds(5);
    if (!life.redrive()) return false;
    ++redrives;
    return true;
}

/// A server killed after a commit: its file as it was then, and what the world knew.
struct Wreck {
    std::filesystem::path file;
    Outside outside;
    bool resting = true;  ///< nothing was on its way
};

// The lock and SQLite's index of its write-ahead log go with the process.
void keep(const std::filesystem::path& from, const std::filesystem::path& to) {
    for (const char* part : {"", "-wal"}) {
        std::filesystem::path source = from;
        std::filesystem::path target = to;
        source += part;
        target += part;
        std::filesystem::remove(target);
        if (std::filesystem::exists(source)) std::filesystem::copy_file(source, target);
    }
}

/// Runs on to the end; keeps a few wrecks, each commit's as likely as any other's.
std::vector<std::string> play(const std::filesystem::path& file, const Subject& subject, Outside outside,
                              std::uint64_t seed, std::vector<Wreck>& wrecks, std::size_t& redrives) {
    Random random(seed);
    Life life(file, subject, outside);
    for (std::size_t turns = 0;; ++turns) {
        const std::uint64_t commits = outside.commits;
        if (!go_on(life, outside, seed, redrives)) break;
        if (testing::Test::HasFatalFailure()) return {};
        if (outside.commits == commits) throw std::runtime_error("the world did something that led to nothing");
        std::size_t place = wrecks.size();
        if (place == most_kills) place = random.below(turns + 1);
        if (place >= most_kills) continue;
        if (place == wrecks.size())
            wrecks.push_back({file.parent_path() / ("wreck-" + std::to_string(place)), {}, true});
        keep(file, wrecks[place].file);
        wrecks[place].outside = outside;
    }
    return life.describe();
}

/// Goes on from a wreck, with now and then another crash.
std::vector<std::string> play_on(const Wreck& wreck, const Subject& subject, std::uint64_t seed) {
    std::size_t redrives = 0;
    Outside outside = wreck.outside;
    bool resting = wreck.resting;
    Random random(seed + outside.commits);
    while (true) {
        const std::map<CommandId, TaskOrder> open = outside.open;
        Life life(wreck.file, subject, outside);
        // what nobody answered is asked for again, as it stands now
        std::vector<std::string> wanted;
        for (const auto& [id, order] : open) {
            if (is_its_bearers(order)) continue;
            wanted.push_back(property::describe(order));
        }
        std::vector<std::string> performed = life.performed();
        // what was about to follow by itself has followed
        if (!resting) performed.resize(std::min(performed.size(), wanted.size()));
        resting = true;
        expect_same(performed, wanted, "task performed again");
        EXPECT_EQ(life.set_aside(), 0U) << "the replay does not match the journal";
        if (testing::Test::HasFailure()) return {};
        do {
            if (!go_on(life, outside, seed, redrives)) return life.describe();
            if (testing::Test::HasFatalFailure()) return {};
        } while (!random.chance(15));
    }
}

TEST(Restarts, AServerKilledAfterAnyCommitEndsTheSame) {
    log::set_level(log::Level::warn);
    std::size_t restarts = 0;
    std::size_t redrives = 0;
    for_each_seed(restarted, [&](std::uint64_t seed) {
        const Sample made = sample(seed, Wish{.heartbeats = false});
        SCOPED_TRACE(made.text());
        if (!made.subject.definition) return;
        const test::TemporaryDirectory folder;
        const std::filesystem::path file = folder.path() / "store.db";
        std::vector<Wreck> wrecks = {{folder.path() / "wreck-first", {}, true}};
        if (!Life::begin(file, made.subject, wrecks[0].outside)) return;  // it is over already
        keep(file, wrecks[0].file);
        const std::vector<std::string> wanted = play(file, made.subject, wrecks[0].outside, seed, wrecks, redrives);
        for (const Wreck& wreck : wrecks) {
            if (testing::Test::HasFatalFailure()) return;
            SCOPED_TRACE("killed after commit " + std::to_string(wreck.outside.commits));
            ++restarts;
            expect_same(play_on(wreck, made.subject, seed), wanted, "line");
        }
    });
    if (testing::Test::HasFailure() || std::getenv("STEPWELL_PROPERTY_RUNS")) return;
    EXPECT_GT(redrives, restarted / 10) << "hardly anything is redriven";
    EXPECT_GT(restarts, restarted) << "most executions are over before anybody could be killed";
}

/// What a power cut left, and what had been told to anybody by then.
struct Cut {
    std::filesystem::path folder;
    std::uint64_t acknowledged = 0;
};

/// The number of the last commit that is on disk.
std::uint64_t commits_in(const std::filesystem::path& file, std::uint64_t last) {
    sqlite::Connection connection(file);
    sqlite::Statement row = connection.prepare("SELECT max(number) FROM journal");
    row.step();
    // the journal of what succeeded is gone
    return row.is_null(0) ? last : static_cast<std::uint64_t>(row.integer(0));
}

TEST(Restarts, APowerCutAtAnyWriteEndsTheSame) {
    log::set_level(log::Level::warn);
    std::size_t cuts_tried = 0;
    std::size_t unfinished = 0;
    for_each_seed(usual_cut_runs, [&](std::uint64_t seed) {
        const Sample made = sample(seed, Wish{.heartbeats = false});
        SCOPED_TRACE(made.text());
        if (!made.subject.definition) return;
        const test::TemporaryDirectory folder;
        const std::filesystem::path file = folder.path() / "store.db";
        std::map<std::uint64_t, Outside> states;  // after each commit
        std::set<std::uint64_t> resting;          // those after which nothing was on its way
        std::vector<Cut> cuts;
        std::vector<std::string> wanted;
        {
            test::FaultyDisk disk(folder.path() / "platter");
            Outside outside;
            if (!Life::begin(file, made.subject, outside)) return;
            std::atomic<std::uint64_t> acknowledged = 1;
            states[1] = outside;
            Random random(seed);
            std::size_t writes = 0;
            disk.before_change = [&] {
                std::size_t place = cuts.size();
                if (place == most_cuts) place = random.below(++writes + most_cuts);
                if (place >= most_cuts) return;
                if (place == cuts.size()) cuts.push_back({folder.path() / ("cut-" + std::to_string(place)), 0});
                cuts[place].acknowledged = acknowledged;
                disk.cut(cuts[place].folder, random);
            };
            outside.committed = [&](Outside state) {
                acknowledged = state.commits;
                states[state.commits] = std::move(state);
            };
            std::size_t redrives = 0;
            Life life(file, made.subject, outside);
            do {
                if (testing::Test::HasFatalFailure()) return;
                resting.insert(outside.commits);
            } while (go_on(life, outside, seed, redrives));
            wanted = life.describe();
        }
        const test::FaultyDisk quick(folder.path() / "looked at");  // which need not survive anything any more
        for (const Cut& cut : cuts) {
            const std::uint64_t commits = commits_in(cut.folder / "store.db", states.rbegin()->first);
            SCOPED_TRACE(cut.folder.filename().string() + ": commit " + std::to_string(commits) +
                         " is the last on disk");
            ASSERT_GE(commits, cut.acknowledged) << "acknowledged and lost";
            ASSERT_TRUE(states.contains(commits));
            ++cuts_tried;
            if (!resting.contains(commits)) ++unfinished;
            const Wreck wreck{cut.folder / "store.db", states[commits], resting.contains(commits)};
            expect_same(play_on(wreck, made.subject, seed), wanted, "line");
            if (testing::Test::HasFailure()) return;
        }
    });
    std::cout << cuts_tried << " power cuts, " << unfinished << " of them between commits that follow by themselves\n";
    if (testing::Test::HasFailure() || std::getenv("STEPWELL_PROPERTY_RUNS")) return;
    EXPECT_GT(cuts_tried, usual_cut_runs * 2) << "hardly anything was cut";
}

}  // namespace
}  // namespace stepwell::property
