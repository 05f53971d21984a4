#include "api/data_directory.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <system_error>

namespace stepwell {

std::filesystem::path data_directory(const std::filesystem::path& given) {
    const auto directory = std::filesystem::absolute(given).lexically_normal();
    try {
        if (std::filesystem::create_directories(directory))
            std::filesystem::permissions(directory, std::filesystem::perms::owner_all);
    } catch (const std::filesystem::filesystem_error& error) {
        throw std::runtime_error("cannot make the data directory " + directory.string() + ": " +
                                 error.code().message());
    }
    return directory;
}

std::filesystem::path database_in(const std::filesystem::path& directory) { return directory / "stepwell.db"; }

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
