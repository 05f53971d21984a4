#include "adapters/aws/lives.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/crash_guard.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <stdexcept>

namespace stepwell {
namespace {

namespace asio = boost::asio;

struct World {
    asio::thread_pool pool{2};
    Changes changes;
    Lives lives{pool.get_executor(), changes, "test"};

    void end() { asio::co_spawn(pool, lives.end(), asio::use_future).get(); }
};

asio::awaitable<void> until_closing(World& world, std::atomic<int>& begun) {
    Changes::Watch watch = world.changes.watch("key");
    ++begun;
    world.changes.notify("begun");
    while (!world.lives.closing()) co_await watch.next();
}

TEST(Lives, AllHaveEndedWhenEndReturns) {
    World world;
    std::atomic<int> begun = 0, ended = 0;
    for (const char* key : {"a", "b", "c"})
        world.lives.begin(key, [&, key]() -> asio::awaitable<void> {
            Changes::Watch watch = world.changes.watch(key);
            ++begun;
            while (!world.lives.closing()) co_await watch.next();
            ++ended;
        });
    world.end();
    EXPECT_EQ(begun, ended);
    EXPECT_EQ(ended, 3);
}

TEST(Lives, NoneBeginsAfterTheEndUntilReopened) {
    World world;
    world.end();
    std::atomic<int> begun = 0;
    auto life = [&] { return until_closing(world, begun); };
    world.lives.begin("key", life);
    EXPECT_EQ(begun, 0);
    world.lives.reopen();
    world.lives.begin("key", life);
    world.end();
    EXPECT_EQ(begun, 1);
}

asio::awaitable<void> wait_for(World& world, const std::atomic<int>& count, int wanted) {
    Changes::Watch watch = world.changes.watch("begun");
    while (count < wanted) co_await watch.next();
}

asio::awaitable<void> one_round(World& world, std::atomic<int>& begun, std::atomic<bool>& go_on) {
    Changes::Watch watch = world.changes.watch("go");
    ++begun;
    world.changes.notify("begun");
    while (!go_on) co_await watch.next();
}

TEST(Lives, ARecordLivesOnceAndIsLookedAtAgain) {
    World world;
    std::atomic<int> begun = 0;
    std::atomic<bool> go_on = false;
    auto life = [&] { return one_round(world, begun, go_on); };
    world.lives.begin("key", life);
    asio::co_spawn(world.pool, wait_for(world, begun, 1), asio::use_future).get();
    world.lives.begin("key", life);
    world.lives.begin("key", life);
    go_on = true;
    world.changes.notify("go");
    asio::co_spawn(world.pool, wait_for(world, begun, 2), asio::use_future).get();
    world.end();
    EXPECT_EQ(begun, 2) << "asked twice while it lived: once more is enough";
}

TEST(Lives, WhatALifeWatchesBesideItsKeyIsNotifiedAtTheEnd) {
    World world;
    std::atomic<int> begun = 0;
    world.lives.begin("another", [&] { return until_closing(world, begun); }, {"key"});
    world.end();
    EXPECT_EQ(begun, 1);
}

TEST(Lives, WhoLivesWhenItIsClosedLivesOn) {
    World world;
    std::atomic<int> begun = 0;
    std::atomic<bool> go_on = false;
    world.lives.begin("key", [&] { return one_round(world, begun, go_on); }, {"go"});
    asio::co_spawn(world.pool, wait_for(world, begun, 1), asio::use_future).get();
    world.lives.close();
    EXPECT_TRUE(world.lives.closing());
    world.lives.begin("other", [&] { return one_round(world, begun, go_on); });
    EXPECT_EQ(begun, 1);
    go_on = true;
    world.end();
    EXPECT_EQ(begun, 1);
}

asio::awaitable<void> fail() {
    throw std::runtime_error("a life that fails");
    co_return;
}

TEST(Lives, ALifeThatFailsHasEnded) {
    World world;
    world.lives.begin("key", fail);
    world.end();
    SUCCEED();
}

/// One record is suspect.
class OneSuspect final : public CrashGuard {
public:
    Key work_on(Key key) noexcept override { return std::exchange(now(), key); }
    bool is_suspect(Key key) const override { return key == crash_key("test", "bad"); }
    void forget(Key) override {}
    void forget_all() override {}
    static Key& now() {
        static thread_local Key key = 0;
        return key;
    }
};

TEST(Lives, ARecordWithWhichTheServerCrashedIsLeftAlone) {
    OneSuspect guard;
    asio::thread_pool pool{2};
    Changes changes;
    Lives lives(pool.get_executor(), changes, "test", &guard);
    std::atomic<CrashGuard::Key> good = 0;
    std::atomic<bool> bad = false;
    lives.begin("bad", [&]() -> asio::awaitable<void> {
        bad = true;
        co_return;
    });
    lives.begin("good", [&]() -> asio::awaitable<void> {
        good = OneSuspect::now();
        co_return;
    });
    asio::co_spawn(pool, lives.end(), asio::use_future).get();
    EXPECT_FALSE(bad);
    EXPECT_EQ(good, crash_key("test", "good")) << "it is noted while it is at work";
    EXPECT_EQ(guard.left_alone(), std::vector<std::string>{"test bad"});
}

}  // namespace
}  // namespace stepwell
