#pragma once
// The data directory: the database, and beside it a folder of files a service.

#include <filesystem>
#include <string_view>

namespace stepwell {

/// Makes it where it is not there. It is its owner's alone afterwards, whatever it was before. Throws runtime_error: it
/// cannot be made, is one that users share (/tmp), or cannot be closed to others.
std::filesystem::path data_directory(const std::filesystem::path& given);
/// The records of all services.
std::filesystem::path database_in(const std::filesystem::path& directory);
/// Whether there are no records yet: no file, or one without a byte.
bool has_no_records(const std::filesystem::path& directory);
/// Throws runtime_error where a service has files without records: services remove the files that they know nothing of.
void refuse_lost_records(const std::filesystem::path& directory, std::string_view service);

}  // namespace stepwell
