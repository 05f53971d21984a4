#include "adapters/services/s3/bucket_name.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stepwell::s3 {
namespace {

TEST(BucketName, Rules) {
    for (const char* good : {"abc", "my-bucket", "my.bucket.1", "1-2", "a-1234567890"})
        EXPECT_TRUE(is_bucket_name(good)) << good;
    EXPECT_TRUE(is_bucket_name(std::string(63, 'a')));
    for (const char* bad : {"", "ab", "Abc", "a_b", "-ab", "ab-", ".ab", "ab.", "a..b", "192.168.5.4", "xn--abc",
                            "sthree-x", "abc-s3alias", "abc--ol-s3", "a b", "a/b", "../x", "abc--x-s3"})
        EXPECT_FALSE(is_bucket_name(bad)) << bad;
    EXPECT_FALSE(is_bucket_name(std::string(64, 'a')));
    EXPECT_FALSE(is_bucket_name(std::string("ab\0c", 4)));
}

}  // namespace
}  // namespace stepwell::s3
