#pragma once
// Small files that are either there in full or not at all.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell::containers {

/// Replaces `file` in one step, on disk when this returns. Its maker alone may read it. Throws system_error.
void write_durably(const std::filesystem::path& file, std::string_view bytes);
/// The file's bytes; nothing when it does not exist. Throws system_error.
std::optional<std::string> read_file(const std::filesystem::path& file);

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd = -1) noexcept : fd_(fd) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    int get() const noexcept { return fd_; }
    int release() noexcept;
    explicit operator bool() const noexcept { return fd_ >= 0; }

private:
    int fd_;
};

/// open(2), close-on-exec, made readable for its maker alone. Throws system_error.
Descriptor open_file(const std::filesystem::path& file, int flags);

}  // namespace stepwell::containers
