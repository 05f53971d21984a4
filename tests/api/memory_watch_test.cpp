#include "api/memory_watch.hpp"

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>
#include <vector>

namespace stepwell {
namespace {

TEST(MemoryWatch, TellsHowCloseToTheLimitItIs) {
    boost::asio::io_context context;
    std::uint64_t resident = 0;
    std::uint64_t free = 0;
    std::vector<MemoryLevel> told;
    MemoryWatch watch(context.get_executor(), 1000,
                      {[&] { return resident; }, [&] { resident -= std::exchange(free, 0); },
                       [&](MemoryLevel level) { told.push_back(level); }});
    const auto look = [&](std::uint64_t bytes) {
        told.clear();
        resident = bytes;
        watch.look();
        return told;
    };
    using Told = std::vector<MemoryLevel>;
    EXPECT_EQ(look(690), Told{}) << "nothing is to be done";
    EXPECT_EQ(look(700), Told{MemoryLevel::tight});
    EXPECT_EQ(look(710), Told{MemoryLevel::tight}) << "again and again";
    EXPECT_EQ(look(850), Told{MemoryLevel::scarce});
    EXPECT_EQ(look(1000), Told{MemoryLevel::exceeded});
    free = 500;
    EXPECT_EQ(look(1100), Told{MemoryLevel::plenty}) << "most of it was free";
    EXPECT_EQ(look(600), Told{}) << "that was told";
}

TEST(Memory, ThisProcessTakesSomeAndLessThanThereIs) {
    EXPECT_GT(resident_memory(), 1U << 20U);
    EXPECT_LT(resident_memory(), available_memory());
}

}  // namespace
}  // namespace stepwell
