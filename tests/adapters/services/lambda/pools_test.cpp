// How many workers are started, and when no more are: with workers that never start.
#include "adapters/services/lambda/pools.hpp"

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>

#include "adapters/services/lambda/workers.hpp"
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

const FunctionName name{"000000000000", "us-east-1", "f", {}};

Value version(std::string_view number) {
    return Value::object({{"Configuration", Value::object({{"Version", number}, {"RevisionId", number}})}});
}

/// A function whose version 1 has `count` provisioned by the configuration `id`.
Value record(int count, std::string_view id = "a") {
    const Value config = Value::object({{"Requested", count}, {"Id", id}});
    return Value::object({{"Versions", Value::object({{"1", version("1")}})},
                          {"Aliases", Value::empty_object()},
                          {"Provisioned", Value::object({{"1", config}})}});
}

class PoolsTest : public testing::Test {
protected:
    std::shared_ptr<Worker> worker() {
        return Worker::make(context_.get_executor(), WorkerSpec{}, nullptr, nullptr, &clock_);
    }
    /// Starts what is to be started; how many these are.
    std::size_t start() {
        const auto begun = pools_.begin_starts();
        for (const auto& pool : begun) {
            workers_.push_back(worker());
            EXPECT_TRUE(pools_.begin_init(pool, workers_.back()));
            EXPECT_TRUE(pools_.add(pool, workers_.back()));
        }
        return begun.size();
    }
    std::size_t start_all() {
        std::size_t all = 0;
        while (const std::size_t begun = start()) all += begun;
        return all;
    }
    Allocation allocation() const {
        FunctionName qualified = name;
        qualified.qualifier = "1";
        return pools_.allocation(qualified);
    }
    Function function() const {
        Function result{name, version("1")["Configuration"], {}, {}, {}, record(1)};
        result.name.qualifier = "1";
        return result;
    }

    boost::asio::io_context context_;
    SystemClock clock_;
    Pools pools_;
    std::vector<std::shared_ptr<Worker>> workers_;
};

TEST_F(PoolsTest, AsManyAreStartedAsAreWanted) {
    EXPECT_TRUE(pools_.follow(name, record(10)).empty());
    EXPECT_EQ(pools_.wanted(), 10U);
    EXPECT_FALSE(allocation().complete);
    EXPECT_EQ(pools_.begin_starts().size(), 4U);  // a few at once
    EXPECT_TRUE(pools_.begin_starts().empty());
}

TEST_F(PoolsTest, ItIsCompleteWhenAllAreReady) {
    EXPECT_TRUE(pools_.follow(name, record(10)).empty());
    EXPECT_EQ(start_all(), 10U);
    EXPECT_EQ(allocation().ready, 10U);
    EXPECT_TRUE(allocation().complete);
    EXPECT_EQ(pools_.follow(name, record(4, "b")).size(), 6U);
    EXPECT_EQ(allocation().ready, 4U);
    EXPECT_TRUE(allocation().complete);
    EXPECT_EQ(pools_.follow(name, Value()).size(), 4U);
    EXPECT_EQ(pools_.wanted(), 0U);
}

TEST_F(PoolsTest, WhatEndsUnusedAgainAndAgainIsNotReplacedWithoutEnd) {
    EXPECT_TRUE(pools_.follow(name, record(1)).empty());
    std::size_t starts = 0;
    while (start() == 1) {
        pools_.forget(workers_.back());
        ASSERT_LT(++starts, 100U);
    }
    EXPECT_EQ(starts, 8U);
    EXPECT_EQ(allocation().ready, 0U);
    pools_.look();
    EXPECT_EQ(start(), 1U);
}

TEST_F(PoolsTest, WhatEndsInItsWorkIsReplaced) {
    EXPECT_TRUE(pools_.follow(name, record(1)).empty());
    for (int i = 0; i < 100; ++i) {
        ASSERT_EQ(start(), 1U);
        ASSERT_EQ(pools_.take(function(), {}), workers_.back());
        EXPECT_EQ(pools_.take(function(), {}), nullptr);
        pools_.forget(workers_.back());
    }
}

TEST_F(PoolsTest, OneAtWorkEndsAfterIt) {
    EXPECT_TRUE(pools_.follow(name, record(1)).empty());
    EXPECT_EQ(start(), 1U);
    const auto busy = pools_.take(function(), {});
    EXPECT_TRUE(pools_.follow(name, record(0)).empty());
    EXPECT_TRUE(pools_.owns(busy));
    EXPECT_FALSE(pools_.give_back(busy));
    EXPECT_FALSE(pools_.owns(busy));
}

TEST_F(PoolsTest, AFailureEndsTheStartsUntilItIsAskedForAgain) {
    EXPECT_TRUE(pools_.follow(name, record(2)).empty());
    for (const auto& pool : pools_.begin_starts()) pools_.fail(pool, nullptr, "broken");
    EXPECT_EQ(allocation().failure, "broken");
    EXPECT_TRUE(pools_.begin_starts().empty());
    EXPECT_TRUE(pools_.follow(name, record(2)).empty());  // another change of the function
    EXPECT_EQ(allocation().failure, "broken");
    EXPECT_TRUE(pools_.follow(name, record(2, "b")).empty());
    EXPECT_EQ(allocation().failure, "");
    EXPECT_EQ(start_all(), 2U);
}

TEST_F(PoolsTest, AStartThatIsLateIsNotWanted) {
    EXPECT_TRUE(pools_.follow(name, record(2)).empty());
    const auto begun = pools_.begin_starts();
    ASSERT_EQ(begun.size(), 2U);
    const auto first = worker();
    EXPECT_TRUE(pools_.begin_init(begun[0], first));
    EXPECT_EQ(pools_.follow(name, Value()), Pools::Ending{first});
    EXPECT_FALSE(pools_.add(begun[0], first));
    const auto second = worker();
    EXPECT_FALSE(pools_.begin_init(begun[1], second));
    EXPECT_FALSE(pools_.add(begun[1], second));
    EXPECT_EQ(pools_.wanted(), 0U);
}

TEST_F(PoolsTest, OneThatIsEndedInItsStartIsNoFailure) {
    EXPECT_TRUE(pools_.follow(name, record(2)).empty());
    const auto begun = pools_.begin_starts();
    ASSERT_EQ(begun.size(), 2U);
    for (const auto& pool : begun) {
        workers_.push_back(worker());
        EXPECT_TRUE(pools_.begin_init(pool, workers_.back()));
    }
    const Pools::Ending ending = pools_.follow(name, record(1));
    ASSERT_EQ(ending.size(), 1U);
    pools_.fail(begun[0], ending[0], "killed");
    EXPECT_EQ(allocation().failure, "");
    const auto other = ending[0] == workers_[0] ? workers_[1] : workers_[0];
    pools_.forget(other);
    EXPECT_FALSE(pools_.add(begun[1], other));  // it ended as soon as it was ready
    EXPECT_EQ(allocation().ready, 0U);
    EXPECT_EQ(start_all(), 1U);
}

TEST_F(PoolsTest, NoMoreAreStartedThanMayRun) {
    EXPECT_TRUE(pools_.follow(name, record(5000)).empty());
    EXPECT_EQ(start_all(), Workers::most_at_once);
}

}  // namespace
}  // namespace stepwell::lambda
