#pragma once
// Several servers may share a Docker daemon: each knows its own containers by a word that is kept with its files.

#include <filesystem>
#include <string>

namespace stepwell::containers {

/// The label of all that is ours; its value is the word.
inline constexpr const char* owner_label = "stepwell.owner";

/// The word that is kept in `folder`; makes it when there is none. Throws system_error.
std::string owner_of(const std::filesystem::path& folder);
/// Whether there is one.
bool has_owner(const std::filesystem::path& folder);

}  // namespace stepwell::containers
