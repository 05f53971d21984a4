#pragma once
// The bytes of objects: files with names of our own making, so that no key is ever part of a path. A file is written
// aside, synced, and then moved to its place, where it never changes.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "adapters/platform/process/descriptor.hpp"
#include "adapters/platform/removed_files.hpp"

namespace stepwell::s3 {

using process::Descriptor;

class Files {
public:
    /// Below `directory`. `durable`: what `finish` returned survives a loss of power.
    Files(std::filesystem::path directory, bool durable);

    /// A file being written; removed unless it is finished.
    class Writing {
    public:
        explicit Writing(const Files& files);
        ~Writing();
        Writing(const Writing&) = delete;
        Writing& operator=(const Writing&) = delete;
        void append(std::string_view bytes);
        std::uint64_t size() const { return size_; }
        /// Moves it to its place and returns its name.
        std::string finish();

    private:
        const Files& files_;
        std::string name_;
        std::filesystem::path aside_;
        Descriptor descriptor_;
        std::uint64_t size_ = 0;
        bool finished_ = false;
    };

    /// Opened for reading; not open if there is no such file.
    Descriptor open(const std::string& name) const;
    /// At once, or when the last one who holds it lets go.
    void remove(const std::string& name) noexcept;
    /// Keeps files for as long as it lives, even if they are removed.
    class Hold {
    public:
        Hold(Files& files, std::vector<std::string> names);
        ~Hold();
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;

    private:
        Files& files_;
        std::vector<std::string> names_;
    };
    /// Removes what was left behind: files half written, and those that `known` does not know, which RemovedFiles
    /// keeps for a while.
    void sweep(const std::function<bool(const std::string& name)>& known) const;
    void clear() const;

private:
    std::filesystem::path place(const std::string& name) const;

    void unlink(const std::string& name) const noexcept;

    struct Held {
        int holders = 0;
        bool removed = false;
    };
    std::filesystem::path objects_, aside_;
    RemovedFiles removed_;
    bool durable_;
    std::mutex mutex_;
    std::unordered_map<std::string, Held> held_;  ///< guarded by the mutex
};

/// Up to `most` bytes at `offset`; fewer only at the end. Throws system_error.
std::string read_at(const Descriptor& file, std::uint64_t offset, std::size_t most);

}  // namespace stepwell::s3
