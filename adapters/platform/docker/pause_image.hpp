#pragma once
// The image of a container that does nothing but be there: it holds the network that the containers of a task share, as
// the pause container of Amazon's agent does. It is made here, of one program of a few instructions; nothing is pulled.

#include <string>
#include <string_view>

namespace stepwell::docker {

inline constexpr const char* pause_image = "stepwell/pause:1";

/// A tar archive of its files for a machine of that architecture ("x86_64", "aarch64"); empty for another.
std::string pause_archive(std::string_view architecture);

}  // namespace stepwell::docker
