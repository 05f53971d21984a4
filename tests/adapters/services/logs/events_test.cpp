#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/services/logs/harness.hpp"

namespace stepwell::logs {
namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;

TEST_F(LogsTest, EventsComeBackInOrderOfTimeAndSurviveARestart) {
    group_with_stream();
    put({event(now() - 3, "c"), event(now() - 1, "e")});
    put({event(now() - 5, "a"), event(now() - 3, "d")});
    restart();
    const Value read = call("GetLogEvents", of("g", "s"));
    EXPECT_EQ(messages(read), "a c d e ");
    EXPECT_EQ(read["events"].items()[0]["ingestionTime"].as_integer(), now());
    EXPECT_EQ(call("DescribeLogGroups", Value::empty_object())["logGroups"].items()[0]["storedBytes"].as_integer(),
              4 * 27);
}

TEST_F(LogsTest, PagesGoForwardAndBackward) {
    group_with_stream();
    Values events;
    for (int i = 0; i < 10; ++i) events.push_back(event(now() - 100 + i / 2, std::to_string(i)));  // twos share a time
    put(std::move(events));
    const Value three = of("g", "s").with("limit", 3);
    EXPECT_EQ(messages(call("GetLogEvents", three)), "7 8 9 ");  // the latest, unless from the head
    Value page = call("GetLogEvents", three.with("startFromHead", true));
    EXPECT_EQ(messages(page), "0 1 2 ");
    page = call("GetLogEvents", three.with("nextToken", page["nextForwardToken"]));
    EXPECT_EQ(messages(page), "3 4 5 ");
    EXPECT_EQ(messages(call("GetLogEvents", three.with("nextToken", page["nextBackwardToken"]))), "0 1 2 ");
    page = call("GetLogEvents", three.with("nextToken", page["nextForwardToken"]));
    page = call("GetLogEvents", three.with("nextToken", page["nextForwardToken"]));
    EXPECT_EQ(messages(page), "9 ");
    const Value last = page["nextForwardToken"];
    page = call("GetLogEvents", three.with("nextToken", last));
    EXPECT_EQ(messages(page), "");
    EXPECT_EQ(page["nextForwardToken"], last);  // how clients see the end
    EXPECT_EQ(messages(call("GetLogEvents", three.with("nextToken", page["nextBackwardToken"]))), "7 8 9 ");
    put({event(now(), "new")});
    EXPECT_EQ(messages(call("GetLogEvents", three.with("nextToken", last))), "new ");
    for (const char* token : {"x", "f/", "f/00000000000000000000-0000000000000000001", "b/1"})
        EXPECT_EQ(refused("GetLogEvents", three.with("nextToken", token)),
                  "InvalidParameterException 400: The specified nextToken is invalid.");
}

TEST_F(LogsTest, AnEmptyStreamHasTokensThatFindWhatComesLater) {
    group_with_stream();
    const Value page = call("GetLogEvents", of("g", "s"));
    EXPECT_EQ(messages(page), "");
    put({event(now(), "later")});
    EXPECT_EQ(messages(call("GetLogEvents", of("g", "s").with("nextToken", page["nextForwardToken"]))), "later ");
}

TEST_F(LogsTest, TheEndOfATimeRangeIsExcludedHereAndIncludedThere) {
    group_with_stream();
    const std::int64_t t = now() - 10;
    put({event(t, "a"), event(t + 1, "b"), event(t + 2, "c")});
    const Value range = of("g").with("startTime", t + 1).with("endTime", t + 2);
    EXPECT_EQ(messages(call("GetLogEvents", range.with("logStreamName", "s"))), "b ");
    EXPECT_EQ(messages(call("FilterLogEvents", range)), "b c ");
}

TEST_F(LogsTest, BatchesHaveRules) {
    group_with_stream();
    const auto refused_put = [&](Values events) {
        return refused("PutLogEvents", of("g", "s").with("logEvents", Value(std::move(events))));
    };
    const std::string invalid = "InvalidParameterException 400: ";
    EXPECT_EQ(refused_put({event(now(), "a"), event(now() - 1, "b")}),
              invalid + "Log events in a single PutLogEvents request must be in chronological order.");
    EXPECT_EQ(refused_put({event(now() - day - 1, "a"), event(now(), "b")}),
              invalid + "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.");
    EXPECT_EQ(refused_put({event(now(), std::string(1'048'551, 'x'))}),
              invalid + "Upload too large: 1048577 bytes exceeds limit of 1048576");
    put({event(now(), std::string(1'048'550, 'x'))});
    EXPECT_TRUE(refused_put({event(now(), "")}).starts_with(invalid + "1 validation error"));
    EXPECT_TRUE(refused_put({}).starts_with(invalid + "1 validation error"));
    EXPECT_TRUE(refused_put(Values(10'001, event(now(), "x"))).starts_with(invalid + "1 validation error"));
    EXPECT_EQ(refused("PutLogEvents", of("g", "none").with("logEvents", Value::array({event(now(), "x")}))), no_stream);
    EXPECT_EQ(refused("PutLogEvents", of("none", "s").with("logEvents", Value::array({event(now(), "x")}))), no_group);
}

TEST_F(LogsTest, EventsThatAreTooOldOrTooNewAreRejected) {
    group_with_stream();
    EXPECT_EQ(put({event(now() - 14 * day - 2, "a"), event(now() - 14 * day, "b")})["rejectedLogEventsInfo"],
              Value::object({{"tooOldLogEventEndIndex", 1}}));
    EXPECT_EQ(put({event(now(), "c"), event(now() + 2 * hour, "d"),
                   event(now() + 2 * hour + 1, "e")})["rejectedLogEventsInfo"],
              Value::object({{"tooNewLogEventStartIndex", 2}}));
    EXPECT_EQ(messages(call("GetLogEvents", of("g", "s"))), "b c d ");
    call("PutRetentionPolicy", of("g").with("retentionInDays", 1));
    EXPECT_EQ(put({event(now() - day - 1, "f"), event(now() - 1, "g")})["rejectedLogEventsInfo"],
              Value::object({{"expiredLogEventEndIndex", 1}}));
    EXPECT_EQ(messages(call("GetLogEvents", of("g", "s"))), "g c d ");  // b is no longer kept
    life->clock.advance(std::chrono::hours(25));
    EXPECT_EQ(messages(call("FilterLogEvents", of("g"))), "d ");
    put({event(now(), "h")});
    EXPECT_EQ(call("DescribeLogGroups", Value::empty_object())["logGroups"].items()[0]["storedBytes"].as_integer(),
              2 * 27);
}

TEST_F(LogsTest, AGroupIsFilteredAcrossItsStreams) {
    call("CreateLogGroup", of("g"));
    for (const char* name : {"a1", "a2", "b"}) call("CreateLogStream", of("g", name));
    for (int i = 0; i < 12; ++i)
        put({event(now() - 20 + i, (i % 4 == 0 ? "ERROR " : "INFO ") + std::to_string(i))}, i % 3 == 0   ? "a1"
                                                                                            : i % 3 == 1 ? "a2"
                                                                                                         : "b");
    const Value errors = call("FilterLogEvents", of("g").with("filterPattern", "ERROR"));
    EXPECT_EQ(messages(errors), "ERROR 0 ERROR 4 ERROR 8 ");
    EXPECT_EQ(errors["events"].items()[1]["logStreamName"].as_string(), "a2");
    EXPECT_NE(errors["events"].items()[0]["eventId"], errors["events"].items()[1]["eventId"]);
    EXPECT_EQ(call("FilterLogEvents", of("g").with("logStreamNames", Value::array({"b"})))["events"].size(), 4U);
    EXPECT_EQ(call("FilterLogEvents", of("g").with("logStreamNames", Value::array({"a1", "b"})))["events"].size(), 8U);
    EXPECT_EQ(call("FilterLogEvents", of("g").with("logStreamNamePrefix", "a"))["events"].size(), 8U);
    EXPECT_EQ(call("FilterLogEvents", of("g").with("logStreamNamePrefix", "z"))["events"].size(), 0U);
    EXPECT_EQ(refused("FilterLogEvents", of("g").with("logStreamNames", Value::array({"z"}))), no_stream);
    const Value arn = Value::object({{"logGroupIdentifier", "arn:aws:logs:us-east-1:000000000000:log-group:g"}});
    EXPECT_EQ(call("FilterLogEvents", arn)["events"].size(), 12U);

    std::string seen;
    Value input = of("g").with("filterPattern", "INFO").with("limit", 2);
    for (int pages = 0; pages < 20; ++pages) {
        const Value page = call("FilterLogEvents", input);
        EXPECT_LE(page["events"].size(), 2U);
        seen += messages(page);
        if (!page.contains("nextToken")) break;
        input = input.with("nextToken", page["nextToken"]);
    }
    EXPECT_EQ(seen, "INFO 1 INFO 2 INFO 3 INFO 5 INFO 6 INFO 7 INFO 9 INFO 10 INFO 11 ");
    EXPECT_TRUE(refused("FilterLogEvents", of("g").with("nextToken", "zz")).starts_with("InvalidParameterException"));
    EXPECT_TRUE(refused("FilterLogEvents", Value::empty_object()).starts_with("InvalidParameterException"));
}

TEST_F(LogsTest, WhatIsDeletedTakesItsEventsAlong) {
    group_with_stream();
    for (int batch = 0; batch < 3; ++batch) put(Values(1500, event(now(), "x")));
    call("DeleteLogStream", of("g", "s"));
    EXPECT_EQ(call("FilterLogEvents", of("g"))["events"].size(), 0U);
    EXPECT_EQ(call("DescribeLogGroups", Value::empty_object())["logGroups"].items()[0]["storedBytes"].as_integer(), 0);
    call("CreateLogStream", of("g", "s"));
    EXPECT_EQ(messages(call("GetLogEvents", of("g", "s"))), "");
    put(Values(3000, event(now(), "x")));
    call("DeleteLogGroup", of("g"));
    group_with_stream();
    EXPECT_EQ(messages(call("GetLogEvents", of("g", "s"))), "");
    auto count = [](sqlite::Connection& connection) {
        sqlite::Statement row = connection.prepare("SELECT count(*) FROM log_events");
        row.step();
        return row.integer(0);
    };
    EXPECT_EQ(test::run(life->database.read(count)), 0);
}

TEST_F(LogsTest, AnEntityIsRefusedAndTheEventsTaken) {
    group_with_stream();
    const Value keys = Value::object({{"Type", "Service"}, {"Name", "n"}});
    const Value answer = call("PutLogEvents", of("g", "s")
                                                  .with("logEvents", Value::array({event(now(), "x")}))
                                                  .with("entity", Value::object({{"keyAttributes", keys}})));
    EXPECT_EQ(answer["rejectedEntityInfo"]["errorType"].as_string(), "UnsupportedLogGroupType");
    EXPECT_EQ(messages(call("GetLogEvents", of("g", "s"))), "x ");
}

}  // namespace
}  // namespace stepwell::logs
