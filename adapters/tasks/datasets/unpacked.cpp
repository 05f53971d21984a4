// adapters/tasks/datasets/unpacked.cpp — gzip and zstd. The packed bytes go to a file first: libarchive wants to pull
// them, and they come when they come.
#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>
#include <boost/asio/thread_pool.hpp>

#include <cstdio>
#include <filesystem>

#include "adapters/platform/random.hpp"
#include "adapters/tasks/datasets/objects.hpp"
#include "engine/datasets/item_parser.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::datasets {

namespace {

constexpr std::size_t unpacked_together = 256 * 1024;

// A source whose first piece was looked at.
class LookedAt final : public ByteSource {
public:
    LookedAt(std::string first, std::shared_ptr<ByteSource> rest) : first_(std::move(first)), rest_(std::move(rest)) {}
    asio::awaitable<std::string> next() override {
        if (!first_.empty()) co_return std::exchange(first_, {});
        co_return co_await rest_->next();
    }

private:
    std::string first_;
    std::shared_ptr<ByteSource> rest_;
};

struct FreeArchive {
    void operator()(archive* handle) const { archive_read_free(handle); }
};

/// Unpacks a file on the threads for blocking work. The file has no name any more: it goes with its reader.
class Unpacked final : public ByteSource {
public:
    Unpacked(std::FILE* file, asio::thread_pool& blocking) : file_(file), blocking_(blocking) {}
    ~Unpacked() override { std::fclose(file_); }

    asio::awaitable<std::string> next() override {
        auto job = [this] { return read(); };
        co_return co_await run_on(blocking_, std::move(job));
    }

private:
    std::string read() {
        if (!archive_) open();
        std::string piece(unpacked_together, '\0');
        const la_ssize_t size = archive_read_data(archive_.get(), piece.data(), piece.size());
        if (size < 0) broken();
        piece.resize(static_cast<std::size_t>(size));
        return piece;
    }

    void open() {
        archive_.reset(archive_read_new());
        archive_read_support_filter_gzip(archive_.get());
        archive_read_support_filter_zstd(archive_.get());
        archive_read_support_format_raw(archive_.get());
        std::rewind(file_);
        archive_entry* entry = nullptr;
        if (archive_read_open_FILE(archive_.get(), file_) != ARCHIVE_OK ||
            archive_read_next_header(archive_.get(), &entry) != ARCHIVE_OK) {
            broken();
        }
    }

    [[noreturn]] static void broken() { reading_failed("The object that is read cannot be decompressed."); }

    std::FILE* file_;
    asio::thread_pool& blocking_;
    std::unique_ptr<archive, FreeArchive> archive_;
};

std::FILE* nameless_file(const std::string& folder) {
    std::filesystem::create_directories(folder);
    const std::string name = folder + "/" + random_uuid();
    std::FILE* const file = std::fopen(name.c_str(), "w+bx");
    if (!file) reading_failed("There is no room for the object that is read.");
    ::unlink(name.c_str());
    return file;
}

}  // namespace

asio::awaitable<std::shared_ptr<ByteSource>> unpacked(std::shared_ptr<ByteSource> bytes, asio::thread_pool& blocking,
                                                      std::string folder) {
    std::string piece = co_await bytes->next();
    const bool packed = piece.starts_with("\x1F\x8B") || piece.starts_with("\x28\xB5\x2F\xFD");
    if (!packed) co_return std::make_shared<LookedAt>(std::move(piece), std::move(bytes));
    std::FILE* const file = nameless_file(folder);
    const auto source = std::make_shared<Unpacked>(file, blocking);
    while (!piece.empty()) {
        auto job = [file, held = std::move(piece)] {
            return std::fwrite(held.data(), 1, held.size(), file) == held.size();
        };
        const bool written = co_await run_on(blocking, std::move(job));
        if (!written) reading_failed("There is no room for the object that is read.");
        piece = co_await bytes->next();
    }
    co_return source;
}

}  // namespace stepwell::datasets
