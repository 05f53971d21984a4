#include "adapters/platform/store/sqlite/database.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <future>

#include "numbers.hpp"
#include "run_awaitable.hpp"
#include "temporary_directory.hpp"

namespace stepwell::sqlite {
namespace {

class DatabaseFile : public testing::Test {
private:
    test::TemporaryDirectory directory_;

protected:
    std::filesystem::path file = directory_.path() / "sub" / "test.db";

    std::string refusal() const {
        try {
            const Database database(file);
        } catch (const std::exception& e) {
            return e.what();
        }
        return "";
    }
};

TEST_F(DatabaseFile, KeepsItsDataWhenReopened) {
    {
        Database database(file);
        database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
        test::run(database.write([](Connection& connection) { insert(connection, 1); }));
    }
    Database database(file);
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)", "INSERT INTO t VALUES(2)"});
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 2);
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)", "INSERT INTO t VALUES(2)"});
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 2);
}

TEST_F(DatabaseFile, IsReadableByItsOwnerOnly) {
    const Database database(file);
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(DatabaseFile, RefusesASecondServer) {
    const Database first(file);
    const std::string text = refusal();
    EXPECT_NE(text.find("in use by another server (process " + std::to_string(::getpid())), std::string::npos) << text;
}

TEST_F(DatabaseFile, IsFreeAgainAfterwards) {
    { const Database first(file); }
    EXPECT_EQ(refusal(), "");
}

TEST_F(DatabaseFile, RefusesDataOfANewerVersion) {
    {
        Database database(file);
        database.migrate("test", {"CREATE TABLE t(n)", "CREATE TABLE u(n)"});
    }
    Database database(file);
    try {
        database.migrate("test", {"CREATE TABLE t(n)"});
        FAIL() << "accepted";
    } catch (const std::runtime_error& e) {
        EXPECT_NE(std::string(e.what()).find("newer version"), std::string::npos) << e.what();
    }
}

TEST_F(DatabaseFile, RefusesDataOfAVersionThatIsTooOld) {
    {
        Database database(file);
        database.migrate("test", {"CREATE TABLE t(n)", "CREATE TABLE u(n)"});
    }
    Database database(file);
    try {
        database.migrate("test", {"CREATE TABLE t(n); CREATE TABLE u(n, m)"}, 3);
        FAIL() << "accepted";
    } catch (const std::runtime_error& e) {
        EXPECT_NE(std::string(e.what()).find("older version"), std::string::npos) << e.what();
    }
}

TEST_F(DatabaseFile, StepsMayBeginWithALaterVersion) {
    const std::string_view third = "CREATE TABLE t(n); CREATE TABLE u(n, m)";
    {
        Database database(file);
        database.migrate("test", {third}, 3);
    }
    Database database(file);
    database.migrate("test", {third, "CREATE TABLE v(n)"}, 3);  // 3 is there: t made again would fail
    database.submit([](Connection& connection) { connection.execute("INSERT INTO v VALUES(1)"); },
                    [](const std::exception_ptr& error) { EXPECT_FALSE(error); });
}

TEST_F(DatabaseFile, AFailedMigrationChangesNothing) {
    Database database(file);
    EXPECT_THROW(database.migrate("test", {"CREATE TABLE t(n)", "nonsense"}), SqlError);
    database.migrate("test", {"CREATE TABLE t(n)"});
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 0);
}

TEST_F(DatabaseFile, RefusesAFileThatIsNoDatabase) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << std::string(5000, 'x');
    EXPECT_NE(refusal().find("damaged or no database"), std::string::npos) << refusal();
}

TEST_F(DatabaseFile, RefusesTheDatabaseOfAnotherProgram) {
    std::filesystem::create_directories(file.parent_path());
    Connection(file).execute("CREATE TABLE theirs(n)");
    EXPECT_NE(refusal().find("not Stepwell's"), std::string::npos) << refusal();
}

TEST_F(DatabaseFile, RefusesAFolderItCannotMake) {
    std::ofstream(file.parent_path()) << "a file where the folder should be";
    EXPECT_NE(refusal(), "");
}

TEST_F(DatabaseFile, ReadsSeeOneSnapshotAndOnlyWhatIsCommitted) {
    Database database(file);
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    std::promise<void> written;
    std::promise<void> looked;
    database.submit(
        [&](Connection& connection) {
            insert(connection, 1);
            written.set_value();
            looked.get_future().wait();
        },
        [](std::exception_ptr) {});
    written.get_future().wait();
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 0);
    test::run(database.read([&](Connection& connection) {
        EXPECT_EQ(count(connection), 0);
        looked.set_value();
        database.flush();
        EXPECT_EQ(count(connection), 0);
    }));
    EXPECT_EQ(test::run(database.read([](Connection& connection) { return count(connection); })), 1);
}

TEST_F(DatabaseFile, ReadersCannotWrite) {
    Database database(file);
    database.migrate("test", {"CREATE TABLE t(n INTEGER PRIMARY KEY)"});
    EXPECT_THROW(test::run(database.read([](Connection& connection) { insert(connection, 1); })), SqlError);
}

}  // namespace
}  // namespace stepwell::sqlite
