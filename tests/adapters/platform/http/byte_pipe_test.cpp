// The bounded queue between who makes bytes and who sends them on.
#include "adapters/platform/byte_pipe.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <future>

namespace stepwell {
namespace {

class BytePipeTest : public ::testing::Test {
protected:
    template <class T>
    std::future<T> begin(asio::awaitable<T> work) {
        std::future<T> result = asio::co_spawn(context_, std::move(work), asio::use_future);
        poll();
        return result;
    }
    void poll() {
        context_.restart();
        context_.poll();
    }
    template <class T>
    static bool is_done(const std::future<T>& result) {
        return result.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }

    asio::io_context context_;
    BytePipe pipe_{context_.get_executor(), 10};
};

TEST_F(BytePipeTest, GivesAllThatWasWrittenAtOnce) {
    EXPECT_TRUE(begin(pipe_.write("one")).get());
    EXPECT_TRUE(begin(pipe_.write("two")).get());
    EXPECT_EQ(begin(pipe_.next()).get(), "onetwo");
}

TEST_F(BytePipeTest, AWriterWaitsForRoom) {
    EXPECT_TRUE(begin(pipe_.write("0123456789")).get());
    auto second = begin(pipe_.write("more"));
    EXPECT_FALSE(is_done(second));
    EXPECT_EQ(begin(pipe_.next()).get(), "0123456789");
    poll();
    ASSERT_TRUE(is_done(second));
    EXPECT_TRUE(second.get());
    EXPECT_EQ(begin(pipe_.next()).get(), "more");
}

TEST_F(BytePipeTest, AReaderWaitsForBytes) {
    auto read = begin(pipe_.next());
    EXPECT_FALSE(is_done(read));
    EXPECT_TRUE(begin(pipe_.write("")).get());
    EXPECT_FALSE(is_done(read));
    EXPECT_TRUE(begin(pipe_.write("one")).get());
    EXPECT_EQ(read.get(), "one");
}

TEST_F(BytePipeTest, EndsForAReaderThatWaits) {
    auto read = begin(pipe_.next());
    pipe_.end();
    poll();
    EXPECT_EQ(read.get(), "");
    EXPECT_EQ(begin(pipe_.next()).get(), "");
    EXPECT_FALSE(begin(pipe_.write("late")).get());
}

TEST_F(BytePipeTest, GivesWhatWasWrittenBeforeItFailed) {
    EXPECT_TRUE(begin(pipe_.write("one")).get());
    pipe_.fail("broken");
    EXPECT_EQ(begin(pipe_.next()).get(), "one");
    auto read = begin(pipe_.next());
    EXPECT_THROW(read.get(), BrokenSource);
}

TEST_F(BytePipeTest, AWriterThatWaitsHearsThatNobodyReads) {
    EXPECT_TRUE(begin(pipe_.write("0123456789")).get());
    auto second = begin(pipe_.write("more"));
    pipe_.abandon();
    poll();
    ASSERT_TRUE(is_done(second));
    EXPECT_FALSE(second.get());
}

TEST_F(BytePipeTest, AReaderThatWaitsHearsThatItIsAbandoned) {
    auto read = begin(pipe_.next());
    pipe_.abandon();
    poll();
    EXPECT_THROW(read.get(), BrokenSource);
}

asio::awaitable<void> write_all(BytePipe& pipe, int pieces) {
    for (int i = 0; i < pieces; ++i) {
        const bool taken = co_await pipe.write(std::to_string(i) + ' ');
        EXPECT_TRUE(taken);
    }
    pipe.end();
}

asio::awaitable<std::string> read_all(BytePipe& pipe) {
    std::string all;
    for (;;) {
        const std::string piece = co_await pipe.next();
        if (piece.empty()) co_return all;
        all += piece;
    }
}

TEST(BytePipe, LosesNothingBetweenThreads) {
    constexpr int pieces = 50'000;
    asio::thread_pool pool(4);
    BytePipe pipe(pool.get_executor(), 100);
    auto all = asio::co_spawn(pool, read_all(pipe), asio::use_future);
    auto done = asio::co_spawn(pool, write_all(pipe, pieces), asio::use_future);
    done.get();
    std::string expected;
    for (int i = 0; i < pieces; ++i) expected += std::to_string(i) + ' ';
    EXPECT_EQ(all.get(), expected);
    pool.join();
}

}  // namespace
}  // namespace stepwell
