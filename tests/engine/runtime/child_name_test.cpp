// Names of a Map Run's children lead back to their places, and look like any UUID.
#include "engine/runtime/child_name.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace stepwell {
namespace {

TEST(ChildName, LeadsBackToItsPlace) {
    const std::regex uuid("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    std::set<std::string> names;
    for (const std::int64_t map_run : {1L, 2L, 77L, 1L << 48, (1L << 61) - 1}) {
        for (const std::int64_t item : {0L, 1L, 2L, 999'999L, 99'999'999L, (1L << 40) - 1}) {
            const ChildPlace place{map_run, item};
            const std::string name = child_name(place);
            EXPECT_TRUE(std::regex_match(name, uuid)) << name;
            EXPECT_EQ(child_place(name), place) << name;
            EXPECT_TRUE(std::regex_match(express_id(place), uuid));
            EXPECT_EQ(child_place(express_id(place)), std::nullopt);
            EXPECT_TRUE(names.insert(name).second && names.insert(express_id(place)).second);
        }
    }
}

TEST(ChildName, IsNotAnyText) {
    for (const char* text : {"", "x", "00000000-0000-4000-0000-000000000000", "0000000g-0000-4000-8000-000000000000",
                             "00000000-0000-1000-8000-000000000000", "+0000000-0000-4000-8000-000000000000",
                             "00000000-0000-4000-8000-0000000000001", "00000000x0000-4000-8000-000000000000"}) {
        EXPECT_EQ(child_place(text), std::nullopt) << text;
    }
}

}  // namespace
}  // namespace stepwell
