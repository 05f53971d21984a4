#include "adapters/services/dynamodb/reserved_words.hpp"

#include <gtest/gtest.h>

namespace stepwell::dynamodb {
namespace {

TEST(ReservedWords, AreKnownInAnyCase) {
    for (const char* word : {"ABORT", "name", "Status", "zone", "data", "TTL", "timestamp"})
        EXPECT_TRUE(is_reserved(word)) << word;
    for (const char* word : {"", "id", "nam", "names1", "MyTaskToken", "zzz", "abor"})
        EXPECT_FALSE(is_reserved(word)) << word;
}

}  // namespace
}  // namespace stepwell::dynamodb
