// A second server on the same data would corrupt what the first believes to be true in memory: it is refused here.

#include "adapters/platform/store/sqlite/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>
#include <utility>

namespace stepwell::sqlite {

namespace {

std::string holder(int descriptor) {
    char text[32] = {};
    const ssize_t size = ::pread(descriptor, text, sizeof text - 1, 0);
    std::string digits;
    for (ssize_t i = 0; i < size && text[i] >= '0' && text[i] <= '9'; ++i) digits += text[i];
    return digits.empty() ? std::string() : " (process " + digits + ")";
}

}  // namespace

FileLock::FileLock(const std::filesystem::path& file) {
    const std::string name = file.string() + ".lock";
    descriptor_ = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor_ < 0) throw std::runtime_error("cannot open " + name + ": " + std::strerror(errno));
    if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
        const bool held = errno == EWOULDBLOCK;
        const std::string reason = held ? "is in use by another server" + holder(descriptor_)
                                        : std::string("cannot be locked: ") + std::strerror(errno);
        ::close(descriptor_);
        throw std::runtime_error("the database " + file.string() + " " + reason);
    }
    // The process id is only there to be read by whoever is refused.
    const std::string pid = std::to_string(::getpid()) + "\n";
    if (::ftruncate(descriptor_, 0) != 0 || ::pwrite(descriptor_, pid.data(), pid.size(), 0) < 0) {
        ::close(descriptor_);
        throw std::runtime_error("cannot write " + name + ": " + std::strerror(errno));
    }
}

FileLock::~FileLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

}  // namespace stepwell::sqlite
