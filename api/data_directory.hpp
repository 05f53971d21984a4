#pragma once
// The data directory: the database, and beside it a folder of files a service.

#include <filesystem>
#include <string_view>

namespace stepwell {

/// Makes it where it is not there, for its owner alone. Throws runtime_error.
std::filesystem::path data_directory(const std::filesystem::path& given);
/// The records of all services.
std::filesystem::path database_in(const std::filesystem::path& directory);
/// What each thread works on, for the next server to know what this one had in hand if it crashes.
std::filesystem::path crash_notes_in(const std::filesystem::path& directory);
/// Whether there are no records yet: no file, or one without a byte.
bool has_no_records(const std::filesystem::path& directory);
/// Throws runtime_error where a service has files without records: services remove the files that they know nothing of.
void refuse_lost_records(const std::filesystem::path& directory, std::string_view service);

}  // namespace stepwell
