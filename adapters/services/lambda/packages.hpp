#pragma once
// Deployment packages on disk: each zip once, by its hash, and the folder it is unpacked to. Everything here blocks.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/thread_pool.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/removed_files.hpp"

namespace stepwell::lambda {

/// A package that stays on disk as long as someone holds this, or a function's record names it.
struct Package {
    std::string hash;            ///< SHA-256 in hexadecimal digits
    std::filesystem::path root;  ///< what it is unpacked to
};

class Packages : public std::enable_shared_from_this<Packages> {
public:
    /// `referenced` says whether a committed record names a hash; packages that nobody holds or names are removed on
    /// `pool`.
    Packages(const std::filesystem::path& directory, boost::asio::any_io_executor executor,
             boost::asio::thread_pool& pool, std::function<bool(const std::string& hash)> referenced);

    /// Unpacks and stores a zip; both are on disk when it returns. Throws ApiError if it cannot be unpacked.
    std::shared_ptr<const Package> install(std::string_view zip);
    /// A package installed before, unpacked.
    std::shared_ptr<const Package> unpacked(const std::string& hash);
    /// The files of several packages in one folder, those of later ones in place of earlier ones. Stays until the
    /// server's next start.
    std::filesystem::path merged(const std::vector<std::string>& hashes);
    /// The zip itself; nothing if it is not here.
    std::optional<std::string> zip(const std::string& hash);
    /// Its record is gone: removes it unless it is held or named by another.
    void unused(const std::string& hash);
    /// After a start: removes what a crash left behind and all that no record names.
    void sweep();
    void clear();

private:
    std::shared_ptr<const Package> hold(const std::string& hash);
    void collect(const std::string& hash);
    void unpack(const Package& package, std::string_view zip);
    std::filesystem::path zip_file(const std::string& hash) const;

    std::filesystem::path directory_;
    RemovedFiles removed_{directory_ / "removed"};
    boost::asio::any_io_executor executor_;
    boost::asio::thread_pool& pool_;
    std::function<bool(const std::string&)> referenced_;
    std::mutex merging_;  // one at a time makes such a folder; taken before the other
    std::mutex mutex_;
    std::map<std::string, std::weak_ptr<const Package>> packages_;
    std::set<std::string> unpacked_;
};

}  // namespace stepwell::lambda
