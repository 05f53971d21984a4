// Small files that are either there in full or not at all: written aside, synced, renamed.
#include "adapters/platform/containers/durable_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace stepwell::containers {

namespace {

[[noreturn]] void fail(const char* what, const std::filesystem::path& file) {
    throw std::system_error(errno, std::generic_category(), what + (" " + file.string()));
}

void sync_directory(const std::filesystem::path& directory) {
    const Descriptor fd = open_file(directory, O_RDONLY | O_DIRECTORY);
    if (::fsync(fd.get()) != 0) fail("sync", directory);
}

}  // namespace

Descriptor::~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    Descriptor old(std::exchange(fd_, other.release()));
    return *this;
}

int Descriptor::release() noexcept { return std::exchange(fd_, -1); }

Descriptor open_file(const std::filesystem::path& file, int flags) {
    Descriptor fd(::open(file.c_str(), flags | O_CLOEXEC, 0600));
    if (!fd) fail("open", file);
    return fd;
}

void write_durably(const std::filesystem::path& file, std::string_view bytes) {
    // A leading dot: those who watch the folder pass over it.
    const std::filesystem::path aside = file.parent_path() / ("." + file.filename().string() + ".new");
    {
        const Descriptor fd = open_file(aside, O_WRONLY | O_CREAT | O_TRUNC);
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t n = ::write(fd.get(), bytes.data() + done, bytes.size() - done);
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) fail("write", aside);
            done += static_cast<std::size_t>(n);
        }
        if (::fsync(fd.get()) != 0) fail("sync", aside);
    }
    if (::rename(aside.c_str(), file.c_str()) != 0) fail("rename", aside);
    sync_directory(file.parent_path());
}

std::optional<std::string> read_file(const std::filesystem::path& file) {
    const Descriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd) {
        if (errno == ENOENT) return std::nullopt;
        fail("open", file);
    }
    std::string bytes;
    char block[16384];
    for (;;) {
        const ssize_t n = ::read(fd.get(), block, sizeof block);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail("read", file);
        if (n == 0) return bytes;
        bytes.append(block, static_cast<std::size_t>(n));
    }
}

}  // namespace stepwell::containers
