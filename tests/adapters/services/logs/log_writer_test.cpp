#include "adapters/services/logs/log_writer.hpp"

#include <thread>
#include <vector>

#include "tests/adapters/services/logs/harness.hpp"

namespace stepwell::logs {
namespace {

TEST_F(LogsTest, TheWriterMakesStreamsAndKeepsTheOrder) {
    call("CreateLogGroup", of("g"));
    LogWriter& writer = life->service.writer();
    for (int i = 0; i < 100; ++i)
        writer.write("000000000000", "us-east-1", "arn:aws:logs:us-east-1:000000000000:log-group:g:*", "s", now(),
                     std::to_string(i));
    writer.write("000000000000", "us-east-1", "g", "other", now(), "x");
    life->database.flush();
    const Value read = call("GetLogEvents", of("g", "s"));
    ASSERT_EQ(read["events"].size(), 100U);
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(read["events"].items()[static_cast<std::size_t>(i)]["message"].as_string(), std::to_string(i));
    EXPECT_EQ(messages(call("GetLogEvents", of("g", "other"))), "x ");
    EXPECT_EQ(writer.lost(), 0U);
}

TEST_F(LogsTest, WhatHasNoGroupIsLostAndCounted) {
    LogWriter& writer = life->service.writer();
    call("CreateLogGroup", of("g"));
    writer.write("000000000000", "us-east-1", "none", "s", now(), "x");
    writer.write("000000000000", "us-east-1", "arn:aws:s3:::b", "s", now(), "x");
    writer.write("000000000000", "us-east-1", "g", "s", now(), "kept");
    life->database.flush();
    EXPECT_EQ(writer.lost(), 2U);
    EXPECT_TRUE(life->service.notes().as_string().starts_with("2 log events"));
    EXPECT_EQ(messages(call("GetLogEvents", of("g", "s"))), "kept ");
}

TEST_F(LogsTest, LongTextsAreCutBetweenCharacters) {
    call("CreateLogGroup", of("g"));
    std::string text;
    while (text.size() < 2'000'000) text += "\xC3\xA4";  // two bytes each
    life->service.writer().write("000000000000", "us-east-1", "g", "s", now(), text + "!");
    life->database.flush();
    const Value read = call("GetLogEvents", of("g", "s"));
    const std::string_view kept = read["events"].items()[0]["message"].as_string();
    EXPECT_EQ(kept.size(), 1'048'550U);
    EXPECT_TRUE(kept.ends_with("\xC3\xA4"));
}

TEST_F(LogsTest, ManyThreadsWriteAtOnce) {
    call("CreateLogGroup", of("g"));
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 500; ++i)
                life->service.writer().write("000000000000", "us-east-1", "g", "s" + std::to_string(t), now(), "x");
        });
    threads.clear();
    life->database.flush();
    EXPECT_EQ(call("FilterLogEvents", of("g"))["events"].size(), 2000U);
}

}  // namespace
}  // namespace stepwell::logs
