#include "adapters/platform/removed_files.hpp"

#include <sys/stat.h>

#include <chrono>
#include <string_view>
#include <system_error>

#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours kept_for{24};

void report(std::string_view what, const fs::path& file, const std::error_code& error) {
    if (error) log::warn("files", what, {{"file", file.native()}, {"error", error.message()}});
}

/// Since its name changed last: since it was put here.
std::chrono::seconds age_of(const fs::path& file) {
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0) return {};
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now() -
                                                    std::chrono::system_clock::from_time_t(facts.st_ctim.tv_sec));
}

}  // namespace

void RemovedFiles::take(const fs::path& file, const std::string& name) const {
    std::error_code error;
    fs::create_directories(folder_, error);
    if (!error) fs::rename(file, folder_ / name, error);
    report("a file that no record names could not be put aside", file, error);
}

void RemovedFiles::sweep(const PlaceOf& place_of) const {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder_, none)) {
        std::error_code error;
        if (const auto place = place_of(entry.path().filename().string())) {
            fs::create_directories(place->parent_path(), error);
            if (!error) fs::rename(entry.path(), *place, error);
            report("a file that a record names could not be given back", *place, error);
        } else if (age_of(entry.path()) > kept_for) {
            fs::remove_all(entry.path(), error);
            report("a file that no record names could not be deleted", entry.path(), error);
        }
    }
}

void RemovedFiles::clear() const {
    std::error_code error;
    fs::remove_all(folder_, error);
    report("what was put aside could not be deleted", folder_, error);
}

}  // namespace stepwell
