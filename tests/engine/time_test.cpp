#include "engine/time.hpp"

#include <gtest/gtest.h>

#include <set>

#include "engine/entropy.hpp"

namespace stepwell {
namespace {

std::string reprinted(std::string_view text) {
    const auto time = parse_timestamp(text);
    return time ? print_timestamp(*time) : "";
}

TEST(Time, ReadsAndPrints) {
    EXPECT_EQ(reprinted("2016-03-14T01:59:00Z"), "2016-03-14T01:59:00.000Z");
    EXPECT_EQ(reprinted("2016-03-14T01:59:00.123Z"), "2016-03-14T01:59:00.123Z");
    EXPECT_EQ(reprinted("2016-03-14T01:59:00.1Z"), "2016-03-14T01:59:00.100Z");
    EXPECT_EQ(reprinted("2016-03-14T01:59:00.123456789Z"), "2016-03-14T01:59:00.123Z");
    EXPECT_EQ(reprinted("2016-03-14T01:59:00+01:00"), "2016-03-14T00:59:00.000Z");
    EXPECT_EQ(reprinted("2016-03-14T23:59:59-00:30"), "2016-03-15T00:29:59.000Z");
    EXPECT_EQ(reprinted("2016-02-29T00:00Z"), "2016-02-29T00:00:00.000Z");
    EXPECT_EQ(reprinted("1969-12-31T23:59:59.999Z"), "1969-12-31T23:59:59.999Z");
}

TEST(Time, RefusesOtherTexts) {
    for (const char* text :
         {"", "2016-03-14", "2016-03-14T01:59:00", "2016-03-14t01:59:00Z", "2016-03-14T01:59:00z",
          "2016-03-14 01:59:00Z", "2015-02-29T00:00:00Z", "2016-13-05T21:29:29Z", "2016-12-05T25:29:29Z",
          "2016-12-05T21:60:29Z", "2016-12-05T21:29:60Z", "2016-12-05T21:29:29.Z", "16-12-05T21:29:29Z",
          "2016-12-05T21:29:29+1:00", "2016-12-05T21:29:29+19:00", "2016-12-05T21:29:29Zx",
          "2016-12-05T21:29:29.1234567890Z", "2012-10-09T19:00:55+0100"}) {
        EXPECT_FALSE(parse_timestamp(text)) << text;
    }
}

TEST(Time, CountsSeconds) {
    EXPECT_DOUBLE_EQ(epoch_seconds(*parse_timestamp("2023-11-14T22:13:20.123Z")), 1700000000.123);
}

TEST(Entropy, RepeatsForTheSameSeedAndStimulus) {
    const Seed seed{1, 2, 3};
    Entropy a(seed, 7);
    Entropy b(seed, 7);
    for (int i = 0; i < 100; ++i) EXPECT_EQ(a.next(), b.next());
    EXPECT_EQ(a.uuid(), b.uuid());
}

// A change of the generator would make every journal replay differently.
TEST(Entropy, NeverChanges) {
    Seed seed{};
    for (std::size_t i = 0; i < seed.size(); ++i) seed[i] = static_cast<std::uint8_t>(i);
    Entropy entropy(seed, 42);
    EXPECT_EQ(entropy.next(), 4908322250577853517U);
    EXPECT_EQ(entropy.uuid(), "94eceb76-ecd6-4400-9104-72e60539c359");
}

TEST(Entropy, DiffersByStimulusAndSeed) {
    std::set<std::uint64_t> seen;
    for (std::uint64_t stimulus = 0; stimulus < 1000; ++stimulus) seen.insert(Entropy({}, stimulus).next());
    for (std::uint8_t byte = 1; byte < 255; ++byte) seen.insert(Entropy({byte}, 0).next());
    EXPECT_EQ(seen.size(), 1254U);
}

TEST(Entropy, IsUniformBelowOne) {
    Entropy entropy({9}, 0);
    double sum = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double number = entropy.uniform();
        ASSERT_GE(number, 0);
        ASSERT_LT(number, 1);
        sum += number;
    }
    EXPECT_NEAR(sum / 10'000, 0.5, 0.02);
}

TEST(Entropy, MakesVersionFourUuids) {
    Entropy entropy({5}, 1);
    for (int i = 0; i < 100; ++i) {
        const std::string uuid = entropy.uuid();
        ASSERT_EQ(uuid.size(), 36U);
        EXPECT_EQ(uuid[14], '4');
        EXPECT_NE(std::string("89ab").find(uuid[19]), std::string::npos) << uuid;
        EXPECT_EQ(uuid[8], '-');
        EXPECT_EQ(uuid.find_first_not_of("0123456789abcdef-"), std::string::npos);
    }
}

}  // namespace
}  // namespace stepwell
