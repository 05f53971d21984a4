#pragma once
// The optimised integrations that AWS has with services that are not here: definitions may name them and test cases may
// mock them. When a service comes, its rows move to its folder.

#include <span>

#include "adapters/tasks/integrations/integration.hpp"

namespace stepwell::integrations {

extern const std::span<const Integration> absent_services;

}  // namespace stepwell::integrations
