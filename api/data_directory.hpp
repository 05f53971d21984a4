#pragma once
// The data directory: the database, and beside it a folder of files a service.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell {

/// Makes it where it is not there. It is its owner's alone afterwards, whatever it was before. Throws runtime_error: it
/// cannot be made, is one that users share (/tmp), or cannot be closed to others.
std::filesystem::path data_directory(const std::filesystem::path& given);
/// The records of all services.
std::filesystem::path database_in(const std::filesystem::path& directory);
/// What each thread works on, for the next server to know what this one had in hand if it crashes.
std::filesystem::path crash_notes_in(const std::filesystem::path& directory);
/// The folders in it that hold files though there are no records: no database, or one without a byte. To be asked
/// before anything is opened in it: services make files of their own when they are made.
std::vector<std::string> folders_without_records(const std::filesystem::path& directory);
/// Throws runtime_error where such a folder is this service's: services remove the files that they know nothing of.
void refuse_lost_records(const std::filesystem::path& directory, const std::vector<std::string>& folders,
                         std::string_view service);

}  // namespace stepwell
