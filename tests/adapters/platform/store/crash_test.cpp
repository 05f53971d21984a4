// What was acknowledged is on disk: a child process writes, is killed, and everything it reported must be there.

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "run_awaitable.hpp"
#include "temporary_directory.hpp"

namespace stepwell::sqlite {
namespace {

[[noreturn]] void write_until_killed(const std::filesystem::path& file, int acknowledged) {
    Database database(file);
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    std::int64_t next = 0;
    {
        Connection look(file);
        Statement newest = look.prepare("SELECT coalesce(max(n), -1) + 1 FROM t");
        newest.step();
        next = newest.integer(0);
    }
    while (true) {
        for (int i = 0; i < 64; ++i, ++next)
            database.submit(
                [n = next](Connection& connection) { connection.prepare("INSERT INTO t VALUES(?)").bind(n).run(); },
                [n = next, acknowledged](const std::exception_ptr& error) {
                    if (error || ::write(acknowledged, &n, sizeof n) != sizeof n) std::_Exit(2);
                });
        database.flush();
    }
}

TEST(Crash, EverythingAcknowledgedSurvivesKill) {
    const test::TemporaryDirectory directory;
    const std::filesystem::path file = directory.path() / "crash.db";
    std::vector<std::int64_t> acknowledged;
    for (int round = 0; round < 5; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(ends[0]);
            write_until_killed(file, ends[1]);
        }
        ::close(ends[1]);
        const std::size_t enough = acknowledged.size() + 500;
        std::int64_t number = 0;
        while (acknowledged.size() < enough && ::read(ends[0], &number, sizeof number) == sizeof number)
            acknowledged.push_back(number);
        ASSERT_EQ(::kill(child, SIGKILL), 0);
        while (::read(ends[0], &number, sizeof number) == sizeof number) acknowledged.push_back(number);
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself";
        ::close(ends[0]);
    }
    ASSERT_GE(acknowledged.size(), 2500U);
    Database database(file);
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    const auto missing = test::run(database.read([&](Connection& connection) {
        std::size_t absent = 0;
        for (const std::int64_t n : acknowledged)
            if (!connection.prepare("SELECT 1 FROM t WHERE n=?").bind(n).step()) ++absent;
        return absent;
    }));
    EXPECT_EQ(missing, 0U);
}

}  // namespace
}  // namespace stepwell::sqlite
