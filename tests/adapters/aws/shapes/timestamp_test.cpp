#include "adapters/aws/shapes/timestamp.hpp"

#include <gtest/gtest.h>

namespace stepwell::shapes {
namespace {

const TimePoint moment{std::chrono::milliseconds{1398796238123}};
const TimePoint second{std::chrono::seconds{1398796238}};

TEST(Timestamp, IsReadInEveryForm) {
    EXPECT_EQ(read_time("1398796238.123"), moment);
    EXPECT_EQ(read_time("1.398796238123E9"), moment);
    EXPECT_EQ(read_time("2014-04-29T18:30:38.123Z"), moment);
    EXPECT_EQ(read_time("2014-04-29T18:30:38Z"), second);
    EXPECT_EQ(read_time("Tue, 29 Apr 2014 18:30:38 GMT"), second);
}

TEST(Timestamp, RefusesEverythingElse) {
    for (const char* text : {"", "now", "1e300", "nan", "inf", "2014-04-31T18:30:38Z", "Tue, 31 Apr 2014 18:30:38 GMT",
                             "Tue, 29 Foo 2014 18:30:38 GMT", "Tue, 29 Apr 2014 25:30:38 GMT"})
        EXPECT_EQ(read_time(text), std::nullopt) << text;
}

TEST(Timestamp, IsWrittenInEveryForm) {
    EXPECT_EQ(write_time(moment, TimeFormat::unix_seconds), "1398796238.123");
    EXPECT_EQ(write_time(moment, TimeFormat::iso8601), "2014-04-29T18:30:38Z");
    EXPECT_EQ(write_time(moment, TimeFormat::rfc822), "Tue, 29 Apr 2014 18:30:38 GMT");
}

}  // namespace
}  // namespace stepwell::shapes
