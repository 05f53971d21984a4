#include "api/data_directory.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <system_error>

#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

namespace fs = std::filesystem;

constexpr fs::perms of_others = fs::perms::group_all | fs::perms::others_all;

/// Code that runs as our user and data of all kinds are below it.
void close_to_others(const fs::path& directory) {
    const fs::perms mode = fs::status(directory).permissions();
    const std::string name = directory.string();
    // As /tmp; but a file system that was mounted for the server begins with the same mode.
    const bool is_shared =
        (mode & fs::perms::sticky_bit) != fs::perms::none && (mode & fs::perms::others_write) != fs::perms::none;
    if (is_shared && !fs::exists(database_in(directory)) && !fs::is_empty(directory))
        throw std::runtime_error(name +
                                 " is shared by all users: name a directory of the server's own as data directory, " +
                                 "such as " + (directory / "stepwell").string());
    if ((mode & of_others) == fs::perms::none) return;
    std::error_code failed;
    fs::permissions(directory, fs::perms::owner_all, failed);
    if (failed)
        throw std::runtime_error(
            "the data directory " + name + " is open to other users and cannot be closed to them (" + failed.message() +
            "): run chmod 700 on it, or name one of the server's own, such as " + (directory / "stepwell").string());
    if ((fs::status(directory).permissions() & of_others) != fs::perms::none)
        log::warn("server", "the data directory is open to other users: its file system keeps no modes",
                  {{"directory", name}});
}

}  // namespace

fs::path data_directory(const fs::path& given) {
    const auto directory = fs::absolute(given).lexically_normal();
    try {
        fs::create_directories(directory);
        close_to_others(directory);
    } catch (const fs::filesystem_error& error) {
        throw std::runtime_error("cannot make the data directory " + directory.string() + ": " +
                                 error.code().message());
    }
    return directory;
}

std::filesystem::path database_in(const std::filesystem::path& directory) { return directory / "stepwell.db"; }

std::filesystem::path crash_notes_in(const std::filesystem::path& directory) { return directory / "crash-notes"; }

namespace {

bool has_files(const std::filesystem::path& folder) {
    std::error_code failed;
    for (std::filesystem::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed))
        if (!at->is_directory(failed)) return true;
    return false;
}

}  // namespace

std::vector<std::string> folders_without_records(const std::filesystem::path& directory) {
    std::vector<std::string> folders;
    std::error_code failed;
    const auto size = std::filesystem::file_size(database_in(directory), failed);
    if (!failed && size > 0) return folders;
    for (const auto& entry : std::filesystem::directory_iterator(directory, failed))
        if (has_files(entry.path())) folders.push_back(entry.path().filename().string());
    return folders;
}

void refuse_lost_records(const std::filesystem::path& directory, const std::vector<std::string>& folders,
                         std::string_view service) {
    if (std::find(folders.begin(), folders.end(), service) == folders.end()) return;
    throw std::runtime_error((directory / service).string() + " has files, but " + database_in(directory).string() +
                             " is missing or empty: put that back, or remove the folder to begin anew.");
}

}  // namespace stepwell
