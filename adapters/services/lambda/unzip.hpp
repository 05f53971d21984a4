#pragma once
// Unpacks what a client uploaded: nothing in it can write or point outside the folder, and its size is bounded.

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace stepwell::lambda {

/// Files, folders and symbolic links of the zip `bytes`, below the existing, empty folder `into`. Throws ApiError
/// (InvalidParameterValueException) when it cannot be unpacked or is larger than 250 MB, system_error when the disk
/// fails. Whatever the umask, all can read what is made, and only its owner can change it: the processes of containers
/// may be other users.
void unzip(std::string_view bytes, const std::filesystem::path& into);

/// Whether a symbolic link that is `depth` folders below the root of a package ends inside it, whatever the other links
/// there are: it may climb no higher than the root, and only at its beginning (`x/..` may be elsewhere when x is a
/// link).
bool link_stays_inside(std::string_view target, std::size_t depth);

}  // namespace stepwell::lambda
