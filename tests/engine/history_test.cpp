#include "engine/run/history.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

TEST(History, KeepsTheLastPlaceForTheEnd) {
    History history(3);
    EXPECT_EQ(history.add(EventType::ExecutionStarted, 0, {}, {}), 1U);
    EXPECT_EQ(history.add(EventType::PassStateEntered, 1, {}, {}), 2U);
    EXPECT_FALSE(history.full());
    EXPECT_EQ(history.add(EventType::PassStateExited, 2, {}, {}), 0U);
    EXPECT_TRUE(history.full());
    EXPECT_EQ(history.add(EventType::ExecutionFailed, 2, {}, {}), 0U) << "a full history takes none";
    history.reopen();
    EXPECT_EQ(history.add(EventType::ExecutionFailed, 2, {}, {}), 3U);
    EXPECT_EQ(history.events().size(), 3U);
}

TEST(History, WhatIsKeptElsewhereLeavesMemory) {
    History history(100);
    for (std::uint32_t i = 0; i < 5; ++i)
        history.add(EventType::PassStateEntered, i, {}, {{"name", Value(std::string(1000, 'n'))}});
    const std::uint64_t bytes = history.bytes();
    EXPECT_GT(bytes, 5000U);
    EXPECT_EQ(history.bytes_in_memory(), bytes);
    history.forget(3);
    EXPECT_EQ(history.size(), 5U);
    EXPECT_EQ(history.forgotten(), 3U);
    ASSERT_EQ(history.events().size(), 2U);
    EXPECT_EQ(history.events().front().id, 4U);
    EXPECT_EQ(history.bytes(), bytes);
    EXPECT_EQ(history.bytes_in_memory(), bytes * 2 / 5);
    history.forget(2);  // they are forgotten already
    EXPECT_EQ(history.forgotten(), 3U);
    history.forget(7);  // two of them are still to be made
    for (std::uint32_t i = 5; i < 8; ++i) EXPECT_EQ(history.add(EventType::PassStateEntered, i, {}, {}), i + 1);
    ASSERT_EQ(history.events().size(), 1U);
    EXPECT_EQ(history.events().front().id, 8U);
    EXPECT_EQ(history.size(), 8U);
}

// The journals of open executions hold fingerprints: these numbers must never change.
TEST(History, FingerprintsAreTheSameInEveryVersion) {
    History history(100);
    EXPECT_EQ(history.fingerprint(), 0U);
    history.add(EventType::ExecutionStarted, 0, {}, {});
    history.add(EventType::TaskStateEntered, 1, {}, {});
    history.note_command(0);
    std::uint64_t expected = 0;
    for (const std::uint64_t value :
         {(std::uint64_t{0} << 32) ^ 0U, (std::uint64_t{7} << 32) ^ 1U, std::uint64_t{0x100}}) {
        expected = (expected ^ value) * 0x9E3779B97F4A7C15ULL;
        expected ^= expected >> 29;
    }
    EXPECT_EQ(history.fingerprint(), expected);
    EXPECT_EQ(static_cast<int>(EventType::TaskStateEntered), 7);
}

}  // namespace
}  // namespace stepwell
