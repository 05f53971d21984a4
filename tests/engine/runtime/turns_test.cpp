#include "engine/runtime/turns.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace stepwell {
namespace {

namespace asio = boost::asio;

constexpr std::uint64_t turn_slice = 100;

struct TurnsTest : testing::Test {
    asio::io_context context{1};
    Turns& turns = Turns::of(context.get_executor());
    std::string notes;

    Turns::Handle compute(char name, int slices) {
        return turns.compute(
            [this, name, slices] {
                for (int i = 1; i < slices; ++i) {
                    notes += name;
                    spend(turn_slice);
                }
                notes += name;
            },
            [this, name](const Turns::End& end) {
                notes += end.given_up ? '!' : '.';
                notes += name;
            },
            turn_slice);
    }
};

TEST_F(TurnsTest, WhatIsShortIsDoneAtOnce) {
    compute('a', 1);
    EXPECT_EQ(notes, "a.a");
    EXPECT_EQ(context.poll(), 0U);
}

TEST_F(TurnsTest, LongComputationsTakeTurnsAndOthersComeBetween) {
    compute('a', 4);
    compute('b', 3);
    for (int i = 0; i < 2; ++i) asio::post(context, [this] { notes += '-'; });
    context.poll();
    EXPECT_EQ(notes, "aba--bab.ba.a");
}

TEST_F(TurnsTest, OnlyOneTurnIsInTheLoop) {
    std::vector<Turns::Handle> all;
    for (char name = 'a'; name < 'k'; ++name) all.push_back(compute(name, 100));
    for (int i = 0; i < 100; ++i) {
        const std::size_t before = notes.size();
        bool served = false;
        asio::post(context, [&] { served = true; });
        while (!served) context.run_one();
        EXPECT_LE(notes.size(), before + 1);  // who comes waits for one slice
    }
}

TEST_F(TurnsTest, GivesUpWhatIsSuspendedAtOnce) {
    const Turns::Handle a = compute('a', 4);
    compute('b', 2);
    turns.give_up(a);
    EXPECT_EQ(notes, "ab!a");
    turns.give_up(a);  // nothing more happens
    context.poll();
    EXPECT_EQ(notes, "ab!ab.b");
}

TEST_F(TurnsTest, HurriesForWhoeverIsWaitedFor) {
    compute('a', 3);
    compute('b', 3);
    turns.hurry(compute('c', 3));
    context.poll();
    EXPECT_EQ(notes.substr(0, 8), "abccc.ca");
}

TEST_F(TurnsTest, BoundsHowManyAreSuspended) {
    std::vector<Turns::Handle> all;
    for (int i = 0; i < 100; ++i) all.push_back(compute('a', 2));
    EXPECT_EQ(notes, std::string(64, 'a'));
    turns.give_up(all[99]);  // it has not begun
    EXPECT_EQ(notes, std::string(64, 'a') + "!a");
    notes.clear();
    turns.queue([this] { notes += 'q'; });
    context.poll();
    EXPECT_EQ(std::count(notes.begin(), notes.end(), '.'), 99);
    EXPECT_EQ(std::count(notes.begin(), notes.end(), 'q'), 1);
}

TEST_F(TurnsTest, IsAwaited) {
    std::string thrown;
    int value = 0;
    const auto work = [](asio::any_io_executor executor, int& result) -> asio::awaitable<void> {
        std::function<void()> first = [&result] {
            for (int i = 0; i < 5; ++i) spend(usual_slice);
            result = 5;
        };
        co_await in_turns(executor, first);
        std::function<void()> second = [] {
            spend(usual_slice);
            throw std::runtime_error("from within");
        };
        co_await in_turns(executor, second);
    };
    asio::co_spawn(context, work(context.get_executor(), value), [&](const std::exception_ptr& error) {
        try {
            if (error) std::rethrow_exception(error);
        } catch (const std::exception& what) {
            thrown = what.what();
        }
    });
    context.run();
    EXPECT_EQ(value, 5);
    EXPECT_EQ(thrown, "from within");
}

TEST_F(TurnsTest, WhatIsAwaitedCanBeGivenUp) {
    const auto request = std::make_shared<GiveUpRequest>();
    bool failed = false;
    asio::co_spawn(context,
                   in_turns(
                       context.get_executor(),
                       [] {
                           for (;;) spend(usual_slice);
                       },
                       request),
                   [&](const std::exception_ptr& error) { failed = error != nullptr; });
    for (int i = 0; i < 10; ++i) context.run_one();
    request->make();
    context.run();
    EXPECT_TRUE(failed);
}

TEST_F(TurnsTest, UnwindsWhatIsLeftAtItsEnd) {
    struct Witness {
        bool& destroyed;
        ~Witness() { destroyed = true; }
    };
    bool destroyed = false;
    {
        asio::io_context brief{1};
        Turns::of(brief.get_executor())
            .compute(
                [&] {
                    const Witness witness{destroyed};
                    spend(turn_slice);
                },
                [](const Turns::End&) { FAIL(); }, turn_slice);
    }
    EXPECT_TRUE(destroyed);
}

}  // namespace
}  // namespace stepwell
