// The database on a disk that fails at any call, and on one whose power is cut at any call: what was acknowledged is
// there afterwards, whole, and what was refused does no harm.

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "run_awaitable.hpp"
#include "temporary_directory.hpp"
#include "tests/adapters/platform/store/faulty_disk.hpp"

namespace stepwell::sqlite {
namespace {

using test::FaultyDisk;

constexpr int groups = 8;
constexpr int jobs_of_a_group = 3;

bool is_long() { return std::getenv("STEPWELL_LONG") != nullptr; }

void migrate(Database& database) {
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY, text BLOB)",
                              "CREATE TABLE twin(n INTEGER PRIMARY KEY); CREATE INDEX texts ON t(text)"});
}

/// What one job writes: in both tables or in none.
void insert_twins(Connection& connection, std::int64_t n) {
    const std::string text(static_cast<std::size_t>(n * 397 % 3000), static_cast<char>('a' + n % 26));
    connection.prepare("INSERT INTO t VALUES(?,?)").bind(n, Blob{text}).run();
    connection.prepare("INSERT INTO twin VALUES(?)").bind(n).run();
    if (n % 5 == 4) connection.prepare("UPDATE t SET text = text || text WHERE n = ?").bind(n - 1).run();
}

/// A small life of a server: `told` gets each number that was acknowledged, and -n-1 where n was refused.
/// It copies its journal into the file itself after so many pages: often enough to be met by faults, or never.
template <class Told>
void live(const std::filesystem::path& file, std::int64_t first, int checkpoint, Told told) {
    Database database(file);
    migrate(database);
    database.submit([&](Connection& db) { db.execute("PRAGMA wal_autocheckpoint=" + std::to_string(checkpoint)); },
                    [](const std::exception_ptr&) {});
    for (int group = 0; group < groups; ++group) {
        for (int i = 0; i < jobs_of_a_group; ++i) {
            const std::int64_t n = first + group * jobs_of_a_group + i;
            database.submit([n](Connection& connection) { insert_twins(connection, n); },
                            [n, &told](const std::exception_ptr& error) { told(error ? -n - 1 : n); });
        }
        database.flush();
        try {
            test::run(database.read([](Connection& connection) {
                Statement all = connection.prepare("SELECT count(*), sum(length(text)) FROM t");
                all.step();
            }));
        } catch (const SqlError&) {
            // refused: its caller is told
        }
    }
}

