#include "adapters/platform/store/sqlite/database.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

#include "adapters/platform/store/sqlite/sums.hpp"
#include "numbers.hpp"
#include "run_awaitable.hpp"
#include "temporary_directory.hpp"

namespace stepwell::sqlite {
namespace {

/// The same contract holds for a file and for memory.
class DatabaseContract : public testing::TestWithParam<bool> {
protected:
    std::filesystem::path file() const { return GetParam() ? directory.path() / "test.db" : std::filesystem::path(); }
    test::TemporaryDirectory directory;
};

/// Keeps the writer busy until `release`, so that what is submitted meanwhile forms one group.
class Gate {
public:
    /// Returns when the writer stands before the gate: what is submitted from now on makes the next group, whole.
    explicit Gate(Database& database) {
        database.submit(
            [this](Connection&) {
                reached_.set_value();
                open_.get_future().wait();
            },
            [](std::exception_ptr) {});
        reached_.get_future().wait();
    }
    void release() { open_.set_value(); }

private:
    std::promise<void> reached_;
    std::promise<void> open_;
};

TEST_P(DatabaseContract, WriteReturnsWhatTheJobReturned) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    const auto changed = test::run(database.write([](Connection& connection) {
        insert(connection, 7);
        return connection.changes();
    }));
    EXPECT_EQ(changed, 1);
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 1);
}

TEST_P(DatabaseContract, WhatAJobThrowsReachesItsCaller) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    EXPECT_THROW(test::run(database.write([](Connection& connection) {
                     insert(connection, 1);
                     throw std::invalid_argument("no");
                 })),
                 std::invalid_argument);
    EXPECT_THROW(test::run(database.read([](Connection& c) { c.prepare("SELECT * FROM missing"); })), SqlError);
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 0);
}

TEST_P(DatabaseContract, WhatAJobHoldsIsGoneWhenItsCallerIsTold) {
    Database database(file());
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> seen = held;
    std::promise<bool> told;
    database.submit([held = std::move(held)](Connection&) {},
                    [&](const std::exception_ptr&) { told.set_value(seen.expired()); });
    EXPECT_TRUE(told.get_future().get());
}

TEST_P(DatabaseContract, AJobThatThrowsDoesNotUndoItsGroup) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    Gate gate(database);
    std::vector<int> order;
    std::vector<int> failed;
    for (int i = 0; i < 9; ++i) {
        database.submit(
            [i](Connection& connection) {
                insert(connection, i);
                if (i % 3 == 1) insert(connection, i);  // the key is there already
            },
            [i, &order, &failed](const std::exception_ptr& error) {
                order.push_back(i);
                if (error) failed.push_back(i);
            });
    }
    gate.release();
    database.flush();
    EXPECT_EQ(order, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(failed, (std::vector<int>{1, 4, 7}));
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 6);
}

TEST_P(DatabaseContract, AJobMayDoWithoutItsSavepoint) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    Gate gate(database);
    std::vector<int> failed;
    const auto submit = [&](int number, Database::Job job) {
        database.submit(
            std::move(job),
            [number, &failed](const std::exception_ptr& error) {
                if (error) failed.push_back(number);
            },
            Undo::by_job);
    };
    submit(1, [](Connection& connection) { insert(connection, 1); });
    submit(2, [](Connection& connection) { insert(connection, 1); });  // the statement undoes itself
    submit(3, [](Connection& connection) {
        connection.protect();
        insert(connection, 3);
        connection.protect();  // it is open
        insert(connection, 1);
    });
    submit(4, [](Connection&) { throw std::runtime_error("before any change"); });
    submit(5, [](Connection& connection) {
        connection.protect();
        insert(connection, 5);
    });
    gate.release();
    database.flush();
    EXPECT_EQ(failed, (std::vector<int>{2, 3, 4}));
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 2);
}

TEST_P(DatabaseContract, SumsAreWrittenOnceACommit) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE counts(id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, written INTEGER)",
                              "INSERT INTO counts VALUES(1, 0, 0, 0), (2, 0, 0, 0)"});
    const auto add = [](std::int64_t row, std::int64_t a, std::int64_t b) {
        return [=](Connection& connection) {
            connection.sums().add("UPDATE counts SET a=a+?, b=b+?, written=written+1 WHERE id=?", row, a, b);
        };
    };
    Gate gate(database);
    int failures = 0;
    const Database::Done done = [&failures](const std::exception_ptr& error) { failures += error ? 1 : 0; };
    for (int i = 0; i < 5; ++i) database.submit(add(1, 1, 10), done);
    database.submit(
        [&](Connection& connection) {
            add(1, 100, 100)(connection);
            throw std::runtime_error("what it added is forgotten");
        },
        done);
    database.submit(add(2, 1, -1), done);
    database.submit(add(2, -1, 1), done);  // together nothing
    gate.release();
    database.flush();
    EXPECT_EQ(failures, 1);
    const std::string rows = test::run(database.read([](Connection& connection) {
        std::string text;
        Statement row = connection.prepare("SELECT a || ' ' || b || ' ' || written FROM counts ORDER BY id");
        while (row.step()) text += std::string(row.text(0)) + ";";
        return text;
    }));
    EXPECT_EQ(rows, "5 50 1;0 0 0;");
}

