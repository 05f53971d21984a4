#include "adapters/platform/civil_time.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

constexpr std::chrono::sys_seconds moment = std::chrono::sys_days(std::chrono::year(2013) / 5 / 4) +
                                            std::chrono::hours(1) + std::chrono::minutes(2) + std::chrono::seconds(3);

TEST(CivilTime, IsPrintedInManyForms) {
    EXPECT_EQ(print_basic_time(moment), "20130504T010203Z");
    EXPECT_EQ(print_http_date(moment), "Sat, 04 May 2013 01:02:03 GMT");
    EXPECT_EQ(print_time(moment, "%Y/%m/%d"), "2013/05/04");
    EXPECT_EQ(print_basic_time(std::chrono::sys_days(std::chrono::year(24) / 1 / 1)), "00240101T000000Z");
}

TEST(CivilTime, IsRead) {
    EXPECT_EQ(parse_basic_time("20130504T010203Z"), moment);
    EXPECT_EQ(parse_http_date("Sat, 04 May 2013 01:02:03 GMT"), moment);
}

TEST(CivilTime, IsRefusedInAnyOtherForm) {
    for (const char* text : {"", "20130504T010203", "2013-05-04T01:02:03Z", "20130532T010203Z", "20130504T240203Z",
                             "20130504T 10203Z", "20130231T010203Z", "20130504T010203Z "})
        EXPECT_FALSE(parse_basic_time(text)) << text;
    for (const char* text : {"", "Sat, 04 May 2013", "04 May 2013 01:02:03 GMT", "Sat, 31 Feb 2013 01:02:03 GMT",
                             "Sat, 04 May 2013 01:02:03 GMT+1", "Sat, 04 Mai 2013 01:02:03 GMT"})
        EXPECT_FALSE(parse_http_date(text)) << text;
}

}  // namespace
}  // namespace stepwell
