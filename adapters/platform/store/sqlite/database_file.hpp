#pragma once
// The file of a Database.

#include <sys/types.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/platform/store/sqlite/file_lock.hpp"

namespace stepwell::sqlite {

/// Made, locked against a second server, and known to be ours; an empty path keeps everything in memory.
class DatabaseFile {
public:
    explicit DatabaseFile(std::filesystem::path path);
    /// To be opened before those that read.
    std::unique_ptr<Connection> writing_connection() const;
    /// None of a database in memory, which its writer alone can see.
    std::vector<std::unique_ptr<Connection>> reading_connections() const;
    /// Makes the database one empty page, by the connection that writes: also on a disk that is full, for a file beside
    /// it keeps some room for that.
    void empty(Connection& writing) const;
    /// That the file is no longer at its place, or another is; empty: it is there. Any thread.
    std::string trouble() const;

private:
    void keep_room() const;
    std::filesystem::path path_;
    FileLock lock_;
    dev_t device_ = 0;  ///< of the file, and its number there
    ino_t inode_ = 0;
};

}  // namespace stepwell::sqlite