TEST_P(DatabaseContract, AJobThatEndsTheTransactionFailsWhatWasNotCommitted) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    Gate gate(database);
    std::vector<int> failed;
    for (int i = 0; i < 5; ++i) {
        database.submit(
            [i](Connection& connection) {
                insert(connection, i);
                if (i != 2) return;
                connection.execute("ROLLBACK");  // as SQLite does by itself when the disk is full
                throw std::runtime_error("disk full");
            },
            [i, &failed](const std::exception_ptr& error) {
                if (error) failed.push_back(i);
            });
    }
    gate.release();
    database.flush();
    EXPECT_EQ(failed, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 2);
}

TEST_P(DatabaseContract, ThousandsOfJobsFromManyThreads) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    std::atomic<int> done = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (int i = 0; i < 2500; ++i)
                    database.submit([n = t * 2500 + i](Connection& connection) { insert(connection, n); },
                                    [&](const std::exception_ptr& error) { done += error ? 0 : 1; });
            });
    }
    database.flush();
    EXPECT_EQ(done, 10000);
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 10000);
}

TEST_P(DatabaseContract, TheDestructorCommitsWhatWasSubmitted) {
    std::atomic<int> done = 0;
    {
        Database database(file());
        database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
        for (int i = 0; i < 100; ++i)
            database.submit([i](Connection& connection) { insert(connection, i); },
                            [&](const std::exception_ptr& error) { done += error ? 0 : 1; });
    }
    EXPECT_EQ(done, 100);
}

TEST_P(DatabaseContract, AStatementTakesAsManyValuesAsItHasParameters) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(a, b, c)"});
    test::run(database.write([](Connection& connection) {
        Statement row = connection.prepare("INSERT INTO t VALUES(?,?,?)");
        EXPECT_THROW(row.bind(1, 2), std::logic_error);
        EXPECT_THROW(row.bind(1, 2, 3, 4), std::logic_error);
        row.bind(TimePoint(std::chrono::milliseconds(7)), std::optional<std::string>(), true).run();
        Statement found = connection.prepare("SELECT a, b, c FROM t WHERE a = ?1 AND c = ?3");
        EXPECT_THROW(found.bind_mentioned(7, nullptr), std::logic_error);
        ASSERT_TRUE(found.bind_mentioned(7, nullptr, 1, "no parameter").step());
        EXPECT_EQ(found.integer(0), 7);
        EXPECT_TRUE(found.is_null(1));
    }));
}

TEST_P(DatabaseContract, TextAndBlobsKeepEveryByte) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(a TEXT, b BLOB, c TEXT)"});
    using namespace std::string_view_literals;
    test::run(database.write([](Connection& connection) {
        connection.prepare("INSERT INTO t VALUES(?,?,?)").bind("a\0b"sv, Blob{"\0\xff"sv}, ""sv).run();
    }));
    test::run(database.read([](Connection& connection) {
        Statement row = connection.prepare("SELECT a, b, c FROM t");
        ASSERT_TRUE(row.step());
        EXPECT_EQ(row.text(0), "a\0b"sv);
        EXPECT_EQ(row.blob(1), "\0\xff"sv);
        EXPECT_FALSE(row.is_null(2));
        EXPECT_FALSE(row.step());
    }));
}

TEST_P(DatabaseContract, AStatementInUseMayBePreparedAgain) {
    Database database(file());
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    test::run(database.write([](Connection& connection) {
        for (int i = 0; i < 3; ++i) insert(connection, i);
        std::int64_t pairs = 0;
        Statement outer = connection.prepare("SELECT n FROM t");
        while (outer.step()) {
            Statement inner = connection.prepare("SELECT n FROM t");
            while (inner.step()) ++pairs;
        }
        EXPECT_EQ(pairs, 9);
    }));
}

TEST_P(DatabaseContract, ManyTextsOfStatements) {
    Database database(file());
    test::run(database.write([](Connection& connection) {
        Statement kept = connection.prepare("SELECT 'kept' UNION SELECT 'more'");
        ASSERT_TRUE(kept.step());
        for (int i = 0; i < 1000; ++i) {
            Statement one = connection.prepare("SELECT " + std::to_string(i));
            ASSERT_TRUE(one.step());
            ASSERT_EQ(one.integer(0), i);
        }
        ASSERT_TRUE(kept.step());
        EXPECT_EQ(kept.text(0), "more");
    }));
}

INSTANTIATE_TEST_SUITE_P(FileAndMemory, DatabaseContract, testing::Bool(),
                         [](const auto& param) { return param.param ? "File" : "Memory"; });

}  // namespace
}  // namespace stepwell::sqlite
