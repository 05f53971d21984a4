#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"

#include <gtest/gtest.h>

#include "run_awaitable.hpp"
#include "temporary_directory.hpp"

namespace stepwell {
namespace {

using test::run;

TEST(Documents, PutFindEraseList) {
    sqlite::Database database("");
    Documents documents(database);
    run(documents.put("tables", "a/2", Value("two")));
    run(documents.put("tables", "a/1", Value("one")));
    run(documents.put("tables", "b/1", Value("other")));
    EXPECT_EQ(documents.find("tables", "a/1"), Value("one"));
    EXPECT_EQ(documents.find("tables", "a/3"), std::nullopt);
    EXPECT_EQ(documents.find("nothing", "a/1"), std::nullopt);
    const auto found = documents.list("tables", "a/");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].first, "a/1");
    EXPECT_EQ(found[1].second, Value("two"));
    run(documents.erase("tables", "a/1"));
    EXPECT_EQ(documents.find("tables", "a/1"), std::nullopt);
    EXPECT_EQ(documents.list("tables").size(), 2U);
    run(documents.clear("tables"));
    EXPECT_TRUE(documents.list("tables").empty());
}

TEST(Documents, UpdateSeesTheNewestValueAndReturnsItsOwn) {
    sqlite::Database database("");
    Documents documents(database);
    int ended = 0;
    for (int i = 0; i < 50; ++i)
        boost::asio::co_spawn(
            test::io(),
            documents.update("counters", "n",
                             [](const std::optional<Value>& current) {
                                 return std::optional<Value>(current ? *current->as_integer() + 1 : 1);
                             }),
            [&](const std::exception_ptr& error, const std::optional<Value>&) { ended += error ? 0 : 1; });
    test::run_all();
    EXPECT_EQ(ended, 50);
    EXPECT_EQ(documents.find("counters", "n"), Value(50));
    const auto gone = run(documents.update("counters", "n", [](const std::optional<Value>&) { return std::nullopt; }));
    EXPECT_EQ(gone, std::nullopt);
    EXPECT_EQ(documents.find("counters", "n"), std::nullopt);
}

TEST(Documents, WhatAChangeThrowsChangesNothing) {
    sqlite::Database database("");
    Documents documents(database);
    run(documents.put("c", "k", Value(1)));
    EXPECT_THROW(
        run(documents.update(
            "c", "k", [](const std::optional<Value>&) -> std::optional<Value> { throw std::invalid_argument("no"); })),
        std::invalid_argument);
    EXPECT_EQ(documents.find("c", "k"), Value(1));
}

TEST(Documents, AreThereAfterReopening) {
    const test::TemporaryDirectory directory;
    const Value value = Value::object({{"n", Value::number("1.0")}, {"t", "\x01\"text"}});
    {
        sqlite::Database database(directory.path() / "d.db");
        Documents documents(database);
        run(documents.put("c", std::string("k\0\xc3\xa9", 4), value));
        run(documents.put("c", "gone", value));
        run(documents.erase("c", "gone"));
    }
    sqlite::Database database(directory.path() / "d.db");
    const Documents documents(database);
    const auto found = documents.list("c");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].first, std::string("k\0\xc3\xa9", 4));
    EXPECT_EQ(print(found[0].second), print(value));
}

}  // namespace
}  // namespace stepwell
