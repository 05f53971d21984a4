#pragma once
// What holds for every history, whatever was run.

#include <string>
#include <vector>

#include "engine/run/run.hpp"

namespace stepwell::property {

/// What is wrong with the history of a run that has ended.
std::vector<std::string> history_faults(const Run& run);

}  // namespace stepwell::property
