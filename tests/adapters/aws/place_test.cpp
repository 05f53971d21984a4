#include "adapters/aws/place.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

TEST(Place, NamesResourcesAndRecords) {
    const Place place{"123456789012", "eu-west-1"};
    EXPECT_EQ(place.arn("sqs", "queue"), "arn:aws:sqs:eu-west-1:123456789012:queue");
    const std::string key = place.key("a/b");
    EXPECT_EQ(key, "123456789012/eu-west-1/a/b");
    EXPECT_EQ(place_of_key(key), place);
    EXPECT_EQ(name_of_key(key), "a/b");
}

}  // namespace
}  // namespace stepwell
