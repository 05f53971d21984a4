#pragma once
// What `stepwell supported` prints and the README shows.

#include <string>

#include "adapters/aws/registry.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"

namespace stepwell {

/// Markdown tables of all services and their operations, the state types, and what Task states may call.
std::string supported_table(const Registry& registry, const integrations::Catalogue& catalogue);

}  // namespace stepwell
