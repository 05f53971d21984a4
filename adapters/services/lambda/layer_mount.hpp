#pragma once
// Layers are at /opt where the system lets a process have mounts of its own; elsewhere their folder is named in the
// environment alone.

#include <filesystem>
#include <string>
#include <vector>

namespace stepwell::lambda {

/// `command`, run where `folder` is /opt; empty: that cannot be had here. Blocks at its first call.
std::vector<std::string> with_opt(const std::filesystem::path& folder, const std::vector<std::string>& command);

}  // namespace stepwell::lambda
