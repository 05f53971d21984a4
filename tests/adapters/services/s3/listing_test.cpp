#include "adapters/services/s3/listing.hpp"
#include "adapters/platform/store/sqlite/database.hpp"

#include <gtest/gtest.h>

#include "tests/adapters/platform/store/run_awaitable.hpp"

namespace stepwell::s3 {
namespace {

class ListingTest : public testing::Test {
protected:
    ListingTest() { migrate(database); }

    void add(std::string key, std::string version = "null", bool marker = false) {
        test::run(database.write([=](Connection& connection) {
            Version made;
            made.key = key;
            made.version = version;
            made.marker = marker;
            add_version(connection, "b", made, {});
        }));
    }

    /// All pages: keys, common prefixes in brackets, pages apart by a bar.
    std::string listed(ListQuery query, bool versions = false) {
        std::string text;
        for (int page = 0; page < 50; ++page) {
            const Listing listing = test::run(database.read([&](Connection& connection) {
                return versions ? list_versions(connection, "b", query) : list_objects(connection, "b", query);
            }));
            if (page > 0) text += "|";
            for (const Version& version : listing.objects)
                text += version.key + (versions ? ":" + version.version : "") + (version.marker ? "x " : " ");
            for (const std::string& prefix : listing.common_prefixes) text += "(" + prefix + ") ";
            if (!listing.truncated) break;
            query.after = listing.last;
            query.after_version = listing.last_version;
        }
        return text;
    }

    sqlite::Database database{std::filesystem::path()};
};

TEST_F(ListingTest, PrefixesAndDelimiters) {
    for (const char* key : {"a", "a/1", "a/2", "a/b/3", "b/1", "c"}) add(key);
    EXPECT_EQ(listed({}), "a a/1 a/2 a/b/3 b/1 c ");
    EXPECT_EQ(listed({.prefix = "a/"}), "a/1 a/2 a/b/3 ");
    EXPECT_EQ(listed({.delimiter = "/"}), "a c (a/) (b/) ");
    EXPECT_EQ(listed({.prefix = "a/", .delimiter = "/"}), "a/1 a/2 (a/b/) ");
    EXPECT_EQ(listed({.prefix = "a", .delimiter = "/"}), "a (a/) ");
    EXPECT_EQ(listed({.prefix = "zz"}), "");
    EXPECT_EQ(listed({.delimiter = "/1"}), "a a/2 a/b/3 c (a/1) (b/1) ");
}

TEST_F(ListingTest, PagesGiveEveryNameOnce) {
    for (const char* key : {"a", "a/1", "a/2", "b", "c/1", "c/2", "d"}) add(key);
    EXPECT_EQ(listed({.most = 1}), "a |a/1 |a/2 |b |c/1 |c/2 |d ");
    EXPECT_EQ(listed({.delimiter = "/", .most = 1}), "a |(a/) |b |(c/) |d ");
    EXPECT_EQ(listed({.delimiter = "/", .most = 2}), "a (a/) |b (c/) |d ");
    EXPECT_EQ(listed({.delimiter = "/", .most = 5}), "a b d (a/) (c/) ");
    EXPECT_EQ(listed({.most = 0}), "");
    EXPECT_EQ(listed({.after = "b"}), "c/1 c/2 d ");
    EXPECT_EQ(listed({.after = "aa"}), "b c/1 c/2 d ");
    EXPECT_EQ(listed({.prefix = "c/", .after = "z"}), "");
    EXPECT_EQ(listed({.prefix = "c/", .after = "a"}), "c/1 c/2 ");
}

TEST_F(ListingTest, DeleteMarkersAndOldVersionsAreNotListed) {
    add("a", "v1");
    add("b", "v1");
    add("b", "v2");
    add("a", "v2", true);
    add("c", "v1", true);
    EXPECT_EQ(listed({}), "b ");
    EXPECT_EQ(listed({.most = 1}), "b ");
    EXPECT_EQ(listed({}, true), "a:v2x a:v1 b:v2 b:v1 c:v1x ");
    EXPECT_EQ(listed({.most = 1}, true), "a:v2x |a:v1 |b:v2 |b:v1 |c:v1x ");
    EXPECT_EQ(listed({.most = 2}, true), "a:v2x a:v1 |b:v2 b:v1 |c:v1x ");
}

TEST_F(ListingTest, KeysAreOrderedAsBytes) {
    for (const std::string& key : {std::string("b"), std::string("B"), std::string("\xc3\xa4"), std::string("a\0b", 3),
                                   std::string("a"), std::string("../../x")})
        add(key);
    EXPECT_EQ(listed({}), std::string("../../x B a a\0b b \xc3\xa4 ", 21));
    EXPECT_EQ(listed({.prefix = std::string("a\0", 2)}), std::string("a\0b ", 4));
}

TEST(Successor, IsBehindAllThatBeginSo) {
    EXPECT_EQ(successor("a/"), "a0");
    EXPECT_EQ(successor("a\xff"), "b");
    EXPECT_EQ(successor("\xff\xff"), "");
    EXPECT_EQ(successor(""), "");
}

}  // namespace
}  // namespace stepwell::s3
