#pragma once
// Unpacks what a client uploaded: nothing in it can write or point outside the folder, and its size is bounded.

#include <filesystem>
#include <string_view>

namespace stepwell::lambda {

/// Files, folders and symbolic links of the zip `bytes`, below the existing, empty folder `into`. Throws ApiError
/// (InvalidParameterValueException) when it cannot be unpacked or is larger than 250 MB, system_error when the disk
/// fails.
void unzip(std::string_view bytes, const std::filesystem::path& into);

}  // namespace stepwell::lambda
