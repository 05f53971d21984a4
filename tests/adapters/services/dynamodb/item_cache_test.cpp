#include "adapters/services/dynamodb/item_cache.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "service.hpp"

namespace stepwell::dynamodb {
namespace {

const EncodedKey first_key{"hash", "range"};

StoredItem item_of(std::size_t bytes) { return {std::make_shared<const std::string>(bytes, 'x'), {1, bytes}}; }

const StoredItem small_item = item_of(10);

TEST(ItemCache, GivesWhatWasRead) {
    ItemCache cache;
    const ItemCache::Look first = cache.find(1, first_key);
    EXPECT_FALSE(first.item);
    cache.keep(first, small_item);
    EXPECT_TRUE(cache.find(1, first_key).item);
    EXPECT_FALSE(cache.find(2, first_key).item);
    EXPECT_FALSE(cache.find(1, {"hashr", "ange"}).item);
}

TEST(ItemCache, GivesNothingWhileItIsWritten) {
    ItemCache cache;
    cache.keep(cache.find(1, first_key), small_item);
    const ItemCache::Look before = cache.find(1, first_key);
    {
        ItemCache::Writing writing(cache);
        writing.add(1, first_key);
        const ItemCache::Look during = cache.find(1, first_key);
        EXPECT_FALSE(during.item);
        cache.keep(during, small_item);
        EXPECT_FALSE(cache.find(1, first_key).item);
    }
    cache.keep(before, small_item);
    EXPECT_FALSE(cache.find(1, first_key).item) << "what was read before the write may be old";
    cache.keep(cache.find(1, first_key), small_item);
    EXPECT_TRUE(cache.find(1, first_key).item);
}

TEST(ItemCache, IsBounded) {
    ItemCache cache;
    const StoredItem large = item_of(30'000);
    for (int i = 0; i < 5000; ++i) {
        const EncodedKey one{std::to_string(i), ""};
        cache.keep(cache.find(1, one), large);
    }
    int kept = 0;
    for (int i = 0; i < 5000; ++i) kept += cache.find(1, {std::to_string(i), ""}).item ? 1 : 0;
    EXPECT_LE(kept, 256 * 8);
    EXPECT_GT(kept, 0);
    const StoredItem huge = item_of(300'000);
    cache.keep(cache.find(2, first_key), huge);
    EXPECT_FALSE(cache.find(2, first_key).item);
}

class CachedItems : public WithTable {};

TEST_F(CachedItems, AreNeverOlderThanTheLastAnswer) {
    // One thread counts up, the other reads: what it sees never goes back, and never lags what was answered.
    std::atomic<int> answered = 0;
    put("'p': {'S': 'a'}, 's': {'N': '1'}, 'n': {'N': '0'}");
    std::thread writer([&] {
        for (int i = 1; i <= 300; ++i) {
            put("'p': {'S': 'a'}, 's': {'N': '1'}, 'n': {'N': '" + std::to_string(i) + "'}");
            answered = i;
        }
    });
    int last = 0;
    while (last < 300) {
        const int least = answered;
        const Value found = server.call("GetItem", "{'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '1'}}}");
        const int seen = std::stoi(std::string(found["Item"]["n"]["N"].as_string()));
        EXPECT_GE(seen, least);
        EXPECT_GE(seen, last);
        last = seen;
    }
    writer.join();
}

}  // namespace
}  // namespace stepwell::dynamodb
