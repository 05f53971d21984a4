#include "adapters/aws/trace_header.hpp"

#include <gtest/gtest.h>

#include <regex>

namespace stepwell {
namespace {

const TimePoint now{std::chrono::milliseconds(0x5759e988LL * 1000)};
const std::string a = "arn:aws:lambda:us-east-1:000000000000:function:a";
const std::string b = "arn:aws:lambda:us-east-1:000000000000:function:b";

std::string lineage(const std::string& header) { return header.substr(header.find("Lineage=") + 8); }

TEST(TraceHeader, OfAnInvocationThatNothingLedTo) {
    const std::string header = trace_of_invocation("", a, now);
    EXPECT_TRUE(std::regex_match(
        header, std::regex("Root=1-5759e988-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0;Lineage=[0-9a-f]{8}:0")))
        << header;
    EXPECT_EQ(earlier_invocations(header, a), 0);
}

TEST(TraceHeader, CountsEachFunctionOfTheChain) {
    std::string header;
    for (int i = 0; i < 5; ++i) {
        header = trace_of_invocation(header, a, now);
        EXPECT_EQ(earlier_invocations(header, a), i);
        header = trace_of_invocation(header, b, now);
        EXPECT_EQ(earlier_invocations(header, b), i);
        EXPECT_EQ(earlier_invocations(header, a), i);
    }
    EXPECT_EQ(lineage(header).find('|'), 10U) << header;
}

TEST(TraceHeader, KeepsTheTraceAndTheChainOfOthers) {
    const std::string header = trace_of_invocation(
        "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1;Lineage=a87bd80c:1|68fd508a:5", a,
        now);
    EXPECT_TRUE(header.starts_with("Root=1-5759e988-bd862e3fe1be46a994272793;Parent=")) << header;
    EXPECT_EQ(header.find("53995c3f42cd8ad8"), std::string::npos) << "the invocation is a segment of its own";
    EXPECT_NE(header.find(";Sampled=1;Lineage=a87bd80c:1|68fd508a:5|"), std::string::npos) << header;
    EXPECT_TRUE(header.ends_with(":0"));
}

TEST(TraceHeader, IsReadAsBotocoreSendsItAndAsAwsWritesItNow) {
    const std::string hash = lineage(trace_of_invocation("", a, now)).substr(0, 8);
    const std::string root = "Root=1-5759e988-bd862e3fe1be46a994272793;";
    EXPECT_EQ(earlier_invocations(root + "Lineage=a87bd80c:1%7C" + hash + ":7", a), 7);
    EXPECT_EQ(earlier_invocations(root + "Lineage=3:" + hash + ":7", a), 7);
    EXPECT_EQ(earlier_invocations(root + " Lineage=" + hash + ":7", a), 7);
}

TEST(TraceHeader, WhatIsNotUnderstoodIsLeftOut) {
    const std::string hash = lineage(trace_of_invocation("", a, now)).substr(0, 8);
    for (const std::string& odd :
         {std::string("nonsense"), std::string("Root"), std::string("Root=x y;Lineage=::"), std::string(";;=;|;"),
          std::string("%zz"), "Lineage=" + hash, "Lineage=" + hash + ":", "Lineage=" + hash + ":-1",
          "Lineage=" + hash + ":1x", "Lineage=" + hash.substr(1) + ":3", "Root=" + std::string(1000, '1')}) {
        EXPECT_EQ(earlier_invocations(odd, a), 0) << odd;
        const std::string header = trace_of_invocation(odd, a, now);
        EXPECT_TRUE(header.starts_with("Root=1-5759e988-")) << odd;
        EXPECT_EQ(lineage(header), hash + ":0") << odd;
    }
}

TEST(TraceHeader, DoesNotGrowWithoutEnd) {
    std::string header;
    for (int i = 0; i < 300; ++i) header = trace_of_invocation(header, a, now);
    EXPECT_EQ(earlier_invocations(header, a), 255);
    for (int i = 0; i < 1000; ++i) header = trace_of_invocation(header, b + std::to_string(i), now);
    EXPECT_LT(header.size(), 1000U);
    EXPECT_EQ(earlier_invocations(trace_of_invocation(header, b + "999", now), b + "999"), 1) << "the latest are kept";
}

}  // namespace
}  // namespace stepwell
