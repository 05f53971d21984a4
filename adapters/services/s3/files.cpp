#include "adapters/services/s3/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "adapters/platform/random.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::size_t name_length = 32;
constexpr std::size_t folder_length = 2;  // 256 folders: none grows too large

[[noreturn]] void fail(const char* what, const std::filesystem::path& file) {
    throw std::system_error(errno, std::generic_category(), what + (" " + file.string()));
}

void sync(int fd, const std::filesystem::path& file) {
    if (::fsync(fd) != 0) fail("sync", file);
}

void sync_directory(const std::filesystem::path& directory) {
    const Descriptor fd(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd) fail("open", directory);
    sync(fd.get(), directory);
}

}  // namespace

Files::Files(std::filesystem::path directory, bool durable)
    : objects_(directory / "objects"),
      aside_(directory / "incoming"),
      removed_(directory / "removed"),
      durable_(durable) {
    std::filesystem::create_directories(objects_);
    std::filesystem::create_directories(aside_);
}

std::filesystem::path Files::place(const std::string& name) const {
    return objects_ / name.substr(0, folder_length) / name.substr(folder_length);
}

Files::Writing::Writing(const Files& files)
    : files_(files), name_(random_hex(name_length)), aside_(files.aside_ / name_) {
    descriptor_ = Descriptor(::open(aside_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!descriptor_) fail("open", aside_);
}

Files::Writing::~Writing() {
    if (!finished_) ::unlink(aside_.c_str());
}

void Files::Writing::append(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(descriptor_.get(), bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail("write", aside_);
        size_ += static_cast<std::uint64_t>(n);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

std::string Files::Writing::finish() {
    if (files_.durable_) sync(descriptor_.get(), aside_);
    const std::filesystem::path to = files_.place(name_);
    const bool fresh = std::filesystem::create_directory(to.parent_path());
    if (::rename(aside_.c_str(), to.c_str()) != 0) fail("rename", aside_);
    finished_ = true;
    if (files_.durable_) {
        sync_directory(to.parent_path());
        if (fresh) sync_directory(files_.objects_);
    }
    return name_;
}

Descriptor Files::open(const std::string& name) const {
    const std::filesystem::path file = place(name);
    Descriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd && errno != ENOENT) fail("open", file);
    return fd;
}

void Files::remove(const std::string& name) noexcept {
    {
        const std::lock_guard lock(mutex_);
        if (const auto held = held_.find(name); held != held_.end()) {
            held->second.removed = true;
            return;
        }
    }
    unlink(name);
}

Files::Hold::Hold(Files& files, std::vector<std::string> names) : files_(files), names_(std::move(names)) {
    const std::lock_guard lock(files_.mutex_);
    for (const std::string& name : names_) ++files_.held_[name].holders;
}

Files::Hold::~Hold() {
    std::vector<std::string> removed;
    {
        const std::lock_guard lock(files_.mutex_);
        for (std::string& name : names_) {
            const auto held = files_.held_.find(name);
            if (--held->second.holders > 0) continue;
            if (held->second.removed) removed.push_back(std::move(name));
            files_.held_.erase(held);
        }
    }
    for (const std::string& name : removed) files_.unlink(name);
}

void Files::unlink(const std::string& name) const noexcept {
    const std::filesystem::path file = place(name);
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        log::warn("s3", "a file could not be removed",
                  {{"file", file.native()}, {"error", std::generic_category().message(errno)}});
}

void Files::sweep(const std::function<bool(const std::string& name)>& known) const {
    for (const auto& entry : std::filesystem::directory_iterator(aside_)) std::filesystem::remove(entry.path());
    for (const auto& folder : std::filesystem::directory_iterator(objects_)) {
        if (!folder.is_directory()) continue;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            const std::string name = folder.path().filename().string() + entry.path().filename().string();
            if (!known(name)) removed_.take(entry.path(), name);
        }
    }
    removed_.sweep([&](const std::string& name) {
        return name.size() > folder_length && known(name) ? std::optional(place(name)) : std::nullopt;
    });
}

void Files::clear() const {
    sweep([](const std::string&) { return false; });
    removed_.clear();
}

std::string read_at(const Descriptor& file, std::uint64_t offset, std::size_t most) {
    std::string bytes(most, '\0');
    std::size_t done = 0;
    while (done < most) {
        const ssize_t n = ::pread(file.get(), bytes.data() + done, most - done, static_cast<off_t>(offset + done));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) throw std::system_error(errno, std::generic_category(), "read an object's file");
        if (n == 0) break;
        done += static_cast<std::size_t>(n);
    }
    bytes.resize(done);
    return bytes;
}

}  // namespace stepwell::s3
