// Entries are read by libarchive and written by us. Links are made last, so that no file is ever written through one.
#include "adapters/services/lambda/unzip.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <locale.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/process/descriptor.hpp"

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;
using process::Descriptor;

constexpr std::uint64_t largest_package = 262'144'000;
constexpr std::size_t most_entries = 200'000;
constexpr std::size_t longest_path = 1024;
constexpr std::size_t longest_target = 4096;

[[noreturn]] void refuse(const std::string& text) { throw ApiError("InvalidParameterValueException", 400, text); }

[[noreturn]] void refuse_archive() {
    refuse("Could not unzip uploaded file. Please check your file, then try to upload again.");
}

/// Names in a zip are UTF-8; libarchive converts them to the thread's locale, which is plain C in a server.
class Utf8Locale {
public:
    Utf8Locale() : locale_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
        if (locale_ != nullptr) before_ = ::uselocale(locale_);
    }
    ~Utf8Locale() {
        if (locale_ == nullptr) return;
        ::uselocale(before_);
        ::freelocale(locale_);
    }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    locale_t locale_;
    locale_t before_ = nullptr;
};

struct CloseArchive {
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

/// The path's parts; nothing when it leads elsewhere.
std::optional<std::vector<std::string>> safe_parts(std::string_view path) {
    if (path.empty() || path.front() == '/' || path.size() > longest_path) return std::nullopt;
    std::vector<std::string> parts;
    while (!path.empty()) {
        const auto slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
        if (part == "..") return std::nullopt;
        if (!part.empty() && part != ".") parts.emplace_back(part);
    }
    return parts;
}

struct Link {
    fs::path path;
    std::string target;
};

class Unpacker {
public:
    Unpacker(std::string_view bytes, fs::path root) : root_(std::move(root)), archive_(archive_read_new()) {
        archive_read_support_format_zip(archive_.get());
        if (archive_read_open_memory(archive_.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) refuse_archive();
    }

    void run() {
        archive_entry* entry = nullptr;
        for (std::size_t count = 0;; ++count) {
            const int result = archive_read_next_header(archive_.get(), &entry);
            if (result == ARCHIVE_EOF) break;
            if (result != ARCHIVE_OK && result != ARCHIVE_WARN) refuse_archive();
            if (count == most_entries) refuse("The deployment package has too many files.");
            take(entry);
        }
        for (const Link& link : links_) {
            make_folders(link.path.parent_path());
            if (::symlink(link.target.c_str(), link.path.c_str()) != 0) fail(link.path);
        }
    }

private:
    /// What the names in the zip make impossible is the zip's fault, all else is the disk's.
    [[noreturn]] static void fail(const fs::path& path) {
        const int error = errno;
        if (error == EEXIST || error == EISDIR || error == ENOTDIR || error == ENAMETOOLONG || error == ELOOP ||
            error == EILSEQ || error == EINVAL)
            refuse_archive();
        throw std::system_error(error, std::generic_category(), path.string());
    }

    void make_folders(const fs::path& folder) {
        if (folder == root_ || folder == last_folder_) return;
        make_folders(folder.parent_path());
        if (::mkdir(folder.c_str(), 0755) == 0) {
            if (::chmod(folder.c_str(), 0755) != 0) fail(folder);
        } else {
            struct stat status {};
            if (errno != EEXIST) fail(folder);
            if (::lstat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) refuse_archive();
        }
        last_folder_ = folder;
    }

    void take(archive_entry* entry) {
        const char* name = archive_entry_pathname_utf8(entry);
        if (name == nullptr) name = archive_entry_pathname(entry);
        const auto parts = name == nullptr ? std::nullopt : safe_parts(name);
        if (!parts) refuse_archive();
        if (parts->empty()) return;  // "./"
        fs::path path = root_;
        for (const std::string& part : *parts) path /= part;
        switch (archive_entry_filetype(entry)) {
            case AE_IFDIR:
                make_folders(path);
                return;
            case AE_IFREG:
                make_folders(path.parent_path());
                write(path, archive_entry_perm(entry));
                return;
            case AE_IFLNK: {
                const char* target = archive_entry_symlink_utf8(entry);
                if (target == nullptr) target = archive_entry_symlink(entry);
                if (target == nullptr || !link_stays_inside(target, parts->size() - 1)) refuse_archive();
                links_.push_back({std::move(path), target});
                return;
            }
            default:
                refuse_archive();
        }
    }

    void write(const fs::path& path, mode_t permissions) {
        const mode_t mode = (permissions & 0755U) | 0644U;  // executable if it says so, and always readable
        const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode));
        if (!file || ::fchmod(file.get(), mode) != 0) fail(path);
        std::vector<char> buffer(256UL * 1024);
        for (;;) {
            const auto size = archive_read_data(archive_.get(), buffer.data(), buffer.size());
            if (size < 0) refuse_archive();
            if (size == 0) return;
            written_ += static_cast<std::uint64_t>(size);
            if (written_ > largest_package) refuse("Unzipped size must be smaller than 262144000 bytes");
            for (la_ssize_t done = 0; done < size;) {
                const auto count = ::write(file.get(), buffer.data() + done, static_cast<std::size_t>(size - done));
                if (count < 0 && errno != EINTR) fail(path);
                if (count > 0) done += count;
            }
        }
    }

    fs::path root_;
    Archive archive_;
    fs::path last_folder_;
    std::vector<Link> links_;
    std::uint64_t written_ = 0;
};

}  // namespace

bool link_stays_inside(std::string_view target, std::size_t depth) {
    if (target.empty() || target.front() == '/' || target.size() > longest_target) return false;
    std::size_t climbed = 0;
    while (target.starts_with("../") || target == "..") {
        if (++climbed > depth) return false;
        target.remove_prefix(target == ".." ? 2 : 3);
    }
    return target.empty() || safe_parts(target).has_value();
}

void unzip(std::string_view bytes, const fs::path& into) {
    const Utf8Locale locale;
    fs::permissions(into, fs::perms(0755));
    Unpacker(bytes, into).run();
}

}  // namespace stepwell::lambda
