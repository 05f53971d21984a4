#pragma once
// Which Stepwell this is.

#include <string_view>

namespace stepwell {

/// "0.1.0"
std::string_view version();

}  // namespace stepwell
