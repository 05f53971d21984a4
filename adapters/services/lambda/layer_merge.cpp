// Works on descriptors of folders, one name at a time and with O_NOFOLLOW, so that a path is never looked up twice.
#include "adapters/services/lambda/layer_merge.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <optional>
#include <string>
#include <system_error>

#include "adapters/platform/process/descriptor.hpp"
#include "adapters/services/lambda/unzip.hpp"

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;
using process::Descriptor;

constexpr std::size_t most_sent_at_once = 1UL << 30;
constexpr std::size_t most_link_bytes = 4096;

[[noreturn]] void merge_failed(const std::string& name) {
    throw std::system_error(errno, std::generic_category(), "merging layers: " + name);
}

Descriptor open_folder(int parent, const std::string& name) {
    Descriptor folder(::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder) merge_failed(name);
    return folder;
}

std::vector<std::string> names_in(int folder) {
    Descriptor copy(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(copy ? ::fdopendir(copy.get()) : nullptr, ::closedir);
    if (!stream) merge_failed(".");
    copy.release();
    std::vector<std::string> names;
    while (const dirent* entry = ::readdir(stream.get())) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") names.emplace_back(name);
    }
    return names;
}

std::optional<struct stat> look(int folder, const std::string& name) {
    struct stat status {};
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) return status;
    if (errno != ENOENT) merge_failed(name);
    return std::nullopt;
}

/// The entry, and all below it where it is a folder.
void remove_entry(int parent, const std::string& name) {
    if (::unlinkat(parent, name.c_str(), 0) == 0 || errno == ENOENT) return;
    if (errno != EISDIR && errno != EPERM) merge_failed(name);
    {
        const Descriptor folder = open_folder(parent, name);
        for (const std::string& below : names_in(folder.get())) remove_entry(folder.get(), below);
    }
    if (::unlinkat(parent, name.c_str(), AT_REMOVEDIR) != 0) merge_failed(name);
}

void copy_file(int from, int to, const std::string& name, mode_t mode) {
    const Descriptor source(::openat(from, name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!source) merge_failed(name);
    const Descriptor copy(::openat(to, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!copy) merge_failed(name);
    for (;;) {
        const auto sent = ::sendfile(copy.get(), source.get(), nullptr, most_sent_at_once);
        if (sent < 0 && errno != EINTR) merge_failed(name);
        if (sent == 0) break;
    }
    if (::fchmod(copy.get(), mode & 0777U) != 0) merge_failed(name);
}

/// `depth`: how many folders the link is below the root.
void copy_link(int from, int to, const std::string& name, std::size_t depth) {
    std::string target(most_link_bytes + 1, '\0');
    const auto size = ::readlinkat(from, name.c_str(), target.data(), target.size());
    if (size < 0) merge_failed(name);
    target.resize(static_cast<std::size_t>(size));
    if (!link_stays_inside(target, depth)) return;
    if (::symlinkat(target.c_str(), to, name.c_str()) != 0) merge_failed(name);
}

void merge_folder(int from, int to, std::size_t depth) {
    for (const std::string& name : names_in(from)) {
        const auto source = look(from, name);
        if (!source) continue;
        const auto before = look(to, name);
        const bool is_folder = S_ISDIR(source->st_mode);
        const bool joined = before && is_folder && S_ISDIR(before->st_mode);
        if (before && !joined) remove_entry(to, name);
        if (is_folder) {
            if (!joined && ::mkdirat(to, name.c_str(), 0700) != 0) merge_failed(name);
            const Descriptor below = open_folder(to, name);
            merge_folder(open_folder(from, name).get(), below.get(), depth + 1);
            if (::fchmod(below.get(), source->st_mode & 0777U) != 0) merge_failed(name);
        } else if (S_ISREG(source->st_mode)) {
            copy_file(from, to, name, source->st_mode);
        } else if (S_ISLNK(source->st_mode)) {
            copy_link(from, to, name, depth);
        }
    }
}

}  // namespace

void merge_layers(const std::vector<fs::path>& layers, const fs::path& into) {
    const Descriptor target = open_folder(AT_FDCWD, into);
    for (const fs::path& layer : layers) merge_folder(open_folder(AT_FDCWD, layer).get(), target.get(), 0);
}

}  // namespace stepwell::lambda
