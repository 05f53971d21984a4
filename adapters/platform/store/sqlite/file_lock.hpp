#pragma once
// The lock that a server holds on its database file while it runs.

#include <filesystem>

namespace stepwell::sqlite {

class FileLock {
public:
    FileLock() = default;
    /// Locks `<file>.lock`. Throws a runtime_error that names the holder when another process has it.
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

private:
    int descriptor_ = -1;
};

}  // namespace stepwell::sqlite
