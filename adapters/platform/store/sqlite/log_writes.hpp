#pragma once
// Fewer system calls a commit.

#include <memory>

namespace stepwell::sqlite {

/// A VFS over SQLite's default one, for connections that write. SQLite writes each page of its write-ahead log in two
/// calls, a header and the page; here the frames of a transaction are collected and go to the file in one, before
/// SQLite hears that the last of them was written. Nobody sees the difference: what is read, synced or cut is written
/// first, and other connections look at no frame before its transaction is whole.
class LogWrites {
public:
    /// Over what is the default now.
    LogWrites();
    ~LogWrites();  ///< when the connections that used it are closed
    LogWrites(const LogWrites&) = delete;
    LogWrites& operator=(const LogWrites&) = delete;
    const char* name() const;  ///< for sqlite3_open_v2

private:
    struct Vfs;
    std::unique_ptr<Vfs> vfs_;
};

}  // namespace stepwell::sqlite