std::string text_of(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// What is wrong with a database that must have all of `acknowledged`.
std::string wrong_with(const std::filesystem::path& file, const std::vector<std::int64_t>& acknowledged) {
    Database database(file);
    migrate(database);
    return test::run(database.write([&](Connection& connection) -> std::string {
        {
            Statement check = connection.prepare("PRAGMA integrity_check");
            if (!check.step() || check.text(0) != "ok") return "integrity_check: " + std::string(check.text(0));
        }
        {
            Statement odd = connection.prepare(
                "SELECT n FROM t WHERE n NOT IN (SELECT n FROM twin) UNION SELECT n FROM twin WHERE n NOT IN (SELECT n "
                "FROM t)");
            if (odd.step()) return "half of a job is there: " + std::to_string(odd.integer(0));
        }
        for (const std::int64_t n : acknowledged) {
            Statement row = connection.prepare("SELECT 1 FROM t WHERE n=?");
            if (!row.bind(n).step()) return "acknowledged and lost: " + std::to_string(n);
        }
        insert_twins(connection, 1'000'000);
        connection.prepare("DELETE FROM t WHERE n = 1000000").run();
        connection.prepare("DELETE FROM twin WHERE n = 1000000").run();
        return "";
    }));
}

TEST(PowerCut, WhatWasAcknowledgedIsThereAfterACutAtAnyCall) {
    const test::TemporaryDirectory directory;
    struct Wreck {
        std::filesystem::path folder;
        std::vector<std::int64_t> acknowledged;
    };
    std::vector<Wreck> wrecks;
    std::vector<std::int64_t> acknowledged;  // touched on the writer's thread only
    {
        FaultyDisk disk(directory.path() / "platter");
        property::Random random(7);
        const int times = is_long() ? 20 : 2;
        disk.before_change = [&] {
            for (int i = 0; i < times; ++i) {
                wrecks.push_back({directory.path() / ("wreck-" + std::to_string(wrecks.size())), acknowledged});
                disk.cut(wrecks.back().folder, random);
            }
        };
        live(directory.path() / "test.db", 0, 12, [&](std::int64_t n) { acknowledged.push_back(n); });
        disk.before_change = nullptr;
        ASSERT_EQ(acknowledged.size(), static_cast<std::size_t>(groups * jobs_of_a_group));
    }
    ASSERT_GT(wrecks.size(), 200U);
    const FaultyDisk quick(directory.path() / "looked at");  // which need not survive anything any more
    for (const Wreck& wreck : wrecks) {
        ASSERT_EQ(wrong_with(wreck.folder / "test.db", wreck.acknowledged), "")
            << wreck.folder << " after " << wreck.acknowledged.size() << " were acknowledged";
        std::filesystem::remove_all(wreck.folder);
    }
    std::cout << wrecks.size() << " power cuts\n";
}

struct Fault {
    const char* name;
    FaultyDisk::Kind kind;
    int code;
    bool for_ever;
};

class DiskFault : public testing::TestWithParam<Fault> {
protected:
    test::TemporaryDirectory directory;

    /// The server in a process of its own, because some faults end it. Its exit status.
    int try_it(const std::filesystem::path& folder, std::uint64_t call, std::vector<std::int64_t>& told) const {
        int ends[2];
        if (::pipe(ends) != 0) return -1;
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            const int log = ::open((folder / "log").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
            if (::dup2(log, STDERR_FILENO) < 0) std::_Exit(9);
            FaultyDisk disk(folder / "platter");
            disk.fail(GetParam().kind, call, GetParam().code, GetParam().for_ever);
            try {
                live(folder / "test.db", 0, 12, [&](std::int64_t n) {
                    if (::write(ends[1], &n, sizeof n) != sizeof n) std::_Exit(9);
                });
            } catch (const std::exception& error) {
                std::_Exit(*error.what() ? 3 : 4);  // it could not start, and says why
            }
            // whether the fault came at all
            std::_Exit(disk.calls(GetParam().kind) >= call ? 0 : 5);
        }
        ::close(ends[1]);
        std::int64_t n = 0;
        while (::read(ends[0], &n, sizeof n) == sizeof n) told.push_back(n);
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }
};

TEST_P(DiskFault, AtEveryCallLosesNothingAcknowledged) {
    constexpr std::uint64_t most = 100'000;
    std::map<int, int> ends;
    int refused = 0;
    const bool rare = GetParam().kind != FaultyDisk::Kind::read && GetParam().kind != FaultyDisk::Kind::write;
    const std::uint64_t step = is_long() || rare ? 1 : 12;
    std::uint64_t tried = 0;
    for (std::uint64_t call = 1; call < most; call += step, ++tried) {
        SCOPED_TRACE("call " + std::to_string(call));
        const std::filesystem::path folder = directory.path() / std::to_string(call);
        std::filesystem::create_directories(folder);
        std::vector<std::int64_t> told;
        const int status = try_it(folder, call, told);
        if (status == 5) break;
        ASSERT_TRUE(status == 0 || status == 1 || status == 3) << "the server ended with " << status;
        const std::string said = text_of(folder / "log");
        ASSERT_TRUE(status != 1 || said.find("outcome is unknown; the server stops") != std::string::npos) << said;
        ++ends[status];
        std::vector<std::int64_t> acknowledged;
        for (const std::int64_t n : told) n >= 0 ? acknowledged.push_back(n) : void(++refused);
        // a server that goes on has answered everything
        if (status == 0) {
            ASSERT_EQ(told.size(), static_cast<std::size_t>(groups * jobs_of_a_group));
        }
        // one that fails once only takes what comes after it
        if (status == 0 && !GetParam().for_ever) {
            ASSERT_GE(acknowledged.size(), told.size() - jobs_of_a_group);
        }
        {
            // the next server, on the same machine, whose power is cut later on
            FaultyDisk disk(folder / "platter");
            property::Random random(call);
            bool cut = false;
            live(folder / "test.db", 1000, 1000, [&](std::int64_t n) {
                ASSERT_GE(n, 0) << "refused, though the disk is well again";
                if (!cut) acknowledged.push_back(n);
                cut = cut || n == 1000 + groups;
                if (n == 1000 + groups) disk.cut(folder / "kept", random);
            });
            ASSERT_EQ(wrong_with(folder / "test.db", acknowledged), "");
        }
        const FaultyDisk quick(folder / "looked at");
        ASSERT_EQ(wrong_with(folder / "kept" / "test.db", acknowledged), "") << "after a power cut later on";
        std::filesystem::remove_all(folder);
    }
    EXPECT_GT(tried, 0U);
    std::cout << GetParam().name << ": " << tried << " calls failed; the server went on " << ends[0]
              << " times, stopped " << ends[1] << " times, did not start " << ends[3] << " times; " << refused
              << " writes were refused\n";
}

INSTANTIATE_TEST_SUITE_P(Every, DiskFault,
                         testing::Values(Fault{"Open", FaultyDisk::Kind::open, SQLITE_CANTOPEN, false},
                                         Fault{"Read", FaultyDisk::Kind::read, SQLITE_IOERR_READ, false},
                                         Fault{"ReadForEver", FaultyDisk::Kind::read, SQLITE_IOERR_READ, true},
                                         Fault{"Write", FaultyDisk::Kind::write, SQLITE_IOERR_WRITE, false},
                                         Fault{"WriteForEver", FaultyDisk::Kind::write, SQLITE_IOERR_WRITE, true},
                                         Fault{"Full", FaultyDisk::Kind::write, SQLITE_FULL, false},
                                         Fault{"FullForEver", FaultyDisk::Kind::write, SQLITE_FULL, true},
                                         Fault{"Truncate", FaultyDisk::Kind::truncate, SQLITE_IOERR_TRUNCATE, false},
                                         Fault{"Sync", FaultyDisk::Kind::sync, SQLITE_IOERR_FSYNC, false},
                                         Fault{"SyncForEver", FaultyDisk::Kind::sync, SQLITE_IOERR_FSYNC, true}),
                         [](const auto& param) { return param.param.name; });

}  // namespace
}  // namespace stepwell::sqlite
