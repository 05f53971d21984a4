#pragma once
// How a child execution shows in its Map Run's result.

#include "engine/runtime/ports.hpp"

namespace stepwell {

/// All about the execution, as result files and Transformation NONE show it.
Value child_details(const ExecutionRecord& child);
/// Appends what the child adds to the result: its output, its output's items, or all about it.
void add_result(Values& results, const ExecutionRecord& child, MapPlan::Transformation transformation);

}  // namespace stepwell
