// tests/adapters/platform/store/log_writes_test.cpp — a transaction's frames go to the log at once, and nobody sees the
// difference.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <string>

#include "adapters/platform/store/sqlite/database.hpp"
#include "tests/adapters/platform/store/faulty_disk.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell {
namespace {

using sqlite::Connection;
using test::FaultyDisk;

class LogWrites : public ::testing::Test {
protected:
    LogWrites() {
        writing.execute(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(n INTEGER PRIMARY KEY, text)");
    }

    void insert(int first, int count) {
        for (int i = first; i < first + count; ++i)
            writing.prepare("INSERT INTO t VALUES(?, ?)").bind(i, std::string(3000, 'x')).run();
    }

    static std::int64_t one(Connection& connection, const std::string& sql) {
        auto row = connection.prepare(sql);
        return row.step() ? row.integer(0) : -1;
    }
    static std::string integrity(Connection& connection) {
        auto row = connection.prepare("PRAGMA integrity_check");
        return row.step() ? std::string(row.text(0)) : "";
    }

    test::TemporaryDirectory directory;
    FaultyDisk disk{directory.path() / "platter"};
    Connection writing{directory.path() / "test.db"};
    Connection reading{directory.path() / "test.db", true};
};

TEST_F(LogWrites, AreOneATransaction) {
    const auto before = disk.calls(FaultyDisk::Kind::write);
    writing.execute("BEGIN IMMEDIATE");
    insert(0, 20);  // a page each
    EXPECT_EQ(disk.calls(FaultyDisk::Kind::write), before);
    writing.execute("COMMIT");
    EXPECT_LE(disk.calls(FaultyDisk::Kind::write), before + 3) << "the log's header, the frames, what fills the sector";
    EXPECT_EQ(one(reading, "SELECT count(*) FROM t"), 20);
}

TEST_F(LogWrites, OfATransactionLargerThanTheCacheAreReadBack) {
    writing.execute("PRAGMA cache_size=20");
    writing.execute("BEGIN IMMEDIATE");
    insert(0, 200);
    writing.execute("SAVEPOINT s");
    insert(200, 200);
    writing.execute("UPDATE t SET text = 'y' || text WHERE n % 3 = 0");
    writing.execute("ROLLBACK TO s; RELEASE s");
    insert(1000, 100);
    EXPECT_EQ(one(writing, "SELECT count(*) FROM t"), 300);
    EXPECT_EQ(one(writing, "SELECT count(*) FROM t WHERE text <> '" + std::string(3000, 'x') + "'"), 0);
    EXPECT_EQ(one(reading, "SELECT count(*) FROM t"), 0);
    writing.execute("COMMIT");
    EXPECT_EQ(one(reading, "SELECT count(*) FROM t"), 300);
    EXPECT_EQ(integrity(reading), "ok");
    writing.execute("BEGIN IMMEDIATE");
    insert(2000, 300);
    writing.execute("ROLLBACK");
    writing.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    EXPECT_EQ(one(reading, "SELECT count(*) FROM t"), 300);
    EXPECT_EQ(integrity(writing), "ok");
}

TEST_F(LogWrites, ThatFailUndoTheTransaction) {
    insert(0, 5);
    disk.fail(FaultyDisk::Kind::write, 1, SQLITE_FULL);
    writing.execute("BEGIN IMMEDIATE");
    insert(100, 5);
    EXPECT_THROW(writing.execute("COMMIT"), sqlite::SqlError);
    if (writing.in_transaction()) writing.execute("ROLLBACK");
    EXPECT_EQ(one(reading, "SELECT count(*) FROM t"), 5);
    insert(200, 5);
    EXPECT_EQ(one(reading, "SELECT count(*) FROM t"), 10);
    EXPECT_EQ(integrity(reading), "ok");
}

}  // namespace
}  // namespace stepwell
