#pragma once
// What `stepwell supported` prints and the README shows.

#include <string>

#include "adapters/registry.hpp"

namespace stepwell {

/// A Markdown table of all services and their operations.
std::string supported_table(const Registry& registry);

}  // namespace stepwell
