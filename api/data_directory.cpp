#include "api/data_directory.hpp"

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

std::filesystem::path crash_notes_in(const std::filesystem::path& directory) { return directory / "crash-notes"; }

bool has_no_records(const std::filesystem::path& directory) {
    std::error_code missing;
    const auto size = std::filesystem::file_size(database_in(directory), missing);
    return missing || size == 0;
}

void refuse_lost_records(const std::filesystem::path& directory, std::string_view service) {
    std::error_code failed;
    const std::filesystem::path folder = directory / service;
    for (std::filesystem::recursive_directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed))
        if (!at->is_directory(failed))
            throw std::runtime_error(folder.string() + " has files, but " + database_in(directory).string() +
                                     " is missing or empty: put that back, or remove the folder to begin anew.");
}

}  // namespace stepwell
