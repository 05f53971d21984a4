#pragma once
// Layers laid over each other. Each archive is harmless alone; a link of one must not become the way of the next one's
// files to elsewhere.

#include <filesystem>
#include <vector>

namespace stepwell::lambda {

/// Copies what the folders `layers` hold into the existing, empty folder `into`; a later entry replaces an earlier one
/// of its name, folders of one name are joined. No link is followed: a folder takes the place of a link. Links whose
/// target is outside of `into` are left out. Throws system_error. Blocks.
void merge_layers(const std::vector<std::filesystem::path>& layers, const std::filesystem::path& into);

}  // namespace stepwell::lambda
