#include "adapters/platform/store/sqlite/database_file.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace stepwell::sqlite {

namespace {

constexpr int reader_count = 2;
/// The system has the file's pages too: a small cache costs a reader a copy, a large one memory for good.
constexpr std::string_view reader_cache = "PRAGMA cache_size=-256";
/// The writer's is that of pages written lately, which it would else read back from the log one by one.
constexpr std::string_view writer_cache = "PRAGMA cache_size=-8192";
/// What emptying a full disk's database takes: a few pages of the log.
constexpr off_t room = 256 * 1024;
/// "SWEL": marks the file as ours.
constexpr std::int64_t application_id = 0x5357454c;

std::int64_t one_integer(Connection& connection, std::string_view sql) {
    Statement statement = connection.prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

[[noreturn]] void cannot_open(const std::filesystem::path& file) {
    throw std::runtime_error("cannot open the database " + file.string() + ": " + std::strerror(errno));
}

/// Only its owner may read the file: it holds secrets and tokens. A new one is made beside its place and put there when
/// it is on disk: SQLite, which must do with one name, would wait for the disk five times.
void make_file(const std::filesystem::path& file) {
    std::error_code none;
    if (std::filesystem::file_size(file, none) > 0 && !none) return;
    const std::filesystem::path fresh = file.string() + ".new";
    std::filesystem::remove(fresh);
    const auto with_descriptor = [&](auto action) {
        const int descriptor = ::open(fresh.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0 || action(descriptor) != 0) cannot_open(file);
        ::close(descriptor);
    };
    with_descriptor([](int) { return 0; });
    try {
        Connection(fresh).execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=WAL; PRAGMA application_id=" +
                                  std::to_string(application_id));
    } catch (const SqlError& error) {
        throw std::runtime_error("the database " + file.string() + " cannot be made: " + error.what());
    }
    with_descriptor([](int descriptor) { return ::fsync(descriptor); });
    if (std::rename(fresh.c_str(), file.c_str()) != 0) cannot_open(file);
}

/// What a crashed server left in the log may be known to the kernel only: after an fsync that failed it takes pages for
/// written which are not. So nothing is appended to that log: it is copied into the file, which is synced, and begun
/// anew.
void take_over_log(Connection& connection) {
    Statement done = connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (done.step() && done.integer(0) != 0)
        throw SqlError(SQLITE_BUSY, "what a crashed server left cannot be taken over: database is locked");
}

void prepare_file(Connection& connection, const std::filesystem::path& file) {
    const std::string name = file.string();
    try {
        const std::int64_t id = one_integer(connection, "PRAGMA application_id");
        const std::int64_t tables = one_integer(connection, "SELECT count(*) FROM sqlite_schema");
        if (id != application_id && (id != 0 || tables != 0))
            throw std::runtime_error(name + " is a SQLite database, but not Stepwell's");
        {
            Statement mode = connection.prepare("PRAGMA journal_mode=WAL");
            if (!mode.step() || mode.text(0) != "wal")
                throw std::runtime_error(name + " cannot be switched to write-ahead logging (a network file system?)");
        }
        // A checkpoint copies each page once, however often it was written since the last: rarer is cheaper.
        connection.execute(
            "PRAGMA synchronous=NORMAL; PRAGMA journal_size_limit=67108864; PRAGMA wal_autocheckpoint=6000;");
        take_over_log(connection);
        if (id == 0) connection.execute("PRAGMA application_id=" + std::to_string(application_id));
    } catch (const SqlError& error) {
        const int code = error.code & 0xff;
        if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
            throw std::runtime_error("the database " + name + " is damaged or no database: " + error.what());
        throw std::runtime_error("the database " + name + " cannot be used: " + error.what());
    }
}

}  // namespace

DatabaseFile::DatabaseFile(std::filesystem::path path) : path_(std::move(path)) {
    if (path_.empty()) return;
    if (path_.has_parent_path()) std::filesystem::create_directories(path_.parent_path());
    lock_ = FileLock(path_);
    make_file(path_);
    struct stat made {};
    if (::stat(path_.c_str(), &made) != 0) cannot_open(path_);
    device_ = made.st_dev;
    inode_ = made.st_ino;
}

std::unique_ptr<Connection> DatabaseFile::writing_connection() const {
    auto connection = std::make_unique<Connection>(path_);
    // Undoing a savepoint needs scratch space; it is small and never worth a file.
    connection->execute("PRAGMA temp_store=MEMORY");
    if (path_.empty()) return connection;
    prepare_file(*connection, path_);
    connection->execute(writer_cache);
    keep_room();
    return connection;
}

std::string DatabaseFile::trouble() const {
    struct stat now {};
    if (path_.empty() || (::stat(path_.c_str(), &now) == 0 && now.st_dev == device_ && now.st_ino == inode_)) return {};
    return "the database " + path_.string() +
           " was removed or replaced while the server runs: nothing can be kept. Start the server again.";
}

/// Where there is none to keep, emptying may still find some.
void DatabaseFile::keep_room() const {
    const std::string name = path_.string() + ".room";
    const int descriptor = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return;
    struct stat before {};
    if (::fstat(descriptor, &before) != 0 || before.st_size < room || before.st_blocks * 512 < room)
        if (::posix_fallocate(descriptor, 0, room) != 0) ::unlink(name.c_str());
    ::close(descriptor);
}

void DatabaseFile::empty(Connection& writing) const {
    if (!path_.empty()) ::unlink((path_.string() + ".room").c_str());
    writing.empty();
    if (path_.empty()) return;
    writing.execute("PRAGMA application_id=" + std::to_string(application_id));
    Statement done = writing.prepare("PRAGMA wal_checkpoint(TRUNCATE)");  // gives the disk its room back
    done.step();
    keep_room();
}

std::vector<std::unique_ptr<Connection>> DatabaseFile::reading_connections() const {
    std::vector<std::unique_ptr<Connection>> connections;
    for (int i = 0; i < reader_count && !path_.empty(); ++i) {
        connections.push_back(std::make_unique<Connection>(path_, true));
        connections.back()->execute(reader_cache);
    }
    return connections;
}

}  // namespace stepwell::sqlite
