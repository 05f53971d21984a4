// packages/<hash>.zip is what was uploaded and durable; tasks/<hash>/ is made from it and may be made again.
#include "adapters/services/lambda/packages.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <boost/asio/post.hpp>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "adapters/platform/digest.hpp"
#include "adapters/platform/process/descriptor.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/layer_merge.hpp"
#include "adapters/services/lambda/unzip.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;
using process::Descriptor;

[[noreturn]] void fail(const fs::path& path) { throw std::system_error(errno, std::generic_category(), path.string()); }

void sync_folder(const fs::path& folder) {
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle || ::fsync(handle.get()) != 0) fail(folder);
}

/// The file is complete and on disk, or it is not there.
void write_durably(const fs::path& file, std::string_view bytes) {
    const fs::path unfinished = file.string() + ".part";
    {
        const Descriptor handle(::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (!handle) fail(unfinished);
        while (!bytes.empty()) {
            const auto count = ::write(handle.get(), bytes.data(), bytes.size());
            if (count < 0 && errno != EINTR) fail(unfinished);
            if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        if (::fsync(handle.get()) != 0) fail(unfinished);
    }
    fs::rename(unfinished, file);
    sync_folder(file.parent_path());
}

std::string read_file(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw std::system_error(ENOENT, std::generic_category(), file.string());
    return {std::istreambuf_iterator<char>(stream), {}};
}

void discard(const fs::path& path) {
    std::error_code error;
    fs::remove_all(path, error);
    if (error) log::warn("lambda", "could not remove " + path.string(), {{"error", error.message()}});
}

}  // namespace

Packages::Packages(const fs::path& directory, boost::asio::any_io_executor executor, boost::asio::thread_pool& pool,
                   std::function<bool(const std::string&)> referenced)
    : directory_(fs::absolute(directory)),
      executor_(std::move(executor)),
      pool_(pool),
      referenced_(std::move(referenced)) {}

fs::path Packages::zip_file(const std::string& hash) const { return directory_ / "packages" / (hash + ".zip"); }

std::shared_ptr<const Package> Packages::hold(const std::string& hash) {
    auto& known = packages_[hash];
    if (auto package = known.lock()) return package;
    // At the server's end the pool is gone before the last holder is, so that only the executor may be used at once.
    const auto release = [weak = weak_from_this(), executor = executor_](const Package* package) {
        boost::asio::post(executor, [weak, gone = package->hash] {
            const auto self = weak.lock();
            if (!self) return;
            boost::asio::post(self->pool_, [self, gone] { self->collect(gone); });
        });
        delete package;
    };
    std::shared_ptr<const Package> package(new Package{hash, directory_ / "tasks" / hash}, release);
    known = package;
    return package;
}

void Packages::collect(const std::string& hash) {
    const std::lock_guard lock(mutex_);
    const auto known = packages_.find(hash);
    if (known == packages_.end() || !known->second.expired()) return;
    packages_.erase(known);
    if (referenced_(hash)) return;
    unpacked_.erase(hash);
    discard(zip_file(hash));
    discard(directory_ / "tasks" / hash);
}

void Packages::unpack(const Package& package, std::string_view zip) {
    const fs::path unfinished = directory_ / "tasks" / ("part-" + random_uuid());
    fs::create_directories(unfinished);
    try {
        unzip(zip, unfinished);
        discard(package.root);  // of a server that was killed
        fs::rename(unfinished, package.root);
    } catch (...) {
        discard(unfinished);
        throw;
    }
    unpacked_.insert(package.hash);
}

std::shared_ptr<const Package> Packages::install(std::string_view zip) {
    const std::string hash = hex(sha256(zip));
    std::shared_ptr<const Package>
        package;  // outlives the lock: releasing it takes the mutex, though on another thread
    const std::lock_guard lock(mutex_);
    package = hold(hash);
    if (!unpacked_.contains(hash)) unpack(*package, zip);
    if (!fs::exists(zip_file(hash))) {
        if (fs::create_directories(directory_ / "packages")) {
            sync_folder(directory_);
            sync_folder(directory_.parent_path());
        }
        write_durably(zip_file(hash), zip);
    }
    return package;
}

std::shared_ptr<const Package> Packages::unpacked(const std::string& hash) {
    const std::lock_guard lock(mutex_);
    auto package = hold(hash);
    if (!unpacked_.contains(hash)) unpack(*package, read_file(zip_file(hash)));
    return package;
}

fs::path Packages::merged(const std::vector<std::string>& hashes) {
    std::string all;
    for (const std::string& hash : hashes) all += hash;
    const fs::path folder = directory_ / "tasks" / ("layers-" + hex(sha256(all)));
    const std::lock_guard lock(merging_);
    if (fs::exists(folder)) return folder;
    const fs::path unfinished = directory_ / "tasks" / ("part-" + random_uuid());
    fs::create_directories(unfinished);
    try {
        std::vector<std::shared_ptr<const Package>> held;
        std::vector<fs::path> layers;
        for (const std::string& hash : hashes) layers.push_back(held.emplace_back(unpacked(hash))->root);
        fs::permissions(unfinished, fs::perms(0755));  // as unzip's
        merge_layers(layers, unfinished);
        fs::rename(unfinished, folder);
    } catch (...) {
        discard(unfinished);
        throw;
    }
    return folder;
}

std::optional<std::string> Packages::zip(const std::string& hash) {
    const std::lock_guard lock(mutex_);
    if (!fs::exists(zip_file(hash))) return std::nullopt;
    return read_file(zip_file(hash));
}

void Packages::unused(const std::string& hash) {
    const std::lock_guard lock(mutex_);
    hold(hash);  // and let go at once: what comes of that is the same as after the last worker
}

void Packages::sweep() {
    const std::lock_guard lock(mutex_);
    discard(directory_ / "tasks");  // a crash may have left files without their contents
    unpacked_.clear();
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(directory_ / "packages", error)) {
        const fs::path& file = entry.path();
        if (file.extension() != ".zip")
            discard(file);
        else if (!referenced_(file.stem().string()))
            removed_.take(file, file.filename().string());
    }
    removed_.sweep([this](const std::string& name) {
        return referenced_(fs::path(name).stem().string()) ? std::optional(directory_ / "packages" / name)
                                                           : std::nullopt;
    });
}

void Packages::clear() {
    const std::lock_guard lock(mutex_);
    unpacked_.clear();
    discard(directory_ / "tasks");
    discard(directory_ / "packages");
    removed_.clear();
}

}  // namespace stepwell::lambda
